# MOBILIZE step by step: drills alone, alerts, ships and planes under way, police out in force, walls and trenches, arms tried out.

class mobilize-mover: troop, soldier, army, force, tank, armour, armor, convoy, column, warship, ship, landing ship, frigate, destroyer, submarine, carrier, fleet, flotilla, jet, bomber, warplane, helicopter, squadron, battalion, brigade, regiment, division, marine, paratrooper, commando, unit, gunboat, armoured vehicle, reservist, police, riot police, gendarme, militia, fighter, missile, launcher, artillery, gun, drone, patrol boat, cruiser, corvette, strike group, task force, spy plane, reinforcement, guard

frame mobilize.step-drill
type MOBILIZE troops
cameo 150
contexts military
verb begin, start, hold, launch, stage, conduct, open, kick off, carry out, announce, wrap up, end, finish, run, mount, plan, resume, extend
obj war game, wargame, drill, naval drill, air drill, military drill, exercise, military exercise, manoeuvre, maneuver, live fire drill, live fire exercise, snap exercise, air defence drill, missile drill, naval exercise, beach landing drill, artillery drill, combat drill, air exercise, snap inspection, readiness check, rehearsal, parade, fly past, training exercise -> topic
near/off/along/around/against? actor, border, coast, island, line, strait, frontier -> recipient
subj? -> actor
+ Uganda held live-fire drills near the Rwandan border. | UGA | RWA | occurred
- The band held a rehearsal in the hall.

frame mobilize.step-drill-days
type MOBILIZE troops
cameo 150
contexts military
verb begin, start, hold, launch, stage, conduct, open, announce, wrap up, end
obj day, week, month, hours -> topic
of war game, drill, naval drill, exercise, military exercise, manoeuvre, maneuver, naval exercise, air drill, live fire drill, combat drill, patrol
near/off/along/around? actor, border, coast, island, frontier -> recipient
subj? -> actor
+ Vietnam began a week of naval drills. | VNM | - | occurred
- The chef held a week of tastings.

frame mobilize.step-on-watch
type MOBILIZE troops
cameo 152
contexts military
verb go, be, remain, stay, stand, move
subj actor, @mobilize-mover, military -> actor
on/to/at alert, high alert, watch, heightened watch, standby, war footing, combat readiness, highest alert, full alert, state of alert, footing, readiness, guard, maximum alert, battle stations
against/along/over/near? actor, border -> recipient
+ Algerian troops went on high alert. | DZA | - | occurred
+ South Korea's army was on standby. | KOR | - | occurred
- Lifeguards were on alert for jellyfish.

frame mobilize.step-put-alert
type MOBILIZE troops
cameo 152
contexts military
verb put, place, keep, bring
obj @mobilize-mover, military, nation, country, air defence, nuclear force, hospital, nuclear arsenal -> topic
on/in/to alert, high alert, standby, war footing, readiness, full alert, highest alert, combat alert, combat readiness, notice, footing, state of readiness, maximum alert
near/along/against/over? actor, border -> recipient
subj? -> actor
+ Kenya put its troops on high alert. | KEN | - | occurred
- The zoo put keepers on alert.

frame mobilize.step-sail-for
type MOBILIZE troops
cameo 154
contexts military
verb leave, depart, sail, steam, head, set sail, set off, cross, transit, pass, enter, arrive, dock, reach, approach
subj warship, landing ship, frigate, destroyer, submarine, carrier, aircraft carrier, fleet, flotilla, gunboat, cruiser, corvette, strike group, task force, navy, naval vessel, squadron, bomber, battle group -> actor
for/to/toward/towards/into/in/near/off/through? -> recipient
from? -> topic
+ Two Indian destroyers sailed for the Gulf of Aden. | IND | - | occurred
+ An American carrier entered the Black Sea. | USA | - | occurred
- The cruise ship sailed for Naples.

frame mobilize.step-fly-near
type MOBILIZE weapons
cameo 150
contexts military
verb fly, buzz, cross, enter, circle, skirt, approach, probe, overfly, patrol
subj jet, bomber, warplane, fighter, fighter jet, drone, spy plane, helicopter, squadron, balloon, military plane, patrol plane, aircraft -> actor
obj/near/over/into/off/through/around/across/along airspace, island, line, border, coast, ship, strait, identification zone, zone, median line, warship, defence zone, frontier, destroyer, actor, waters -> recipient
of? actor -> recipient
+ Chinese jets crossed the median line of the strait. | CHN | - | occurred
+ Russian bombers buzzed a British destroyer. | RUS | GBR | occurred
- The drone flew over the stadium to film the match.

frame mobilize.step-scramble
type MOBILIZE weapons
cameo 150
contexts military
verb scramble
obj jet, fighter, fighter jet, plane, interceptor, warplane, helicopter, aircraft -> topic
inf/after/against/over/as? -> topic
subj? -> actor
+ Japan scrambled jets after a Chinese drone approached. | JPN | CHN | occurred

frame mobilize.step-police-out
type MOBILIZE police
cameo 153
contexts repression
verb deploy, draft, draft in, post, station, send, dispatch, mobilise, mobilize, bring in, rush, assign, line
obj police, policeman, riot police, officer, security force, gendarme, national guard, guard, agent, security personnel, constable, marshal, bodyguard, sniper, police officer, riot squad, special forces -> topic
into/in/to/around/on/across/at/outside/along? actor, city, capital, street, town, stadium, square, district, station, venue, province, polling station, embassy, parliament -> place
subj? -> actor
+ France posted 20,000 police in its cities. | FRA | - | occurred
- The mall posted guards at the sale.

frame mobilize.step-patrol-streets
type MOBILIZE police
cameo 153
contexts repression
verb patrol, guard, line, ring, flood, man, secure, cordon off, surround, fan out, take up, throng
subj police, soldier, troop, riot police, security force, gendarme, national guard, tank, armoured vehicle, paramilitary, sniper, army, policeman -> actor
obj/across/through/on/in street, square, parliament, road, capital, city, avenue, station, roof, rooftop, palace, route, neighbourhood, checkpoint, position, stadium, embassy, ministry, boulevard, district -> place
+ Bolivian soldiers patrolled the streets of La Paz. | BOL | - | occurred
- Tourists thronged the streets.

frame mobilize.step-trench
type MOBILIZE troops
cameo 154
contexts military territory
verb dig, build, erect, string, stretch, lay, raise, put up, construct, fortify, reinforce, strengthen, seal, mine, wire
obj trench, bunker, fortification, razor wire, barbed wire, fence, wall, minefield, dragon's teeth, sandbag, checkpoint, watchtower, anti tank ditch, ditch, earthwork, defence, position, border fence, berm
along/on/near/around/at/across/above? actor, border, frontier, line, front, coast, height, bridge, city -> recipient
subj actor, army, troop, soldier, force, engineer, militia, police, military -> actor
+ Latvian soldiers strung razor wire along the border with Belarus. | LVA | BLR | occurred
- Builders dug a trench for the sewer.

frame mobilize.step-hand-arms
type MOBILIZE militia
cameo 154
contexts military
verb hand out, distribute, issue, give, arm, pass out
obj rifle, gun, weapon, shotgun, kalashnikov, arms, ammunition, civilian, villager, volunteer, reservist, militia, citizen, supporter -> topic
to? villager, civilian, man, volunteer, citizen, supporter, reservist, resident, settler, loyalist, member -> topic
subj militia, actor, government, army, tribe, authority, party, police, ministry, faction -> actor
in/across? actor -> place
+ Ukraine handed out rifles to volunteers. | UKR | - | occurred
- The scouts handed out arms full of leaflets.

frame mobilize.step-call-up
type MOBILIZE troops
cameo 154
contexts military
verb call up, mobilise, mobilize, conscript, draft, recall, activate, summon, enlist, recruit, muster, train, raise
obj reservist, reserve, conscript, recruit, volunteer, man, militia, veteran, national guard, territorial, student, mercenary, battalion, army, brigade, home guard, border guard -> topic
for/to/in/across? -> topic
subj actor, government, army, president, ministry, military, parliament, rebel, group, junta -> actor
+ Israel called up 20,000 reservists. | ISR | - | occurred
- The club called up two reserves for the final.

frame mobilize.step-callup-noun
type MOBILIZE troops
cameo 154
contexts military
noun conscription, mobilisation, mobilization, conscript, draft, callup, levy, recruitment
of man, reservist, reserve, army, troop, militia, volunteer, soldier, fighter, force
subj? actor -> actor
by? actor -> actor
+ The mobilisation of reservists by Egypt was under way. | EGY | - | occurred

frame mobilize.step-rush-to
type MOBILIZE troops
cameo 154
contexts military
verb rush, send, order, move, pour, shift, airlift, dispatch, ferry, throw, fly, hurry, commit, bring up, march
obj troop, soldier, battalion, brigade, tank, commando, paratrooper, reinforcement, warship, frigate, marine, regiment, armour, armor, column, gunboat, company, unit, squad, convoy, special force, artillery, missile, jet, howitzer, armoured vehicle -> topic
to/toward/towards/into/near/along border, frontier, front, front line, line, island, islet, coast, region, province, capital, north, south, east, west, area, city, district, strait, town, airport, line of control, demarcation line, peninsula, enclave, actor -> recipient
of/with? actor -> recipient
subj? -> actor
+ Ecuador rushed commandos to the Peruvian border. | ECU | PER | occurred
+ Tanks were moved to the frontier by Jordan. | JOR | - | occurred
- Organisers rushed medics to the finish line.

frame mobilize.step-try-arms
type MOBILIZE weapons
cameo 150
contexts military
verb test, detonate, try out, unveil, display, parade, show off, conduct, carry out
obj ballistic missile, cruise missile, missile, rocket, icbm, hypersonic missile, torpedo, nuclear device, warhead, nuclear test, missile test, underwater drone, interceptor, satellite launcher, rocket engine, new weapon, test launch, nuclear capable missile, projectile, short range missile, artillery round, weapon test, artillery shell, warning shot -> topic
into/in/off/near/toward/towards/over? sea, water, ocean, desert, coast, waters, border, sea border, range, island, buffer zone, actor -> place
subj actor, army, navy, military, regime, submarine, scientist -> actor
+ Pakistan tested a cruise missile. | PAK | - | occurred
- The firm tested a rocket for tourists.

frame mobilize.step-into-sea
type MOBILIZE weapons
cameo 150
contexts military
verb fire, launch, shoot, lob, send
obj missile, rocket, shell, artillery shell, projectile, ballistic missile, cruise missile, salvo, round, drone, warning shot -> topic
into/in/off/toward/towards/over/near sea, water, ocean, waters, desert, sea border, buffer zone, coast, island -> place
subj actor, army, navy, military, regime, submarine -> actor
+ North Korea fired artillery shells into the sea. | PRK | - | occurred

frame mobilize.step-shots-air
type MOBILIZE troops
cameo 150
contexts military
verb fire, shoot
obj? shot, warning shot, gun, rifle, weapon, volley, bullet, flare -> topic
in/into air, sky, water
subj? actor, police, soldier, troop, guard, officer, navy, coast guard, mutineer, border guard -> actor
at/over? actor, crowd, boat -> topic
+ Togolese soldiers fired shots into the air. | TGO | - | occurred
- Revellers let off rockets into the sky.

frame mobilize.step-moves-in
type MOBILIZE troops
cameo 154
contexts military
verb gather, mass, assemble, dig in, camp, line up, build up, concentrate, converge, edge, creep, inch, move up, roll, rumble, thunder, trundle, deploy, station
subj @mobilize-mover -> actor
on/along/at/near/in/toward/towards/outside/across/around/by border, frontier, front, line, coast, outskirts, edge, island, airfield, base, bridge, capital, street, crossing, position, hill, height, city, square, actor -> recipient
of/with? actor -> recipient
+ Tanks of Serbia massed near the border with Kosovo. | SRB | * | occurred
- Fans massed at the border of the pitch.

frame mobilize.step-nuclear-step
type MOBILIZE weapons
cameo 154
contexts cbrn
verb restart, resume, begin, install, spin, enrich, expand, speed up, switch on, reactivate, load, reprocess, extract, step up
obj enrichment, centrifuge, uranium, reactor, plutonium, nuclear programme, nuclear program, uranium enrichment, reprocessing, fuel rod, spent fuel, heavy water, enrichment plant, nuclear plant, nuclear facility, spent fuel rod, stockpile -> topic
at/in/to? -> place
subj actor, government, engineer, scientist, plant -> actor
+ Iran installed new centrifuges at Natanz. | IRN | - | occurred
- Japan restarted a reactor for the winter.

frame mobilize.step-spend
type MOBILIZE weapons
cameo 154
contexts military
verb raise, double, increase, boost, lift, triple, hike, ramp up
obj defence budget, defense budget, military spending, defence spending, defense spending, military budget, arms budget, arms production, ammunition production, army, troop number, warhead -> topic
to/by/in? -> topic
subj actor, government, parliament, ministry -> actor
+ Poland doubled its defence budget. | POL | - | occurred
