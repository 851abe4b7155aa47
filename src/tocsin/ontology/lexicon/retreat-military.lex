# RETREAT 087: withdrawal, surrender, disarmament, ceasefire, an end to sieges.
class retreat-troops: troop, soldier, force, unit, brigade, battalion, regiment, division, marine, paratrooper, army, military, personnel, contingent, infantry, fighter, militia, guard, commando, tank, armour, armor, convoy, garrison, rebel, militant, separatist, insurgent, guerrilla, mercenary, gunman, settler, navy, coastguard, warplane, jet, fleet, legionnaire, column, jihadist, paramilitary, detachment, company, platoon, squadron
class retreat-hardware: missile, rocket, weapon, arm, warhead, artillery, tank, drone, aircraft, jet, warplane, bomber, warship, destroyer, submarine, carrier, aircraft carrier, battery, howitzer, mortar, launcher, air defence system, helicopter, fleet, frigate, radar, gunboat, heavy weapon, military equipment, vessel, ship, coastguard ship, armoured vehicle, roadblock, barrier, barricade, drilling rig, survey ship, outpost, loudspeaker
class retreat-arsenal: weapon, arm, arsenal, stockpile, chemical weapon, biological weapon, nuclear weapon, warhead, missile, bomb, plutonium, highly enriched uranium, nuclear programme, nuclear program, weapons programme, weapons program, nuclear site, test site, launch site, reactor, centrifuge, landmine, mine, cluster munition, sarin, nerve agent, missile programme, nuclear facility, chemical arsenal, submarine, bomber, ammunition, rifle, gun, tank
class retreat-fighting: hostility, hostilities, shelling, fighting, bombing, attack, operation, offensive, strike, war, firing, fire, bombardment, airstrike, air strike, raid, campaign, assault, incursion, combat operation, military operation, air raid, bombing campaign, rocket fire, missile test, nuclear test, patrol, drone strike, insurgency, armed struggle, rebellion, violence, aggression, combat, invasion, air campaign, mobilisation, mobilization, advance, march, provocation
class retreat-position: position, post, outpost, checkpoint, base, camp, trench, frontline, front line, town, village, city, hill, airport, airfield, stronghold, district, territory, province, region, headquarters, border, area, enclave, buffer zone, valley, peninsula, street, square, palace, building, island, reef, line

frame retreat.withdraw-from
type RETREAT withdraw
cameo 0874
contexts military
verb withdraw, pull out, pull back, pull, remove, recall, redeploy, evacuate, extract, take out, extricate, repatriate, bring back, move back
obj @retreat-troops, @retreat-hardware -> topic
from actor, @retreat-position -> recipient
of/in? actor -> recipient
+ Uganda pulled back its battalions from the border of Congo. | UGA | * | occurred
- The bank pulled back from its offer.

frame retreat.troops-leave
type RETREAT withdraw
cameo 0874
contexts military
verb withdraw, retreat, pull out, pull back, leave, flee, depart, exit, quit, vacate, evacuate, abandon, return, fall back, move out, decamp, roll out, sail, disengage, ship out
subj @retreat-troops -> actor
from/obj/of actor, @retreat-position -> recipient
of/in/near? actor -> recipient
+ Chadian troops left Libya. | TCD | LBY | occurred
+ Emirati soldiers withdrew from the Yemeni island. | ARE | YEM | occurred

frame retreat.troops-leave-plain
type RETREAT withdraw
cameo 0874
contexts military
verb retreat, withdraw, fall back, pull back, pull out, turn back, turn tail, melt away
subj @retreat-troops -> actor
from/to/into? -> topic
+ Angolan rebels retreated. | AGO | - | occurred
- The prices retreated.

frame retreat.withdrawal-noun-from
type RETREAT withdraw
cameo 0874
contexts military
noun withdrawal, pullout, pull-out, pullback, pull-back, retreat, drawdown, departure, exit, disengagement, evacuation, redeployment
of @retreat-troops, @retreat-hardware, actor -> actor
from actor, @retreat-position -> recipient
of? actor
+ The pullback of Indian soldiers from the valley continued. | IND | - | ongoing

frame retreat.withdrawal-begin
type RETREAT withdraw
cameo 0874
contexts military
verb begin, complete, start, finish, continue, carry out, conduct, accelerate, speed up, make, resume, implement, conclude, undertake, stage
obj withdrawal, pullout, pull out, pullback, retreat, drawdown, troop withdrawal, disengagement, evacuation, redeployment, troop reduction, tactical retreat, orderly retreat
from/of? actor, @retreat-position -> recipient
of? actor -> recipient
+ Kenya completed its withdrawal from Somalia. | KEN | SOM | occurred

frame retreat.order-withdrawal
type CONCEDE
cameo 0874
contexts military
verb approve, announce, authorise, authorize, decide, plan, declare
obj withdrawal, pullout, pull out, pullback, retreat, drawdown, evacuation, troop reduction, demobilisation, disengagement
from/of? actor, @retreat-troops -> recipient
from? actor -> recipient
+ Denmark announced a pullout from Mali. | DNK | MLI | occurred

frame retreat.cede-ground
type RETREAT withdraw
cameo 0874
contexts military
verb cede, lose, give, yield, abandon, surrender, relinquish
obj ground, position, checkpoint, trench, town, village, stronghold, base
to actor, @retreat-troops -> recipient
subj actor, @retreat-troops -> actor
+ Syrian rebels ceded ground to Turkish troops. | SYR | TUR | occurred

frame retreat.leave-position
type RETREAT withdraw
cameo 0874
contexts military
verb abandon, vacate, evacuate, quit, desert, relinquish, give up, leave
obj @retreat-position -> topic
subj @retreat-troops, actor -> actor
in/near/on/of? actor -> recipient
to? @retreat-troops
+ Ethiopian soldiers abandoned a base in Somalia. | ETH | SOM | occurred
- The tenant vacated the building.

frame retreat.reduce-forces
type RETREAT withdraw
cameo 087
contexts military
verb reduce, cut, scale back, scale down, draw down, trim, halve, thin out, shrink, pare, downsize, slash, decrease, lower, wind down
obj troop, force, presence, military presence, garrison, contingent, footprint, troop level, deployment, army, troop number, mission, number, operation
in/on/near/at/along actor, @retreat-position -> recipient
of? actor, troop
+ Russia trimmed its garrison in Armenia. | RUS | ARM | occurred

frame retreat.defuse
type RETREAT withdraw
cameo 087
contexts military
verb defuse, de-escalate, deescalate, ease, lower, cool, calm, reduce, dial down, tone down, lessen, soften, relieve
obj tension, crisis, standoff, stand off, confrontation, situation, conflict, hostility, rhetoric -> topic
with/between/in/on/over? actor -> recipient
+ Nepal eased tensions with India. | NPL | IND | occurred

frame retreat.back-down
type RETREAT withdraw
cameo 087
verb back off, back away, stand down, step back, back down, pull back, draw back, climb down
from confrontation, brink, threat, border, standoff, line, plan, demand -> topic
with? actor -> recipient
+ Turkey backed down from a confrontation. | TUR | - | occurred

frame retreat.stand-down-forces
type RETREAT withdraw
cameo 087
contexts military
verb stand down, lower, relax, cancel, end, lift, reduce
obj troop, alert, alert level, state of alert, readiness, mobilisation, mobilization, army, nuclear alert, combat readiness, reserve, reservist, state of war
on/along/against/in? -> topic
+ Cuba lowered its alert. | CUB | - | occurred

frame retreat.surrender-to
type RETREAT withdraw
cameo 0874
contexts military
verb surrender, capitulate, submit, give up, turn in, defect
subj actor, @retreat-troops, commander, general, leader, warlord -> actor
to actor, army, police, @retreat-troops, authority, government -> recipient
obj? arm, weapon
+ A Congolese warlord surrendered to Rwandan police. | COD | RWA | occurred

frame retreat.surrender-plain
type RETREAT withdraw
cameo 0874
contexts military
verb surrender, capitulate
subj @retreat-troops, actor, commander, gunman, warlord, suspect, fugitive -> actor
after/at/in/with? -> topic
+ The Malian rebels surrendered. | MLI | - | occurred

frame retreat.lay-down-arms
type RETREAT disarm
cameo 0873
contexts military
verb lay down, drop, surrender, hand in, give up, turn in, hand over, throw down, put down, lay aside, deposit, relinquish, yield, renounce
obj arm, weapon, gun, rifle, weaponry, sword -> topic
to? actor, authority, army -> recipient
subj actor, @retreat-troops, group, movement, faction, clan -> actor
+ Colombian guerrillas laid down their arms. | COL | - | occurred

frame retreat.raise-white-flag
type RETREAT withdraw
cameo 0874
contexts military
verb raise, wave, hoist, fly, show, run up
obj white flag
to? actor -> recipient
+ Iraqi soldiers waved a white flag. | IRQ | - | occurred

frame retreat.surrender-noun
type RETREAT withdraw
cameo 0874
contexts military
noun surrender, capitulation, defection
of/by actor, @retreat-troops, commander, garrison, general -> actor
to? actor -> recipient
+ The surrender of Bosnian fighters to Croatia was reported. | BIH | HRV | occurred

frame retreat.accept-surrender
type RETREAT withdraw
cameo 0874
negated REJECT
contexts military
verb accept, receive, take
obj surrender, capitulation -> topic
of/from actor, @retreat-troops, commander -> recipient
+ The army of Burundi accepted the surrender of Rwandan rebels. | BDI | RWA | occurred

frame retreat.disarm-arsenal
type RETREAT disarm
cameo 0873
contexts military
verb dismantle, scrap, eliminate, decommission, junk, mothball, neutralise, disable, renounce, give up, abandon, relinquish, surrender, deactivate, incinerate, retire, shut, shut down, dispose
obj @retreat-arsenal -> topic
subj actor, government, country, rebel, regime -> actor
of? actor
+ Kazakhstan dismantled its missiles. | KAZ | - | occurred
- Ukraine destroyed a Russian tank.

frame retreat.destroy-stock
type RETREAT disarm
cameo 0873
contexts cbrn
verb destroy, incinerate, burn, eliminate
obj stockpile, arsenal, chemical weapon, landmine, cluster munition, nuclear weapon, biological weapon, warhead, nerve agent, seized weapon -> topic
against none
subj actor, country, government -> actor
+ Albania destroyed its landmines. | ALB | - | occurred

frame retreat.demobilise
type RETREAT disarm
cameo 0873
contexts military
verb demobilise, demobilize, disband, disarm, dissolve, demilitarise, demilitarize, discharge, stand down, break up, reintegrate
obj army, militia, rebel, fighter, group, paramilitary, force, unit, guerrilla, child soldier, brigade, border, zone, soldier, peninsula, armed wing, troop -> topic
in/of/along? actor -> recipient
+ Liberia disbanded its militias. | LBR | - | occurred

frame retreat.demobilise-self
type RETREAT disarm
cameo 0873
contexts military
verb disarm, demobilise, demobilize, disband, dissolve, demilitarise
subj rebel, militia, group, guerrilla, movement, militant, paramilitary, fighter, faction, actor, army -> actor
obj none
+ The Salvadoran guerrillas disarmed. | SLV | - | occurred

frame retreat.disarm-noun
type RETREAT disarm
cameo 0873
contexts military
noun disarmament, demobilisation, demobilization, dismantlement, decommissioning, denuclearisation, denuclearization, demilitarisation, destruction
of @retreat-arsenal, rebel, militia, guerrilla, actor, fighter -> topic
by/subj? actor -> actor
+ The destruction of chemical weapons by Albania was completed. | ALB | - | occurred

frame retreat.halt-fighting
type RETREAT ceasefire
cameo 0871
contexts military
verb stop, halt, cease, end, suspend, pause, call off, break off, abandon, discontinue, freeze, renounce, wind down, wind up, conclude
obj @retreat-fighting -> topic
against/on/in/of/at/near/with? actor -> recipient
subj actor, @retreat-troops, group, alliance, coalition -> actor
+ Eritrea halted its shelling of Ethiopia. | ERI | ETH | occurred

frame retreat.hold-fire
type RETREAT ceasefire
cameo 0871
contexts military
verb hold, cease, stop, withhold
obj fire, firing
against/on/in? -> recipient
subj actor, @retreat-troops -> actor
+ Lebanon held its fire. | LBN | - | occurred

frame retreat.guns-silent
type RETREAT ceasefire
cameo 0871
contexts military
verb fall, go, remain, stay
subj gun, artillery, front, frontline
attr/adv silent, quiet, calm
in/along/between? actor -> recipient
+ Guns fell silent in Yemen. | - | YEM | occurred

frame retreat.ceasefire-declare
type CONCEDE
cameo 0871
contexts military
verb declare, announce, proclaim, order, call, unveil
obj @ceasefire, humanitarian pause, unilateral ceasefire, unilateral truce, cessation of hostilities, moratorium on attack, moratorium on strike, halt to attack, halt to strike, halt to fighting, halt to hostility, halt to operation, halt to bombing, halt to shelling, halt to raid -> content
with/against/in/on/by? actor -> recipient
+ Thai rebels declared a unilateral truce. | THA | - | occurred
- Thailand announced a halt to exports of rice.

frame retreat.ceasefire-announce-with
type CONCEDE
cameo 0871
contexts military
verb announce, declare, order
obj ceasefire, cease fire, truce, armistice -> content
with/in/against/for actor -> recipient
+ Myanmar announced a truce with Karen rebels. | MMR | * | occurred

frame retreat.ceasefire-enter
type RETREAT ceasefire
cameo 0871
contexts military
verb reach, sign, enter, conclude, broker, strike, agree, accept, implement, observe, respect, honour, honor, extend, renew, uphold, prolong, keep, begin, abide, adhere, enforce
obj/into/to/by ceasefire, cease fire, truce, armistice, cessation of hostilities, humanitarian pause
with/between actor -> both
subj? actor -> both
mutual
+ Israel extended a truce with Syria. | ISR,SYR | - | occurred

frame retreat.ceasefire-observe
type RETREAT ceasefire
cameo 0871
contexts military
verb observe, respect, honour, honor, uphold, abide, adhere, stick, keep, maintain, implement, extend, prolong, renew
obj/by/to ceasefire, cease fire, truce, armistice, cessation of hostilities, humanitarian pause, ceasefire agreement -> topic
subj actor, @retreat-troops, side -> actor
in/along? actor
+ Georgia abided by the ceasefire. | GEO | - | occurred

frame retreat.ceasefire-brokered
type RETREAT ceasefire
cameo 0871
contexts military
noun ceasefire, cease-fire, truce, armistice
mod brokered, un brokered, mediated, us brokered, russian brokered, humanitarian, permanent, temporary, fragile, shaky, unilateral
in/between/with/along/for actor -> both
subj? actor -> both
mutual
+ A temporary truce between Mali and Mauritania began. | MLI,MRT | - | occurred

frame retreat.ceasefire-holds
type RETREAT ceasefire
cameo 0871
contexts military
noun ceasefire, cease-fire, truce
between/with actor -> both
mod? any
mutual
+ The ceasefire between Ethiopia and Eritrea held. | ETH,ERI | - | occurred

frame retreat.lift-siege
type RETREAT withdraw
cameo 0872
negated REJECT
contexts military
verb lift, end, ease, break, abandon, raise, relax, call off, loosen, remove, scrap, suspend, dismantle
obj siege, blockade, naval blockade, encirclement, air blockade, economic blockade, roadblock, cordon, no-fly zone, checkpoint -> topic
of/on/against/around/in? actor, @retreat-position -> recipient
+ Saudi Arabia lifted the blockade of Qatar. | SAU | QAT | occurred

frame retreat.reopen-crossing
type RETREAT withdraw
cameo 0872
verb reopen, open, unseal, unblock, unlock
obj border crossing, crossing, checkpoint, border, frontier, road, airspace, port, corridor, airport, land crossing, strait, gate, bridge, consulate, embassy, market, school -> topic
to/for/into aid, trade, traffic, delivery, convoy, truck, supply, food, fuel -> recipient
+ Pakistan reopened a crossing to traffic. | PAK | - | occurred

frame retreat.remove-weapons
type RETREAT withdraw
cameo 0874
contexts military
verb remove, withdraw, pull, pull back, take down, move, dismantle, redeploy, relocate
obj @retreat-hardware -> topic
from/along/near/off/on border, frontier, line, front, actor, island, sea, waters, position, area -> topic
of? actor -> recipient
+ Egypt removed tanks from the border. | EGY | - | occurred

frame retreat.end-occupation
type RETREAT withdraw
cameo 0874
contexts military
verb end, finish, wind up, terminate, conclude, close
obj occupation, military presence, deployment, intervention, mission, combat mission, military mission, war, operation, mandate -> topic
of/in/against? actor -> recipient
subj actor, @retreat-troops -> actor
+ France ended its mission in Niger. | FRA | NER | occurred

frame retreat.close-base
type RETREAT withdraw
cameo 0874
contexts military
verb close, shut, shut down, vacate, dismantle, hand back
obj military base, base, air base, naval base, garrison, military camp, airfield, listening post
in/on/at/near actor -> recipient
subj actor -> actor
+ Russia closed a base in Vietnam. | RUS | VNM | occurred

frame retreat.evict-soldiers-home
type RETREAT withdraw
cameo 0874
contexts military
verb bring, send, fly, ship, take
obj troop, soldier, contingent, battalion, force, marine
adv home
from? actor -> recipient
+ Spain brought its soldiers home. | ESP | - | occurred

frame retreat.troops-return-home
type RETREAT withdraw
cameo 0874
contexts military
verb return, come, fly, head, arrive, go
subj troop, soldier, contingent, battalion, marine, peacekeeper -> actor
adv/to home
from? actor -> recipient
+ Polish soldiers returned home from Afghanistan. | POL | AFG | occurred

frame retreat.rebels-leave-deal
type RETREAT withdraw
cameo 0874
contexts military
verb leave, evacuate, quit, abandon, exit
subj rebel, fighter, militant, insurgent, gunman, guerrilla -> actor
obj/from actor, @retreat-position -> topic
under/after? deal, agreement
+ Syrian fighters left the town under a deal. | SYR | - | occurred

frame retreat.troops-rotate-out
type RETREAT withdraw
cameo 0874
contexts military
verb end, complete, finish, wind down
obj tour, deployment, rotation, tour of duty, stint
in actor -> recipient
subj actor, @retreat-troops -> actor
+ Danish marines completed a deployment in Iraq. | DNK | IRQ | occurred

frame retreat.concede-defeat
type RETREAT withdraw
cameo 087
verb concede, admit, accept, acknowledge
obj defeat, loss -> topic
in/to/at? actor, election, war, vote -> recipient
subj actor, president, candidate, opposition, party, leader, @retreat-troops, general -> actor
+ The Gambian president conceded defeat. | GMB | - | occurred
- The boxer conceded defeat.

frame retreat.call-off-attack
type RETREAT withdraw
cameo 087
contexts military
verb call off, cancel, abort, shelve, abandon, postpone, delay, scrap, put off
obj attack, strike, invasion, raid, offensive, airstrike, air strike, assault, missile launch, rocket attack, mobilisation, military exercise, war game, drill, missile test, exercise, deployment -> topic
on/against/with/in/near? actor -> recipient
+ The United States aborted a strike on Iran. | USA | IRN | occurred
- The Japanese agency delayed the launch of its weather satellite.

frame retreat.freeze-programme
type RETREAT disarm
cameo 0873
contexts cbrn
verb freeze, suspend, halt, stop, end, pause, curb, roll back, abandon, shelve, limit, cap, shut down, give up
obj uranium enrichment, enrichment, nuclear programme, nuclear program, missile test, nuclear test, missile programme, weapons programme, nuclear activity, centrifuge, reactor, plutonium production, nuclear work, testing -> topic
in/at? -> topic
+ Iran froze its nuclear programme. | IRN | - | occurred

frame retreat.trainers-home
type RETREAT withdraw
cameo 0874
contexts military
verb withdraw, pull, pull out, recall, bring, bring home, remove, fly home, evacuate, call home
obj trainer, adviser, advisor, military adviser, military advisor, instructor, mercenary, contractor, technician, military trainer, sapper, gunner -> topic
from/of/out actor, city, region, country -> recipient
subj actor, @state-head, union, alliance -> actor
+ Kenya pulled its trainers out of Somalia. | KEN | SOM | occurred
- The club pulled its trainers out of the ring.

frame retreat.trainers-leave
type RETREAT withdraw
cameo 0874
contexts military
verb leave, quit, depart, pull out
subj instructor, trainer, adviser, advisor, mercenary, military adviser, military trainer, military mission, peacekeeper, contingent -> actor
obj/from/of actor, somewhere -> recipient
+ The last Danish instructors left Mali. | DNK | MLI | occurred
- The Danish riding instructor left the stable.
