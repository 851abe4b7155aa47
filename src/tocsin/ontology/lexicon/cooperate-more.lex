# COOPERATE: more of joint work: policing, borders, health, science, energy and defence, and the light verbs that carry it.
class cooperate-crimework: drug trafficking, trafficking, smuggling, piracy, terrorism, crime, organised crime, organized crime, money laundering, cybercrime, poaching, migration, illegal migration, human trafficking, corruption, extremism, narcotics, illegal fishing, arms smuggling, counterfeiting, terror financing, tax evasion
class cooperate-fields: trade, energy, security, defence, defense, counterterrorism, health, education, science, space, technology, agriculture, tourism, culture, transport, water, climate, environment, migration, investment, infrastructure, cybersecurity, nuclear energy, research, intelligence, vaccine, fishing, fishery, mining, oil, gas, reconstruction, border, drug, artificial intelligence, semiconductor

frame cooperate.crack-down-with
type COOPERATE
cameo 063
contexts legal
verb fight, combat, tackle, battle, confront, curb, counter, police, crack down
obj/on/against @cooperate-crimework -> topic
with/alongside actor -> recipient
subj actor, police, navy -> actor
+ Panama fought smuggling with Colombia. | PAN | COL | occurred

frame cooperate.work-on-field
type COOPERATE
cameo 060
verb work, cooperate, collaborate, partner, engage
on/in/over @cooperate-fields -> topic
with actor -> recipient
+ Ethiopia worked with Djibouti on water. | ETH | DJI | occurred

frame cooperate.coordinate-response
type COOPERATE
cameo 060
verb coordinate, co-ordinate, harmonise, harmonize, align, synchronise
obj response, policy, effort, action, position, rescue, output, oil output, production, regulation, standard, rule, vaccination, tariff, currency, sanction, search, release, relief, operation
with/among actor -> recipient
+ Malta coordinated rescues with Italy. | MLT | ITA | occurred

frame cooperate.cut-output
type COOPERATE
cameo 061
contexts economic
verb cut, curb, raise, adjust, increase, limit
obj output, oil output, production, oil production, export quota
with/alongside actor -> recipient
subj actor -> actor
+ Kazakhstan cut output with Oman. | KAZ | OMN | occurred

frame cooperate.joint-statement
type COOPERATE
cameo 060
verb draw up, draft, write, prepare, submit, put forward, table, publish, issue
obj joint plan, joint proposal, joint bid, joint report, joint strategy, joint roadmap, joint road map, joint declaration, joint stamp, joint curriculum
with actor -> both
subj actor -> both
mutual
+ Poland drafted a joint plan with Lithuania. | POL,LTU | - | occurred

frame cooperate.joint-bid-pl
type COOPERATE
cameo 060
verb launch, submit, stage, hold, host, organise, organize, begin, start, run, complete, carry out, conduct, open, undertake
obj joint bid, joint expedition, joint mission, joint campaign, joint survey, joint search, joint rescue, joint study, joint vaccination, joint festival, joint project, joint programme, joint excavation, joint flight, joint census, joint investigation, joint inspection, joint effort, joint initiative
subj -> both
with? actor -> both
mutual
+ Uruguay and Argentina submitted a joint bid. | URY,ARG | - | occurred

frame cooperate.search-jointly
type COOPERATE
cameo 060
verb search, look, hunt, scour
obj/for wreckage, survivor, plane, submarine, sailor, remains, militant, fugitive, rebel, mine, oil, gas
with/alongside actor -> recipient
subj actor, diver, navy, police -> actor
+ The Japanese navy searched for wreckage with Indonesia. | JPN | IDN | occurred

frame cooperate.explore
type COOPERATE
cameo 061
contexts economic
verb explore, drill, prospect, mine, extract, tap, exploit
obj/for oil, gas, gas field, oil field, lithium, uranium, field, seabed, mineral, reserve, deposit
with actor -> recipient
subj actor -> actor
+ Cuba drilled for oil with Angola. | CUB | AGO | occurred

frame cooperate.sell-stake-energy
type COOPERATE
cameo 061
contexts economic
verb supply, sell, provide, export, deliver, offer
obj reactor, nuclear fuel, uranium, enriched uranium, turbine, nuclear technology, isotope, power plant, technology, know how
to/iobj actor -> recipient
subj actor -> actor
+ France sold a reactor to Finland. | FRA | FIN | occurred

frame cooperate.technology-transfer
type COOPERATE
cameo 060
contexts technology
noun transfer, exchange, sharing
of/mod technology, know how, nuclear technology, expertise, data
between/with/to actor -> recipient
from/by/subj? actor -> actor
+ The transfer of technology by Israel to India continued. | ISR | IND | ongoing

frame cooperate.vaccine-trial
type COOPERATE
cameo 060
contexts health
verb test, trial, produce, bottle, package, manufacture, distribute
obj vaccine, drug, treatment, test kit, jab
with/in actor -> recipient
subj actor, laboratory, institute -> actor
+ Cuba tested a vaccine in Iran. | CUB | IRN | occurred

frame cooperate.twin
type COOPERATE
cameo 060
verb twin, pair, partner
obj city, town, university, port, school, museum
with actor -> recipient
subj actor -> actor
+ France paired a university with Morocco. | FRA | MAR | occurred

frame cooperate.admit-students
type COOPERATE
cameo 060
verb host, train, teach, educate, enrol, receive, welcome
obj student, cadet, trainee, scholar, scientist, astronaut, cosmonaut, teacher, intern, apprentice -> recipient
from/of? actor -> recipient
subj actor, university, academy -> actor
+ Russian academies hosted Algerian cadets. | RUS | DZA | occurred

frame cooperate.send-students
type COOPERATE
cameo 060
verb send
obj student, cadet, scholar, scientist, worker, labourer, trainee, astronaut
to actor, university -> recipient
subj actor -> actor
+ Angola sent cadets to Cuba. | AGO | CUB | occurred

frame cooperate.loan-art
type COOPERATE
cameo 060
verb lend, loan, give, exhibit, display, show
obj painting, treasure, panda, exhibit, artefact, manuscript, art, collection, zoo animal, fossil
to/in actor, museum, zoo -> recipient
subj actor, museum -> actor
+ China gave a panda to Denmark. | CHN | DNK | occurred
- The museum lent a painting to a gallery.

frame cooperate.joint-team-sport
type COOPERATE
cameo 060
verb march, compete, walk, enter
under/behind/as joint flag, unified flag, one flag, joint team, unified team, unification flag
subj actor -> both
mutual
+ South Korea and North Korea marched under one flag. | KOR,PRK | - | occurred

frame cooperate.field-joint-team
type COOPERATE
cameo 060
verb field, form, send, enter
obj joint team, unified team, joint delegation
with actor -> both
subj actor -> both
mutual
+ South Korea fielded a joint team with North Korea. | KOR,PRK | - | occurred

frame cooperate.reunite-families
type COOPERATE
cameo 060
verb hold, stage, host, organise, allow, resume, begin
obj family reunion, family visit, reunion
with/between/for actor, family -> recipient
+ North Korea held family reunions with South Korea. | PRK | KOR | occurred

frame cooperate.patrol-noun-joint
type COOPERATE
cameo 062
contexts military
noun patrol, sortie, flyover, flight
mod joint, combined
by/of/between/with actor, @troops, bomber -> both
over/in/along? -> topic
mutual
+ A joint patrol by Finland and Sweden began. | FIN,SWE | - | occurred

frame cooperate.fly-jointly
type COOPERATE
cameo 062
contexts military
verb fly, conduct, carry out, make, complete
obj joint patrol, joint sortie, joint flight, joint mission, joint bomber patrol, joint flyover
subj -> both
with? actor -> both
over/near? -> topic
mutual
+ Russia and China flew a joint patrol. | RUS,CHN | - | occurred

frame cooperate.sail-with
type COOPERATE
cameo 062
contexts military
verb sail, deploy, operate, serve, manoeuvre, cruise, transit
with/alongside actor, navy, carrier, warship, fleet -> both
of? actor -> both
subj warship, frigate, destroyer, navy, submarine, carrier, fleet, corvette -> both
mutual
+ A Dutch frigate sailed alongside Australian warships. | NLD,AUS | - | occurred

frame cooperate.airlift-jointly
type COOPERATE
cameo 062
contexts military
verb intercept, destroy, shoot down, clear, sweep, hunt
obj drone, missile, mine, pirate, submarine, smuggler
with/alongside actor -> recipient
subj actor, navy, jet, police -> actor
+ Bulgaria cleared mines with Romania. | BGR | ROU | occurred

frame cooperate.intervene-with
type COOPERATE
cameo 062
contexts military
verb strike, bomb, attack, raid, hit
obj -> topic
alongside actor -> recipient
subj actor, jet -> actor
+ British jets bombed the base alongside American jets. | GBR | USA | occurred

frame cooperate.contribute-troops-coalition
type COOPERATE
cameo 062
contexts military
verb contribute, commit, assign, provide, send, add, attach
obj troop, warship, frigate, jet, battalion, soldier, ship, brigade, plane, company, destroyer
to coalition, task force, battle group, battlegroup, nato force, rapid reaction force, naval mission, air-policing mission, alliance, joint force, standby force, patrol
in/of? actor -> recipient
+ Estonia sent soldiers to the coalition in Syria. | EST | SYR | occurred

frame cooperate.military-pact-activate
type COOPERATE
cameo 062
contexts military
verb invoke, trigger, activate, honour
obj defence treaty, defense treaty, mutual defence pact, mutual defense pact, mutual defence clause, collective defence, security treaty, article
with/for/on? actor -> recipient
+ Armenia invoked a security treaty with Russia. | ARM | RUS | occurred

frame cooperate.rotate-through
type COOPERATE
cameo 062
contexts military
verb rotate, station, base, forward-deploy, preposition, pre-position
obj marine, troop, bomber, jet, warship, submarine, soldier, brigade
through/in/at/via actor, base -> recipient
of? actor -> recipient
subj actor -> actor
under/with agreement, deal, pact, treaty, invitation, permission
+ The United States rotated marines through Australia under a treaty. | USA | AUS | occurred

frame cooperate.defence-visit
type COOPERATE
cameo 062
contexts military
verb exchange, swap
obj officer, pilot, cadet, military attache, visit, port call, military delegation, observer
with actor -> both
subj actor -> both
mutual
+ Brazil exchanged officers with Portugal. | BRA,PRT | - | occurred

frame cooperate.buy-for-army
type COOPERATE
cameo 062
contexts military
verb co-develop, co-produce, codevelop, coproduce
obj missile, jet, tank, drone, vaccine, helicopter, submarine, rifle, fighter
with actor -> recipient
+ India coproduced missiles with Russia. | IND | RUS | occurred

frame cooperate.deport-to-trial
type COOPERATE
cameo 063
contexts legal
verb fly, bring, transfer, hand over, send, deliver, escort, surrender
obj @cooperate-suspect
to/before tribunal, hague, criminal court, court, icc, war crimes court, special court -> recipient
from/by/in? actor -> recipient
subj actor -> actor
+ Serbia handed over a general to the tribunal. | SRB | * | occurred

frame cooperate.legal-assist
type COOPERATE
cameo 063
contexts legal
verb provide, give, offer, grant, request
obj legal assistance, judicial assistance, mutual legal assistance, forensic help, forensic assistance, investigative help, police assistance, legal cooperation
to/for/iobj actor, police, prosecutor -> recipient
subj actor -> actor
+ Singapore provided legal assistance to Malaysia. | SGP | MYS | occurred

frame cooperate.investigate-jointly
type COOPERATE
cameo 063
contexts legal
verb investigate, probe, examine, identify, exhume, excavate
obj crash, attack, bombing, killing, explosion, remains, grave, mass grave, sinking, leak, murder, outbreak, origin
with/alongside actor -> recipient
subj actor, police, investigator, expert -> actor
+ Egypt investigated the crash with Russia. | EGY | RUS | occurred

frame cooperate.send-investigators
type COOPERATE
cameo 063
contexts legal
verb send, dispatch, lend
obj investigator, forensic expert, detective, forensic team, pathologist, fbi agent, prosecutor, crash investigator
to/iobj actor -> recipient
subj actor -> actor
+ New Zealand sent detectives to Fiji. | NZL | FJI | occurred

frame cooperate.honour-warrant
type COOPERATE
cameo 063
contexts legal
verb execute, honour, honor, enforce, act, implement, serve
obj/on arrest warrant, warrant, red notice, extradition request, extradition warrant, court ruling, european arrest warrant
from/of/by? actor, interpol, tribunal -> recipient
subj actor, police, court -> actor
+ Italian police executed a warrant from Portugal. | ITA | PRT | occurred

frame cooperate.freeze-on-behalf
type COOPERATE
cameo 063
contexts legal
verb return, repatriate, hand over, hand back, deport, send
obj fugitive, suspect, criminal, trafficker, hacker, gangster, drug lord, kingpin
to/from actor -> recipient
subj actor -> actor
+ Cambodia returned fugitives to China. | KHM | CHN | occurred

frame cooperate.tax-data
type COOPERATE
cameo 064
contexts economic
verb share, exchange, give, hand over, provide, disclose, pass, release, transfer
obj account detail, account information, bank record, tax data, tax information, bank data, account data, account holder, name, address, balance, client name, customer data, passenger list, flight data
to/with/iobj actor, authority, government, tax authority -> recipient
of/about? -> topic
subj actor, bank, government -> actor
+ Panama gave bank records to Spain. | PAN | ESP | occurred

frame cooperate.consult-inform
type COOPERATE
cameo 064
contexts diplomatic
verb brief, debrief, update, apprise, keep
obj actor, ally, partner -> recipient
on/about/of/over/with result, outcome, progress, finding, operation, plan, visit, summit, talk, trip, investigation
subj actor, envoy, official, @minister -> actor
+ Norwegian envoys briefed Iceland on the outcome. | NOR | ISL | occurred

frame cooperate.listening-post
type COOPERATE
cameo 064
contexts intelligence
verb run, operate, host, build, open
obj listening post, listening station, radar station, joint centre, joint center, surveillance station, monitoring station, intelligence centre, fusion centre, eavesdropping post, tracking station
with/for/in actor -> recipient
subj actor -> actor
+ China built a listening post in Cuba. | CHN | CUB | occurred

frame cooperate.join-bloc-econ
type COOPERATE
cameo 061
contexts economic
verb join, enter
obj customs union, free trade area, single market, currency union, free trade zone, energy market, common market, trade bloc, power pool, development bank, monetary union
with/of? actor -> recipient
subj actor -> actor
+ Armenia joined a customs union with Russia. | ARM | RUS | occurred

frame cooperate.ship-through
type COOPERATE
cameo 061
contexts economic
verb let, allow, permit
obj grain, gas, oil, cargo, good, train, truck, export, ship -> topic
through/across/via port, corridor, territory, canal, border, pipeline, actor
for/of/from/by? actor -> recipient
+ Romania allowed grain from Ukraine through its ports. | ROU | UKR | occurred

frame cooperate.first-shipment
type COOPERATE
cameo 061
contexts economic
noun shipment, cargo, consignment, delivery, train, tanker
of @cooperate-goods
from/by actor -> actor
to/in actor -> recipient
subj? actor -> actor
+ A cargo of oil from Paraguay to Ecuador arrived. | PRY | ECU | occurred

frame cooperate.tour-operator
type COOPERATE
cameo 061
contexts economic
verb open, launch, inaugurate, set up
obj branch, office, factory, plant, store, trade office, bank, showroom, assembly line, trade mission, shipyard
in actor -> recipient
subj actor, company, firm, bank, maker, airline -> actor
+ An Ethiopian bank opened a branch in Djibouti. | ETH | DJI | occurred

frame cooperate.purchase-noun
type COOPERATE
cameo 061
contexts economic
noun purchase, acquisition, order
of jet, missile, tank, submarine, helicopter, oil, gas, wheat, grain, drone, system, reactor, frigate, plane, airliner, vaccine
from actor -> recipient
by/subj? actor -> actor
+ The acquisition of drones by Togo from Turkey continued. | TGO | TUR | ongoing

frame cooperate.pay-in-currency
type COOPERATE
cameo 061
contexts economic
verb settle, pay, invoice, price
obj? trade, oil, gas, import, payment, purchase
in yuan, rouble, ruble, rupee, dirham, local currency, euro, national currency
with/for/from/to actor -> recipient
+ Bolivia settled trade with China in yuan. | BOL | CHN | occurred

frame cooperate.give-data-to
type COOPERATE
cameo 064
verb give, provide, supply, hand over
obj information, data, intelligence, evidence, record, account information, detail
to/iobj actor, government -> recipient
of/about/on? -> topic
+ Swiss bankers gave information to India. | CHE | IND | occurred

frame cooperate.run-jointly
type COOPERATE
cameo 060
verb run, manage, administer, operate, govern, control, own, staff, use
obj dam, port, crossing, plant, island, mine, field, park, reserve, river, railway, airport, gas field, base, zone, border post, observatory, hospital
with actor -> recipient
subj actor -> actor
+ Paraguay ran a dam with Brazil. | PRY | BRA | occurred
