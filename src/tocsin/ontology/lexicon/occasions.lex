# What a calendar holds: occasions that a day to come is told of, whoever is named beside them. Most are `dated`: they
# stand only where that day lies ahead, so that "Friday's session" in a report on the session tells no second one.

class occasion-talk: talk, talks, negotiation, consultation, discussion, dialogue, round, mediation, peace talk, parley
class occasion-meeting: meeting, summit, conference, session, gathering, encounter, forum, sitting, assembly
class occasion-guest: delegation, envoy, negotiator, mission, mediator, emissary, official, minister, diplomat, adviser, inspector, president, premier, general, commissioner, @state-head
class occasion-load: truck, lorry, convoy, shipment, consignment, batch, delivery, airlift, aid flight, cargo, aid, tranche

frame occasion.talks
type CONSULT
cameo 046
contexts diplomatic
dated
borrowed
noun talk, talks, negotiation, consultation, discussion, dialogue, round
subj? actor -> both
with/between/among/of? actor -> both
mutual
+ Norway and Iceland flew in ahead of Monday's talks. | NOR,ISL | - | scheduled
- Norway and Iceland welcomed talks.

frame occasion.meeting
type CONSULT
cameo 040
contexts diplomatic
dated
borrowed
noun meeting, summit, conference, session, gathering, encounter, forum, sitting
subj? actor -> both
with/between/among/of? actor -> both
mutual
+ Laos made a proposal before Thursday's summit. | LAO | - | scheduled
- Laos made a proposal before the summit.

frame occasion.round
type CONSULT
cameo 046
contexts diplomatic
borrowed
noun round, talk, talks, negotiation
mod first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, second round, third round, fourth round, fifth round, final, latest
subj? actor -> both
with/between/among? actor -> both
mutual
+ Envoys of Chad and Gabon shook hands at the fifth round. | TCD,GAB | - | occurred

frame occasion.visit
type CONSULT visit
cameo 042
contexts diplomatic
dated
borrowed
noun visit, trip, tour
subj? actor -> actor
to? actor -> recipient
+ Peru's president rehearsed ahead of Friday's visit to Chile. | PER | CHL | scheduled

frame occasion.vote
type CONSULT
cameo 040
contexts legislative
dated
borrowed
noun vote, debate, ballot
subj? actor, parliament, council, security council, senate, assembly -> actor
in/by/of? actor, parliament, council, security council, senate, assembly -> actor
on? -> topic
+ A vote in the Security Council is set for Thursday. | * | - | scheduled

frame occasion.votes
type CONSULT
cameo 040
contexts legislative
dated
verb vote, debate
subj actor, parliament, council, security council, senate, assembly, lawmaker -> actor
on/over/inf/obj? -> topic
+ Ghana's parliament will debate the budget on Tuesday. | GHA | - | scheduled

frame occasion.discuss
type CONSULT
cameo 040
contexts diplomatic
dated
verb discuss, debate, address, weigh, examine
subj actor, ambassador, minister -> actor
obj/on -> topic
+ African Union envoys are to discuss the mandate on Sunday. | * | - | scheduled

frame occasion.due-in
type CONSULT visit
cameo 042
contexts diplomatic
dated
adj due
in/at actor -> recipient
subj actor, @occasion-guest -> actor
+ A Kenyan delegation is due in Kampala on Wednesday. | KEN | UGA | scheduled
- The payment is due in March.

frame occasion.expected-in
type CONSULT visit
cameo 042
contexts diplomatic
dated
verb expect
inf none
in/at actor -> recipient
obj actor, @occasion-guest -> actor
+ Kenyan negotiators will be expected in Kampala on Wednesday. | KEN | UGA | scheduled
- Rain is expected in Kampala on Wednesday.

frame occasion.exercise
type MOBILIZE troops
cameo 150
contexts military
dated
borrowed
noun drill, exercise, manoeuvre, maneuver, wargame
subj? actor -> actor
of/by? actor -> actor
in/over/off? actor -> actor
+ The drills in Latvia will begin on Monday. | LVA | - | scheduled

frame occasion.joint-exercise
type COOPERATE
cameo 062
contexts military
dated
borrowed
noun drill, exercise, manoeuvre, maneuver, wargame
mod joint, combined, bilateral, trilateral, naval
subj? actor -> both
with/of/between/by? actor -> both
mutual
+ Oman and Kuwait rested ahead of Monday's naval drills. | OMN,KWT | - | scheduled

frame occasion.rally
type PROTEST demo
cameo 141
contexts pro_democracy
dated
borrowed
noun protest, rally, march, demonstration, sit-in
subj/of/by? actor, opposition, union, activist, student, farmer, worker -> actor
across/in? actor -> recipient
against? actor -> recipient
+ A rally of the Gambian opposition is planned for Saturday. | GMB | - | scheduled

frame occasion.truce
type RETREAT ceasefire
cameo 0871
contexts military
dated
noun truce, ceasefire, cease-fire, armistice, lull
between/with/by? actor -> both
in/across? actor -> both
subj? actor -> both
mutual
+ A truce in Yemen is to begin on Sunday. | YEM | - | scheduled

frame occasion.deadline
type THREATEN
cameo 138
contexts diplomatic
dated
noun deadline, ultimatum
subj? actor -> actor
for/to/on actor, rebel, militia, militant, junta, government, army -> recipient
by/of? actor -> actor
+ Togo's deadline for the rebels will expire on Friday. | TGO | * | scheduled
- The deadline for entries expires on Friday.

frame occasion.ban
type COERCE restrict
cameo 172
contexts economic
dated
noun ban, curfew, restriction, blockade, embargo
subj? actor -> actor
by? actor -> actor
on/against? actor -> recipient
+ Tonga's ban on imports will take effect on Monday. | TON | - | scheduled

frame occasion.hearing
type ACCUSE investigate
cameo 090
contexts legal
dated
noun hearing, trial
subj actor, court, judge, tribunal -> actor
on/of/against/over? actor -> recipient
+ The International Court of Justice will hold hearings on Guyana on Monday. | * | GUY | scheduled

frame occasion.hear
type ACCUSE investigate
cameo 090
contexts legal
dated
verb hear, try
subj actor, court, judge, tribunal -> actor
obj case, appeal, complaint, suit, lawsuit, argument, petition -> recipient
+ The International Court of Justice will hear Guyana's case on Monday. | * | GUY | scheduled

frame occasion.hearings-open
type ACCUSE investigate
cameo 090
contexts legal
verb open, begin, start, resume
obj hearing, trial
subj court, judge, tribunal, actor -> actor
on/of/against/over/into? actor -> recipient
+ The International Court of Justice resumed hearings on Palau on Monday. | * | PLW | occurred
- The orchestra began its trial of the new hall.

frame occasion.load
type AID
cameo 073
contexts human_security
dated
verb cross, arrive, leave, depart, roll, come, reach, land
subj @occasion-load -> actor
into/in/for/to/obj actor -> recipient
+ The first UN trucks are expected to cross into Chad on Monday. | * | TCD | scheduled

frame occasion.load-for
type AID
cameo 072
contexts military
dated
verb arrive, come, land, leave
subj missile, tank, rifle, jet, weapon, arm, ammunition, howitzer, launcher, battery, vaccine, grain, batch -> actor
for? actor -> recipient
in? actor -> recipient
+ The first Czech howitzers are due to arrive in Togo on Monday. | CZE | TGO | scheduled

frame occasion.embassy-opens
type SUPPORT
cameo 050
contexts diplomatic
verb reopen, open
subj embassy, consulate -> actor
in? actor -> recipient
+ The Saudi embassy would reopen in Libya on Monday, officials said. | SAU | LBY | scheduled

frame occasion.weapon-test
type MOBILIZE weapons
cameo 150
contexts military
noun test, drill, launch
mod firing, gunnery, torpedo, artillery, shooting, live fire
subj? actor -> actor
of/by? actor -> actor
+ Malaysia's navy will hold gunnery tests. | MYS | - | scheduled

frame occasion.phase-out
type SANCTION
cameo 163
contexts economic
verb wind down, phase out
obj oil, gas, uranium, import, crude, gasoline, diesel, wheat, steel, supply -> recipient
from? actor -> recipient
+ Latvia will phase out Belarusian timber imports. | LVA | BLR | scheduled
- Chile will phase out plastic bags.

frame occasion.interrupt
type CONSULT
cameo 046
contexts diplomatic
dated
borrowed
verb interrupt, adjourn, break off, suspend, pause
obj talk, talks, negotiation, meeting, session, round, conference, it, them -> topic
mutual
+ Ghana and Togo will adjourn the session until Monday. | GHA,TGO | - | scheduled

frame occasion.push-back
type REJECT meet
cameo 125
contexts diplomatic
verb push back, put back, put off, reschedule, defer
obj @occasion-talk, @occasion-meeting, visit, trip, vote, hearing, exercise, drill, exchange, swap -> content
with/between/of? actor -> recipient
+ Panama put back the talks with Belize. | PAN | BLZ | occurred

frame occasion.postpone
type REJECT meet
cameo 125
contexts diplomatic
verb postpone, delay
obj @occasion-talk, @occasion-meeting, exercise, drill, exchange -> content
with/between/of? actor -> recipient
subj actor -> actor
+ Panama and Belize postponed the talks from June 3 to June 9. | PAN,BLZ | - | occurred
+ Fiji and Samoa delayed the negotiations by a fortnight. | FJI,WSM | - | occurred

frame occasion.talked-for
type CONSULT
cameo 046
contexts diplomatic
verb talk, negotiate, confer, deliberate, haggle
subj pair, envoys, negotiators, delegations, ministers, sides, delegates, generals, advisers, leaders, presidents, diplomats, commanders -> both
for/until/into hour, minute, day, midnight, night, morning, dawn, evening
mutual
+ Norwegian and Icelandic ministers haggled until midnight. | NOR,ISL | - | occurred
- The baker and his wife talked for hours.

class occasion-poll: election, referendum, runoff, run-off, by-election, plebiscite, presidential election, general election, parliamentary election, legislative election, municipal election, local election, snap election, early election

frame occasion.poll
type AGREE
cameo 034
contexts election
dated
noun election, referendum, runoff, run-off, by-election, plebiscite
subj? actor -> actor
in/of/across? actor -> actor
+ Elections in Fiji are scheduled for Friday. | FJI | - | scheduled
+ A referendum in Samoa is to take place on Sunday. | WSM | - | scheduled
- The choir's elections are scheduled for Friday.
- Elections in Fiji were fair.

frame occasion.hold-poll
type AGREE
cameo 034
contexts election
dated
verb hold, stage, conduct, organise, organize, schedule, call
obj @occasion-poll
subj actor -> actor
+ Zambia will stage a referendum on Sunday. | ZMB | - | scheduled
- Zambia staged a referendum.
- The choir will hold elections on Sunday.

frame occasion.polls
type AGREE
cameo 034
contexts election
dated
verb go, head, return, troop
to poll, polls, ballot box, polling station
subj actor -> actor
+ Samoans will go to the polls next Friday. | WSM | - | scheduled
- Samoans went to the polls.
