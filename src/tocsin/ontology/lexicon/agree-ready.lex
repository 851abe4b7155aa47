# AGREE: readiness, consent, commitment and goodwill without a matter of its own.
class agree-coop: cooperate, collaborate, help, assist, aid, support, back, work, join, contribute, participate, strengthen, boost, expand, deepen, enhance, improve, develop, invest, partner, coordinate, protect, defend, share, supply, provide, send, build, finance, fund, host, mediate, train, train, donate, rebuild, promote, foster, broaden, intensify, step, facilitate, engage, upgrade, extend
class agree-yield: withdraw, release, free, lift, ease, halt, stop, end, suspend, drop, return, hand, allow, let, permit, reopen, open, disarm, dismantle, scrap, abandon, leave, pull, cease, surrender, vacate, reinstate, restore, relax, pardon, compensate, demobilise, demobilize, freeze, destroy, concede, compromise, evacuate, unfreeze, renounce, waive, grant, amend, repeal, step, resign
class agree-talk: meet, talk, negotiate, discuss, resume, hold, visit, attend, host, sit, restart, return, engage, receive, start, begin, open, confer, consult, speak, travel
class agree-goodwill: cooperation, collaboration, partnership, friendship, peace, dialogue, dialog, engagement, reconciliation, compromise, relation, tie, relationship, talk, negotiation, stability, alliance, multilateralism, assistance, support, aid, help, rapprochement, normalisation, normalization, process, unity, reform, development, trade, investment
class agree-word: promise, pledge, vow, undertaking, commitment, word, assurance, guarantee, oath

frame agree.in-principle
type AGREE
cameo 030
verb agree, consent, assent
in principle
to/on? -> content
inf? -> content
with? actor -> recipient
negated REJECT
+ Tajikistan agreed in principle to a pipeline. | TJK | - | occurred
+ Peru agreed in principle with Ecuador on fishing quotas. | PER | ECU | occurred

frame agree.agree-coop
type AGREE
cameo 031
verb agree, consent
inf @agree-coop -> content
with? actor -> recipient
negated REJECT
+ Slovenia agreed to help Croatia. | SVN | HRV | occurred
+ Botswana has agreed to share water with Namibia. | BWA | * | occurred

frame agree.agree-yield
type AGREE
cameo 035
verb agree, consent, accede
inf @agree-yield -> content
negated REJECT
+ Eritrea agreed to withdraw its forces from Ethiopia. | ERI | * | occurred

frame agree.agree-to-thing
type AGREE
cameo 030
verb agree, consent, accede, assent, acquiesce
to proposal, plan, offer, suggestion, idea, request, term, bid, timetable, roadmap, schedule, visit, inspection, mediation, arbitration, extension, visit, invitation -> content
by/from/of? actor -> recipient
negated REJECT
+ Uganda agreed to a proposal by Rwanda. | UGA | RWA | occurred
+ Chad has agreed to the plan. | TCD | - | occurred
- Doctors agreed to the music.

frame agree.sign-up
type AGREE
cameo 030
verb sign up, sign on, opt in, buy in
to/for/into plan, initiative, deal, proposal, scheme, pact, process, project, programme, program, agreement, mission, coalition, roadmap -> content
+ Estonia signed up to the plan. | EST | - | occurred
- Students signed up for courses.

frame agree.go-along
type AGREE
cameo 030
verb go, play, fall, come
adv/along along
with idea, plan, proposal, deal, decision, demand, wish, request, offer, arrangement -> content
+ Hungary went along with the proposal. | HUN | - | occurred

frame agree.warm-to
type AGREE
cameo 030
verb warm
to idea, proposal, plan, offer, suggestion, talk, dialogue, deal, initiative -> content
+ Tehran warmed to the idea. | IRN | - | occurred
- The crowd warmed to the singer.

frame agree.consent-give
type AGREE
cameo 030
verb give, grant, lend, voice, signal
obj consent, assent, nod, agreement, okay, ok, go-ahead -> content
to/for/iobj? -> recipient
+ Kuwait gave its consent to the plan. | KWT | - | occurred
+ Bulgaria gave the nod to the proposal. | BGR | - | occurred
- The critics gave the film five stars.

frame agree.consent-noun
type AGREE
cameo 030
noun consent, assent, acquiescence
subj actor -> actor
to/for? -> content
+ Jordan's consent to the plan was announced. | JOR | - | scheduled

frame agree.adj-amenable
type AGREE
cameo 030
adj amenable, agreeable, receptive, favourable, favorable, sympathetic
to idea, proposal, plan, offer, request, demand, talk, dialogue, deal, compromise, suggestion, appeal, negotiation, initiative -> content
of/from/by? actor -> recipient
negated REJECT
+ Kyrgyzstan is receptive to the proposal. | KGZ | - | occurred
- The soil is receptive to water.

frame agree.adj-determined
type AGREE
cameo 030
adj determined, resolved, disposed, inclined, minded, anxious, game, glad, pleased, delighted
inf @agree-coop, @agree-talk -> content
with? actor -> recipient
negated REJECT
+ Angola is determined to cooperate with Zambia. | AGO | ZMB | occurred
+ Seoul is inclined to help Hanoi. | KOR | VNM | occurred
- The striker is determined to score.

frame agree.adj-ready-yield
type AGREE
cameo 035
adj ready, willing, prepared, open, happy, minded
inf @agree-yield -> content
negated REJECT
+ Serbia is willing to compromise on Kosovo. | SRB | * | occurred

frame agree.adj-ready-coop
type AGREE
cameo 031
adj ready, willing, prepared, open, happy, eager, keen, glad
inf @agree-coop -> content
with? actor -> recipient
negated REJECT
+ Mauritius is willing to cooperate with India. | MUS | IND | occurred
+ Malta is eager to boost trade with Tunisia. | MLT | TUN | occurred

frame agree.adj-ready-talk
type AGREE
cameo 036
contexts diplomatic
adj ready, willing, prepared, open, happy, eager, keen
inf @agree-talk -> content
with? actor -> recipient
negated REJECT
+ Cuba is ready to talk to Washington. | CUB | USA | occurred
+ Ankara is prepared to meet Damascus. | TUR | SYR | occurred

frame agree.adj-open-ing
type AGREE
cameo 030
adj open
to -> content
with? actor -> recipient
+ Nicaragua is open to a deal with Honduras. | NIC | HND | occurred
+ Belgrade is open to discussing the border with Zagreb. | SRB | HRV | occurred
- The museum is open to visitors.

frame agree.adj-committed
type AGREE
cameo 030
adj committed, dedicated, devoted, pledged
to @agree-goodwill -> content
with? actor -> recipient
negated REJECT
+ Mongolia remains committed to cooperation with Japan. | MNG | JPN | occurred
+ Pretoria is committed to dialogue with Harare. | ZAF | ZWE | occurred

frame agree.adj-committed-ing
type AGREE
cameo 030
adj committed, dedicated
to @agree-coop, find, resolve, maintain, implement, ensure, reach, achieve, normalise, normalize, open, reform -> content
+ Ottawa is dedicated to helping Haiti. | CAN | HTI | occurred
- The coach is committed to winning.

frame agree.commit-verb
type AGREE
cameo 030
verb commit, dedicate, devote, recommit
to @agree-goodwill, @agree-coop, find, resolve, maintain, implement, ensure, reach, achieve, solution, settlement, ceasefire, truce, election, transition -> content
with? actor -> recipient
obj? itself, themselves, actor -> actor
negated REJECT
+ Sudan committed itself to dialogue with the rebels. | SDN | * | occurred
- The man committed a crime.

frame agree.commitment-noun
type AGREE
cameo 030
noun commitment, dedication
subj actor -> actor
to @agree-goodwill, @agree-coop, actor -> recipient
+ Japan's commitment to Ukraine remains firm. | JPN | UKR | occurred

frame agree.promise-noun
type AGREE
cameo 030
noun promise, pledge, vow, undertaking
subj actor -> actor
inf -> content
to? actor -> recipient
+ China's pledge to help Laos pleased farmers. | CHN | LAO | occurred
- The team's promise faded.

frame agree.promise-noun-of
type AGREE
cameo 033
noun promise, pledge
subj? actor -> actor
of aid, help, assistance, support, money, cooperation, investment, loan, fund, arm, weapon, troop, grant, relief
to/for/from? actor -> recipient
+ Norway's promise of aid to Malawi was welcomed. | NOR | MWI | occurred

frame agree.promise-give
type AGREE
cameo 030
verb make, give, offer, issue
obj @agree-word -> content
to/iobj? actor -> recipient
inf/that? -> content
+ Lithuania made a pledge to Ukraine. | LTU | UKR | occurred
+ France gave assurances to Lebanon. | FRA | LBN | occurred
- The doctors gave an injection.

frame agree.assure
type AGREE
cameo 030
verb assure, reassure
obj -> recipient
of @agree-goodwill, readiness, willingness, commitment, backing, solidarity, goodwill, protection, delivery -> content
+ Moscow assured Damascus of its support. | RUS | SYR | occurred
- The result assured the team of promotion.

frame agree.assure-that
type AGREE
cameo 030
verb assure, reassure, promise
obj actor -> recipient
that -> content
+ Cairo assured Khartoum that it would help. | EGY | SDN | occurred

frame agree.keep-promise
type AGREE
cameo 030
verb honour, honor, keep, fulfil, fulfill, uphold, respect, implement, deliver
obj promise, pledge, commitment, obligation, vow, undertaking -> content
to/towards? actor -> recipient
negated REJECT
+ Finland will honour its commitments to Estonia. | FIN | EST | scheduled
+ Laos fulfilled its pledge. | LAO | - | occurred

frame agree.offer-noun
type AGREE
cameo 030
noun offer
subj actor -> actor
inf/of -> content
to? actor -> recipient
+ Turkey's offer to mediate was discussed. | TUR | - | occurred
+ Vietnam's offer of rice to Cuba was praised. | VNM | CUB | occurred

frame agree.offer-make
type AGREE
cameo 030
verb make, put, table, float, submit, present
obj offer, overture -> content
to actor -> recipient
+ Belarus made an offer to Poland. | BLR | POL | occurred
+ Pyongyang made overtures to Seoul. | PRK | KOR | occurred
- The dish was on offer.

frame agree.overture-noun
type AGREE
cameo 030
noun overture, gesture
subj actor -> actor
to/towards/toward actor -> recipient
+ Syrian overtures to Turkey continued. | SYR | TUR | ongoing

frame agree.olive-branch
type AGREE
cameo 030
verb extend, offer, hold out, hold, wave
obj olive branch, branch, hand, hand of friendship
to/iobj? actor -> recipient
+ Ethiopia extended an olive branch to Eritrea. | ETH | ERI | occurred
+ India offered its hand to Pakistan. | IND | PAK | occurred

frame agree.door-open
type AGREE
cameo 030
verb leave, keep, hold, open
obj door, window, channel, path, way
for/to? @agree-goodwill, deal, agreement, solution, return, mediation, membership, settlement, diplomacy -> content
with? actor -> recipient
+ Iran left the door open for talks with Washington. | IRN | USA | occurred
+ Oslo kept the door open to dialogue. | NOR | - | occurred
- The guard left the door open.

frame agree.look-forward
type AGREE
cameo 030
verb look forward
to @agree-goodwill, @agree-coop, @agree-talk, visit, meeting, summit, deal -> content
with? actor -> recipient
+ Ghana looks forward to working with Togo. | GHA | TGO | occurred

frame agree.stand-ready
type AGREE
cameo 030
verb stand
attr/adv ready, prepared
inf? -> content
negated REJECT
+ Portugal stands ready to help Angola. | PRT | AGO | occurred

frame agree.hope-coop
type AGREE
cameo 030
verb hope, wish, desire, intend, aim, seek, aspire, want, plan, expect, mean
inf @agree-coop -> content
with? actor -> recipient
+ Tashkent wants to strengthen ties with Kabul. | UZB | AFG | ongoing

frame agree.hope-talk
type AGREE
cameo 036
contexts diplomatic
verb hope, wish, intend, aim, seek, plan, want, expect
inf meet, negotiate, talk, discuss, visit, host, resume, hold, sit, restart, attend -> content
with? actor -> recipient
+ Madrid plans to meet Rabat. | ESP | MAR | occurred

frame agree.intention-noun
type AGREE
cameo 030
noun intention, intent, plan, wish, desire, decision, readiness, willingness, aim, hope
subj actor -> actor
inf @agree-coop, @agree-talk -> content
with? actor -> recipient
+ Qatar's readiness to cooperate with Iran is known. | QAT | IRN | occurred
+ Romania's decision to help Moldova was hailed. | ROU | MDA | occurred

frame agree.intention-yield
type AGREE
cameo 035
noun intention, intent, plan, wish, readiness, willingness, aim, offer
subj actor -> actor
inf @agree-yield -> content
+ Israel's readiness to withdraw from Lebanon was reported. | ISR | LBN | occurred

frame agree.make-up-mind
type AGREE
cameo 030
verb decide, resolve, choose, opt, determine
inf @agree-coop -> content
with? actor -> recipient
+ Japan decided to help Fiji. | JPN | FJI | occurred
+ Lima chose to cooperate with Bogota. | PER | COL | occurred

frame agree.decide-talk
type AGREE
cameo 036
contexts diplomatic
verb decide, resolve, choose, opt
inf @agree-talk -> content
with? actor -> recipient
+ Armenia decided to negotiate with Azerbaijan. | ARM | AZE | occurred

frame agree.express-interest
type AGREE
cameo 030
verb express, show, signal, voice, declare, state, convey, register
obj interest, keenness, eagerness, goodwill, wish, desire, inclination -> content
in/to/for/with? -> recipient
+ Bolivia expressed interest in cooperation with Turkey. | BOL | TUR | occurred

frame agree.interested
type AGREE
cameo 030
adj interested, keen
in/on @agree-goodwill, @agree-coop, deal, agreement, project, joining, buying, purchase -> content
with? actor -> recipient
negated REJECT
+ Cambodia is interested in cooperation with Brunei. | KHM | BRN | occurred
+ Astana is keen on trade with Seoul. | KAZ | KOR | occurred

frame agree.reciprocate
type AGREE
cameo 030
verb reciprocate, requite
obj gesture, offer, goodwill, overture, move, step -> content
by/from/of? actor -> recipient
+ Cuba reciprocated the gesture. | CUB | - | occurred

frame agree.respond-positively
type AGREE
cameo 030
verb respond, react, reply, answer
adv positively, favourably, favorably, warmly, affirmatively
to? -> recipient
+ Syria responded positively to the proposal from Jordan. | SYR | JOR | occurred

frame agree.positive-response
type AGREE
cameo 030
verb give, send, deliver, make, hand, hand in, hand over, submit, present, convey, transmit
obj response, reply, answer, signal
to/iobj? -> recipient
+ Oman gave a positive reply to Iran. | OMN | IRN | occurred
+ Laos is to hand its reply to Nepal by Friday. | LAO | NPL | scheduled
+ Peru handed over its written response to Chile. | PER | CHL | occurred
- The team gave a performance.
- The clerk handed his reply to the teacher.

frame agree.show-flexibility
type AGREE
cameo 030
verb show, display, demonstrate, signal, offer
obj flexibility, openness, willingness, readiness, goodwill, restraint -> content
to/towards/toward/in/on? -> recipient
+ Tripoli showed flexibility in the talks. | LBY | - | occurred

frame agree.hint-at
type AGREE
cameo 030
verb hint, signal
at cooperation, deal, compromise, concession, talk, dialogue, flexibility, softening, rapprochement, thaw -> content
with? actor -> recipient
+ Caracas hinted at a compromise with Washington. | VEN | USA | occurred
