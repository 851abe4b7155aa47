# COOPERATE 062, 063 and 064: exercises, patrols, bases; extradition and justice; intelligence and information.
class cooperate-drill: exercise, drill, manoeuvre, maneuver, wargame, war game, military exercise, naval exercise, joint exercise, joint drill, joint patrol, patrol, live-fire drill, air drill, joint manoeuvre, joint training, joint operation, naval drill, military drill, simulation, training exercise, counterterrorism exercise, air exercise, rescue exercise, joint flight, joint war game
class cooperate-joint-op: joint operation, joint raid, joint offensive, joint mission, joint strike, joint patrol, joint search, joint sweep, joint crackdown, joint sting, combined operation, joint investigation, joint anti-drug operation, counterterrorism operation
class cooperate-joint-force: joint force, joint brigade, joint battalion, joint fleet, joint command, coalition, task force, rapid reaction force, multinational force, joint unit, alliance, joint headquarters, joint centre, joint center, joint corps, joint air wing, standby force
class cooperate-suspect: suspect, fugitive, criminal, convict, defendant, trafficker, drug lord, kingpin, banker, gangster, terrorist, militant, hacker, murderer, smuggler, cleric, businessman, tycoon, ex president, general, warlord, drug trafficker, militant leader, rebel leader, fraudster, spy, mobster, boss, baron, nazi, leader, man, woman, citizen, national, prisoner, accomplice, mastermind, gunman, bomber, launderer, financier, politician, minister, officer, ringleader, dissident
class cooperate-info: intelligence, information, data, evidence, tip, tip off, satellite image, satellite imagery, imagery, record, document, dossier, file, fingerprint, list, finding, coordinates, detail, passenger data, bank data, account detail, surveillance, dna sample, radar data, warning, early warning, sample, transcript, footage, photograph, map, intelligence report, experience, technology

frame cooperate.drill-with
type COOPERATE
cameo 062
contexts military
verb hold, conduct, stage, begin, start, launch, carry out, perform, complete, wrap up, finish, resume, run, mount, open, kick off, undertake, end, conclude
obj @cooperate-drill
with/alongside actor -> both
subj actor -> both
mutual
+ Kenya held exercises with Jordan. | KEN,JOR | - | occurred
- The coach held drills with the goalkeeper.

frame cooperate.drill-joint
type COOPERATE
cameo 062
contexts military
verb hold, conduct, stage, begin, start, launch, carry out, perform, complete, wrap up, finish, resume, run, mount, open, kick off, undertake, end, conclude
obj joint exercise, joint drill, joint patrol, joint military exercise, joint manoeuvre, joint war game, joint wargame, joint naval exercise, joint training, joint exercises, joint game, combined exercise, joint flight, joint sortie, bilateral exercise, multinational exercise
subj -> both
with? actor -> both
mutual
+ Chile and Peru performed joint exercises. | CHL,PER | - | occurred

frame cooperate.drill-take-part
type COOPERATE
cameo 062
contexts military
verb take
obj part
in joint exercise, joint drill, joint manoeuvre, military exercise, naval exercise, exercise, drill, war game, patrol, wargame
with/alongside/of actor -> both
subj -> both
mutual
+ Mongolian troops took part in drills with Nepalese troops. | MNG,NPL | - | occurred
- Mongolian riders took part in a race with Nepalese riders.

frame cooperate.drill-allies-pl
type COOPERATE
cameo 062
contexts military
verb stage, hold, conduct, launch, begin, start, perform, run
obj war game, exercise, drill, wargame, manoeuvre, maneuver, patrol
subj troop, ally, navy, marine, army, air force, warship, coastguard, neighbour, military, force, jet, soldier -> both
with/alongside actor, ally, navy, army, @troops -> both
mutual
+ Maltese soldiers held war games alongside Italian soldiers. | MLT,ITA | - | occurred

frame cooperate.drill-by-two
type COOPERATE
cameo 062
contexts military
noun exercise, drill, manoeuvre, maneuver, wargame, patrol, game
mod joint, combined, bilateral, trilateral, naval, annual, military, war, live fire
by/between/of/with actor -> both
subj? actor -> both
mutual
+ Naval drills between Oman and Pakistan ended. | OMN,PAK | - | occurred

frame cooperate.war-game-staged
type COOPERATE
cameo 062
contexts military
verb stage, hold, conduct
obj war game, wargame, drill, exercise, game
subj marine, army, navy, troop, force, air force, military, armed force -> both
mutual
+ Brazilian marines and Uruguayan marines conducted war games. | BRA,URY | - | occurred

frame cooperate.train-with
type COOPERATE
cameo 062
contexts military
verb train, drill, exercise, sail, fly, manoeuvre
with/alongside actor, ally, @troops -> both
subj actor, @troops, pilot, navy, jet, warship, bomber -> both
mutual
+ The Latvian army trained with Canadian marines. | LVA,CAN | - | occurred
- The sprinter trained with a rival.

frame cooperate.patrol-jointly
type COOPERATE
cameo 062
contexts military
verb patrol, guard, police, control
obj border, sea, river, frontier, waters, strait, coast, mekong, airspace, lake -> topic
with/alongside actor -> recipient
subj actor, @troops, navy, coastguard, police -> actor
+ Senegal patrolled the river with Mauritania. | SEN | MRT | occurred

frame cooperate.joint-op
type COOPERATE
cameo 062
contexts military
verb conduct, carry out, launch, mount, stage, begin, run, execute
obj @cooperate-joint-op
with/between? actor -> both
subj actor, @troops, police -> both
against/in/on? 
mutual
+ Colombia and Ecuador launched a joint operation. | COL,ECU | - | occurred

frame cooperate.joint-op-noun
type COOPERATE
cameo 062
contexts military
noun operation, raid, offensive, patrol, mission
mod joint, combined
by/of/between/with actor -> both
mutual
+ A joint raid by Kenya and Somalia began. | KEN,SOM | - | occurred

frame cooperate.joint-force
type COOPERATE
cameo 062
contexts military
verb form, create, set up, establish, launch, assemble, activate, inaugurate, build, deploy, field
obj @cooperate-joint-force
with/between/of actor -> both
subj? actor -> both
mutual
+ Chad formed a joint force with Sudan. | TCD,SDN | - | occurred

frame cooperate.joint-force-pl
type COOPERATE
cameo 062
contexts military
verb form, create, set up, establish, launch, assemble, activate
obj joint force, joint brigade, joint battalion, coalition, joint command, military alliance, joint fleet, joint unit, joint army
subj actor -> both
against/in/for? 
mutual
+ Estonia and Latvia formed a joint battalion. | EST,LVA | - | occurred

frame cooperate.join-coalition
type COOPERATE
cameo 062
contexts military
verb join, enter, rejoin, reinforce, back up
obj coalition, us-led coalition, international coalition, alliance, joint force, air campaign, task force, naval mission, military alliance, war effort, patrol
of/with/by/in/against? actor -> recipient
subj actor, navy, warship, jet, troop -> actor
+ Denmark joined the coalition against Libya. | DNK | LBY | occurred
- The party joined the coalition.

frame cooperate.host-base
type COOPERATE
cameo 062
contexts military
verb host, house, accommodate, welcome, receive, base, station
obj base, military base, air base, naval base, missile, radar, interceptor, warship, fleet, battalion, marine, drone, jet, garrison, rotation, brigade, squadron, submarine, missile defence, missile shield, troop -> recipient
of/from/for? actor -> recipient
subj actor -> actor
+ Romania hosted an American base. | ROU | * | occurred

frame cooperate.offer-base
type COOPERATE
cameo 062
contexts military
verb give, grant, offer, provide, open, lend, make
obj base, airfield, airspace, port, basing right, overflight right, use, access, airstrip, landing right, military facility
to/for/iobj jet, warplane, warship, troop, force, air force, bomber, navy, tanker plane, flight, plane, aircraft, drone, ship, fleet, submarine, soldier, marine, spy plane, helicopter -> recipient
of? actor -> recipient
+ Georgia may open its ports to Danish supply ships. | GEO | DNK | hypothetical
+ Kyrgyzstan opened an airfield to French jets. | KGZ | FRA | occurred

frame cooperate.port-call
type COOPERATE
cameo 062
contexts military
verb dock, call, anchor, visit, berth, moor
subj warship, frigate, destroyer, submarine, aircraft carrier, navy ship, fleet, carrier, cruiser -> actor
in/at/obj actor, port -> recipient
of? actor -> recipient
+ An Indian frigate docked in Vietnam. | IND | VNM | occurred
- The ferry docked at the pier.

frame cooperate.refuel
type COOPERATE
cameo 062
contexts military
verb refuel, resupply, replenish, service
obj jet, warplane, ship, warship, bomber, aircraft, fleet -> recipient
of/in? actor -> recipient
subj actor, tanker, navy, plane -> actor
+ Japanese tankers refuelled Australian warships. | JPN | AUS | occurred

frame cooperate.escort-jet
type COOPERATE
cameo 062
contexts military
verb escort, accompany, fly
obj/with bomber, warplane, reconnaissance plane -> recipient
subj jet, fighter jet, fighter, warplane -> actor
over? 
+ South Korean jets escorted American bombers. | KOR | USA | occurred

frame cooperate.military-coop-noun
type COOPERATE
cameo 062
contexts military
noun cooperation, collaboration, coordination, alliance, partnership
mod military, defence, defense, security, naval, nuclear, strategic, counterterrorism
with/between actor -> both
subj? actor -> both
mutual
+ Military cooperation between Serbia and Cyprus continued. | SRB,CYP | - | ongoing

frame cooperate.coordinate-military
type COOPERATE
cameo 062
contexts military
verb coordinate, co-ordinate, synchronise, deconflict, integrate, align
obj/on strike, operation, patrol, attack, air defence, air defense, movement, flight, defence policy, troop movement, airstrike, offensive, campaign
with actor -> recipient
+ Russia coordinated flights with Israel. | RUS | ISR | occurred

frame cooperate.arms-produce
type COOPERATE
cameo 062
contexts military
verb produce, manufacture, build, assemble, develop, make
obj missile, tank, drone, ammunition, shell, fighter, fighter jet, submarine, frigate, rifle, howitzer, radar, helicopter, armoured vehicle
with actor -> recipient
subj actor -> actor
+ India developed a missile with Russia. | IND | RUS | occurred

frame cooperate.defend-jointly
type COOPERATE
cameo 062
contexts military
verb integrate, link, share, merge, connect
obj air defence, air defense, radar, missile defence, early-warning system, army, command, force, system
with/into/to actor -> recipient
subj actor -> actor
+ Belarus linked its radars with Russia. | BLR | RUS | occurred

frame cooperate.extradite-to
type COOPERATE
cameo 063
contexts legal
verb extradite, hand over, surrender, transfer, turn over, send, deliver, render, return, give up, deport, fly
obj @cooperate-suspect -> topic
to actor, court, tribunal, justice -> recipient
for/inf/on? trial, prosecution, charge, stand, face, murder, fraud, serve
+ Spain extradited a banker to Mexico. | ESP | MEX | occurred
- The minister returned to Bolivia.

frame cooperate.extradite-from
type COOPERATE
cameo 063
contexts legal
verb extradite, hand over
obj actor, @cooperate-suspect -> recipient
subj actor, court, government -> actor
to? -> topic
+ Thailand extradited a Russian hacker. | THA | RUS | occurred

frame cooperate.extradition-noun
type COOPERATE
cameo 063
contexts legal
noun extradition, handover, rendition, surrender
of @cooperate-suspect, actor -> topic
to actor -> recipient
by/from/subj? actor -> actor
+ The extradition of a fraudster by Malta to Sweden was completed. | MLT | SWE | occurred

frame cooperate.approve-extradition
type COOPERATE
cameo 063
contexts legal
verb approve, authorise, authorize, order, clear, allow, grant, uphold, sign, confirm
obj extradition, handover, surrender, extradition request, transfer
of? actor, @cooperate-suspect -> topic
to/for actor -> recipient
+ Britain approved the extradition of a hacker to Finland. | GBR | FIN | occurred

frame cooperate.work-with-police
type COOPERATE
cameo 063
contexts legal
verb cooperate, work, assist, collaborate, co-operate, help, comply, liaise
with/obj/in police, investigator, prosecutor, tribunal, investigation, inquiry, probe, detective, court, interpol, europol, fbi, manhunt, judge, magistrate, fact-finding mission -> recipient
subj actor -> actor
in/on/of? actor -> recipient
+ Croatia cooperated with the tribunal. | HRV | * | occurred

frame cooperate.police-joint
type COOPERATE
cameo 063
contexts legal
verb bust, dismantle, smash, break up, bring down, crack, take down, arrest, seize
obj ring, gang, network, cartel, cell, smuggler, trafficker, syndicate, hacker, drug
with/alongside actor -> recipient
subj actor, police -> actor
+ French police smashed a gang with Belgium. | FRA | BEL | occurred

frame cooperate.joint-team
type COOPERATE
cameo 063
contexts legal
verb set up, form, establish, join, create, launch
obj joint investigation, joint investigation team, joint inquiry, joint tribunal, joint investigative team, special tribunal, hybrid court, joint probe
with/into/of/between? actor -> both
subj actor -> both
mutual
+ Lithuania set up a joint investigation with Poland. | LTU,POL | - | occurred

frame cooperate.transfer-convict
type COOPERATE
cameo 063
contexts legal
verb transfer, repatriate, return
obj inmate, convict, sentenced prisoner
to actor -> recipient
inf? serve
+ Thailand transferred a convict to Nigeria. | THA | NGA | occurred

frame cooperate.share-info
type COOPERATE
cameo 064
contexts intelligence
verb share, exchange, pass, provide, give, supply, hand over, relay, transmit, trade, swap, transfer, convey, feed, disclose, pass on, furnish, turn over, forward, deliver
obj @cooperate-info
with/to/iobj/between actor, police, investigator, prosecutor, government, agency, tribunal -> recipient
about/on/of? -> topic
subj actor -> actor
+ Swiss banks gave account details to Argentina. | CHE | ARG | occurred
+ Satellite images were shared with Iraq by Norway. | NOR | IRQ | occurred
- The runner shared data with her doctor.

frame cooperate.sharing-noun
type COOPERATE
cameo 064
contexts intelligence
noun sharing, exchange
of/mod intelligence, information, data, intelligence sharing
with/between actor -> both
subj? actor -> both
mutual
+ The exchange of intelligence between Israel and Egypt continued. | ISR,EGY | - | ongoing

frame cooperate.tip-off
type COOPERATE
cameo 064
contexts intelligence
verb tip off, alert, brief, inform, notify, debrief, update, warn
obj actor, agency, police -> recipient
about/on/of/over plot, threat, attack, bomb, launch, movement, test, suspect, intelligence, finding, outbreak, exercise, flight, cell
subj actor, agency, spy, police -> actor
+ Morocco tipped off Spain about a plot. | MAR | ESP | occurred

frame cooperate.hotline-pl
type COOPERATE
cameo 064
contexts diplomatic
verb set up, open, establish, restore, reopen, activate, launch, reconnect
obj hotline, military hotline, communication channel, communication line, liaison office
subj actor -> both
mutual
+ South Korea and North Korea restored a hotline. | KOR,PRK | - | occurred

frame cooperate.spy-jointly
type COOPERATE
cameo 064
contexts intelligence
verb work, cooperate, collaborate, liaise
with intelligence service, spy, spy agency, intelligence agency, secret service, mossad, cia, mi6, counterpart -> recipient
of/from? actor -> recipient
on/against? 
+ Jordanian spies worked with the CIA. | JOR | * | occurred

frame cooperate.provide-evidence
type COOPERATE
cameo 064
contexts legal
verb hand over, give, provide, submit, send, supply, present
obj evidence, dossier, document, file, dna sample, record, flight recorder, black box, proof, testimony
to/with/iobj actor, tribunal, investigator, court, prosecutor, police -> recipient
subj actor -> actor
+ Pakistan handed over a dossier to the United Nations. | PAK | UN | occurred

frame cooperate.notify
type COOPERATE
cameo 064
verb notify, inform, pre-notify
obj actor -> recipient
of/about/in test, launch, exercise, flight, troop movement, evacuation, outbreak, case, drill, death, transfer
+ India notified Pakistan of the test. | IND | PAK | occurred
