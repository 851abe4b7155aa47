# ASSAULT by its means: blades and stones, guns, car and roadside bombs, drones, gas, torture, rape, purges, captors.

class means-victim: @civilian, @combatant, @police, actor, dozen, hundred, thousand, people, minister, president, general, leader, candidate, ex-president
class means-doer: actor, @combatant, @police, attacker, assailant, gang, mob, army, cartel, bandit, robber, group, junta, hitman, raider, settler, sect, pirate
class means-site: @target, @dwelling, base, checkpoint, market, police station, mosque, church, bus, convoy

frame assault.means-stab
type ASSAULT primitive
cameo 182
verb stab, knife, spear, bayonet, slash, lance, skewer, impale
obj @means-victim -> recipient
subj actor, attacker, assailant -> actor
+ An Algerian attacker stabbed the French priest. | DZA | FRA | occurred
- The cook stabbed the roast.

frame assault.means-hack
type ASSAULT primitive
cameo 1823
verb hack, machete, butcher, behead, decapitate, stone, club, bludgeon, axe
obj @means-victim -> recipient
to/with? death, machete, axe, club, knife, sword
subj actor, militiaman, mob -> actor
+ Congolese militiamen hacked villagers to death. | * | * | occurred
- The sculptor hacked the marble lion.

frame assault.means-blade-attack
type ASSAULT primitive
cameo 182
verb attack, assault, wound, kill, injure, murder, set upon
obj @means-victim, german -> recipient
with knife, machete, axe, sword, spear, arrow, stone, club, hammer, scythe, crossbow, bow, blade, dagger, hatchet, iron bar, screwdriver
subj? @means-doer -> actor
+ A Syrian attacker wounded French shoppers with a knife. | SYR | FRA | occurred

frame assault.means-knife-noun
type ASSAULT primitive
cameo 182
noun attack, rampage, assault, killing, murder, spree, stabbing
mod knife, machete, sword, axe, stabbing, crossbow, spear
on/against/in/of? actor, @means-victim -> recipient
by? @means-doer -> actor
+ The knife attack on a Japanese boy by a Chinese man shocked Tokyo. | * | JPN | occurred
- The knife attack on the pumpkin won a prize.

frame assault.means-stabbing-noun
type ASSAULT primitive
cameo 182
noun stabbing, beheading, knifing, decapitation, lynching, stoning
of @means-victim -> recipient
by? @means-doer -> actor
+ The stabbing of a Pakistani worker by a Greek gang caused outrage. | GRC | PAK | occurred

frame assault.means-vehicle-ram
type ASSAULT explosives
cameo 1823
verb ram, plough, plow, drive, mow, steer, crash
obj car, truck, lorry, van, vehicle, bulldozer -> topic
into crowd, pedestrian, soldier, checkpoint, police, bus stop, market, protester, shopper -> recipient
subj? @means-doer, driver, man -> actor
+ A Palestinian driver rammed his car into Israeli soldiers. | PSE | ISR | occurred
- The driver drove his van into a ditch.

frame assault.means-shoot-victim
type ASSAULT firearms
cameo 193
verb shoot, gun down, machine-gun, snipe, riddle
obj student, worshipper, motorist, policeman, villager, fisherman, migrant, herder, activist, judge, journalist, priest, prisoner, teacher, deserter, farmer -> recipient
subj? @means-doer -> actor
+ Iranian border guards shot Afghan migrants. | IRN | AFG | occurred

frame assault.means-shoot-dead
type ASSAULT firearms
cameo 193
verb shoot, gun
obj @means-victim -> recipient
attr/adv dead, down
subj? @means-doer -> actor
+ Gunmen shot a Turkish consul dead. | * | TUR | occurred

frame assault.means-sniper
type ASSAULT firearms
cameo 193
verb pick off, snipe, cut down, mow down
obj @means-victim -> recipient
subj sniper, gunman, marksman, machine gunner, soldier, actor -> actor
+ Serbian snipers picked off Bosnian civilians. | SRB | BIH | occurred
- The gardener mowed down the civilian's lawn.

frame assault.means-open-fire
type ASSAULT firearms
cameo 193
verb open
obj fire, gunfire, machine-gun fire
on/at/into/upon @means-victim, @means-site, crowd -> recipient
subj? @means-doer -> actor
+ Egyptian guards opened fire on Sudanese migrants. | EGY | SDN | occurred

frame assault.means-car-bomb
type ASSAULT explosives
cameo 1832
contexts terrorism
verb kill, wound, hit, rip, rock, tear, destroy, strike, target, explode, detonate, go off, maim
subj car bomb, truck bomb, van bomb, vehicle bomb, motorcycle bomb, lorry bomb, rickshaw bomb
obj/outside/in/near/through/at? actor, @means-site, @means-victim -> recipient
+ A car bomb killed twelve Somali soldiers. | - | SOM | occurred

frame assault.means-car-bomb-set
type ASSAULT explosives
cameo 1832
contexts terrorism
verb detonate, explode, set off, park, drive
obj car bomb, truck bomb, booby-trapped car, explosive-laden car, bomb-laden truck
outside/near/at/in/into? actor, @means-site -> recipient
subj? @means-doer, bomber -> actor
+ Militants in Iraq detonated a car bomb near the market. | IRQ | IRQ | occurred

frame assault.means-roadside-noun
type ASSAULT explosives
cameo 1833
contexts terrorism
noun bombing, bomb, attack, blast
mod roadside, ied, landmine, mine
against/on/in/near/of? actor, @means-site, @means-victim -> recipient
by? @means-doer -> actor
+ The roadside bombing of the Thai patrol by separatists killed three. | THA | THA | occurred

frame assault.means-roadside-plant
type ASSAULT explosives
cameo 1833
contexts terrorism
verb plant, bury, lay, hide
obj roadside bomb, improvised explosive, ied, roadside mine
on/along/in/near/under? road, track, bridge, highway, actor -> recipient
subj? @means-doer -> actor
+ The Taliban planted a roadside bomb on the Afghan highway. | AFG | * | occurred

frame assault.means-letter-bomb
type ASSAULT explosives
cameo 183
contexts terrorism
verb send, mail, post, throw, leave
obj letter bomb, parcel bomb, pipe bomb, petrol bomb, nail bomb, firebomb, package bomb
to/at/outside/in/iobj @means-site, @means-victim, embassy, consulate -> recipient
subj? @means-doer, anarchist -> actor
+ Greek anarchists sent a letter bomb to the Chilean embassy. | GRC | CHL | occurred

frame assault.means-bomb-blast
type ASSAULT explosives
cameo 183
contexts terrorism
verb rip, tear, rock, hit, shake, strike, devastate, wreck, gut
subj bomb, explosion, bombing, bomb blast, bomb attack
obj/through @means-site, pipeline, train, embassy -> recipient
+ A bomb tore through a Turkish police station. | - | TUR | occurred
- A gas explosion rocked the bakery.

frame assault.means-suicide-self
type ASSAULT suicide-attack
cameo 1831
contexts terrorism
verb blow, blow up
obj himself, herself, themselves
in/at/outside/near/among/inside/beside? @means-site -> recipient
subj bomber, attacker, militant, man, woman, actor, teenager -> actor
+ A bomber blew himself up in a Kenyan hotel. | * | KEN | occurred

frame assault.means-suicide-belt
type ASSAULT suicide-attack
cameo 1831
contexts terrorism
verb detonate, explode, set off, trigger
obj suicide vest, explosive belt, explosive vest, suicide belt, vest, belt
in/at/outside/near/among/inside? actor, @means-site, @means-victim -> recipient
subj bomber, attacker, militant, man, woman, actor, teenager -> actor
+ A militant detonated his suicide vest in a Chadian market. | * | TCD | occurred

frame assault.means-drone-hit
type ASSAULT drone
cameo 195
contexts military
verb hit, strike, kill, attack, target, damage, destroy, slam, crash, set
subj drone, unmanned aircraft, attack drone, naval drone, kamikaze drone, suicide drone, sea drone -> actor
obj/into/on @means-site, @means-victim, refinery, tanker, warship, airfield -> recipient
+ A Ukrainian drone hit a Russian refinery. | UKR | RUS | occurred
- A drone hit the choir's tree in Rome.

frame assault.means-drone-launch
type ASSAULT drone
cameo 195
contexts military
verb launch, fire, send, fly, unleash
obj drone, attack drone, kamikaze drone
at/against/on/into/towards/toward actor, @means-site -> recipient
subj? @means-doer -> actor
+ Yemeni rebels launched drones at Israel. | YEM | ISR | occurred

frame assault.means-drone-noun
type ASSAULT drone
cameo 195
contexts military
noun strike, attack, raid, barrage, swarm
mod drone, unmanned
on/against/of/in/at actor, @means-site, @means-victim -> recipient
by? @means-doer -> actor
+ The drone raid on the Sudanese airport by rebels grounded flights. | * | SDN | occurred

frame assault.means-artillery-duel
type ASSAULT heavy-weapons
cameo 194
contexts military
noun duel, exchange, barrage, bombardment
mod artillery, mortar, rocket, tank
between/with/on/of/against actor, @means-site -> recipient
by? @means-doer -> actor
+ The mortar barrage by Israel on the Lebanese village lasted an hour. | ISR | LBN | occurred

frame assault.means-torture-verb
type ASSAULT torture
cameo 1822
contexts human_rights
verb torture, waterboard, electrocute, mutilate, flog, whip, scald, brand, beat
obj prisoner, detainee, dissident, captive, suspect, inmate, migrant, activist, actor -> recipient
in/at? cell, custody, prison, camp, station, detention
subj? @means-doer, guard, interrogator -> actor
+ Libyan guards tortured Eritrean migrants in the camp. | LBY | ERI | occurred

frame assault.means-confession
type ASSAULT torture
cameo 1822
contexts human_rights
verb extract, force, beat, extort, wring
obj confession, statement
from/out @means-victim -> recipient
subj actor, interrogator, police -> actor
+ Iranian interrogators extracted a confession from a Swedish academic. | IRN | SWE | occurred
- The mother extracted a splinter from the boy.

frame assault.means-force-feed
type ASSAULT torture
cameo 1822
contexts human_rights
verb force-feed, starve, chain, shackle, hood, blindfold
obj prisoner, detainee, hunger striker, captive, inmate -> recipient
subj? @means-doer, guard -> actor
+ American guards force-fed a Yemeni detainee. | USA | YEM | occurred

frame assault.means-rape
type ASSAULT sexual
cameo 1821
verb rape, gang-rape, molest, violate, grope
obj woman, girl, boy, prisoner, nun, student, child, schoolgirl, villager, refugee, nurse -> recipient
subj? @means-doer, guard -> actor
+ Eritrean soldiers raped Ethiopian women. | ERI | ETH | occurred

frame assault.means-rape-noun
type ASSAULT sexual
cameo 1821
noun rape, gang-rape, assault, violence, abuse
mod? sexual, mass, gang
of/against woman, girl, boy, prisoner, nun, student, child, schoolgirl, refugee, nurse -> recipient
by @means-doer, guard -> actor
+ The rape of Rohingya women by Burmese soldiers was investigated. | MMR | * | occurred

frame assault.means-sex-slave
type ASSAULT sexual
cameo 1821
verb enslave, force, sell, traffic
obj woman, girl, schoolgirl, captive, minority -> recipient
into? slavery, prostitution, brothel, marriage
as? slave, sex slave, bride
subj @means-doer -> actor
+ Iraqi jihadists sold Yazidi women as slaves. | IRQ | * | occurred

frame assault.means-teargas
type ASSAULT crowd-control
cameo 175
contexts repression
verb teargas, tear-gas, hose, pepper-spray, baton-charge, truncheon, cane
obj protester, demonstrator, crowd, marcher, striker, student, rally, migrant, fan, worshipper -> recipient
subj? police, riot police, soldier, guard, actor -> actor
+ Riot police in Macedonia hosed Afghan migrants. | * | AFG | occurred

frame assault.means-fire-gas
type ASSAULT crowd-control
cameo 175
contexts repression
verb fire, use, turn, deploy, lob, spray, train, aim
obj tear gas, water cannon, rubber bullet, stun grenade, pepper spray, baton round, plastic bullet, pellet
at/on/against/inf/into? protester, demonstrator, crowd, marcher, striker, student, disperse, migrant, actor, villager, fan -> recipient
subj? police, riot police, soldier, guard, actor -> actor
+ Kenyan police fired tear gas at students. | KEN | * | occurred
- The gardener turned his water cannon on the wasps.

frame assault.means-live-rounds
type ASSAULT firearms
cameo 175
contexts repression
verb fire, use, shoot
obj live round, live ammunition, live bullet
at/on/into/against protester, demonstrator, crowd, marcher, mourner, student -> recipient
subj? police, soldier, guard, actor -> actor
+ Sudanese soldiers fired live rounds at demonstrators. | SDN | * | occurred

frame assault.means-clear-square
type ASSAULT crowd-control
cameo 175
contexts repression
verb clear, sweep, storm, break up, dismantle
obj square, sit-in, protest camp, encampment, barricade, campus, roundabout
of/from? protester, demonstrator, student, occupier -> recipient
subj police, riot police, soldier, troop, tank -> actor
+ Bahraini police cleared the roundabout of protesters. | BHR | * | occurred
- The sweeper cleared the square of leaves.

frame assault.means-beat-crowd
type ASSAULT crowd-control
cameo 175
contexts repression
verb beat, club, kick, drag, manhandle, rough up, truncheon
obj demonstrator, marcher, protester -> recipient
subj actor, riot police, police -> actor
+ Belarusian police clubbed demonstrators. | BLR | * | occurred

frame assault.means-gas-attack
type ASSAULT unconventional
cameo 2041
contexts cbrn
verb gas, poison, contaminate
obj civilian, village, town, villager, actor, soldier, kurd, reservoir -> recipient
with? sarin, chlorine, gas, nerve agent, mustard gas
subj army, jet, regime, actor, soldier, government -> actor
+ The Iraqi army gassed the villagers. | IRQ | * | occurred
- The lamp gassed the canary.

frame assault.means-gas-use
type ASSAULT unconventional
cameo 2041
contexts cbrn
verb use, drop, fire, release, unleash, employ
obj chemical weapon, sarin, chlorine, nerve gas, mustard gas, poison gas, white phosphorus, nerve agent, toxic gas
on/against/in/at? actor, @means-site, @means-victim -> recipient
subj army, jet, regime, actor, soldier, government -> actor
+ Syria used sarin against civilians. | SYR | * | occurred

frame assault.means-anthrax
type ASSAULT unconventional
cameo 2041
contexts cbrn
verb send, mail, post
obj anthrax, ricin, anthrax letter
to/iobj actor, senator, president, lawmaker, minister, embassy -> recipient
+ An American man sent ricin to the president. | USA | * | occurred

frame assault.means-nuclear-bomb
type ASSAULT unconventional
cameo 2042
contexts cbrn
verb drop, detonate, explode
obj atomic bomb, nuclear bomb, atom bomb
on/over/in actor, city, hiroshima, nagasaki -> recipient
subj? actor, bomber -> actor
+ The United States dropped an atomic bomb on the Japanese city. | USA | JPN | occurred

frame assault.means-nerve-poison
type ASSAULT targeted
cameo 185
contexts intelligence
verb poison
obj spy, defector, dissident, opposition leader, ex-spy, agent, journalist, exile, president -> recipient
with novichok, polonium, nerve agent, poison, dioxin, toxin
subj? agent, actor, spy, intelligence -> actor
+ Russian agents poisoned the Ukrainian defector with polonium. | RUS | UKR | occurred

frame assault.means-assassinate
type ASSAULT targeted
cameo 186
verb assassinate, liquidate, murder
obj president, minister, general, scientist, mayor, ambassador, candidate, commander, judge, prosecutor, exile, dissident -> recipient
subj? @means-doer, agent, hitman -> actor
+ Hitmen assassinated the Ecuadorean candidate. | * | ECU | occurred

frame assault.means-attempt
type ASSAULT targeted
cameo 185
verb survive, escape, foil, dodge
obj assassination attempt, murder attempt, assassination plot
subj actor, president, minister -> recipient
by? actor -> actor
+ Haiti's president survived an assassination attempt. | - | HTI | occurred
- The mountaineer survived the attempt.

frame assault.means-attempt-noun
type ASSAULT targeted
cameo 185
noun attempt, plot
mod assassination, murder
on/against president, minister, general, mayor, actor, candidate, commander, premier, pope -> recipient
by? actor, agent -> actor
+ The assassination attempt on the Armenian general failed. | - | ARM | occurred

frame assault.means-massacre
type ASSAULT
cameo 202
contexts human_rights
verb massacre, slaughter, exterminate, butcher, annihilate
obj villager, civilian, prisoner, population, family, refugee, minority, people, hundred, thousand, pilgrim, tribe -> recipient
subj? @means-doer -> actor
+ Serbian forces massacred Bosnian prisoners. | SRB | BIH | occurred
- The team massacred the visitors.

frame assault.means-mass-grave
type ASSAULT
cameo 202
verb shoot, bury, dump, execute
obj @means-victim -> recipient
in/into/by pit, mass grave, grave, ravine, well
subj? @means-doer -> actor
+ Ethiopian soldiers dumped Tigrayan prisoners in a mass grave. | ETH | * | occurred

frame assault.means-cleanse
type ASSAULT
cameo 203
contexts religion_ethnicity
verb commit, carry out, wage, perpetrate
obj genocide, ethnic cleansing, pogrom, extermination
against/in/of? actor, minority, people, community -> recipient
subj? @means-doer, government -> actor
+ Sudan committed genocide against the Masalit people. | SDN | * | occurred

frame assault.means-human-shield
type ASSAULT abduct
cameo 184
verb use, take, hold, deploy, herd
obj @means-victim -> recipient
as human shield, shield, human shields, shields
subj? @means-doer -> actor
+ Iraqi jihadists used villagers as human shields. | IRQ | * | occurred

frame assault.means-hijack
type ASSAULT abduct
cameo 181
verb hijack, carjack
obj plane, trawler, ferry -> recipient
subj actor, pirate, hijacker -> actor
+ Somali pirates hijacked a Thai trawler. | SOM | THA | occurred

frame assault.means-kidnap
type ASSAULT abduct
cameo 181
verb kidnap, abduct, snatch, spirit away, carry off, bundle
obj schoolgirl, pupil, engineer, tourist, missionary, nun, priest, mayor, doctor, banker, aid worker, child, monk, oil worker, miner, journalist -> recipient
subj? @means-doer, kidnapper -> actor
+ Nigerian gunmen snatched schoolgirls. | NGA | * | occurred
- The eagle snatched the child's hat.

frame assault.means-torch
type ASSAULT destroy
cameo 1823
verb torch, burn, burn down, set alight, raze, firebomb, ransack
obj village, church, mosque, house, home, synagogue, school, temple, hut, crop, camp, shrine, farm -> recipient
of? actor -> recipient
subj mob, soldier, militia, rebel, settler, gunman, actor, army -> actor
+ Israeli settlers torched a Palestinian village. | ISR | PSE | occurred
- Arsonists torched the barn for the film.

frame assault.means-sabotage
type ASSAULT destroy
cameo 190
verb sabotage, blow up, dynamite, sever, wreck, derail
obj pipeline, railway, cable, power line, pylon, dam, undersea cable, train, bridge, oil pipeline, substation, rail line -> recipient
of? actor -> recipient
subj saboteur, rebel, militant, agent, guerrilla, diver, actor, partisan -> actor
+ Colombian guerrillas dynamited the pipeline. | COL | - | occurred

frame assault.means-beat-person
type ASSAULT beat
cameo 182
verb beat, beat up, punch, kick, slap, thrash, rough up, whip, pummel, assault
obj journalist, lawyer, migrant, worker, ambassador, tourist, lawmaker, prisoner, deputy, cameraman, reporter -> recipient
subj thug, guard, officer, mob, actor, soldier, supporter, gang -> actor
+ Ugandan soldiers beat a Kenyan reporter. | UGA | KEN | occurred

frame assault.means-truce-breach
type ASSAULT
cameo 196
contexts military
verb breach, violate, break, breaking, shatter
obj truce, ceasefire, armistice
with? actor -> recipient
subj? actor, rebel, army -> actor
+ Azerbaijan shattered the truce. | AZE | - | occurred
- The barking shattered the truce between the cats.

frame assault.means-truce-breach-noun
type ASSAULT
cameo 196
contexts military
noun violation, breach, breaking
of truce, ceasefire, armistice
by actor, rebel, army -> actor
+ The violation of the truce by Sudanese rebels was noted. | SDN | - | occurred

frame assault.means-napalm
type ASSAULT aerial
cameo 195
contexts military
verb napalm, carpet-bomb, strafe
obj town, village, column -> recipient
of? actor -> recipient
subj actor, jet, plane -> actor
+ Ethiopian jets napalmed the Eritrean village. | ETH | ERI | occurred

frame assault.means-snipe
type ASSAULT firearms
cameo 193
verb snipe, potshot
at @means-victim, crowd, convoy -> recipient
subj? @means-doer -> actor
+ Serbian gunmen sniped at Bosnian civilians. | SRB | BIH | occurred
- Critics sniped at the tenor.

frame assault.means-truncheon
type ASSAULT crowd-control
cameo 175
contexts repression
verb truncheon, baton, teargas, cane
obj demonstrator, protester, student, striker, migrant, activist -> recipient
subj actor, police, guard -> actor
+ Zimbabwean police truncheoned striking nurses and students. | ZWE | * | occurred

frame assault.means-roadside-bomb
type ASSAULT explosives
cameo 1833
contexts terrorism
verb kill, wound, hit, strike, rip, destroy, target, explode, go off, maim, blow up
subj roadside bomb, ied, landmine
obj/near/under/through? actor, @means-site, @means-victim -> recipient
+ A roadside bomb hit a Nigerian convoy. | - | NGA | occurred

frame assault.means-gas-noun
type ASSAULT unconventional
cameo 2041
contexts cbrn
noun attack, strike, bombing
mod sarin, chlorine, anthrax
on/against/in/of? actor, @means-site, @means-victim -> recipient
by? army, regime, actor -> actor
+ The chlorine attack by the army on the Syrian town was proved. | SYR | SYR | occurred
