# SUPPORT by idioms of taking sides and of good words: lots thrown in, colours nailed, pats on backs, hearts taken.

class side-taker: actor, @state-head, @minister, government, parliament, opposition, party, union, bloc, alliance, junta, league, council, church, senate, bishop, pope, general, army
class side-good: reform, effort, ruling, decision, move, step, release, vote, election, victory, mediation, deal, truce, stand, role, example, progress, courage, restraint, plan, peace process, handling, health system, record, army, government, leadership, offer, peace, election result, cooperation, response, initiative, stance, people, policy, result, return, generosity

frame support.sides-lot
type SUPPORT
cameo 052
verb throw, throw in, cast, cast in, nail, hitch, pin
obj lot, colour, color, flag, wagon, star
with/to/in actor, mast, government, alliance, camp, bloc, rebel -> recipient
of/poss? actor -> recipient
subj @side-taker -> actor
+ Fiji threw in its lot with Samoa. | FJI | WSM | occurred
- The sailors nailed the flag to the mast.

frame support.sides-bat
type SUPPORT
cameo 052
verb go, take up, come, rush, leap, spring, rally, weigh, wade
to/obj/in bat, cudgel, cudgels, defence, defense, barricade
for/of/poss actor, @state-head, government, cause, people -> recipient
subj @side-taker -> actor
+ China went to bat for Laos at the council. | CHN | LAO | occurred
+ Algeria took up the cudgels for Mali. | DZA | MLI | occurred
- The captain went to bat for the Danish eleven.

frame support.sides-throw-in
type SUPPORT
cameo 052
verb line up, side, align, fall in, range, ally, gang up
with/behind/alongside actor, government, @state-head, side, camp, rebel -> recipient
obj none
against/in/on/over? -> topic
subj @side-taker -> actor
+ Cyprus lined up behind Armenia. | CYP | ARM | occurred
- Danish fans lined up behind the singer.

frame support.sides-come-down
type SUPPORT
cameo 052
verb come down, come out, land, end up, stand, weigh in, declare, speak out, speak up, argue
on/in/for side, favour, favor, statehood, independence, membership
of/poss/for actor, @state-head, government, rebel, opposition, statehood, independence, admission -> recipient
subj @side-taker -> actor
+ Egypt came down on the side of Libya's parliament. | EGY | LBY | occurred
- The coin came down on the side of the Danish table.

frame support.sides-ranks
type SUPPORT
cameo 052
verb close
obj rank, ranks
with/behind/around actor, government, @state-head -> recipient
over/against/on? -> topic
subj @side-taker -> actor
+ Laos closed ranks with Cambodia. | LAO | KHM | occurred

frame support.sides-root
type SUPPORT
cameo 052
verb root, plump, cheer, opt, pull, barrack
for/behind actor, junta, government, @state-head, plan, candidate, bid, candidacy, claim, cause, idea, proposal -> recipient
of/poss? actor -> recipient
inf? -> topic
subj actor, government, parliament, @state-head, cabinet -> actor
+ Gabon plumped for Morocco's plan. | GAB | MAR | occurred
- Danish nuns prayed for the minister.
- Danish fans rooted for the home side.

frame support.sides-rally-round
type SUPPORT
cameo 052
verb rally, gather, coalesce
around/behind actor, government, @state-head, ally, junta, premier -> recipient
subj actor, union, bloc, league, neighbour, ally, parliament, leader -> actor
against none
to none
attr none
+ Chilean lawmakers rallied behind Peru's government. | CHL | PER | occurred
- Chad gathered soldiers on the border.

frame support.sides-rally-to
type SUPPORT
cameo 052
verb rally
obj actor, government, @state-head, ally, junta, premier -> recipient
subj actor, union, bloc, league, neighbour, ally, parliament, leader -> actor
+ The African Union rallied round Malawi's government. | IGO | MWI | occurred
- Danish children rallied round the maypole.

frame support.sides-lend-backing
type SUPPORT
cameo 052
verb vouchsafe, accord, lend, tender, proffer, offer, extend, pledge, add, voice, throw, swing, put, declare, give
obj backing, support, weight, vote, solidarity, blessing, voice
to/behind/for candidate, bid, claim, candidacy, plan, government, cause, demand, call, mission, position, statehood, roadmap, initiative -> topic
of/poss/by? actor -> recipient
subj @side-taker -> actor
+ Togo vouchsafed its backing to Ghana's candidate. | TGO | GHA | occurred
- The sponsor lent its support to a Danish cyclist.

frame support.sides-claim
type SUPPORT
cameo 053
verb champion, espouse, embrace, uphold, advocate, defend
obj claim, cause, case, candidacy, bid, statehood, right, independence, admission -> topic
of/poss/to/mod? actor, people -> recipient
subj @side-taker -> actor
+ Brazil upheld the claim of Argentina. | BRA | ARG | occurred
- The lawyer championed the claim of a Danish widow.

frame support.sides-speak-well
type SUPPORT
cameo 051
verb speak, talk, think, write
adv highly, well, warmly, kindly, glowingly, favourably, favorably, fondly, approvingly, admiringly
of/about actor, @state-head, government, @side-good -> recipient
poss? actor -> recipient
subj @side-taker -> actor
+ Germany spoke highly of Georgia's reforms. | DEU | GEO | occurred
- The pupil spoke highly of a Danish teacher.

frame support.sides-warm-words
type SUPPORT
cameo 051
verb have, find, reserve, save, spare, offer
obj warm word, kind word, fine word, glowing word, good word, praise, high praise, compliment, flattering word
for actor, @state-head, government, army, @side-good -> recipient
poss? actor -> recipient
subj @side-taker -> actor
+ Spain had warm words for Peru's government. | ESP | PER | occurred
- Spain had no word for the storm.

frame support.sides-pat
type SUPPORT
cameo 051
verb give, award, hand, throw, deal, send, offer, pay
obj pat, thumbs up, thumbs-up, bouquet, kudos, plaudit, full mark, high mark, mark, vote of thanks, ringing endorsement, glowing report, tribute, compliment, salute, nod of approval
to/iobj/for/on actor, @state-head, government, army, @side-good, back -> recipient
poss/of? actor -> recipient
subj @side-taker, fund, bank, agency -> actor
+ France gave a pat on the back to Chad's army. | FRA | TCD | occurred
+ The IMF gave Ghana full marks. | IGO | GHA | occurred
- The judges gave high marks to a Danish skater.

frame support.sides-rejoice
type SUPPORT
cameo 051
verb rejoice, exult, delight, revel, celebrate
at/in/over/obj @side-good, freeing, liberation, homecoming, recovery, admission -> topic
by/of/poss? actor -> recipient
subj @side-taker -> actor
+ Canada rejoiced at the truce by Sudan. | CAN | SDN | occurred
- The children rejoiced at the return of the Danish swallows.

frame support.sides-heart
type SUPPORT
cameo 051
verb take, draw, gain
obj heart, comfort, encouragement, hope, satisfaction, pride
from/in @side-good, speech, statement, pledge, verdict, words -> topic
by/of/poss? actor -> recipient
subj @side-taker -> actor
+ Greece took heart from Malta's ruling. | GRC | MLT | occurred
- The team took heart from the result.

frame support.sides-wish-well
type SUPPORT
cameo 051
verb wish
obj/iobj actor, @state-head, government, premier, people -> recipient
adv/obj/attr well, luck, success, godspeed, prosperity
subj @side-taker -> actor
+ Turkey's leader wished Albania's new government well. | TUR | ALB | occurred

frame support.sides-commend
type SUPPORT
cameo 051
verb laud, commend, extol, talk up, big up, play up, praise, hail, acclaim
obj example, @side-good -> topic
to sky, bloc, heaven, neighbour, region, others
of/poss/in? actor -> recipient
subj @side-taker -> actor
+ Malawi commended Zambia's example to its neighbours. | MWI | ZMB | occurred

frame support.sides-cosy
type SUPPORT
cameo 050
contexts diplomatic
verb cosy up, cozy up, cosy, cozy, snuggle up, warm, gravitate, tilt, pivot
to/toward/towards actor -> recipient
obj none
subj actor, government, @state-head, regime -> actor
+ Cambodia cosied up to Russia. | KHM | RUS | occurred
- The kitten snuggled up to the Danish boy.

frame support.sides-hostility
type SUPPORT
cameo 050
contexts diplomatic
verb shake off, set aside, put behind, leave behind, end, bury, overcome, put aside, lay aside
obj feud, quarrel, rivalry, hostility, enmity, animosity, acrimony, bitterness, rancour, estrangement, mistrust, distrust, decade, year, past
of? hostility, enmity, animosity, acrimony, bitterness, estrangement, mistrust, distrust, silence
with? actor -> recipient
subj pair, actor -> actor
+ Chad and Niger shook off years of mistrust. | TCD,NER | - | occurred
+ Gabon buried its feud with Guinea. | GAB | GIN | occurred

frame support.sides-enter-treaty
type SUPPORT
cameo 057
contexts diplomatic
verb enter, accede, subscribe
into/to treaty, pact, accord, agreement, alliance, convention, compact, partnership, deal, union -> topic
with actor -> recipient
subj actor, government, @state-head -> actor
+ Jordan entered into a water treaty with Syria. | JOR | SYR | occurred
- The baker entered into an agreement with a Danish miller.

frame support.sides-thaw-noun
type SUPPORT
cameo 050
contexts diplomatic
noun thaw, rapprochement, reconciliation, detente, détente, honeymoon, warming, normalisation, normalization, entente
subj? actor -> both
between/with/of actor, tie, relation -> both
in? -> topic
mutual
+ A thaw between Algeria and Morocco set in. | DZA,MAR | - | scheduled
- A thaw in the Danish fields set in.
