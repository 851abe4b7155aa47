# Deeds between offices: hosts and stopovers, fugitives and files handed over, permits denied, missions shut, words of
# regret and of refusal.

class envoys: delegation, envoy, mediator, team, mission, emissary, negotiator, monitor, ambassador, minister, commissioner, observer, inspector, rapporteur, diplomat, officials, plane, leader
class wanted: fugitive, suspect, ex-officer, officer, banker, businessman, general, warlord, trafficker, convict, gangster, hacker, former minister, ex-minister, tycoon, murderer, killer, swindler, spy, drug lord, smuggler, war criminal, colonel, mobster
class files: file, record, page, dossier, document, evidence, transcript, account, statement, archive, intercept, fingerprint, sample, log, tape, recording, data, footage
class scheme: certification, licensing, approval, construction, project, pipeline, tender, work, cable, plant, purchase, deal, accord, pact, contract, licence, reactor, railway, terminal, loan, scheme, exchange, cooperation, partnership, course, training
class nonsense: absurd, ridiculous, baseless, groundless, nonsense, laughable, fiction, fantasy, false, untrue, unfounded, preposterous, fabrication, slander, lie, invention, ludicrous, fable, fake, rubbish

frame consult.act-stop
type CONSULT visit
cameo 042
contexts diplomatic
noun stop, stopover, halt, layover, call
in/at actor -> recipient
by/of/poss? actor, @minister, @state-head -> actor
subj? actor -> actor
borrowed
+ The Norwegian premier's layover in Zambia was short. | NOR | ZMB | occurred
- The bus made a stop in the village.

frame consult.act-meet-anew
type CONSULT
cameo 040
contexts diplomatic
mutual
verb convene, reconvene, regroup, reassemble, sit together, meet anew, confer anew, get together, come together, gather
adv again, anew, afresh, together, once more
subj actor, @minister, delegate, negotiator, side, envoy, expert -> both
with? actor -> both
+ Peruvian and Chilean envoys reconvened anew. | PER,CHL | - | occurred
- The choir gathered together.

frame consult.act-spend-days
type CONSULT
cameo 040
contexts diplomatic
mutual
verb spend, pass, devote
obj hour, day, night, weekend, afternoon, morning, evening
at/in/on/with? castle, lodge, retreat, hotel, palace, estate, ranch, villa, chateau, talks, dacha, negotiation, bargaining, manor, island, monastery
subj pair -> both
+ The Omani emir and the Qatari emir passed a weekend at a ranch. | OMN,QAT | - | occurred
- The bride and the groom spent two nights at a lodge.

frame support.act-envoy-back
type SUPPORT
cameo 050
contexts diplomatic
verb send back, post again, reinstall
obj ambassador, envoy, chargé, consul, high commissioner
to? actor, post, capital -> recipient
subj actor, government, @state-head -> actor
+ Norway reinstalled its ambassador to Eritrea. | NOR | ERI | occurred
- The guard sent back the parcel.

frame support.act-ties-back
type SUPPORT
cameo 054
contexts diplomatic
verb restore, renew, resume, re-establish, reestablish, rebuild, mend, repair, normalise, normalize, patch up
obj tie, relation, full tie, link, diplomatic relation, diplomatic tie, relationship, bond, friendship
with actor -> recipient
subj actor, government, @state-head -> actor
+ Laos patched up its relationship with Norway. | LAO | NOR | occurred
- The firm restored ties with its rope supplier.

frame cooperate.act-hand-fugitive
type COOPERATE
cameo 063
contexts legal
verb hand, hand over, hand back, return, deliver, surrender, give up, turn over, send back, render, transfer
obj @wanted -> topic
to/iobj actor -> recipient
subj actor, court, police, government -> actor
+ Norway handed back to Serbia a trafficker. | NOR | SRB | occurred
- The club handed the striker a contract.

frame cooperate.act-hand-files
type COOPERATE
cameo 064
contexts legal intelligence
verb give, hand, hand over, pass, supply, send, share, transmit, provide, turn over, lend
obj @files -> topic
to/iobj/with actor, investigator, prosecutor, police, tribunal, detective, court, magistrate -> recipient
subj actor, prosecutor, police, court, detective, bank, intelligence -> actor
+ Finland transmitted the fingerprints to Maltese police. | FIN | MLT | occurred
- The nurse passed the records to the doctor.

frame cooperate.act-supply-with-files
type COOPERATE
cameo 064
contexts legal intelligence
verb supply, provide, furnish, present
obj actor, investigator, prosecutor, police, tribunal, detective, court, magistrate -> recipient
with @files, phone record, bank record, list, name -> topic
subj actor, prosecutor, police, court, detective, bank, intelligence -> actor
+ Chilean police furnished Interpol with the tapes. | CHL | * | occurred
+ Malta provided Libya's prosecutors with bank records. | MLT | LBY | occurred
- The clinic supplied the school with samples.

frame cooperate.act-lend-hands
type COOPERATE
cameo 063
contexts legal
verb lend, second, loan, detail, attach
obj detective, investigator, expert, pathologist, forensic team, sniffer dog, prosecutor, diver, analyst, criminologist, judge
to/iobj/for actor, inquiry, investigation, probe, police, hunt, search, tribunal, case -> recipient
subj actor, police, government, scotland yard, fbi -> actor
+ Denmark lent Malta three pathologists. | DNK | MLT | occurred
- The museum lent the school an expert.

frame cooperate.act-common-house
type COOPERATE
cameo 061
contexts economic
mutual
verb open, build, inaugurate, launch, found, set up, establish, create, run, unveil, operate
obj common house, joint venture, common post, joint centre, joint post, common market, joint bank, shared port, joint university, joint plant, joint school, common depot, joint company, common customs house, joint fund, common terminal, joint office, joint laboratory, joint refinery, joint customs post, joint command -> topic
subj pair -> both
+ Norway and Estonia opened a joint laboratory. | NOR,EST | - | occurred
- Anna and Peter opened a joint bank account.

frame cooperate.act-swap-word
type COOPERATE
cameo 064
contexts intelligence
mutual
verb exchange, swap, share, trade, pool
obj information, data, intelligence, tip, warning, forecast, reading, notes on smugglers, radar data, flight data, shipping data, file, list -> topic
subj pair -> both
on/about/over? -> topic
+ Chile and Peru have swapped radar data about smugglers. | CHL,PER | - | occurred
- The twins swap tips about shoes.

frame sanction.act-halt-scheme
type SANCTION discontinue
cameo 160
contexts economic diplomatic
verb halt, freeze, shelve, suspend, stop, scrap, mothball, put off, cancel, pull, ditch, drop, abandon
obj @scheme -> topic
with/to/of/from/for? actor, @scheme -> recipient
subj actor, government, @state-head, bank, parliament, ministry -> actor
+ Iceland froze the licensing of a Serbian cable. | ISL | SRB | occurred
- The theatre shelved the project of its choir.

frame sanction.act-shut-mission
type SANCTION withdraw
cameo 161
contexts diplomatic
verb pull, close, shut, shutter, shut down, close down, evacuate, mothball, empty, wind up, board up
obj/on embassy, consulate, mission, legation, chancery, high commission, trade office, plug
in/to/on? actor, embassy, consulate, mission -> recipient
subj actor, government, @state-head, ministry -> actor
+ Croatia shuttered its consulate in Lagos. | HRV | NGA | occurred
- The owner shuttered the embassy cinema.

frame reject.act-send-away
type REJECT meet
cameo 125
contexts diplomatic
verb send back, turn back, turn away, send away, rebuff, send packing, send home
obj @envoys -> topic
of? actor -> recipient
subj actor, government, @state-head, junta, army, it, he, he or she -> actor
+ Niger's junta turned back a delegation of West African ministers. | NER | * | occurred
- The hotel turned away a team.

frame reject.act-permission
type REJECT
cameo 124
contexts diplomatic
verb withdraw, revoke, refuse, deny, withhold, rescind, decline, retract
obj permission, clearance, landing right, consent, leave, authorisation, authorization, permit, access, overflight, transit, visa -> topic
to/iobj/for? actor, team, plane, ship, mission, monitor, aid worker, delegation, convoy -> recipient
inf? land, enter, fly, visit, dock, cross, work, travel, inspect
subj actor, government, @minister, @state-head, junta, authority -> actor
+ Eritrea refused clearance for a Canadian plane. | ERI | CAN | occurred
- The landlord refused permission for the dog.

frame reject.act-claim-nonsense
type REJECT
cameo 120
contexts diplomatic
verb call, brand, dub, term, label, describe, pronounce, deem, find, declare
obj charge, claim, accusation, allegation, report, story, rumour, rumor, finding, suggestion, insinuation, assertion -> topic
attr/as @nonsense
subj actor, government, @state-head, @minister, spokesman, ministry, army -> actor
+ Serbia called the charge laughable. | SRB | - | occurred
- The critic called the novel laughable.

frame concede.act-sorry
type CONCEDE
cameo 055
contexts diplomatic
adj sorry, contrite, remorseful, ashamed, repentant
subj actor, @state-head, @minister, general, government, he, she, army, bishop, church -> actor
for/about/of/to/that? -> topic
+ The Croatian bishop was contrite about the camps. | HRV | - | occurred
- The loser was sorry for the fans.

frame request.act-want-out
type REQUEST yield
cameo 1056
contexts diplomatic
verb want out, want off, want gone, want home, want away, want
obj troop, soldier, battalion, base, force, garrison, army, settler, mercenary, peacekeeper, warship, fleet, adviser, diplomat, ambassador, contingent, missile, instructor -> recipient
attr/adv/by/from/off? out, gone, home, away, year, month, week, easter, christmas, territory, soil, end
subj actor, parliament, government, @state-head, opposition, senate -> actor
+ Sweden wants the Danish garrison out by March. | SWE | DNK | ongoing
- The landlord wants the tenants out by Christmas.

frame request.act-beg-that
type REQUEST
cameo 020
contexts diplomatic
verb beg, pray, plead, entreat, implore, beseech, ask
that subjunctive -> content
of/to? actor -> recipient
subj actor, pope, bishop, government, @state-head, envoy, church -> actor
+ Malta's archbishop begged that the crew be spared. | MLT | * | occurred
- The boy begged that he might play.

frame accuse.act-cry-coup
type ACCUSE allege
cameo 112
contexts political_institutions
verb allege, cry, claim, suspect, proclaim, decry, smell, denounce
obj coup, putsch, plot, fraud, vote-rigging, rigging, foul play, treachery, conspiracy, sabotage, ballot-stuffing, cheating, vote fraud, witch hunt, power grab, stitch-up
by/against? actor -> recipient
subj actor, opposition, @state-head, @minister, party, candidate, losing side -> actor
+ Malawi's opposition denounced ballot-stuffing. | MWI | - | occurred
- The buyer alleged fraud by the shop.

frame accuse.act-say-coup
type ACCUSE allege
cameo 112
contexts political_institutions
verb declare, say, claim, maintain, insist, proclaim
that rig, steal, falsify, hijack, forge, manipulate, topple, doctor, stuff -> content
subj opposition, candidate, party, dissident, challenger, loser, campaigner -> actor
+ Zambia's opposition maintained that the poll had been rigged. | ZMB | - | occurred
- The players claimed that the race was hijacked by rain.

frame accuse.act-go-to-court
type ACCUSE allege
cameo 115
contexts legal
verb go, turn, appeal, run, take, resort, rush, repair
to court, tribunal, european court, world court, icj, international court, judge, high court, hague, supreme court, arbitration, arbitrator
inf? stop, block, halt, overturn, challenge, annul, prevent -> topic
over/against? actor -> recipient
subj actor, front, party, government, opposition, movement, ngo -> actor
+ Greenpeace turned to arbitration over the Norwegian well. | NGO | * | occurred
- The princess went to court to dance.
