# MOBILIZE by its turns: being on standby, levels of readiness, weapons shown, streets flooded with police, jets that
# scramble, build-ups told as nouns.

class turn-uniform: police, troop, army, force, soldier, navy, air force, officer, riot police, military, unit, security force, border guard, coast guard, marine, reservist, pilot, garrison, gendarme, security service, national guard

frame mobilize.turn-on-alert
type MOBILIZE troops
cameo 152
contexts military
verb be, remain, stay, stand, put, place, keep, go, hold
on/in/at alert, high alert, standby, red alert, full alert, combat readiness, readiness, state of readiness, highest alert, heightened alert, war footing, combat alert, battle station, maximum alert, full readiness, alert status
subj/obj actor, troop, army, force, soldier, navy, air force, military, unit, marine, reservist, garrison, missile crew, pilot, nuclear force -> actor
against/near/towards/toward/over/in/for? -> recipient
+ The Laotian navy is at the highest state of readiness near Thailand. | LAO | * | ongoing
- The chef stood at his station.

frame mobilize.turn-out-in-force
type MOBILIZE police
cameo 153
verb be, turn, turn out, come, come out, patrol, deploy, guard, stand
in force, strength, number, large number, huge number
subj police, riot police, gendarme, security force, officer, policeman, soldier, troop, guard -> actor
around/outside/in/at/near? -> recipient
+ Police turned out in force outside the Peruvian embassy. | PER | PER | occurred
- The fans were out in force.

frame mobilize.turn-flood-police
type MOBILIZE police
cameo 153
verb flood, saturate, swamp, blanket, pack, fill, ring, line, surround, encircle
with police, officer, riot police, policeman, security force, plainclothes officer, soldier, troop
obj -> recipient
subj -> actor
+ Gabon saturated Libreville with police. | GAB | * | occurred
- The town flooded the rink with water.

frame mobilize.turn-bring-in-police
type MOBILIZE police
cameo 153
verb draft in, bus in, fly in, bring in, call in, call out, send in, rush in, summon, deploy, mobilise, mobilize
obj police, officer, riot police, policeman, security force, guard, extra police, reinforcement, national guard
inf/for/to/from/against? -> recipient
subj? -> actor
+ Denmark mobilised riot police to guard the Swedish border. | DNK | - | occurred

frame mobilize.turn-show-arms
type MOBILIZE weapons
cameo 150
contexts military
verb show off, unveil, parade, flaunt, display, brandish, showcase, wheel out, roll out, trundle
obj missile, ballistic missile, drone, tank, warship, submarine, nuclear submarine, rocket, weapon, new weapon, warhead, bomber, fighter jet, carrier, drone carrier, military hardware, military might, hardware, hypersonic missile, arsenal, missile launcher, might
before/past/in/to/at? -> recipient
subj actor, army, navy, air force, guard, regime, militia -> actor
+ Algeria showed off its drone carrier. | DZA | - | occurred
- The museum unveiled an old submarine model.

frame mobilize.turn-scramble
type MOBILIZE weapons
cameo 154
contexts military
verb scramble, take off, launch, send up
subj/obj jet, fighter jet, fighter, warplane, f-16, f-35, mig, aircraft, plane, typhoon, gripen, interceptor, helicopter -> actor
inf intercept, shadow, escort, identify, meet, chase, track, challenge, monitor -> topic
+ Swiss jets scrambled to escort a Maltese plane. | CHE | MLT | occurred
- The chef scrambled eggs to meet demand.

frame mobilize.turn-shore-up
type MOBILIZE troops
cameo 154
contexts military
verb reinforce, strengthen, bolster, beef up, shore up, fortify, expand, build up, enlarge
obj flank, eastern flank, border, garrison, defence, defense, military presence, presence, troop presence, troop level, frontier, troop number, fleet, outpost, front, front line
against/near/along/with/in/on/towards/toward? -> recipient
subj actor, government, army, navy, alliance, president -> actor
+ Norway is shoring up its northern flank. | NOR | - | ongoing
- The mason reinforced the front of the house.

frame mobilize.turn-sail-through
type MOBILIZE weapons
cameo 150
contexts military
verb sail, steam, fly, cruise, send, patrol
obj/subj warship, destroyer, frigate, carrier, aircraft carrier, cruiser, submarine, bomber, jet, warplane, fighter jet, spy plane
through/over/off/near/past/into/to strait, taiwan strait, airspace, south china sea, peninsula, island, reef, coast, waters, exclusion zone, black sea, gulf, baltic -> place
+ A Greek frigate sailed through the strait. | GRC | - | occurred
- A frigate sailed through the museum's film.

frame mobilize.turn-against
type MOBILIZE troops
cameo 154
contexts military
verb throw, ready, rush, pour, push, shift, shuttle, move, redeploy, array, marshal, muster, mass, pit, prime, prepare, line up, draw up, send, dispatch, hurl, station, post, position, concentrate, amass, gather, assemble
obj unit, troop, soldier, force, tank, brigade, division, battalion, regiment, reserve, reservist, militia, armour, artillery, squadron, warship, fleet, fighter jet, paratrooper, special police, gunner, reinforcement
against/toward/towards/near actor, border, frontier, front, rebel, line -> recipient
with/of? actor -> recipient
subj actor, army, government, general, junta, kremlin -> actor
+ Peru readied troops against Ecuador. | PER | ECU | occurred
+ Chad is marshalling its reserves near the border with Libya. | TCD | LBY | ongoing
- The coach prepared the troops against a cold.

frame mobilize.turn-roll-up-to
type MOBILIZE troops
cameo 154
contexts military
verb roll, roll up, inch, edge, creep, crawl, move, push, drive, rumble, trundle, advance, march, head, draw, close, mass, gather, crowd, inch forward, roll out, move up, draw up, pull up, sail, steam
to/towards/toward/near/along/on border, frontier, boundary, line of control, buffer zone, demarcation line, demilitarised zone, demilitarized zone, border crossing, line -> topic
with/of/mod actor -> recipient
subj tank, troop, armour, armor, column, convoy, soldier, force, army, artillery, militia, fighter, armoured column, brigade, regiment, paratrooper -> actor
+ Libyan tanks rolled up to the border with Niger. | LBY | NER | occurred
- The tank rolled up to the border of the lawn.

frame mobilize.turn-fan-out
type MOBILIZE police
cameo 153
verb fan out, spread out, swarm, take up, ring, flood, fan, throng, cordon, guard, descend
in/across/through/over/around/along/on/obj? street, city, capital, square, town, position, centre, road, somewhere, university, parliament, intersection, quarter, mosque, island, valley, avenue
subj police, riot police, policeman, soldier, troop, security force, paramilitary, gendarme, commando, trooper, national guard, officer -> actor
against/ahead/of? actor, protester, demonstrator, march, rally, election, vote, strike -> recipient
inf none
+ Soldiers fanned out across Bissau. | * | - | occurred
- Ushers fanned out across the square.

frame mobilize.turn-call-to-arms
type MOBILIZE militia
cameo 153
contexts military
verb call, summon, rally, draft, conscript, press, rouse, muster
obj man, citizen, reservist, conscript, people, youth, nation, volunteer, veteran, peasant, tribesman, son, patriot
to/into/for arm, colour, front, army, flag, banner, service, uniform, defence, barracks
against/to? actor, rebel, invader -> recipient
subj actor, government, president, king, general, junta, parliament, minister -> actor
+ Sudan called its citizens to arms against the rebels. | SDN | SDN | occurred
- The school called its sons to the flag.

frame mobilize.turn-fortify
type MOBILIZE troops
cameo 154
contexts military
verb fortify, dig in, entrench, garrison, mine, reinforce, strengthen, harden, bolster, beef up, ring, arm, man, occupy, dig
obj post, border post, position, outpost, trench, bunker, island, reef, border, frontier, coast, gun position, fort, garrison, border guard, atoll, boat, fishing boat, speedboat, strongpoint, foxhole, tank trap, minefield
ing/against/near/along/by/off actor, face, border, sea, coast, @projectiles -> recipient
with/of? actor -> recipient
subj actor, army, navy, troop, soldier, rebel, government -> actor
+ Kenya fortified its posts near Somalia. | KEN | SOM | occurred
+ Algeria bolstered its border guard against Libya. | DZA | LBY | occurred
- The villagers fortified the coast against the tide.

frame mobilize.turn-line-road
type MOBILIZE police
cameo 153
verb line
obj street, road, highway, route, avenue, square, boulevard, river, border, way
subj police, riot police, policeman, soldier, troop, security force, paramilitary, gendarme, trooper, national guard -> actor
+ Soldiers lined the road in Bissau. | * | - | occurred
- Soldiers lined up their boots.
