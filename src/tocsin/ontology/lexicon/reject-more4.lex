# REJECT: further verbs, nouns and idioms.

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
obj inch, ground
negated REJECT
+ Armenia did not give ground. | ARM | - | occurred

frame reject.walk-away
type REJECT meet
cameo 125
contexts diplomatic
verb walk away, storm out, walk out, pull out, back out
from/of talk, table, negotiation, meeting, deal, summit, room, agreement -> topic
with/in? actor -> recipient
+ Libya walked away from negotiations with Chad. | LBY | TCD | occurred
- Drivers walked away from the wreck.

frame reject.ban-flights
type REJECT
cameo 120
verb refuse, deny, block
obj overflight, landing, docking, passage, transit, clearance -> content
to/of/for/iobj? actor -> recipient
+ Jordan denied passage to Syria. | JOR | SYR | occurred
