# Plain force and plain measures by what decides their leaf: who fires with what, who is struck how hard, who is sent
# away, and what is no longer handed out.

class measure-guns: artillery, howitzer, gunner, big gun, gun, battery, tank, mortar, cannon, rocket launcher, field gun, artilleryman, gunboat, heavy gun, artillery unit, artillery battery
class measure-planes: jet, warplane, plane, aircraft, helicopter, gunship, bomber, air force, fighter, drone, fighter jet, fighter-bomber, attack helicopter
class measure-struck: city, town, village, port, suburb, district, hospital, school, market, airport, camp, position, stronghold, base, outpost, capital, quarter, area, neighbourhood, village, border town, refugee camp, headquarters, barracks, power station, trench
class measure-under-fire: @troops, @police, convoy, patrol, soldier, peacekeeper, bus, outpost, checkpoint, base, camp, position, embassy, aid convoy, helicopter, boat, fishing boat, ship, post, village, monitor, observer, team, car, vehicle, trawler, barracks
class measure-relief: aid group, relief group, charity, aid agency, relief agency, ngo, aid organisation, aid organization, relief organisation, relief organization, humanitarian group, humanitarian agency, humanitarian organisation, humanitarian organization, non-governmental organisation, foreign group, foreign aid group, foreign charity

frame assault.measure-under-gunfire
type ASSAULT firearms
cameo 193
contexts military
verb come, be
under/ing/adv fire, gunfire, heavy fire, small-arms fire, small arms fire, machine-gun fire, sniper fire, automatic fire, rifle fire -> topic
by/from? actor, @combatant, @troops, gunman, sniper, tribesman -> actor
for/over none
subj @measure-under-fire, somewhere -> recipient
+ A Nigerian patrol came under fire from gunmen. | * | NGA | occurred
+ Two Ghanaian peacekeepers came under sniper fire. | - | GHA | occurred
- The referee came under fire for a late whistle.

frame assault.measure-clubbed
type ASSAULT beat
cameo 182
contexts human_security
verb club, bludgeon, cudgel, thrash, pummel, pistol-whip, batter, rough up, manhandle, set upon, kick, punch, beat up, whip, maul
obj @civilian, actor, farmer, shepherd, reporter, cameraman, activist, lawyer, student, journalist, monk, diplomat, lawmaker, worker, driver, prisoner, teenager -> recipient
subj? actor, settler, mob, thug, police, soldier, gang, vigilante, guard, agent, militiaman, youth, paramilitary, supporter, masked man -> actor
to none
+ Settlers cudgelled a Palestinian shepherd. | * | PSE | occurred
+ Vigilantes roughed up two Congolese migrants. | * | COD | occurred
- The drummer thrashed a Brazilian samba.

frame assault.measure-guns-on-place
type ASSAULT heavy-weapons
cameo 194
contexts military
verb bombard, pound, pummel, blast, hammer, shell, batter, hit, strike, target, rake, devastate
obj @measure-struck, somewhere -> recipient
of/in/near/at/inside/around? actor -> recipient
subj @measure-guns -> actor
+ Armenian howitzers pummelled a town in Azerbaijan. | ARM | AZE | occurred
+ Russian gunners hammered the Ukrainian port. | RUS | UKR | occurred
- The gunner hammered at the door of the inn.

frame assault.measure-planes-on-place
type ASSAULT aerial
cameo 195
contexts military
verb bombard, pound, pummel, blast, hammer, batter, hit, strike, target, rake, strafe, devastate
obj @measure-struck, somewhere -> recipient
of/in/near/at/inside/around? actor -> recipient
subj @measure-planes -> actor
+ Sudanese warplanes pummelled a camp in Chad. | SDN | TCD | occurred
+ Ethiopian jets hammered the Eritrean port. | ETH | ERI | occurred
- The plane hit turbulence over the town.

frame assault.measure-guns-open
type ASSAULT heavy-weapons
cameo 194
contexts military
verb open, return, trade, exchange
obj fire
on/at/with/upon -> recipient
subj @measure-guns, artillery piece, warship -> actor
+ Cambodian artillery opened fire on a Thai outpost. | KHM | THA | occurred
- The gunner opened the fire door.

frame assault.measure-made-to-land
type ASSAULT abduct
cameo 181
contexts terrorism
verb force, make, order, compel
obj jet, airliner, plane, passenger plane, airplane, flight, pilot, crew, captain, airbus, boeing, ferry -> recipient
inf/to/into land, fly, divert, change, head, turn, sail, airport, port
subj hijacker, gunman, armed man, militant, guerrilla, terrorist, separatist, deserter -> actor
+ Two hijackers forced a Kenyan airliner to land in Djibouti. | * | KEN | occurred
- Fog forced the airliner to land in Djibouti.

frame coerce.measure-overrun-town
type COERCE seize
cameo 192
contexts territory
verb overrun, seize, capture
obj somewhere, town, city, village, base, barracks, outpost, garrison, airfield, district, border post, army base, army camp -> recipient
in/near/of? actor, somewhere -> recipient
subj rebel, insurgent, militant, jihadist, fighter, guerrilla, militia, army, troop, separatist, force, actor -> actor
+ Iraq overran Kuwait. | IRQ | KWT | occurred
+ Rebels overran a garrison in northern Mali. | * | MLI | occurred
- Tourists overran the town.

frame sanction.measure-mediator-quits
type SANCTION withdraw
cameo 165
contexts diplomatic
verb pull out, step aside, step down, walk away, withdraw, quit, resign, stand down, bow out, stand aside, step back, drop out, give up, abandon, pull, walk
as/from/obj/of facilitator, mediator, broker, go-between, mediation, peace broker, honest broker, intermediary, role as mediator, mediator's role, mediating role, mediation role, role of mediator, chief mediator, peace mediator
between/of/in/for? actor -> recipient
subj actor, @minister, government, diplomat, union, bloc -> actor
+ Oman bowed out as mediator between Yemen and Iran. | OMN | YEM,IRN | occurred
+ Kenya stood down as facilitator of the talks in Sudan. | KEN | SDN | occurred
- The singer bowed out as a judge.

frame sanction.measure-agency-out
type SANCTION expel
cameo 166
contexts diplomatic
verb throw out, kick out, boot out, turf out, order out, expel, eject, evict, drum out, banish, send packing, bounce, oust
obj agency, development agency, adviser, instructor, contingent, volunteer, delegation, foundation, office, trainer, institute, peace corps -> recipient
of/from? actor -> recipient
subj? @sanction-power -> actor
+ Eritrea threw out the Danish development agency. | ERI | DNK | occurred
- The landlord threw out the estate agency.

frame sanction.measure-peacekeepers-out
type SANCTION expel
cameo 1661
contexts diplomatic
verb throw out, kick out, boot out, turf out, order out, expel, eject, evict, drum out, banish, send packing, oust
obj peacekeeper, blue helmet, peacekeeping mission, peacekeeping force, un force, stabilisation mission, u.n. force, peace force, peace mission -> recipient
of/from? actor -> recipient
subj? @sanction-power -> actor
+ Mali kicked out the Chadian peacekeepers. | MLI | TCD | occurred
- The club kicked out the goalkeeper.

frame sanction.measure-inspectors-out
type SANCTION expel
cameo 1662
contexts diplomatic
verb throw out, kick out, boot out, turf out, order out, expel, eject, evict, drum out, banish, send packing, oust
obj inspector, weapons inspector, nuclear inspector, observer, monitor, election monitor, election observer, rapporteur, investigator, ceasefire monitor, human rights monitor -> recipient
of/from? actor -> recipient
subj? @sanction-power -> actor
+ Belarus threw out two Polish observers. | BLR | POL | occurred
- The headmaster threw out a monitor.

frame sanction.measure-relief-licence
type SANCTION expel
cameo 1663
contexts human_security
verb revoke, cancel, withdraw, pull, tear up, suspend, scrap, annul, rescind
obj licence, license, permit, registration, accreditation, permission, work permit, operating licence
of/from/for @measure-relief, relief worker, aid worker -> recipient
subj? actor, government, ministry, regime, junta, authority, commission -> actor
+ Ethiopia revoked the licences of three Norwegian charities. | ETH | NOR | occurred
- The council revoked the licence of a pub.

frame sanction.measure-rations-stop
type SANCTION discontinue
cameo 1623
contexts human_security
verb stop, suspend, halt, cease, pause, quit
ing hand out, distribute, give out, feed, dole out, deliver, hand
to/in/for? actor, somewhere -> recipient
subj programme, program, world food programme, aid agency, relief agency, charity, red cross, un agency, aid group, relief group, refugee agency, united nations, unicef, unhcr, un, wfp -> actor
+ The World Food Programme stopped handing out flour in Somalia. | UNO | SOM | occurred
- The baker stopped handing out flour.

frame coerce.measure-held-headline
type COERCE arrest
cameo 173
contexts legal
verb pick up, round up, scoop up, haul in, bundle off, nab, lead away
subj actor, activist, tycoon, dissident, editor, journalist, blogger, opposition leader, lawyer, lawmaker, politician, critic, unionist, cleric, protester, publisher, author -> recipient
obj none
under/on/over/for/after/as/in law, security law, suspicion, charge, act, emergency law, decree, swoop, dawn raid, sweep, crackdown, warrant, dragnet, subversion, sedition, treason, terrorism, anti-terrorism law, terrorism law, lese-majeste
+ Ugandan editor rounded up under security law | - | UGA | occurred
- Danish author picks up prize for sedition drama

frame accuse.measure-fire-from-critics
type ACCUSE disapprove
cameo 111
verb come, be
under/adv fire, heavy fire, attack, fierce attack -> topic
from/by opposition, critic, lawmaker, senator, campaigner, rights group, human rights group, watchdog, union, activist, environmentalist, opposition party, opposition leader, churchman, bishop, newspaper, press, media, mp, deputy, parliament, congress, economist, lawyer -> actor
subj @minister, @state-head, government, actor, cabinet, ministry, administration, plan, policy, decision, law -> recipient
+ Kenya's finance minister came under fire from the opposition. | * | KEN | occurred
- The convoy came under fire from the hills.
