# MOBILIZE by where forces go: pulled to a frontier, landed abroad, strayed over a line, shadowing, facing off, headed for the front.

class moving-force: @troops, @warship, @warplane, artillery, tank, armour, armor, gun, missile, police, fighter, volunteer, mercenary, paratrooper, carrier group, strike group, bomber, drone, balloon, spy ship, spy plane, convoy
class moving-place: border, frontier, front, front line, line of control, boundary, airspace, waters, territorial waters, strait, island, coast, buffer zone, demilitarised zone, demilitarized zone, exclusion zone, province, region
class shadowed-thing: plane, jet, aircraft, ship, warship, carrier, tanker, destroyer, frigate, fleet, vessel, submarine, bomber, transport, boat, trawler, patrol boat, helicopter, convoy, drone

frame mobilize.moving-pull-to
type MOBILIZE troops
cameo 154
contexts military
verb pull, move, shift, transfer, rush, redeploy, push, order, bus, truck, ferry, rotate, funnel, pour
obj @moving-force -> topic
to/towards/toward/near/along/into/through/onto @moving-place -> recipient
of/with? actor -> recipient
subj @state-voice -> actor
+ Ethiopia pulled troops to the Eritrean frontier. | ETH | ERI | occurred
+ India shifted its tanks towards the Nepali border. | IND | NPL | occurred
- The circus moved its tanks to the coast.

frame mobilize.moving-land-in
type MOBILIZE troops
cameo 154
contexts military
verb land, disembark, parachute, deploy, touch down, set up, take up, dig in, fan out, assemble, muster
subj paratrooper, marine, commando, troop, soldier, @warship, legionnaire, army, force, mercenary, navy, fighter -> actor
in/at/along/near/off somewhere, actor, @moving-place -> recipient
obj? position, camp, post, quarter, station, checkpoint -> topic
of/with? actor -> recipient
+ British paratroopers landed in Gabon. | GBR | GAB | occurred
+ Togolese commandos dug in along the border of Benin. | TGO | BEN | occurred
- Paratroopers of the club landed in a field.

frame mobilize.moving-stray
type MOBILIZE troops
cameo 154
contexts military territory
verb stray, slip, cross, drift, wander, venture, intrude, steal, sneak
subj soldier, troop, patrol, jet, helicopter, drone, guard, warship, police, force, plane, army, bomber, coast guard, gendarme, paratrooper -> actor
into/across/over/inside/through @moving-place, actor -> recipient
into/of/with? actor -> recipient
+ Venezuelan soldiers strayed into Guyana. | VEN | GUY | occurred
+ Two Syrian helicopters crossed into Jordanian airspace. | SYR | JOR | occurred
- A stray dog of the army slipped into a shop.

frame mobilize.moving-shadow
type MOBILIZE weapons
cameo 154
contexts military
verb shadow, tail, track, trail, buzz, monitor, harass
obj @shadowed-thing -> recipient
subj @warship, @warplane, navy, air force, coast guard, patrol boat, gunboat, jet, fighter, patrol, actor -> actor
of/from? actor -> recipient
+ An Iranian gunboat shadowed the American carrier. | IRN | USA | occurred
+ A Norwegian frigate shadowed a Russian tanker. | NOR | RUS | occurred
- The whale followed the boat.

frame mobilize.moving-near-coast
type MOBILIZE weapons
cameo 154
contexts military
verb surface, sail, cruise, loiter, appear, enter, transit, anchor, lurk, circle, pass, hover, steam, operate, linger
subj @warship, carrier group, bomber, spy ship, spy plane, drone, balloon, jet, coast guard ship, survey ship -> actor
near/off/around/into/through/over/within/obj @moving-place, actor, somewhere -> recipient
of? actor -> recipient
+ A Russian submarine surfaced near the Swedish coast. | RUS | SWE | occurred
+ A Chinese carrier group entered the Taiwan Strait. | CHN | * | occurred
- A pleasure boat sailed through the strait.

frame mobilize.moving-face-off
type MOBILIZE troops
cameo 154
contexts military
mutual
verb face off, square off, confront, stare down
subj patrol, soldier, troop, guard, army, jet, warship, ship, navy, coast guard, force -> both
with/against? actor -> both
obj? each other
+ Honduran and Salvadoran patrols faced off at the river. | HND SLV | - | occurred
- The Danish and Swedish teams faced off in the final.

frame mobilize.moving-headed-front
type MOBILIZE militia
cameo 154
contexts military
verb head, stream, set out, leave, march, rush, flock, travel, converge, advance, push, roll, drive
subj volunteer, fighter, militia, militiaman, mercenary, convoy, column, recruit, reservist, tribesman, wagner -> actor
for/to/towards/toward/on front, front line, battlefield, frontier, border, capital, somewhere -> recipient
in/of/with? actor -> recipient
+ Chadian mercenaries headed for the front in Sudan. | TCD | SDN | occurred
- Volunteers headed for the beach to clean it.

frame mobilize.moving-readiness-check
type MOBILIZE troops
cameo 152
contexts military
verb begin, order, hold, conduct, launch, start, carry out
obj check, inspection, readiness check, readiness test, snap check, snap drill, snap inspection, call-up, muster
of troop, force, army, unit, reserve, missile force, fleet, readiness -> topic
subj @state-voice -> actor
+ Belarus began a surprise check of its troops. | BLR | - | occurred
- The vet began a check of the herd.

frame mobilize.moving-loudspeakers
type MOBILIZE
cameo 150
contexts military misinformation
verb resume, begin, restart, blare, switch on, start, float, send, launch, fly
obj loudspeaker, loudspeaker broadcast, propaganda broadcast, leaflet, propaganda leaflet, trash balloon, balloon, propaganda -> topic
at/across/over/along/into/towards/toward border, frontier, line, actor -> recipient
to/with? actor -> recipient
subj @state-voice, activist, defector -> actor
+ Seoul resumed loudspeaker broadcasts at the border with the North. | KOR | * | occurred
- The clown launched a balloon over the border of the field.
