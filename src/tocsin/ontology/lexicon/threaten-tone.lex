# THREATEN by its tone and object: ultimatums with a clock, reprisals sworn, doors that will be shut, prices to be paid.

class threaten-blow: war, attack, force, strike, reprisal, retaliation, invasion, bombing, annihilation, destruction, bloodshed, airstrike, military action, violence, revenge, vengeance, offensive, intervention, fire, missile, response, response in kind, blow, escalation, nuclear strike, jihad
class threaten-measure: sanction, tariff, embargo, boycott, expulsion, penalty, ban, blockade, travel ban, asset freeze, fine, duty, levy, suspension, restriction, countermeasure, lawsuit, legal action, veto, cut, isolation, curb, quota, blacklist, visa ban, measure, step, consequence, action
class threaten-lord: actor, @state-head, @minister, rebel, militia, army, group, general, commander, navy, regime, parliament, union, separatist, militant, cleric, movement, alliance, party, opposition, tribe, junta

frame threaten.tone-hours
type THREATEN
cameo 139
contexts diplomatic
verb give, grant, allow
obj/adv day, hour, week, month, minute, deadline, ultimatum, until, midnight -> topic
inf -> content
iobj/to/for actor, @civilian, @combatant, company, ministry, government, army, rebel, diplomat, troop, general, president, mission, embassy -> recipient
subj @threaten-lord -> actor
+ Mali gave French soldiers a week to leave. | MLI | FRA | occurred
+ Chad gave Sudan 48 hours to pull back. | TCD | SDN | occurred
- The teacher gave pupils an hour to finish.

frame threaten.tone-until
type THREATEN relations
cameo 139
contexts diplomatic
verb give, grant, allow
iobj actor, @civilian, @combatant, company, ministry, government, army, rebel, diplomat, troop, general, president, mission, embassy, junta -> recipient
obj monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, midnight, noon, dawn, sunset, end, tomorrow, weekend
inf -> content
subj @threaten-lord -> actor
+ Bhutan gave Nepal until June 4 to reopen the mill. | BTN | NPL | occurred
+ Samoa gave Fijian police until Friday to depart. | WSM | FJI | occurred
- The coach gave players until Friday to rest.

frame threaten.tone-deadline
type THREATEN
cameo 139
contexts diplomatic
verb set, impose, issue, announce, deliver, lay down, renew, extend, repeat
obj deadline, ultimatum, time limit, cut off date -> topic
for/to/on? actor, rebel, government, militia, company, junta -> recipient
inf? -> content
subj @threaten-lord -> actor
+ ECOWAS issued an ultimatum to the junta in Niger. | IGO | NER | occurred
- The editor set a deadline for the article.

frame threaten.tone-swear-blow
type THREATEN violence
cameo 138
contexts military
verb vow, swear, pledge, promise, warn, threaten
obj/of/with war, attack, force, strike, airstrike, air strike, reprisal, retaliation, revenge, vengeance, invasion, bombing, annihilation, destruction, bloodshed, military action, violence, jihad, holy war, offensive, all-out war, punishment, wrath, retribution, military response, fire, fury -> content
on/against/to/for/in? actor, enemy, invader, aggressor, killer -> recipient
subj @threaten-lord -> actor
+ Iran swore revenge on Israel. | IRN | ISR | occurred
+ The rebels promised war against Ethiopia. | * | ETH | occurred
- The bride promised her hand.

frame threaten.tone-crushing-reply
type THREATEN violence
cameo 138
contexts military
verb vow, promise, pledge, threaten, warn, swear, signal, prepare
obj/of response, reply, answer, retaliation, blow, measure, countermeasure, step -> topic
mod crushing, harsh, strong, stern, swift, tough, decisive, devastating, forceful, symmetrical, asymmetric, painful, military, firm, proportionate, severe, merciless, reciprocal, robust, immediate, overwhelming, terrible, tit for tat
to/against/over/for? actor -> recipient
subj @threaten-lord -> actor
+ Pakistan promised a crushing response to India. | PAK | IND | occurred
+ Seoul vowed stern measures. | KOR | - | occurred

frame threaten.tone-would-pay
type THREATEN
cameo 130
coming
verb pay, suffer, regret, rue, face, feel, bear, reap, taste
subj actor, aggressor, enemy, invader, neighbour, attacker -> recipient
obj price, consequence, cost, heavy price, mistake, wrath, whirlwind, defeat, fury, sting, dearly, retribution, revenge, grave consequence, fire -> topic
+ Georgia will pay a heavy price, Russia warned. | RUS | GEO | occurred
- Shoppers will pay a higher price for eggs.
- Fiji paid a heavy price for its thrift.

frame threaten.tone-pay-for
type THREATEN
cameo 130
coming
verb pay, answer, atone
for attack, raid, crime, strike, killing, aggression, murder, assault, bombing, blood, deed, assassination, treachery, provocation, massacre, shelling, invasion, act, betrayal -> topic
subj actor, aggressor, enemy, invader, attacker -> recipient
+ Laos will pay for this raid, Brunei warned. | BRN | LAO | occurred
- Brunei will pay for the roof of the chapel.
- Laos paid for its raid with a fine.

frame threaten.tone-warn-against
type THREATEN
cameo 130
contexts diplomatic
verb warn, caution, admonish, threaten, remind
obj actor, @combatant, government, neighbour, west, rebel, alliance, troop, miner, protester, company -> recipient
against/about/over/off/from/inf intervention, move, attack, interference, step, recognition, war, invasion, provocation, crossing, harbour, independence, arming, supplying, entering, stepping, using, meddling, drilling, visiting, escalation, sending, hosting, attempt, incursion, testing, launch, cross, enter, join, interfere, meddle, send, arm, supply, test -> content
subj @threaten-lord -> actor
+ China warned Taiwan against a move towards independence. | CHN | TWN | occurred
+ Moscow cautioned Sofia against arming Ukraine. | RUS | BGR | occurred
- The doctor warned Peru against sugar.

frame threaten.tone-notice
type THREATEN
cameo 130
contexts diplomatic
verb serve, put, send, give, deliver, issue
obj notice, warning, final warning, stern warning, clear warning, stark warning, message, chilling message, last warning, clear signal, blunt warning, veiled threat, thinly veiled threat -> topic
on/to/iobj/against actor, rebel, government, west, neighbour, enemy, protester, militia -> recipient
that? -> content
subj @threaten-lord -> actor
+ Turkey sent a stern warning to Greece. | TUR | GRC | occurred
- The umpire gave a warning to the bowler.

frame threaten.tone-met-with
type THREATEN violence
cameo 138
coming
contexts military
verb meet, answer, greet, counter
obj attack, incursion, aggression, move, invasion, provocation, annexation, violation, strike, assault -> topic
with @threaten-blow, full weight, force, fire, iron fist, sanction, resistance, fury, steel, full force
by? actor -> actor
+ Any incursion will be met with force by Kenya. | KEN | - | occurred
- Every move of the Fijians was met with resistance by the Kiwi pack.

frame threaten.tone-play-fire
type THREATEN
cameo 130
verb play, toy, dice, flirt
with fire, death, war
subj actor -> recipient
+ Lithuania was playing with fire, China warned. | CHN | LTU | ongoing
- The children played with fire.

frame threaten.tone-finger-trigger
type THREATEN violence
cameo 138
coming
contexts military
verb turn, reduce, bury, drown, plunge, sink, burn, wipe out, raze, make, flatten, wipe, erase, blow
obj actor, capital, city, seoul, invader, enemy, island, base, fleet, town -> recipient
into/to/in/off/from ash, ashes, sea, graveyard, hell, rubble, blood, stone age, map, dust, radioactive ash, cemetery, face
subj? -> actor
+ North Korea would turn Seoul into a sea of fire. | PRK | KOR | occurred
- Bakers turned the dough into bread.

frame threaten.tone-shut-door
type THREATEN relations
cameo 130
contexts diplomatic
verb threaten, warn
inf/of break, sever, withdraw, recall, quit, leave, walk, pull, expel, cut, suspend, downgrade, boycott, close, abandon, scrap, tear, freeze, cancel, end, halt, reconsider -> content
subj @threaten-lord -> actor
from/with/over? actor -> recipient
+ Mauritius threatened to break with Britain. | MUS | GBR | occurred
- The tenor threatened to leave the choir.

frame threaten.tone-weigh
type THREATEN restrict
cameo 1312
contexts economic
verb weigh, mull, eye, consider, float, study, ponder, moot, debate, contemplate, discuss, prepare, ready, draw up, line up, plot, draft, propose, seek, look at
obj/at @threaten-measure, ban, sanction package, closure, fresh sanction, new sanction, further sanction, retaliatory tariff, price cap, oil embargo, import ban, sanctions package -> content
on/against/over/for? actor, oligarch, official, general, company, bank, goods, grain, import -> recipient
subj actor, government, parliament, minister, premier, president, commission, senate, lawmaker, alliance, bloc, chancellor, ally, west -> actor
+ Brazil weighed tariffs on Argentine wine. | BRA | ARG | occurred
+ The EU is preparing fresh sanctions against Belarus. | EUR | BLR | ongoing
- The board weighed cuts to its magazine.

frame threaten.tone-mull-ties
type THREATEN relations
cameo 1313
contexts diplomatic
verb mull, weigh, consider, contemplate, debate, discuss
inf/ing sever, downgrade, break, rupture, recall, cut, severing, downgrading, breaking, rupturing, recalling, cutting -> content
with? actor -> recipient
subj actor, @state-head, @minister, government, parliament, cabinet -> actor
+ Laos was weighing whether to sever ties with Oman. | LAO | OMN | ongoing

frame threaten.tone-mull-act
type THREATEN restrict
cameo 1312
contexts economic
verb mull, weigh, consider, eye, contemplate, moot, plan, debate
ing/inf closing, banning, expelling, imposing, cutting, suspending, blocking, seizing, shutting, recalling, halting, boycotting, freezing, withdrawing, close, ban, expel, impose, cut, suspend, block, seize, shut, recall, halt, boycott, freeze, withhold, nationalise -> content
subj actor, government, parliament, minister, premier, president, commission -> actor
+ Estonia mulls closing its border to Russia. | EST | RUS | ongoing
- The cook mulled cutting the cake.

frame threaten.tone-could-be-next
type THREATEN
cameo 130
verb hold, put, keep
obj gun, knife, pistol, sword, sword of damocles, dagger -> topic
to/over/at head, throat, temple
of? actor -> recipient
subj @threaten-lord -> actor
+ The cartel held a gun to the head of Haiti. | * | HTI | occurred
- The actor held a gun to the camera.

frame threaten.tone-strike-at-noun
type THREATEN violence
cameo 138
contexts military
noun threat, warning, vow, pledge, ultimatum, menace
of/against/to @threaten-blow, attack, invasion, war, force, retaliation, annihilation, revenge -> content
subj? actor -> actor
by/from? actor -> actor
on/against/to/over? actor -> recipient
+ Iran's threat of retaliation against Bahrain worried envoys. | IRN | BHR | occurred

frame threaten.tone-threat-measure-noun
type THREATEN restrict
cameo 1312
contexts economic
noun threat, warning
of @threaten-measure -> content
subj? actor -> actor
by/from? actor -> actor
against/on/to/over? actor -> recipient
+ A threat of tariffs on Canada by the United States unsettled markets in Ottawa. | USA | CAN | occurred

frame threaten.tone-brandish
type THREATEN
cameo 130
verb brandish, wield, wave, dangle, raise, hold out, hold, swing, flash
obj threat, stick, club, big stick, spectre, prospect, axe, sword, fist, veto, nuclear card, nuclear threat, spectre of war, prospect of war, weapon -> topic
of? @threaten-blow, @threaten-measure -> content
against/over/at/to? actor -> recipient
subj @threaten-lord -> actor
+ Germany brandished the threat of sanctions against Belarus. | DEU | BLR | occurred
- The conductor brandished his stick at the horns.

frame threaten.tone-menace-border
type THREATEN violence
cameo 138
contexts military
verb threaten, menace, endanger, imperil, intimidate, bully, terrorise, terrorize
obj actor, @civilian, neighbour, peace, capital, security, town, village, shipping, staff, inspector, election -> recipient
with? @threaten-blow, @threaten-measure, pistol, gun, knife, death, arrest, expulsion, invasion, prison -> content
subj @threaten-lord, gunman, mob, agent, officer, thug -> actor
+ Gunmen threatened the Norwegian envoy with a pistol. | * | NOR | occurred
- The storm threatened Peru.

frame threaten.tone-kill-captives
type THREATEN violence
cameo 138
contexts terrorism
verb threaten, vow
inf/that behead, kill, execute, shoot, hang, drown, burn, slaughter, murder -> content
subj militant, rebel, kidnapper, hijacker, gunman, pirate, group, terrorist, actor, captor, jihadist -> actor
+ Militants threatened to behead a Polish engineer. | * | POL | occurred

frame threaten.tone-options
type THREATEN violence
cameo 138
contexts military
verb be, remain, stay
subj option, all option, every option, military option, use of force
on table
to/against? actor -> recipient
+ The use of force against Oman remains on the table, Yemen said. | YEM | OMN | occurred
- The options of the menu are on the table.

frame threaten.tone-know-how
type THREATEN
cameo 130
coming
verb know
inf respond, answer, react, retaliate, defend, reply -> topic
subj actor, army, government -> actor
if? actor -> recipient
+ Ghana will know how to respond if Togo closes the road. | GHA | TGO | occurred
- The pupil will know how to respond.

frame threaten.tone-pay-dearly
type THREATEN
cameo 130
coming
verb pay, suffer, regret
subj actor, aggressor, enemy, invader, attacker -> recipient
adv dearly, heavily, bitterly, sorely
+ Togo will pay dearly if it closes the road, Ghana's president said. | GHA | TGO | occurred
- Shoppers will pay dearly for eggs.
