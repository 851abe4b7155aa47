# THREATEN: further verbs, nouns and idioms.

frame threaten.dire
type THREATEN
cameo 130
verb warn, caution
obj actor -> recipient
of/about dire, consequence, retaliation, response, reprisal, repercussion, isolation, cost, price -> content
+ Gabon warned Congo of reprisals. | GAB | * | occurred
- Doctors warned patients of side effects.

frame threaten.give-hours
type THREATEN relations
cameo 139
contexts diplomatic
verb give, set, impose
obj deadline
for/to actor -> recipient
+ Oman set a deadline for Yemen. | OMN | YEM | occurred

frame threaten.on-notice
type THREATEN
cameo 130
verb put, place
obj actor -> recipient
on notice
+ Canada put Cuba on notice. | CAN | CUB | occurred
- The shop put the price on a tag.
