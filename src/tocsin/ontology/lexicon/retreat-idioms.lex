# RETREAT in the idioms of the front and the jail: guns fall silent, rifles are stacked, captives come home, gates are opened.

frame retreat.idiom-stack-arms
type RETREAT disarm
cameo 0873
contexts military
verb stack, pile, surrender, hand in, deposit, lay down, give up, turn in, hand over, yield, bury, drop, throw down
obj rifle, arm, arms, weapon, gun, kalashnikov, tank, artillery, ammunition, explosive, heavy weapon, uniform, bayonet, mortar, launcher, landmine -> topic
to/before/with/under? actor, observer, monitor, peacekeeper, army, police, commission, mission, authority, force -> recipient
subj? rebel, fighter, guerrilla, soldier, militia, mutineer, actor, militant, insurgent, faction, paramilitary, gunman, unit, garrison, brigade, combatant, settler -> actor
+ Rebels in Angola surrendered their rifles to the army. | AGO | * | occurred
- Cleaners stacked the guns of the museum.

frame retreat.idiom-beyond-use
type RETREAT disarm
cameo 0873
contexts military
verb put, place, render, verify, take
obj arms, weapon, arsenal, rifle, gun, arm, explosive, tank -> topic
beyond/out/under use, action, lock, seal, supervision, international control
of? -> topic
subj? -> actor
+ The guerrillas of Colombia put their arms beyond use. | COL | - | occurred

frame retreat.idiom-white-flag
type RETREAT
cameo 0874
contexts military
verb raise, hoist, wave, run up, show
obj white flag, flag of surrender
over/to/before? actor -> recipient
subj? -> actor
+ The garrison of Georgia raised the white flag. | GEO | - | occurred

frame retreat.idiom-pull-out-of
type RETREAT withdraw
cameo 0874
contexts military
verb pull, drag, haul, move, take, draw, bring
obj troop, tank, soldier, artillery, gun, armour, armor, vehicle, armoured vehicle, last, unit, force, fighter, heavy weapon, battalion, rest, half, column -> topic
out/from/behind actor, city, town, village, valley, gorge, border, frontier, front, line, enclave, territory, buffer zone, region, area, street, district -> recipient
of? actor, troop, tank, vehicle -> recipient
subj actor, army, military, government, force, rebel, commander, militia, general -> actor
+ Russia pulled its tanks from a Georgian village. | RUS | GEO | occurred
- Workers pulled the bus from the river.

frame retreat.idiom-cross-back
type RETREAT withdraw
cameo 0874
contexts military
verb cross back, march out, roll out, pull out, fall back, retreat, draw back, slip away, melt away, move out, depart, sail home, fly home, trickle home
subj troop, soldier, army, force, tank, battalion, convoy, column, garrison, unit, fighter, rebel, marine, contingent, warship, jet, brigade, militia, regiment, gunman, guerrilla -> actor
from/of/out/over/across? actor, border, town, city, region, enclave, mountain -> recipient
+ Ethiopian troops pulled out of Somalia. | ETH | SOM | occurred
+ The last soldiers of France marched out of Mali. | FRA | MLI | occurred

frame retreat.idiom-state-pulls-out
type RETREAT withdraw
cameo 0874
contexts military
verb cross back, march out, roll out, pull out, fall back, retreat, draw back, move out
subj actor -> actor
from/of/out/over/across actor, border, town, city, region, enclave, mountain, base, peninsula, province, valley -> recipient
+ Vietnam pulled out of Cambodia. | VNM | KHM | occurred
- A Norwegian skier pulled out of the sprint.

frame retreat.idiom-bring-boys-home
type RETREAT withdraw
cameo 0874
contexts military
verb bring, call, send, order, fly, ship
obj troop, soldier, contingent, force, marine, battalion, peacekeeper, unit, man, boys, warship -> topic
adv/from home, back, actor
from? actor -> recipient
subj actor, government, president, premier, prime minister, army, parliament -> actor
+ Honduras brought its soldiers home from Iraq. | HND | IRQ | occurred

frame retreat.idiom-lift-siege
type RETREAT withdraw
cameo 0872
contexts military
verb lift, end, ease, raise, break, loosen, relax, abandon, call off
obj siege, blockade, encirclement, naval blockade, cordon, roadblock
of/on/around/at? actor, city, town, camp, port, island, village -> recipient
subj? -> actor
+ The army lifted its siege of a Kurdish town. | * | * | occurred

frame retreat.idiom-open-gates
type RETREAT access
cameo 0862
contexts diplomatic
verb open, throw open, unlock, give, grant, allow
obj gate, door, site, plant, palace, base, facility, lab, laboratory, camp, prison, reactor, archive, airport, military site, nuclear site, port, road, corridor, crossing, access -> topic
to/for inspector, weapons inspector, observer, monitor, red cross, aid, aid worker, aid convoy, relief, relief worker, journalist, investigator, international monitor, convoy, un inspector, agency, peacekeeper, expert, humanitarian aid -> recipient
subj? -> actor
+ Libya opened a laboratory to inspectors. | LBY | - | occurred
+ Sudan granted access to aid workers. | SDN | * | occurred
- The hotel opened its doors to guests.

frame retreat.idiom-let-through
type RETREAT access
cameo 0863
verb let, allow, permit, wave, clear, admit, wave through, let through, let in, let out
obj convoy, aid, food, truck, lorry, relief, medicine, ambulance, supply, fuel, ship, grain, aid truck, flour, delivery, patient, evacuee, civilian, water, aid convoy, food convoy, relief flight, cash -> topic
into/through/to/inf/in/across/out actor, enclave, city, town, camp, zone, pass, enter, cross, reach, leave, crossing, checkpoint, valley, mountain, region -> recipient
subj actor, army, rebel, militia, government, junta, regime, force, navy, soldier, separatist -> actor
+ Israel let fuel trucks into Gaza. | ISR | PSE | occurred
+ Aid was allowed into Tigray by Ethiopia. | ETH | - | occurred

frame retreat.idiom-let-go
type RETREAT release
cameo 0841
contexts legal
verb let, set, turn, allow
obj @prisoners, actor, captive, hundred, dozen, crew -> recipient
adv/attr/inf go, free, loose, walk, leave, walk out, walk free, return
subj? -> actor
+ Somali pirates let a Greek crew go. | SOM | GRC | occurred
+ Iran set two French hikers free. | IRN | FRA | occurred

frame retreat.idiom-walk-free
type RETREAT release
cameo 0841
contexts legal
verb walk, go, come, step, emerge
subj @prisoners, actor, dissident, leader -> recipient
attr/adv/from/out/of free, jail, prison, captivity, cell, detention, custody, house arrest
in/from? -> topic
+ A Cuban dissident walked free from jail. | - | CUB | occurred
- The striker walked free of his marker.

frame retreat.idiom-come-home
type RETREAT release
cameo 0841
contexts legal
verb return, arrive, fly, come, land, reach
subj hostage, captive, prisoner of war, detainee, freed soldier, freed hostage, abductee, freed prisoner, freed journalist, remains -> recipient
adv/in/to/at/from home, actor, airport, captivity, soil, base, capital
+ Nine Nepali hostages returned home. | - | NPL | occurred

frame retreat.idiom-swap-both
type RETREAT release
cameo 0841
contexts legal
mutual
verb exchange, swap, trade, return
obj prisoner, captive, hostage, spy, detainee, body, remains, prisoner of war, pow, soldier, agent, dead -> topic
subj pair -> both
+ Russia and Ukraine swapped prisoners. | RUS,UKR | - | occurred
+ India and Pakistan exchanged the remains of soldiers. | IND,PAK | - | occurred

frame retreat.idiom-give-back
type RETREAT return
cameo 0842
contexts reparations
verb give back, hand back, return, restore, cede, repatriate, hand over, relinquish, surrender, deliver, transfer, send back, turn over
obj island, land, territory, village, enclave, artefact, artifact, statue, sculpture, bronze, treasure, painting, mask, skull, gold, manuscript, mosaic, ship, vessel, boat, aircraft, plane, property, base, asset, archive, art, relic, throne, terracotta, church, building, money, reserve, bust, stele, obelisk, regalia, loot, antiquity, fund, hectare, square kilometre, town, port, strip, tug, trawler, barge, valley, islet, pass, airfield -> topic
to/iobj -> recipient
subj? -> actor
+ France returned two statues to Benin. | FRA | BEN | occurred
+ A looted obelisk was given back to Ethiopia by Italy. | ITA | ETH | occurred
- The library returned a painting to its shelf.

frame retreat.idiom-step-down
type RETREAT resign
cameo 0831
contexts executive
verb step down, stand down, stand aside, step aside, bow out, quit, resign, abdicate
as/in/to/after/over/from/amid? -> topic
subj president, prime minister, premier, leader, minister, king, emperor, general, chief, government, cabinet, governor, mayor, speaker, ambassador, chancellor, commander, sultan, vice president, envoy, ruler, spokesman, director -> actor
+ The prime minister of Iraq stepped down. | IRQ | - | occurred
- The coach quit after the final.

frame retreat.idiom-hand-in-office
type RETREAT resign
cameo 0831
contexts executive
verb hand in, tender, submit, leave, give up, relinquish, cede, throw in, surrender, renounce, quit, hand over, resign, yield
obj towel, power, throne, resignation, post, office, presidency, premiership, crown, job, command, leadership, seat, chair, party leadership -> topic
subj president, prime minister, premier, leader, minister, king, emperor, general, chief, government, cabinet, governor, mayor, speaker, ambassador, chancellor, commander, sultan, vice president, envoy, ruler, junta -> actor
to? -> topic
+ Peru's cabinet submitted its resignation. | PER | - | occurred

frame retreat.idiom-swords
type RETREAT
cameo 087
contexts military
verb bury, sheathe, lower, put away, holster, cool
obj hatchet, sword, gun, temperature, tempers, heat
with/in? actor -> recipient
subj? -> actor
+ Chad buried the hatchet with Sudan. | TCD | SDN | occurred

frame retreat.idiom-stop-broadcast
type RETREAT
cameo 087
contexts diplomatic
verb stop, halt, end, suspend, cease, pause, switch off, silence, freeze, call off, shelve, cancel
obj loudspeaker broadcast, propaganda broadcast, propaganda, overflight, patrol, drill, exercise, war game, test, missile test, nuclear test, enrichment, shelling, bombing, bombardment, offensive, airstrike, air strike, attack, hostility, fighting, incursion, rocket fire, raid, leaflet drop, advance, bombing campaign, military operation, siege -> topic
against/on/in/at/along/near/of? actor, border, line -> recipient
subj actor, army, force, rebel, government, military, militia, group, alliance, president -> actor
+ Moldova stopped propaganda broadcasts at the river. | MDA | - | occurred
+ Rebels halted their shelling of Goma. | * | * | occurred
- The station stopped broadcasts of the soap.

frame retreat.idiom-flee
type RETREAT
cameo 083
contexts executive
verb flee, escape, run away, slip away, fly off
subj president, prime minister, leader, king, dictator, ruler, premier, strongman, emir, government, sultan, shah -> actor
obj/to/into/from country, actor, exile, palace, capital, neighbour, kingdom -> topic
+ Sri Lanka's president fled to Singapore. | LKA | - | occurred
- The president fled the rain.
