# ASSAULT by its turns: attempts on lives, captives taken by gunmen, rape as a weapon, torture's means, human shields,
# vehicles rammed, people driven out, sieges laid, drones sent, poison and gas,
# towns razed and turned to ash.

class turn-gunman: gunman, bandit, kidnapper, militant, rebel, pirate, jihadist, insurgent, guerrilla, militiaman, attacker, armed man, terrorist, extremist, gang, cartel, separatist, masked men, fighter, hijacker, raider, assailant
class turn-armed: @turn-gunman, actor, soldier, troop, army, force, regime, militia, paramilitary, guard, police, commando, government, settler, mob
class turn-leader: president, premier, prime minister, minister, general, mayor, governor, king, candidate, leader, ambassador, opposition leader, dissident, defector, judge, lawmaker, senator, priest, cleric, journalist, commander, activist, exile, spy, emir, chancellor, pope, banker, prosecutor, critic, actor
class menace-fire: ash, ashes, rubble, graveyard, dust, ruin, ruins, wasteland, cemetery, parking lot
class levelled: town, city, village, district, neighbourhood, neighborhood, suburb, camp, block, quarter, settlement, hospital, school, building, mosque, church, command, headquarters, unit, brigade, position, base, stronghold, leadership, garrison, hideout, family, house, home

frame assault.turn-try-kill
type ASSAULT targeted
cameo 185
verb try, attempt, plot, conspire, fail
inf kill, assassinate, murder, poison, shoot, stab
obj? @turn-leader, actor -> recipient
subj @turn-gunman, agent, soldier, officer, spy, plotter, sniper, man, woman, hit man, hitman, actor -> actor
+ A Fijian soldier tried to assassinate the Togolese president. | FJI | TGO | occurred
- The gardener tried to kill the weeds.

frame assault.turn-attempt-on-life
type ASSAULT targeted
cameo 185
noun attempt, plot, bid
on/against life
of? actor, @turn-leader -> recipient
subj? actor -> actor
+ Libya carried out an attempt on the life of the Maltese premier. | LBY | MLT | occurred
- The firm made an attempt on the summit.

frame assault.turn-survive-attempt
type ASSAULT targeted
cameo 185
verb survive, escape, foil, dodge, botch
obj assassination attempt, attempt on life, murder attempt, attempt on his life, attempt on her life, bomb plot, plot on life, car bomb attack
subj actor, @turn-leader -> recipient
by/from/of? actor -> actor
+ Rebels botched a plot on the life of the Chadian premier. | - | TCD | occurred
- The hiker survived an attempt on the peak.

frame assault.turn-hijack
type ASSAULT abduct
cameo 181
verb hijack, commandeer, carjack, skyjack
obj ship, plane, bus, vessel, tanker, trawler, freighter, airliner, jet, ferry, train, yacht, truck, car, lorry, cargo ship, convoy, airplane, boat, dhow, tug -> recipient
subj pirate, hijacker, gunman -> actor
to/off? -> topic
+ Pirates hijacked a Maltese freighter. | * | MLT | occurred
- Bloggers hijacked a Maltese slogan.

frame assault.turn-gunmen-seize
type ASSAULT abduct
cameo 181
verb seize, grab, snatch, take, take away, carry off, nab, capture, whisk, march off, drag, spirit away, make off, haul away
obj @civilian, engineer, worker, aid worker, schoolgirl, priest, nun, doctor, tourist, businessman, diplomat, hostage, crew, sailor, student, pupil, teacher, actor -> recipient
from/in/at/near/off/to? -> topic
subj gunman, bandit, kidnapper, pirate, armed man, masked men, militant, rebel, jihadist, guerrilla, gang, abductor, hooded men, gunboat, speedboat, raider -> actor
+ Two Swiss nurses were seized by gunmen in Chad. | TCD | CHE | occurred
- Rebels seized a bridge.

frame assault.turn-rape-weapon
type ASSAULT sexual
cameo 1821
contexts gender
verb use, employ, wield, commit, perpetrate, systematise
obj rape, sexual violence, gang rape, mass rape, sexual assault, sexual abuse, sexual slavery, sexual torture
against/on/as/of? -> recipient
subj @turn-armed -> actor
+ Militiamen used rape against Fur women. | * | * | occurred
- The study uses rape oil in lamps.

frame assault.turn-torture-means
type ASSAULT torture
cameo 1822
contexts human_rights
verb give, apply, administer, inflict, subject, use, deliver
obj/to electric shock, torture, beating, waterboarding, mock execution, electric shocks, shock, sleep deprivation, cruel treatment, stress position, ill-treatment, flogging, lash
to/on/iobj/obj prisoner, detainee, inmate, captive, suspect, dissident, activist, protester, soldier -> recipient
subj @turn-armed, jailer, guard, interrogator, warden, officer, captor -> actor
+ Jailers gave electric shocks to Kurdish detainees. | * | * | occurred
- The therapist gave a mild shock to the muscle.

frame assault.turn-torture-verb
type ASSAULT torture
cameo 1822
contexts human_rights
verb torture, waterboard, mistreat, maltreat, starve, brutalise, brutalize, flog, ill-treat, mutilate, maim, burn
obj prisoner, detainee, inmate, captive, suspect, dissident, prisoner of war, activist, opponent, hostage, monk -> recipient
subj @turn-armed, jailer, interrogator, warden, captor, officer -> actor
+ Chadian jailers waterboarded a Libyan suspect. | TCD | LBY | occurred
- The trainer starved the falcon.

frame assault.turn-throats
type ASSAULT primitive
cameo 1823
verb slit, cut, slash
obj throat
of? -> recipient
subj? @turn-armed, man, assailant -> actor
+ Extremists slit the throats of Chadian fishermen. | TCD | TCD | occurred
- The barber cut himself at the throat.

frame assault.turn-human-shield
type ASSAULT abduct
cameo 184
contexts human_rights
verb use, hold, tie, strap, take, place, march
as/to/for human shield, bonnet, hood, bumper
obj -> recipient
subj @turn-armed -> actor
+ Soldiers strapped a Yemeni to the hood of a truck. | * | YEM | occurred
- The boy used a lid as a shield.

frame assault.turn-hide-behind
type ASSAULT abduct
cameo 184
contexts human_rights
verb hide, shelter, shoot, fire, fight, operate
behind/among civilian, villager, human shield, woman, child, hostage, resident, patient -> recipient
subj @turn-armed -> actor
+ The militants hid behind Malian villagers. | MLI | MLI | occurred
- The kitten hid behind a child.

frame assault.turn-drive-out
type ASSAULT
cameo 201
contexts human_rights migration
verb drive, drive out, expel, force, chase, uproot, displace, clear, purge, hound, push, push out, force out
obj rohingya, armenian, serb, tutsi, hutu, kurd, villager, fur, masalit, albanian, croat, bosniak, muslim, christian, family, thousand, population, resident, tribe, minority, georgian, palestinian, hundred of thousand, ethnic armenian, tens of thousand, yazidi, tamil, azerbaijani, greek -> recipient
from/of/out home, village, land, town, homeland, province, region, house, camp, district, rakhine, kosovo, area, valley, actor -> topic
subj @turn-armed -> actor
+ Chad cleared the Tutsi population from the province. | TCD | * | occurred
- Floods drove families from their homes.

frame assault.turn-purge-town
type ASSAULT
cameo 203
contexts human_rights religion_ethnicity
verb purge, cleanse, rid, empty, clear
obj town, village, region, area, province, district, valley, city, enclave, country, neighbourhood
of -> recipient
subj @turn-armed -> actor
+ Militiamen purged the valley of Kurds. | * | * | occurred
- The maid cleared the area of dust.

frame assault.turn-lay-siege
type COERCE restrict
cameo 191
contexts military
verb impose, lay, tighten, maintain, keep, mount, clamp, set up, begin, place, throw
obj siege, blockade, naval blockade, encirclement, stranglehold, land blockade
on/to/around/of/against -> recipient
subj @turn-armed, navy, coalition, jihadist, junta -> actor
+ Jihadists imposed a siege on a Malian town. | * | MLI | occurred
- The stage crew laid a carpet to the siege scene.

frame assault.turn-cut-road
type COERCE restrict
cameo 191
contexts military
verb cut, cut off, sever, choke off
obj road, corridor, supply route, supply line, highway, lifeline, railway, lachin road, access road, only road, land corridor
to/of/between/into/from actor, enclave, city, town, capital, region, province, @territory -> recipient
subj @turn-armed, navy -> actor
+ Eritrean troops cut the road to Ethiopia. | ERI | ETH | occurred
- The planner cut the road to the mall.

frame assault.turn-send-drones
type ASSAULT drone
cameo 195
contexts military
verb send, launch, fire, fly, unleash, direct, aim, rain, hurl, loose
obj drone, swarm of drone, wave of drone, kamikaze drone, attack drone, explosive drone, barrage of drone, drones, drone swarm, shahed drone
at/on/against/towards/toward/into/over -> recipient
subj? -> actor
+ Yemen hurled drones at Oman. | YEM | OMN | occurred
- The hobbyist flew a drone over the lake.

frame assault.turn-come-under
type ASSAULT heavy-weapons
cameo 194
contexts military
verb come, be
under/ing/adv shelling, shell, bombardment, artillery fire, rocket fire, mortar fire, heavy shelling, missile attack, rocket attack, mortar attack -> topic
by/from? actor, rebel, troop, army, separatist, militia -> actor
for/over none
subj -> recipient
+ The town of Goma came under rocket fire from Rwanda. | RWA | * | occurred
- The pan is under fire.

frame assault.turn-wmd
type ASSAULT unconventional
cameo 204
contexts cbrn
verb use, unleash, drop, fire, employ, deploy
obj weapon of mass destruction, chemical weapon, poison gas, nerve agent, sarin, chlorine, mustard gas, biological weapon, nerve gas, dirty bomb, anthrax, toxic gas, weapons of mass destruction, chlorine gas, vx
on/against/in/over -> recipient
subj? -> actor
+ Libya used weapons of mass destruction on Chad. | LBY | TCD | occurred
- The pool used chlorine against algae.

frame assault.turn-gas
type ASSAULT unconventional
cameo 2041
contexts cbrn
verb gas
obj town, suburb, village, civilian, district, kurd, enclave, rebel, child, people, soldier, quarter, actor, trench -> recipient
subj actor, army, regime, jet, helicopter, force, government, troop -> actor
+ Libya gassed a Chadian suburb. | LBY | TCD | occurred
- The vet gassed the village's wasps.

frame assault.turn-assassinate-scientist
type ASSAULT targeted
cameo 186
verb kill, gun down, shoot dead, murder, slay, blow up, eliminate, liquidate, cut down
obj scientist, nuclear scientist, president, prime minister, candidate, mayor, governor, ambassador, general, opposition leader, minister, judge, top general, top commander, senior commander, negotiator, envoy, politician, senator, governor general, king, archbishop, lawmaker -> recipient
subj? @turn-gunman, actor, agent, mercenary, hit man, hitman, sniper, assassin, drone -> actor
+ Hit men gunned down a Bolivian senator. | * | BOL | occurred
- The plague killed the king of Denmark.

frame assault.turn-mow-down
type ASSAULT
cameo 202
contexts human_rights
verb mow down, massacre, slaughter, butcher, wipe out, exterminate, annihilate, machine-gun
obj civilian, villager, worshipper, village, whole village, population, family, hundred, dozen, tribe, protester, tutsi, hutu, refugee, prisoner, people, woman, child, resident, passenger, crowd -> recipient
subj @turn-armed -> actor
+ Jihadists slaughtered Malian passengers in a bus. | * | MLI | occurred
- The farmer mowed down the hay of the village.

frame assault.turn-roadside
type ASSAULT explosives
cameo 1833
verb hit, strike, kill, blow up, attack, target, destroy, wound, maim, rip
with/by/subj roadside bomb, ied, landmine, land mine, improvised explosive device, buried bomb, mine, roadside mine
obj -> recipient
by/of/subj? @turn-gunman -> actor
+ A roadside bomb killed six Burundian soldiers. | - | BDI | occurred
+ Rebels hit a Togolese convoy with a roadside bomb. | TGO | TGO | occurred

frame assault.turn-sexually
type ASSAULT sexual
cameo 1821
contexts gender
verb abuse, assault, exploit, attack, torture, enslave, humiliate
adv sexually
obj -> recipient
subj? -> actor
+ Peacekeepers sexually abused Haitian girls. | HTI | HTI | occurred
- The miller abused the horse.

frame assault.poison-put
type ASSAULT
cameo 1822
verb smear, sprinkle, slip, put, daub, rub, spread, pour, mix
obj poison, nerve agent, novichok, toxin, ricin, polonium, arsenic, venom, thallium, acid
on/into/in/over/onto actor, car, tea, food, door, handle, cup, drink, coffee, clothes, underwear, desk, @assault-victim -> recipient
subj? actor, agent, spy, assassin -> actor
of? actor -> recipient
+ Poison was put in the tea of a Latvian editor. | - | LVA | occurred
- Poison was put in the cellar for the rats.

frame assault.turn-rout
type ASSAULT
cameo 190
contexts military territory
verb drive, push, chase, force, flush, sweep, eject, dislodge, rout, throw, kick, beat, drive out, push out, chase out, force out, flush out, sweep out, throw out, kick out, drive back, push back, beat back
obj @combatant, army, force, garrison -> recipient
from/of/out/off somewhere, town, city, village, port, airport, capital, stronghold, suburb, valley, island, base, district, province, hill, bridge, oasis, barracks
subj @combatant, army, force, actor, alliance, coalition, navy -> actor
+ Rwandan troops pushed the rebels out of Goma. | RWA | * | occurred
+ Libyan troops were driven from Goma by Chadian soldiers. | TCD | LBY | occurred
- The snow drove the soldiers out of the valley.
- The coach threw the striker out of Goma.

frame assault.menace-sea-of-fire
type ASSAULT heavy-weapons
cameo 194
contexts military
verb turn, reduce, bomb, pound, shell, burn, transform
obj actor, somewhere, @levelled -> recipient
into/to @menace-fire
subj @state-voice, rebel, militia -> actor
of/in? actor -> recipient
+ The Russian army reduced a Ukrainian town to rubble. | RUS | UKR | occurred
- The chef turned the Turkish sugar to ash.

frame assault.menace-level
type ASSAULT destroy
cameo 190
contexts military
verb level, raze, flatten, pulverise, pulverize, obliterate, wipe out
obj @levelled, somewhere -> recipient
of/in? actor -> recipient
obj/in? waste, ruin -> topic
subj @state-voice, rebel, militia, force, jet, warplane, artillery, troop, shell, strike -> actor
+ Israel wiped out a Hamas unit in Gaza. | ISR | PSE | occurred
- The developer levelled a Danish house.
