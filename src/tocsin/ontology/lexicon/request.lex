# REQUEST: requests, appeals, demands, orders, calls for.

frame request.call-on
type REQUEST
cameo 020
verb call
on/upon actor, @state-head, @minister, @civilian, @institution, government, side, party, community, world, ally, member, country, nation, authority, leader, police, worker, supporter, voter, army, rebel, force, bloc, power, faction, state, regime, follower, fighter, public, court -> recipient
inf? -> content
obj none
+ Kenya called on Ethiopia to stop the fighting. | KEN | ETH | occurred
- Kenya called Ethiopia on Tuesday.

frame request.call-for
type REQUEST
cameo 020
verb call, appeal, plead, push, press, lobby, ask, clamour, clamor, agitate, beg, petition
for -> content
from/to/on/obj? actor -> recipient
attr none
- The Danish widow prayed for her sons.
+ Ghana called for a ceasefire. | GHA | - | occurred
+ Denmark pushed for answers from Russia. | DNK | RUS | occurred

frame request.urge
type REQUEST
cameo 020
verb urge, implore, exhort, beseech, entreat, beg, press, pressure, pressurise, prod, nudge, lobby, petition, counsel, encourage
obj -> recipient
inf? -> content
for/against/on/into? -> content
+ Norway urged Sudan to stop the fighting. | NOR | SDN | occurred
- Reporters pressed on.

frame request.ask
type REQUEST
cameo 020
verb ask, request
obj actor -> recipient
inf/for/that -> content
+ Greece asked Italy to send ships. | GRC | ITA | occurred

frame request.request-thing
type REQUEST
cameo 021
verb request, seek, solicit, ask
obj/for @aid, @arms, help, assistance, support, cooperation, protection, extradition, meeting, membership, bailout, loan, intervention, clarification, guarantee, assurance, answer, explanation, information, permission, access, mediation, talk, dialogue, picture, pledge -> content
from/of? actor -> recipient
+ Somalia requested assistance from Turkey. | SOM | TUR | occurred
- Hungary sought shelter from the storm.

frame request.seek-aid
type REQUEST assist
cameo 023
verb request, seek, solicit, appeal, ask, plead
obj/for aid, assistance, help, relief, loan, bailout, fund, money, food, vaccine
from/to? actor -> recipient
+ Lebanon appealed for aid. | LBN | - | occurred

frame request.seek-military
type REQUEST assist
cameo 0232
contexts military
verb request, seek, solicit, appeal, ask, plead
obj/for @arms, air defence, troop
from/to? actor -> recipient
+ Ukraine requested weapons from Germany. | UKR | DEU | occurred

frame request.demand
type REQUEST
cameo 100
verb demand
obj/inf/that -> content
from/of? actor -> recipient
+ Turkey demanded an apology from Israel. | TUR | ISR | occurred
- The work demands patience.
- Two million people in Chad require food aid.

frame request.demand-withdraw
type REQUEST yield
cameo 1056
contexts military
verb demand
obj withdrawal, ceasefire, truce, pullout, pullback, retreat, de-escalation, halt, end, cessation -> content
of/from? actor -> recipient
by? actor -> recipient
+ Ukraine demanded the withdrawal of Russian troops. | UKR | RUS | occurred

frame request.demand-release
type REQUEST yield
cameo 1053
contexts rights_freedoms
verb demand, seek, request, urge, call
obj/for release, freedom, freeing, liberation -> content
of/from? actor -> topic
+ Canada demanded the release of its citizens. | CAN | - | occurred

frame request.demand-noun
type REQUEST
cameo 100
noun demand, request, plea, ultimatum
subj? actor -> actor
for/to/on/of? actor -> recipient
inf? -> content
for? -> content
+ Armenia repeated its demand for the release of prisoners. | ARM | * | occurred
+ Iran presented a list of demands to Oman. | IRN | OMN | occurred

frame request.call-noun
type REQUEST
cameo 020
noun call, appeal
for/inf -> content
subj? actor -> actor
to/on/from? actor -> recipient
+ Iceland repeated its appeal to Ireland to end the quarrel. | ISL | IRL | occurred
- The port call of the frigate ended.
- The court heard an appeal by Malta.

frame request.lay-down-demands
type REQUEST
cameo 100
verb lay down, set out, put forward, set, lay out, spell out, submit, table, send, deliver, present
obj demand, condition, ultimatum, request
for/to? actor -> recipient
+ Serbia laid down demands for Kosovo. | SRB | KOS | occurred

frame request.insist
type REQUEST
cameo 100
verb insist
on -> content
+ Poland insisted on the withdrawal of Belarusian troops. | POL | BLR | occurred
- He insisted he was right.

frame request.want
type REQUEST
cameo 020
verb want, need
obj actor -> recipient
inf -> content
subj actor -> actor
- Japan expects China to grow.
+ Japan wants China to stop the exercise. | JPN | CHN | ongoing

frame request.want-clause
type REQUEST
cameo 020
verb want, expect
inf actor -> recipient
that none
+ Oman wants Yemen to accept the truce. | OMN | YEM | ongoing

frame request.tell-to
type REQUEST
cameo 020
verb tell
obj actor -> recipient
inf -> content
+ Iraq told Turkey to withdraw its troops. | IRQ | TUR | occurred
- Iraq told Turkey that talks had begun.

frame request.propose
type REQUEST
cameo 020
verb propose, suggest, recommend, advise, advocate
obj/ing withdrawal, amendment, reform, resolution, sanction, ban, tribunal, force, be, send, deploy, create, impose, lift, hold -> content
to? actor -> recipient
+ Brazil suggested lifting the ban. | BRA | - | occurred
- Brazil suggested that the talks could be over soon.
- Kenya suggested that Chad was behind the raid.
+ Brazil proposed a withdrawal. | BRA | - | occurred

frame request.appeal-to
type REQUEST
cameo 020
verb appeal
to actor -> recipient
for/inf? -> content
+ Haiti appealed to Canada for help. | HTI | CAN | occurred

frame request.order
type REQUEST
cameo 100
verb order, instruct, command
obj actor -> recipient
inf -> content
+ The tribunal ordered Russia to release the sailors. | * | RUS | occurred

frame request.reform
type REQUEST change
cameo 1042
contexts political_institutions
verb demand, urge, call
obj/for reform, election, resignation, referendum, change, constitution, vote, transition -> content
+ Mali demanded the resignation of the Nigerien president. | MLI | NER | occurred

frame request.meet
type REQUEST meet
cameo 026
contexts diplomatic
verb request, demand, seek, urge, call, convene, ask, push, press
obj/for @talks -> content
with/from? actor -> recipient
+ Ukraine requested a meeting with Russia. | UKR | RUS | occurred

frame request.turn-to
type REQUEST assist
cameo 020
verb turn, look
to actor -> recipient
for help, assistance, support, aid, loan, protection, supply
+ Armenia turned to France for help. | ARM | FRA | occurred

frame request.condition
type REQUEST
cameo 100
verb set, make, attach
obj condition, precondition
for/of/on? -> content
+ Israel set conditions for the talks. | ISR | - | occurred

frame request.bid
type REQUEST
cameo 020
noun bid, push
subj? actor -> actor
inf -> content
+ Georgia's bid to join NATO continued. | GEO | * | ongoing

frame request.pressure-noun
type REQUEST
cameo 020
verb put, exert, pile, apply, heap, mount, step up, increase, ramp up
obj pressure
on actor -> recipient
inf? -> content
+ France put pressure on Algeria. | FRA | DZA | occurred

frame request.say-must
type REQUEST
cameo 100
verb say, insist, stress, declare, state, argue, tell, add, maintain, emphasise, emphasize, reiterate
that must -> content
+ Ghana said Togo must release the sailors. | GHA | TGO | occurred
- Ghana said Togo had released the sailors.

frame request.refuge
type REQUEST assist
cameo 020
contexts asylum
verb seek, request, claim, apply
obj/for refuge, asylum, shelter, sanctuary, protection
in/from/at? -> recipient
+ Venezuelans sought refuge in Peru. | VEN | PER | occurred
