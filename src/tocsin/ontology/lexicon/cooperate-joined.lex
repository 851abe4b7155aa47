# COOPERATE in trade, shared work and shared searches: what is bartered, ordered and stocked up on, who is caught at whose request.

class joined-power: actor, government, @state-head, @minister, army, navy, police, ministry, company, bank, agency, parliament, scientist, engineer, university
class joined-goods: @goods, shrimp, crude, wheat, coal, hydrogen, tractor, bus, train, locomotive, airliner, jet, fighter jet, helicopter, warship, frigate, submarine, missile, tank, drone, rifle, vaccine, fish, meat, cattle, livestock, poultry, cotton, copper, iron, ore, nickel, lithium, cobalt, potash, phosphate, cement, textile, rubber, palm oil, vegetable oil, tomato, fruit, banana, olive oil, tobacco, cocoa, cashew, flour, barley, maize, soya, lentil, condensate, petrol, diesel, kerosene, naphtha, lng, nuclear fuel, turbine, satellite, radar, machine, engine, pipe, fertiliser, drug, syringe, ventilator
class joined-wanted: fugitive, suspect, banker, hacker, trafficker, smuggler, warlord, officer, general, murderer, killer, pirate, gangster, mobster, fraudster, swindler, spy, terrorist, drug lord, boss, ex minister, former minister, tycoon, businessman, militant, gunman, bomber, convict, colonel, plotter, citizen, national, man, crime boss, mafia boss, people smuggler
class joined-assets: account, asset, fund, villa, yacht, property, wealth, money, holding

frame cooperate.joined-barter
type COOPERATE
cameo 061
contexts economic
verb swap, barter, trade, exchange
obj @joined-goods -> topic
for/against @joined-goods, currency, grain, cash, debt, weapon
with actor -> recipient
subj @joined-power -> actor
+ Angola swapped crude with Laos for rice. | AGO | LAO | occurred
- The boys swapped coal for sugar with a Danish cousin.

frame cooperate.joined-order
type COOPERATE
cameo 061
contexts economic
verb place, put in, sign, secure, land, conclude
obj order, contract, concession, tender, licence, supply contract, purchase order -> topic
for/in? @joined-goods, mine, port, railway, field
with/to/from actor, company, firm, shipyard -> recipient
subj @joined-power -> actor
+ Turkey placed an order for gas with Algeria. | TUR | DZA | occurred
- The diner placed an order with a Danish waiter.

frame cooperate.joined-stock-up
type COOPERATE
cameo 061
contexts economic
verb snap up, source, procure, acquire, buy up, lay in, take delivery, obtain, purchase, import, order, buy
of/obj @joined-goods -> topic
from actor, firm, supplier -> recipient
subj @joined-power -> actor
+ Peru snapped up fighter jets from France. | PER | FRA | occurred
+ Austria procured hydrogen from Norway. | AUT | NOR | occurred
- The cook ordered rice from a Danish shop.
- Peru ordered a ban on cheese from Chile.

frame cooperate.joined-stock-up-on
type COOPERATE
cameo 061
contexts economic
verb stock up, load up
on @joined-goods -> topic
from actor, firm, supplier -> recipient
subj @joined-power -> actor
+ Poland stocked up on coal from Colombia. | POL | COL | occurred
- The cook stocked up on rice from a Danish shop.

frame cooperate.joined-workers
type COOPERATE
cameo 061
contexts economic
verb take on, hire, recruit, engage, employ
obj worker, nurse, labourer, seasonal worker, migrant worker, farm worker, welder, carer, doctor, teacher -> topic
from actor -> recipient
mod? actor -> recipient
subj @joined-power -> actor
+ Norway took on nurses from Nepal. | NOR | NPL | occurred
- The Danish hotel took on nurses.

frame cooperate.joined-traffic
type COOPERATE
cameo 061
contexts economic
verb reopen, restore, resume, restart, relaunch, open, launch, inaugurate, establish, start
obj rail traffic, ferry service, train service, air link, bus service, rail link, postal service, road traffic, shipping line, direct flight, trade route, freight service, border trade, border market, passenger service, ferry link, mail service -> topic
with/to/between? actor -> recipient
subj @joined-power -> actor
+ Ukraine reopened rail traffic with Slovakia. | UKR | SVK | occurred
- The toy shop opened a train service.

frame cooperate.joined-in-step
type COOPERATE
cameo 060
verb coordinate, synchronise, synchronize, harmonise, harmonize, dovetail, align, merge, pool, integrate, twin, connect, link up, join up
obj evacuation, rescue, service, rescue service, patrol, timetable, grid, search, operation, flight, rule, standard, network, system, police, response, effort, campaign -> topic
with actor -> recipient
subj @joined-power -> actor
+ Cyprus synchronised its rescue services with Malta. | CYP | MLT | occurred
- The pianist coordinated her timetable with a Danish cellist.

frame cooperate.joined-mend-together
type COOPERATE
cameo 060
verb mend, repair, build, rebuild, dig, clear, survey, map, chart, study, explore, restore, mine, drill, fish, measure, dredge, clean, plant
adv together, jointly
obj? -> topic
with? actor -> recipient
subj pair, @joined-power -> actor
+ Kenya and Uganda mended the canal together. | KEN,UGA | - | occurred
- The Danish girls built a hut together.

frame cooperate.joined-catch-for
type COOPERATE
cameo 063
contexts legal
verb arrest, detain, track down, pick up, catch, seize, collar, apprehend, capture, nab, hold
obj @joined-wanted -> topic
on/at/under request, behest, warrant, behalf, red notice -> recipient
subj @joined-power -> actor
+ Georgia arrested a banker at the request of Latvia. | GEO | LVA | occurred
- The sheriff arrested a man at the request of a widow.

frame cooperate.joined-freeze-for
type COOPERATE
cameo 063
contexts legal economic
verb freeze, block, seize, search, raid
obj @joined-assets, office, home, premises
at/on request, behest, behalf -> recipient
subj @joined-power, court -> actor
+ Panama froze accounts at Ecuador's request. | PAN | ECU | occurred

frame cooperate.joined-help-catch
type COOPERATE
cameo 063
contexts legal
verb help, assist, aid
obj actor, police -> recipient
inf/in bust, catch, arrest, track, trace, find, dismantle, break, smash, identify, investigate, solve, nab, hunt, capture, foil
subj @joined-power -> actor
+ Albania helped Austria to bust a ring of smugglers. | ALB | AUT | occurred

frame cooperate.joined-turn-over
type COOPERATE
cameo 063
contexts legal
verb turn over, hand over, give up, deliver up, hand, surrender, send, deliver, transfer, make over, fly, yield up
obj @joined-wanted -> topic
to/iobj actor, court, tribunal, police -> recipient
subj @joined-power -> actor
+ Nigeria turned over a pirate to Norway. | NGA | NOR | occurred
- The nurse handed over the Danish man's coat.

frame cooperate.joined-word
type COOPERATE
cameo 064
contexts intelligence
verb pass, send, get, bring, slip, relay, give, forward, pass on, feed
obj word, tip, tip off, name, list, coordinate, location, whereabouts, fingerprint, intercept, radar track, radar data, satellite image, file, dossier, flight data -> topic
to/iobj actor, police, intelligence, @joined-power -> recipient
of/about/on/with? plot, attack, cell, bomber, suspect, raid, plan, ring, network, target
subj actor, intelligence, police, army, spy -> actor
+ Israel passed India word of an attack. | ISR | IND | occurred
- The clerk passed word to a Danish aunt.

frame cooperate.joined-alert
type COOPERATE
cameo 064
contexts intelligence
verb alert, tip off, clue in, wise up, warn, notify
obj actor, police, intelligence -> recipient
to/about/of/over suspect, plot, cell, attack, bomber, planned attack, militant, plan, smuggler, ring, jihadist, shipment, ship
that none
subj actor, intelligence, police -> actor
+ France alerted Norway to a suspect. | FRA | NOR | occurred

frame cooperate.joined-disposal
type COOPERATE
cameo 064
contexts intelligence
verb put, place, make
obj file, archive, database, satellite, radar, record, intelligence, evidence
at disposal -> recipient
subj actor, police, @joined-power -> actor
+ Denmark put its files at the disposal of Norway. | DNK | NOR | occurred

frame cooperate.joined-database
type COOPERATE
cameo 064
contexts intelligence
verb give, grant, allow
obj/iobj access, actor -> recipient
to database, file, archive, record, intelligence, satellite, radar, data, border database
subj actor, police, @joined-power -> actor
+ Romania gave Hungary access to its border database. | ROU | HUN | occurred

frame cooperate.joined-nouns
type COOPERATE
cameo 060
noun tie-up, joint venture, pooling, twinning, co-production, coproduction, teamwork, partnership project
subj? actor -> both
between/with/of actor -> both
mutual
+ A tie-up between Vietnam and Thailand produced a shipyard. | VNM,THA | - | occurred

frame cooperate.joined-trade-noun
type COOPERATE
cameo 061
contexts economic
noun barter
of/for? @joined-goods
between/with actor -> both
mutual
+ A barter between Egypt and Sudan got under way. | EGY,SDN | - | occurred

frame cooperate.joined-sweep
type COOPERATE
cameo 062
contexts military
noun sweep, patrol, hunt, search, raid, operation, manhunt, ambush, exercise, drill
mod joint, combined, coordinated, co-ordinated
by/between/of/with actor -> both
subj? actor -> both
mutual
+ A joint sweep by Kenya and Tanzania netted poachers. | KEN,TZA | - | occurred
