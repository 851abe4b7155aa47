# REJECT: further verbs, nouns and idioms.
class reject-talks: talk, negotiation, dialogue, discussion, meeting, summit, conference, contact, mediation, visit, session, round, consultation
class reject-plan: proposal, offer, plan, deal, agreement, peace plan, roadmap, accord, draft, compromise, initiative, treaty, formula, suggestion, idea, settlement, bid, package, term, text, overture, invitation
class reject-plea: demand, request, call, appeal, plea, ultimatum, petition, pressure, condition, warning, claim, accusation, allegation, charge, criticism, complaint, report, suggestion, finding

frame reject.slam-door
type REJECT
cameo 120
verb slam, close, shut, bang
obj door
on/to -> recipient
+ Serbia slammed the door on Kosovo. | SRB | KOS | occurred

frame reject.plan
type REJECT
cameo 127
contexts diplomatic
verb reject, spurn, dismiss, rebuff, scorn, nix, trash, snub, turn down, throw out, shoot down, brush aside, knock back, wave away
obj peace plan, roadmap, ceasefire, truce, peace proposal, peace deal, settlement, peace offer, two-state solution, formula, partition -> content
by/from/of/with? actor -> recipient
+ Sudan turned down a ceasefire with Ethiopia. | SDN | ETH | occurred

frame reject.meet
type REJECT meet
cameo 125
contexts diplomatic
verb reject, spurn, dismiss, rebuff, snub, nix, turn down, refuse, rule out, decline
obj @reject-talks -> content
with/by/from/to? actor -> recipient
+ Eritrea ruled out talks with Ethiopia. | ERI | ETH | occurred
+ Armenia declined a meeting with Turkey. | ARM | TUR | occurred

frame reject.mediation
type REJECT meet
cameo 126
contexts diplomatic
verb reject, refuse, spurn, dismiss, decline, rebuff, oppose, turn down, rule out
obj mediation, mediator, arbitration, good office, third-party -> content
by/from/of? actor -> recipient
+ India rejected mediation by Norway. | IND | NOR | occurred

frame reject.demand-reform
type REJECT change
cameo 123
contexts political_institutions
verb reject, resist, spurn, dismiss, ignore, rebuff, defy, oppose
obj reform, election, democracy, transition, power-sharing, referendum, change -> content
by/from/of/in? actor -> recipient
+ Syria resisted reform. | SYR | - | occurred

frame reject.resign
type REJECT change
cameo 1231
contexts executive
verb refuse, decline
inf resign, quit, step, leave, concede, abdicate, go, relinquish, cede -> content
+ Lebanon's president refused to resign. | LBN | - | occurred

frame reject.change-policy
type REJECT change
cameo 1232
contexts executive
verb refuse, decline
inf change, alter, reverse, rescind, revoke, amend, repeal, scrap, drop, abandon, cancel, stop, end, halt, suspend -> content
+ Hungary refused to amend the law. | HUN | - | occurred

frame reject.ease-sanctions
type REJECT yield
cameo 1244
contexts economic
verb refuse, decline
inf lift, ease, relax, remove, loosen, waive, unfreeze, rescind -> content
on/against? actor -> recipient
+ Canada refused to lift the embargo on Belarus. | CAN | * | occurred

frame reject.release
type REJECT yield
cameo 1243
contexts legal
verb refuse, decline
inf release, free, return, hand, surrender, extradite, deport, give, repatriate -> content
to? actor -> recipient
+ Iran refused to free a British journalist. | IRN | * | occurred

frame reject.allow-in
type REJECT yield
cameo 1245
contexts diplomatic
verb refuse, decline
inf allow, let, permit, admit, accept, grant, cooperate, readmit -> content
obj? actor -> recipient
+ Syria refused to admit inspectors. | SYR | - | occurred

frame reject.de-escalate
type REJECT yield
cameo 1246
contexts military
verb refuse, decline
inf withdraw, disarm, retreat, pull, ceasefire, demobilise, demobilize, dismantle, disband, stand -> content
+ Rwanda refused to disarm. | RWA | - | occurred

frame reject.give-aid
type REJECT assist
cameo 122
verb refuse, decline, deny
inf give, provide, send, supply, deliver, help, assist, fund, finance, lend, pay, support, contribute, donate, sell, arm -> content
to? actor -> recipient
+ Austria refused to send weapons to Ukraine. | AUT | * | occurred

frame reject.join
type REJECT assist
cameo 121
verb refuse, decline
inf join, participate, cooperate, take, share, work, partner, back, sign, ratify, endorse, recognise, recognize, accept, agree -> content
with/in? actor -> recipient
+ Switzerland declined to join NATO. | CHE | * | occurred

frame reject.trade
type REJECT assist
cameo 1211
contexts economic
verb reject, spurn, turn down, refuse, decline, block, veto, nix
obj trade deal, trade agreement, loan, bailout, investment, takeover, merger, trade, import, pipeline, aid package, contract -> content
with/from/by? actor -> recipient
+ Greece turned down a loan from Germany. | GRC | DEU | occurred

frame reject.military-coop
type REJECT assist
cameo 1212
contexts military
verb reject, spurn, turn down, refuse, decline, rule out
obj base, troop, deployment, arm, weapon, military aid, no-fly zone, intervention, alliance, jet, missile -> content
by/from/of/to/for? actor -> recipient
+ Kazakhstan rejected a base of the United States. | KAZ | USA | occurred

frame reject.aid-offer
type REJECT assist
cameo 1223
verb reject, refuse, spurn, turn down, decline, block, turn away
obj aid, humanitarian aid, relief, assistance, help, food, vaccine -> content
from/of/by? actor -> recipient
+ Myanmar refused aid from Thailand. | MMR | THA | occurred

frame reject.dismiss-claim
type REJECT
cameo 120
verb dismiss, reject, deny, rubbish, refute, rebut, brush off, brush aside, shrug off, laugh off, repudiate, disavow
obj @reject-plea -> content
from/by/of/against? actor -> recipient
+ Cuba shrugged off criticism from Spain. | CUB | ESP | occurred

frame reject.dismiss-as
type REJECT
cameo 120
verb dismiss, reject, deride, ridicule
obj -> content
as -> topic
by/from/of? actor -> recipient
+ Mali dismissed the report by France as propaganda. | MLI | FRA | occurred

frame reject.deaf-ear
type REJECT
cameo 120
verb turn
obj deaf ear, blind eye, back
to/on -> recipient
+ Israel turned a deaf ear to Jordan. | ISR | JOR | occurred

frame reject.pour-cold-water
type REJECT
cameo 120
verb pour, throw
obj water, cold water, scorn
on -> content
by/from/of? actor -> recipient
+ Poland poured cold water on the plan of France. | POL | * | occurred

frame reject.cold-shoulder
type REJECT
cameo 120
verb give, show
obj cold shoulder, short shrift, thumbs-down, brush-off, snub
to/iobj -> recipient
+ Iran gave Iraq the cold shoulder. | IRN | IRQ | occurred

frame reject.balk
type REJECT
cameo 120
verb balk, baulk, bristle, scoff, recoil, bridle
at -> content
of/by/from? actor -> recipient
+ Norway balked at the plan of Sweden. | NOR | * | occurred

frame reject.draw-line
type REJECT
cameo 120
verb draw
obj line, red line
at -> content
+ Japan drew the line at talks. | JPN | - | occurred

frame reject.stand-way
type REJECT
cameo 120
verb stand
in way, path
of? -> content
negated AGREE
+ Turkey stood in the way of the accession of Finland. | TUR | * | occurred

frame reject.refuse-budge
type REJECT
cameo 120
verb refuse, decline
inf budge, yield, bow, bend, back, compromise, relent, cave, surrender, concede, capitulate, apologise, apologize, comply, obey -> content
to? actor -> recipient
- The duke declined to comment on Estonia.
+ Estonia refused to bow to Russia. | EST | * | occurred

frame reject.stick-guns
type REJECT
cameo 120
verb stick, stand
to/by gun, guns, position, decision, ground
+ Ecuador stuck to its position. | ECU | - | occurred

frame reject.adamant
type REJECT
cameo 120
adj adamant, defiant, unmoved, intransigent, unyielding, unrepentant, obstinate, recalcitrant
subj -> actor
on/over/in? -> topic
+ Iran was defiant. | IRN | - | occurred

frame reject.adj-unacceptable
type REJECT
cameo 127
adj unacceptable, unthinkable, out
subj @reject-plan, @reject-plea -> content
to/for actor -> actor
+ The offer was unacceptable to Bolivia. | BOL | - | occurred

frame reject.call-unworkable
type REJECT
cameo 120
verb call, brand, label, term, deem, describe, dub, consider, find
obj @reject-plan, demand, request, call, appeal -> content
attr/as/obj unworkable, untenable, unrealistic, unfeasible, unviable, impractical, impracticable, unrealisable, non-starter, nonstarter, dead letter, inadequate, insufficient, unsatisfactory, unserious
of/by/from? actor -> recipient
subj actor, @state-head, @minister, government, ministry, army -> actor
+ Denmark called the Icelandic offer unworkable. | DNK | ISL | occurred
+ The proposal by Benin was described as a non-starter by Ghana. | GHA | BEN | occurred
- The jury called the bid inadequate.

frame reject.opposition-noun
type REJECT
cameo 120
noun opposition, resistance, objection, defiance
subj? actor -> actor
to/of/against -> content
+ Hungary reiterated its opposition to the plan. | HUN | - | occurred

frame reject.denial-noun
type REJECT
cameo 120
noun denial, rebuttal, disavowal
subj actor -> actor
of/that/by? -> content
+ Russia repeated its denial. | RUS | - | occurred

frame reject.boycott-summit
type REJECT meet
cameo 125
contexts diplomatic
verb boycott, skip, snub, shun, spurn, miss
obj summit, meeting, conference, ceremony, session, talk, forum, invitation, assembly, congress, dinner -> content
in/with/of/by? actor -> recipient
+ Mexico skipped the summit in Peru. | MEX | PER | occurred

frame reject.call-off
type REJECT meet
cameo 125
contexts diplomatic
verb call off, cancel, scrap, abort, axe, shelve
obj @reject-talks, trip, ceremony, press conference -> content
with/to/in/by? actor -> recipient
+ Qatar called off a visit to Egypt. | QAT | EGY | occurred

frame reject.postpone-visit
type REJECT meet
cameo 125
contexts diplomatic
verb cancel, scrap, postpone, abort
obj trip, visit, tour
to/of/by actor -> recipient
+ Brazil scrapped a trip to Israel. | BRA | ISR | occurred

frame reject.violation-noun
type REJECT yield
cameo 128
contexts legal
noun violation, breach, infringement, contravention, non-compliance
subj actor -> actor
of sovereignty, airspace, treaty, ceasefire, truce, agreement, resolution, law, water, accord -> topic
+ Russia's violation of the treaty continued. | RUS | - | ongoing

frame reject.defy-country
type REJECT yield
cameo 128
verb defy, disobey
obj actor -> recipient
by/over/on? -> content
+ Bolivia defied Brazil by closing the border. | BOL | BRA | occurred

frame reject.vote-down
type REJECT
cameo 120
verb vote down, defeat, reject, throw out
obj bill, motion, amendment, resolution, deal, budget, proposal, treaty, reform -> content
subj parliament, senate, lawmaker, voter, house, assembly, mp, actor -> actor
by/of/from? actor -> recipient
+ Swiss voters rejected the treaty. | CHE | - | occurred

frame reject.bar-person
type REJECT
cameo 120
verb bar, ban, block, prevent, deny, stop, prohibit
obj actor -> recipient
from entering, enter, visiting, attending, joining, landing, docking, travelling, crossing, boarding, participating -> content
+ Nepal barred Chinese officials from entering. | NPL | CHN | occurred

frame reject.deny-entry
type REJECT
cameo 1241
verb deny, refuse
obj entry, visa, access, accreditation, permission, overflight, passage, asylum, bail, permit, clearance, landing, docking
iobj/to actor -> recipient
+ Algeria denied Morocco access. | DZA | MAR | occurred
+ Panama refused entry to Cuban migrants. | PAN | CUB | occurred

frame reject.turn-back
type REJECT
cameo 120
verb turn back, turn away, push back, send back
obj ship, boat, migrant, refugee, vessel, plane, flight, asylum seeker, people -> recipient
from/at/to? -> topic
+ Greece turned back Afghan refugees. | GRC | AFG | occurred

frame reject.renounce-treaty
type REJECT
cameo 120
contexts diplomatic
verb renounce, abandon, abrogate, scrap, ditch, repudiate, annul, nullify, tear up, rip up, pull out, back out, walk away, opt out, withdraw
of/from/obj treaty, agreement, accord, deal, pact, protocol, convention, commitment, ceasefire, truce, memorandum -> topic
with? actor -> recipient
+ Sudan tore up the agreement with Egypt. | SDN | EGY | occurred

frame reject.renege
type REJECT
cameo 120
verb renege, backtrack, backpedal, go back, welsh
on promise, pledge, commitment, deal, agreement, word, vow, undertaking -> topic
to/with? actor -> recipient
+ Kuwait reneged on a promise to Iraq. | KWT | IRQ | occurred

frame reject.no-talks
type REJECT meet
cameo 125
verb see, have
obj point, reason, need, basis, prospect, room
in/for/inf talk, negotiating, negotiation, meeting, dialogue, meet, negotiate, talking -> content
with? actor -> recipient
adv? no
+ Serbia saw no point in talks. | SRB | - | negated

frame reject.distance
type REJECT
cameo 120
verb distance, dissociate, disassociate
obj itself, himself, herself, themselves
from -> recipient
+ Italy distanced itself from Israel. | ITA | ISR | occurred

frame reject.lukewarm
type REJECT
cameo 120
adj lukewarm, noncommittal, non-committal, cool, sceptical, skeptical
to/about/on @reject-plan -> content
by/from/of? actor -> recipient
+ Chile was lukewarm about the proposal. | CHL | - | occurred

frame reject.fight-back
type REJECT
cameo 120
verb push back, hit back, fight, resist
against/on/at @reject-plan, @reject-plea, @investigation -> content
by/from/of? actor -> recipient
+ Poland pushed back against the plan. | POL | - | occurred

frame reject.nothing-to-discuss
type REJECT meet
cameo 125
contexts diplomatic
noun nothing
inf discuss, negotiate, mediate, parley, talk, bargain, negociate, settle
with? actor -> recipient
+ Tunisia said that it had nothing to discuss with Libya. | TUN | LBY | occurred
- The cousins had nothing to discuss.

frame reject.break-seals
type REJECT
cameo 120
contexts cbrn
verb break, cut, remove, snap, tear off, rip off, strip, tamper
obj/with seal -> topic
on/at/from/of? reactor, plant, rod, fuel rod, equipment, door, laboratory, centrifuge, cylinder, store, building, facility, site, container, vault, machine -> topic
subj actor, government, regime, scientist, engineer -> actor
+ Libya removed the seals from nine centrifuges. | LBY | - | occurred
- The chef broke the seals of two jars.

frame reject.blind-cameras
type REJECT
cameo 120
contexts cbrn
verb unplug, switch off, turn off, dismantle, disconnect, remove, take down, disable, blind, cover
obj camera, surveillance camera, monitoring camera, monitoring equipment, surveillance equipment, sensor -> topic
at/in/of? agency, watchdog, inspector, actor, plant, site, reactor, facility, nuclear plant, nuclear site -> recipient
subj actor, government, regime -> actor
+ Syria switched off the watchdog's cameras at two reactors. | SYR | * | occurred
- The janitor switched off the cameras at the gym.
