# CONCEDE and RETREAT by the whole field of words for a leaf: freedoms given back, protests ended, leaders and laws given up, prisoners and things let go, doors opened, arms laid aside.

class field-rulers: actor, government, authority, king, queen, emir, sultan, junta, president, premier, prime minister, minister, parliament, court, cabinet, council, army, police, ministry, governor, assembly, regime, ruler, mayor, regulator, military, general, magistrate
class field-foes-of-rule: opposition, opponent, party, dissident, exile, politician, communist, communists, socialist, socialists, islamist, islamists, nationalists, democrats, brotherhood, movement, candidate, supporter, rival, critic, banned party, former president, ex-president, opposition leader, separatist, nationalist

frame concede.field-visa
type CONCEDE
cameo 081
contexts rights_freedoms
verb relax, ease, loosen, waive, scrap, lift, drop, abolish, liberalise, liberalize, simplify, do away, end, remove, soften
obj/with visa rule, visa requirement, visa, entry rule, travel rule, travel ban, travel curb, border control, border closure, exit permit, passport control, quarantine rule, entry ban, exit ban, residence rule, citizenship rule, work permit -> topic
for/on/against/of? actor, visitor, tourist, citizen, resident, refugee, lawyer, activist, worker, migrant, student -> recipient
subj @field-rulers -> actor
+ Brunei relaxed its visa rules for Filipinos. | BRN | PHL | occurred
- The club relaxed its entry rules for children.

frame concede.field-restore-service
type CONCEDE
cameo 081
contexts rights_freedoms
verb restore, switch on, reconnect, turn on, resume, unblock, give back, hand back
obj internet, mobile internet, internet access, mobile service, telephone service, phone service, mobile telephone service, telephone line, phone line, communication, mobile network, text messaging, satellite service, broadband, service, passport, licence, permit -> topic
to/in/for/across/of? actor, resident, region, province, valley, city, capital, village, people, activist, journalist -> recipient
subj @field-rulers -> actor
+ Sudan restored telephone service to Port Sudan residents. | SDN | SDN | occurred
- The hotel restored room service to guests.

frame concede.field-press
type CONCEDE
cameo 0811
contexts rights_freedoms
verb unblock, unban, lift, ease, end, relax, abolish, scrap, reopen, allow, license, licence, remove, permit, loosen, put
obj/on newspaper, opposition newspaper, weekly, daily, website, news website, radio station, television station, broadcaster, press censorship, censorship, press curb, media curb, press law, blackout, private radio, independent radio, magazine, foreign reporter, opposition website, ban on rally, ban on protest, ban on demonstration, protest ban, ban on newspaper, gag, gagging order, reporting curb, news blackout -> topic
of/on/by/for/in? actor, group, opposition, press, media, weekly, newspaper, editor, journalist, reporter, broadcaster, opponent, party, dissident, demonstration, rally, protest, march -> recipient
subj @field-rulers -> actor
+ Gambia's government lifted its gag on three weeklies. | GMB | - | occurred
- The school lifted its ban on the weekly quiz.

frame concede.field-assemble
type CONCEDE
cameo 0811
contexts rights_freedoms
verb let, allow, permit, authorise, authorize, license, enable
obj @field-foes-of-rule, protester, demonstrator, student, union, crowd, worker, activist, journalist, newspaper, editor, people, citizen, actor, teacher, monk, march, rally, protest, demonstration -> recipient
inf/in? rally, march, demonstrate, protest, gather, assemble, meet, speak, publish, broadcast, criticise, criticize, parade, organise, organize, go ahead, hold, take place, proceed, campaign
subj @field-rulers -> actor
inf rally, march, demonstrate, protest, gather, assemble, speak, publish, broadcast, criticise, criticize, parade, go ahead, take place, proceed
+ Eritrean authorities let students march through Asmara. | ERI | * | occurred
- The teacher let pupils march round the hall.

frame concede.field-legal-party
type CONCEDE
cameo 0812
contexts political_institutions
verb legalise, legalize, unban, register, rehabilitate, recognise, recognize, license, reinstate, readmit, lift, quash, overturn, end, drop, annul, remove
obj @field-foes-of-rule, political party, opposition party, ban, outlaw, ban on party, ban on politician, political movement -> recipient
on/of/against? @field-foes-of-rule, actor -> recipient
to? ballot, politics, race, parliament
subj @field-rulers -> actor
+ Mauritania's government legalised the Islamists. | MRT | * | occurred
- The league readmitted a rival club.

frame concede.field-ban-on-party
type CONCEDE
cameo 0812
contexts political_institutions
verb lift, quash, overturn, end, drop, annul, remove, rescind, reverse, revoke, scrap, repeal
obj ban, prohibition, bar, exclusion, disqualification
on/of/against @field-foes-of-rule, political party, opposition party, actor -> recipient
subj @field-rulers -> actor
on/of/against @field-foes-of-rule, political party, opposition party
+ Judges in Zambia annulled the exclusion of an opposition party. | ZMB | * | occurred
- The gym lifted its ban on a rival.

frame concede.field-stand
type CONCEDE
cameo 0812
contexts political_institutions
verb allow, let, permit, clear, authorise, authorize, enable
obj @field-foes-of-rule, actor -> recipient
inf/for stand, run, contest, compete, campaign, register, election, vote, presidency, seat, return to politics, re-enter
for/in/against? presidency, president, election, parliament, seat, office, vote, race, poll
subj @field-rulers -> actor
inf stand, run, contest, compete, campaign, register
+ Cameroon's court let an exiled politician run for president. | CMR | * | occurred
- The mayor let a rival run for the bus.

frame concede.field-let-lapse
type CONCEDE
cameo 0814
contexts legal
verb lift, revoke, end, rescind, cancel, drop, lapse, withdraw, expire
obj/subj state of emergency, martial law, emergency rule, state of exception, state of siege, emergency decree, emergency law, emergency power, state of alert -> topic
in/on/across/over/for/of? actor, region, province, island, city, capital -> recipient
subj @field-rulers -> actor
+ Peru's president revoked a state of exception in Cusco. | PER | - | occurred
- The referee lifted a flag.

frame retreat.field-back-to-work
type RETREAT
cameo 082
contexts pro_democracy
verb return, go back, come back, go
to work, classroom, pit, job, lesson, barracks, mine, class, field, dock
subj striker, teacher, miner, nurse, doctor, docker, union, driver, worker, student, policeman, mutineer, civil servant, judge, pilot -> actor
after strike, walkout, stoppage, protest, deal, offer, sit-in, boycott, agreement, dispute
+ Nigerian doctors returned to work after a nine-week strike. | NGA | - | occurred
- The bees returned to work after the rain.

frame retreat.field-hand-over-rule
type RETREAT
cameo 0831
contexts political_institutions
verb hand, hand over, cede, transfer, surrender, relinquish, give up, yield, turn over, sign over, step down, make way, give way
obj/for/in? power, presidency, reins, throne, leadership, premiership, helm, crown, office, seal of office -> topic
to/for/in vice president, deputy, successor, son, rival, brother, vice-president, party, opposition, heir, speaker, chief justice, favour -> recipient
subj actor, president, king, queen, emir, premier, prime minister, sultan, ruler, leader, chancellor -> actor
+ The king of Lesotho ceded the throne to a brother. | LSO | - | occurred
- The skipper handed the wheel to his son.

frame retreat.field-hand-to-civilians
type RETREAT
cameo 0834
contexts political_institutions
verb hand, hand over, hand back, cede, transfer, surrender, relinquish, give up, yield, turn over, sign over, return, restore, give back
obj power, control, rule, authority, government -> topic
to civilian, civilian council, elected government, civilian government, parliament, elected president, civilian president, transitional council, interim council, constituent assembly, transitional government, interim government, assembly, voter -> recipient
subj actor, general, junta, army, military, council, officer, military ruler, colonel, soldier, putschist -> actor
+ Niger's junta handed power back to civilians. | NER | * | occurred
- The club handed control to a new council.

frame concede.field-sack-for
type CONCEDE
cameo 0831
contexts political_institutions
verb sack, fire, dismiss, drop, replace, remove, ditch, jettison, oust, sacrifice
obj minister, interior minister, prime minister, premier, police chief, army chief, cabinet, government, governor, general, finance minister, commander, mayor, spy chief, chief, prosecutor -> topic
inf/under/in/as appease, placate, pressure, please, satisfy, calm, mollify, response, bid, answer, sop
subj actor, president, king, premier, prime minister, emir, sultan, chancellor, junta, parliament -> actor
+ Jordan's king sacked his premier to placate protesters. | JOR | * | occurred
- The captain dropped a bowler to please the crowd.

frame concede.field-law-hated
type CONCEDE
cameo 0832
contexts executive
verb scrap, shelve, drop, withdraw, freeze, suspend, repeal, reverse, ditch, axe, abandon, rescind, cancel, roll back
obj tax, fuel tax, bill, law, plan, price rise, reform, pension reform, dam, mine, project, levy, decree, highway, gas project, measure, tax rise, pipeline, fee, law on, rule, quota -> topic
subj @field-rulers -> actor
mod unpopular, hated, disputed, contested, controversial, divisive, detested, hugely, bitterly, loathed
+ Slovakia's government shelved an unpopular road levy. | SVK | - | occurred
- The shop scrapped an unpopular tax return form.

frame concede.field-bow-to-call
type CONCEDE
cameo 0832
contexts executive
verb bow, yield, give in, accede, agree, concede, submit, cave in, heed, meet, accept, grant, respond
to/obj demand, call, pressure, appeal, request, wish -> topic
for/inf/of? tax cut, wage rise, pay rise, higher wage, market, market access, repeal, cut, fuel, tariff cut, price, lower price, open, trade concession, subsidy
of/from/by/mod/poss? actor, union, farmer, student, teacher, protester -> recipient
subj @field-rulers -> actor
for/inf tax cut, wage rise, pay rise, higher wage, repeal, cut, lower price, open, subsidy, raise, lower
+ Japan bowed to Canadian demands for tariff cuts. | JPN | CAN | occurred
- The waiter bowed to calls for lower prices.

frame concede.field-self-rule
type CONCEDE
cameo 0834
contexts political_institutions
verb approve, grant, pass, adopt, concede, endorse, back, vote, give, accept
obj/for self-rule, home rule, autonomy, wider autonomy, devolution, autonomy statute, autonomy law, power-sharing, power sharing, new constitution, multi-party election, multiparty system, multi-party rule, electoral reform, constitutional reform, independence referendum, federalism, elected assembly, autonomy bill, self-government -> topic
for/to/in/iobj? actor, region, province, island, minority -> recipient
subj @field-rulers -> actor
for/to/in/iobj actor, region, province, island, minority
+ Denmark's parliament approved wider autonomy for Greenland. | DNK | GRL | occurred
- The board approved autonomy for its Fijian branch.

frame retreat.field-crew-freed
type RETREAT release
cameo 0841
contexts legal
verb release, free, let go, set free, liberate, turn loose
obj crew, tanker crew, ship crew, pilot, sailor, fisherman, seaman, captain, crewman, aircrew, airman, hiker, engineer, aid worker, nun, monk, tourist, missionary, patient, student, captured pilot, spy, prisoner of war, pow, mariner, seafarer -> recipient
of? ship, tanker, trawler, freighter, vessel, dhow, yacht, plane, bomber, helicopter -> topic
for/after/in/to/on? ransom, exchange, return, captivity, actor, family, week, month -> topic
subj actor, pirate, rebel, kidnapper, guerrilla, militia, navy, coastguard, junta, court, hijacker -> actor
+ Pirates off Benin released the crew of a Cypriot freighter. | * | * | occurred
- The cruise line released its crew for lunch.

frame retreat.field-goods-back
type RETREAT return
cameo 0842
contexts economic
verb give back, hand back, return, restore, release, repatriate, send back, bring back, unfreeze
obj title deed, deed, land, farm, fishing boat, trawler, bronze, obelisk, carving, idol, crown, manuscript, throne, canoe, drum, gold, skull, relic, icon, mask, church, mosque, estate, ship, plane, drone, mummy, totem pole, stolen art, looted art, stone, villa, property, fund, asset, stash, money, wreckage, painting -> topic
to/iobj/in/from? actor, owner, heir, farmer, family, tribe, exile, church, museum -> recipient
subj actor, museum, government, court, king, university, collector, bank -> actor
to/iobj actor, owner, heir, farmer, family, tribe, exile, church
+ A Dutch museum gave Indonesia back a looted drum. | NLD | IDN | occurred
- The shop gave the buyer back his money.

frame retreat.field-import-ban
type CONCEDE
cameo 085
contexts economic
verb lift, drop, end, ease, scrap, remove, relax, repeal, waive, cut, abolish, suspend, rescind, strike
obj ban, import ban, export ban, import duty, duty, tariff, import tariff, trade curb, trade ban, quota, punitive tariff, anti-dumping duty, levy, beef ban, trade restriction, boycott, blockade, embargo -> topic
on/against/of/for beef, pork, meat, wine, fish, poultry, milk, dairy, cheese, salmon, grain, wheat, coal, timber, steel, car, fruit, tomato, vegetable, lobster, barley, import, good, export, seafood, goods, aluminium, aluminum, sugar, cotton, airline, bank -> topic
from/of/mod? actor -> recipient
subj actor, government -> actor
+ Chile lifted its ban on Peruvian tomatoes. | CHL | PER | occurred
- The diner dropped its ban on cheese.

frame retreat.field-border-trade
type CONCEDE
cameo 085
contexts economic
verb reopen, open, unblock, unseal, resume
obj border, crossing, border crossing, land border, frontier, market, airspace, port, trade route -> topic
with/to/for? actor -> recipient
to/for good, goods, trade, cargo, freight, import, export, commerce, trader
subj actor, government, army -> actor
+ Togo reopened its border with Benin to goods. | TGO | BEN | occurred
- The shop reopened to trade.

frame retreat.field-outside-eyes
type RETREAT access
cameo 0862
contexts diplomatic
verb open, give, grant, allow, let, let in, admit, show, throw open, invite, welcome, accept, permit, take
obj workshop, site, plant, reactor, laboratory, palace, prison, depot, base, facility, bunker, run, free rein, entry, access, door, camp, barracks, file, tunnel, shipyard, silo, barrack, mission of inspector, snap inspection, inspection -> topic
to/iobj/by/from/for/obj/into inspector, watchdog, nuclear watchdog, iaea, expert, weapons expert, un, united nations, monitor, observer, opcw, rapporteur, investigator, chemical weapons expert, arms inspector, weapons inspector, inspection team -> recipient
subj actor, government, army, regime, ministry -> actor
+ Brazil opened an enrichment plant to the nuclear watchdog. | BRA | * | occurred
- The dairy opened its plant to food inspectors.

frame retreat.field-relief-through
type RETREAT access
cameo 0863
contexts human_security
verb let, allow, permit, open, clear, wave, unblock, grant, reopen, give, escort, let in, let through, admit, pass
obj/to/through/for/iobj convoy, aid convoy, lorry, truck, barge, ship, relief flight, relief ship, grain ship, aid ship, relief truck, aid truck, aid, food aid, road, corridor, port, airport, border, airstrip, relief, food, medicine, red cross convoy, humanitarian corridor, aid worker, red cross, relief worker, aid agency, aid flight, food barge, fuel truck, relief convoy -> topic
of/to/for/from/with? actor, un, united nations, red cross, grain, aid, food, relief, wheat, convoy, flour, medicine, aid agency, charity -> recipient
inf/into/to/through/in/across? dock, sail, pass, land, cross, deliver, enter, reach, unload, roll, drive, actor, enclave, town, city, region, area, camp, province, territory, relief, aid, convoy, evacuate, distribute
subj actor, army, rebel, government, junta, militia, militant, gang, commander, warlord -> actor
inf/into/to/through/across dock, sail, pass, land, cross, deliver, enter, reach, unload, roll, enclave, town, city, region, camp, province, convoy, relief, territory, aid
+ Sudanese rebels allowed a Kenyan grain ship to dock. | SDN | - | occurred
- The marina allowed a ship to dock.

frame retreat.field-peace-force-in
type RETREAT access
cameo 0861
contexts peacekeeping
verb welcome, let, allow, let in, admit, accept, receive, host, permit, invite, take
obj peacekeeper, peacekeeping force, blue helmet, un troops, peace force, multinational force, peacekeeping contingent, african force, regional force, stabilisation force, foreign force, foreign troop, battalion, troop, observer force, police mission -> recipient
in/into/to/inf/for/on? patrol, deploy, enter, guard, land, police, buffer zone, actor, region, province, country, city, soil, take over, stay
from/of? actor -> recipient
subj actor, government, president, rebel, junta, parliament -> actor
inf/into/in/to patrol, deploy, enter, guard, land, police, region, province, country, buffer zone, soil, stay, actor
+ Lesotho allowed a Botswanan battalion to patrol Maseru. | LSO | BWA | occurred
- The hall allowed a foreign troop of dancers to stay.

frame retreat.field-step-back
type RETREAT
cameo 087
contexts military
verb dismantle, pull down, tear down, remove, blow up, demolish, take down, scale back, scale down, wind down, thin out, halve, reduce, cut back, stand down, ease off, draw down, pull back, tone down, shut down, freeze, defuse
obj guard post, watchtower, loudspeaker, checkpoint, fortification, trench, minefield, gun emplacement, operation, military operation, offensive, raid, air strike, bombardment, campaign, air campaign, patrol, military presence, sortie, drill, border post, missile launcher, missile battery, attack, gun position, roadblock, outpost -> topic
along/against/on/in/near/around/over/at/of actor, border, line, frontier, zone, rebel, militant, strait, front, militia, position, installation -> recipient
subj actor, army, troop, rebel, militia, navy, air force, guerrilla, alliance, military -> actor
+ Moldova's army dismantled guard posts along the Dniester line. | MDA | - | occurred
- The farmer dismantled a fence along the border.

frame retreat.field-stop-hostile
type RETREAT
cameo 087
contexts military
verb stop, cease, halt, quit, suspend, end, pause
ing shell, bomb, fire, attack, bombard, raid, strafe, strike, advance, pound, mine, fight, patrol, overfly, buzz, launch, test
obj? actor, town, ship, village, position -> recipient
subj actor, army, rebel, navy, militia, troop, jet, air force, guerrilla -> actor
+ The Malian army stopped shelling Kidal. | MLI | * | occurred
- The school stopped testing pupils.

frame retreat.field-ships-pass
type RETREAT withdraw
cameo 0872
contexts military
verb stop, cease, end, quit, halt, lift, raise, ease, relax, break off, abandon, suspend
ing/obj intercept, besiege, naval blockade, sea blockade, siege, encirclement, air blockade, land blockade, stranglehold, harass, search, turn back, board, seal, surround
of/on/around/against/obj? actor, ship, port, city, town, enclave, coast, island, camp, vessel, village, airport, north, strip -> recipient
subj actor, navy, army, rebel, militia, troop, force, fighter, tank -> actor
+ Eritrea's navy stopped intercepting ships off Assab. | ERI | - | occurred
- The anglers stopped searching the shore.

frame retreat.field-stand-down
type RETREAT disarm
cameo 0873
contexts military
verb demobilise, demobilize, disband, stand down, send home, discharge, muster out, dissolve, pension off, dismiss, break up
obj reservist, conscript, militia, militiaman, regiment, brigade, fighter, soldier, paramilitary, guerrilla, army, battalion, unit, child soldier, force, troop, garrison, recruit, battlegroup -> topic
against/from/under/in? actor, border, gaze, supervision, eye -> recipient
subj actor, government, army, rebel, movement, junta, warlord, parliament, commander, guerrilla -> actor
+ Finland's government pensioned off two border brigades. | FIN | - | occurred
- The choir disbanded its junior unit.

frame retreat.field-yield-selves
type RETREAT disarm
cameo 0874
contexts military
verb give, give up, surrender, capitulate, hand, turn
obj/adv? themselves, himself, itself, up -> topic
up/to/before actor, marine, army, force, soldier, troop, police, government, commander, enemy -> recipient
subj troop, soldier, fighter, rebel, guerrilla, garrison, gunman, warlord, insurgent, militant, commander, conscript, militiaman -> actor
+ Mutinous soldiers surrendered to Guinean marines. | * | GIN | occurred
- The striker surrendered the ball to a defender.

frame concede.field-tax-lifted
type CONCEDE
cameo 0832
contexts executive
verb scrap, repeal, abolish, drop, do away, withdraw, halve, shelve, reverse, rescind, roll back, axe, lift
obj/with law, tax, fuel tax, price rise, tax rise, price increase, fuel price rise, language law, levy, surcharge, conscription, poll tax, tuition fee, land law, pension law, fuel duty, rise, fare rise, fare increase, salt tax, toll, bill, reform, extradition bill -> topic
in/after/under/by/for/on/amid? face, protest, pressure, actor, farmer, student, union, opposition -> recipient
subj @field-rulers -> actor
+ Eritrea did away with a fuel tax. | ERI | - | occurred
- The ferry line scrapped a surcharge.

frame concede.field-end-regime
type CONCEDE
cameo 0834
contexts political_institutions
verb scrap, end, abolish, abandon, renounce, dismantle, do away, relinquish
obj/with one-party rule, party rule, party system, military rule, single-party rule, one-party system, monarchy, apartheid, direct rule, army rule, absolute monarchy, term of life, monopoly of power, monopoly on power, feudal rule -> topic
in/over? actor, region -> recipient
subj @field-rulers -> actor
+ Gabon's president scrapped one-party rule. | GAB | - | occurred
- The novel abolished a monarchy.

frame retreat.field-strikers-stop
type RETREAT
cameo 082
contexts pro_democracy
verb end, call off, suspend, lift, halt, stop, clear, dismantle, remove, abandon, break off, leave, vacate, pull down
obj strike, blockade, roadblock, road, barricade, sit-in, occupation, square, hunger strike, protest, boycott, siege, highway, stoppage, road blockade, walkout, street, march, go-slow, picket -> topic
against/of/at/over/in/on/around? actor, government, ministry, parliament, employer, president, company -> recipient
subj union, teacher, doctor, nurse, driver, trucker, farmer, miner, student, protester, demonstrator, docker, peasant, worker, striker, prisoner, inmate, fisherman, monk, lawyer, pensioner, indigenous people, activist, taxi driver, leader -> actor
+ Zambian truckers suspended a stoppage against the government. | ZMB | * | occurred
- The driver left the road.

frame retreat.field-sent-home
type RETREAT release
cameo 0841
contexts legal
verb send, fly, put, bring, ship, bus
obj fisherman, sailor, pilot, captive, hostage, hiker, prisoner, detainee, crew, soldier, student, spy, tourist, journalist, reporter, villager, worker, worshipper, missionary, engineer, diplomat, national -> recipient
adv/on/across home, back, free, plane home, bus home, border
subj actor, government, rebel, army, court, police -> actor
of/after/across/through/in? captivity, custody, border, crossing, jail, actor -> topic
+ Myanmar sent nine Thai fishermen home. | MMR | THA | occurred
- The school sent its students home.

frame retreat.field-eyes-into
type RETREAT access
cameo 0862
contexts diplomatic
verb allow, let, admit, escort, usher, wave, take, permit
obj inspector, monitor, observer, expert, investigator, rapporteur, arms inspector, weapons inspector, election observer, verification team, actor, weapons expert -> recipient
into/inside/onto
subj actor, government, army, rebel, regime, ministry -> actor
obj inspector, monitor, observer, expert, investigator, rapporteur, verification team
+ Syria allowed Swedish monitors into the camp. | SYR | SWE | occurred
- The zoo allowed inspectors into the monkey house.

frame retreat.field-road-for-aid
type RETREAT access
cameo 0863
contexts human_security
verb open, reopen, clear, unblock, offer, guarantee
obj road, corridor, airstrip, port, border, airport, crossing, route, runway, humanitarian corridor, safe passage, land route, supply road, airfield, border crossing, harbour -> topic
to/for aid, convoy, relief, food, red cross, aid convoy, relief worker, aid worker, barge, un, united nations, world food programme, grain, humanitarian aid, charity, aid agency, relief flight, medicine -> recipient
of/from? actor -> recipient
subj actor, army, rebel, government, junta, militia, commander -> actor
+ Rebels in Sudan opened a road for a Red Cross convoy. | * | * | occurred
- The council opened a road for lorries.
