# What one state's police and courts give another's: people who are wanted, papers, tips, hands.

class wanted-man: fugitive, suspect, ex-officer, ex-soldier, ex-colonel, ex-general, ex-minister, ex-banker, war criminal, warlord, trafficker, drug lord, kingpin, gangster, mobster, murderer, killer, banker, fraudster, hacker, smuggler, militant, terrorist, convict, criminal, torturer, henchman, launderer, bomber, gang leader, mafia boss, drug baron, pirate, arms dealer, businessman, tycoon, financier, embezzler, rapist, swindler, cartel boss

frame cooperate.hand-wanted
type COOPERATE
cameo 063
contexts legal
verb hand, give, deliver, hand over, turn over, surrender, send, return, hand back, give up, yield up, ship, fly
iobj/to actor, court, prosecutor, police, tribunal, justice -> recipient
obj @wanted-man -> topic
subj actor, court, police, government -> actor
+ Malta handed Albania a trafficker. | MLT | ALB | occurred
+ Chile returned to Peru a swindler wanted in Lima. | CHL | PER | occurred
+ Ghana gave up a hacker to the Dutch police. | GHA | NLD | occurred
- The ferry returned a banker to his villa.

frame cooperate.act-on-tip
type COOPERATE
cameo 064
contexts intelligence
verb act, work
on/upon tip, tip off, intelligence, information, lead, warning, hint, request, intercept
from/by/of actor, intelligence, police, agent, service, agency -> actor
subj actor, police, officer, agent, customs, soldier, guard -> recipient
+ Jordanian guards worked on intelligence from Cypriot agents. | CYP | JOR | occurred
- Acting on a tip from his barber, he bought the horse.

frame cooperate.hand-tip
type COOPERATE
cameo 064
contexts intelligence
verb tip off, tip, alert, warn
obj police, customs, coastguard, coast guard, detective, officer, interpol, navy, agent, intelligence service, counterpart, security service -> recipient
about/to/of/that? -> topic
subj actor, intelligence, agent, police, service, agency -> actor
+ Icelandic agents warned the Danish navy of a smuggler's raft. | ISL | DNK | occurred
- A neighbour tipped off the police about the noise.

frame cooperate.lend-officers
type COOPERATE
cameo 063
contexts legal
verb lend, send, second, dispatch, fly, loan, offer
obj detective, investigator, forensic expert, forensic team, forensic scientist, sniffer dog, pathologist, police officer, bomb expert, bomb disposal expert, police diver, prosecutor, dog handler, air crash investigator
to/into/for inquiry, investigation, probe, search, manhunt, hunt, case, inquest
into/in/of/at? actor -> recipient
subj actor, police, government, scotland yard, fbi -> actor
+ Australia sent divers and forensic experts to an inquiry in Vanuatu. | AUS | VUT | occurred
- The museum lent a pathologist to the play.

frame cooperate.joint-post
type COOPERATE
cameo 061
contexts economic
verb open, inaugurate, set up, build, run, launch, share, commission
obj common customs post, border post, common border post, joint customs post, common market, border market, joint crossing, common port, one-stop border post, joint border post, joint dam, joint power plant, joint bridge, joint railway, joint airport, joint hospital, joint university, common university, common electricity market, joint control centre, common crossing
subj pair -> both
mutual
+ Zambia and Malawi inaugurated a border market at Mwami. | ZMB,MWI | - | occurred
- Two bakers opened a joint hospital for dolls.

frame cooperate.build-for-state
type COOPERATE
cameo 061
contexts economic
verb build, construct, complete, design, erect, lay, supply, finish
obj dam, plant, power plant, hydropower plant, power station, railway, refinery, port, bridge, reactor, pipeline, nuclear plant, cement plant, canal, airport, terminal, motorway, steelworks
for actor -> both
subj engineer, firm, company, contractor, consortium, builder, actor, state company -> both
mutual
+ Turkish contractors built a refinery for Niger. | TUR,NER | - | occurred
- The firm built a bridge for the park's ducks.

frame cooperate.hand-sought
type COOPERATE
cameo 063
contexts legal
verb hand, give, deliver, hand over, turn over, surrender, send, return, hand back, give up, send back, fly back, fly home, ship back, render, transfer
iobj/to/into actor, court, prosecutor, police, tribunal, justice -> recipient
mod wanted, want, sought, seek, accuse, suspect, convict, charge, indict
obj @wanted-man, man, woman, lawyer, officer, general, colonel, minister, official, heir, priest, cleric, doctor, nurse, executive, director, mayor, governor, brother, son, couple, pair, brother-in-law, captain, teacher, student, accountant, trader, broker, magnate, politician, lawmaker, citizen, national, founder, leader, politician, ex-president, deputy, spy, diplomat, monk, singer, chef -> topic
subj actor, court, police, government -> actor
+ Kenya sent back to Kampala a lawyer wanted for fraud. | KEN | UGA | occurred
+ Chad handed Gabon's police an accountant sought over a lottery swindle. | TCD | GAB | occurred
- The library returned to Kenya a parrot wanted by nobody.

frame cooperate.hand-each-others
type COOPERATE
cameo 063
contexts legal
verb hand over, hand back, return, give back, extradite, send back, give up, surrender, hand, swap, exchange, repatriate, deport, arrest, track down
obj fugitive, suspect, deserter, convict, criminal, smuggler, defector, trafficker, outlaw, murderer, thief, swindler, runaway, gangster, rustler -> topic
poss other, another
subj pair, actor -> both
mutual
+ Spain and Morocco returned each other's deserters. | MAR,ESP | - | occurred
- The two poets returned each other's letters.

frame cooperate.bank-papers
type COOPERATE
cameo 063
contexts legal
verb give, hand, hand over, pass, pass on, send, turn over, supply, provide, deliver, make available, release, lend, open
obj account book, bank book, bank file, page of record, page of document, box of document, set of account, call record, flight record, ownership record, company record, tax record, tax file, voice recording, intercept, list of account, name of owner, account detail, bank detail, dna, blood sample, satellite image, satellite picture, log, logbook, ship's log, flight data
to/iobj/with actor, @joint-worker, court, tribunal, judge, colleague -> recipient
subj actor, @joint-worker, bank, court, prosecutor, magistrate -> actor
+ Austria gave Chile's prosecutors the account books of a smuggler's bank. | AUT | CHL | occurred
- The aunt gave her nephew the account books of the mill.
