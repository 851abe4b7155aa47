# ASSAULT: deliberate acts that can cause substantial physical harm.

frame assault.attack
type ASSAULT
cameo 190
contexts military
verb attack, assault, storm, raid, ambush
obj -> recipient
+ Azerbaijan attacked Armenia. | AZE | ARM | occurred
+ The base was attacked by Syria. | SYR | - | occurred

frame assault.invade
type ASSAULT
cameo 190
contexts military territory
verb invade, overrun
obj -> recipient
+ Iraq invaded Kuwait. | IRQ | KWT | occurred
+ Kuwait was invaded by Iraq. | IRQ | KWT | occurred

frame assault.invasion-noun
type ASSAULT
cameo 190
contexts military territory
noun invasion, incursion
subj? actor -> actor
of/into? -> recipient
+ Iraq's invasion of Kuwait shocked the region. | IRQ | KWT | occurred

frame assault.stage-invasion
type ASSAULT
cameo 190
contexts military territory
verb stage, launch, mount, order, carry out, begin
obj invasion, incursion
of/into? -> recipient
+ Russia will stage an invasion of Ukraine. | RUS | UKR | scheduled

frame assault.attack-noun
type ASSAULT
cameo 190
contexts military
noun attack, assault, offensive, onslaught, aggression, raid, ambush, counteroffensive, counter-offensive, counterattack
subj? actor -> actor
on/against/into? -> recipient
+ Syria launched an attack on Jordan. | SYR | JOR | occurred
+ The attack by Ethiopia on Eritrea began. | ETH | ERI | occurred

frame assault.strike-noun
type ASSAULT aerial
cameo 195
contexts military
noun airstrike, bombing, bombardment
subj? actor -> actor
on/against/of/in? -> recipient
+ Israel carried out airstrikes on Syria. | ISR | SYR | occurred

frame assault.air-strike-noun
type ASSAULT aerial
cameo 195
contexts military
noun strike, raid
mod air, drone, missile, rocket, aerial, precision, military, retaliatory
subj? actor -> actor
on/against/in/at? -> recipient
+ Turkey conducted air strikes against Iraq. | TUR | IRQ | occurred
- Workers called a strike in Belgium.

frame assault.bomb
type ASSAULT aerial
cameo 195
contexts military
verb bomb, bombard, strafe, blitz
obj -> recipient
+ Saudi Arabia bombed Yemen. | SAU | YEM | occurred

frame assault.shell
type ASSAULT heavy-weapons
cameo 194
contexts military
verb shell, pound, pummel
obj -> recipient
+ Armenia shelled Azerbaijan. | ARM | AZE | occurred

frame assault.shelling-noun
type ASSAULT heavy-weapons
cameo 194
contexts military
noun shelling, barrage, cannonade
subj? actor -> actor
of/on/against? -> recipient
+ The shelling of Ukraine by Russia continued. | RUS | UKR | ongoing

frame assault.fire-at
type ASSAULT heavy-weapons
cameo 194
contexts military
verb fire, launch, lob, shoot, hurl, rain
obj @projectiles
at/into/on/onto/towards/toward/against -> recipient
+ Lebanon fired rockets at Israel. | LBN | ISR | occurred
- North Korea fired a missile.

frame assault.fire-on
type ASSAULT firearms
cameo 193
verb fire, shoot
on/at/upon -> recipient
+ Indian troops fired at Pakistani troops. | IND | PAK | occurred

frame assault.open-fire
type ASSAULT firearms
cameo 193
verb open, exchange
obj fire, gunfire
on/at/with? -> recipient
+ Thai soldiers opened fire on Cambodian troops. | THA | KHM | occurred

frame assault.kill
type ASSAULT
cameo 180
verb kill, slay, massacre, slaughter, murder, butcher, behead, execute, gun down, lynch
obj -> recipient
+ Israeli forces killed Palestinian militants. | ISR | PSE | occurred
- The earthquake killed dozens.

frame assault.assassinate
type ASSAULT targeted
cameo 186
verb assassinate
obj -> recipient
+ Israel assassinated an Iranian general. | ISR | IRN | occurred

frame assault.assassination-noun
type ASSAULT targeted
cameo 186
noun assassination, killing, murder
subj? actor -> actor
of actor -> recipient
+ The killing of an Iranian general by the United States raised fears. | USA | IRN | occurred

frame assault.wound
type ASSAULT
cameo 180
verb wound, injure, maim, hurt
obj actor -> recipient
+ Indian troops wounded Pakistani soldiers. | IND | PAK | occurred

frame assault.wound-leader
type ASSAULT targeted
cameo 185
verb wound, injure, maim, poison
obj @state-head, minister, prime minister, general, governor, commander, candidate, mayor, archbishop, prosecutor, judge, deputy, lawmaker, senator, ambassador, opposition leader, rebel leader, vice president, ex-president -> recipient
subj gunman, assassin, sniper, assailant, attacker, bomber, knifeman, bomb, agent, militant, man, actor, bullet -> actor
in/at/outside/near/with? -> place
+ A Tamil sniper wounded the president of Sri Lanka. | * | LKA | occurred
+ A Bolivian senator was injured by an assailant with a knife. | * | BOL | occurred
- The remark wounded the minister.

frame assault.fight
type ASSAULT
cameo 190
contexts military
verb fight, battle, combat
obj/against/with actor -> recipient
+ Ukraine is fighting Russia. | UKR | RUS | ongoing

frame assault.engage-force
type ASSAULT
cameo 190
contexts military
verb engage
obj @combatant, enemy, target, position, column, convoy, vessel, ship, boat, jet, warplane, drone, missile, tank, patrol, group, fleet -> recipient
subj actor -> actor
+ Malian jets engaged Chadian ships off the coast. | MLI | TCD | occurred
- Mali has engaged Kenya on the dispute.
- Ukraine engaged in talks.

frame assault.clash
type ASSAULT
cameo 190
contexts military
verb clash, skirmish
with? actor -> recipient
subj @troops, actor, police, protester, rebel, army, militant -> actor
+ Armenian troops clashed with Azerbaijani forces. | ARM | AZE | occurred

frame assault.clash-noun
type ASSAULT
cameo 190
contexts military
noun clash, fighting, battle, firefight, skirmish, gunbattle, hostility, war
between/with/against/of? actor -> both
subj? actor -> both
mutual
+ Clashes between Armenia and Azerbaijan erupted. | ARM,AZE | - | occurred
- Talks between Armenia and Azerbaijan began.

frame assault.use-force
type ASSAULT
cameo 190
contexts military
verb use, employ
obj force, violence, firepower
against/on -> recipient
+ Sudan used force against South Sudan. | SDN | SSD | occurred

frame assault.use-chemical
type ASSAULT unconventional
cameo 2041
contexts cbrn
verb use, deploy, unleash
obj sarin, chlorine, nerve agent, poison gas, chemical weapon, novichok
against/on/in? -> recipient
+ Syria used chlorine against rebels. | SYR | * | occurred

frame assault.poison
type ASSAULT targeted
cameo 185
verb poison
obj -> recipient
+ Russia poisoned a Ukrainian politician. | RUS | UKR | occurred
- The quarrel has poisoned relations between Chad and Niger.

frame assault.shoot-down
type ASSAULT heavy-weapons
cameo 195
contexts military
verb shoot down, down, bring down
obj plane, jet, drone, helicopter, aircraft, warplane, missile, airliner, bomber, balloon -> recipient
+ Turkey shot down a Russian jet. | TUR | RUS | occurred

frame assault.sink
type ASSAULT destroy
cameo 190
contexts military
verb sink, torpedo, ram
obj ship, vessel, boat, warship, frigate, submarine, cruiser, ferry, flagship -> recipient
+ North Korea sank a South Korean warship. | PRK | KOR | occurred

frame assault.destroy
type ASSAULT destroy
cameo 1712
verb destroy, raze, demolish, level, torch, burn, blow up, flatten, wreck, obliterate
obj @target, bridge, tank, home, house, village, depot, plane, crop, property -> recipient
+ Israeli troops destroyed a Syrian base. | ISR | SYR | occurred

frame assault.abduct
type ASSAULT abduct
cameo 181
verb abduct, kidnap, hijack
obj actor, hostage, journalist, worker, aid worker, tourist, engineer, schoolgirl, student, nun, bus -> recipient
+ Niger kidnapped Chadian soldiers. | NER | TCD | occurred

frame assault.abduct-seize
type ASSAULT abduct
cameo 181
verb seize
obj hostage, journalist, worker, aid worker, tourist, engineer, schoolgirl, student, nun, bus, sailor, soldier, peacekeeper, pilgrim -> recipient
upon/on? none
+ The group seized an Austrian journalist. | - | AUT | occurred
- The party seized upon the Kenyan's remarks.

frame assault.abduct-plain
type ASSAULT abduct
cameo 181
verb abduct, kidnap, hijack
obj -> recipient
+ North Korea abducted Japanese citizens. | PRK | JPN | occurred

frame assault.take-hostage
type ASSAULT abduct
cameo 181
verb take, hold
obj -> recipient
adv/attr/obj/as hostage, captive
+ Iraq held British citizens as hostages. | IRQ | GBR | occurred

frame assault.torture
type ASSAULT torture
cameo 1822
contexts human_rights
verb torture, waterboard
obj -> recipient
+ Syria tortured Lebanese prisoners. | SYR | LBN | occurred

frame assault.beat
type ASSAULT beat
cameo 182
verb beat, beat up, assault, batter, club, manhandle, whip, punch
obj protester, journalist, activist, demonstrator, man, woman, prisoner, student, reporter, detainee, migrant, politician, civilian, lawyer -> recipient
+ Belarusian police beat protesters. | BLR | * | occurred
- France beat Croatia.

frame assault.rape
type ASSAULT sexual
cameo 1821
contexts human_rights gender
verb rape, molest
obj -> recipient
+ Serbian soldiers molested prisoners. | SRB | * | occurred

frame assault.detonate
type ASSAULT explosives
cameo 183
contexts terrorism
verb detonate, set off, plant, explode
obj bomb, car bomb, explosive, device, mine, vest, car bomb
in/at/near -> recipient
+ Militants planted a bomb in Pakistan. | * | PAK | occurred

frame assault.blow-self-up
type ASSAULT suicide-attack
cameo 1831
contexts terrorism
verb blow up
obj himself, herself, themselves
+ A militant blew himself up in Kabul. | * | - | occurred

frame assault.suicide-bombing-noun
type ASSAULT suicide-attack
cameo 1831
contexts terrorism
noun bombing, attack, bomber, blast
mod suicide
subj? actor -> actor
on/in/against/at? -> recipient
+ The Taliban carried out a suicide attack on Pakistan. | * | PAK | occurred

frame assault.advance-on
type ASSAULT
cameo 190
contexts military
verb advance, push, press
on/into/towards/toward actor, city, capital, town -> recipient
subj @troops, actor -> actor
+ Ethiopian troops advanced on Eritrea. | ETH | ERI | occurred
- Germany pushed for a deal.

frame assault.move-on
type ASSAULT
cameo 190
contexts military
verb move
on/into/towards/toward actor, city, capital, town -> recipient
subj @troops -> actor
+ Ethiopian tanks moved on Eritrea. | ETH | ERI | occurred
- People moving into Ghana filled the new flats.

frame assault.march-on
type ASSAULT
cameo 190
contexts military
verb march
on/to/into/towards/toward/against actor, city, capital, town -> recipient
subj @troops, @combatant -> actor
+ Chadian rebels marched on the capital. | TCD | * | occurred
- Nurses marched on the ministry in Lusaka.

frame assault.march-into
type ASSAULT
cameo 190
contexts military
verb march
into actor -> recipient
subj actor -> actor
+ Iraq marched into Kuwait. | IRQ | KWT | occurred

frame assault.come-under-fire
type ASSAULT heavy-weapons
cameo 194
contexts military
verb come
subj -> recipient
under fire, attack, bombardment, shelling
for/over none
from/by? actor -> actor
+ Ukrainian troops came under fire from Russia. | RUS | UKR | occurred

frame assault.violate-ceasefire
type ASSAULT
cameo 196
contexts military legal
verb violate, breach, break
obj @ceasefire
subj -> actor
with? -> recipient
+ Azerbaijan violated the ceasefire with Armenia. | AZE | ARM | occurred

frame assault.ceasefire-violation-noun
type ASSAULT
cameo 196
contexts military legal
noun violation, breach
of @ceasefire
subj? actor -> actor
+ India condemned Pakistan's violation of the ceasefire. | PAK | - | occurred

frame assault.crackdown
type ASSAULT crowd-control
cameo 175
contexts repression
verb disperse, break up, tear-gas, teargas
obj protest, crowd, demonstration, rally, protester, demonstrator, march, sit-in -> recipient
+ Kazakh police dispersed protesters. | KAZ | * | occurred

frame assault.ethnic-cleansing
type ASSAULT unconventional
cameo 203
contexts religion_ethnicity human_rights
noun genocide, ethnic cleansing, cleansing, extermination
subj? actor -> actor
against/of -> recipient
+ Serbia committed genocide against Bosnia. | SRB | BIH | occurred

frame assault.massacre-noun
type ASSAULT
cameo 202
contexts human_rights
noun massacre, slaughter, bloodbath, atrocity
subj? actor -> actor
of/against/in -> recipient
+ The massacre of Ukrainian civilians by Russia was denounced. | RUS | UKR | occurred

frame assault.retaliate
type ASSAULT
cameo 190
contexts military
verb retaliate, strike back, hit back
against -> recipient
+ Iran retaliated against Israel. | IRN | ISR | occurred

frame assault.strike-target
type ASSAULT aerial
cameo 195
contexts military
verb strike, hit, target, pound
obj @target, actor -> recipient
+ Israel struck a base in Syria. | ISR | SYR | occurred
- Israel struck a deal with Syria.

frame assault.strike-city
type ASSAULT
cameo 190
contexts military
verb strike, target, pound, hammer, pummel
obj somewhere -> recipient
with? @arms -> topic
subj actor, army, military, air force, navy, force, troop, rebel, coalition -> actor
+ Russia struck Odesa overnight. | RUS | UKR | occurred
- A heatwave struck Odesa.

frame assault.hit-city-with
type ASSAULT heavy-weapons
cameo 194
contexts military
verb strike, hit, target, pound, hammer, pummel, attack, pepper, rain
obj somewhere, actor, city, town, village, capital -> recipient
with missile, rocket, shell, mortar, artillery, ballistic missile, cruise missile, grad, heavy artillery, barrage
subj actor, army, military, air force, navy, force, troop, rebel, coalition -> actor
+ Russia hit Kharkiv with missiles. | RUS | UKR | occurred
- Greece hit Odesa with a lawsuit.

frame assault.drone
type ASSAULT drone
cameo 195
contexts military technology
noun attack, strike
mod drone
subj? actor -> actor
on/against/in/at? -> recipient
+ Ukraine carried out a drone attack on Russia. | UKR | RUS | occurred

frame assault.human-shield
type ASSAULT abduct
cameo 184
contexts human_rights
verb use, hold, take, keep
obj -> recipient
as shield, hostage
+ Serbian forces used Bosnian civilians as shields. | SRB | BIH | occurred

frame assault.strike-on
type ASSAULT aerial
cameo 195
contexts military
noun strike
subj? actor -> actor
on/against/at actor, @target -> recipient
+ Israel carried out strikes against Syria. | ISR | SYR | occurred
- Workers in Belgium went on strike against the plan.

frame assault.die-torture
type ASSAULT torture
cameo 1822
contexts human_rights
noun torture
subj? actor -> actor
of/against -> recipient
+ The torture of Lebanese prisoners by Syria went on. | SYR | LBN | occurred

frame assault.displace
type ASSAULT
cameo 201
contexts migration
verb displace, drive out, uproot
obj -> recipient
subj offensive, attack, troop, army, force, fighting, bombardment -> actor
from?
+ Syrian troops displaced Lebanese villagers. | SYR | LBN | occurred
