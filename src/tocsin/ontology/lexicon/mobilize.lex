# MOBILIZE: alert, deploy, mass, exercise alone, increase readiness, test a weapon.

frame mobilize.deploy
type MOBILIZE troops
cameo 154
contexts military
verb deploy, mass, send, move, dispatch, station, amass, mobilise, mobilize, assemble, concentrate, position, redeploy, rush, reinforce, gather, pour, order, despatch, build up, marshal, muster, transfer
obj @troops -> topic
on/at/to/in/near/along/into/around/towards/toward? -> recipient
+ Russia massed troops on the border of Ukraine. | RUS | UKR | occurred
+ France deployed soldiers to Niger. | FRA | NER | occurred
- Kenya deployed teachers.

frame mobilize.deploy-weapons
type MOBILIZE weapons
cameo 154
contexts military
verb deploy, send, move, station, position, install, place, dispatch, sail, fly, scramble, transfer
obj @weapons -> topic
on/at/to/in/near/along/into/around/off/over/against? -> recipient
+ Russia deployed missiles in Belarus. | RUS | BLR | occurred

frame mobilize.troops-move
type MOBILIZE troops
cameo 154
contexts military
verb mass, arrive, deploy, gather, move, enter, roll, pour, assemble, cross, march
subj @troops -> actor
on/at/to/in/near/along/into? -> recipient
obj? -> recipient
+ Turkish troops entered Syria. | TUR | SYR | occurred

frame mobilize.buildup-noun
type MOBILIZE troops
cameo 154
contexts military
noun build-up, buildup, deployment, mobilisation, mobilization, massing, reinforcement
subj? actor -> actor
of? @troops, actor -> actor
on/near/along/at/in/to? -> recipient
+ The Russian deployment in Belarus continued. | RUS | BLR | ongoing

frame mobilize.military-build-up
type MOBILIZE troops
cameo 154
contexts military
noun up
mod build, military
subj? actor -> actor
on/near/along/at/in? -> recipient
+ The Chinese military build-up continues. | CHN | - | ongoing

frame mobilize.build-up
type MOBILIZE troops
cameo 154
contexts military
verb build up, bolster, strengthen, boost, reinforce, increase, beef up, expand, step up
obj/with @troops, presence, military presence, defence, defense, garrison, capability, arsenal, flank, posture, weapon, budget, deterrence -> topic
in/on/near/along/at? -> recipient
+ NATO boosted its presence in Poland. | NATO | POL | occurred

frame mobilize.alert
type MOBILIZE troops
cameo 152
contexts military
verb put, place
obj @troops, @weapons, military, deterrent, deterrence
on/in/at alert, readiness, standby, combat readiness
+ Russia put its forces on alert. | RUS | - | occurred

frame mobilize.raise-alert
type MOBILIZE troops
cameo 152
contexts military
verb raise, increase, heighten, elevate
obj alert, alert level, readiness, combat readiness, level, threat level
of? @troops -> topic
+ Finland raised its alert level. | FIN | - | occurred

frame mobilize.go-on-alert
type MOBILIZE troops
cameo 152
contexts military
verb go, be, remain
on/in alert, standby
subj actor, @troops -> actor
+ Israeli forces are on alert. | ISR | - | ongoing

frame mobilize.exercise
type MOBILIZE troops
cameo 150
contexts military
verb hold, conduct, stage, begin, start, launch, carry out, kick off, complete, announce, order
obj exercise, drill, manoeuvre, maneuver, wargame, war game, patrol
with none
near/in/on/off/along? -> recipient
+ China held drills near Taiwan. | CHN | TWN | occurred

frame mobilize.exercise-noun
type MOBILIZE troops
cameo 150
contexts military
noun exercise, drill, manoeuvre, maneuver, wargame
mod military, naval, live-fire, war, army, nuclear, fire, snap, large-scale, air
subj? actor -> actor
with none
near/in/on/off/along? -> recipient
+ Chinese military exercises near Taiwan began. | CHN | TWN | occurred

frame mobilize.test
type MOBILIZE weapons
cameo 150
contexts military
verb test, test-fire, launch, fire, detonate, flight-test, trial
obj missile, rocket, warhead, icbm, ballistic missile, cruise missile, nuclear device, bomb, nuclear weapon, device, torpedo, hypersonic missile -> topic
at none
into? sea, ocean, water -> place
+ North Korea tested a missile. | PRK | - | occurred

frame mobilize.test-noun
type MOBILIZE weapons
cameo 150
contexts military
noun test, launch
mod missile, nuclear, rocket, weapon, hypersonic, ballistic
subj? actor -> actor
of?
+ North Korea's nuclear test was condemned. | PRK | - | occurred

frame mobilize.call-up
type MOBILIZE troops
cameo 154
contexts military
verb call up, conscript, draft, enlist, recruit
obj reservist, reserve, troop, conscript, soldier, men, man, fighter, mercenary, volunteer, people -> topic
+ Ukraine called up reservists. | UKR | - | occurred

frame mobilize.militia
type MOBILIZE militia
cameo 154
contexts military
verb arm, form, raise, create, train
obj militia, brigade, volunteer, battalion, army, legion, defence force -> topic
+ Sudan formed a militia. | SDN | - | occurred

frame mobilize.police
type MOBILIZE police
cameo 153
verb deploy, mobilise, mobilize, dispatch, send
obj police, officer, riot police, guard, security force -> topic
in/to/on/across? -> recipient
+ Georgia deployed police. | GEO | - | occurred

frame mobilize.show-force
type MOBILIZE troops
cameo 150
contexts military
verb show, flex, display, demonstrate, parade
obj force, muscle, power, might, missile, strength, tank
+ Iran flexed its muscles. | IRN | - | occurred

frame mobilize.sail
type MOBILIZE weapons
cameo 154
contexts military
verb sail, steam, transit, patrol, fly, circle
subj warship, destroyer, carrier, ship, vessel, jet, bomber, aircraft, frigate, submarine, fighter, plane, fleet, drone -> actor
through/into/near/over/off/in/obj? -> recipient
+ A British warship sailed near Russia. | GBR | RUS | occurred

frame mobilize.enter-airspace
type MOBILIZE weapons
cameo 154
contexts military
verb violate, enter, breach, penetrate
obj airspace, water, zone, air space -> recipient
+ Russian jets violated Estonian airspace. | RUS | EST | occurred

frame mobilize.declare-war-footing
type MOBILIZE troops
cameo 154
contexts military
verb order, announce, declare, decree
obj mobilisation, mobilization, conscription, draft, deployment, alert, call-up -> topic
of? @troops -> topic
to/in/on? actor -> recipient
+ Ukraine declared a general mobilisation. | UKR | - | occurred

frame mobilize.enrich
type MOBILIZE weapons
cameo 150
contexts military cbrn
verb enrich, develop, produce, build, acquire, stockpile
obj uranium, nuclear weapon, missile, warhead, plutonium, bomb, arsenal, chemical weapon -> topic
+ Iran is developing a nuclear weapon. | IRN | - | ongoing
