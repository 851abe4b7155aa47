# ASSAULT by how it is done: shot, bombed, shelled, beaten, abducted, tortured, executed, torched, gassed.

class assault-victim: @civilian, @combatant, @police, actor, dozen, hundred, thousand, score, body, official, leader, commander, president, minister, politician, mayor, judge, priest, general, colonel, candidate, lawmaker, editor, lawyer, hostage, prisoner, detainee, inmate, driver, guard, contractor, militant, settler, minority, christian, muslim, jew, foreigner, diplomat, ambassador, engineer, monk, imam, chief, elder, youth, teenager, toddler, infant, baby, peacekeeper, observer, rioter, crowd, mourner, voter, convoy, patrol, family
class assault-attacker: @combatant, @police, actor, attacker, assailant, gunman, bomber, army, military, force, navy, air force, troop, jet, drone, warplane, helicopter, artillery, tank, missile, rocket, bomb, mine, landmine, shell, shelling, airstrike, strike, air strike, raid, attack, fire, gunfire, sniper, blast, explosion, grenade, mob, gang, militia, group, government, regime, brigade, battalion, unit, cartel, settler, guard, junta, squad, death squad, rebel, executioner, bullet, mortar, crossfire, ambush, car bomb, suicide bomber, clash, offensive, operation, bombardment, police, man, men, crackdown
class assault-place: @dwelling, @infrastructure, @target, @institution, capital, base, position, post, front, frontline, trench, outpost, embassy, consulate, mission, palace, ministry, station, market, wedding, funeral, procession, rally, crowd, residence, suburb, district, border, hill, ridge, island, column, supply line, oil field, field, land, territory

frame assault.by-kill-by
type ASSAULT
cameo 180
contexts military
verb kill, slay, massacre, murder, slaughter, butcher, gun down, mow down, cut down, wipe out, liquidate, bump off, pick off, eliminate, annihilate, exterminate, execute, lynch, behead, decapitate, hang, stone, immolate
obj @assault-victim -> recipient
subj? @assault-attacker -> actor
in/near/at/outside? -> place
+ Gunmen killed nine Kenyan soldiers. | * | KEN | occurred
+ Nine Kenyan soldiers were killed by a bomb. | - | KEN | occurred
- Heavy snow killed two climbers.

frame assault.by-shoot-people
type ASSAULT firearms
cameo 193
verb shoot, gun, snipe, spray, riddle, pepper
obj @assault-victim -> recipient
attr? dead
subj? @assault-attacker -> actor
+ Israeli troops shot dead a Syrian shepherd. | ISR | SYR | occurred
+ A Somali reporter was shot in Kenya. | - | SOM | occurred
- The director shot a film about soldiers.

frame assault.by-shoot-at
type ASSAULT firearms
cameo 193
verb shoot, fire, open up, blast away
at/on/into/upon/toward/towards @assault-victim, @assault-place -> recipient
subj? -> actor
+ Border guards fired on Afghan migrants. | * | AFG | occurred

frame assault.by-open-fire
type ASSAULT firearms
cameo 193
verb open, return, exchange, trade, draw, direct, rain
obj fire, gunfire, machine-gun fire, artillery fire, shot
on/at/with/upon/into? -> recipient
subj -> actor
+ Uganda opened fire on Congolese rebels. | UGA | COD | occurred
+ India and Pakistan exchanged fire. | IND,PAK | - | occurred

frame assault.by-bomb-people
type ASSAULT aerial
cameo 195
contexts military
verb bomb, strafe, blitz, rocket, pulverise, obliterate, flatten
obj @assault-place, @combatant -> recipient
of/in/near/at/inside/around? actor -> recipient
subj? jet, warplane, plane, aircraft, helicopter, gunship, bomber, air force, fighter, drone, missile, actor, coalition, alliance, navy, warship, army, military, force -> actor
+ Saudi jets bombed a market in Yemen. | SAU | YEM | occurred
+ Rebel positions were strafed by helicopters of Ethiopia. | * | * | occurred
- The storm flattened the village.

frame assault.by-hit-people
type ASSAULT
cameo 190
contexts military
verb hit, strike, target, attack
obj @assault-place, @combatant -> recipient
of/in/near/at/inside/around? actor -> recipient
subj? jet, warplane, plane, aircraft, helicopter, gunship, bomber, air force, fighter, drone, missile, actor, coalition, alliance, navy, warship, army, military, force -> actor
+ Guerrillas attacked a barracks in Bolivia. | * | BOL | occurred
- The storm hit the village.

frame assault.by-militants-bomb
type ASSAULT explosives
cameo 183
contexts terrorism
verb bomb, blow up, dynamite, blast, mine
obj @assault-place, @combatant, @civilian, actor, embassy, office, train, bus, railway, pylon, pipeline, pub, hotel, car -> recipient
of/in/near/at/inside/around? actor -> recipient
subj militant, gunman, insurgent, rebel, guerrilla, separatist, terrorist, extremist, bomber, anarchist, cell, saboteur, fighter, islamist, jihadist, suspect, extremists, leftist, loyalist, dissident, fanatic, group, gang, man -> actor
+ Corsican separatists bombed a Spanish train. | FRA | ESP | occurred
- The miners blew up the seam.

frame assault.by-carry-out-strike
type ASSAULT aerial
cameo 195
contexts military
verb launch, carry out, conduct, stage, mount, order, unleash, step up, intensify, continue, resume, make, fly, perform, authorise, authorize, approve, begin, renew
obj air strike, airstrike, air raid, bombing raid, strike, bombing, bombardment, missile strike, drone strike, air campaign, air attack, bombing campaign, missile attack, rocket attack, sortie, raid
on/against/in/at/near/over/inside/across -> recipient
subj? -> actor
+ Turkey ordered air strikes on Kurdish bases. | TUR | * | occurred
+ Jordan carried out raids in Syria. | JOR | SYR | occurred

frame assault.by-order-attack
type ASSAULT
cameo 190
contexts military
verb order, authorise, authorize, launch, unleash, mount, open, begin, start, stage, wage, press, renew, resume, spearhead, lead
obj attack, assault, offensive, invasion, incursion, war, massive attack, ground offensive, ground assault, onslaught, counteroffensive, counter-offensive, military operation, military campaign, bombing campaign, air campaign, ground operation, rebellion, bombing raid, bombardment, air raid, siege, advance, blitz, counterattack
on/against/in/into/at/to/across/around -> recipient
subj? -> actor
+ The premier of Israel ordered an assault on Gaza. | ISR | PSE | occurred
- The firm launched a campaign in schools.

frame assault.by-order-operation
type ASSAULT
cameo 190
contexts military
verb order, authorise, authorize, launch, unleash, mount, open, begin, start, stage, wage, press, renew, resume, spearhead, lead
obj operation, campaign, push
against actor, @combatant, group, force, stronghold, position, base, camp, village -> recipient
in/into/at/around? -> recipient
subj? -> actor
+ Kenya opened an operation against the rebels in Somalia. | KEN | SOM | occurred
- Italy began operations at the mill.

frame assault.by-shell-place
type ASSAULT heavy-weapons
cameo 194
contexts military
verb shell, bombard, mortar, rocket, pound, blast
obj -> recipient
with? artillery, mortar, rocket, tank, missile, shell, gun, howitzer
subj? actor, artillery, tank, army, force, troop, gunner, rebel, warship, separatist, militia -> actor
+ Armenia shelled Azerbaijan. | ARM | AZE | occurred

frame assault.by-fire-projectile
type ASSAULT heavy-weapons
cameo 194
contexts military
verb fire, launch, lob, rain, shoot, hurl, throw, drop, lob, send, pour, loose
obj rocket, missile, mortar, shell, artillery, artillery shell, bomb, barrel bomb, grenade, cluster bomb, salvo, mortar round, projectile, drone, flare, phosphorus, tank shell, petrol bomb, molotov cocktail, mortar shell
at/into/on/onto/toward/towards/against/across/over -> recipient
subj? -> actor
+ Hezbollah fired rockets into Israel. | LBN | ISR | occurred
+ Barrel bombs were dropped on Aleppo by Syria. | SYR | SYR | occurred

frame assault.by-detonate
type ASSAULT explosives
cameo 183
contexts terrorism
verb detonate, explode, set off, plant, plant, trigger, plant, blow up, blow
obj bomb, explosive, device, car bomb, vest, suicide vest, truck bomb, mine, roadside bomb, charge, bridge, train, pipeline, bus, house, mosque, building, tanker, convoy, plane, himself, herself, themselves
in/at/near/outside/on/among/against? -> recipient
subj? -> actor
+ Rebels blew up a pipeline in Nigeria. | * | NGA | occurred

frame assault.by-suicide-attack
type ASSAULT suicide-attack
cameo 1831
contexts terrorism
noun bombing, attack, bomber, bomb, mission
mod suicide
subj? actor -> actor
against/on/at/of/in -> recipient
+ A suicide attack on a mosque in Pakistan was condemned. | - | PAK | occurred

frame assault.by-projectile-hits
type ASSAULT heavy-weapons
cameo 194
contexts military
verb hit, strike, slam, land, crash, fall, smash, kill, wound, damage, destroy, injure
subj missile, rocket, shell, mortar, projectile, artillery, drone, airstrike, air strike, shelling, barrage, salvo, bombardment, strike
obj/in/into/on/near -> recipient
from/by? actor -> actor
+ A missile slammed into a hospital in Ukraine. | - | UKR | occurred

frame assault.by-beat-people
type ASSAULT beat
cameo 182
contexts human_rights
verb beat, beat up, batter, club, kick, punch, bludgeon, thrash, whip, flog, cane, assault, manhandle, rough up, lash, slap, maul, pummel, stab, knife, slash, hack
obj @civilian, @combatant, @police, official, leader, prisoner, detainee, inmate, lawyer, editor, politician, suspect, monk, priest, driver, guard, settler, migrant -> recipient
to? death
subj? @assault-attacker -> actor
+ Police beat up Egyptian students. | * | EGY | occurred
+ A Chinese student was stabbed by a Japanese. | JPN | CHN | occurred
- Brazil beat Chile in the final.

frame assault.by-torture-people
type ASSAULT torture
cameo 1822
contexts human_rights
verb torture, waterboard, mutilate, maim, brutalise, brutalize, burn, starve, mistreat, maltreat, abuse, disfigure, scald
obj @assault-victim, actor -> recipient
subj? -> actor
+ Eritrean jailers tortured an Ethiopian. | ERI | ETH | occurred

frame assault.by-torture-noun
type ASSAULT torture
cameo 1822
contexts human_rights
noun torture, mutilation, mistreatment, ill-treatment, flogging, waterboarding
subj? actor -> actor
of/by/against? -> recipient
+ The torture of a Kenyan by Burundi was condemned. | BDI | KEN | occurred

frame assault.by-die-after-torture
type ASSAULT torture
cameo 1822
contexts human_rights
verb die, perish
from/of/after/under/to/in/as torture, beating, ill treatment, mistreatment, poor treatment, custody, interrogation, captivity
subj -> recipient
in/at? actor -> actor
+ A Chechen died of torture in Russia. | RUS | RUS | occurred
- The king died after a long illness.

frame assault.by-die-in-attack
type ASSAULT
cameo 180
contexts military
verb die, perish
from/of/after/under/in/as gunfire, wound, shelling, bombing, attack, airstrike, clash, fighting, crossfire, massacre, gunshot wound, shooting
subj -> recipient
in/at? actor -> actor
+ Nine Nigerians died in the bombing. | - | NGA | occurred
- The king died of a heart attack.

frame assault.by-responsible-killing
type ASSAULT
cameo 180
contexts terrorism
adj responsible
for killing, attack, massacre, murder, beheading, bombing, kidnapping, atrocity, torture, assassination, abduction, shooting, ambush, death, raid, disappearance
in/of/against/on? -> recipient
subj -> actor
+ The cartel was responsible for killings in Mexico. | * | - | occurred

frame assault.by-claim-responsibility
type ASSAULT
cameo 180
contexts terrorism
verb claim, take
obj responsibility, credit
for bombing, attack, killing, blast, assault, shooting, kidnapping, raid, explosion, ambush, strike, assassination, abduction, murder, massacre
in/on/against/of/at? actor -> recipient
subj actor, group, rebel, militant -> actor
+ Boko Haram claimed responsibility for an attack in Niger. | NGA | NER | occurred

frame assault.by-abduct-people
type ASSAULT abduct
cameo 181
contexts terrorism
verb abduct, kidnap, hijack, snatch, carry off, grab, spirit away, whisk away, drag away, waylay
obj soldier, @civilian, actor, hostage, tourist, engineer, priest, peacekeeper, girl, schoolgirl, official, crew, worker, aid worker, sailor, pilot, diplomat, plane, airliner, bus, missionary, nun -> recipient
subj @combatant, gunman, pirate, militant, rebel, gang, bandit, actor, militia, attacker -> actor
+ Pirates abducted Indian sailors. | * | IND | occurred
+ Two Korean tourists were kidnapped by bandits. | * | * | occurred

frame assault.by-capture-people
type ASSAULT abduct
cameo 181
contexts terrorism
verb capture, seize
obj soldier, @civilian, hostage, tourist, engineer, priest, peacekeeper, girl, schoolgirl, official, crew, worker, aid worker, sailor, pilot, diplomat, plane, airliner, bus, missionary, nun -> recipient
subj @combatant, gunman, pirate, militant, rebel, gang, bandit, actor, militia, attacker -> actor
+ Pirates captured Indian sailors. | * | IND | occurred
- Indonesia seized the chance.

frame assault.by-take-hostage
type ASSAULT abduct
cameo 181
contexts terrorism
verb take, hold
obj hostage, captive, prisoner, people, staff, crew, worker, actor, passenger, pupil, child -> recipient
subj gunman, militant, rebel, @combatant, attacker, hijacker, bomber -> actor
as/at/in? 
+ Militants took Algerian workers hostage. | * | DZA | occurred

frame assault.by-hold-as-shield
type ASSAULT abduct
cameo 181
contexts human_rights
verb use, hold, take
obj -> recipient
as shield, human shield, hostage, shields, bait
subj? -> actor
+ The rebels used Yazidi villagers as human shields. | * | * | occurred

frame assault.by-rape-people
type ASSAULT sexual
cameo 1821
contexts gender human_rights
verb rape, molest, violate
obj @assault-victim, actor -> recipient
subj? -> actor
+ Soldiers raped Congolese women. | * | COD | occurred

frame assault.by-rape-noun
type ASSAULT sexual
cameo 1821
contexts gender human_rights
noun rape, gang rape, sexual assault, molestation
of -> recipient
subj? actor -> actor
+ The rape of a Rwandan girl by soldiers was denounced. | * | RWA | occurred

frame assault.by-assassinate-people
type ASSAULT targeted
cameo 185
contexts terrorism
verb poison, liquidate, eliminate, take out, gun down, murder
obj president, leader, minister, commander, general, politician, scientist, dissident, journalist, activist, ambassador, judge, spy, defector, chief, official, mayor, candidate, governor, cleric, critic, lawmaker, actor, prosecutor, opponent -> recipient
with/in? 
subj? -> actor
+ Agents of Russia poisoned a Bulgarian dissident. | RUS | BGR | occurred

frame assault.by-assassination-noun
type ASSAULT targeted
cameo 186
contexts terrorism
noun assassination, murder, slaying, poisoning
subj? actor -> actor
of -> recipient
+ The murder of a Saudi journalist by agents shocked Turkey. | * | SAU | occurred

frame assault.by-killing-noun
type ASSAULT
cameo 180
noun killing, execution, beheading
subj? actor -> actor
of -> recipient
+ The killing of a Belgian nun by gunmen shocked Haiti. | * | BEL | occurred

frame assault.by-massacre-noun
type ASSAULT
cameo 202
contexts human_rights
noun massacre, slaughter, genocide, pogrom, extermination
subj? actor -> actor
of -> recipient
+ The massacre of Malian herdsmen shocked Niger. | - | MLI | occurred

frame assault.by-shelling-noun
type ASSAULT heavy-weapons
cameo 194
contexts military
noun shelling, bombardment
subj? actor -> actor
of -> recipient
+ Serbia's shelling of Bosnia was condemned. | SRB | BIH | occurred

frame assault.by-bombing-noun
type ASSAULT
cameo 190
contexts military
noun bombing, ambush
subj? actor -> actor
of -> recipient
+ The ambush of Kenyan soldiers by Somali rebels was condemned. | SOM | KEN | occurred

frame assault.by-stabbing-noun
type ASSAULT beat
cameo 182
noun stabbing, lynching, beating
subj? actor -> actor
of -> recipient
+ The beating of a Haitian migrant angered Santo Domingo. | - | HTI | occurred

frame assault.by-shooting-noun
type ASSAULT firearms
cameo 193
noun shooting
subj? actor -> actor
of -> recipient
+ The shooting of a Swiss pilot shocked Chile. | - | CHE | occurred

frame assault.by-torch-place
type ASSAULT destroy
cameo 1712
contexts human_security
verb burn, burn down, torch, raze, destroy, loot, ransack, pillage, plunder, sack, vandalise, dynamite, bulldoze, wreck, blow up, gut, demolish, smash, desecrate, sabotage
obj @assault-place, crop, granary, car, vehicle, truck, statue, shop -> recipient
of/in/near? actor -> recipient
subj @combatant, soldier, army, troop, mob, militia, gunman, attacker, militant, rebel, bandit, separatist, janjaweed, arsonist, actor, saboteur -> actor
+ Militiamen torched villages in Darfur. | * | * | occurred
- The council demolished a shed.

frame assault.by-set-fire
type ASSAULT destroy
cameo 1823
verb set, lay
obj fire, house, village, church, car, shop, mosque, market, camp
to/on? @assault-place, fire, flame -> recipient
in/of/near? actor -> recipient
subj @combatant, soldier, army, troop, militia, gunman, attacker, militant, rebel, bandit -> actor
+ Rebels set fire to a church in Uganda. | * | UGA | occurred

frame assault.by-ambush
type ASSAULT
cameo 190
contexts military
verb ambush, waylay, attack, raid, storm, assault, outflank, swarm
obj convoy, patrol, base, camp, outpost, position, checkpoint, police station, barracks, prison, town, village, embassy, airport, palace, parliament, compound, school, hospital, bus, train, ship, tanker, village, fort, garrison, actor, troop, soldier, police, consulate, hotel, mall, church, mosque, monastery -> recipient
in/of/near/at? actor -> recipient
subj? @assault-attacker -> actor
+ Rebels ambushed a convoy of Ugandan soldiers. | * | UGA | occurred
+ An outpost in Niger was stormed by militants. | * | NER | occurred
- Shoppers stormed the mall at dawn for bargains.

frame assault.by-clash
type ASSAULT
cameo 190
contexts military
verb clash, battle, fight, skirmish, duel, grapple, spar, tangle, brawl, scuffle, tussle
with/against actor, @combatant, army, police, troop, force -> recipient
in/near/at/over? 
subj actor, @combatant, army, police, force, troop, tribe, militia, protester -> actor
+ Cambodian soldiers clashed with Thai troops. | KHM | THA | occurred

frame assault.by-clash-pair
type ASSAULT
cameo 190
contexts military
mutual
verb clash, fight, skirmish, battle, brawl, scuffle, grapple, tussle
subj pair -> both
in/near/at/over/along? 
+ Indian and Chinese soldiers clashed in the Himalayas. | IND,CHN | - | occurred

frame assault.by-fighting-with
type ASSAULT
cameo 190
contexts military
noun clash, battle, firefight, gunfight, skirmish, shootout
with/against actor, @combatant, police, troop -> recipient
subj? actor -> actor
+ Clashes with Turkish troops left five dead. | - | TUR | occurred

frame assault.by-invade-country
type ASSAULT
cameo 190
contexts military territory
verb invade, overrun, storm, penetrate, attack
obj/into/across/through actor, country, territory, capital, city, border, province, peninsula, town, village -> recipient
subj actor, army, troop, soldier, force, tank, column, rebel, militia, armour -> actor
+ Iraq invaded Kuwait. | IRQ | KWT | occurred

frame assault.by-push-into
type ASSAULT
cameo 190
contexts military territory
verb thrust, sweep, push, roll, pour
into/across actor, country, territory, capital, city, border, province, peninsula, town, village -> recipient
obj none
subj actor, army, troop, soldier, force, tank, column, rebel, militia, armour -> actor
+ Rwandan troops pushed into Burundi. | RWA | BDI | occurred
- Rwandan nurses pushed the ministry into paying.

frame assault.by-march-into
type ASSAULT
cameo 190
contexts military territory
verb march
into/across actor, country, territory, capital, city, border, province, peninsula, town, village -> recipient
obj none
subj army, troop, soldier, force, tank, column, rebel, militia, armour, battalion, brigade, regiment, guerrilla -> actor
+ Ethiopian soldiers marched into Eritrea. | ETH | ERI | occurred
- Thousands of people marched across Sudan.

frame assault.by-crowd-control
type ASSAULT crowd-control
cameo 175
contexts human_rights repression
verb fire, use, lob, unleash, deploy, shoot, spray, launch
obj tear gas, water cannon, rubber bullet, pepper spray, baton, stun grenade, live round, live ammunition, live bullet, gas, rubber coated bullet, truncheon, plastic bullet
at/on/against/into/inf? -> recipient
subj? police, riot police, officer, security force, actor, troop, soldier, guard, force -> actor
+ Police in Kenya fired tear gas at protesters. | KEN | * | occurred

frame assault.by-disperse
type ASSAULT crowd-control
cameo 175
contexts human_rights repression
verb disperse, break up, scatter, charge, clear, quell, put down, crush
obj crowd, protester, demonstrator, protest, rally, demonstration, march, rioter, sit in, mob, riot, gathering, uprising, revolt, mutiny, encampment -> recipient
with? 
subj police, riot police, officer, security force, actor, troop, soldier, army -> actor
+ Sudanese police dispersed protesters with batons. | SDN | * | occurred

frame assault.by-chemical
type ASSAULT unconventional
cameo 204
contexts cbrn
verb use, drop, release, deploy, fire, employ, unleash
obj chemical weapon, sarin, chlorine, mustard gas, nerve agent, nerve gas, poison gas, chlorine gas, biological weapon, novichok, napalm, white phosphorus, chemical, nuclear weapon, gas
against/on/in/at -> recipient
subj? -> actor
+ Syria used sarin in Ghouta. | SYR | - | occurred

frame assault.by-gas-people
type ASSAULT unconventional
cameo 204
contexts cbrn
verb gas, poison, irradiate
obj actor, @civilian, village, town -> recipient
subj actor, army, force, jet, regime -> actor
+ Iraq gassed Kurdish villagers. | IRQ | * | occurred

frame assault.by-shoot-down
type ASSAULT heavy-weapons
cameo 194
contexts military
verb shoot down, down, bring down, intercept, sink, torpedo, destroy, scuttle, ram
obj plane, jet, aircraft, helicopter, drone, airliner, warship, ship, boat, vessel, submarine, corvette, missile, balloon, frigate, trawler, fighter, tank -> recipient
of/from/over? actor -> recipient
subj? actor, army, navy, rebel, fighter, missile, air defence, torpedo, force, gunner, submarine, battery -> actor
+ Turkey shot down a Russian jet. | TUR | RUS | occurred

frame assault.by-wound-people
type ASSAULT
cameo 180
verb wound, injure, hurt, maim
obj @assault-victim -> recipient
subj @combatant, gunman, bomb, blast, explosion, attack, shelling, airstrike, rocket, missile, grenade, mine, gunfire, police, troop, soldier, army, bomber, shooting, attacker, militant, actor -> actor
+ A grenade wounded three Iraqi policemen. | - | IRQ | occurred

frame assault.by-ethnic-cleanse
type ASSAULT
cameo 203
contexts religion_ethnicity human_rights
verb cleanse, exterminate, massacre, wipe out, annihilate
obj minority, tribe, people, population, community, villager, actor -> recipient
subj army, militia, regime, government, actor, force -> actor
+ The militia massacred Tutsi villagers in Rwanda. | * | * | occurred
