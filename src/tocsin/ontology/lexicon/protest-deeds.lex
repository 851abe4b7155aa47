# Crowds by what they do: who wrecks, blocks, starves, stays away or burns something is told from soldiers and states.

class deed-crowd: @folk, protester, demonstrator, student, worker, farmer, miner, teacher, nurse, doctor, docker, trader, shopkeeper, trucker, driver, fisherman, pensioner, veteran, villager, resident, activist, supporter, woman, mother, monk, crowd, mob, youth, youngster, teenager, rioter, fan, striker, picket, lorry driver, taxi driver, garment worker, peasant, vendor, tribesman, relative, mourner, marcher, environmentalist, feminist, herder, grower, winegrower, pupil, soccer fan, squatter, commuter, believer, settler, islander, steelworker, machinist, railwayman, butcher, baker, lawyer, midwife, bereaved family, refugee, asylum seeker, migrant
class deed-union: union, trade union, federation, rail union, teacher union, pilot, cabin crew, air traffic controller, worker, driver, docker, miner, railwayman, nurse, doctor, teacher, civil servant, trucker, civil service, staff, employee, postman, policeman, judge, lawyer, journalist, trader, shopkeeper, refuse collector, steelworker, oil worker, baggage handler, dustman, binman, metalworker, lorry driver, taxi driver, pharmacist, farmer, customs officer, seaman, ferryman, baker

frame protest.deed-wreck
type PROTEST riot
cameo 145
verb smash, smash up, wreck, ransack, torch, burn, burn down, vandalise, vandalize, loot, trash, overturn, gut, pelt, stone, storm, sack, tear down, break into, rampage, attack, raid, firebomb, petrol-bomb, besiege, invade
obj/into/through factory, office, shop, store, supermarket, bank, car, bus, lorry, truck, police station, police car, town hall, courthouse, embassy, consulate, parliament, ministry, building, house, palace, headquarters, mine, plant, warehouse, depot, school, window, machinery, shopfront, market, residence, hotel, restaurant, petrol station, toll booth, statue, barrier, checkpoint, police post, church, mosque, temple, equipment, digger, bulldozer, villa, mission, company, dealership, street, centre, center, district
of/poss? actor, @state-head, government, mayor, police -> recipient
subj @deed-crowd -> actor
+ Angry Samoan fishermen smashed up a warehouse. | WSM | - | occurred
+ The consulate of Oman was ransacked by Kenyan students. | KEN | OMN | occurred
- The gardeners burned down the hedge.

frame protest.deed-set-fire
type PROTEST riot
cameo 145
verb set, put
obj car, bus, building, tyre, barricade, shop, office, truck, lorry, police station, town hall, house, bin, rubbish, toll booth, vehicle, factory, warehouse, dustbin, tire
on/attr/adv fire, alight, ablaze, torch
subj @deed-crowd -> actor
+ Samoan students set a bus on fire. | WSM | - | occurred
- The cook set a truck of peppers on fire.

frame protest.deed-brawl
type PROTEST riot
cameo 145
verb run, go, rampage
through/in/around street, centre, center, town, city, market, district, capital
subj @deed-crowd -> actor
+ Samoan students rampaged through the streets. | WSM | - | occurred
- The bulls rampaged through the streets.

frame protest.deed-block
type PROTEST obstruct
cameo 144
verb block, blockade, barricade, seal off, seal, close, shut, shut down, obstruct, occupy, picket, cut, cut off, clog, jam, bring to, paralyse, paralyze, disrupt, besiege, surround, lay siege, choke, dig up, encircle
obj/to road, highway, motorway, bridge, port, harbour, harbor, airport, refinery, depot, fuel depot, oil terminal, terminal, border crossing, crossing, railway, rail line, railway line, track, runway, street, roundabout, tunnel, canal, canal lock, entrance, gate, square, main road, capital, ring road, toll plaza, mine, quarry, warehouse, channel tunnel, dockyard, ferry port, pipeline, well, oilfield, junction, access, traffic, city centre, village road
with/at/in/on/to? -> topic
subj @deed-crowd -> actor
+ Tongan fishermen sealed off the harbour. | TON | - | occurred
+ The motorway was blocked by Slovenian farmers. | SVN | - | occurred
- The villagers dug up a clay jar.

frame protest.deed-chain
type PROTEST obstruct
cameo 144
verb chain, glue, lock, handcuff, tie, shackle, padlock
obj themselves, himself, herself, hand, self, arm
to/across? gate, railing, fence, tree, digger, road, door, rail, bulldozer, track, gatepost, drilling rig, rig, tanker, lorry, runway
subj @deed-crowd, actor -> actor
+ Danish students glued themselves to a runway. | DNK | - | occurred
- The sculptor glued himself to his desk.

frame protest.deed-general-strike
type PROTEST strike
cameo 143
verb paralyse, paralyze, cripple, shut, shut down, close, disrupt, ground, halt, hit, bring, hobble, grip, empty, choke, snarl
subj strike, walkout, stoppage, general strike, work stoppage, industrial action, go-slow, shutdown, rail strike, pilots' strike, wildcat strike, warning strike -> topic
obj? actor -> actor
to? standstill, halt, stop
+ A general strike shut Malta on Monday. | MLT | - | occurred
- The lightning strike shut the zoo.

frame protest.deed-union-shut
type PROTEST strike
cameo 143
verb paralyse, paralyze, cripple, shut down, shut, ground, halt, disrupt, close, idle
obj port, network, railway, train, flight, bus, airport, school, metro, underground, service, hospital, mine, factory, plant, refinery, transport, public transport, ferry, docks, court, production, country, capital, newspaper, broadcaster, tram, shipyard, customs post, post office
for/over/to? -> topic
subj union, rail union, trade union, teacher union, dockers union, federation, docker, miner, nurse, teacher, pilot, driver, railwayman, trucker, doctor, civil servant, worker, staff -> actor
+ Maltese rail unions paralysed the network over pensions. | MLT | - | occurred
- The nurses stopped the bleeding.

frame protest.deed-shutters
type PROTEST strike
cameo 143
verb stay, remain, keep, pull down, pull, shut, shutter, close, observe, join
subj shop, shopkeeper, business, market, bazaar, school, trader, stall, bank, store, bazaar merchant, merchant -> actor
attr/obj/adv shut, shutter, closed, strike call, general strike, shutdown, strike, stayaway, stay-away
in/over/against/for protest, solidarity, call, strike call, answer, response, sympathy, tax, killing, arrest, law, price -> topic
+ Cypriot shopkeepers pulled down their shutters in protest. | CYP | - | occurred
- The shop pulled down its shutters at noon.

frame protest.deed-refuse-to-work
type PROTEST strike
cameo 143
verb refuse, decline, stop, quit
inf/ing work, load, unload, sail, fly, drive, teach, deliver, handle, operate, sort, treat, mine
subj @deed-union, sailor, crew, captain, surgeon -> actor
for/over? -> topic
+ Maltese dockers refused to unload the ship. | MLT | - | occurred
- The engine refused to work.

frame protest.deed-stay-home
type PROTEST strike
cameo 143
verb stay, keep, remain
subj @deed-union, @deed-crowd -> actor
from/off work, job, school, class, desk, classroom, pit, shift, duty
+ Kenyan teachers stayed away from school over unpaid wages. | KEN | - | occurred
- The nurses stayed away from sugar.

frame protest.deed-fast
type PROTEST hunger
cameo 142
verb fast, starve
subj prisoner, detainee, inmate, activist, dissident, blogger, journalist, lawyer, opposition leader, lawmaker, president, ex-president, hunger striker, separatist, student, worker, nun, priest, refugee, migrant, asylum seeker, convict, editor, poet, academic, captive, minister -> actor
in? protest, prison, jail, cell, custody, detention, camp
for/since/over/against/until? -> topic
+ A jailed Omani poet fasted for ten days. | OMN | - | occurred
- The monk ate a fast lunch.

frame protest.deed-no-food
type PROTEST hunger
cameo 142
verb go, refuse, reject, spurn, stop, turn away, turn down, take, eat, touch, decline, subsist, shun
without/obj/inf/ing/on food, meal, eat, eating, nourishment, ration, food tray, tray, solid food, prison meal, prison food, solids
subj prisoner, detainee, inmate, activist, dissident, blogger, journalist, lawyer, opposition leader, lawmaker, hunger striker, separatist, student, nun, priest, refugee, migrant, asylum seeker, convict, editor, academic, captive -> actor
+ Omani detainees turned away their meals. | OMN | - | occurred
+ A jailed Omani lawyer has gone without food for a week. | OMN | - | occurred
- The hikers went without food for a day.

frame protest.deed-burn-veil
type PROTEST demo
cameo 141
verb burn, throw off, remove, shed, tear off, cut, cut off, wave, discard, take off, rip, tear up, rip up, bin, hand back, return, shave, bare
obj headscarf, veil, hijab, scarf, party card, membership card, hair, identity card, call-up paper, draft card, medal, candle, placard, blank sheet, sheet of paper, red card, banner, umbrella, ribbon, decree, bill, voting card, ballot paper, chest, degree
in/at/on/outside/against/over/for protest, square, march, rally, solidarity, street, court, parliament, demonstration, ministry, embassy, law, bill, war, decree, killing, death, right, arrest, crackdown
subj @deed-crowd, councillor, deputy, actress, actor -> actor
+ Omani women cut their hair in protest. | OMN | - | occurred
- The students wore scarves at the rally of old cars.

frame protest.deed-chant
type PROTEST demo
cameo 141
verb chant, shout, scream, yell, boo, heckle, jeer, whistle at, bang, clang, sing, wave, honk, beat, hold up, brandish, carry
for/obj/against/at/that slogan, placard, banner, pot, drum, horn, anthem, anti-government slogan, portrait, torch, saucepan, candle, go, resign, freedom, justice, shame, murderer, thief, coffin, empty plate
in/at/against/outside? -> topic
subj @deed-crowd, thousand, hundred, dozen, deputy -> actor
+ Omani fishermen chanted slogans outside the ministry. | OMN | - | occurred
- The choir sang an anthem in the yard.

frame protest.deed-back-turned
type PROTEST
cameo 140
verb turn, heckle, boo, jeer, drown out, interrupt
obj back, speech, address, inauguration, sermon
on/of/during/by/to? actor, @state-head, minister, speaker, prince, envoy, governor -> recipient
subj deputy, lawmaker, student, veteran, councillor, @deed-crowd -> actor
+ Tongan students interrupted a speech by the governor. | TON | - | occurred
- The lawmakers turned the ball on the wall.

frame protest.deed-resign-in-protest
type PROTEST
cameo 140
verb resign, quit, step down, leave, return, boycott, walk out, tear up, hand back, wear
in protest
at/over/against? -> topic
subj councillor, judge, deputy, editor, professor, academic, officer, diplomat, lawmaker, student, councilor, mayor, artist, writer, veteran -> actor
+ Four Tongan judges wore black robes in protest at the decree. | TON | - | occurred
- The editor resigned over a typo.

# What stays shut so that somebody sees it: shops, schools and banks closed in protest or in sympathy.

class shut-place: shop, market, bazaar, store, stall, bakery, bank, school, university, office, business, restaurant, factory, mine, pharmacy, clinic, petrol station, kiosk, cafe, port, court, shopkeeper, trader, merchant, bus, taxi

frame protest.deed-stay-shut
type PROTEST strike
cameo 143
contexts economic
verb shut, close, shutter, shut down, stay away, board up, pull down
obj/subj @shut-place -> actor
in protest, sympathy, solidarity, mourning
+ Bazaars in Lahore stayed closed in protest. | * | - | occurred
+ Banks across Ghana were shuttered in solidarity with miners. | * | - | occurred
+ Shopkeepers in Sanaa shut their doors in sympathy with a jailed poet. | * | - | occurred
- The bakery closed its doors in August.
