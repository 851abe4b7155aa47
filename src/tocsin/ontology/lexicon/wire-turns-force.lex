# Deeds of force as dispatches turn them: drives to retake ground, bombs beside whoever passes, people led away, blows at
# envoys, marks of torture, rebels in a capital, gates shut by strikers, days that a blockade enters.

class turn-raider: raider, gunman, bandit, @insurgents, @turn-gunman, assailant, poacher, rustler, tribesman, clansman, warlord, partisan, army
class turn-led-off: @civilian, @retreat-captive, captive, herdsman, shepherd, passenger, bride, monk, novice, seminarian, son, daughter, porter, bearer, seamstress, cook, hunter, beekeeper
class turn-blast: bomb, car bomb, truck bomb, roadside bomb, mine, landmine, limpet mine, device, explosive, parcel bomb, letter bomb, grenade, booby trap, time bomb, ied, charge, explosive charge, vest, suicide vest, barrel, nail bomb, pipe bomb, gas canister, parcel, package, torpedo, firebomb
class turn-hit-ground: town, city, capital, oasis, village, district, quarter, suburb, province, island, port, airport, airfield, airstrip, crossing, border post, bridge, fort, valley, enclave, pass, region, mine, oilfield, gas field, plant, refinery, dam, palace, radio station, stronghold, base, naval base, camp
class turn-hands: striker, docker, stevedore, miner, trucker, lorry driver, tanker driver, driver, pilot, air traffic controller, nurse, doctor, teacher, farmer, fisherman, baker, postman, railwayman, train driver, bus driver, taxi driver, refinery worker, worker, union, shopkeeper, trader, porter, cleaner, pharmacist, cane cutter, tea picker, brewer, steelworker, cabin crew, trade union, federation

frame assault.force-pass-blast
type ASSAULT explosives
cameo 183
contexts terrorism
verb explode, go off, detonate, blow up, burst
subj @turn-blast
when @target, actor, motorcade, minister, governor, judge, general, bishop, candidate, prefect, vehicle, jeep, car, lorry, locomotive, engine, minibus -> recipient
+ A mine exploded as a Turkish patrol passed. | - | TUR | occurred
+ A nail bomb went off as the Iraqi governor's motorcade drove by. | - | IRQ | occurred
- A firework exploded as the choir sang.

frame assault.force-blast-under
type ASSAULT explosives
cameo 183
contexts terrorism
verb explode, go off, detonate, burst
subj @turn-blast
under/beneath/beside/behind/outside/near/inside/aboard/against/by/in/at @target, actor, motorcade, pylon, kiosk, courtroom, archive, seat, table, hull, rostrum, tram -> recipient
of? actor -> recipient
+ A limpet mine burst beneath the Bulgarian tanker. | - | BGR | occurred
- The boiler exploded inside the Bulgarian bakery.

frame assault.force-lead-away
type ASSAULT abduct
cameo 181
contexts crime
verb lead away, lead off, march off, march away, carry off, drag off, drag away, cart off, haul off, bundle off, spirit away, spirit off, herd off, make off, take away, whisk away, drive off, ride off, take along
obj/with @turn-led-off, actor, dozen, score, hundred -> recipient
subj @turn-raider -> actor
from/in? actor, village, school, farm, convent, mission -> recipient
+ Kenyan rustlers led away nine Ugandan herdsmen. | KEN | UGA | occurred
+ Congolese gunmen carried off two Belgian beekeepers. | COD | BEL | occurred
- The guide led away two tired walkers.

frame assault.force-hold-on-captives
type ASSAULT abduct
cameo 181
contexts crime
verb hold on, cling, hang on, keep hold, hold out
to/with @turn-led-off, hostage, captive, dozen, score, prisoner -> recipient
subj @turn-raider, kidnapper, mutineer, group, militia, hostage-taker -> actor
+ Sudanese bandits are holding on to four Norwegian surveyors and their captive cook. | SDN | NOR | ongoing
- The goalkeeper held on to the ball.

frame assault.force-to-death
type ASSAULT
cameo 182
contexts crime
verb hack, stab, bludgeon, club, beat, batter, stone, starve, strangle, burn, kick, trample, whip, choke, crush, bayonet, slash, spear
to death
obj? @turn-led-off, @assault-victim, villager, people, man, woman -> recipient
subj? @turn-raider, actor, mob, @police, @combatant, settler, crowd, guard -> actor
+ Hutu militiamen bludgeoned a Canadian monk to death. | * | CAN | occurred
- The comedian bored the guests to death.

frame assault.force-envoy-struck
type ASSAULT beat
cameo 182
contexts diplomatic
verb knock down, knock over, run down, run over, mow down, rough up, manhandle, jostle, shove, punch, slap, kick, headbutt, spit, pummel, pistol-whip, cudgel, trip, maul, set upon, hit, thrash, rob
obj ambassador, envoy, diplomat, consul, attache, attaché, chargé, emissary, minister, governor, mayor, deputy, senator, nuncio, observer, monitor, inspector, peacekeeper, correspondent, reporter, cameraman, aid worker, missionary, bishop, imam, rabbi, activist, candidate -> recipient
subj? actor, thug, youth, mob, crowd, assailant, stranger, attacker, soldier, policeman, guard, gang, bodyguard, skinhead, motorcycle, motorcyclist, car, settler, heckler -> actor
+ The Danish consul was punched by a thug. | - | DNK | occurred
+ Soldiers in Chad roughed up two Swedish reporters. | * | SWE | occurred
- The nanny slapped the toddler's wrist.

frame assault.force-marks-of
type ASSAULT torture
cameo 1822
contexts repression human_rights
verb bear, show, carry, reveal, display, have
obj mark, scar, trace, sign, bruise, burn, welt, evidence, wound, weal
of/from torture, beating, whip, whipping, flogging, electric shock, cigarette, shackle, chain, lash, blow, abuse, ill-treatment, cable, manacle, handcuff
subj captive, prisoner, detainee, hostage, body, corpse, inmate, dissident, pilot, soldier, student, activist, poet, deserter, convict, leader, actor -> recipient
by? actor, guard, jailer, gaoler, police, officer, soldier -> actor
+ The Laotian detainees bore scars from whippings. | - | LAO | occurred
- The hull bore scars of a storm.

frame assault.force-no-shot
type ASSAULT firearms
cameo 193
contexts military
verb fire, loose, discharge, squeeze off
obj shot, round, bullet, burst, salvo, cartridge
subj army, navy, force, troop, soldier, garrison, marine, gunboat, guard, police, militia, rebel, side, gunner, frigate, sniper -> actor
at/on/towards/toward/across? actor, boat, crowd, village, patrol -> recipient
+ The Portuguese navy fired no shot. | PRT | - | negated
- The starter fired a shot and the runners set off.

frame assault.force-hail-of
type ASSAULT firearms
cameo 193
contexts military crime
verb die, fall, perish, be, end, expire
in/under/from/to hail of bullet, burst of gunfire, hail of gunfire, crossfire, volley, fusillade, gunfire, sniper fire, machine-gun fire, bullet
subj @assault-victim, deputy, nun, farmer, smuggler, envoy -> recipient
+ A Honduran mayor died in a fusillade. | - | HND | occurred
- The proposal died in committee.

frame coerce.force-rebels-in
type COERCE seize
cameo 192
contexts military territory
verb roll, sweep, pour, march, stream, drive, fight, walk, burst, surge, ride, push, swarm, motor, stride
into capital, city, town, port, oasis, @turn-hit-ground, actor -> recipient
subj rebel, guerrilla, insurgent, militant, fighter, militiaman, jihadist, separatist, mutineer, partisan, column of rebel, taliban -> actor
+ Angolan guerrillas marched into the port. | AGO | AGO | occurred
- The band marched into the stadium.

frame coerce.force-overrun-ground
type COERCE seize
cameo 192
contexts military territory
verb overrun, take, seize, capture, conquer, wrest
obj oasis, town, city, capital, district, province, island, airfield, airstrip, border post, crossing, enclave, valley, region, oilfield, gas field, gas plant, dam, refinery -> recipient
subj rebel, guerrilla, insurgent, fighter, militiaman, jihadist, separatist, mutineer, gunman, militia -> actor
from? actor, army, troop -> recipient
+ Guatemalan guerrillas overran the valley. | GTM | GTM | occurred
- The weeds overran the valley.

frame coerce.force-seal-office
type COERCE seize
cameo 171
contexts repression
verb seal, seal off, padlock, shutter, board up, bolt, ransack, wall up, close down, nail shut, lock
obj office, premise, headquarters, newsroom, archive, library, chapel, mosque, church, school, print shop, printing press, studio, bookshop, branch, lodge, clubhouse, mission
subj actor, police, government, authority, junta, court, militia, agent, bailiff, soldier, inspector -> actor
of? actor, party, movement, union, charity, newspaper, station, sect, foundation -> recipient
with? wax, tape, chain, plank, padlock
+ Tajik police sealed the premises of a Danish charity. | TJK | DNK | occurred
- The painter sealed the office with varnish.

frame coerce.force-declared-state
type COERCE martial-law
cameo 1724
contexts repression
verb decree, proclaim, extend, prolong, renew, declare, impose, invoke, introduce, bring in, order
obj martial law, state of emergency, emergency rule, state of siege, state of exception, emergency, military rule, emergency law, state of alert
subj? actor, @sense-power, king, emir, family, dynasty, sultan, cabinet, governor, premier, house -> actor
in/across/over? actor -> recipient
+ Fiji invoked emergency rule. | FJI | - | occurred
- The actors rehearsed an emergency.

frame coerce.force-put-on-plane
type COERCE deport
cameo 174
contexts migration
verb put, bundle, load, pack, march, hustle, herd, force, shove
obj @turn-led-off, @retreat-captive, migrant, refugee, envoy, inspector, missionary, monk, deportee, asylum seeker, student, dozen, hundred -> recipient
on/onto/aboard/into plane, flight, aircraft, ship, ferry, train, bus, first plane, next flight, truck, lorry
to/for? -> topic
subj? actor, police, authority, soldier, agent, guard, government -> actor
+ Malta bundled ninety Eritrean migrants onto a plane. | MLT | ERI | occurred
- The aunt put the boys on a train to Leeds.

frame mobilize.force-stand-by
type MOBILIZE troops
cameo 152
contexts military
verb wait, stand, be, remain, stay, sit, hover, lie, idle
on/at/in standby, stand-by, alert, high alert, combat readiness, readiness, full alert, battle station
subj marine, troop, soldier, commando, battalion, brigade, unit, paratrooper, squadron, helicopter, warship, frigate, fleet, force, army, gunboat, reserve, reservist, gendarme, regiment -> actor
+ Chilean paratroopers stood on alert in Punta Arenas. | CHL | - | occurred
- The plumber is on standby.

frame mobilize.force-sail-laden
type MOBILIZE troops
cameo 154
contexts military
verb leave, depart, sail, steam, head, set out, set sail, pass, cross, transit
subj landing ship, landing craft, ship, freighter, transport, convoy, train, flotilla, ferry, transport plane, plane, vessel, lorry, truck, aircraft -> actor
with tank, troop, armour, armor, armoured vehicle, howitzer, missile, marine, soldier, infantry, gun, paratrooper, commando, launcher, rocket launcher
for/to/towards/toward/into? -> recipient
from? -> topic
+ A Greek transport steamed to Rhodes with howitzers. | GRC | - | occurred
- The ferry left for Rhodes with tourists.

frame protest.force-workers-march
type PROTEST demo
cameo 141
contexts pro_democracy
verb march on, march, descend on, descend, converge
on/upon/to/towards -> topic
subj @turn-hands, @deed-crowd, pensioner, veteran, widow, student, monk, nun, herder, coca grower, mother, reservist, ex-soldier, schoolchild -> actor
+ Bolivian widows marched on La Paz. | BOL | - | occurred
+ Polish nurses are marching on Warsaw. | POL | - | ongoing
- The recruits marched on in the rain.

frame protest.force-stop-service
type PROTEST strike
cameo 143
contexts economic
verb stop, halt, suspend, cease, end, freeze, quit, interrupt, withhold, down, refuse
obj delivery, service, work, loading, unloading, flight, teaching, collection, shift, production, operation, shipment, sailing, lesson, surgery, treatment, harvest, milking, pumping, tool
subj @turn-hands -> actor
+ Ghanaian pilots suspended flights on Monday. | GHA | - | occurred
+ Cypriot bakers halted collections. | CYP | - | occurred
- The firm stopped deliveries for lack of fuel.

frame protest.force-block-gates
type PROTEST obstruct
cameo 144
contexts economic
verb block, blockade, bar, jam, clog, obstruct, choke, barricade, seal off, cut, close
obj gate, entrance, road, highway, motorway, bridge, tunnel, crossing, railway, track, port, harbour, harbor, depot, runway, roundabout, lorry, truck, tractor, bulldozer, refinery, border, plant, mine, avenue, lane, canal
with container, tractor, lorry, truck, body, boat, trailer, tyre, tire, log, bale, manure, cow, bus, boulder, tree, taxi, cart, coffin, net, barrel, plough
subj @turn-hands, @deed-crowd, villager, activist, coca grower, settler, monk, herder, tribesman -> actor
+ Danish fishermen blocked the harbour with boats. | DNK | - | occurred
- Snow blocked the road with drifts.

frame protest.force-tents
type PROTEST obstruct
cameo 1441
contexts pro_democracy
verb camp, pitch, encamp, bed down, squat, sleep, set up, settle, dig in, bivouac
subj @turn-hands, @deed-crowd, hundred, thousand, dozen, protester, family, veteran, evicted -> actor
on/outside/in/at/before/around square, parliament, palace, main square, central square, plaza, avenue, boulevard, ministry, embassy, forecourt, roundabout, presidency, court, town hall
+ Hundreds of Albanian pensioners encamped outside the ministry. | ALB | - | occurred
- The scouts camped in the square field.

frame protest.force-crowd-storms
type PROTEST riot
cameo 1451
contexts pro_democracy
verb storm, ransack, invade, occupy, overrun, sack, burst, break, pour
obj/into parliament, television building, television station, palace, presidency, assembly, ministry, government building, town hall, court, ruling party headquarters, interior ministry, radio building, statehouse, chamber -> recipient
subj crowd, thousand, hundred, ten, people, mob, throng, student, pensioner, citizen, mourner, veteran, resident, @deed-crowd -> actor
in? revolt, protest, uprising, anger, rage, fury
+ Thousands of Paraguayans burst into parliament. | PRY | PRY | occurred
- Thousands of bees stormed the town hall.

frame protest.force-hurl-at
type PROTEST riot
cameo 145
contexts repression
verb hurl, lob, throw, pelt, rain, fling, toss, shower
obj/with paving stone, petrol bomb, firebomb, molotov cocktail, cobblestone, brick, bottle, rock, firecracker, flare, stone, chair, egg, marble, dung, iron bar
at/on/obj riot squad, riot police, police, constable, gendarme, officer, policeman, patrol, guard, trooper, barracks, cordon, police line -> recipient
subj youth, youngster, teenager, demonstrator, protester, mob, crowd, striker, fan, student, rioter, anarchist, supporter, farmer, inmate, settler -> actor
+ Teenagers lobbed firebombs at Greek riot police in Athens. | * | GRC | occurred
- The boys threw stones at the pond.

frame assault.force-loot-armed
type ASSAULT
cameo 1711
contexts crime military
verb loot, plunder, pillage, ransack, sack, strip, rob
obj cattle, grain, village, shop, market, clinic, warehouse, church, convoy, store, depot, granary, harvest, livestock, home, mission, mosque, museum, monastery, house, hospital, town, city, capital, suburb, quarter, camp, base, somewhere, actor -> recipient
subj @turn-raider, @combatant, @police, paramilitary, cossack, janjaweed, deserter, mutineer -> actor
in/of/from? actor -> recipient
+ Ugandan paramilitaries pillaged granaries in Congo. | UGA | COD | occurred
+ Mutineers looted Bangui for two days. | * | CAF | occurred
- Shoplifters looted the toy shop.

frame threaten.force-at-gunpoint
type THREATEN violence
cameo 138
contexts crime
verb threaten, menace, intimidate, confront, hold up, wave
obj actor, ambassador, envoy, diplomat, consul, journalist, judge, mayor, monitor, observer, inspector, nun, candidate, teacher, editor, aid worker -> recipient
with/at pistol, gun, knife, machete, rifle, gunpoint, grenade, revolver, shotgun, sword, axe, acid, noose, club, kalashnikov
subj? actor, stranger, thug, youth, gunman, guard, soldier, settler, policeman, militiaman -> actor
+ The Irish consul was menaced with a machete. | - | IRL | occurred
- The cook threatened the onions with a knife.

frame protest.force-lorry-blockade
type PROTEST obstruct
cameo 144
contexts economic
noun blockade, roadblock, barricade, picket, go-slow
mod truck, lorry, road, tractor, rail, farmer, trucker, port, taxi, motorway, fuel depot, pipeline, docker, fisherman, miner, highway, refinery
by/of? @turn-hands, @deed-crowd, actor -> actor
in/at/on? actor -> recipient
+ The tractor blockade in Chile entered a second week. | - | CHL | occurred
- The navy kept up its blockade of Yemen.
