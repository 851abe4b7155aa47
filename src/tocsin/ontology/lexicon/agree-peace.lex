# AGREE: meeting, mediation, settlement, invitation, and truces offered.
class agree-meet: talk, negotiation, dialogue, dialog, discussion, consultation, meeting, summit, conference, round, session, encounter, parley, visit, trip, diplomacy, roundtable, forum
class agree-peacething: peace, reconciliation, settlement, compromise, solution, truce, ceasefire, cease-fire, rapprochement, detente, coexistence, normalisation, normalization, accommodation, deal, agreement

frame agree.propose-meet
type AGREE
cameo 036
contexts diplomatic
verb propose, suggest, offer, moot, float, urge
obj @agree-meet -> content
with/to/between? actor -> recipient
+ Lebanon proposed talks with Cyprus. | LBN | CYP | occurred
+ A summit was suggested by Kazakhstan. | KAZ | - | occurred

frame agree.propose-meeting-inf
type AGREE
cameo 036
contexts diplomatic
verb propose, offer, volunteer, suggest
inf/ing @agree-talk, negotiating, meeting, talking, holding, resuming -> content
with? actor -> recipient
+ Eritrea offered to talk to Sudan. | ERI | SDN | occurred
+ Burundi proposed meeting Rwandan officials. | BDI | RWA | occurred

frame agree.agree-talk
type AGREE
cameo 036
contexts diplomatic
verb agree, consent, promise, pledge, vow, undertake
inf @agree-talk, hold, continue -> content
with/to? actor -> recipient
negated REJECT
+ Thailand agreed to meet Cambodian generals. | THA | KHM | occurred
+ Burkina Faso promised to hold talks with Mali. | BFA | MLI | occurred

frame agree.agree-on-meet
type AGREE
cameo 036
contexts diplomatic
verb agree
on/to @agree-meet, agenda, venue, timetable, date, format, roadmap -> content
with? actor -> recipient
negated REJECT
+ Kosovo agreed to talks with Serbia. | KOS | SRB | occurred

frame agree.accept-invite
type AGREE
cameo 036
contexts diplomatic
verb accept, take up
obj invitation, invite -> content
from/of/by/to? actor -> recipient
inf? -> content
negated REJECT
+ Laos accepted an invitation from Vietnam. | LAO | VNM | occurred
+ Turkey's invitation was accepted by Georgia. | GEO | TUR | occurred

frame agree.invite-talks
type AGREE
cameo 036
contexts diplomatic
verb invite
obj -> recipient
to/for @agree-meet, table, dinner, ceremony, parade, anniversary, inauguration, celebration -> content
+ Zambia invited Malawi to a summit. | ZMB | MWI | occurred
- The school invited parents.

frame agree.invite-inf
type AGREE
cameo 036
contexts diplomatic
verb invite
obj -> recipient
inf visit, attend, join, participate, meet, address, come, take, talk, discuss, host, observe, monitor -> content
+ Bahrain invited Israel to join the conference. | BHR | ISR | occurred
+ The Thai king was invited to visit Bhutan. | - | THA | occurred
- The song invited listeners to dance.

frame agree.plan-meet-obj
type AGREE
cameo 036
contexts diplomatic
verb plan, schedule, arrange, prepare, organise, organize, eye, mull, consider, seek, pursue, weigh
obj @agree-meet -> content
with/to/between? actor -> recipient
+ Mauritania planned a summit with Senegal. | MRT | SEN | occurred
+ Havana seeks dialogue with Washington. | CUB | USA | occurred

frame agree.call-talks-own
type AGREE
cameo 036
contexts diplomatic
verb favour, favor, prefer, advocate, want
obj @agree-meet, diplomacy, negotiated settlement, peaceful solution, political solution -> content
with? actor -> recipient
+ Algeria favours dialogue with Morocco. | DZA | MAR | occurred

frame agree.ready-for-meet
type AGREE
cameo 036
contexts diplomatic
adj ready, prepared, open, willing, eager
for/to @agree-meet, contact -> content
with? actor -> recipient
negated REJECT
+ Qatar is ready for talks with Bahrain. | QAT | BHR | occurred

frame agree.readiness-meet
type AGREE
cameo 036
contexts diplomatic
verb express, signal, show, voice, declare, announce, confirm, reiterate, indicate
obj readiness, willingness, desire, openness, intention, interest
for/to/in/of/inf @agree-meet, @agree-talk -> content
with? actor -> recipient
+ Armenia signalled its willingness to meet Turkey. | ARM | TUR | occurred
+ Benin voiced readiness for talks with Niger. | BEN | NER | occurred

frame agree.clear-way
type AGREE
cameo 036
contexts diplomatic
verb clear, pave, smooth, prepare
obj way, path, ground, groundwork
for/to @agree-meet, @agree-peacething, accession, membership, recognition, election, return -> content
with? actor -> recipient
+ Greece paved the way for talks with Turkey. | GRC | TUR | occurred

frame agree.set-date
type AGREE
cameo 036
contexts diplomatic
verb set, fix, agree, name
obj date, time, venue, agenda, timetable, deadline
for @agree-meet, election, vote, referendum -> content
with? actor -> recipient
+ Pakistan set a date for talks with India. | PAK | IND | occurred

frame agree.give-chance
type AGREE
cameo 036
contexts diplomatic
verb give, grant
obj chance, opportunity, time, space
to/iobj diplomacy, peace, dialogue, talk, negotiation, mediation -> content
+ Lebanon gave diplomacy a chance. | LBN | - | occurred

frame agree.return-table
type AGREE
cameo 036
contexts diplomatic
verb agree, promise, vow, plan, decide, want, offer, prepare
inf return, come, get, go
to table, talk, negotiation, dialogue, fold, negotiating table
+ Iran agreed to return to the table. | IRN | - | occurred

frame agree.settle-inf
type AGREE
cameo 037
contexts diplomatic
verb agree, promise, vow, pledge, seek, want, hope, plan, decide, undertake, commit, offer
inf resolve, settle, solve, end, defuse, overcome, reconcile, iron, bury, mend, normalise, normalize, heal, avert, avoid -> content
with? actor -> recipient
negated REJECT
+ Malaysia vowed to resolve the dispute with Singapore. | MYS | SGP | occurred
+ Peru wants to mend ties with Mexico. | PER | MEX | ongoing

frame agree.seek-peace
type AGREE
cameo 037
contexts diplomatic
verb seek, pursue, promise, offer, vow, want, favour, favor, advocate, explore
obj @agree-peacething, end, coexistence, resolution, political settlement -> content
with/to/in/between? actor -> recipient
negated REJECT
+ The Taliban offered peace to Kabul. | AFG | AFG | occurred

frame agree.sue-peace
type AGREE
cameo 037
contexts diplomatic
verb sue
for peace -> content
with? actor -> recipient
+ Armenia sued for peace. | ARM | - | occurred
- The widow sued for damages.

frame agree.work-towards
type AGREE
cameo 037
contexts diplomatic
verb work, strive, push, endeavour, endeavor, labour, aim, press
towards/toward/for @agree-peacething, end, stability, unity -> content
with/in/between? actor -> recipient
+ Chad is working towards a settlement with Sudan. | TCD | SDN | ongoing

frame agree.peace-plan
type AGREE
cameo 037
contexts diplomatic
verb unveil, present, propose, offer, submit, draft, float, table, outline, put forward
obj peace plan, roadmap, peace proposal, peace initiative, settlement, formula, blueprint, compromise, solution, peace deal, ceasefire plan, peace formula -> content
to/for/with? actor -> recipient
+ Indonesia presented a peace plan for Ukraine. | IDN | UKR | occurred
- The firm presented a business plan.

frame agree.peace-plan-noun
type AGREE
cameo 037
contexts diplomatic
noun plan, proposal, initiative, formula
subj actor -> actor
mod peace
for/to? actor -> recipient
+ China's peace plan for Ukraine was studied. | CHN | UKR | occurred

frame agree.accept-mediation
type AGREE
cameo 038
contexts diplomatic
verb accept, welcome, embrace, approve
obj mediation, arbitration, good offices, mediator, facilitation, mediation offer, arbitrator, go-between -> content
of/by/from? actor -> recipient
negated REJECT
+ Guyana accepted mediation by Brazil. | GUY | BRA | occurred
+ Sudan welcomed a Kenyan mediator. | SDN | KEN | occurred

frame agree.agree-mediation
type AGREE
cameo 038
contexts diplomatic
verb agree, consent, submit, turn
to mediation, arbitration, adjudication, facilitation, mediator, international court, arbitrator -> content
by/of/from? actor -> recipient
negated REJECT
+ Honduras agreed to mediation by Mexico. | HND | MEX | occurred

frame agree.refer-dispute
type AGREE
cameo 038
contexts legal
verb refer, take, submit, bring
obj dispute, row, case, claim, question, matter
to court, arbitration, tribunal, mediator, arbitrator, mediation -> content
with? actor -> recipient
+ Kenya referred the dispute with Somalia to a tribunal. | KEN | SOM | occurred

frame agree.accept-mediator-inf
type AGREE
cameo 038
contexts diplomatic
verb allow, let
obj -> recipient
inf mediate, arbitrate, intercede, facilitate -> content
+ Ethiopia let Kenya mediate. | ETH | KEN | occurred

frame agree.offer-host
type AGREE
cameo 039
contexts diplomatic
verb offer, volunteer, propose, agree, promise
inf host, organise, organize, convene, chair, sponsor, hold -> content
between/for/with? actor -> recipient
+ Switzerland offered to host talks between Iran and Israel. | CHE | IRN,ISR | occurred
- The band agreed to host the show.

frame agree.offer-role
type AGREE
cameo 039
contexts diplomatic
verb offer, volunteer, propose
obj itself, services, service, mediation, good offices, venue, facilitation, arbitration, bridge -> content
as/to/between/in? actor -> recipient
+ Oman offered its services to Yemen. | OMN | YEM | occurred
- The hotel offered free breakfast.

frame agree.ready-mediate
type AGREE
cameo 039
contexts diplomatic
adj ready, willing, prepared, happy
inf mediate, arbitrate, facilitate, broker, host, act, intercede -> content
between/in? actor -> recipient
negated REJECT
+ Brazil is ready to mediate between Venezuela and Guyana. | BRA | VEN,GUY | occurred

frame agree.act-mediator
type AGREE
cameo 039
contexts diplomatic
verb offer, agree, volunteer
inf act, serve
as mediator, intermediary, go-between, bridge, broker, facilitator, honest broker -> content
between? actor -> recipient
+ Morocco offered to act as a mediator in Libya. | MAR | LBY | occurred

frame agree.mediation-offer-noun
type AGREE
cameo 039
contexts diplomatic
noun offer, proposal
subj actor -> actor
of/mod mediation, good offices, mediate
to/in/between? actor -> recipient
+ Norway's offer of mediation to Colombia stands. | NOR | COL | occurred

frame agree.own-truce
type AGREE
cameo 0356
contexts military
verb propose, suggest, moot, support, back, favour, favor, endorse
obj ceasefire, cease-fire, truce, armistice, moratorium, demilitarisation, demilitarization, buffer zone, no-fly zone, humanitarian pause -> content
with/in/to? actor -> recipient
+ Malta favours a ceasefire in Libya. | MLT | LBY | occurred

frame agree.live-peace
type AGREE
cameo 037
contexts diplomatic
verb want, promise, agree, vow, wish, pledge
inf live, coexist -> content
with/alongside? actor -> recipient
+ Syria wants to live in peace with Israel. | SYR | ISR | ongoing

frame agree.reaffirm-peace
type AGREE
cameo 037
contexts diplomatic
verb renew, reaffirm, reiterate
obj offer, call, invitation, readiness, commitment
for/of/to @agree-meet, @agree-peacething -> content
with/to? actor -> recipient
+ South Korea renewed its offer of talks to Pyongyang. | KOR | PRK | occurred

frame agree.joint-work
type AGREE
cameo 031
verb agree, plan, pledge, vow, promise, decide, want
inf work, act, team, join, cooperate, collaborate, coordinate, unite -> content
negated REJECT
+ Ghana agreed to work with Nigeria. | GHA | * | occurred
+ The French leader wants to team up with Spain. | FRA | ESP | ongoing

frame agree.join-forces
type AGREE
cameo 031
verb join, pool, combine, unite
obj force, hand, resource, effort
with? actor -> recipient
negated REJECT
+ Colombia joined forces with Brazil. | COL | BRA | occurred

frame agree.make-common-cause
type AGREE
cameo 031
verb make
obj common cause
with actor -> recipient
+ Hungary made common cause with Slovakia. | HUN | SVK | occurred

frame agree.set-up-body
type AGREE
cameo 031
verb agree, plan, decide, propose
inf establish, create, set, form, launch, found -> content
negated REJECT
+ Vietnam agreed to set up a committee with China. | VNM | CHN | occurred

frame agree.partner-plan
type AGREE
cameo 031
verb plan, propose, discuss, consider, explore, prepare, seek
obj partnership, alliance, union, coalition, joint project, joint venture, cooperation, collaboration, closer ties, link -> content
with/between? actor -> recipient
+ Ethiopia explored a partnership with Turkey. | ETH | TUR | occurred

frame agree.seek-ties
type AGREE
cameo 032
contexts diplomatic
verb seek, want, desire, court, crave, pursue
obj tie, relation, relationship, friendship, closer ties, warmer ties, rapprochement, normalisation, normalization, alliance, link -> content
with actor -> recipient
+ Mongolia wants closer ties with Japan. | MNG | JPN | ongoing

frame agree.plan-embassy
type AGREE
cameo 032
contexts diplomatic
verb plan, agree, intend, promise, vow, decide, propose, pledge
inf open, reopen, move, appoint, exchange, name, relocate -> content
+ Paraguay plans to open an embassy in Kenya. | PRY | KEN | occurred

frame agree.pin-hopes
type AGREE
cameo 030
verb welcome, embrace, entertain
obj idea, suggestion, prospect, notion, possibility -> content
of/from/with? actor -> recipient
+ Uruguay embraced the idea of talks with Chile. | URY | * | occurred


