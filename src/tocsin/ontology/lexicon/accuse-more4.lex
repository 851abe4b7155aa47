# ACCUSE: further verbs, nouns and idioms.

frame accuse.pour-scorn
type ACCUSE disapprove
cameo 111
verb pour, heap
obj scorn, contempt, ridicule
on -> recipient
+ Togo heaped scorn on Benin. | TGO | BEN | occurred
- Cooks pour sauce on rice.

frame accuse.lay-charge
type ACCUSE allege
cameo 112
verb lay
obj charge, blame, responsibility
at door -> topic
of? actor -> recipient
+ Haiti laid blame at the door of Cuba. | HTI | CUB | occurred

frame accuse.rule-violated
type ACCUSE disapprove
cameo 116
contexts legal
verb rule, find, conclude, determine
subj court, tribunal, judge, panel, commission, inquiry -> actor
that violate, breach, infringe, break, commit, fail -> content
+ The tribunal ruled that Chile had breached the treaty. | * | * | occurred

frame accuse.hold-contempt
type ACCUSE disapprove
cameo 116
contexts legal
verb hold, find
obj actor -> recipient
in contempt, breach, violation
+ The court held Nigeria in contempt. | * | NGA | occurred
