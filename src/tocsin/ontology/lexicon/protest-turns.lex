# PROTEST by its turns: what marchers demand on the street, marches on seats of power, hunger strikes, goods shunned,
# work refused, roads and airports blocked, mutinies and disobedience, tools downed, veils torn off.

class turn-marcher: protester, demonstrator, marcher, crowd, tens of thousand, hundred of thousand, rally, rallygoer, mob, striker, picketer, sit-in, throng
class turn-people: @folk, protester, demonstrator, marcher, crowd, thousand, hundred, dozen, student, worker, farmer, pensioner, woman, teacher, nurse, doctor, activist, resident, miner, villager, supporter, opponent, veteran, mother, refugee, migrant, trader, shopkeeper, driver, trucker, fisherman, tribesman, settler, monk, youth, parent, lawyer, journalist, citizen, people, unionist, docker, pilot, mourner, monarchist, islamist, nationalist, leftist, pupil, prisoner, inmate, camper, environmentalist
class turn-blockers: protester, demonstrator, villager, trucker, farmer, driver, miner, resident, student, worker, activist, crowd, striker, tribesman, taxi driver, fisherman, docker, settler, marcher, picket
class turn-seat: parliament, palace, presidential palace, embassy, consulate, ministry, capital, square, government house, city hall, town hall, courthouse, court, senate, congress, headquarters, mission, office, residence, party headquarters, base, interior ministry, capitol, state house, police station, central square
class turn-passage: road, highway, motorway, bridge, railway, rail line, track, airport, port, border, crossing, border crossing, street, entrance, gate, tunnel, route, junction, refinery, depot, fuel depot, runway, canal, river, harbour, mine, dam, plant, terminal, pipeline, intersection, roundabout, avenue, ferry, pass

frame protest.turn-demand-ouster
type PROTEST demo
cameo 1411
contexts pro_democracy
verb demand, urge, want, seek, call for, press for, chant for, shout for, clamour for, clamor for
obj/for/inf resignation, ouster, removal, departure, fall, overthrow, downfall, impeachment, exit, resign, quit, new leader, ousting
of/by/from? actor, president, premier, prime minister, general, minister, king, government, leader -> recipient
subj protester, demonstrator, marcher -> actor
+ Marchers chanted for the downfall of the Malian president. | * | MLI | occurred
- Shareholders demanded the resignation of the chairman.

frame protest.turn-crowd-demand-ouster
type PROTEST demo
cameo 1411
contexts pro_democracy
verb demand, call for, chant for, clamour for
obj/for resignation, ouster, removal, departure, fall, overthrow, downfall
of/by/from? actor, president, premier, prime minister, general, minister, king, government, leader -> recipient
subj crowd, thousand, tens of thousand -> actor
+ Tens of thousands demanded the removal of the Fijian premier. | - | FJI | occurred

frame protest.turn-demand-rights
type PROTEST demo
cameo 1413
contexts rights_freedoms
verb demand, call for, press for, chant for, want, seek
obj/for right, freedom, equality, equal right, press freedom, justice, autonomy, self-rule, land right, equal pay, voting right, citizenship
of/from/for? actor, government, regime, junta, king, premier, president, parliament -> recipient
subj protester, demonstrator, marcher -> actor
+ Protesters in Suva demanded voting rights from Fiji. | FJI | - | occurred

frame protest.turn-demand-regime
type PROTEST demo
cameo 1414
contexts pro_democracy
verb demand, call for, press for, chant for, want, seek
obj/for/on election, free election, democracy, new constitution, republic, reform, independence, referendum, civilian rule, early election, fresh election, recount
of/from/for? actor, government, regime, junta, king, premier, president, parliament -> recipient
subj protester, demonstrator, marcher -> actor
+ Demonstrators called for free elections in Chad. | * | - | occurred

frame protest.turn-rights-march
type PROTEST demo
cameo 1413
contexts rights_freedoms
verb march, rally, parade, demonstrate, gather, protest
inf demand, defend, assert, claim, seek
subj woman, activist, gay right activist, worker, indigenous, rights activist, suffragette, migrant, refugee, minority -> actor
against/in/through? -> topic
+ Women marched to demand equal pay from Peru. | * | - | occurred

frame protest.turn-hunger-be
type PROTEST hunger
cameo 142
verb be, remain, stay, go, enter, continue
on/in/into/obj hunger strike, fast, hunger-strike
over/against/at/in? -> recipient
subj -> actor
+ A Sahrawi activist is on hunger strike against Morocco. | * | MAR | ongoing
- The monk is on a strict diet.

frame protest.turn-hunger-start
type PROTEST hunger
cameo 142
verb begin, start, launch, stage, join, declare, announce, continue, hold, undertake, observe, mount, resume
obj hunger strike, fast unto death, hunger-strike
against/over/at/in/to? -> recipient
subj -> actor
+ Convicts observed a hunger strike in Togo. | * | * | occurred
- Athletes began a training camp.

frame protest.turn-refuse-food
type PROTEST hunger
cameo 142
verb refuse, reject, stop, spurn, forgo
obj/ing food, meal, nourishment, eat, take
subj @turn-people, dissident, detainee, captive, lawmaker, opposition leader, ex-president -> actor
against/over/in/at? -> recipient
+ A Belarusian dissident stopped taking food. | BLR | - | occurred
- The toddler stopped eating.

frame protest.turn-refuse-work
type PROTEST strike
cameo 143
verb refuse, decline
inf unload, load, handle, serve, teach, drive, fly, deliver, sail, harvest, sell -> topic
subj docker, worker, teacher, doctor, driver, pilot, nurse, union, crew, trader, trucker, longshoreman, airline worker, dockworker, sailor, bus driver, farmer, baker, shopkeeper -> actor
of/for? actor -> recipient
+ Swedish dockers refused to unload Russian timber. | SWE | - | occurred
- The oven refused to work.

frame protest.turn-shun-goods
type PROTEST boycott
cameo 143
verb shun, stay away, avoid, dump, spurn, pour away, turn away, boycott
obj/from brand, goods, product, beer, wine, cola, poll, vote, election, ballot box, polling station, inauguration, ceremony, parliament, session, class, census, referendum
of? actor -> recipient
subj consumer, shopper, buyer, voter, student, supporter, opposition, party, customer, lawmaker, mp, kurd, tribe, minority, union, they, worker -> actor
+ Chadian students boycotted classes. | TCD | - | occurred
- The diet says to avoid sugary brands.

frame protest.turn-block-passage
type PROTEST obstruct
cameo 144
verb block, blockade, barricade, obstruct, close, occupy, shut, shut down, close off, paralyse, paralyze, seal off, cut off, jam, clog, invade, besiege, picket, cripple
obj @turn-passage
of/to/between/with/in? actor, capital, city, town, embassy, port, parliament -> recipient
subj @turn-blockers -> actor
+ Villagers blocked the road to Ghana. | * | GHA | occurred
+ Truckers shut down the bridge to Argentina. | * | ARG | occurred
- Snow blocked the road to Ghana.

frame protest.turn-bar-people
type PROTEST obstruct
cameo 144
verb bar, stop, prevent, block, turn back, halt, hinder, impede
obj surveyor, convoy, truck, tanker, engineer, official, bulldozer, tractor, lorry, vehicle, train, deputy, worker, company, mp, grain, shipment -> recipient
from/at? -> topic
subj @turn-blockers -> actor
+ Farmers stopped Romanian trucks at the pass. | * | ROU | occurred
- The guard stopped the convoy.

frame protest.turn-riot-loot
type PROTEST riot
cameo 145
verb loot, smash, ransack, torch, burn, vandalise, vandalize, trash, pelt, stone, attack, wreck, overturn, plunder, storm, firebomb
obj shop, store, car, police car, bus, bank, embassy, consulate, office, headquarters, house, home, warehouse, supermarket, police station, building, court, statue, restaurant, vehicle -> recipient
in/of/with? -> topic
subj rioter, looter, mob -> actor
+ Looters plundered shops in Kampala. | * | * | occurred
+ Rioters torched a Turkish bank. | * | TUR | occurred

frame protest.turn-mutiny
type PROTEST riot
cameo 145
contexts military
verb mutiny, revolt, rebel, rise up
subj soldier, troop, guard, unit, crew, sailor, garrison, conscript, policeman, police, navy, barracks, prisoner, inmate, recruit, regiment, gendarme -> actor
against/over/in? -> recipient
+ Recruits mutinied against the Malian junta. | * | MLI | occurred
- The teenager rebelled against his parents.

frame protest.turn-disobedience
type PROTEST
cameo 140
verb launch, begin, start, stage, join, wage, call, declare, mount, organise, organize, lead, announce
obj disobedience, civil disobedience, disobedience campaign, campaign of disobedience, campaign of civil disobedience, civil disobedience campaign, passive resistance, non-cooperation, tax strike, stay-away, stayaway
against/in/to? actor, government, junta, regime -> recipient
subj? -> actor
+ Fijian teachers began a campaign of disobedience against the junta. | FJI | * | occurred

frame protest.turn-disobey-order
type REJECT yield
cameo 128
verb refuse, disobey, defy, ignore
obj order, command, summons
of/from/by? actor, president, general, junta, court, government -> recipient
subj soldier, troop, police, army, unit, officer, general, pilot, sailor, guard, governor -> actor
+ Soldiers disobeyed orders from the Togolese general. | TGO | TGO | occurred
- The dog disobeyed orders.

frame protest.turn-in-defiance
type PROTEST demo
cameo 141
verb march, parade, gather, rally, demonstrate, assemble, defy, protest
in/despite defiance, ban, police ban, curfew, emergency law
of? actor -> recipient
subj @turn-people -> actor
+ Monks marched in defiance of Burma's junta. | * | MMR | occurred
- The champion paraded in the stadium.

frame protest.turn-burn-effigy
type PROTEST demo
cameo 141
verb burn, torch, hang, trample, stamp on, tear, tear up
obj/to effigy, flag, portrait, poster, picture
of? actor, president, premier, king, minister -> recipient
subj @turn-people, actor -> actor
+ Marchers burned the flag of Norway. | * | NOR | occurred
- The heirs burned a portrait of their aunt.

frame protest.menace-down-tools
type PROTEST strike
cameo 143
contexts economic
verb down, lay down, lay, drop
obj tool, chalk, pen, stethoscope, pick, hammer
subj @folk -> actor
+ Bolivian miners downed their tools. | BOL | - | occurred
- The chef laid down his pick.

frame protest.menace-tear-off
type PROTEST demo
cameo 141
contexts rights_freedoms
verb tear off, burn, take off, wave, cut, shear, bang, pull off, throw off
obj headscarf, veil, hijab, hair, effigy, portrait, pot, pan, placard, passport, ballot
subj woman, demonstrator, protester, protestor, girl, student, activist, crowd, marcher, mother, exile -> actor
of/in? actor -> recipient
+ Iranian women tore off their headscarves. | IRN | - | occurred
- The barber cut the woman's hair.
