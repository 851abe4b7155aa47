# Help, dealings and yielding as dispatches turn them: what is lent, who pays whose soldiers, wards set up abroad, people
# brought ashore, arms that reach somebody, what is shared; guns handed to monitors, captives moved to a house, trainers gone.

class deal-lent: plane, aircraft, air ambulance, ambulance, helicopter, transport plane, icebreaker, ship, tug, frigate, pump, generator, field kitchen, tent, bulldozer, crane, digger, drone, tanker plane, water bomber, firefighting plane, firefighter, crew, pilot, engineer, diver, sniffer dog, dog team, expert, forensic expert, surgeon, doctor, nurse, epidemiologist, detective, investigator, coroner, sapper, judge, teacher, ballot box, printing press, satellite, radar, boat, lifeboat, truck, lorry, bus, locomotive, turbine, hospital ship, laboratory, x-ray machine, ventilator, incubator
class deal-ward: field hospital, hospital, clinic, ward, field kitchen, soup kitchen, tent camp, camp, transit camp, school, vaccination centre, treatment centre, treatment center, maternity ward, operating theatre, dressing station, feeding centre, feeding center, orphanage, water plant, desalination plant, mobile clinic, eye clinic, bakery
class deal-blue: peacekeeper, peacekeeping force, peacekeeping mission, blue helmet, peacekeeping troop, african union force, african union troop, stabilisation force, stabilization force, monitoring mission, police mission, garrison, contingent, battalion, multinational force, intervention force, observer
class deal-arms: arm, arms, weapon, weaponry, rifle, machine gun, gun, ammunition, shell, rocket, missile, mortar, grenade, explosive, tank, armoured vehicle, howitzer, drone, helicopter, pistol, cartridge, launcher, assault rifle, bullet, mine, fighter jet
class deal-shared: radar track, radar picture, radar image, radar data, satellite image, satellite picture, satellite feed, fingerprint, passenger list, flight data, dossier, file, tip, tip-off, tracking data, intercept, wiretap, bank record, watch list, watchlist, blacklist, water data, river data, flood warning, seismic data, early warning, launch warning, evidence, dna, forensic data, number plate, hotel record, map, chart, sonar data, catch data, weather data
class deal-watch: monitor, observer, peacekeeper, inspector, commission, mission, mediator, disarmament team, nato, blue helmet, truce monitor, un, united nations, priest, bishop, red cross, elder
class deal-out: instructor, trainer, adviser, advisor, engineer, technician, contingent, detachment, garrison, peacekeeper, legionnaire, battalion, observer, sapper, gendarme, mercenary, contractor, convoy, rearguard, unit, aircrew, mission, inspector, paratrooper, marine, troop, soldier

frame aid.deal-lend
type AID
cameo 073
contexts human_security
verb lend, loan, second, detach, spare, make available
obj @deal-lent -> topic
to/iobj/for/at? actor, inquiry, mission, search, hunt, force, village, port, hospital, investigation, rescue -> recipient
subj actor, navy, army, air force, coast guard, police, government, yard -> actor
+ Sweden lent Latvia two water bombers. | SWE | LVA | occurred
- The library lent the boy a drone.

frame aid.deal-pay-troops
type AID
cameo 071
contexts peacekeeping economic
verb pay, pay for, fund, finance, bankroll, equip, feed, clothe, fly in, supply, underwrite, foot, subsidise, subsidize
obj/for @deal-blue, @combatant, army, police, policeman, salary of soldier, wage of soldier, teacher, civil servant -> recipient
of? actor -> recipient
subj actor, union, commission, treasury -> actor
+ Qatar is bankrolling the Lebanese army. | QAT | LBN | ongoing
- The club pays its players.

frame aid.deal-keep-alive
type AID
cameo 070
contexts peacekeeping
verb keep, prop, sustain, shore
obj government, regime, junta, president, administration, council, enclave, garrison, capital, actor -> recipient
attr/adv/in alive, afloat, upright, standing, power, place, office, feet
subj actor, @deal-blue, @combatant, subsidy, loan -> actor
+ Rwandan soldiers keep the Mozambican government alive. | RWA | MOZ | occurred
- The nurse kept the patient alive.

frame aid.deal-set-up-ward
type AID
cameo 073
contexts health human_security
verb set up, open, build, erect, run, staff, equip, pitch, put up, install, establish, inaugurate
obj @deal-ward -> actor
subj none
in/at/near/outside/for actor, refugee, village, town, camp, city -> recipient
+ A Portuguese treatment centre was opened in Guinea-Bissau. | PRT | GNB | occurred
- A bakery was opened in Leeds.

frame aid.deal-build-ward
type AID
cameo 073
contexts health human_security
verb set up, open, build, erect, run, operate, staff, pitch, put up, install, establish, inaugurate, begin
obj/ing @deal-ward -> topic
in/at/near/outside/for/iobj actor, refugee, village, town, victim, survivor, camp, port, island, valley, patient, city -> recipient
subj actor, army, navy, surgeon, doctor, government, red cross, team -> actor
+ Cuba built a mobile clinic for Haitian villagers. | CUB | HTI | occurred
- The chain opened a bakery in Leeds.

frame aid.deal-bring-ashore
type AID
cameo 070
contexts migration human_security
verb bring, take, land, pluck, fish, haul, tow, ferry, escort, lift, winch, pull, carry, fetch, hoist
obj migrant, refugee, castaway, survivor, crew, passenger, people, fisherman, sailor, boat people, dinghy, raft, islander, dozen, hundred, child, family, yachtsman, actor -> recipient
adv/to/from/aboard/into/off ashore, safety, land, port, harbour, harbor, dry land, sea, water, wreck, raft, rooftop, dinghy, hospital
subj navy, coast guard, frigate, ship, patrol boat, lifeboat, helicopter, trawler, tug, cutter, tanker, freighter, marine, actor -> actor
+ The Greek coast guard brought fifty Syrian migrants ashore. | GRC | SYR | occurred
- The porter brought the trunks ashore.

frame aid.deal-arms-reach
type AID
cameo 072
contexts military
verb reach, flow, pour, trickle, stream
subj @deal-arms -> actor
obj/to/into actor, rebel, guerrilla, militia, army, insurgent, separatist, government, junta, front -> recipient
from? actor -> actor
+ Rifles from Albania are reaching Macedonian rebels. | ALB | MKD | ongoing
- Rifles reached the museum.

frame aid.deal-unload-arms
type AID
cameo 072
contexts military
verb unload, offload, drop, land, disembark, deposit, parachute, airdrop, put ashore, discharge
obj @deal-arms, crate of machine gun, crate, case of rifle, munition
of? @deal-arms
for/to actor, army, rebel, militia, guerrilla, government, junta, garrison, separatist, insurgent -> recipient
subj actor, plane, freighter, ship, antonov, ilyushin, hercules, transport plane, submarine, trawler, helicopter -> actor
+ A Bulgarian freighter unloaded rifles for Angolan rebels. | BGR | AGO | occurred
- The crew unloaded crates for the museum.

frame cooperate.deal-share
type COOPERATE
cameo 064
contexts intelligence
verb share, pool, swap, exchange, trade, merge, hand over, pass on, open
obj @deal-shared -> topic
subj actor, air force, navy, police, service, agency, coast guard, ministry, pilot, government -> actor
with/to? actor -> recipient
+ Peru and Chile share satellite images. | PER,CHL | - | occurred
- The sisters share a map.

frame cooperate.deal-one-team
type COOPERATE
cameo 063
contexts crime
verb work, act, operate, move, hunt, search, patrol, raid, fight
as/in/adv one team, single team, joint team, tandem, concert, unison, hand in hand, side by side, lockstep, harness, shoulder to shoulder, together, jointly
subj pair -> both
+ Kenyan and Tanzanian rangers are working in tandem against poachers. | KEN,TZA | - | ongoing
- The two cooks work in tandem.

frame cooperate.deal-link-grid
type COOPERATE
cameo 0311
contexts economic
verb link, join, connect, tie, couple, bind
obj pair -> both
subj market, electricity market, power line, cable, railway, pipeline, canal, grid, bridge, tunnel, road, ferry, highway, interconnector, rail link, gas link, customs post, corridor -> topic
+ A power cable will link Chad and Cameroon. | TCD,CMR | - | scheduled
- The novel links love and death.

frame retreat.deal-hand-guns
type RETREAT disarm
cameo 0873
contexts military
verb hand, hand in, hand over, surrender, give up, turn in, turn over, yield, deliver, lay down, give, store, lock up, pile up, stack
obj @deal-arms -> topic
to/with/before/under/in/at @deal-watch -> recipient
subj rebel, guerrilla, militia, maoist, fighter, insurgent, separatist, faction, gunman, partisan, clansman, militant, warlord, paramilitary, gang, mutineer, front, actor -> actor
+ Salvadoran guerrillas turned in mortars to United Nations observers. | SLV | UNO | occurred
- The monitor locked up the pistols.

frame retreat.deal-swap-guns
type RETREAT disarm
cameo 0873
contexts military
verb swap, trade, exchange, barter, trade in, hand in, give up, sell, cash in
obj @deal-arms -> topic
for bicycle, seed, cash, job, hoe, plough, plow, sewing machine, cow, goat, ox, certificate, training, amnesty, food, loan, tool, stipend, grain, land, schooling, cement, roof sheet, money, dollar
subj rebel, guerrilla, militia, fighter, ninja, insurgent, ex-combatant, gunman, combatant, faction, militant, clansman, warlord, paramilitary, veteran, actor -> actor
+ Liberian fighters swapped rifles for sewing machines. | LBR | - | occurred
- The collector swapped a pistol for cash.

frame retreat.deal-trainers-leave
type RETREAT withdraw
cameo 0874
contexts military
verb leave, quit, depart, pull out, move out, sail, exit, vacate, withdraw
obj? actor, country, base, capital, town, city, port, airfield, barracks, camp, island, post -> recipient
from/in? actor, base, camp -> recipient
subj @deal-out -> actor
mod? last, remaining
to? @deal-out
+ The last Belgian instructors left Benin on Sunday. | BEL | BEN | occurred
- The fitness instructors left the gym.

frame concede.deal-moved-to-house
type CONCEDE
cameo 081
contexts human_rights
verb move, transfer, shift, take, send, bring, relocate
obj @retreat-captive, leader, rebel leader, general, guerrilla leader, ex-president, opposition leader, politician, actor -> recipient
from prison, jail, cell, dungeon, solitary confinement, gaol, penitentiary, barracks, labour camp, labor camp, death row, fortress
to house arrest, house, villa, home, apartment, guest house, guesthouse, flat, residence, bungalow
subj? actor, court, government, junta, police -> actor
+ Burma's junta moved the poet from a cell to a villa. | MMR | * | occurred
- The family moved grandfather from a flat to a clinic.

frame sanction.deal-part-ways
type SANCTION
cameo 161
contexts diplomatic
verb part, go, sever, break, snap, cut
obj company, way, separate way, last tie, tie, link, thread
subj pair -> both
+ Mauritania and Iran severed their last ties. | MRT,IRN | - | occurred
- The two singers parted company.

frame retreat.deal-museum-returns
type RETREAT
cameo 0842
contexts diplomatic
verb return, give back, hand back, restitute, repatriate, restore, send back, ship back, surrender, relinquish
obj bronze, mask, statue, terracotta, sculpture, relic, mummy, skull, bone, remains, treasure, manuscript, stele, obelisk, frieze, crown, totem, totem pole, tablet, coin, painting, canvas, icon, drum, throne, sceptre, dagger, vase, carving, artefact, artifact, bell, flag, cross, idol, jewel, diamond, sword, tooth, drawing, book, altar, vessel, stool, cloak -> topic
to/iobj actor, tribe, kingdom, people -> recipient
subj actor, museum, gallery, auction house, collector, university, bank, library -> actor
+ Germany returned nine carvings to Cameroon. | DEU | CMR | occurred
- The gallery returned the painting to its owner.

frame support.deal-more-trains
type SUPPORT
cameo 050
contexts diplomatic economic
verb run, launch, start, inaugurate, open, resume, add, reopen, restore
obj train, weekly train, ferry, bus, bus service, rail link, sea link, sleeper, night train, postal service, shuttle, border market
to/with/between actor -> recipient
subj actor, railway, airline, government -> actor
+ Malaysia launched a night train to Thailand. | MYS | THA | occurred
- The firm launched a shuttle to the airport.

frame consult.deal-shake-hand
type CONSULT
cameo 040
contexts diplomatic
verb shake, clasp, grip, grasp, press, pump, take, squeeze
obj hand
of/with/poss actor, premier, president, general, king, minister, leader, rival, foe, pope -> both
subj actor, @state-head, @minister, general, rebel chief, leader, rival, commander -> both
+ Serbia's premier clasped the hand of Kosovo's president. | SRB,KOS | - | occurred
- The boxer shook the hand of his coach.
