# Measures that states take against each other, and what courts, police and crowds do to people, told by the phrase.

class measure-pact: talk, talks, negotiation, dialogue, membership, accession, process, consultation, cooperation, contact, exchange, round
class measure-supply: aid, assistance, help, support, funding, fund, grant, loan, credit, disbursement, budget support, tranche, programme, program, subsidy, donation
class measure-arms: arm, arms, weapon, weapons, jet, fighter, fighter jet, helicopter, missile, tank, ammunition, munition, shell, rocket, drone, rifle, warship, submarine, hardware, spare part, military equipment, ordnance, bomb
class measure-workers: aid agency, relief agency, aid group, relief group, relief organisation, relief organization, aid organisation, aid organization, humanitarian organisation, humanitarian organization, humanitarian group, humanitarian agency, charity, ngo, non-governmental organisation, non-governmental organization, aid worker, relief worker, aid staff, oxfam, msf, red cross, red crescent, unicef, unhcr, world food programme, medical charity, save the children, caritas, missionary group, foreign charity, aid mission, aid official, humanitarian coordinator, relief official
class measure-watchers: inspector, arms inspector, weapons inspector, observer, monitor, observer mission, election observer, election monitor, inspection team, monitoring team, monitoring mission, rapporteur, inspection mission, rights monitor, human rights team, rights mission, rights office, ceasefire monitor, rights team
class measure-helmets: peacekeeper, blue helmet, blue beret, peacekeeping force, peacekeeping mission, peacekeeping troop, u.n. force, u.n. mission, stabilisation force, stabilization force, peace force, intervention force, regional force, monitoring force, buffer force, u.n. troop
class measure-guilty: traitor, spy, mole, agent, double agent, fifth column, fifth columnist, turncoat, collaborator, quisling, foreign agent, saboteur, informer, stooge, puppet, lackey, fifth-columnist

frame sanction.measure-talks-put-off
type SANCTION discontinue
cameo 164
verb suspend, freeze, halt, break off, call off, abandon, quit, leave, pull out, walk out, withdraw, scrap, cancel, terminate, end, cut short, storm out, discontinue, shelve, interrupt
obj/of/from @measure-pact
with -> recipient
over/after/until/in/pending? -> topic
+ Oslo froze entry talks with Tonga over a trawler. | NOR | TON | occurred
- The clinic suspended talks with patients.

frame sanction.measure-talks-accession
type SANCTION discontinue
cameo 164
verb suspend, freeze, halt, break off, call off, terminate, end
obj talk, talks, negotiation, process, bid, application
mod accession, membership, entry, enlargement, association
poss/of/for/to actor -> recipient
subj actor -> actor
+ Fiji froze Tonga's accession talks. | FJI | TON | occurred
- The firm ended merger talks.

frame sanction.measure-arms-held-up
type SANCTION discontinue
cameo 1622
contexts military
verb hold up, hold back, delay, freeze, block, halt, suspend, stop, cancel, withhold, hold, put, pause, scrap
obj delivery, shipment, sale, transfer, supply, export, handover, consignment
of @measure-arms
to -> recipient
on? hold, ice
+ Oslo held up the delivery of submarines to Tonga. | NOR | TON | occurred
- The storm delayed the delivery of jets to the museum.

frame sanction.measure-aid-stopped
type SANCTION discontinue
cameo 162
verb suspend, stop, halt, freeze, cut off, cut, end, withhold, terminate, discontinue, axe, slash, block, hold back, pull, scrap, cancel, reduce, curtail, trim, scale back
obj @measure-supply
to/for -> recipient
subj donor, creditor, lender, actor -> actor
+ Donors froze assistance to Tonga. | - | TON | occurred
- The clinic stopped help for smokers.

frame sanction.measure-arms-stopped
type SANCTION discontinue
cameo 1622
contexts military
verb suspend, stop, halt, freeze, cut off, end, withhold, discontinue, hold back, scrap, cancel, curtail
obj arms supply, weapon supply, weapons supply, arms shipment, weapon shipment, weapons shipment, arms delivery, weapon delivery, weapons delivery, arms sale, weapon sale, weapons sale, ammunition, arms flow, supply of arms, supply of weapons, military training, arms export
to/for actor, @combatant, army, government, regime -> recipient
subj actor, government, president -> actor
+ Norway cut off weapons supplies to Colombian rebels. | NOR | COL | occurred
+ Arms deliveries to Oman were frozen by Spain. | ESP | OMN | occurred
- The shop stopped ammunition sales to hunters.

frame sanction.measure-envoy-home
type SANCTION withdraw
cameo 161
contexts diplomatic
verb call, bring, order, fetch, recall
obj ambassador, envoy, high commissioner, charge, consul, ambassadors, diplomat, mission, embassy staff
adv home, back
from -> recipient
for/in/over? -> topic
+ Oslo called home its ambassador from Tonga. | NOR | TON | occurred
- The firm called its cook home from Rome.

frame sanction.measure-oust-helpers
type SANCTION expel
cameo 1663
contexts human_security
verb expel, throw out, kick out, turn out, order out, order, bar, ban, evict, oust, shut out, send home, send packing, close down, shut down, eject, boot out, drive out, suspend, close, force out
obj @measure-workers -> recipient
from/in/of? -> place
+ Fiji threw out two relief agencies. | FJI | * | occurred
- The mall kicked out a charity busker.

frame sanction.measure-oust-watchers
type SANCTION expel
cameo 1662
contexts diplomatic
verb expel, throw out, kick out, turn out, order out, evict, oust, send home, send packing, eject, boot out, drive out, turf out, force out
obj @measure-watchers, team, inspection -> recipient
from/in/of? -> place
+ Fiji turned out the election observers. | FJI | * | occurred
- The referee sent home the observers of the match in tears.

frame sanction.measure-tell-watchers-go
type SANCTION expel
cameo 1662
contexts diplomatic
verb tell, order, ask, instruct
obj @measure-watchers, member of the, member of a -> recipient
subj actor, government, authority, army, junta -> actor
inf leave, depart, quit, get out, go, pack
+ Fiji told the French arms inspectors to leave. | FJI | FRA | occurred
- Fiji told the tourists to leave.

frame sanction.measure-pull-watchers
type SANCTION withdraw
cameo 1662
contexts diplomatic
verb withdraw, pull, pull out, recall, evacuate, bring home
obj @measure-watchers
from/out -> recipient
+ Fiji pulled its election monitors out of Tonga. | FJI | TON | occurred
- Fiji pulled its monitors from the wall.

frame sanction.measure-oust-helmets
type SANCTION expel
cameo 1661
contexts peacekeeping
verb expel, throw out, kick out, turn out, order, evict, oust, send home, send packing, eject, force out
obj @measure-helmets -> recipient
from/in/of/out? -> place
+ Fiji threw out the Indian peacekeepers. | FJI | IND | occurred
- The farmer sent home the peacekeeper of the hens.

frame sanction.measure-pull-helmets
type SANCTION withdraw
cameo 1661
contexts peacekeeping
verb withdraw, pull, pull out, recall, bring home
obj @measure-helmets
from/out -> recipient
+ Fiji pulled its blue helmets out of Lebanon. | FJI | LBN | occurred
- Fiji pulled its hat from the peg.

frame sanction.measure-helpers-leave
type SANCTION withdraw
cameo 1663
contexts human_security
verb leave, quit, pull out, withdraw, close, shut, suspend, stop, abandon
obj/from/of/in actor, operation, clinic, hospital, office, programme, work, mission
in/from/of? actor -> recipient
subj @measure-workers -> actor
after/over? -> topic
+ The relief agency shut its clinics in Chad. | * | TCD | occurred
- The charity closed its shop of toys.

frame accuse.measure-brand-traitor
type ACCUSE allege
cameo 1125
contexts legal
verb brand, label, call, denounce, name, declare, term, describe, dub, portray, condemn
obj -> recipient
attr/as @measure-guilty
+ Fiji's junta denounced the Tongan envoy as a spy. | FJI | TON | occurred
- The fan called the striker an agent of change.

frame accuse.measure-want-charged
type ACCUSE allege
cameo 112
contexts legal
verb recommend, ask, urge, seek, request
that indict, charge, prosecute, try, arraign, court-martial, impeach -> content
subj police, prosecutor, investigator, inspector, commission, inquiry, panel, attorney general, auditor, watchdog, tribunal, detective -> actor
+ Fiji's police recommended that the Tongan envoy be prosecuted. | FJI | TON | occurred
- The cook recommended that the pan be tried.

frame reject.measure-left-unanswered
type REJECT
cameo 120
contexts diplomatic
verb leave
obj plea, request, appeal, call, letter, demand, offer, cry, petition, invitation, note, overture -> topic
attr/adv unanswered, unheeded, unmet, unacknowledged, ignored
of/by/from/for/poss? actor -> recipient
+ Suva left Tonga's letter unanswered. | FJI | TON | occurred
- The pupil left the letter of the alphabet unanswered.

frame reject.measure-dismiss-as
type REJECT
cameo 120
contexts diplomatic
verb dismiss, reject, wave away, brush off, brush aside, spurn, rebuff, deride, laugh off
obj demand, call, request, plea, appeal, proposal, offer, ultimatum, bid, plan -> topic
as
of/by/from/for/poss? actor -> recipient
+ Suva dismissed Tonga's demand for a reef as a joke. | FJI | TON | occurred
- The critic dismissed the plot as silly.

frame reject.measure-keep-penalty
type REJECT yield
cameo 1244
contexts economic
verb keep, retain, leave, maintain
obj @sanctions -> topic
on/against -> recipient
adv/in/for? place, force
+ Oslo decided to keep sanctions on Tonga. | NOR | TON | hypothetical
- The cook kept a ban on salt.

frame coerce.measure-kick-out
type COERCE deport
cameo 174
contexts migration
verb kick out, throw out, turf out, boot out, chuck out, turn out, pack off, ship out, bundle out, send back, send home, truck, bus, fly home, deport
obj @folk, digger, labourer, student, missionary, priest, reporter, journalist, foreigner, illegal immigrant, immigrant, national, alien, overstayer, trader, smuggler -> recipient
of/from? actor -> recipient
to/across/over/into? actor, border, frontier, crossing -> topic
+ Fiji kicked out hundreds of Tongan divers. | FJI | TON | occurred
- The bar kicked out a drunk.

frame assault.measure-thrash
type ASSAULT beat
cameo 182
verb horsewhip, cane, bludgeon, cudgel, thrash, pummel, manhandle, headbutt, pistol-whip, whip, flog, lash, maul, truncheon, club, clobber, kick, punch, slap, baton-charge, beat up, rough up, knock down
obj @civilian, @police, @combatant, @folk, actor, member, delegate, aide, reporter, deputy, minister, band, suspect -> recipient
subj actor, @combatant, @police, @folk, bodyguard, guard, thug, cossack, vigilante, gang, man -> actor
+ Russian guards horsewhipped a Fijian reporter. | RUS | FJI | occurred
- The cook whipped the cream.

frame assault.measure-rake
type ASSAULT firearms
cameo 193
contexts military
verb rake, riddle, spray, pepper, hose, sweep
obj @assault-place, @combatant, @civilian, @police, actor, crowd, car, bus, checkpoint, window -> recipient
with bullet, gunfire, fire, machine gun, machine-gun, shot, automatic fire, machine-gun fire, round
subj? -> actor
+ Gunmen raked a Fijian patrol with machine-gun fire. | * | FJI | occurred
- The farmer sprayed the field with slurry.
