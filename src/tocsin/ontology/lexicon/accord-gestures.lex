# Conciliation as dispatches turn it: a past put behind, rifts smoothed over, borders fixed, ranks raised, terms softened.

class gesture-rift: row, rift, quarrel, spat, feud, difference, strain, tension, dispute, misunderstanding, friction, fence, breach, disagreement, fallout, crisis
class gesture-past: page, past, chapter, grievance, hostility, enmity, animosity, bad blood, hostilities
class gesture-tone: conciliatory tone, conciliatory note, conciliatory line, conciliatory stance, conciliatory gesture, conciliatory signal, softer tone, softer note, softer line, softer stance, softer gesture, softer signal, warmer tone, warmer note, warmer line, warmer stance, warmer gesture, warmer signal, friendly tone, friendly note, friendly line, friendly stance, friendly gesture, friendly signal, friendlier tone, friendlier note, friendlier line, friendlier stance, friendlier gesture, friendlier signal, cordial tone, cordial note, cordial line, cordial stance, cordial gesture, cordial signal, milder tone, milder note, milder line, milder stance, milder gesture, milder signal, placatory tone, placatory note, placatory line, placatory stance, placatory gesture, placatory signal, emollient tone, emollient note, emollient line, emollient stance, emollient gesture, emollient signal
class gesture-rank: rank, status, level, ally, partner, partnership, alliance, category, tier, treatment, nation
class gesture-line: border, boundary, frontier, course of border, maritime boundary, demarcation, demarcation line, border line, delimitation
class gesture-prize: candidate status, candidacy, membership, observer status, associate status, recognition, accession, independence, statehood, market access, endorsement, approval, backing, support, seat, visa-free travel, trade preference

frame support.gesture-past-behind
type SUPPORT
cameo 050
contexts diplomatic
mutual
verb put, leave, turn, close, set aside, lay aside, forget, open, begin
obj @gesture-past -> topic
subj pair -> both
+ Laos and Thailand put their past behind them. | LAO THA | - | occurred
+ Malta and Libya turned the page on a feud. | MLT LBY | - | occurred
- The brothers and the aunt turned the page of the album.

frame support.gesture-past-with
type SUPPORT
cameo 050
contexts diplomatic
mutual
verb put, leave, turn, close, set aside, lay aside, open
obj @gesture-past -> topic
with actor -> both
subj @state-voice -> both
+ Colombia wants to turn the page with Nicaragua. | COL NIC | - | hypothetical
- The singer closed a chapter with a concert.

frame support.gesture-smooth-over
type SUPPORT
cameo 050
contexts diplomatic
verb smooth over, smooth out, smooth, heal, paper over, defuse, dampen
obj/over @gesture-rift -> recipient
with? actor -> recipient
subj @state-voice -> actor
+ Jakarta smoothed over its row with Australia. | IDN | AUS | occurred
+ Oman has papered over its quarrel with Yemen. | OMN | YEM | occurred
- The plumber smoothed over the breach with plaster.

frame support.gesture-make-peace
type SUPPORT
cameo 057
contexts diplomatic
verb make, conclude, strike
obj peace -> topic
with actor -> recipient
subj @state-voice, rebel, guerrilla -> actor
+ Sudan made peace with Chad. | SDN | TCD | occurred
- The monk made peace with the silence.

frame support.gesture-tone
type SUPPORT
cameo 050
contexts diplomatic
verb strike, adopt, sound, take, send, make, offer
obj @gesture-tone
toward/towards/with/to/on actor -> recipient
subj @state-voice -> actor
+ Athens struck a conciliatory tone toward Albania. | GRC | ALB | occurred
- The organist struck a warm note to start.

frame support.gesture-raise-rank
type SUPPORT
cameo 050
contexts diplomatic
verb elevate, upgrade, raise, promote, designate
obj actor -> recipient
to/as/attr @gesture-rank
subj @state-voice -> actor
+ Washington elevated Bahrain to the rank of a major ally. | USA | BHR | occurred
- The school promoted a Danish pupil to the next level of chess.

frame support.gesture-prize
type SUPPORT
cameo 050
contexts diplomatic
verb win, gain, receive, get, secure, obtain, earn, garner
obj @gesture-prize -> topic
from/of/by actor -> actor
subj actor -> recipient
+ Moldova won candidate status from the European Union. | EUR | MDA | occurred
- The actress won a seat from the theatre.

frame support.gesture-green-light
type SUPPORT
cameo 050
contexts diplomatic
verb give
obj green light, go-ahead, nod, thumbs up, candidate status, candidacy
iobj/to actor -> recipient
for/on/to? membership, accession, entry talk, accession talk, entry, bid, candidacy, admission -> topic
subj actor -> actor
+ Brussels gave Albania the green light for accession talks. | EUR | ALB | occurred
- The guard gave the train the green light.

frame support.gesture-fix-line
type SUPPORT
cameo 057
contexts territory
mutual
verb finalise, finalize, delimit, demarcate, delineate, fix, settle, draw, agree, ratify, map, define
obj/on @gesture-line -> topic
with/between? actor -> both
subj actor -> both
+ Tajikistan and Kyrgyzstan finalised their border. | TJK KGZ | - | occurred
+ Oman demarcated its maritime boundary with Yemen. | OMN YEM | - | occurred
- The farmers fixed the frontier of the field.

frame support.gesture-set-up-relations
type SUPPORT
cameo 050
contexts diplomatic
mutual
verb set up, open, exchange, establish, start, resume, restore, re-establish, reestablish
obj diplomatic relation, diplomatic tie, liaison office, interest section, ambassador, consular relation, full relation, consular tie, embassy
with? actor -> both
subj pair -> both
+ Panama and Fiji set up diplomatic relations. | PAN FJI | - | occurred
+ Israel and Tunisia exchanged liaison offices. | ISR TUN | - | occurred
- Clubs and shops set up full relations.

frame support.gesture-vouch
type SUPPORT
cameo 051
contexts diplomatic
verb vouch, speak up, stick up, stand up
for actor, readiness, integrity, cause, bid, membership -> recipient
subj @state-voice -> actor
+ Berlin vouched for Skopje's readiness to join. | DEU | MKD | occurred
- The clerk vouched for the cook.

frame support.gesture-advocate
type SUPPORT
cameo 051
contexts diplomatic
verb be, remain, become
attr advocate, champion, proponent, staunch ally, staunch supporter, firm backer, firm supporter, strong supporter, strong backer, leading supporter, staunch backer, defender
of/for membership, accession, bid, entry, independence, statehood, cause, actor -> recipient
subj actor -> actor
+ Lithuania is the firm backer of Georgia's bid. | LTU | GEO | occurred
- The nurse is an advocate of sleep.

frame agree.gesture-reassure
type AGREE
cameo 030
contexts diplomatic
verb reassure, assuage, allay, soothe, calm, placate, mollify
obj ally, neighbour, neighbor, partner, counterpart, government, @state-head, @minister, alliance, bloc, fear, concern, worry, anger, anxiety -> recipient
subj @state-voice -> actor
of/in/by? actor -> recipient
+ Washington reassured the Japanese premier over its troops. | USA | JPN | occurred
+ Minsk allayed the fears of Latvia. | BLR | LVA | occurred
- The nurse reassured the boy.

frame concede.gesture-soften
type CONCEDE
cameo 080
contexts diplomatic
verb soften, moderate, temper, dilute, water down, tone down, relax, ease, dial down, scale down
obj term, stance, line, position, demand, condition, rhetoric, language, criticism, tone, opposition, objection, ultimatum, grip, stranglehold, hold
for/on/to/towards/toward/against/over? -> recipient
subj @state-voice -> actor
+ Syria softened its terms for talks with Turkey. | SYR | * | occurred
+ Israel loosened nothing, but Egypt relaxed its grip on Gaza. | EGY | PSE | occurred
- The baker softened the tone of the bell.

frame concede.gesture-exempt
type CONCEDE
cameo 085
contexts economic
verb exempt, excuse, spare, shield, free
obj -> recipient
from tariff, duty, sanction, levy, ban, import ban, quota, visa, travel ban, embargo, tax
subj @state-voice -> actor
+ Canada exempted Mexican tomatoes from the new duties. | CAN | MEX | occurred
- The school exempted the twins from the ban on hats.

frame concede.gesture-spare-life
type CONCEDE
cameo 0841
contexts human_rights
verb spare
obj life -> topic
of/poss -> recipient
subj @state-voice -> actor
+ Chad spared the life of a Sudanese rebel. | TCD | SDN | occurred
- The hunter spared the life of a fox.

frame concede.gesture-off-list
type CONCEDE
cameo 085
contexts diplomatic
verb take, take off, remove, drop, strike, delete
obj/iobj actor, group, firm, bank, airline -> recipient
off/from/obj list, terror list, blacklist, terrorism list, sanctions list, grey list, black list, watch list -> actor
subj none
+ Sudan was taken off the American terror list. | USA | SDN | occurred
- The cake was taken off the list.

frame concede.gesture-give-up-claim
type CONCEDE
cameo 080
contexts territory
verb give up, relinquish, renounce, cede, abandon, waive, surrender
obj sovereignty, claim, control, title, jurisdiction, right -> topic
over/to/of/on -> recipient
subj @state-voice -> actor
+ Britain gave up sovereignty over the islands of Mauritius. | GBR | MUS | occurred
- The heir gave up his claim to the clock.
