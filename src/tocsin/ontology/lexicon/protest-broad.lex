# PROTEST: further verbs, nouns and idioms.
class protest-crowd: @folk, protester, demonstrator, activist, student, worker, farmer, crowd, resident, supporter, thousand, hundred, dozen, people, marcher, campaigner, villager, teacher, nurse, doctor, miner, trucker, driver, woman, mother, youth, monk, citizen, mob, rioter, opposition, union, refugee, migrant, lawyer, journalist, pensioner, veteran, employee, inmate, prisoner, detainee, fisherman, trader, settler

frame protest.rights
type PROTEST demo
cameo 1413
contexts rights_freedoms
verb protest, demonstrate, rally, march
subj @protest-crowd, actor -> actor
for right, freedom, equality, justice, release, democracy, pay, wage, land, climate, abortion, jobs -> content
+ Women marched for equality. | * | - | occurred

frame protest.regime
type PROTEST demo
cameo 1414
contexts political_institutions
verb protest, demonstrate, rally, march, rise up
subj @protest-crowd, actor -> actor
against/for regime, constitution, monarchy, independence, dictatorship, junta, coup, autonomy, army rule, occupation, rule -> content
of/by? actor -> recipient
+ Students demonstrated against the junta. | * | - | occurred

frame protest.streets
type PROTEST demo
cameo 141
verb take, hit, pour, flood, fill, flock, throng, pack, swarm, descend, return
to/into/onto/obj/on/through street, square, road, avenue, boulevard, plaza
subj @protest-crowd, actor -> actor
against/over? -> content
+ Farmers filled the streets. | * | - | occurred

frame protest.camp
type PROTEST obstruct
cameo 141
verb camp, encamp, squat, sit
subj @protest-crowd -> actor
in/outside/on/at square, park, parliament, embassy, campus, university, building, plaza, palace -> place
+ Students camped in the square. | * | - | occurred

frame protest.outbreak
type PROTEST demo
cameo 141
verb erupt, break out, spread, flare, rock, engulf, sweep, grip, roil, continue, swell, intensify
subj protest, demonstration, unrest, march, rally
obj/in/across/through actor -> recipient
against/over? -> content
+ Protests erupted in Chile. | - | CHL | occurred

frame protest.riots-erupt
type PROTEST riot
cameo 145
verb erupt, break out, spread, flare, rock, engulf, sweep
subj riot, rioting, looting, disorder
obj/in/across/through actor -> recipient
+ Riots broke out in Jamaica. | - | JAM | occurred

frame protest.hunger-refuse
type PROTEST hunger
cameo 142
contexts human_rights
verb refuse
obj food, meal
subj prisoner, detainee, inmate, activist, migrant, actor -> actor
+ Detainees refused food. | * | - | occurred

frame protest.hunger-noun
type PROTEST hunger
cameo 142
contexts human_rights
noun hunger strike
subj? actor -> actor
by/of @protest-crowd -> actor
+ The hunger strike by prisoners continued. | * | - | ongoing

frame protest.strike-noun
type PROTEST strike
cameo 143
contexts economic
noun strike, walkout, stoppage, go-slow, lockout
by @protest-crowd, docker, pilot, staff, crew -> actor
against/over/at/in? -> recipient
+ A strike by nurses began. | * | - | occurred

frame protest.strike-by-mod
type PROTEST strike
cameo 143
contexts economic
noun strike, walkout
mod general, teacher, nurse, rail, transport, truckers, dockworker, doctor
in/against? actor -> recipient
+ A general strike began in Belgium. | - | BEL | occurred

frame protest.walk-off
type PROTEST strike
cameo 143
contexts economic
verb walk off, walk out, down
obj/of/off? job, tool, work, class, classroom, factory
subj worker, student, nurse, teacher, doctor, miner, pilot, docker, driver, staff, employee -> actor
+ Nurses walked out. | * | - | occurred

frame protest.burn-things
type PROTEST vandalize
cameo 145
verb burn, torch, smash, vandalise, vandalize, ransack, loot, set
subj @protest-crowd -> actor
obj tyre, tire, car, bus, shop, barricade, window, store, office, embassy, statue, poster, effigy, building, vehicle, house -> recipient
+ Demonstrators torched buses. | * | - | occurred

frame protest.deface
type PROTEST vandalize
cameo 145
verb deface, spray, daub, paint, tear down, pull down, topple, behead, desecrate
obj statue, monument, wall, flag, memorial, portrait, embassy, painting, poster, cemetery -> recipient
subj @protest-crowd -> actor
+ Activists toppled a statue. | * | - | occurred

frame protest.block-way
type PROTEST obstruct
cameo 144
verb block, blockade, barricade, obstruct, close, occupy, cut, halt, disrupt
subj @protest-crowd -> actor
obj road, highway, street, bridge, railway, border, border crossing, entrance, port, traffic, motorway, access, train, runway, airport, pipeline, refinery, track, mine, convoy, square, parliament, depot -> topic
+ Truckers occupied the bridge. | * | - | occurred

frame protest.chain-self
type PROTEST obstruct
cameo 144
verb chain, glue, handcuff, tie
subj @protest-crowd -> actor
obj themselves, himself, herself
to -> place
+ Activists chained themselves to the gate. | * | - | occurred

frame protest.barricade-set
type PROTEST obstruct
cameo 144
verb erect, set up, build, put up, man
obj barricade, roadblock, barrier, blockade, tent, camp
subj @protest-crowd -> actor
+ Students erected barricades. | * | - | occurred

frame protest.disobey
type PROTEST demo
cameo 140
verb launch, call, begin, declare, start
obj/for civil disobedience, disobedience, non-cooperation, resistance, disobedience campaign
subj -> actor
against? -> recipient
+ Activists launched a disobedience campaign. | * | - | occurred

frame protest.boycott-goods
type PROTEST boycott
cameo 143
contexts economic
verb boycott, shun
obj product, goods, brand, store, import, company -> recipient
subj consumer, shopper, customer, @protest-crowd, actor -> actor
+ Shoppers boycotted Danish goods. | * | DNK | occurred

frame protest.stay-away
type PROTEST boycott
cameo 143
verb stay, keep
adv/from/at home, away, class, school, work, poll
subj worker, student, voter, teacher, shopkeeper -> actor
+ Workers stayed away from work. | * | - | occurred

frame protest.storm-gates
type PROTEST riot
cameo 145
verb storm, attack, overrun, besiege, invade, ransack, break into, burst into
subj protester, demonstrator, crowd, mob, rioter -> actor
obj/into embassy, parliament, consulate, ministry, station, palace, airport, base, house, headquarters, prison, court, capitol, compound -> recipient
of? actor -> recipient
+ A mob attacked the Swedish embassy. | * | SWE | occurred

frame protest.mutiny
type PROTEST riot
cameo 145
verb riot, mutiny, revolt, rebel
subj prisoner, inmate, detainee, refugee, migrant, soldier, conscript -> actor
in/at/over? -> place
+ Inmates mutinied. | * | - | occurred

frame protest.pelt
type PROTEST riot
cameo 145
verb pelt, stone, bombard, shower
obj police, soldier, convoy, car, embassy, bus, officer, actor -> recipient
with stone, rock, egg, bottle, tomato, paint, brick, fruit
subj? -> actor
+ Villagers pelted Kenyan soldiers with stones. | * | KEN | occurred

frame protest.broad-besiege
type PROTEST obstruct
cameo 144
contexts political_institutions
verb besiege, ring, mob, throng, picket, surround, encircle, swarm, hem in, lay siege
obj/to/around commission, parliament, ministry, palace, court, headquarters, residence, embassy, consulate, building, assembly, town hall, city hall, station, broadcaster, office, compound, congress, senate, barracks, courthouse, prefecture -> recipient
subj supporter, protester, demonstrator, crowd, student, farmer, miner, striker, worker, teacher, opponent, loyalist, villager, mother, pensioner, follower, marcher, activist, nurse, trucker, veteran -> actor
+ Supporters of Zambia's opposition besieged the parliament for three nights. | ZMB | - | occurred
- Fans mobbed the singer outside the building.
