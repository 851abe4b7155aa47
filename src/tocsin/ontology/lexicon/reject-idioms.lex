# REJECT: idioms, light verbs and phrases.
class reject-order: subpoena, summons, court order, injunction, verdict, arbitration, ruling, judgment, judgement

frame reject.defy-court
type REJECT yield
cameo 128
contexts legal
verb defy, ignore, disobey, flout, disregard, refuse, reject
obj @reject-order -> topic
from/of/by? actor -> recipient
+ Gabon ignored an injunction of Ghana. | GAB | GHA | occurred

frame reject.not-recognise
type REJECT
cameo 120
contexts diplomatic
verb refuse, decline
inf recognise, recognize, acknowledge -> content
obj? actor -> recipient
+ Spain refused to recognise Kosovo. | ESP | * | occurred

frame reject.refuse-shake
type REJECT meet
cameo 125
verb refuse, decline
inf meet, see, host, receive, visit, attend, negotiate, talk, speak, discuss, engage, sit, shake -> content
with/to? actor -> recipient
+ Cuba declined to host Spain. | CUB | ESP | occurred

frame reject.scupper
type REJECT
cameo 127
verb scupper, torpedo, derail, sink, kill, sabotage, wreck, block, thwart
obj @reject-plan, @reject-talks -> content
by/with/of/from? actor -> recipient
+ Malta torpedoed the deal with Libya. | MLT | LBY | occurred

frame reject.shun-country
type REJECT
cameo 120
verb shun, spurn, snub, ostracise, ostracize, cold-shoulder
obj actor -> recipient
+ Bahrain shunned Qatar. | BHR | QAT | occurred

frame reject.abstain
type REJECT
cameo 120
contexts diplomatic
verb refuse, decline
inf vote, sign, ratify, back, support, endorse, condemn -> content
obj? actor -> recipient
+ Algeria declined to endorse the plan. | DZA | - | occurred

frame reject.thumb-nose
type REJECT
cameo 120
verb thumb
obj nose
at -> recipient
+ Cuba thumbed its nose at Canada. | CUB | CAN | occurred
- She thumbed a lift.

frame reject.give-ground
type REJECT yield
cameo 124
verb concede, cede, give
obj inch, quarter
negated REJECT
+ Armenia did not give an inch. | ARM | - | occurred

frame reject.walk-away
type REJECT meet
cameo 125
contexts diplomatic
verb walk away, storm out, walk out, pull out, back out
from/of talk, table, negotiation, meeting, deal, summit, room, agreement -> topic
with/in? actor -> recipient
+ Libya walked away from the table with Chad. | LBY | TCD | occurred
- Drivers walked away from the wreck.

frame reject.ban-flights
type REJECT
cameo 120
verb refuse, deny, block
obj overflight, landing, docking, passage, transit, clearance -> content
to/of/for/iobj? actor -> recipient
+ Jordan denied passage to Syria. | JOR | SYR | occurred
