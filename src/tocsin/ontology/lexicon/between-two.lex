# Deeds between two sides in the wire's longer turns: whose praise it is, who is let in, who is forced out, what is passed on.

class two-civilian: villager, farmer, trucker, driver, protester, demonstrator, resident, miner, student, herder, fisherman, teacher, taxi driver, truck driver, activist, crowd, youth, union, shopkeeper, worker, tribesman
class two-way: road, highway, motorway, bridge, railway, rail line, track, junction, mine, port, entrance, gate, refinery, depot, roundabout, avenue, terminal
class two-inspector: inspector, observer, monitor, aid worker, rapporteur, investigator, peacekeeper, relief worker, envoy, delegation, mission, expert, convoy
class two-tip: tip, tip-off, lead, coordinate, intercept, dossier, phone number, mobile number, number, name, file, warning, satellite image, fingerprint, whereabouts, recording
class two-captive: prisoner, detainee, captive, hostage, sailor, fisherman, shepherd, soldier, pilot, student, migrant, body, remains, civilian, trader

frame support.two-praise-for
type SUPPORT
cameo 051
verb draw, win, earn, bring, attract
obj praise, applause, plaudit, acclaim, thanks
from/by actor, leader, minister -> actor
for actor, leader, government -> recipient
+ The vaccine drive drew praise from Denmark for Ghana. | DNK | GHA | occurred
- The recipe drew praise from diners for its sauce.

frame sanction.two-call-home
type SANCTION withdraw
cameo 161
contexts diplomatic
verb call, summon, bring, order, fetch, fly
adv home, back
obj ambassador, envoy, consul, chargé, attache, high commissioner
in/to/from actor -> recipient
subj actor -> actor
+ Kenya called home its envoy in Somalia. | KEN | SOM | occurred
+ Peru has called back its ambassador to Bolivia. | PER | BOL | occurred
- The firm called home its envoy of taste.

frame coerce.two-forced-out-of
type COERCE deport
cameo 174
contexts migration
verb force out, drive out, push out, throw out, turf out, chase out
obj family, refugee, migrant, resident, people, worker, herder, trader, asylum seeker, actor -> recipient
of/from actor -> actor
subj none
+ Haitian workers are being driven out of the Dominican Republic. | DOM | HTI | ongoing
- The goalkeeper was forced out of the match.

frame protest.two-seal-off
type PROTEST obstruct
cameo 144
verb seal off, cut off, barricade, block off, close off, obstruct, block, choke
obj @two-way
subj @two-civilian -> actor
+ Herders in Kenya sealed off the highway to the port. | KEN | - | occurred
- Snow sealed off the highway.

frame protest.two-running-battle
type PROTEST riot
cameo 145
verb fight, wage
obj battle, running battle, street battle
with police, riot police, gendarme, security force, officer -> recipient
subj @two-civilian, fan, supporter -> actor
+ Students fought street battles with Chilean police. | * | CHL | occurred
- Students fought a battle with boredom.

frame retreat.two-let-in
type RETREAT access
cameo 0861
contexts diplomatic
verb let, admit, wave, usher, allow
obj @two-inspector -> recipient
into/inside/onto -> topic
subj? actor -> actor
+ Syria let inspectors of the chemical watchdog into the bunker. | SYR | * | occurred
- The museum let experts into the vault.

frame cooperate.two-pass-tips
type COOPERATE
cameo 064
contexts intelligence
verb pass, pass on, feed, slip, hand, give, relay, supply, share
obj @two-tip
to/iobj/with actor, police, investigator, detective, prosecutor, intelligence, agency -> recipient
subj actor, police, intelligence, agency -> actor
+ Norway passed tips to Swedish police. | NOR | SWE | occurred
+ A list was relayed by Malaysian intelligence to Thailand. | MYS | THA | occurred
- The coach passed tips to the striker.

frame cooperate.two-side-by-side
type COOPERATE
cameo 062
contexts military
mutual
verb patrol, train, drill, sail, fly, exercise, march, deploy, serve
by/in side, tandem, formation
subj actor -> both
+ Kenyan and Ugandan pilots trained side by side. | KEN UGA | - | occurred
- The twins trained side by side.

frame retreat.two-handover
type RETREAT release
cameo 0841
noun handover, return, repatriation, surrender
of @two-captive -> topic
by actor, authority, rebel, militia -> actor
to actor, authority, official, family -> recipient
+ The handover of nine sailors by Eritrea to Yemen made news. | ERI | YEM | occurred
- The return of the prisoner of love to the stage made news.

frame assault.two-die-under
type ASSAULT heavy-weapons
cameo 194
verb die, perish, fall
under shell, shelling, shellfire, bombardment, rocket, bomb, barrage, fire -> actor
subj people, civilian, villager, resident, child, woman, soldier, family, actor -> recipient
+ Four Sudanese villagers perished under Chad's rockets. | TCD | SDN | occurred
- The old oak died under fire.

frame agree.two-promise-things
type AGREE
cameo 033
verb promise, pledge
iobj actor -> recipient
obj engineer, doctor, nurse, adviser, instructor, teacher, vessel, ship, truck, tractor, vaccine, dose, bus, ferry, boat, ambulance, generator, tonne, ton, hospital, school, road, bridge -> topic
subj actor -> actor
+ Japan promised Samoa two ferries. | JPN | WSM | occurred
- The aunt promised her niece two boats.

frame consult.two-speak-for
type CONSULT
cameo 040
mutual
verb speak, talk, confer, converse, huddle
for hour, minute, half hour
subj pair -> both
+ The Omani and Qatari ministers conferred for forty minutes. | OMN QAT | - | occurred
- The actor and the poet spoke for an hour.

frame threaten.two-dealt-with
type THREATEN violence
cameo 138
verb deal with, meet
by/with force, full force, iron fist, bullet, live ammunition
subj? -> actor
obj actor, protester, protest, crowd, march, marcher, rioter, demonstrator, gathering, intruder -> recipient
+ Marchers will be met with live ammunition, the army of Chad said. | TCD | * | scheduled
- The ball was met with force.
