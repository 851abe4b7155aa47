# AID: the light verbs, nouns and idioms of help; aid that stands in the infinitive of purpose; services and skills given.
class aid-helped: refugee, victim, survivor, evacuee, displaced, needy, poor, homeless, orphan, widow, child, girl, boy, family, villager, patient, returnee, migrant, civilian, wounded, injured, people, population, resident, community, farmer, herder, student, pupil, hospital, school, clinic, camp, village, town, region, island, woman, household, quake victim, flood victim, minority
class aid-kinds: aid, assistance, relief, help, support, humanitarian aid, food aid, military aid, financial aid, relief aid, medical aid, development aid, emergency aid, budget support, security assistance, funding, supply, food, medicine, vaccine, weapon, donation, grant, loan, subsidy, protection, shelter, backing, training

frame aid.light-verb
type AID
cameo 070
negated REJECT
verb provide, give, lend, extend, supply, deliver, render, bring, contribute, send, channel, direct, steer, dispense, dole out
obj @aid-kinds
to/for/iobj/in/among/across actor, @aid-helped -> recipient
of/in/from? actor -> recipient
subj actor, charity, agency, government, donor, army -> actor
+ Sudanese charities dispensed relief to Eritrean families. | SDN | ERI | occurred

frame aid.aid-reach
type AID
cameo 070
verb reach, arrive, land, dock, enter, get
subj ship, plane, aircraft, convoy, cargo plane, truck, airlift, flight, planeload, shipment, freighter, hospital ship, vessel, consignment -> actor
obj/in/at/to/into actor, port, capital, camp, city, airport, island -> recipient
with/of @aid-kinds, tent, blanket, relief supply, doctor, rescue worker, flour, rice, tonne, ton, fuel
in/of? actor -> recipient
+ A Turkish ship docked in Somalia with food. | TUR | SOM | occurred

frame aid.purpose-spend
type AID
cameo 071
contexts economic
verb give, provide, spend, contribute, donate, allocate, grant, release, devote, earmark, invest, pay, award, mobilise, mobilize, set aside, put up, disburse, channel, inject
obj million, billion, dollar, euro, pound, yen, money, fund, funding, krona, franc, grant, package, sum, dirham, riyal
to/for/in/iobj? -> recipient
subj actor -> actor
+ Germany gave ten million euros for Niger. | DEU | NER | occurred

frame aid.increase-noun
type AID
cameo 070
noun increase, boost, rise
mod fold, sixfold, tenfold, sharp, huge
in/of aid, funding, assistance, relief, support
to/for? actor -> recipient
by/from/subj? actor -> actor
+ A sharp increase in aid to Mali by Canada followed. | CAN | MLI | occurred

frame aid.announce-increase
type AID
cameo 070
verb announce, unveil, approve, detail
obj increase, boost, doubling, rise, tranche, round, package, assistance, donation, humanitarian assistance, aid package, relief package, food aid
in/of/inf aid, funding, assistance, help, fight, combat, assist, support, relieve, humanitarian aid, relief, humanitarian assistance, million, euro, dollar, alleviate
to/for/in? actor -> recipient
+ For Niger, Denmark announced an increase in funding. | DNK | NER | occurred

frame aid.chip-in
type AID
cameo 070
verb chip in, pitch in, step in, step up, weigh in
with/to @aid-kinds, million, billion, dollar, euro, help
for/to/in? actor -> recipient
+ Malaysia stepped in for Yemen with help. | MYS | YEM | occurred

frame aid.open-purse
type AID
cameo 070
verb open, dig, loosen, reach
obj/into purse, wallet, pocket, purse string, coffer, heart
for/to actor, @aid-helped, victim -> recipient
+ Norwegians opened their wallets for Pakistan. | NOR | PAK | occurred

frame aid.come-through
type AID
cameo 070
verb come, arrive, pour, flow, flood
from actor -> actor
subj donation, aid, help, relief, support, money, doctor, volunteer
to/for/into/in? actor, @aid-helped -> recipient
+ Donations came to Haiti from Ireland. | IRL | HTI | occurred

frame aid.be-behind
type AID
cameo 070
verb throw
obj weight, money, army, resource
behind/into actor, rebel, government, effort, regime -> recipient
+ Rwanda threw its army behind Mozambique. | RWA | MOZ | occurred

frame aid.benefactor-noun
type AID
cameo 070
noun gift, donation, shipment, delivery, consignment, handover, handout, batch, tranche, contribution
of @aid-relief-goods, @aid-money
to/for actor, @aid-helped -> recipient
from/by/subj actor -> actor
+ The donation of ventilators to Ghana by Japan was welcomed. | JPN | GHA | occurred

frame aid.present-gift
type AID
cameo 070
verb present, hand over, gift, donate, turn over, deliver, commission, inaugurate
obj ambulance, vehicle, truck, school, hospital, clinic, equipment, medical equipment, ventilator, boat, patrol boat, computer, tractor, bus, generator, laboratory, radar, building, library, medicine, drug, vaccine, bicycle, book
to/for/iobj actor, ministry, army, police, hospital, government, school, community, university, village -> recipient
of/in? actor -> recipient
subj actor, embassy, ambassador, government, agency, charity -> actor
+ Japan presented ambulances to Laos. | JPN | LAO | occurred

frame aid.skills
type AID
cameo 070
verb teach, educate, mentor, tutor, upskill, train
obj farmer, teacher, nurse, doctor, judge, official, journalist, midwife, engineer, civil servant, firefighter, pupil, fisherman, medic, diplomat, prosecutor -> recipient
in/from/of? actor -> recipient
subj actor, agency, expert, volunteer, charity -> actor
+ Israeli experts trained Kenyan farmers. | ISR | KEN | occurred

frame aid.vaccinate-campaign
type AID
cameo 073
contexts health
verb vaccinate, immunise, immunize, inoculate, deworm, test, screen, treat
obj child, people, refugee, cattle, livestock, person, woman, herd, population, resident, adult -> recipient
against/for polio, cholera, measles, malaria, ebola, covid-19, tuberculosis, hiv, meningitis, typhoid, yellow fever, diphtheria, anthrax, cancer, virus, coronavirus, cataract
in/of? actor -> recipient
+ Cuban doctors vaccinated Angolan children against polio. | CUB | AGO | occurred

frame aid.hospital-treat
type AID
cameo 073
contexts health
verb receive, get, undergo
obj treatment, medical treatment, surgery, care, medical care, operation, chemotherapy, transplant
in/at/from actor, hospital -> actor
subj soldier, child, rebel, fighter, patient, people, woman, wounded, leader, president, actor -> recipient
+ Syrian children received treatment in Israel. | ISR | SYR | occurred

frame aid.host-displaced
type AID
cameo 075
contexts migration
verb host, shelter, house, accommodate, harbour, harbor, absorb, feed, support
obj refugee, displaced, asylum seeker, evacuee, million, people, returnee, migrant, exile
from/of/in actor -> recipient
subj actor, city, town, camp, community, government, country -> actor
+ The Chadian government harboured refugees from Sudan. | TCD | SDN | occurred

frame aid.flee-welcomed
type AID
cameo 075
contexts migration
verb find, take, gain, receive
obj refuge, safety, asylum, shelter, sanctuary, safe haven, protection, new home
in/with actor -> actor
subj refugee, people, family, dissident, exile, migrant, woman, child, rebel, orphan, journalist -> recipient
from? actor -> recipient
+ Somali families found refuge in Kenya. | KEN | SOM | occurred

frame aid.safe-passage-give
type AID
cameo 074
verb guarantee, give, grant, ensure, provide, secure, arrange
obj safe passage, escort, safe conduct, safe exit, safe departure, evacuation, security, protection
to/for/iobj/of actor, @aid-helped, civilian, convoy, ship, grain ship, tanker, shipping, refugee -> recipient
from/through? -> place
+ Turkey guaranteed safe passage to Ukrainian ships. | TUR | UKR | occurred

frame aid.shoot-down-for
type AID
cameo 074
contexts military
verb intercept, shoot down, down, destroy
obj missile, drone, rocket, projectile
over/toward/towards/at/into? actor, border -> recipient
for/to/in help, defend, defence, behalf, protect, support
of? actor -> recipient
+ Jordanian jets intercepted drones in defence of Israel. | JOR | ISR | occurred

frame aid.repel-help
type AID
cameo 072
contexts military
verb help, assist, aid, back, support
obj actor, army, rebel, @troops -> recipient
inf repel, recapture, retake, seize, fight, crush, defeat, oust, quell, regain, capture, liberate, battle, defend, suppress, resist, secure, push
with? @aid-weaponry
+ Rwandan soldiers helped Mozambican troops to retake a port. | RWA | MOZ | occurred

frame aid.intel-help
type AID
cameo 072
contexts military
verb provide, give, supply
obj air support, artillery support, targeting data, targeting help, drone footage, logistic support, logistics, fuel, ammunition, mercenary, fighter, safe haven, training camp, sanctuary
to/for/iobj actor, rebel, militia, army, insurgent, militant, separatist, junta -> recipient
of/in? actor -> recipient
+ Sudan gave sanctuary to Chadian rebels. | SDN | TCD | occurred

frame aid.supplied-percent
type AID
cameo 072
contexts military
verb supply, provide, account
obj/for percent, %, share, bulk, majority, most, half, third, quarter
of @aid-weaponry, arms import, @cooperate-goods, aid, military equipment
to/for? actor -> recipient
poss? actor -> recipient
+ Russia supplied most of the weapons to Algeria. | RUS | DZA | occurred

frame aid.send-mercenaries
type AID
cameo 072
contexts military
verb send, dispatch, deploy, lend, supply, fly
obj mercenary, fighter, volunteer, foreign fighter, military trainer, commando, special force
to/into actor -> recipient
+ Turkey sent mercenaries to Libya. | TUR | LBY | occurred

frame aid.peace-troops-in
type AID
cameo 074
contexts peacekeeping
verb station, deploy, keep, maintain, base, have
obj peacekeeper, peacekeeping contingent, peacekeeping force, observer, monitor, peacekeeping troop, blue helmet, peacekeeping battalion
in/on/along/at actor, border, island, enclave -> recipient
+ Austria stationed peacekeepers in Cyprus. | AUT | CYP | occurred

frame aid.platoon-mission
type AID
cameo 074
contexts peacekeeping
verb send, deploy, dispatch, contribute
obj platoon, company, battalion, contingent, engineer battalion, medical battalion, hospital unit, unit, troop, soldier, police unit, gendarme
to/in/into actor -> recipient
as/under/on/for part, mandate, peacekeeping, un mission, peacekeeping mission, un flag, un banner, peacekeeper, flag, banner
of? mission, force, peacekeeping, effort
+ Mongolia sent a battalion to South Sudan under the UN flag. | MNG | SSD | occurred

frame aid.troops-as-peacekeepers
type AID
cameo 074
contexts peacekeeping
verb deploy, send, station, dispatch, base
obj @troops, actor -> actor
as/inf peacekeeper, peacekeeping force, peacekeeping, serve, monitor, protect, keep, stabilise, secure, safeguard, guard, escort
in/to/along/on/between actor, corridor, border, region, enclave -> recipient
subj none
+ Brazilian soldiers were deployed in Haiti as peacekeepers. | BRA | HTI | occurred

frame aid.pay-ransom
type AID
cameo 070
verb pay
obj ransom, ransom money, bail
for/inf actor, hostage, captive, sailor, release, free, secure -> recipient
of/to? actor -> recipient
+ Sweden paid a ransom for Danish hostages. | SWE | DNK | occurred

frame aid.bring-ashore
type AID
cameo 073
contexts human_security
verb bring, take, carry, tow, escort, land, disembark
obj migrant, refugee, survivor, sailor, fisherman, people, boat, crew -> recipient
to/adv safety, shore, ashore, port, land, island
subj coastguard, navy, ship, charity, rescuer, actor, lifeboat, vessel -> actor
+ The Tunisian navy brought Malian migrants to safety. | TUN | MLI | occurred

frame aid.relief-ops-noun
type AID
cameo 073
noun airlift, evacuation, rescue, airdrop, resettlement, vaccination, feeding, repatriation
of actor, @aid-helped, citizen, national, food, worker -> recipient
by/subj actor -> actor
from/to/in? -> place
+ The evacuation of Indian students by Poland continued. | POL | IND | ongoing

frame aid.give-blood
type AID
cameo 073
contexts health
verb donate, give, send, fly
obj blood, plasma, organ, stem cell, oxygen, oxygen cylinder, antidote, serum
to/for/iobj actor, @aid-helped, victim -> recipient
+ Tunisians donated blood for Libyan soldiers. | TUN | LBY | occurred

frame aid.food-share
type AID
cameo 073
verb share, offer, serve, cook, hand out, bring, pass
obj food, meal, bread, water, soup, fuel, shelter, home, vaccine, dose, blanket, clothes
with/to/for refugee, migrant, survivor, displaced, victim, evacuee -> recipient
from/of? actor -> recipient
+ Hungarian villagers shared food with Ukrainian refugees. | HUN | UKR | occurred

frame aid.waive
type AID
cameo 071
contexts economic
verb waive, forgo, defer, suspend, write off, reduce, freeze
obj repayment, interest, debt payment, tuition fee, tuition, debt service, gas bill, rent, loan payment, interest payment
for/of/from/by/on actor -> recipient
subj actor, bank, creditor, fund, government -> actor
+ Qatar suspended debt payments for Somalia. | QAT | SOM | occurred

frame aid.buy-bonds-help
type AID
cameo 071
contexts economic
verb save, rescue, bail out, pull, shield, spare
obj actor, economy, bank -> recipient
from bankruptcy, default, collapse, famine, starvation, ruin, brink, insolvency, meltdown, hunger
+ Saudi Arabia saved Pakistan from default. | SAU | PAK | occurred

frame aid.stabilise-currency
type AID
cameo 071
contexts economic
verb deposit, inject, pump, lend, send, provide, pour
obj million, billion, dollar, cash, reserve, money, liquidity
into/in/to central bank, treasury, reserve, banking system, economy
of/poss? actor -> recipient
in? actor -> recipient
+ The United Arab Emirates pumped dollars into the central bank of Egypt. | ARE | EGY | occurred

frame aid.gas-cheap
type AID
cameo 071
contexts economic
verb supply, provide, ship, give, deliver, pump
obj gas, oil, electricity, fuel, coal, grain, water, power
for/at free, discount, reduced price, half price, token price, preferential rate
to/iobj? actor -> recipient
+ Venezuela supplied oil to Haiti at a discount. | VEN | HTI | occurred

frame aid.depend
type AID
cameo 070
verb depend, rely, count, subsist, survive
on/upon aid, assistance, handout, loan, subsidy, food aid, military aid, donation
from/of actor -> actor
subj actor, refugee, army, government, economy, regime, people -> recipient
+ Tuvalu relied on aid from Japan. | JPN | TUV | occurred

frame aid.keep-alive
type AID
cameo 073
verb keep
obj actor, @aid-helped, economy, regime -> recipient
attr alive, afloat
with/through @aid-kinds, money, oil, airlift
+ A Danish airlift kept Berliners alive with food. | DNK | * | occurred

frame aid.deploy-for-ally
type AID
cameo 074
verb approve, authorise, authorize, back
obj troop deployment, military deployment, deployment of troops, sending of troops, military intervention
in/to actor -> recipient
at/under/inf/for request, invitation, treaty, help, support, defend
of? actor -> recipient
+ The Senegalese parliament approved a troop deployment to the Gambia at the request of its president. | SEN | GMB | occurred
