# AGREE by the thing that somebody is promised: "offered Peru a stake", "told Chad that it would pay".

class promised-to: actor, protester, demonstrator, opposition, rebel, union, worker, teacher, student, farmer, driver, people, citizen, voter, minority, woman, family, victim, survivor, widow, veteran, refugee, investor, ally, neighbour, neighbor, delegation, envoy, tribunal, court, party, faction, soldier, pensioner, miner, fisherman, nurse, doctor, separatist, indigenous people, resident, insurgent, militia, donor, lender, inspector, monitor, observer, peacekeeper, the rebels

frame agree.thing-trade
type AGREE
cameo 0311
contexts economic
verb offer, promise, pledge, guarantee, propose, dangle, hold out
obj stake, market access, concession, contract, gas, oil, crude, free trade, trade deal, trade pact, trade preference, investment, electricity, discount, fishing right, landing slot, licence, exploration right, drilling right, lower tariff, cheap gas, cheap oil, customs union, joint venture, free port, port access, barter -> content
to/iobj actor, investor, firm, company, partner, neighbour, neighbor -> recipient
subj actor, government, king, minister, president -> actor
+ Gabon offered Benin a stake in its manganese mine. | GAB | BEN | occurred
- The grocer offered the boy a discount.

frame agree.thing-arms-together
type AGREE
cameo 0312
contexts military
verb offer, promise, pledge, propose
obj naval base, air base, airbase, base, joint patrol, joint drill, joint exercise, defence pact, defense pact, military alliance, military cooperation, berth, anchorage, listening post -> content
to/iobj actor, alliance -> recipient
subj actor, government, king, minister, president -> actor
+ Djibouti offered Croatia a naval base. | DJI | HRV | occurred
- The club offered the sailor a naval base.

frame agree.thing-justice
type AGREE
cameo 0313
contexts legal
verb offer, promise, pledge, guarantee
obj extradition, handover of suspect, legal assistance, legal help, judicial cooperation, fair trial of suspect, full cooperation, prosecution, arrest, investigation, inquiry, witness -> content
to/iobj/with court, tribunal, prosecutor, icc, interpol, judge, europol -> recipient
subj actor, government, king, minister, president -> actor
+ Serbia promised the tribunal full cooperation. | SRB | * | occurred
- The baker promised the judge a cake.

frame agree.thing-secrets
type AGREE
cameo 0314
contexts intelligence
verb offer, promise, pledge
obj intelligence, file, information, satellite picture, satellite image, satellite photograph, answer, explanation, dossier, evidence, radar data, data, archive, transcript, clarification, disclosure, record, detail, full account -> content
on/about? test, past, plan, programme, program, plant, work, bomber, attack, missing, fate, death, crash, plot, suspect, activity
to/iobj/with actor, inspector, investigator, tribunal, watchdog, agency -> recipient
subj actor, government, king, minister, president -> actor
+ Jordan offered Malta its files on the hijackers. | JOR | MLT | occurred
- The library offered the boy a file.

frame agree.thing-backing
type AGREE
cameo 032
contexts diplomatic
verb promise, guarantee
obj support, backing, vote, recognition, diplomatic support, diplomatic backing, full support, political support, loyalty, veto -> content
to/iobj actor -> recipient
in/for/on? bid, quest, campaign, race, talk, dispute, row, council, candidacy
subj actor, government, king, minister, president -> actor
+ Chile promised Palau its backing in the race for a council seat. | CHL | PLW | occurred
- The coach promised the boy his support.

frame agree.thing-money
type AGREE
cameo 0331
contexts economic
verb offer, promise, pledge, guarantee
obj compensation, debt relief, soft loan, credit line, subsidy, tax break, bailout, rescue package, wage subsidy, budget support, grant, reconstruction, payout, relief package -> content
to/iobj/for @promised-to -> recipient
subj actor, government, king, minister, president, bank, fund -> actor
+ Bolivia's government promised flood victims compensation. | BOL | * | occurred
- The insurer promised the skier compensation.

frame agree.thing-shelter
type AGREE
cameo 0333
contexts human_security
verb offer, promise, pledge
obj home, new home, housing, roof, dose, vaccine, blanket, rescue team, sniffer dog, field hospital, emergency aid, clean water, drinking water, medicine, doctor, surgeon, evacuation, prefabricated home, temporary shelter -> content
to/iobj/for @promised-to -> recipient
subj actor, government, king, minister, president, agency, charity -> actor
+ Turkey's president promised earthquake survivors new homes. | TUR | * | occurred
- The builder promised the couple a new home.

frame agree.thing-shield
type AGREE
cameo 0334
contexts peacekeeping
verb offer, promise, pledge, guarantee, propose
obj protection, security guarantee, peacekeeper, peacekeeping force, military protection, nuclear umbrella, defence guarantee, escort, safe haven, blue helmet, air cover, troops for peace force, gendarme -> content
to/iobj/for @promised-to, convoy, enclave, civilian -> recipient
subj actor, government, king, minister, president, alliance -> actor
+ Ghana promised Togo peacekeepers. | GHA | TGO | occurred
- The firm offered the singer protection.

frame agree.thing-policy
type AGREE
cameo 0342
contexts executive
verb offer, promise, pledge, hold out
obj pay rise, wage rise, wage increase, pay increase, higher wage, tax cut, cheap fuel, cheaper fuel, cheap bread, lower price, lower tax, price freeze, price cut, overhaul, review, revision, rethink, land reform, tax reform, pension reform, minimum wage, fuel subsidy, jobs, fresh look, u-turn, change of course, policy change, moratorium, repeal -> content
of? -> topic
to/iobj @promised-to -> recipient
subj actor, government, king, minister, president, cabinet, premier, ministry -> actor
+ Tunisia's premier promised protesters an overhaul of the land law. | TUN | * | occurred
- The club offered its striker a pay rise.

frame agree.thing-rights
type AGREE
cameo 0343
contexts rights_freedoms
verb offer, promise, pledge, guarantee, assure
obj equal right, right, citizenship, vote, right to vote, religious freedom, freedom of worship, equality, schooling, free schooling, press freedom, free speech, fair trial, equal treatment, language right, land right, land title, voting right, cultural right, human right, health care, passport -> content
of/to/iobj/for @promised-to, christian, muslim, tamil, kurd, roma, tribe, indian, foreigner, migrant -> recipient
subj actor, government, king, minister, president, junta, parliament -> actor
+ Estonia's government promised Russian speakers equal rights. | EST | * | occurred
- The club promised its members the vote.

frame agree.thing-order
type AGREE
cameo 0344
contexts political_institutions
verb promise, pledge, offer, hold out, propose
obj share of power, power sharing, power-sharing, self-rule, home rule, autonomy, wide autonomy, referendum, elected parliament, elected assembly, new constitution, free election, early election, multi-party election, seat in cabinet, seat in government, cabinet seat, ministry, civilian rule, return to civilian rule, unity government, transition, independence vote, federal system, self-government -> content
to/iobj @promised-to -> recipient
subj government, king, president, junta, general, minister, prime minister, premier, council, emir, sultan -> actor
+ Brunei's sultan promised his people an elected parliament. | BRN | BRN | occurred
- The chess club promised members a new constitution.

frame agree.thing-street
type AGREE
cameo 0352
contexts pro_democracy
verb offer, promise, pledge, announce, propose
obj end, pause, halt, suspension, break, stop, truce -> content
in/to/of protest, strike, sit-in, blockade, boycott, walkout, hunger strike, rally, demonstration, roadblock, occupation, campaign of protest, march, stoppage, work stoppage
to/iobj? actor, government, army, authority, ministry, employer, cabinet -> recipient
subj union, student, protester, demonstrator, opposition, teacher, worker, leader, farmer, miner, striker, driver, nurse, doctor, movement -> actor
+ Malian teachers offered the government a pause in their strike. | MLI | * | occurred
- The pupils offered their teacher a pause in the strike.

frame agree.thing-release
type AGREE
cameo 0353
contexts legal
verb promise, offer, pledge, propose
obj release, return, handover, freedom, liberation, repatriation, prisoner swap, swap, exchange of prisoner, restitution -> content
of @prisoners, bone, remains, body, land, property, art, statue, ship, island, treasure, soldier, prisoner, gold, asset, bronze
to/iobj? actor, family, relative -> recipient
subj actor, rebel, government, king, guerrilla, kidnapper, museum, president -> actor
+ Ghana promised Togo the release of its truck drivers. | GHA | TGO | occurred
- The studio promised the release of a film.

frame agree.thing-trade-eased
type AGREE
cameo 0354
contexts economic
verb offer, promise, pledge, dangle, hold out
obj sanction relief, relief from sanction, end, lifting, easing, suspension, removal, waiver, relaxation -> content
of/to/from? sanction, embargo, boycott, tariff, trade ban, import ban, asset freeze, blacklist
to/iobj? actor -> recipient
subj actor, government, president -> actor
+ Canada offered Laos an easing of sanctions. | CAN | LAO | occurred
- The spa offered guests an end to stress.

frame agree.thing-access
type AGREE
cameo 0355
contexts diplomatic
verb offer, promise, pledge, guarantee, assure
obj access, entry, inspection, free passage, safe passage, unhindered access, humanitarian corridor, corridor, full access, free hand, freedom of movement, visit to site -> content
to/iobj/for/of inspector, monitor, observer, un, united nations, red cross, aid agency, aid worker, convoy, peacekeeper, watchdog, agency, investigator, expert, rapporteur, charity, iaea, relief worker, actor -> recipient
subj actor, government, king, minister, president, junta, rebel, army -> actor
+ Burundi promised the Red Cross access to its prisons. | BDI | * | occurred
- The gym promised members access to a pool.

frame agree.accept-invitation
type AGREE
cameo 036
contexts diplomatic
verb accept, take up
obj invitation, invite, offer of talk, call for talk, summons to talk, date for talk -> topic
from/of/by/poss actor, government, president, king -> recipient
to? visit, travel, attend, talk, summit, come -> content
subj actor, government, president, king, premier, minister, rebel, opposition -> actor
+ Samoa's premier accepted an invitation from Tuvalu. | WSM | TUV | occurred
- The poet accepted an invitation from a school.

frame agree.accept-as-mediator
type AGREE
cameo 038
contexts diplomatic
verb accept, welcome, agree, name, choose, propose, trust, want
obj/on actor -> recipient
as mediator, go-between, intermediary, arbiter, arbitrator, honest broker, broker, facilitator, peacemaker
subj actor, government, rebel, faction, side, opposition, guerrilla, president -> actor
+ Guyana accepted Barbados as a go-between. | GUY | BRB | occurred
- The couple accepted an uncle as a go-between.

frame agree.accept-peace-plan
type AGREE
cameo 037
contexts diplomatic
verb accept, embrace, endorse, approve, agree, consent, sign up, say yes
obj/to peace plan, peace proposal, peace accord, peace deal, peace formula, roadmap, road map, partition plan, settlement, peace initiative, peace blueprint, compromise plan, blueprint for peace, reunification plan, peace terms -> topic
of/from/by/poss/mod? actor -> recipient
subj actor, government, rebel, faction, side, guerrilla, president -> actor
+ Eritrea accepted a peace plan drawn up by Zambia. | ERI | * | occurred
- The tenants accepted a roadmap.

frame agree.tell-would
type AGREE
cameo 030
verb tell, assure, inform, notify, write
obj/to protester, envoy, court, tribunal, president, premier, king, minister, union, council, mediator, watchdog, delegation, negotiator, emissary, parliament, commission, rebel, opposition, farmer, teacher, student, striker, counterpart, inspector, nuclear watchdog, bishop, ambassador -> recipient
subj actor, government, president, minister, junta, rebel, king -> actor
that own-future -> content
negated REJECT
+ Nepal told the Bhutanese envoy that it would answer his letters. | NPL | BTN | occurred
- Nepal told Bhutan that snow would fall.

frame agree.thing-cooperation
type AGREE
cameo 030
contexts diplomatic
verb promise, offer, pledge
obj cooperation, partnership, collaboration, new start, friendship, fresh start, goodwill, teamwork -> content
on/over/in/against? -> topic
to/iobj/with actor -> recipient
subj actor, government, king, minister, president -> actor
+ Rwanda promised Burundi closer cooperation. | RWA | BDI | occurred
- The baker promised the miller cooperation.

frame agree.thing-return-to-rule
type AGREE
cameo 0344
contexts political_institutions
verb promise, pledge, offer, announce, assure
obj return, transition, restoration, handover, switch, move, shift -> content
to/of civilian rule, parliamentary rule, democracy, democratic rule, constitutional rule, elected government, multi-party rule, civilian government, constitution, constitutional order, party politics
to/iobj? @promised-to -> recipient
subj actor, general, junta, commander, president, colonel, king, council, government -> actor
+ Guinea's junta promised the African Union a return to civilian rule. | GIN | * | occurred
- The band promised a return to form.
