# More ways of strife in steps: clocks that run, squares that fill, envoys sent packing, people set upon and herded out.

class ways-street: square, street, avenue, boulevard, plaza, roundabout, promenade, park, city centre, downtown, capital, main square, green, stadium, bridge, esplanade

frame threaten.ways-stand-idle
type THREATEN
cameo 130
verb stand, sit, remain, watch, look on
adv/attr/by idly, idle, by, silent, passive
to? -> topic
subj actor, @state-head, army, it -> actor
refused
+ Ghana will not stand idly by. | GHA | - | occurred
- The guards stood idly by.

frame threaten.ways-lesson
type THREATEN
cameo 130
verb promise, vow, pledge, swear, threaten
obj lesson, bitter lesson, bloody nose, surprise, nasty surprise, hell, harsh lesson, hard lesson, unforgettable lesson
iobj/to/for/obj actor, enemy, rebel, invader, regime -> recipient
subj actor, @state-head, army, general, militia, commander -> actor
+ Ghana promised Gabon a harsh lesson. | GHA | GAB | occurred
- The tutor promised the boy a lesson in chess.

frame threaten.ways-fire-warning
type THREATEN
cameo 130
verb fire, fire off, shoot, sound, send, deliver, issue
obj warning, stern warning, stark warning, blunt warning, threat, veiled threat, thinly veiled threat
at/to/for actor, government, @state-head, rebel, neighbour, opposition, protester -> recipient
over/against/about? -> topic
subj actor, @state-head, @minister, army, government -> actor
+ Ghana fired off a warning to Gabon over the reef. | GHA | GAB | occurred
- The pistol fired a warning.

frame threaten.ways-with-ultimatum
type THREATEN relations
cameo 139
contexts diplomatic
verb issue, present, serve, hand, confront, slap
obj actor, rebel, government, junta, regime, militia, hostage-taker -> recipient
with ultimatum, deadline, final deadline, final warning, notice
subj actor, @state-head, army, bloc, union, alliance -> actor
+ Ghana presented Gabon with a one-week ultimatum. | GHA | GAB | occurred
- The waiter presented Gabon's envoy with a bill.

frame threaten.ways-not-exclude-force
type THREATEN violence
cameo 138
contexts military
verb rule out, exclude, renounce, forswear, foreswear
obj/ing force, military action, use, use of force, war, strike, invasion, military option, military intervention, attack, intervention, using
against/in/on/of? actor, rebel -> recipient
subj actor, @state-head, @minister, government, alliance -> actor
refused
+ Ghana will not rule out military action against Gabon. | GHA | GAB | occurred
- Ghana ruled out the use of force.

frame protest.ways-fill-square
type PROTEST demo
cameo 141
verb pack, throng, swarm, jam, fill, flood, converge, descend, mass, besiege, choke, crowd, clog
obj/on/in/into/onto/through @ways-street -> topic
subj @ways-crowd -> actor
inf/against/over/for/ing press, demand, protest, call, denounce, urge, president, premier, government, war, rule, reform, price, chant, demanding, calling, chanting, protesting, denouncing, election, army, junta, king
+ Togolese students thronged the square in Accra to demand a recount. | TGO | - | occurred
- Shoppers thronged the square for bread.

frame protest.ways-sit-on-tracks
type PROTEST obstruct
cameo 144
verb sit, squat, lie, lie down, sleep, camp, stand
on/across/in track, rail track, railway, rail line, runway, motorway, highway, road, line, tracks, tarmac
subj @ways-crowd -> actor
inf/against/over/ing/for? -> topic
+ Zambian miners squatted on the railway over a wage cut. | ZMB | - | occurred
- The dog lay on the road.

frame protest.ways-choke-road
type PROTEST obstruct
cameo 144
verb cut, choke, choke off, cut off, sever, jam, seal, seal off, barricade, clog, block, block off, occupy, shut, close
obj highway, road, motorway, border crossing, crossing, bridge, port, harbour, railway, capital, main road, railroad, rail line, airport, rail link, main highway, refinery, depot, fuel depot, oilfield, mine, runway, thoroughfare
subj @ways-crowd -> actor
with/for/over/against/inf/ing? -> topic
+ Bolivian farmers choked off a border crossing with tractors. | BOL | - | occurred
- Heavy snow choked the road.

frame protest.ways-siege-firm
type PROTEST obstruct
cameo 144
verb lay
obj siege
to mine, plant, factory, ministry, embassy, parliament, palace, headquarters, office, residence, town hall, depot, dam, actor -> recipient
subj @ways-crowd -> actor
+ Zambian villagers laid siege to a Chinese mine. | ZMB | CHN | occurred
- Baboons laid siege to the camp.

frame protest.ways-lay-down-tools
type PROTEST strike
cameo 143
contexts economic
verb lay down, down, put down, drop, set down
obj tool, pen, stethoscope, gown, chalk, scalpel
subj @ways-crowd, lawyer, doctor, judge, worker, pilot, employee, civil servant -> actor
over/against/for/ing/inf? -> topic
+ Zambian miners laid down their tools over unpaid wages. | ZMB | - | occurred
- The sculptor laid down his tools at dusk.

frame protest.ways-enforce-shutdown
type PROTEST strike
cameo 143
verb enforce, call, observe, stage, organise, organize, lead, mount, launch, declare
obj shutdown, general strike, hartal, bandh, stoppage, stay-away, stayaway, one-day strike, stay-at-home, walkout, sick-out, sickout, work-to-rule, go-slow, ghost town
subj opposition, party, alliance, union, separatist, trader, shopkeeper, actor, movement, federation, professional, pilot, teacher, doctor, nurse, labour federation -> actor
in/against/over/at/inf/across? -> topic
+ Nepali traders observed a shutdown over a new toll. | NPL | - | occurred
- The firm announced a shutdown of its old boiler.

frame protest.ways-strike-against
type PROTEST strike
cameo 143
contexts economic
noun strike, general strike, walkout, stoppage, shutdown
against/over/at government, ministry, cabinet, employer, airline, company, reform, cut, law, decree, austerity, pay, pension, plan, price, austerity package, privatisation, privatization, layoff, bill, wage, drive, budget -> recipient
by/subj? @ways-crowd, union, staff, employee, civil servant, shop, actor, doctor, pilot, bank staff, clerk -> actor
mod? nationwide, national, general, one-day, 24-hour, 48-hour, indefinite, crippling, rail, dock, postal -> topic
+ Zambian nurses began a strike against the ministry of health. | ZMB | * | occurred
- Jets carried out a strike against the convoy.

frame protest.ways-fast
type PROTEST hunger
cameo 142
verb begin, launch, start, go, be, stage, continue, keep, embark, undertake, hold
obj/on fast, fast unto death, liquid-only fast, hunger fast, indefinite fast, hunger-strike, dry fast, death fast, water fast, relay fast, fasting
subj @ways-crowd, dissident, prisoner, inmate, editor, activist, deputy, lawmaker, president, crusader, campaigner, blogger, lawyer, priest, detainee, teacher, politician, actor, leader -> actor
against/over/at/inf/for/in? protest, demand, government, law, push, press, trial, force, call, arrest
+ A Nepali campaigner began a fast against the dam. | NPL | - | occurred
- The nuns began a fast for Lent.

frame mobilize.ways-war-footing
type MOBILIZE troops
cameo 152
contexts military
verb put, place, be, go, keep, set
obj? troop, army, force, military, navy, air force, police, country, unit, city -> topic
on war, footing, war footing, combat footing, wartime footing, hair trigger, combat readiness, special regime
against/over/near? actor -> recipient
subj actor, @state-head, general, army -> actor
+ Ghana put its navy on a war footing. | GHA | - | occurred
- The firm put its shops on a footing of trust.

frame mobilize.ways-train-guns
type MOBILIZE weapons
cameo 154
contexts military
verb train, aim, point, turn
obj gun, missile, rocket, warhead, howitzer, artillery, launcher, cannon, barrel
on/at/towards/toward actor, border, city, capital, town, base -> recipient
subj actor, army, navy, warship, force, @state-head -> actor
+ Ghana trained its howitzers on a Togolese town. | GHA | TGO | occurred
- The hunter trained his gun on the boar.

frame sanction.ways-send-home
type SANCTION expel
cameo 161
contexts diplomatic
verb send, order, fly, ship, pack
obj @envoy, ambassador, diplomat, consul, attache, embassy staff, spy, embassy official -> recipient
adv home, packing
to? actor -> topic
subj actor, government, ministry -> actor
+ Ghana is sending home four Gabonese diplomats. | GHA | GAB | ongoing
- Ghana sent its envoy to the fair.

frame sanction.ways-leave-mission
type SANCTION withdraw
cameo 1661
contexts peacekeeping
verb withdraw, pull, pull out, bring, recall, remove
obj troop, soldier, contingent, peacekeeper, battalion, paratroop, paratrooper, observer, force, police, unit, man, blue helmet -> topic
from/of/out mission, peacekeeping mission, peacekeeping force, u.n. mission, u.n. force, monitoring mission, stabilisation force, stabilization force, unifil, unamir, monusco, minusma, amisom -> recipient
in/by? actor -> topic
subj actor, government, @state-head -> actor
+ Ghana withdrew its battalion from the peacekeeping mission in Mali. | GHA | * | occurred
- Ghana withdrew its drummers from the mission school.

frame sanction.ways-recall-observers
type SANCTION withdraw
cameo 1662
contexts diplomatic
verb withdraw, pull, pull out, recall, bring, remove, evacuate
obj observer, monitor, inspector, monitoring mission, truce monitor, ceasefire monitor -> topic
from/of/out actor, city, region, country -> recipient
subj actor, @state-head, league, mission, union, organisation -> actor
+ The African Union pulled its observers out of Mali. | IGO | MLI | occurred
- The club withdrew its monitor from the wall.

frame sanction.ways-freeze-talks
type SANCTION discontinue
cameo 164
contexts diplomatic
verb freeze, put, suspend, halt, break off, ice, shelve, stop, discontinue
obj dialogue, peace talk, negotiation, peace process, accession talk, trade talk, nuclear talk, political dialogue, peace negotiation, talks
with/between actor, rebel, government, militia, guerrilla, separatist, opposition, junta -> recipient
on/in? ice, hold
subj actor, @state-head, government, rebel, guerrilla, alliance -> actor
+ Ghana froze its dialogue with the Gabonese junta. | GHA | GAB | occurred
- The director stopped the dialogue with a clap.

frame sanction.ways-wash-hands
type SANCTION withdraw
cameo 165
contexts diplomatic
verb wash, throw in, quit, abandon, drop, give up, end, resign, call off
obj/as hand, towel, mediation, peace mission, mediator, peace envoy, mediation effort, mediating role, good office, go-between, facilitation
of/in/between/for/with/on? actor, peace process, conflict, process, war, talk, side, crisis -> recipient
subj actor, mediator, envoy, government, @state-head, peace envoy -> actor
+ Ghana's envoy quit as mediator in Togo. | GHA | TGO | occurred
- The surgeon washed his hands of soap.

frame sanction.ways-out-of-club
type SANCTION expel
cameo 160
contexts diplomatic
verb kick, kick out, throw, boot, eject, bar, suspend, exclude, expel, drop, oust, strike off, bundle
obj actor -> recipient
out/from/of bloc, club, council, union, group, league, organisation, organization, commonwealth, body, pact, g8, alliance, community, confederation, federation, trade scheme, summit
subj actor, council, union, league, bloc, member, minister -> actor
+ The West African bloc kicked Gabon out of its customs club. | * | GAB | occurred
- The coach kicked Gabon's ball out of the club.

frame sanction.ways-send-packing
type SANCTION expel
cameo 161
contexts diplomatic
verb send
obj/ing/attr/adv packing -> recipient
obj? @envoy, ambassador, mission, inspector, peacekeeper, actor -> recipient
subj actor, government, @state-head, ministry -> actor
+ Ghana sent a Gabonese consul packing. | GHA | GAB | occurred
- The club sent the striker home.

frame threaten.ways-tell-brace
type THREATEN
cameo 130
verb tell, warn, advise, caution
obj actor, rebel, enemy, regime, government, opposition -> recipient
inf/to brace, await, prepare -> content
subj actor, @state-head, general, militia, warlord, commander -> actor
+ Ghana told Gabon to brace for reprisals. | GHA | GAB | occurred
- The pilot told the crew to brace for landing.

frame assault.ways-set-upon
type ASSAULT beat
cameo 182
verb set, fall, pounce
upon/on actor, worshipper, protester, villager, migrant, passer-by, policeman, reporter, student, convoy, pilgrim, diplomat, family, shopkeeper, nun, priest, fan -> recipient
subj mob, zealot, thug, gang, crowd, skinhead, extremist, youth, villager, gunman, vigilante, settler, supporter, nationalist, militant, attacker, policeman, warder -> actor
with/in? -> topic
+ A mob set upon Nigerian students in Pretoria. | * | NGA | occurred
- The fog set upon the valley.

frame assault.ways-put-to-death
type ASSAULT
cameo 202
contexts human_rights
verb put
obj man, boy, captive, prisoner, civilian, villager, people, thousand, hundred, dozen, actor, hostage, woman, refugee, soldier -> recipient
to death, sword, the sword, firing squad
by? -> actor
subj force, soldier, troop, militia, rebel, fighter, gunman, militiaman, guard, army, militant -> actor
+ Rebel fighters put dozens of Malian villagers to death. | * | MLI | occurred
- The vet put the dog to sleep.

frame assault.ways-torment
type ASSAULT torture
cameo 1822
contexts human_rights
verb subject, expose, submit
obj prisoner, detainee, captive, inmate, suspect, actor, hostage, man, woman, student, monk -> recipient
to electric shock, shock, torture, beating, mock execution, waterboarding, torment, whipping, flogging, sexual abuse, rape, abuse, burning, drowning, sleep deprivation
subj guard, jailer, warder, soldier, interrogator, police, policeman, agent, officer, rebel, actor, captor, troop -> actor
+ Gabonese warders subjected Togolese prisoners to mock executions. | GAB | TGO | occurred
- The doctor subjected patients to a test.

frame assault.ways-pull-nails
type ASSAULT torture
cameo 1822
contexts human_rights
verb pull, pull out, rip, rip out, tear, tear out, break, crush, burn, gouge, gouge out, cut off, sever
obj/out fingernail, nail, toenail, tooth, finger, ear, tongue, eye, sole
of/from prisoner, detainee, captive, inmate, suspect, actor, hostage, man, student, dissident, reporter -> recipient
subj guard, jailer, warder, soldier, interrogator, police, policeman, agent, officer, rebel, captor, torturer, gunman -> actor
+ Gabonese jailers broke the fingers of a Togolese prisoner. | GAB | TGO | occurred
- The officer broke a tooth on a nut.

frame assault.ways-herd-out
type ASSAULT
cameo 201
contexts religion_ethnicity
verb herd, march, drive, force, push, chase, truck, load, uproot
obj muslim, albanian, serb, croat, tutsi, hutu, armenian, azeri, kurd, arab, rohingya, villager, black, minority, tribe, population, inhabitant, thousand, ten, tens of thousand, people, civilian, christian, hazara, tatar, shiite, sunni, jew, actor -> recipient
onto/into/across/over/out/from train, lorry, truck, bus, frontier, border, river, exile, home, land, desert, homeland, valley, enclave, cattle truck, homes
subj force, soldier, troop, militia, army, police, gunman, militiaman, fighter, regime, junta -> actor
+ Serbian troops herded Bosnian Muslims onto cattle trucks. | SRB | BIH | occurred
- Soldiers herded goats over the river.

frame assault.ways-resort-weapons
type ASSAULT unconventional
cameo 204
contexts cbrn
verb resort, turn, use, employ, unleash, deploy, wield
obj/to weapon of mass destruction, chemical weapon, poison gas, nerve gas, mustard gas, nerve agent, germ weapon, biological weapon, gas, wmd, toxic gas, chlorine, sarin
against/on/upon actor, kurd, rebel, villager, civilian, people, town, troop, line, tribesman, population -> recipient
subj actor, army, regime, @state-head, jet, force -> actor
+ Libyan jets used mustard gas on Chadian lines. | LBY | TCD | occurred
- The cook used gas on the trout.

frame assault.ways-drop-gas
type ASSAULT unconventional
cameo 2041
contexts cbrn
verb drop, release, spray, fire, pump, lob, rain, smear, spread, plant
obj chlorine, sarin, novichok, barrel, chlorine barrel, nerve gas, nerve agent, poison gas, anthrax, ricin, toxin, vx, chlorine bomb, gas bomb, poison, gas shell, mustard gas
on/in/over/at/into/onto actor, town, city, village, district, subway, metro, train, suburb, area, handle, door handle, door, letter, line, hideout, camp -> recipient
subj actor, helicopter, jet, plane, cultist, sect, agent, army, rebel, force, attacker, spy -> actor
+ Libyan helicopters released sarin over a Chadian town. | LBY | TCD | occurred
- The plane released gas balloons over the town.

frame assault.ways-gas-kills
type ASSAULT unconventional
cameo 2041
contexts cbrn
verb kill, choke, suffocate, poison, sicken, asphyxiate, burn, blister
subj sarin, sarin gas, chlorine, chlorine gas, nerve gas, nerve agent, poison gas, mustard gas, novichok, toxic gas
obj people, person, civilian, child, family, villager, resident, soldier, dozen, score, hundred, patient, actor -> recipient
+ Sarin gas choked dozens of Libyan villagers. | - | LBY | occurred
- Chlorine from the pool sickened a swimmer.

frame coerce.ways-loot-mission
type COERCE seize
cameo 171
verb loot, vandalise, vandalize, plunder, trash, pillage, ransack, deface, uproot, cut down, strip
obj consulate, office, olive tree, olive grove, orchard, warehouse, aid warehouse, shop, church, mosque, shrine, grave, cemetery, property, farm, vineyard, crop, bureau, clinic -> recipient
of/in? actor -> recipient
subj militiaman, settler, soldier, ransacker, militia, troop, rebel, gunman, fighter, policeman, wing -> actor
+ Israeli settlers uprooted Palestinian olive trees. | ISR | PSE | occurred
- Boars uprooted the olive trees.

frame sanction.ways-relief-out
type SANCTION expel
cameo 1663
contexts human_security
verb revoke, cancel, withdraw, expel, throw out, kick out, order, bar, ban, suspend, evict
obj licence, license, permit, relief agency, aid agency, aid group, charity, ngo, relief group, accreditation, registration, relief worker, aid worker, relief organisation, aid organisation -> recipient
of/from relief agency, aid agency, aid group, charity, ngo, relief group, relief organisation, aid organisation, doctor -> recipient
subj actor, government, junta, @state-head, ministry, regime, rebel -> actor
+ Eritrea revoked the permits of four Danish relief agencies. | ERI | * | occurred
- The port revoked the licence of a barge.
