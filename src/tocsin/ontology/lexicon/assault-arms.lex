# ASSAULT from the air, by guns, by drones and at sea: who strikes, with what, on whom.

class assault-flyer: @warplane, warplanes, air force, airforce, gunship, pilot, sortie, raid, squadron
class assault-gun: artillery, gun, cannon, howitzer, mortar, tank, battery, rocket launcher, gunner, gunboat, warship, frigate, destroyer, navy
class assault-force: @combatant, @troops, @assault-flyer, @assault-gun, actor, gang, cartel, mob, attacker, assailant, insurgency, regime, junta, army, navy, intruder, hardliner, vigilante, bandit, pirate, clan, tribe, faction, regiment
class assault-harmed: @civilian, @combatant, @police, @target, actor, people, dozen, hundred, thousand, score, body

frame assault.arms-jets-act
type ASSAULT aerial
cameo 195
contexts military
verb strike, hit, pound, target, rocket, blast, pummel, rake, pulverise, pulverize, bomb, attack, hammer, raze, flatten, obliterate, blitz
obj -> recipient
in/near/inside/outside? actor -> recipient
subj @assault-flyer -> actor
+ Ethiopian jets pounded a depot near Mekelle. | ETH | * | occurred
+ A mosque in Chad was hit by Libyan warplanes. | LBY | TCD | occurred

frame assault.arms-sorties
type ASSAULT aerial
cameo 195
contexts military
verb fly, carry out, conduct, mount, launch, stage, run
obj sortie, bombing run, air raid, bombing raid, bombing mission, airstrike, strafing run, combat mission, bombing campaign, air campaign, drone strike, missile strike, precision strike
over/against/on/in/across/at? actor -> recipient
subj? -> actor
+ French pilots flew bombing missions over Libya. | FRA | LBY | occurred
- The pilot flew a mission to the space station.

frame assault.arms-drop
type ASSAULT aerial
cameo 195
contexts military
verb drop, dump, rain, release, unload
obj bomb, barrel bomb, cluster bomb, glide bomb, explosive, ordnance, munition, napalm, cluster munition, grenade, fire bomb, incendiary
on/over/onto/in/across/near -> recipient
subj? -> actor
+ Sudanese planes dropped bombs on a village in Darfur. | SDN | SDN | occurred
- Inspectors dropped a bombshell on the committee.

frame assault.arms-drones-act
type ASSAULT drone
cameo 195
contexts military technology
verb hit, strike, target, kill, attack, slam, crash, explode, damage, destroy, dive, set
subj drone, kamikaze drone, uav, quadcopter, loitering munition, swarm -> actor
obj/in/into/on/over/above/near -> recipient
+ Iranian drones struck a tanker off Oman. | IRN | * | occurred
- A drone filmed the concert.

frame assault.arms-missile-noun
type ASSAULT heavy-weapons
cameo 194
contexts military
noun attack, strike, barrage, salvo, fire, bombardment, volley, hit
mod missile, rocket, mortar, artillery, grenade, shell, tank, cross border, naval
subj? actor -> actor
on/against/at/in/near/into? -> recipient
+ A rocket attack on a base in Iraq wounded two contractors. | - | * | occurred
+ Pakistan's artillery fire on Afghan villages was condemned. | PAK | AFG | occurred

frame assault.arms-guns-act
type ASSAULT heavy-weapons
cameo 194
contexts military
verb hit, pound, shell, strike, fire, rake, batter, hammer, pepper, demolish, rock, crush
subj @assault-gun -> actor
obj/at/on/into/across -> recipient
of/from? actor -> actor
+ Syrian tanks fired at the suburbs of Homs. | SYR | * | occurred
+ Artillery of Azerbaijan pounded an Armenian village. | AZE | ARM | occurred
- The gun fired at noon to mark the Queen's birthday.

frame assault.arms-exchange-fire
type ASSAULT
cameo 190
contexts military
verb exchange, trade, swap
obj fire, gunfire, artillery fire, mortar fire, rocket fire, shot, shell, rocket, heavy fire, missile, strike, airstrike, blow, salvo
with? actor, troop, soldier, rebel, army -> recipient
across/over/along/in/at/near? -> place
subj? -> actor
+ Thai troops exchanged fire with Cambodian soldiers. | THA | KHM | occurred
+ Israel exchanged rocket fire with Hezbollah. | ISR | LBN | occurred
- The brothers traded blows in the ring.

frame assault.arms-exchange-both
type ASSAULT heavy-weapons
cameo 194
contexts military
mutual
verb exchange, trade, swap
obj fire, gunfire, artillery fire, mortar fire, rocket fire, shot, shell, rocket, heavy fire, missile, strike, airstrike, salvo
subj pair -> both
across/over/along/in/at/near? -> place
+ India and Pakistan exchanged artillery fire across the line. | IND,PAK | - | occurred
+ Israel and Syria traded strikes. | ISR,SYR | - | occurred

frame assault.arms-return-fire
type ASSAULT firearms
cameo 193
contexts military
verb return, answer, respond
obj/with fire, gunfire, artillery, rocket, airstrike, shell, strike, barrage
at/on/against? -> recipient
subj? actor, @assault-force -> actor
+ Israeli troops returned fire. | ISR | - | occurred
- The firm returned to the market.

frame assault.arms-open-up
type ASSAULT firearms
cameo 193
contexts military
verb open up, let loose, blaze away, spray, let fly, rake, riddle
obj? @target, actor, @civilian, car, vehicle, crowd, bullet, gunfire -> recipient
on/at/into? -> recipient
with gun, machine gun, bullet, gunfire, automatic weapon, rifle, kalashnikov, assault rifle, automatic fire
subj? -> actor
+ Gunmen sprayed a Kenyan bus with bullets. | * | KEN | occurred
- Gardeners sprayed the roses with water.

frame assault.arms-shoot-at
type ASSAULT firearms
cameo 193
verb shoot, fire, snipe
at/on/into/upon/toward/towards -> recipient
subj? actor, @assault-force, sniper, police -> actor
+ Snipers shot at Ukrainian protesters. | * | UKR | occurred
- The rookie shot at goal from midfield.

frame assault.arms-shots-fired
type ASSAULT firearms
cameo 193
verb fire
obj shot, warning shot, live round, bullet, round, volley, live ammunition, gun, machine gun, tracer
at/on/into/toward/towards/over/across -> recipient
subj? -> actor
+ A patrol of Serbia fired shots at a Croatian boat. | SRB | HRV | occurred

frame assault.arms-shoot-dead
type ASSAULT firearms
cameo 193
verb shoot
obj -> recipient
attr/adv/to dead, death
subj? -> actor
+ Police in Honduras shot dead a student. | HND | * | occurred
+ Two Indian fishermen were shot dead by Italian marines. | ITA | IND | occurred

frame assault.arms-shoot-people
type ASSAULT firearms
cameo 193
verb shoot, gun down, mow down, cut down, pick off
obj @civilian, @combatant, @police, actor, hundred, dozen, people, leader, minister, commander, president, judge, deer -> recipient
in/on/at/outside/near? -> place
subj? -> actor
+ Gunmen shot a Mexican mayor outside his home. | * | MEX | occurred
+ A Turkish pilot was gunned down in Beirut. | - | TUR | occurred
- The director shot the film in Rome.

frame assault.arms-shooting-noun
type ASSAULT firearms
cameo 193
noun shooting, gunfire, firing
of/on/at/against @civilian, @combatant, @police, actor, people, leader -> recipient
by? actor, police, soldier, troop -> actor
subj? actor -> actor
+ The shooting of a Palestinian teenager by soldiers led to riots. | * | PSE | occurred
- The shooting of the film begins in May.

frame assault.arms-sink
type ASSAULT destroy
cameo 190
contexts military
verb sink, torpedo, ram, scupper, cripple, hole, strafe, board
obj ship, vessel, boat, warship, frigate, submarine, cruiser, ferry, flagship, tanker, trawler, freighter, patrol boat, gunboat, landing ship, dinghy, corvette -> recipient
of? actor -> recipient
in/off/near? -> place
subj? actor, @assault-force, missile, mine, torpedo, submarine, coast guard -> actor
+ A Chinese coast guard ship rammed a Philippine boat. | CHN | PHL | occurred
- The ferry sank in a storm.

frame assault.arms-mine
type ASSAULT explosives
cameo 183
contexts military
verb mine, booby trap, plant, lay, sow
obj mine, landmine, road, harbour, harbor, field, path, strait, booby trap, explosive, bomb, waters, sea mine
in/on/along/near/around/off/under? actor, road, bridge, border, harbour, port, strait, embassy, bus, car, bridge -> recipient
subj actor, @assault-force, rebel, agent, saboteur -> actor
+ Rebels laid mines along roads in Angola. | * | AGO | occurred
- Bakers lay bread in the oven.

frame assault.arms-bomb-act
type ASSAULT explosives
cameo 183
contexts terrorism
verb explode, go off, detonate, blow up, blast, rip, tear, kill, wound, injure, rock, wreck, destroy, damage, hit, strike, devastate, shatter, shake, target
subj bomb, car bomb, truck bomb, roadside bomb, mine, landmine, device, explosive, parcel bomb, letter bomb, blast, explosion, grenade, bombing, improvised bomb, suicide vest, vest, booby trap, time bomb, ied
obj/in/near/at/outside/inside/under/beside/through/across/on -> recipient
+ A car bomb exploded outside an embassy in Beirut. | - | * | occurred
+ A roadside bomb killed three Canadian soldiers. | - | CAN | occurred
- The market exploded in trade.

frame assault.arms-bomb-noun
type ASSAULT explosives
cameo 183
contexts terrorism
noun bombing
mod? bomb, car, truck, parcel, roadside, deadly, terrorist, twin, grenade, embassy
on/at/against/of/in/near actor, @target, market, embassy, barracks, train, bus, hotel, club, mosque, church, capital -> recipient
subj? actor -> actor
+ Bomb blasts at markets in Nigeria left dozens dead. | - | * | occurred

frame assault.arms-bomb-site-noun
type ASSAULT explosives
cameo 183
contexts terrorism
noun bombing
mod/subj clinic, embassy, consulate, church, mosque, synagogue, temple, hotel, market, bus, train, metro, subway, station, nightclub, cafe, restaurant, marathon, stadium, office, courthouse, barracks, school, airport, airliner, tower, building, pub, shrine, wedding, rally, city -> topic
of/in/at/near? actor -> recipient
+ The embassy bombings in Kenya shocked the region. | - | KEN | occurred
- Nails were found after the sale.

frame assault.arms-site-attack-noun
type ASSAULT
cameo 190
contexts terrorism
noun attack, assault, siege, massacre, raid, rampage
mod/subj hotel, mosque, church, school, airport, market, synagogue, temple, nightclub, cafe, restaurant, embassy, consulate, mall, hospital, concert, train, bus, metro, subway, beach, museum, barracks, prison, gun, knife, machete, axe, grenade, arson, acid, sniper, militant, rebel, terrorist -> topic
in/at/near/on somewhere, actor, city, town, village, capital -> recipient
+ The hotel attack in Nairobi shocked Fiji. | - | KEN | occurred
+ The machete attack in Togo shocked Fiji. | - | TGO | occurred
- The heart attack in Nairobi shocked his fans.

frame assault.arms-bomb-town-noun
type ASSAULT explosives
cameo 183
contexts terrorism
noun bombing
mod somewhere -> recipient
+ Two suspects in the Nairobi bombing were held. | - | KEN | occurred
- The Nairobi meeting was held.

frame assault.arms-air-bombing
type ASSAULT aerial
cameo 195
contexts military
noun bombing
of/in/on/against -> recipient
by plane, warplane, jet, bomber, aircraft, air force, helicopter, fighter, squadron -> actor
+ The bombing of Hanoi by American planes went on. | USA | VNM | occurred
- The bombing of a market killed nine.

frame assault.arms-blow-up
type ASSAULT explosives
cameo 183
contexts terrorism
verb blow up, dynamite, bomb, firebomb, blast, booby trap, blow apart, demolish
obj @target, pipeline, bridge, railway, monument, statue, pylon, tower, car, plane, train -> recipient
of/in/near/between/that? actor -> recipient
subj? actor, @assault-force, saboteur, separatist, extremist -> actor
+ Saboteurs blew up a gas pipeline in Georgia. | - | GEO | occurred
+ A Sri Lankan bus was bombed by separatists. | * | LKA | occurred

frame assault.arms-blow-hole
type ASSAULT explosives
cameo 183
contexts terrorism
verb blow, blast, rip, punch, tear
obj hole, crater, gap
in/through -> recipient
subj? actor, bomb, saboteur, explosion, missile, @assault-force, mine, blast -> actor
+ Saboteurs blew a hole in a Lebanese dam. | - | LBN | occurred
- The loss blew a hole in the budget.

frame assault.arms-ram-vehicle
type ASSAULT explosives
cameo 183
contexts terrorism
verb ram, drive, plough, plow, crash, steer, mow
obj car, truck, lorry, van, vehicle, boat, explosive, plane, jet, bus
into/through/at crowd, people, pedestrian, market, embassy, barracks, gate, checkpoint, parade, shopper, soldier, building, tower, base, @target, actor -> recipient
in/of? actor -> recipient
subj attacker, man, driver, militant, bomber, extremist, assailant, hijacker, gunman, actor -> actor
+ A militant drove a truck into a crowd in Nice. | * | * | occurred

frame assault.arms-chemical-people
type ASSAULT unconventional
cameo 204
contexts cbrn
noun attack, strike, shell, weapon, agent
mod chemical, gas, chlorine, sarin, nerve, biological, nerve gas, mustard gas, poison gas, nuclear, radiological
subj? actor -> actor
on/against/in/at/of -> recipient
+ A chemical attack on Halabja by Iraq killed thousands. | IRQ | IRQ | occurred

frame assault.arms-poison-dissident
type ASSAULT targeted
cameo 185
contexts cbrn
noun poisoning
of -> recipient
by? actor -> actor
with? novichok, polonium, nerve agent, dioxin, agent, thallium
+ The poisoning of a Bulgarian arms dealer by Russian agents was reported. | RUS | BGR | occurred

frame assault.arms-under-attack
type ASSAULT
cameo 190
contexts military
verb come, be, remain, stay, live, get, find
subj -> recipient
under attack, fire, bombardment, shelling, siege, assault, heavy fire, sustained attack, rocket fire, mortar fire, sniper fire, air attack
for/over none
from/by? actor, @assault-force -> actor
+ Croatian villages came under fire from Serbia. | SRB | HRV | occurred
+ A Malian garrison came under attack by militants. | * | MLI | occurred
- Ghana's minister came under attack for his choice of words.

frame assault.arms-face-attack
type ASSAULT
cameo 190
contexts military
verb suffer, endure, face, sustain, absorb, weather, withstand, undergo, repel, fend off, beat off, beat back, repulse
obj attack, bombardment, shelling, siege, assault, airstrike, raid, barrage, onslaught, invasion, bombing, offensive
subj -> recipient
from/by/of/poss/mod? actor, @assault-force -> actor
+ Eritrean troops repelled an attack by Ethiopia. | ETH | ERI | occurred
+ Georgian soldiers fended off a Russian raid on the port. | RUS | GEO | occurred
- The goalkeeper repelled an attack of hiccups.

frame assault.arms-target-of
type ASSAULT
cameo 190
verb be, become
subj -> recipient
attr target, victim, scene
of attack, bombing, raid, airstrike, shelling, ambush, assassination attempt, massacre, kidnapping, explosion, shooting
by? actor -> actor
+ A Pakistani school was the target of an attack. | - | PAK | occurred

frame assault.arms-hail
type ASSAULT heavy-weapons
cameo 194
contexts military
noun hail, rain, storm, volley, hailstorm
of bullet, rocket, shell, missile, gunfire, fire, bomb
on/over/from/upon? -> recipient
subj? actor -> actor
+ A hail of rockets on Haifa from Lebanon killed eight. | - | * | occurred
- A hail of criticism met the budget.

frame assault.arms-toss
type ASSAULT explosives
cameo 183
contexts terrorism
verb toss, lob, hurl, throw, fling, roll, drop, pitch, chuck, heave
obj grenade, hand grenade, explosive, pipe bomb, bomb, stun grenade, stick of dynamite, dynamite, explosive charge, satchel charge, bomblet
at/into/over/in/onto/on/through/under/from/inside -> recipient
subj? actor, @assault-force, @combatant, assailant, attacker, rider, motorcyclist, biker, man, youth -> actor
+ Two gunmen tossed grenades into a Syrian barracks. | * | SYR | occurred
- The clown tossed grenades of paper into the stalls.
