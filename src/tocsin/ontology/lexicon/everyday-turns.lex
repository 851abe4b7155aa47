# Everyday ways of telling deeds of state: what is cancelled, handed over, pitched, shared, or taken amiss.

class cultural-ties: ceremony, celebration, festival, exhibition, concert, trade mission, trade fair, cultural exchange, exchange, student exchange, preparation, festivity, gala, scholarship, joint exercise, twinning, film week, orchestra tour, regatta, joint drill, joint training
class shared-things: gauge, reading, track, radar track, map, image, imagery, signal, feed, forecast, warning, record, file, fingerprint, database, chart, sample, measurement
class annoyance: anger, displeasure, irritation, dismay, annoyance, fury, disgust, disappointment, disquiet, frustration, contempt, impatience, unease, disapproval
class harshness: curt, stern, sharp, pointed, blunt, terse, tart, icy, caustic, acid, acerbic, testy, scathing
class worrying: concerning, worrying, troubling, alarming, disturbing, offensive, insulting, unhelpful, regrettable, disappointing, deplorable, objectionable, provocative, unfriendly
class gear: rifle, gun, weapon, firearm, kalashnikov, machine gun, grenade, mortar, bazooka
class insurgents: rebel, guerrilla, fighter, militiaman, militia, insurgent, paramilitary, combatant, mutineer, ex-rebel, gunman, partisan, separatist
class public-ground: square, plaza, park, avenue, boulevard, lawn, esplanade, roundabout, courtyard, forecourt, gate, palace, parliament, ministry, embassy, pavement

frame sanction.turn-call-off-culture
type SANCTION discontinue
cameo 160
contexts diplomatic
verb cancel, call off, scrap, shelve, suspend, drop, axe, freeze, abandon, break off
obj @cultural-ties
with/in/of/to/for? actor -> recipient
subj actor, minister, government -> actor
+ Iceland scrapped a trade mission to Belarus. | ISL | BLR | occurred
+ Peru shelved the film week with Chile. | PER | CHL | occurred
- The school called off the concert.

frame sanction.turn-mission-ended
type SANCTION withdraw
cameo 165
contexts diplomatic
verb break off, cut short, abandon, give up, wind up, suspend
obj mission, mediation, shuttle, good offices, peace mission
to/in/with/between? actor -> recipient
subj actor, envoy, mediator, go-between, emissary -> actor
+ The Omani mediator abandoned his shuttle to Yemen. | OMN | YEM | occurred
- The astronaut cut short the walk.

frame sanction.turn-part-ways
type SANCTION
cameo 161
contexts diplomatic
mutual
verb part, go
obj/adv company, way, ways
with? actor -> both
subj actor -> both
+ Fiji and Tonga went their separate ways. | FJI TON | - | occurred
- The brothers parted company at the inn.

frame sanction.turn-help-dry-up
type SANCTION discontinue
cameo 162
contexts economic
verb dry up, peter out, run dry, fall away
subj aid, help, assistance, funding, subsidy, support -> actor
for/to? actor -> recipient
+ Danish help for Somalia dried up. | DNK | SOM | occurred
- The well dried up.

frame sanction.turn-shut-legation
type SANCTION
cameo 161
contexts diplomatic
noun downgrade, downgrading, severance
of relation, tie, relations
with? actor -> recipient
by? actor -> actor
+ The downgrading of relations with Qatar by Niger made news. | NER | QAT | occurred

frame accuse.turn-no-secret
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb make, leave, hide
negated ACCUSE
obj secret, doubt, bone
of/about @annoyance -> topic
at/with/over? actor -> recipient
subj actor, minister, government -> actor
+ Bern made no secret of its displeasure with Austria. | CHE | AUT | occurred
- The baker made no secret of his recipe.

frame accuse.turn-harsh-word
type ACCUSE disapprove
cameo 111
contexts diplomatic
noun reminder, retort, riposte, remark, word, comment, note, message, reply, dressing-down, lecture
mod @harshness
from/by actor -> actor
to/for/at? actor -> recipient
+ Lisbon received a stern reminder from Angola. | AGO | PRT | occurred
- The pupil got a stern reminder from the cook.

frame accuse.turn-find-worrying
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb find, call, deem, consider, label, term
attr @worrying -> topic
obj? -> recipient
subj actor, government -> actor
+ Finland found the Estonian decree deeply worrying. | FIN | EST | occurred
- The critics found the ending disappointing.

frame accuse.turn-annoyance-of
type ACCUSE disapprove
cameo 111
contexts diplomatic
noun anger, displeasure, irritation, dismay, annoyance, fury, disgust, disappointment, disquiet, frustration, contempt, impatience, unease, disapproval
at/with/over actor, decision, move, remark, step -> recipient
by/from? actor -> actor
subj actor -> actor
+ Malta voiced its dismay at Libya. | MLT | LBY | occurred
- The fans voiced dismay at the score.

frame accuse.turn-reproach
type ACCUSE disapprove
cameo 111
contexts diplomatic
noun reproach, caution, remonstrance, remonstration
to/against/at/for? actor -> recipient
by/from actor -> actor
+ Reproaches from Warsaw to Vienna followed. | POL | AUT | occurred

frame reject.turn-let-lapse
type REJECT yield
cameo 123
contexts diplomatic
verb let
obj ultimatum, deadline -> topic
inf pass, lapse, expire, slip
subj actor, government, junta, rebel -> actor
+ The junta in Niger let the deadline pass. | NER | - | occurred
- The student let the deadline pass.

frame reject.turn-decline-alone
type REJECT
cameo 120
verb decline, demur, balk, baulk
obj none
inf none
subj actor, government -> actor
in/by none
+ Chad asked for visas, but Norway demurred. | NOR | TCD | occurred
- Sales declined.

frame reject.turn-no-to
type REJECT
cameo 120
noun no, nay, thumbs-down, cold shoulder, brush-off
to actor, plan, request, offer, proposal -> recipient
from/by actor -> actor
+ The brush-off to Serbia by Croatia made news. | HRV | SRB | occurred

frame request.turn-urging
type REQUEST
cameo 020
noun urging, prompting, prodding, coaxing
by/from actor -> actor
of? actor -> recipient
inf? -> content
+ The prodding of Egypt by Jordan went on. | JOR | EGY | occurred

frame protest.turn-lead-crowd
type PROTEST demo
cameo 141
contexts human_rights
verb lead, head
obj thousand, hundred, crowd, follower, supporter, demonstrator, marcher, ten
through/along/past/to/into/across street, streets, avenue, square, city, capital, palace, parliament, centre, center, road, town
subj @civilians, actor, monk, priest, imam, bishop, nun, widow, opposition, unionist -> actor
+ Chilean widows led hundreds through the streets. | CHL | - | occurred
- The guide led hundreds through the museum.

frame protest.turn-camp
type PROTEST demo
cameo 141
verb camp, encamp, bivouac, camp out, squat
on/in/outside/before/at/near/by @public-ground
subj @wire-crowd, actor -> actor
+ Ugandan nurses camped outside the ministry. | UGA | - | occurred
- The scouts camped in the park.

frame protest.turn-pitch-tents
type PROTEST demo
cameo 141
verb pitch, put up, erect
obj tent, marquee
on/in/outside/before/at/near @public-ground
subj @wire-crowd, actor -> actor
+ Georgian students pitched tents before the parliament. | GEO | - | occurred
- The scouts pitched tents in the park.

frame protest.turn-down-tools
type PROTEST strike
cameo 143
contexts economic
verb down, lay down, put down, drop
obj tool, hook, pen, apron, baton, stethoscope, chalk, mop, brush, uniform, tools
over/in/at/for? -> topic
subj @wire-crowd, actor, crew -> actor
+ Maltese dockers laid down their tools. | MLT | - | occurred
- The painter laid down his brush.

frame protest.turn-stop-deliveries
type PROTEST strike
cameo 143
contexts economic
verb stop, halt, suspend, cease, withhold
obj delivery, work, service, shift, run, lesson, class, surgery
subj driver, trucker, haulier, tanker driver, pilot, docker, doctor, nurse, teacher, postman, farmer, railwayman -> actor
over/in/for? -> topic
+ Ghanaian truckers halted deliveries. | GHA | - | occurred
- The cook stopped work at noon.

frame protest.turn-dump-goods
type PROTEST vandalize
cameo 145
contexts economic
verb dump, spill, empty, pour, tip, scatter, pour out, strew
obj grain, milk, manure, slurry, tomato, wine, straw, hay, fish, potato, olive, lorry, truck, wagon, load, trailer -> topic
onto/on/in/at/outside/into/over/of? -> place
subj farmer, fisherman, winegrower, trucker, peasant, dairy farmer, wine grower -> actor
+ French winegrowers dumped manure outside the ministry. | FRA | - | occurred
- The cook poured milk into the bowl.

frame assault.turn-launch-drive
type ASSAULT
cameo 190
contexts military
verb launch, mount, begin, start, open, unleash
obj drive, push, thrust, onslaught, sweep, pincer, counter-attack, counterattack
inf/against/on/towards/to/into/for retake, recapture, dislodge, oust, expel, actor, rebel, capture, clear -> recipient
subj actor, army, troops, rebel, militia -> actor
+ The Eritrean army launched a drive against Sudan. | ERI | SDN | occurred
- The charity launched a drive to collect blood.

frame assault.turn-water-cannon
type ASSAULT
cameo 182
contexts military
verb train, turn, aim, point, direct
obj water cannon, hose, deck gun
on/at/against boat, ship, vessel, trawler, ferry, tug, actor -> recipient
subj actor, coast guard, navy, ship, cutter -> actor
+ Libya's navy turned a water cannon on an Italian trawler. | LBY | ITA | occurred
- The gardener turned a hose on the roses.

frame assault.turn-marks-of
type ASSAULT torture
cameo 1822
contexts repression
verb bear, show, carry
obj mark, sign, trace, scar, bruise
of/from beating, torture, ill-treatment, whipping, electric shock, flogging, burn
subj prisoner, detainee, captive, body, inmate, actor -> recipient
+ Freed Omani prisoners bore scars of torture. | - | OMN | occurred
- The horse bore marks of the whip.

frame assault.turn-ballot-boxes
type ASSAULT destroy
cameo 1712
contexts election
verb smash, burn, wreck, set ablaze, torch, throw
obj ballot box, polling station, voting booth, urn -> recipient
in/at? actor -> recipient
subj? gunman, men, youth, mob, actor, masked man -> actor
+ Congolese gunmen smashed the ballot boxes. | COD | - | occurred
- The janitor burned the old maps.

frame assault.turn-send-tanks
type ASSAULT
cameo 190
contexts military
verb send, roll, order, throw, push, hurl
obj tank, armour, armoured vehicle, armored vehicle, gunship, helicopter gunship, warplane, armoured column -> topic
into/against/over/across -> recipient
subj actor, government, army -> actor
+ Syria sent tanks into Lebanon. | SYR | LBN | occurred
- The museum sent a tank to the fair.

frame mobilize.turn-send-ships
type MOBILIZE weapons
cameo 154
contexts military
verb dispatch, despatch, send, order, rush
obj patrol ship, patrol boat, gunboat, destroyer, coastguard cutter, cutter, frigate, corvette, warship, submarine, minesweeper, coastguard ship, survey ship -> topic
to/toward/towards/near/off/into? -> recipient
subj actor, government, navy -> actor
+ Vietnam dispatched two patrol boats to the reef. | VNM | - | occurred
- The shipyard sent a cutter to the fair.

frame mobilize.turn-moved-there
type MOBILIZE police
cameo 153
contexts military
verb move, shift, transfer, draft, bus, fly, rush, draft in
subj none
obj police, policeman, border police, riot police, officer, gendarme, guardsman, border guard -> actor
to/into/on/towards border, line, frontier, capital, actor, city, crossing
+ Latvian gendarmes were shifted to the crossing. | LVA | - | occurred
- The files were moved to the cellar.

frame mobilize.turn-standby
type MOBILIZE
cameo 152
contexts military
verb wait, stand, remain, sit, hold
on/at standby, alert, call, stand-by
subj @troops, actor, commando, warship -> actor
+ Danish marines waited on standby. | DNK | - | occurred
- The doctor waited on call.

frame mobilize.turn-lock-radar
type MOBILIZE weapons
cameo 150
contexts military
verb lock
obj radar, fire-control radar, missile, sight, system
on/onto -> recipient
subj actor, ship, warship, jet, destroyer, battery -> actor
+ A Greek corvette locked its radar on a Turkish tug. | GRC | TUR | occurred
- The warden locked the radar room.

frame mobilize.turn-alert-noun
type MOBILIZE
cameo 152
contexts military
noun alert, war footing, readiness
mod full, high, highest, maximum, red, combat, nuclear, heightened
of/for? actor, army, force, troops -> actor
by? actor -> actor
+ A combat alert by Lithuania followed. | LTU | - | occurred

frame retreat.turn-swap-guns
type RETREAT disarm
cameo 0873
contexts peacekeeping
verb swap, trade, exchange, hand, hand over, turn in, barter, hand in, give in, surrender
obj @gear -> topic
subj @insurgents -> actor
for/to? -> recipient
+ Malian rebels swapped their rifles for seed. | MLI | - | occurred
+ Chadian guerrillas handed their guns to Gabon. | TCD | GAB | occurred
- The collector swapped his rifle for a clock.

frame retreat.turn-let-captive-go
type RETREAT release
cameo 0841
contexts human_rights
verb let
obj captive, hostage, prisoner, sailor, detainee, soldier, journalist, inmate, crew, pilgrim -> recipient
inf go, leave, depart
subj actor, rebel, government, kidnapper, pirate, captor, junta -> actor
+ Libya let two Maltese sailors go. | LBY | MLT | occurred
- The boss let a clerk go.

frame concede.turn-reversed
type CONCEDE
cameo 083
contexts legislative
verb reverse, rescind, take back, walk back, undo, overturn, revoke, scrap
subj none
obj decision, order, decree, ruling, ban, measure, edict -> actor
+ Fiji's decree was rescinded. | FJI | - | occurred
- The film was taken back to the shop.

frame concede.turn-pardon-noun
type CONCEDE
cameo 081
contexts legal
noun pardon, amnesty, clemency, reprieve
for/to/of actor, prisoner, rebel, convict, deserter -> recipient
by/from actor, president, king, governor -> actor
+ The amnesty by Ghana for Nigerian convicts made news. | GHA | NGA | occurred

frame concede.turn-waiver-noun
type CONCEDE
cameo 081
contexts diplomatic
noun waiver, exemption, concession, relaxation
for/to actor -> recipient
by/from actor -> actor
+ A waiver for Armenia by Georgia followed. | GEO | ARM | occurred

frame coerce.turn-lockdown-noun
type COERCE curfew
cameo 1723
contexts repression
noun lockdown, prohibition
of/on/in? actor, city, rally, town, district
by/from actor -> actor
+ A lockdown by Rwanda followed. | RWA | - | occurred

frame coerce.turn-interception
type COERCE seize
cameo 1711
contexts military
noun interception, impoundment, impounding, boarding
of ship, trawler, tanker, freighter, boat, vessel, aid ship, jet, plane -> recipient
by actor, navy, coast guard -> actor
+ The impoundment of a Danish tanker by Yemen made news. | YEM | DNK | occurred

frame coerce.turn-threaten-with-gun
type THREATEN violence
cameo 138
contexts crime
verb threaten, menace
with pistol, gun, rifle, knife, machete, death, bayonet
obj actor, diplomat, reporter, journalist, envoy, nurse, consul -> recipient
subj? -> actor
+ Sudanese soldiers threatened the Danish consul with a rifle. | SDN | DNK | occurred
- The boy threatened the cat with a stick.

frame cooperate.turn-do-together
type COOPERATE
cameo 060
contexts diplomatic
mutual
verb build, search, patrol, climb, survey, map, explore, develop, run, operate, guard, clear, escort, drill, study, launch, monitor, measure, fund, hunt, dig, lay, restore, sweep, comb, chart, test, design, staff, dredge, drain, replant, film, police, fight, tackle, track, probe
adv together, jointly, side, shoulder
subj -> both
+ Norwegian and Danish divers are charting the wreck together. | NOR DNK | - | ongoing
- The two cousins jointly built a kite.

frame cooperate.turn-one-team
type COOPERATE
cameo 060
contexts diplomatic
mutual
verb work, act, operate, move
as team, unit, one, force
subj actor -> both
+ Dutch and Belgian detectives worked as one team. | NLD BEL | - | occurred
- The cook and the waiter worked as one team.

frame cooperate.turn-share-data
type COOPERATE
cameo 064
contexts intelligence
mutual
verb share, pool, exchange, swap, trade
obj @shared-things
with? actor -> both
subj actor, pair -> both
+ Kenya and Uganda are sharing flood warnings. | KEN UGA | - | ongoing
- The neighbours share a map.

frame cooperate.turn-practise-with
type COOPERATE
cameo 062
contexts military
mutual
verb practise, practice, drill, train, exercise, rehearse
subj ship, frigate, troops, soldier, pilot, paratrooper, marine, navy, jet, destroyer, cadet -> both
with/alongside actor, submarine, ship, frigate, crew, pilot, soldier -> both
+ Omani frigates practised with Kenyan patrol boats. | OMN KEN | - | occurred
- The choir practised with the band.

frame cooperate.turn-escort-both
type COOPERATE
cameo 062
contexts military
mutual
verb escort, guard, shepherd, convoy, shadow, protect
obj carrier, freighter, ship, convoy, tanker, ferry, grain ship, merchantman
subj pair -> both
+ A Thai frigate and an Indian corvette escorted a freighter. | THA IND | - | occurred
- The pilot and the tug escorted a ferry.

frame aid.turn-arms-reach
type AID
cameo 072
contexts military
verb reach, flow, go, pour, get, arrive, find
subj @gear, arms, ammunition, missile, rocket, explosive, ordnance -> actor
obj/to/into/in actor, rebel, militia, group -> recipient
+ Rifles from Libya are reaching Chad. | LBY | TCD | ongoing
- The rocket reached the moon.

frame aid.turn-unload-arms
type AID
cameo 072
contexts military
verb unload, offload, land, drop, fly in, smuggle, deliver
obj @gear, arms, ammunition, missile, rocket, mortar -> topic
for/to actor, rebel, militia, army, force -> recipient
subj actor, plane, ship, aircraft, freighter, crew -> actor
+ An Iranian freighter unloaded rifles for the Sudanese army. | IRN | SDN | occurred
- The hunter unloaded his rifle.

frame aid.turn-take-off-with
type AID
cameo 073
contexts human_security
verb take off, fly, set out, sail, leave, set off, fly off
subj helicopter, plane, ship, convoy, truck, lorry, aircraft, freighter, airlift -> actor
with @aid-goods
for/to/towards? actor, village, town, valley, island, camp -> recipient
+ Turkish planes took off for Nepal with tents. | TUR | NPL | occurred
- The plane took off with forty tourists.

frame support.turn-flag-over
type SUPPORT
cameo 050
contexts diplomatic
verb rise, fly, go up, flutter
subj flag, colours, ensign -> actor
over/above/at embassy, consulate, mission, legation -> recipient
+ The Danish flag rose over the embassy in Accra. | DNK | * | occurred
- The flag rose over the school.

frame support.turn-oversee-signing
type SUPPORT
cameo 057
contexts diplomatic
mutual
verb oversee, witness, watch, preside, attend
obj/over signing, signature, initialling
with? actor -> both
subj actor, pair, two, leader, president -> both
+ Peru and Chile oversaw the signing of a pact. | PER CHL | - | occurred
- The notary watched the signing of the will.

frame support.turn-satisfaction
type SUPPORT
cameo 051
contexts diplomatic
noun satisfaction, delight, approval, gratification
of? actor -> actor
at/with/over actor, decision, move, step, ruling -> recipient
subj? actor -> actor
by? actor -> actor
+ Peru voiced satisfaction at Chile. | PER | CHL | occurred

frame support.turn-restored-noun
type SUPPORT
cameo 050
contexts diplomatic
noun normalisation, normalization, resumption, reopening
of relation, tie, embassy, consulate, relations
with? actor -> recipient
by? actor -> actor
+ The resumption of ties with Togo by Benin made news. | BEN | TGO | occurred

frame agree.turn-assurance-noun
type AGREE
cameo 030
contexts diplomatic
noun assurance, guarantee
to/for? actor -> recipient
by/from actor -> actor
that/inf/of? -> content
+ Guarantees from Oman to Yemen followed. | OMN | YEM | occurred

frame threaten.turn-answer-for
type THREATEN
cameo 130
verb answer, account
for raid, death, attack, killing, crime, blood, murder, shooting, massacre, deed, insult, act, bombing, war, crash, loss -> topic
subj actor -> recipient
+ Chad must account for the crash, Sudan said. | SDN | TCD | occurred
- The pupil answered for the class.
