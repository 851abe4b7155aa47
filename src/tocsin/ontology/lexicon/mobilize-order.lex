# MOBILIZE in its thin leaves: police on alert and on the streets, alert levels, militias armed, arms shown, tried and built.

class order-street: street, square, capital, city, town, route, border, airport, station, parliament, embassy, stadium, polling station, synagogue, mosque, church, campus, port, palace, avenue, bridge, market, school, summit, neighbourhood
class order-police: police, riot police, policeman, officer, gendarme, guard, special force, national guard, security force, police unit, anti-riot police, bomb squad, marshal, paramilitary police, commando, border guard, plainclothes officer

frame mobilize.order-police-alert
type MOBILIZE police
cameo 151
verb put, place, keep, bring
obj police, police force, security service, security force, gendarmerie, riot police, hospital, intelligence service
on/in alert, high alert, standby, maximum alert, full alert
subj actor, government, ministry -> actor
+ Sri Lanka put its police on high alert. | LKA | - | occurred

frame mobilize.order-police-on
type MOBILIZE police
cameo 151
verb be, go, remain, stay, stand
subj police, security service, gendarmerie, policeman, security force, riot police -> actor
on alert, high alert, standby
+ Kenyan police are on high alert. | KEN | - | ongoing
- The firemen's dog is on alert.

frame mobilize.order-terror-alert
type MOBILIZE police
cameo 151
contexts terrorism
verb raise, increase, heighten, declare, issue, announce, lift
obj terror alert, security alert, terror warning, terrorism alert, terror threat, terrorism threat, alert level
after/over/in/for/to? actor, attack, bombing, highest, maximum -> topic
subj actor, government, police -> actor
+ Denmark raised the terror alert after the bombing. | DNK | - | occurred

frame mobilize.order-security-tighten
type MOBILIZE police
cameo 151
verb tighten, step up, beef up, increase, reinforce, strengthen, heighten, bolster, intensify
obj security, security measure, border security, airport security, police presence, border control, vigilance, policing, surveillance
at/in/around/for/along/across/on? actor, @order-street -> topic
subj actor, government, police -> actor
+ Germany tightened security at airports. | DEU | - | occurred
- The bank tightened security on its card.

frame mobilize.order-police-deploy
type MOBILIZE police
cameo 153
verb deploy, station, post, mass, mobilise, mobilize, concentrate, redeploy
obj police, riot police, police officer
in/to/on/at/around/across/along/outside @order-street, actor -> topic
subj actor, government, authority -> actor
+ France deployed riot police around the stadium. | FRA | - | occurred

frame mobilize.order-police-flood
type MOBILIZE police
cameo 153
verb flood, saturate, swamp, blanket, line, pack
obj street, city, capital, neighbourhood, square, area
with police, soldier, troop, officer, gendarme
subj actor, government, authority -> actor
+ Iran flooded the streets with police. | IRN | - | occurred
- The florist lined the street with pots.

frame mobilize.order-police-recruit
type MOBILIZE police
cameo 153
verb recruit, hire, train, add
obj policeman, police officer, gendarme, border guard, constable
subj actor, government, ministry -> actor
+ Papua New Guinea recruited police officers. | PNG | - | occurred

frame mobilize.order-checkpoint
type MOBILIZE police
cameo 153
verb set up, erect, man, establish, install, mount
obj checkpoint, roadblock, cordon, security cordon, watchtower, ring of steel
in/on/around/along/at/across @order-street, road, highway, frontier, area -> topic
subj police, soldier, actor, army, security force -> actor
+ Ecuadorean police set up checkpoints on the border. | ECU | - | occurred

frame mobilize.order-troops-street
type MOBILIZE troops
cameo 154
contexts military
verb send, order, put, bring, deploy, call out
obj soldier, troop, army, tank, armoured vehicle, national guard
into/onto/to/on street, capital, avenue
subj actor, president, government -> actor
+ El Salvador's president sent soldiers onto the streets. | SLV | - | occurred

frame mobilize.order-call-out
type MOBILIZE troops
cameo 154
verb call out, call in, bring in, summon
obj army, national guard, troop, military, reinforcement
subj actor, president, governor -> actor
inf? quell, restore, contain -> topic
+ Chile's president called out the army. | CHL | - | occurred

frame mobilize.order-cancel-leave
type MOBILIZE troops
cameo 152
contexts military
verb cancel, suspend, revoke
obj leave, furlough, military leave
for/of? soldier, troop, officer, police, army
subj actor, army, ministry -> actor
+ India cancelled leave for soldiers. | IND | - | occurred
- The firm cancelled leave for its staff.

frame mobilize.order-highest-alert
type MOBILIZE troops
cameo 152
contexts military
verb put, place, keep, bring, order
obj army, navy, air force, military, nuclear force, missile force, armed force, air defence
on/to/in alert, high alert, combat readiness
subj actor, president, government -> actor
+ Poland put its air force on high alert. | POL | - | occurred

frame mobilize.order-war-footing
type MOBILIZE troops
cameo 152
contexts military
verb put, place, move
obj actor, economy, country, industry, nation
on/to footing, war footing
subj actor, president, government -> actor
+ Azerbaijan put its economy on a war footing. | AZE | - | occurred

frame mobilize.order-readiness-test
type MOBILIZE troops
cameo 152
contexts military
verb check, test, inspect, verify, increase, step up
obj combat readiness, readiness, battle readiness
of/in? army, troop, force, unit, fleet -> topic
subj actor, army, ministry, president -> actor
+ Belarus checked the combat readiness of its army. | BLR | - | occurred
- The school tested the readiness of its pupils.

frame mobilize.order-mobilise-general
type MOBILIZE troops
cameo 154
contexts military
verb order, declare, decree, announce, begin
obj general mobilisation, partial mobilisation, general mobilization, partial mobilization
subj actor, president, government -> actor
+ Armenia declared a general mobilisation. | ARM | - | occurred

frame mobilize.order-draft-law
type MOBILIZE troops
cameo 154
contexts military
verb reintroduce, reinstate, introduce, extend, restore, bring back, lengthen
obj conscription, military service, draft, compulsory service, national service
subj actor, government, parliament -> actor
+ Latvia reintroduced conscription. | LVA | - | occurred

frame mobilize.order-reinforce-border
type MOBILIZE troops
cameo 154
contexts military
verb reinforce, strengthen, bolster, beef up, fortify
obj border, garrison, flank, defence, defense, frontier, eastern flank, position, island
with/by? troop, soldier, tank, missile, battalion, wall
subj actor, army, alliance -> actor
+ Finland reinforced its border. | FIN | - | occurred
- The mason reinforced the flank of the barn.

frame mobilize.order-send-more
type MOBILIZE troops
cameo 154
contexts military
verb send, dispatch, rush, fly, ship, pour, order
obj troop, soldier, battalion, brigade, marine, reinforcement, paratrooper
to/into/near border, frontier, front, front line, gulf, island, region, baltic
subj actor, army, alliance, government -> actor
+ Ethiopia rushed troops to the border. | ETH | - | occurred

frame mobilize.order-mass-noun
type MOBILIZE troops
cameo 154
contexts military
noun massing, concentration, deployment, movement, mobilisation, surge, influx, arrival
of troop, soldier, tank, force, armour, warship, marine
on/near/along/at/to/in? border, frontier, actor -> topic
by/poss? actor -> actor
subj? actor -> actor
+ The massing of troops by Rwanda alarmed the Congo. | RWA | COD | occurred

frame mobilize.order-warship-send
type MOBILIZE weapons
cameo 154
contexts military
verb send, dispatch, deploy, sail, order
obj warship, frigate, destroyer, aircraft carrier, submarine, carrier, fleet
to/through/into/near/towards/off sea, gulf, strait, coast, mediterranean, actor, water, ocean -> recipient
subj actor, navy, government -> actor
+ Britain sent a frigate to the Gulf. | GBR | - | occurred

frame mobilize.order-jets-scramble
type MOBILIZE weapons
cameo 152
contexts military
verb scramble
obj jet, fighter jet, warplane
inf/after/over/against/near? intercept, escort, shadow, monitor, meet -> topic
subj actor, air force, alliance -> actor
+ Romania has scrambled its jets. | ROU | - | occurred

frame mobilize.order-shadow
type MOBILIZE weapons
cameo 150
contexts military
verb shadow, tail, buzz, harass, intercept, trail
obj warship, destroyer, frigate, submarine, bomber, spy plane, jet, plane, drone, aircraft -> recipient
of/from? actor -> recipient
mod? actor -> recipient
subj navy, jet, warship, fighter, destroyer, frigate, air force, coast guard -> actor
+ Chinese jets buzzed the Australian plane. | CHN | AUS | occurred
- The gull harassed the jet.

frame mobilize.order-incursion-air
type MOBILIZE weapons
cameo 150
contexts military
verb enter, violate, cross, penetrate, breach, stray
obj/into airspace, air space, median line, territorial water, exclusion zone, adiz, buffer zone
of? actor -> recipient
mod/poss? actor -> recipient
subj jet, warplane, drone, helicopter, plane, bomber, warship, submarine, fighter, balloon, aircraft -> actor
+ A Russian drone violated Moldovan airspace. | RUS | MDA | occurred

frame mobilize.order-missile-test
type MOBILIZE weapons
cameo 150
contexts military
verb test, test-fire, test-launch, flight-test
obj ballistic missile, cruise missile, hypersonic missile, missile, rocket, interceptor
subj actor, military, army -> actor
+ Pakistan test-fired a ballistic missile. | PAK | - | occurred

frame mobilize.order-nuclear-test
type MOBILIZE weapons
cameo 150
contexts cbrn
verb conduct, carry out, stage, hold, perform
obj nuclear test, atomic test, hydrogen bomb, underground test, missile test, rocket test
subj actor, military, government -> actor
+ North Korea conducted a nuclear test. | PRK | - | occurred
- The clinic conducted an underground test.

frame mobilize.order-missile-fire-sea
type MOBILIZE weapons
cameo 150
contexts military
verb fire, launch, lob
obj ballistic missile, missile, projectile
into/towards/toward/over/off sea, ocean, japan
subj actor, military, army -> actor
+ North Korea fired a missile into the sea. | PRK | - | occurred

frame mobilize.order-unveil
type MOBILIZE weapons
cameo 150
contexts military
verb unveil, show off, parade, display, showcase, present
obj missile, drone, warship, submarine, tank, fighter jet, hypersonic missile, stealth fighter, weapon, centrifuge
subj actor, military, army, navy -> actor
+ Iran unveiled a drone. | IRN | - | occurred
- The museum unveiled a tank of fish.

frame mobilize.order-parade
type MOBILIZE troops
cameo 150
contexts military
verb hold, stage, mark
obj military parade, army parade, victory parade, show of force
inf/with/in? mark, celebrate, soldier, tank, missile
subj actor, military, army, junta -> actor
+ Turkmenistan held a military parade. | TKM | - | occurred

frame mobilize.order-parade-of
type MOBILIZE troops
cameo 150
contexts military
verb hold, stage
obj parade
inf/with/in/of soldier, tank, missile, troop, rocket, regiment, cadet
subj actor, military, army, junta -> actor
+ Turkmenistan held a parade with tanks. | TKM | - | occurred
- The club held a parade in the captain's honour.

frame mobilize.order-install-missiles
type MOBILIZE weapons
cameo 154
contexts military
verb install, deploy, place, position, station, site, base
obj missile, nuclear weapon, air defence, missile system, rocket launcher, radar, warhead, artillery
in/on/near/along/at actor, border, island, enclave, coast, arctic -> topic
subj actor, army, military -> actor
+ Russia stationed nuclear weapons in Belarus. | RUS | * | occurred

frame mobilize.order-arsenal-grow
type MOBILIZE weapons
cameo 154
contexts military
verb expand, modernise, modernize, double, enlarge, build up, upgrade, boost
obj arsenal, nuclear arsenal, fleet, stockpile, missile force, nuclear force, navy
subj actor, military, government -> actor
+ China expanded its nuclear arsenal. | CHN | - | occurred
- The airline doubled its fleet.

frame mobilize.order-defence-budget
type MOBILIZE weapons
cameo 154
contexts military
verb raise, increase, boost, double, hike, lift
obj defence budget, defence spending, military spending, defense budget, defense spending, military budget
by/to/for? percent, billion, million
subj actor, government, parliament -> actor
+ Japan raised its defence budget. | JPN | - | occurred

frame mobilize.order-enrich
type MOBILIZE weapons
cameo 150
contexts cbrn
verb enrich, accumulate, stockpile
obj uranium, plutonium, fissile material
to/at? percent, plant, level
subj actor, government -> actor
+ Iran has enriched uranium. | IRN | - | occurred

frame mobilize.order-reactor
type MOBILIZE weapons
cameo 150
contexts cbrn
verb restart, reactivate, resume, restore
obj reactor, enrichment, nuclear programme, uranium enrichment, nuclear reactor, centrifuge, nuclear program
subj actor, government -> actor
+ North Korea restarted the reactor. | PRK | - | occurred

frame mobilize.order-hand-rifles
type MOBILIZE militia
cameo 154
verb hand, hand out, distribute, give, issue
obj rifle, gun, weapon, ammunition, kalashnikov
to/among/iobj civilian, villager, settler, tribesman, volunteer, militia, vigilante, supporter
subj actor, government, army -> actor
+ Israel handed rifles to settlers. | ISR | - | occurred

frame mobilize.order-form-militia
type MOBILIZE militia
cameo 154
verb form, create, set up, raise, found, organise, organize, establish
obj militia, self-defence group, vigilante group, self-defense group, armed group, home guard, people's militia, paramilitary force
subj actor, tribe, party, governor, rebel -> actor
+ Mexican farmers formed a militia. | MEX | - | occurred
- Gamers formed a militia in the game.

frame mobilize.order-recruit-fighters
type MOBILIZE militia
cameo 154
verb recruit, enlist, hire
obj fighter, mercenary, volunteer, foreign fighter, militiaman, child soldier
in/from? actor -> topic
subj actor, group, rebel, militia, army -> actor
+ Russia recruited mercenaries from Nepal. | RUS | - | occurred

frame mobilize.order-rearm
type MOBILIZE troops
cameo 154
contexts military
verb rearm, remilitarise, remilitarize, militarise, militarize
obj? border, island, region, coast, actor, arctic, zone
subj actor, rebel, militia, group -> actor
+ Hezbollah has rearmed in Lebanon. | * | - | occurred

frame mobilize.order-dig-in
type MOBILIZE troops
cameo 150
contexts military
verb dig, build, construct, lay, erect
obj trench, bunker, fortification, tank trap, anti-tank ditch, minefield, earthwork
along/on/near/around/at? border, front, front line, frontier, actor -> topic
subj actor, army, soldier, troop -> actor
+ Lithuania built bunkers along the border. | LTU | - | occurred
- The children dug a trench on the beach.

frame mobilize.order-drill-solo
type MOBILIZE troops
cameo 150
contexts military
verb rehearse, practise, practice, simulate
obj invasion, landing, blockade, attack, strike, nuclear strike, encirclement, assault
of/on/against? actor -> recipient
subj actor, army, navy, military -> actor
+ China rehearsed a blockade of Taiwan. | CHN | TWN | occurred
- The troupe rehearsed a landing.
