# REJECT in its leaves: what is refused - trade, arms, extradition, intelligence, aid, reform, resignation, release, peace.

class refuse-power: actor, government, president, parliament, junta, minister, army, general, council, regime, ministry, court, commission, king, premier, prime minister, authority, lawmaker, senate, rebel, militia, opposition, alliance, judge, bank, company, leader
class refuse-inf-give: send, supply, deliver, sell, provide, give, lend, ship, donate, contribute, offer, transfer, grant, release

frame reject.leaf-trade-deal
type REJECT assist
cameo 1211
contexts economic
verb reject, spurn, rebuff, turn down, block, refuse, oppose, kill, vote down, torpedo, throw out
obj trade deal, free trade, trade agreement, trade pact, investment, customs union, fishing deal, merger, takeover, gas deal, contract, tariff offer
with/by/from? actor -> recipient
subj actor, government, president -> actor
+ The French parliament blocked the trade deal with Canada. | FRA | CAN | occurred

frame reject.leaf-buy
type REJECT assist
cameo 1211
contexts economic
verb refuse, decline
inf buy, sell, trade, import, export, invest, supply, purchase, pay, price -> content
from/obj/to? actor -> recipient
subj actor, government, president -> actor
+ Poland refused to pay for gas in roubles. | POL | - | occurred
- The customer refused to pay for his soup.

frame reject.leaf-join-pact
type REJECT assist
cameo 1211
contexts economic
verb refuse, decline
inf join, enter -> content
obj? union, bloc, zone, customs union, cap, embargo, euro, pact
subj actor, government, president -> actor
+ Serbia refused to join the embargo. | SRB | - | occurred

frame reject.leaf-troops
type REJECT assist
cameo 1212
contexts military
verb refuse, decline, rule out, reject
inf/ing/obj send, sending, deploy, deploying, dispatch, commit, host, fight, deployment -> content
to/in/into? actor -> recipient
subj actor, government, president -> actor
+ Italy refused to send troops to Libya. | ITA | LBY | occurred

frame reject.leaf-base
type REJECT assist
cameo 1212
contexts military
verb refuse, deny
obj overflight, overflight right, landing right, docking right, basing right, transit, port call
to/for/iobj/by/of? actor, warship, plane, aircraft -> recipient
subj actor, government, president -> actor
+ Turkey denied overflight rights to the Israeli plane. | TUR | ISR | occurred

frame reject.leaf-joint-drill
type REJECT assist
cameo 1212
contexts military
verb cancel, scrap, call off, axe, drop, shelve, pull out, withdraw
obj/of/from drill, exercise, joint drill, joint exercise, war game, military exercise, joint patrol
with? actor -> recipient
subj actor, government, president -> actor
+ Malaysia called off the joint drill with China. | MYS | CHN | occurred
- The school cancelled the fire drill.

frame reject.leaf-extradite
type REJECT assist
cameo 1213
contexts legal
verb refuse, decline
inf extradite, surrender, deport, hand, transfer, prosecute, arrest, arraign -> content
obj? suspect, fugitive, banker, general, president, soldier, actor
to/over? actor -> recipient
subj actor, government, president -> actor
+ Ecuador refused to extradite the suspect to Sweden. | ECU | SWE | occurred

frame reject.leaf-extradition-request
type REJECT assist
cameo 1213
contexts legal
verb reject, deny, refuse, turn down, dismiss, throw out, block, rebuff, decline
obj extradition request, extradition, arrest warrant, legal request, extradition bid, warrant
of/for/by/from/to? actor -> recipient
for? extradition
subj court, judge, actor, minister, tribunal, prosecutor -> actor
+ A Greek court rejected the extradition request of Turkey. | GRC | TUR | occurred

frame reject.leaf-request-extradition
type REJECT assist
cameo 1213
contexts legal
verb reject, deny, refuse, turn down, dismiss, throw out, block, rebuff, decline
obj request, application, bid, demand, call, plea -> topic
for extradition, surrender, handover, arrest, legal assistance, prosecution
of/by/from/to? actor -> recipient
subj court, judge, actor, minister, tribunal, prosecutor -> actor
+ A Greek court rejected a request from Turkey for the extradition of a banker. | GRC | TUR | occurred

frame reject.leaf-court-jurisdiction
type REJECT assist
cameo 1213
contexts legal
verb reject, dispute, contest, deny, ignore, refuse, challenge
obj jurisdiction, subpoena, summons, court summons
of/from/by? court, tribunal, actor -> recipient
subj actor, government, president -> actor
+ Uganda disputed the jurisdiction of the court. | UGA | * | occurred

frame reject.leaf-extradite-noun
type REJECT assist
cameo 1213
contexts legal
noun refusal
inf extradite, surrender, prosecute, testify, hand, deport -> content
to? actor -> recipient
by/of/poss/mod? @refuse-power -> actor
subj? actor -> actor
+ Albania's refusal to extradite the banker drew criticism. | ALB | * | occurred

frame reject.leaf-testify
type REJECT assist
cameo 1213
contexts legal
verb refuse, decline
inf testify, appear, cooperate, answer, plead, stand -> content
before/at/in/with/to? court, tribunal, panel, inquiry, investigator, prosecutor, commission -> recipient
subj @refuse-power, witness, defendant, ex-president, officer, diplomat -> actor
+ The Liberian warlord refused to testify before the tribunal. | LBR | LBR | occurred

frame reject.leaf-share-intel
type REJECT assist
cameo 1214
contexts intelligence
verb refuse, decline
inf share, disclose, reveal, declassify, divulge, release -> content
obj intelligence, information, data, evidence, file, finding, detail
with/to? actor -> recipient
subj actor, government, agency -> actor
+ China refused to share data with the health agency. | CHN | * | occurred
- The chef refused to share his recipe data with Peru.

frame reject.leaf-intel-denied
type REJECT assist
cameo 1214
contexts intelligence
verb deny, withhold, refuse, conceal
obj information, intelligence, data, evidence, file
from/to/iobj actor, inspector, investigator, prosecutor, inquiry, commission -> recipient
subj actor, government, agency -> actor
+ Ethiopia withheld information from the investigators. | ETH | * | occurred

frame reject.leaf-loan-refuse
type REJECT assist
cameo 1221
contexts economic
verb refuse, deny, reject, turn down, block, decline, veto
obj loan, bailout, credit, grant, debt relief, debt restructuring, funding, financial aid, loan request, waiver
to/for/from/iobj/by? actor -> recipient
subj @refuse-power, fund, lender, creditor, donor -> actor
+ Kuwait denied a loan to Lebanon. | KWT | LBN | occurred
- The bank denied a loan to the Belgian baker.

frame reject.leaf-lend-inf
type REJECT assist
cameo 1221
contexts economic
verb refuse, decline
inf lend, forgive, bail, write, fund, finance, reschedule, restructure, pay, reimburse -> content
to/obj? actor, debt -> recipient
subj fund, lender, creditor, donor, actor, bank, parliament -> actor
+ Germany refused to forgive the Greek debt. | DEU | GRC | occurred

frame reject.leaf-arms-inf
type REJECT assist
cameo 1222
contexts military
verb refuse, decline, rule out
inf/ing arm, supply, deliver, sell, send, export, supplying, sending, selling, delivering -> content
obj? weapon, missile, tank, jet, arms, ammunition, rifle, drone, radar
to/iobj? actor -> recipient
subj actor, government, president -> actor
+ Switzerland refused to deliver ammunition to Ukraine. | CHE | UKR | occurred

frame reject.leaf-arms-request
type REJECT assist
cameo 1222
contexts military
verb reject, deny, turn down, refuse, rebuff, block, veto
obj arms request, weapon, jet, military aid, arms sale, arms export, export licence, re-export, missile sale, tank
to/for/from/iobj? actor -> recipient
subj actor, government, president -> actor
+ The Senate blocked the arms sale to Saudi Arabia. | USA | SAU | occurred

frame reject.leaf-relief-refuse
type REJECT assist
cameo 1223
contexts human_security
verb refuse, reject, decline, turn down, turn back, spurn, rebuff
obj food aid, relief, humanitarian aid, medical aid, rescue team, offer of help, relief flight, aid convoy, vaccine, aid shipment
from/by/for/of? actor -> recipient
subj actor, government, president -> actor
+ Turkmenistan refused food aid from the United Nations. | TKM | UNO | occurred

frame reject.leaf-take-refugees
type REJECT assist
cameo 1223
contexts migration
verb refuse, decline, deny
inf/obj shelter, resettle, disembark, rescue, accommodate -> content
to/for/obj? refugee, migrant, asylum seeker, boat, actor -> recipient
subj actor, government, president -> actor
+ Malta refused to rescue the migrants. | MLT | * | occurred
- The hotel refused to house the boat.

frame reject.leaf-asylum-denied
type REJECT assist
cameo 1223
contexts asylum
verb deny, refuse, reject, turn down
obj asylum, asylum request, sanctuary
to/of/from/iobj/by? actor, defector, family, dissident, student, ex-president, refugee -> recipient
subj actor, court, government -> actor
+ Denmark denied asylum to the Syrian family. | DNK | SYR | occurred

frame reject.leaf-peacekeepers
type REJECT assist
cameo 1224
contexts peacekeeping
verb reject, refuse, oppose, rule out, spurn, decline
obj peacekeeper, peacekeeping force, peacekeeping mission, buffer force, international force, stabilisation force, foreign troop, intervention, safe zone, no-fly zone, protection force
by/from/of/in/for? actor -> recipient
subj actor, government, president -> actor
+ Sudan rejected the peacekeepers of the African Union. | SDN | * | occurred

frame reject.leaf-protect-inf
type REJECT assist
cameo 1224
contexts peacekeeping
verb refuse, decline
inf protect, intervene, patrol, escort, defend, guard -> content
subj actor, government, president -> actor
+ NATO refused to intervene in Syria. | NATO | SYR | occurred

frame reject.leaf-step-down
type REJECT change
cameo 1231
contexts political_institutions
verb refuse, decline
inf resign, quit, abdicate, step, leave, relinquish, concede, cede, hand -> content
subj president, prime minister, premier, minister, king, leader, governor, general, incumbent, dictator, chief -> actor
+ The Ivorian president refused to step down. | CIV | - | occurred

frame reject.leaf-resignation-accept
type REJECT change
cameo 1231
contexts political_institutions
verb reject, refuse, decline
obj resignation, impeachment, no-confidence motion, censure motion, dismissal
of/against/from? actor, president, minister, government, prime minister -> recipient
subj actor, government, president -> actor
+ Portugal's president rejected the resignation of the minister. | PRT | * | occurred
- The club rejected the resignation of its barman.

frame reject.leaf-policy-change
type REJECT change
cameo 1232
verb refuse, decline
inf scrap, reverse, repeal, amend, withdraw, shelve, alter, change, raise, lower, cut, rewrite, soften, revise, reform, adopt -> content
obj? policy, law, tax, plan, bill, reform, rate, subsidy, wage, dam -> topic
subj actor, government, president -> actor
+ Denmark refused to repeal the law. | DNK | - | occurred

frame reject.leaf-policy-vote
type REJECT change
cameo 1232
contexts legislative
verb vote down, throw out, defeat, reject, strike down, kill, quash, block
obj bill, law, budget, amendment, reform, motion, draft law, pension reform, tax bill
subj parliament, senate, lawmaker, court, deputy, assembly, voter, congress -> actor
+ The Argentine parliament threw out the reform. | ARG | - | occurred

frame reject.leaf-rights-refuse
type REJECT change
cameo 1233
contexts rights_freedoms
verb refuse, deny, reject, oppose, withhold, block
obj citizenship, equal right, right, voting right, same-sex marriage, abortion, equality, suffrage, bail
to/for/iobj? actor, woman, minority, refugee, prisoner, child, muslim, worker -> recipient
subj @refuse-power, court -> actor
+ Myanmar denied citizenship to the Rohingya. | MMR | * | occurred

frame reject.leaf-rights-call
type REJECT change
cameo 1233
contexts rights_freedoms
verb reject, dismiss, ignore, rebuff, resist
obj call, demand, appeal, petition, plea
for right, equality, freedom, recognition, citizenship, rights, justice, wage
of/by? actor -> recipient
subj actor, government, president -> actor
+ Iran dismissed the call for equality. | IRN | - | occurred

frame reject.leaf-regime-change
type REJECT change
cameo 1234
contexts political_institutions
verb reject, refuse, oppose, resist, rule out, dismiss
obj referendum, early election, new constitution, power-sharing, federalism, autonomy, independence, secession, coalition, snap election, transition, constitutional reform, unity government
in/by/for/of? actor -> recipient
subj actor, government, president -> actor
+ Madrid rejected the referendum in Catalonia. | ESP | ESP | occurred

frame reject.leaf-regime-inf
type REJECT change
cameo 1234
contexts election
verb refuse, decline
inf hold, call, grant, allow, organise, share, dissolve, convene -> content
obj? referendum, election, autonomy, vote, power, parliament, independence
subj actor, government, president -> actor
+ Mali's junta refused to hold elections. | MLI | - | occurred

frame reject.leaf-regime-noun
type REJECT change
cameo 1234
contexts election
noun refusal
inf hold, share, dissolve, call, reform, amend, grant -> content
by/of/poss/mod? @refuse-power -> actor
subj? actor -> actor
+ The Chadian refusal to hold elections angered donors. | TCD | - | occurred

frame reject.leaf-lift-ban
type REJECT change
cameo 1241
verb refuse, decline
inf pardon, commute, legalise, unblock, reinstate, relax -> content
obj? curfew, ban, emergency, restriction, internet, licence, border, sentence, state -> topic
subj actor, government, president -> actor
+ Sri Lanka refused to relax the emergency. | LKA | - | occurred

frame reject.leaf-clemency
type REJECT change
cameo 1241
contexts legal
verb deny, refuse, reject, turn down
obj clemency, pardon, mercy plea, clemency plea, appeal, amnesty, bail, parole, mercy petition
for/of/to/iobj/by? actor, prisoner, convict, activist, journalist, inmate, leader -> recipient
subj president, court, judge, king, actor, governor, government -> actor
+ Indonesia's president rejected the mercy plea of the Australian convict. | IDN | AUS | occurred
- The umpire rejected the appeal of the bowler.

frame reject.leaf-disperse
type REJECT change
cameo 1242
verb refuse, decline
inf disperse, return, clear, dismantle, end, vacate, stop -> content
obj? protest, strike, sit-in, barricade, camp, square, work, blockade
subj protester, demonstrator, striker, worker, student, farmer, miner, crowd, occupier, teacher -> actor
+ Bahraini protesters refused to disperse. | BHR | - | occurred

frame reject.leaf-call-off-strike
type REJECT change
cameo 1242
verb refuse, reject, ignore, defy, spurn
inf/obj call, suspend, abandon, order, court order, pay offer, back-to-work order, injunction -> content
subj union, striker, protester, worker, teacher, doctor, nurse, docker -> actor
+ Kenyan doctors rejected the pay offer. | KEN | - | occurred

frame reject.leaf-free-inf
type REJECT yield
cameo 1243
verb refuse, decline
inf free, release, return, hand, swap, repatriate, liberate -> content
obj? hostage, prisoner, captive, soldier, ship, crew, body, artefact, marble, statue, asset, plane, tanker -> topic
to? actor -> recipient
subj @refuse-power, kidnapper, museum -> actor
+ Britain refused to return the marbles to Greece. | GBR | GRC | occurred
- The library refused to return the deposit.

frame reject.leaf-free-noun
type REJECT yield
cameo 1243
noun refusal
inf free, release, return, repatriate, swap -> content
by/of/poss/mod? @refuse-power -> actor
subj? actor -> actor
+ Eritrea's refusal to free the journalists was condemned. | ERI | * | occurred

frame reject.leaf-swap
type REJECT yield
cameo 1243
verb reject, refuse, spurn, turn down, rule out, block
obj prisoner swap, prisoner exchange, hostage deal, ransom demand, swap, ransom, exchange of prisoners
with/by/from? actor -> recipient
subj @refuse-power, kidnapper -> actor
+ Israel rejected the prisoner swap with Hamas. | ISR | * | occurred

frame reject.leaf-sanctions-relief
type REJECT yield
cameo 1244
contexts economic
verb refuse, decline
inf unfreeze, waive -> content
subj actor, government, president -> actor
+ The United States refused to unfreeze Afghan assets. | USA | AFG | occurred

frame reject.leaf-embargo-noun
type REJECT yield
cameo 1244
contexts economic
noun refusal
inf lift, ease, unfreeze, waive -> content
by/of/poss/mod? @refuse-power -> actor
subj? actor -> actor
+ The American refusal to ease the embargo angered Cuba. | USA | CUB | occurred

frame reject.leaf-inspectors
type REJECT yield
cameo 1245
contexts diplomatic
verb turn away, deny
obj inspector, observer, monitor, rapporteur, investigator, fact-finding mission, election observer, inspection, aid convoy, aid agency, visa, entry
from/to/by/of/for? -> topic
subj actor, government, president -> actor
+ Syria turned away the inspectors. | SYR | - | occurred
- The owner turned away the drunk.
mod? actor -> recipient

frame reject.leaf-access-inf
type REJECT yield
cameo 1245
contexts diplomatic
verb refuse, decline
inf admit, grant, allow, let -> content
obj? inspector, observer, monitor, access, convoy, crossing, visa, rapporteur, peacekeeper, aid -> topic
subj actor, government, president -> actor
+ Nicaragua refused to admit the observers. | NIC | - | occurred

frame reject.leaf-outside-noun
type REJECT yield
cameo 1245
contexts diplomatic
verb reject, spurn, denounce, resist, oppose, refuse
obj outside interference, foreign interference, foreign intervention, interference, meddling, internationalisation, outside intervention
by/from/of/in? actor -> recipient
subj actor, government, president -> actor
+ Zimbabwe rejected foreign interference. | ZWE | - | occurred

frame reject.leaf-disarm
type REJECT yield
cameo 1246
contexts military
verb refuse, decline
inf disarm, withdraw, retreat, surrender, demobilise, demobilize, disband, stop, halt, pull, lay, end -> content
from/obj? actor, weapon, arm, offensive, operation, position, attack, enrichment, bombing, village, enclave -> topic
subj @refuse-power, fighter, militant, soldier -> actor
+ Hezbollah refused to disarm. | * | - | occurred

frame reject.leaf-ceasefire
type REJECT yield
cameo 1246
contexts military
verb reject, refuse, spurn, turn down, rule out, dismiss, rebuff
obj ceasefire, truce, cease-fire, humanitarian pause, armistice, pause, ceasefire call, ceasefire proposal
with/by/of/from/in? actor -> recipient
subj actor, rebel, army, junta, general, militia, government, leader, separatist -> actor
+ The Ethiopian army rejected the truce. | ETH | - | occurred

frame reject.leaf-meet-refuse
type REJECT meet
cameo 125
contexts diplomatic
verb refuse, decline
inf meet, negotiate, talk, sit, receive, greet -> content
with? actor, rebel, envoy, opposition -> recipient
obj? actor, envoy, delegation, president, talks -> recipient
subj actor, government, president -> actor
+ Cuba declined to receive the Danish envoy. | CUB | DNK | occurred

frame reject.leaf-mediate
type REJECT meet
cameo 126
contexts diplomatic
verb reject, refuse, decline, spurn, rebuff, dismiss, turn down, rule out
obj mediation, arbitration, mediator, third-party, mediation offer, good offices, go-between, intermediary
by/of/from? actor -> recipient
poss/mod? actor -> recipient
subj actor, government, president -> actor
+ India rejected mediation by the United States. | IND | USA | occurred

frame reject.leaf-peace-plan
type REJECT meet
cameo 127
contexts diplomatic
verb reject, spurn, dismiss, rebuff, turn down, throw out, scorn, refuse, trash
obj peace plan, peace proposal, roadmap
by/of/from? actor -> recipient
poss/mod? actor -> recipient
subj actor, government, president -> actor
+ The Cypriot government dismissed the peace plan of the mediators. | CYP | * | occurred
