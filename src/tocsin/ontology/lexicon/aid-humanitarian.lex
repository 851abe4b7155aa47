# AID 073 and 075: relief goods, rescue, medicine, evacuation; asylum and refuge.
class aid-relief-goods: food, food aid, relief, relief supply, relief item, relief good, humanitarian aid, humanitarian assistance, humanitarian supply, medicine, drug, medical aid, medical supply, medical equipment, vaccine, dose, mask, face mask, respirator, ventilator, test kit, testing kit, kit, glove, gown, oxygen, syringe, protective equipment, protective gear, hygiene kit, tent, blanket, mattress, tarpaulin, clothing, clothes, generator, water, drinking water, bottled water, ration, meal, parcel, food parcel, flour, rice, wheat, grain, maize, corn, bread, milk, biscuit, seed, fertiliser, fertilizer, fodder, livestock, stove, stretcher, bed, hospital bed, ambulance, bus, tractor, truckload, planeload, shipload, aid package, supply, stock, cargo, material, shelter, shelter material, plasma, blood, insulin, antibiotic, antivenom, textbook, laptop, firewood, fuel, charcoal, necessity, essential, staple, provision, commodity, equipment, ton, tonne, consignment, shipment, boat, lifeboat, pump, filter, purifier, crane, bulldozer, excavator, sandbag, latrine, bednet, mosquito net, wheelchair, prosthesis, solar panel, aid
class aid-team: rescue team, search team, medical team, rescuer, firefighter, fire engine, fire crew, medic, doctor, nurse, surgeon, physician, paramedic, volunteer, expert, specialist, epidemiologist, engineer, diver, sniffer dog, rescue dog, rescue worker, relief worker, aid worker, relief team, field hospital, hospital ship, water bomber, firefighting plane, firefighting aircraft, rescue helicopter, rescue ship, helicopter, lifeguard, psychologist, logistician, social worker, teacher, technician, scientist, seismologist, pathologist, virologist, search dog
class aid-afflicted: refugee, victim, survivor, evacuee, displaced, displaced people, displaced person, needy, poor, homeless, orphan, widow, child, family, household, villager, community, patient, returnee, migrant, people, person, resident, civilian, wounded, injured, casualty, sick, hungry, school, hospital, clinic, camp, village, town, city, area, region, district, province, province, quake victim, flood victim, famine victim, earthquake victim, passenger, tourist, crew, sailor, climber, miner, fisherman, citizen, national, student, worker, expatriate, staff, diplomat, pilgrim, hiker, man, woman, girl, boy, baby, infant, asylum seeker, boat people, castaway, detainee, minority, survivor

frame aid.goods-send
type AID
cameo 073
negated REJECT
verb send, deliver, donate, dispatch, supply, provide, ship, airlift, fly, truck, give, distribute, drop, parachute, airdrop, air-drop, transport, rush, bring, ferry, haul, gift, hand over, hand out, deploy
obj @aid-relief-goods
to/for/iobj/into/in/among/across/over? actor, @aid-afflicted, hospital, ministry, border, front -> recipient
of/in? actor -> recipient
+ Thailand flew blankets into Nepal. | THA | NPL | occurred
+ The tents were distributed to Haitian families by Cuba. | CUB | HTI | occurred
- The store delivered clothes to a customer.

frame aid.goods-send-with
type AID
cameo 073
negated REJECT
verb provide, supply, present, equip, furnish, help, assist, feed
obj actor, @aid-afflicted -> recipient
with @aid-relief-goods
+ Malaysia supplied Rohingya refugees with rice. | MYS | * | occurred

frame aid.goods-arrive
type AID
cameo 073
noun shipment, planeload, convoy, consignment, airlift, delivery, cargo, batch, shipload
of @aid-relief-goods
from/by/subj actor -> actor
to/for/in/into? actor -> recipient
+ A shipment of vaccines from India to Bhutan arrived. | IND | BTN | occurred

frame aid.aid-convoy-noun
type AID
cameo 073
noun convoy, airlift, flight, shipment, delivery, airdrop, drop, package
mod aid, relief, humanitarian, food, medical, mercy, assistance
from/by/subj actor -> actor
to/for/into? actor -> recipient
+ An Egyptian aid convoy to Palestine departed. | EGY | PSE | occurred

frame aid.plane-carrying
type AID
cameo 073
verb carry, bring, transport, ferry, haul
subj plane, aircraft, ship, convoy, truck, helicopter, flight, train, lorry, vessel, cargo plane, jet -> actor
obj @aid-relief-goods
to/into/for actor, @aid-afflicted -> recipient
+ An Omani plane carried medicine to Lebanon. | OMN | LBN | occurred
- The ship carried grain to the port.

frame aid.goods-received
type AID
cameo 073
verb receive, get, accept, obtain
obj food aid, relief supply, medicine, vaccine, dose, tent, blanket, humanitarian aid, ventilator, mask, aid, shipment, medical supply, ambulance
subj actor, @aid-afflicted -> recipient
from actor -> actor
+ Paraguay received vaccines from Chile. | CHL | PRY | occurred

frame aid.team-send
type AID
cameo 073
verb send, dispatch, deploy, rush, fly, airlift, lend, provide, mobilise, mobilize, second
obj @aid-team
to/for/into/in/iobj? actor, @aid-afflicted, zone, site -> recipient
of/in? actor -> recipient
+ Cuba sent doctors to Sierra Leone. | CUB | SLE | occurred
- The coach sent the team to the pitch.

frame aid.helpers-sent
type AID
cameo 073
contexts human_security
verb send, dispatch, rush, fly, airlift, deploy
obj rescue worker, relief worker, health worker
to/for/into/in/iobj actor, zone -> recipient
subj actor, government -> actor
+ Iceland flew rescue workers to Fiji. | ISL | FJI | occurred
- The foreman sent the workers to lunch.

frame aid.team-arrive
type AID
cameo 073
verb arrive, land, fly, join, begin, start, work, search, head, set off, depart
subj rescue team, medical team, rescuer, firefighter, medic, doctor, nurse, relief team, rescue worker, relief worker, field hospital, hospital ship, search team, rescue dog -> actor
in/at/to/into/for/from actor -> recipient
+ Israeli rescuers arrived in Mexico. | ISR | MEX | occurred

frame aid.rescue-search
type AID
cameo 073
verb rescue, save, pull, dig out, recover, extricate, pluck, evacuate, retrieve, free, lift, winch, find
obj @aid-afflicted, survivor, actor -> recipient
from rubble, sea, water, wreckage, debris, boat, ruin, floodwater, flood, dinghy, shipwreck, mine, cave, mountain, roof, avalanche, ship, fire
subj actor, coastguard, coast guard, navy, rescuer, helicopter, team, firefighter, fisherman, ship, diver, lifeboat -> actor
in/off? actor -> recipient
+ Greek coastguards rescued Afghan migrants from the sea. | GRC | AFG | occurred
- The bank rescued the firm.

frame aid.rescue-off
type AID
cameo 073
verb rescue, save, pick up, intercept, assist
obj migrant, boat people, refugee, sailor, crew, passenger, castaway, fisherman, survivor, asylum seeker -> recipient
off/in/near/at coast, sea, mediterranean, actor, island, waters, channel -> place
subj actor, coastguard, coast guard, navy, rescuer, ship, vessel, lifeboat -> actor
+ A Norwegian ship rescued Iraqi refugees off Crete. | NOR | IRQ | occurred

frame aid.rescue-noun
type AID
cameo 073
noun rescue, evacuation, airlift, resettlement
of actor, @aid-afflicted -> recipient
by/subj? actor -> actor
from? -> place
+ The airlift of Ethiopian Jews by Israel began. | ISR | ETH | occurred

frame aid.rescue-operation
type AID
cameo 073
verb launch, mount, conduct, stage, carry out, lead, join, coordinate, organise, organize
obj rescue operation, rescue mission, search, airlift, evacuation, relief operation, relief effort, rescue, search-and-rescue operation, airdrop, humanitarian operation, vaccination campaign, relief mission
for/in/of/off/to/from actor, @aid-afflicted -> recipient
+ Jordan conducted airdrops for Palestinians. | JOR | PSE | occurred

frame aid.airlift-out
type AID
cameo 073
verb airlift, evacuate, fly, fly out, bus, ferry, bring, ship, take, transport, move, whisk, lift
obj @aid-afflicted, actor, embassy staff, tribe -> recipient
from/to/off/of? -> place
subj actor, navy, plane, air force, helicopter, embassy, government -> actor
to safety, hospital, home, treatment, cyprus, airport, shelter, camp
+ The Indian navy ferried Bangladeshi workers to safety. | IND | BGD | occurred

frame aid.evacuate-nationals
type AID
cameo 073
verb evacuate, airlift, repatriate, fly out, bring home, fly home, extract
obj citizen, national, student, expatriate, embassy staff, diplomat, worker, civilian, tourist, child, patient, people, woman -> recipient
from actor, city, enclave, zone, country -> place
of? -> place
+ Nigeria evacuated students from Sudan. | NGA | * | occurred

frame aid.treat-sick
type AID
cameo 073
contexts health
verb treat, vaccinate, immunise, immunize, inoculate, operate, examine, hospitalise, hospitalize, nurse, heal, deworm
obj/on @aid-afflicted, soldier, fighter, livestock, rebel -> recipient
in/at/from? actor -> recipient
subj actor, doctor, medic, hospital, surgeon, nurse, clinic, charity -> actor
+ Jordanian surgeons operated on Libyan fighters. | JOR | LBY | occurred
- The critics treated the film kindly.

frame aid.medical-care
type AID
cameo 073
contexts health
verb give, provide, offer, deliver, administer, extend
obj treatment, medical treatment, medical care, care, health care, surgery, first aid, vaccination, jab, medical assistance, counselling, psychological support, checkup
to/iobj/for/in actor, @aid-afflicted, soldier, fighter -> recipient
of/from/in? actor -> recipient
+ Italy gave medical treatment to Somali children. | ITA | SOM | occurred

frame aid.admit-patients
type AID
cameo 073
contexts health
verb admit, accept, receive, take, take in, fly, transfer
obj patient, wounded, injured, casualty, sick child, wounded soldier, wounded child, wounded civilian, cancer patient -> recipient
from? actor -> recipient
of? actor -> recipient
+ Germany took patients from Italy. | DEU | ITA | occurred

frame aid.feed
type AID
cameo 073
verb feed, nourish, clothe, shelter, house, relieve, sustain, support, help, aid, assist, comfort, succour
obj refugee, victim, survivor, evacuee, displaced, hungry, needy, homeless, orphan, returnee, wounded, displaced people, displaced person -> recipient
in/of/from? actor -> recipient
+ The United Nations fed Eritrean refugees. | UN | ERI | occurred

frame aid.food-million-in
type AID
cameo 073
verb feed, reach, assist, help, serve
obj people, person, child, family, million, thousand, villager
in/across/inside actor, region -> recipient
subj actor, agency, doctor, charity, aid worker, programme, airlift, aid -> actor
+ Pakistani doctors assisted villagers in Afghanistan. | PAK | AFG | occurred

frame aid.set-up-camp
type AID
cameo 073
verb set up, build, open, erect, establish, run, construct, operate, pitch
obj camp, refugee camp, tent camp, field hospital, shelter, clinic, soup kitchen, reception centre, reception center, feeding centre, kitchen, transit camp, tent city, tent, medical camp, vaccination centre
for/in/near actor, @aid-afflicted, border -> recipient
of/from? actor -> recipient
subj actor, charity, army, red cross, red crescent, military, government -> actor
+ Bangladesh built a camp for Rohingya refugees. | BGD | * | occurred
+ Jordan opened a field hospital in Gaza. | JOR | PSE | occurred
- The coach opened a camp for young players.

frame aid.restore-services
type AID
cameo 073
verb restore, repair, reconnect, reopen, fix
obj electricity, power, water, water supply, grid, power line, road, bridge, runway, phone line, water main
for/in/to actor, @aid-afflicted -> recipient
subj actor, engineer, team, crew, troop, soldier -> actor
+ French engineers restored water in Dominica. | FRA | DMA | occurred

frame aid.fight-fire-epidemic
type AID
cameo 073
verb fight, battle, contain, tackle, combat, extinguish, douse, help
obj/with/against wildfire, blaze, fire, forest fire, outbreak, epidemic, ebola, cholera, locust, oil spill, polio, malaria, flood
in/near actor -> recipient
subj actor, plane, firefighter, doctor, team, helicopter, expert -> actor
+ Russian planes fought wildfires in Serbia. | RUS | SRB | occurred

frame aid.humanitarian-noun
type AID
cameo 073
noun aid, assistance, relief, help, effort, operation, support, response
mod humanitarian, food, medical, relief, flood, famine, earthquake, disaster
from/by/subj actor -> actor
to/for/in actor, @aid-afflicted -> recipient
of/in? actor -> recipient
+ Chinese medical aid to Iran arrived. | CHN | IRN | occurred

frame aid.rally-to
type AID
cameo 070
verb rally, rush, fly, hurry, leap, spring, race, jump, hasten, come, go, step
to/in aid, help, rescue, assistance, relief, succour, side, defence, defense
of? actor, @aid-afflicted -> recipient
poss? actor -> recipient
+ Argentina rushed to the aid of Chile. | ARG | CHL | occurred

frame aid.stand-by-with-help
type AID
cameo 070
verb shower, ply, flood, lavish, keep, sustain, provide
obj actor -> recipient
with/in/on aid, assistance, money, gift, largesse, help, food, oil, support
+ China showered Cambodia with aid. | CHN | KHM | occurred

frame aid.help-do
type AID
cameo 070
negated REJECT
verb help, assist
obj actor, @aid-afflicted -> recipient
inf recover, cope, fight, combat, build, develop, restore, contain, reconstruct, survive, deal, train, overcome, feed, repay, modernise, rescue, repel, defend, return, find, clear, improve, face, address, buy, implement
+ New Zealand helped Samoa to fight measles. | NZL | WSM | occurred

frame aid.help-in-work
type AID
cameo 070
verb help, assist, aid
obj? actor -> recipient
with/in reconstruction, relief, rescue, evacuation, response, search, training, recovery, repatriation, cleanup, clean up, vaccination, rebuilding, reform, development, fight, effort, disarmament, election, logistics
in/of? actor -> recipient
+ Qatar helped Lebanon with reconstruction. | QAT | LBN | occurred

frame aid.assistance-render
type AID
cameo 070
verb render, extend, provide, give, offer, bring
obj assistance, help, relief, succour, aid, support, humanitarian aid, comfort, solace
to/iobj/for/in actor, @aid-afflicted -> recipient
of/in? actor -> recipient
+ Djibouti rendered assistance to Yemeni refugees. | DJI | YEM | occurred

frame aid.aid-continues-verb
type AID
cameo 070
verb continue, keep, maintain, sustain
obj aid, assistance, humanitarian aid, help, supply, relief, subsidy, support
to/for actor, @aid-afflicted -> recipient
+ Iran maintained aid to Hezbollah. | IRN | * | occurred

frame aid.asylum-grant
type AID
cameo 075
negated REJECT
contexts asylum
verb grant, give, offer, provide, extend, accord, award, approve
obj asylum, political asylum, refuge, refugee status, citizenship, humanitarian visa, sanctuary, protection, temporary protection, safe passage, safe haven, residency, residence permit, political refuge, shelter, haven, exile, diplomatic asylum, temporary protection status, protected status
to/for/iobj actor, @aid-afflicted, dissident, journalist, president, activist, family, defector, ex president, politician, soldier, seeker, opponent, footballer, scientist, leader, whistleblower, writer, blogger, deserter -> recipient
from/of? actor -> recipient
+ Mexico granted political asylum to a Bolivian politician. | MEX | BOL | occurred
+ Nicaragua gave citizenship to a Salvadoran writer. | NIC | SLV | occurred
- The minister gave shelter to rumours.

frame aid.asylum-receive
type AID
cameo 075
contexts asylum
verb receive, obtain, get, find, win, gain, secure
obj asylum, political asylum, refuge, refugee status, sanctuary, safe haven, shelter, citizenship
in/from actor -> actor
subj actor, @aid-afflicted, dissident, defector, activist -> recipient
+ The Belarusian activist received asylum in Lithuania. | LTU | BLR | occurred

frame aid.asylum-for
type AID
cameo 075
contexts asylum
noun asylum, refuge, sanctuary
for/of/to actor, @aid-afflicted -> recipient
by/subj/in/from actor -> actor
+ Asylum for Cuban dissidents by Chile was confirmed. | CHL | CUB | occurred

frame aid.harbour
type AID
cameo 075
contexts asylum
verb harbour, harbor, shelter, host, house, accommodate, hide, take in, put up, welcome
obj refugee, dissident, fugitive, exile, defector, asylum seeker, displaced, evacuee, deserter, ex president, opposition leader, migrant, orphan -> recipient
from/of? actor -> recipient
+ Costa Rica sheltered Nicaraguan dissidents. | CRI | NIC | occurred

frame aid.accept-refugees
type AID
cameo 075
negated REJECT
contexts asylum migration
verb accept, admit, take in, absorb, resettle, relocate, let in, integrate, naturalise, naturalize
obj refugee, migrant, asylum seeker, evacuee, displaced, orphan, people, person, family, boat people, minor, child, thousand, hundred -> recipient
from/of/in? actor -> recipient
subj actor, government, country -> actor
+ Portugal resettled Eritrean refugees. | PRT | ERI | occurred
+ Sweden accepted Libyan orphans. | SWE | LBY | occurred
- The school accepted a hundred applicants.

frame aid.receive-refugees
type AID
cameo 075
negated REJECT
contexts asylum migration
verb take, receive, welcome, bring in, embrace
obj refugee, migrant, asylum seeker, evacuee, displaced, orphan, boat people -> recipient
from/of/in? actor -> recipient
subj actor, government, country -> actor
+ Sweden took a thousand Eritrean refugees. | SWE | ERI | occurred
- A Danish clinic took twelve children on Monday.
- The Danish firm receives nine million a year.

frame aid.people-living
type AID
cameo 075
contexts migration
verb accept, take, take in, resettle, relocate, receive
obj people, person, refugee, child, migrant
in/from actor, camp -> recipient
+ Luxembourg took in children from Greek camps. | LUX | * | occurred

frame aid.resettle-noun
type AID
cameo 075
contexts migration
noun resettlement, relocation, admission, reception
of refugee, migrant, asylum seeker, evacuee, displaced, actor -> recipient
by/in/subj? actor -> actor
+ The resettlement of Somali refugees by Norway continued. | NOR | SOM | ongoing

frame aid.open-borders-refugees
type AID
cameo 075
contexts migration
verb open, throw open, keep open, reopen
obj border, door, frontier, gate, home, crossing, port
to/for refugee, migrant, evacuee, displaced, fleeing, asylum seeker, survivor, people -> recipient
from/of? actor -> recipient
+ Moldova opened its border to Ukrainian refugees. | MDA | UKR | occurred

frame aid.grant-visas
type AID
cameo 075
negated REJECT
contexts migration
verb grant, issue, give, offer
obj visa, work permit, residence permit, entry permit, permit, passport, travel document, visa extension, humanitarian visa
to/for/iobj refugee, asylum seeker, dissident, evacuee, interpreter, displaced, stateless, exile, defector, activist -> recipient
of/from? actor -> recipient
+ Brazil issued visas to Afghan refugees. | BRA | AFG | occurred

frame aid.temporary-protection
type AID
cameo 075
contexts migration
verb extend, renew, prolong, activate
obj temporary protection, refugee status, protected status, temporary protected status, asylum, residence permit, residency
for/to/of actor, @aid-afflicted -> recipient
+ The Czech Republic extended temporary protection for Ukrainians. | CZE | UKR | occurred

frame aid.fly-to-asylum
type AID
cameo 075
contexts asylum
verb fly, spirit, escort, whisk, smuggle
obj dissident, activist, defector, ex president, exile, refugee, journalist -> recipient
to/into safety, exile, embassy, asylum, freedom, sanctuary
from/from? -> place
+ Colombia escorted a Venezuelan activist to safety. | COL | VEN | occurred

frame aid.search-help
type AID
cameo 073
verb join, assist, help, aid
obj/in/with search, rescue effort, relief effort, rescue operation, relief operation, recovery effort, airlift, rescue, reconstruction, evacuation, vaccination, cleanup
for/in/of/off actor, sailor, plane, ship, survivor -> recipient
+ Vietnam joined the search for the Malaysian plane. | VNM | MYS | occurred
