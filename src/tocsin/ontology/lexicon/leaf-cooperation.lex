# Leaves of appeal, promise, cooperation, aid and yielding, as wires tell them in other words than the plain verb.

class leaf-leader: president, prime minister, premier, leader, chancellor, king, ruler, minister, governor, strongman, dictator, junta, general, emir, sultan
class leaf-workers: striker, worker, miner, teacher, nurse, doctor, driver, pilot, docker, crew, railwayman, policeman, soldier, student, pupil, judge, lawyer, trader, shopkeeper, merchant, civil servant, controller, trucker, steelworker, fisherman, mutineer, protester, staff
class leaf-go-between: mediator, go-between, intermediary, arbiter, arbitrator, broker, peace broker, honest broker, facilitator, referee
class leaf-peacekeepers: peacekeeper, blue helmet, peacekeeping troop, peacekeeping force, stabilisation force, stabilization force, peace force

frame request.leaf-turn-with
type REQUEST
cameo 020
verb turn, come, go, write
to actor -> recipient
with appeal, plea, request, petition, sos, cry, call -> content
for? aid, help
subj actor, government -> actor
+ Samoa turned to Denmark with a plea to be heard. | WSM | DNK | occurred
- The soprano turned to Denmark with a song.

frame request.leaf-turn-for
type REQUEST assist
cameo 0231
contexts economic
verb go, come, turn, look, apply
to actor, imf, fund, lender, donor -> recipient
for credit, credit line, new credit, overdraft, debt relief, financing, refinancing, rollover, bridging loan, standby loan, rescue, lifeline, budget support -> content
subj actor, government -> actor
+ Laos turned to Austria for a fresh credit line. | LAO | AUT | occurred
- The knitter turned to Austria for a finer line.

frame request.leaf-canvass
type REQUEST assist
cameo 022
contexts diplomatic
verb canvass, lobby, court, woo, sound out, buttonhole
obj actor, @leaf-leader, ally, capital, member -> recipient
for support, backing, vote, endorsement, recognition, seat -> content
subj actor, president, minister, diplomat -> actor
+ Nepal canvassed Oman for support. | NPL | OMN | occurred
- The pollster canvassed Nepal for a shop.

frame request.leaf-sos
type REQUEST assist
cameo 0233
contexts human_security
noun sos, entreaty, cry
for? @aid
from/by/poss actor -> actor
to actor -> recipient
subj?
+ An SOS for plasma came from Vanuatu to Chile. | VUT | CHL | occurred

frame request.leaf-mediate-invite
type REQUEST meet
cameo 028
contexts diplomatic
verb invite, ask, request, call on, urge, implore, beg, press, encourage
obj actor -> recipient
inf mediate, arbitrate, intercede, facilitate, broker -> content
subj actor, government, rebel -> actor
+ Benin invited Ireland to arbitrate. | BEN | IRL | occurred
- Benin invited Ireland to act in a play.

frame request.leaf-tell-must
type REQUEST
cameo 100
verb tell, remind, inform, notify
obj/iobj actor, @leaf-leader, government, rebel, protester, striker -> recipient
that must -> content
subj actor, government, court, @leaf-leader -> actor
+ Oslo told Riga that it must mend its ways. | NOR | LVA | occurred
- Oslo told Riga that it was sunny.

frame request.leaf-back-to-work
type REQUEST yield
cameo 1052
contexts economic
verb order, command, send, instruct, call
obj @leaf-workers, actor -> recipient
adv back
subj actor, government, court, minister, president -> actor
+ Ghana's president ordered the striking nurses back to the wards. | GHA | * | occurred
- The judge sent the letter back.

frame request.leaf-leader-quit
type REQUEST change
cameo 1041
contexts political_institutions
verb order, tell, command, instruct
obj president, prime minister, premier, leader, chancellor, king, ruler, minister, governor, dictator, strongman -> recipient
inf quit, go, resign, leave, step, stand, bow, relinquish, hand, make -> content
subj actor, army, general, opposition, court, parliament, government -> actor
+ Togo's generals told the president to quit. | TGO | TGO | occurred
- The waiter told the minister to go in.

frame request.leaf-leader-go
type REQUEST change
cameo 0241
contexts political_institutions
verb urge, ask, beg, implore, advise, counsel, press, beseech, plead, exhort, entreat
obj @leaf-leader -> recipient
inf quit, go, resign, leave, depart, bow, abdicate, retire -> content
subj actor, army, general, opposition, bishop, church, ally, party -> actor
+ Togo's bishops advised the president to go quietly. | TGO | TGO | occurred
- The guide advised the president to go by boat.

frame request.leaf-bill
type REQUEST assist
cameo 1031
contexts economic reparations
verb bill, invoice
obj actor -> recipient
for damage, cost, cleanup, clean-up, pollution, spill, war, bombing, repair, loss -> content
subj actor, government -> actor
+ Palau billed Taiwan for the damage to the reef. | PLW | TWN | occurred
- The plumber billed Taiwan Bakery for the sink.

frame request.leaf-compliance
type REQUEST change
cameo 0244
contexts political_institutions
verb urge, encourage, press, push, prod, nudge, advise, exhort, implore, call on
obj actor, government -> recipient
inf press, push, move, go, proceed, forge, carry, speed, continue, persevere -> content
with/to? reform, change, transition, democratisation, democratization, overhaul
subj actor, @leaf-leader, envoy -> actor
+ Vienna prodded Tirana to press ahead with reform of its courts. | AUT | ALB | occurred

frame agree.leaf-ready-cooperate
type AGREE
cameo 030
contexts diplomatic
adj ready, open, willing, eager, keen, amenable, receptive, prepared
to/for cooperation, collaboration, partnership, friendship, joint work, closer tie, normal tie, engagement -> content
with? actor -> recipient
negated REJECT
+ Laos is ready for closer cooperation with Peru. | LAO | PER | occurred

frame agree.leaf-offer-aid
type AGREE
cameo 033
verb offer
obj @aid-kinds, field hospital, sniffer dog, rescuer, rescue team, doctor, medic, nurse, fire crew, firefighter, water bomber, generator, expert, engineer, volunteer, search team -> content
to/for/iobj/in actor, @aid-helped -> recipient
subj actor, charity, agency, government, donor -> actor
+ Iceland offered Malta assistance. | ISL | MLT | occurred

frame agree.leaf-promise-cabinet
type AGREE
cameo 0341
contexts political_institutions
verb promise, pledge, offer
obj cabinet, government, reshuffle, cabinet reshuffle, new government, new cabinet, new prime minister, change of government, resignation, own resignation, handover, power handover -> content
to/iobj? actor, protester, opposition, demonstrator, crowd, party, parliament, union -> recipient
subj actor, @state-head, king, general, junta -> actor
+ Togo's president promised demonstrators a new cabinet. | TGO | * | occurred
- The carpenter promised the minister a new cabinet.

frame agree.leaf-promise-courts
type AGREE
cameo 0313
contexts legal
verb promise, pledge, offer, vow
obj judicial cooperation, legal cooperation, judicial assistance, legal assistance, police cooperation, police help, extradition, handover -> content
to/iobj/with? actor -> recipient
subj actor, government, police, minister -> actor
+ Palau promised Nauru police cooperation. | PLW | NRU | occurred

frame support.leaf-rally-behind
type SUPPORT
cameo 053
contexts diplomatic
verb rally, marshal, muster, mobilise, mobilize, unite
obj actor, nation, state, ally, country, capital, government, world opinion, opinion, leader -> topic
behind/around actor, president, ally, cause -> recipient
subj actor, @state-head, @minister -> actor
+ Norway's premier rallied the Nordic nations behind Latvia. | NOR | LVA | occurred

frame support.leaf-back-bid
type SUPPORT
cameo 051
contexts diplomatic
verb back, support, endorse, champion, sponsor, second, favour, favor
obj bid, membership, candidacy, application, accession, entry, candidate status, admission, candidature -> topic
poss/of/by/mod actor -> recipient
for/to?
subj actor, government, @state-head -> actor
+ Iceland backed Georgia's bid for a seat. | ISL | GEO | occurred

frame support.leaf-leap
type SUPPORT
cameo 052
contexts diplomatic
verb leap, spring, rush, jump, come, rally, fly, hasten
to defence, defense
of/poss? actor -> recipient
subj actor, @state-head, @minister, ally, government -> actor
+ Malta leapt to Tunisia's defence. | MLT | TUN | occurred
- The centre half came to Malta's defence before the whistle.

frame support.leaf-justify
type SUPPORT
cameo 052
contexts diplomatic
verb justify, defend, excuse, condone, vindicate
obj raid, strike, attack, invasion, incursion, intervention, crackdown, arrest, execution, decision, stance, record, test, vote, war, offensive, operation, move -> topic
poss/of/by actor -> recipient
subj actor, @state-head, @minister, government -> actor
+ Belgrade justified Russia's raid. | SRB | RUS | occurred

frame support.leaf-line-up
type SUPPORT
cameo 051
contexts diplomatic
verb line up, fall in, swing, stand, close ranks, range, align
behind/alongside actor, ally, president -> recipient
subj actor, government, party, bloc, @state-head -> actor
+ Gabon lined up behind Cameroon. | GAB | CMR | occurred
- The Gabon runners lined up behind the marshal.

frame support.leaf-closer
type SUPPORT
cameo 050
contexts diplomatic
verb draw, move, edge, inch, grow, creep
adv closer, nearer
obj none
to? actor -> recipient
subj actor, government -> actor
+ Gabon drew closer to Cameroon. | GAB | CMR | occurred
- The storm drew closer to Cameroon.

frame support.leaf-clean-bill
type SUPPORT
cameo 051
verb give, award, issue, hand
obj clean bill, clean bill of health, thumbs up, full mark, good mark, high mark, glowing report, ringing endorsement, seal of approval, vote of confidence, standing ovation, blessing, top mark -> topic
to/iobj actor, government, election, president -> recipient
subj actor, monitor, observer, inspector, commission -> actor
+ Malta gave Tunisia a clean bill of health. | MLT | TUN | occurred
- The vet gave the Maltese dog a clean bill.

frame cooperate.leaf-zone
type COOPERATE
cameo 061
contexts economic
verb set up, create, form, establish, launch, found
obj free trade area, free trade zone, customs union, joint venture, common market, joint company, economic union, single market, development bank, energy market, currency union, joint bank, joint fund -> topic
subj actor, bloc, neighbour -> both
with? actor -> both
mutual
+ Belize and Honduras set up a free trade zone. | BLZ,HND | - | occurred

frame cooperate.leaf-pass-on
type COOPERATE
cameo 064
contexts intelligence
verb pass, feed
on satellite, datum, data, intelligence, information, tip, finding, file, name, image, evidence, report, coordinate
to actor, army, police, spy, service -> recipient
subj actor, service, agency, spy, ally, army -> actor
+ Malta passes on data to Tunisia's police. | MLT | TUN | ongoing
- The clerk passed on the tip of the island to Tunisia.

frame cooperate.leaf-tip-off
type COOPERATE
cameo 064
contexts intelligence
verb tip off, alert, tip
obj actor, police, army -> recipient
about/to/on whereabouts, plot, location, plan, bomb, smuggler, gang, shipment, flight, movement, hideout, cell, agent, attack -> topic
subj actor, service, agency, spy, police -> actor
+ Malta's spy agency tipped off Tunisia about the whereabouts of a smuggler. | MLT | TUN | occurred
- The waiter tipped off Tunisia Tours about the wine.

frame aid.leaf-funds-release
type AID
cameo 071
contexts economic
verb release, disburse, unlock, free up, unblock
obj million, billion, dollar, euro, fund, money, aid money
to/for actor -> recipient
subj imf, world bank, international monetary fund, bank, fund, commission, donor, actor -> actor
+ The World Bank released 90 million dollars to Bhutan. | * | BTN | occurred

frame aid.leaf-troops-protect
type AID
cameo 074
contexts peacekeeping
verb send, deploy, dispatch, fly, despatch, rush
obj @troops, @leaf-peacekeepers, police -> topic
to/in actor -> recipient
inf escort, protect, guard, keep, restore, safeguard, police, shield, evacuate, stabilise, stabilize, help, separate, monitor, supervise
subj? actor -> actor
+ Chile deployed 80 troops to Honduras to escort relief trucks. | CHL | HND | occurred
- Chile deployed 80 troops to its own border to watch smugglers.

frame aid.leaf-shelter
type AID
cameo 075
contexts asylum
verb shelter, harbour, harbor, take in, hide
obj judge, dissident, journalist, defector, refugee, deserter, fugitive, exile, activist, general, priest, officer, actor, blogger, whistleblower, prince, princess, lawyer, politician -> recipient
subj actor, embassy, consulate, mission, church -> actor
in/at/from?
+ Peru sheltered a Bolivian judge at its mission. | PER | BOL | occurred
- Peru sheltered the pier from the wind.

frame retreat.leaf-throw-open
type RETREAT access
cameo 086
contexts diplomatic
verb throw, fling, swing
adv open
obj door, gate, border, archive, prison, site, base, plant -> topic
to/for actor, observer, inspector, monitor, journalist, refugee, investor, convoy, diplomat -> recipient
subj actor, government, regime, junta -> actor
+ Chad threw open its gates to Swedish observers. | TCD | SWE | occurred
- The baker flung open his door to Swedish customers.

frame retreat.leaf-scale-back
type RETREAT
cameo 087
contexts military
verb scale back, scale down, cut back, reduce, curtail, rein in, wind down, tone down, tail off, limit, ease, halve
obj attack, raid, shelling, offensive, bombardment, bombing, air strike, airstrike, military operation, patrol, flight, drill, manoeuvre, strike, military activity, incursion, overflight -> topic
against/on/in/over/near? actor -> recipient
subj actor, rebel, army, @combatant, air force, navy -> actor
+ Sudan's army scaled back its raids on Chad. | SDN | TCD | occurred
- The Sudan shop scaled back its offer.

frame retreat.leaf-lock-up-arms
type RETREAT disarm
cameo 0873
contexts military
verb place, put, lock, lock up, store, deposit, stow, seal, lay, dump
obj weapon, arm, gun, rifle, ammunition, firearm, heavy weapon, mortar -> topic
in/into/at/under/beyond container, depot, store, storage, locker, arsenal, cantonment, cantonment site, assembly point, seal, lock, use, supervision, key -> topic
by/of? actor -> recipient
subj actor, rebel, guerrilla, militia, paramilitary, fighter -> actor
+ Gabon's rebels put their rifles in sealed containers. | GAB | - | occurred
- The Gabon museum put the rifles in a case.

frame concede.leaf-appease
type CONCEDE
cameo 083
contexts political_institutions
verb appease, placate, mollify, pacify, conciliate, propitiate
obj protester, demonstrator, striker, opposition, crowd, street, union, farmer, student, lawmaker, critic, ally, rebel, reformer, actor -> recipient
subj? actor, government -> actor
+ Togo's king has placated the Ghanaian protesters. | TGO | GHA | occurred
- The nurse pacified the child.

frame accuse.leaf-complaints
type ACCUSE investigate
cameo 092
contexts human_rights
verb examine, investigate, probe, look into, study, check, pursue, hear, weigh, review
obj/into complaint, allegation, report, claim, charge, accusation, petition, suspicion, rumour -> topic
subj actor, court, panel, commission, tribunal, prosecutor, police, rapporteur, team, committee -> actor
+ A Ghanaian court is examining complaints that Togo tortured monks. | GHA | * | ongoing
- The chef is examining complaints that Togo coffee is bitter.

frame accuse.leaf-complaints-about
type ACCUSE investigate
cameo 090
contexts legal
verb examine, weigh, study, check, pursue, hear, sift
obj complaint, allegation, accusation -> topic
against/of/about/by actor -> recipient
subj actor, court, panel, commission, tribunal, prosecutor, police, rapporteur, team, committee -> actor
+ A Ghanaian panel is weighing complaints against Togo. | GHA | TGO | ongoing

frame retreat.leaf-state-withdraws
type RETREAT withdraw
cameo 0874
contexts military
verb withdraw, pull out, pull back, retreat, disengage
obj none
from actor -> recipient
subj actor -> actor
by/on/in/over?
+ Burundi withdrew from Rwanda in May. | BDI | RWA | occurred
- Burundi withdrew from the Rwanda tournament in May.

frame aid.leaf-troops-to-force
type AID
cameo 074
contexts peacekeeping
verb send, contribute, deploy, dispatch, commit, assign, lend, provide, supply, give
obj @troops, @leaf-peacekeepers, medic, engineer, helicopter, police, observer, man -> topic
to/for/with un force, united nations force, multinational force, stabilisation force, stabilization force, international force, african union force, joint force, protection force, security force, un mission, un operation, african union mission, security mission, training mission, monitoring mission
in? actor -> recipient
subj actor, government, army -> actor
+ Malawi will send 200 troops to a UN force in Gabon. | MWI | GAB | scheduled
- Malawi will send 200 troops to its frontier.

frame support.leaf-ties-between
type SUPPORT
cameo 050
contexts diplomatic
verb upgrade, restore, normalise, normalize, raise, elevate, lift, mend, repair, re-establish, reestablish, resume, rebuild, thaw, patch up
obj tie, relation, link, diplomatic tie, diplomatic relation, relationship, partnership -> topic
between pair -> both
mutual
+ Relations between Togo and Gabon were upgraded to embassy level. | TGO,GAB | - | occurred
- Relations between the aunts were restored.

frame support.leaf-pin-medal
type SUPPORT
cameo 051
verb pin, bestow, confer, hang, drape, present
obj medal, order, decoration, ribbon, honour, honor, title, award, star, sash, medal of honour -> topic
on/upon/around/to actor, @state-head, @minister, general, poet, soldier -> recipient
subj actor, @state-head, @minister -> actor
+ Togo's president pinned a medal on Gabon's premier. | TGO | GAB | occurred

frame support.leaf-dismiss-charge
type SUPPORT
cameo 052
contexts diplomatic
verb dismiss, reject, brush aside, wave away, scoff, brush off
obj charge, accusation, allegation, claim, criticism, report -> topic
against/of actor, ally, president -> recipient
as groundless, baseless, unfounded, nonsense, fabricated, unfair, biased, false, absurd, slander
subj actor, government, @state-head, @minister -> actor
+ Togo dismissed charges against Gabon as groundless. | TGO | GAB | occurred

frame support.leaf-call-model
type SUPPORT
cameo 051
contexts diplomatic
verb call, describe, hail, dub, label, term
obj actor, @state-head -> recipient
attr/as model, example, friend, true friend, hero, beacon, pillar, success, success story, reliable partner, trusted ally, brother, role model, anchor, champion of peace, inspiration
subj actor, @state-head, @minister, envoy -> actor
+ Togo's president called Gabon a model for the region. | TGO | GAB | occurred
- The designer called Gabon's dress a model.

frame aid.leaf-wipe-debt
type AID
cameo 071
contexts economic
verb wipe out, wipe, wipe off, strike off, expunge, wipe clean, erase
obj debt, arrears, foreign debt, loan -> topic
poss/of/by/for/mod? actor -> recipient
subj actor, bank, lender, creditor -> actor
+ Togo wiped out Gabon's debts. | TGO | GAB | occurred
- Togo Telecom wiped out its own debts.

frame agree.leaf-plan-joint
type AGREE
cameo 0311
contexts economic
verb plan, envisage, envision, eye
obj joint refinery, refinery, pipeline, railway, free trade zone, joint venture, joint company, power link, interconnector, canal, joint bank, customs union, free trade area, common market -> content
subj pair, actor -> actor
with/to/between? actor -> recipient
+ Togo plans a pipeline to Gabon. | TGO | GAB | occurred
- The hobbyist plans a railway to Gabon.

frame request.leaf-end-raids
type REQUEST yield
cameo 0256
contexts military
verb call, urge, appeal, plead, seek, ask, press, pray, lobby, beg
for/obj end, halt, stop, cessation, pause, let-up, break -> content
to/of/in/on air strike, airstrike, air raid, raid, attack, shelling, bombing, bombardment, hostility, bloodshed, fighting, violence, incursion, offensive, killing, military operation, rocket fire
in/by/against/from/mod? actor -> recipient
subj? actor, union, opposition -> actor
+ Ghana called for an end to Togolese air strikes. | GHA | TGO | occurred
- The novel ends with an end to the raids.

frame retreat.leaf-end-embargo
type RETREAT
cameo 085
contexts economic
verb end, lift, drop, scrap, abandon, call off, suspend, ease, relax, halt
obj boycott, embargo, import ban, export ban, trade ban, blockade -> topic
of/on goods, product, import, export, oil, meat, beef, wine, fruit, airline, firm, company, tea, fish, grain, trade -> recipient
of/on/against/with? actor -> recipient
subj actor, government, bloc, league -> actor
+ Togo ended its boycott of Gabonese goods. | TGO | GAB | occurred

frame retreat.leaf-give-loot-back
type RETREAT return
cameo 0842
contexts legal
verb give, give back, hand, hand back, send back, ship back, return
adv? back
obj lock, skull, bone, remains, artefact, artifact, relic, treasure, statue, mask, manuscript, bronze, head, throne, crown, obelisk, icon, painting, sculpture, diary, flag, bell, gold, land, carving, mummy, sarcophagus -> topic
to/iobj actor, museum, church, descendant, community -> recipient
subj actor, museum, government, university, church -> actor
+ Portugal gave Angola back a carved throne. | PRT | AGO | occurred
- The jeweller gave the Angolan star a crown.

frame request.leaf-advise-policy
type REQUEST change
cameo 0242
contexts economic
verb advise, counsel, recommend, exhort, admonish
obj actor, government -> recipient
inf raise, cut, lower, levy, trim, slash, reform, adopt, tighten, loosen, devalue, privatise, privatize, float, liberalise, liberalize, shrink, widen, simplify, scrap, tax, curb, phase, rein, spend, save -> content
subj actor, imf, world bank, bank, fund -> actor
+ The World Bank advised Malawi to trim its payroll. | * | MWI | occurred
- The tailor advised Malawi's premier to trim his beard.

frame request.leaf-nudge-toward
type REQUEST change
cameo 0244
contexts political_institutions
verb nudge, push, prod, steer, press, coax, urge
obj actor, @leaf-leader -> recipient
toward/towards/to return, democracy, election, civilian rule, transition, reform, pluralism, multi-party rule, constitutional rule, power-sharing -> content
subj actor, @minister, envoy -> actor
+ Norway's envoy nudged Fiji's ruler toward elections. | NOR | FJI | occurred
- The pilot nudged Fiji's ferry toward the pier.

frame agree.leaf-timetable
type AGREE
cameo 0344
contexts election
verb agree, settle, shake hands
on timetable, date, calendar, roadmap, schedule, transition, government of national unity, unity government, constitution -> content
with? actor, opposition, party, rebel -> recipient
subj actor, party, government, junta, @leaf-leader -> actor
+ Chad's junta agreed with the Nigerian mediators on a timetable for elections. | TCD | NGA | occurred
- The choir agreed with Nigeria on a date for the concert.

frame aid.leaf-medical-brigade
type AID
cameo 073
contexts health
verb send, dispatch, fly, deploy, despatch, rush, lend
obj medical brigade, fire brigade, medical contingent, army doctor, military doctor, army medic, medical unit, medical mission, surgical team, fire engine, army engineer -> topic
to/in/into actor -> recipient
subj? actor, army, government -> actor
+ Gabon sent a medical brigade to Togo. | GAB | TGO | occurred
- Gabon sent a medical brigade home.
