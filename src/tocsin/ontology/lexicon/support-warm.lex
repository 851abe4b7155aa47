# SUPPORT in its warmth: thanks and tributes, backing by word, flags raised, papers signed, ties mended, seats at the table.

class support-friend: actor, @state-head, @minister, spokesman, ambassador, parliament, government, senate, alliance, union, party, opposition, group, bishop, pope, general, envoy, council, commission, congress, leader, cabinet, movement, lawmaker, court, chief, visitor, delegation, mayor, king, queen
class support-good: effort, initiative, decision, courage, role, plan, bid, stance, fight, struggle, reform, election, victory, release, agreement, deal, truce, ceasefire, sacrifice, contribution, generosity, friendship, leadership, people, progress, move, step, mission, mediation, democracy, independence, sovereignty, membership, accession, candidacy, cause, government, army, peace process, resolution, troops, policy, restraint, hospitality, partnership, withdrawal, choice, resistance, territorial integrity, sanction, process, transition, proposal, call, announcement, law, treaty, result, vote, verdict, ruling, inquiry

frame support.warm-thank
type SUPPORT
cameo 051
contexts diplomatic
verb thank, salute, applaud, commend, congratulate, praise, hail, laud, cheer, toast, honour, honor, compliment, acclaim, extol, toast, felicitate
obj actor, @support-friend, @support-good, people, ally, neighbour, brother, nation, crew, soldier, rescuer, donor, host -> recipient
for/on/upon/over? -> content
of/by? actor -> recipient
poss/mod? actor -> recipient
subj @support-friend -> actor
+ Moldova thanked Romania for the firewood. | MDA | ROU | occurred
+ The courage of Kenya was saluted by Israel. | ISR | KEN | occurred
- The chef thanked his mother.

frame support.warm-tribute
type SUPPORT
cameo 051
contexts diplomatic
verb pay, offer, send, extend, convey, express, voice, give, deliver, lay
obj tribute, congratulation, thanks, gratitude, respect, best wishes, praise, wreath, homage, felicitation, solidarity, appreciation, admiration, friendship, message of support, greeting, satisfaction, warm words -> topic
to/with/for/over/iobj/towards/at? actor, @support-friend, victim, family, people, memorial, tomb, soldier -> recipient
of/in/from? actor -> recipient
subj @support-friend -> actor
+ Japan expressed solidarity with Turkey. | JPN | TUR | occurred
- Japan sent its condolences to the widows of the Turkish miners.
+ Thanks were sent to Poland by the pope. | * | POL | occurred
- The widow laid a wreath.

frame support.warm-stand-with
type SUPPORT
cameo 052
contexts diplomatic
verb stand, side, rally, stick
by/with/behind/beside/alongside/on/around actor, @support-friend, side, shoulder, ally, people, neighbour, brother -> recipient
with? actor -> recipient
subj @support-friend -> actor
+ Jamaica stood by Haiti. | JAM | HTI | occurred
+ Greece sided with Cyprus. | GRC | CYP | occurred
- The guard stood by the door.

frame support.warm-back
type SUPPORT
cameo 051
contexts diplomatic
verb back, support, endorse, champion, uphold, espouse, advocate, bless, affirm, reaffirm, echo, underscore
obj @support-good, candidate, claim, right, solution, formula, roadmap, settlement, stand, demand -> topic
of/by/for/in/to/on? actor -> recipient
poss/mod? actor -> recipient
subj @support-friend -> actor
+ The Macedonian reform was endorsed by Austria. | AUT | MKD | occurred
- The wall backed the garden.

frame support.warm-throw-weight
type SUPPORT
cameo 051
contexts diplomatic
verb throw, lend, put, give, swing, pledge, declare, voice, offer, express, reaffirm, reiterate, extend, signal, promise, affirm
obj weight, support, backing, blessing, voice, loyalty, endorsement, allegiance, full support, unwavering support, moral support, seal of approval, vote of confidence, imprimatur -> topic
behind/to/for/iobj/of/on? @support-good, actor, @support-friend -> recipient
of/by/for? actor -> recipient
subj @support-friend -> actor
+ The Arab League threw its weight behind Djibouti. | IGO | DJI | occurred
+ Support for Somalia was voiced by Djibouti. | * | * | occurred
- The pole gave support to the vine.

frame support.warm-sign
type SUPPORT
cameo 057
contexts diplomatic
verb sign, initial, ink, ratify, finalise, finalize, endorse, co sign, cement, hammer out, put, secure, forge
obj treaty, accord, agreement, pact, deal, memorandum, protocol, convention, contract, declaration, charter, communique, truce, peace, peace deal, peace agreement, ceasefire agreement, name, pen, document, settlement, compact, entente, partnership, alliance, armistice, trade deal, framework -> topic
with? -> recipient
subj actor, @state-head, @minister, rebel, government, side, faction, president, union, negotiator, delegation, alliance, army, parliament -> actor
on/in/at/over/to/for? -> topic
+ Angola signed a treaty with Portugal. | AGO | PRT | occurred
+ Bahrain inked a trade deal with Israel. | BHR | ISR | occurred
- The striker signed a contract with Lazio.

frame support.warm-pen-to-paper
type SUPPORT
cameo 057
contexts diplomatic
verb put, set, affix
obj pen, name, signature, seal, hand -> topic
to accord, agreement, treaty, pact, deal, paper, peace, plan, document, truce, declaration, charter
with? actor -> both
subj actor, @state-head, @minister, rebel, leader, faction, guerrilla, government -> both
mutual
+ Chad's president put his name to the charter. | TCD | - | occurred

frame support.warm-recognise
type SUPPORT
cameo 054
contexts diplomatic
verb recognise, recognize, acknowledge
obj actor, independence, government, state, republic, sovereignty, statehood, president, leader, council, genocide, borders, opposition, annexation, claim, authority, country, neighbour, regime, junta -> recipient
of/over/in? actor -> recipient
as? -> topic
subj actor, government, parliament, president, @state-head, @minister, union -> actor
+ Spain recognised Palestine as a state. | ESP | PSE | occurred
+ The independence of Kosovo was recognised by Fiji. | FJI | KOS | occurred
- The dog recognised the country lane.

frame support.warm-switch
type SUPPORT
cameo 054
contexts diplomatic
verb switch, shift, transfer, extend, grant, give, accord
obj recognition, diplomatic recognition, allegiance, full recognition, tie, diplomatic tie -> topic
to/iobj actor -> recipient
from? actor -> topic
subj actor, government, president -> actor
+ Honduras switched recognition from Taiwan to China. | HND | CHN | occurred

frame support.warm-ties
type SUPPORT
cameo 050
contexts diplomatic
verb restore, resume, establish, renew, re establish, mend, normalise, normalize, repair, forge, deepen, upgrade, strengthen, cement, warm, reset, rebuild, open, reopen, thaw, patch up
obj tie, relation, diplomatic tie, diplomatic relation, relationship, link, embassy, consulate, mission, bond, friendship, diplomatic mission, full tie, partnership, fence, differences, air link, liaison office -> topic
with/in/between/to? actor -> recipient
subj actor, government, president, @state-head, @minister -> actor
+ Saudi Arabia restored ties with Iran. | SAU | IRN | occurred
+ The Swiss embassy in Libya was reopened. | - | LBY | occurred
- The bank reopened its branch.

frame support.warm-credentials
type SUPPORT
cameo 050
contexts diplomatic
verb appoint, name, accredit, nominate, post
obj ambassador, chargé, first ambassador, consul, high commissioner -> topic
to/in actor, capital -> recipient
subj actor, government, president, @state-head -> actor
+ Chad named an ambassador to Israel. | TCD | ISR | occurred
- The brand named an ambassador in Peru.

frame support.warm-admit
type SUPPORT
cameo 050
contexts diplomatic
verb admit, induct, elect
obj actor, government, neighbour -> recipient
to/into/as/on actor, member, alliance, union, bloc, council, league, club, commonwealth, full member, fold, organisation, zone, family, observer
subj actor, alliance, bloc, league, union, commonwealth, council, assembly, member -> actor
+ The European Union admitted Croatia as a member. | EUR | HRV | occurred
- The club admitted Peru's poet as a member.

frame support.warm-award
type SUPPORT
cameo 051
contexts diplomatic
verb award, decorate, honour, honor, give, present, bestow, confer, grant, name
obj medal, order, honour, honor, honorary citizenship, title, prize, street, square, @state-head, general, envoy, ambassador, soldier, decoration, legion of honour, state award -> topic
to/on/upon/with/after/iobj actor, @state-head, general, envoy, medal, order, soldier, ambassador -> recipient
of/from? actor -> recipient
subj actor, @state-head, king, queen, parliament, government -> actor
+ Poland awarded a medal to a Ukrainian general. | POL | UKR | occurred
- The gym awarded a medal to its members.

frame support.warm-noun
type SUPPORT
cameo 050
contexts diplomatic
noun support, backing, praise, endorsement, solidarity, gratitude, welcome, congratulation, tribute, sympathy, recognition, approval, applause, friendship, rapprochement, reconciliation, thanks
for/to/of/with actor, @support-good, president, rebel, opposition, people -> recipient
by/of/in? actor -> recipient
subj? actor -> actor
from/by? actor -> actor
+ Ireland's backing for Palestine was noted. | IRL | PSE | occurred

frame support.warm-vote
type SUPPORT
cameo 050
contexts diplomatic
verb vote, speak, intercede, campaign
for/in/on favour, favor, behalf, support, resolution, @support-good
of/for? actor -> recipient
subj actor, parliament, council, assembly, congress, government, minister, ambassador, president, bishop -> actor
+ Jamaica spoke in favour of Haiti. | JAM | HTI | occurred

frame support.warm-be-with
type SUPPORT
cameo 052
contexts diplomatic
verb be, remain
with/behind actor, people, neighbour, brother -> recipient
attr/in/on/at/under/for/since none
subj @support-friend -> actor
+ Jamaica is with Haiti. | JAM | HTI | occurred
- The envoy of Jamaica has been with the embassy in Haiti for nine years.
- Jamaica is angry with Haiti.
