# CONSULT by the everyday words of contact: what is broached, who is called on, who brings whom to a table.

class contact-side: actor, @state-head, @minister, foreign minister, leader, general, chief, army chief, commander, government, official, envoy, parliament, rebel, delegation, negotiator, mediator, king, premier
class contact-guest: @state-head, minister, foreign minister, army chief, chief, envoy, delegation, ambassador, commissioner, general, secretary, mediator, pope, king, negotiator, commander, secretary general, defence minister, emissary, delegate

frame consult.contact-idiom
type CONSULT
cameo 040
contexts diplomatic
verb touch, cross, rub, break, exchange, have, put, swap, clink, share, compare, trade, pass
obj base, path, shoulder, elbow, bread, pleasantry, pleasantries, heads, word, quiet word, note, view, glass, meal, cup of tea, platform -> topic
with actor, @contact-side -> both
subj @contact-side -> both
mutual
+ Norway's envoy touched base with Libyan officials. | NOR,LBY | - | occurred
+ Cuba's leader broke bread with Bolivia's president. | CUB,BOL | - | occurred
- The sisters shared a meal with Danish friends.

frame consult.contact-heads
type CONSULT
cameo 040
contexts diplomatic
verb put, lay, knock
obj head
adv together
subj pair -> both
mutual
+ Uruguay and Paraguay put their heads together. | URY,PRY | - | occurred

frame consult.contact-broach
type CONSULT
cameo 040
contexts diplomatic
verb broach, bring up, take up, air
obj any -> topic
with actor, @state-head, @minister, counterpart, host, government -> recipient
subj @contact-side -> actor
+ Kenya's foreign minister brought up tariffs with Uganda's premier. | KEN | UGA | occurred
- The teacher brought up the boy with Danish relatives.

frame consult.contact-closeted
type CONSULT
cameo 040
contexts diplomatic
verb closet, ensconce, hole up, huddle, seclude
with actor, @contact-side -> recipient
obj/subj @contact-side -> actor
+ Slovakia's premier was closeted with the Hungarian president. | SVK | HUN | occurred
- The twins were closeted with their Danish tutor.

frame consult.contact-soundings
type CONSULT
cameo 040
contexts diplomatic
verb take, make
obj sounding, temperature
among/with/from/in/of actor, @contact-side -> recipient
subj @contact-side -> actor
+ Malta took soundings among Libyan officials. | MLT | LBY | occurred
- The ship took soundings in the Danish strait.

frame consult.contact-ear
type CONSULT
cameo 040
contexts diplomatic
verb bend, pick, have, get, catch
obj ear, brain, brains
of/poss actor, @contact-side -> recipient
subj @contact-side -> actor
+ Japan's foreign minister bent the ear of the Indian premier. | JPN | IND | occurred
- The surgeon picked the brain of a Danish mouse.

frame consult.contact-call-on
type CONSULT visit
cameo 042
contexts diplomatic
verb call, look in, drop in, drop by, stop by, descend
on/upon/by/obj @state-head, @minister, premier, king, actor -> recipient
inf none
for none
that none
to none
attr none
subj @contact-guest -> actor
+ Pakistan's army chief called on the Iranian president. | PAK | IRN | occurred
+ Denmark's premier looked in on the Icelandic government. | DNK | ISL | occurred
- The plumber called on Danish customers.
- Mali's foreign minister called on the president to resign.

frame consult.contact-turn-up
type CONSULT visit
cameo 042
contexts diplomatic
verb show up, turn up, surface, drop by, stop by, put in, stay, linger, call in
in/at/on/by/obj actor, somewhere -> recipient
subj @contact-guest -> actor
+ Myanmar's army chief turned up in Moscow. | MMR | RUS | occurred
- Japanese tourists turned up in Rome.

frame consult.contact-way-to
type CONSULT visit
cameo 042
contexts diplomatic
verb make, wing
obj way
to actor, capital -> recipient
for/on/with? -> topic
subj @contact-guest -> actor
+ Oman's sultan made his way to Tehran. | OMN | IRN | occurred
- The hiker made his way to Rome.

frame consult.contact-banquet
type CONSULT visit
cameo 043
contexts diplomatic
verb lay, lay on, give, throw
obj/on banquet, feast, lunch, luncheon, dinner, reception
for actor, @contact-guest -> actor
subj @contact-side -> recipient
+ Hungary laid on a banquet for the Vietnamese president. | VNM | HUN | occurred
- The hotel laid on a banquet for Danish golfers.

frame consult.contact-conclave
type CONSULT
cameo 040
contexts diplomatic
verb go, meet, withdraw, sit, gather
into/in conclave, huddle, closed session, session, retreat, talk, caucus
subj pair, @contact-side -> both
with? actor -> both
mutual
+ Laotian and Thai ministers went into conclave. | LAO,THA | - | occurred
- The cardinals of the diocese went into retreat.

frame consult.contact-between
type CONSULT third-party
cameo 045
contexts diplomatic
verb bridge, narrow, heal, mend, close, cool, calm, soothe, ease, defuse, smooth over, lower, reconcile
obj gap, gulf, divide, rift, difference, tempers, temper, temperature, nerve, tension, dispute, quarrel, breach, row, feud -> topic
between actor, @contact-side, side -> recipient
subj @contact-side -> actor
+ Kuwait bridged the gulf between Oman and Iran. | KWT | OMN,IRN | occurred
+ Brazil's envoy cooled tempers between Guyana and Suriname. | BRA | GUY,SUR | occurred
- The dentist closed the gap between two teeth.

frame consult.contact-usher
type CONSULT third-party
cameo 045
contexts diplomatic
verb usher, coax, nudge, steer, cajole, herd, shepherd, bring, get, bundle, talk, push, guide, shoehorn, corral, sit
obj actor, side, rebel, general, party, faction, foe, rival, warlord -> recipient
to/into/toward/towards/at/around table, talk, negotiation, pact, truce, ceasefire, accord, deal, dialogue, settlement, negotiating table, agreement, meeting -> topic
subj @contact-side, union, council, league -> actor
+ China ushered Iran and Iraq into a pact. | CHN | IRN,IRQ | occurred
+ Togo's president talked Mali's generals into a truce. | TGO | MLI | occurred
- The tutor coaxed Danish pupils to the table.

frame consult.contact-business
type CONSULT
cameo 046
contexts diplomatic
verb get down, come, get, settle down
to brass tack, business, detail, nitty gritty, haggling, bargaining, grip, work
subj pair -> both
mutual
+ Cyprus and Egypt got down to business. | CYP,EGY | - | occurred

frame consult.contact-rounds
type CONSULT
cameo 046
contexts diplomatic
verb wrap up, wind up, inch, plod, slog, sit, go, work, conclude, complete, finish, round off, grind
obj/through day of negotiation, day of talk, hour of talk, hour of negotiation, week of talk, round, session, round of talk, talk, negotiation, day of talks, hour of talks
subj pair, @contact-side -> both
with? actor -> both
mutual
+ Kenyan and Somali officials wrapped up two days of negotiations. | KEN,SOM | - | occurred
- Danish dancers went through hours of dialogue.

frame consult.contact-letter
type CONSULT
cameo 040
contexts diplomatic
verb fire off, shoot off, dash off, fire, pen, address, mail, post, write, rush
obj letter, note, cable, missive, telegram, message, memo -> topic
to actor, @state-head, @minister, counterpart, council, secretary general -> recipient
subj @contact-side -> actor
+ Croatia fired off a letter to Serbia's president. | HRV | SRB | occurred
- The widow posted a letter to a Danish uncle.

frame consult.contact-nouns
type CONSULT
cameo 040
contexts diplomatic
noun tete, one-on-one, heart-to-heart, sit-down, huddle, pow-wow, powwow, conclave, palaver, confab, brainstorming, handshake, chat, roundtable
subj? actor -> both
with/between/among/of actor, @contact-side -> both
mutual
+ A huddle between Turkey's president and Greece's premier lasted an hour. | TUR,GRC | - | occurred
- A huddle of Danish penguins stood on the ice.
