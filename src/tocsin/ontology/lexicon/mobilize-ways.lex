# MOBILIZE by what is moved and how: troops, weapons, fleets, reserves, alerts, tests, shows of force, police, militias.

class mobilize-body: @troops, @combatant, armour, armoured vehicle, tank column, tank division, airborne unit, special force, reinforcement, brigade, battalion, division, battle group, battlegroup, contingent, expeditionary force, advance party, man, men, elite unit, conscript, reservist, national guard, militia, mercenary, volunteer, gun, armored vehicle
class mobilize-kit: @warship, @warplane, @missile, @weapons, air defence, air defense, air defence system, patriot, battery, artillery, armour, radar, interceptor, bomber, carrier group, iskander, s-400, nuclear-capable missile, missile battery, missile system, howitzer, tank, naval task force
class mobilize-where: border, frontier, front, frontline, front line, line of control, coast, coastline, strait, region, sea, gulf, flank, eastern flank, base, island, buffer zone, demarcation line, outskirts, capital, province, peninsula, area, town, city

frame mobilize.way-send
type MOBILIZE troops
cameo 154
contexts military
verb deploy, mass, move, dispatch, station, amass, assemble, concentrate, position, redeploy, rush, marshal, muster, pour, despatch, shift, stack, airlift, fly, send, rotate, commit, bring, transfer, stage, gather, thicken
obj @mobilize-body -> topic
to/on/in/near/along/into/at/around/toward/towards/across/outside @mobilize-where, actor -> recipient
subj? -> actor
+ Ethiopia massed troops along the Eritrean border. | ETH | ERI | occurred
+ Reinforcements were rushed to the frontier with Sudan by Chad. | TCD | SDN | occurred

frame mobilize.way-send-kit
type MOBILIZE weapons
cameo 154
contexts military
verb deploy, move, station, position, install, place, sail, scramble, steer, park, mount, emplace, field, base, set up, ready, prime, activate, divert
obj @mobilize-kit -> topic
to/on/in/near/along/into/off/toward/towards/over/around/through/at? -> recipient
subj actor, navy, army, air force, military, pentagon, ministry, alliance, government, kremlin -> actor
+ America moved an aircraft carrier near Oman. | USA | OMN | occurred
+ Iskander missiles were stationed near Poland by Russia. | RUS | POL | occurred
- The museum installed a tank in its garden.

frame mobilize.way-troops-go
type MOBILIZE troops
cameo 154
contexts military
verb mass, gather, deploy, move, roll, stream, pour, assemble, take up, fan out, dig in, converge, advance, edge, creep, cross, rumble, arrive, reinforce, regroup, mobilise, mobilize, muster, line up
subj @mobilize-body, actor -> actor
on/near/along/toward/towards/into/around/at/outside/to/across/obj @mobilize-where -> recipient
+ Russian tanks rumbled towards the Georgian border. | RUS | GEO | occurred

frame mobilize.way-ships-go
type MOBILIZE weapons
cameo 154
contexts military
verb sail, steam, patrol, transit, cruise, head, enter, circle, loiter, shadow, overfly, fly, buzz, probe, stalk, approach, skirt, tail
subj @warship, @warplane, navy, armada, air force -> actor
into/through/near/toward/towards/in/off/over/obj/along/past strait, sea, coast, gulf, water, waters, airspace, air space, shore, island, canal, black sea, baltic, south china sea, border, zone, actor -> recipient
+ Chinese warships sailed near the Japanese coast. | CHN | JPN | occurred
- The fishing fleet sailed at dawn.

frame mobilize.way-alert
type MOBILIZE troops
cameo 152
contexts military
verb put, place, keep, hold, bring, set
obj @mobilize-body, @mobilize-kit, military, army, deterrent, nuclear force, border force, hospital, police, force -> topic
on/at/to/in alert, standby, stand-by, footing, readiness, high alert, full alert, notice, war footing, heightened alert, combat readiness, maximum alert
in/near/along? actor -> recipient
subj? -> actor
+ Poland put troops on high alert. | POL | - | occurred

frame mobilize.way-raise-level
type MOBILIZE troops
cameo 152
contexts military
verb raise, lift, increase, heighten, elevate, upgrade, step up
obj alert, alert level, readiness, combat readiness, defence readiness, threat level, security level, vigilance, terror alert, posture, state of alert -> topic
subj actor, army, military, police, navy -> actor
+ South Korea raised its alert level. | KOR | - | occurred
- The zoo raised its alert over a lost snake.

frame mobilize.way-go-on-alert
type MOBILIZE troops
cameo 152
contexts military
verb go, be, remain, stay, stand
on alert, standby, high alert, footing, war footing, full alert, maximum alert
subj @mobilize-body, actor, army, military, navy, police -> actor
+ Greek forces went on alert. | GRC | - | occurred

frame mobilize.way-call-up
type MOBILIZE troops
cameo 151
contexts military
verb call up, conscript, draft, enlist, mobilise, mobilize, recruit, activate, summon, levy, press
obj reservist, reserve, reserves, conscript, recruit, citizen, man, men, fighter, mercenary, volunteer, national guard, people, youth, thousand, veteran, foreigner, woman, prisoner, convict, troop, militia, unit, army -> topic
for/to/in? 
subj actor, army, military, government, president, ministry, kremlin, junta -> actor
+ Israel called up thousands of reservists. | ISR | - | occurred
- The team called up a midfielder.

frame mobilize.way-mobilisation
type MOBILIZE troops
cameo 151
contexts military
verb order, announce, declare, decree, begin, start, launch, proclaim, approve, conduct, extend
obj mobilisation, mobilization, conscription, draft, call-up, partial mobilisation, partial mobilization, general mobilisation, general mobilization, troop deployment, troop buildup, military buildup, buildup, deployment, martial preparation
in/to/on/of/along? actor -> recipient
subj? -> actor
+ Armenia declared a general mobilisation. | ARM | - | occurred

frame mobilize.way-buildup-noun
type MOBILIZE troops
cameo 154
contexts military
noun buildup, build-up, deployment, massing, mobilisation, mobilization, redeployment, stationing
of/mod? @mobilize-body, @mobilize-kit, military, troop, naval, force
subj? actor -> actor
near/along/on/in/at/around/to @mobilize-where, actor -> recipient
+ The Russian buildup near Ukraine alarmed Romania. | RUS | UKR | occurred

frame mobilize.way-surge-noun
type MOBILIZE troops
cameo 154
contexts military
noun concentration, reinforcement, movement, surge, positioning
of/mod @mobilize-body, @mobilize-kit, military, troop, naval, force
subj? actor -> actor
near/along/on/in/at/around/to @mobilize-where, actor -> recipient
+ Russian troop movements near Ukraine alarmed Romania. | * | UKR | occurred
- The environmental movement in Japan grew.

frame mobilize.way-build-up
type MOBILIZE troops
cameo 150
contexts military
verb build up, bolster, strengthen, boost, reinforce, increase, beef up, expand, step up, fortify, double, augment, enhance, ramp up, modernise, modernize, shore up, harden, intensify, bulk up
obj/with presence, military presence, garrison, defence, defense, air defence, naval presence, arsenal, capability, military capability, deterrence, flank, border security, troop level, posture, patrol, stockpile, position, military budget, defence spending, defense spending, military spending, nuclear arsenal, fortification, military, army, navy
in/on/near/along/at/around/against? actor, @mobilize-where -> recipient
subj actor, army, military, navy, alliance, government, nato -> actor
+ NATO bolstered its presence in Estonia. | IGO | EST | occurred

frame mobilize.way-exercise-alone
type MOBILIZE troops
cameo 150
contexts military
verb hold, conduct, stage, begin, start, launch, carry out, kick off, complete, order, run, practise, practice, rehearse, simulate, wrap up, extend, expand
obj exercise, drill, manoeuvre, maneuver, war game, wargame, military exercise, naval exercise, live fire exercise, military drill, naval drill, air drill, snap drill, military parade, amphibious landing
near/off/in/around/along/on? actor, @mobilize-where -> recipient
with none
+ China held drills around Taiwan. | CHN | TWN | occurred
- The school held a fire drill.

frame mobilize.way-weapon-test
type MOBILIZE weapons
cameo 154
contexts cbrn military
verb test, launch, fire, detonate, trial, conduct, carry out, stage, explode, parade, unveil, display
obj ballistic missile, cruise missile, icbm, warhead, nuclear device, hydrogen bomb, atomic bomb, nuclear test, missile test, missile launch, nuclear weapon, hypersonic missile, torpedo, satellite launcher, intercontinental ballistic missile, submarine-launched missile, weapon test, test launch, long-range missile, device
over/off/toward/towards? sea, japan, ocean, water, actor -> recipient
at/on none
subj actor, army, military, navy, scientist, force, guard -> actor
+ North Korea launched a ballistic missile over Japan. | PRK | JPN | occurred

frame mobilize.way-nuclear-work
type MOBILIZE weapons
cameo 154
contexts cbrn
verb enrich, develop, produce, build, acquire, stockpile, process, reprocess, assemble, restart, resume, install, spin, accelerate
obj uranium, plutonium, nuclear weapon, warhead, atomic bomb, chemical weapon, biological weapon, centrifuge, nuclear programme, nuclear program, enrichment, uranium enrichment, nuclear arsenal, long-range missile, nerve agent -> topic
subj actor, regime, government -> actor
+ Iran resumed enrichment. | IRN | - | occurred

frame mobilize.way-reactor
type MOBILIZE weapons
cameo 154
contexts cbrn
verb restart, start up, reactivate, fire up, refuel, fuel, switch on, rebuild
obj reactor, nuclear reactor, plutonium reactor, centrifuge hall, reprocessing plant -> topic
subj actor, regime, government -> actor
+ North Korea has fired up a reactor again. | PRK | - | occurred
- Rosatom will build a reactor in Egypt.

frame mobilize.way-show-force
type MOBILIZE troops
cameo 150
contexts military
verb flex, show, display, demonstrate, bare, brandish, parade, project, wave
obj muscle, muscles, force, might, military might, power, strength, missile, firepower, military power, fist
to/in/at/near/against? -> recipient
subj actor, army, military, navy, kremlin -> actor
+ Turkey flexed its muscles in Libya. | TUR | LBY | occurred

frame mobilize.way-police
type MOBILIZE police
cameo 153
contexts repression
verb deploy, mobilise, mobilize, dispatch, send, station, rush, position, post, draft in, field, double
obj police, officer, riot police, guard, security force, gendarme, policeman, paramilitary, water cannon, riot squad, security personnel, national guard, border guard, anti-riot police -> topic
to/in/on/around/across/outside/at/near/along? -> recipient
subj? -> actor
+ Kenya deployed riot police in Kisumu. | KEN | - | occurred

frame mobilize.way-militia
type MOBILIZE militia
cameo 154
contexts military
verb arm, form, raise, create, train, organise, organize, set up, assemble, establish, recruit, revive, found
obj militia, self defence group, self-defence unit, self-defense unit, vigilante group, volunteer unit, volunteer battalion, territorial defence, legion, brigade, paramilitary group, home guard, civil guard, tribal fighter, private army -> topic
in/against? -> recipient
subj actor, government, leader, general, tribe, elder, villager, governor, party -> actor
+ Burkina Faso formed volunteer units. | BFA | - | occurred

frame mobilize.way-fortify
type MOBILIZE troops
cameo 150
contexts military
verb fortify, dig, build, erect, lay, plant, construct, string, mine, wire
obj trench, fortification, bunker, minefield, mine, barbed wire, razor wire, anti-tank ditch, fence, border fence, wall, barrier, earthwork, checkpoint, roadblock, dragon's teeth
on/along/at/near/around/in @mobilize-where -> recipient
subj actor, army, military, soldier, troop, force, rebel, government -> actor
+ Lithuania erected a fence along the border with Belarus. | LTU | BLR | occurred

frame mobilize.way-militarise
type MOBILIZE weapons
cameo 154
contexts military
verb militarise, militarize, remilitarise, remilitarize, weaponise, weaponize, garrison, fortify, arm
obj island, border, space, peninsula, sea, reef, region, zone, frontier, arctic, outpost, satellite -> recipient
subj actor -> actor
+ China militarised the reefs. | CHN | - | occurred

frame mobilize.way-violate-space
type MOBILIZE weapons
cameo 152
contexts military territory
verb violate, enter, breach, penetrate, intrude, stray, cross, infringe, invade, incur
obj/into/on airspace, air space, territorial water, territorial waters, water, waters, zone, exclusive economic zone, adiz, identification zone, skies, median line, maritime border -> recipient
of? actor -> recipient
poss? actor -> recipient
subj actor, jet, plane, warplane, drone, warship, ship, submarine, vessel, aircraft, helicopter, fighter, bomber -> actor
+ A Russian jet violated Finnish airspace. | RUS | FIN | occurred

frame mobilize.way-prepare-war
type MOBILIZE troops
cameo 150
contexts military
verb prepare, gear up, brace, ready, arm, mobilise, mobilize, rearm
for war, battle, invasion, attack, offensive, fight, conflict, combat, assault, siege
with/against? actor -> recipient
subj actor, army, military, rebel, troop, force -> actor
+ Chad geared up for war with Libya. | TCD | LBY | occurred
- Retailers braced for the price war.
