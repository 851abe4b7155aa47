# ASSAULT by its toll and its ways on the ground: the dead, the wounded, sweeps, sieges, massacres, lynchings, raids.

class assault-hitter: attack, strike, airstrike, air strike, raid, bombing, shelling, blast, explosion, offensive, gunfire, fire, bomb, rocket, missile, mortar, shell, ambush, assault, clash, fighting, bombardment, massacre, shooting, firefight, battle, drone, mine, landmine, grenade, crackdown, violence, gunman, sniper, militant, rebel, insurgent, soldier, troop, police, army, force, militia, fighter, extremist, bomber, attacker, assailant, terrorist, jihadist, separatist, mob, jet, plane, warplane, helicopter, tank, artillery, actor, gang, bandit, raider, guard, death squad, gunboat, commando, settler, vigilante, pirate

frame assault.harm-kill
type ASSAULT
cameo 180
verb kill, slay, massacre, slaughter, murder, butcher, behead, execute, decapitate, hang, immolate, stone, cut down, wipe out, strangle
obj -> recipient
in/at/near/of/outside/across/around? actor -> recipient
subj @assault-hitter -> actor
+ An ambush killed nine Malian soldiers. | - | MLI | occurred
- The cold killed the vines.

frame assault.harm-killed-passive
type ASSAULT
cameo 180
verb kill, slay, massacre, slaughter, murder, butcher, behead, wound, injure, maim
obj @civilian, @combatant, @police, actor, people, dozen, hundred, thousand, score, leader, president, minister, commander, general, mayor -> recipient
in/by/during/at/after attack, airstrike, raid, bombing, shelling, blast, explosion, ambush, clash, fighting, shooting, gunfire, crossfire, strike, bombardment, drone strike, offensive, violence, massacre, crackdown, firefight, battle, mine blast, rocket attack, suicide bombing -> topic
of/by? actor -> actor
+ Five Thai rangers were killed in an ambush. | - | THA | occurred

frame assault.harm-leave-dead
type ASSAULT
cameo 180
verb leave
subj @assault-hitter, suicide attack, night of violence, night
obj -> recipient
attr/adv dead, wounded, injured, homeless, hurt, missing
in/of? actor -> recipient
+ A raid left nine Kenyan villagers dead. | - | KEN | occurred
- The storm left thousands homeless.

frame assault.harm-claim-lives
type ASSAULT
cameo 180
verb claim, take, cost
subj @assault-hitter
obj life, lives, toll, victim
of/in? -> recipient
+ The bombing claimed the lives of three Polish soldiers. | - | POL | occurred
- The flood claimed nine lives.

frame assault.harm-die-in
type ASSAULT
cameo 180
verb die, perish, fall
subj -> recipient
in/from/under/at/during attack, airstrike, bombing, shelling, ambush, clash, gunfire, raid, crossfire, massacre, strike, fighting, battle, blast, shooting, crackdown, bombardment, siege, bullet, hand
of/by? actor -> actor
+ A Dutch sergeant died in an ambush. | - | NLD | occurred
- The poet died in his sleep.

frame assault.harm-lose
type ASSAULT
cameo 180
contexts military
verb lose
obj soldier, troop, man, fighter, tank, plane, warship, pilot, general, commander, marine, peacekeeper
subj actor, army, force, side, rebel, regiment -> recipient
in/to battle, attack, ambush, fighting, clash, raid, offensive, assault, enemy, fire, bomb, war
+ Burundi lost nine soldiers in an ambush. | - | BDI | occurred
- The team lost a man to injury.

frame assault.harm-casualties
type ASSAULT
cameo 180
contexts military
verb inflict, cause
obj casualty, heavy casualty, loss, heavy loss, civilian casualty, damage, injury
on/upon/among/to? actor, @combatant, army, enemy, force -> recipient
subj actor, army, force, rebel, raid, attack, strike, shelling, bombing -> actor
+ The rebels inflicted heavy casualties on the Ethiopian army. | * | ETH | occurred
- The drought caused heavy losses among farmers.

frame assault.harm-suffer-losses
type ASSAULT
cameo 180
contexts military
verb suffer, take, sustain
obj casualty, heavy casualty, heavy loss, civilian casualty, loss, damage, injury
subj actor, army, force, rebel, troop, militia, embassy, base, convoy, unit, patrol, garrison, navy, town, city -> recipient
in/from/at/during attack, raid, battle, clash, ambush, fighting, blast, bombing, shelling, explosion, war, offensive, siege, strike, combat, assault
+ The Ethiopian army suffered heavy losses in an ambush. | - | ETH | occurred
- The bank suffered heavy losses in May.

frame assault.harm-suffer-casualties
type ASSAULT
cameo 180
contexts military
verb suffer, take, sustain
obj casualty, heavy casualty, civilian casualty, heavy loss
subj actor, army, force, rebel, troop, militia, convoy, unit, patrol, garrison, navy -> recipient
+ The Ethiopian army suffered heavy casualties. | - | ETH | occurred
- The drought caused heavy losses among farmers.

frame assault.harm-lynch
type ASSAULT
cameo 182
contexts human_rights
verb lynch, hack, stab, knife, club, beat, kick, trample, bludgeon, stone, drag, burn, strangle, batter, punch, slash
obj @assault-victim, actor -> recipient
to? death, pulp, unconsciousness
subj? mob, crowd, gang, @assault-hitter, attacker, thug, skinhead, neo nazi, youth, group, men -> actor
+ A mob lynched a Haitian migrant. | * | HTI | occurred
+ Skinheads stabbed a Senegalese student. | - | SEN | occurred
- Chefs beat the eggs.

frame assault.harm-hack-to-death
type ASSAULT
cameo 182
contexts human_rights
verb hack, stab, beat, burn, stone, club, starve, torture, crush, trample
to death
obj? -> recipient
subj? -> actor
+ Raiders hacked to death nine Ugandan farmers. | - | UGA | occurred

frame assault.harm-drive-out
type ASSAULT
cameo 201
contexts migration human_rights
verb drive, force, expel, chase, uproot, flush, hound, evict, bomb, burn
obj people, resident, villager, family, civilian, thousand, hundred, population, tribe, minority, inhabitant, community, farmer, serb, muslim, christian, armenian, rohingya, settler, actor -> recipient
from/out home, village, house, town, land, hut, city, region, district, valley, area, country -> topic
of/in? actor -> topic
subj @combatant, militiaman, militiamen, gunmen, army, shelling, attack, plane, militia, bombing, janjaweed, mob, offensive, raid, troop, force, bombardment -> actor
+ Militiamen drove Burundian families from their homes. | * | BDI | occurred
+ Thousands of Georgians were driven from their villages by Abkhaz fighters. | * | GEO | occurred
- High rents drove families from the city.

frame assault.harm-ethnic-cleanse
type ASSAULT
cameo 203
contexts religion_ethnicity human_rights
verb commit, perpetrate, carry out, wage, conduct, organise, organize, orchestrate
obj genocide, ethnic cleansing, atrocity, war crime, crime against humanity
against/of/in/on? actor, @civilian, minority, tribe, people -> recipient
subj -> actor
+ Troops of Sudan committed atrocities in Darfur. | SDN | SDN | occurred

frame assault.harm-commit-massacre
type ASSAULT
cameo 202
contexts human_rights
verb commit, perpetrate, carry out, conduct, organise, organize, orchestrate
obj massacre, pogrom, mass killing, killing, slaughter, mass execution, bloodbath
against/of/in/on? actor, @civilian, minority, tribe, people -> recipient
subj -> actor
+ Militiamen of Rwanda carried out a mass killing of Congolese villagers. | RWA | COD | occurred
+ The massacre in Peru was perpetrated by Colombian rebels. | COL | PER | occurred
- The butcher organised the slaughter of his lambs.

frame assault.harm-storm
type ASSAULT
cameo 190
contexts military
verb storm, overrun, raid, rush, charge, burst, swoop, assault, swarm, invade
obj/into/on/through @target, palace, parliament, embassy, prison, studio, office, mosque, compound, hideout, house, village, town, hospital, school, camp -> recipient
of/in? actor -> recipient
subj gunman, militant, rebel, commando, soldier, troop, fighter, attacker, extremist, mercenary, insurgent, guerrilla, paratrooper, army, militia, raider -> actor
+ Gunmen stormed a television station in Georgia. | * | * | occurred
+ Commandos burst into the Chadian embassy. | * | TCD | occurred
- Fans stormed the pitch.

frame assault.harm-raid-village
type ASSAULT
cameo 190
contexts military
noun raid, incursion, foray, onslaught, sweep, rampage, attack, ambush, assault
by @combatant, gunman, raider, bandit, cartel, gang, pirate, cattle rustler, actor, army, troop, jet, warplane -> actor
on/in/into/across/at/against -> recipient
+ A raid by gunmen on a village in Chad killed twenty. | * | TCD | occurred

frame assault.harm-offensive
type ASSAULT
cameo 190
contexts military
verb launch, open, mount, begin, start, unleash, press, step up, intensify, renew, resume, widen, wage, stage, order, spearhead, pursue, prosecute
obj offensive, assault, onslaught, invasion, incursion, war, blitz, bombardment, campaign of terror, jihad, insurgency, rebellion, ground operation, counteroffensive, push, military operation
against/on/in/into/at/across/inside/around -> recipient
subj? -> actor
+ Ethiopia launched an offensive against Eritrea. | ETH | ERI | occurred
+ An assault on Grozny was ordered by Russia. | RUS | * | occurred
- The firm launched an assault on the market.

frame assault.harm-go-to-war
type ASSAULT
cameo 190
contexts military
verb go, march, plunge
to/into war, battle
with/against/over? actor -> recipient
subj actor, army, tribe, faction, nation -> actor
+ Ecuador went to war with Peru. | ECU | PER | occurred
- The brothers went to war with the taxman.

frame assault.harm-declare-war
type ASSAULT
cameo 190
contexts military
verb declare
obj war
on/against actor, rebel, militia -> recipient
subj? -> actor
+ Chad declared war on Sudan. | TCD | SDN | occurred
- The mayor declared war on litter.

frame assault.harm-war-between
type ASSAULT
cameo 190
contexts military
noun war, conflict, fighting, battle, hostility, clash, firefight, skirmish, standoff, bloodshed, shootout, gunbattle
between/among actor, army, tribe, faction, rebel, militia, force -> both
mutual
+ The war between Armenia and Azerbaijan flared again. | ARM,AZE | - | occurred
- The price war between the airlines widened.

frame assault.harm-seize-ground
type ASSAULT
cameo 190
contexts military territory
verb advance, march, push, press, close in, sweep, roll, thrust, drive, cross, pour, fight, move in, bear down, converge
on/into/toward/towards/through/across/to capital, city, town, village, stronghold, suburb, outskirts, province, centre, district, airport -> recipient
subj @combatant, tank, troop, army, rebel, column, force, armour, militia -> actor
of/in? actor -> recipient
+ Rebel columns advanced on the Chadian capital. | * | TCD | occurred
- Protesters marched into the city.

frame assault.harm-wipe-out
type ASSAULT
cameo 190
contexts military
verb wipe out, annihilate, crush, rout, decimate, overwhelm, eliminate, neutralise, neutralize, liquidate, root out, smash
obj rebel, militant, insurgent, unit, battalion, garrison, cell, militia, fighter, brigade, army, terrorist, guerrilla, insurgency, rebellion, leadership, network, convoy -> recipient
of/in? actor -> recipient
subj? -> actor
+ Algeria's army wiped out a cell of militants. | DZA | * | occurred

frame assault.harm-subject-to
type ASSAULT torture
cameo 1822
contexts human_rights
verb subject
obj -> recipient
to torture, beating, abuse, mistreatment, electric shock, rape, interrogation, violence, ill treatment, flogging, sexual violence
subj? -> actor
+ Guards subjected Afghan prisoners to beatings. | - | AFG | occurred

frame assault.harm-abduction-noun
type ASSAULT abduct
cameo 181
contexts terrorism
noun abduction, kidnapping, kidnap, hijacking, capture, seizure, disappearance
of @civilian, @prisoners, actor, plane, airliner, ship, bus, soldier, girl -> recipient
by? -> actor
subj? actor -> actor
+ The kidnapping of two Italian nuns by Kenyan gunmen ended. | KEN | ITA | occurred

frame assault.harm-hold-captive
type ASSAULT abduct
cameo 181
contexts terrorism
verb hold, keep, take, drag, march, carry, whisk
obj @prisoners, actor, dozen, hundred -> recipient
into/attr/adv/in captive, hostage, captivity, bush, forest, jungle, prisoner
subj gunman, rebel, militant, pirate, kidnapper, guerrilla, bandit, militia, insurgent, group, @combatant, actor, raider -> actor
+ Pirates held Filipino sailors captive. | * | PHL | occurred

frame assault.harm-try-kill
type ASSAULT targeted
cameo 186
contexts terrorism
verb escape, survive, foil, thwart, dodge
obj assassination attempt, attempt, assassination, ambush, bomb attack, plot, suicide attack, attack, car bomb
subj president, leader, prime minister, minister, actor, general, governor, commander, candidate, mayor -> recipient
+ Afghanistan's president survived an assassination attempt. | - | AFG | occurred

frame assault.harm-take-up-arms
type ASSAULT
cameo 190
contexts military
verb take up, rise, revolt, rebel, mutiny, wage
obj? arms, weapon, insurgency, guerrilla war, rebellion, armed struggle, jihad
against actor, government, army, regime, rule, king, president -> recipient
subj? -> actor
+ Tribesmen took up arms against Yemen. | * | YEM | occurred

frame assault.harm-mutiny
type ASSAULT
cameo 190
contexts military
noun coup, mutiny, putsch, rebellion, insurrection, insurgency
against/in/by? actor, government, president, king, regime -> recipient
subj? actor, army, soldier, officer -> actor
+ A coup against Niger's president succeeded. | - | NER | occurred
- It was a coup for the gallery.

frame assault.harm-border-fire
type ASSAULT firearms
cameo 193
contexts military territory
verb fire, shoot, lob
across/over border, frontier, line, river, fence, line of control, demarcation line
obj? shot, rocket, shell, mortar, artillery, missile -> topic
into/at? -> recipient
subj -> actor
+ Afghan soldiers fired across the border into Pakistan. | AFG | PAK | occurred

frame assault.harm-use-violence
type ASSAULT
cameo 180
verb use, employ, resort, unleash, deploy, apply, turn
obj/to force, violence, lethal force, live ammunition, brute force, excessive force, bullet, gun, tank, firepower, snipers
on/against/to -> recipient
subj? -> actor
+ Uzbek police used lethal force against protesters. | UZB | * | occurred
- The plant used force to bend the steel.

frame assault.harm-bloody-crackdown
type ASSAULT crowd-control
cameo 175
contexts repression human_rights
noun crackdown, clampdown, suppression, dispersal, repression, crushing
mod? bloody, deadly, violent, brutal, police, military
on/of/against protest, protester, demonstrator, demonstration, uprising, march, rally, student, revolt, sit in -> recipient
subj? actor -> actor
+ Myanmar's bloody crackdown on protesters drew anger. | MMR | * | occurred
- The crackdown on fare dodgers continues.

frame assault.harm-baton
type ASSAULT crowd-control
cameo 175
contexts repression human_rights
verb charge, beat, club, hose, baton charge, tear gas, teargas, kick, drag, chase, attack, disperse
obj protester, demonstrator, marcher, student, crowd, striker, activist, opposition supporter, supporter, women, journalist, picket, rally, march -> recipient
with? baton, truncheon, tear gas, water cannon, dog, rubber bullet, whip, stick, shield
subj police, officer, trooper, security force, riot squad, soldier, gendarme, plainclothesmen, thug, agent, horse -> actor
+ Riot police clubbed Armenian demonstrators. | * | ARM | occurred

frame assault.harm-kill-force
type ASSAULT
cameo 190
contexts military
verb kill, slay, wipe out, mow down, cut down, eliminate, finish off
obj @civilian, @combatant, @police, actor, people, dozen, hundred, score -> recipient
in/at/near/of/outside/across/around? actor -> recipient
subj soldier, troop, army, marine, commando, guerrilla, rebel, fighter, insurgent, paratrooper, border guard, warplane, force, special force, ranger, legionnaire, naval commando, peacekeeper, jihadist -> actor
+ Guerrillas killed four Colombian soldiers. | * | COL | occurred
- Soldiers killed time at the barracks.

frame assault.harm-shoot-leader
type ASSAULT targeted
cameo 186
contexts terrorism
verb shoot, gun down, stab, assassinate, kill, blow up
obj @state-head, minister, prime minister, general, governor, commander, candidate, dissident, journalist, mayor, archbishop, founder, prosecutor, judge, politician, deputy, lawmaker, senator, ambassador, rebel leader -> recipient
attr/adv/to? dead, death
in/at/outside/near/on? -> place
subj? -> actor
+ A Tamil gunman shot the president of Sri Lanka. | * | LKA | occurred
