# Threats, refusals and charges in words of their own: what looms, what is told to leave or die, who is said to be behind it.

class speech-lord: actor, @state-head, @minister, government, junta, regime, council, parliament, army, general, alliance, bloc, union, movement, commander, court, commission, central bank, bank, fund, watchdog, party, opposition, rebel, guerrilla, militia, kidnapper, separatist, militant

frame threaten.spoken-loom
type THREATEN restrict
cameo 1312
contexts economic
verb loom, hang, await, beckon, threaten, hover, follow, face
subj sanction, tariff, embargo, fine, boycott, penalty, travel ban, asset freeze, punitive tariff, duty -> content
for/over/obj/against actor, @state-head, exporter, import, export, regime, junta -> recipient
from/by? actor -> actor
+ An embargo by Norway looms over Laos. | NOR | LAO | occurred
- A red fine looms for the tenor.

frame threaten.spoken-face
type THREATEN restrict
cameo 1312
contexts economic
verb face, risk, court, invite
subj actor, @state-head, regime, junta -> recipient
obj sanction, tariff, embargo, fine, boycott, penalty, isolation, travel ban, asset freeze, expulsion, suspension -> content
from/by? actor -> actor
+ Laos faces sanctions from Norway over its logging. | NOR | LAO | ongoing
- Laos faces Norway in the final.

frame threaten.spoken-sanction
type THREATEN restrict
cameo 1312
contexts economic
verb threaten, warn, vow, swear, brandish, dangle, weigh, mull, consider, float, pledge, promise
obj/of/with sanction, tariff, embargo, boycott, fine, duty, asset freeze, travel ban, visa ban, trade war, punitive tariff, blacklist, quota -> content
on/against/for/at/over? actor, @state-head, car, steel, goods, import, export, wine, bank, official, company, regime, junta, exporter -> recipient
obj? actor, @state-head -> recipient
subj @speech-lord -> actor
+ Norway threatened Laos with an embargo. | NOR | LAO | occurred
+ Norway warned of sanctions against Laos. | NOR | LAO | occurred
- The referee warned of a fine for the keeper.

frame threaten.spoken-impose
type THREATEN restrict
cameo 1312
contexts economic
verb threaten, vow, swear, pledge, promise, warn
inf/that slap, impose, levy, raise, hike, boycott, ban, blacklist, freeze, sanction, tax, hit, halt, embargo, punish -> content
obj? tariff, duty, sanction, embargo, import, levy, asset, goods, wine, beef, gas -> topic
on/against/from/with? actor, goods, car, wine, beef, steel, import, bank, official -> recipient
subj @speech-lord -> actor
+ Norway vowed to slap duties on Laotian rice. | NOR | LAO | occurred
- The mayor vowed to raise duties on the bridge.

frame threaten.spoken-occupy
type THREATEN territory
cameo 1382
contexts military territory
verb threaten, vow, warn, swear, pledge
inf invade, occupy, annex, seize, retake, capture, overrun, conquer, take, march -> content
obj? actor, island, peninsula, strip, town, city, zone, province, buffer zone, heights, capital, north, south -> topic
subj actor, @menace-power, @menace-rebel -> actor
+ Eritrea threatened to occupy the Yemeni island. | ERI | YEM | occurred
- The wasps threatened to invade the kitchen.

frame threaten.spoken-quit-talks
type THREATEN relations
cameo 134
contexts diplomatic
verb threaten, warn, vow
inf quit, leave, walk, abandon, boycott, pull, suspend, break, freeze, stay, skip -> content
of/from/off/obj talk, negotiation, dialogue, peace talk, peace process, table, negotiating table, round, conference
with? actor -> recipient
subj actor, @speech-lord -> actor
+ Eritrea threatened to walk out of the talks with Yemen. | ERI | YEM | occurred
- The pupil threatened to walk out of the talk.

frame threaten.spoken-quit-mediating
type THREATEN relations
cameo 135
contexts diplomatic
verb threaten, warn, hint
inf/that quit, give, suspend, halt, stop, drop, abandon, end, withdraw, leave, resign, pull, freeze, reconsider -> content
obj/as/from/off mediation, mediator, go-between, mediating, mediation effort, role as mediator, broker, good offices, facilitator, peace broker
between/in/for? -> recipient
subj actor, @speech-lord -> actor
+ Eritrea threatened to end its mediation between Chad and Niger. | ERI | TCD NER | occurred
- The judge threatened to end the mediation of the divorce.

frame threaten.spoken-pull-out
type THREATEN relations
cameo 136
verb threaten, warn, vow
inf/that withdraw, pull, expel, evict, throw, kick, remove, recall, eject, oust, bar, order, send -> content
obj peacekeeper, troop, blue helmet, inspector, observer, monitor, contingent, aid agency, aid worker, mission, agency, peacekeeping force, charity, soldier, relief agency, u.n. mission -> topic
from/of? actor -> recipient
subj actor, @speech-lord -> actor
+ Chad threatened to evict the U.N. mission. | TCD | UNO | occurred
- The landlord threatened to evict the agency's cat.

frame threaten.spoken-respond-force
type THREATEN violence
cameo 138
contexts military
verb respond, reply, retaliate, answer, react, hit back, strike back, fight back, respond in
with/in/by force, fire, kind, full force, all means, military force, missile, strength, war, might, iron fist, arm, weapon, devastating blow
to/against/at? attack, incursion, aggression, strike, raid, provocation, missile, actor, move, violation -> topic
subj @speech-lord -> actor
+ Eritrea will respond with force to any Yemeni raid. | ERI | YEM | scheduled
- The choir will respond with a hymn.

frame reject.spoken-not-change
type REJECT change
cameo 1232
refused
verb change, alter, revise, amend, scrap, repeal, reverse, rethink, reconsider, renegotiate, soften, dilute, water down, ditch, shelve, review, relax, modify, rewrite, abolish, retreat
obj/from/on law, policy, course, budget, reform, bill, tax, stance, position, plan, dam, decision, treaty, constitution, decree, measure, rule, quota, cut, border, clause, strategy, approach, death penalty -> topic
subj actor, opposition, party, leader -> actor
+ Eritrea will not change its conscription law. | ERI | - | occurred
- Eritrea changed its law.

frame reject.spoken-veto
type REJECT
cameo 129
contexts diplomatic
verb veto, block, stymie
obj resolution, statement, bid, membership, sanction, aid, draft, candidacy, accession, motion, text, communique, declaration, law, bill, appointment, request, budget, loan, aid package, extension, measure -> topic
on/of/for/by? actor -> recipient
poss? actor -> recipient
subj actor, @state-head, ambassador, delegate -> actor
+ Eritrea vetoed Yemen's bid. | ERI | YEM | occurred
- The cook vetoed the soup.

frame reject.spoken-defy
type REJECT
cameo 128
contexts legal
verb defy, flout, violate, breach, ignore, disregard, thumb nose, contravene, disobey, brush aside, shrug off, sidestep, break
obj resolution, u.n. resolution, court, ruling, order, court order, arbitration, norm, treaty, international law, embargo, ban, sanction, convention, court ruling, security council, arms embargo, moratorium, injunction, no-fly zone, verdict -> topic
of/by/against? actor, court -> recipient
subj actor, @state-head, army, government, junta -> actor
+ Eritrea flouted the arms embargo. | ERI | - | occurred
- The cyclist ignored the ruling of the referee.

frame reject.spoken-foot-down
type REJECT
cameo 120
verb put, dig, stand, hold, draw, say, shake
obj/in/attr/adv foot, heel, ground, firm, no, red line, line, head, nyet, firmly
over/on/against/to? -> topic
subj actor, @state-head -> actor
+ Eritrea dug in its heels over the lagoon. | ERI | - | occurred
- The mule dug in its heels.

frame reject.spoken-slam-door
type REJECT yield
cameo 1245
verb slam, shut, close, bar, bolt, bang
obj door, gate
on/to/against inspector, observer, monitor, peacekeeper, blue helmet, investigator, aid worker, mission, probe, inquiry, envoy, rapporteur -> recipient
subj actor, @state-head -> actor
+ Eritrea slammed the door on U.N. inspectors. | ERI | UNO | occurred
- The porter slammed the door on the inspector's hand.

frame reject.spoken-no-way
type REJECT
cameo 120
verb say, tell, declare
obj/adv/attr/that no way, no, never, not one inch, question, no deal, no question
to/of? -> topic
subj actor, @state-head -> actor
+ "No way," Eritrea told Yemen. | ERI | * | occurred
- The child told the priest a story.

frame accuse.spoken-point-finger
type ACCUSE allege
cameo 112
verb point, wag, level, jab
obj finger, finger of blame, accusing finger, accusation
at/toward/towards/against -> recipient
over/for/about? -> content
subj? -> actor
+ Norway's auditors pointed the finger at Laos over the missing timber. | NOR | LAO | occurred
- The guide pointed a finger at the mountain of salt.

frame accuse.spoken-making
type ACCUSE allege
cameo 1122
contexts human_rights
verb accuse, suspect
obj -> recipient
of make, let, have, force, starve, coerce, hold, lock, keep, deny, drive, herd, round, subject, treat, cause, leave -> content
+ A Norwegian bishop accused Laos of making monks disappear. | NOR | LAO | occurred
- Norway was accused of nothing.

frame accuse.spoken-travesty
type ACCUSE disapprove
cameo 111
verb denounce, condemn, criticise, criticize, decry, slam, brand, dismiss, describe, label, blast, deplore, deride, greet, meet
obj verdict, ruling, election, vote, trial, law, decision, sentence, report, execution, referendum, arrest, raid, killing, move, attack, plan, bill, remark, speech, test, launch -> topic
as/with? travesty, sham, farce, outrage, disgrace, dismay, anger, fury, scorn, condemnation, illegal, mockery, provocation, unacceptable, show trial, alarm
of/by? actor -> recipient
subj? @speech-lord -> actor
+ The Norwegian premier denounced the Laotian vote as a sham. | NOR | LAO | occurred
- The critic denounced the play as a farce.

frame accuse.spoken-rally-against
type ACCUSE
cameo 113
verb rally, unite, close, urge, mobilise, mobilize, galvanise, galvanize, lobby, whip up, drum up, join, band, organise, organize, line up
against actor -> recipient
obj? rank, opposition, support, nation, state, country, neighbour, neighbor, ally, arab, african, muslim, european, government, actor
subj actor, @state-head, @minister -> actor
+ Norway rallied its neighbours against Laos. | NOR | LAO | occurred
- Norway rallied against Laos in the second half.
