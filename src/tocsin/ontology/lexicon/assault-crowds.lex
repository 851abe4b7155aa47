# ASSAULT on crowds and peoples: gas and batons, massacres, cleansing, captors, and what was torched or sabotaged.

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

frame assault.means-break-picket
type ASSAULT crowd-control
cameo 175
contexts repression
verb break up, dismantle, clear, tear down, smash, storm, break, break through, end
obj roadblock, road block, blockade, barricade, picket, picket line, human chain, sit-down, sit-down strike -> topic
by/of? protester, demonstrator, student, farmer, driver, miner, worker, villager, striker -> recipient
with? 
subj police, riot police, riot squad, soldier, troop, gendarme, constable, security force -> actor
+ Chilean police broke up a roadblock by Bolivian miners. | CHL | BOL | occurred
+ Gendarmes from Togo cleared the dockers' picket. | TGO | - | occurred
- Truckers broke up their roadblock.
- Soldiers broke up the barricade that they had built.

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
obj schoolgirl, pupil, engineer, tourist, missionary, nun, priest, mayor, doctor, banker, aid worker, child, monk, oil worker, miner, journalist, hostage, captive, @civilian -> recipient
subj? @means-doer, kidnapper -> actor
+ Nigerian gunmen snatched schoolgirls. | NGA | * | occurred
- The eagle snatched the child's hat.

frame assault.means-torch
type ASSAULT destroy
cameo 1712
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
+ Colombian guerrillas dynamited the pipeline. | COL | COL | occurred

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
