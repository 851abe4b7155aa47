# Police and armies put in place, threats told by what is risked or ordered, crowds before seats of power, property taken
# over, rulings on candidates, and people driven out: what agencies say by the phrase rather than the verb.

class posture-hint: countermeasure, retaliation, reprisal, consequence, action, martial law, force, response, sanction, war, punishment, military action, intervention, retaliatory step, retaliatory measure, revenge
class posture-firm: mine, digging, concession, farm, ranch, hotel, bank, company, airline, newspaper, plantation, estate, subsidiary, brewery, store, oil company, gas station, shipyard, telecom, mill, utility, smelter, vineyard, supermarket, broadcaster
class posture-brigades: brigade, division, battalion, regiment, armour, armor, tank, column, missile, launcher, fleet, squadron, corps, heavy weapon, artillery, warship, flotilla, army, unit, troop
class posture-edge: border, frontier, gap, line, coast, front, flank, strait, enclave, zone, boundary, buffer, shore, peninsula, crossing, airfield, base, region, sea, river
class posture-minority: thousand, hundred, ten, ethnic, minority, population, muslim, christian, albanian, serb, croat, tutsi, hutu, armenian, georgian, kurd, rohingya, tamil, azeri, community

frame mobilize.posture-police-street
type MOBILIZE police
cameo 153
verb put, post, place, station, throw, pour, draft, rush, bus, mass, flood, fan out, field, line
obj policeman, police officer, riot police, extra police, police, reinforcement, policemen, constable, gendarme, officer, paramilitary police, guardsman
on/in/onto/around/at/outside/into/to/along street, square, city, capital, town, route, road, district, mosque, parliament, palace, embassy, station, site, actor, quarter
subj? actor, authority, government, ministry, mayor, governor -> actor
+ Fiji put 900 extra policemen on the streets of Suva. | FJI | - | occurred
- The firm put police badges on the shelf.

frame mobilize.posture-leave-cancelled
type MOBILIZE police
cameo 151
verb cancel, stop, revoke, suspend, scrap
obj leave, police leave, holiday, day off, vacation
for/of police, policeman, police officer, riot police, officer, gendarme, constable, security force
subj? actor -> actor
+ Fiji cancelled all leave for policemen. | FJI | - | occurred
- The firm cancelled leave for its cooks.

frame mobilize.posture-brigade-moved
type MOBILIZE troops
cameo 154
contexts military
verb move, shift, redeploy, transfer, push, relocate, bring up, send up, advance, mass, concentrate, roll
obj @posture-brigades
to/toward/towards/near/along/into/by @posture-edge -> place
in? signal, warning, response, reply, message
to/against? actor -> recipient
subj actor, government, army -> actor
+ Oslo moved two brigades to the frontier. | NOR | - | occurred
- The museum moved a tank to the coast road café.

frame threaten.posture-hint
type THREATEN
cameo 130
contexts diplomatic
verb hint, warn, talk, speak, mutter
at/of/about @posture-hint -> topic
against? actor -> recipient
if? -> topic
subj actor, minister, spokesman, official, general, army -> actor
+ Oslo hinted at reprisals against Tonga. | NOR | TON | occurred
- The novel hints at the consequences of love.

frame threaten.posture-shoot-on-sight
type THREATEN violence
cameo 137
verb shoot, fire, open fire
on sight
obj/at/on? -> recipient
+ Fijian guards will shoot Tongan looters on sight. | FJI | TON | scheduled
- The guards shot a film on site.

frame threaten.posture-rain
type THREATEN violence
cameo 1384
contexts military
coming
verb rain, rain down, fall, fly
subj rocket, missile, shell, bomb, drone
on/over/at/into actor, city, town, capital -> recipient
+ Rockets will rain on Israel if the camp is bombed, Hezbollah said. | * | ISR | occurred
- Shells will fall on the beach in autumn.

frame accuse.posture-rouse
type ACCUSE disapprove
cameo 113
contexts pro_democracy
verb urge, call, exhort, beg, appeal, tell, incite, stir, rouse, summon, ask, rally, implore
obj/on/upon/to @folk, masses, class, nation, public, compatriot, countryman, voter, faithful, soldier, army, actor
inf rise up, rise, oppose, resist, overthrow, topple, defy, revolt, rebel, unite, disobey, stand up
against? actor, government, regime, president, ruler, junta -> recipient
+ A Fijian cleric exhorted the masses to oppose the Tongan king. | FJI | TON | occurred
- The coach urged voters to rise early.

frame accuse.posture-served
type ACCUSE allege
cameo 112
contexts legal crime
verb serve, hand, present, slap
obj -> recipient
with notice of suspicion, indictment, charge sheet, summons, subpoena, writ, suspicion, notice of charge
subj actor, prosecutor, police, watchdog, court, bureau, agency -> actor
+ Fiji's bureau served the Tongan consul with a charge sheet. | FJI | TON | occurred
- The waiter served him with a smile.

frame protest.posture-mass-before
type PROTEST demo
cameo 141
verb mass, gather, assemble, congregate, converge, rally, crowd, camp, camp out, chant, march, throng, swarm, crowd, huddle
outside/before/around/on/at parliament, congress, palace, embassy, ministry, presidency, courthouse, court, consulate, city hall, town hall, senate, headquarters, assembly, supreme court, government building, capitol, police station
subj @folk -> actor
in/for/against/over? support, protest, favour, solidarity, abortion, right, law, defence, war -> topic
+ Tongan women massed outside the palace. | TON | - | occurred
- Tourists gathered outside the railway museum.

frame protest.posture-fast-goes-on
type PROTEST hunger
cameo 142
verb enter, begin, reach, complete, mark, pass
obj day, week, month
of hunger strike, fast, mass fast, hunger-strike, fasting
subj @folk, actor, leader, politician -> actor
+ Tongan inmates entered the third week of a fast. | TON | - | occurred
- The monks entered the third week of the retreat.

frame protest.posture-run-riot
type PROTEST riot
cameo 145
verb run, go
obj/attr/adv/on riot, amok, amuck, rampage, berserk, wild
in/through/across? -> place
subj @folk, fan, hooligan -> actor
+ Tongan hooligans ran riot in Suva. | TON | - | occurred
- The roses ran riot in the garden.

frame protest.posture-fight-with-stones
type PROTEST riot
cameo 145
verb fight, battle, confront, attack, stone, pelt, bombard, resist, charge, assault
obj police, policeman, riot police, security force, gendarme, officer, soldier, guard, troop, police line -> recipient
with? stone, rock, slingshot, petrol bomb, stick, bottle, brick, catapult, firework, iron bar, club, cobblestone, molotov cocktail
subj @folk -> actor
+ Tongan pupils fought riot police with catapults. | TON | - | occurred
- The rebels fought soldiers with mortars.

frame coerce.posture-tyres
type COERCE seize
cameo 171
verb slash, puncture, let down, daub, scrawl, spray, deface, uproot, chop down, cut down, poison
obj tyre, tire, wall, car, olive tree, grave, headstone, well, vine, orchard, crop, mosque, slogan
of/on/in? actor, mosque, church, synagogue, grave, car, village -> recipient
subj settler, extremist, vandal, raider, nationalist, gang, arsonist, militiaman -> actor
+ Israeli settlers slashed the tyres of Palestinian vans. | ISR | PSE | occurred
- The gardener cut down the vine.

frame coerce.posture-takes-firm
type COERCE seize
cameo 1711
contexts economic
verb take over, seize, take, nationalise, nationalize, expropriate, commandeer, grab, occupy, requisition, confiscate
obj @posture-firm, possession, control, charge
of? @posture-firm, plant, refinery, field, oilfield, installation, well, terminal, actor -> topic
poss/of? actor, foreigner, investor, shareholder, white -> recipient
subj actor, government, state, army, troop, soldier, authority -> actor
+ Chadian soldiers took over a Chinese firm's diggings in Chad. | TCD | CHN | occurred
- The heir took over the family farm.

frame coerce.posture-emergency-comes
type COERCE martial-law
cameo 1724
verb come, take, go, enter, be
subj emergency rule, martial law, state of emergency, emergency, direct rule, president's rule
into/in/obj force, effect
in/across/throughout? actor, state, province, capital, region, city -> recipient
+ Martial law came into force in Fiji. | - | FJI | occurred
- The new fee came into force in Fiji.

frame coerce.posture-off-streets
type COERCE curfew
cameo 1723
verb order, tell, keep, clear, confine, ban, bar
obj -> recipient
off/from/to street, streets, home, indoors, their home, house
from/after/until/between/at? dusk, dark, nightfall, midnight, dawn, p.m., sunset, sundown, evening, night
subj actor, governor, authority, army, mayor, government, police, junta -> actor
+ Fiji's army ordered the Indians off the streets from dusk. | FJI | IND | occurred
- The teacher ordered the pupils off the lawn.

frame sanction.posture-relief-stopped
type SANCTION discontinue
cameo 1623
contexts human_security
verb stop, halt, suspend, cut, cut off, end, freeze, cancel, halve, reduce, withhold
obj shipment, delivery, supply, donation, distribution, ration, convoy, airdrop, handout
of food, rice, grain, fertiliser, fertilizer, wheat, flour, medicine, relief, relief goods, maize, humanitarian aid, tent, blanket
to/for/in actor, refugee, camp, people -> recipient
subj actor, agency, programme, donor -> actor
+ Oslo halted deliveries of flour to Tonga. | NOR | TON | occurred
- The bakery halted deliveries of flour to the fair.

frame sanction.posture-arms-on-hold
type SANCTION discontinue
cameo 1622
contexts military
verb put, place, keep
obj arms delivery, weapons delivery, arms shipment, arms sale, weapons sale, arms supply, military aid, weapons shipment, arms transfer, arms export, delivery, shipment
on/under hold, ice, review
to/for? actor -> recipient
+ Oslo put arms deliveries to Tonga on hold. | NOR | TON | occurred
- The shop put deliveries of milk on hold.

frame sanction.posture-lending
type SANCTION discontinue
cameo 1621
contexts economic
verb freeze, suspend, stop, halt, cut off, block, end
obj lending, loan, credit line, budget support, development aid, development cooperation, disbursement, bailout, economic aid, financing, cash
to/with/for actor -> recipient
+ Oslo froze lending to Tonga. | NOR | TON | occurred
- The library stopped lending to pupils.

frame sanction.posture-plug
type SANCTION discontinue
cameo 162
verb pull
obj plug
on -> recipient
subj actor, donor, agency, lender -> actor
+ Oslo pulled the plug on Tonga. | NOR | TON | occurred
- The barber pulled the plug on the bath.

frame assault.posture-on-offensive
type ASSAULT
cameo 190
contexts military
verb go, move
on/onto/to offensive, attack
against -> recipient
+ Mali's army went on the offensive against the Tuaregs. | MLI | * | occurred
- The minister went on the offensive in the debate.

frame assault.posture-rid-of
type ASSAULT
cameo 203
contexts religion_ethnicity
verb rid, cleanse, purge, empty, clear
obj actor, province, region, village, valley, town, enclave, district, area, territory, land, republic, coast -> place
of @posture-minority, actor -> recipient
subj actor, @combatant, force, troop, army, militia, nationalist -> actor
+ Serbian militias purged the valley of Croats. | SRB | HRV | occurred
- The mayor rid the town of rats.
