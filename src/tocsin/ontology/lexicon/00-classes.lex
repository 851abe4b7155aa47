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
