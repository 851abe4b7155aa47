# Word classes: lemmas by what they stand for, whatever frame asks for them.
# A class may take in others defined above it, by @name.

class sanctions: sanction, embargo, penalty, restriction, measure, asset freeze, travel ban, blacklist, tariff, duty, levy, boycott, counter-sanction, countermeasure, ban, curb, freeze
class talks: talk, negotiation, dialogue, discussion, consultation, meeting, summit, conference, conversation, round, session, encounter, parley, contact, meetings, exchange, deliberation, audience, call, diplomacy
class meeting: meeting, summit, conference, session, gathering, encounter, get-together, forum, assembly, congress
class deal: deal, agreement, accord, pact, treaty, memorandum, protocol, compact, convention, contract, charter, declaration, settlement, arrangement, truce, ceasefire, cease-fire, armistice, compromise, understanding, communique
class ceasefire: ceasefire, cease-fire, truce, armistice, lull, cessation, pause, de-escalation
class troops: troop, soldier, force, unit, brigade, battalion, regiment, division, marine, paratrooper, reservist, army, military, personnel, contingent, infantry, fighter, militia, guard, commando, serviceman, tank, armour, armor, convoy, conscript, garrison, legion, column
class weapons: missile, rocket, weapon, arm, warhead, artillery, tank, drone, aircraft, jet, warplane, bomber, warship, destroyer, submarine, carrier, battery, howitzer, mortar, launcher, system, ammunition, munition, helicopter, fleet, frigate, radar, interceptor, shell, bomb, torpedo, cruiser
class projectiles: missile, rocket, shell, bomb, mortar, shot, torpedo, projectile, artillery, salvo, grenade, gun, bullet, round, tear gas, cannon, drone, volley
class aid: aid, assistance, relief, help, support, fund, funding, loan, grant, donation, credit, bailout, money, food, medicine, vaccine, supply, shelter, equipment, package, subsidy, tent, blanket, fuel, dollar, euro, million, billion, medical supply, generator, dose
class arms: weapon, arm, ammunition, missile, tank, munition, artillery, jet, equipment, hardware, drone, rifle, vehicle, howitzer, defence system, defense system, lethal aid, military aid
class envoy: ambassador, diplomat, envoy, attache, attaché, consul, charge, chargé, representative, delegation, mission, emissary, staff, official, consul-general
class ties: tie, relation, relationship, link, contact, cooperation, bond, diplomatic tie, diplomatic relation, partnership
class prisoners: prisoner, detainee, hostage, captive, inmate, journalist, activist, dissident, sailor, soldier, crew, pilot, worker, citizen, opponent, politician, leader, protester, demonstrator, national, official, lawmaker, lawyer, aide, blogger, fisherman, student, man, woman, member, suspect, militant, fighter, people, dozen, hundred
class border: border, frontier, crossing, airspace, checkpoint, port, territory, boundary, gate, corridor, door
class target: base, camp, position, city, town, village, target, hospital, school, airport, convoy, building, post, checkpoint, embassy, troop, soldier, civilian, market, mosque, church, airfield, depot, refinery, plant, bridge, headquarters, compound, house, area, stronghold, site, facility, power, station, ship, vessel, tanker, police, patrol, district, region, neighbourhood, neighborhood, infrastructure, port, warehouse, bus, hotel, enclave, suburb
class crime: murder, corruption, treason, espionage, terrorism, fraud, bribery, crime, genocide, offence, offense, charge, conspiracy, sedition, incitement, extremism, hooliganism, blasphemy, assault, smuggling, embezzlement, laundering, trafficking
class territory: territory, land, city, town, village, region, peninsula, island, province, area, base, district, strip, zone, enclave, capital, airport, stronghold, plant, port, part, settlement, heights
class demand: demand, request, call, appeal, ultimatum, plea, condition, petition
class proposal: proposal, offer, plan, demand, request, call, appeal, bid, draft, resolution, idea, initiative, suggestion, motion, claim, deal, agreement, invitation, accusation, allegation, charge, notion, peace plan, bill, ultimatum, compromise, overture, mediation, text, request, bail, criticism, report
class criticism: criticism, condemnation, outrage, anger, protest, complaint, concern, dismay, disapproval, displeasure, indignation, fury
class concern: concern, alarm, worry, fear, dismay, unease, anxiety, regret, doubt, apprehension
class ban: ban, restriction, curb, limit, prohibition, lockdown, blackout, curfew
class restriction: restriction, sanction, ban, embargo, curfew, blockade, siege, curb, measure, lockdown, emergency, tariff, limit, moratorium, control, penalty, quota, law, closure, freeze
class emergency: emergency, martial law, law, rule
class protest: protest, demonstration, rally, march, sit-in, strike, walkout, vigil, riot, blockade, parade, hunger strike, uprising, boycott, picket
class attack: attack, strike, raid, assault, offensive, bombing, airstrike, air strike, bombardment, shelling, operation, incursion, invasion, campaign, ambush, onslaught, barrage, attempt, crackdown
class exercise: exercise, drill, manoeuvre, maneuver, wargame, war game, patrol, simulation, game
class test: missile, rocket, weapon, bomb, device, warhead, icbm, torpedo, test, satellite, engine
class investigation: investigation, inquiry, enquiry, probe, inquest, review, proceeding, trial, case, examination, audit
class lawsuit: lawsuit, suit, complaint, charge, case, claim, indictment, appeal, proceeding, application
class consequences: consequence, cost, price, response, retaliation, repercussion, reprisal, action, sanction, punishment, fire, fury, pain, toll, measure
class asylum: asylum, refuge, sanctuary, citizenship, residency, protection, visa, safe passage, passport
class property: property, asset, ship, tanker, vessel, plane, fund, account, land, home, house, weapon, cargo, company, bank, yacht, territory, artefact, artifact, stake, goods, passport, document, boat, oil, drug
class access: access, entry, inspection, visit, inspector, convoy, corridor, passage, observer, monitor, delivery
class right: right, initiative, effort, freedom, independence, sovereignty, integrity, election, democracy, effort, bid, candidacy, reform, membership, cause, stance, position, decision, plan, resolution, statement, move, proposal, policy, initiative, result, agreement, deal, announcement, call, accession
class recognition: recognition, independence, state, government, republic, sovereignty, president, leader
class office: president, prime minister, minister, post, chief, head, position, office, chairman, director, commander, governor, leader, job, power, role
class debt: debt, loan, arrears, repayment
class phone: phone, telephone, call
class intelligence: intelligence, information, data, satellite, evidence
class trade: trade, import, export, purchase, oil, gas, supply, investment, project, flight, shipment, delivery, contract, service, route
class dispute: dispute, conflict, crisis, row, standoff, stand-off, war, difference, quarrel, impasse
class condition-words: condition, term, demand

# Wider classes, by what things are in the world rather than by what is done with them.

class state-head: president, prime minister, premier, chancellor, king, queen, emir, sultan, monarch, head of state, leader, ruler, prince, pope, supreme leader, president-elect, pm
class minister: minister, secretary, foreign minister, defence minister, defense minister, secretary of state, official, deputy, undersecretary, counterpart, diplomat, adviser, advisor, commissioner, spokesman, spokeswoman, spokesperson, delegation, delegate, negotiator, mediator, envoy, emissary, representative
class combatant: soldier, troop, fighter, rebel, insurgent, militant, militia, gunman, guerrilla, guerilla, extremist, jihadist, mercenary, commando, sniper, paramilitary, separatist, terrorist, warlord, partisan, infantry, marine, serviceman, paratrooper, recruit, conscript
class civilian: civilian, resident, villager, people, person, man, woman, child, boy, girl, family, bystander, passer-by, worshipper, shopper, passenger, commuter, motorist, farmer, herder, student, pupil, teacher, doctor, nurse, medic, journalist, reporter, cameraman, photographer, aid worker, worker, labourer, miner, tourist, refugee, migrant, demonstrator, protester, activist, citizen, pilgrim, fisherman, sailor, crew
class police: police, policeman, officer, riot police, security force, gendarme, gendarmerie, constable, border guard, guard, agent, special force, national guard
class warship: warship, destroyer, frigate, submarine, carrier, aircraft carrier, cruiser, corvette, fleet, flotilla, navy ship, patrol boat, gunboat, vessel, naval vessel, battle group, strike group, squadron, minesweeper, landing ship, task force, armada
class warplane: warplane, plane, jet, fighter, fighter jet, bomber, helicopter, aircraft, gunship, drone, squadron, interceptor, spy plane, f-16, f-35, mig, sukhoi, b-52, awacs
class missile: missile, rocket, ballistic missile, cruise missile, icbm, hypersonic missile, projectile, warhead, interceptor, satellite
class nuclear: nuclear weapon, nuclear test, bomb, warhead, device, nuclear device, uranium, plutonium, enrichment, centrifuge, reactor, nuclear programme, nuclear program
class legislation: law, bill, legislation, decree, act, amendment, constitution, resolution, motion, ordinance, regulation, directive, statute, reform
class court: court, tribunal, judge, prosecutor, jury, magistrate, supreme court, appeals court, icc, justice
class verdict: sentence, death sentence, term, prison term, jail term, fine, verdict, penalty, conviction, death penalty, life sentence
class document-signed: agreement, treaty, accord, pact, deal, memorandum, protocol, contract, declaration, convention, charter, communique, communiqué, letter of intent, statement, ceasefire, truce, settlement, partnership, law, decree
class goods: oil, gas, crude, grain, wheat, coal, steel, food, fuel, beef, pork, wine, fish, timber, rice, corn, soybean, metal, aluminium, aluminum, chip, semiconductor, technology, machinery, vehicle, car, fertiliser, fertilizer, electricity, power, water, uranium, gold, diamond
class money: money, dollar, euro, pound, yen, yuan, rouble, ruble, fund, funding, cash, loan, grant, credit, aid, million, billion, capital, payment, subsidy, budget
class election: election, vote, poll, ballot, referendum, runoff, run-off, by-election, primary, plebiscite
class peace: peace, reconciliation, calm, stability, normalisation, normalization, detente, détente, rapprochement, dialogue, coexistence
class violence: violence, bloodshed, fighting, hostility, clash, unrest, conflict, war, killing, attack, massacre, aggression, repression, crackdown, shelling, bombardment, terrorism
class media: newspaper, website, channel, broadcaster, station, radio, television, magazine, internet, media, outlet, newsroom, blog, social medium, press, network, site, app, platform, facebook, twitter, telegram
class vehicle-attack: car, truck, lorry, van, bus, vehicle, motorcycle
class official-post: post, office, position, seat, job, role, duty, presidency, premiership, ministry, portfolio, command, leadership, chairmanship
class institution: parliament, government, cabinet, assembly, senate, congress, court, university, school, ministry, office, bank, company, party, organisation, organization, group, ngo, charity, foundation, association
class infrastructure: bridge, road, railway, pipeline, power plant, grid, dam, port, airport, runway, refinery, depot, substation, reservoir, cable, tunnel, mine, factory, plant, warehouse, silo, oilfield, gasfield
class dwelling: house, home, building, apartment, flat, village, town, city, neighbourhood, neighborhood, district, suburb, block, camp, settlement, hut, shop, market, school, hospital, clinic, church, mosque, synagogue, temple, monastery, shrine
class disaster: earthquake, quake, flood, flooding, hurricane, typhoon, cyclone, storm, drought, famine, epidemic, pandemic, wildfire, fire, landslide, tsunami, eruption, disaster, outbreak, accident, explosion, crash, spill
class disease: virus, coronavirus, covid-19, ebola, cholera, malaria, polio, hiv, aids, epidemic, pandemic, outbreak, influenza, flu
class membership: membership, accession, bid, candidacy, application, candidate, entry
class sovereignty: sovereignty, territorial integrity, integrity, independence, unity, self-determination, autonomy, security, statehood
class promise: promise, pledge, commitment, vow, word, assurance, guarantee, undertaking, obligation
class dispute-thing: dispute, issue, problem, question, difference, border dispute, row, matter, disagreement, conflict, crisis, tension
class hostile-act: aggression, attack, invasion, interference, meddling, provocation, violation, incursion, occupation, annexation, abuse, atrocity, crime, massacre, genocide, torture, killing, repression, coup, blackmail, hacking, espionage, spying, terrorism, smuggling, cheating, corruption, sabotage, incitement
class sport: match, game, tournament, cup, league, season, goal, championship, trophy, title, medal, race, player, coach, striker, batsman, innings, wicket, penalty shootout, playoff, final, semifinal, semi-final, quarterfinal, team, club, rookie, quarterback, pitcher
class market-thing: stock, share, index, bond, currency, price, profit, earnings, revenue, sale, market, yield, inflation, growth, dividend, quarter, analyst, investor
