# SUPPORT as a stance taken: defending by word, vouching, rallying others, seats and names conceded, praise in idiom.

class stance-leader: @state-head, @minister, general, candidate, opposition, rebel, commander, government, army, chief, pope, archbishop
class stance-conduct: conduct, record, handling, decision, action, policy, response, stance, strategy, behaviour, behavior, position, move, campaign, operation, deal, visit, choice, role
class stance-cause: cause, candidacy, candidature, bid, claim, case, campaign, effort, initiative, plan, proposal, independence, statehood, membership, accession, mission, struggle, rights, aspiration, ambition

frame support.stance-defend-conduct
type SUPPORT
cameo 052
contexts diplomatic
verb defend, justify, excuse, rationalise, rationalize
obj @stance-conduct -> topic
of/by? actor -> recipient
poss/mod? actor -> recipient
+ Hungary defended the conduct of Serbia. | HUN | SRB | occurred
- The goalkeeper defended the corner.

frame support.stance-spring-defence
type SUPPORT
cameo 052
verb come, rush, spring, leap, jump, rise, rally
to defence, defense
of? actor, @stance-leader -> recipient
poss? actor -> recipient
+ Turkey rushed to the defence of Qatar. | TUR | QAT | occurred
- The striker came to the defence's surprise.

frame support.stance-speak-up
type SUPPORT
cameo 052
verb speak up, stand up, stick up
for actor, @stance-leader -> recipient
+ Bolivia stood up for Venezuela. | BOL | VEN | occurred

frame support.stance-vouch
type SUPPORT
cameo 052
verb vouch
for actor, @stance-leader, @stance-conduct, safety, sincerity, honesty -> recipient
+ Oman vouched for Iran. | OMN | IRN | occurred
- The landlord vouched for his tenant.

frame support.stance-side-with
type SUPPORT
cameo 050
verb take, choose
obj side
of/with/poss? actor, @stance-leader -> recipient
+ Eritrea took the side of Ethiopia. | ERI | ETH | occurred

frame support.stance-lend-voice
type SUPPORT
cameo 053
verb lend, add, raise
obj voice, name, weight
to/for/behind actor, @stance-cause, call, chorus, appeal -> recipient
of? actor -> recipient
+ Ireland added its voice to the cause of Palestine. | IRL | PSE | occurred
- The tenor lent his voice to the cartoon.

frame support.stance-drum-up
type SUPPORT
cameo 053
verb drum up, rally, muster, marshal, canvass, garner, mobilise, mobilize, solicit
obj support, backing, vote, endorsement
for/behind actor, @stance-cause -> recipient
+ Kenya drummed up support for Somalia. | KEN | SOM | occurred
- The bakery drummed up support for its new cake.

frame support.stance-rally-to
type SUPPORT
cameo 053
verb rally
to/around side, banner, flag
of/poss? actor, @stance-leader -> recipient
+ Grenada rallied to the side of Dominica. | GRD | DMA | occurred

frame support.stance-champion-cause
type SUPPORT
cameo 053
verb champion, plead, espouse, take up
obj cause, case, claim
of/for/poss? actor -> recipient
+ Algeria pleaded the case of the Palestinians at the United Nations. | DZA | PSE | occurred
- The lawyer argued the case of a dismissed waiter.

frame support.stance-sponsor
type SUPPORT
cameo 053
verb sponsor, co-sponsor, cosponsor, table, second
obj resolution, motion, draft, membership, candidacy, bid, admission
on/for/of? actor -> recipient
poss? actor -> recipient
+ Jordan sponsored the membership of Palestine. | JOR | PSE | occurred
- The brewery sponsored the team's bid.

frame support.stance-hats-off
type SUPPORT
cameo 051
verb take off, doff, tip, raise
obj hat, cap, glass, toast
to actor, @stance-leader, people, courage -> recipient
+ Portugal raised a glass to Angola. | PRT | AGO | occurred
- The barman raised his glass to the light.

frame support.stance-heap-praise
type SUPPORT
cameo 051
verb heap, shower, lavish, pile, bestow, ladle
obj praise, plaudit, accolade, compliment, honour, honor, praises
on/upon/over actor, @stance-leader -> recipient
+ Cuba heaped praise on Nicaragua. | CUB | NIC | occurred
- Critics heaped praise on the soprano.

frame support.stance-shower-with
type SUPPORT
cameo 051
verb shower, regale, heap
obj actor, @stance-leader -> recipient
with praise, compliment, honour, plaudit, honours
+ Belarus showered Russia with praise. | BLR | RUS | occurred

frame support.stance-sing-praises
type SUPPORT
cameo 051
verb sing
obj praise, praises
of/poss actor, @stance-leader -> recipient
+ Zambia sang the praises of China. | ZMB | CHN | occurred
- The choir sang hymns of praise.

frame support.stance-single-out
type SUPPORT
cameo 051
verb single out, pick out
obj actor, @stance-leader -> recipient
for praise, thanks, commendation, credit, applause
+ The United Nations singled out Uganda for praise. | UN | UGA | occurred

frame support.stance-credit
type SUPPORT
cameo 051
verb credit
obj actor, @stance-leader -> recipient
with/for ending, bringing, saving, helping, role, success, release, ceasefire, effort, stabilising, keeping, brokering
+ Kenya credited Uganda with saving the ceasefire. | KEN | UGA | occurred
- The coach credited Ghana's keeper with the draw.

frame support.stance-give-credit
type SUPPORT
cameo 051
verb give, pay
obj credit, full marks, kudos
to/iobj actor, @stance-leader -> recipient
for? -> topic
+ Sudan gave credit to Ethiopia for the accord. | SDN | ETH | occurred

frame support.stance-express-faith
type SUPPORT
cameo 051
verb express, voice, affirm, declare, restate, reaffirm, convey, have, place, put
obj faith, trust, confidence, belief
in actor, @stance-leader, government -> recipient
+ Namibia expressed full confidence in Zimbabwe. | NAM | ZWE | occurred
- The bank expressed confidence in the housing sector.

frame support.stance-understanding
type SUPPORT
cameo 051
verb express, show, voice, signal
obj understanding, sympathy, empathy
for/with/towards/toward actor, @stance-leader, @stance-conduct, @stance-cause -> recipient
of? actor -> recipient
+ Vietnam voiced understanding for Laos. | VNM | LAO | occurred

frame support.stance-mourn-with
type SUPPORT
cameo 051
verb mourn, grieve
with actor, people, family -> recipient
+ Colombia mourned with Ecuador. | COL | ECU | occurred
- The widow mourned with her sisters.

frame support.stance-observe-silence
type SUPPORT
cameo 051
verb observe, hold, keep
obj silence
for/in actor, victim, dead, memory -> recipient
of? actor -> recipient
+ The European Parliament observed a silence for the victims in Norway. | * | * | occurred

frame support.stance-fly-flag
type SUPPORT
cameo 051
verb raise, fly, hoist, light up, illuminate, project
obj flag, colours, colors
of/poss? actor -> recipient
in solidarity, support, tribute
+ The Irish parliament raised the flag of Ukraine in solidarity. | IRL | UKR | occurred
- The yacht raised its flag.

frame support.stance-congratulate-win
type SUPPORT
cameo 051
verb congratulate, felicitate
obj actor, @stance-leader -> recipient
on/upon/for election, reelection, victory, win, independence, anniversary, appointment, inauguration, agreement, result
+ Brunei congratulated Malaysia on the election. | BRN | MYS | occurred
- The mayor congratulated the cyclist on his win.

frame support.stance-send-message
type SUPPORT
cameo 051
verb send, cable, convey, telegraph
obj message, telegram, cable, note, greeting
of congratulation, congratulations, solidarity, support, friendship, goodwill
to actor, @stance-leader -> recipient
+ North Korea sent a message of congratulations to Laos. | PRK | LAO | occurred

frame support.stance-greet-warmly
type SUPPORT
cameo 051
verb greet, receive, meet
obj result, vote, ruling, verdict, announcement, election, news, decision, agreement -> topic
of/by/in? actor -> recipient
with applause, approval, relief, enthusiasm, satisfaction, delight
+ Denmark greeted the election in Gambia with relief. | DNK | GMB | occurred
- Fans greeted the verdict with relief.

frame support.stance-take-heart
type SUPPORT
cameo 051
adj grateful, thankful, indebted, appreciative
to/for/of actor, @stance-leader -> recipient
+ Tonga is grateful to Australia. | TON | AUS | ongoing
- The hikers were grateful for the shade.

frame support.stance-proud-of
type SUPPORT
cameo 051
adj supportive, admiring, full
of actor, @stance-leader, @stance-cause, praise -> recipient
for? actor -> recipient
+ Sweden is supportive of Armenia. | SWE | ARM | ongoing

frame support.stance-adj-encouraged
type SUPPORT
cameo 051
verb hearten, encourage, gratify, delight, reassure, buoy, enthuse
subj @stance-conduct, @stance-cause, progress, election, reform, agreement, result -> topic
obj actor -> actor
+ Norway was heartened by the progress in Sudan. | NOR | SDN | occurred
- The good weather delighted Peru's hikers.

frame support.stance-in-favour
type SUPPORT
cameo 050
verb be, come out, declare
in/for favour, favor
of? actor, @stance-cause, @stance-leader -> recipient
+ Slovenia came out in favour of Palestine. | SVN | PSE | occurred

frame support.stance-friend-noun
type SUPPORT
cameo 051
noun ally, friend, partner, backer, supporter
mod staunch, steadfast, loyal, reliable
of/to/poss? actor -> recipient
subj actor -> actor
+ Rwanda is a staunch ally of Israel. | RWA | ISR | occurred
- Rwanda is Israel's closest ally.
- His loyal friend is a plumber.

frame support.stance-praise-noun
type SUPPORT
cameo 051
noun applause, commendation, tribute, accolade, kudos, appreciation, admiration, plaudit
for/to actor, @stance-leader -> recipient
from/by? actor -> actor
subj? actor -> actor
+ Fiji's admiration for Samoa was plain. | FJI | WSM | occurred

frame support.stance-win-praise
type SUPPORT
cameo 051
verb win, earn, draw, receive, get, garner, attract
obj praise, applause, plaudit, thanks, blessing, accolade
subj actor, @stance-leader -> recipient
from/by/of actor -> actor
+ Ghana won praise from Germany. | DEU | GHA | occurred
- The play won praise from critics.

frame support.stance-nobel
type SUPPORT
cameo 051
verb nominate, propose, put forward
obj actor, @stance-leader -> recipient
for prize, nobel, award, medal, post
+ Pakistan nominated the Turkish president for the peace prize. | PAK | TUR | occurred

frame support.stance-establish-relations
type SUPPORT
cameo 054
verb establish, open, launch, inaugurate, set up
obj diplomatic relation, diplomatic tie, relation
with actor -> recipient
subj actor, government, state -> actor
+ Bhutan established diplomatic relations with Canada. | BTN | CAN | occurred
- The agency established relations with its clients.

frame support.stance-recognise-as
type SUPPORT
cameo 054
verb recognise, recognize, acknowledge
obj actor, @stance-leader, council, coalition, opposition -> recipient
as government, authority, representative, president, state, leader, winner, capital
+ Peru recognised the opposition leader as president of Venezuela. | PER | * | occurred

frame support.stance-move-embassy
type SUPPORT
cameo 054
verb move, relocate, transfer, open
obj embassy, mission
to jerusalem -> topic
+ Guatemala moved its embassy to Jerusalem. | GTM | ISR | occurred

frame support.stance-open-mission
type SUPPORT
cameo 050
verb open, reopen, inaugurate, unveil, establish
obj embassy, consulate, mission, liaison office, high commission, cultural centre
in actor, capital -> recipient
+ Ecuador opened an embassy in Ghana. | ECU | GHA | occurred
- The retailer opened a mission in Spain.

frame support.stance-resume-relations
type SUPPORT
cameo 050
verb resume, restore, re-establish, reestablish, normalise, normalize, unfreeze, revive, rekindle
obj diplomatic relation, full relation, full tie
with actor -> recipient
subj actor, government, state -> actor
+ Morocco resumed diplomatic relations with Cuba. | MAR | CUB | occurred

frame support.stance-make-up
type SUPPORT
cameo 050
verb reconcile, make up
with actor -> both
subj actor -> both
mutual
+ Chad reconciled with Sudan. | TCD,SDN | - | occurred

frame support.stance-turn-page
type SUPPORT
cameo 050
verb turn, open
obj page, leaf, chapter, new page, new chapter
with/in actor, relation -> both
with? actor -> both
subj actor -> both
mutual
+ Turkey turned the page with Armenia. | TUR,ARM | - | occurred
- The pupil turned the page with a sigh.

frame support.stance-ratify-accord
type SUPPORT
cameo 057
contexts legislative
verb ratify, approve, endorse, pass
obj treaty, accord, pact, protocol, convention, agreement, deal
with/between? actor -> recipient
subj parliament, senate, lawmaker, assembly, deputy, legislature, knesset, duma -> actor
+ The Kenyan parliament ratified the treaty with Somalia. | KEN | SOM | occurred

frame support.stance-accede
type SUPPORT
cameo 057
verb accede, subscribe
to treaty, convention, protocol, charter, accord, pact, statute
+ Palestine acceded to the convention. | PSE | - | occurred
- The manager acceded to the diner's wish.

frame support.stance-join-treaty
type SUPPORT
cameo 057
verb join
obj treaty, convention, accord, pact
+ Somalia joined the treaty. | SOM | - | occurred

frame support.stance-initial
type SUPPORT
cameo 057
verb countersign, autograph
obj accord, agreement, text, draft, treaty, protocol, document, memorandum -> topic
with? actor -> recipient
+ Montenegro countersigned the accord with Albania. | MNE | ALB | occurred

frame support.stance-signing-ceremony
type SUPPORT
cameo 057
noun signing, initialling, signature, ratification
of accord, treaty, agreement, memorandum, pact, protocol, deal
by/between/with? actor -> both
poss? actor -> both
mutual
+ The signing of a treaty by Finland and Estonia took place in Riga. | FIN,EST | - | occurred

frame support.stance-renew-treaty
type SUPPORT
cameo 057
verb renew, extend, prolong
obj treaty, pact, accord, lease, base agreement
with actor -> recipient
+ Djibouti renewed the pact with France. | DJI | FRA | occurred
- The pensioner extended the lease with Britain's railways.

frame support.stance-twin
type SUPPORT
cameo 050
verb twin
with actor, city, town -> both
subj actor, city, town -> both
mutual
+ Nicosia twinned with Athens. | CYP,GRC | - | occurred

frame support.stance-name-street
type SUPPORT
cameo 051
verb name, rename
obj street, square, avenue, airport, school
after actor, president, leader -> recipient
+ Kosovo named a square after the American president. | KOS | USA | occurred
- The couple named a boat after Peru.

frame support.stance-decorate
type SUPPORT
cameo 051
verb decorate, confer, bestow, award, present, honour, honor
obj actor, president, minister -> recipient
with medal, order, honour
+ Kazakhstan decorated the Chinese president with an order. | KAZ | CHN | occurred

frame support.stance-credentials
type SUPPORT
cameo 050
verb accept, receive, present
obj credentials, credential
of/from/to actor, ambassador, envoy -> recipient
+ Malta accepted the credentials of the Libyan ambassador. | MLT | LBY | occurred
