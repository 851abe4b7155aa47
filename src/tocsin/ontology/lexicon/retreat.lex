# RETREAT: with immediate effect, withdraw, release, disarm, cease fire, grant access, return, resign.

frame retreat.withdraw
type RETREAT withdraw
cameo 0874
contexts military
verb withdraw, pull out, pull back, roll back, evacuate, redeploy, recall
obj @troops, @weapons -> topic
from? actor -> recipient
+ Russia withdrew its troops from Georgia. | RUS | GEO | occurred
- The bank withdrew its offer.

frame retreat.withdraw-self
type RETREAT withdraw
cameo 0874
contexts military
verb withdraw, retreat, pull out, pull back
subj @troops -> actor
from/obj? actor -> recipient
+ Ethiopian troops withdrew from Somalia. | ETH | SOM | occurred

frame retreat.leave-whence
type RETREAT withdraw
cameo 0874
contexts military
verb leave, flee, depart, quit
subj @troops -> actor
from/obj actor -> recipient
+ Ghanaian troops left Liberia. | GHA | LBR | occurred
- Chilean soldiers left the gate open.

frame retreat.leave-off
type RETREAT withdraw
cameo 0874
contexts military
verb leave, flee, depart
subj @troops -> actor
obj none
+ The Ghanaian troops left at dawn. | GHA | - | occurred
- The Chilean patrol left a raft on the beach.

frame retreat.back-off
type RETREAT withdraw
cameo 087
contexts military
verb back off, pull back, step back, back away
from actor, territory, border, line, position, region -> recipient
+ China backed off from Taiwan. | CHN | TWN | occurred

frame retreat.withdrawal-noun
type RETREAT withdraw
cameo 0874
contexts military
noun withdrawal, pullout, pull-out, retreat, drawdown, pullback, disengagement
subj? actor -> actor
of? @troops, actor -> actor
from? actor -> recipient
+ The withdrawal of Syrian troops from Lebanon began. | SYR | LBN | occurred

frame retreat.release
type RETREAT release
cameo 0841
verb release, free, liberate, let go, hand over, set free, parole, repatriate
obj @prisoners, actor -> recipient
from? -> place
+ Iran released a British sailor. | IRN | GBR | occurred
- The bank released its results.

frame retreat.release-noun
type RETREAT release
cameo 0841
noun release, liberation
subj? actor -> actor
of actor, @prisoners -> recipient
+ The release of British sailors by Iran was welcomed. | IRN | GBR | occurred

frame retreat.return-property
type RETREAT return
cameo 0842
verb return, give back, hand back, restore, unfreeze
obj @property, body, remains, territory -> topic
to? actor -> recipient
+ France returned the artefacts to Benin. | FRA | BEN | occurred

frame retreat.return-to
type RETREAT return
cameo 0842
verb hand, cede, transfer, relinquish, surrender
obj @territory, control, base, property -> topic
to actor -> recipient
+ Britain ceded the islands to Mauritius. | GBR | MUS | occurred

frame retreat.surrender
type RETREAT disarm
cameo 0874
contexts military
verb surrender, capitulate, lay down, give up
subj actor, @combatant, @troops, garrison, gunman, hijacker, plotter, commander, general -> actor
obj? arm, weapon, fight, struggle, city, town, base, themselves, himself
on? none
to? actor -> recipient
+ Iraqi soldiers surrendered to Iran. | IRQ | IRN | occurred

frame retreat.disarm
type RETREAT disarm
cameo 0873
contexts military
verb disarm, demobilise, demobilize, demilitarise, dismantle, scrap, destroy, decommission, surrender
obj weapon, arsenal, stockpile, militia, programme, program, missile, chemical weapon, reactor, warhead, facility -> topic
subj -> actor
+ Libya dismantled its weapons. | LBY | - | occurred

frame retreat.ceasefire-hold
type RETREAT ceasefire
cameo 0871
contexts military
verb observe, respect, implement, honour, honor, extend, uphold, begin, keep, enforce, maintain
obj @ceasefire, cease fire
with? actor -> recipient
+ Israel observed the truce. | ISR | - | occurred

frame retreat.ceasefire-noun
type RETREAT ceasefire
cameo 0871
contexts military
noun ceasefire, cease-fire, truce, armistice
between/with/of actor -> both
subj? actor -> both
mutual
+ A ceasefire between Israel and Lebanon took effect. | ISR,LBN | - | occurred

frame retreat.cease-fire-verb
type RETREAT ceasefire
cameo 0871
contexts military
verb stop, halt, cease, end, suspend, pause
obj/ing hostility, shelling, fighting, bombing, attack, operation, offensive, strike, war, firing, fire, attacking, bombardment, airstrike, raid, campaign, assault
against/on/in/of? actor -> recipient
+ Turkey halted its offensive against Syria. | TUR | SYR | occurred

frame retreat.access
type RETREAT access
cameo 086
verb grant, allow, permit, give, let, admit
obj @access, observer, inspector, monitor, aid worker, aid, convoy
to/into/for/iobj? actor -> recipient
+ Myanmar granted access to the United Nations. | MMR | UN | occurred

frame retreat.admit-inspectors
type RETREAT access
cameo 0862
verb admit, receive, readmit, accept
obj inspector, monitor, observer, peacekeeper, inspection
from/of? actor -> recipient
+ Iraq accepted inspectors from the United Nations. | IRQ | UN | occurred

frame retreat.allow-aid
type RETREAT access
cameo 0863
contexts human_security
verb allow, permit, let
obj convoy, aid, truck, delivery, shipment, corridor, evacuation, food
into/to/in/through/from? actor -> recipient
+ Syria allowed aid into Lebanon. | SYR | LBN | occurred

frame retreat.resign
type RETREAT resign
cameo 0831
contexts political_institutions
verb resign, step down, abdicate, step aside, stand down
subj actor, president, minister, leader, government, cabinet, chief, premier, chancellor, governor, official, general, speaker, mayor, lawmaker -> actor
from/as? -> topic
+ The Peruvian minister resigned. | PER | - | occurred

frame retreat.resignation-noun
type RETREAT resign
cameo 0831
contexts political_institutions
noun resignation, abdication
subj? actor -> actor
of? actor -> actor
+ The resignation of the Lebanese prime minister was accepted. | LBN | - | occurred

frame retreat.deescalate
type RETREAT withdraw
cameo 087
contexts military
verb de-escalate, deescalate, defuse, reduce, scale back, scale down, cut, draw down
obj @troops, presence, tension, activity, exercise -> topic
in/with/on/near? actor -> recipient
+ China reduced its presence in Vietnam. | CHN | VNM | occurred

frame retreat.lift-blockade
type RETREAT withdraw
cameo 0872
contexts military
verb lift, end, ease, break off, abandon
obj siege, blockade, encirclement
of/on/against? actor -> recipient
+ Israel eased the blockade of Palestine. | ISR | PSE | occurred

frame retreat.settle-leave
type RETREAT withdraw
cameo 087
verb leave, vacate, abandon, evacuate, quit
obj @territory, base, position, building -> topic
subj @troops, actor -> actor
+ Armenian forces left the village. | ARM | - | occurred
- The minister left the summit.

frame retreat.return-thing
type RETREAT return
cameo 0842
verb return, restore, hand back, give back, repatriate
obj any -> topic
to actor, owner, family, museum, government, country, people, authority, community -> recipient
+ Denmark returned a statue to Iceland. | DNK | ISL | occurred
- The minister returned to Iceland.

frame retreat.grant-permission
type RETREAT access
cameo 086
verb grant, give
obj permission, permit, authorisation, authorization, extension, right, freedom, autonomy, independence, licence, license, clearance, mandate, bail, leave
to/iobj/for? -> recipient
+ Iraq granted permission to Jordan. | IRQ | JOR | occurred

frame retreat.cut-tariffs
type CONCEDE
cameo 085
contexts economic
verb reduce, cut, lower, slash, halve
obj tariff, duty, sanction, restriction
on/for/against? -> recipient
+ India cut tariffs on Nepal. | IND | NPL | occurred

frame retreat.end-strike
type RETREAT
cameo 082
verb end, call off, suspend, halt
obj strike, protest, boycott, sit-in, hunger strike, demonstration, walkout, blockade
over/against?
+ Ghanaian teachers ended a strike. | GHA | - | occurred

frame retreat.free-on-bail
type RETREAT release
cameo 0841
contexts legal
verb release, free
obj -> recipient
on/from bail, parole, custody, prison, jail, captivity, detention
+ Zambia freed a Namibian on bail. | ZMB | NAM | occurred

frame retreat.return-any
type RETREAT return
cameo 0842
verb return, repatriate, restore
obj any -> topic
to -> recipient
subj actor -> actor
+ Denmark returned two skulls to Iceland. | DNK | ISL | occurred

frame retreat.simplify
type CONCEDE
cameo 081
verb simplify, streamline, liberalise, liberalize, speed up
obj process, procedure, rule, entry, visa, citizenship, access
for/to? actor -> recipient
+ Moldova simplified the procedure for Ukraine. | MDA | UKR | occurred
