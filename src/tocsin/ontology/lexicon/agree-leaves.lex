# AGREE in its leaves: what is promised - trade, arms, courts, secrets, loans, food, soldiers, reform, release, talks, mediation.

class vow-power: actor, government, president, parliament, junta, minister, general, alliance, king, premier, prime minister, commission, leader, ministry, bank, agency, rebel, opposition
class vow-yes: agree, promise, pledge, vow, undertake, commit, offer, volunteer, consent, decide, plan, propose

frame agree.leaf-econ-coop
type AGREE
cameo 0311
contexts economic
verb agree, pledge, promise, vow, undertake, plan
inf trade, invest, buy, import, export, sell, purchase, supply, barter, drill -> content
with/to/from/in? actor -> recipient
subj actor, government, president -> actor
+ Uganda agreed to supply Kenya. | UGA | KEN | occurred
- The baker agreed to buy the oven.

frame agree.leaf-econ-expand
type AGREE
cameo 0311
contexts economic
verb agree, pledge, promise, vow, plan, aim
inf expand, boost, double, increase, deepen, triple -> content
on? trade, investment
with? actor -> recipient
subj actor, government, president -> actor
+ Serbia vowed to double trade with Egypt. | SRB | * | occurred

frame agree.leaf-econ-plan
type AGREE
cameo 0311
contexts economic
noun plan, offer, pledge, proposal, commitment, promise
inf invest, trade, buy, import, export, purchase, sell -> content
in/to/from? actor -> recipient
by/poss/from/mod? actor -> actor
subj? actor -> actor
+ The Saudi plan to invest in Pakistan was hailed. | SAU | PAK | occurred

frame agree.leaf-mil-coop
type AGREE
cameo 0312
contexts military
verb agree, pledge, promise, vow, undertake, plan
inf patrol, train, drill, exercise, fight, station, base -> content
with? actor -> recipient
subj actor, government, army -> actor
+ Vietnam agreed to train with India. | VNM | IND | occurred
- The twins agreed to train with a Kenyan coach.

frame agree.leaf-mil-join
type AGREE
cameo 0312
contexts military
verb agree, offer, pledge, promise
inf host, lease -> content
obj? base, alliance, coalition, drill, exercise
subj actor, government, president -> actor
+ Djibouti offered to host a base. | DJI | - | occurred

frame agree.leaf-mil-coop-on
type AGREE
cameo 0312
contexts military
verb agree, settle
on joint drill, joint exercise, joint patrol, military cooperation, defence cooperation, joint force, joint command, arms deal -> content
with? actor -> recipient
subj actor, government, president -> actor
+ Mali agreed on a joint force with Niger. | MLI | NER | occurred

frame agree.leaf-jud-inf
type AGREE
cameo 0313
contexts legal
verb agree, pledge, promise, vow, undertake, offer, decide
inf extradite, prosecute, testify, surrender -> content
to? actor -> recipient
subj actor, government, court -> actor
+ Morocco agreed to extradite the suspect to France. | MAR | FRA | occurred

frame agree.leaf-intel-inf
type AGREE
cameo 0314
contexts intelligence
verb agree, pledge, promise, vow, undertake, offer
inf declassify, disclose, inform, brief -> content
with? actor -> recipient
subj actor, government, agency -> actor
+ Japan agreed to brief the Philippines. | JPN | PHL | occurred
- The cook agreed to brief his waiters.

frame agree.leaf-intel-noun
type AGREE
cameo 0314
contexts intelligence
noun pledge, promise, offer, agreement, plan, accord
inf share, exchange, declassify, pool -> content
with? actor -> recipient
by/poss/from/mod? actor -> actor
subj? actor -> actor
+ The Jordanian offer to share intelligence with Iraq was accepted. | JOR | IRQ | hypothetical

frame agree.leaf-dipl-support
type AGREE
cameo 032
contexts diplomatic
verb promise, pledge, vow, agree, undertake
inf support, back, recognise, recognize, ratify, endorse, champion, sign, normalise, reopen -> content
for? bid, membership
subj actor, government, president -> actor
+ Austria promised to back Kosovo. | AUT | KOS | occurred

frame agree.leaf-open-embassy
type AGREE
cameo 032
contexts diplomatic
verb plan, agree, decide, promise, intend, pledge
inf reopen, exchange, normalise, normalize, restore, upgrade, establish -> content
with/in? actor -> recipient
subj actor, government, minister -> actor
+ Saudi Arabia agreed to restore ties with Syria. | SAU | SYR | occurred

frame agree.leaf-aid-econ
type AGREE
cameo 0331
contexts economic
verb promise, pledge, earmark, offer, commit
obj loan, credit line, grant, bailout, debt relief, budget support, soft loan, credit -> content
to/for/iobj actor -> recipient
subj actor, government, bank -> actor
+ Qatar pledged a grant to Lebanon. | QAT | LBN | occurred
- The foundation pledged a grant for Spain's ballet.

frame agree.leaf-aid-econ-sum
type AGREE
cameo 0331
contexts economic
verb promise, pledge, earmark, commit
obj million, billion, dollar, euro, yen, fund -> content
to/for/iobj/in actor, reconstruction, recovery, debt -> recipient
subj actor, government, bank, donor -> actor
+ Japan earmarked millions of yen for Mongolia. | JPN | MNG | occurred

frame agree.leaf-aid-econ-inf
type AGREE
cameo 0331
contexts economic
verb agree, promise, pledge, offer, vow, undertake
inf lend, fund, finance, bail, write, forgive, reschedule, rebuild, subsidise -> content
obj? debt, road, dam, bridge
subj actor, government, bank -> actor
+ France pledged to forgive the Sudanese debt. | FRA | SDN | occurred

frame agree.leaf-aid-mil
type AGREE
cameo 0332
contexts military
verb promise, pledge, approve, offer, announce, commit
obj tank, missile, jet, ammunition, weapon, howitzer, drone, military aid, air defence, artillery, arms package, weapons package, shell -> content
to/for/iobj actor -> recipient
subj actor, government, president -> actor
+ Denmark pledged howitzers for Ukraine. | DNK | UKR | occurred

frame agree.leaf-aid-mil-inf
type AGREE
cameo 0332
contexts military
verb agree, promise, pledge, offer, vow, decide, undertake
inf arm, equip, rearm -> content
obj? actor, army, rebel, soldier
subj actor, government, president -> actor
+ Turkey agreed to equip the Somali army. | TUR | SOM | occurred

frame agree.leaf-aid-mil-noun
type AGREE
cameo 0332
contexts military
noun pledge, promise, offer, commitment
of weapon, tank, jet, missile, ammunition, arms, military aid, artillery -> content
to/for? actor -> recipient
by/poss/from/mod? actor -> actor
subj? actor -> actor
+ The Dutch promise of jets for Ukraine was kept. | NLD | UKR | hypothetical

frame agree.leaf-aid-hum
type AGREE
cameo 0333
contexts human_security
verb promise, pledge, offer, announce, commit
obj food, medicine, vaccine, shelter, tent, wheat, grain, humanitarian aid, food aid, relief, rescue team, emergency aid -> content
to/for/iobj actor, victim, refugee, survivor -> recipient
subj actor, government, agency -> actor
+ Uzbekistan promised tents for Afghan refugees. | UZB | AFG | occurred

frame agree.leaf-aid-hum-inf
type AGREE
cameo 0333
contexts human_security
verb agree, promise, pledge, offer, vow, undertake
inf shelter, resettle, feed, house, evacuate, treat, accommodate, vaccinate, airlift -> content
obj? refugee, migrant, wounded
subj actor, government, agency -> actor
+ Rwanda offered to shelter Afghan schoolgirls. | RWA | AFG | occurred
- The hotel offered to feed the dogs.

frame agree.leaf-asylum-offer
type AGREE
cameo 0333
contexts asylum
verb offer, promise
obj asylum, refuge, sanctuary, safe haven, citizenship, residency -> content
to/iobj actor, refugee, dissident, president, family, student, defector -> recipient
subj actor, government, president -> actor
+ Iceland offered asylum to the Chechen dissident. | ISL | * | occurred

frame agree.leaf-peacekeepers
type AGREE
cameo 0334
contexts peacekeeping
verb promise, pledge, offer, volunteer, commit
obj peacekeeper, police officer, battalion, blue helmet, troop, contingent -> content
to/for/in mission, force, actor, peacekeeping -> recipient
subj actor, government, president -> actor
+ Fiji offered peacekeepers for the mission. | FJI | FJI | occurred

frame agree.leaf-protect-inf
type AGREE
cameo 0334
contexts peacekeeping
verb promise, pledge, offer, vow, agree, undertake
inf protect, defend, guard, escort, shield, patrol, police -> content
obj? actor, border, convoy, ship, airspace
subj actor, government, president -> actor
+ Australia pledged to defend Tuvalu. | AUS | TUV | occurred
- The lawyer vowed to defend the Spaniard.

frame agree.leaf-guarantee
type AGREE
cameo 0334
contexts military
verb give, offer, provide, extend
obj security guarantee, defence guarantee, security assurance -> content
to/for/iobj actor -> recipient
subj actor, government, president -> actor
+ Britain gave a security guarantee to Finland. | GBR | FIN | occurred

frame agree.leaf-reform-vow
type AGREE
cameo 034
contexts political_institutions
verb promise, pledge, vow, announce, propose, outline, unveil, offer
obj reform, political reform, democratic reform, sweeping reform, constitutional reform, judicial reform, land reform -> content
to/after/in? -> topic
subj actor, government, president -> actor
+ Nepal's government promised political reforms. | NPL | - | occurred
- The retailer promised reforms to its till.

frame agree.leaf-leadership-exit
type AGREE
cameo 0341
contexts political_institutions
verb promise, pledge, offer, agree, announce, vow
inf resign, step, abdicate, retire, quit, relinquish -> content
subj president, prime minister, premier, king, leader, minister, general, chancellor -> actor
+ Sri Lanka's president agreed to resign. | LKA | - | occurred

frame agree.leaf-not-seek
type AGREE
cameo 0341
contexts election
verb promise, pledge, vow
obj/inf term, departure, exit, stand, run
negated AGREE
subj president, general, leader, premier, junta -> actor
+ The Guinean general promised his departure. | GIN | - | occurred

frame agree.leaf-policy
type AGREE
cameo 0342
contexts executive
verb promise, pledge, vow, agree, undertake
inf scrap, repeal, amend, overhaul, revise, abolish, phase, ban, decarbonise, legislate, outlaw, cut, reduce -> content
obj? law, emission, tax
subj actor, government, president -> actor
+ Colombia vowed to phase out coal. | COL | - | occurred
- The club vowed to scrap its kit.

frame agree.leaf-policy-emission
type AGREE
cameo 0342
contexts environment
verb pledge, promise, commit, agree, set
obj/to/on emission cut, net zero, climate target, emission target, carbon neutrality, coal exit, moratorium -> content
subj actor, government, president -> actor
+ Vietnam pledged carbon neutrality. | VNM | - | occurred

frame agree.leaf-rights
type AGREE
cameo 0343
contexts rights_freedoms
verb promise, pledge, vow, guarantee, undertake
obj freedom, equality, press freedom, equal right, right, religious freedom, fair trial -> content
to/for/of? woman, minority, citizen, actor, prisoner -> recipient
subj actor, government, president -> actor
+ The Taliban promised rights to women. | AFG | * | occurred

frame agree.leaf-rights-inf
type AGREE
cameo 0343
contexts rights_freedoms
verb promise, pledge, vow, undertake, agree
inf respect, guarantee, legalise, legalize, decriminalise, enfranchise -> content
obj? right, freedom
subj actor, government, president -> actor
+ Zambia undertook to respect the rights of refugees. | ZMB | * | occurred

frame agree.leaf-election
type AGREE
cameo 0344
contexts election
verb promise, pledge, vow, announce, guarantee
obj election, free election, referendum, transition, civilian rule, new constitution, power-sharing -> content
in/by/within/after? -> topic
subj actor, junta, president -> actor
+ Gabon's junta promised free elections. | GAB | - | occurred

frame agree.leaf-election-inf
type AGREE
cameo 0344
contexts election
verb promise, pledge, vow, undertake, agree
inf hold, organise, organize, restore, convene -> content
obj? election, referendum
subj junta, general, army, president, colonel, leader -> actor
+ The Malian junta pledged to hold elections. | MLI | - | occurred

frame agree.leaf-ease-admin
type AGREE
cameo 0351
contexts rights_freedoms
verb promise, pledge, agree, vow, plan, decide
inf relax, unblock, pardon, amnesty, legalise, reopen, loosen -> content
obj? curfew, ban, lockdown
subj actor, government, president -> actor
+ Cambodia agreed to pardon the activists. | KHM | * | occurred

frame agree.leaf-end-dissent
type AGREE
cameo 0352
verb agree, promise, pledge, offer, vow, decide
inf suspend, disperse, dismantle -> content
obj? strike, protest, sit-in, boycott, hunger strike, blockade
subj union, striker, protester, worker, teacher, doctor, farmer, opposition, trucker -> actor
+ Honduran teachers agreed to suspend the strike. | HND | - | occurred

frame agree.leaf-release
type AGREE
cameo 0353
verb agree, promise, pledge, offer, vow, undertake
inf free, release, repatriate, liberate, unfreeze, return -> content
to? actor -> recipient
subj actor, rebel, kidnapper, government -> actor
+ Hamas agreed to free two Thai hostages. | * | THA | occurred
- The museum agreed to release the film.

frame agree.leaf-swap-agree
type AGREE
cameo 0353
verb agree, accept, consent
on/to/obj prisoner swap, prisoner exchange, hostage deal, swap, exchange of prisoners, release -> content
with/of? actor, prisoner, hostage -> recipient
subj actor, rebel, government -> actor
+ Yemen agreed to a prisoner swap with the rebels. | YEM | * | occurred

frame agree.leaf-ease-sanctions
type AGREE
cameo 0354
contexts economic
verb agree, promise, pledge, offer, vow, plan
inf ease, unfreeze, waive, delist, exempt -> content
obj? sanction, embargo, tariff
on/against? actor -> recipient
subj actor, government, president -> actor
+ The United States offered to ease sanctions on Venezuela. | USA | VEN | occurred

frame agree.leaf-let-in
type AGREE
cameo 0355
contexts diplomatic
verb agree, promise, pledge, undertake, consent
inf admit, allow, let, receive, accept, permit -> content
obj? inspector, observer, monitor, convoy
subj actor, government, regime -> actor
+ Iran agreed to admit inspectors. | IRN | - | occurred

frame agree.leaf-let-in-noun
type AGREE
cameo 0355
contexts diplomatic
verb agree, consent, assent
to inspection, monitoring, humanitarian corridor, aid delivery, deployment, inspection regime, verification, observer mission -> content
of/by/in? actor -> recipient
subj actor, government, regime -> actor
+ Libya consented to inspections. | LBY | - | occurred
- The buyer agreed to an inspection of the Greek villa.

frame agree.leaf-deescalate
type AGREE
cameo 0356
contexts military
verb agree, promise, pledge, offer, vow, undertake
inf withdraw, disarm, demobilise, demobilize, disengage, demilitarise, retreat, de-escalate, surrender -> content
from? actor -> recipient
subj actor, rebel, army, government -> actor
+ Rwanda promised to withdraw from the town. | RWA | - | occurred

frame agree.leaf-truce
type CONCEDE
cameo 0356
contexts military
verb agree, consent, assent
to/on truce, ceasefire, humanitarian pause, armistice, pullback, disengagement, demilitarisation, pause -> content
with/in? actor -> recipient
subj actor, rebel, army, government -> actor
+ The Sudanese army agreed to a humanitarian pause. | SDN | - | occurred

frame agree.leaf-meet-inf
type AGREE
cameo 036
contexts diplomatic
verb agree, plan, promise, offer, consent, decide, prepare, arrange
inf meet, negotiate, talk, convene, confer, reconvene -> content
with? actor -> recipient
subj actor, president, minister -> actor
+ Kosovo's premier agreed to meet the Serbian president. | KOS | SRB | occurred

frame agree.leaf-invite
type AGREE
cameo 036
contexts diplomatic
verb invite, ask
obj actor, president, minister, premier, pope, king -> recipient
to/for/inf visit, talk, talks, summit, state visit, visit, dinner, meeting, attend -> content
subj actor, president, minister -> actor
+ Mongolia invited the Japanese emperor for a visit. | MNG | JPN | occurred
- The club invited Peru's poet to visit its hall.

frame agree.leaf-settle
type AGREE
cameo 037
contexts diplomatic
verb agree, pledge, promise, vow
inf settle, resolve, bury, overcome, defuse -> content
obj? dispute, row, difference, crisis, conflict
with? actor -> recipient
subj actor, president, leader -> actor
+ Guyana pledged to resolve the dispute with Venezuela. | GUY | VEN | occurred

frame agree.leaf-accept-mediation
type AGREE
cameo 038
contexts diplomatic
verb accept, welcome, agree
obj/to mediation, arbitration, good offices, mediator, mediation offer -> content
by/of/from? actor -> recipient
poss/mod? actor -> recipient
subj actor, government, rebel -> actor
+ Sudan accepted the mediation of Kenya. | SDN | KEN | occurred

frame agree.leaf-offer-mediate
type AGREE
cameo 039
contexts diplomatic
verb offer, volunteer, propose, agree, promise
inf mediate, arbitrate, broker, host, facilitate -> content
between/in? actor -> recipient
subj actor, president, pope -> actor
+ Oman offered to mediate between Iran and Bahrain. | OMN | IRN,BHR | occurred

frame agree.leaf-offer-offices
type AGREE
cameo 039
contexts diplomatic
verb offer, propose
obj mediation, good office, service, venue, good offices -> content
as/in/between/to/for? mediator, venue, actor, talks, dispute -> recipient
subj actor, president, pope -> actor
+ Switzerland offered its good offices to Ethiopia. | CHE | ETH | occurred
- The caterer offered its service to Greece's brides.
