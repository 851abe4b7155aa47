# Words and crowds as papers plainly put them: squares filled, tools laid down, roads blocked with lorries, dressings-down,
# spy rings broken up, vetoes cast, captives kept.

class plain-people: @civilian, @folk, actor, farmer, driver, trucker, haulier, taxi driver, lorry driver, worker, union, teacher, nurse, doctor, miner, opposition, supporter, monk, pensioner, youth, fisherman, settler, lawyer
class plain-demand: placard, banner, slogan, poster, effigy, protest sign, black flag

frame protest.plain-fill-to-demand
type PROTEST demo
cameo 141
contexts repression
verb fill, pack, throng, jam, swamp, clog, crowd, choke, flood, converge, descend, mass
obj/on/in/into/through street, square, avenue, boulevard, road, ring road, plaza, centre, center, downtown, seafront, bridge, park, stadium, capital, city, town, somewhere -> topic
subj @plain-people -> actor
end -> content
+ Thousands of Koreans filled central Seoul to demand the ouster of the president. | * | - | occurred
- Tourists filled central Seoul to see the palace.

frame protest.plain-fill-in-call
type PROTEST demo
cameo 141
contexts repression
verb fill, pack, throng, jam, swamp, clog, crowd, choke, flood, converge, descend, mass
obj/on/in/into/through street, square, avenue, boulevard, road, ring road, plaza, centre, center, downtown, seafront, bridge, park, stadium, capital, city, town, somewhere -> topic
in/with protest, show of anger, outcry, rage, anger, show of defiance, placard, banner
subj @plain-people -> actor
+ Thousands of Samoans filled a square in protest. | WSM | - | occurred
- Shoppers packed the square with their dogs.

frame protest.plain-with-placards
type PROTEST demo
cameo 141
contexts repression
verb walk, march, file, parade, troop, stride, process, stand, rally, turn out, gather, pour
with/under/behind @plain-demand
against/for/over? -> topic
subj @plain-people -> actor
+ Kenyan students walked through Nairobi with placards against new taxes. | KEN | - | occurred
- The bride walked with a candle.

frame protest.plain-procession
type PROTEST demo
cameo 141
contexts repression
noun procession, march, demonstration, protest march, silent march, torchlight march, vigil, sit-in
by actor, student, worker, farmer, miner, @civilian -> actor
against/for? -> topic
+ Tunis saw a silent march by Tunisian judges. | TUN | - | occurred
- Tunis saw a procession by elephants.

frame protest.plain-standstill
type PROTEST strike
cameo 143
contexts economic
verb bring, grind, shut, paralyse, paralyze
obj country, city, capital, nation, economy, region, island, port, transport, public transport, traffic, railway, industry
to standstill, halt, knee, virtual standstill
subj union, federation, worker, driver, opposition, protester, labour federation, trade union, striker, teacher, farmer, docker, movement -> actor
+ Nigeria's unions brought the country to a standstill. | NGA | - | occurred
- Snow brought the country to a standstill.

frame protest.plain-down-tools
type PROTEST strike
cameo 143
contexts economic
verb down, lay down, put down
obj tool, chalk, pen, scalpel, stethoscope, gown, spade, microphone, tools
over/for/in? -> topic
subj @plain-people, judge, actor -> actor
+ Bolivian teachers laid down their chalk over pay. | BOL | - | occurred
- The painter put down his pen.

frame protest.plain-off-the-job
type PROTEST strike
cameo 143
contexts economic
verb stay, remain, keep, walk
off/from/out job, work, duty, ward, classroom
subj worker, teacher, nurse, doctor, rail worker, union, driver, docker, miner, civil servant, pilot, controller, journalist -> actor
for/over/in? -> topic
+ French rail workers stayed off the job for a third day. | FRA | - | occurred
- The nurse stayed off work with a cold.

frame protest.plain-stop-eating
type PROTEST hunger
cameo 142
verb stop, quit, refuse, give up
ing/inf eat, feed
subj actor, prisoner, deputy, activist, dissident, detainee, inmate, monk, priest, student, asylum seeker, hunger striker, opposition leader -> actor
+ Two Armenian deputies have stopped eating outside parliament. | ARM | - | occurred
- The dog stopped eating.

frame protest.plain-with-lorries
type PROTEST obstruct
cameo 144
contexts economic
verb use, park, drive, line up, pull, leave
obj tractor, lorry, truck, rig, taxi, combine harvester, trailer, bus, barge, car
across/on/along/onto/inf motorway, road, highway, border, crossing, border crossing, bridge, runway, block, seal off, blockade, shut, close, choke, barricade, clog, paralyse, paralyze, cut off
subj farmer, driver, trucker, haulier, taxi driver, lorry driver, protester, fisherman, grower, miner, trade unionist, winegrower -> actor
+ French lorry drivers parked their rigs across a motorway. | FRA | - | occurred
- The farmer parked his tractor in a barn.

frame accuse.plain-dressing-down
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb give, deliver, administer, hand, read
obj tongue-lashing, dressing-down, dressing down, earful, roasting, talking-to, telling-off, ticking-off, drubbing, scolding, lecture, broadside, rebuke, reprimand, rap, riot act, lashing
iobj/to/against/at actor, @minister, @state-head, ambassador -> recipient
over/for/about/on? -> topic
subj actor, @minister, @state-head, government -> actor
+ China gave Japan a tongue-lashing over a shrine. | CHN | JPN | occurred
- The coach gave the striker an earful.

frame accuse.plain-spy-ring
type ACCUSE allege
cameo 1125
contexts intelligence
verb break up, bust, uncover, expose, smash, dismantle, roll up, unmask, unearth, crack, take down
obj spy ring, spy network, espionage ring, espionage network, spy cell, intelligence network, ring of spy, ring of agent, network of spy, network of agent, network of informer, nest of spy, sabotage cell -> topic
of/for/by/from? actor -> recipient
mod? actor -> recipient
subj actor, service, security service, police, intelligence, government, counterintelligence -> actor
+ Iran uncovered an Israeli spy network. | IRN | ISR | occurred
- The author exposed a spy network in his novel.

frame accuse.plain-complaint-carried
type ACCUSE allege
cameo 114
contexts diplomatic
verb take, carry, bring, refer, submit, lodge, put
obj complaint, grievance, objection, quarrel, row
to/with/before/at security council, actor, council, secretary-general, court
about/against/over -> recipient
subj actor, government, @minister, @state-head -> actor
+ Cyprus took its complaint about Turkey to the Security Council. | CYP | TUR | occurred
- The guest took his complaint about the soup to the chef.

frame reject.plain-peace-map
type REJECT meet
cameo 127
contexts peacekeeping
verb throw out, reject, turn down, vote down, spurn, shoot down, dismiss, rebuff, scorn, tear up
obj peace map, peace plan, partition map, peace blueprint, peace proposal, roadmap, road map, power-sharing plan, settlement plan, partition plan, transition plan, compromise plan, reunification plan, peace formula, truce plan -> topic
by/from? actor -> recipient
subj actor, deputy, parliament, rebel, leader, faction, assembly, opposition, government -> actor
+ Cypriot deputies threw out a peace map drawn up by Norway. | CYP | * | occurred
- The editor threw out the map.

frame reject.plain-cast-veto
type REJECT
cameo 129
contexts diplomatic
verb cast, use, wield, exercise, deploy
obj veto, veto power, lone vote, sole vote, lone dissenting vote, only vote, blocking vote, dissenting vote, no vote
against/on/to/over? -> topic
subj actor, government, ambassador, @state-head -> actor
+ The United States cast the lone vote against a Palestinian bid. | USA | PSE | occurred
- The judge cast the only vote for the pie.

frame reject.plain-no-elected
type REJECT change
cameo 1234
contexts pro_democracy
verb rule out, reject, refuse, spurn, resist, dismiss, oppose
obj elected cabinet, elected government, elected parliament, elected council, multi-party system, multiparty system, free election, constitutional monarchy, constitutional reform, constitutional change, new constitution, political reform, early election, snap election, fresh election, direct election, transitional government, interim government, caretaker government, power-sharing government -> topic
subj actor, @state-head, government, junta, party -> actor
+ Bahrain's king ruled out an elected cabinet. | BHR | * | occurred
- The firm ruled out an early election of its board.
