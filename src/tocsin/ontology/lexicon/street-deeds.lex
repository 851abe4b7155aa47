# What crowds do beside marching: streets filled, roads kept shut, songs before ministries, effigies, shutters down.

class street-folk: @folk, student, worker, miner, teacher, nurse, doctor, farmer, pensioner, campaigner, activist, protester, villager, driver, trucker, monk, nun, widow, mother, women, woman, supporter, resident, thousand, hundred, dozen, million, crowd, people, union, youth, striker, refugee, fisherman, docker, lawyer, judge, deputy, opposition, settler, worshipper, believer, opponent, relative, unionist, herder, peasant, anarchist, demonstrator, citizen
class street-seat: ministry, parliament, embassy, palace, court, presidency, consulate, assembly, town hall, city hall, headquarters, barracks, prison, courthouse, office, residence, bank, stock exchange, senate, mansion, cathedral, station

frame protest.act-keep-road
type PROTEST obstruct
cameo 144
contexts rights_freedoms
verb keep up, man, maintain, throw up, set up, put up, erect, mount, raise, build, hold, defend, lift, abandon, reinforce
obj roadblock, barricade, blockade, picket, picket line, barrier, road block, human chain, checkpoint, tent
on/at/across/over/against/in/along? road, bridge, highway, mine, plant, mill, motorway, border, port, crossing, dam, pipeline, refinery -> topic
subj @street-folk -> actor
+ Peruvian dockers threw up a barricade across the highway. | PER | - | occurred
- The army kept up a bombardment.

frame protest.act-roadblock-kept
type PROTEST obstruct
cameo 144
contexts rights_freedoms
noun roadblock, barricade, blockade, picket, human chain
by/of/subj @street-folk -> actor
on/at/across/over/against? road, bridge, highway, mine, plant, mill, motorway, border, port, crossing, dam, refinery -> topic
+ A blockade by Chilean miners shut the port. | CHL | - | occurred
- The blockade by the navy shut the port.

frame protest.act-file-past
type PROTEST demo
cameo 141
contexts rights_freedoms
verb file, parade, troop, stream, pour, surge, walk, process, tramp, flow, shuffle, march
past/through/along/behind/under/across @street-seat, street, avenue, banner, boulevard, square, flag, placard, coffin, slogan, centre, center
subj @street-folk, londoner, londoners, berliner, parisian, muscovite, actor -> actor
behind/with/against banner, flag, placard, slogan, candle, portrait, war, protest, coffin, demand, reform, cut, slogan
+ Tunisian widows processed along the boulevard with candles. | TUN | - | occurred
- The ants filed past the sugar.

frame protest.act-sing-outside
type PROTEST demo
cameo 141
contexts rights_freedoms
verb sing, chant, dance, drum, bang, shout, howl, whistle, hum, wail, camp, camp out, kneel, jeer, boo, bellow, keen, squat, lie down
outside/before @street-seat, studio, gate
in/on? -> place
subj @street-folk -> actor
+ Greek nurses drummed outside the ministry. | GRC | - | occurred
- The choir sang outside the station café.

frame protest.act-pots
type PROTEST demo
cameo 141
contexts rights_freedoms
verb bang, beat, clatter, honk, sound, blow, wave, light, hold up, raise, brandish, unfurl, tie, wear
obj pot, pan, saucepan, horn, car horn, whistle, placard, blank sheet, umbrella, candle, portrait, black ribbon, yellow ribbon, white flower, banner, torch
against/in/over/to/outside/at/for government, president, price, law, protest, arrest, war, ministry, parliament, reform, killing, verdict, palace, cut, junta, embassy, rule, ruling
subj @street-folk -> actor
+ Tunisian mothers banged pots against the price of bread. | TUN | - | occurred
- The cook banged pots in the kitchen.

frame protest.act-effigy
type PROTEST demo
cameo 141
contexts rights_freedoms
verb hang, burn, torch, stone, stamp on, trample, flog, drown, parade, string up, set fire, behead
obj actor, president, premier, king, minister, general, effigy, flag, portrait, puppet, dummy, cartoon, picture -> recipient
in effigy
subj @street-folk, boy, mob, marcher, schoolboy, cleric, zealot, actor -> actor
+ Bolivian miners burned a Chilean minister in effigy. | BOL | CHL | occurred
- The museum hung the president in oil.

frame protest.act-walkout-hall
type PROTEST
cameo 140
contexts legislative
verb walk out, storm out, file out, stalk out, march out, stay away, boycott
of/from hall, chamber, session, assembly, parliament, senate, sitting, debate, house, vote, congress
in/over/at/to protest, budget, cut, law, reform, speech, bill, vote, speaker, ruling -> topic
subj deputy, lawmaker, governor, senator, mp, member, opposition, councillor, mayor, chief, delegate, dozens, dozen, minister, legislator -> actor
+ Albanian lawmakers stalked out of the session over a speech. | ALB | - | occurred
- The actors walked out of the hall in costume.

frame protest.act-shutters
type PROTEST strike
cameo 143
contexts economic rights_freedoms
verb stay, remain, keep, close, shut, pull down, shut down, down, bring down
subj shop, store, market, bazaar, school, bank, stall, trader, shopkeeper, merchant, business, port, factory, university, pharmacy, taxi -> actor
attr/adv/obj? shut, closed, idle, empty, shutter, door, gate
in/to/over/at sympathy, solidarity, protest, mourning, answer, response, strike, call, curfew -> topic
+ Tunisian pharmacies remained closed in solidarity with the bakers. | TUN | - | occurred
- The shop stayed shut for lunch.

frame protest.act-bar-way
type PROTEST obstruct
cameo 144
contexts rights_freedoms
verb bar, block, obstruct, stop, halt, hold up, delay, block off, prevent
obj way, path, entrance, gate, train, door, tram, convoy, lorry, tractor, bulldozer, truck, motorcade, car, driveway, runway
of/poss? actor, bishop, minister, president, premier, envoy, logger, judge, settler, metropolitan, governor -> topic
subj nationalist, @street-folk, believer, environmentalist, anti-war campaigner -> actor
+ Serbian believers barred the way of a patriarch. | SRB | - | occurred
- The police barred the way.

frame protest.act-lie-on-track
type PROTEST obstruct
cameo 144
contexts rights_freedoms
verb sit, sit down, lie, lie down, chain, chain themselves, glue, glue themselves, squat, camp, park, perch, stand
on/across/to/in/at/before track, rail, runway, road, motorway, highway, gate, tree, crane, door, bridge, railway, asphalt, tarmac, rig, roof, bulldozer, tank
subj @street-folk, environmentalist, tractor, trucker, climate activist, greenpeace -> actor
obj? themselves, tractor, lorry, himself, herself
+ Dutch farmers parked tractors across the motorway. | NLD | - | occurred
- The commuters sat on the rails of the balcony bench.

frame protest.act-tools-down
type PROTEST strike
cameo 143
contexts economic
noun strike, walkout, stoppage, work stoppage, work-to-rule, sick-out, go-slow
poss/by/of/mod/subj nurse, doctor, teacher, driver, miner, pilot, docker, judge, worker, controller, trainee, union, lecturer, railway worker, civil servant, postman, baker -> actor
+ Lisbon's teachers' strike has left desks empty. | * | - | occurred
- The winger's strike won the match.
