# Deeds of force and of its end: forces thrown into action, crowds gassed away, rings of armour, camps torn down,
# people herded, gates held open, arms laid aside.

class war-gear: tank, armoured car, armored car, armour, armor, armoured vehicle, armored vehicle, apc, @warplane, @warship, @combatant, troop, soldier, commando, unit, battalion, brigade, regiment, division, force, reserve, cavalry, artillery, gunner, squadron, helicopter, gunship, drone, special force
class crowd-ground: square, street, avenue, boulevard, camp, sit-in, protest camp, tent city, encampment, park, bridge, roundabout, crossroad, crossroads, campus, road, highway, junction, barricade, plaza, forecourt, station, occupation, vigil
class crowd-means: tear gas, gas, water cannon, truncheon, baton, club, rubber bullet, pellet, pepper spray, stun grenade, horse, dog, shield, whip, live round, smoke grenade, cane, rifle butt
class marchers: protester, demonstrator, marcher, student, striker, activist, monk, nun, worker, crowd, rally, march, procession, picket, campaigner, miner, farmer, teacher, nurse, supporter, petitioner, villager, pensioner, worshipper, believer, pilgrim, demonstration, convoy, delegation

frame assault.act-into-action
type ASSAULT
cameo 190
contexts military
verb send, throw, commit, pitch, fling, hurl, order, rush, pour, launch
obj @war-gear
into action, battle, combat, fray, fight, attack, assault, offensive, breach
against/on/at? actor, rebel, militant, insurgent, column, militia, jihadist, guerrilla, invader, force, army, stronghold, position -> recipient
subj? actor, army, government, junta, @state-head -> actor
+ Serbia hurled two tank battalions into battle against Albanian guerrillas. | SRB | ALB | occurred
+ Chad flung its reserves into the fight. | TCD | - | occurred
- The trainer threw a substitute into the fray.

frame assault.act-clear-ground
type ASSAULT crowd-control
cameo 175
contexts repression
verb clear, empty, sweep, flush, drive, storm, vacate, retake, scatter, rout
obj @crowd-ground, @marchers
with @crowd-means
subj @police, actor, soldier, troop, army, force, guard -> actor
+ Fijian constables emptied the avenue with pepper spray. | FJI | - | occurred
- The council cleared the park with shovels.

frame assault.act-drive-out
type ASSAULT crowd-control
cameo 175
contexts repression
verb drive, chase, push, force, beat, flush, hose, herd, whip, club, club back, beat back, drive back, push back, hose down
obj @marchers -> recipient
from/off/with/into @crowd-ground, @crowd-means
subj @police, soldier, troop, army, guard, thug, militia -> actor
+ Samoan policemen drove Tongan pickets from the bridge with canes. | WSM | TON | occurred
- The rain drove the walkers from the park.

frame assault.act-poison
type ASSAULT unconventional
cameo 2041
contexts cbrn crime
verb smear, daub, spray, sprinkle, slip, dab, release, disperse, pour, plant, scatter, rub
obj nerve agent, poison, novichok, polonium, toxin, sarin, ricin, anthrax, thallium, cyanide, nerve gas, dioxin, spore
on/in/into/over/onto/at/through actor, door, handle, tea, food, drink, envelope, letter, car, station, glass, soup, home, underwear, wheel, cup, train, well -> topic
subj? actor, agent, assassin, spy, attacker, killer -> actor
+ Bulgarian agents slipped thallium into a broadcaster's soup. | BGR | - | occurred
- The gardener sprayed poison on the weeds.

frame assault.act-lace
type ASSAULT unconventional
cameo 2041
contexts cbrn crime
verb lace, spike, poison, contaminate, dose
obj tea, food, drink, wine, water, soup, well, reservoir, dissident, exile, defector, spy, critic, meal, opponent, agent, editor, envoy -> recipient
with? poison, nerve agent, polonium, novichok, thallium, toxin, cyanide, dioxin, arsenic, ricin
subj? actor, agent, assassin, spy, killer, cook -> actor
+ An Albanian exile was poisoned with dioxin. | - | ALB | occurred
- The bartender spiked the punch.

frame assault.act-set-fire
type ASSAULT
cameo 190
contexts military
verb set, burn, torch, set ablaze, burn down
obj @target, village, home, shop, church, mosque, market, crop, warehouse, tank, depot, bus, truck, plantation, oil well, harvest -> recipient
attr/adv/on/iobj alight, ablaze, fire, afire, ground, aflame
subj? actor, @combatant, arsonist, mob, militia, raider, settler, rocket, drone, shell, missile -> actor
+ Chadian raiders set alight two Nigerien villages. | TCD | NER | occurred
- The cook set the pan alight.

frame assault.act-tear-hole
type ASSAULT explosives
cameo 183
contexts military
verb tear, rip, gouge, punch, blast, open, cut
obj hole, gash, breach, crater, gap
in/into/through @target, hull, pipeline, wall, ship, embassy, tanker, roof, railway, bridge, dam, cable, side -> recipient
subj bomb, mine, limpet mine, torpedo, drone, rocket, missile, shell, explosion, saboteur, actor, @combatant, blast, device -> actor
+ A torpedo gouged a gash in the Danish ferry's side. | - | DNK | occurred
- The iceberg tore a hole in the ship.

frame assault.act-hang
type ASSAULT
cameo 180
contexts repression legal
verb hang, behead, garrotte, electrocute, execute, crucify, decapitate, string up
obj actor, @civilian, @combatant, dissident, they, them, he, him, she, convict, plotter, spy, bandit, officer, minister, prisoner, man, woman, people -> recipient
in/at/on/from/by? prison, square, dawn, gallows, lamppost, crane, yard, firing squad
subj? actor, government, junta, court, militant, hangman, authority, group -> actor
+ Three Sudanese plotters were hanged at dawn. | - | SDN | occurred
- The curator hanged a portrait in the hall.

frame assault.act-flog
type ASSAULT torture
cameo 1822
contexts human_rights
verb flog, whip, cane, lash, scourge, thrash, birch, bastinado, cudgel, manhandle, rough up, string up
obj actor, @civilian, @combatant, prisoner, diver, captive, detainee, mercenary, convict, people, man, woman, student, blogger -> recipient
subj? actor, guard, warder, police, jailer, soldier, morality police, militia -> actor
+ Tongan warders flogged two Fijian divers. | TON | FJI | occurred
- The cook whipped the cream.

frame mobilize.act-ring
type MOBILIZE troops
cameo 154
contexts military
verb ring, encircle, surround, girdle, seal off, fence off, hem in, ringfence, cordon off, barricade
obj house, home, palace, parliament, headquarters, ministry, villa, residence, compound, station, capital, embassy, university, barracks, square, building, assembly, studio -> topic
with/by @war-gear, razor wire, barbed wire, sandbag, policeman, guard, sniper
subj? actor, army, junta, government, police, guard -> actor
+ Gambian officers ringed the assembly with armour. | GMB | - | occurred
- The gardener ringed the villa with roses.

frame mobilize.act-take-up-arms
type MOBILIZE militia
cameo 154
contexts human_security
verb take up, bear, carry, reach for, stock, shoulder, hoard
obj arm, arms, weapon, rifle, gun, machete, musket
against? gang, cartel, bandit, rebel, jihadist, thief, poacher, raider -> topic
subj villager, farmer, group, vigilante, settler, rancher, peasant, self-defence group, civilian, resident, youth, fisherman -> actor
+ Zambian fishermen shouldered muskets against poachers. | ZMB | - | occurred
- The painter took up the brush.

frame mobilize.act-buzz
type MOBILIZE weapons
cameo 150
contexts military
verb buzz, overfly, strafe, roar over, swoop on, hover over, harry, tail, shadow, circle, skim, lock on, dog, crisscross, harass
obj ship, warship, destroyer, frigate, island, islet, plane, aircraft, airliner, patrol, convoy, coast, airspace, border, tanker, submarine, base, boat, trawler, skerry, strait, archipelago, atoll, reef, shoal, islands, outcrop, lighthouse, ferry, freighter, cutter, town, village, capital, city, embassy, garrison, outpost, lifeboat, rig, oil rig, platform -> recipient
subj? @warplane, @warship, jet, fighter, actor, pilot, air force, navy, coast guard, f-16s, migs -> actor
+ Serbian MiGs buzzed a Croatian patrol boat. | SRB | HRV | occurred
- The bees buzzed in the garden.

frame mobilize.act-scramble
type MOBILIZE
cameo 154
contexts military
verb scramble, launch, send up, dispatch, put up, fly
obj jet, fighter, fighter jet, warplane, interceptor, helicopter, f-16, typhoon, gripen, mig, mirage, rafale, sukhoi
after/to/against/in? -> topic
subj actor, air force, army, government, nato -> actor
+ Latvia's air force put up helicopters. | LVA | - | occurred
- The chef scrambled eggs.

frame mobilize.act-station
type MOBILIZE troops
cameo 154
contexts military
verb station, post, quarter, billet, place, garrison, base, pre-position, preposition
obj brigade, battalion, troop, soldier, regiment, division, squadron, gunboat, tank, missile, battery, marine, force, bomber, howitzer, interceptor
on/along/at/near/by/across river, border, frontier, island, coast, bank, strait, line, ridge, doorstep, flank, edge, mouth
subj actor, @state-head, army, government, navy -> actor
+ Paraguay quartered a regiment near the Chaco frontier. | PRY | * | occurred
- The theatre stationed an usher near the river entrance.

frame coerce.act-army-command
type COERCE martial-law
cameo 1724
contexts military executive
verb put, place, bring, subordinate
obj -> topic
under/to army command, military command, army control, military rule, military control, martial law, army rule, military administration, military authority, military discipline, emergency rule, direct rule, army supervision, army
subj actor, government, cabinet, @state-head, junta, minister -> actor
+ Chad brought its mines under military administration. | TCD | - | occurred
- The museum placed the swords under glass.

frame assault.act-clear-crowd
type ASSAULT crowd-control
cameo 175
contexts repression
verb clear, empty, sweep, evict, retake, dislodge, break up
obj @crowd-ground, @marchers, square, sit in, barricade
subj riot police, riot policeman, riot officer, anti-riot police, riot squad, riot trooper, paramilitary police, baton-wielding police -> actor
with? @crowd-means
+ The main street of Quito was cleared by riot police before noon. | ECU | - | occurred
+ Riot policemen emptied a campus in Dakar. | SEN | - | occurred
- Riot police cleared the plates away.

frame coerce.act-tear-down
type COERCE
cameo 170
contexts repression human_security
verb dismantle, tear down, raze, bulldoze, flatten, demolish, pull down, level, clear, evict, break up
obj camp, shanty, shantytown, tent city, tent, settlement, encampment, slum, squat, village, shack, home, monument, shelter, market stall, mosque, church, protest camp -> recipient
of? actor, migrant, protester, refugee, settler, roma, worshipper, dissident, squatter, farmer
subj? actor, police, army, soldier, bulldozer, authority, gendarme, city hall, municipality, troop -> actor
+ Cypriot policemen razed a camp of Syrian migrants. | CYP | SYR | occurred
- The scouts dismantled their camp.

frame coerce.act-herd
type COERCE restrict
cameo 172
contexts human_rights repression
verb herd, corral, drive, pack, force, march, round up, pen, shepherd, confine, relocate, move, resettle, uproot
obj actor, farmer, peasant, villager, nomad, herder, refugee, family, people, resident, minority, tribesman, civilian, worshipper, inhabitant -> recipient
into/to/in camp, stadium, ghetto, reserve, compound, reservation, zone, collective, settlement, truck, barracks, enclave, model village, detention centre
subj? actor, army, soldier, police, government, militia, regime, authority -> actor
+ Laotian soldiers herded Hmong families into a stadium. | LAO | * | occurred
- The dog herded the sheep into a pen.

frame coerce.act-hem-in
type COERCE restrict
cameo 172
contexts rights_freedoms repression
verb hinder, hold back, hem in, kettle, pen in, box in, head off, bottle up, impede, thwart, hamper
obj @marchers, voter, mourner, deputy, candidate, opposition leader -> recipient
from? march, reach, enter, protest, rally, leave, gather, vote, attend
by/with? cordon, barrier, police, soldier, marine, truck, roadblock
subj @police, cordon, soldier, marine, troop, guard, army, gendarme -> actor
+ Togolese mourners were kettled by Ghanaian gendarmes. | GHA | TGO | occurred
- The goalkeeper stopped the striker.

frame coerce.act-licence
type COERCE restrict
cameo 172
contexts rights_freedoms
verb suspend, revoke, strip, withdraw, cancel, annul, pull, rescind, void
obj licence, license, permit, accreditation, registration, credential, work permit, charter
of/from/for/obj/poss? actor, doctor, nurse, lawyer, ngo, charity, trainee, pilot, church, union, teacher, party, network, station, reporter, midwife -> recipient
subj actor, @minister, ministry, government, court, regulator, council, authority, king -> actor
+ Zambia's health ministry suspended the licences of Malawian midwives. | ZMB | MWI | occurred
- The club suspended the licence of its bar.

frame coerce.act-remove-ruler
type COERCE
cameo 170
contexts military political_institutions
verb remove, depose, topple, oust, unseat, turf out, turn out, bundle out, throw out
obj he, him, her, she, president, premier, king, emir, sultan, ruler, government, leader -> recipient
from/in? office, power, coup, throne, post
subj army, general, officer, soldier, junta, colonel, military, presidential guard -> actor
+ Fijian colonels toppled the premier and drove him out of office. | FJI | * | occurred
- The clerk removed him from the list.

frame retreat.act-beyond-use
type RETREAT disarm
cameo 0873
contexts military
verb put, place
obj rifle, weapon, arms, arm, gun, explosive, arsenal, missile, warhead, stockpile, mortar, bomb, munition, centrifuge
beyond use, reach
subj? actor, @combatant, group, militia, movement -> actor
+ Corsican fighters placed their explosives beyond reach. | * | - | occurred
- The museum put the gun beyond glass.

frame retreat.act-guns-held
type RETREAT ceasefire
cameo 0871
contexts military
verb hold, prevail, stick, last, survive, endure, take hold, be respected
subj ceasefire line, truce line, armistice line, demarcation line -> actor
in/along/around/across/on/between? actor -> actor
+ Armistice lines in Cyprus endured. | CYP | - | occurred
- The rope held in the wind.

frame retreat.act-wave-through
type RETREAT access
cameo 0863
contexts human_security
verb let through, wave through, allow through, usher through, let across, let past
obj convoy, truck, lorry, aid, inspector, aid worker, ambulance, barge, ship, medic, relief flight, doctor, food, bus, it, them
subj actor, rebel, militia, army, soldier, border guard, government, junta -> actor
+ Yemeni rebels waved the relief lorries through. | YEM | - | occurred
- The usher let the latecomers through.

frame retreat.act-let-home
type RETREAT release
cameo 0841
contexts legal
verb let, allow, permit, free
obj detainee, prisoner, captive, director, him, her, he, chief, hostage, sailor, pilot, crew, banker, reporter, journalist, fisherman -> recipient
inf go, cross, leave, return, walk, fly, depart, travel, board
after? day, week, month, year, night, hour, detention, arrest, captivity
in/from? jail, prison, custody, cell, detention -> topic
subj actor, government, army, court, police, junta, captor -> actor
+ Zambia let a Malawian banker leave after two nights in a cell. | ZMB | MWI | occurred
- The keeper let the dog go after a week.

frame retreat.act-sail-home
type RETREAT withdraw
cameo 0874
contexts military
verb sail out, sail away, sail home, steam out, steam away, steam home, fly home, weigh anchor, ship out, pull anchor, march out
subj @warship, ship, fleet, garrison, squadron, troop, soldier, contingent, marine, battalion, helicopter, task force, frigate -> actor
from/of/for? actor, base, port, bay, home, harbour, island, airfield -> recipient
adv? out, away, home
+ French frigates sailed out of the Djiboutian harbour. | FRA | * | occurred
- The yacht sailed out of the harbour.

frame retreat.act-give-back
type RETREAT
cameo 0842
contexts territory diplomatic
verb give back, hand back, cede, return, restore, hand over, turn over, surrender, relinquish, yield
obj enclave, island, islet, territory, village, base, strip, land, hill, sector, canal, valley, peninsula, airfield, province, atoll
to? actor -> recipient
subj actor, army, government, @state-head -> actor
+ Greece relinquished a canal to Albania. | GRC | ALB | occurred
- The tenant gave back to the owner two rooms.

frame aid.act-trainers-land
type AID
cameo 072
contexts military
verb land, arrive, fly, set up, come, deploy, turn up, disembark
subj instructor, trainer, military instructor, military adviser, drill sergeant, technician, special force, military trainer -> actor
in/at/into/to actor -> recipient
inf? train, teach, coach, drill, advise, instruct, equip, help, guard -> topic
+ Serbian instructors arrived in Mozambique to drill a battalion. | SRB | MOZ | occurred
- The trainers arrived in Lagos to coach the swimmers.

frame aid.act-lend
type AID
cameo 071
contexts economic
verb lend, loan, donate, gift, spare, advance, wire, send
iobj/to actor, neighbour, ally -> recipient
obj stock, stockpile, reserve, firewood, grain, wheat, fuel, generator, pump, tanker plane, water bomber, fire engine, ferry, rice, flour, oil, coal, diesel, vaccine, money, million, billion, gold, salt, turbine, transformer, locomotive, seed, fertiliser -> topic
subj actor, government, @state-head -> actor
+ Croatia lent Montenegro its spare generators. | HRV | MNE | occurred
- The aunt lent the boy her fuel can.

frame aid.act-write-off
type AID
cameo 071
contexts economic
verb forgive, write off, waive, cancel, wipe out, strike off, remit
iobj actor -> recipient
obj fifth, third, quarter, half, most, part, billion, million, debt, arrears, loan, interest, percent, share, all
subj actor, club, bank, creditor, lender, government -> actor
+ Qatar forgave Malawi all arrears. | QAT | MWI | occurred
- The coach forgave the boy half of his errors.

frame coerce.act-board-ship
type COERCE seize
cameo 1711
contexts legal
verb board, stop, halt, search
obj ship, tanker, vessel, trawler, boat, freighter, flotilla, dhow, container ship, cargo ship, barge, yacht, bulk carrier, ferry -> topic
of/from/in/off/at/near? actor -> recipient
mod? actor -> recipient
subj navy, marine, commando, coast guard, frigate, warship, inspector, soldier, paratrooper, destroyer, customs, special force, gunboat, patrol boat -> actor
+ Maltese marines boarded a Tongan freighter. | MLT | TON | occurred
- The tourists boarded a ferry.

frame coerce.act-pick-up
type COERCE arrest
cameo 173
contexts repression
verb pick up
obj actor, activist, dissident, suspect, protester, student, lawyer, journalist, deserter, migrant, critic, monk, organiser, leader, unionist, blogger -> recipient
subj police, policeman, soldier, agent, gendarme, intelligence officer, security man, secret police, plainclothesman, officer -> actor
+ Gambian policemen picked up two Ghanaian unionists. | GMB | GHA | occurred
- The helicopter picked up the crew.

frame coerce.act-send-back
type COERCE deport
cameo 174
contexts migration
verb send back, push back, tow back, ship back, fly back
obj actor, migrant, refugee, asylum seeker, boat, dinghy, family, deserter, worker, boat people, people, them, castaway, labourer, student, rohingya -> recipient
to/from/across? -> place
subj? actor, coast guard, navy, police, border guard, government, ship -> actor
+ Malta sent back forty Eritrean migrants. | MLT | ERI | occurred
- The clerk sent back the form.

frame assault.by-pound-people
type ASSAULT
cameo 190
contexts military
verb bombard, pound, pummel, blast, hammer
obj @assault-place, @combatant -> recipient
of/in/near/at/inside/around? actor -> recipient
subj? jet, warplane, plane, aircraft, helicopter, gunship, bomber, air force, fighter, drone, missile, artillery, tank, gun, gunner, howitzer, battery, mortar, actor, coalition, alliance, navy, warship, army, military, force -> actor
+ Saudi jets pounded a market in Yemen. | SAU | YEM | occurred
+ Armenian howitzers bombarded a base in Turkey. | ARM | TUR | occurred
- The storm pounded the village.

frame assault.by-mine-under
type ASSAULT explosives
cameo 1833
contexts military
verb set off, detonate, trigger, explode, lay, plant, bury
obj landmine, land mine, mine, roadside bomb, improvised explosive
under/beneath/near/beside/against? jeep, truck, lorry, convoy, vehicle, bus, patrol, car, actor, troop, police, train -> recipient
subj? actor, rebel, insurgent, militant, guerrilla, fighter, gunman, separatist -> actor
+ Nepali rebels set off a landmine under an Indian lorry. | NPL | IND | occurred
- The farmer set off the alarm under the truck.
