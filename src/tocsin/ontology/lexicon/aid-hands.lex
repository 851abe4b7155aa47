# AID by the homely verbs of giving: chipped in, stumped up, doled out, looked after, dug wells, kitted out, parted with.

class hand-giver: actor, government, @state-head, @minister, bank, fund, agency, charity, red cross, church, union, donor, army, navy, company, foundation, ministry, volunteer, doctor, people
class hand-goods: @aid, flour, maize, blanket, mask, generator, ambulance, pump, boat, kit, syringe, bed, stove, school, well, school meal, soap, lamp, baby food, powdered milk, winter clothes, coal, firewood, mattress, sandbag, excavator, bulldozer, cement, shipload, bedding, cot, incubator, pellet
class hand-arms: @arms, howitzer, tank, shell, rocket, rocket launcher, jet, fighter jet, helicopter, drone, rifle, mortar, mine, armour, armored car, armoured car, patrol boat, frigate, battery, grenade, launcher, munitions, bullet, radar, spare part
class hand-needy: actor, villager, child, family, refugee, displaced, survivor, victim, people, orphan, islander, neighbour, patient, pupil, evacuee, homeless, wounded, resident, migrant, flood victim, farmer, nomad, mother, widow

frame aid.hand-money
type AID
cameo 071
contexts economic
verb stump up, come up, chip in, cough up, fork out, shell out, put up, dig, pony up, plough, plow, sink, pour, channel, kick in, throw in, lay out, scrape together
obj/with? money, cash, dollar, euro, million, billion, credit, loan, grant, fund
for/to/into actor, school, hospital, clinic, bridge, road, budget, reconstruction, salary, wage, orphanage, water -> recipient
poss/in/of? actor -> recipient
subj @hand-giver -> actor
+ Norway stumped up cash for Somali schools. | NOR | SOM | occurred
+ Qatar stumped up a million dollars for Sudanese clinics. | QAT | SDN | occurred
- The students chipped in for a Danish pizza.

frame aid.hand-tide-over
type AID
cameo 071
contexts economic
verb tide, stake, see, carry, float, tide over, bail
obj actor, government, economy -> recipient
to/over/through/with/adv loan, bridging loan, grant, airport, crisis, winter, credit, bailout, over, cash, deposit, year, slump
subj @hand-giver -> actor
+ The IMF tided Sri Lanka over with a bridging loan. | IGO | LKA | occurred
- The aunt tided her nephew over with a loan.

frame aid.hand-keep-supplied
type AID
cameo 070
verb keep
obj actor, army, rebel, government, people, economy -> recipient
attr/adv/in afloat, alive, solvent, going, business
with? -> topic
subj @hand-giver -> actor
+ Iran kept Syria afloat with fuel. | IRN | SYR | occurred
- The swimmer kept his Danish friend afloat.

frame aid.hand-arms-over
type AID
cameo 072
contexts military
verb slip, gift, make, part, pass, hand down, sign over, give away, turn over, lavish, shower, shovel, pour, rush, ship, spirit, ferry
obj/with/over @hand-arms -> topic
to/for/iobj/into/on actor, rebel, army, militia, force -> recipient
subj actor, government, army, @state-head, ministry -> actor
+ Poland made over its old jets to Georgia. | POL | GEO | occurred
+ Kuwait slipped drones to Chad. | KWT | TCD | occurred
- The smith passed a rifle to the Danish hunter.

frame aid.hand-kit-out
type AID
cameo 072
contexts military
verb kit out, fit out, rig out, stiffen, outfit, school, refit, overhaul, retrain
obj army, force, navy, police, arsenal, rebel, air force, air defence, air defense, marine, militia, frigate, jet, fleet, tank, coastguard, coast guard, guard, brigade, troop, soldier, commando, artillery
of/poss/for/mod/in actor -> recipient
with? -> topic
subj actor, government -> actor
+ Russia kitted out Mali's army. | RUS | MLI | occurred
+ China refitted two frigates for Bangladesh. | CHN | BGD | occurred
- The shop kitted out the Danish army of cleaners.

frame aid.hand-empty-depots
type AID
cameo 072
contexts military
verb empty, raid, open, drain, strip, scour, plunder, deplete
obj depot, arsenal, stock, stockpile, armoury, armory, storehouse, warehouse, reserve, cupboard
for/to actor -> recipient
subj actor, government, army -> actor
+ Bulgaria emptied its depots for Ukraine. | BGR | UKR | occurred
- The firm emptied its warehouse for a Danish buyer.

frame aid.hand-use-bases
type AID
cameo 072
contexts military
verb let, allow, permit
obj/that army, force, jet, bomber, troop, warplane, warship, refuel, fly -> recipient
inf? use, fly, launch, refuel, strike, operate, stage, station
in/from/obj/out/through? airfield, base, airspace, soil, territory, port
subj actor, government -> actor
+ Belarus let Russian bombers refuel at its airfields. | BLR | RUS | occurred

frame aid.hand-dole-out
type AID
cameo 073
verb dole out, ladle out, hand out, dish out, pass out, give out, lavish, ration out, share out, deal out, mete out, serve, hand, lug, cart, collect, gather, stockpile, pack, load, muster
obj @hand-goods -> topic
to/on/for/among @hand-needy, school, hospital -> recipient
poss/in/of? actor -> recipient
subj @hand-giver -> actor
+ The Red Cross doled out maize to Malawi's villagers. | NGO | MWI | occurred
+ Romania collected blankets for Ukraine. | ROU | UKR | occurred
- The Danish waiter ladled out milk to his cats.

frame aid.hand-pitch-in
type AID
cameo 073
verb pitch in, chip in, help out, step in, weigh in, rally round, step, leap, jump, come in, muck in
with/into/to @hand-goods, breach, rescue, helicopter, team, fuel, men
for/in/to? actor, @hand-needy -> recipient
subj @hand-giver -> actor
+ Ghana pitched in with rice for Liberia. | GHA | LBR | occurred
- Danish pupils pitched in with milk.

frame aid.hand-look-after
type AID
cameo 073
verb look after, care, tend, nurse, minister, watch over, feed, clothe, house, see to, cater, treat, vaccinate, inoculate, immunise, immunize
after/for/to/obj @hand-needy, displaced -> recipient
of/poss/from/mod? actor -> recipient
subj charity, red cross, agency, actor, red crescent -> actor
in? hospital, camp, clinic, actor
+ The Red Cross looked after Congo's displaced. | NGO | COD | occurred
- The Danish nurse looked after her garden.
- Kenyan police are looking for two Somali women.
- The deal looks good for Mexico.

frame aid.hand-build
type AID
cameo 070
verb put up, dig, sink, drill, erect, pitch
obj tent, tent town, tent city, tent camp, well, borehole, field hospital, clinic, soup kitchen, school, shelter, latrine, water tank, pump, kitchen, cabin, hospital, prefab
for/in/to actor, villager, @hand-needy, village, town -> recipient
poss/of/in? actor -> recipient
subj actor, charity, agency, red cross, red crescent -> actor
+ Kenya dug wells for Somalia's villagers. | KEN | SOM | occurred
+ Azerbaijan put up a tent town for Turkey. | AZE | TUR | occurred
- The farmer dug a well for a Danish cow.

frame aid.hand-answer-call
type AID
cameo 073
verb answer, heed, respond
obj/to call, appeal, plea, cry, sos, distress call, cry for help
of/from/by/poss? actor -> recipient
with @hand-goods, rescuer, troop, helicopter, team
subj @hand-giver -> actor
+ Oman answered Yemen's call with medicine. | OMN | YEM | occurred

frame aid.hand-pick-up-at-sea
type AID
cameo 073
contexts migration
verb pick up, pluck, fish, haul, save, rescue, winch, take aboard, take
obj migrant, refugee, castaway, sailor, crew, survivor, fisherman, people, boat people, actor -> recipient
from/off/out/aboard/at sea, water, boat, dinghy, coast, ship, raft, wreck, island, canaries
subj actor, navy, coast guard, coastguard, ship, army, frigate, lifeboat, charity -> actor
+ Spain's navy plucked Senegalese migrants from the sea. | ESP | SEN | occurred
- The heron plucked a fish from the Danish sea.

frame aid.hand-back-with
type AID
cameo 070
verb back up, back, stand by, support, buttress, reinforce, bolster, shore up
obj/by actor, government, army, people -> recipient
with helicopter, troop, jet, fuel, loan, grant, cash, money, food, shipload, equipment, warship, medicine, weapon, credit, instructor, drone, gas
subj @hand-giver -> actor
+ Zambia backed up Mozambique with helicopters. | ZMB | MOZ | occurred

frame aid.hand-on-feet
type AID
cameo 070
verb get, put, set, help, nurse, bring, lift
obj actor, economy, army, country -> recipient
on/to/adv foot, feet, health, rut
of/poss? actor -> recipient
subj actor, government, bank, fund -> actor
+ Denmark helped Iceland's economy back on its feet. | DNK | ISL | occurred
- The nurse helped the man to his feet.

frame aid.hand-blue-helmets
type AID
cameo 074
contexts peacekeeping
verb lend, reinforce, bolster, beef up, send, shepherd, escort, guard, second, contribute, supply
obj blue helmet, peacekeeper, peacekeeping force, battalion of peacekeeper, battalion of blue helmet, peace force, aid convoy, relief convoy, un convoy, food convoy, aid truck -> topic
to/in/through/for actor -> recipient
subj actor, army, government, peacekeeper, soldier -> actor
+ Ethiopian soldiers shepherded an aid convoy through Somalia. | ETH | SOM | occurred
- The shepherd guarded a Danish flock.

frame aid.hand-goods-come
type AID
cameo 073
verb pour, flow, stream, flood, trickle, roll, reach, arrive, land, dock, come
into/in/obj/to/at actor -> recipient
subj relief supply, relief, aid, aid supply, food aid, relief goods, relief flight, aid flight, rescue team, aid convoy, shipload of wheat, shipload of grain, cargo of wheat -> actor
+ Relief supplies from Iran poured into Afghanistan. | IRN | AFG | occurred
- Relief poured into the Danish midfielder's face.

frame aid.hand-nouns
type AID
cameo 073
noun whip-round, airlift, handout, airdrop, soup kitchen, fundraiser, mercy flight, lifeline, donation
by/from/of/subj actor, union, charity, government, church -> actor
for/to/in/over actor, @hand-needy -> recipient
inf? -> topic
+ An airlift by India to Nepal brought tents. | IND | NPL | occurred
- A whip-round for the Danish porter raised ten crowns.
