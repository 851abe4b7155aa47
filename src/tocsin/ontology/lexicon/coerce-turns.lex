# COERCE by its turns: property nationalised, papers taken away, votes and offices closed to rivals, posts deleted,
# migrants driven back, lies spread, fines, catches,
# routes shut, ships held, towns sealed off.

class turn-state-hand: actor, government, authority, authorities, regime, junta, court, ministry, regulator, police, watchdog, commission, council, election commission, electoral commission, army, parliament, agency, president, interior ministry
class turn-moved-people: migrant, refugee, asylum seeker, asylum-seeker, boat, rohingya, family, people, bedouin, herder, palestinian, afghan, haitian, dinghy, castaway, exile, child, worker
class menace-route: route, transit route, land route, corridor, pipeline, strait, canal, rail link, railway, waterway, crossing, passage, lane, shipping lane, transit, supply route, sea lane, valve, gas pipeline, oil pipeline

frame coerce.turn-nationalise
type COERCE seize
cameo 1711
contexts economic
verb nationalise, nationalize, expropriate, sequester, commandeer, requisition, confiscate
obj -> recipient
of/from? -> recipient
subj @turn-state-hand -> actor
+ Bolivia nationalised a Spanish railway. | BOL | ESP | occurred
- The firm expropriated the market's attention.

frame coerce.turn-take-land
type COERCE seize
cameo 1711
verb take, grab, seize, wrest
obj farm, land, house, cattle, estate, passport, boat, field, herd, fishing boat, ranch
from/of -> recipient
subj actor, government, army, police, soldier, militia, regime, settler, rebel, militant -> actor
+ Fiji took houses from Indian traders. | FJI | IND | occurred
- The heir took a farm from the map.

frame coerce.turn-strip-paper
type COERCE restrict
cameo 172
contexts rights_freedoms
verb revoke, strip, cancel, annul, withdraw, void, confiscate, take away, rescind
obj/of citizenship, passport, nationality, residency, residence permit, legal status, work permit, licence, license, accreditation, registration, travel document, status, operating licence, immunity, parliamentary immunity
of/from/obj? -> recipient
subj @turn-state-hand -> actor
+ Kuwait revoked the citizenship of a Shiite poet. | KWT | * | occurred
- The club stripped the hall of its paint.

frame coerce.turn-deny-paper
type COERCE restrict
cameo 172
contexts rights_freedoms
verb deny, refuse
obj registration, licence, license, accreditation, permit, passport, citizenship, exit visa, legal status, ballot access, press card, work permit, permission
iobj/to? -> recipient
subj @turn-state-hand -> actor
+ Laos denied a Thai church registration. | LAO | THA | occurred
- The guard denied that he had a licence.

frame coerce.turn-off-ballot
type COERCE restrict
cameo 1722
contexts election pro_autocracy
verb disqualify, exclude, strike, remove, scrub, bar, ban, block, scratch
obj -> recipient
from election, vote, ballot, poll, race, office, politics, presidency, public office, running, presidential race, presidential election, parliamentary election, elections, public life, contest
subj @turn-state-hand, judge -> actor
+ Togo excluded the Togolese opposition leader from the ballot. | TGO | * | occurred
- The referee disqualified the runner from the race.

frame coerce.turn-delete-posts
type COERCE censor
cameo 1721
contexts rights_freedoms
verb delete, erase, scrub, remove, take down, purge, wipe, black out, pixelate, redact, cut
obj article, post, video, account, page, comment, footage, report, website, site, blog, chapter, broadcast, scene, story
of/by/from/about? -> recipient
subj censor, regulator, authority, authorities, government, regime, police, state television, ministry, junta -> actor
+ Vietnamese censors erased a post by a Laotian blogger. | VNM | * | occurred
- The singer deleted a post about her cat.

frame coerce.turn-dump-migrants
type COERCE deport
cameo 174
contexts migration
verb dump, abandon, bus, push, push back, drive back, force, send, herd, fly, ship, tow, return, truck, strand, drop, airlift
obj @turn-moved-people -> recipient
in/into/to/adv/across/over/at desert, home, sea, border, homeland, country, actor, no man's land, libya, back, frontier, turkey -> topic
subj actor, police, coast guard, navy, soldier, border guard, government, authority, authorities, patrol, guard -> actor
+ Tunisian police dumped Sudanese migrants at the border. | TUN | SDN | occurred
- The bus dumped children at home.

frame coerce.turn-out-of-country
type COERCE deport
cameo 174
verb throw out, kick out, order out, bundle, bundle out, chase out, drive out, hound out, boot out
of/from/out country, kingdom, emirate, island, territory, republic, nation -> topic
obj -> recipient
subj actor, government, police, authority, authorities, regime, junta, agent -> actor
+ Qatar bundled a Nepalese worker out of the country. | QAT | NPL | occurred
- The wind drove the boat out of the territory.

frame coerce.turn-order-group-leave
type COERCE deport
cameo 174
verb order, tell, give
obj/iobj correspondent, journalist, reporter, missionary, worker, charity, group, professor, businessman, activist, researcher, company, staff, priest -> recipient
inf leave, depart, quit, go
subj actor, government, police, authority, authorities, regime, junta, ministry -> actor
+ Laos told a Danish missionary to leave. | LAO | DNK | occurred
- The teacher told the boys to leave.

frame coerce.turn-spread-lies
type COERCE misinformation
cameo 170
contexts misinformation
verb spread, plant, push, peddle, circulate, amplify, disseminate, seed, broadcast, pump out, churn out, feed, fabricate, float, sow
obj false story, fake news, lie, rumour, rumor, hoax, disinformation, falsehood, conspiracy theory, deepfake, fake video, false report, fabricated story, misinformation, false rumour, fake story, false claim, fake, propaganda, bogus story, doctored video, discord
about/in/on/among/against/to? -> recipient
subj -> actor
+ Serbia spread bogus stories about Kosovo. | SRB | KOS | occurred
- Neighbours spread rumours about the bakery.

frame coerce.turn-catch
type COERCE arrest
cameo 173
contexts legal
verb catch, apprehend, nab, collar, bag, track down, snare, grab, net
obj fugitive, suspect, smuggler, spy, agent, ringleader, kingpin, trafficker, gang leader, hacker, mastermind, drug lord, deserter, dissident, accomplice, bomber, gunman, war criminal, cell -> recipient
subj police, agent, interpol, detective, actor, authority, authorities, officer, guard, security force, coast guard -> actor
+ Police in Accra caught a Dutch smuggler. | * | NLD | occurred
- Police caught the ball.

frame coerce.turn-held-by
type COERCE arrest
cameo 173
contexts legal
verb hold, detain, keep
obj @prisoners -> recipient
by/subj authority, authorities, police, junta, regime, army, security service, border guard, secret police, taliban, government, intelligence service, russia, china, iran, north korea, venezuela, belarus, turkey, syria, cuba, myanmar, saudi arabia -> actor
+ Two Swedish tourists were held by Iran. | IRN | SWE | occurred
- The rope was held by sailors.

frame coerce.turn-hold-nationals
type COERCE arrest
cameo 173
contexts legal
verb hold, keep, have
obj actor, @prisoners -> recipient
in/behind jail, prison, cell, custody, detention, bar, dungeon, prison camp, labour camp, solitary confinement
subj actor, police, government, regime, junta, authority, authorities -> actor
+ Laos holds two Danes in its jails. | LAO | DNK | ongoing
- The museum keeps a statue in its old prison.

frame coerce.turn-charge-crowd
type ASSAULT crowd-control
cameo 175
contexts repression
verb charge, baton-charge
at/into protester, demonstrator, crowd, striker, miner, student, marcher, worker, farmer, villager, migrant, picket, supporter, monk -> recipient
with/on? baton, horseback, truncheon, shield, horse, dog
subj police, riot police, officer, trooper, cavalry, soldier, guard, security force, gendarme, mounted police -> actor
+ Peruvian police charged at striking miners. | PER | * | occurred
- Police charged a miner with theft.

frame coerce.turn-martial-under
type COERCE martial-law
cameo 1724
contexts pro_autocracy
verb put, place, bring, keep
under martial law, military rule, state of emergency, emergency rule, state of siege, direct military rule
obj -> recipient
subj -> actor
+ Bolivia put Santa Cruz under martial law. | BOL | - | occurred

frame coerce.menace-shut-route
type COERCE restrict
cameo 172
contexts economic
verb close, shut, block, shut off, close off, cut, cut off, sever, choke off, blockade, halt, suspend, seal
obj @menace-route -> topic
to/with/between/for/into/from actor -> recipient
subj @state-voice, rebel, militia -> actor
+ Belarus closed the transit route to Lithuania. | BLR | LTU | occurred
- The mayor closed the canal to swans.

frame coerce.menace-ground
type COERCE seize
cameo 171
contexts economic
verb ground, impound, detain, quarantine
obj tanker, ship, vessel, freighter, trawler, plane, airliner, jet, cargo ship, yacht, barge, ferry, helicopter, fishing boat, container ship -> recipient
of/from? actor -> recipient
subj actor, navy, coast guard, customs, court, police, authority -> actor
+ Denmark impounded a Russian freighter. | DNK | RUS | occurred
- Fog grounded the Russian plane.

frame coerce.menace-seal-off
type COERCE restrict
cameo 172
contexts repression
verb seal off, seal, lock down, cordon off, cut off, ring, encircle, surround, isolate, close off
obj town, city, village, district, camp, enclave, province, strip, quarter, neighbourhood, neighborhood, somewhere -> recipient
in/of? actor -> recipient
subj actor, troop, force, soldier, army, police, gendarme -> actor
+ Israeli soldiers sealed off Nablus. | ISR | PSE | occurred
- Snow sealed off Nablus.
