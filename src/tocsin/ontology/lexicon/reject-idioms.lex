# REJECT: idioms, light verbs and phrases.
class reject-order: subpoena, summons, court order, injunction, verdict, arbitration, ruling, judgment, judgement

frame reject.defy-court
type REJECT yield
cameo 128
contexts legal
verb defy, ignore, disobey, flout, disregard, refuse, reject
obj @reject-order -> topic
from/of/by? actor -> recipient
+ Gabon ignored an injunction of Ghana. | GAB | GHA | occurred

frame reject.not-recognise
type REJECT
cameo 120
contexts diplomatic
verb refuse, decline
inf recognise, recognize, acknowledge -> content
obj? actor -> recipient
+ Spain refused to recognise Kosovo. | ESP | * | occurred

frame reject.refuse-shake
type REJECT meet
cameo 125
verb refuse, decline
inf meet, see, host, receive, visit, attend, negotiate, talk, speak, discuss, engage, sit, shake -> content
with/to? actor -> recipient
+ Cuba declined to host Spain. | CUB | ESP | occurred

frame reject.scupper
type REJECT
cameo 127
verb scupper, torpedo, derail, sink, kill, sabotage, wreck, block, thwart
obj @reject-plan, @reject-talks -> content
by/with/of/from? actor -> recipient
+ Malta torpedoed the deal with Libya. | MLT | LBY | occurred

frame reject.shun-country
type REJECT
cameo 120
verb shun, spurn, snub, ostracise, ostracize, cold-shoulder
obj actor -> recipient
+ Bahrain shunned Qatar. | BHR | QAT | occurred

frame reject.abstain
type REJECT
cameo 120
contexts diplomatic
verb refuse, decline
inf vote, sign, ratify, back, support, endorse, condemn -> content
obj? actor -> recipient
+ Algeria declined to endorse the plan. | DZA | - | occurred

frame reject.thumb-nose
type REJECT
cameo 120
verb thumb
obj nose
at -> recipient
+ Cuba thumbed its nose at Canada. | CUB | CAN | occurred
- She thumbed a lift.

frame reject.give-ground
type REJECT yield
cameo 124
verb concede, cede, give
obj inch, quarter
negated REJECT
+ Armenia did not give an inch. | ARM | - | occurred

frame reject.walk-away
type REJECT meet
cameo 125
contexts diplomatic
verb walk away, storm out, walk out, pull out, back out
from/of talk, table, negotiation, meeting, deal, summit, room, agreement -> topic
with/in? actor -> recipient
+ Libya walked away from the table with Chad. | LBY | TCD | occurred
- Drivers walked away from the wreck.

frame reject.ban-flights
type REJECT
cameo 120
verb refuse, deny, block
obj overflight, landing, docking, passage, transit, clearance -> content
to/of/for/iobj? actor -> recipient
+ Jordan denied passage to Syria. | JOR | SYR | occurred

# Doors that are shut, noses turned up, heels dug in; what is stonewalled, laughed off, put paid to; pledges gone back on.
class reject-overture: offer, proposal, plan, request, demand, appeal, call, plea, overture, invitation, bid, idea, initiative, ultimatum, suggestion, claim, complaint, criticism, protest, condition, formula, draft, peace plan, olive branch, mediation, advice, warning, threat, accusation, allegation, charge, hope, ambition, candidacy, membership, application, compromise, concession, ceasefire offer, amnesty, notion, talk, motion, resolution, version, quota

frame reject.idiom-stonewall
type REJECT
cameo 120
verb stonewall, cold-shoulder, stiff-arm, fob off, rebuff, blank, brush off, freeze out, spurn, wave off, fend off, turn away, ward off, rebuke, send packing, keep out, lock out, shut out, evade, obstruct, stall, stymie
obj mediator, envoy, inspector, monitor, investigator, observer, rapporteur, peacekeeper, negotiator, mission, emissary, fact-finding mission, delegation, inquiry, probe, special envoy, peace envoy, go-between, investigation, panel -> recipient
subj actor, government, regime, junta, rebel, army, authority, authorities, president, leader, minister -> actor
+ Laos stonewalled UN investigators. | LAO | UNO | occurred
- The keeper fended off the coach.

frame reject.idiom-brush-off-offer
type REJECT
cameo 120
verb laugh off, brush off, wave off, shoot down, knock back, knock down, bat away, bat down, swat away, throw out, nix, scotch, quash, squelch, disdain, repulse, rebut, repel, parry, dodge, duck, sidestep, balk at, cavil at, sniff at, resist, thumb down, swat, bin, trash, spike, deep-six, scorn
obj/at @reject-overture -> content
by/from/of/poss/mod? actor -> recipient
to/for/on? -> topic
subj actor, government, regime, junta, rebel, parliament, president, leader, minister, premier, opposition, party -> actor
+ Ghana laughed off Togo's claim to the reef. | GHA | TGO | occurred
+ Paraguay shot down Bolivia's proposal for a canal. | PRY | BOL | occurred
- The fort repelled the tide.

frame reject.idiom-nose-up
type REJECT
cameo 120
verb turn up, turn, thumb, wrinkle, look down
obj nose, back, face
at/on @reject-overture -> content
of/from/by/poss/mod? actor -> recipient
+ Burundi turned up its nose at Rwanda's offer. | BDI | RWA | occurred
- The cat turned up its nose at the fish.

frame reject.idiom-hear-of
type REJECT
cameo 120
verb hear, have, countenance, entertain, brook, stomach, tolerate, wear, contemplate
of/obj @reject-overture, none of it -> content
of/from/by/poss/mod? actor -> recipient
refused
+ Malta would not hear of Libya's demand. | MLT | LBY | occurred
- The mayor will not hear of a holiday.

frame reject.idiom-put-paid
type REJECT
cameo 120
verb pay
obj actor, government, parliament, court, president, premier, minister -> actor
to hope, ambition, plan, dream, chance, prospect, bid, notion, idea, hopes, aspiration, talk -> content
of/from/by/poss/mod? actor -> recipient
+ Norway put paid to Serbia's hopes of a loan. | NOR | SRB | occurred
- Guests paid attention to plans of the hall.

frame reject.idiom-cold-water
type REJECT
cameo 120
verb put, pour, throw, place, dash, give, slam
obj cold water, damper, lid, kibosh, thumbs down, short shrift, no quarter, brush-off, cold shoulder, heave-ho, thumbs-down, door
to/on/over/at/iobj @reject-overture -> content
of/from/by/poss/mod? actor -> recipient
subj actor, government, parliament, court, president, premier, minister -> actor
+ Latvia slammed the door on Serbia's request. | LVA | SRB | occurred
- The rain put a damper on the plan.

frame reject.idiom-show-door
type REJECT
cameo 125
contexts diplomatic
verb show, slam, close, shut, bar, bang
iobj/obj envoy, mediator, negotiator, delegation, emissary, broker, monitor, inspector -> recipient
obj/to/in/on door, face
subj actor, government, rebel, regime, junta, president, party -> actor
+ Togo showed Ghanaian mediators the door. | TGO | GHA | occurred
- The porter showed the envoy the door to the lift.

frame reject.idiom-renege
type REJECT
cameo 120
verb renege, back out, go back, back away, backtrack, back-pedal, backpedal, walk back, shy away, pull out, wriggle out, back off, welsh, resile, default, cry off, row back
on/of/from/out pledge, promise, commitment, word, undertaking, offer, vow, deal, agreement, accord, pact, bargain -> content
with/to/for? actor -> recipient
subj actor, government, president, premier, minister, parliament, regime, junta, rebel -> actor
+ Honduras backed out of a deal with Guatemala. | HND | GTM | occurred
- The singer backed out of a record deal.

frame reject.idiom-dig-in-heels
type REJECT
cameo 120
verb dig in, dig, stand, hold
obj heel, ground, line
in/over/against/on/with actor, @reject-overture, pressure, row, dispute, talk -> recipient
mod/poss/of/from/with? actor -> recipient
subj actor, government, regime, junta, rebel, president, leader, premier, minister -> actor
+ Bhutan stood its ground against India. | BTN | IND | occurred
- The mule dug in its heels on the hill.

frame reject.idiom-stick-to-guns
type REJECT
cameo 120
verb stick
to gun
with/against/over/in actor, @reject-overture, pressure, row, dispute, talk -> recipient
with/against? actor -> recipient
subj actor, government, regime, junta, rebel, president, leader, premier, minister -> actor
+ Kenya stuck to its guns in the dispute with Somalia. | KEN | SOM | occurred
- The cook stuck to his guns over the soup.

frame reject.idiom-hold-out
type REJECT
cameo 120
verb hold out, stand firm, hold firm, stand fast, hold fast, hang tough, stand up
against/to @reject-overture, pressure, blackmail -> content
of/from/by/poss/mod? actor -> recipient
subj actor, government, regime, junta, rebel, president, leader, premier, minister -> actor
+ Oman held out against Saudi demands. | OMN | SAU | occurred
- The wall held out against the sea.

frame reject.idiom-beg-off
type REJECT meet
cameo 125
contexts diplomatic
verb beg off, cry off, bow out, pass up, turn down, decline, skip, duck out, opt out, stay away
obj/of/from invitation, invite, summit, meeting, conference, peace talk, talk, dialogue, roundtable, national dialogue -> topic
from/by/of/with/poss/mod? actor -> recipient
subj actor, government, president, premier, minister, king, opposition, party, rebel -> actor
+ Oman cried off Yemen's meeting. | OMN | YEM | occurred
- The guest declined an invitation to sing.
