# How wires tell of protests, breaks, moves of arms, coercion and blows, beyond the plain verbs.

class wire-crowd: protester, demonstrator, student, worker, farmer, miner, teacher, nurse, doctor, docker, trader, shopkeeper, trucker, driver, fisherman, pensioner, veteran, villager, resident, activist, supporter, opposition, woman, mother, monk, crowd, mob, youth, union, thousand, hundred, dozen, people, lawyer, journalist, taxi driver, lorry driver, relative, refugee, migrant, settler, prisoner, inmate, separatist, environmentalist, peasant, herder, vendor, tribesman
class wire-arms-men: soldier, troop, rebel, gunman, militia, army, fighter, militant, insurgent, guerrilla, commando, paramilitary, militiaman, jihadist, attacker, assailant, bandit, raider, man, police, guard, separatist, mutineer, gang

frame protest.wire-shut-shops
type PROTEST strike
cameo 143
verb keep, pull down, close, shut, shutter
obj shutter, shop, store, stall, business, bazaar
subj @wire-crowd, merchant, shop owner, trader -> actor
in/over/at/against protest, anger, show, solidarity, sympathy, killing, tax, arrest, price, strike, defiance
+ Iranian shopkeepers kept their shutters down in protest. | IRN | - | occurred
- The shopkeeper shut his shop in May.

frame protest.wire-shops-shut
type PROTEST strike
cameo 143
verb stay, remain, keep
subj shop, school, bank, bazaar, market, store, office, business -> actor
attr/adv shut, closed
in/over/after/at/to protest, sympathy, solidarity, call, killing, strike, arrest, shutdown, answer
+ Markets in Peshawar stayed closed in solidarity. | * | - | occurred
- Shops in Lisbon remained closed in the heat.

frame protest.wire-march-on
type PROTEST demo
cameo 141
verb walk, march, parade, throng, pour, stream, converge, gather, mass, camp, encamp, assemble
to/past/on/outside/into/before/in/through palace, parliament, ministry, embassy, consulate, square, court, headquarters, street, city hall, residence, presidency, downtown
subj @wire-crowd -> actor
+ Nurses in Zambia marched to the parliament. | ZMB | - | occurred
+ Bulgarian miners assembled outside the ministry. | BGR | - | occurred
- The teachers walked to the bus stop.

frame protest.wire-refuse-food
type PROTEST hunger
cameo 142
verb refuse, reject, turn down, decline
obj food, meal
subj prisoner, detainee, inmate, dissident, activist, leader, journalist, migrant, actor -> actor
+ Kurdish prisoners in Iran have refused food for two weeks. | IRN | - | occurred
- The patient refused food.

frame protest.wire-effigy
type PROTEST demo
cameo 141
verb burn, hang, torch, trample, stamp
obj effigy, portrait, picture, flag
of? actor -> recipient
poss/mod? actor -> recipient
subj @wire-crowd -> actor
+ Students in Peshawar burned an effigy of the American president. | PAK | USA | occurred

frame protest.wire-hang-in-effigy
type PROTEST demo
cameo 141
verb hang, burn
obj actor, @state-head, @minister -> recipient
in effigy
subj @wire-crowd -> actor
+ Pakistani students hanged the French president in effigy. | PAK | FRA | occurred

frame protest.wire-deface
type PROTEST vandalize
cameo 145
verb daub, deface, topple, pull down, smear, splash, spray-paint, behead, vandalise, vandalize, pull
obj statue, monument, memorial, bust, plaque, embassy, consulate, mural -> topic
of? actor -> recipient
poss/mod? actor -> recipient
subj? @wire-crowd -> actor
+ Demonstrators in Prague toppled a Russian monument. | CZE | RUS | occurred
- The gardener pulled down a monument.

frame protest.wire-sweep
type PROTEST demo
cameo 141
noun protest, demonstration
subj? -> topic
of? @wire-crowd -> actor
by? @wire-crowd, actor, union -> actor
against? actor, government -> recipient
+ A protest by Spanish dockers shut the port. | ESP | - | occurred

frame protest.wire-strike-by
type PROTEST strike
cameo 143
noun strike, walkout, stoppage
subj? -> topic
of/by @wire-crowd, controller, pilot, seafarer, actor, union -> actor
+ A strike by Spanish dockers shut the port. | ESP | - | occurred

frame sanction.wire-non-grata
type SANCTION expel
cameo 161
verb declare, name, label, proclaim
attr persona, personae, non
obj actor, @envoy, official, attache, minister, coordinator, representative, head, chief, delegate, rapporteur -> recipient
+ Moldova declared the Russian ambassador persona non grata. | MDA | RUS | occurred
+ Eswatini declared Malta's trade representative persona non grata. | SWZ | MLT | occurred

frame sanction.wire-on-hold
type SANCTION discontinue
cameo 160
verb put, place, keep, leave
obj programme, program, aid, loan, deal, project, payment, shipment, arms deal, talk, cooperation, tie, visit, sale, funding
on/in hold, ice, doubt
for/with/to actor -> recipient
+ The IMF put its programme for Malawi on hold. | IGO | MWI | occurred

frame sanction.wire-scrap-pact
type SANCTION discontinue
cameo 160
verb scrap, ditch, tear up, abrogate, terminate, denounce, suspend, end, pull out, withdraw, quit, freeze, halt, shelve, cancel, renounce
obj/of/from visiting forces pact, defence pact, defense pact, trade deal, gas deal, arms deal, fishing deal, extradition treaty, military pact, cooperation agreement, grain deal, project, contract, pipeline, rail project, fishing accord, visa deal, military cooperation, joint exercise
with actor -> recipient
subj actor -> actor
+ Ecuador scrapped a trade deal with Panama. | ECU | PAN | occurred

frame sanction.wire-keep-away
type SANCTION
cameo 160
verb keep, withhold, hold back
obj minister, diplomat, official, envoy, delegation, ambassador
adv/from away, games, olympics, ceremony, summit
subj actor -> actor
from? actor, games -> recipient
+ Denmark kept its ministers away from the Qatar games. | DNK | QAT | occurred

frame mobilize.wire-on-alert
type MOBILIZE troops
cameo 152
verb put, place, keep, bring
obj defence, defense, coastal defence, army, force, fleet, garrison, troop, air defence, air force, navy, military, unit, missile unit, nuclear force, rocket force
on/to/in alert, level, readiness, footing, standby, combat readiness, full alert, high alert
subj? actor, government -> actor
+ Cuba put its coastal defences on alert. | CUB | - | occurred
+ Serbia placed its army on the highest level of alert. | SRB | - | occurred

frame mobilize.wire-armed-up
type MOBILIZE militia
cameo 154
verb take up
obj arm, weapon, rifle, gun
subj villager, farmer, group, militia, settler, tribesman, resident, self-defence group, vigilante, civilian, rancher, clan, tribe -> actor
against cartel, gang, bandit, raider, jihadist
+ Mexican farmers took up arms against the cartel. | MEX | - | occurred

frame mobilize.wire-parade
type MOBILIZE militia
cameo 150
verb parade, march, drill, muster
subj militia, militiaman, fighter, gunman, paramilitary, rebel, brigade -> actor
through/in/with/across street, city, rifle, gun, weapon, square, slum, capital, uniform
+ Iraqi militiamen paraded with rifles through the city. | IRQ | - | occurred

frame mobilize.wire-shadow
type MOBILIZE weapons
cameo 150
verb shadow, escort, buzz, intercept
obj ship, tanker, warship, plane, jet, bomber, convoy, frigate, submarine, fishing boat -> recipient
subj destroyer, frigate, warship, navy, jet, fighter, submarine, corvette, actor -> actor
+ American destroyers shadowed a Cuban tanker. | USA | CUB | occurred

frame mobilize.wire-trail
type MOBILIZE weapons
cameo 150
verb trail, tail
obj ship, tanker, warship, plane, jet, bomber, convoy, frigate, submarine, fishing boat -> recipient
subj destroyer, frigate, warship, navy, jet, fighter, submarine, corvette, coastguard, actor -> actor
+ A Peruvian corvette trailed a Chilean tanker. | PER | CHL | occurred
- The Danish liberals trail the greens.

frame mobilize.wire-ring
type MOBILIZE
cameo 150
verb ring, surround, encircle, cordon, flank
obj stadium, capital, palace, parliament, embassy, city, university, square, airport, town, residence -> topic
of? actor -> recipient
subj missile, police, riot police, tank, troop, soldier, sniper, armoured car, army, policeman, gendarme -> actor
+ Greek soldiers ringed the stadium. | GRC | - | occurred
- Trees ringed the stadium.

frame coerce.wire-seal
type COERCE seize
cameo 171
verb seal off, seal, padlock, cordon off, shut down, lock
obj headquarter, headquarters, office, newspaper, mosque, convent, church, campus, monastery, party office, newsroom, studio, clinic, town, district, quarter, village -> recipient
subj police, soldier, army, actor, security force, authority, government, troop, gendarme -> actor
+ Togolese soldiers sealed off the opposition headquarters. | TGO | TGO | occurred

frame coerce.wire-off-air
type COERCE censor
cameo 172
verb pull, take, knock, force, yank, drag, keep
obj satirist, station, channel, programme, program, broadcaster, radio, show, host, radio station, presenter, comedian, reporter, tv station -> recipient
off/from air, airwave, airwaves
subj actor, government, regulator, army, authority, censor, junta -> actor
+ Egypt pulled a satirist off the air. | EGY | * | occurred
- The storm knocked the station off the air.

frame coerce.wire-send-home
type COERCE deport
cameo 174
verb send, fly, ship, bus
obj migrant, refugee, asylum seeker, worker, deportee, boat people, stowaway -> recipient
adv home, back
subj actor, government, authority -> actor
+ Guatemala sent home 30 Honduran migrants. | GTM | HND | occurred

frame coerce.wire-turn-boat
type COERCE deport
cameo 174
verb turn around, tow, tow back, push back
obj boat, dinghy, inflatable, raft, vessel -> recipient
with/of/to/towards? actor -> recipient
subj navy, coast guard, actor, border guard, patrol -> actor
+ Greek patrols pushed back a dinghy with Syrians. | GRC | SYR | occurred

frame coerce.wire-shut-door
type COERCE restrict
cameo 172
verb shut, close, slam
obj door, sky, airspace, border, frontier, port, gate
to/on/against actor, tourist, migrant, refugee, ship, airline, lorry, truck, plane -> recipient
subj actor -> actor
+ Norway shut its frontier to Russian lorries. | NOR | RUS | occurred

frame coerce.wire-wipe
type COERCE cyber
cameo 170
verb wipe, cripple, paralyse, paralyze, knock out, knock, crash, take down, deface, disable, breach, penetrate
obj server, website, web site, site, network, web page, computer, system, database, portal
of/poss/mod? actor, bank, ministry, railway, plant -> recipient
subj hacker, hacker group, actor, cyber army, attacker -> actor
+ Hackers from Vietnam defaced the website of a Cambodian ministry. | VNM | KHM | occurred

frame coerce.wire-handcuffs
type COERCE arrest
cameo 173
verb lead, march, drag, take, stand, bundle
in/into handcuff, handcuffs, custody, police van, chain, police car
obj? actor, @state-head, activist, opposition leader, journalist, protester -> recipient
subj? police, soldier, agent, officer, actor -> actor
+ Police led the Kenyan activist away in handcuffs. | * | KEN | occurred

frame assault.wire-rake
type ASSAULT firearms
cameo 190
verb rake, spray, riddle, strafe, pepper
obj bus, convoy, car, house, village, crowd, boat, post, hut, camp, vehicle, minibus, van, patrol -> recipient
with/from? bullet, gunfire, fire, machine-gun fire, shot, helicopter, air
of/in? actor -> recipient
subj @wire-arms-men, helicopter, gunship, jet, actor -> actor
+ Rebels raked a Togolese bus with bullets. | * | TGO | occurred
- Wind raked the village.

frame assault.wire-water-cannon
type ASSAULT crowd-control
cameo 175
verb train, turn, aim, fire, use, direct, unleash, employ, blast
obj water cannon, tear gas, water jet, rubber bullet, pepper spray, baton, stun grenade
on/at/against/to actor, @wire-crowd, boat, ship, vessel, supply boat -> recipient
subj police, riot police, coast guard, ship, vessel, gendarme, soldier, actor, security force, navy, cutter -> actor
+ Turkish riot police turned tear gas on Syrian refugees. | TUR | SYR | occurred

frame assault.wire-set-fire
type ASSAULT destroy
cameo 1712
verb set
obj fire, home, house, village, hut, church, mosque, market, school, bus, tank, farm, crop, camp, storage tank
to/adv/on/attr? fire, alight, ablaze, home, house, village, church, mosque, hut, farm, camp, school
of/in? actor -> recipient
subj @wire-arms-men, drone, settler -> actor
+ Gunmen set fire to a mosque in Burundi. | * | BDI | occurred
- The boy set fire to a candle.

frame assault.wire-clear-out
type ASSAULT
cameo 190
verb drive, push, force, dislodge, flush, expel, chase, oust, rout, eject
obj rebel, insurgent, militant, fighter, militia, jihadist, guerrilla, troop, army, separatist, actor -> recipient
from/out actor, town, city, village, base, stronghold, province, hill, airport, capital, island, district, port, suburb
subj army, troop, soldier, force, rebel, fighter, militia, police, peacekeeper, actor -> actor
+ The Congolese army drove the rebels from the town. | COD | COD | occurred

frame assault.wire-flare
type ASSAULT
cameo 190
verb flare, erupt, break out, rage, flare up, resume, intensify, spread
subj fighting, battle, clash, combat, gunbattle, firefight, shooting, skirmish, hostility, fire fight, gun battle, shelling, street fighting
between actor, @wire-arms-men -> both
mutual
+ Fighting flared between Tuareg rebels and Malian troops. | MLI | - | occurred

frame assault.wire-whip
type ASSAULT torture
cameo 182
verb hang, string up, chain, flog, whip, lash, electrocute, waterboard, burn
obj prisoner, detainee, inmate, man, woman, student, mercenary, activist, journalist, villager, suspect, actor -> recipient
by/with/in? wrist, foot, ankle, cigarette, cable, cell, jail, prison, whip, electric shock
subj guard, police, agent, interrogator, warder, soldier, gaoler, jailer, captor, actor -> actor
+ Prison guards in Minsk flogged two Polish students. | BLR | POL | occurred

frame assault.wire-fall
type ASSAULT firearms
cameo 190
verb storm, overrun, rush, raid, attack, swoop
obj/on post, outpost, barrack, barracks, garrison, checkpoint, police station, camp, base, village, prison, mine, gas plant, hotel, school, shopping centre, shopping mall, mosque, church -> recipient
in/at/near/of? actor -> recipient
subj gunman, jihadist, militant, rebel, raider, fighter, attacker, bandit, pirate, insurgent, militiaman, guerrilla, group -> actor
+ Jihadists in pickup trucks stormed an outpost in Mali. | * | MLI | occurred

frame request.wire-want-out
type REQUEST yield
cameo 104
verb want, demand, insist
obj troop, soldier, army, battalion, ship, mission, peacekeeper, force, instructor, base, mercenary, adviser, actor -> recipient
out/of/adv out, home, gone, country, zone, territory, soil, waters, actor
subj actor, parliament, government, opposition, rebel -> actor
+ Colombia wants Venezuelan troops out of its territory. | COL | VEN | ongoing

frame request.wire-want-back
type REQUEST
cameo 100
verb want
obj actor, envoy, sailor, marine, hostage, fugitive, suspect, island, soldier, treasure, trial -> topic
adv/attr back, freed, extradited, released, home, tried
from? actor -> recipient
subj actor, government, family -> actor
+ Greece wants the marbles back from Britain. | GRC | GBR | ongoing

frame request.wire-have-to
type REQUEST
cameo 100
verb insist, argue, write
that must -> content
subj actor, @wire-host, bishop, student, opposition, union, rebel, party -> actor
to? actor -> recipient
+ Togo's lawyers said that the Ghanaian envoy must resign. | TGO | GHA | occurred

frame reject.wire-none-of
type REJECT
cameo 120
verb have, want
obj none, no part, nothing, no truck, part
of/with/in? plan, proposal, idea, offer, it, scheme, deal, actor, force, mission, project, pact, coalition, war, alliance -> topic
with/mod? actor -> recipient
subj actor, @wire-host -> actor
refused
+ Canada will have none of the Cuban plan. | CAN | CUB | occurred

frame reject.wire-vote-down
type REJECT
cameo 120
verb vote down, strike down, throw out, turn down, block, kill, defeat, nix
obj base, lease, motion, bill, plan, draft, treaty, deal, military base, proposal, law, request, loan, accord, resolution, petition, bid
for/on/with/by/from? actor -> recipient
mod/poss? actor -> recipient
subj lawmaker, deputy, parliament, senate, senator, assembly, congress, council, mp, legislature -> actor
+ Tajik lawmakers threw out a Russian bid for a lease. | TJK | RUS | occurred
- Swiss voters turned down a plan for longer holidays.

frame reject.wire-shut-out
type REJECT
cameo 120
verb turn away, turn back, send back, stop, bar, keep out, deny
obj @envoy, journalist, reporter, lawmaker, official, minister, delegation, politician, activist, monitor, observer, inspector, singer, academic, truck -> recipient
at airport, border, frontier, port, crossing, gate
subj? actor, border guard, police, official -> actor
+ Rwanda sent back two Danish inspectors at the border. | RWA | DNK | occurred

frame threaten.wire-make-pay
type THREATEN
cameo 130
verb make
that/obj/inf pay, regret, suffer, answer -> topic
obj? actor, enemy -> recipient
subj actor, @wire-host -> actor
+ Sudan will make Chad pay. | SDN | TCD | scheduled

frame threaten.wire-serve-notice
type THREATEN
cameo 130
verb serve
obj notice
that? -> content
on? actor -> recipient
subj actor, @wire-host -> actor
+ Azerbaijan served notice on Armenia that it would retake the town. | AZE | ARM | occurred

frame threaten.wire-until
type THREATEN
cameo 139
verb give
obj/iobj actor, town, village, rebel, kidnapper, government, junta, company, council, ministry, court, enemy -> recipient
until midnight, noon, dawn, nightfall, monday, tuesday, wednesday, thursday, friday, saturday, sunday, sunset, sunrise, tomorrow, tonight, morning
subj actor, militia, rebel, army, junta, union, gunman, kidnapper, government -> actor
+ The rebels gave Togo until noon to free the prisoners. | * | TGO | occurred

frame threaten.wire-unanswered
type THREATEN
cameo 130
verb leave, go, let
adv/attr/obj unanswered, unpunished
obj? attack, raid, insult, move, step, killing, crime -> topic
subj actor, @wire-host -> actor
refused
+ Iran will not leave the raid unanswered. | IRN | - | occurred

frame accuse.wire-rap
type ACCUSE disapprove
cameo 111
verb draw, earn, provoke, prompt, trigger, attract, bring
obj rebuke, reprimand, rap, condemnation, protest, outcry, criticism, fury, sharp rebuke, scorn, ire, denunciation
from actor -> actor
subj actor, move, decision, remark, raid, arrest, visit, launch, test, expulsion, law -> recipient
by? actor -> recipient
+ The Kenyan decision drew a sharp rebuke from Uganda. | UGA | KEN | occurred
