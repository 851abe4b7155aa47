# CONSULT: talks, negotiations, phone calls, letters.
class consult-person: @state-head, @minister, ambassador, mediator, general, commander, senator, lawmaker, governor, mayor, leader, king, chief, delegation, delegate, aide, activist, dissident, negotiator, rebel, dignitary, colleague, ally, representative, archbishop, patriarch, cardinal
class consult-meal: lunch, dinner, breakfast, banquet, luncheon, supper, tea, coffee, working lunch, working dinner, reception
class consult-talk: talk, negotiation, dialogue, dialog, discussion, consultation, conversation, contact, meeting, summit, round, session, exchange, deliberation, parley
class consult-matter: matter, issue, situation, crisis, conflict, war, tie, relation, relationship, cooperation, trade, plan, dispute, question, topic, problem, security, deal, agreement, development, prospect, way, ceasefire, truce, peace, aid, energy, border, migration, project, investment, policy, step, strategy, proposal, settlement, option, concern, sanction, event, issue

frame consult.call-to
type CONSULT
cameo 041
contexts diplomatic
verb call, ring
obj/attr -> recipient
inf discuss, explain, brief, inform, tell, ask, talk, debate, exchange, review, consult, clarify, coordinate, update, convey
+ Qatar called Oman on Sunday to discuss the truce. | QAT | OMN | occurred

frame consult.call-on-leader
type CONSULT
cameo 040
contexts diplomatic
verb call
on @consult-person -> recipient
inf discuss, exchange, brief, review, talk, explain, bid, hand, deliver, present
+ The Swedish ambassador called on the Ghanaian president to discuss trade. | SWE | GHA | occurred

frame consult.call-discussing
type CONSULT phone
cameo 041
contexts diplomatic
verb call, phone, telephone
obj @consult-person -> recipient
on/by? phone, telephone, friday, monday, tuesday, wednesday, thursday, saturday, sunday, line, hotline
for none
attr none
inf none
+ The Polish premier phoned the Latvian premier. | POL | LVA | occurred
+ The Greek minister called his Cypriot counterpart. | GRC | CYP | occurred

frame consult.call-noun-with
type CONSULT phone
cameo 041
contexts diplomatic
noun call, phonecall, teleconference, videoconference
subj? actor -> both
with/between actor -> both
mutual
+ Belgium's call with Rwanda lasted an hour. | BEL,RWA | - | occurred

frame consult.call-noun-to
type CONSULT phone
cameo 041
contexts diplomatic
noun call
mod phone, telephone, video, courtesy, congratulatory
subj? actor -> actor
to actor -> recipient
+ South Korea made a phone call to Japan. | KOR | JPN | occurred

frame consult.place-call
type CONSULT phone
cameo 041
contexts diplomatic
verb place, make, return
obj call, phone call, telephone call
to actor -> recipient
+ Ottawa placed a call to Delhi. | CAN | IND | occurred

frame consult.have-call
type CONSULT phone
cameo 041
contexts diplomatic
verb have, hold, take, conduct, share, enjoy
obj call, phone call, telephone call, telephone conversation, phone conversation, video call, videoconference, video conference, teleconference, conference call, video link, hotline
with/from? actor -> both
subj -> both
mutual
+ Argentina held a video call with Chile. | ARG,CHL | - | occurred
+ Jordan took a call from Egypt. | JOR,EGY | - | occurred

frame consult.receive-call
type CONSULT phone
cameo 041
contexts diplomatic
verb receive, get, field
obj call, phone call, telephone call
from actor -> recipient
+ The Malian leader received a phone call from the French president. | MLI | FRA | occurred

frame consult.by-phone
type CONSULT phone
cameo 041
contexts diplomatic
verb discuss, confer, consult, talk, speak, converse, meet, chat
by/via/over/on/in phone, telephone, video, videolink, video link, video conference, videoconference, hotline, videoconferencing, phone call, telephone call, call, zoom, skype
with/to? actor -> both
subj -> both
mutual
+ Austria conferred with Slovenia by telephone. | AUT,SVN | - | occurred
+ Kenya and Tanzania discussed trade over the phone. | KEN,TZA | - | occurred

frame consult.phone-talks-noun
type CONSULT phone
cameo 041
contexts diplomatic
noun talk, conversation, discussion, consultation, exchange, contact
mod phone, telephone, video, telephonic, virtual, online
subj? actor -> both
with/between? actor -> both
mutual
+ Iran held telephone talks with Iraq. | IRN,IRQ | - | occurred

frame consult.sit-down-with
type CONSULT
cameo 040
contexts diplomatic
verb sit down, meet up, get together, huddle, catch up
with -> both
subj -> both
mutual
- The army of Chad linked up with the rebels.
+ Montenegro sat down with Albania. | MNE,ALB | - | occurred

frame consult.confer-among
type CONSULT
cameo 040
contexts diplomatic
verb confer, consult, liaise, deliberate, commune, touch base, parley
with/on? -> both
subj -> both
mutual
+ Uganda and Kenya conferred on the drought. | UGA,KEN | - | occurred

frame consult.hold-consultations
type CONSULT
cameo 040
contexts diplomatic
verb hold, have, conduct, undertake, open, launch, pursue, continue, initiate
obj consultation, deliberation, discussion, conversation, exchange, exchange of views, contact, brainstorming
with/between? actor -> both
subj -> both
mutual
+ Tunisia held consultations with Algeria. | TUN,DZA | - | occurred

frame consult.have-contact
type CONSULT
cameo 040
contexts diplomatic
verb establish, make, maintain, initiate, renew, resume, open, keep, get, stay, remain
obj/in contact, channel, touch, backchannel, line, line of communication, communication channel, hotline
with actor -> both
subj -> both
mutual
+ Ukraine maintains contact with Belarus. | UKR,BLR | - | occurred
- The pilot kept in touch with the tower.

frame consult.in-contact
type CONSULT
cameo 040
contexts diplomatic
verb be, keep, stay, remain
in contact, touch, dialogue, consultation, communication, discussion, talk, negotiation
with actor -> both
subj -> both
mutual
+ Norway is in contact with Russia. | NOR,RUS | - | occurred

frame consult.meet-leader
type CONSULT
cameo 040
contexts diplomatic
verb meet
obj @consult-person -> both
subj -> both
mutual
+ The Somali president met the Djiboutian foreign minister. | SOM,DJI | - | occurred

frame consult.meet-abroad
type CONSULT third-party
cameo 044
contexts diplomatic
verb meet
on sideline, margin, fringe
subj -> both
with? actor -> both
obj? actor -> both
mutual
+ Peru met Bolivia on the sidelines of the forum. | PER,BOL | - | occurred

frame consult.meet-behind-doors
type CONSULT
cameo 040
contexts diplomatic
verb meet, talk, confer
behind/in/at door, secret, private, closed doors, meal, palace, villa, retreat, resort, residence, mansion, camp
with? actor -> both
obj? actor -> both
subj -> both
mutual
+ Saudi Arabia and Iran met in secret. | SAU,IRN | - | occurred

frame consult.meet-discuss
type CONSULT
cameo 040
contexts diplomatic
verb meet
subj -> both
obj/with? -> both
inf discuss, talk, negotiate, review, plan, coordinate, explore, resolve, seek, consider, debate, tackle, hammer, try, agree, address, hear
mutual
+ Vietnam and Laos met to discuss fishing. | VNM,LAO | - | occurred
- The firm met the target to review.

frame consult.meet-for
type CONSULT
cameo 040
contexts diplomatic
verb meet, gather, assemble, convene, come
for @consult-talk, @consult-meal
with? actor -> both
subj -> both
mutual
+ Chad and Niger met for talks. | TCD,NER | - | occurred
+ The Finnish and Swedish premiers gathered for dinner. | FIN,SWE | - | occurred

frame consult.dine-with
type CONSULT
cameo 040
contexts diplomatic
verb dine, din, lunch, breakfast
with actor -> both
subj -> both
mutual
+ The Danish queen dined with the French president. | DNK,FRA | - | occurred

frame consult.meal-hold
type CONSULT
cameo 040
contexts diplomatic
verb have, share, hold, host, give, eat
obj @consult-meal
with/for actor -> both
subj -> both
mutual
+ Portugal's president shared a working lunch with his Brazilian counterpart. | PRT,BRA | - | occurred

frame consult.tete-a-tete
type CONSULT
cameo 040
contexts diplomatic
noun tete-a-tete, huddle, powwow, confab, chinwag, roundtable, colloquy
subj? actor -> both
with/between/among? actor -> both
mutual
+ The roundtable between Serbia and Bosnia ended. | SRB,BIH | - | occurred
- Fiji's caucuses drew few voters.

frame consult.audience
type CONSULT
cameo 040
contexts diplomatic
noun audience
subj? actor -> actor
with -> recipient
+ The Polish minister had an audience with the pope. | POL | * | occurred

frame consult.grant-audience
type CONSULT visit
cameo 043
contexts diplomatic
verb grant, give
obj audience
to/iobj actor -> recipient
+ The king of Jordan granted an audience to the Syrian minister. | JOR | SYR | occurred

frame consult.handshake
type CONSULT
cameo 040
contexts diplomatic
verb shake, exchange
obj hand, handshake, pleasantry, greeting, word
with actor -> both
subj -> both
mutual
+ The Cuban leader shook hands with the American president. | CUB,USA | - | occurred

frame consult.handshake-noun
type CONSULT
cameo 040
contexts diplomatic
noun handshake
between/with actor -> both
subj? actor -> both
mutual
+ The handshake between the Armenian and Turkish leaders stunned reporters. | ARM,TUR | - | occurred

frame consult.discuss-matter
type CONSULT
cameo 040
contexts diplomatic
verb discuss, debate, review, examine, explore, tackle, broach, deliberate, address
obj @consult-matter -> topic
with actor -> both
subj -> both
mutual
+ Eritrea discussed the situation with Sudan. | ERI,SDN | - | occurred

frame consult.discuss-pass
type CONSULT
cameo 040
contexts diplomatic
verb discuss, debate, talk over, thrash out, go over
obj @consult-matter -> topic
subj -> both
with? actor -> both
by/between/at? actor -> both
mutual
+ The border was discussed by India and China. | IND,CHN | - | occurred

frame consult.raise-issue
type CONSULT
cameo 040
contexts diplomatic
verb raise, broach, take up, bring up
obj issue, matter, question, case, topic, subject, plight, fate -> topic
with actor -> recipient
+ Britain raised the issue with China. | GBR | CHN | occurred
- The farmer raised cattle.

frame consult.exchange-notes
type CONSULT
cameo 040
contexts diplomatic
verb exchange, swap, trade, compare
obj view, opinion, idea, note, impression, assessment, message, letter, visit, proposal, draft
on/with? actor -> both
subj -> both
mutual
+ Burundi and Rwanda exchanged letters. | BDI,RWA | - | occurred

frame consult.write-to
type CONSULT
cameo 040
contexts diplomatic
verb write
to/iobj actor -> recipient
obj none
inf none
that none
+ The Dutch premier wrote to the Turkish president. | NLD | TUR | occurred
- The poet wrote to earn money.

frame consult.send-letter
type CONSULT
cameo 040
contexts diplomatic
verb send, address, deliver, hand, convey, dispatch, pass, transmit, write, submit, relay, present, forward
obj letter, message, note, missive, communication, cable, telegram, memo, text, communique, diplomatic note, dossier
to/iobj/from actor -> recipient
+ Angola delivered a message to the Congolese president. | AGO | COD | occurred
+ A letter was sent to Hungary by Romania. | ROU | HUN | occurred

frame consult.receive-letter
type CONSULT
cameo 040
contexts diplomatic
verb receive, get
obj letter, message, note, missive, telegram, communication, reply, response, answer
from/of actor -> recipient
+ Kuwait received a message from Iran. | KWT | IRN | occurred

frame consult.letter-noun
type CONSULT
cameo 040
contexts diplomatic
noun letter, missive, message, telegram
subj/from actor -> actor
to actor -> recipient
+ The Ethiopian premier's letter to Egypt was leaked. | ETH | EGY | occurred

frame consult.reply-letter
type CONSULT
cameo 040
contexts diplomatic
verb reply, respond
to letter, message, note, missive
of/from? actor -> recipient
+ Iran replied to the letter from Oman. | IRN | OMN | occurred

frame consult.brief-noun
type CONSULT
cameo 040
contexts diplomatic
noun briefing
subj? actor -> actor
to/for actor -> recipient
+ Canada's briefing for Haiti lasted an hour. | CAN | HTI | occurred

frame consult.inform-intent
type CONSULT
cameo 040
contexts diplomatic
verb inform, notify, advise, tell
obj actor -> recipient
of decision, plan, intention, intent, move, result, development, outcome, position, progress -> topic
+ Japan notified South Korea of its decision. | JPN | KOR | occurred

frame consult.give-notice
type CONSULT
cameo 040
contexts diplomatic
verb give, provide, hold, offer, deliver
obj briefing, update, report, readout, account
to/iobj/for actor -> recipient
+ The Swiss envoy gave a briefing to the Iranian minister. | CHE | IRN | occurred

frame consult.dialogue-open
type CONSULT
cameo 040
contexts diplomatic
verb open, start, begin, initiate, launch, enter, resume, restart, reopen, relaunch, revive, inaugurate, kick off, kickstart, hold, pursue
obj/into dialogue, dialog, conversation, discussion, strategic dialogue, national dialogue, human rights dialogue, consultation
with/between actor -> both
subj -> both
mutual
+ Mauritania opened a dialogue with the opposition. | * | - | occurred
+ Bahrain entered into dialogue with Iran. | BHR,IRN | - | occurred

frame consult.negotiate-obj
type CONSULT
cameo 046
contexts diplomatic
verb negotiate, renegotiate, bargain
obj @deal, term, release, truce, price, exit, end, settlement, swap, exchange, withdrawal, accession, withdrawal, border, passage, surrender, tariff, loan, bailout, contract -> topic
with/between? actor -> both
subj -> both
mutual
+ Zambia negotiated a loan with China. | ZMB,CHN | - | occurred
- The driver negotiated the bend.

frame consult.negotiate-on
type CONSULT
cameo 046
contexts diplomatic
verb negotiate, bargain, haggle, parley, dicker, wrangle, horse-trade
on/over/about/for -> topic
with? actor -> both
subj -> both
mutual
+ Turkmenistan haggled with Ukraine over gas. | TKM,UKR | - | occurred

frame consult.hold-talks
type CONSULT
cameo 046
contexts diplomatic
verb hold, open, resume, start, begin, restart, reopen, launch, conclude, enter, continue, conduct, have, wrap up, complete, finish, renew, revive, pursue, kick off, relaunch, end
obj/into @consult-talk
on/with/between/for -> both
subj -> both
mutual
+ Guinea concluded talks with Liberia. | GIN,LBR | - | occurred
- The band held a session.

frame consult.talks-topic
type CONSULT
cameo 046
contexts diplomatic
noun talk, negotiation, haggling, bargaining, diplomacy
mod peace, trade, arms, disarmament, nuclear, border, ceasefire, truce, accession, armistice, climate, debt, gas, bilateral, reconciliation, coalition, brexit, reunification, disengagement, high-level, direct, indirect, proximity, secret, technical, preliminary, exploratory, backchannel, formal, informal, trilateral, six-party, membership, hostage, marathon
subj? actor -> both
with/between/among/of? actor -> both
mutual
+ Border talks between Tajikistan and Kyrgyzstan resumed. | TJK,KGZ | - | occurred
+ The rebels held peace talks with Colombia. | * | - | occurred
+ Turkey's accession talks with the European Union stalled. | TUR,EU | - | occurred

frame consult.talks-on
type CONSULT
cameo 046
contexts diplomatic
noun talk, negotiation
on/over/about -> topic
between/with/among actor -> both
subj? actor -> both
mutual
+ Iraq held negotiations on gas with Turkey. | IRQ,TUR | - | occurred

frame consult.round-noun
type CONSULT
cameo 046
contexts diplomatic
noun round
of @talks
between/with/among/subj actor -> both
mutual
+ A third round of talks between Ukraine and Russia took place. | UKR,RUS | - | occurred

frame consult.thrash-out
type CONSULT
cameo 046
contexts diplomatic
verb hammer out, thrash out, work out, iron out, hash out, settle, clinch, finesse
obj detail, difference, disagreement, wrinkle, term, modality, text, timetable, formula, kink, issue, question -> topic
with? actor -> both
subj -> both
mutual
+ Cameroon ironed out differences with Nigeria. | CMR,NGA | - | occurred

frame consult.bridge-gaps
type CONSULT
cameo 046
contexts diplomatic
verb bridge, narrow, close, reconcile
obj gap, difference, divide, position, rift, chasm -> topic
with/between? actor -> both
subj -> both
mutual
+ Mexico narrowed its differences with Canada. | MEX,CAN | - | occurred
- Engineers bridged the river.

frame consult.return-to-table
type CONSULT
cameo 046
contexts diplomatic
verb return, go, come, sit, get, gather
to/at/around table, negotiating table, talk, bargaining table, negotiation, bargaining
with? actor -> both
subj -> both
mutual
+ Serbia and Kosovo sat at the table. | SRB,KOS | - | occurred

frame consult.talks-progress
type CONSULT
cameo 046
contexts diplomatic
verb make
obj progress, headway, breakthrough
in/at @talks
with? actor -> both
subj -> both
mutual
+ Jordan and Syria made progress in the talks. | JOR,SYR | - | occurred

frame consult.lead-delegation
type CONSULT
cameo 046
contexts diplomatic
verb lead, head
obj delegation, mission, negotiation, negotiating team, talk
to/with/on actor -> recipient
- The Sudanese general heads a team that hunts smugglers.
+ The Sudanese general led a delegation to Egypt. | SDN | EGY | occurred

frame consult.lead-delegation-at
type CONSULT
cameo 046
contexts diplomatic
verb lead, head
obj delegation, mission, negotiation, negotiating team
at/in/for/to @talks, visit -> topic
with? actor -> recipient
+ The Sudanese general will lead his delegation at the talks. | SDN | - | scheduled
- The Sudanese general heads a team at the cup.

frame consult.conclude-round
type CONSULT
cameo 046
contexts diplomatic
verb conclude, wrap up, end, finish, complete
obj round, visit, talk, meeting, tour, summit, trip
with/to/of/in actor -> both
subj -> both
mutual
+ Ghana wrapped up talks with Togo. | GHA,TGO | - | occurred

frame consult.engage-state
type CONSULT
cameo 040
verb engage
obj actor -> recipient
subj actor -> actor
on/over/about? -> topic
+ Mali has engaged Kenya on the dispute. | MLI | KEN | occurred
+ Denmark is engaging Iran through envoys. | DNK | IRN | ongoing

frame consult.engage-diplomatically
type CONSULT
cameo 040
contexts diplomatic
verb engage, interact, communicate, correspond, network
with actor -> recipient
in none
+ Timor-Leste engaged with Myanmar. | TLS | MMR | occurred
- Soldiers engaged with fire.

frame consult.engage-obj
type CONSULT
cameo 040
contexts diplomatic
verb engage
obj actor -> recipient
in dialogue, talk, discussion, negotiation, consultation, diplomacy, conversation
+ Australia engaged China in dialogue. | AUS | CHN | occurred

frame consult.diplomacy-noun
type CONSULT
cameo 040
contexts diplomatic
noun diplomacy, outreach, rapprochement
subj? actor -> actor
with/to/towards actor -> recipient
+ Turkey's outreach to Egypt continued. | TUR | EGY | ongoing

frame consult.sound-out
type CONSULT
cameo 040
contexts diplomatic
verb sound out, feel out, buttonhole, lobby, canvass
obj actor -> recipient
+ Diplomats from Madagascar sounded out the government of Mauritius. | MDG | MUS | occurred
- The bell sounded out loudly.

frame consult.consult-tell
type CONSULT
cameo 040
contexts diplomatic
verb tell, explain
to/iobj @consult-person -> recipient
obj position, view, stance, decision, plan, policy
+ The Irish minister explained the policy to his Israeli counterpart. | IRL | ISR | occurred

frame consult.seek-views
type CONSULT
cameo 040
contexts diplomatic
verb seek, solicit, hear, take, canvass, gather
obj view, opinion, advice, counsel, input, guidance
of/from actor -> recipient
+ Malawi sought the advice of Zambia. | MWI | ZMB | occurred

frame consult.interview
type CONSULT
cameo 040
verb interview, question, poll
obj @consult-person -> recipient
+ The UN team interviewed Rohingya leaders. | UN | * | occurred

frame consult.drink-tea
type CONSULT
cameo 040
contexts diplomatic
verb drink, sip, take, share, have
obj tea, coffee, mint tea, green tea, cup of tea, cup of coffee, glass of tea, vodka, toast
subj actor -> both
with? actor, officer, envoy, delegate, general, commander -> both
mutual
+ Egyptian and Libyan officers drank tea at the border. | EGY,LBY | - | occurred
- The Danish and Dutch aunts drank tea with rum.
