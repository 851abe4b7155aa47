# COERCE by idioms: hands laid on people at the door, cells and bars; dissent stamped out; arms twisted; people carted
# over the border; networks switched off and broken into.
class state-hands: actor, police, policeman, riot police, officer, agent, security force, security agent, secret police, soldier, troop, guard, border guard, gendarme, detective, authority, authorities, army, junta, regime, government, intelligence agent, intelligence service, security service, militia, paramilitary, commando, customs officer, coast guard, sheriff, marshal, immigration officer
class taken-people: @prisoners, diplomat, envoy, mp, deputy, senator, opposition leader, opposition figure, separatist, gang leader, trafficker, smuggler, kingpin, warlord, jihadist, extremist, islamist, terrorist, bookseller, publisher, rapper, comedian, filmmaker, lobbyist, crewman, crew member, trucker, vendor, asylum seeker, settler, rioter, hooligan, striker, union leader, trade unionist, tycoon, banker, judge, prosecutor, academic, scientist, defector, deserter, draft dodger, organiser, organizer, ringleader, hacker, youngster, cell, dual national, expatriate
class dissent: dissent, protest, opposition, unrest, revolt, uprising, rebellion, criticism, free speech, resistance, demonstration, strike, independence movement, separatism, movement, insurgency, insurrection, mutiny, riot, disturbance, civil society, independent medium, free press, pro-democracy movement, debate, rally

frame coerce.idiom-haul-in
type COERCE arrest
cameo 173
contexts legal
verb haul, pull, drag
in @taken-people -> recipient
obj none
for/over/on/from/after? -> topic
subj police, policeman, officer, agent, security force, secret police, gendarme, detective, authority, authorities, security service, prosecutor, actor -> actor
+ Kenyan police hauled in two Somali clerics. | KEN | SOM | occurred
- Fishermen hauled in the nets.

frame coerce.idiom-lay-hands-on
type COERCE arrest
cameo 173
contexts legal
verb swoop, pounce, descend, close in, move in, bear down, burst in
on/upon @taken-people -> recipient
in/at/near/during? -> topic
subj police, policeman, officer, agent, security force, secret police, gendarme, detective, interpol, intelligence agent, authority, authorities -> actor
+ French police swooped on Corsican militants. | FRA | * | occurred
- The hawk swooped on a pigeon.

frame coerce.idiom-behind-bars
type COERCE arrest
cameo 173
contexts legal
verb sling, throw, clap, toss, fling, bundle, dump, shove, cast, pack, lock, chuck, hurl, stuff, stick, cart, cart off, march, march off, haul, haul off, drag, drag off, whisk, frogmarch, bustle, pack off
obj @taken-people -> recipient
behind/in/into/to/off/out/from/of bar, jail, prison, dungeon, cell, police van, van, police car, car, police station, jail cell, labour camp, penal colony, custody, detention, stockade, brig, gulag, handcuff, chain, iron -> topic
subj @state-hands -> actor
+ Equatorial Guinea slung a South African pilot behind bars. | GNQ | ZAF | occurred
- The porter bundled the guest into a car.

frame coerce.idiom-drag-out
type COERCE arrest
cameo 173
contexts legal
verb frogmarch, drag, drag out, haul, haul out, bundle, bundle out, pull, pull out, yank, hustle, hustle out
obj @taken-people -> recipient
of/from assembly, courtroom, parliament, chamber, studio, newsroom, church, mosque, hall, meeting, bed, hotel, home, house, car, office, embassy, class, dormitory, rally, hospital -> topic
subj @state-hands -> actor
+ Iraqi police dragged a Danish reporter from his hotel. | IRQ | DNK | occurred
- The medic pulled a child from the house.

frame coerce.idiom-stamp-out
type COERCE
cameo 175
contexts repression
verb stamp out, snuff out, quash, quell, squelch, stifle, smother, suppress, crush, throttle, put down, crack down, clamp down, come down, bear down, muffle, silence, choke off, extinguish, squash, snuff, trample, root out, stub out, bottle up, contain
obj/on/upon @dissent -> recipient
in/by/of/poss/mod? actor, somewhere -> recipient
subj @state-hands, president, king, general, ruler, emir, party -> actor
+ Algeria stamped out a protest by Kabyle students. | DZA | * | occurred
- The referee stifled a protest by the coach.

frame coerce.idiom-arm-twist
type COERCE
cameo 170
verb strong-arm, dragoon, railroad, bully, browbeat, blackmail, coerce, cow, intimidate, muscle, bulldoze, frighten, terrorise, terrorize, bludgeon, scare, hector, threaten, pressgang, compel, force, shame
obj actor, parliament, lawmaker, court, judge, government, assembly, deputy, neighbour, opposition, witness, voter, journalist, editor, resident, villager, official, party, senate, governor, minister -> recipient
into submission, silence, signing, passing, voting, accepting, joining, leaving, selling, dropping, obedience, retirement, exile, union, deal, pact, resigning, recanting, confession, pass, sign, vote, accept, join, leave, sell, drop, resign, recant, quit, give, withdraw, yield, back, support, hand -> topic
subj @state-hands, general, president, premier, ruler, rebel, gang, cartel, kremlin -> actor
+ Sudan bullied Chad into signing the pact. | SDN | TCD | occurred
+ The army bludgeoned the Fijian parliament into submission. | * | FJI | occurred
- The coach bullied the team into joining the race.

frame coerce.idiom-cart-back
type COERCE deport
cameo 174
contexts migration
verb truck, cart, bundle, bus, march, herd, shove, push, frogmarch, pack off, boot, force, cart off, bundle off, push back
obj migrant, refugee, asylum seeker, asylum-seeker, haitian, afghan, syrian, venezuelan, rohingya, eritrean, sudanese, iraqi, malian, nigerian, cuban, roma, gypsy, foreigner, boatload, castaway, deportee, illegal migrant, boat people, exile, dissident -> recipient
over/across/into/to/through/past border, frontier, desert, river, line, home, minefield, crossing, sea -> topic
subj actor, police, soldier, border guard, coast guard, navy, government, authority, authorities, regime, gendarme, immigration officer -> actor
adv? back, home
+ Greece marched two Afghan migrants back across the river. | GRC | AFG | occurred
+ Libya trucked Sudanese refugees over the border. | LBY | SDN | occurred
- The guide marched a hiker across the border.

frame coerce.idiom-switch-off
type COERCE censor
cameo 172
contexts rights_freedoms technology
verb switch, turn, shut, cut, close, throttle, unplug, knock, take
off internet, mobile network, mobile internet, phone line, network, signal, website, social medium, server, broadcast, transmitter, phone network, mobile phone network
in/to/for/across/of? actor, somewhere, region, province, capital, city -> recipient
obj none
subj actor, government, authority, authorities, junta, regime, army, regulator, operator, company -> actor
+ Chad switched off the internet in the capital. | TCD | - | occurred
- The clerk switched off the internet in his room.

frame coerce.idiom-hack
type COERCE cyber
cameo 170
contexts cyber
verb break, hack, burrow, worm, tunnel, tap, sneak, crack, get
into server, network, computer, database, email, e-mail, account, website, phone, system, mailbox, grid, laptop, inbox, smartphone -> topic
of/poss/mod/at/in? actor, parliament, ministry, party, bank, army, company, hospital, lawmaker, journalist, agency -> recipient
subj hacker, spy, agent, actor, intelligence service, cyber unit, unit, group -> actor
+ Russian hackers burrowed into the network of the Dutch parliament. | RUS | NLD | occurred
- The student hacked into the school network for fun.
