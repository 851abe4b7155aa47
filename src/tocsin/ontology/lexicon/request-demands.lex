# REQUEST as demand: insistence, orders and ultimatums in their leaves (101 to 108), and pleas as nouns and adjectives.

class demand-voice: actor, government, president, minister, opposition, union, parliament, rebel, court, agency, council, family, protester, envoy, commission
class demand-noun: demand, insistence, ultimatum, call, clamour

frame request.insist-trade
type REQUEST assist
cameo 1011
contexts economic
verb demand, insist, require
obj/on/for market access, trade concession, trade deal -> content
from/of? actor -> recipient
subj actor, government, president -> actor
+ India demanded market access from Switzerland. | IND | CHE | occurred
- The shopper demanded a trade deal.

frame request.insist-trade-noun
type REQUEST assist
cameo 1011
contexts economic
noun demand, insistence, ultimatum
for/on market access, trade concession, investment, fishing right, gas, oil, tariff cut -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The American demand for market access to Japan stood. | USA | JPN | occurred

frame request.insist-base
type REQUEST assist
cameo 1012
contexts military
verb demand, insist, require
obj/on military base, basing right, overflight, troop, joint patrol, military cooperation, overflight right, port access -> content
from/of/in? actor -> recipient
subj actor, government, president -> actor
+ Russia demanded a military base from Syria. | RUS | SYR | occurred

frame request.insist-spend
type REQUEST assist
cameo 1012
contexts military
verb demand, insist
that/obj/on defence spending, military spending, burden-sharing, burden sharing, spend, contribute -> content
from/of/by? actor, ally -> recipient
subj actor, president, minister -> actor
+ The American president demanded more defence spending from Belgium. | USA | BEL | occurred

frame request.insist-extradite
type REQUEST assist
cameo 1013
contexts legal
verb demand, insist, seek
obj/on extradition, surrender, handover, prosecution, trial, punishment -> content
of? actor, suspect, general, banker, murderer, dissident, killer -> topic
from/by? actor -> recipient
subj actor, government, prosecutor -> actor
+ Rwanda demanded the extradition of the suspect from France. | RWA | FRA | occurred

frame request.insist-extradite-noun
type REQUEST assist
cameo 1013
contexts legal
noun demand, insistence, ultimatum
for/on extradition, handover, surrender, justice, trial, prosecution, punishment -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Turkish demand to Sweden for extraditions stood. | TUR | SWE | occurred

frame request.insist-order-appear
type REQUEST assist
cameo 1013
contexts legal
verb order, summon, subpoena
obj minister, president, general, banker, ex-president, ambassador, company, executive -> recipient
inf/to/before appear, testify, answer, court, hearing, tribunal, panel -> content
subj court, judge, panel, prosecutor, committee, senate, parliament -> actor
+ A South African court ordered the ex-president to testify. | ZAF | * | occurred

frame request.insist-information
type REQUEST assist
cameo 1014
contexts intelligence
verb demand, insist, require
obj/on explanation, information, answer, data, evidence, clarification, disclosure, transparency, proof -> content
from/of? actor -> recipient
subj actor, government, minister -> actor
+ Norway demanded an explanation from Russia. | NOR | RUS | occurred
- The teacher demanded an answer from the pupil.

frame request.insist-information-noun
type REQUEST assist
cameo 1014
contexts intelligence
noun demand, insistence
for/on explanation, information, answer, data, clarification, disclosure -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Danish demand to China for data was ignored. | DNK | CHN | hypothetical

frame request.insist-support
type REQUEST assist
cameo 102
contexts diplomatic
verb demand, insist, require
obj/on recognition, condemnation, support, loyalty, membership, seat, solidarity -> content
from/of/by? actor -> recipient
subj actor, government, president -> actor
+ Beijing demanded loyalty from Honduras. | CHN | HND | occurred

frame request.insist-support-noun
type REQUEST assist
cameo 102
contexts diplomatic
noun demand, insistence
for/on recognition, membership, condemnation, seat, support -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The demand by Kosovo for recognition went unheard. | KOS | - | occurred

frame request.insist-money
type REQUEST assist
cameo 1031
contexts economic
verb demand, insist, require
obj/on loan, debt relief, bailout, climate finance, funding, reparation, compensation, damages, subsidy -> content
from/of? actor -> recipient
for? -> topic
subj actor, government, president -> actor
+ Namibia demanded reparations from Germany. | NAM | DEU | occurred
- The passenger demanded compensation from an Irish airline.

frame request.insist-money-noun
type REQUEST assist
cameo 1031
contexts economic
noun demand, insistence
for/on reparation, compensation, debt relief, bailout, climate finance, funding -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Polish demand to Germany for reparations stood. | POL | DEU | occurred

frame request.insist-arms
type REQUEST assist
cameo 1032
contexts military
verb demand, insist
obj/on/for weapon, tank, air defence, ammunition, jet, missile, military aid -> content
from/of? actor -> recipient
subj actor, government, president -> actor
+ Ukraine demanded tanks from Germany. | UKR | DEU | occurred

frame request.insist-arms-noun
type REQUEST assist
cameo 1032
contexts military
noun demand, clamour, insistence
for/on weapon, tank, air defence, ammunition, jet, missile, military aid -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Ukrainian demand to Britain for ammunition grew. | UKR | GBR | occurred

frame request.insist-relief
type REQUEST assist
cameo 1033
contexts human_security
verb demand, insist
obj/on/for food, water, medicine, shelter, humanitarian aid, relief, food aid, vaccine -> content
from/of? actor -> recipient
subj actor, refugee, victim, resident, survivor, flood victim, villager -> actor
+ Nepalese survivors demanded food from the government. | NPL | NPL | occurred
- The guests demanded water.

frame request.insist-protection
type REQUEST assist
cameo 1034
contexts peacekeeping
verb demand, insist
obj/on/for protection, peacekeeper, no-fly zone, buffer zone, security guarantee, intervention, safe passage -> content
from/of/by? actor -> recipient
subj actor, government, opposition -> actor
+ Haiti demanded protection from the United Nations. | HTI | UNO | occurred

frame request.insist-protection-noun
type REQUEST assist
cameo 1034
contexts peacekeeping
noun demand, insistence, clamour
for/on protection, peacekeeper, no-fly zone, buffer zone, security guarantee, intervention -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Georgian demand to NATO for security guarantees stood. | GEO | NATO | occurred

frame request.insist-leader-go
type REQUEST change
cameo 1041
contexts executive
verb demand, insist
obj/on resignation, dismissal, removal, ouster, departure, impeachment, sacking, abdication, recall -> content
of? minister, president, premier, actor, government, king, general, mayor, prosecutor, chief -> recipient
subj actor, opposition, union -> actor
+ The Malagasy opposition demanded the resignation of the president. | MDG | MDG | occurred
- The fans demanded the dismissal of the coach.

frame request.insist-leader-noun
type REQUEST change
cameo 1041
contexts executive
noun demand, insistence, clamour
for/on resignation, dismissal, removal, ouster, departure, impeachment -> content
by/from/poss/mod? actor -> actor
subj? actor -> actor
of? actor, president, minister -> recipient
+ The demand by Armenian lawmakers for the resignation of the premier grew. | ARM | * | occurred

frame request.insist-policy
type REQUEST change
cameo 1042
contexts executive
verb demand, insist
obj/on reform, repeal, policy change, wage increase, price cut, tax cut, ban, moratorium, withdrawal of bill, u-turn -> content
from/of/in? actor, government -> recipient
subj actor, union, opposition -> actor
+ Chilean unions demanded a wage increase from the government. | CHL | CHL | occurred

frame request.insist-policy-noun
type REQUEST change
cameo 1042
contexts executive
noun demand, insistence, clamour
for/on reform, repeal, policy change, ban, moratorium, tax cut -> content
to/from? actor, government -> recipient
by/poss/mod? actor, union, opposition -> actor
subj? actor, union -> actor
+ The Brussels demand to Malta for reforms stands. | EUR | MLT | occurred

frame request.insist-rights
type REQUEST change
cameo 1043
contexts rights_freedoms
verb demand, insist
obj/on right, freedom, equality, justice, citizenship, equal pay, autonomy, vote, fair trial -> content
for/from/of? actor, minority, woman, prisoner, government, people -> recipient
subj actor, minority, woman, activist, opposition, worker -> actor
+ Kurdish activists demanded rights from Turkey. | * | TUR | occurred
- The heroine demanded justice.

frame request.insist-rights-noun
type REQUEST change
cameo 1043
contexts rights_freedoms
noun demand, insistence, clamour
for/on right, freedom, equality, justice, citizenship, fair trial -> content
to/from? actor, government -> recipient
by/poss/mod? actor, minority -> actor
subj? actor -> actor
+ The demand by Tunisian women for equality stood. | TUN | - | occurred

frame request.insist-regime
type REQUEST change
cameo 1044
contexts political_institutions
verb demand, insist
obj/on election, democracy, referendum, new constitution, civilian rule, recount, transition, return to democracy, independence -> content
in/from/by? actor, junta, government -> recipient
subj actor, opposition, bloc -> actor
+ The European Union demanded elections in Sudan. | EUR | SDN | occurred

frame request.insist-yield-admin
type REQUEST yield
cameo 1051
contexts legal
verb demand, insist
obj/on end, lifting, easing, pardon, amnesty, reopening, reinstatement, unblocking
of/to/for curfew, emergency, martial law, censorship, ban, border, newspaper, internet, prisoner, restriction, rebel -> content
by/from? actor -> recipient
subj actor, opposition, union -> actor
+ The Sri Lankan opposition demanded the lifting of the curfew. | LKA | - | occurred

frame request.insist-yield-dissent
type REQUEST yield
cameo 1052
verb order, demand, tell, instruct
obj protester, striker, demonstrator, student, teacher, doctor, union, occupier, trucker, miner -> recipient
inf disperse, return, end, leave, stop, vacate, clear, go -> content
subj actor, court, government, police, minister -> actor
+ The Kenyan court ordered doctors to return. | KEN | * | occurred
- The usher told the student to leave.

frame request.insist-release
type REQUEST yield
cameo 1053
contexts legal
verb demand, insist
obj/on release, freedom, return, freeing, repatriation, restitution, liberation -> content
of? prisoner, hostage, actor, journalist, artefact, soldier, body, asset, marble, activist, sailor, tanker -> topic
from/by? actor -> recipient
subj actor, government, family -> actor
to? none
+ Ethiopia demanded the return of its treasures from Britain. | ETH | GBR | occurred
- The renter demanded the return of his deposit.

frame request.insist-return-rule
type REQUEST change
cameo 1044
contexts political_institutions
verb demand, insist, urge
obj/on return, transition, restoration, handover, transfer, move -> content
to/of civilian rule, constitutional order, democracy, democratic rule, civilian government, constitutional rule, constitution, power, rule, order -> topic
from/by/in? actor -> recipient
subj actor, government, opposition, president, protester, union, bloc -> actor
+ Kenya demanded a return to civilian rule in Niger. | KEN | NER | occurred
+ The Ghanaian president urged a restoration of democracy in Guinea. | GHA | GIN | occurred
- The bakery demanded the return of the oven.

frame request.insist-release-noun
type REQUEST yield
cameo 1053
contexts legal
noun demand, insistence, clamour
for/on release, freeing, return, repatriation, restitution -> content
to/from? actor -> recipient
by/poss/mod? actor, family -> actor
subj? actor, family -> actor
+ The Greek demand to Britain for the return of the marbles is old. | GRC | GBR | occurred

frame request.insist-sanctions-end
type REQUEST yield
cameo 1054
contexts economic
verb demand, insist
obj/on end, lifting, removal, easing
of/to sanction, embargo, tariff, blockade, price cap, boycott -> content
on/against/from/by? actor -> recipient
subj actor, government, president -> actor
+ Zimbabwe demanded the lifting of sanctions. | ZWE | - | occurred

frame request.insist-sanctions-noun
type REQUEST yield
cameo 1054
contexts economic
noun demand, insistence
for/on sanctions relief, unfreezing, lifting, removal -> content
of? sanction, asset, embargo
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Iranian demand to the United States for sanctions relief stalled the talks. | IRN | USA | occurred

frame request.insist-access
type REQUEST yield
cameo 1055
contexts diplomatic
verb demand, insist
obj/on inspection, humanitarian access, observer, monitor, unhindered access, consular access, international probe -> content
to/in/from/for? actor, site, camp, prisoner -> recipient
subj actor, government, agency -> actor
+ The Netherlands demanded humanitarian access to the site. | NLD | - | occurred
- The tenant demanded fresh towels.

frame request.insist-access-noun
type REQUEST yield
cameo 1055
contexts diplomatic
noun demand, insistence
for/on humanitarian access, inspection, monitoring -> content
to/from/in? actor -> recipient
by/poss/mod? actor, agency -> actor
subj? actor, agency -> actor
+ The demand by the United Nations for humanitarian access in Sudan was ignored. | UNO | SDN | hypothetical

frame request.insist-stop-fighting
type REQUEST yield
cameo 1056
contexts military
verb demand, insist
obj/on ceasefire, truce, withdrawal, halt, end, cessation, pullback, disarmament, demilitarisation, pullout
of/to/in/from? hostility, fighting, shelling, bombing, offensive, actor, attack, war, aggression, occupation, troop -> content
by/from? actor -> recipient
subj actor, council, government -> actor
+ Armenia demanded the withdrawal of Azerbaijani troops. | ARM | * | occurred

frame request.insist-stop-noun
type REQUEST yield
cameo 1056
contexts military
noun demand, insistence, ultimatum
for/on ceasefire, truce, withdrawal, disarmament, pullback, demilitarisation -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Lebanese demand to Israel for a withdrawal stood. | LBN | ISR | occurred

frame request.insist-order-stop
type REQUEST yield
cameo 1056
contexts military
verb order, command, instruct, direct
obj actor, army, troop, rebel, militia, soldier, fighter -> recipient
inf halt, cease, withdraw, retreat, disarm, surrender, stand -> content
subj court, council, actor, general, president -> actor
+ The world court ordered Israel to halt the offensive. | * | ISR | occurred

frame request.insist-talks
type REQUEST meet
cameo 106
contexts diplomatic
verb demand, insist
obj/on talk, negotiation, dialogue, meeting, summit, direct talk, emergency session, consultation -> content
with/from/between? actor -> recipient
subj actor, opposition, government -> actor
+ Argentina demanded negotiations with Britain. | ARG | GBR | occurred

frame request.insist-talks-noun
type REQUEST meet
cameo 106
contexts diplomatic
noun demand, insistence
for/on talk, negotiation, dialogue, meeting, summit, consultation -> content
to/with/from? actor -> recipient
by/poss/mod? actor, opposition -> actor
subj? actor -> actor
+ The Argentine demand to Britain for talks stood. | ARG | GBR | occurred

frame request.insist-settle
type REQUEST meet
cameo 107
contexts diplomatic
verb demand, insist
obj/on settlement, peaceful solution, political solution, compromise, resolution, peaceful settlement
of/to/in? dispute, conflict, crisis, row, war, actor -> content
from/by/between? actor -> recipient
subj actor, government, council -> actor
+ Angola demanded a peaceful settlement of the dispute. | AGO | - | occurred

frame request.insist-mediate
type REQUEST meet
cameo 108
contexts diplomatic
verb demand, insist
obj/on mediation, arbitration, mediator, international mediation -> content
by/from/of? actor -> recipient
subj actor, government, rebel -> actor
+ Ethiopian rebels demanded mediation by Kenya. | ETH | KEN | occurred
