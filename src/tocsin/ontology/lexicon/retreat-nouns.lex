# RETREAT told by nouns, adjectives and the one who is let go: "won their freedom", "the handback of", "is free to".
class retreat-freed: prisoner, detainee, hostage, captive, inmate, journalist, activist, dissident, sailor, soldier, crew, pilot, worker, politician, protester, national, lawyer, blogger, fisherman, student, prisoner of war, abductee, schoolgirl, priest, nun, missionary, doctor, nurse, engineer, tourist, cleric, monk, photographer, writer, professor, businessman, diplomat, ex president, leader, rebel, spy, villager, migrant, refugee, child, woman, man, people, citizen, marine, official

frame retreat.freed-passive-by
type RETREAT release
cameo 0841
contexts legal
verb spring, ransom, bail, bail out, unchain, redeem
obj @retreat-freed, actor -> recipient
from jail, prison, captivity, custody, detention, cell, captor, camp
subj? actor -> actor
+ Oman ransomed a Finnish tourist from captivity. | OMN | FIN | occurred

frame retreat.win-freedom
type RETREAT release
cameo 0841
verb win, gain, regain, obtain, secure, negotiate, buy, broker, arrange
obj freedom, release, liberty, liberation
of/for @retreat-freed, actor -> recipient
from? -> place
+ Norway negotiated the freedom of a Swedish nun. | NOR | SWE | occurred

frame retreat.parole
type RETREAT release
cameo 0841
contexts legal
verb parole, furlough, discharge
obj @retreat-freed, actor -> recipient
subj actor, court, judge, prison, board, army, government -> actor
+ Myanmar paroled an Australian professor. | MMR | AUS | occurred

frame retreat.end-detention
type RETREAT release
cameo 0841
contexts legal
verb end, terminate, lift, revoke, cancel
obj detention, custody, imprisonment, captivity, house arrest, internment, solitary confinement, exile, banishment -> topic
of @retreat-freed, actor -> recipient
+ Tunisia ended the detention of a Libyan student. | TUN | LBY | occurred

frame retreat.transfer-out
type RETREAT release
cameo 0841
verb transfer, move
obj @retreat-freed -> recipient
from prison, jail, cell, solitary confinement, detention centre
to hospital, house arrest, home, halfway house
+ Russia transferred a Latvian activist from prison to a hospital. | RUS | LVA | occurred

frame retreat.release-bodies
type RETREAT return
cameo 0842
verb return, release, hand over, repatriate, give back, hand back
obj body, remains, corpse, ash, coffin, skull, bone -> topic
of @retreat-freed, soldier, fighter, militant, actor, victim -> recipient
to? actor, family, relative -> recipient
+ Israel returned the remains of a Jordanian soldier. | ISR | JOR | occurred

frame retreat.release-vessel
type RETREAT return
cameo 0842
verb release, free, unfreeze, return, hand back, let go, discharge
obj ship, tanker, vessel, boat, trawler, plane, cargo, freighter, crew, oil tanker, container ship, fishing boat, drone, yacht -> recipient
of/from? actor -> recipient
subj actor, pirate, coastguard, navy, court, rebel -> actor
+ Iran released a Greek tanker. | IRN | GRC | occurred
- The studio released a ship simulator.

frame retreat.vessel-flag
type RETREAT return
cameo 0842
verb release, free
obj ship, tanker, vessel, boat, trawler, freighter, yacht
mod actor -> recipient
+ Somali pirates freed a Thai trawler. | SOM | THA | occurred

frame retreat.give-back-rights
type RETREAT return
cameo 0842
verb restore, return, give back
obj power, control, sovereignty, government, democracy, civilian rule, constitutional order, throne -> topic
to/in/of? actor, civilian, people, parliament, president -> recipient
subj actor, junta, army, military, general -> actor
+ The Guinean junta restored civilian rule. | GIN | - | occurred

frame retreat.release-document
type RETREAT return
cameo 0842
verb declassify, unseal, publish, open, release
obj archive, secret file, classified document, secret archive, classified file, wartime archive, intelligence file, diplomatic cable
on/about/of/to? actor -> recipient
+ Argentina declassified secret files on Uruguay. | ARG | URY | occurred

frame retreat.free-media
type CONCEDE
cameo 081
contexts rights_freedoms
verb unblock, reopen, restore, reauthorise, reconnect, switch on
obj internet, mobile internet, internet access, website, social medium, newspaper, radio station, channel, phone network, broadcaster, university, border post, church, mosque, school -> recipient
in/of/to/across? actor -> recipient
subj actor, government, authority, regulator, junta, court -> actor
+ Chad restored internet access. | TCD | - | occurred

frame retreat.ceasefire-comes
type CONCEDE
cameo 0871
contexts military
verb agree, consent, accept, assent
to/obj/on/inf ceasefire, cease fire, truce, pause, withdrawal, withdraw, pull, disarm, disengage, halt, demobilise, release, free -> topic
with/in/from? actor -> recipient
after/under? pressure, mediation
subj @retreat-troops, rebel, militia, warlord, side -> actor
+ The Darfur rebels accepted a truce. | * | - | occurred

frame retreat.peace-holds
type RETREAT ceasefire
cameo 0871
contexts military
verb refrain, desist, abstain
from attack, attacking, shelling, firing, fighting, bombing, retaliation, retaliating, violence, provocation, using, striking, war, testing
on/against? actor -> recipient
subj actor, @retreat-troops -> actor
+ Hezbollah refrained from firing. | * | - | occurred

frame retreat.truce-observe-adj
type RETREAT ceasefire
cameo 0871
contexts military
verb stick, adhere, hold, keep, commit
to truce, ceasefire, cease fire, armistice, pause, cessation
with? actor -> recipient
subj actor, @retreat-troops, side -> actor
+ Azerbaijan adhered to the truce with Armenia. | AZE | ARM | occurred

frame retreat.decommission-noun
type RETREAT disarm
cameo 0873
contexts military
noun surrender, handover, decommissioning, scrapping, dismantling
of @retreat-arsenal, weapon, arm
by/subj/from actor, rebel, militia -> actor
to? actor -> recipient
+ The decommissioning of weapons by Ireland was verified. | IRL | - | occurred

frame retreat.hand-weapons-to
type RETREAT disarm
cameo 0873
contexts military
verb hand, hand over, hand in, turn in, turn over, deliver, give
obj weapon, gun, rifle, arm, explosive, stockpile, ammunition, heavy weapon, missile
to/iobj actor, authority, army, police, monitor, peacekeeper, un -> recipient
subj rebel, militia, guerrilla, fighter, clan, faction, ex rebel, separatist, gang, resident -> actor
+ Burundian rebels handed over rifles to the United Nations. | BDI | UN | occurred

frame retreat.join-amnesty
type RETREAT disarm
cameo 0873
contexts military
verb accept, take, take up, join, enter
obj amnesty, disarmament programme, demobilisation programme, reintegration programme, disarmament camp -> topic
subj rebel, militant, fighter, guerrilla, insurgent, jihadist, militia, gang -> actor
+ Nigerian militants accepted an amnesty. | NGA | - | occurred

frame retreat.dig-out-mines
type RETREAT disarm
cameo 0873
contexts military
verb remove, dig up, clear, lift, deactivate
obj landmine, mine, minefield, barbed wire, tank trap, fortification, trench, guard post, booby trap
from/along/in/on border, frontier, demilitarised zone, zone, buffer zone, line
with/between? actor -> recipient
subj actor, army -> actor
+ North Korea removed landmines from the demilitarised zone. | PRK | - | occurred

frame retreat.loudspeaker
type RETREAT withdraw
cameo 087
contexts military
verb switch off, turn off, dismantle, silence, stop
obj loudspeaker, propaganda broadcast, loudspeaker broadcast, radar, siren, jamming, leaflet, balloon
on/at/along/over/to? border, actor -> recipient
+ South Korea stopped propaganda broadcasts to North Korea. | KOR | PRK | occurred

frame retreat.relocate-away
type RETREAT withdraw
cameo 087
contexts military
verb move, shift, relocate, redeploy
obj troop, tank, artillery, soldier, missile, heavy weapon, force, jet, unit
from border, frontline, front, front line, frontier, line, city, contact line
of/with? actor -> recipient
+ Morocco moved artillery from the frontline. | MAR | - | occurred

frame retreat.defect
type RETREAT withdraw
cameo 0874
contexts military
verb defect, desert
to/from actor, army, rebel, regime, opposition, side -> recipient
subj soldier, general, officer, pilot, colonel, diplomat, ambassador, troop, minister, commander, fighter -> actor
+ A Syrian colonel defected to Turkey. | SYR | TUR | occurred

frame retreat.bow-out-war
type RETREAT withdraw
cameo 0874
contexts military
verb quit, leave, exit, abandon
obj/from war, coalition, conflict, campaign, battlefield, fight, operation
in/against/with/of? actor -> recipient
subj actor, @retreat-troops -> actor
+ Morocco quit the coalition in Yemen. | MAR | YEM | occurred

frame retreat.hand-security
type RETREAT withdraw
cameo 0874
contexts military
verb hand, hand over, transfer, turn over, pass
obj security, control, responsibility, command, security responsibility, policing, base, outpost, prison
to actor, force, army, police, ally -> recipient
subj @retreat-troops, actor -> actor
of/in/for/over? -> topic
+ British troops handed over command to Iraqi police. | GBR | IRQ | occurred

frame retreat.unilateral-adj
type CONCEDE
cameo 0871
noun truce, ceasefire, cease-fire, moratorium, halt
mod unilateral, self declared, one sided, ramadan, christmas, eid, weekend
by/subj? actor -> actor
on/in? -> topic
+ A unilateral truce by Israel was declared. | ISR | - | occurred

frame retreat.lose-seat-quit
type RETREAT resign
cameo 0831
contexts political_institutions
verb announce, declare, confirm, reveal
obj/that resignation, retirement, abdication, step, resign, quit
subj @retreat-post -> actor
from/as? -> topic
+ The Irish speaker announced her resignation. | IRL | - | occurred

frame retreat.face-saving
type CONCEDE
cameo 080
verb accept, acknowledge, recognise, recognize, admit, respect
obj result, outcome, defeat, election result, verdict, loss, ruling -> topic
of/in/over? actor, election, vote, court, referendum, runoff -> recipient
subj actor, candidate, party, opposition, @retreat-post -> actor
+ The Senegalese candidate accepted the result. | SEN | - | occurred

frame retreat.renounce-violence
type CONCEDE
cameo 0873
verb renounce, forswear, disavow, foreswear, reject, abandon, give up
obj violence, armed struggle, terrorism, jihad, armed resistance, insurgency, nuclear weapon, war, separatism, ambition -> topic
subj actor, rebel, group, movement, leader, party, militia, fighter, militant -> actor
+ The Taliban renounced violence. | * | - | occurred

frame retreat.rejoin
type CONCEDE
cameo 080
verb return, rejoin, resume
to/obj fold, treaty, accord, compliance, nuclear deal, pact, climate accord, parliament, negotiating table, inf treaty -> topic
subj actor -> actor
with/after? -> topic
+ Iran returned to compliance. | IRN | - | occurred

frame retreat.halt-execution
type CONCEDE
cameo 081
contexts legal
verb halt, stay, postpone, delay, suspend, stop, block, cancel, call off, defer
obj execution, deportation, eviction, demolition, expulsion, flogging, hanging, caning, removal -> topic
of actor, @retreat-captive, village, home -> recipient
subj actor, court, judge, president, governor, king, minister, tribunal -> actor
+ A Singaporean court halted the execution of a Malaysian man. | SGP | MYS | occurred

frame retreat.abolish-penalty
type CONCEDE
cameo 081
contexts human_rights
verb abolish, scrap, outlaw, ban, end
obj death penalty, capital punishment, flogging, torture, conscription, military service, slavery, caning, child marriage, corporal punishment, marital rape exemption, kafala -> topic
for/in? actor -> recipient
subj actor, parliament, government, king, court -> actor
+ Zambia abolished the death penalty. | ZMB | - | occurred

frame retreat.recognise-rights
type CONCEDE
cameo 0833
contexts rights_freedoms
verb recognise, recognize, legalise, legalize, legalize, decriminalise, permit
obj sex marriage, gay marriage, sex union, abortion, homosexuality, union, trade union, land right, indigenous right, party, opposition party, divorce, euthanasia, conversion -> topic
in/of/for? actor -> recipient
subj actor, parliament, court, government, lawmaker, voter -> actor
+ Estonia legalised same-sex marriage. | EST | - | occurred

frame retreat.allow-vote
type CONCEDE
cameo 081
verb allow, let, permit, clear
obj candidate, party, opposition, opposition leader, ex president, politician, woman, exile, movement -> recipient
inf contest, stand, register, vote, compete, campaign, participate, form, operate, drive
subj actor, court, commission, government, parliament -> actor
+ A Guatemalan court allowed the candidate to register. | GTM | * | occurred

frame retreat.raise-pay
type CONCEDE
cameo 082
verb raise, increase, hike
obj wage, salary, pay, minimum wage, pension, subsidy
of/for/by striker, teacher, doctor, nurse, miner, police, soldier, worker, civil servant, judge, public employee -> recipient
subj actor, government, parliament, ministry, president -> actor
+ The Ghanaian government raised the salaries of teachers. | GHA | * | occurred

frame retreat.meet-strikers
type CONCEDE
cameo 083
verb concede, accede, agree, yield, bow, give in
to demand, call, appeal, pay rise, wage demand, protester, striker, union, pay increase, wage increase
of/from/by? actor, teacher, worker, union, protester, farmer -> recipient
subj actor, government, company, ministry, president, authority -> actor
+ The Lebanese government yielded to the demands of the teachers. | LBN | * | occurred

frame retreat.readmit
type RETREAT access
cameo 086
contexts diplomatic
verb reinstate, restore, accept, welcome
obj actor -> recipient
to/into union, bloc, council, league, organisation, commonwealth, fold, body, group, membership, competition
+ The African Union welcomed Madagascar into the fold. | AU | MDG | occurred

frame retreat.license-media
type RETREAT access
cameo 086
verb let, allow, permit, accredit, readmit
obj journalist, reporter, correspondent, broadcaster, bbc, charity, ngo, newspaper -> recipient
inf? return, work, operate, broadcast, enter, reopen, resume, publish
from/of? actor -> recipient
subj actor, authority, junta, government -> actor
+ Ethiopia accredited reporters from Kenya. | ETH | * | occurred

frame retreat.consular-access
type RETREAT access
cameo 086
contexts diplomatic
verb grant, give, allow, provide
obj access, consular access, visit, family visit, lawyer visit, phone call
to/for/iobj diplomat, consul, lawyer, embassy, family, prisoner, detainee, hostage, red cross -> recipient
of/from? actor -> recipient
+ Pakistan allowed a visit to a detainee. | PAK | * | occurred

frame retreat.lift-visa-on
type CONCEDE
cameo 081
negated REJECT
contexts migration
verb grant, give, issue, restore, approve
obj visa, entry visa, diplomatic visa, accreditation, exit visa, transit visa
to/for/iobj actor, official, minister, athlete, delegation, diplomat, @retreat-visitor -> recipient
of/from? actor -> recipient
+ The United States issued a visa to an Iranian minister. | USA | IRN | occurred

frame retreat.reopen-embassy
type CONCEDE
cameo 086
contexts diplomatic
verb let, allow, permit
obj embassy, consulate, mission, liaison office, cultural centre, school
inf reopen, open, operate, resume
of/in? actor -> recipient
+ Kuwait allowed the embassy to reopen. | KWT | - | occurred

frame retreat.cut-tariff-mod
type CONCEDE
cameo 085
contexts economic
verb lift, remove, scrap, suspend, cut, lower, slash, drop, ease
obj tariff, duty, quota, ban, levy, import duty, import ban -> topic
on/for goods, import, product, steel, car, beef, pork, wine, rice, wheat, textile, sugar, fish, timber, aluminium, solar panel, chip, barley, poultry, seafood -> topic
from/of/by? actor -> recipient
+ Australia removed duties on rice from Myanmar. | AUS | MMR | occurred

frame retreat.relax-blacklist
type CONCEDE
cameo 085
contexts economic
verb remove, delist, strike, drop, take
obj company, firm, bank, tycoon, oligarch, official, general, minister, group, tanker, entity -> recipient
from/off sanctions list, blacklist, list, entity list, export blacklist, no-fly list, terror list, terrorism list
of? -> topic
+ Britain dropped a Latvian bank from its sanctions list. | GBR | LVA | occurred

frame retreat.cease-fire-split
type RETREAT ceasefire
cameo 0871
contexts military
noun fire
mod cease
between/with actor -> both
subj? actor -> both
mutual
+ A cease-fire between Sudan and Chad began. | SDN,TCD | - | occurred
- Fire broke out between the houses.

frame retreat.cease-fire-declare
type CONCEDE
cameo 0871
contexts military
verb declare, announce, proclaim, order, call, offer
obj cease fire, lay down, stand down -> content
with/in/against? actor -> recipient
+ Niger announced a cease-fire with Libya. | NER | LBY | occurred

frame retreat.cease-fire-keep
type RETREAT ceasefire
cameo 0871
contexts military
verb observe, respect, honour, accept, extend, renew, sign, uphold
obj cease fire -> topic
with/in? actor -> recipient
+ Yemen extended the cease-fire. | YEM | - | occurred

frame retreat.pull-out-split
type RETREAT withdraw
cameo 0874
contexts military
verb begin, complete, start, finish, conclude
obj pull out, pull back, draw down
from actor -> recipient
+ Kenya completed its pull-out from Somalia. | KEN | SOM | occurred

frame retreat.give-mandate
type RETREAT access
cameo 086
verb give, hand, grant
obj mandate, formal mandate, licence, permission, go ahead, free hand, green light
iobj/to @state-head, @minister, actor, army, council, commission -> recipient
+ The Iraqi president gave the premier a mandate. | IRQ | * | occurred
