# Words of many senses, each settled by what stands beside them: strike, charge, fire, press, call, raise, lift, hit, back, target.

class sense-power: actor, government, president, parliament, junta, minister, army, general, council, alliance, police, court, party, union
class sense-who: @civilian, @combatant, @police, actor, minister, president, general, leader

frame support.sense-strike-accord
type SUPPORT
cameo 057
verb strike
obj ceasefire deal, peace deal, trade deal
with actor -> recipient
+ Serbia struck a trade deal with China. | SRB | CHN | occurred
- Serbia's miners struck gold.
subj actor, government, president -> actor

frame consult.sense-strike-up
type CONSULT
cameo 040
verb strike up
obj conversation, dialogue, friendship, rapport
with actor, president, minister -> recipient
+ The Kazakh president struck up a friendship with the Turkish leader. | KAZ | TUR | occurred
- The band struck up a march.

frame accuse.sense-strike-tone
type ACCUSE disapprove
cameo 110
verb strike
obj defiant tone, critical note, sour note, harsh tone
on/with/about/towards/toward actor -> recipient
+ Poland struck a harsh tone with Hungary. | POL | HUN | occurred
- The cellist struck a sour note with Norway's choir.

frame coerce.sense-strike-off
type COERCE restrict
cameo 172
verb strike off
obj candidate, voter, lawyer, judge, party, doctor -> recipient
+ Benin struck off the candidate. | BEN | * | occurred

frame reject.sense-strike-down
type REJECT
cameo 120
contexts legal
verb strike down
obj law, decree, ban, amendment, order, act, policy, rule
of/by? actor -> recipient
subj court, judge, tribunal, actor -> actor
+ The Kenyan court struck down the decree. | KEN | - | occurred
- Lightning struck down the oak.

frame assault.sense-strike-blow
type ASSAULT
cameo 190
verb strike, deal, deliver, inflict
obj blow, crushing blow, death blow, heavy blow
to/against/on/at/iobj rebel, insurgent, militant, army, guerrilla, jihadist, cartel -> recipient
+ The Nigerian army dealt a heavy blow to the insurgents. | NGA | * | occurred
- The news dealt a blow to the painter.

frame protest.sense-on-strike-over
type PROTEST strike
cameo 143
noun strike
mod general, national, one-day, 24-hour, wildcat, sympathy, indefinite, rail, nationwide
by/of? actor, union, worker -> actor
subj? actor, union -> actor
+ The general strike by Belgian unions halted trains. | BEL | - | occurred
- The wildcat strike of lightning burned the barn.

frame accuse.sense-charge-with
type ACCUSE allege
cameo 1121
contexts legal
verb charge
obj @sense-who -> recipient
with/over/of murder, manslaughter, rape
subj actor, court, prosecutor -> actor
+ Mexico charged the governor with murder. | MEX | MEX | occurred
- The trainer charged the battery with a cable.

frame accuse.sense-charge-spying
type ACCUSE allege
cameo 1125
contexts legal
verb charge, indict, arraign
obj @sense-who -> recipient
with/over/of spying, espionage, treason
subj actor, court, prosecutor -> actor
+ Estonia charged the officer with treason. | EST | * | occurred

frame accuse.sense-charge-atrocity
type ACCUSE allege
cameo 1124
contexts legal
verb charge, indict
obj @sense-who -> recipient
with/over/of genocide, massacre, war crime
subj actor, court, tribunal -> actor
+ The tribunal charged the Serbian general with genocide. | * | SRB | occurred

frame assault.sense-charge-crowd
type ASSAULT crowd-control
cameo 175
verb charge
obj/at/into crowd, demonstrator, protester -> recipient
subj actor, police, riot police -> actor
+ Greek riot police charged the demonstrators. | GRC | * | occurred
- The shop charged the crowd for water.

frame assault.sense-charge-position
type ASSAULT
cameo 190
verb charge
obj/at/into/through position, trench, barricade, line, gate, barracks, checkpoint -> recipient
subj soldier, rebel, troop, fighter, actor, infantry -> actor
+ Eritrean soldiers charged the trench. | ERI | - | occurred
- The bull charged the gate.

frame assault.sense-fire-missile-at
type ASSAULT heavy-weapons
cameo 194
verb fire, loose, lob
obj missile, rocket, artillery shell
at/on/into/onto actor, base, ship, city, town, village, airport, border town, position, tanker -> recipient
subj actor, rebel, army, militia, navy -> actor
+ Yemeni rebels fired a missile at the Saudi airport. | YEM | SAU | occurred
- The potter fired a rocket of clay.

frame sanction.sense-fire-official
type SANCTION withdraw
cameo 160
verb fire, sack, axe
obj defence minister, army chief, ambassador, spy chief, police chief, foreign minister, general, prosecutor -> recipient
subj president, king, prime minister, premier, actor, government -> actor
+ The Ukrainian president fired the army chief. | UKR | * | occurred
- The club fired its coach.

frame threaten.sense-fire-warning-shot
type ASSAULT firearms
cameo 193
verb fire, shoot
obj warning shot, shot
at/over/towards/toward/near actor, ship, boat, vessel, soldier, fisherman, plane, protester -> recipient
subj actor, soldier, navy, coast guard, coastguard, police, guard -> actor
+ South Korean guards fired warning shots at the North Korean boat. | KOR | PRK | occurred
- The starter fired a shot near Peru's runners.

frame accuse.sense-fire-back
type REJECT
cameo 120
verb fire back, shoot back, snap back
at actor, critic, accuser, minister -> recipient
+ Israel fired back at Ireland. | ISR | IRL | occurred

frame accuse.sense-under-fire
type ACCUSE disapprove
cameo 111
verb draw, face, take, attract
obj flak, brickbat, stick
from/by actor, critic, opposition, union, bishop, campaigner, watchdog, lawmaker -> actor
over/for -> topic
subj -> recipient
+ The Polish government drew flak from Slovakia over the courts. | SVK | POL | occurred
- The convoy came under fire over the river.

frame accuse.sense-press-charges
type ACCUSE allege
cameo 115
contexts legal
verb press, prefer, file, bring, lay, level
obj charge, charges, criminal charge
against @sense-who -> recipient
+ Kosovo pressed charges against the Serbian officer. | KOS | SRB | occurred
- The bull's owner pressed the battery charge.

frame coerce.sense-press-into
type COERCE restrict
cameo 170
verb press, press-gang, dragoon, conscript
obj boy, man, child, villager, prisoner, student, migrant -> recipient
into service, army, labour, combat, ranks
subj actor, army, rebel, militia, junta -> actor
+ Congolese rebels pressed boys into service. | * | * | occurred

frame assault.sense-press-offensive
type ASSAULT
cameo 190
verb press, press on, press ahead, push on
obj/with offensive, assault, attack, siege, campaign, advance
on/against/in/towards/toward? actor, city, town, rebel -> recipient
subj actor, army, rebel, troop, force -> actor
+ The Azerbaijani army pressed its offensive against Armenia. | AZE | ARM | occurred
- The brand pressed ahead with its campaign in Peru.

frame consult.sense-call-leader
type CONSULT phone
cameo 041
verb call, call up, phone
obj president, king, premier, prime minister, chancellor, foreign minister, counterpart -> recipient
of? actor -> recipient
subj actor, president, minister -> actor
attr none
inf none
+ The Indian premier called the Nepalese prime minister. | IND | NPL | occurred

frame request.sense-call-restraint
type REQUEST yield
cameo 0256
verb call, appeal, plead
for restraint, calm, de-escalation -> content
from/by/on/in/to? actor -> recipient
+ Oman called for restraint. | OMN | - | occurred
- The recipe called for a pinch of calm.

frame concede.sense-call-election
type CONCEDE
cameo 0831
contexts election
verb call
obj snap election, early election, snap poll
subj president, prime minister, premier, actor, government -> actor
+ Bulgaria's president called snap elections. | BGR | - | occurred

frame accuse.sense-call-off-base
type ACCUSE disapprove
cameo 111
verb call, term, deem, describe, dub, brand
obj decision, move, law, ruling, vote, election, visit, strike, raid, plan, sale, remark, tariff -> topic
attr/as illegal, unlawful, illegitimate
of/by/from? actor -> recipient
+ Ireland called the raid illegal. | IRL | - | occurred
- The critic called the move a mistake by the pawn.

frame consult.sense-call-session
type CONSULT multilateral
cameo 040
verb call, convene, summon
obj emergency session, special session, emergency meeting, emergency summit, crisis meeting
subj actor, president, council, chairman, bloc, union -> actor
+ Ghana called an emergency summit. | GHA | - | occurred
- The coach called an emergency session on corners.

frame reject.sense-call-bluff
type REJECT
cameo 120
verb call
obj bluff
of/poss? actor -> recipient
+ Canada called the bluff of the United States. | CAN | USA | occurred
- The poker player called the bluff.

frame mobilize.sense-call-up
type MOBILIZE troops
cameo 154
contexts military
verb call up, call
obj reservist, reserve, conscript
to/for? duty, service, arm
+ Latvia called up its reservists. | LVA | - | occurred
- The site called up a page on reserves.
subj actor, government, army -> actor
