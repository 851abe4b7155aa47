# REQUEST by how one asks: hat in hand, by petition, by nudge and by dare; what is put in for, lobbied for and wanted.

class press-asker: actor, government, @state-head, @minister, opposition, rebel, union, group, parliament, church, charity, bishop, pope, bank, agency, protester, activist, party, leader, council, army, commission, watchdog, campaigner, delegation, general, people, refugee, mayor, family
class press-asked: actor, government, @state-head, @minister, junta, rebel, general, party, opposition, court, council, parliament, bank, donor, ally, neighbour, authority, authorities, police, army, group, militant, union, militia, leader
class press-good: @aid, @arms, submarine, jet, fighter jet, wheat, protection, justice, redress, reparation, compensation, mediation, backing, membership, accession, relief, debt relief, loan, credit, bailout, access, recognition, asylum, visa, gas, oil, power, peacekeeper, troop, shield, guarantee, answer, guidance, rescue, cash, vaccine, debt forgiveness, investment, restraint, drone, air defence, security guarantee

frame request.press-cap-in-hand
type REQUEST
cameo 023
verb go, come, stand, queue, turn up
obj/adv/with cap, hat, hand, knee, begging bowl, cap in hand, hat in hand
to/before actor, bank, donor, @press-asked -> recipient
for? -> content
subj @press-asker -> actor
+ Nepal went cap in hand to China. | NPL | CHN | occurred
- The boy went cap in hand to his Danish aunt.

frame request.press-verb
type REQUEST
cameo 020
verb beseech, petition, nudge, bid, challenge, dare, coax, advise, counsel, persuade, importune, badger, pester, hector, cajole, admonish, enjoin, adjure, conjure, supplicate, implore, entreat, exhort, bully, egg on, goad, prod, encourage
obj @press-asked -> recipient
inf -> content
subj @press-asker -> actor
+ Estonia nudged Norway to close the strait. | EST | NOR | occurred
+ Tunisia dared Algeria to open the border. | TUN | DZA | occurred
+ India advised Bhutan to protect its forests. | IND | BTN | occurred
- The coach dared the Danish rookie to jump.

frame request.press-petition
type REQUEST
cameo 020
verb petition, canvass, solicit, importune, pester, nag, hound, dun, tap, badger, besiege, bombard, touch up
obj @press-asked -> recipient
for -> content
subj @press-asker -> actor
+ Bolivia has petitioned Chile for a corridor to the sea. | BOL | CHL | occurred
- The child pestered her Danish uncle for sweets.

frame request.press-be-after
type REQUEST
cameo 020
verb be, cry out, cry, hunger, angle, fish, bid, clamour, clamor, shop, scramble, put in, apply, yearn, hanker, itch, look
after/for @press-good -> content
from/of/to/at/in? actor, bank, union -> recipient
subj actor, government, @state-head, army, @minister -> actor
+ Lebanon is crying out for wheat from Ukraine. | LBN | UKR | ongoing
+ Taiwan is after submarines from the United States. | TWN | USA | ongoing
- The toddler cried out for milk.

frame request.press-turn-to
type REQUEST
cameo 020
verb turn, look, pin, appeal, resort, go, run, reach out
to/on/obj actor, bank, council, security council, hope -> recipient
for @press-good -> content
on? actor -> recipient
subj actor, government, @state-head, rebel, opposition -> actor
+ Sudan looks to Qatar for a loan. | SDN | QAT | ongoing
- The singer turned to her Danish coach for advice.

frame request.press-application
type REQUEST
cameo 020
verb have, file, lodge, submit, lay, put in, place, table, enter, renew, send in
obj application, request, bid, petition, plea, claim, shopping list, wish list, appeal -> topic
before/with/to/at actor, bank, council, fund, court -> recipient
for/inf? -> content
subj @press-asker -> actor
+ Ghana has an application before the IMF. | GHA | IGO | ongoing
- The Danish cook lodged a request with his baker.

frame request.press-lay-claim
type REQUEST
cameo 104
verb lay, stake, press, put in, renew, revive
obj claim
to/for reparation, compensation, share, asset, damages, payment, arrears, island, gold, seat
from/on/against/of? actor -> recipient
subj @press-asker -> actor
+ Poland laid claim to reparations from Germany. | POL | DEU | occurred
- The heir laid claim to a share.

frame request.press-hold-to
type REQUEST
cameo 100
verb hold, tie, pin, keep, call
obj @press-asked -> recipient
to promise, word, pledge, commitment, obligation, vow, bargain, order, undertaking, deadline
subj @press-asker -> actor
+ Kurdish parties held Turkey to its promise of schools. | * | TUR | occurred
- The girl held her father to his promise.

frame request.press-hold-out
type REQUEST
cameo 100
verb hold out, push, press, lobby, angle, campaign, agitate, bargain, fight, stick out
for apology, explanation, concession, release, withdrawal, compensation, better term, inquiry, recount, extradition, amnesty, timetable, return, lifting, guarantee -> content
from/by/with/of/in actor -> recipient
subj @press-asker -> actor
+ Serbia held out for an apology from Albania. | SRB | ALB | occurred
- The diner held out for an apology from the Danish cook.

frame request.press-want-see
type REQUEST
cameo 100
verb want, like, wish, prefer
inf see
obj? @press-asked -> recipient
that? -> content
subj @press-asker -> actor
- Fiji expects to see Australia grow faster.
+ Fiji wants to see Australia cut its emissions. | FJI | * | ongoing

frame request.press-arm
type REQUEST
cameo 020
verb bend, twist, tug, pluck, jog, pull
obj arm, elbow, sleeve, memory, coat
of/poss @press-asked -> recipient
on/over/for/inf? -> content
subj @press-asker -> actor
+ Poland twisted Norway's arm over the gas. | POL | NOR | occurred
- The nurse twisted the Danish boy's arm.

frame request.press-put-out-call
type REQUEST
cameo 020
verb put out, put, issue, send out, send, flash, broadcast, renew, address, direct, launch, sound
obj call, sos, distress call, cry for help, appeal, plea, entreaty, cry
to/for actor, @press-asked -> recipient
inf? -> content
subj @press-asker -> actor
+ The United Nations put out a call to Sudan's generals to spare hospitals. | UNO | SDN | occurred
- The host put out a call to Danish knitters.

frame request.press-plea-reach
type REQUEST
cameo 020
verb reach, land, arrive, come
subj plea, appeal, entreaty, sos, cry for help, letter of appeal, petition, call for help, request -> actor
obj/in/on actor, @press-asked, desk -> recipient
+ A plea from Vanuatu reached Fiji. | VUT | FJI | occurred
- The appeal reached the Danish goalkeeper.

frame request.menace-want-from
type REQUEST
cameo 020
contexts diplomatic
verb want, seek, demand, expect, require, await, extract, need
obj concession, apology, explanation, guarantee, compensation, assurance, reparation, clarification, clarity, answer, redress, pledge, commitment, restitution, waiver, exemption, refund, damages -> topic
from/of actor -> recipient
subj @state-voice -> actor
+ Bulgaria wants concessions from North Macedonia. | BGR | MKD | ongoing
- The tenant wants a refund from the Swiss railway.

frame request.menace-lobby-for
type REQUEST
cameo 020
contexts diplomatic
verb lobby, campaign, angle, press, push, canvass, jockey, petition
for seat, membership, recognition, entry, admission, readmission, exemption, waiver, aid, loan, presence, troop, base, inquiry, sanction, embargo, resolution, ceasefire, tribunal, return, release, visa
to/in/at/from? actor -> recipient
subj actor, government -> actor
+ Taiwan is lobbying for a seat in the United Nations. | TWN | UNO | ongoing
- The clown lobbied for a seat in the bus.
