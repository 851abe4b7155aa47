# REJECT by tone: said no to, brushed off, sent back, stood firm against, walked away from, refused by deed.

class reject-voice: actor, @state-head, @minister, spokesman, opposition, rebel, parliament, senate, court, army, group, union, party, government, cabinet, junta, regime, council, leader, militia, movement, negotiator, chief, coalition, commission, bishop, premier, separatist, voter, lawmaker, ministry, tribe, church, judge, board
class reject-thing: @proposal, plea, overture, invitation, ultimatum, olive branch, mediation, truce, ceasefire, talk, dialogue, compromise, pressure, appeal, petition, resolution, amnesty, election, verdict, ruling, result, offer of talk, peace plan, roadmap, treaty, candidate, nomination, sanction, suggestion, notion, idea, extradition, request, demand, call, warning, criticism, complaint, aid, help, apology, explanation, referendum, inquiry, inspection, deployment, peacekeeper, condition, deadline, blame, responsibility, claim, allegation, accusation, charge, report, rumour, motion, bill, amendment, veto, lease, concession, membership, autonomy, independence, reform, withdrawal

frame reject.tone-say-no
type REJECT
cameo 120
verb say, answer, vote, reply
obj/adv no, never, nyet
to/on? @reject-thing, actor -> recipient
subj @reject-voice -> actor
+ Paraguay said no to a Brazilian proposal. | PRY | BRA | occurred
- The child said no to spinach.

frame reject.tone-brush-off
type REJECT
cameo 120
verb brush off, brush aside, wave away, wave off, shrug off, laugh off, turn down, turn away, throw out, vote down, shoot down, knock back, slap down, cast aside, push aside, dismiss, rebuff, spurn, snub, reject, refuse, decline, deny, disregard, ignore, defy, flout, scorn, repudiate, rule out, resist, repel, scoff, oppose, nix, block, quash, stonewall, rubbish, pooh-pooh, repulse, discount, torpedo, scupper
obj @reject-thing -> topic
by/from/of/for? actor, @reject-voice -> recipient
poss/mod? actor -> recipient
subj @reject-voice -> actor
+ Chile brushed aside a Bolivian overture. | CHL | BOL | occurred
+ A plea by the Arab League was turned down by Qatar. | QAT | IGO | occurred
- The striker shrugged off a tackle.

frame reject.tone-kill-plan
type REJECT
cameo 120
verb kill, kill off, bury, sink
obj proposal, plan, peace plan, initiative, resolution, draft resolution, motion, amendment, bill, roadmap, treaty, pact -> topic
by/from/of/for? actor, @reject-voice -> recipient
poss/mod? actor -> recipient
subj @reject-voice -> actor
+ Hungary killed a Swedish proposal. | HUN | SWE | occurred
- Gunmen killed two peacekeepers.

frame reject.tone-cold-water
type REJECT
cameo 120
verb pour, throw, cast, slam, shut, close, bang, give, turn, show
obj cold water, back, short shrift, cold shoulder, deaf ear, thumbs down, brush off, red card, blind eye, door shut -> topic
on/to/at/in? @reject-thing, actor, face, talk, idea, membership, refugee, migrant -> recipient
from/of/by? actor -> recipient
subj @reject-voice -> actor
+ France poured cold water on Albania's bid. | FRA | ALB | occurred
- The maid poured cold water on the floor.

frame reject.tone-shut-door
type REJECT
cameo 120
verb slam, shut, close, bang, bolt
obj door, door shut -> topic
on/to/at/in? @reject-thing, actor, face, talk, idea, membership, refugee, migrant -> recipient
from/of/by? actor -> recipient
subj @reject-voice -> actor
+ Bhutan shut the door on talks with Nepal. | BTN | NPL | occurred
- Bhutan opened its doors to poets from Nepal.

frame reject.tone-walk-away
type REJECT
cameo 120
verb walk away, back out, back away, balk, baulk, shy away, recoil, bristle, bridle, stay away, opt out, pull back, renege, go back, hold out
from/at/of/on/against talk, deal, agreement, accord, treaty, plan, demand, request, table, round, summit, promise, proposal, pledge, commitment, truce, offer, compromise, idea, pact, word -> topic
with/by/of? actor -> recipient
subj @reject-voice -> actor
+ Serbia walked away from talks with Kosovo. | SRB | KOS | occurred
- The horse shied away from the fence.

frame reject.tone-will-not
type REJECT
cameo 120
verb refuse, decline, fail
inf recognise, negotiate, talk, meet, sign, apologise, leave, go, resign, step, surrender, hand, release, free, withdraw, pull, lift, extradite, accept, allow, let, admit, join, attend, vote, send, cooperate, comply, obey, bow, yield, budge, compromise, disarm, ratify, condemn, pay, return, cede, testify, swear, stand, give, give up, concede, host, receive, open, end, stop, halt, say, fight, discuss, rule, participate, observe, honour, endorse, back, support, approve, recognize, apologize -> content
subj @reject-voice, prisoner, soldier, general, @prisoners -> actor
+ Gambia's ruler refused to step down. | GMB | - | occurred
+ Cyprus declined to extradite an Israeli. | CYP | ISR | occurred
- The mule refused to budge.

frame reject.tone-refusal-noun
type REJECT
cameo 120
noun refusal, rejection, rebuff, veto, dismissal, denial, defiance, repudiation, opposition, objection, snub
of/to/by/from/inf @reject-thing, actor, recognise, negotiate, leave, resign, sign, release, talk, accept, extradite, hand, admit, meet, withdraw -> recipient
subj? actor -> actor
by? actor -> actor
+ Hungary's rejection of the Ukrainian request was blunt. | HUN | UKR | occurred
+ Sudan's refusal to release two Kenyans angered Nairobi. | SDN | KEN | occurred

frame reject.tone-no-talk
type REJECT meet
cameo 125
contexts diplomatic
verb refuse, decline, rule out, shun, boycott, skip, snub, spurn, avoid, reject, cancel
obj/inf meeting, talk, audience, summit, dialogue, negotiation, handshake, phone call, visit, invitation, meet, talk, negotiate, sit, speak, receive, shake, attend, see, contact, conference, round, session, encounter -> content
with/of/to/in/from? actor, rebel, envoy, minister, delegation -> recipient
subj @reject-voice -> actor
+ Eritrea refused to meet an Ethiopian delegation. | ERI | ETH | occurred
+ Hamas ruled out talks with Israel. | PSE | ISR | occurred

frame reject.tone-deny-charge
type REJECT
cameo 120
verb deny, reject, dismiss, refute, rebut, contest, dispute, contradict, repudiate, disown, counter, scoff, laugh, deride, discount, disavow
obj/at/that/ing @accuse-wrong, accusation, allegation, charge, claim, report, suggestion, involvement, responsibility, role, link, version, account, wrongdoing, rumour, story, blame, complicity, statement, insinuation, finding, evidence -> content
of/by/in/from/that? actor -> recipient
as? fantasy, lie, nonsense, absurd, fabrication, baseless, fiction, slander, groundless, ridiculous, propaganda, invention
subj @reject-voice, defendant, suspect, army, company, embassy -> actor
+ Rwanda dismissed the report as nonsense. | RWA | - | occurred
+ Belarus denied involvement in the Polish fires. | BLR | POL | occurred
- The singer denied rumours about her album.

frame reject.tone-not-guilty
type REJECT
cameo 120
contexts legal
verb protest, maintain, insist, proclaim, plead
attr/obj/adv/on innocence, innocent
subj actor, @reject-voice, defendant, @prisoners -> actor
of? -> topic
+ Tripoli protested its innocence. | LBY | - | occurred

frame reject.tone-nothing-to
type REJECT
cameo 120
verb be, have, see
attr/obj nothing, no question, no intention, no plan, no reason, no room, no way, no need, no place -> topic
inf/of/for mediate, discuss, negotiate, talk, talks, compromise, dialogue, concession, ambassador, negotiation, recognition, withdrawal, truce, apology, hide, dispute, apologise, meddle -> content
with? actor -> recipient
subj actor, @reject-voice -> actor
+ Riyadh had nothing to discuss with Doha. | SAU | QAT | occurred

frame reject.tone-stand-firm
type REJECT
cameo 120
verb stand, stick, hold, dig, refuse, remain, stay
adv/to/by/in/attr/obj firm, gun, ground, heel, line, fast, put, unmoved, adamant, defiant, intransigent, course
on/against/over/in/that? @reject-thing, pressure, actor, sanction, tariff, demand, border -> recipient
subj @reject-voice -> actor
+ Mongolia stood firm against the Chinese demand. | MNG | CHN | occurred
- The oak stood firm in the gale.

frame reject.tone-defy
type REJECT
cameo 128
contexts legal
verb defy, flout, disobey, ignore, circumvent, evade, disregard, contravene, scrap, tear up, trample, abandon, renounce, denounce, repudiate, abrogate, withdraw, exit, annul, ditch, junk
obj/from treaty, convention, pact, resolution, ban, order, court order, ruling, sanction, embargo, ultimatum, warning, law, norm, curfew, accord, agreement, moratorium, deadline, injunction, un resolution, protocol, charter, armistice, test ban, summons -> topic
of/with/by/on/from? actor -> recipient
subj @reject-voice -> actor
+ North Korea scrapped the armistice with South Korea. | PRK | KOR | occurred
- Drivers flouted the parking order.

frame reject.tone-bar
type REJECT
cameo 1245
verb bar, refuse, deny, block, prevent, turn back, turn away, stop, keep, exclude, ban, prohibit, forbid
obj inspector, weapons inspector, rapporteur, investigator, aid convoy, relief flight, peacekeeper, delegation, aid worker, journalist, un mission, envoy, mediator, red cross, convoy, entry, access, visa, permission -> recipient
from/to/at/iobj/out? actor, site, camp, prison, border, country, plant, region, inspector, observer, entry -> topic
of/by? actor -> recipient
subj @reject-voice, police, army, soldier, authority -> actor
+ Belarus turned away a Polish delegation at the border. | BLR | POL | occurred

frame reject.tone-object
type REJECT
cameo 120
verb object, take exception, raise objections, protest, oppose, resist, fight, obstruct, hold up, stall, delay, block, frustrate, thwart, foil
obj/to @reject-thing, plan, membership, deployment, transfer, sale, law, deal, visit, candidacy, appointment, accession, sanction, extradition, project, pipeline, dam, sale of arms, unification, ban, embargo, tariff, resolution, entry, bid -> topic
of/by/from/for/in? actor -> recipient
poss/mod? actor -> recipient
subj actor, government, parliament, minister, president, opposition, commission, senate, court, party -> actor
+ Turkey blocked Sweden's accession. | TUR | SWE | occurred
+ Guatemala objected to a Belizean bid. | GTM | BLZ | occurred
- Villagers objected to the smell.
