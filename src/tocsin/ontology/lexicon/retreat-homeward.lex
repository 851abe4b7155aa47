# RETREAT by who goes home and what is let go: camps folded, captives sent home, gates unlocked, chairs vacated.

class home-force: troop, soldier, marine, force, army, garrison, battalion, brigade, contingent, men, fighter, peacekeeper, trainer, tank, gun, warship, jet, legionnaire, paratrooper, unit, adviser, instructor, mercenary, warplane, militia, rebel, commando
class home-captive: reporter, journalist, pastor, tourist, sailor, crew, hostage, prisoner, captive, detainee, doctor, diplomat, spy, aid worker, nurse, pilot, student, american, researcher, activist, dissident, priest, nun, officer, soldier, businessman, fisherman, schoolgirl, pupil, child, teacher, engineer, worker, citizen, national, skipper, captain, missionary, monk, bishop, lawyer, blogger, writer, politician, leader, actor, journalist, athlete, basketball player, executive
class home-relic: skull, bone, remains, bronze, throne, drum, statue, manuscript, mask, treasure, artefact, artifact, sculpture, crown, head, body, painting, fossil, archive, boat, trawler, tanker, gold, reserve, asset, dinghy, ship, plane, drone
class home-power: actor, government, army, navy, @state-head, rebel, junta, militia, police, court, kidnapper, pirate, hijacker, militant, guerrilla, museum, university, parliament

frame retreat.home-march
type RETREAT withdraw
cameo 0872
contexts military
verb march, sail, fly, head, return, go, come, limp, trudge, drive, ship, troop, pack up
adv/for home, back, homeward, base
from/out actor, somewhere, front, mission, war -> recipient
subj @home-force -> actor
+ Ugandan soldiers marched home from Burundi. | UGA | BDI | occurred
- Danish tourists flew home from Spain.

frame retreat.home-fold
type RETREAT withdraw
cameo 0872
contexts military
verb fold, pack up, pack, wind up, wrap up, close, shut, dismantle, abandon, mothball, hand back, give up, turn over, vacate, shutter, evacuate, relinquish
obj mission, base, camp, garrison, outpost, air base, barracks, operation, airfield, naval base, tent, bridgehead, foothold, beachhead, checkpoint -> topic
in/to/inside/of/at/from/across actor, somewhere, rebel, army -> recipient
subj actor, army, force, government, navy, @state-head -> actor
+ Kenya folded its mission in Sudan. | KEN | SDN | occurred
+ Mali's army gave up a garrison to the rebels. | MLI | * | occurred
- The scouts folded their tent in Danish rain.

frame retreat.home-take-off
type RETREAT withdraw
cameo 0872
contexts military
verb take, pull, bring, draw
obj @home-force -> topic
off/out/adv/from/behind home, back, actor, highway, street, border, town, village, river, line, front, road, ridge, hill, city, strip -> recipient
subj actor, army, government, @state-head, rebel -> actor
into none
to none
+ The rebels took their fighters off the highway. | * | - | occurred
- The farmer took the guns off the wall.

frame retreat.home-send-home
type RETREAT release
cameo 0841
verb send, fly, bring, put, return, let, allow, ship
obj prisoner, captive, hostage, detainee, sailor, crew, reporter, pow, prisoner of war, inmate, spy, citizen -> recipient
adv/to/on home, back, free, family, kin, loved one, plane
subj @home-power -> actor
+ Venezuela sent jailed American sailors home. | VEN | USA | occurred
- The school sent Danish pupils home.

frame retreat.home-swap
type RETREAT release
cameo 0841
verb swap, trade, exchange, barter
obj reporter, hostage, captive, prisoner, soldier, spy, sailor, body, basketball player, hitman, detainee, journalist, agent, officer, student -> recipient
for/against/with hitman, spy, prisoner, agent, captive, soldier, detainee, body, smuggler, arms dealer, militant, banker, cash, fuel, convict
subj @home-power -> actor
+ Russia swapped an Estonian officer for a spy. | RUS | EST | occurred
- The manager swapped the Danish officer for a soldier in the play.

frame retreat.home-reunite
type RETREAT release
cameo 0841
verb reunite, restore, reconcile
obj captive, hostage, prisoner, child, abductee, detainee, sailor, schoolgirl -> recipient
with/to kin, family, parent, relative, mother, loved one, wife
subj @home-power, red cross -> actor
+ Eritrea reunited Ethiopian captives with their kin. | ERI | ETH | occurred
- Danish police reunited the child with her dog.

frame retreat.home-relic
type RETREAT release
cameo 0842
verb ship, send, fly, hand, give, return, surrender, restore, repatriate, hand back, give back, bring, yield up, release, unblock, unfreeze
obj @home-relic -> topic
to/iobj/adv actor, home, fisherman, owner, people -> recipient
of/from? actor -> recipient
subj @home-power -> actor
adv home, back
+ Britain gave the skulls back to Zimbabwe. | GBR | ZWE | occurred
- The dog gave the bone back to the Danish boy.

frame retreat.home-throw-open
type RETREAT access
cameo 0861
contexts cbrn
verb throw, open, open up, unlock, unseal, bare, expose
obj reactor, plant, site, nuclear site, laboratory, depot, facility, arsenal, archive, prison, camp, silo, centrifuge hall, enrichment plant, military base
to actor, inspector, observer, agency, monitor, expert, journalist, red cross -> recipient
subj actor, government, army -> actor
+ North Korea threw open its reactor to the IAEA. | PRK | IGO | occurred
- The museum threw open its archive to Danish scholars.

frame retreat.home-let-in
type RETREAT access
cameo 0861
verb let, usher, wave, admit
obj/that inspector, monitor, observer, rapporteur, investigator, expert, mission, envoy, aid worker, journalist, red cross, aid team -> recipient
in/into/inside/to/through/inf/adv? plant, site, camp, prison, region, country, town, reactor, depot, enter, visit, inspect, return, in, back, city, base, strip
subj actor, government, army, junta, rebel, @state-head -> actor
+ Syria let UN inspectors into the plant. | SYR | UNO | occurred
- The guard let Danish experts into the museum.

frame retreat.home-run-of
type RETREAT access
cameo 086
verb give, grant, allow
obj run, freedom, free rein, unfettered access, free access
of/to? prison, camp, country, site, plant, region, archive, base
iobj/to actor, envoy, inspector, delegation -> recipient
subj actor, government, junta -> actor
+ Myanmar gave Thailand's envoy the run of the prison. | MMR | THA | occurred
- The widow gave the Danish cat the run of the house.

frame retreat.home-overfly
type RETREAT access
cameo 086
verb clear, let, allow, permit, authorise, authorize
obj airliner, plane, ship, aircraft, airline, vessel, flight, jet, tanker, freighter, lorry, convoy -> recipient
inf fly, overfly, land, dock, cross, pass, transit, leave, berth, unload, enter
subj actor, government, rebel, navy, junta -> actor
of/from? actor -> recipient
+ Oman cleared Israeli airliners to cross its airspace. | OMN | ISR | occurred
- The tower cleared the Danish jet to land.

frame retreat.home-cameras
type RETREAT access
cameo 0861
contexts cbrn
verb switch on, turn on, reconnect, reinstall, reactivate, switch, restore, put back, turn
obj camera, monitoring camera, surveillance camera, seal, monitor
of/by/poss/for? actor, agency -> recipient
on/adv/at/in? back, on, site
subj actor, government -> actor
+ Iran reconnected the cameras of the IAEA. | IRN | IGO | occurred
- The Danish studio reconnected its cameras.

frame retreat.home-make-way
type RETREAT resign
cameo 0831
verb make, give
obj way, room
for president, successor, government, civilian, premier, younger man, leader, opposition, rival, election, council -> recipient
subj @state-head, general, minister, junta, ruler, premier, speaker -> actor
+ Guinea's ruler made way for a civilian government. | GIN | * | occurred
- The premier's car made way for an ambulance.

frame retreat.home-sword
type RETREAT resign
cameo 0831
verb fall, hang up, call, hand over, surrender, relinquish, turn in, lay down, vacate
on/obj sword, rein, reins, baton, seal, seal of office, chair, day, presidency, palace, crown, mandate
to? opposition, successor, deputy, council, rival
subj @state-head, minister, general, speaker, mayor, governor, chief -> actor
+ Peru's president fell on his sword. | PER | - | occurred
- The knight fell on his sword.
