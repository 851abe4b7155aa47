# PROTEST by its ways: squares filled, roads and rails blocked, tools downed, effigies burnt, food refused, stones thrown.

class protest-crowd: @folk, protester, demonstrator, crowd, mob, student, worker, farmer, miner, teacher, nurse, doctor, woman, mother, monk, nun, villager, union, trade union, striker, docker, driver, lorry driver, trucker, taxi driver, fisherman, pensioner, lawyer, journalist, activist, campaigner, environmentalist, resident, relative, family, opposition, supporter, follower, youth, dissident, refugee, migrant, settler, prisoner, inmate, peasant, thousand, hundred, ten, dozen, million, people, islamist, nationalist, marcher, civil servant, policeman, soldier, veteran, artist, pupil, monarchist, feminist, anarchist, exile, railwayman, pilot, steelworker, shopkeeper, trader, priest, rider, tribesman, indigenous, londoner, citizen

frame protest.way-march
type PROTEST demo
cameo 141
contexts human_rights
verb march, rally, demonstrate, parade, stream, pour, flood, converge, gather, assemble, turn out, throng, pack, fill, jam, mass, swarm
subj @protest-crowd -> actor
on/through/in/past/to/outside/into/along/obj/at/before/around street, square, parliament, capital, city, palace, embassy, ministry, avenue, boulevard, downing street, presidential palace, government building, court, consulate, town hall, centre, main square, headquarters, prison, road, bridge, barracks, gate, garrison -> topic
against/over/for/behind/in/inf? actor, war, rule, election, law, price, corruption, government, president, killing, cut, banner, reform, arrest, result, austerity, occupation, coup -> recipient
+ Kenyan students rallied outside parliament. | KEN | - | occurred
- Tourists filed past the palace.

frame protest.way-draw-crowds
type PROTEST demo
cameo 141
contexts human_rights
verb bring, draw, send, lure
obj thousand, hundred, ten, crowd, million, people, protester, student, worker, voter -> actor
onto/into/out street, square, avenue, road, parliament, streets
in/of/across/at? actor, city, capital -> actor
+ The verdict brought thousands onto the streets in Chile. | CHL | - | occurred
- The carnival drew crowds to the square.

frame protest.way-call-strike
type PROTEST strike
cameo 143
contexts economic
verb call, stage, hold, launch, begin, start, join, mount, declare, extend, plan, observe, announce, continue, resume
obj strike, general strike, walkout, stoppage, work stoppage, shutdown, go slow, work to rule, lockout, sick out, token strike, warning strike, sympathy strike, hartal, bandh -> topic
over/against/for/in/at/to/from? actor, pay, wage, cut, reform, pension, law, plan, price, tax -> recipient
subj @protest-crowd, federation, crew, staff, confederation, party -> actor
+ Unions in Nigeria called a general strike over fuel prices. | NGA | - | occurred
- The bowler declared a strike in the alley.

frame protest.way-block
type PROTEST obstruct
cameo 144
contexts economic
verb block, barricade, obstruct, blockade, occupy, close, cut, besiege, picket, surround, encircle, shut, choke, seal, snarl, park
obj road, highway, motorway, railway, track, bridge, port, border, crossing, entrance, gate, refinery, depot, airport, street, access, junction, route, parliament, ministry, building, square, tunnel, checkpoint, station, pipeline, mine, cabinet building, approach, main road, bank, embassy, university, city hall -> topic
in/of/to/over/at/near? actor, tyre, tractor, lorry, truck, log, container, manure, pay, price, law -> recipient
subj protester, demonstrator, farmer, student, union, striker, docker, lorry driver, trucker, fisherman, taxi driver, activist, environmentalist, villager, worker, miner, resident, supporter, opposition, veteran, campaigner, teacher, settler, refugee, nurse, driver, relative, feminist, pensioner, coca grower, farmworker -> actor
+ Polish farmers blocked the crossing with tractors. | POL | - | occurred
+ The highway was barricaded by Bolivian miners. | BOL | - | occurred
- Fallen trees blocked the road.

frame protest.way-sit-down
type PROTEST obstruct
cameo 144
contexts human_rights
verb sit, lie, camp, encamp, squat, kneel, chain, glue, tie, rope, sit down, lie down, camp out
on/in/outside/at/to/across/before/obj/under road, track, street, square, gate, embassy, parliament, tent, runway, railing, ministry, palace, bridge, motorway, rail, themselves, camp, main square, pavement, steps, station, prison, campus, lawn
subj protester, demonstrator, student, monk, activist, campaigner, mother, woman, refugee, villager, farmer, supporter, worker, oil worker, opposition, family, relative, environmentalist, feminist, pensioner, striker -> actor
against/over/for/in/until? actor, war, law, arrest, killing, price, election -> recipient
+ Tibetan monks sat down outside the Chinese embassy. | * | - | occurred
- Tourists camped in the square.

frame protest.way-burn
type PROTEST vandalize
cameo 145
contexts human_rights
verb burn, torch, tear, tear down, trample, shred, stamp, rip, deface, daub, smear, topple, pull down, pull, hang, behead, set, desecrate, hack, spit
obj/on flag, effigy, portrait, picture, poster, photograph, koran, statue, monument, banner, passport, ballot, car, bus, tyre, barricade, billboard, plinth, copy, image, fire, draft card, coffin, uniform, symbol, american flag, plaque, bust -> topic
of? actor, @state-head, king, general, dictator, founder -> recipient
subj @protest-crowd, rioter, politician, extremist, nationalist, provocateur -> actor
+ Protesters in Pakistan burned an effigy of the Danish premier. | PAK | DNK | occurred
- The gardener burned the leaves.

frame protest.way-pelt
type PROTEST riot
cameo 145
contexts human_rights
verb hurl, throw, lob, toss, fling, rain
obj stone, brick, egg, bottle, petrol bomb, tomato, shoe, paving stone, molotov cocktail, firebomb, rock, paint, police, convoy, embassy, officer, car, firecracker, motorcade, soldier, riot police, bus -> topic
at/with/on? actor, police, embassy, soldier, officer, stone, egg, rock, bottle, parliament, convoy, troop, riot police, consulate, residence, motorcade, shoe, firebomb, building -> recipient
of/in? actor -> recipient
subj protester, demonstrator, crowd, mob, student, youth, rioter, worker, miner, farmer, supporter, villager, islamist, nationalist, anarchist, activist, settler, resident, fan, refugee, teenager, boy -> actor
+ Greek anarchists hurled petrol bombs at the German embassy. | GRC | DEU | occurred
- Boys threw stones into the river.

frame protest.way-riot
type PROTEST riot
cameo 145
contexts human_rights
verb riot, rampage, run riot, loot, ransack, smash, clash, scuffle, revolt, rise up, mutiny
subj protester, demonstrator, crowd, mob, student, youth, rioter, worker, miner, supporter, villager, islamist, nationalist, prisoner, inmate, refugee, migrant, opposition, separatist, resident, striker, fan -> actor
obj/with/against/through/over? actor, police, shop, riot police, security force, street, window, capital, rule, price, verdict, government, city, prison, camp, embassy, car, market -> recipient
+ Youths clashed with police in Tunis. | * | * | occurred

frame protest.way-hunger
type PROTEST hunger
cameo 142
contexts human_rights
verb fast, starve, refuse, begin, go, start, stage, join, continue, launch, end
obj/on food, fast, hunger strike, meal, dry hunger strike, water, rations -> topic
subj prisoner, inmate, dissident, detainee, activist, leader, journalist, lawmaker, priest, monk, opposition, refugee, migrant, mother, student, widow, bishop, hundred, dozen, teacher, worker, peasant, campaigner, professor, villager, ex president, politician -> actor
against/over/in/for/inf? actor, trial, arrest, condition, detention, law, deportation, treatment, death, isolation -> recipient
+ A Tunisian journalist began a hunger strike over her trial. | TUN | - | occurred
- Believers fast in Ramadan.

frame protest.way-boycott
type PROTEST boycott
cameo 143
contexts election
verb boycott, shun, snub, spurn, skip, stay away, avoid, sit out, walk out, abstain, withdraw
obj/from/of election, vote, parliament, session, poll, goods, product, ceremony, class, referendum, talk, summit, oath, sitting, shop, beer, debate, swearing in, inauguration, lecture, assembly, games -> topic
over/in/against/of? actor, arrest, war, law, cartoon, killing, price, fraud -> recipient
subj opposition, party, deputy, lawmaker, student, union, voter, consumer, minority, movement, tribe, crowd, shopkeeper, delegate, worker, athlete, artist -> actor
+ Opposition deputies in Bangladesh boycotted parliament. | BGD | - | occurred
- Shoppers avoided the queue.

frame protest.way-shout
type PROTEST demo
cameo 141
contexts human_rights
verb chant, shout, sing, scream, wave, carry, hold, bear, bang, beat, blow, light, wear, hoist, unfurl
obj slogan, banner, flag, placard, song, pot, pan, whistle, candle, anthem, photograph, portrait, white ribbon, sign, torch, black ribbon, umbrella, empty pot -> topic
against/for/in/outside/at/with/before? actor, government, war, president, rule, parliament, embassy, killing, palace, ministry, court -> recipient
subj protester, demonstrator, crowd, mob, student, marcher, woman, mother, supporter, monk, striker, activist, nationalist, opposition, refugee, pensioner, exile, farmer, worker -> actor
+ Crowds in Sudan shouted slogans against the junta. | SDN | * | occurred
- The choir sang songs for Peru.

frame protest.way-set-alight
type PROTEST
cameo 140
contexts human_rights
verb set, burn, immolate, douse
obj himself, herself, themselves, fire -> topic
attr/adv/to/on/obj? fire, alight, ablaze, himself, herself
subj monk, nun, vendor, man, woman, student, activist, protester, worker, dissident, refugee, farmer, priest, soldier, airman, pensioner -> actor
+ A Tibetan nun set herself alight. | * | - | occurred
- The stuntman set himself on fire.

frame protest.way-occupy
type PROTEST obstruct
cameo 144
contexts human_rights
verb occupy, take over, seize, storm, break into, invade, barge, scale, climb, besiege
obj/into university, faculty, campus, school, factory, ministry, bank, office, square, embassy, church, theatre, mine, town hall, wall, gate, cathedral, lecture hall, plant, city hall, stock exchange, oil rig, platform, roof, library, airport -> topic
of/in/over/against? actor, reform, fee, war, law, price, cut -> recipient
subj protester, demonstrator, student, worker, farmer, activist, miner, campaigner, crowd, mob, environmentalist, striker, villager, anarchist, pensioner, feminist, squatter, teacher -> actor
+ Irish students occupied a bank over fees. | IRL | - | occurred
+ Demonstrators scaled the wall of the French embassy in Niamey. | * | FRA | occurred
- Guests occupied the church for the wedding.
