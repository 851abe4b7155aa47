# Works of two lands and help on the spot, as papers tell them: a plant starts up, gas begins to flow, a barge docks, doctors set up a clinic.

class relief-team: doctor, nurse, medic, surgeon, rescuer, rescue team, engineer, sapper, volunteer, relief worker, aid worker, firefighter, paramedic, search team, medical team, charity, aid group, agency, red cross, red crescent, army, navy, marine, hospital ship, actor
class relief-post: clinic, field hospital, hospital, camp, tent camp, soup kitchen, kitchen, water point, shelter, tent city, feeding centre, feeding center, treatment centre, treatment center, cholera ward, ward, bakery, purification plant, air bridge, canteen, dispensary, field kitchen
class relief-load: sorghum, flour, rice, wheat, maize, grain, medicine, tent, blanket, food, water, vaccine, aid, relief, relief supply, biscuit, oil, supply, drug, milk, beans, generator, medical supply, seed, fodder, plastic sheeting, stove, oxygen, syringe, mask, kit, cooking oil, humanitarian aid
class works-plant: plant, factory, assembly line, mine, refinery, smelter, field, oilfield, gasfield, pipeline, railway, rail link, line, terminal, dam, power station, port, bridge, tunnel, road, power line, cable, reactor, steelworks, sugar mill, mill, branch, complex, industrial park, shipyard, solar park, wind farm, power plant, well, airport, highway
class works-flow: gas, oil, crude, electricity, power, water, coal, grain, wheat, beef, good, truck, lorry, freight, train, flight, ferry, container, export, import, trade, cotton, steel, iron ore, cargo

frame aid.relief-team-on-spot
type AID
cameo 073
contexts disasters
verb set up, open, put up, run, erect, pitch, build, man, staff, establish
obj @relief-post
in/at/near/on/for/outside/across/inside? -> topic
subj @relief-team -> actor
+ Cuban doctors set up a clinic in Port-au-Prince. | CUB | HTI | occurred
- The chef opened a kitchen in Port-au-Prince.

frame aid.relief-ship-docks
type AID
cameo 073
contexts human_security
verb dock, arrive, land, reach, pull in, berth, roll, roll in, touch down, moor, enter, anchor
subj aid ship, relief ship, food ship, aid plane, relief plane, aid convoy, food convoy, relief convoy, aid flight, relief flight, hospital ship, aid truck, aid flotilla, relief train, cargo plane, planeload, shipload -> actor
in/at/into/obj/to actor, somewhere -> recipient
of/with? @relief-load -> topic
+ A Turkish aid ship docked in Beirut. | TUR | LBN | occurred
- A Turkish ship with tourists docked in Beirut.

frame aid.relief-carry
type AID
cameo 073
contexts human_security
verb carry, bring, haul, bear, ferry
obj @relief-load -> topic
subj barge, convoy, ship, plane, truck, lorry, freighter, aircraft, train, flotilla, helicopter -> actor
to/into/for/in? actor, somewhere -> recipient
+ A Norwegian barge carried grain to Sudan. | NOR | SDN | occurred
- A ship carrying tourists docked in Sudan.

frame aid.arms-handover
type AID
cameo 072
contexts military
verb hand, hand over, turn over, present, deliver, ship, donate, transfer, give, fly, unload, sail, send, supply, gift
obj attack helicopter, patrol boat, gunboat, warship, tank, armoured vehicle, armored vehicle, humvee, howitzer, ammunition, rifle, jet, fighter jet, missile, mortar, frigate, corvette, drone, apc, artillery, radar, night-vision goggles, body armour, body armor, flak jacket, coastguard cutter, cutter, munition, shell, air defence system, launcher, machine gun, gunship
to/iobj/for actor, army, navy, coastguard, air force, rebel -> recipient
at/in/under? ceremony, somewhere, programme, program, package, port, airport, base
subj actor -> actor
+ Russia handed Mali four attack helicopters. | RUS | MLI | occurred
+ A French plane unloaded ammunition for Chad's army. | FRA | TCD | occurred
- The toymaker handed the boy a tank.

frame aid.peace-serve-with
type AID
cameo 074
contexts peacekeeping
verb arrive, land, deploy, fly, sail, leave, go, join, serve
in/for/to/on/obj/with/as? actor, somewhere -> recipient
subj soldier, troop, battalion, police, policeman, company, engineer, contingent, officer, platoon, monitor -> actor
as/with/under/for/in peacekeeper, peace force, peacekeeping force, peacekeeping mission, u.n. mission, united nations mission, blue helmet, peace mission, monitoring force, stabilisation force, stabilization force, un mission, blue beret
+ Fijian soldiers arrived in East Timor as peacekeepers. | FJI | TLS | occurred
- Fijian singers arrived in East Timor as guests.

frame cooperate.works-start-up
type COOPERATE
cameo 061
contexts economic
verb open, start up, start, inaugurate, launch, commission, build, finish, complete, set up, lay, begin, cut, unveil, found, break ground
obj @works-plant, ground
to/with? actor -> recipient
in/inside/into/between/across/through/on? -> topic
subj actor, maker, company, firm, group, carmaker, consortium, state oil company, oil company, builder, engineer -> actor
+ Iran opened a rail link with Iraq. | IRN | IRQ | occurred
- The duke opened a bridge with a song.

frame cooperate.works-begin-to-flow
type COOPERATE
cameo 061
contexts economic
verb flow, begin, start, move, roll, cross, arrive, run, resume
subj @works-flow -> actor
to/into actor, somewhere -> recipient
through/under/via/over/by/along/across pipeline, border, bridge, crossing, tunnel, line, cable, railway, rail, sea, trade pact, deal
+ Libyan gas flowed to Italy through a new pipeline. | LBY | ITA | occurred
- Water flowed to the sea through a pipeline.

frame cooperate.works-export
type COOPERATE
cameo 061
contexts economic
verb export, ship, sell, pump, pipe, send, supply, deliver
obj @works-flow, rice, fruit, tea, coffee, fish, timber, car, bus, airliner, fertiliser, fertilizer, cement -> topic
to/into actor -> recipient
under/through/via/over/by? trade pact, pipeline, deal, contract, accord, line, agreement
subj actor -> actor
+ Iran exported electricity to Pakistan. | IRN | PAK | occurred
- The farmer exported rice to a shop.

frame cooperate.works-link-grids
type COOPERATE
cameo 061
contexts economic
mutual
verb link, connect, join, join up, merge, couple, hook up, interconnect
obj grid, power grid, electricity grid, railway, network, power network, stock exchange, pipeline, market, gas network, rail network, payment system
subj actor -> both
+ Saudi Arabia and Egypt linked their power grids. | SAU EGY | - | occurred
- The brothers linked their train sets.

frame cooperate.works-rehearse-with
type COOPERATE
cameo 062
contexts military
verb rehearse, train, drill, practise, practice, exercise, manoeuvre, maneuver, fly, sail, spar, parachute, patrol, fire
with/alongside/beside soldier, troops, paratroop, paratrooper, marine, pilot, navy, army, air force, warship, frigate, regiment, fleet, commando, gunner, rafale, jet, unit, force, destroyer, counterpart, brigade -> recipient
subj soldier, gunner, pilot, troops, frigate, warship, paratrooper, marine, navy, army, air force, jet, commando, bomber, destroyer, sailor, airman, squadron, battalion -> actor
+ Kazakh gunners rehearsed with Russian paratroops. | KAZ | RUS | occurred
- The violinist rehearsed with a marine band of friends.

frame cooperate.works-swoop
type COOPERATE
cameo 063
contexts crime
mutual
verb break up, smash, dismantle, bust, crack, arrest, seize, raid, round up, swoop
obj? ring, gang, network, cell, smuggler, trafficker, cartel, suspect, syndicate, cocaine, heroin, drug, weapon
in/during joint swoop, joint raid, joint operation, joint action, joint sting, coordinated raid, joint crackdown, joint sweep
subj actor, police -> both
+ Italian and Albanian police broke up a drug ring in a joint swoop. | ITA ALB | - | occurred
- Two cousins broke up a gang of geese in a joint operation.

frame cooperate.works-pump
type COOPERATE
cameo 061
contexts economic
verb pump, extract, drill, dig, mine, prospect, explore, tap, develop, refine
obj? oil, crude, gas, copper, gold, uranium, cobalt, coal, oilfield, gasfield, iron ore, bauxite, lithium, nickel, diamond, phosphate
in/off/at field, oilfield, mine, block, well, gasfield, actor, somewhere -> recipient
subj actor -> actor
+ China pumped crude in Sudan. | CHN | SDN | occurred
- The firm dug gold in the data.
