# RETREAT 082, 083, 085, 086: access and inspections, resignations, sanctions and curfews eased, strikes called off.
class retreat-post: president, vice president, prime minister, premier, minister, foreign minister, defence minister, finance minister, interior minister, chancellor, king, emperor, emir, governor, mayor, speaker, chairman, chairwoman, chief, police chief, army chief, head, director, director general, secretary, secretary general, secretary of state, general, commander, leader, party leader, opposition leader, envoy, special envoy, ambassador, mediator, judge, chief justice, prosecutor, attorney general, lawmaker, senator, deputy, cabinet, government, official, spokesman, spokeswoman, commissioner, archbishop, bishop, pope, ceo, executive, board, adviser, coach general, admiral, intelligence chief, central banker, junta, ruler, aide, undersecretary, ombudsman, rector
class retreat-sanction: sanction, embargo, arms embargo, trade embargo, oil embargo, economic sanction, financial sanction, tariff, duty, levy, import duty, quota, export ban, import ban, trade ban, boycott, blockade, oil price cap, trade restriction, export restriction, import restriction, export control, flight ban, visa ban, travel ban, asset freeze, arms ban, no-fly ban, trade barrier, punitive measure, economic blockade, punitive tariff, countermeasure
class retreat-rule: curfew, state of emergency, emergency, martial law, emergency rule, emergency law, lockdown, quarantine, restriction, travel restriction, entry ban, stay-at-home order, visa requirement, visa rule, entry requirement, border control, requirement, rule, movement restriction, internet shutdown, blackout, ban, limit, mask mandate, gag order, censorship, ration, price control, controls, prohibition, moratorium, curb, decree, order, directive, regulation, closure, policy, fee, tax
class retreat-visitor: inspector, observer, monitor, weapons inspector, un inspector, nuclear inspector, investigator, expert, inspection, delegation, fact-finding mission, rapporteur, special rapporteur, envoy, journalist, reporter, aid worker, aid agency, relief worker, humanitarian worker, doctor, rescuer, red cross, mission, peacekeeper, monitoring mission, un team, verification mission, auditor, election observer, un, humanitarian organisation, humanitarian organization, charity, agency, lawyer, relative
class retreat-relief: aid, humanitarian aid, relief, food, medicine, convoy, aid convoy, relief convoy, truck, aid truck, supply, delivery, shipment, fuel, aid delivery, relief supply, humanitarian supply, evacuation, ambulance, food aid, aid shipment, water, relief flight, aid flight, humanitarian corridor, humanitarian relief, medical evacuation

frame retreat.grant-access
type RETREAT access
cameo 086
negated REJECT
contexts diplomatic
verb grant, give, allow, provide, offer, permit, accord, restore, ensure, guarantee
obj access, entry, unfettered access, unimpeded access, full access, consular access, humanitarian access, safe passage, passage, right of way, free passage, transit, landing right, visa, permission
to/for/iobj/into/in -> recipient
of? actor, @retreat-visitor -> recipient
+ Iran granted access to inspectors. | IRN | - | occurred

frame retreat.admit-visitors
type RETREAT access
cameo 0862
negated REJECT
contexts diplomatic
verb admit, let in, allow, permit, readmit, let, accept, accredit
obj @retreat-visitor -> recipient
into/to/in/from/of/inf? -> topic
+ Syria admitted inspectors. | SYR | - | occurred
+ Myanmar let in aid workers from Malaysia. | MMR | *  | occurred

frame retreat.visitors-allowed-inf
type RETREAT access
cameo 086
negated REJECT
verb allow, permit, let, authorise, authorize
obj @retreat-visitor, actor -> recipient
inf visit, enter, inspect, monitor, work, operate, return, observe, investigate, search, examine, verify, deploy, land, travel, interview, see, meet, deliver, evacuate, cross, pass, dock, transit
+ North Korea allowed the United Nations to inspect a reactor. | PRK | UN | occurred

frame retreat.open-site
type RETREAT access
cameo 0862
verb open, open up, throw open
obj site, facility, nuclear site, nuclear facility, military site, reactor, prison, camp, file, archive, lab, laboratory, plant, base, book
to inspection, inspector, actor, observer, monitor, investigator, scrutiny, reporter, visit, expert, journalist -> recipient
+ Iraq opened a facility to inspectors. | IRQ | - | occurred

frame retreat.accept-inspection
type RETREAT access
cameo 0862
negated REJECT
verb accept, permit, allow, receive, undergo, invite, submit
obj/to inspection, verification, monitoring, safeguard, visit by inspectors, snap inspection, audit, fact-finding mission, observer mission, inquiry
by/of/from? actor, @retreat-visitor -> recipient
+ Libya accepted inspections by the United Nations. | LBY | UN | occurred

frame retreat.cooperate-inspectors
type RETREAT access
cameo 0862
negated REJECT
verb cooperate, comply, co-operate
with inspector, inspection, monitor, observer, nuclear watchdog, watchdog, iaea, safeguard, resolution, ruling, order, court order, demand, ultimatum, deadline, embargo -> recipient
of/from? actor -> recipient
+ Iraq cooperated with the inspectors. | IRQ | - | occurred

frame retreat.comply
type CONCEDE
cameo 080
negated REJECT
verb comply, abide, accede, bow, yield, submit, defer, give way, give in, cave in, capitulate, succumb
with/by/to demand, ruling, order, pressure, request, ultimatum, resolution, deadline, verdict, protest, criticism, outcry, blackmail, condition, terms, call, decision, wish, threat
of/from/by? actor -> recipient
+ Lebanon bowed to pressure from Syria. | LBN | SYR | occurred
- The bridge yielded under the load.

frame retreat.let-aid
type RETREAT access
cameo 0863
negated REJECT
contexts human_security
verb allow, let, permit, admit, wave through, clear, let through, facilitate, unblock, authorise
obj @retreat-relief
into/to/in/through/across/from/iobj actor, city, town, enclave, camp, region, area, strip, village, people -> recipient
of? actor -> recipient
+ Ethiopia let a convoy into the region. | ETH | - | occurred
+ Israel permitted fuel into Gaza. | ISR | PSE | occurred

frame retreat.let-aid-in
type RETREAT access
cameo 0863
negated REJECT
contexts human_security
verb allow, let, permit
obj @retreat-relief, actor, agency, charity -> recipient
inf enter, reach, pass, cross, deliver, resume, land, flow, arrive, distribute, bring, move, evacuate
+ Sudan allowed aid trucks to cross. | SDN | - | occurred

frame retreat.open-corridor
type RETREAT access
cameo 0863
contexts human_security
verb open, create, set up, establish, reopen, agree, announce, provide, secure
obj humanitarian corridor, aid corridor, safe corridor, evacuation corridor, evacuation route, corridor, relief corridor, safe passage, safe route, aid route
for/to/from/in/between/into civilian, aid, actor, evacuation, delivery, city, resident, refugee, people, town, trapped -> recipient
+ Russia opened a humanitarian corridor from the city. | RUS | - | occurred

frame retreat.receive-peacekeepers
type RETREAT access
cameo 0861
contexts peacekeeping
verb accept, receive, welcome, allow, admit, permit, approve, invite, host, authorise, authorize, agree
obj/to peacekeeper, peacekeeping force, un force, african union force, peacekeeping troop, un peacekeeper, blue helmet, un mission, international force, buffer force, foreign troop, hybrid force, peacekeeping mission, advance team, monitoring mission
from/of/by/in? actor -> recipient
+ Sudan accepted peacekeepers from Senegal. | SDN | SEN | occurred

frame retreat.extend-mandate
type RETREAT access
cameo 0861
contexts peacekeeping
verb extend, renew, prolong, approve, authorise, authorize
obj mandate, mission, peacekeeping mission, presence, political mission, peacekeeping mandate, stay
of/for/in/by? actor, peacekeeper, mission, force -> recipient
in? actor -> recipient
subj council, security council, actor, government, parliament -> actor
+ The United Nations renewed the peacekeeping mandate in Mali. | UN | MLI | occurred

frame retreat.allow-overflight
type RETREAT access
cameo 086
verb open, reopen
obj airspace, sky, port, strait, waters, canal, territorial water
to/for actor, flight, airline, ship, plane, aircraft, vessel, jet, tanker -> recipient
of/from? actor -> recipient
+ Oman opened its airspace to Israeli airlines. | OMN | ISR | occurred

frame retreat.lift-sanctions-on
type CONCEDE
cameo 085
negated REJECT
contexts economic
verb lift, ease, remove, relax, suspend, drop, end, waive, scrap, cancel, repeal, revoke, rescind, loosen, unwind, roll back, soften, terminate, reverse, abolish, withdraw, reduce, cut, lower, slash, halve, axe, phase out, do away
obj @retreat-sanction -> topic
on/against/of/to/for/from? actor, import, export, goods -> recipient
+ Canada lifted its embargo on Libya. | CAN | LBY | occurred
+ The tariffs on Brazil were scrapped by Argentina. | ARG | BRA | occurred
- Parliament lifted the tariff debate.

frame retreat.sanctions-relief-give
type CONCEDE
cameo 085
negated REJECT
contexts economic
verb grant, give, offer, provide, extend, issue, approve
obj sanctions relief, waiver, exemption, sanctions waiver, tariff exemption, tariff relief, oil waiver, general licence, carve out, derogation, temporary waiver
to/for/iobj/on actor -> recipient
from? -> topic
+ The United States granted a waiver to Iraq. | USA | IRQ | occurred

frame retreat.exempt
type CONCEDE
cameo 085
contexts economic
verb exempt, excuse, spare, exclude
obj actor, import, good -> recipient
from tariff, sanction, duty, tax, ban, quota, restriction, levy, embargo, visa, requirement
of? actor -> recipient
+ India exempted Bhutan from the export ban. | IND | BTN | occurred

frame retreat.resume-imports
type CONCEDE
cameo 085
contexts economic
verb allow, reauthorise, permit, restore
obj import, export, beef import, oil import, trade, purchase, grain export, gas supply, adoption, coal import, sale
from/to/of/with actor -> recipient
+ Japan allowed imports of beef from Canada. | JPN | CAN | occurred

frame retreat.lift-curfew-in
type CONCEDE
cameo 0813
negated REJECT
contexts legal
verb lift, ease, relax, end, shorten, scrap, suspend, remove, loosen, cancel, drop
obj curfew, curfew hour, night curfew, curfew order, curfew time -> topic
in/across/on/for? -> recipient
subj actor, authority, army, government, police, president, presidency, junta, council, ministry -> actor
+ Sri Lanka shortened the curfew in Colombo. | LKA | - | occurred
+ The curfew was eased by Egypt. | EGY | - | occurred

frame retreat.lift-emergency
type CONCEDE
cameo 0814
negated REJECT
contexts legal
verb lift, end, revoke, repeal, terminate, suspend, scrap, cancel, rescind, abolish, annul
obj state, emergency, martial law, emergency rule, emergency law, state of siege, military rule, state of war -> topic
in/across/over? -> recipient
+ Ethiopia revoked the state of emergency. | ETH | - | occurred

frame retreat.ease-rules
type CONCEDE
cameo 081
negated REJECT
contexts legal
verb ease, relax, loosen, lift, soften, waive, scrap, abolish, repeal, remove, drop, simplify, liberalise, rescind, roll back, reverse, end, cancel, withdraw, shelve, suspend, delay, overturn, undo, cut, abandon, water down, dilute, postpone
obj @retreat-rule -> topic
on/for/in/against/to/of/at? actor, @retreat-captive, traveller, traveler, visitor, tourist, migrant, travel, citizen, party, church, import -> recipient
+ Australia relaxed visa rules for Samoan workers. | AUS | WSM | occurred
+ China waived visa requirements for Georgians. | CHN | GEO | occurred

frame retreat.backtrack
type CONCEDE
cameo 080
verb backtrack, back-pedal, backpedal, row back, climb down, back down, reconsider, rethink, u-turn, flip-flop, retreat
on/from/over plan, policy, decision, tariff, reform, threat, law, tax, ban, pledge, stance, claim, remark, demand, bill, hike
+ Ecuador backtracked on a plan. | ECU | - | occurred

frame retreat.reverse-decision
type CONCEDE
cameo 080
verb reverse, overturn, rescind, withdraw, undo, cancel, revoke, retract, suspend, walk back
obj decision, order, policy, ruling, course, stance, remark, statement, comment, claim, accusation, expulsion, dismissal, verdict -> topic
on/of/against/about/over/to? actor, @retreat-captive -> recipient
after? -> topic
+ Malta reversed its decision on Libyan migrants. | MLT | LBY | occurred

frame retreat.apologise
type CONCEDE
cameo 055
negated REJECT
verb apologise, apologize
to actor, victim, family, people, survivor, nation, community -> recipient
for/over? -> topic
+ Belgium apologised to Rwanda for the killings. | BEL | RWA | occurred

frame retreat.offer-apology
type CONCEDE
cameo 080
negated REJECT
verb offer, issue, make, extend, give, tender, present, send
obj apology, formal apology, public apology, official apology, condolence and apology, mea culpa, expression of regret, contrition -> topic
to/for/over/iobj -> recipient
+ The Netherlands issued an apology to Suriname. | NLD | SUR | occurred

frame retreat.express-regret
type CONCEDE
cameo 055
verb express, voice, convey, show
obj regret, remorse, contrition, sorrow, repentance -> topic
to/over/for/about -> recipient
+ Israel expressed regret to Turkey over the raid. | ISR | TUR | occurred

frame retreat.admit-wrong
type CONCEDE
cameo 080
negated REJECT
verb admit, acknowledge, concede, own up, recognise, recognize, confess, accept
obj/to/that mistake, error, blame, guilt, responsibility, wrongdoing, fault, complicity, atrocity, genocide, killing, failure, torture, negligence, blunder, abuse, shooting, role -> topic
for/in/of/to? actor, killing, death, attack, crash, massacre, downing -> recipient
+ Iran admitted responsibility for the downing of a plane. | IRN | - | occurred

frame retreat.resign-post
type RETREAT resign
cameo 0831
contexts political_institutions
verb resign, step down, quit, abdicate, step aside, stand down, bow out, leave, retire
subj @retreat-post, actor -> actor
from/as/obj post, office, position, job, president, prime minister, chairman, chief, leader, throne, power, government, cabinet, minister, head, governor, speaker, parliament, party, commander, ambassador, presidency, premiership, seat, envoy -> topic
after/over/amid? -> topic
of/in? actor
+ The Slovak minister quit the cabinet. | SVK | - | occurred
- The driver left the office.

frame retreat.resign-plain
type RETREAT resign
cameo 0831
contexts political_institutions
verb resign, abdicate
subj @retreat-post, actor -> actor
after/over/amid/in? -> topic
+ The Moldovan speaker resigned over a scandal. | MDA | - | occurred

frame retreat.submit-resignation
type RETREAT resign
cameo 0831
contexts political_institutions
verb submit, tender, hand in, offer, announce, present, give, declare, hand
obj resignation, letter of resignation, resignation letter, abdication -> topic
subj @retreat-post, actor -> actor
to? -> recipient
+ The Czech premier tendered his resignation. | CZE | - | occurred

frame retreat.accept-resignation
type RETREAT resign
cameo 0831
negated REJECT
contexts political_institutions
verb accept, approve, receive
obj resignation, abdication -> topic
of/from? actor, @retreat-post -> recipient
subj actor, president, king, parliament, pope, emir, prime minister -> actor
+ The Jordanian king accepted the resignation of a minister. | JOR | * | occurred

frame retreat.quit-en-masse
type RETREAT resign
cameo 0831
contexts political_institutions
verb resign, quit, walk out, step down
subj cabinet, government, lawmaker, minister, judge, junta, board -> actor
adv/in? together, mass, collectively, bloc
after/over? -> topic
+ The Kuwaiti government stepped down. | KWT | - | occurred

frame retreat.give-up-power
type RETREAT resign
cameo 0831
contexts political_institutions
verb give up, relinquish, renounce, surrender, leave, vacate, cede, abandon, yield
obj power, throne, presidency, crown, office, premiership, post, seat, leadership, claim, title, party leadership
subj @retreat-post, actor, son, prince -> actor
to/after? -> recipient
+ The Zambian president relinquished power. | ZMB | - | occurred

frame retreat.bow-election
type RETREAT resign
cameo 0831
verb pull out, withdraw, drop out, bow out, quit, abandon
from/of/obj race, election, contest, presidential race, candidacy, campaign, runoff, bid -> topic
subj candidate, @retreat-post, party, opposition -> actor
+ The Ivorian opposition leader withdrew from the race. | CIV | - | occurred
- The cyclist withdrew from the race.

frame retreat.dissolve-gov
type RETREAT resign
cameo 0831
contexts political_institutions
verb dissolve, dismiss, sack, reshuffle, fire, disband
obj government, cabinet, parliament, junta, security service -> recipient
after/amid/under  protest, pressure, unrest, outcry, riot, demonstration
+ The Kazakh president dismissed the cabinet after riots. | KAZ | * | occurred

frame retreat.end-strike-protest
type RETREAT
cameo 082
verb end, call off, suspend, halt, abandon, stop, cancel, lift, break off, wind up, drop, pause, discontinue, postpone, break
obj strike, protest, boycott, sit in, hunger strike, demonstration, walkout, blockade, general strike, fast, occupation, protest action, rally, march, stoppage, industrial action, picket, roadblock, siege, civil disobedience, stayaway, transport strike, campaign of disobedience -> topic
after/over/against/at/in? -> topic
subj actor, driver, worker, teacher, doctor, nurse, union, protester, demonstrator, student, trucker, miner, farmer, activist, prisoner, inmate, striker, lawyer, judge, opposition, pilot, opposition leader, detainee, migrant, dissident, railway worker, policeman -> actor
+ Guinean miners suspended a general strike. | GIN | - | occurred
- The bowler ended the strike partnership.

frame retreat.back-to-work
type RETREAT
cameo 082
verb return, go
adv? back
to work, job, school, classroom, duty, parliament
subj worker, striker, teacher, doctor, nurse, miner, trucker, driver, union, lawmaker, opposition, pilot, judge -> actor
after? -> topic
+ Nigerian doctors returned to work. | NGA | - | occurred

frame retreat.end-boycott
type RETREAT
cameo 082
verb end, call off, lift, drop, abandon, break
obj boycott -> topic
of/against/on? actor, parliament, talk, election, session, good -> recipient
+ The Albanian opposition ended its boycott of parliament. | ALB | * | occurred

frame retreat.protesters-leave
type RETREAT
cameo 082
verb leave, clear, vacate, disperse, unblock, reopen, dismantle, abandon, evacuate
obj/from square, street, road, barricade, building, park, highway, camp, tent, roundabout, university, roadblock, ministry, airport -> topic
subj protester, demonstrator, activist, striker, student, opposition, farmer, occupier, trucker -> actor
+ Chilean protesters vacated the square. | CHL | - | occurred

frame retreat.give-permission
type RETREAT access
cameo 086
negated REJECT
verb give, grant, issue
obj permission, go ahead, green light, approval, consent, clearance, nod, permit, authorisation, authorization, blessing, leave, formal mandate, mandate, licence, license, visa
to/for/iobj actor -> recipient
+ Ghana gave permission to Togo. | GHA | TGO | occurred

frame retreat.delay-grant
type CONCEDE
cameo 080
negated REJECT
contexts diplomatic
verb grant, give, offer, allow
obj delay, extension, extra time, grace period, more time, reprieve, postponement, breathing space, respite, deadline extension, concession
to/for/iobj/on actor -> recipient
+ The European Union granted Greece a delay. | EU | GRC | occurred

frame retreat.make-concession
type CONCEDE
cameo 080
verb make, offer, grant, give, yield
obj concession, compromise, climbdown, goodwill gesture, gesture, gesture of goodwill, u-turn, olive branch, about face
to/on/over/for? -> recipient
+ Serbia made a concession to Kosovo. | SRB | KOS | occurred
- The kiosk ran a concession at the park.

frame retreat.drop-objection
type CONCEDE
cameo 080
negated REJECT
verb drop, lift, withdraw, waive, abandon, renounce, relinquish, give up, remove, forgo, set aside, end
obj objection, veto, opposition, claim, demand, hold, precondition, condition, insistence, territorial claim, reservation, resistance, blockade, threat, bid, right, lawsuit threat -> topic
to/on/against/over/for? actor, membership, deal, @retreat-ground, bid, accession, sanction, aid, expansion -> recipient
of/by? actor -> recipient
+ Hungary dropped its veto on aid for Ukraine. | HUN | UKR | occurred

frame retreat.cave
type CONCEDE
cameo 080
verb cave, buckle, relent, blink, capitulate, give in
obj none
to/on/under/over/before? pressure, demand, actor, protester, threat, blackmail -> recipient
subj actor, government, president, king, company, regime, authority -> actor
+ Thailand caved to Chinese pressure. | THA | * | occurred

frame retreat.grant-autonomy
type CONCEDE
cameo 081
negated REJECT
contexts rights_freedoms
verb grant, give, award, restore, extend, concede, allow, recognise
obj autonomy, independence, self rule, greater autonomy, suffrage, vote, right, equal right, special status, freedom, self government, voting right, land right, limited autonomy, more power
to/for/iobj actor, region, province, woman, minority, worker, people, community, kurd, colony, citizen -> recipient
in/of? actor -> recipient
+ Indonesia granted autonomy to the province. | IDN | - | occurred

frame retreat.call-election
type CONCEDE
cameo 081
verb call, announce, agree, promise, schedule, allow
obj/to early election, snap election, new election, multiparty election, referendum, recount, dialogue, national dialogue, free election
after/amid/under  protest, unrest, pressure, demonstration, riot, uprising
+ The Serbian president called early elections after protests. | SRB | - | occurred

frame retreat.let-protest
type CONCEDE
cameo 081
verb allow, permit, tolerate, authorise, authorize
obj protest, rally, march, demonstration, strike, vigil, opposition rally, gathering, opposition party, publication, independent press -> topic
by/of/in/against? actor, opposition, protester, worker -> recipient
+ Belarus tolerated a rally by the opposition. | BLR | * | occurred
