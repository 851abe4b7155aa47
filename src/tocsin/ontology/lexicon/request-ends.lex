# "An end to": what is to stop decides which leaf the demand or the appeal is of.

frame request.end-rule-demand
type REQUEST change
cameo 1044
contexts political_institutions
verb demand, insist, require
obj/on end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on one-party rule, military rule, army rule, dictatorship, monarchy, direct rule, regime, autocracy, apartheid, minority rule, theocracy, dynasty, junta, rule, tyranny, despotism, single-party rule, emergency rule, colonialism, colonial rule
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana demanded an end to one-party rule in Togo. | GHA | TGO | occurred
- The choir demanded an end to one-party rule.

frame request.end-rule-urge
type REQUEST change
cameo 0244
contexts political_institutions
verb call, urge, appeal, plead, seek, ask, press, pray, lobby, beg
for/obj end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on one-party rule, military rule, army rule, dictatorship, monarchy, direct rule, regime, autocracy, apartheid, minority rule, theocracy, dynasty, junta, rule, tyranny, despotism, single-party rule, emergency rule, colonialism, colonial rule
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana called for an end to one-party rule in Togo. | GHA | TGO | occurred
- The novel ends with an end to one-party rule.

frame request.end-rule-plea
type REQUEST change
cameo 0244
contexts political_institutions
noun call, appeal, plea, request
for end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on one-party rule, military rule, army rule, dictatorship, monarchy, direct rule, regime, autocracy, apartheid, minority rule, theocracy, dynasty, junta, rule, tyranny, despotism, single-party rule, emergency rule, colonialism, colonial rule
in/by/against/from? actor -> recipient
by/from/poss/mod? actor -> actor
+ An appeal by Ghana for an end to one-party rule in Togo went unheard. | GHA | TGO | occurred
- The call of the owl brought an end to one-party rule.

frame request.end-policy-demand
type REQUEST change
cameo 1042
contexts executive
verb demand, insist, require
obj/on end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on reform, austerity, cut, spending cut, budget cut, dam, drilling, mining, logging, whaling, construction, project, privatisation, privatization, tax, levy, toll, subsidy, corruption, nepotism, spending, death penalty, execution, policy, graft, price rise, fuel shortage, power cut, nuclear power, settlement building, expansion
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana demanded an end to whaling in Togo. | GHA | TGO | occurred
- The choir demanded an end to whaling.

frame request.end-policy-urge
type REQUEST change
cameo 0242
contexts executive
verb call, urge, appeal, plead, seek, ask, press, pray, lobby, beg
for/obj end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on reform, austerity, cut, spending cut, budget cut, dam, drilling, mining, logging, whaling, construction, project, privatisation, privatization, tax, levy, toll, subsidy, corruption, nepotism, spending, death penalty, execution, policy, graft, price rise, fuel shortage, power cut, nuclear power, settlement building, expansion
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana called for an end to whaling in Togo. | GHA | TGO | occurred
- The novel ends with an end to whaling.

frame request.end-policy-plea
type REQUEST change
cameo 0242
contexts executive
noun call, appeal, plea, request
for end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on reform, austerity, cut, spending cut, budget cut, dam, drilling, mining, logging, whaling, construction, project, privatisation, privatization, tax, levy, toll, subsidy, corruption, nepotism, spending, death penalty, execution, policy, graft, price rise, fuel shortage, power cut, nuclear power, settlement building, expansion
in/by/against/from? actor -> recipient
by/from/poss/mod? actor -> actor
+ An appeal by Ghana for an end to whaling in Togo went unheard. | GHA | TGO | occurred
- The call of the owl brought an end to whaling.

frame request.end-wrongs-demand
type REQUEST change
cameo 1043
contexts rights_freedoms
verb demand, insist, require
obj/on end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on discrimination, segregation, harassment, abuse, persecution, racism, exclusion, repression, brutality, police brutality, impunity, torture, oppression, inequality, child marriage, forced labour, rights abuse, human rights abuse, mistreatment, arbitrary arrest
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana demanded an end to racism in Togo. | GHA | TGO | occurred
- The choir demanded an end to racism.

frame request.end-wrongs-urge
type REQUEST change
cameo 0243
contexts rights_freedoms
verb call, urge, appeal, plead, seek, ask, press, pray, lobby, beg
for/obj end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on discrimination, segregation, harassment, abuse, persecution, racism, exclusion, repression, brutality, police brutality, impunity, torture, oppression, inequality, child marriage, forced labour, rights abuse, human rights abuse, mistreatment, arbitrary arrest
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana called for an end to racism in Togo. | GHA | TGO | occurred
- The novel ends with an end to racism.

frame request.end-wrongs-plea
type REQUEST change
cameo 0243
contexts rights_freedoms
noun call, appeal, plea, request
for end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on discrimination, segregation, harassment, abuse, persecution, racism, exclusion, repression, brutality, police brutality, impunity, torture, oppression, inequality, child marriage, forced labour, rights abuse, human rights abuse, mistreatment, arbitrary arrest
in/by/against/from? actor -> recipient
by/from/poss/mod? actor -> actor
+ An appeal by Ghana for an end to racism in Togo went unheard. | GHA | TGO | occurred
- The call of the owl brought an end to racism.

frame request.end-dissent-demand
type REQUEST yield
cameo 1052
verb demand, insist, require
obj/on end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on protest, strike, sit-in, riot, walkout, demonstration, unrest, picket, looting, hunger strike, roadblock, rally, march, boycott, street protest
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana demanded an end to the walkout in Togo. | GHA | TGO | occurred
- The choir demanded an end to the walkout.

frame request.end-dissent-urge
type REQUEST yield
cameo 0252
verb call, urge, appeal, plead, seek, ask, press, pray, lobby, beg
for/obj end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on protest, strike, sit-in, riot, walkout, demonstration, unrest, picket, looting, hunger strike, roadblock, rally, march, boycott, street protest
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana called for an end to the walkout in Togo. | GHA | TGO | occurred
- The novel ends with an end to the walkout.

frame request.end-dissent-plea
type REQUEST yield
cameo 0252
noun call, appeal, plea, request
for end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on protest, strike, sit-in, riot, walkout, demonstration, unrest, picket, looting, hunger strike, roadblock, rally, march, boycott, street protest
in/by/against/from? actor -> recipient
by/from/poss/mod? actor -> actor
+ An appeal by Ghana for an end to the walkout in Togo went unheard. | GHA | TGO | occurred
- The call of the owl brought an end to the walkout.

frame request.end-ban-demand
type REQUEST yield
cameo 1051
contexts legal
verb demand, insist, require
obj/on end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on ban, curfew, censorship, emergency, martial law, restriction, border closure, closure, blackout, internet blackout, lockdown, curb, house arrest
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana demanded an end to censorship in Togo. | GHA | TGO | occurred
- The choir demanded an end to censorship.

frame request.end-ban-urge
type REQUEST yield
cameo 0251
contexts legal
verb call, urge, appeal, plead, seek, ask, press, pray, lobby, beg
for/obj end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on ban, curfew, censorship, emergency, martial law, restriction, border closure, closure, blackout, internet blackout, lockdown, curb, house arrest
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana called for an end to censorship in Togo. | GHA | TGO | occurred
- The novel ends with an end to censorship.

frame request.end-ban-plea
type REQUEST yield
cameo 0251
contexts legal
noun call, appeal, plea, request
for end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on ban, curfew, censorship, emergency, martial law, restriction, border closure, closure, blackout, internet blackout, lockdown, curb, house arrest
in/by/against/from? actor -> recipient
by/from/poss/mod? actor -> actor
+ An appeal by Ghana for an end to censorship in Togo went unheard. | GHA | TGO | occurred
- The call of the owl brought an end to censorship.

frame request.end-fighting-demand
type REQUEST yield
cameo 1056
contexts military
verb demand, insist, require
obj/on end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on fighting, shelling, bombing, bombardment, violence, bloodshed, hostility, hostilities, war, conflict, attack, airstrike, air strike, raid, killing, offensive, aggression, crackdown, siege, blockade, incursion, occupation, carnage, slaughter, clash, rocket fire, strike, bombing campaign, military operation, drone strike
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana demanded an end to the shelling in Togo. | GHA | TGO | occurred
- The choir demanded an end to the shelling.

frame request.end-fighting-urge
type REQUEST yield
cameo 0256
contexts military
verb call, urge, appeal, plead, seek, ask, press, pray, lobby, beg
for/obj end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on fighting, shelling, bombing, bombardment, violence, bloodshed, hostility, hostilities, war, conflict, attack, airstrike, air strike, raid, killing, offensive, aggression, crackdown, siege, blockade, incursion, occupation, carnage, slaughter, clash, rocket fire, strike, bombing campaign, military operation, drone strike
in/by/against/from? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana called for an end to the shelling in Togo. | GHA | TGO | occurred
- The novel ends with an end to the shelling.

frame request.end-fighting-plea
type REQUEST yield
cameo 0256
contexts military
noun call, appeal, plea, request
for end, halt, stop, cessation, finish, pause, let-up, moratorium, break, curb -> content
to/of/in/on fighting, shelling, bombing, bombardment, violence, bloodshed, hostility, hostilities, war, conflict, attack, airstrike, air strike, raid, killing, offensive, aggression, crackdown, siege, blockade, incursion, occupation, carnage, slaughter, clash, rocket fire, strike, bombing campaign, military operation, drone strike
in/by/against/from? actor -> recipient
by/from/poss/mod? actor -> actor
+ An appeal by Ghana for an end to the shelling in Togo went unheard. | GHA | TGO | occurred
- The call of the owl brought an end to the shelling.
