# CONSULT in the idioms of the trade: doors, tables, handshakes, calls, couriers, hosts and guests.

frame consult.idiom-face-to-face
type CONSULT
cameo 040
contexts diplomatic
verb come, meet, sit, talk, speak, stand, find
adv/to face, eye, alone, privately, one, one-on-one, behind closed doors, secretly
with? actor -> recipient
subj? actor -> actor
+ The emir of Qatar met privately with Egypt's president. | QAT | EGY | occurred

frame consult.idiom-embrace
type CONSULT
cameo 040
contexts diplomatic
verb embrace, hug, greet, entertain, toast, escort, see off, kiss
obj minister, @state-head, envoy, delegation, counterpart, guest, visitor, emissary, pope, ambassador, delegate, foreign minister, secretary, commissioner, general -> recipient
at/in/on/with/for/to? -> place
subj actor, @state-head, minister, king, queen, general, mayor, patriarch, premier -> actor
+ Mali's junta leader greeted Niger's foreign minister. | MLI | NER | occurred
- The minister welcomed the rain.

frame consult.idiom-lands
type CONSULT visit
cameo 042
contexts diplomatic
verb land, touch down, arrive, fly in, jet in, drop in, stop over, stop, set foot, check in
in/at/on -> recipient
subj @state-head, minister, envoy, delegation, pope, ambassador, foreign minister, secretary, mediator, commissioner, chief, secretary general, delegate, negotiator, adviser -> actor
for/on/with/from? -> topic
+ The emir of Kuwait landed in Cairo. | KWT | EGY | occurred
+ Norway's envoy touched down in Colombo. | NOR | LKA | occurred

frame consult.idiom-stop-noun
type CONSULT visit
cameo 042
contexts diplomatic
noun stopover, layover, trip, tour, swing, call, sojourn, pilgrimage, leg
subj? actor -> actor
by? actor -> actor
in/to/at/through/of actor, somewhere -> recipient
mod? brief, surprise, unannounced, official, whistle, first, state
- His tour of the caves pleased the Turkish minister.
+ The surprise stopover in Baku by the Turkish minister lasted an hour. | TUR | AZE | occurred

frame consult.idiom-set-off
type CONSULT visit
cameo 042
contexts diplomatic
verb set off, leave, depart, fly, head, jet off, travel, journey, hurry, rush, dash, return
for/to actor, capital, city -> recipient
subj @state-head, minister, envoy, delegation, pope, foreign minister, secretary, mediator, commissioner, negotiator, chief negotiator, secretary general, chancellor -> actor
with/inf/on? -> topic
+ The Greek foreign minister hurried to Ankara. | GRC | TUR | occurred
- The minister headed to bed.

frame consult.idiom-phone
type CONSULT phone
cameo 041
contexts diplomatic
verb phone, telephone, dial, ring up
obj @state-head, minister, actor, counterpart, foreign minister, colleague -> recipient
inf/about/on/over/from/after/with? -> topic
attr none
subj @state-head, minister, actor, foreign minister, pope, secretary -> actor
+ Panama's president telephoned Madrid. | PAN | ESP | occurred
- The minister called the report a farce.

frame consult.idiom-hotline
type CONSULT phone
cameo 041
contexts diplomatic military
verb open, restore, reopen, reactivate, set up, establish, install, use, reconnect
obj hot line, hotline, military hotline, communication line, channel, back channel, line of communication, communication channel, direct line, secure line, telephone line -> topic
with/between/to? actor -> recipient
subj? -> actor
+ South Korea reopened the hotline with the North Korean army. | KOR | PRK | occurred
- The charity set up a hotline for parents.

frame consult.idiom-write
type CONSULT
cameo 040
contexts diplomatic
verb write, cable, fax, wire
to/obj actor, secretary general, security council, president, king, pope, prime minister, council, government, minister -> recipient
that none
about/on/ing/inf? -> topic
subj actor, @state-head, minister, ambassador, envoy, group, opposition, bishop -> actor
+ The presidents of Peru and Chile wrote to the Security Council. | PER,CHL | UNO | occurred
- The editor wrote to readers.

frame consult.idiom-hand-note
type CONSULT
cameo 040
contexts diplomatic
verb hand, send, deliver, convey, bring, carry, pass, relay, present, transmit, give, dispatch
obj letter, message, memo, memorandum, missive, dossier, letter of invitation, verbal message, personal message, credential, credentials, aide memoire -> topic
to/iobj/from actor, @state-head, ministry, government, ambassador, embassy, council, president -> recipient
subj? actor, envoy, minister, ambassador, emissary, courier -> actor
+ An Omani envoy delivered a letter to Iran. | OMN | IRN | occurred
- The postman delivered a letter to the bank.

frame consult.idiom-broker
type CONSULT third-party
cameo 045
contexts diplomatic
verb broker, mediate, chair, host, oversee, facilitate, moderate, arrange, convene, coax, steer, shepherd, referee, supervise
obj talk, deal, truce, ceasefire, agreement, accord, negotiation, meeting, summit, pact, swap, settlement, dialogue, peace talk, exchange, peace, prisoner swap, round, conference -> topic
between/with/of/among? actor -> recipient
subj actor, envoy, mediator, bishop, church, cardinal, emir, secretary general -> actor
- The mayor of Oslo hosted a session for Danish artists.
+ Qatar brokered a truce between Israel and Hamas. | QAT | * | occurred
+ The talks between Chad and Libya were chaired by Gabon. | GAB | * | occurred

frame consult.idiom-go-between
type CONSULT third-party
cameo 045
contexts diplomatic
verb shuttle, act, commute, mediate, arbitrate, intercede, intervene
between/as actor, mediator, go between, intermediary, broker, arbiter, honest broker, guarantor, referee, dispute, crisis, row, conflict, quarrel, standoff -> topic
between/with/of/for? actor -> recipient
subj actor, envoy, mediator, minister, president, cardinal, bishop, general, elder -> actor
+ Norway's envoy shuttled between Oman and Iran. | NOR | * | occurred

frame consult.idiom-reach-no
type CONSULT
cameo 046
contexts diplomatic
verb end, break up, close, adjourn, conclude, finish, run, drag on, stall, open, begin, start, resume, go, last
subj talk, negotiation, meeting, summit, round, conference, session, dialogue, peace talk, consultation, trade talk, nuclear talk, disarmament talk, border talk
between/of/with/among actor, @state-head, minister -> both
poss? actor -> both
in/without/on/over/after/at? -> place
mutual
+ A round of talks between Iran and Oman broke up in Muscat. | IRN,OMN | - | occurred

frame consult.idiom-haggle
type CONSULT
cameo 046
contexts diplomatic
verb haggle, wrangle, bargain, spar, parley, dicker, confer, huddle, deliberate, argue
subj actor, delegate, diplomat, negotiator, envoy, minister, delegation, official, side, lawyer -> actor
over/on/about/into/through/until/past text, communique, border, term, detail, deal, wording, reopening, price, fishing right, truce, share, future, island, dam, water, name, draft, treaty, release, fate, ceasefire, night, midnight, dawn, release of prisoner, night, hours, accord, clause, agreement
+ Bolivian envoys haggled over access to the sea. | BOL | - | occurred
- Shoppers haggled over the price of rugs.

frame consult.idiom-thaw
type CONSULT
cameo 040
contexts diplomatic
verb break, end
obj ice, silence, years of silence, freeze, chill, long silence, diplomatic silence -> topic
with/between? actor -> recipient
subj actor, @state-head, minister -> actor
+ Eritrea broke the ice with Ethiopia. | ERI | ETH | occurred
- The hostess broke the ice with a joke.

frame consult.idiom-tour
type CONSULT visit
cameo 042
contexts diplomatic
verb tour, visit, inspect, see, view
obj actor, front, front line, camp, refugee camp, border, city, village, base, site, capital, ruin, ruins, memorial, hospital, plant, region, town, trench -> topic
in/of/at/on/near? actor -> recipient
subj @state-head, minister, envoy, pope, secretary general, delegation, commissioner, ambassador, general, inspector -> actor
+ The Danish premier toured a camp in Kenya. | DNK | KEN | occurred
- Students toured the museum.


