# What is asked for, promised, refused or threatened and is no event by itself: a change of course, a dispute settled,
# a law dropped. These frames only give the appeal, the promise or the refusal its leaf.

class asked-policy: policy, course, tack, stance, line, position, approach, strategy, tune, decision, plan, law, bill, rule, practice, tax, reform, programme, program, budget, dam, project, work, construction, drilling, whaling, mining, logging, policing, treatment, measure, cut, pension reform, quota, treaty, clause, scheme, ruling, verdict, decree, behaviour, behavior, conduct, way, spending, deficit, subsidy, emission, death penalty, enrichment, programme of enrichment
class asked-quarrel: dispute, quarrel, row, difference, disagreement, conflict, feud, question, border dispute, claim, problem, grievance, standoff, stand-off, crisis, impasse, deadlock, score
class asked-visitor: inspector, observer, monitor, investigator, peacekeeper, blue helmet, mission, inspection team, expert, rapporteur, convoy, aid convoy, aid worker, aid, relief, relief worker, red cross, visitor, inspection, journalist, delegation, envoy, fact finder, truck, food, medicine, agency
class asked-money: loan, money, fund, cash, million, billion, instalment, installment, tranche, grant, credit, debt, arrears, bill, dues, compensation, reparation, damages, pension, wage, wages, salary, share, price, budget, aid, subsidy, cost, bailout, dollar, euro
class asked-equals: woman, girl, minority, worker, citizen, prisoner, detainee, inmate, refugee, migrant, people, voter, resident, foreigner, muslim, christian, kurd, tamil, uighur, roma, dalit, tribe, indian, catholic, protestant, jew, journalist, student, black, gay

frame asked.change-policy
type CONCEDE
cameo 0832
asked
verb change, alter, revise, reconsider, rethink, review, reverse, abandon, scrap, shelve, amend, drop, halt, suspend, modify, moderate, soften, ditch, relax, overturn, rescind, redraw, repeal, water down, give up, cut, curb, rein in, scale back, reduce, stop, end, abolish, freeze, delay, postpone, correct, mend, undo, revoke, withdraw
obj @asked-policy
on/in/of/towards/toward? -> topic
+ Peru demanded that Chile change course on the canal. | CHL | - | hypothetical
- Peru changed course and sailed for the canal.

frame asked.change-noun
type CONCEDE
cameo 0832
asked
noun change, reversal, review, revision, repeal, rethink, u-turn, amendment, moratorium
of/in/to/on @asked-policy
+ Chile has demanded a rethink of the dam. | - | - | hypothetical
- The change in the law was small.

frame asked.settle
type AGREE
cameo 037
asked
verb settle, resolve, overcome, solve, bury, sort out, patch up, iron out, end, defuse, heal, thrash out, work out, bridge
obj @asked-quarrel
with/between/over? actor -> recipient
+ Chad demanded that Niger resolve the border dispute. | NER | - | hypothetical
- The two brothers settled their row at the mill.

frame asked.make-up
type AGREE
cameo 037
asked
verb compromise, reconcile, make up, make peace, come together, unite, set aside, put aside, lay aside
with/over? actor -> recipient
+ Jordan urged Chad and Niger to reconcile. | TCD NER | - | hypothetical
- The cousins reconciled at the wedding.

frame asked.let-in
type RETREAT access
cameo 0862
asked
verb admit, accept, receive, let in, allow in, let back, readmit, welcome, host, take in
obj/in inspector, observer, monitor, investigator, mission, inspection team, expert, rapporteur, inspection, fact finder, election observer, arms inspector
to/into? -> topic
+ Chile demanded that Laos let in inspectors. | LAO | - | hypothetical
- The museum admitted the inspectors for half price.

frame asked.let-peacekeepers
type RETREAT access
cameo 0861
asked
verb admit, accept, receive, let in, allow in, readmit, allow, welcome, host, let
obj/in peacekeeper, blue helmet, peacekeeping force, international force, stabilisation force, multinational force, intervention force, police mission, foreign troop
to/into? -> topic
+ Ghana demanded that Mali let in blue helmets. | MLI | - | hypothetical
- The hotel refused to accept the dog of the peacekeeper.

frame asked.let-aid
type RETREAT access
cameo 0863
asked
verb allow, let, permit, let through, let in, allow through, wave through, admit, accept
obj/that/in aid, food, convoy, aid convoy, relief, medicine, truck, relief convoy, aid worker, aid agency, relief worker, shipment, supply, aid flight, airlift
into/to/through/across/in? -> topic
+ Norway demanded that Laos accept the food. | LAO | - | hypothetical
- The diet lets food in twice a day.

frame asked.pay
type AID
cameo 071
asked
contexts economic
verb pay, repay, release, disburse, unblock, unlock, lend, fund, finance, forgive, write off, cancel, reimburse, refund, compensate, contribute, pay out, pay up, pay for, bail out, chip in, stump up, cough up, restructure, reschedule, share, shoulder
obj/for? @asked-money, camp, refugee camp, damage, cleanup, clean-up, reconstruction, wall, project, victim, survivor, burden, wound -> topic
to/iobj? actor -> recipient
+ Togo demanded that France release the loan. | FRA | - | hypothetical
- Togo's choir paid for the hall.

frame asked.defence-spend
type COOPERATE
cameo 062
asked
contexts military
verb spend, pay, contribute, share, invest, do, increase, boost, raise, shoulder, host, station, join, patrol, take
for/on/in/obj/to defence, defense, military, burden, patrol, military spending, defence spending, defense spending, army, drill, joint patrol, joint exercise, missile shield, missile, base, coalition, task force, no-fly zone, force
with? actor -> recipient
+ Canada told Portugal to spend more on defence. | PRT | - | hypothetical
- The town spent more on its defence of the title.

frame asked.trade
type COOPERATE
cameo 061
asked
contexts economic
verb open, buy, sell, export, import, supply, invest, trade, ship, pump, resume, increase, guarantee, stop, crack down, halt, curb
obj/in/on/up market, beef, rice, oil, gas, crude, grain, good, car, electricity, mine, railway, pipeline, smuggling, dumping, output, export, import, trade, fish, steel, coal, wheat, sale, production
from/with/to/of? actor -> recipient
+ Chile demanded that Peru open its market to salmon. | PER | - | hypothetical
- The grocer opened the market at six.

frame asked.share-intelligence
type COOPERATE
cameo 064
asked
contexts intelligence
verb share, hand over, turn over, pass on, provide, disclose, reveal, give, release, divulge, open, declassify
obj intelligence, evidence, information, file, data, archive, name, list, record, document, tape, detail, finding, book
to/with/about/on/iobj? actor -> recipient
+ Ghana demanded that Mali release the tapes. | MLI | - | hypothetical
- The magazine shared data on tides.

frame asked.vote
type CONCEDE
cameo 0834
asked
verb hold, call, restore, return, hand over, adopt, draft, share, cede, transfer, introduce, establish, respect, embrace, abolish, disband
obj/to election, poll, vote, democracy, civilian rule, constitutional rule, constitution, power, term limit, referendum, parliament, civilian, constitutional order, multi-party system, secret police, monarchy, new constitution
by/in/within? -> topic
+ Ghana told Guinea to hold elections by June. | GIN | - | hypothetical
- The club held elections in June.

frame asked.rights
type CONCEDE
cameo 0833
asked
contexts rights_freedoms
verb let, allow, permit, give, grant, enfranchise, recognise, recognize, respect, guarantee, protect, treat, uphold, honour, honor, safeguard, decriminalise, decriminalize
obj @asked-equals, right, freedom, equality, vote, liberty, human right, minority right, autonomy, independence, free speech, language
inf? vote, drive, study, work, travel, worship, marry, speak, choose, attend, go, wear, learn, inherit, own, demonstrate, protest, return, pray, stand, join, serve, organise, divorce
+ Kenya urged Laos to let women vote. | LAO | - | hypothetical
- The pool let girls drive the boat.

frame asked.stand-down
type RETREAT disarm
cameo 0874
asked
contexts military
verb stop, end, halt, cease, pull back, hold, back away, step back, stand down, withdraw, lay down, put down, leave, vacate, silence, quit, de-escalate, disengage, retreat, surrender, give up, turn back, call off, evacuate
obj/from fighting, shelling, bombing, attack, offensive, war, raid, fire, hostility, advance, incursion, troop, force, arm, weapon, gun, brink, zone, town, enclave, heights, bombardment, airstrike, air strike, rocket attack, aggression, violence, bloodshed, island, base
from/in/on? -> topic
+ Kenya urged Chad and Niger to vacate the heights. | TCD NER | - | hypothetical
- The rain stopped the fighting of the cocks.

frame asked.mediate
type CONSULT third-party
cameo 045
asked
contexts diplomatic
verb mediate, arbitrate, broker, step in, act as, serve as, intercede, go between
between/in/with/obj/as? -> topic
+ Chad asked Ghana to step in. | GHA | - | hypothetical
- The plumber acted as a mediator in the play.
