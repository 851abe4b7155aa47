# CONSULT: visits, hosts, summits and mediation.
class consult-visitor: president, minister, envoy, delegation, secretary, chancellor, premier, ambassador, mission, team, official, leader, diplomat, counterpart, prime minister, foreign minister, chief, king, queen, pope, emir, sultan, prince, crown prince, general, commander, lawmaker, senator, governor, negotiator, mediator, commissioner, rapporteur, patriarch, representative, emissary, adviser, advisor, monarch, dignitary, speaker, mayor, parliamentarian, deputy, congressman
class consult-visit: visit, trip, tour, journey, stopover, stop, call, pilgrimage, voyage, state visit, working visit, official visit, courtesy call, fact-finding mission, fact-finding trip, layover, swing, sojourn
class consult-gathering: summit, conference, congress, forum, meeting, assembly, session, gathering, council, roundtable, convention, talks, talk, symposium, workshop, plenary, inauguration, ceremony, funeral, coronation, anniversary, signing
class consult-quarrel: dispute, conflict, crisis, row, standoff, stand-off, war, difference, quarrel, impasse, feud, dialogue, talk, negotiation, peace, truce, ceasefire, deal, agreement, solution, release, settlement, end, swap, exchange, transition, peace process, rift, reconciliation, meeting

frame consult.visit-person
type CONSULT visit
cameo 042
contexts diplomatic
verb visit, tour
subj @consult-visitor -> actor
obj -> recipient
+ The Peruvian chancellor toured Bolivia. | PER | BOL | occurred
- Tourists ran on the beach.

frame consult.visit-troops
type CONSULT visit
cameo 042
contexts military
verb visit, inspect
obj troop, soldier, base, front, frontline, embassy, garrison, camp, airbase, refugee, parliament, memorial, shrine, headquarters, mosque, cathedral, victim, hospital -> recipient
in/at/of? actor -> recipient
+ The British minister visited troops in Estonia. | GBR | * | occurred

frame consult.visit-make
type CONSULT visit
cameo 042
contexts diplomatic
verb make, pay, undertake, begin, start, conclude, end, complete, finish, continue, resume, embark, conduct, wrap up, kick off, extend, launch, do
obj/on @consult-visit
to/of/in/at actor -> recipient
+ The Omani sultan paid a state visit to Bahrain. | OMN | BHR | occurred
+ Laos began a tour of Japan. | LAO | JPN | occurred

frame consult.visit-on
type CONSULT visit
cameo 042
contexts diplomatic
verb be, arrive, go, come, leave, travel, fly, embark, set off, head, depart, set out
on visit, trip, tour, mission, stopover, journey, state visit, official visit, working visit
to/in/of/for actor -> recipient
+ The Malaysian king is on a visit to Brunei. | MYS | BRN | occurred
+ Iraq's premier arrived in Jordan on a visit. | IRQ | JOR | occurred

frame consult.stop-in
type CONSULT visit
cameo 042
contexts diplomatic
verb stop, stop over, stop off, drop in, drop by, touch down, land, call in, pass through, transit
in/at/on actor -> recipient
subj @consult-visitor -> actor
+ The American secretary of state stopped in Kazakhstan. | USA | KAZ | occurred
- The bus stopped in Lima.

frame consult.make-stop
type CONSULT visit
cameo 042
contexts diplomatic
verb make
obj stop, stopover, appearance, detour, layover
in/at actor -> recipient
+ The Italian premier made a stop in Tunisia. | ITA | TUN | occurred

frame consult.arrive-actor
type CONSULT visit
cameo 042
contexts diplomatic
verb arrive, touch down
in/at actor -> recipient
for/on visit, talk, summit, meeting, negotiation, mission, trip, tour, conference, consultation, ceremony, funeral, inauguration
+ The Mexican president arrived in India for talks. | MEX | IND | occurred

frame consult.arrive-inf
type CONSULT visit
cameo 042
contexts diplomatic
verb arrive, travel, fly, go, come, head, journey
in/to/into/for actor -> recipient
inf meet, discuss, attend, hold, negotiate, mediate, sign, talk, participate, broker, address, confer, deliver, witness, push, brief, observe, pay, inspect, visit
+ Cuba's minister flew to Angola to meet officials. | CUB | AGO | occurred
- Fans flew to Brazil to watch football.

frame consult.arrival-noun
type CONSULT visit
cameo 042
contexts diplomatic
noun arrival
subj @consult-visitor -> actor
in/at actor -> recipient
+ The Turkish president's arrival in Egypt was televised. | TUR | EGY | occurred

frame consult.fly-in
type CONSULT visit
cameo 042
contexts diplomatic
verb fly in, jet in, come over, drop in, roll in
subj @consult-visitor -> actor
to/from/for? actor -> recipient
+ The Saudi delegation flew in for talks. | SAU | - | occurred

frame consult.cross-border
type CONSULT visit
cameo 042
contexts diplomatic
verb cross, enter
subj @consult-visitor -> actor
into/obj actor -> recipient
+ The South Korean envoy crossed into North Korea. | KOR | PRK | occurred
- The truck crossed the road.

frame consult.state-visit-noun
type CONSULT visit
cameo 042
contexts diplomatic
noun visit, trip, tour, stopover, pilgrimage, swing, voyage
mod state, official, working, private, surprise, unannounced, three-day, two-day, four-day, one-day, five-day, historic, landmark, first, maiden, brief, high-level, goodwill, inaugural, farewell, solidarity, fact-finding, whirlwind, foreign, reciprocal
subj? actor -> actor
to/of/in? actor -> recipient
+ China's state visit to Serbia began. | CHN | SRB | occurred
+ The Japanese premier made a surprise visit to Ukraine. | JPN | UKR | occurred

frame consult.visit-by
type CONSULT visit
cameo 042
contexts diplomatic
noun visit, trip, tour
by/from/of @consult-visitor -> actor
to? actor -> recipient
+ A visit by the Spanish king stirred hopes. | ESP | - | occurred

frame consult.pilgrimage
type CONSULT visit
cameo 042
contexts religion_ethnicity
noun pilgrimage
subj @consult-visitor -> actor
to actor -> recipient
+ The pope's pilgrimage to Iraq ended. | * | IRQ | occurred

frame consult.dispatch-envoy
type CONSULT visit
cameo 042
contexts diplomatic
verb send, dispatch, despatch, depute, delegate, fly
obj @envoy, minister, mediator, negotiator, emissary, delegation, special envoy, foreign minister, secretary, peace envoy, deputy, adviser, advisor, negotiating team, commissioner
to/into/inf -> recipient
+ South Africa dispatched a mediator to Lesotho. | ZAF | LSO | occurred

frame consult.host-person
type CONSULT visit
cameo 043
contexts diplomatic
verb host, receive, welcome, greet, entertain, fete, hail, embrace
obj @consult-visitor -> actor
at/in/for/on palace, airport, residence, office, house, visit, dinner, kremlin, white house, capital, ranch, estate, castle
subj? -> recipient
+ The Chilean president received the Finnish premier at the palace. | FIN | CHL | occurred

frame consult.host-from
type CONSULT visit
cameo 043
contexts diplomatic
verb host, receive, welcome, greet
obj @consult-visitor
from actor -> actor
subj? -> recipient
+ Azerbaijan hosted a delegation from Hungary. | HUN | AZE | occurred

frame consult.host-event
type CONSULT multilateral
cameo 043
contexts diplomatic
verb host, convene, organise, organize, chair, co-host, stage, hold, sponsor, call, convoke, open, hold
obj summit, conference, meeting, forum, congress, assembly, session, talk, roundtable, negotiation, emergency meeting, emergency session
on/for/of/with? -> recipient
+ Ghana convened a summit of Sahel states. | GHA | * | occurred
+ An emergency meeting was called by Jordan. | JOR | - | occurred
- The club hosted a party.

frame consult.host-talks-between
type CONSULT third-party
cameo 045
contexts diplomatic
verb host, chair, sponsor, moderate, oversee, organise, organize, convene
obj @talks
between/of actor -> recipient
+ Talks between Sudan and Chad were hosted by Libya. | LBY | SDN,TCD | occurred

frame consult.play-host
type CONSULT visit
cameo 043
contexts diplomatic
verb play, act
obj/as host
to actor -> actor
subj? -> recipient
+ Singapore played host to North Korea. | PRK | SGP | occurred
- The stadium played host.

frame consult.red-carpet
type CONSULT visit
cameo 043
contexts diplomatic
verb roll out, lay out, lay, roll, unroll
obj carpet, red carpet, welcome mat
for/to actor -> actor
subj? -> recipient
+ Riyadh rolled out the red carpet for Beijing. | CHN | SAU | occurred

frame consult.feast
type CONSULT visit
cameo 043
contexts diplomatic
verb wine, dine, fete, lavish
obj @consult-visitor, actor -> actor
subj? -> recipient
+ Brunei feted the Malaysian king. | MYS | BRN | occurred

frame consult.meet-greet
type CONSULT visit
cameo 043
contexts diplomatic
verb meet, greet, welcome, see off
at airport, airfield, station, palace, border, tarmac
obj actor, @consult-visitor -> actor
subj? -> recipient
+ The Thai premier greeted the Lao president at the airport. | LAO | THA | occurred

frame consult.mediate-between
type CONSULT third-party
cameo 045
contexts diplomatic
verb mediate, arbitrate, intercede, adjudicate, intermediate, referee
between/in/for/with -> recipient
+ Switzerland arbitrated between Cuba and Mexico. | CHE | CUB,MEX | occurred

frame consult.mediate-talks
type CONSULT third-party
cameo 045
contexts diplomatic
verb mediate, broker, facilitate, moderate, arbitrate, oversee, shepherd, steer, midwife, orchestrate, engineer
obj @consult-quarrel -> topic
between/in/with/of? actor -> recipient
+ Iraq facilitated talks between Iran and Saudi Arabia. | IRQ | IRN,SAU | occurred
- The agent brokered a sale of shares.

frame consult.mediator-play
type CONSULT third-party
cameo 045
contexts diplomatic
verb play, take, assume, have
obj role, part, mediator, peacemaker, mediating role, mediation role
as mediator, intermediary, go-between, bridge, broker, facilitator, peacemaker
between/in? actor -> recipient
+ Kuwait played a role as mediator. | KWT | - | occurred

frame consult.mediating-role
type CONSULT third-party
cameo 045
contexts diplomatic
verb play, take, assume
obj mediating role, mediation role, mediator, peacemaker, intermediary, broker
between/in? actor -> recipient
+ Finland played peacemaker in Aceh. | FIN | IDN | occurred

frame consult.mediation-mission
type CONSULT third-party
cameo 045
contexts diplomatic
verb launch, begin, start, lead, undertake, mount, resume, conduct, continue, spearhead, pursue, step up
obj mediation, mediation effort, peace effort, peace mission, good offices, shuttle diplomacy, peace initiative, diplomacy, peacemaking, shuttle, shuttle mission
between/in/with? actor -> recipient
+ Senegal launched a peace mission in Guinea. | SEN | GIN | occurred

frame consult.shuttle
type CONSULT third-party
cameo 045
contexts diplomatic
verb shuttle
between actor -> recipient
+ The American envoy shuttled between Israel and Lebanon. | USA | ISR,LBN | occurred
- Buses shuttled between the hotel and the beach.

frame consult.shuttle-noun
type CONSULT third-party
cameo 045
contexts diplomatic
noun shuttle, diplomacy, mission
mod shuttle, peace, mediation, diplomatic
subj? actor -> actor
between/in/to actor -> recipient
+ Turkey's peace mission to Somalia ended. | TUR | SOM | occurred

frame consult.bring-together
type CONSULT third-party
cameo 045
contexts diplomatic
verb bring together, reconcile, coax
obj side, party, rival, faction, foe, actor, enemy, adversary, delegation, leader, minister, president, premier, negotiator, envoy, official, general, commander, elder, chief -> recipient
to/for/at? table, talk, negotiating table, meeting, negotiation, summit, room
+ Norway brought rival Libyans together. | NOR | LBY | occurred
+ Mauritania reconciled Senegal and Gambia. | MRT | SEN,GMB | occurred
- Norway gathered its troops in the valley.
- The teacher brought a book.

frame consult.bring-to-table
type CONSULT third-party
cameo 045
contexts diplomatic
verb bring, unite, gather, assemble, nudge
obj side, party, rival, faction, foe, actor, enemy, adversary, delegation, leader -> recipient
to/for/at table, talk, negotiating table, meeting, negotiation, summit, room
+ Norway brought the Libyan factions to the table. | NOR | LBY | occurred
- The row united the Libyan parties.

frame consult.carry-messages
type CONSULT third-party
cameo 045
contexts diplomatic
verb carry, relay, pass, convey, deliver, transmit, ferry
obj message, letter, proposal, offer
between/from actor -> recipient
+ Pakistan relayed messages between Iran and the United States. | PAK | IRN,USA | occurred

frame consult.intervene-diplomacy
type CONSULT third-party
cameo 045
contexts diplomatic
verb intervene, intercede
with/for/on actor, behalf -> recipient
+ Jordan interceded with Syria. | JOR | SYR | occurred

frame consult.supervise-ceasefire
type CONSULT third-party
cameo 045
contexts diplomatic
verb monitor, supervise, oversee, verify, guarantee, observe
obj ceasefire, cease-fire, truce, disengagement, agreement, accord, implementation, withdrawal, disarmament
in/between/of? actor -> recipient
+ The OSCE monitored the truce in Ukraine. | * | UKR | occurred

frame consult.good-offices
type CONSULT third-party
cameo 045
contexts diplomatic
verb lend, use, provide
obj good offices, mediation, good office
to/in/for? actor -> recipient
+ The Vatican lent its good offices to Cuba. | VAT | CUB | occurred

frame consult.defuse
type CONSULT third-party
cameo 045
contexts diplomatic
verb defuse, de-escalate, calm, cool, dampen
obj tension, crisis, row, standoff, dispute, situation -> topic
between/with/in actor -> recipient
+ Oman defused tensions between Iran and Bahrain. | OMN | IRN,BHR | occurred
- Experts defused a bomb.

frame consult.attend-event
type CONSULT multilateral
cameo 040
contexts diplomatic
verb attend, join, address, open, grace
obj @consult-gathering
in/of/with/by? actor -> both
subj -> both
mutual
+ Ethiopia attended the conference in Kenya. | ETH,KEN | - | occurred
- Pupils attended a lesson.

frame consult.participate
type CONSULT multilateral
cameo 040
contexts diplomatic
verb participate, partake, take part, sit in, join in
in/at/on @consult-gathering, @talks, consultation, drafting
with/of/in? actor -> both
subj -> both
mutual
+ Jamaica participated in the summit. | JAM | - | occurred

frame consult.take-part-event
type CONSULT multilateral
cameo 040
contexts diplomatic
verb take
obj part
in/at @consult-gathering, @talks
with/in? actor -> both
subj -> both
mutual
+ Belize took part in the forum. | BLZ | - | occurred

frame consult.gather
type CONSULT multilateral
cameo 040
contexts diplomatic
verb gather, assemble, convene, congregate, meet, converge
subj @state-head, @minister, ambassador, envoy, actor -> both
for/at/in @consult-gathering
mutual
+ Arab ministers met at a conference. | * | - | occurred
- Crowds met at the gate.

frame consult.convene
type CONSULT multilateral
cameo 040
contexts diplomatic
verb convene, meet, sit
subj council, security council, assembly, league, alliance, bloc, union, commission, committee, summit, quartet, g7, g20 -> actor
on/over/about/inf? -> topic
+ The UN Security Council convened over Haiti. | * | - | occurred

frame consult.summit-noun
type CONSULT multilateral
cameo 040
contexts diplomatic
noun summit, conference, meeting, session, forum
mod trilateral, quadrilateral, four-way, three-way, multilateral, ministerial, donor, peace, emergency, extraordinary, regional, international, arab, african, european, nato, quadripartite, tripartite, annual, security, climate
subj? actor -> both
between/of/with/among actor -> both
mutual
+ A trilateral meeting between Turkey, Iran and Russia took place. | TUR,IRN,RUS | - | occurred
+ Kenya held a regional summit with Uganda. | KEN,UGA | - | occurred

frame consult.meeting-of
type CONSULT multilateral
cameo 040
contexts diplomatic
noun meeting, gathering, conclave, assembly
of @minister, @state-head, ambassador, envoy, actor -> both
mutual
+ A meeting of Serbian and Croatian ministers took place. | SRB,HRV | - | occurred

frame consult.speak-at
type CONSULT multilateral
cameo 040
contexts diplomatic
verb speak, deliver, give
at/to/before assembly, council, parliament, summit, congress, conference, forum, senate, knesset, general assembly, security council, bundestag
obj? speech, address, statement, lecture
+ The Colombian president spoke at the UN General Assembly. | COL | - | occurred

frame consult.address-parliament
type CONSULT multilateral
cameo 040
contexts diplomatic
verb address
obj parliament, assembly, council, congress, summit, lawmaker, session, senate, knesset, bundestag, duma, legislature, deputy, conference, forum -> recipient
+ The Irish president addressed lawmakers in Ghana. | IRL | * | occurred

frame consult.see
type CONSULT
cameo 040
contexts diplomatic
verb see
obj @state-head, minister, ambassador, foreign minister, prime minister, envoy, counterpart -> both
for/on/at/in talk, meeting, visit, discussion, lunch, dinner
subj -> both
mutual
+ Spain's premier saw the Italian president for talks. | ESP,ITA | - | occurred

frame consult.accompany
type CONSULT visit
cameo 042
contexts diplomatic
verb accompany, escort
obj @consult-visitor -> recipient
on/to/in/during? visit, trip, tour, actor
subj @consult-visitor -> actor
+ The Angolan minister accompanied the Portuguese premier on a tour. | AGO | PRT | occurred

frame consult.parliament-contact
type CONSULT
cameo 040
contexts diplomatic
verb hold, have, attend, conclude
obj hearing, briefing, press conference, news conference, joint press conference
with actor -> both
subj -> both
mutual
+ Estonia held a joint press conference with Latvia. | EST,LVA | - | occurred

frame consult.give-welcome
type CONSULT visit
cameo 043
contexts diplomatic
verb give, accord, extend, offer
obj welcome, warm welcome, reception, banquet, honour guard, ceremonial welcome, salute
to/iobj/for actor -> recipient
+ Mongolia gave a warm welcome to Belarus. | MNG | BLR | occurred
