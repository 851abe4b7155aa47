# Force as papers plainly put it: cars that go off, people picked up or sent home, crowds charged, towns entered,
# streets emptied, sieges, envoys called home, aid and arms held back.

class plain-riders: car, van, lorry, truck, pickup, pickup truck, minibus, vehicle, motorcycle, motorbike, taxi, ambulance, jeep, tanker truck, fuel truck, water tanker, rickshaw, minivan, bicycle, scooter, tractor
class plain-haunt: ministry, embassy, consulate, barracks, barrack, police station, police headquarters, headquarters, checkpoint, mosque, church, synagogue, temple, market, bazaar, hotel, base, school, university, courthouse, court, parliament, bank, palace, office, airport, gate, funeral, bus station, recruitment centre, academy, police academy, hospital, restaurant, cafe, compound, convoy, patrol, station, marketplace, square, shrine, wedding, camp, building, residence, home
class plain-statesman: president, prime minister, premier, vice president, minister, defence minister, interior minister, senator, governor, mayor, adviser, advisor, government adviser, ambassador, chief justice, opposition leader, archbishop, bishop, nuclear scientist, scientist, politician, lawmaker, mp, deputy, party leader, candidate, presidential candidate, prosecutor, judge, union leader, warlord, rebel leader, ex-president, former president, police chief, army chief, intelligence chief, security chief, king, general, dissident, emir, spokesman, councillor, provincial governor, district governor, anti-corruption activist
class plain-force: @troops, @combatant, @police, army, militia, militiaman, regime, authority, paramilitary, guard, warlord, settler, junta, separatist, actor
class plain-crowd: crowd, protester, demonstrator, demonstration, march, marcher, rally, procession, mourner, striker, protest, protest camp, sit-in, sit in, student, monk, vigil, picket, picket line, opposition supporter, worshipper, strike, dissenter, gathering, funeral, funeral procession, refugee, activist, worker
class plain-gas: tear gas, teargas, tear gas canister, pepper spray, rubber bullet, stun grenade, water cannon, smoke bomb, tear gas grenade, plastic bullet, flash bang, birdshot, baton round, teargas canister, concussion grenade, sound grenade

frame assault.plain-car-goes-off
type ASSAULT explosives
cameo 1832
contexts terrorism
verb explode, blow up, go off, detonate, blow apart
subj/obj @plain-riders -> topic
outside/at/near/beside/in/inside/by/behind/of @plain-haunt, somewhere -> recipient
+ Two lorries packed with explosives went off outside a ministry in Baghdad. | - | IRQ | occurred
+ A van laden with fertiliser was blown up near a church in Kaduna. | - | NGA | occurred
- The car went off the road at dawn.
- The van blew up like a toy.

frame assault.plain-car-set-off
type ASSAULT explosives
cameo 1832
contexts terrorism
verb blow up, detonate, set off, explode
obj @plain-riders -> topic
outside/at/near/beside/in/inside/by/behind/of @plain-haunt, somewhere -> recipient
subj actor, @combatant, group, movement, bomber, separatist -> actor
+ Basque separatists blew up a van outside a barracks in Logrono. | ESP | ESP | occurred
- The stuntman blew up a car at the studio.

frame assault.plain-tears-through
type ASSAULT explosives
cameo 1832
contexts terrorism
verb tear, rip, blast, slice, plough, plow, smash
through/into @plain-haunt, @plain-crowd, street, bus, train, crowd, queue, line -> recipient
subj car bomb, truck bomb, vehicle bomb, lorry bomb, motorcycle bomb
+ A lorry bomb tore through a market in Kirkuk. | - | IRQ | occurred
- The wind tore through the market with a roar.

frame assault.plain-buried-bomb
type ASSAULT explosives
cameo 1833
contexts military
verb kill, wound, injure, blow up, blow apart, hit, strike, destroy, wreck, explode, go off, detonate, rip, tear, maim, blast, shatter
subj mine, land mine, landmine, road mine, roadside bomb, roadside mine, improvised explosive device, ied, buried bomb, culvert bomb, road bomb, anti-tank mine, anti-personnel mine, bomb in the road, roadside device, roadside explosion, roadside blast
obj/under/beside/near/through/as/beneath -> recipient
+ A landmine blew apart a bus in Ghazni. | - | AFG | occurred
+ A roadside mine wounded two Dutch soldiers. | - | NLD | occurred
- The mine hit a seam of coal.

frame assault.plain-vest
type ASSAULT suicide-attack
cameo 1831
contexts terrorism
verb detonate, set off, trigger, explode, blow, activate, wear
obj explosive vest, suicide vest, suicide belt, explosive belt, explosives vest, explosives belt, bomb vest, bomb belt, suicide bomb, explosive jacket
in/at/near/outside/among/inside/amid/beside/on? -> recipient
subj actor, man, woman, attacker, bomber, militant, boy, girl, teenager, fighter, assailant, youth -> actor
+ A woman set off an explosive belt in a Nigerian mosque. | * | NGA | occurred
- The man wore a vest.

frame assault.plain-on-himself
type ASSAULT suicide-attack
cameo 1831
contexts terrorism
verb detonate, set off, trigger, explode
obj bomb, grenade, explosive, device, charge
on/with/around himself, herself, body, waist, chest, themselves
in/at/near/outside/among/inside/amid/beside? -> recipient
subj actor, man, woman, attacker, bomber, militant, boy, girl, teenager, fighter -> actor
+ A girl set off a bomb on herself in a market in Chad. | * | TCD | occurred
- The diver set off a charge on the rock.

frame assault.plain-statesman-shot
type ASSAULT targeted
cameo 186
contexts intelligence
verb shoot dead, gun down, assassinate, shoot, murder, slay, kill, ambush, stab, poison, cut down, riddle, bludgeon, execute, behead
obj @plain-statesman -> recipient
subj? actor, @combatant, gunman, assassin, hitman, attacker, agent, guerrilla, sniper, hit squad, death squad -> actor
on/outside/in/near? doorstep, home, house, car, office, street, mosque, church, bedroom, drive
to? death
+ Gunmen shot dead a Kenyan lawmaker outside his home. | * | KEN | occurred
+ Guerrillas gunned down a Colombian governor on his doorstep. | COL | COL | occurred
- The editor killed the minister's column.

frame assault.plain-escapes
type ASSAULT targeted
cameo 185
contexts intelligence
verb escape, survive, emerge, walk away, get away
subj @plain-statesman, @state-head -> recipient
when/as bomb, blast, explosion, gunman, rocket, grenade, shot, device, mine, drone, attacker, sniper, missile, shell, car bomb, bullet, mortar -> topic
+ Yemen's prime minister escaped unhurt when a bomb exploded near his car. | - | YEM | occurred
- The minister escaped when the meeting ended.

frame assault.plain-near-statesman
type ASSAULT targeted
cameo 185
contexts intelligence
verb explode, go off, detonate, blow up
subj bomb, drone, device, grenade, mine, car bomb, rocket, shell
near/beside/under/by/alongside/behind/at @state-head, motorcade, minister, presidential convoy, president's car, podium, reviewing stand -> recipient
+ A grenade went off near Ethiopia's prime minister. | - | ETH | occurred
- A flare went off near the stage.

frame assault.plain-shield
type ASSAULT abduct
cameo 184
contexts human_rights
verb herd, drive, push, march, place, put, tie, chain, line up, force, use
obj @civilian, hostage, prisoner, captive, woman, child, villager, family, boy, girl -> recipient
in/as front, shield, human shield, vanguard, buffer
subj @plain-force -> actor
+ Rebels in Liberia herded villagers in front of their column. | LBR | * | occurred
- The guide put the children in front.

frame assault.plain-charge-crowd
type ASSAULT crowd-control
cameo 175
contexts repression
verb sweep, storm, charge, wade, burst, plough, plow, barge, rampage, lay, set
into/through/at/on/about @plain-crowd, square, camp, campus, university, mosque, dormitory, stadium
subj @police, riot squad, squad, trooper, soldier, troop, militiaman, mounted police, commando, basij, thug, cavalry, army -> actor
with/on? baton, club, truncheon, shotgun, whip, chain, rifle butt, horse, horseback, tear gas, water cannon, armoured vehicle, motorcycle
+ Riot police waded into a march in Belarus. | BLR | BLR | occurred
- The tourists stormed into the square.

frame assault.plain-lob-gas
type ASSAULT crowd-control
cameo 175
contexts repression
verb lob, hurl, volley, unleash, spray, shower, pump, rain, fire, use, turn, loose, discharge, throw, shoot, launch, deploy
obj @plain-gas
at/on/into/against/among/to? -> recipient
subj? @police, soldier, troop, guard, security force, actor, army, gendarme, authority -> actor
+ Kenyan police lobbed tear gas at students. | KEN | * | occurred
- The chef sprayed pepper on the soup.

frame assault.plain-fire-on-crowd
type ASSAULT crowd-control
cameo 175
contexts repression
verb open up, fire, open fire, shoot, blaze away, let loose, let fly, turn, spray
on/at/into/over @plain-crowd -> recipient
with? rifle, automatic rifle, machine gun, live round, shotgun, live ammunition, gun, bullet
obj? gun, rifle, weapon, machine gun, bullet, live round, round, live ammunition, volley
subj @police, troop, soldier, security force, guard, gendarme, army, paramilitary, presidential guard, trooper, force -> actor
+ Guinean troops opened up with rifles on a march. | GIN | * | occurred
- The photographer shot at the march.

frame assault.plain-open-fire-on-crowd
type ASSAULT crowd-control
cameo 175
contexts repression
verb open
obj fire, gunfire, live fire
on/at/into/upon @plain-crowd -> recipient
subj @police, troop, soldier, security force, guard, gendarme, army, paramilitary, presidential guard, trooper, force -> actor
+ Guinean soldiers opened fire on mourners. | GIN | * | occurred
- Gunmen opened fire on a wedding.

frame assault.plain-guns-pound
type ASSAULT heavy-weapons
cameo 194
contexts military
verb open up, pound, hit, fire, shell, blast, hammer, thunder, boom, rain, lob, batter, strike, bombard, target
on/at/obj/into/onto -> recipient
subj howitzer, gunner, artillery, big gun, gun, battery, tank, mortar, cannon, rocket launcher, field gun, artilleryman, heavy gun, self-propelled gun, multiple rocket launcher -> actor
+ Turkish howitzers opened up on villages in Syria. | TUR | SYR | occurred
- The gunner took a photograph.

frame assault.plain-from-the-air
type ASSAULT aerial
cameo 195
contexts military
verb strike, hit, attack, bomb, target, pound, blast, kill, destroy
obj -> recipient
from air, sky, the air
subj? actor, @warplane, air force, coalition, alliance -> actor
+ Israel hit a depot near Damascus from the air. | ISR | SYR | occurred
- The storm hit the village from the sky.

frame assault.plain-in-breach
type ASSAULT
cameo 196
contexts military
verb fire, open fire, shoot, attack, launch, strike, raid, hit
obj/at/on/across/over/into? -> recipient
in/despite breach, violation, defiance, truce, ceasefire, cease-fire, breach of the ceasefire, violation of the ceasefire
subj? actor, @combatant, @troops, army -> actor
+ Azeri troops fired at Armenian posts in breach of the truce. | AZE | ARM | occurred
- The chef fired a cook in breach of contract.

frame assault.plain-driven-out
type ASSAULT
cameo 201
contexts human_rights
verb drive, drive out, herd, force, push, chase, march, uproot, hound, expel, force out
obj thousand, hundred, ten, civilian, villager, family, minority, tribe, @civilian, population, muslim, christian -> recipient
from/out/across/into/over/of/off home, house, village, town, border, mountain, river, land, frontier, ancestral land, bush, city, actor, somewhere
subj army, troop, soldier, militia, militiaman, force, paramilitary, separatist, rebel, gunman, junta, regime -> actor
by/in? thousand
+ Serb soldiers herded thousands of Albanians out of Pec. | SRB | ALB | occurred
- The farmer drove hundreds of sheep out of the village.

frame assault.plain-driven-abroad
type ASSAULT
cameo 201
contexts human_rights migration
verb drive, push, chase, expel, hound
obj actor -> recipient
into/across/over actor, border, frontier, mountain, bush, desert, somewhere
subj army, troop, soldier, militia, militiaman, force, paramilitary, separatist, rebel, gunman, junta, regime -> actor
+ Burma's army has driven 300,000 Rohingya into Bangladesh. | MMR | * | occurred
- The shepherd drove Swiss cows over the mountain.

frame assault.plain-emptied
type ASSAULT
cameo 203
contexts human_rights
verb empty, cleanse, purge, rid, clear
obj somewhere, region, province, town, village, district, country, area, valley, territory, land -> recipient
of muslim, christian, farmer, tribe, minority, people, population, jew, resident, inhabitant, croat, serb, albanian, tutsi, kurd, arab, tribesman, actor
subj @plain-force -> actor
+ Militias are emptying Darfur of its farmers. | SDN | * | ongoing
- The town rid the valley of rats.

frame assault.plain-slaughter
type ASSAULT
cameo 202
contexts human_rights
verb machine-gun, gun, mow down, slaughter, butcher, massacre, exterminate, line up, bury, shoot, hack
obj thousand, hundred, score, dozen, prisoner, captive, muslim, tutsi, villager, men and boys, civilian -> recipient
by/in thousand, hundred, mass grave, mass graves, pit, ditch, church
subj @plain-force -> actor
+ Militiamen slaughtered villagers by the hundred in Rwanda. | RWA | * | occurred
- The baker slaughtered pigs by the dozen.

frame assault.plain-hijack
type ASSAULT abduct
cameo 181
contexts terrorism
verb commandeer, hijack, seize, divert, take over, board, capture, overrun, take
obj jet, airliner, plane, passenger plane, airplane, flight, ferry, bus, coach, train, school bus, cruise ship, tanker, freighter, cargo ship, ship, dhow, trawler, yacht, bulk carrier, merchant ship -> recipient
off/near/in/on? actor -> recipient
subj gunman, hijacker, armed man, militant, guerrilla, terrorist, commando of the, separatist -> actor
+ Gunmen commandeered an Indian airliner. | * | IND | occurred
- The gunman took a bus home.

frame coerce.plain-picked-up
type COERCE arrest
cameo 173
contexts legal
verb pick up, round up, scoop up, haul in, pull in, bundle off, bundle, lead away, take in
obj @prisoners, @civilian, @combatant, actor, suspect, blogger, tycoon, cleric, critic, dissident, editor, lawyer, lawmaker, comedian, poet, singer, author, publisher, monk, priest, imam, banker, unionist, aide, figure, supporter, dozen, hundred, score, teacher, professor, academic -> recipient
under/on/over/in/during/for/after/as/at law, security law, suspicion, charge, act, swoop, raid, sweep, crackdown, warrant, dragnet, subversion, sedition, treason, terrorism, arrest warrant, anti-terrorism law, part, handcuff, custody, questioning, dawn raid, checkpoint, unrest, protest, post
subj? actor, @police, authority, agent, plainclothes agent, plainclothes officer, intelligence agent, army, soldier -> actor
+ Saudi police picked up a blogger on suspicion of heresy. | SAU | * | occurred
+ A Tunisian comedian was picked up under a decree law. | - | TUN | occurred
- The nurse picked up a child at school.

frame coerce.plain-into-custody
type COERCE arrest
cameo 173
contexts legal
verb take, remand, return, place, put, bring, lead
obj actor, @prisoners, man, woman, suspect, official, banker, author, editor, poet -> recipient
in/into/behind/under custody, pre-trial detention, pretrial detention, police custody, bar, bars, detention, lock and key, house arrest, arrest, handcuffs
subj? @police, court, judge, authority, coast guard, prosecutor, actor, army, magistrate, customs -> actor
on/over/off/for? -> topic
+ Greek coast guards took two Turkish men into custody off Kos. | GRC | TUR | occurred
- The mother kept her baby in custody of the aunt.

frame coerce.plain-sent-home
type COERCE deport
cameo 174
contexts migration
verb send home, send back, fly back, fly out, fly home, fly, send, ship back, ferry back, put, truck, bus, ship, deport, return
obj actor, migrant, refugee, asylum seeker, labourer, immigrant, foreigner, worker, boat person, student, national -> recipient
from actor, somewhere -> actor
aboard/on/by/in plane, flight, cargo plane, cargo jet, bus, charter flight, ship, train, ferry, chartered plane, military plane
+ Another 90 Tajiks were sent home from Moscow aboard a cargo plane. | RUS | TJK | occurred
- The tourists were flown home from Egypt by their firm.

frame coerce.plain-over-the-border
type COERCE deport
cameo 174
contexts migration
verb truck, bus, haul, dump, expel, truck back, bus back
obj actor, migrant, refugee, asylum seeker, labourer, immigrant, foreigner, worker, family, herder, boat person -> recipient
across/over/to/into/through/at border, frontier, desert, river, boundary, buffer zone
subj actor, police, army, government, border guard, authority, soldier, gendarme, coast guard, troop -> actor
+ The Dominican Republic trucked 800 Haitians back across the border. | DOM | HTI | occurred
- The coach drove the fans across the border.

frame coerce.plain-pushed-back
type COERCE deport
cameo 174
contexts migration
verb push, push back, drive, drive back, force, force back, herd, turn back, shove, shove back, send back
obj migrant, refugee, asylum seeker, labourer, immigrant, foreigner, family, herder, boat person -> recipient
across/over/to/into/through/at border, frontier, desert, river, boundary, buffer zone
subj actor, police, army, government, border guard, authority, soldier, gendarme, coast guard, troop -> actor
+ Greek police pushed Afghan refugees back across the river. | GRC | AFG | occurred
- The coach drove the fans across the border.

frame coerce.plain-off-the-ballot
type COERCE restrict
cameo 1722
contexts election
verb strike, strike off, take, take off, throw, throw off, knock, knock off, kick, kick off, keep, leave, remove, scratch, drop, bar, exclude, toss, scrub
obj actor, candidate, singer, politician, opponent, leader, party, challenger, rival, hopeful, opposition, businessman, general, opposition leader -> recipient
off/from ballot, ballot paper, candidate list, presidential race, election list, list of candidate, electoral roll, race, poll
subj? actor, court, commission, electoral commission, judge, council, authority, government, tribunal -> actor
+ Uganda's electoral commission struck a singer off the ballot. | UGA | * | occurred
- The clerk knocked a pen off the ballot box.

frame coerce.plain-into-force
type COERCE martial-law
cameo 1724
contexts pro_autocracy
verb put, bring, place, clamp, slap, invoke, activate
obj emergency regulation, emergency law, emergency decree, emergency rule, martial law, emergency power, emergency measure, state of emergency, security law
into/in/on/for? force, effect, operation, actor, somewhere -> recipient
subj actor, government, ruler, president, king, junta, cabinet, regime -> actor
+ Fiji's ruler put emergency regulations into force. | FJI | - | occurred
- The firm put emergency measures on sale.

frame coerce.plain-onto-farms
type COERCE seize
cameo 1711
contexts human_security
verb move, march, settle, descend, swarm, squat, burst, encamp
onto/on/into/in farm, estate, ranch, plantation, hacienda, white-owned farm, farmland, sugar estate
subj war veteran, squatter, peasant, landless peasant, militant, villager, youth, supporter, landless worker, invader, veteran -> actor
+ War veterans marched onto another farm in Zimbabwe. | ZWE | - | occurred
- The youths moved onto a farm to learn.

frame coerce.plain-boarding
type COERCE seize
cameo 1711
contexts military
verb drop, rappel, abseil, swoop, descend, fast-rope, clamber, leap, slide, swarm
onto/on/obj ship, tanker, freighter, vessel, trawler, cargo ship, ferry, container ship, yacht, oil tanker -> recipient
subj commando, marine, navy, guard, special force, soldier, coast guard, revolutionary guard, troop, naval commando, frogman, actor -> actor
+ Iranian commandos swooped onto a Greek tanker. | IRN | GRC | occurred
- The tourists clambered aboard the yacht.

frame assault.plain-pickaxes
type ASSAULT destroy
cameo 1712
contexts human_security
verb take, use, swing, turn, put
obj/with pickaxe, pickax, axe, hammer, sledgehammer, bulldozer, chisel, jackhammer, crowbar, wrecking ball, dynamite, drill, explosive
to/against/on tomb, shrine, statue, mausoleum, temple, church, mosque, monument, house, home, grave, cemetery, relic, memorial, school -> recipient
subj actor, @combatant, extremist, army, police, settler, mob, authority, soldier -> actor
+ Islamist fighters took hammers to a shrine in Mali. | MLI | MLI | occurred
- The artist took a chisel to the statue.

frame assault.plain-to-the-torch
type ASSAULT destroy
cameo 1712
contexts human_security
verb put, set, blow apart, blow up, reduce, raze, burn down, torch, pull down, gut, dynamite, bulldoze
obj village, temple, shrine, tomb, monument, town, church, mosque, statue, mausoleum, home, house, hut, farm, market, school, crop, cathedral, library, museum, block -> recipient
to/on? torch, rubble, ground, ash, ashes, fire, dust
subj actor, @combatant, @troops, army, militia, mob, settler, police, extremist, jihadist -> actor
+ Burmese soldiers put three villages to the torch. | MMR | - | occurred
- The developer pulled down a church.

frame coerce.plain-cut-off-from
type COERCE restrict
cameo 191
contexts military
verb cut off, cut, seal off, isolate, choke off, starve, deprive, strangle
obj somewhere, actor, city, town, strip, enclave, region, island, peninsula, capital, camp, quarter -> recipient
from/of food, fuel, water, electricity, supply, medicine, outside world, world, power, rest, aid, food supply
subj actor, army, troop, force, rebel, militia, fighter, siege, government, military, navy -> actor
+ Israel cut the enclave off from fuel. | ISR | - | occurred
- The firm cut off the flat from power.

frame coerce.plain-kept-out
type COERCE restrict
cameo 191
contexts military
verb keep, shut, lock, block, bar, hold
obj lorry, food lorry, aid lorry, convoy, aid convoy, supply, food, aid, fuel, medicine, relief convoy, truck, aid truck, food aid, grain
out/from/of somewhere, town, city, enclave, region, province, camp, actor -> recipient
subj actor, army, troop, force, rebel, militia, soldier, government, junta, checkpoint -> actor
+ Ethiopian troops have kept aid lorries out of Mekelle. | ETH | * | occurred
- The guard kept lorries out of the lane.

frame coerce.plain-ringed
type COERCE restrict
cameo 191
contexts military
verb ring, encircle, surround, besiege, bottle up, pin down, hem in, invest, seal off, blockade, have
obj somewhere, town, city, garrison, enclave, port, airport, base, valley -> recipient
subj @combatant, @troops, army, gunner, tank, militia, artillery, separatist -> actor
for/since? month, week, year, day
+ Serb gunners have encircled Sarajevo for months. | SRB | BIH | occurred
- Hills ring the town.

frame coerce.plain-enter-town
type COERCE seize
cameo 192
contexts territory
verb enter, roll into, march into, sweep into, pour into, walk into, stream into, fight into, sweep, roll, pour, push, fan
obj/into somewhere -> recipient
subj rebel, guerrilla, insurgent, militant, jihadist, separatist, militia, fighter, junta force, rebel force, mutineer, secessionist -> actor
+ Rebels entered Goma at dawn. | COD | COD | occurred
- Pilgrims entered Goma at dawn.

frame coerce.plain-control-of-town
type COERCE seize
cameo 192
contexts territory
verb take, seize, gain, wrest, assume, establish, win, regain, retake, have, tighten, recover, cement
obj control, full control, complete control, total control, military control, effective control
of/over somewhere, town, city, island, airport, territory, border crossing, hill, district, province, oilfield, village, region, capital, crossing, road, highway, port, stronghold, base -> recipient
from? actor, @combatant, @troops -> recipient
subj @combatant, @troops, actor, army, militia, separatist, coalition -> actor
+ Afghan rebels took control of Kunduz. | AFG | AFG | occurred
- The firm took control of a hotel in Kunduz.

frame coerce.plain-strip-press
type COERCE censor
cameo 1721
contexts rights_freedoms
verb strip, deprive, rob, relieve
obj reporter, journalist, correspondent, newspaper, broadcaster, station, photographer, news agency, media outlet, channel, crew -> recipient
of accreditation, press card, credential, licence, license, permit, press credential, visa
subj actor, government, ministry, authority, regime, junta, court -> actor
+ Belarus stripped two Polish reporters of their accreditation. | BLR | POL | occurred
- The club stripped a reporter of his pass to the bar.

frame coerce.plain-pulled-off-air
type COERCE censor
cameo 1721
contexts rights_freedoms
verb pull, take, knock, force, yank, drag, keep, drive, throw, order, push, wrench
obj station, channel, broadcaster, radio, radio station, television station, tv station, tv channel, network, programme, program, show, host, presenter, transmitter -> recipient
off/from air, airwave, airwaves
subj? actor, government, regulator, army, authority, censor, junta, police, court -> actor
+ Venezuela pulled two radio stations off the air. | VEN | * | occurred
- A storm knocked the station off the air.

frame coerce.plain-no-march
type COERCE censor
cameo 1721
contexts rights_freedoms
verb deny, refuse, withhold, reject, forbid, turn down
obj permission, permit, authorisation, authorization, leave, licence, march, rally, demonstration
for/to/by? march, rally, demonstration, protest, protest march, vigil, assembly, opposition, parade, gathering, hold, march -> recipient
subj actor, city hall, police, mayor, authority, governor, city authority, prefect, ministry, council -> actor
+ Moscow's city hall denied permission for a march by the opposition. | RUS | - | occurred
- The bank denied permission for a loan.

frame sanction.plain-call-home
type SANCTION withdraw
cameo 161
contexts diplomatic
verb call home, order home, summon home, bring home, call back, recall, withdraw, pull, pull out, fetch home
obj ambassador, envoy, charge d'affaires, top diplomat, chief diplomat, consul, head of mission, diplomat, high commissioner, embassy staff
to/from/in/out/of actor, somewhere -> recipient
subj? actor, government, ministry, president -> actor
+ Bolivia called home its ambassador to Israel. | BOL | ISR | occurred
- The firm called home its envoy to the fair.

frame sanction.plain-held-arms
type SANCTION discontinue
cameo 1622
contexts military
verb hold back, hold up, keep back, put, withhold, pull, freeze, delay, cut off, stop, suspend, halt, cut, cancel, end, scrap, shelve
obj jet, fighter jet, helicopter, tank, missile, arms, weapon, ammunition, military aid, military funding, security aid, security funding, security assistance, military training, training, equipment, military equipment, weapons shipment, arms shipment, arms delivery, munition, bomb, spare part, plug, gunship, warplane, rifle, military cooperation, warship
on/to/for/from/of army, military, actor, government, force, security force, hold, ice, air force, junta, arms, military aid, police, regime -> recipient
subj actor, government, president, congress, pentagon, administration, ministry -> actor
+ Washington is holding back helicopters for the Egyptian army. | USA | EGY | ongoing
+ Berlin cut off training for the Mali army. | DEU | MLI | occurred
- The garage held back spare parts for the bus.

frame sanction.plain-pull-the-plug
type SANCTION discontinue
cameo 1621
contexts economic
verb pull, draw
obj plug
on aid, assistance, loan, programme, funding, budget support, project, grant, credit, rescue, bailout, economic aid
to/for? actor -> recipient
subj actor, fund, bank, government, lender, donor, union -> actor
+ Norway pulled the plug on aid to Malawi. | NOR | MWI | occurred
- The network pulled the plug on a show.

frame sanction.plain-blacklist
type SANCTION
cameo 163
contexts economic
verb blacklist, sanction
obj bank, firm, company, shipping firm, official, general, oligarch, tycoon, trader, airline, oil company, businessman, minister, judge, entity, network, ship, tanker, shipping line, exporter, actor -> recipient
for/over/as? -> topic
subj treasury, actor, government, department, commerce department, union, ministry, administration -> actor
+ The American treasury blacklisted two Iranian banks. | USA | IRN | occurred
- The landlord blacklisted two tenants.

frame sanction.plain-listed
type SANCTION
cameo 163
contexts economic
verb add, put, place, list, designate
obj bank, firm, company, official, general, oligarch, tycoon, airline, businessman, minister, judge, entity, network, ship, tanker, shipping line, exporter, actor -> recipient
to/on/under/for blacklist, sanctions list, entity list, visa blacklist, terror list, trade blacklist, sanctions regime, sanction
subj treasury, actor, government, department, commerce department, union, ministry, administration -> actor
+ Washington added two Chinese firms to its blacklist. | USA | CHN | occurred
- The hospital listed the driver in fair condition.

frame sanction.plain-shut-market
type SANCTION
cameo 163
contexts economic
verb shut, close, slam, slam shut, bar, seal
obj market, door, port, border, harbour
to/on/for/against @goods, import, product, salmon, banana, goods, export, beef, wine, pork, fruit, tomato, produce, onion, dairy, farm product -> recipient
subj actor, government, ministry, customs -> actor
+ China shut its market to Norwegian salmon. | CHN | NOR | occurred
- The grocer closed the door to the wine cellar.

frame sanction.plain-turn-cargo-away
type SANCTION
cameo 163
contexts economic
verb turn back, turn away, turn round, send back, refuse, reject, stop, halt, block, impound
obj cargo, shipment, coal, beef, wine, barley, banana, consignment, shipload, import, load, container, onion, tomato, pork, lobster, timber, cotton, soybean, wheat, rice, salmon, produce, lorryload -> recipient
of/from? @goods, actor -> recipient
subj customs, customs officer, actor, government, port, authority, inspector, importer -> actor
mod? actor -> recipient
+ Chinese customs turned back cargoes of Australian barley. | CHN | AUS | occurred
- The diner sent back the beef.

frame sanction.plain-stop-buying
type SANCTION
cameo 163
contexts economic
verb stop, halt, cease, quit, suspend, give up
ing buy, import, purchase, order
from? actor -> recipient
subj actor, government, ministry, importer, retailer, company -> actor
+ Russia stopped buying wine from Georgia. | RUS | GEO | occurred
- The baker stopped buying flour.

frame mobilize.plain-terror-alert
type MOBILIZE police
cameo 151
verb raise, lift, step up, increase, hoist, up, put, tighten
obj terror alert, terrorism alert, alert level, alert status, security alert, threat level, terror threat level, terrorism threat level, security level, terror threat, security alert level, terror warning
to/at/from/after? -> topic
subj actor, government, police, ministry, authority, security service, interior ministry -> actor
+ France raised its terror alert to the highest level. | FRA | - | occurred
- The dam raised its alert level.

frame mobilize.plain-police-ready
type MOBILIZE police
cameo 151
verb put, place, be, go, stand, remain, keep, stay
obj/subj police, police force, police officer, gendarme, gendarmerie, security service, riot police, constabulary -> actor
on/at/in alert, high alert, highest alert, level of readiness, state of readiness, standby, readiness, maximum alert, full alert, heightened alert, red alert, level of alert, state of alert, highest level, high level
+ Danish police were put on the highest level of readiness. | DNK | - | occurred
- The chefs were put on standby.

frame mobilize.plain-leave-cancelled
type MOBILIZE police
cameo 151
verb cancel, call off, suspend, scrap, stop, revoke, withdraw
obj leave, police leave, holiday, day off, weekend leave, vacation
of/for/to? police, officer, policeman, detective
subj police, police chief, police commissioner, police force, chief constable, gendarmerie, interior ministry -> actor
+ Kenya's police chief called off all holidays. | KEN | - | occurred
- The school cancelled a day off.

frame mobilize.plain-readiness
type MOBILIZE troops
cameo 152
contexts military
verb put, place, order, bring, set, keep, hold
obj army, troop, force, military, navy, air force, armed force, unit, garrison, fleet, reservist, soldier -> actor
at/to/on/into/in level, highest level, combat readiness, full combat readiness, readiness, state of readiness, highest state, battle readiness, war footing, high alert, highest alert
subj? actor, government, president, minister, junta, general, king -> actor
+ Belgrade put its army at the highest level of readiness. | SRB | - | occurred
- The museum put its army at the top shelf.

frame mobilize.plain-take-station
type MOBILIZE troops
cameo 154
contexts military
verb take up, take, assume
obj station, position, positions, firing position, battle station
around/near/off/along/in/at/on/outside/by/across? -> recipient
subj soldier, troop, force, army, tank, @warship, vessel, ship, gunboat, unit, battalion, brigade, artillery, sniper, marine -> actor
+ Eritrean troops took up positions along the Ethiopian border. | ERI | ETH | occurred
- The waiters took up position near the door.

frame mobilize.plain-bombers-land
type MOBILIZE troops
cameo 154
contexts military
verb land, touch down, arrive, fly in, fly
in/at/on/into somewhere, base, air base, airfield, airbase -> recipient
subj bomber, fighter jet, warplane, strategic bomber, fighter, attack helicopter, gunship, stealth bomber, fighter-bomber, nuclear-capable bomber, squadron, paratrooper -> actor
+ Two Russian bombers landed in Caracas. | RUS | VEN | occurred
- Two pilots landed in Caracas.
