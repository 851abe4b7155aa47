# SANCTION by its turns: envoys told to go, embassies that stop work, mediators who give up, troops, inspectors and
# helpers shown the door, arms held back, imports and flights banned.

class turn-envoy: ambassador, diplomat, envoy, attache, attaché, consul, chargé, military attache, consul general, embassy staff, ambassadors, high commissioner, nuncio, mission, diplomatic mission, embassy
class turn-foreign-force: troop, soldier, force, army, contingent, garrison, base, military, marine, special force, instructor, adviser, mercenary, trainer, paratrooper, battalion
class turn-helper: aid agency, aid group, relief agency, charity, ngo, aid worker, humanitarian agency, relief worker, relief group, aid organisation, aid organization, world food programme, oxfam, red cross, save the children, doctor without borders, médecins sans frontières, medecins sans frontieres, unicef, unhcr, unrwa, msf, doctors without border, foreign aid agency, care

frame sanction.turn-pull-envoy
type SANCTION withdraw
cameo 161
contexts diplomatic
verb pull, pull out, withdraw, bring home, call home, summon home, call back, bring back, recall, evacuate
obj @turn-envoy -> topic
from/of/in/to/out? actor -> recipient
subj actor, government, ministry, foreign ministry, president -> actor
+ Ghana pulled its ambassador out of Chad. | GHA | TCD | occurred
- The maid pulled the coat out of the closet.

frame sanction.turn-hours-envoy
type SANCTION expel
cameo 161
contexts diplomatic
verb give, order, tell, ask, instruct
iobj/obj ambassador, diplomat, envoy, attache, attaché, consul, chargé -> recipient
inf/obj/adv leave, depart, go, pack, hour, day, week
by? actor -> actor
subj? actor, government, ministry, foreign ministry -> actor
+ Chad gave the Danish ambassador a week to leave. | TCD | DNK | occurred
+ The Maltese consul was told to leave by Libya. | LBY | MLT | occurred
- The prince gave the ambassador a medal.

frame sanction.turn-embassy-work
type SANCTION withdraw
cameo 161
contexts diplomatic
verb suspend, halt, close, cease, end, shut, stop, wind down, freeze, shut down
obj operation, work, activity, service, consular work, staff
at/in/of embassy, consulate, diplomatic mission -> topic
in/to/with? actor -> recipient
subj actor, government, ministry, foreign ministry -> actor
+ Finland suspended the work of its embassy in Libya. | FIN | LBY | occurred
- The bakery suspended work.

frame sanction.turn-quit-mediation
type SANCTION withdraw
cameo 165
contexts diplomatic
verb drop, give up, abandon, quit, end, withdraw, relinquish, suspend, halt, stop, freeze, call off, cease, pause
obj mediation, mediating role, mediation effort, peace mission, role as mediator, mediation role, good office, shuttle diplomacy, mediator role, peace effort, mediation mission -> topic
between/in/with/for? actor -> recipient
subj actor, envoy, mediator, bishop, church, president, bloc, union, government -> actor
+ Kenya would drop its role as mediator with Burundi. | KEN | BDI | hypothetical
- The clerk gave up his post.

frame sanction.turn-resign-mediator
type SANCTION withdraw
cameo 165
contexts diplomatic
verb withdraw, resign, quit, step down, step aside, bow out, pull out, retire
as/from/of mediator, go-between, facilitator, broker, peace envoy, intermediary, mediation, peace broker, honest broker, mediating role
in/between/for/with? actor -> recipient
subj -> actor
+ Togo bowed out as mediator in Mali. | TGO | MLI | occurred

frame sanction.turn-order-troops-out
type SANCTION expel
cameo 166
contexts military
verb order, order out, kick out, throw out, boot out, turf out, expel, eject, tell, drive out, push out, force out, evict, ask, send home, send packing, oust
obj/iobj @turn-foreign-force -> recipient
inf/out/from/of leave, go, depart, withdraw, country, soil, territory, base -> topic
subj actor, government, junta, parliament, regime -> actor
+ Niger ordered Belgian soldiers to leave. | NER | BEL | occurred
- The captain ordered the recruits to run.

frame sanction.turn-kick-troops
type SANCTION expel
cameo 166
contexts military
verb kick out, throw out, boot out, turf out, expel, eject, order out, send home, send packing
obj @turn-foreign-force -> recipient
from/of? -> topic
subj actor, government, junta, parliament, regime -> actor
+ Chad kicked out Danish soldiers. | TCD | DNK | occurred

frame sanction.turn-peacekeepers-out
type SANCTION expel
cameo 1661
contexts peacekeeping
verb order, order out, kick out, throw out, boot out, expel, eject, tell, ask, send home, force out
obj/iobj peacekeeper, blue helmet, un troop, un force, peacekeeping mission, un mission, united nations troop, peacekeeping force, un peacekeeper, mandate of mission, monusco, minusma, unifil, peacekeeping contingent -> recipient
inf/from/of? leave, go, depart, withdraw, actor -> topic
subj actor, government, junta, parliament, regime, army -> actor
+ Chad asked UN troops to go. | TCD | UNO | occurred

frame sanction.turn-observers-invite
type SANCTION expel
cameo 1662
verb revoke, withdraw, rescind, cancel, annul, pull, end, strip, terminate
obj invitation, accreditation, permission, permit, visa, mandate, access
of/to/for/from observer, monitor, inspector, rapporteur, election observer, inspection team, observer mission, monitoring mission -> recipient
subj actor, government, regime, parliament, council, commission -> actor
+ Togo rescinded the accreditation of Finnish observers. | TGO | * | occurred
- The club withdrew its invitation to the mayor.

frame sanction.turn-helpers-out
type SANCTION expel
cameo 1663
verb expel, kick out, throw out, order out, boot out, ban, order, tell, eject, shut down, oust, force out
obj/iobj @turn-helper -> recipient
inf/from? -> topic
subj actor, government, junta, regime, rebel, militia, army -> actor
+ Eritrea threw out Danish aid workers. | ERI | DNK | occurred
+ Burundi ordered the Red Cross to leave. | BDI | * | occurred

frame sanction.turn-helpers-leave
type SANCTION withdraw
cameo 1663
verb pull out, withdraw, leave, quit, evacuate
subj @turn-helper, ngo, group, agency -> actor
obj/of/from/in actor, camp, country -> recipient
+ Oxfam pulled out of Eritrea. | * | ERI | occurred
- The runner pulled out of the race.

frame sanction.turn-arms-halt
type SANCTION discontinue
cameo 1622
contexts military
verb halt, pause, stop, suspend, freeze, block, cut off, end, hold up, hold back, withhold, delay, cancel, bar, restrict
obj weapon export, weapons export, arms export, arms sale, arms shipment, arms delivery, arm delivery, weapon delivery, weapons delivery, weapons sale, weapons shipment, military aid, military assistance, military sale, arms supply, weapons supply, ammunition delivery, delivery of weapon, military training, arms transfer, export of arm, sale of weapon
to/for/of/with/from? actor, rebel, government, army -> recipient
subj? -> actor
+ Norway paused weapon exports to Oman. | NOR | OMN | occurred
- The shop halted deliveries of bread.

frame sanction.turn-leave-talks
type SANCTION discontinue
cameo 164
contexts diplomatic
verb walk out, pull out, walk away, quit, leave, abandon, storm out, withdraw, drop out, break off, suspend, freeze, halt
of/from/obj negotiation, peace talk, peace process
with? actor -> recipient
subj actor, rebel, government, side, delegation, guerrilla, party, opposition, union, movement, negotiator, delegate, envoy -> actor
+ Eritrea pulled out of peace talks with Djibouti. | ERI | DJI | occurred
- The brewer pulled out of merger negotiations.

frame sanction.turn-ban-flights
type SANCTION discontinue
cameo 163
contexts economic
verb ban, halt, suspend, bar, stop, block, prohibit, outlaw, embargo
obj flight, import, export, airline, export, purchase, sale, import of oil, shipment, trade, transit, wine, beef, poultry, fruit, timber, fish, grain, oil import, gas import
from/of/to/with actor -> recipient
subj actor, government, regulator, parliament, ministry, cabinet -> actor
+ Bahrain banned imports from Syria. | BHR | SYR | occurred
- Health inspectors banned the sale of snow globes.

frame sanction.turn-reduce-ties
type SANCTION
cameo 160
contexts diplomatic
verb scale back, scale down, freeze, reduce, limit, loosen, cool, chill, review, put on, water down, curtail
obj tie, relation, contact, exchange, cooperation, high-level exchange, link, partnership, military tie, twinning programme, official contact, high-level contact
with? actor -> recipient
subj actor, government, president, parliament, alliance, bloc -> actor
+ Ghana scaled back its contacts with Togo. | GHA | TGO | occurred
- The couple cooled their friendship.

frame sanction.turn-court-jails
type SANCTION convict
cameo 116
contexts legal
verb jail, imprison, condemn, lock up
obj actor, reporter, journalist, activist, lawyer, general, minister, soldier, blogger, teacher, spy, officer, cleric, politician, leader, mayor, student, colonel -> recipient
for/over/to? -> topic
subj court, judge, tribunal -> actor
+ A Maltese court jailed two Libyan officers. | MLT | LBY | occurred
- The judge condemned the old bridge.

frame sanction.turn-cut-rations
type SANCTION discontinue
cameo 1623
contexts human_security
verb cut, reduce, slash, halve, trim
obj ration, food ration, food aid, monthly ration
to/for/of/in? actor, refugee, camp -> recipient
subj? -> actor
+ The UN halved rations for Malian refugees. | UNO | MLI | occurred
- The coach cut the ration of sweets.
