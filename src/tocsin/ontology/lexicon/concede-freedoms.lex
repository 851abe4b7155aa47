# CONCEDE in its leaves: freedoms, bans and curfews eased, reforms and rights granted, demands met, words of regret.

class concede-ruler: actor, government, president, junta, king, parliament, court, authority, council, regime, minister, ministry, mayor, general, military, army, emir, cabinet, governor, commission, prime minister, supreme court, constitutional court, leader, company, operator
class concede-crowd: protester, demonstrator, striker, union, opposition, student, farmer, crowd, driver, trucker, worker, miner, street, teacher, rebel, activist, villager, hunger striker

frame concede.free-lift-censorship
type CONCEDE
cameo 0811
contexts rights_freedoms
verb lift, end, abolish, ease, relax, loosen, scrap, drop
obj censorship, gag order, press ban
on/of/in? actor, press, media, newspaper, film, internet -> recipient
+ Sudan lifted censorship of the press. | SDN | * | occurred
- The studio dropped its censorship of the soundtrack's lyrics for children.

frame concede.free-unblock-site
type CONCEDE
cameo 0811
contexts rights_freedoms
verb unblock, unfreeze, unlock
obj site, website, platform, channel, network, messenger, service, app, access, twitter, facebook, telegram, youtube, wikipedia, newspaper
subj actor, government, authority -> actor
+ Turkey unblocked the website. | TUR | - | occurred
- The plumber unblocked the channel.

frame concede.free-restore-internet
type CONCEDE
cameo 0811
contexts rights_freedoms
verb restore, reconnect, reinstate, switch on, turn on
obj internet, internet access, internet service, mobile service, social medium, phone service
subj actor, government, authority -> actor
in/to? actor -> recipient
+ Ethiopia restored internet access in Tigray. | ETH | - | occurred

frame concede.free-let-rally
type CONCEDE
cameo 0811
verb authorise, authorize, sanction, approve, permit, allow, license
obj rally, march, demonstration, protest, vigil, procession, parade
by/of/in? actor, opposition, group -> recipient
subj actor, government, authority -> actor
+ Belarus authorised the rally. | BLR | - | occurred
- The school permitted a parade of pumpkins.

frame concede.free-relicense-press
type CONCEDE
cameo 0811
verb relicense, re-register, register, readmit, reaccredit, license
obj newspaper, broadcaster, station, radio station, journalist, correspondent, magazine
subj actor, government, authority -> actor
+ Myanmar licensed the newspaper. | MMR | - | occurred

frame concede.free-lift-party-ban
type CONCEDE
cameo 0812
contexts pro_democracy
verb lift, end, overturn, annul, quash, reverse, drop, scrap, suspend
obj ban, proscription, exclusion
on/of/against party, opposition, candidate, politician, movement -> recipient
+ Jordan lifted the ban on the Islamist party. | JOR | JOR | occurred
- The pub lifted its ban on dogs.

frame concede.free-reinstate-candidate
type CONCEDE
cameo 0812
contexts election
verb reinstate, requalify, restore, readmit
obj candidate, candidacy, deputy, lawmaker, mp
subj actor, government, authority -> actor
+ Senegal's court reinstated the candidate. | SEN | - | occurred
- The coach reinstated the candidate for goalkeeper in Chile.

frame concede.free-lift-curfew
type CONCEDE
cameo 0813
verb lift, ease, end, relax, remove, scrap, cancel, suspend, revoke, rescind, withdraw, loosen
obj curfew, night-time curfew, overnight curfew
in/on/for/across? actor -> recipient
subj actor, government, authority -> actor
+ Burkina Faso lifted the curfew. | BFA | - | occurred
- Parents lifted the curfew on their son's bedtime.

frame concede.free-curfew-noun
type CONCEDE
cameo 0813
noun lifting, easing, relaxation, ending, removal
of curfew, night curfew, dusk-to-dawn curfew
in? actor -> recipient
by? actor -> actor
+ The lifting of the curfew by Uganda was announced. | UGA | - | scheduled

frame concede.free-lift-lockdown
type CONCEDE
cameo 0813
contexts health
verb lift, ease, end, relax, loosen, exit
obj lockdown, quarantine, stay-at-home order
in/on? actor -> recipient
subj actor, government, authority -> actor
+ Vietnam eased the lockdown. | VNM | - | occurred

frame concede.free-emergency-noun
type CONCEDE
cameo 0814
noun lifting, end, ending, repeal, revocation
of emergency, martial law, emergency rule
by? actor -> actor
in? actor -> recipient
+ The lifting of martial law by Thailand followed. | THA | - | occurred

frame concede.free-bring-forward-vote
type CONCEDE
cameo 0831
contexts election
verb bring forward, call, hold
obj election, poll, vote
subj actor, government, authority -> actor
after/under/amid/to protest, pressure, unrest, demand, demonstration, crisis
+ Haiti's president brought forward the election under pressure. | HTI | - | occurred

frame concede.free-withdraw-bill
type CONCEDE
cameo 0832
contexts legislative
verb withdraw, shelve, scrap, drop, abandon, ditch, pull, bin, axe, suspend, freeze
obj bill, extradition bill, tax bill
subj actor, government, authority -> actor
+ Hong Kong withdrew the extradition bill. | HKG | - | occurred
- The waiter withdrew the bill.

frame concede.free-drop-tax
type CONCEDE
cameo 0832
contexts economic
verb scrap, drop, cancel, reverse, suspend, shelve, abandon, rescind
obj tax, fuel tax, price increase, price rise, price hike, tax rise, hike
subj actor, government, authority -> actor
+ Kenya scrapped the fuel tax. | KEN | - | occurred
- The shop dropped the price hike on its ice cream.

frame concede.free-restore-subsidy
type CONCEDE
cameo 0832
contexts economic
verb restore, reinstate, bring back, reintroduce
obj subsidy, fuel subsidy, bread subsidy, price cap
subj actor, government, authority -> actor
+ Ecuador restored the fuel subsidy. | ECU | - | occurred

frame concede.free-reverse-course
type CONCEDE
cameo 0832
verb reverse, change, alter
obj course, policy, tack
on? -> topic
under/after/amid pressure, protest, outcry, criticism, demonstration, uproar
subj actor, government, authority -> actor
+ Denmark reversed course after an outcry. | DNK | - | occurred

frame concede.free-u-turn
type CONCEDE
cameo 0832
verb make, perform, execute
obj u-turn, about-turn, about-face, volte-face, climbdown, turnaround
on/over? -> topic
subj actor, government, authority -> actor
+ Panama made a U-turn on the mine. | PAN | - | occurred
- The taxi made a U-turn.

frame concede.free-u-turn-noun
type CONCEDE
cameo 0832
noun climbdown, about-turn, about-face, backdown, volte-face, backflip
by/poss/of actor, government, president, minister -> actor
on/over? -> topic
+ The climbdown by Chile came late. | CHL | - | occurred

frame concede.free-grant-rights
type CONCEDE
cameo 0833
contexts rights_freedoms
verb grant, give, extend, accord, restore
obj right, rights, equal rights
to/iobj woman, minority, people, worker, migrant, refugee, citizen, actor -> recipient
subj actor, government, authority -> actor
+ Kuwait granted rights to the stateless minority. | KWT | * | occurred
- The publisher gave the rights to a film studio.

frame concede.free-allow-women
type CONCEDE
cameo 0833
contexts gender
verb allow, let, permit, authorise, authorize
obj woman, girl
inf drive, vote, attend, study, travel, work, enter, serve, stand, compete, return
subj actor, government, authority -> actor
+ Saudi Arabia allowed women to drive. | SAU | - | occurred

frame concede.free-grant-vote
type CONCEDE
cameo 0833
contexts rights_freedoms
verb give, grant, extend
obj vote, suffrage, franchise
to/iobj woman, minority, people, prisoner, stateless, resident, migrant, actor -> recipient
subj actor, government, authority -> actor
+ Kuwait gave the vote to women. | KWT | * | occurred

frame concede.free-grant-autonomy
type CONCEDE
cameo 0834
contexts territory
verb grant, give, offer, concede, accord, devolve
obj autonomy, self-rule, home rule, independence, devolution, self-government
to/iobj region, province, island, minority, territory, kurd, actor -> recipient
subj actor, government, authority -> actor
+ The Philippines granted autonomy to the southern region. | PHL | - | occurred
- The firm granted autonomy to its Danish branch.

frame concede.free-call-referendum
type CONCEDE
cameo 0834
contexts election
verb call, announce, promise, concede, grant, schedule
obj referendum, constituent assembly, plebiscite
on/in? -> topic
subj actor, government, authority -> actor
+ Armenia called a referendum. | ARM | - | occurred
- The tavern called a referendum on its beer.

frame concede.free-abolish-body
type CONCEDE
cameo 0834
contexts political_institutions
verb disband, dissolve, abolish, dismantle
obj secret police, morality police, police unit
subj actor, government, authority -> actor
+ Nigeria dismantled the secret police. | NGA | - | occurred

frame concede.free-bow-to-crowd
type CONCEDE
cameo 083
verb bow, yield, give in, cave in, cave, surrender, capitulate, submit, bend
to pressure, demand, protest, street, @concede-crowd -> topic
from/of/by? actor, @concede-crowd -> recipient
subj actor, government, authority -> actor
+ Morocco bowed to the pressure of teachers. | MAR | * | occurred
- The dam bowed to the pressure of Peru's river.

frame concede.free-accept-demand
type CONCEDE
cameo 083
verb meet, accept, grant, satisfy, heed, concede
obj demand, demands
of/by/from? actor, @concede-crowd, kidnapper, hijacker -> recipient
subj actor, government, authority -> actor
+ Bolivia met the demands of the miners. | BOL | * | occurred
- Supply met the demand of German buyers.

frame concede.free-raise-wage
type CONCEDE
cameo 082
contexts economic
verb raise, increase, lift, hike
obj minimum wage, pay, salary, wage
of/for/after? @concede-crowd, police, teacher, strike, protest -> recipient
subj actor, government, authority -> actor
after/to/amid strike, protest, unrest, walkout, demonstration
+ Lebanon raised salaries after the strike. | LBN | - | occurred

frame concede.free-word-sorry
type CONCEDE
cameo 055
verb apologise, apologize
for massacre, killing, slavery, crime, genocide, atrocity, abuse, role, colonisation, famine, bombing, downing, remark, comment, insult, cartoon, error, mistake, slip, incursion
to? actor -> recipient
+ Belgium apologised for the killing of the Congolese leader. | BEL | COD | occurred
- The baker apologised for the error on the cake.

frame concede.free-formal-apology
type CONCEDE
cameo 055
verb deliver, present, offer, issue, make, tender, extend, pen
obj apology, formal apology, public apology
to? actor, victim, family, people -> recipient
for? -> topic
subj actor, government, authority -> actor
+ The Netherlands delivered a formal apology to Indonesia. | NLD | IDN | occurred

frame concede.free-regret-noun
type CONCEDE
cameo 055
noun apology, remorse, contrition, regret
from/by/poss actor -> actor
to? actor -> recipient
for? -> topic
+ The apology from Israel to Turkey ended the row. | ISR | TUR | occurred

frame concede.free-kneel
type CONCEDE
cameo 055
verb kneel, bow
before/at/in memorial, monument, grave, tomb, victim, forgiveness
subj @concede-ruler, chancellor -> actor
+ The German chancellor knelt at the memorial. | DEU | - | occurred
- The gardener bowed at the grave.

frame concede.free-ask-forgiveness
type CONCEDE
cameo 055
verb ask, beg, seek, plead
for forgiveness, pardon
obj actor, victim, family -> recipient
subj actor, pope, bishop -> actor
+ The pope asked Rwanda for forgiveness. | * | RWA | occurred

frame concede.free-retract
type CONCEDE
cameo 080
verb retract, withdraw, take back
obj remark, comment, statement, accusation, claim, allegation, threat, insult
about/against/on? actor -> recipient
subj actor, @concede-ruler, ambassador, minister -> actor
+ The Philippines retracted the remark about Kuwait. | PHL | KWT | occurred
- The actor retracted the remark about Paris fashion.

frame concede.free-eat-words
type CONCEDE
cameo 080
verb eat, swallow
obj word, words, humble pie
subj actor, @concede-ruler -> actor
+ France ate its words. | FRA | - | occurred

frame concede.free-admit-role
type CONCEDE
cameo 080
verb admit, acknowledge, own up, concede, confirm
obj/to role, responsibility, complicity
in massacre, killing, downing, coup, abduction, murder, genocide, torture, bombing, death
subj actor, @concede-ruler -> actor
+ Iran admitted its role in the downing. | IRN | - | occurred

frame concede.free-own-mistake
type CONCEDE
cameo 080
verb admit, acknowledge, concede, own up
obj/to mistake, wrongdoing, fault
subj actor, @concede-ruler -> actor
+ Sweden admitted a mistake. | SWE | - | occurred
- The referee admitted a mistake.

frame concede.free-meet-halfway
type CONCEDE
cameo 080
verb meet
obj actor, @concede-crowd -> recipient
adv halfway
+ Egypt met Ethiopia halfway. | EGY | ETH | occurred

frame concede.free-drop-objection
type CONCEDE
cameo 080
verb drop, withdraw, lift, waive, remove, abandon, end
obj objection, veto, reservation
to/on/over/against? actor, membership, accession, bid -> topic
+ Turkey dropped its objection to the Finnish bid. | TUR | FIN | occurred

frame concede.free-soften-stance
type CONCEDE
cameo 080
verb soften, moderate, relax, ease, temper, tone down, dial down
obj stance, rhetoric, tone, line
on/over/towards/toward/against? actor -> recipient
+ Hungary softened its stance towards Sweden. | HUN | SWE | occurred
- The painter softened the line.

frame concede.free-grant-clemency
type CONCEDE
cameo 056
contexts legal
verb grant, give, offer, extend
obj clemency, pardon, amnesty
to/iobj/for prisoner, rebel, dissident, actor, inmate, protester, fighter, journalist -> recipient
subj actor, government, authority -> actor
+ Zambia's president granted clemency to the prisoners. | ZMB | * | occurred

frame concede.free-quash-sentence
type CONCEDE
cameo 081
contexts legal
verb quash, commute, overturn, reduce, annul
obj sentence, death sentence, conviction
of/against/on? actor, activist, journalist, nurse, medic, soldier -> recipient
subj @concede-ruler, court, judge -> actor
+ Libya commuted the sentence of the Bulgarian nurses. | LBY | BGR | occurred
- The editor reduced the sentence to three words.

frame concede.free-drop-charges
type CONCEDE
cameo 081
contexts legal
verb drop, dismiss, withdraw, throw out, abandon
obj charge, charges, case
against actor, activist, journalist, protester, leader, monk, soldier -> recipient
subj @concede-ruler, prosecutor, judge -> actor
+ Cambodia dropped the charges against the activist. | KHM | * | occurred

frame concede.free-lift-travel-ban
type CONCEDE
cameo 081
verb lift, ease, revoke, remove, cancel, end
obj travel ban, exit ban, house arrest, visa ban, travel restriction
on/of/against/from? actor, activist, leader, journalist, dissident -> recipient
subj actor, government, authority -> actor
+ Vietnam lifted the travel ban on the dissident. | VNM | VNM | occurred

frame concede.free-waive-visa
type CONCEDE
cameo 081
verb waive, scrap, abolish, drop
obj visa, visa requirement, visa fee
for/on? actor, citizen, visitor, tourist, national -> recipient
of? actor -> recipient
+ Thailand waived visas for Chinese tourists. | THA | CHN | occurred
