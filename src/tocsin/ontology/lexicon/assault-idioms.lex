# ASSAULT by idioms: people rubbed out and finished off; fighters flushed out and hunted down; police who wade in; trucks
# rammed home; rampages, cattle raids, towns put to the torch; columns that close in.
class arms-bearers: @combatant, actor, army, force, navy, air force, regime, militiaman, militia, paramilitary, police, security force, gang, cartel, bandit, pirate, kidnapper, assassin, hitman, hit man, agent, mercenary, assailant, attacker, raider, mob, jihadist, settler, herder, hit squad, death squad, junta, government, coalition, tribesman, vigilante, crew, tank, jet, warplane, helicopter, drone, gunship, bomber
class slain-people: @civilian, @combatant, @police, @state-head, rival, defector, exile, critic, warlord, commander, chief, kingpin, general, colonel, captive, tribesman, herdsman, wounded, peacekeeper, aid convoy, emissary, renegade, traitor, collaborator, hostage

frame assault.idiom-put-to-death
type ASSAULT
cameo 180
contexts human_rights
verb put, send, hack, burn, beat, stone, starve, bludgeon, club, stab, crush, choke, torture, blow, do
obj @slain-people -> recipient
to death, sword, grave, bit, slaughter
subj @arms-bearers -> actor
+ Gunmen hacked nine Malian villagers to death. | * | MLI | occurred
- The vet put the horse to death.

frame assault.idiom-rub-out
type ASSAULT targeted
cameo 186
verb rub out, bump off, wipe out, finish off, knock off, take out, do away, liquidate, pick off, cut down, gun down, mow down, blow away, neutralise, neutralize, slay, butcher, decapitate, snuff out, polish off
obj/with @slain-people -> recipient
in/on/with/by/at/near/outside? -> topic
subj @arms-bearers -> actor
+ The cartel rubbed out a Mexican prosecutor. | * | MEX | occurred
+ Militants finished off wounded Chadian soldiers. | TCD | TCD | occurred
- The singer wiped out her rivals in the poll.

frame assault.idiom-hunt-down
type ASSAULT
cameo 190
contexts military
verb hunt down, flush out, smoke out, root out, mop up, ferret out, drive out, chase out, clear out, dislodge, rout, beat back, beat off, drive back, push back, throw back, repel, repulse, pin down, hem in, encircle, corner, intercept, harry, harass, hound, decimate, annihilate, overpower, overwhelm, vanquish, trounce, crush, maul, bloody, pummel, batter, hammer, pulverise, pulverize
obj @combatant, fighter, rebel, insurgent, jihadist, islamist, terrorist, guerrilla, militia, gang, actor, remnant, holdout, invader, aggressor, column, patrol, cell, attacker, raider -> recipient
from/in/at/near/of/out? -> topic
subj troop, army, soldier, force, commando, marine, paratrooper, special force, air force, warplane, jet, helicopter, gunship, drone, tank, militia, unit, brigade, paramilitary, tribesman, coalition -> actor
+ Turkish commandos hunted down Kurdish fighters. | TUR | * | occurred
+ Somali troops flushed out Kenyan fighters from a hotel. | SOM | KEN | occurred
- The marines beat off a swarm of bees.

frame assault.idiom-wade-in
type ASSAULT crowd-control
cameo 175
contexts repression
verb wade, lay, pile, charge, plough, plow, tear, barrel, ride, crash, set
into/through/about/upon @folk, picket line, march, rally, sit-in, vigil -> recipient
with/on/of/by? -> topic
subj police, riot police, policeman, officer, guard, security force, soldier, gendarme, mounted police, trooper, paramilitary -> actor
+ Spanish police waded into a crowd of Catalan students. | ESP | * | occurred
- The officer waded into a line of surf.

frame assault.idiom-ram-bomb
type ASSAULT explosives
cameo 183
contexts terrorism
verb ram, drive, plough, plow, crash, slam, steer, smash, pilot, detonate, blow up, explode, set off
obj truck bomb, car bomb, bomb-laden truck, explosives-laden truck, explosive-laden truck, vehicle bomb, suicide car, suicide truck, lorry bomb, explosives-laden car, explosive-laden car, bomb, truck full, car full, van full, suicide vest, explosive belt, drone boat, boat bomb -> topic
into/at/in/near/outside/among/against/beside -> recipient
subj @combatant, bomber, suicide bomber, attacker, driver, actor, jihadist, islamist -> actor
+ Militants rammed a truck bomb into a Malian camp. | MLI | MLI | occurred
- The stuntman drove a truck full of sand into a wall.

frame assault.idiom-rampage
type ASSAULT
cameo 180
verb rampage, run riot
through/among/against/in @civilian, village, town, camp, market, quarter, neighbourhood, settlement, township, school, actor -> recipient
obj none
subj soldier, troop, militia, militiaman, rebel, gunman, gang, mob, settler, paramilitary, herder, tribesman, raider, mutineer, fighter, vigilante, jihadist -> actor
+ Mutineers rampaged through a Congolese camp. | * | COD | occurred
- Elephants rampaged through the market.

frame assault.idiom-run-amok
type ASSAULT
cameo 180
verb run, go
adv/on amok, berserk, rampage, killing spree, spree, wild
through/among/against/in @civilian, village, town, camp, market, quarter, neighbourhood, settlement, township, school, actor -> recipient
subj soldier, troop, militia, militiaman, rebel, gunman, gang, mob, settler, paramilitary, herder, tribesman, raider, mutineer, fighter, vigilante, jihadist -> actor
+ A gang ran amok among Uighur workers. | * | * | occurred
- A bull ran amok through the market.

frame assault.idiom-cattle-raid
type ASSAULT
cameo 180
verb rustle, steal, raid, drive off, carry off, make off
obj/with cattle, livestock, camel, herd, goat, cow, sheep
from/of actor, herder, villager, tribe, herdsman, pastoralist, clan, community -> recipient
subj raider, rustler, gunman, bandit, tribesman, warrior, militia, herder, gang, rebel, actor -> actor
+ Gunmen rustled cattle from Kenyan herders. | * | KEN | occurred
- The boy carried off a goat from the fair.

frame assault.idiom-close-in
type ASSAULT
cameo 190
contexts military
verb close, close in, bear down, advance, bore, press, converge, home in, creep, lunge
on/upon/towards/toward capital, city, town, stronghold, hideout, base, garrison, somewhere, actor, outskirts, airport, palace -> recipient
adv? in, down
of/in? actor -> recipient
obj none
subj @combatant, tank, troop, army, rebel, column, force, armour, militia -> actor
+ Chadian rebels closed in on N'Djamena. | TCD | TCD | occurred
- Students marched towards the capital.

frame assault.idiom-lay-waste
type ASSAULT destroy
cameo 180
contexts military
verb lay, put, reduce, set, raze, burn, turn, pound, bomb, shell, blast
obj @dwelling, hamlet, province, countryside, quarter, enclave, crop, refugee camp, settlement, apartment block -> recipient
to/adv/on/into torch, sword, ground, ash, ashes, ruin, ruins, rubble, fire, flame, dust, waste, cinder, wasteland
of/in? actor -> recipient
subj @arms-bearers -> actor
+ Militiamen put a Sudanese hamlet to the torch. | * | SDN | occurred
+ Serb gunners reduced a Croatian town to rubble. | SRB | HRV | occurred
- The quake reduced the Nepali village to rubble.

frame assault.idiom-attempt-to-murder
type ASSAULT targeted
cameo 185
noun attempt, bid
inf assassinate, murder, poison
by/of/subj? actor -> actor
+ Attempts by Eritrea to assassinate the Ethiopian premier failed. | ERI | ETH | occurred
- An attempt to poison the rats failed.
