# CONCEDE in its ways: leave given, wrongs admitted, pardons and amnesties, rules eased, plans dropped, ballots granted.

class concede-power: actor, @state-head, government, parliament, junta, court, ministry, minister, cabinet, council, king, regime, authority, authorities, prosecutor, judge, president, premier, commission, army, mayor, governor, senate, party, ruler

frame concede.way-let
type CONCEDE
cameo 080
contexts legal
verb let, allow, permit, authorise, authorize, enable
obj @prisoners, actor, opposition, party, refugee, family, exile, journalist, woman, minority, migrant, observer, candidate, group, church, community, pilgrim, leader, lawyer, relative, villager, protester, charity -> recipient
inf return, vote, stand, work, travel, visit, run, meet, march, broadcast, worship, speak, live, marry, study, gather, see, fly, register, publish, drive, operate, open, choose, settle, use, raise, resettle, compete -> topic
subj @concede-power -> actor
+ Morocco let Algerian families return. | MAR | DZA | occurred
- The guard let the cat leave.

frame concede.way-admit-wrong
type CONCEDE
cameo 080
contexts reparations
verb admit, acknowledge, accept, confess, own up, concede, recognise, recognize
obj/that/to/ing/inf guilt, mistake, wrong, error, responsibility, fault, failure, blame, defeat, blunder, atrocity, massacre, genocide, killing, crime, abuse, torture, wrongdoing, be, fire, shoot, kill, err, bomb, lose, hold, spy, killed, shot, misdeed, suffering, injustice, liability -> topic
for/in/to/over/of? actor, @civilian, victim, death, massacre, killing, shooting -> recipient
subj @concede-power, general, pilot -> actor
+ Denmark acknowledged its failure in Greenland. | DNK | * | occurred
+ The army of Mali accepted blame for the killings. | MLI | - | occurred
- Denmark recognised that the deal was a step forward.
- The chef admitted his mistake with the salt.

frame concede.way-sorry
type CONCEDE
cameo 055
contexts reparations
verb apologise, apologize, atone, beg, ask, seek, offer, express, voice, convey, make, issue, say
obj/for/adv/attr apology, pardon, forgiveness, regret, regrets, remorse, contrition, amends, deep regret, formal apology, deepest regret, sorry -> topic
to/from/of/iobj/with? actor, nation, people, victim, family, survivor, parliament, minority, community -> recipient
for/over/about? -> topic
poss? nation, people, victim, actor -> recipient
subj @concede-power, bishop, church, pope, general, company -> actor
+ Belgium offered its regrets to Rwanda's parliament. | BEL | RWA | occurred
+ Chad's rulers begged the pardon of the widows. | TCD | * | occurred
- The waiter offered apologies for the soup.

frame concede.way-pardon
type CONCEDE
cameo 081
contexts legal
verb grant, give, offer, show
obj amnesty, pardon, clemency, mercy, immunity, reprieve, bail, parole, stay of execution, safe conduct -> topic
to/for/iobj/of? @prisoners, actor, rebel, soldier, mutineer, fighter, thousand, hundred -> recipient
of/from? -> topic
subj @concede-power -> actor
+ The king of Jordan granted an amnesty to rebels. | JOR | * | occurred
- The umpire showed mercy to the bowler.

frame concede.way-ease
type CONCEDE
cameo 081
contexts rights_freedoms
verb ease, relax, loosen, lift, end, scrap, abolish, repeal, waive, soften, drop, rescind, remove, shorten, do away, dispense, liberalise, liberalize, moderate, annul
obj/with ban, rule, exit visa, censorship, restriction, curb, visa fee, quota, fee, requirement, limit, lockdown, house arrest, ban on rally, decree, charge, internet shutdown, headscarf ban, media law, travel restriction, siege law, blackout, travel rule -> topic
on/for/in/against/across/of? actor, opposition, party, protester, pilgrim, citizen, minority, refugee, city, region, media, journalist -> recipient
subj @concede-power -> actor
+ Eritrea did away with an exit visa. | ERI | - | occurred
+ Jordan waived visa fees for Iraqi patients. | JOR | IRQ | occurred
- The gym waived its fee.

frame concede.way-back-down
type CONCEDE
cameo 080
contexts political_institutions
verb back down, climb down, give way, cave in, relent, bend, buckle, blink, row back, walk back
to/on/from/over/under/before? pressure, demand, protest, strike, plan, opposition, crowd, street, ultimatum, union, anger, law, reform, tax, will, request, call, decision, threat, outcry, proposal, bill -> topic
of/from? actor, protester, union, student, worker, opposition -> recipient
subj @concede-power -> actor
+ France backed down on the pension reform. | FRA | - | occurred
- The bough bent under the snow.

frame concede.way-drop-plan
type CONCEDE
cameo 0832
contexts executive
verb drop, scrap, shelve, abandon, withdraw, ditch, reverse, cancel, call off, suspend, revoke, postpone, restore, freeze, rescind, reconsider, axe, bury, pull
obj plan, bill, law, reform, rise, tax, price rise, project, decree, proposal, appointment, extradition bill, subsidy cut, pension reform, fuel subsidy, fare rise, increase, mining licence, trial, prosecution, eviction, charge, case, inquiry, dam -> topic
after/under/in/amid protest, pressure, strike, outcry, riot, march, clash, demonstration, face, unrest, criticism, week, uproar, threat
subj @concede-power -> actor
+ Chile dropped the rise in fares after a week of protests. | CHL | - | occurred
- The studio shelved the film after the strike.

frame concede.way-drop-case
type CONCEDE
cameo 080
contexts legal
verb drop, dismiss, quash, overturn, withdraw, throw out, close, annul, call off, halt, discontinue, abandon
obj charge, case, indictment, conviction, prosecution, trial, inquiry, sentence, probe, warrant, investigation, arrest warrant, extradition request, lawsuit -> topic
against/of/into/for/on actor, @prisoners, general, editor, minister, leader, activist, publisher -> recipient
subj @concede-power, police, tribunal -> actor
+ Sweden dropped the inquiry into an Australian. | SWE | AUS | occurred
- The club dropped the charge for lockers.

frame concede.way-vote
type CONCEDE
cameo 083
contexts election
verb call, announce, agree, promise, allow, schedule, grant, set, concede, hold, offer
obj election, early election, fresh election, referendum, vote, snap election, recount, constitutional reform, reform, new constitution, civilian rule, power sharing, autonomy, self rule, self-rule, multiparty election, inquiry, transition, dissolution -> topic
in/for/to/on? actor, region, minority, province, opposition -> recipient
after/under/in protest, pressure, riot, strike, unrest, week, month, uprising, demand, defeat
subj @concede-power -> actor
+ Benin's president called early elections after weeks of protest. | BEN | - | occurred

frame concede.way-compensate
type CONCEDE
cameo 080
contexts reparations
verb pay, offer, grant, award, give, provide
obj compensation, reparation, damages, blood money, indemnity, restitution, redress -> topic
to/for/iobj? actor, widow, victim, family, survivor, relative, villager, descendant, massacre, killing, bombing -> recipient
of/in? actor -> recipient
subj @concede-power, company -> actor
+ The Netherlands paid compensation to Indonesian widows. | NLD | IDN | occurred
- The insurer paid damages to a driver.

frame concede.way-pardon-people
type CONCEDE
cameo 056
contexts legal
verb pardon, amnesty, reprieve, rehabilitate, exonerate, acquit, absolve, commute
obj @prisoners, actor, @civilian, sentence, death sentence, thousand, hundred, dozen -> recipient
of? -> recipient
subj @concede-power -> actor
+ Belarus pardoned thirty jailed protesters. | BLR | * | occurred

frame concede.undertake-humane
type CONCEDE
cameo 0353
verb undertake, agree, consent, promise, pledge, assent
inf free, release, pardon, let, allow, permit, readmit, unban, reinstate, unblock, amnesty -> content
obj? captive, exile, bishop, editor, prisoner
subj actor, government, junta, king, president, army, regime, rebel -> actor
+ Djibouti has undertaken to free the Somali sailors. | DJI | SOM | occurred
- The zoo has agreed to let children feed the goats.

frame concede.forgive-deed
type CONCEDE
cameo 056
verb forgive
obj plotter, officer, rebel, mutineer, enemy, foe, killer, assassin, traitor, soldier, general, rival, insurgent, actor -> recipient
subj actor, president, king, emir, government -> actor
+ Gambia's president forgave the mutineers. | GMB | * | occurred
- The priest forgave the boys.
