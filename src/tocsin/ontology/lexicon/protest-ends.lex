# PROTEST told by a deed and its end: what a crowd does to demand, to press for or to denounce something is its protest.
# The leaf follows from what is demanded.

class end-told: abolish, ask, back, bar, beg, block, bring, call, chant, clamor, clamour, coax, compel, condemn, cry, decry, defend, demand, denounce, deplore, dislodge, drive, end, expose, extract, fight, force, get, halt, highlight, insist, keep, lament, make, mark, mourn, obtain, oppose, oust, persuade, petition, plead, prevent, press, pressure, prod, prompt, protect, protest, push, put, reject, remember, remind, remove, resist, save, secure, seek, shame, shout, slam, stop, support, tell, thwart, topple, unseat, urge, vent, voice, want, warn, win, wrest, wring
class end-asked: demand, urge, press, call, insist, seek, oppose, denounce, condemn, protest, defend, resist, push, force, make, compel, oust, topple, decry, get
class end-wreckable: shop, store, supermarket, market, stall, bank, car, bus, lorry, truck, van, vehicle, train, tram, tyre, tire, barricade, building, house, home, office, factory, warehouse, depot, petrol station, gas station, filling station, toll booth, police station, police post, police car, post, station, court, courthouse, parliament, ministry, palace, town hall, city hall, headquarters, embassy, consulate, mission, church, mosque, temple, school, clinic, hospital, hotel, restaurant, bar, mine, farm, plantation, plant, statue, monument, portrait, flag, window, property, business, bungalow, villa, mansion, residence, precinct, bridge
class end-way: road, ramp, slip road, interchange, level crossing, flyover, overpass, border crossing, highway, motorway, expressway, street, avenue, boulevard, bridge, tunnel, roundabout, junction, crossroads, crossing, railway, railroad, rail line, rail, track, line, runway, airport, port, harbour, harbor, dock, pier, quay, canal, river, border, frontier, border post, checkpoint, toll booth, entrance, gate, access, mine, pit, quarry, plant, refinery, depot, fuel depot, terminal, pipeline, oilfield, wellhead, pumping station, dam, factory, warehouse, supermarket, distribution centre, ring road, route, artery, pass, traffic, square, plaza, main square, roads
class end-seat: parliament, ministry, palace, embassy, consulate, mission, residence, headquarters, office, court, courthouse, city hall, town hall, governor's office, television station, senate, congress, assembly, high commission, barracks, base, prison, police station, cathedral, university, campus, bank, stock exchange, party headquarters

frame protest.end-crowd-street
type PROTEST demo
cameo 141
verb swarm, flood, throng, jam, pack, fill, mass, gather, assemble, congregate, converge, parade, march, walk, troop, turn out, come out, camp, camp out, squat, encamp, picket, rally, flock, file, stream, crowd, surge, descend, muster, surround, encircle, pour, tramp, trek, kneel, rise up, occupy, besiege
subj @folk -> actor
end @end-told -> topic
+ Samoan weavers parade through Apia to demand a say from the cabinet. | WSM | * | ongoing
+ Tongan fishermen crowded the jetty to denounce a levy. | TON | - | occurred
- The priest sat down to denounce the sauce.

frame protest.end-sit-street
type PROTEST demo
cameo 141
verb ride, cycle, drive, sit, sit down, stand, line, queue, stay, meet, lie, lie down, walk, run, sleep, wait
on/outside/before/along/through/past/around/at/obj/in street, avenue, boulevard, square, plaza, @end-seat, tent, capital, pavement, kerb, steps, lawn, town, city
subj @folk -> actor
end @end-asked -> topic
+ Tongan weavers rode through the capital to denounce a levy. | TON | - | occurred
- Tourists lined the wall to ask for a map.

frame protest.end-nation-street
type PROTEST demo
cameo 141
verb swarm, flood, throng, jam, pack, congregate, converge, parade, march, troop, turn out, come out, camp, encamp, picket, rally, flock, stream, kneel, demonstrate
subj actor -> actor
end @end-asked -> topic
obj? street, square, avenue, boulevard, bridge, plaza, park, capital, road, road, centre, center
+ Samoans turned out in Apia to urge the cabinet to scrap a levy. | WSM | * | occurred
- Fiji's choir sang to win a prize.

frame protest.end-walk-on
type PROTEST demo
cameo 141
verb walk, advance, trek, close in, tramp, cycle, ride, drive
on/upon/to/towards/toward @end-seat, capital, parliament building, government quarter, governor -> topic
subj @folk -> actor
behind/in/with/against/over banner, placard, flag, protest, slogan, drum, candle, coffin, price, law, tax, anger, solidarity
+ Bolivian widows walked to the ministry with banners. | BOL | - | occurred
- The pensioners walked to the bank with bags.

frame protest.end-fast
type PROTEST hunger
cameo 142
verb fast, starve, go without, sew, stitch
obj? food, meal, water, nourishment, themselves, himself, herself, lip, mouth -> place
subj @folk, actor -> actor
end @end-told -> topic
+ Fijian exiles fasted outside the mission to press Tonga on pensions. | FJI | * | occurred
- The athletes fasted to lose weight.

frame protest.end-food
type PROTEST hunger
cameo 142
verb refuse, reject, shun, spurn, stop, quit, forgo, renounce, turn away, push away, decline, take
obj/ing/inf/without food, meal, eat, eating, water, nourishment, ration, tray, drink, solids, medicine, medication
subj @folk, actor -> actor
end @end-asked -> topic
+ Fijian exiles refused food in Suva's jail to press Tonga on pensions. | FJI | * | occurred
- The athletes refused meals to lose weight.

frame protest.end-hunger-strike
type PROTEST hunger
cameo 142
verb go, be, begin, start, launch, stage, hold, join, enter, continue, end, resume, declare, announce, mount, observe, undertake, call off
on/into/obj/in hunger strike, hunger-strike, hungerstrike, indefinite fast, protest fast, dry fast, fast unto death, relay fast
against/over/at? -> recipient
subj @folk, deputy, lawmaker, legislator, senator, councillor, mayor, governor, minister, president, premier, leader, politician, opposition leader, official, officer, policeman, soldier, actor -> actor
+ Two Fijian deputies went on hunger strike. | FJI | - | occurred
- Two deputies went on air.

frame protest.end-fast-before
type PROTEST hunger
cameo 142
verb fast, starve, go without
outside/before/in/at @end-seat, tent, prison, cell, jail, square, camp, detention, custody -> place
subj @folk, actor -> actor
+ Tongan exiles fasted outside the palace. | TON | - | occurred
- The monks fasted in the mountains.

frame protest.end-strike
type PROTEST strike
cameo 143
verb strike, walk out, stop, down, lay down, put down, stay away, stay, abandon, leave, desert, quit, refuse, halt, shut, close, suspend
obj/from/at/off? work, tool, job, classroom, ward, post, class, shift, desk, factory, home, field, pit, production, shop, shutter, chalk, stethoscope
subj @folk -> actor
end @end-told -> topic
+ Tongan clerks walked out to demand the director's departure. | TON | - | occurred
- The miners left the pit to eat.

frame protest.end-block
type PROTEST obstruct
cameo 144
verb block, blockade, barricade, obstruct, close, shut, shut down, cut, cut off, seal, seal off, clog, choke, choke off, jam, paralyse, paralyze, occupy, picket, besiege, dig up, squat, snarl, sever, sit, camp, lie, park
obj/on/across/at @end-way
to/with/in/of/near? -> place
subj @folk -> actor
end @end-asked -> topic
+ Fijian herders shut the road to defend their grazing against Tonga. | FJI | - | occurred
- The police closed the road to protect the crowd.

frame protest.end-wreck
type PROTEST riot
cameo 145
verb burn, torch, loot, smash, smash up, ransack, wreck, stone, trash, overturn, sack, vandalise, vandalize, attack, storm, pelt, set, firebomb, plunder, raid, invade, break into, occupy, gut, burn down
obj/into @end-wreckable
on/attr/adv? fire, alight, ablaze
subj @folk -> actor
end @end-asked -> topic
+ Tongan stevedores burned tyres and smashed stalls to demand homes from the crown. | TON | - | occurred
- The farmers burned stubble to make fertiliser.

frame protest.end-wreck-in
type PROTEST riot
cameo 145
verb burn, torch, loot, smash, smash up, ransack, wreck, stone, trash, overturn, sack, vandalise, vandalize, attack, storm, pelt, set, firebomb, plunder, raid, invade, break into, gut, burn down
obj/into @end-wreckable
on/attr/adv? fire, alight, ablaze
subj @folk -> actor
in/during/amid/at/over/after riot, rioting, unrest, protest, protests, rampage, disturbance, anger, fury, rage, demonstration, strike, disorder, price, verdict, killing, shortage, rise, death -> topic
+ Tongan stevedores burned stalls in riots over rice. | TON | - | occurred
- The farmers burned stalls in the autumn clearance.

frame protest.end-hurl
type PROTEST riot
cameo 145
verb hurl, throw, lob, toss, fling, rain, chuck, shower
obj stone, rock, brick, bottle, egg, petrol bomb, firebomb, molotov cocktail, molotov, paving stone, cobblestone, cobble, tomato, shoe, paint, firecracker, flare, chair, dung, missile
at/on/into/over/toward/towards @end-seat, @police, actor, car, convoy, motorcade, bus, house, home, line, barrack -> recipient
subj @folk -> actor
end? @end-asked -> topic
+ Tongan stevedores lobbed firebombs at the customs office, demanding a bonus. | TON | - | occurred
- The boys threw stones into the bay.

frame protest.end-brawl
type PROTEST riot
cameo 145
verb fight, battle, clash, skirmish, scuffle, brawl, grapple, tussle, wrestle, trade, exchange
obj/in? battle, pitched battle, running battle, street battle, skirmish, blow, punch, street fight
with/against/obj police, policeman, riot police, gendarme, security guard, riot squad, guard, officer -> recipient
subj @folk -> actor
+ Samoan students scuffled and brawled with riot police. | WSM | * | occurred
- The rebels fought battles with the army.

frame protest.end-hunger-over
type PROTEST hunger
cameo 142
verb begin, start, launch, stage, join, declare, announce, continue, hold, resume, go
obj/on hunger strike, hunger-strike
in/over/against/at/for protest, solidarity, law, bill, plan, treatment, condition, detention, trial, deportation, right, jailing, actor -> topic
subj @folk, actor -> actor
+ Fijian students launched a hunger strike in protest at a law. | FJI | - | occurred
- Fijian students launched a drama in protest at a law.

frame protest.end-fast-in
type PROTEST hunger
cameo 142
verb fast, starve, go, refuse, stop
without/obj/ing? food, meal, water, nourishment, eat, eating
in/as protest, solidarity -> topic
subj @folk, actor -> actor
+ Fijian growers have gone without food in protest at a levy. | FJI | - | occurred
- Fijian growers went without rain in spring.

frame protest.end-pile
type PROTEST obstruct
cameo 144
verb fell, pile, pile up, heap, stack, dump, park, burn, erect, put up, set up, throw up, build, place, lay, drag, roll
obj tree, log, trunk, boulder, rock, tyre, tire, tractor, truck, car, lorry, van, taxi, manure, dung, rubble, barricade, roadblock, container, bus, earth
across/on/along/over/onto/in @end-way, entrance, street, avenue
subj @folk -> actor
+ Samoan herders felled trees across the road. | WSM | - | occurred
- The storm piled logs on the road.

frame protest.end-standstill
type PROTEST obstruct
cameo 144
verb bring, reduce, grind
obj traffic, city, capital, town, actor, centre, center, road, highway, motorway, port, airport, country -> place
to standstill, halt, crawl
subj protester, demonstrator, farmer, trucker, driver, taxi driver, lorry driver, truck driver, crowd, activist, student, villager, herder, fisherman -> actor
+ Samoan taxi drivers brought the capital to a standstill. | WSM | - | occurred
- Snow brought the capital to a standstill.
