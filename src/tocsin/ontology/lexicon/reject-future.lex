# REJECT by what somebody will not do: will not attend, would never hand over, will stay away.

class refused-thing: accord, aid, agreement, base, body, border, charter, claim, colony, condition, deal, debt, demand, extradition, father, government, hostage, island, land, line, minister, missile, mission, money, monitor, offer, order, outcome, peace, people, plan, pledge, prisoner, proposal, request, result, road, rule, ruling, soldier, stance, sum, territory, text, treaty, troop, vote, weapon, withdrawal

frame reject.future-stay-away
type REJECT meet
cameo 125
contexts diplomatic
verb stay away, keep away, steer clear, shun, skip, sit out
from/obj/of talk, talks, summit, round, conference, meeting, session, negotiation, ceremony, forum, dialogue, congress, inauguration, palaver -> topic
subj actor, opposition, party, leader, union -> actor
with? actor -> recipient
+ Kenya will stay away from the summit. | KEN | - | scheduled
- The boys stayed away from the river.

frame reject.future-not-attend
type REJECT meet
cameo 125
contexts diplomatic
refused
verb attend, join, come, go, travel, participate, sit down, return, take, meet, negotiate, talk, discuss, parley, deal, treat, host, receive, visit, engage, speak
in/at/to/with/obj? round, talk, talks, summit, conference, meeting, session, negotiation, table, dialogue, congress, forum, part, actor -> topic
with/to/at? actor -> recipient
subj actor, opposition, party, leader, union -> actor
+ Bolivia will not attend the hearing. | BOL | - | occurred
+ The opposition in Chad would not talk. | TCD | - | occurred
- Hamas attended the round.

frame reject.future-not-allow
type REJECT
cameo 120
refused
verb allow, permit, let, tolerate, stand, accept, countenance, condone, authorise, authorize, host, admit
obj? -> topic
inf? -> content
for/from/to? actor -> recipient
subj actor, opposition, party, leader, union -> actor
+ Hungary will not allow arms for Ukraine to cross its land. | HUN | * | occurred
+ Cuba will never tolerate spies from Canada. | CUB | CAN | occurred
- Hungary allowed the fair.

frame reject.future-not-yield
type REJECT yield
cameo 124
refused
verb yield, bow, surrender, budge, back down, give in, relent, retreat, kneel, capitulate, compromise, buckle, blink, withdraw, pull out, leave, disarm, stop, halt, cease, resign, step down, quit, go
to/from/before? actor -> recipient
obj? -> topic
subj actor, opposition, party, leader, union -> actor
+ Sudan will not bow to Kenya. | SDN | KEN | occurred
+ The rebels of Mali will not budge. | MLI | - | occurred
- Sudan bowed to the rain.

frame reject.future-not-give
type REJECT
cameo 120
refused
verb hand over, give up, give back, cede, return, release, free, extradite, pay, fund, finance, sell, sign, ratify, recognise, recognize, endorse, back, support, join, lift, ease, drop, abandon, honour, honor, respect, obey, heed, comply, cooperate, co-operate, testify, answer, renew, extend, restore, reopen, open, resume, reconsider, change, apologise, apologize, send, supply, provide, lend, grant
obj @refused-thing, actor, somewhere, @territory -> topic
to/with/of/from/for/iobj? actor -> recipient
subj actor, opposition, party, leader, union -> actor
+ Eritrea would never obey the order from Yemen. | ERI | YEM | occurred
+ Austria will not honour the pledge to Serbia. | AUT | SRB | occurred
+ Bolivia would never cede Sucre. | BOL | - | occurred
- Eritrea honoured the pledge.

frame reject.future-not-testify
type REJECT
cameo 128
contexts legal
refused
verb testify, give evidence, cooperate, co-operate, comply, answer, obey
obj none
to/before/with/at/in? tribunal, court, commission, committee, panel, inquiry, senate, summons, subpoena, order, judge, prosecutor, investigator, actor -> recipient
subj actor, leader, general, official, minister, he, she, they, officer, banker, chairman, chief -> actor
+ The former generals of Peru sent word that they would not testify. | PER | - | occurred
+ Togo's army chief wrote that he would not testify before a court in Ghana. | TGO | GHA | occurred
- The generals of Peru testified.
