# AID by what is given: money, food, medicine, arms, people, training, shelter, passage.

class aid-words: aid, assistance, relief, help, support, funding, donation, contribution, grant, loan, credit, package, tranche, subsidy, bailout, relief supply, emergency relief, lifeline, budget support, development aid, stimulus
class aid-sums: million, billion, trillion, thousand, dollar, euro, pound, yen, yuan, rouble, ruble, rupee, dirham, riyal, krone, krona, franc, won, peso, lira, money, cash, fund, sum, amount, percent
class aid-food: food, wheat, flour, grain, rice, corn, maize, sorghum, ration, meal, bread, milk, oil, bean, seed, fertiliser, fertilizer, livestock, fodder, biscuit, parcel, food parcel, food aid, food assistance
class aid-medical: medicine, drug, vaccine, dose, vaccination, ventilator, oxygen, mask, test kit, kit, blood, serum, antibiotic, syringe, ambulance, equipment, medical equipment, field hospital, clinic, hospital, ward, bed, laboratory, protective equipment, medical supply
class aid-shelter: tent, blanket, shelter, tarpaulin, mattress, stove, heater, bedding, clothes, clothing, housing, home, house, camp, sheeting, quilt
class aid-utility: water, electricity, power, fuel, diesel, gas, generator, truck, vehicle, bus, ship, plane, helicopter, pump, tank, machinery, computer, textbook, bulldozer, excavator, satellite phone
class aid-goods: @aid-food, @aid-medical, @aid-shelter, @aid-utility, supply, relief item, item, goods, cargo, ton, tonne, shipment, consignment, planeload, truckload, convoy, relief good, gift
class aid-needy: refugee, victim, survivor, people, person, displaced, evacuee, child, orphan, civilian, family, farmer, villager, resident, widow, patient, wounded, casualty, migrant, worker, returnee, woman, girl, student, pupil, household, herder, inmate, injured, elderly, community, homeless, needy, poor, population, town, village, city, district, camp, citizen, national, tourist, passenger, crew, sailor, fisherman, miner
class aid-workers: medic, doctor, nurse, surgeon, paramedic, rescuer, firefighter, engineer, expert, specialist, team, adviser, advisor, trainer, instructor, observer, monitor, volunteer, sapper, deminer, technician, aid worker, relief worker, epidemiologist, divers, diver, police adviser, consultant, brigade of doctors, mission, rescue team, medical team, teacher
class aid-peacekeepers: peacekeeper, blue helmet, peacekeeping troop, peacekeeping force, peacekeeping contingent, military observer, peacekeeping mission, stabilisation force, stabilization force, protection force
class aid-force-words: peacekeeping, peacekeeper, peace, mission, stabilisation, stabilization, monitoring, observer, unmiss, unifil, monusco, amisom, minusma, isaf, kfor, sfor, ecomog, peacekeep
class aid-arms: weapon, arm, ammunition, missile, rocket, tank, howitzer, artillery, drone, rifle, jet, helicopter, gunship, vehicle, armoured vehicle, armored vehicle, radar, mortar, shell, launcher, body armour, body armor, helmet, equipment, military equipment, hardware, munition, patrol boat, weaponry, gear, air defence system, air defense system, battery, interceptor, military aid, lethal aid, military hardware, bullet, warplane, submarine, frigate, night-vision goggles

frame aid.give-words
type AID
cameo 070
verb give, provide, extend, offer, deliver, contribute, donate, channel, lend, render, furnish, funnel, boost, increase, expand, double, triple, resume, restore, renew
obj @aid-words
to/for/iobj/in? -> recipient
+ Norway provided assistance to Nepal. | NOR | NPL | occurred
+ Qatar has increased its funding for Somalia. | QAT | SOM | occurred
- The teacher gave support to his argument.

frame aid.give-sum
type AID
cameo 071
contexts economic
verb give, provide, donate, contribute, allocate, grant, award, transfer, disburse, send, earmark, inject, wire, release, disperse, commit, pump, extend, spend
obj @aid-sums
to/for/iobj/in/into? -> recipient
+ Kuwait donated 50 million dollars to Lebanon. | KWT | LBN | occurred
+ Japan spent two billion yen in Cambodia. | JPN | KHM | occurred

frame aid.lend-sum
type AID
cameo 071
contexts economic
verb lend, loan, advance, credit
obj @aid-sums
to/iobj? -> recipient
+ China lent Angola two billion dollars. | CHN | AGO | occurred

frame aid.aid-of-sum-noun
type AID
cameo 071
contexts economic
noun donation, grant, loan, contribution, bailout, gift, handout, subsidy, credit, tranche
of? @aid-sums
to/for actor -> recipient
subj? -> actor
+ A donation of two million dollars by Brunei to Laos was welcomed. | BRN | LAO | occurred

frame aid.give-goods
type AID
cameo 073
contexts human_security
verb give, provide, send, deliver, donate, ship, airlift, fly, truck, distribute, drop, dispatch, rush, supply, hand out, hand over, ferry, parachute, transport, airdrop, unload, gift, present, bring
obj @aid-goods
to/for/iobj/into/in/over? -> recipient
+ Turkey airlifted tents to Pakistan. | TUR | PAK | occurred
+ Medicines were flown to Haiti by Cuba. | CUB | HTI | occurred
- The waiter brought water to the table.

frame aid.equip-with-goods
type AID
cameo 073
contexts human_security
verb provide, supply, present, stock, furnish, equip, outfit
obj -> recipient
with @aid-goods, @aid-words
+ Sweden supplied Liberia with vaccines. | SWE | LBR | occurred

frame aid.receive-from
type AID
cameo 070
verb receive, get, obtain, accept, draw, secure, benefit, enjoy, welcome
obj @aid-words, @aid-goods, @aid-sums, @aid-arms
subj -> recipient
from actor -> actor
+ Chad received aid from France. | FRA | TCD | occurred
+ Malawi got wheat from Ukraine. | UKR | MWI | occurred

frame aid.arrive-from
type AID
cameo 073
verb arrive, come, land, reach, dock
subj @aid-goods, @aid-words
from actor -> actor
in/to/at/obj? -> recipient
+ A shipment of vaccines arrived in Bhutan from India. | IND | BTN | occurred

frame aid.aid-poss
type AID
cameo 070
noun package, contribution, assistance, donation, funding
subj actor -> actor
mod? aid, relief, rescue, assistance, stimulus
to/for/in? -> recipient
+ Australia's contribution to Fiji was large. | AUS | FJI | occurred

frame aid.be-donor
type AID
cameo 070
noun donor, benefactor, backer, lender, creditor, financier, sponsor
subj? -> actor
to/of/for? actor -> recipient
+ Japan, a benefactor of Palau, was thanked. | JPN | PLW | occurred

frame aid.arms-give
type AID
cameo 072
contexts military
verb give, provide, send, deliver, donate, supply, ship, transfer, gift, lend, hand over, airlift, furnish, smuggle, funnel, pass, dispatch
obj @aid-arms
to/for/iobj -> recipient
+ Poland gave Ukraine tanks. | POL | UKR | occurred
+ Rifles were smuggled to the rebels by Eritrea. | ERI | * | occurred

frame aid.arms-supply-with
type AID
cameo 072
contexts military
verb supply, provide, arm, equip, furnish, reequip, outfit
obj -> recipient
with @aid-arms
+ Iran armed the Houthis with missiles. | IRN | YEM | occurred

frame aid.arm-people
type AID
cameo 072
contexts military
verb arm, rearm, reequip
obj actor, rebel, fighter, militia, army, force, insurgent, ally, police -> recipient
subj -> actor
+ Uganda armed the rebels. | UGA | * | occurred
- The bomb was armed.

frame aid.arms-noun
type AID
cameo 072
contexts military
noun delivery, supply, shipment, transfer, supplying
of/mod @aid-arms
subj? actor -> actor
to actor -> recipient
+ Deliveries of missiles to Taiwan by America continued. | USA | TWN | ongoing

frame aid.train-forces
type AID
cameo 072
contexts military
verb train, instruct, mentor, drill
obj soldier, troop, army, police, officer, force, pilot, guard, recruit, commando, unit, cadet, rebel, fighter, battalion, marine, judge, prosecutor, official, doctor, actor -> recipient
in/to/on?
inf none
+ Britain trained Kenyan soldiers. | GBR | KEN | occurred
- The club trained young goalkeepers.
- The mayor instructed a guard to shut the gate.

frame aid.training-noun
type AID
cameo 072
contexts military
noun training, mentoring
subj? actor -> actor
of/for/to actor, army, soldier, police, troop -> recipient
+ Rwanda's training of Central African troops goes on. | RWA | * | occurred

frame aid.send-peacekeepers
type AID
cameo 074
contexts peacekeeping
verb send, deploy, dispatch, contribute, commit, provide, supply, rotate, airlift, fly, add, despatch
obj @aid-peacekeepers
to/in/for/into/along? -> recipient
+ Nepal deployed peacekeepers in Lebanon. | NPL | LBN | occurred
+ Ghana is sending peacekeeping troops to Liberia. | GHA | LBR | ongoing

frame aid.deploy-as-peacekeepers
type AID
cameo 074
contexts peacekeeping
verb send, deploy, dispatch, contribute, commit, station, fly, assign
obj @troops, actor
as/on/to/for/in/under/with/into @aid-force-words
in/to/along? -> recipient
+ India sent troops to a peacekeeping mission in Congo. | IND | * | occurred
+ Chile deployed soldiers as peacekeepers in Haiti. | CHL | * | occurred

frame aid.peacekeepers-arrive
type AID
cameo 074
contexts peacekeeping
verb arrive, deploy, land, patrol, serve, operate, begin, fan out, take up, start
subj @aid-peacekeepers -> actor
in/to/at/on? -> recipient
+ Kenyan peacekeepers arrived in Somalia. | * | SOM | occurred

frame aid.serve-in-mission
type AID
cameo 074
contexts peacekeeping
verb serve, participate, take part, join, operate, patrol, work
in/with/as/under/obj @aid-force-words
in? actor -> recipient
+ Irish soldiers served in the peacekeeping mission in Lebanon. | * | * | occurred

frame aid.protect-civilians
type AID
cameo 074
contexts peacekeeping
verb protect, shield, escort, safeguard, guard, secure
obj convoy, civilian, refugee, aid convoy, aid worker, ship, shipping, displaced, camp, minority, enclave, relief convoy, tanker, merchant, villager, school -> recipient
subj actor -> actor
+ French troops escorted convoys in Niger. | * | * | occurred
- The law protects consumers.

frame aid.peacekeeping-noun
type AID
cameo 074
contexts peacekeeping
noun deployment, contribution, dispatch, sending
of @aid-peacekeepers, @aid-workers
subj? actor -> actor
to/in actor -> recipient
+ The deployment of peacekeepers by Togo to Mali began. | TGO | MLI | occurred

frame aid.troops-on-peace-noun
type AID
cameo 074
contexts peacekeeping
noun deployment
of @troops
on/for/in/as @aid-force-words
to/in? actor -> recipient
subj? actor -> actor
+ Benin announced the deployment of 300 troops to Guinea-Bissau on a peacekeeping mission. | BEN | * | scheduled

frame aid.send-workers
type AID
cameo 073
contexts human_security
verb send, dispatch, deploy, fly, rush, provide, despatch, mobilise, mobilize, airlift, lend, second
obj @aid-workers
to/in/into/for/iobj -> recipient
+ Cuba sent doctors to Italy. | CUB | ITA | occurred
+ A rescue team was flown to Turkey by Mexico. | MEX | TUR | occurred
- The coach sent his team to the dressing room.

frame aid.deploy-monitors
type AID
cameo 073
contexts election
verb send, deploy, dispatch, provide, field
obj election observer, observer, monitor, election monitor, observer mission, monitoring mission
to/in/for? -> recipient
+ The African Union deployed election observers in Gabon. | * | GAB | occurred

frame aid.rescue-people
type AID
cameo 073
contexts disasters
verb rescue, save, dig out, pluck, winch, haul
obj @aid-needy, actor, hostage, sailor, climber, boat -> recipient
from? 
subj actor, coastguard, coast guard, navy, rescuer, army, firefighter, helicopter, ship -> actor
+ The Italian navy rescued migrants from a sinking boat. | ITA | * | occurred

frame aid.evacuate-people
type AID
cameo 073
contexts human_security
verb evacuate, airlift, fly out, fly home, repatriate, bring home, take out, bus out, get out, fly
obj @aid-needy, actor, national, citizen, diplomat, staff, family, student, wounded -> recipient
from/to/out? 
+ India evacuated its students from Ukraine. | IND | * | occurred

frame aid.evacuation-noun
type AID
cameo 073
contexts human_security
noun evacuation, airlift, rescue
of @aid-needy, actor, wounded, citizen -> recipient
subj? actor -> actor
+ The evacuation of Libyans by Malta went on. | MLT | LBY | occurred

frame aid.treat-people
type AID
cameo 073
contexts health
verb treat, vaccinate, inoculate, immunise, immunize, nurse, operate, heal, feed, clothe, screen
obj @aid-needy, actor, soldier, wounded, fighter, casualty -> recipient
subj actor, hospital, doctor, medic, team, clinic -> actor
+ Israeli doctors treated wounded Syrians. | ISR | SYR | occurred
- The report treats the question briefly.

frame aid.host-people
type AID
cameo 075
contexts asylum migration
verb shelter, host, accept, admit, welcome, house, resettle, take in, absorb, accommodate, receive, settle, rehouse, take, lodge, register
obj refugee, migrant, asylum seeker, evacuee, displaced, exile, orphan, dissident, deserter, defector, interpreter, people, person, child, family, patient -> recipient
subj actor -> actor
from? actor -> recipient
+ Jordan took in 600,000 refugees. | JOR | * | occurred
+ Canada resettled families from Syria. | CAN | * | occurred

frame aid.refugees-find
type AID
cameo 075
contexts asylum
verb find, receive, win, gain, get, obtain
obj asylum, refuge, shelter, sanctuary, haven, safe haven, protection
subj -> recipient
in/from actor -> actor
+ Thousands of Burundians found refuge in Tanzania. | TZA | BDI | occurred

frame aid.asylum-give
type AID
cameo 075
contexts asylum
verb grant, give, offer, provide, extend, award, issue, confer
obj asylum, refuge, sanctuary, political asylum, citizenship, residency, residence, humanitarian visa, temporary protection, refugee status, safe haven, shelter, nationality, passport, protection
to/for/iobj? -> recipient
+ Ecuador granted asylum to the activist. | ECU | * | occurred

frame aid.naturalise
type AID
cameo 075
contexts asylum
verb naturalise, naturalize
obj -> recipient
+ Turkey naturalised Syrian doctors. | TUR | SYR | occurred

frame aid.open-doors
type AID
cameo 075
contexts asylum migration
verb open, throw open, keep
obj door, border, gate, home, arm
to/for @aid-needy, refugee, asylum seeker -> recipient
+ Poland opened its homes to refugees. | POL | * | occurred

frame aid.asylum-noun
type AID
cameo 075
contexts asylum
noun acceptance, resettlement, admission, reception
of refugee, migrant, asylum seeker, actor -> recipient
subj? actor -> actor
+ Germany's acceptance of refugees was praised. | DEU | * | occurred

frame aid.debt-relief
type AID
cameo 071
contexts economic
verb cancel, forgive, write off, waive, reschedule, restructure, erase, wipe out, reduce, defer, annul, ease, slash, swap
obj debt, loan, arrears, repayment, interest, foreign debt, debt burden
of/for/by/poss? actor -> recipient
iobj? -> recipient
+ Russia wrote off Cuba's debt. | RUS | CUB | occurred
+ The Paris club cancelled the debt of Myanmar. | * | MMR | occurred

frame aid.debt-relief-noun
type AID
cameo 071
contexts economic
noun relief, forgiveness, cancellation, moratorium, rescheduling, restructuring
mod debt
subj? actor -> actor
to/for/of actor -> recipient
+ China gave debt relief to Zambia. | CHN | ZMB | occurred

frame aid.bail-out-country
type AID
cameo 071
contexts economic
verb bail out, prop up, rescue, subsidise, subsidize, bankroll, finance, fund, underwrite, sponsor, sustain, capitalise, keep afloat, support
obj actor, economy, government, budget, currency, peso, bank, reconstruction, deficit, school, hospital, project, programme, program, railway, dam, mission, police, army, rebel, group -> recipient
with @aid-sums, @aid-words, loan
subj actor -> actor
+ The Gulf states propped up Egypt's economy with loans. | * | EGY | occurred

frame aid.finance-things
type AID
cameo 071
contexts economic
verb finance, fund, bankroll, subsidise, subsidize, underwrite, sponsor, co-finance
obj project, reconstruction, school, hospital, road, dam, railway, programme, program, police, army, mission, election, camp, rebel, militia, group, clinic, training, development, party -> topic
in/for/of/by? actor -> recipient
poss? actor -> recipient
+ Japan financed a bridge in Cambodia. | JPN | KHM | occurred

frame aid.build-for
type AID
cameo 070
verb build, rebuild, repair, construct, reconstruct, restore, drill, erect, set up, open, establish, renovate, refurbish, equip
obj school, hospital, road, bridge, clinic, camp, field hospital, well, shelter, house, home, mosque, airport, orphanage, university, water supply, power plant, refugee camp, kitchen
in/for/iobj/at actor -> recipient
subj actor -> actor
+ Cuba built a hospital in Angola. | CUB | AGO | occurred
- The firm built a school in the suburbs.

frame aid.help-rebuild
type AID
cameo 070
verb help, assist, aid, support
obj -> recipient
inf/in/with rebuild, reconstruct, recover, fight, combat, tackle, cope, contain, clear, clean, train, develop, demining, effort, reconstruction, recovery, fight, extinguish, feed, search, rescue, evacuate, restore, build, improve, prepare, respond
+ Sweden helped Ukraine rebuild a power station. | SWE | UKR | occurred

frame aid.help-with
type AID
cameo 070
verb help, assist, aid, succour
obj actor, @aid-needy -> recipient
subj actor -> actor
+ Thailand assisted Laos. | THA | LAO | occurred
- Rain helped farmers.

frame aid.lend-hand
type AID
cameo 070
verb lend, give, offer, extend
obj hand, helping hand, lifeline, leg-up
to/iobj? -> recipient
+ Brazil lent Uruguay a helping hand. | BRA | URY | occurred

frame aid.come-to-rescue
type AID
cameo 070
verb come, rush, go, fly, hurry
to aid, help, rescue, assistance, relief, defence, defense, support
of? -> recipient
poss? -> recipient
+ France came to the rescue of Chad. | FRA | TCD | occurred

frame aid.relief-operation
type AID
cameo 073
contexts disasters
verb launch, mount, begin, start, run, conduct, lead, organise, organize
obj relief operation, relief effort, rescue operation, rescue effort, airlift, aid operation, aid effort, evacuation, vaccination campaign, airdrop, aid flight, relief flight, search
in/for/to/over? -> recipient
+ America mounted an airlift to Bosnia. | USA | BIH | occurred

frame aid.fight-fires
type AID
cameo 073
contexts disasters
verb fight, battle, douse, extinguish, tackle, put out, combat
obj fire, blaze, wildfire, forest fire, flame, epidemic, ebola, cholera, outbreak, virus, locust
in/for/across actor -> recipient
subj actor -> actor
+ Greek pilots fought fires in Cyprus. | * | CYP | occurred

frame aid.raise-funds
type AID
cameo 073
verb raise, collect, gather, muster
obj fund, money, donation, million, billion, aid, clothes, blood
for -> recipient
+ Irish donors raised money for Gaza. | IRL | PSE | occurred

frame aid.approve-package
type AID
cameo 070
verb approve, authorise, authorize, clear, pass, unlock, unfreeze, release, sanction, endorse, okay
obj package, aid package, aid, bailout, tranche, loan, rescue package, credit, grant, credit line, relief package, emergency fund, assistance, funding, military aid, arms package
for/to/iobj -> recipient
+ The IMF approved a loan for Jordan. | * | JOR | occurred

frame aid.scholarship
type AID
cameo 070
verb give, grant, offer, award, provide
obj scholarship, fellowship, training, course, bursary
to/for/iobj -> recipient
+ Hungary awarded scholarships to Kenyans. | HUN | KEN | occurred

frame aid.intervene-for
type AID
cameo 074
contexts military
verb intervene, fight, deploy
on/in side, behalf, support, defence, defense, aid
of? -> recipient
poss? -> recipient
+ Senegal intervened on the side of Gambia. | SEN | GMB | occurred

frame aid.give-budget-doc
type AID
cameo 070
verb provide, supply, give, pass, furnish
obj document, information, map, footage, technology, know-how, expertise, advice, datum, equipment, facility, logistics, service, transport, training
to/for/iobj actor -> recipient
+ Estonia gave Moldova expertise. | EST | MDA | occurred

frame aid.support-verb-people
type AID
cameo 073
contexts human_security
verb support, sustain, look after, care, feed
obj refugee, victim, survivor, orphan, displaced, farmer, girl, school, pupil, family, patient, woman, household, child -> recipient
subj actor, aid, fund, programme, program, project -> actor
+ Danish aid supported refugees in Jordan. | * | * | occurred

frame aid.consist-of
type AID
cameo 073
noun package, shipment, consignment, planeload, cargo, convoy
mod aid, relief, assistance, food, medical, humanitarian
subj? actor -> actor
to/for/in? actor -> recipient
+ An Indian relief consignment to Nepal arrived. | IND | NPL | occurred

frame aid.military-support-noun
type AID
cameo 072
contexts military
noun support, assistance, help, backing
mod military, logistical, logistic, financial, material, air, lethal, technical
subj? actor -> actor
to/for/of actor -> recipient
+ Iranian military support to the Houthis continued. | IRN | YEM | ongoing

frame aid.air-support
type AID
cameo 072
contexts military
verb give, provide, lend, offer
obj air support, air cover, close air support, cover, covering fire, logistical support, military support, intelligence support
to/for/iobj -> recipient
+ America gave air cover to the Kurds. | USA | * | occurred

frame aid.commit-resources
type AID
cameo 070
verb commit, devote, dedicate, set aside, earmark, reserve, mobilise, mobilize, pool
obj @aid-sums, @aid-words, resource, plane, aircraft
to/for/in -> recipient
+ Austria has set aside two million euros for Yemen. | AUT | YEM | occurred

frame aid.exempt
type AID
cameo 071
contexts economic
verb exempt, relieve, spare
obj actor, country -> recipient
from debt, repayment, tariff, fee, payment, duty
+ China exempted Chad from repayments. | CHN | TCD | occurred
