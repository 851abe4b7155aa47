# COERCE: blockades, cyber war, orders to leave and to close, forced landings, states of siege, closures and cut-offs.

class coerce-outlet: newspaper, website, channel, broadcaster, radio, station, radio station, television station, tv station, magazine, daily, weekly, news agency, outlet, media outlet, press, bureau, publication, printing house, blog, platform, app, social medium, social media, internet, facebook, twitter, youtube, telegram, whatsapp, wikipedia, film, book, song
class coerce-group: party, group, ngo, organisation, organization, union, movement, association, charity, foundation, church, sect, society, opposition, parliament, assembly, council, federation, community, club, company, brotherhood, bank, school, mosque, monastery
class coerce-way: border, frontier, crossing, checkpoint, road, highway, bridge, port, airport, airspace, strait, canal, rail link, railway, border crossing, crossing point, gate, tunnel, access, border post, pass, corridor, sea lane, waterway, sky, skies, land border
class coerce-utility: electricity, power, water, gas, internet, telephone, phone, fuel, heating, food, supply, supplies, gas supply, water supply, power supply, electricity supply, oil supply, mobile network, network, internet access, communication, phone line, connection, service, medicine, salary, wage, payment, pension, tax revenue, revenue, passport, visa, permit, document, body
class coerce-person: activist, journalist, dissident, lawyer, politician, opponent, leader, lawmaker, blogger, protester, demonstrator, reporter, editor, writer, student, official, minister, general, officer, suspect, militant, fighter, gunman, man, woman, people, person, citizen, national, foreigner, employee, worker, staff, priest, cleric, imam, monk, bishop, pastor, candidate, critic, member, supporter, relative, family, businessman, executive, aide, former president, president, mayor, governor, judge, soldier, sailor, fisherman, crew, captain, pilot, teenager, child, youth, migrant, refugee, smuggler, trafficker, hacker, spy, diplomat, academic, professor, teacher, doctor, artist, singer, filmmaker, actor, observer, researcher, aid worker, tourist, pilgrim, cameraman, photographer, rapper, comedian, nun, guard, policeman, colonel, commander, suspects, dozens, hundreds

frame coerce.blockade
type COERCE restrict
cameo 191
contexts military
verb impose, enforce, tighten, maintain, declare, put, place, mount, extend, lay, keep, clamp, set up
obj blockade, naval blockade, sea blockade, air blockade, land blockade, cordon, no-fly zone, encirclement, economic blockade
on/in/against/around/of? -> recipient
+ Egypt tightened a blockade on Gaza. | EGY | PSE | occurred
+ A naval blockade was imposed on Qatar by Bahrain. | BHR | QAT | occurred

frame coerce.blockade-verb
type COERCE restrict
cameo 191
contexts military
verb blockade, cordon off, seal off, encircle, cut off
obj actor, city, town, village, port, island, coast, camp, district, enclave, area, region, capital, neighbourhood, neighborhood, corridor, strait -> recipient
subj? -> actor
+ Azerbaijan blockaded the corridor. | AZE | - | occurred

frame coerce.blockade-noun
type COERCE restrict
cameo 191
contexts military
noun blockade
subj? actor -> actor
of/on/against actor -> recipient
+ The Saudi blockade of Yemen drew anger. | SAU | YEM | occurred

frame coerce.cyber-attack
type COERCE cyber
cameo 170
contexts cyber
verb launch, carry out, conduct, mount, stage, wage, commit, orchestrate, unleash, perpetrate
obj cyber attack, cyberattack, cyber assault, cyber operation, cyber warfare, cyber war, cyberwar, cyberwarfare, hacking attack, denial of service, cyber espionage, hack, phishing campaign, ransomware attack, cyber strike, digital attack, hacking campaign
on/against/at? -> recipient
+ Iran launched cyber attacks on Albania. | IRN | ALB | occurred
+ Russia waged cyber warfare against Estonia. | RUS | EST | occurred

frame coerce.spy-software
type COERCE cyber
cameo 170
contexts cyber
verb plant, install, implant, inject, spread, deploy, use
obj malware, spyware, virus, worm, ransomware, pegasus, wiper, backdoor, trojan
in/on/against/into? -> recipient
+ Israel planted malware in Iran. | ISR | IRN | occurred

frame coerce.siege-state
type COERCE martial-law
cameo 1724
contexts pro_autocracy
verb declare, impose, decree, proclaim, announce, extend, introduce, prolong, renew, reimpose, enforce
obj state of siege, state of emergency, emergency rule, martial law, emergency, military rule, emergency law, state of war, emergency power, direct rule, presidential rule, state of alert, emergency measure, state of exception
in/on/over/across? actor, region, city, province, area, district -> recipient
+ Bolivia declared martial law in Pando. | BOL | - | occurred

frame coerce.state-of
type COERCE martial-law
cameo 1724
contexts pro_autocracy
verb declare, impose, decree, proclaim, announce, extend, introduce, prolong, renew, reimpose
obj state
of siege, emergency, exception, war, alert
in/on/over? -> recipient
+ Peru declared a state of siege in Cusco. | PER | - | occurred

frame coerce.curfew-any
type COERCE curfew
cameo 1723
contexts pro_autocracy
verb impose, declare, order, clamp, enforce, extend, announce, reimpose, introduce, slap, decree, tighten, prolong
obj curfew, night-time curfew, dusk curfew, lockdown
in/on/across/over? -> recipient
+ India clamped a curfew on Srinagar. | IND | - | occurred

frame coerce.order-outlet
type COERCE censor
cameo 1721
contexts rights_freedoms repression
verb order, force, tell, instruct, compel, direct
obj @coerce-outlet -> recipient
inf suspend, close, shut, cease, stop, halt, block, remove, delete, withdraw, retract, fold, take
+ Uganda ordered the newspaper to close. | UGA | * | occurred

frame coerce.shut-outlet
type COERCE censor
cameo 1721
contexts rights_freedoms repression
verb shut, shut down, close, close down, ban, block, suspend, censor, raid, pull, jam, throttle, restrict, silence, muzzle, gag, fine, outlaw, take off, switch off, cut off, unplug, blacklist, seize, confiscate, label, filter
obj @coerce-outlet -> recipient
of? actor -> recipient
subj actor, government, authority, regulator, court, police, ministry, junta, censor, regime, army, official -> actor
+ Tanzania shut down a radio station. | TZA | * | occurred
+ The regulator blocked the website in Russia. | RUS | RUS | occurred
- The investor closed the magazine.

frame coerce.seize-copies
type COERCE censor
cameo 1721
contexts rights_freedoms repression
verb seize, confiscate, destroy, burn, pulp, withdraw
obj copy, issue, edition, print run, book, film, transmitter, camera, footage, newspaper
of/from? -> recipient
subj actor, police, authority, government, soldier, official, agent -> actor
+ Sudan confiscated copies of the newspaper. | SDN | * | occurred

frame coerce.revoke-press
type COERCE censor
cameo 1721
contexts rights_freedoms repression
verb revoke, withdraw, cancel, strip, suspend, annul, refuse, deny
obj accreditation, press card, broadcasting licence, broadcasting license, licence, license, credential, press accreditation, permit
of/from/for/to? -> recipient
poss? -> recipient
+ Algeria withdrew the accreditation of a French reporter. | DZA | FRA | occurred

frame coerce.close-way
type COERCE restrict
cameo 172
contexts human_security
verb close, shut, seal, seal off, shut down, close off, mine, restrict, padlock
obj @coerce-way
to/with/for/into/between/on/from/of? actor -> recipient
subj actor, army, troop, police, authority, government, soldier, force -> actor
+ Kenya closed crossings with Somalia. | KEN | SOM | occurred
+ Airspace was closed to Qatari planes by Egypt. | EGY | QAT | occurred

frame coerce.close-way-noun
type COERCE restrict
cameo 172
noun closure, closing, shutting, sealing
of @coerce-way
subj? actor -> actor
by? actor -> actor
to/with/for/between? actor -> recipient
+ The closure of the border by Rwanda lasted for years. | RWA | - | occurred

frame coerce.turn-off-taps
type COERCE withhold
cameo 170
contexts natural_resource
verb turn off, shut off, close, turn
obj tap, taps, valve, spigot, pipeline
on/to/for? actor -> recipient
subj actor, company -> actor
+ Russia turned off the taps on Bulgaria. | RUS | BGR | occurred

frame coerce.cut-utility
type COERCE withhold
cameo 172
contexts human_security
verb cut, cut off, withhold, shut off, turn off, disconnect, switch off, sever, deny, block, restrict, ration, deprive
obj @coerce-utility
to/for/from/in/of/iobj? -> recipient
subj actor, army, authority, government, troop, militia, rebel, force, company, junta -> actor
+ Syria cut off water to a rebel district. | SYR | - | occurred
+ The internet was switched off in Togo by the government. | * | * | occurred

frame coerce.deprive
type COERCE withhold
cameo 172
verb deprive, starve, strip, rob
obj -> recipient
of food, water, power, medicine, electricity, fuel, gas, vote, land, income
+ Syria deprived the Kurds of water. | SYR | * | occurred

frame coerce.order-leave
type COERCE deport
cameo 174
contexts migration
verb order, tell, give, force, drive, hound, compel, ask
obj actor, @coerce-person, charity, agency, ngo, aid group, firm, company -> recipient
inf leave, quit, depart, close, pack, evacuate, vacate
out/from?
subj actor -> actor
+ Niger ordered a French charity to leave. | NER | FRA | occurred

frame coerce.order-go
type COERCE deport
cameo 174
contexts migration
verb order, tell, give, ask
obj national, citizen, foreigner, envoy, diplomat, ambassador, attache, charge, consul, troop, soldier, garrison, peacekeeper, adviser, migrant, refugee, settler, charity, agency, ngo, missionary, journalist, mission -> recipient
inf go
subj actor -> actor
+ Niger told French missionaries to go by Friday. | NER | FRA | occurred
- The bus driver in Chile told riders to go and sit elsewhere.

frame coerce.evict-people
type COERCE deport
cameo 174
contexts human_security
verb evict, uproot, banish, exile, relocate, dislodge, eject, clear
obj resident, villager, family, settler, squatter, tenant, bedouin, migrant, refugee, farmer, nomad, inhabitant, protester, camp, roma, minority, people, herder, student, foreigner, asylum seeker, camper -> recipient
from/to? 
subj actor, police, army, authority, troop, soldier, court, government, militia, bailiff -> actor
+ Botswana evicted the villagers from a park. | BWA | * | occurred
+ Greek police cleared migrants from a square. | GRC | * | occurred

frame coerce.deport-broad
type COERCE deport
cameo 174
contexts migration
verb deport, banish, exile, send back, push back, ship back, fly back
obj migrant, refugee, asylum seeker, immigrant, national, citizen, foreigner, student, family, illegal immigrant, boat, man, woman, priest, missionary, activist, journalist, reporter, preacher, criminal, convict, suspect, haitian -> recipient
to/from/into? -> place
subj actor, authority, government, police, court, navy, coastguard, coast guard -> actor
+ Malta pushed back a boat of migrants. | MLT | * | occurred

frame coerce.bar-entry
type COERCE restrict
cameo 172
contexts migration
verb bar, ban, prevent, stop, block, prohibit, forbid, keep, turn away, turn back
obj @coerce-person, actor, ship, boat, plane, airline, delegation -> recipient
from/at enter, entry, leave, travel, visit, border, airport, fly, dock, land, cross, attend, run, stand, return, speak, preach, hold, seek, territory, country, election, poll
+ Cuba barred the activist from leaving. | CUB | * | occurred

frame coerce.force-landing
type COERCE restrict
cameo 170
contexts military
verb force, order, compel, escort, divert
obj plane, aircraft, jet, airliner, helicopter, ship, boat, vessel, tanker, trawler, flight, cargo plane -> recipient
inf/to/into land, stop, turn, divert, dock, port, airport, return, surface
+ Belarus forced a Greek airliner to land. | BLR | GRC | occurred

frame coerce.intercept
type COERCE seize
cameo 1711
contexts military
verb intercept, seize, stop, detain, impound, capture, hold, commandeer, storm
obj tanker, ship, vessel, boat, trawler, cargo, freighter, dhow, flotilla, shipment, barge, yacht, aircraft, plane, convoy, truck, container, cargo ship, oil tanker, fishing boat -> recipient
of/from? actor -> recipient
subj actor, navy, marine, coast guard, coastguard, commando, customs, authority, police, guard, frigate, troop -> actor
+ Iran intercepted a South Korean tanker. | IRN | KOR | occurred
+ A North Korean freighter was impounded by Panama. | PAN | PRK | occurred

frame coerce.board-vessel
type COERCE seize
cameo 1711
contexts military
verb board
obj tanker, ship, vessel, boat, trawler, cargo, freighter, dhow, flotilla, barge, yacht, cargo ship, oil tanker, fishing boat, ferry, catamaran, schooner, sloop -> recipient
of/from/off? actor -> recipient
for/to none
subj actor, navy, marine, coast guard, coastguard, commando, customs, authority, police, guard, frigate, troop, inspector -> actor
+ Iran boarded a South Korean tanker. | IRN | KOR | occurred
- Iran's premier boarded a plane for Seoul.
- The Kenyan minister boarded a ship for Zanzibar.

frame coerce.board-aircraft
type COERCE seize
cameo 1711
contexts military
verb board, storm
obj aircraft, plane, airliner, jet, helicopter, bus, train, coach -> recipient
of/from? actor -> recipient
for none
subj marine, commando, customs, police, guard, troop, soldier, agent, special force -> actor
+ Omani commandos boarded a Yemeni airliner. | OMN | YEM | occurred
- The Omani envoy boarded the plane.

frame coerce.confiscate-things
type COERCE seize
cameo 1711
contexts human_security
verb seize, confiscate, expropriate, nationalise, nationalize, impound, appropriate, requisition, forfeit, take over, commandeer
obj property, land, farm, farmland, acre, hectare, dunam, square kilometre, plot, plot of land, asset, company, bank, house, home, factory, mine, oilfield, field, estate, villa, gold, weapon, drug, cocaine, passport, document, computer, equipment, goods, cash, money, building, embassy, plant, refinery, school, church, vehicle, oil, phone, laptop, artefact, ivory
of/from/in? actor, somewhere -> recipient
poss? actor -> recipient
subj actor, police, authority, government, army, troop, soldier, court, agent, customs, rebel, militia, state -> actor
+ Bolivia nationalised a refinery of Brazil. | BOL | BRA | occurred
+ Police in Ghana confiscated weapons. | GHA | - | occurred

frame coerce.demolish-home
type COERCE seize
cameo 1712
contexts human_security
verb demolish, bulldoze, raze, tear down, knock down, flatten, pull down, dismantle
obj home, house, shack, village, camp, settlement, building, structure, school, mosque, church, outpost, shanty, slum, stall -> recipient
of? actor -> recipient
in? actor -> recipient
subj actor, army, police, authority, government, bulldozer, force, soldier, council -> actor
+ Kenya demolished the home of a Somali trader. | KEN | SOM | occurred
- The developer demolished an old cinema.

frame coerce.arrest-broad
type COERCE arrest
cameo 173
contexts legal
verb arrest, detain, jail, imprison, nab, round up, lock up, apprehend, intern, net, haul in, collar, handcuff, remand, incarcerate
obj @coerce-person, actor, dozen, hundred, score, thousand, member -> recipient
on/for/over/in/after? 
subj actor, police, authority, agent, officer, soldier, force, guard, troop, court, judge, service, detective, army, security, intelligence, customs, prosecutor, fbi -> actor
+ Nine lawyers were detained by Turkish agents. | TUR | - | occurred
- He caught a bus.

frame coerce.arrest-seize
type COERCE arrest
cameo 173
contexts legal
verb seize
obj chief, head, officer, admiral, envoy, diplomat, judge, suspect, activist, journalist, reporter, editor, dissident, lawyer, politician, opponent, leader, lawmaker, blogger, protester, demonstrator, student, official, minister, general, militant, fighter, gunman, man, woman, people, member, businessman, executive, priest, cleric, imam, monk, fisherman, crew, captain, teenager, rebel, smuggler, trafficker, fugitive, boss, ringleader, commander, dozen, hundred, score -> recipient
on/for/over/in/after?
subj police, authority, agent, officer, soldier, force, guard, troop, army, security, intelligence, customs, fbi, actor -> actor
+ Turkish agents seized nine lawyers. | TUR | - | occurred
- The council punished a firm for seizing a warehouse.

frame coerce.arrest-pick-up
type COERCE arrest
cameo 173
contexts legal
verb pick up
obj activist, journalist, dissident, lawyer, politician, opponent, critic, blogger, suspect, editor, reporter, student leader, organiser, organizer, unionist, officer, cleric, imam, writer, aide -> recipient
subj actor, police, agent, officer, soldier, gendarme, security force, service, detective, army, intelligence -> actor
+ Two dissidents were picked up by Turkish agents. | TUR | TUR | occurred
- The coastguard of Gabon picked up nine sailors.

frame coerce.order-arrest
type COERCE arrest
cameo 173
contexts legal
verb order, decree, authorise, authorize, approve, instruct
obj arrest, detention, imprisonment, jailing, incarceration, pre-trial detention, custody
of/for? -> recipient
poss? -> recipient
+ The court ordered the arrest of a Maldivian minister. | * | MDV | occurred

frame coerce.make-arrest
type COERCE arrest
cameo 173
contexts legal
verb make, carry out, conduct, announce, report, confirm
obj arrest, detention, mass arrest
of/in/among? -> recipient
subj actor, police, authority, agent, army -> actor
+ Spain announced the arrests of nine Moroccans. | ESP | MAR | occurred

frame coerce.warrant-domestic
type COERCE arrest
cameo 173
contexts legal
verb issue, obtain, grant, execute, sign
obj arrest warrant, warrant, production warrant, search warrant, detention order, summons
for/against -> recipient
subj police, judge, prosecutor, magistrate, authority -> actor
+ Police in Spain issued a warrant for a Bolivian banker. | ESP | BOL | occurred

frame coerce.house-arrest-any
type COERCE arrest
cameo 173
contexts legal
verb place, put, keep, hold, confine
obj -> recipient
under/in/behind/to house arrest, arrest, custody, detention, bar, bars, guard, isolation, jail, prison, surveillance, home
+ Nepal put the king under house arrest. | NPL | * | occurred

frame coerce.ban-group
type COERCE restrict
cameo 1722
contexts repression pro_autocracy
verb ban, outlaw, dissolve, proscribe, suspend, disband, deregister, disqualify, prohibit, shut down, close, liquidate, designate, label, raid, abolish, dismiss
obj @coerce-group -> recipient
of? actor -> recipient
subj actor, court, government, authority, president, king, junta, ministry, tribunal, military, army -> actor
+ Egypt outlawed the brotherhood. | EGY | - | occurred
+ Parliament was dissolved by the king of Jordan. | * | * | occurred

frame coerce.ban-activity
type COERCE restrict
cameo 172
contexts rights_freedoms
verb ban, outlaw, prohibit, forbid, criminalise, criminalize, restrict, curb, limit, suspend
obj protest, rally, demonstration, gathering, march, burqa, hijab, veil, headscarf, worship, prayer, travel, movement, assembly, speech, abortion, visit, election, adoption, demonstration, activity, conversion, homosexuality, campaign, procession, public gathering, minaret
in/by/of? actor -> recipient
poss none
subj actor, government, authority, police, court, parliament, junta, ministry, state -> actor
+ Thailand banned gatherings. | THA | - | occurred

frame coerce.suspend-rights
type COERCE restrict
cameo 172
contexts rights_freedoms pro_autocracy
verb suspend, abolish, scrap, annul, revoke, curtail, abrogate, trample, restrict, curb
obj constitution, right, liberty, freedom, autonomy, rule of law, civil liberty, habeas corpus, election, freedom of speech, press freedom, self-rule
of/in? -> recipient
poss? actor -> recipient
subj actor, junta, army, general, government, president, military -> actor
+ Mali's junta suspended the constitution. | MLI | - | occurred

frame coerce.seize-power
type COERCE seize
cameo 171
contexts pro_autocracy political_institutions
verb seize, grab, usurp, take, wrest
obj power
in/of/over? -> place
subj actor, army, soldier, general, officer, colonel, military, rebel, junta, commander -> actor
+ The army seized power in Niger. | NER | - | occurred
- Frost took power in the valley.

frame coerce.seize-control
type COERCE seize
cameo 171
contexts political_institutions
verb seize, grab, usurp, take, wrest
obj control
in/of/over/from? -> recipient
subj actor, army, soldier, general, officer, colonel, military, rebel, junta, commander -> actor
+ Chadian soldiers took control of a Sudanese ferry. | TCD | SDN | occurred
- The fire took control of the hillside.

frame coerce.regain-control
type COERCE seize
cameo 192
contexts military territory
verb regain, retake, wrest, reassert, reestablish, establish, seize, gain
obj control, full control
of/over city, town, village, region, province, territory, enclave, area, capital, port, airport, island, district, valley, coast, base, border, crossing, actor -> topic
from? actor -> recipient
subj actor, army, troop, force, rebel, militia, government, military -> actor
+ Bhutan regained control of a valley from Nepal. | BTN | NPL | occurred
- The pilot regained control of the plane.

frame coerce.topple
type COERCE seize
cameo 171
contexts political_institutions
verb topple, overthrow, oust, depose, unseat, bring down, remove
obj president, government, leader, king, emperor, regime, prime minister, actor, ruler, dictator -> recipient
subj army, soldier, officer, junta, military, general, coup, colonel, guard, plotter, mutineer, actor -> actor
+ Soldiers in Mali toppled the president. | MLI | * | occurred

frame coerce.stage-coup
type COERCE seize
cameo 171
contexts political_institutions
verb stage, mount, attempt, launch, carry out, lead, plot, orchestrate
obj coup, putsch, takeover, palace coup, coup attempt, military coup
in/against/of? -> recipient
+ Officers staged a coup in Gabon. | * | GAB | occurred

frame coerce.crackdown
type COERCE restrict
cameo 170
contexts repression
verb crack down, clamp down, launch, begin, wage, mount, intensify, step up, continue
on/against/obj dissent, crackdown, clampdown, purge, repression, media, opposition, activist, critic, press, protester, minority, dissident, ngo, church, civil society
on/against/in/of? -> recipient
+ Rwanda launched a crackdown on dissent. | RWA | - | occurred

frame coerce.crackdown-by
type COERCE restrict
cameo 170
contexts repression
noun crackdown, clampdown, purge, repression, suppression, persecution, harassment, intimidation, oppression
subj? actor -> actor
on/of/against/in -> recipient
+ China's crackdown on Uighurs goes on. | CHN | CHN | occurred

frame coerce.purge
type COERCE restrict
cameo 170
contexts repression
verb purge, sack, dismiss, fire, suspend, strip, remove, demote
obj judge, teacher, officer, professor, academic, policeman, civil servant, general, prosecutor, official, employee, soldier, dean, diplomat, journalist -> recipient
subj actor, government, president, regime, authority -> actor
+ Turkey sacked thousands of judges. | TUR | * | occurred

frame coerce.interrogate
type COERCE restrict
cameo 170
contexts repression
verb interrogate, harass, intimidate, bully, hound, strip-search, frisk, fingerprint, beat up, humiliate, muzzle, silence, gag, persecute, oppress, repress, terrorise, terrorize, coerce, subjugate, victimise, victimize, bug, wiretap, stalk
obj actor, @coerce-person, press, media, opposition, minority, dissent, group, community, family, editor -> recipient
+ Agents of Eritrea harassed the exiles. | ERI | * | occurred

frame coerce.spy-on
type COERCE restrict
cameo 170
contexts intelligence
verb spy, eavesdrop, snoop
on -> recipient
+ America eavesdropped on Germany. | USA | DEU | occurred

frame coerce.meddle
type COERCE misinformation
cameo 170
contexts misinformation
verb meddle, interfere, intervene
in election, affair, affairs, vote, internal affair, internal affairs, campaign, referendum, politics, domestic affair -> recipient
+ Russia meddled in the election of Montenegro. | RUS | MNE | occurred

frame coerce.disinfo
type COERCE misinformation
cameo 170
contexts misinformation
verb spread, disseminate, peddle, sow, circulate, fabricate, publish, broadcast, push, plant, fuel
obj disinformation, misinformation, propaganda, fake news, lie, falsehood, rumour, rumor, fake, conspiracy theory, deepfake, false narrative, false report, smear
about/against/in/on/among? -> recipient
+ Iran spread falsehoods about Bahrain. | IRN | BHR | occurred

frame coerce.disinfo-campaign
type COERCE misinformation
cameo 170
contexts misinformation
verb run, wage, conduct, launch, orchestrate, finance, mount
obj disinformation campaign, influence operation, propaganda campaign, smear campaign, troll farm, information war, campaign of disinformation, hybrid war, hybrid warfare
against/in/on/about? -> recipient
+ Russia ran a disinformation campaign against Moldova. | RUS | MDA | occurred

frame coerce.requisition-labour
type COERCE restrict
cameo 170
contexts human_rights
verb enslave, press, conscript, recruit
obj child, villager, boy, girl, civilian, worker, child soldier, minor, prisoner, labourer -> recipient
as/into/for? 
subj rebel, militia, army, insurgent, group, actor -> actor
+ The rebels recruited boys in Uganda. | * | * | occurred
