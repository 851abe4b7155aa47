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
verb hack, machete, butcher, behead, decapitate, stone, axe
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
verb torture, waterboard, mutilate, flog, whip, scald
obj prisoner, detainee, dissident, captive, suspect, inmate, migrant, activist, actor -> recipient
in/at? cell, custody, prison, camp, station, detention
subj? @means-doer, guard, interrogator -> actor
+ Libyan guards tortured Eritrean migrants in the camp. | LBY | ERI | occurred

frame assault.means-electrocute
type ASSAULT torture
cameo 1822
contexts human_rights
verb electrocute, scald
obj @assault-victim, student, woman, man, boy, girl, teacher, actor -> recipient
subj @means-doer, guard, interrogator, jailer, torturer, warder -> actor
with/in/at? 
+ Malian jailers electrocuted a Kenyan student in his cell. | MLI | KEN | occurred
- A Kenyan thief was electrocuted on the roof of a train.

frame assault.means-shock
type ASSAULT torture
cameo 1822
contexts human_rights
verb shock, burn
obj @assault-victim, student, woman, man, boy, girl, teacher, detainee, prisoner, suspect, activist -> recipient
with cable, prod, cattle prod, baton, electric baton, wire, electrode, electricity, iron, cigarette, acid, rod, torch, current
subj @means-doer, guard, interrogator, jailer, torturer, warder, actor -> actor
+ Malian jailers shocked a Kenyan student with cables. | MLI | KEN | occurred
- Mali shocked Kenya with its vote.
- The Fijian cabinet shocked its allies by publishing the draft.

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
