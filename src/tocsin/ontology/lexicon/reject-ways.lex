# More ways of saying no: pleas that nobody hears, offers that get a cold welcome, bills voted down, knees that will not bend.

class no-plea: plea, appeal, request, call, cry, entreaty, petition, overture, demand, warning, objection, protest, approach, invitation, offer, bid, proposal
class no-bend: yield, bow, kneel, cave, surrender, submit, kowtow, capitulate, grovel, buckle, succumb, retreat, back, flinch, budge, give
class no-cowed: cow, bully, intimidate, blackmail, browbeat, dictate, deter, sway, pressure, lecture, coerce, frighten, scare, provoke, push, order
class no-joint: venture, joint venture, project, joint project, scheme, programme, program, partnership, trade deal, trade pact, trade accord, pact, deal, accord, bloc, trade bloc, union, currency union, coalition, customs union, treaty, free trade area, initiative, alliance, plan, mission, drill, exercise, manoeuvre, patrol
class no-bill: motion, bill, deal, trade deal, treaty, accord, pact, plan, proposal, package, resolution, agreement, amendment, request, extradition, base, mandate, deployment, loan

frame reject.ways-deaf-ears
type REJECT assist
cameo 122
verb fall
subj plea, appeal, request, cry, entreaty, petition -> recipient
on ear, deaf ears, stony ground
in/at/from/with? actor, capital, government, palace -> actor
+ Samoa's plea for tents fell on deaf ears in the Australian government. | AUS | WSM | occurred
- The leaves fell on stony ground.

frame reject.ways-deaf-ears-call
type REJECT change
cameo 123
verb fall
subj call, demand, warning, objection, protest, complaint, proposal, overture, argument -> recipient
on ear, deaf ears, stony ground
in/at/from/with? actor, capital, government, palace -> actor
+ Austrian objections fell on deaf ears in the Nicaraguan government. | NIC | AUT | occurred
- The call fell on a Monday.

frame reject.ways-turn-deaf-ear
type REJECT
cameo 120
verb turn, lend
obj ear, deaf ear, blind eye
to plea, appeal, request, cry, entreaty, petition, call, demand, warning, objection, protest, complaint, offer, overture, actor -> recipient
subj actor, @state-head, government, junta, premier, council -> actor
+ Oslo turned a deaf ear to Icelandic complaints about the cod. | NOR | ISL | occurred
- The conductor turned a deaf ear to the cough.

frame reject.ways-turn-deaf-ear-help
type REJECT assist
cameo 122
verb turn
obj ear, deaf ear
to plea, appeal, request, cry, entreaty -> recipient
for help, aid, assistance, money, food, relief, loan, rescue, shelter, arm
subj actor, @state-head, government, junta, premier, council -> actor
+ Oslo turned a deaf ear to Icelandic pleas for help. | NOR | ISL | occurred
- The miller turned a deaf ear to the wheel.

frame reject.ways-unanswered
type REJECT assist
cameo 122
verb go, remain, stay, leave
subj/obj plea, appeal, request, cry, petition, call, letter, overture -> recipient
attr/adv unanswered, unheeded, unheard
by? actor -> actor
+ Haiti's appeal for boats went unanswered by Belize. | BLZ | HTI | occurred
- The phone rang on and on.

frame reject.ways-cold-welcome
type REJECT
cameo 120
verb get, receive, meet, run, find, win, encounter, be
subj proposal, offer, plan, idea, suggestion, request, invitation, overture, bid, initiative, call, demand, appeal -> recipient
obj/into/with frosty reception, chilly reception, cold reception, cool reception, lukewarm reception, frosty response, cool response, cold shoulder, short shrift, brush off, brush-off, snub, refusal, rebuff, flat no, flat refusal, blunt refusal, blank refusal, curt refusal, stony silence, stone wall, thumbs down, hostile reception
in/from/at/by? actor, capital, government -> actor
+ Denmark's idea of a toll got a frosty reception from Sweden. | SWE | DNK | occurred
- The singer got a warm reception in Vienna.

frame reject.ways-give-thumbs-down
type REJECT
cameo 120
verb give
obj/iobj thumbs down, cold shoulder, brush off, brush-off, short shrift, red light, wide berth, thumb, shrift
iobj/to/obj actor, proposal, offer, plan, idea, suggestion, request, bid, initiative, call, demand, treaty, text, deal, claim -> recipient
subj actor, @state-head, @minister, government, parliament, voter, council, court -> actor
+ Iceland gave the thumbs down to a Norwegian proposal on herring. | ISL | NOR | occurred
- The emperor gave a coin to the boy.

frame reject.ways-nose-up
type REJECT
cameo 120
verb turn
obj nose, up nose, back
at actor, proposal, offer, plan, idea, bid, request, help, aid, money -> recipient
subj actor, government, @state-head, ministry -> actor
+ Turkmenistan turned up its nose at a Kazakh offer of barley. | TKM | KAZ | occurred
- The cat turned up its nose at the fish.

frame reject.ways-wave-aside
type REJECT
cameo 120
verb wave aside, wave away, sweep aside, laugh off, scoff at, sneer at, sniff at, shrug off, set aside, brush aside, scoff, sniff, sneer
obj/at objection, complaint, concern, protest, proposal, offer, plan, plea, demand, call, warning, worry, fear, threat, ultimatum, invitation, suggestion, idea, deadline -> topic
poss/mod? actor, opposition, union, protester -> recipient
by/from/of? actor, opposition, union, protester -> recipient
subj actor, government, @state-head, @minister, ministry, junta, opposition, rebel, general -> actor
+ Jordan waved aside Syrian objections to the canal. | JOR | SYR | occurred
- The chef waved aside the smoke.

frame reject.ways-non-starter
type REJECT
cameo 120
verb be
subj proposal, offer, plan, idea, suggestion, request, demand, bid, initiative, call, condition, scheme, draft -> recipient
attr/out/off non-starter, nonstarter, non starter, question, out of the question, table, anathema
+ The Peruvian plan was a non-starter, Chile said. | CHL | PER | occurred
- The horse was a non-starter.

frame reject.ways-opt-out
type REJECT assist
cameo 121
verb opt out, back out, stay out, bow out, drop out, pull out, keep out, hold aloof, steer clear
of @no-joint -> topic
with/by/of? actor -> recipient
poss/mod? actor -> recipient
subj actor, government, @state-head, ministry -> actor
+ Ghana backed out of a rail project with Togo. | GHA | TGO | occurred
+ Belize opted out of the Mexican scheme. | BLZ | MEX | occurred
- The tenor backed out of the venue's side door.

frame reject.ways-balk-join
type REJECT assist
cameo 121
verb balk, baulk, shy, recoil, shrink, bridle
at/from join, sign, take, let, host, fund, idea, scheme, plan, proposal, project, pact -> topic
of/with/by? actor -> recipient
poss/mod? actor -> recipient
subj actor, government, parliament, senate -> actor
+ Uruguay balked at joining the Bolivian-led canal scheme. | URY | BOL | occurred
- The pony balked at joining the circus.

frame reject.ways-vote-down
type REJECT assist
cameo 1211
contexts legislative
verb vote down, throw out, defeat, reject, strike down, turn down, block, scuttle
obj trade deal, trade pact, trade accord, fisheries pact, fishing deal, gas deal, free trade deal, oil deal, export deal, transit deal -> topic
with/to/for/by? actor -> recipient
subj actor, lawmaker, deputy, senator, parliament, senate, house, assembly, legislator, mp, congress, voter -> actor
+ Fijian lawmakers voted down a trade deal with Tonga. | FJI | TON | occurred
- Lawmakers voted down a motion on hats.

frame reject.ways-vote-down-troops
type REJECT assist
cameo 1212
contexts military
verb vote down, throw out, defeat, reject, turn down, block, veto, oppose
obj motion, bill, request, deal, treaty, plan, resolution, proposal, lease, mandate -> topic
for/on/to/inf/that let, allow, permit, host, base, station, deploy, keep, use, airbase
subj actor, lawmaker, deputy, senator, parliament, senate, house, assembly, legislator, mp, congress -> actor
+ Icelandic deputies threw out a treaty to let Danish jets stay at Keflavik. | ISL | * | occurred
- Deputies threw out a motion on the school roof.

frame reject.ways-vow-no-knee
type REJECT
cameo 124
verb vow, swear, pledge, promise
inf @no-bend -> content
to/before? actor, pressure, blackmail, threat, terror, power, outsider, enemy -> recipient
subj actor, @state-head, rebel, government, junta, militia, general, movement -> actor
+ Laos swore never to kneel before Brunei. | LAO | BRN | occurred
- The knight swore to love her.

frame reject.ways-stare-down
type REJECT
cameo 124
verb stare down, face down, stand fast, stand firm, stand pat, hold firm, defy, stick, clung, cling
obj/against/to/by/on actor, pressure, power, demand, gun, ultimatum, deadline, sanction, stance, position -> recipient
subj actor, @state-head, government, junta, regime -> actor
+ Bhutan stared down Nepal over the glacier. | BTN | NPL | occurred
- The sailor stared down the hatch.

frame reject.ways-cling-power
type REJECT change
cameo 1231
contexts executive
verb cling, clung, cleave, hang on, hold on, stay
to/in/on power, office, post, throne, presidency, premiership, job, seat
subj @state-head, actor, ruler, strongman, minister, general, emir, king -> actor
despite/against/in call, demand, appeal, pressure, ultimatum, protest -> topic
from/by/of? actor, opposition, protester, crowd, union -> recipient
+ The Samoan premier is clinging to power in the face of protests by Tongan monks. | WSM | * | ongoing
- The limpet clung to the rock despite the swell.

frame reject.ways-stay-put
type REJECT change
cameo 1242
verb vow, swear, pledge, promise, resolve
inf stay, remain, camp, camp out -> content
subj @protest-crowd, striker, squatter, farmer, leader, picket -> actor
on/in/at/adv? square, street, put, night, road, plaza, bridge, picket line, barricade, there, park, site
+ Zambian workers vowed to stay on the road. | ZMB | - | occurred
- The couple vowed to stay in the house.

frame reject.ways-back-to-work
type REJECT change
cameo 1242
verb refuse, decline
inf return, go, go back, disperse, leave, call off, end, vacate, move
to/obj/from/off work, job, class, roadblock, square, strike, stoppage, sit-in, post, street, blockade, encampment, camp, protest, walkout, shift
subj @protest-crowd, striker, squatter, union, crew, actor -> actor
+ Chilean dockers refused to return to work. | CHL | - | occurred
- The bees refused to leave the hive.

frame reject.ways-deny-visa
type REJECT yield
cameo 1245
contexts diplomatic
verb deny, refuse, withhold
obj/iobj visa, entry visa, access, entry, accreditation, permission, permit
iobj/to/obj/from/for inspector, observer, monitor, rapporteur, expert, mission, investigator, peacekeeper, team, fact-finding team, aid worker, delegation, envoy -> recipient
subj actor, government, ministry, authority, embassy -> actor
+ Belarus denied visas to Swiss election observers. | BLR | CHE | occurred
- The club denied entry to the bride.

frame reject.ways-overflight
type REJECT assist
cameo 1212
contexts military
verb deny, refuse, withhold, withdraw
obj overflight, overflight right, overflight permission, airspace, base, basing right, landing right, transit, permission, use, right
iobj/to/for/from actor, warplane, bomber, jet, fighter, warship, army, troop, force, navy, plane -> recipient
of/inf? overflight, airspace, base, airfield, port, fly, use, land, refuel, dock, transit
subj actor, government, parliament -> actor
+ Ghana denied Togolese warplanes overflight rights. | GHA | TGO | occurred
- Ghana denied the chapel planning permission.

frame reject.ways-use-bases
type REJECT assist
cameo 1212
contexts military
verb refuse, decline
inf let, allow, permit
obj actor, @warplane, @warship, @troops, bomber, navy -> recipient
inf/that use, fly, launch, land, refuel, station, deploy, dock, transit
subj actor, government, parliament, @state-head -> actor
+ Ghana refused to let Togolese bombers refuel in Accra. | GHA | TGO | occurred
- The aunt refused to let the boys use the phone.

frame reject.ways-no-mediator
type REJECT meet
cameo 126
contexts diplomatic
verb see
obj no role, no need, no room, no place, no use
for/from/in/by? mediator, go-between, third party, outsider, broker, mediation, middleman, actor -> topic
subj actor, government, it, @state-head, side, country -> actor
+ Palau sees no role for a go-between in its row with Nauru. | PLW | * | negated
- Palau sees a role for a go-between.

frame reject.ways-roughshod
type REJECT yield
cameo 128
contexts legal
verb run, ride, drive, trample, thumb
adv/obj/on/over roughshod, coach and horse, coach and horses, underfoot
over/through/on/at actor, law, ruling, treaty, court, constitution, resolution, convention, right, charter, ban, embargo, order -> recipient
subj actor, government, @state-head, army -> actor
+ Ghana rode roughshod over a ruling by the West African court. | GHA | * | occurred
- The squire rode roughshod.

frame reject.ways-in-breach
type REJECT yield
cameo 128
contexts legal
verb be, stand, remain, act, find
in/attr breach, contempt, violation, defiance, contravention, material breach
of actor, law, ruling, treaty, court, constitution, resolution, convention, charter, ban, embargo, order, obligation, ceasefire -> recipient
subj actor, government, @state-head, army, company -> actor
+ Ghana is in breach of a Senegalese convention on rays. | GHA | SEN | ongoing
- The whale is in breach of the surface.

frame reject.ways-bar-entry-bloc
type REJECT yield
cameo 129
contexts diplomatic
verb block, veto, obstruct, bar, blackball, hold up
obj entry, accession, membership, bid, admission, candidacy, nomination, appointment, application, membership bid -> topic
of/by/for/poss/mod actor -> recipient
subj actor, @state-head -> actor
+ Croatia blocked Slovenia's entry into the alpine bloc. | HRV | SVN | occurred
- The sofa blocked the entry of the house.

frame reject.ways-no-more-money
type REJECT assist
cameo 1221
contexts economic
verb rule out, refuse, preclude, exclude
obj fresh money, fresh aid, new money, more money, fresh cash, fresh loan, bailout, debt relief, loan, rescue package, debt write-off, more cash, extra money, further money
for/to actor, government, bank, regime -> recipient
subj actor, government, @minister, lender, board, donor -> actor
+ Ghana ruled out any fresh money for Togo. | GHA | TGO | occurred
- The aunt ruled out fresh bread for the guests.

frame reject.ways-loan
type REJECT assist
cameo 1221
contexts economic
verb refuse, deny
obj loan, credit, bailout, debt relief, tranche, rescue package, rescue loan, budget support, credit line, rescheduling, grant, cheque, cash, subsidy
iobj/to/for actor, government, bank, junta -> recipient
subj actor, bank, fund, government, lender, board, donor -> actor
+ Ghana refused Togo a loan. | GHA | TGO | occurred
- The bank refused the baker a loan.

frame reject.ways-sign-pact
type REJECT assist
cameo 1211
contexts economic
verb refuse, decline
inf sign, ratify, approve, conclude, renew
obj trade pact, trade deal, fisheries pact, fishing pact, trade accord, gas deal, economic pact, free trade deal, energy deal, oil deal, transit deal, export deal, gas contract, contract, customs pact
with/to? actor -> recipient
subj actor, government, @state-head, parliament, senate -> actor
+ Ghana refused to sign a fisheries pact with Togo. | GHA | TGO | occurred
- The star refused to sign a contract with the club.

frame reject.ways-data
type REJECT assist
cameo 1214
contexts intelligence
verb refuse, decline, stop
inf hand, hand over, give, share, pass, pass on, supply, provide, turn over
obj data, phone data, intelligence, intercept, satellite image, file, wiretap, secret, recording, transcript, passenger data, radar data, information, evidence
iobj/to/with actor, agency, ally, agent, investigator, service -> recipient
subj actor, government, agency, service, ministry -> actor
+ Ghana refused to share satellite images with Togo. | GHA | TGO | occurred
- The nurse refused to hand over the file to a cousin.
