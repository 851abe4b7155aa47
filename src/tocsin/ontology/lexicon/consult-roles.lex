# Visits, mediation and other frames whose first examples the parser misread.

frame agree.promise-protection
type AGREE
cameo 0334
contexts peacekeeping
verb promise, pledge, offer, guarantee
obj protection, security, security guarantee, guarantee, umbrella, defence, defense, escort -> content
to/for/iobj? actor -> recipient
+ Britain promised protection to Finland. | GBR | FIN | occurred

frame aid.announce-funding
type AID
cameo 070
verb announce, unveil, launch
obj contribution, increase, new funding, grant, donation, assistance, scholarship, tranche, fund, relief, million, billion
for/to/in? -> recipient
+ Ireland announced scholarships for Ethiopia. | IRL | ETH | occurred

frame consult.visit-troops
type CONSULT visit
cameo 042
contexts military
verb visit, inspect
obj troop, soldier, base, front, frontline, embassy, garrison, camp, airbase, refugee, parliament, memorial, shrine, headquarters, mosque, cathedral, victim, hospital -> recipient
in/at/of? actor -> recipient
+ The British minister visited a garrison in Estonia. | GBR | * | occurred

frame consult.arrive-actor
type CONSULT visit
cameo 042
contexts diplomatic
verb arrive, touch down
in/at actor -> recipient
for/on visit, talk, summit, meeting, negotiation, mission, trip, tour, conference, consultation, ceremony, funeral, inauguration
+ Kenya's president arrived in India for talks. | KEN | IND | occurred

frame consult.visit-by
type CONSULT visit
cameo 042
contexts diplomatic
noun visit, trip, tour
by/from/of @consult-visitor -> actor
to? actor -> recipient
+ A visit by the king of Spain to Cuba stirred hopes. | * | CUB | occurred

frame consult.mediator-role
type CONSULT third-party
cameo 045
contexts diplomatic
verb act, serve, function
as mediator, intermediary, go-between, bridge, broker, conduit, facilitator, honest broker, arbiter, middleman, channel, peacemaker
between/for/in/to? actor -> recipient
- The lamp served as a bridge.
+ Oman acted as a mediator between Iran and Iraq. | OMN | IRN,IRQ | occurred
+ Finland served as a bridge between Russia and Poland. | FIN | * | occurred

frame consult.mediating-role
type CONSULT third-party
cameo 045
contexts diplomatic
verb play, take, assume
obj mediating role, mediation role, mediator, peacemaker, intermediary, broker
between/in? actor -> recipient
+ Finland played a mediating role in Indonesia. | FIN | IDN | occurred

frame consult.mediation-mission
type CONSULT third-party
cameo 045
contexts diplomatic
verb launch, begin, start, lead, undertake, mount, resume, conduct, continue, spearhead, pursue, step up
obj mediation, mediation effort, peace effort, peace mission, good offices, shuttle diplomacy, peace initiative, diplomacy, peacemaking, shuttle, shuttle mission
between/in/with? actor -> recipient
+ Senegal launched shuttle diplomacy in Guinea. | SEN | GIN | occurred
+ Senegal resumed mediation in Guinea. | SEN | GIN | occurred

frame consult.address-parliament
type CONSULT multilateral
cameo 040
contexts diplomatic
verb address
obj parliament, assembly, council, congress, summit, lawmaker, session, senate, knesset, bundestag, duma, legislature, deputy, conference, forum -> recipient
+ The Irish president addressed the parliament of Ghana. | IRL | GHA | occurred

frame request.invite-to-do
type REQUEST assist
cameo 022
verb invite, summon, challenge, dare, exhort
obj actor -> recipient
inf join, return, participate, disarm, negotiate, sign, cooperate, explain, prove, contribute, rejoin, respond
+ Turkmenistan exhorted Azerbaijan to join the project. | TKM | AZE | occurred

frame request.recommend-action
type REQUEST change
cameo 0242
verb recommend, advise, propose, suggest, advocate, counsel, prescribe
obj/ing reform, change, moratorium, ban, ceasefire, election, talk, caution, restraint, withdrawal, amendment, sanction, tax, referendum, commission, tribunal -> content
to/for/in? actor -> recipient
+ Jamaica recommended a moratorium. | JAM | - | occurred

frame request.trade-seek
type REQUEST assist
cameo 0211
verb seek, request, urge, solicit, want, advocate
obj @request-trade -> content
from/of/by/with/between? actor -> recipient
+ Kenya solicited investment from Qatar. | KEN | QAT | occurred
