# CONSULT, SUPPORT and COOPERATE by the whole field of words for a leaf: telephones, arrivals and receptions, ties, defence by word, goods, hands lent to a hunt, secrets passed.

class field-power: actor, government, king, queen, emir, president, premier, prime minister, minister, chancellor, pope, pontiff, leader, parliament, senate, envoy, junta, council

frame consult.field-phone
type CONSULT phone
cameo 041
contexts diplomatic
verb get, pick up, hang, be, speak, talk, stay, come, jump, hop, discuss, confer, consult
on/by/over/in/obj telephone, phone, line, telephone line, hotline, phone call, video link, telephone conversation, phone conversation, telephone call, video call, blower, secure line
to/with actor, counterpart, king, emir, president, premier, minister -> both
subj @field-power -> both
mutual
+ Portugal's premier was on the phone with the Angolan president for an hour. | PRT,AGO | - | occurred
+ Egypt's foreign minister picked up the phone to his Sudanese counterpart. | EGY,SDN | - | occurred
- The clerk was on the phone with a florist.

frame consult.field-touch-down
type CONSULT visit
cameo 042
contexts diplomatic
verb set, step, put down, pay
obj/in/on/into/at/onto foot, soil, call, courtesy call, visit, tarmac
in/on/into/at/to actor, soil, capital -> recipient
subj @field-power, delegation, bishop, lawmaker, mediator, emissary, president-elect, commander, mission, chief -> actor
+ Poland's president set foot on Georgian soil on Monday. | POL | GEO | occurred
- Poland's army set up a camp in Georgia.

frame consult.field-alight
type CONSULT visit
cameo 042
contexts diplomatic
verb touch down, alight, descend, turn up, stop over, jet
in/on/into/at/to actor, soil, capital -> recipient
subj @field-power, delegation, bishop, lawmaker, mediator, emissary, president-elect, commander, mission, chief -> actor
+ Cuba's foreign minister touched down in Angola. | CUB | AGO | occurred
- The pilot touched down in a Danish meadow.

frame consult.field-tour-ends
type CONSULT visit
cameo 042
contexts diplomatic
verb end, wind up, wrap up, conclude, complete, finish, begin, start, open, launch, cut short, extend, make, embark, pay, undertake, kick off
obj/on tour, visit, trip, state visit, official visit, pilgrimage, stay, stopover, day visit, working visit, swing -> topic
of/to/in/through/around actor, region -> recipient
subj @field-power, delegation, bishop, lawmaker, chief, commander, mission -> actor
+ Norway's premier ended a tour of Namibia. | NOR | NAM | occurred
- The choir ended a tour of Namibia.

frame consult.field-be-visiting
type CONSULT visit
cameo 042
contexts diplomatic
verb be, arrive, remain
in/to actor -> recipient
for/on visit, stay, state visit, official visit, working visit, trip, day visit, goodwill visit, tour, state funeral, fact-finding mission
subj @field-power, delegation, lawmaker, mission -> actor
+ Finnish lawmakers are in Ghana for a two-day visit. | FIN | GHA | occurred
- The acrobats are in Ghana for a visit.

frame consult.field-reception
type CONSULT visit
cameo 043
contexts diplomatic
verb give, throw, lay on, put on, host, hold, stage, offer, roll out, prepare
obj banquet, dinner, state dinner, state banquet, reception, gala dinner, luncheon, lavish welcome, ceremony, red carpet, red-carpet welcome, hero welcome, gun salute, guard of honour, guard of honor, parade, tea party -> topic
for/iobj/to/in actor, king, emir, president, premier, delegation, guest, envoy, counterpart, minister, honour, honor -> actor
of? actor -> actor
subj @field-power -> recipient
+ The king of Tonga gave a banquet for a Chinese envoy. | CHN | TON | occurred
- The bakery gave a dinner for its Danish apprentices.

frame consult.field-have-guest
type CONSULT visit
cameo 043
contexts diplomatic
verb have, entertain, fete, wine, see off
obj actor, delegation, king, emir, president, envoy -> actor
as/at/in/on/with guest, airport, palace, tarmac, state house, ranch, residence, airfield, banquet, steps, station, guest of honour, bear hug, hug, kiss, embrace, full honours, military honours, gun salute
subj @field-power -> recipient
+ Zambia's president entertained the Dutch queen at his residence. | NLD | ZMB | occurred
- The hotel entertained a Dutch couple at the palace.

frame consult.field-bump
type CONSULT
cameo 040
contexts diplomatic
mutual
verb bump, chat, mingle, huddle, confabulate
into/with/obj actor, counterpart, king, emir, president, premier, minister -> both
subj @field-power -> both
+ Ghana's president bumped into his Togolese counterpart in a lift. | GHA,TGO | - | occurred
- The cyclist bumped into a lamp post.

frame consult.field-haggle
type CONSULT
cameo 046
contexts diplomatic
mutual
verb haggle, bargain, wrangle, thrash out, hammer out, horse-trade, parley, work out, hash out, dicker, negotiate, treat, spar, sit
over/obj/on/about/across/for? term, deal, draft, price, pact, accord, truce, text, treaty, table, clause, border, wording, compromise, quota, share, fee, release, agreement -> topic
with/from actor, government, rebel, union, opposition, employer, insurgent -> both
subj @field-power, diplomat, negotiator, delegation, union, rebel, side, miner, teacher -> both
+ Danish diplomats thrashed out a draft with Greenland. | DNK,GRL | - | occurred
- The tourist haggled with a carpet seller.

frame consult.field-mediate-help
type CONSULT
cameo 045
contexts diplomatic
verb help, get, persuade, coax, bring, nudge, steer, prod, sit
obj actor, side, faction, party, rebel, foe, rival, enemy, community -> recipient
inf/to/towards/around reach truce, reach, agree, settle, make peace, bury, table, talk, terms, peace, truce, accord, ceasefire, together, negotiating table, peace table, face to face, understanding
subj @field-power, mediator, bishop, elder, diplomat, church -> actor
adv? together
+ Norwegian mediators helped the Sudanese factions reach a truce. | NOR | SDN | occurred
- The vet helped the dogs reach a truce.

frame consult.field-bridge
type CONSULT
cameo 045
contexts diplomatic
verb put, table, present, submit, hand, shuttle, commute, carry, float, broker, serve, act, work, arbitrate, mediate, intervene, intercede
obj/as/in? compromise, compromise plan, peace plan, compromise proposal, bridging proposal, message, truce plan, go-between, intermediary, mediator, bridge, arbiter, conduit, middleman, peacemaker -> topic
to/between/in/for/with/among side, faction, party, two sides, rival, foe, both sides, rebel, actor, warring side -> recipient
subj mediator, envoy, church, bishop, elder, arbiter, facilitator, special envoy, negotiator, cardinal -> actor
+ The Swiss envoy put a compromise to the two sides in Cyprus. | CHE | * | occurred
- The caterer put a menu to the two sides.

frame support.field-ties-mend
type SUPPORT
cameo 050
contexts diplomatic
verb restore, renew, resume, rebuild, mend, repair, normalise, normalize, patch up, improve, upgrade, warm, thaw, cement, strengthen, deepen, re-establish, reestablish, refresh, raise, elevate, patch
obj tie, relation, full tie, link, diplomatic relation, diplomatic tie, relationship, bond, friendship, fence, full relation
with/to actor -> recipient
subj actor, government, @state-head -> actor
+ Fiji mended fences with Vanuatu. | FJI | VUT | occurred
- The florist restored ties with her cousin.

frame support.field-envoy-back
type SUPPORT
cameo 050
contexts diplomatic
verb send, return, reappoint, post, name, appoint, accredit, reinstate, nominate, restore, assign
obj ambassador, consul, charge d'affaires, resident ambassador, chargé d'affaires, diplomat, high commissioner, attache, permanent envoy -> topic
to/in actor -> recipient
subj actor, government, @state-head -> actor
+ Peru reappointed an ambassador to Cuba. | PER | CUB | occurred
- The choir sent a diplomat a card.

frame support.field-credentials
type SUPPORT
cameo 050
contexts diplomatic
verb present, hand, hand over, submit, accept
obj credential, letter of credence
to/in/of/from? actor, king, emir, president -> recipient
subj ambassador, envoy, high commissioner, nuncio, actor, king, president -> actor
+ The new Cypriot ambassador presented his credentials to the Jordanian king. | CYP | JOR | occurred
- The plumber presented his credentials.

frame support.field-flag
type SUPPORT
cameo 050
contexts diplomatic
verb hoist, raise, run up, unfurl
obj flag -> topic
over/at/above/outside embassy, mission, consulate, legation, chancery, high commission
in/to? actor, capital -> recipient
subj actor, government, ambassador, @state-head, diplomat -> actor
+ Laos raised its flag over a new consulate in Chad. | LAO | TCD | occurred
- The scouts raised a flag over their camp.

frame support.field-speak-for
type SUPPORT
cameo 052
contexts diplomatic
verb go, speak out, jump, rush, leap, spring, rally, come, stick up, stand up, speak up, vouch, plead, shield, cover, protect, defend, excuse, justify, exonerate, absolve, clear, whitewash
obj/to/in/for actor, defence, defense, rescue, side, raid, ally, premier, president, leader, record, conduct, crackdown, move -> recipient
against/from/of/for/over? criticism, censure, charge, condemnation, accusation, blame, resolution, attack, scrutiny, sanction, actor, allegation, claim, wrongdoing, guilt, critic -> topic
of/poss? actor -> recipient
subj @field-power -> actor
against/from/of criticism, censure, charge, condemnation, accusation, blame, critic, allegation, wrongdoing, guilt, attack
+ Angola shielded Zambia from censure at the rights council. | AGO | ZMB | occurred
- The visor shielded the welder from blame.

frame support.field-campaign
type SUPPORT
cameo 053
contexts diplomatic
verb lobby, campaign, canvass, drum up, whip up, rally, muster, enlist, round up, drum, mobilise, mobilize, garner
obj support, backing, vote, sympathy, ally, neighbour, neighbor, colleague, capital, opinion, nation, peer -> topic
for/behind/of/on/around actor, admission, membership, bid, candidate, cause, accession, behalf, candidacy, release -> recipient
of/poss? actor -> recipient
subj @field-power -> actor
for/behind/on/around actor, behalf
+ Iceland drummed up votes for Palau among its neighbours. | ISL | PLW | occurred
- The brewer drummed up support for his pub.

frame support.field-lobby-for
type SUPPORT
cameo 053
contexts diplomatic
verb lobby, campaign, canvass, go, stump, agitate
obj/to? bat, ally, neighbour, neighbor, capital, peer, nation -> topic
for/on admission, membership, candidacy, accession, behalf, actor, recognition -> recipient
of/poss? actor -> recipient
subj @field-power -> actor
for/on admission, membership, candidacy, accession, behalf, recognition
+ Sweden campaigned for the admission of Estonia. | SWE | EST | occurred
- The chef campaigned for the admission of dogs.

frame support.field-recognise-as
type SUPPORT
cameo 054
contexts diplomatic
verb accept, acknowledge, recognise, recognize, acclaim, greet, treat, welcome
obj actor, council, rebel, leader, region, province -> recipient
as sovereign state, state, independent state, government, president, nation, republic, legitimate ruler, leader, rightful ruler, country, ruler, head of state, rightful leader, independent
subj actor, government, parliament, @state-head -> actor
+ Samoa accepted Somaliland as a sovereign state. | WSM | SOM | occurred
- The jury accepted the singer as its leader.

frame cooperate.field-sell
type COOPERATE
cameo 061
contexts economic
verb supply, provide, furnish, sell, ship, export, pipe, pump, deliver, freight, rail
obj actor -> recipient
with timber, crude, coal, gas, oil, electricity, power, copper, cement, steel, fertiliser, coffee, cotton, uranium, goods, chip, bus, car, railway wagon, wagon, locomotive, tractor, water
subj actor, company, firm -> actor
+ Malaysia supplied Singapore with river water. | MYS | SGP | occurred
- The farm supplies the inn with timber.

frame cooperate.field-dig
type COOPERATE
cameo 061
contexts economic
verb drill, prospect, explore, mine, dig, log, fish, build, lay, run, operate, open, win, land, set up, take, buy, acquire, snap up
obj/for oil, gas, gold, copper, uranium, diamond, stake, contract, order, pipeline, railway, refinery, oilfield, port, dam, mine, factory, plant, assembly plant, cement works, share, car plant, power plant -> topic
in/of/from/to/off actor, airline, bank, mine, port, company, telecom -> recipient
of/poss? actor -> recipient
subj actor, company, firm, consortium, giant, group -> actor
in/of/from/off actor
+ Spanish firms drill for gas in Algeria. | ESP | DZA | ongoing
- The dentist drills for decay in Malta.

frame cooperate.field-join-raids
type COOPERATE
cameo 062
contexts military
verb join, accompany, back, take part, fight, sail, patrol, train, exercise, fly
obj/with/alongside/beside actor -> recipient
in/on/against/at/off air strike, joint patrol, patrol, air campaign, raid, offensive, war game, drill, exercise, hunt for rebel, sweep, manoeuvre, operation, campaign, bombing
subj actor, jet, warship, troop, marine, commando, navy, army -> actor
+ Jordan joined Egypt in an air campaign over Libya. | JOR | EGY | occurred
- The baker joined the miller in a hunt for mice.

frame cooperate.field-hunt-help
type COOPERATE
cameo 063
contexts legal
verb help, assist, work, team up, join
obj/with actor, police, detective, prosecutor -> recipient
inf/in/on arrest, catch, capture, round up, track down, hunt down, trace, nab, smash, break up, identify, hunt, prosecute, seize, nail, search for, case, manhunt, murder inquiry, investigation, round, track, break
subj police, detective, officer, investigator, interpol, agent, actor -> actor
+ Scottish detectives helped Kenya track down an ivory smuggler. | GBR | KEN | occurred
- The librarian helped the boy track down a novel.

frame cooperate.field-heavy-hand
type COOPERATE
cameo 063
contexts legal
verb send, send back, hand, fly, return, put, ship, hand over, deliver, surrender
obj fugitive, suspect, murder suspect, killer, banker, smuggler, drug lord, warlord, gangster, fraudster, murderer, rapist, hijacker, convict, embezzler, hitman, general, war criminal, wanted man, kingpin -> topic
to actor, court, tribunal -> recipient
for/inf/on? trial, face, prosecution, stand, serve, sentence
subj actor, police, government, court -> actor
adv? back, home
+ Brazil sent a fugitive back to Italy for trial. | BRA | ITA | occurred
- The postman sent a suspect to the zoo.

frame cooperate.field-word-of
type COOPERATE
cameo 064
contexts intelligence
verb pass, pass on, slip, send, feed, leak, hand, hand over, give, relay, provide, supply, furnish, whisper, share, tip off, tip, alert, warn, forewarn
obj/with word, tip, secret, tape, intercept, warning, transcript, data, name, intelligence, satellite picture, satellite image, radar image, file, dossier, whereabouts, detail, information, plot, bomb plot, plan, attack, hideout, coordinates, lead -> topic
obj/to/iobj/with actor, police -> recipient
of/on/about plot, attack, bomber, whereabouts, suspect, crash, militant, bomb plot, assassination plot, jihadist, hideout, smuggler, cell, movement, gang, plan to, spy
subj actor, spy, agent, agency, police, intelligence, spy agency, informer, mi6, cia, mossad -> actor
+ Danish spies passed word of the plot to Sweden. | DNK | SWE | occurred
- The waiter passed word of the plot to the cook.

frame cooperate.field-tip-off
type COOPERATE
cameo 064
contexts intelligence
verb tip off, tip, feed, hand, slip, supply, furnish, provide
obj/iobj actor, police, investigator -> recipient
obj/with/about? tape, secret, intercept, name of suspect, file, dossier, transcript, satellite picture, fingerprint, phone intercept, intelligence, tip
obj/with/about tape, secret, intercept, name, file, dossier, transcript, satellite picture, fingerprint, phone intercept, intelligence, plot, raid, hideout, whereabouts
subj spy, agent, police, intelligence, spy agency, mi6, cia, mossad, government, actor -> actor
+ Jordanian spies fed Iraq secrets about the militia. | JOR | IRQ | occurred
- The nurse fed the boy soup.

frame consult.field-slip-in
type CONSULT visit
cameo 042
contexts diplomatic
verb slip, land, drop, drop by, call, breeze, sweep, sneak, fly
in/into/on/at/to actor, capital -> recipient
for/on visit, talk, secret talk, summit, state visit, tour, stay, meeting, courtesy call, ceremony, funeral, trip
subj @state-head, @minister, envoy, emissary, delegation, lawmaker, mediator -> actor
+ A Swedish envoy slipped into Eritrea for secret talks. | SWE | ERI | occurred
- The thief slipped into Eritrea for gold.

frame support.field-in-defence
type SUPPORT
cameo 052
contexts diplomatic
verb speak, speak out, speak up, come out, rally, rise, step, go
in/to/for defence, defense, rescue by word
of/poss actor -> recipient
subj @field-power, cardinal, bishop, patriarch -> actor
+ Bolivia's president spoke out in defence of Nicaragua. | BOL | NIC | occurred
- The lawyer spoke in defence of a thief.

frame cooperate.field-sell-thing
type COOPERATE
cameo 061
contexts economic
verb sell, export
obj wagon, railway wagon, locomotive, tractor, bus, lorry, airliner, aircraft engine, turbine, ferry, phosphate, tea, carpet, textile, tyre, truck, stake, share, refinery, satellite, grain, goods, cattle, horse, fruit, coffee, crane, mobile phone, cement -> topic
to/iobj actor -> recipient
for? -> topic
subj actor, company, firm -> actor
+ Romania sold Tanzania nine locomotives. | ROU | TZA | occurred
- The uncle sold the boy a tractor.
