# COERCE by the hand of the state: people taken, moved, locked up and watched; roads, ports and goods held; newsrooms and networks broken.

class coerce-hand: police, policeman, officer, soldier, troop, army, agent, guard, gendarme, security force, authority, authorities, government, regime, junta, court, militia, rebel, coast guard, navy, customs, customs officer, immigration officer, border guard, secret police, prosecutor, warder, ministry, gunman, actor, commando, marine, special force, ruler, judge, mutineer, general, sheriff, bailiff
class coerce-taken: @prisoners, @civilian, actor, suspect, opponent, critic, dozen, hundred, thousand, score, people, aide, ally, relative, brother, sister, wife, son, daughter, founder, head, chief, secretary, chairman, member, organiser, organizer, youth, smuggler, trafficker, poacher, gang, ringleader, mastermind, fugitive, bomber, preacher, foreigner

frame coerce.hand-bundle
type COERCE deport
cameo 174
contexts migration
verb bundle, put, march, hustle, load, herd, force, push, shove, escort, drive, fly, ship, whisk, throw
obj @coerce-taken -> recipient
onto/aboard/into/over/across/out/to plane, flight, aircraft, bus, boat, border, frontier, helicopter, country, exile, ship, lorry, truck, train
subj @coerce-hand -> actor
+ Gambian soldiers bundled the editor onto a plane. | GMB | * | occurred
+ Haitian migrants were put on a bus to the border by Chilean police. | CHL | HTI | occurred
- The nurse put the patient on a bus.

frame coerce.hand-into-exile
type COERCE deport
cameo 174
contexts migration
verb send, drive, force, banish, hound, deport, pack off
obj @coerce-taken -> recipient
into/off exile, internal exile, banishment
subj? -> actor
+ The junta in Burma sent a Karen poet into exile. | MMR | * | occurred

frame coerce.hand-lock-up
type COERCE arrest
cameo 173
contexts legal human_rights
verb throw, put, clap, keep, hold, confine, place, fling, cast
obj @coerce-taken -> recipient
in/into/behind/under/to jail, prison, cell, custody, bar, bars, detention, iron, irons, dungeon, gaol, solitary confinement, house arrest, labour camp, lock up, stockade, camp, handcuff, surveillance, psychiatric hospital, guard
subj? -> actor
+ Egypt threw two Sudanese reporters into prison. | EGY | SDN | occurred
- The chef put the meat in the oven.

frame coerce.hand-take-custody
type COERCE arrest
cameo 173
contexts legal
verb take, remand, lead, haul, drag, march, cart, whisk, bundle
obj @coerce-taken -> recipient
into/in/off/to/before custody, handcuff, handcuffs, detention, police station, headquarters, interrogation, unmarked car, van, jail, prison, barracks, court, questioning
subj? @coerce-hand -> actor
+ Police in Belarus dragged a Polish journalist into a van. | BLR | POL | occurred
+ A Kenyan lawyer was taken into custody by Uganda. | UGA | KEN | occurred

frame coerce.hand-detention-noun
type COERCE arrest
cameo 173
contexts legal human_rights
noun arrest, detention, imprisonment, jailing, capture, incarceration, internment, abduction, seizure, roundup
of @coerce-taken -> recipient
by? @coerce-hand -> actor
subj? actor -> actor
in/at/near? -> place
+ The detention of a Swiss businessman by Libya strained relations. | LBY | CHE | occurred
+ Iran's jailing of a British aid worker dragged on. | IRN | GBR | occurred

frame coerce.hand-charges-hold
type COERCE arrest
cameo 173
contexts legal
verb hold, detain, jail, keep, imprison, arrest, nab, seize, round up
obj @coerce-taken -> recipient
on/for/over/in/without/as/after charge, suspicion, accusation, count, spying, espionage, treason, trial, protest, prison, jail, warrant, tip, raid, sweep, link, role, spy, bail, blasphemy, allegation
subj? -> actor
+ Iran is holding a French academic on charges of spying. | IRN | FRA | ongoing
+ Vietnam jailed a blogger for a protest. | VNM | * | occurred

frame coerce.hand-sweep
type COERCE arrest
cameo 173
contexts legal repression
noun sweep, dragnet, roundup, purge, raid, wave
in/on/of/against/across opposition, activist, dissident, journalist, newsroom, home, office, headquarters, arrest, suspect, militant, critic, media, migrant, party
by? @coerce-hand -> actor
subj? actor -> actor
+ Turkey's purge of the opposition widened. | TUR | - | occurred
- The raid on the fridge left no cake.

frame coerce.hand-raid-place
type COERCE seize
cameo 171
contexts legal
verb raid, search, ransack, swoop, storm, burst, break into, comb, turn over, seal, padlock, surround, occupy, shut
obj/on/into office, headquarters, home, house, newsroom, premises, studio, flat, apartment, bank, school, university, campus, mosque, monastery, church, bookshop, warehouse, printing works, studio, bureau, villa, shop, clinic -> topic
of/in? actor, opposition, party, newspaper, charity, dissident, activist, critic, group, union -> recipient
subj police, agent, investigator, security force, officer, tax inspector, prosecutor, inspector, secret police, gendarme, troop, soldier, customs officer, authorities -> actor
+ Police in Zimbabwe raided the offices of the opposition. | ZWE | * | occurred
+ Russian agents searched the homes of Tatar activists. | RUS | * | occurred
- Bakers raided the office fridge.

frame coerce.hand-ban-travel
type COERCE restrict
cameo 172
contexts human_rights
verb bar, ban, stop, prevent, prohibit, forbid, block, keep, hold, exclude, disqualify, disbar, debar, turn away
obj @coerce-taken, observer, monitor, team, delegation, candidate, opposition, ship, athlete, plane, convoy -> recipient
from/inf/ing leave, enter, run, travel, speak, vote, stand, attend, return, land, leaving, entering, running, travelling, speaking, voting, standing, attending, returning, country, office, airport, race, election, ballot, flight, practice, landing, working, travel, politics, work, fly, poll, school, university
subj? -> actor
+ Belarus barred two Lithuanian observers from entering. | BLR | LTU | occurred
+ A Ugandan singer was stopped from leaving the country. | - | UGA | occurred

frame coerce.hand-strip
type COERCE restrict
cameo 172
contexts human_rights
verb strip, deprive, rob, relieve, divest
obj @coerce-taken, actor, region, community, minority -> recipient
of immunity, right, rank, autonomy, mandate, licence, license, seat, vote, land, statehood, freedom, power
subj? -> actor
+ Two Kurdish deputies were stripped of their immunity by Turkey. | TUR | * | occurred
- The storm stripped the trees of leaves.

frame coerce.hand-revoke
type COERCE restrict
cameo 172
contexts legal
verb revoke, cancel, annul, withdraw, confiscate, suspend, void, rescind
obj passport, licence, license, permit, accreditation, residency, nationality, registration, work permit, residence permit, travel document, permission, concession
of/for/to? @coerce-taken, actor, newspaper, charity, company, airline -> recipient
poss? actor, @coerce-taken -> recipient
subj? -> actor
+ India cancelled the residence permits of two Pakistani singers. | IND | PAK | occurred
- The airline cancelled the permit of the caterer.

frame coerce.hand-block-road
type COERCE restrict
cameo 172
verb block, close, seal, shut, cut, sever, obstruct, choke, blockade
obj corridor, strait, channel, waterway, canal, lifeline, supply line, supply route, pass, rail link, only road, last road, main road, border post, bridge
between/into/from/through/to/with/of? actor, enclave, city, town, region, camp -> recipient
subj actor, army, troop, soldier, police, force, militia, rebel, government, navy, warship, tank, gunman, separatist -> actor
+ Azerbaijan cut the only road to an Armenian enclave. | AZE | ARM | occurred
+ The bridge into Moldova was closed by separatists. | * | MDA | occurred
- Snow blocked the road to the ski resort.

frame coerce.hand-choke
type COERCE restrict
cameo 172
contexts economic
verb choke, strangle, squeeze, starve, throttle, bleed, isolate
obj actor, city, town, enclave, region, economy, island, population, capital, opposition, press -> recipient
of/with/by/into? -> topic
subj actor, army, blockade, government, regime, force -> actor
+ Israel choked Gaza with a blockade. | ISR | PSE | occurred
- The weeds choked the pond.

frame coerce.hand-turn-back
type COERCE deport
cameo 174
contexts migration
verb send back, push back, drive back, tow back, ship back, force back
obj migrant, refugee, boat, asylum seeker, people, family, child, national, dinghy, raft, hundred, dozen, convoy, stowaway, haitian, syrian, rohingya, deportee, defector -> recipient
to/at/from/across/into/over? actor, sea, border, frontier, coast, shore, water
subj actor, navy, coast guard, coastguard, police, border guard, government, authority, gendarme, troop, soldier -> actor
+ Malaysia's navy pushed back a boat of Rohingya refugees. | MYS | * | occurred
+ China sent back nine North Korean defectors. | CHN | PRK | occurred

frame coerce.hand-pushback-noun
type COERCE deport
cameo 174
contexts migration
noun pushback, deportation, repatriation, refoulement, banishment
of migrant, refugee, asylum seeker, people, @coerce-taken, family, actor -> recipient
to? -> topic
by? @coerce-hand -> actor
subj? actor -> actor
mod? forced, mass, forcible, illegal
+ The deportation of Afghan refugees by Pakistan began. | PAK | AFG | occurred

frame coerce.hand-removal-noun
type COERCE deport
cameo 174
contexts migration
noun removal
of migrant, refugee, asylum seeker, immigrant, settler, minority, tribe, villager -> recipient
to? -> topic
by? @coerce-hand -> actor
subj? actor -> actor
+ Denmark's removal of Syrian refugees drew protests. | DNK | SYR | occurred
- The removal of the mayor of Oslo took a vote.

frame coerce.hand-impound
type COERCE seize
cameo 1711
contexts legal
verb seize, confiscate, impound, intercept, detain, commandeer, capture, tow, requisition, freeze, expropriate, nationalise, nationalize, arrest, grab
obj ship, tanker, vessel, trawler, boat, cargo, freighter, plane, aircraft, jet, truck, shipment, consignment, arms, weapon, oil, cocaine, heroin, ivory, gold, cash, bank, mine, company, refinery, field, plant, farm, land, villa, yacht, account, catch, container, flotilla, crew, dhow, train, grain, aid, painting, passport, camera, computer, equipment, copy, book, newspaper
of/from/in/off/at/near/with? actor -> recipient
mod? actor -> recipient
subj actor, navy, police, coast guard, customs, court, government, militia, rebel, marine, commando, frigate, warship, patrol, pirate, authority, officer, warlord -> actor
+ Iran's navy seized a Greek tanker in the strait. | IRN | GRC | occurred
+ A Ukrainian cargo ship was impounded by Russia. | RUS | UKR | occurred
- Chefs seized the moment.

frame coerce.hand-take-over-site
type COERCE seize
cameo 171
contexts political_institutions
verb seize, occupy, take over, storm, capture, overrun, commandeer, invade, take
obj parliament, palace, television station, radio station, ministry, airport, town hall, government building, police station, power station, plant, gas plant, oilfield, refinery, port, barracks, embassy, state television, central bank, prison, base, administration building, terminal, platform, court
in/of/at? actor -> recipient
subj rebel, soldier, troop, mutineer, gunman, militia, militant, separatist, putschist, paratrooper, opposition, army, coup leader, officer, islamist, fighter -> actor
+ Gunmen seized the customs house in Haiti. | * | HTI | occurred
- Fans took over the station with song.

frame coerce.hand-oust
type COERCE
cameo 171
contexts political_institutions
verb oust, depose, topple, overthrow, unseat, dethrone, remove, sweep aside, bring down, sack
obj president, government, leader, king, emperor, regime, prime minister, ruler, dictator, emir, parliament, cabinet, actor, strongman, monarch, chancellor, him, her -> recipient
from/of/in? actor, power, office -> topic
subj soldier, army, military, general, colonel, officer, junta, guard, mutineer, rebel, troop, paratrooper, militia, coup, putsch, actor, captain -> actor
+ Paratroopers ousted the president of Niger. | * | NER | occurred
+ The guards of the king of Tonga deposed him. | TON | - | occurred
- Voters ousted the mayor.

frame coerce.hand-dissolve
type COERCE
cameo 171
contexts political_institutions
verb dissolve, suspend, disband, prorogue, abolish, sack, shut, dismiss, annul, void, cancel, scrap, abrogate
obj parliament, assembly, constitution, senate, congress, cabinet, council, election, supreme court, party, electoral commission, court, legislature, result, vote, referendum, runoff
of/in? actor -> recipient
subj actor, president, king, junta, army, general, emir, ruler, court, colonel, military -> actor
+ Mali's junta suspended the constitution. | MLI | - | occurred
- The club dissolved its council of fans.

frame coerce.hand-emergency
type COERCE martial-law
cameo 1724
contexts political_institutions
verb impose, declare, decree, proclaim, extend, announce, order, introduce, reimpose, prolong, place, enforce
obj martial law, state of emergency, emergency rule, emergency, curfew, lockdown, state of siege, military rule, direct rule, night curfew, dusk to dawn curfew, state of exception, blackout, internet blackout, communication blackout, news blackout
in/on/across/over/throughout/for/against? actor, city, town, province, region, district, capital -> recipient
subj? -> actor
+ Ethiopia declared a state of emergency in Amhara. | ETH | - | occurred
- The coach declared a curfew for the team.

frame coerce.hand-net-off
type COERCE censor
cameo 1721
contexts misinformation
verb block, cut, shut down, throttle, switch off, jam, slow, restrict, unplug, black out, censor, disrupt, suspend, filter, sever, disable, cut off
obj internet, mobile network, phone line, telephone line, broadband, signal, satellite signal, social media, twitter, facebook, telegram, youtube, wikipedia, whatsapp, website, broadcast, radio, mobile phone, network, app, platform, access, web, communication, internet service, text message, frequency, gps
in/across/of/to/throughout/during? actor -> recipient
subj actor, government, regime, regulator, ministry, operator, authority, junta, military, court, army -> actor
+ Uganda cut the internet on the eve of the vote. | UGA | - | occurred
+ Telegram was blocked by Iran. | IRN | - | occurred
- A fault cut the phone line.

frame coerce.hand-muzzle
type COERCE censor
cameo 1721
contexts rights_freedoms human_rights
verb ban, close, shut, muzzle, gag, silence, censor, raid, suspend, pull, take off, outlaw, expel, fine, shutter, intimidate
obj newspaper, magazine, broadcaster, channel, television station, radio station, station, website, journalist, reporter, correspondent, editor, film, book, play, television programme, television program, tv programme, tv program, radio programme, radio program, news programme, satirical programme, satire programme, television show, tv show, radio show, talk show, news show, satire show, daily, weekly, publication, bureau, news agency, cartoonist, blogger, press, media
for/over/after/from/off? -> topic
in/of? actor -> recipient
subj actor, government, regime, regulator, ministry, authority, junta, military, police, court, censor -> actor
+ Thailand shut a radio station of the opposition. | THA | * | occurred
- The fund suspended its programme with Malawi.

frame coerce.hand-hack
type COERCE cyber
cameo 170
contexts cyber technology
verb hack, breach, penetrate, infiltrate, deface, cripple, disable, paralyse, paralyze, knock out, wipe, scramble, encrypt, infect, compromise, take down, target, attack, hit, steal, leak, siphon, bring down
obj server, network, computer, website, database, system, account, grid, power grid, email, bank, ministry, satellite, file, plan, data, password, phone, rail network, hospital, broadcaster, pipeline, agency, airport, site, mailbox, secret, record, tax system
of/in/at/from? actor -> recipient
mod/poss? actor -> recipient
subj hacker, hackers, malware, virus, worm, spyware, ransomware, cyber attack, cyberattack, cyber unit, hacking group, cyber spy, group, hacktivist, botnet -> actor
+ Hackers from North Korea stole data of a South Korean bank. | * | KOR | occurred
+ Hackers crippled the network of Estonian banks. | * | EST | occurred

frame coerce.hand-hack-noun
type COERCE cyber
cameo 170
contexts cyber technology
noun hack, hacking, cyberattack, breach, intrusion
of/on/against/into actor, network, ministry, bank, parliament, website, server, party, grid, agency, hospital, pipeline, system -> recipient
by? -> actor
subj? actor -> actor
+ The hacking of Germany's parliament by Russia was proven. | RUS | DEU | occurred
+ A cyber attack on the Ukrainian grid left cities dark. | - | UKR | occurred

frame coerce.hand-lies
type COERCE misinformation
cameo 170
contexts misinformation rights_freedoms
verb flood, swamp, deluge, manipulate, mislead, dupe, smear
obj voter, phone, telephone, social media, media, public, election, internet, opinion, airwaves, audience, referendum, network -> recipient
with fake, propaganda, lie, disinformation, falsehood, recording, message, rumour, rumor, fake news, deepfake, leaflet, bot
subj actor, agent, troll, bot, hacker, service, spy, regime, network, outlet -> actor
+ Russian trolls flooded French social media with fake news. | RUS | FRA | occurred
- Fans flooded the phone lines.

frame coerce.hand-jam
type COERCE cyber
cameo 170
contexts technology
verb jam, spoof, scramble, disrupt, block
obj signal, gps, satellite, radar, navigation, broadcast, frequency, communication, radio, transmission
of/over/in/near? actor -> recipient
subj actor, army, military, ship, force, station -> actor
+ Russia jammed the satellite signals of a Finnish airline. | RUS | FIN | occurred

frame coerce.hand-turn-off
type COERCE withhold
cameo 170
contexts natural_resource
verb cut, cut off, halt, stop, turn off, shut off, reduce, throttle, withhold, switch off, choke off, interrupt, shut
obj gas, gas supply, oil, electricity, power, water, fuel, supply, gas flow, power supply, water supply, energy, coal, pipeline, oil pipeline, gas pipeline, grain, heating
to/from/through/of/into/for? actor, city, region, camp, enclave, district, island -> recipient
subj actor, government, company, army, utility, rebel, regime, militia, supplier, ministry -> actor
+ Egypt halted gas supplies to Israel. | EGY | ISR | occurred
+ The pipeline to Iraq was shut by Turkey. | TUR | IRQ | occurred
- The cook turned off the gas.

frame coerce.hand-intimidate
type COERCE
cameo 170
contexts repression
verb harass, intimidate, bully, hound, persecute, terrorise, terrorize, tail, shadow, bug, wiretap, stalk, interrogate, strip search, humiliate, browbeat, cow, silence, repress, oppress, subjugate, muzzle
obj @coerce-taken, opposition, minority, press, family, voter, witness, staff, community, tribe, envoy, ship, vessel, plane, fishing boat -> recipient
in/near/at/off? -> place
subj @coerce-hand, ship, jet, fighter -> actor
+ Chinese ships harassed a Philippine survey vessel. | CHN | PHL | occurred
+ Witnesses in Kenya were intimidated by police. | * | KEN | occurred

frame coerce.hand-force-to
type COERCE
cameo 170
verb force, compel, coerce, pressure, bully, strong arm, oblige, make, press gang, blackmail
obj actor, @coerce-taken, plane, ship, airliner, aircraft, vessel, boat, company, villager -> recipient
inf/into land, sign, confess, turn, flee, dock, close, sell, work, fight, hand, resign, leave, confession, service, marriage, convert, surrender, labour, return, vote, evacuate, move, divert, abandon, quit
subj? actor, @coerce-hand, jet, fighter, warship -> actor
+ A Belarusian fighter forced a Lithuanian airliner to land. | BLR | LTU | occurred
- Rain forced the players to leave.

frame coerce.hand-evict
type COERCE deport
cameo 174
contexts migration
verb evict, clear, dismantle, bulldoze, raze, flatten, demolish, uproot, resettle, remove, break up, tear down, dislodge
obj camp, settlement, squatter, shanty town, slum, village, nomad, family, tent, shack, house, home, herder, tenant, encampment, shelter, migrant, refugee, outpost, olive grove, neighbourhood, hut -> topic
of/in/from/for? actor, migrant, refugee, palestinian, roma, bedouin, villager, protester -> recipient
subj police, army, government, bulldozer, soldier, troop, authority, city, actor, militia, ministry -> actor
+ Israel demolished the homes of Palestinian families. | ISR | PSE | occurred
+ A camp of Syrian refugees was cleared by Lebanese soldiers. | LBN | SYR | occurred

frame coerce.hand-ultimate-order
type COERCE
cameo 170
verb order, command, instruct, direct
obj plane, ship, resident, people, villager, company, bank, charity, school, shop, channel, civilian, family, inhabitant, patient -> recipient
inf/out land, leave, evacuate, close, stop, shut, quit, vacate, hand, halt, suspend, surrender, return, move, register
subj police, army, government, authority, soldier, junta, regime, militia, rebel, court, actor, navy, general -> actor
+ The army of Israel ordered residents of Rafah to evacuate. | ISR | * | occurred
- The doctor ordered people to rest.

frame coerce.hand-confine-press
type COERCE restrict
cameo 172
contexts human_rights
verb confine, restrict, limit, ground, quarantine
obj diplomat, envoy, embassy, staff, correspondent, reporter, ship, plane, fleet, airline, movement, crew, observer, inspector, peacekeeper -> topic
to/in/of? -> topic
poss/mod/of? actor -> recipient
subj actor, government, ministry, army, rebel, authority -> actor
+ China restricted the movements of American diplomats. | CHN | USA | occurred

frame coerce.hand-ban-things
type COERCE restrict
cameo 172
contexts legal
verb ban, outlaw, prohibit, criminalise, criminalize, forbid, proscribe
obj party, movement, church, sect, group, union, language, religion, veil, niqab, beard, flag, song, rally, march, gathering, protest, demonstration, strike, festival, currency, crypto, symbol, newspaper, charity, foreign funding, hijab, book, film, abortion, call to prayer, minaret, alcohol, poll
in/of/for/by? actor, muslim, christian -> recipient
subj actor, government, parliament, court, regime, junta, ministry, authority, governor, king, military, city -> actor
+ Tajikistan banned the Islamic party. | TJK | * | occurred
+ Rallies were banned by the junta of Guinea. | GIN | - | occurred
- The club banned songs in the stand.

frame coerce.hand-force-out
type COERCE
cameo 171
contexts political_institutions
verb eject, force out, drive out, turf out, boot out, kick out, throw out, hound out
obj president, government, leader, king, emperor, regime, prime minister, ruler, dictator, emir, parliament, cabinet, strongman, monarch, chancellor, him, her -> recipient
from/of/in? actor, power, office -> topic
subj soldier, army, military, general, colonel, officer, junta, guard, mutineer, rebel, troop, paratrooper, militia, coup, putsch, captain -> actor
+ Mutineers forced out the president of Mali. | * | MLI | occurred
- Voters turfed out the mayor.
