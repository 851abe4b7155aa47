# Words of many senses, on from "hold" and "break": turn, table, walk, draw, order, recall, host, shell, grill, blast, bar and others.

frame coerce.sense-turn-back
type COERCE deport
cameo 174
contexts migration
verb turn back, turn around, tow back, send back
obj boat, dinghy, raft
to/from/at? actor, border -> recipient
mod? actor -> recipient
subj actor, navy, coast guard -> actor
+ Malaysia turned back a Rohingya boat. | MYS | * | occurred
- The captain turned back the boat for lunch.

frame reject.sense-turn-back-on
type REJECT
cameo 120
verb turn
obj back
on actor, talks, deal, alliance, ally, peace, treaty, dialogue -> recipient
subj actor, government, president -> actor
+ Niger turned its back on France. | NER | FRA | occurred

frame accuse.sense-turn-on
type ACCUSE disapprove
cameo 111
verb turn, round
on/against actor, ally, minister, media, predecessor, critic -> recipient
over/for? -> topic
adv? angrily, furiously
subj president, premier, minister, leader, actor -> actor
obj none
to none
+ The Turkish president rounded on Germany over the arrest. | TUR | DEU | occurred
- The mill turned on the river.

frame cooperate.sense-turn-over
type COOPERATE
cameo 063
contexts legal
verb turn over, hand over, deliver
obj suspect, fugitive, trafficker
to actor, court, tribunal -> recipient
subj actor, government, police -> actor
+ Albania turned over the fugitive to Italy. | ALB | ITA | occurred
- The cook turned over the omelette to Rome's guests.

frame retreat.sense-turn-in-arms
type RETREAT disarm
cameo 0873
contexts military
verb turn in, hand in, lay down
obj weapon, arm, rifle
to? actor, army, mission -> recipient
subj rebel, fighter, militiaman -> actor
+ Filipino rebels turned in their rifles. | PHL | - | occurred

frame request.sense-table-motion
type REQUEST change
cameo 0241
contexts legislative
verb table, file, submit, lodge, move
obj no-confidence motion, confidence motion, impeachment motion, censure motion, motion
of/against no-confidence, government, president, premier, minister, actor, prime minister, cabinet -> recipient
subj opposition, lawmaker, party, deputy, mp, actor -> actor
+ The Thai opposition tabled a motion against the premier. | THA | THA | occurred

frame agree.sense-table-proposal
type AGREE
cameo 030
contexts diplomatic
verb table, put forward, unveil, float, lay out
obj peace plan, peace proposal, roadmap, compromise, peace formula
for/to/on/in? actor -> recipient
subj actor, government, president -> actor
+ China tabled a peace plan for Myanmar. | CHN | MMR | occurred
- The chef tabled a compromise on salt.

frame reject.sense-walk-away
type REJECT
cameo 120
verb walk away, back away
from accord, treaty, nuclear deal
with? actor -> recipient
subj actor, government, president -> actor
+ The United States walked away from the nuclear deal. | USA | - | occurred

frame protest.sense-walk-out
type PROTEST strike
cameo 143
verb walk out, walk off
subj worker, nurse, teacher -> actor
over/of/from/on? job, pay, class, school, wage, duty
+ Zimbabwean nurses walked out over pay. | ZWE | - | occurred
- The guests walked out on the balcony.

frame accuse.sense-draw-fire
type ACCUSE disapprove
cameo 111
verb draw, attract, incur, earn, invite
obj fire, flak, ire, wrath
from/of actor, government, opposition, church -> actor
over/for/with? -> topic
subj actor, president, minister -> recipient
+ Brazil drew the ire of Germany over the forest. | DEU | BRA | occurred
- The magnet drew fire from Spain's furnace.

frame retreat.sense-draw-down
type RETREAT withdraw
cameo 0874
contexts military
verb draw down, draw back, thin out
obj? troop, force, presence
in/from? actor -> recipient
subj actor, army, alliance -> actor
+ France drew down its troops in Mali. | FRA | MLI | occurred

frame threaten.sense-draw-line
type THREATEN
cameo 130
verb draw, set
obj red line, line in sand
on/for/over? actor, weapon, border, enrichment -> recipient
subj actor, president, government -> actor
+ Israel drew a red line for Iran. | ISR | IRN | occurred
- The painter drew a red line on the map of Peru.

frame request.sense-order-out
type SANCTION expel
cameo 161
contexts diplomatic
verb order out, kick out, throw out
obj ambassador, diplomat, attache -> recipient
subj actor, government, president -> actor
+ Zimbabwe kicked out the Australian diplomat. | ZWE | AUS | occurred

frame mobilize.sense-order-troops
type MOBILIZE troops
cameo 154
contexts military
verb order
obj troop, army, navy, warship, soldier
to/into/inf position, battle station, barracks
subj president, king, actor, premier -> actor
+ The Eritrean president ordered troops into position. | ERI | - | occurred
- The king ordered a soldier's lunch to the tent.

frame coerce.sense-order-detention
type COERCE arrest
cameo 173
contexts legal
verb order, extend, prolong, approve
obj detention, arrest, remand
of actor, activist, journalist, minister, opposition leader, mayor, banker, general, suspect -> recipient
subj court, judge, prosecutor -> actor
+ A Turkish court extended the detention of the Swedish journalist. | TUR | SWE | occurred

frame sanction.sense-recall-ambassador
type SANCTION withdraw
cameo 161
contexts diplomatic
verb recall, call back, bring back
obj ambassador, envoy, top diplomat
in/over/after? protest, row, remark
from? actor -> recipient
subj actor, government, ministry -> actor
+ Spain recalled its ambassador from Argentina over the remark. | ESP | ARG | occurred
- The novel recalled an envoy's life in Peru.

frame consult.sense-host-leader
type CONSULT visit
cameo 043
contexts diplomatic
verb host, fete, receive
obj president, king, prime minister -> actor
for/at/in/to? talk, talks, dinner, banquet, summit, palace
subj actor, president, king -> recipient
+ Jordan's king hosted the Cypriot president for talks. | CYP | JOR | occurred

frame assault.sense-shell-town
type ASSAULT heavy-weapons
cameo 194
contexts military
verb shell, mortar, bombard
obj village, border village, town -> recipient
of/in? actor -> recipient
subj actor, army, artillery -> actor
+ The Turkish army shelled the Kurdish village. | TUR | * | occurred
- The cook shelled the peas in the village.

frame assault.sense-down-aircraft
type ASSAULT heavy-weapons
cameo 194
contexts military
verb down, bring down, shoot down
obj drone, helicopter, warplane, jet, plane, spy plane -> recipient
of? actor -> recipient
subj actor, army, rebel -> actor
+ Iran downed an American drone. | IRN | USA | occurred
- A storm brought down the plane tree.

frame accuse.sense-grill
type ACCUSE investigate
cameo 090
verb grill, quiz
obj minister, president, premier, ambassador, official, suspect -> recipient
over/on/about -> topic
subj lawmaker, prosecutor, police -> actor
+ Lawmakers in Seoul grilled the Japanese minister over the decree. | * | JPN | occurred
- The cook grilled the minister's steak.

frame accuse.sense-blast-policy
type ACCUSE disapprove
cameo 111
verb blast, slam, lambast, savage
obj actor, president, premier, decision, law, sanction, tariff, ruling, policy, plan, remark -> recipient
over/for/as? -> topic
of/by? actor -> recipient
subj actor, minister, president -> actor
+ Lesotho blasted South Africa over the visas. | LSO | ZAF | occurred
- The DJ blasted the policy song.

frame sanction.sense-slap-ban
type SANCTION
cameo 163
contexts economic
verb slap
obj ban, sanction, tariff, duty, embargo, travel ban, export ban
on/against actor, import, general, minister, oligarch, goods, wine, company -> recipient
+ Australia slapped sanctions on Myanmar's generals. | AUS | MMR | occurred

frame mobilize.sense-boost-presence
type MOBILIZE troops
cameo 154
contexts military
verb boost, bolster, beef up
obj military presence, troop presence, naval presence
in/on/along/near/off? actor, border, region, flank -> topic
subj actor, army, alliance -> actor
+ Turkey boosted its military presence in Cyprus. | TUR | CYP | occurred

frame support.sense-boost-ties
type SUPPORT
cameo 050
contexts diplomatic
verb boost, deepen, upgrade, bolster
obj tie, bilateral tie, defence tie
with actor -> recipient
subj actor, government, president -> actor
+ Fiji boosted ties with India. | FJI | IND | occurred
- The diet boosted ties with Peru's vitamins.

frame accuse.sense-fuel-war
type ACCUSE allege
cameo 1123
contexts military
verb fuel, stoke, fan, feed
obj war, conflict, insurgency, violence, rebellion, tension, flame
in/of? actor -> topic
subj actor, government, regime -> actor
+ Eritrea stoked the conflict in Sudan. | ERI | SDN | occurred
- The wind fuelled the flame.

frame support.sense-court-ally
type CONSULT
cameo 040
contexts diplomatic
verb court, woo, charm
obj actor, ally, president, leader, investor -> recipient
with? visit, aid, offer, gift
subj actor, government, president -> actor
+ China courted Samoa. | CHN | WSM | occurred
- The baron courted the Austrian actress.

frame accuse.sense-flag-concern
type ACCUSE disapprove
cameo 110
verb flag, flag up, signal
obj concern, risk, misgiving, worry
about/over/to/with? actor, law, vote -> recipient
subj actor, commission, watchdog -> actor
+ The European Commission flagged concerns about Slovakia. | EUR | SVK | occurred

frame coerce.sense-bar-travel
type COERCE restrict
cameo 172
verb bar, ban, block
obj activist, lawyer, journalist, opposition leader, critic, woman, minister -> recipient
from leaving, travel, travelling, flying, board, work, education, university
subj actor, government, police -> actor
+ Turkey barred the lawyer from leaving. | TUR | - | occurred

frame reject.sense-bar-entry
type REJECT
cameo 120
verb bar, ban, shut out
obj lawmaker, senator, minister, ship, plane, truck, journalist, actor, delegation -> recipient
from entering, entry, port, airspace, territory, country
subj actor, government, authority -> actor
+ Israel barred the Irish lawmaker from entry. | ISR | IRL | occurred
- The bouncer barred the minister from entry.

frame accuse.sense-book-charge
type COERCE arrest
cameo 173
verb book, nab, collar, bust, nick
obj suspect, activist, lawmaker, smuggler, trafficker, fugitive, protester, poacher, opposition leader -> recipient
for/on/over? sedition, charge, smuggling, drugs
subj police, agent, actor, officer -> actor
+ Indian police booked the activist for sedition. | IND | * | occurred
- The agent booked the fugitive's hotel.

frame coerce.sense-tap-phone
type COERCE cyber
cameo 170
contexts intelligence
verb tap, bug
obj phone, telephone, phone line, office
of/in/poss? president, minister, opposition, embassy, actor, journalist, leader -> recipient
subj agent, intelligence, police -> actor
+ Colombian agents tapped the phone of the Ecuadorean president. | COL | ECU | occurred

frame retreat.sense-suspend-sanction
type RETREAT
cameo 085
contexts economic
verb suspend, freeze, pause
obj sanction, tariff, oil sanction
against/on actor, import -> recipient
subj actor, government, union -> actor
+ Mexico paused the tariff on Canadian imports. | MEX | CAN | occurred

frame concede.sense-suspend-law
type CONCEDE
cameo 0832
verb suspend, freeze, shelve, pause
obj reform, judicial reform, pension reform
after/amid/under/in? protest, strike
subj actor, government, premier -> actor
+ Israel's premier paused the judicial reform. | ISR | - | occurred
