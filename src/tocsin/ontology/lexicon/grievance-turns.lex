# ACCUSE as dispatches turn it: displeasure made known, offence taken, deeds traced to somebody, spies exposed, cases referred.

class grievance-mood: displeasure, anger, irritation, dismay, annoyance, fury, disapproval, unhappiness, discontent, frustration, dissatisfaction, unease, impatience, opposition, resentment, outrage, indignation, exasperation, disquiet, discomfort
class grievance-over: failure, refusal, lack, inaction, treatment, handling, delay, conduct, behaviour, behavior, deed, arrest, killing, raid, strike, attack, policy, plan, law, ban, tariff, decree, ruling, verdict, textbook, visit, deployment, launch, test, sale, claim, comment, reluctance, slowness, unwillingness, role, support, meddling, interference, detention, expulsion, whaling, drilling, settlement, dam, exercise, drill
class traced-thing: attack, bombing, bomb, blast, explosion, killing, murder, assassination, poisoning, poison, cyberattack, cyber attack, hack, hacking, breach, intrusion, leak, malware, virus, massacre, plot, shooting, weapon, arm, rocket, missile, drone, shell, fragment, grenade, mine, money, shipment, sabotage, arson, disinformation, campaign, forgery, kidnapping, abduction, incursion, balloon
class spy-thing: spy, agent, mole, informer, informant, spy ring, spy network, spy cell, sleeper agent, double agent, sleeper cell, intelligence officer, network, operative, plot
class watchdog: court, tribunal, watchdog, council, security council, prosecutor, agency, commission, icc, arbitrator, assembly, wto, body, panel
class trade-curb: subsidy, tariff, duty, ban, quota, curb, levy, import ban, export ban, restriction, safeguard, countervailing duty, dumping, embargo, seizure, law, decision, ruling, sanction, claim

frame accuse.grievance-made-known
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb make
obj @grievance-mood -> topic
adv/attr known, plain, clear, felt, public, evident, obvious
with/at/over/about/to? -> recipient
subj @state-voice -> actor
+ Oslo has made plain its irritation with Iceland. | NOR | ISL | occurred
- The cat made known its displeasure with the dog.

frame accuse.grievance-take-offence
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb take
obj umbrage, offence, offense, exception, dim view
at/to/with/of -> recipient
subj @state-voice -> actor
+ Kuwait took umbrage at the Lebanese minister. | KWT | LBN | occurred
+ Algiers took offence at a French report. | DZA | FRA | occurred
- The aunt took offence at the joke.

frame accuse.grievance-is-angered
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb anger, incense, dismay, outrage, infuriate, enrage, irk, irritate, displease, appal, offend
obj @state-voice -> actor
subj/by/at/over/with actor -> recipient
+ Lima was angered by Bolivia. | PER | BOL | occurred
- Lima, angered by the visit, waited for its envoy.
- The singer was annoyed by the heat.

frame accuse.grievance-mood-at
type ACCUSE disapprove
cameo 111
contexts diplomatic
noun displeasure, anger, irritation, dismay, annoyance, fury, disapproval, unhappiness, discontent, frustration, dissatisfaction, unease, impatience, resentment, outrage, indignation, exasperation, disquiet, discomfort
at/with/over/about/to @grievance-over, actor -> recipient
by/from? actor -> actor
subj @state-voice -> actor
+ Mexico's envoy expressed impatience at Canada's failure to act. | MEX | CAN | occurred
+ Tunis voiced its indignation at Malta's handling of the boats. | TUN | MLT | occurred
- The fans vented frustration at the delay.

frame accuse.grievance-trace-to
type ACCUSE allege
cameo 112
contexts intelligence
verb trace, trace back, link, tie, connect, attribute, ascribe, pin
obj @traced-thing -> topic
to/on/with actor, plant, agent, group, hacker, server, unit, intelligence, rebel, militia, faction, soil, base, laboratory, factory, camp -> recipient
subj? -> actor
+ Kampala has traced the bombs to a Sudanese rebel. | UGA | SDN | occurred
+ Seoul traced the shells back to a North Korean plant. | KOR | PRK | occurred
+ The intrusion was attributed by Canberra to Chinese hackers. | AUS | CHN | occurred
- The cook traced the leak to a pipe.

frame accuse.grievance-unmask
type ACCUSE allege
cameo 112
contexts intelligence
verb unmask, expose, out, uncover, identify, unearth, flush out
obj @spy-thing -> recipient
subj @state-voice, service, intelligence service, police, agency -> actor
+ The Danish service exposed two Belarusian spies. | DNK | BLR | occurred
- The gardener exposed a mole.

frame accuse.grievance-document
type ACCUSE allege
cameo 112
contexts human_rights
verb document, catalogue, catalog, chronicle, expose, uncover, detail, list, record, verify, corroborate
obj @harmful-deed -> topic
by/of/in actor -> recipient
subj actor, group, panel, report, inquiry, investigator, monitor, expert, mission -> actor
+ The United Nations documented killings by Eritrean troops. | UNO | ERI | occurred
- The vicar recorded the crime in verse.

frame accuse.grievance-refer
type ACCUSE allege
cameo 115
contexts legal
verb refer, report, haul
obj actor, case, poisoning, killing, ban, dispute, law, incident, matter -> recipient
to/before @watchdog -> topic
subj @state-voice -> actor
+ Latvia reported Belarus to the aviation watchdog. | LVA | BLR | occurred
+ Six states referred Venezuela to the prosecutor in The Hague. | * | VEN | occurred
- The boss referred the clerk to a doctor.

frame accuse.grievance-challenge-at
type ACCUSE allege
cameo 115
contexts legal economic
verb challenge, contest, dispute, appeal, fight
obj/against @trade-curb -> recipient
at/before/in @watchdog -> topic
of/by/on? actor -> recipient
subj @state-voice -> actor
+ Thailand challenged Brazilian sugar subsidies at the WTO. | THA | BRA | occurred
- The player challenged the ruling before a crowd.

frame accuse.grievance-wanted-list
type THREATEN arrest
cameo 132
contexts legal
verb put, place, add, enter
obj actor, @state-head, @minister, general, dissident, activist, exile, writer, editor, judge, banker -> recipient
on/to wanted list, most-wanted list, most wanted list, watch list, terrorist list
subj? @state-voice, police -> actor
+ Russia placed the Lithuanian premier on its wanted list. | RUS | LTU | occurred
- The fan put the Cuban singer on a play list.

frame accuse.grievance-object-that
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb object, protest, complain, remonstrate, lament, bemoan
that -> content
to? actor -> recipient
subj @state-voice -> actor
+ Chile objected that the decree broke the treaty. | CHL | - | occurred
- The tenant complained that the lift had stopped.

frame accuse.grievance-says-harms
type ACCUSE allege
cameo 112
contexts diplomatic
verb say, claim, charge, assert, contend, maintain, insist, argue, allege, complain
that/ing undermine, plunder, exploit, destabilise, destabilize, stoke, foment, incite, instigate, mastermind, orchestrate, collude, conspire, meddle, flout, falsify, cheat, jeopardise, jeopardize, sow, connive, embolden, bankroll, weaponise, weaponize, encroach, trample -> content
subj @state-voice, group, panel -> actor
+ Nicosia charged that Turkey was plundering its gas. | CYP | TUR | occurred
+ Warsaw says Minsk is stoking the crisis at the border. | POL | BLR | ongoing
- The baker said that rain had undermined the wall.

frame accuse.grievance-lay-at-door
type ACCUSE allege
cameo 112
contexts diplomatic
verb lay, put, place
obj blame, responsibility, guilt, fault, failure, war
at door, doorstep, foot
of/poss? -> recipient
subj @state-voice -> actor
+ Athens laid the blame at Turkey's door. | GRC | * | occurred
- The boy put the guilt at the foot of the bed.

frame accuse.grievance-advert-breach
type ACCUSE allege
cameo 1122
contexts military
verb flag, signal, report, register, note, log
obj breach, violation, incursion, intrusion, overflight, transgression, encroachment -> recipient
to actor, alliance, council, mission -> topic
by/of/in? actor -> recipient
subj @state-voice -> actor
+ Latvia flagged Belarusian incursions to NATO. | LVA | BLR | occurred
- The nurse reported breaches of hygiene to the hospital.
