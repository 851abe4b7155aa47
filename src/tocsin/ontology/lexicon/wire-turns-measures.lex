# What dispatches tell in a phrase rather than a verb: orders of a bloc, measures taken, towns put under a rule, planes
# sent to a line, deeds done jointly, debts struck out by the sum.

class joint-prey: airstrip, laboratory, lab, plantation, field, crop, ring, gang, network, cartel, route, drug, cocaine, heroin, opium, mine, landmine, smuggler, trafficker, poacher, pirate, fugitive, hideout, racket, syndicate
class joint-work: satellite, rocket, pipeline, dam, power plant, reactor, fighter, fighter jet, vaccine, refinery, observatory, telescope, railway, bridge, tunnel, border post, customs post, canal, grid, corridor, park, reserve, field hospital, laboratory
class hard-step: measure, step, action, countermeasure, counter-measure, move, response

frame cooperate.turn-jointly-fight
type COOPERATE
cameo 060
contexts crime
verb destroy, dismantle, raid, seize, arrest, search, burn, smash, bust, break up, eradicate, clear, hunt, track down, intercept, catch, uproot, capture, detain, round up
obj @joint-prey
adv jointly, together
subj pair -> both
mutual
+ Peru and Ecuador jointly dismantled a smuggling ring. | PER,ECU | - | occurred
+ Lao and Thai police together smashed a gang of smugglers. | LAO,THA | - | occurred
- Two brothers jointly cleared the field.

frame cooperate.turn-jointly-build
type COOPERATE
cameo 061
contexts economic
verb build, develop, run, operate, produce, manage, launch, finance, construct, make, dig, maintain, repair, design
obj @joint-work
adv jointly, together
subj pair -> both
mutual
+ Laos and Vietnam jointly operate the customs post. | LAO,VNM | - | ongoing
- Two brothers jointly run a bakery.

frame cooperate.turn-drill-of-two
type COOPERATE
cameo 062
contexts military
verb hold, conduct, stage, begin, start, launch, carry out, kick off, complete, wrap up, resume, open
obj exercise, drill, manoeuvre, maneuver, war game, wargame, combat exercise, military exercise, naval exercise, naval drill, military drill
subj pair -> both
against none
mutual
+ Soldiers from Fiji and Tonga held their largest exercises in years. | FJI,TON | - | occurred
- Teachers from Fiji and Tonga held a fire drill.

frame mobilize.turn-drill-with-means
type MOBILIZE troops
cameo 150
contexts military
verb hold, conduct, stage, begin, start, launch, carry out, kick off
obj exercise, drill, manoeuvre, maneuver, war game, wargame, military exercise, naval exercise, live fire exercise, military drill, naval drill
with tank, drone, helicopter, artillery, warplane, fighter jet, missile, warship, submarine, live ammunition, live fire, amphibious vehicle, bomber, paratrooper, rocket launcher
near/off/in/around/along/on? actor, @mobilize-where -> recipient
subj actor, army, navy, air force -> actor
+ Sudan staged war games near Chad with tanks and helicopters. | SDN | TCD | occurred
- The museum staged a war game with toy tanks.

frame mobilize.turn-planes-to-line
type MOBILIZE weapons
cameo 154
contexts military territory
verb send, fly, dispatch, sail, steer, order
obj @warplane, @warship
into/near/through/across/toward/towards/past/to/over zone, air defence zone, air defense zone, identification zone, adiz, strait, line, median line, water, economic zone, contested water, disputed water
of/off/around/between? actor -> recipient
poss? actor -> recipient
subj actor, army, navy, air force, government -> actor
+ Chile sent six warplanes into the air defence zone of Peru. | CHL | PER | occurred
- The museum flew a plane into the quiet zone.

frame mobilize.turn-armed-men-gather
type MOBILIZE militia
cameo 154
verb gather, mass, assemble, muster, converge, mobilise, mobilize, regroup
outside/near/around/at/on/along/in somewhere, actor, capital, city, town, border, frontier, outskirt, outskirts, crossroads, junction
subj tribesman, militiaman, fighter, gunman, armed man, vigilante, paramilitary, militia, clansman, guerrilla, rebel, insurgent -> actor
+ Armed Chadian rebels mustered near the border with Sudan. | TCD | * | occurred
- Friends gathered outside the town.

frame aid.turn-cancel-sum
type AID
cameo 071
contexts economic
verb cancel, forgive, write off, waive, wipe out, strike off, erase, drop, remit
obj dollar, euro, pound, yen, yuan, rouble, ruble, million, billion, third, half, quarter, portion
of/in debt, loan, arrears, repayment, liability, borrowing
of/by/from/for? actor -> recipient
subj? -> actor
+ Kuwait wrote off ninety million dollars of debt for Gambia. | KWT | GMB | occurred
+ Italy forgave a third of the debt of Guyana. | ITA | GUY | occurred
- The shop wrote off half of the loan.

frame request.turn-bloc-orders
type REQUEST yield
cameo 105
verb order, command, instruct, direct
obj soldier, mutineer, putschist, officer, leader, junta, regime, rebel, coup leader, ruler, general, government, authority, militia, gunman, army, captor, actor -> recipient
inf hand, hand back, hand over, return, restore, cede, relinquish, surrender, release, free, vacate, leave, stop, halt, end, lift, suspend, cease, reinstate, refrain, dismantle, allow, let, give, give up, quit, disarm, open -> content
subj union, bloc, council, security council, commission, community, ecowas, court, tribunal, un, au -> actor
+ The African Union ordered the soldiers in Guinea to hand back control. | IGO | GIN | occurred
- The court ordered the barber to leave the shop.

frame threaten.turn-hard-step
type THREATEN
cameo 130
verb take, adopt
obj @hard-step
mod resolute, forceful, firm, strong, decisive, tough, stern, necessary, retaliatory, appropriate, military, drastic, harsh, reciprocal, punitive, severe, military technical, adequate
if actor -> recipient
subj actor -> actor
+ Chile would take firm steps if Peru shut its consulates. | CHL | PER | hypothetical
- The coach will take tough action if the team loses.

frame coerce.turn-put-under-rule
type COERCE martial-law
cameo 1724
contexts rights_freedoms
verb place, put, bring, keep
under martial law, state of emergency, emergency rule, military rule, emergency law, direct rule, state of siege
obj somewhere, actor, city, capital, province, region, country, district, town, island, state, area, nation -> recipient
subj? -> actor
+ The generals placed Uganda under martial law. | UGA | - | occurred
+ Two Indonesian provinces were put under martial law. | - | IDN | occurred
- The child was put under the table.

frame protest.turn-smear-embassy
type PROTEST vandalize
cameo 145
contexts diplomatic
verb smear, daub, splash, splatter, spray, pour, dump, fling, scrawl, spread
obj paint, blood, fake blood, egg, tomato, manure, dung, graffiti, slogan, milk, tar
over/on/at/across/onto/outside embassy, consulate, monument, statue, mission, ministry, parliament, residence, headquarters, courthouse, party office -> recipient
subj? activist, protester, demonstrator, student, crowd, farmer, youth, people, man, woman, actor -> actor
+ Activists splashed red paint over the embassy of Chad. | * | TCD | occurred
- Workers sprayed paint on the hull.
