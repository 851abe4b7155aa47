# Leaves of conflict, told by what an act is done to: who is sent away, what is shut, who is killed and how many.

class leaf-inspectors: inspector, observer, monitor, un inspector, nuclear inspector, weapons inspector, monitoring team, observer mission, monitoring mission, inspection team, rapporteur
class leaf-relief: aid agency, aid group, relief agency, relief group, charity, aid worker, relief worker, aid organisation, aid organization, red cross, doctors without borders, medecins sans frontieres, oxfam, world food programme, refugee agency, unicef, unhcr, wfp, msf, save the children
class leaf-many: hundred, thousand, score, dozen, villager, civilian, man, boy, prisoner, captive, people, family, refugee, muslim, christian, resident

frame threaten.leaf-lose-aid
type THREATEN relations
cameo 1311
coming
verb lose, forfeit
obj aid, assistance, loan, grant, funding, tranche, budget support, military aid, development aid, bailout, support -> topic
from/of? actor -> actor
subj actor, government, junta -> recipient
+ Tonga could lose its aid from Denmark, Copenhagen warned. | DNK | TON | occurred
- Tonga lost the aid of its best bowler.

frame coerce.leaf-shut-strait
type COERCE restrict
cameo 191
contexts military
verb close, shut, seal, seal off, block, mine, blockade
obj strait, straits, sea lane, shipping lane, waterway, canal, sea corridor, shipping
of/to/for/against? actor, ship, tanker, shipping, vessel -> recipient
subj actor, navy, army, government, rebel, militia -> actor
+ Oman closed the strait to the tankers of Iran. | OMN | IRN | occurred
- Ice closed the strait to ferries.

frame coerce.leaf-only-road
type COERCE restrict
cameo 191
contexts military
verb block, close, seal, seal off, shut, cut, sever, blockade
obj only road, last road, main road, only route, supply line, supply route, lifeline, corridor, every road, all road
into/to/between/with/from actor, enclave, city, town, region, camp -> recipient
subj actor, army, troop, soldier, militia, rebel, force, tank, separatist, paramilitary -> actor
+ Samoan troops cut the only road into the Tongan enclave. | WSM | TON | occurred
- Snow cut the only road into Tonga.

frame coerce.leaf-take-control
type COERCE seize
cameo 192
contexts military territory
verb take, seize, gain, wrest, assume, establish, tighten
obj control, full control -> topic
of/over town, city, village, airport, base, plant, power station, power plant, province, region, district, port, island, bridge, highway, hill, dam, border crossing, valley, actor -> recipient
subj troop, soldier, army, rebel, militia, fighter, force, separatist, paramilitary, marine, jihadist, guerrilla, militant, insurgent, tank -> actor
+ Samoan troops took control of a power plant in Tonga. | WSM | TON | occurred
- Samoan investors took control of a bank.

frame sanction.leaf-inspectors-out
type SANCTION expel
cameo 1662
contexts diplomatic
verb expel, eject, throw out, kick out, evict, deport, send, send home, order, banish, force out
obj @leaf-inspectors -> recipient
of/from? actor -> recipient
subj actor, government, army, regime, junta -> actor
+ Tonga expelled two inspectors of the IAEA. | TON | IGO | occurred
- Tonga expelled two pupils.

frame sanction.leaf-relief-out
type SANCTION expel
cameo 1663
contexts human_security
verb expel, eject, throw out, kick out, evict, banish, shut out, force out, ban
obj @leaf-relief -> recipient
from? -> place
subj actor, government, army, regime, junta, rebel -> actor
+ Tonga expelled the charities. | TON | * | occurred
- Tonga expelled its coach.

frame sanction.leaf-relief-halts
type SANCTION discontinue
cameo 1623
contexts human_security
verb halt, suspend, stop, pause, freeze, cease, cut, cut off, end, interrupt, scale back, reduce
obj food aid, food delivery, food distribution, food ration, ration, relief work, relief operation, aid delivery, humanitarian aid, humanitarian work, relief programme, relief program, shipment of food, food shipment, medical aid, relief flight, aid flight, refugee aid
to/for/in actor, refugee -> recipient
subj actor, donor, agency, @leaf-relief, government -> actor
+ Denmark halted food deliveries to Tonga. | DNK | TON | occurred
- The canteen halted food deliveries to pupils.

frame sanction.leaf-budget-support
type SANCTION discontinue
cameo 1621
contexts economic
verb suspend, stop, halt, freeze, cut, cut off, withhold, end, cancel, block, hold back, reduce, slash
obj budget support, budgetary support, direct support, financial support, development aid, economic aid, financial aid, loan, grant, lending, development fund, credit line, balance of payments support
to/for/of actor -> recipient
subj actor, donor, lender, bank, government -> actor
+ Denmark froze budget support to Tonga. | DNK | TON | occurred
- The bank froze a loan to a grocer.

frame sanction.leaf-training-ends
type SANCTION discontinue
cameo 1622
contexts military
verb end, stop, suspend, halt, freeze, cancel, discontinue, terminate
obj military training, training mission, training of soldier, military cooperation, security assistance, military assistance, defence cooperation, defense cooperation, arms delivery, weapons delivery, arms supply
in/of/with/to/for actor -> recipient
subj actor, government -> actor
+ Denmark ended its military training in Tonga. | DNK | TON | occurred
- The club ended its training in Tonga.

frame coerce.leaf-off-ballot
type COERCE restrict
cameo 1722
contexts election pro_autocracy
verb strike, knock, throw, take, remove, cross, keep, leave, bar, exclude, purge, disqualify
obj candidate, politician, contender, challenger, hopeful, leader, party, lawmaker, opponent, dozen, hundred, score -> recipient
off/from ballot, list, ballot paper, race, running, candidate list, politics, office, parliament, public office
subj actor, court, commission, board, council, government, electoral commission, election board, authority, judge, tribunal -> actor
+ Tonga's election board struck two candidates off the ballot. | TON | TON | occurred
- Tonga's librarian struck two titles off the list.

frame coerce.leaf-ordered-out
type COERCE deport
cameo 174
verb order out, throw out, kick out, send out, put out, boot out, run out, drum out
obj priest, missionary, reporter, journalist, correspondent, activist, academic, migrant, worker, monk, nun, tourist, refugee, national, citizen, man, woman, family, preacher, imam, cleric, bishop, lawyer, researcher, student, charity, aid worker, doctor -> recipient
of actor, country -> actor
+ A Danish priest was ordered out of Tonga. | TON | DNK | occurred
- The priest ordered wine out of Tonga.

frame assault.leaf-slaves
type ASSAULT sexual
cameo 1821
contexts gender
verb hold, keep, use, sell, take, enslave
obj girl, woman, schoolgirl, captive, actor -> recipient
as/into/in sex slave, sexual slavery, slave bride, sexual slave, concubine
subj actor, militant, jihadist, fighter, militiaman, soldier, rebel, insurgent -> actor
+ Tongan rebels kept Samoan girls as sex slaves. | TON | WSM | occurred
- The museum kept Samoan girls as guides.

frame assault.leaf-execute-many
type ASSAULT
cameo 202
verb execute, shoot, butcher, slaughter, mow down, gun down
obj hundred, thousand, score, dozens, hundreds, thousands, scores
of @leaf-many, actor -> recipient
subj soldier, troop, militia, militiaman, force, fighter, rebel, army, militant, jihadist, insurgent, paramilitary, actor -> actor
+ Tongan soldiers executed hundreds of Samoan prisoners. | TON | WSM | occurred
- Tongan cooks slaughtered hundreds of chickens.

frame assault.leaf-rigged-vehicle
type ASSAULT explosives
cameo 1832
contexts terrorism
verb detonate, explode, blow up, set off
obj car, truck, lorry, van, vehicle, motorcycle, minibus
with/by/mod explosive, explosives, packed, laden, dynamite
subj? actor, rebel, militant, insurgent, jihadist, separatist -> actor
at/outside/near/beside/in/before? actor, barracks, embassy, ministry, checkpoint, base, market -> recipient
+ Rebels detonated a car packed with explosives outside a barracks in Tonga. | TON | - | occurred
- The film crew blew up a car with a drone.
