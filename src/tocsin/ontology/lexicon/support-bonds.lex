# SUPPORT: bonds made firm: agreements reached by both sides, commitments renewed, steps of others welcomed.

frame support.commitment-affirm
type SUPPORT
cameo 050
verb reaffirm, reiterate, affirm, stress, renew, underline, underscore, restate, confirm, repeat, emphasise, emphasize, voice, show, demonstrate, highlight, assert
obj commitment, dedication, pledge, promise, resolve, determination, adherence, vow -> content
to/with/for? -> recipient
inf? -> content
+ Canada reiterated its commitment to Ukraine. | CAN | UKR | occurred
+ Brasilia renewed its pledge to protect the forest. | BRA | - | occurred

frame support.both-agree
type SUPPORT
cameo 057
negated REJECT
contexts diplomatic
mutual
verb agree, settle, strike, hammer out, reach, clinch, seal, finalise, finalize, conclude
subj pair -> both
on/to/obj/about/over @deal, text, plan, roadmap, road map, framework, term, principle, draft, terms, package, access, timetable, approach, peace plan, rule, formula, draft text, trade deal -> topic
+ Canada and Chile have agreed on a trade deal. | CAN,CHL | - | occurred
+ Serbia and Kosovo reached a settlement. | SRB,KOS | - | occurred

frame support.welcome-step
type SUPPORT
cameo 051
verb welcome, hail, applaud, praise, salute, cheer, laud, commend
obj any -> topic
poss actor -> recipient
+ Norway welcomed Ghana's attempt to mediate. | NOR | GHA | occurred

frame support.welcome-by
type SUPPORT
cameo 051
verb welcome, hail, applaud, salute, cheer, laud, commend, praise
obj any -> topic
of/by/from/between actor -> recipient
+ Jordan applauded the efforts of Egypt. | JOR | EGY | occurred

frame support.welcome-mediate
type SUPPORT
cameo 051
verb welcome
obj -> recipient
inf -> topic
+ Nepal welcomed Norway to mediate. | NPL | NOR | occurred

frame support.would-support
type SUPPORT
cameo 051
verb respect, honour, honor, recognise, recognize, acknowledge, uphold
obj independence, sovereignty, integrity, right, result, outcome, choice, wish, decision, verdict, mandate, territorial integrity, will, ruling -> topic
poss? actor -> recipient
of? actor -> recipient
+ Iran respects Oman's sovereignty. | IRN | OMN | occurred
