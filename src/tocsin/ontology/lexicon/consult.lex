# CONSULT: meet, visit, host, talk, negotiate, phone, mediate.

frame consult.meet
type CONSULT
cameo 040
verb meet
subj -> both
obj? actor -> both
with? -> both
mutual
+ Turkish officials met Greek officials. | TUR,GRC | - | occurred
+ Japan will meet with South Korea. | JPN,KOR | - | scheduled
- The plan met resistance.

frame consult.meet-up
type CONSULT
cameo 040
verb meet up, sit down, huddle, confer, consult, parley, liaise
subj -> both
with? -> both
mutual
+ Poland consulted with Lithuania. | POL,LTU | - | occurred

frame consult.talk
type CONSULT
cameo 040
verb talk, speak, converse, chat
subj -> actor
with/to actor -> recipient
+ Norway spoke to Russia. | NOR | RUS | occurred
- Norway spoke about fish.

frame consult.phone
type CONSULT phone
cameo 041
verb phone, telephone, ring
obj actor -> recipient
+ France phoned Russia. | FRA | RUS | occurred

frame consult.speak-by-phone
type CONSULT phone
cameo 041
verb speak, talk
subj -> both
with/to? actor -> both
by/on/over phone, telephone
mutual
+ Canada spoke with Ukraine by phone. | CAN,UKR | - | occurred

frame consult.call-leader
type CONSULT phone
cameo 041
verb call
obj president, minister, leader, counterpart, chancellor, king, premier, prime minister -> recipient
inf none
attr none
for none
+ The French president called the Russian president. | FRA | RUS | occurred
- France called for restraint.

frame consult.phone-call-noun
type CONSULT phone
cameo 041
noun call, conversation
mod phone, telephone, video
subj? actor -> both
with/to/between? actor -> both
mutual
+ Germany held a phone call with China. | DEU,CHN | - | occurred

frame consult.phone-told
type CONSULT phone
cameo 041
verb tell, inform, brief, reassure, congratulate, update
obj actor, @state-head, @minister, counterpart -> both
in/during/over/on/by phone call, telephone call, phone conversation, telephone conversation, video call, phone, telephone
subj actor, @state-head, @minister -> both
mutual
+ In a phone call, the Kenyan president told his Chadian counterpart about the dam. | KEN,TCD | - | occurred
- In a phone call, the plumber told his customer about the pipe.

frame consult.negotiate
type CONSULT
cameo 046
verb negotiate, bargain
subj -> both
with? actor -> both
mutual
+ Sudan is negotiating with Ethiopia. | SDN,ETH | - | ongoing

frame consult.talks-noun
type CONSULT
cameo 046
noun talk, negotiation, dialogue, consultation, dialog
subj? actor -> both
with/between/among/of? actor -> both
mutual
+ Iran and Oman held talks. | IRN,OMN | - | occurred
+ Talks between Serbia and Kosovo resumed. | SRB,KOS | - | occurred

frame consult.discuss
type CONSULT
cameo 040
verb discuss, debate
obj? -> topic
subj -> both
with? actor -> both
mutual
+ Egypt discussed the dam with Ethiopia. | EGY,ETH | - | occurred

frame consult.discussions-noun
type CONSULT
cameo 040
noun discussion, conversation, exchange, contact, deliberation
subj? actor -> both
with/between/among actor -> both
mutual
+ Discussions between Iraq and Iran continued. | IRQ,IRN | - | ongoing

frame consult.meeting-noun
type CONSULT
cameo 040
noun meeting, summit, encounter, session, get-together
subj? actor -> both
with/between/among/of? actor -> both
mutual
+ A meeting between Egypt and Turkey took place. | EGY,TUR | - | occurred
+ Vietnam held a meeting with Laos. | VNM,LAO | - | occurred

frame consult.multilateral-noun
type CONSULT multilateral
cameo 040
contexts diplomatic
noun summit, conference, congress, forum
subj? actor -> both
of/between/among actor -> both
mutual
+ A conference of Kenyan and Ugandan leaders opened. | KEN,UGA | - | occurred

frame consult.visit
type CONSULT visit
cameo 042
verb visit, tour
obj -> recipient
+ The Indian minister visited Nepal. | IND | NPL | occurred
+ The Indian minister will visit Nepal. | IND | NPL | scheduled

frame consult.visit-noun
type CONSULT visit
cameo 042
noun visit, trip, tour, journey
subj? actor -> actor
to/of? actor -> recipient
+ China's visit to Fiji ended. | CHN | FJI | occurred

frame consult.arrive
type CONSULT visit
cameo 042
verb arrive, land, travel, fly, head, go, come, jet off, journey, depart
subj president, minister, envoy, delegation, secretary, chancellor, premier, ambassador, mission, team, official, leader, diplomat, counterpart, prime minister, foreign minister, chief -> actor
in/to/into/for actor -> recipient
+ The Japanese minister flew to India. | JPN | IND | occurred
- The oil went to Syria.

frame consult.travel-person
type CONSULT visit
cameo 042
verb travel, fly, jet
subj actor -> actor
to/into actor -> recipient
for/on? talk, visit, meeting, summit, negotiation
+ The French president travelled to Algeria for talks. | FRA | DZA | occurred

frame consult.pay-visit
type CONSULT visit
cameo 042
verb pay, make
obj visit, trip
to actor -> recipient
+ The Cuban president paid a visit to Mexico. | CUB | MEX | occurred

frame consult.host
type CONSULT visit
cameo 043
verb host, receive, welcome, greet, entertain
obj president, minister, envoy, delegation, secretary, chancellor, premier, ambassador, mission, team, official, leader, diplomat, counterpart, prime minister, guest, king, prince, delegate, foreign minister -> actor
subj -> recipient
+ Morocco hosted the Spanish prime minister. | ESP | MAR | occurred
- Kenya hosted a football match.

frame consult.invite-host
type CONSULT visit
cameo 043
verb host, receive
obj actor -> actor
subj? -> recipient
+ Qatar received the Iranian minister. | IRN | QAT | occurred

frame consult.mediate
type CONSULT third-party
cameo 045
verb mediate, broker, arbitrate, facilitate, intermediate
obj? @talks, @deal, dispute, conflict, crisis, solution, end -> topic
between/in? actor -> recipient
+ Qatar mediated between Sudan and Chad. | QAT | SDN,TCD | occurred

frame consult.mediation-noun
type CONSULT third-party
cameo 045
noun mediation, arbitration, facilitation
subj? actor -> actor
between/in actor -> recipient
+ Kenya's mediation between Sudan and Chad continued. | KEN | SDN,TCD | ongoing

frame consult.attend
type CONSULT multilateral
cameo 040
verb attend
obj @meeting
subj -> both
mutual
+ Croatia and Albania attended the summit. | HRV,ALB | - | occurred

frame consult.take-part
type CONSULT
cameo 040
verb take
obj part
in @talks
subj -> both
with? actor -> both
mutual
+ Greece took part in talks with Cyprus. | GRC,CYP | - | occurred

frame consult.join-talks
type CONSULT
cameo 046
verb join, enter, resume, reopen, restart, hold, open, begin, start, continue, conduct, launch, conclude
obj/into @talks
subj -> both
with/between? actor -> both
mutual
+ Cyprus resumed talks with Turkey. | CYP,TUR | - | occurred

frame consult.engage
type CONSULT
cameo 040
verb engage
in @talks
with? actor -> both
subj -> both
mutual
+ Pakistan engaged in dialogue with Iran. | PAK,IRN | - | occurred

frame consult.brief
type CONSULT
cameo 040
verb brief, debrief, inform, notify
obj actor -> recipient
+ The United States briefed Israel. | USA | ISR | occurred

frame consult.exchange-views
type CONSULT
cameo 040
verb exchange, share
obj view, opinion, message, idea
subj -> both
with? actor -> both
mutual
+ Laos exchanged views with Thailand. | LAO,THA | - | occurred

frame consult.send-envoy
type CONSULT visit
cameo 042
verb send, dispatch, despatch
obj @envoy, minister, mediator, negotiator, team
to/into actor -> recipient
+ Turkey sent an envoy to Armenia. | TUR | ARM | occurred
- Turkey sent troops to Azerbaijan.

frame consult.face-to-face
type CONSULT
cameo 040
verb come
to table, negotiating table
subj -> both
with? actor -> both
mutual
+ Yemen came to the table with Saudi Arabia. | YEM,SAU | - | occurred

frame consult.reach-out
type CONSULT
cameo 040
verb reach out
to actor -> recipient
+ South Korea reached out to North Korea. | KOR | PRK | occurred

frame consult.address-body
type CONSULT
cameo 040
verb address
obj parliament, assembly, council, congress, summit, lawmaker, session, senate -> recipient
+ The Ukrainian president addressed the Canadian parliament. | UKR | CAN | occurred

frame consult.mediation-effort
type CONSULT third-party
cameo 045
verb launch, begin, start, lead, undertake, mount, resume
obj mediation, mediation effort, peace effort, mission
between/in? actor -> recipient
+ Ghana launched a mediation effort between Mali and Niger. | GHA | MLI,NER | occurred
