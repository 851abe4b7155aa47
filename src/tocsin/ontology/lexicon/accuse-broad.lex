# ACCUSE: further verbs, nouns and idioms.
class accuse-deed: decision, move, action, plan, policy, law, ban, ruling, handling, treatment, record, conduct, behaviour, behavior, remark, statement, comment, speech, response, failure, inaction, silence, stance, attitude, tactic, role, approach, exercise, deployment, launch, test, strike, raid, attack, killing, bombing, arrest, detention, execution, crackdown, election, vote, verdict, sentence, sanction, tariff, expansion, construction, settlement, abuse, violation, invasion, aggression, interference, refusal, support
class accuse-abuse: abuse, torture, rape, repression, killing, ill-treatment, mistreatment, human rights, human right, rights abuse, detention, persecution, ethnic cleansing, discrimination, oppression, disappearance, genocide, apartheid, slavery
class accuse-deceit: lying, deceit, deception, hypocrisy, bad faith, propaganda, disinformation, double standard, cynicism, betrayal, treachery, duplicity, dishonesty, cheating, manipulation, lie
class accuse-graft: corruption, graft, bribery, fraud, embezzlement, money laundering, laundering, kickback, tax evasion, nepotism, extortion, murder, smuggling, trafficking, theft, vote-rigging, abuse of power, terrorism, manslaughter, kidnapping
class accuse-meddle: interference, meddling, interfering, provocation, escalation, destabilisation, destabilization, sabotage, terrorism, subversion, sponsoring, sponsor, interfere, meddle, undermine, undermining, arming, arm, fuelling, fueling, supporting, support, funding, fund, harbouring, harboring, harbour, backing, sheltering, stoking, inciting, fomenting

frame accuse.accuse-abuse
type ACCUSE allege
cameo 1122
contexts human_rights
verb accuse, suspect
obj -> recipient
of @accuse-abuse -> content
+ Norway accused Myanmar of torture. | NOR | MMR | occurred

frame accuse.accuse-deceit
type ACCUSE allege
cameo 112
verb accuse
obj -> recipient
of @accuse-deceit -> content
+ Brazil accused Bolivia of bad faith. | BRA | BOL | occurred

frame accuse.accuse-graft
type ACCUSE allege
cameo 1121
contexts crime corruption
verb accuse, suspect
obj -> recipient
of @accuse-graft -> content
+ Kenya accused Uganda of smuggling. | KEN | UGA | occurred

frame accuse.accuse-meddle
type ACCUSE allege
cameo 1123
verb accuse, suspect
obj -> recipient
of @accuse-meddle -> content
+ Chad accused Sudan of interference. | TCD | SDN | occurred

frame accuse.put-blame
type ACCUSE allege
cameo 112
verb lay, put, place, heap, cast, shift
obj blame, responsibility, suspicion, guilt
on/at/with/upon -> recipient
+ Peru put the blame on Ecuador. | PER | ECU | occurred

frame accuse.level-charge
type ACCUSE allege
cameo 112
verb level, make, hurl, air, direct, repeat, renew, fling
obj accusation, allegation, charge, claim, criticism, accusations
against/at/to actor -> recipient
+ Rwanda levelled accusations against Burundi. | RWA | BDI | occurred

frame accuse.fire-broadside
type ACCUSE disapprove
cameo 111
verb fire, launch, unleash, deliver, aim, fire off
obj broadside, barb, jibe, parting shot, verbal volley, verbal salvo, tirade
at/against -> recipient
+ Mexico's president fired a broadside at Spain. | MEX | ESP | occurred
- The frigate fired a salvo at a trawler.

frame accuse.take-aim
type ACCUSE disapprove
cameo 111
verb take
obj aim, swipe, shot, jab, dig, potshot
at -> recipient
+ Iran took a swipe at France. | IRN | FRA | occurred

frame accuse.tear-into
type ACCUSE disapprove
cameo 111
verb tear, rip, lay, light, wade
into actor -> recipient
+ Australia tore into Japan. | AUS | JPN | occurred

frame accuse.dress-down
type ACCUSE disapprove
cameo 111
verb call out, tell off, dress down
obj actor -> recipient
for? -> content
+ Ireland called out Israel. | IRL | ISR | occurred

frame accuse.slate
type ACCUSE disapprove
cameo 111
verb rap, slate, pan, pillory, roast, flay, knock, trash, bash, flog, rip, skewer, scorch
obj actor, @accuse-deed -> recipient
over/for/on? -> content
+ India rapped Pakistan over the attack. | IND | PAK | occurred

frame accuse.lecture
type ACCUSE disapprove
cameo 111
verb lecture, scold, shame, rebuke, reproach, reprove, remonstrate, rail, inveigh, fulminate
obj/with/against/at actor -> recipient
for/over/about? -> content
+ Jordan reproached Syria for the killing. | JOR | SYR | occurred

frame accuse.draw-criticism
type ACCUSE disapprove
cameo 111
verb draw, attract, provoke, spark, prompt, trigger, earn, face, elicit, receive
obj criticism, condemnation, rebuke, ire, outrage, anger, fury, wrath, censure, outcry
from/of/by actor -> actor
subj? -> recipient
+ Mali drew condemnation from France. | FRA | MLI | occurred

frame accuse.anger
type ACCUSE disapprove
cameo 110
verb anger, infuriate, enrage, outrage, incense, irk, rile, exasperate, dismay, alarm, upset, annoy, unnerve
obj actor -> actor
subj actor -> recipient
+ Malta angered Italy. | ITA | MLT | occurred

frame accuse.adj-critical
type ACCUSE disapprove
cameo 111
adj critical, scathing, contemptuous, dismissive, disapproving, intolerant
of/about -> recipient
subj? -> actor
+ Finland is critical of Belarus. | FIN | BLR | ongoing

frame accuse.adj-angry
type ACCUSE disapprove
cameo 110
adj furious, incensed, infuriated, indignant, aghast, horrified, livid, enraged, upset, frustrated, fed up, annoyed, disgusted, dissatisfied
at/with/over/about/by -> recipient
+ Poland was furious with Hungary. | POL | HUN | occurred

frame accuse.adj-wary
type ACCUSE disapprove
cameo 110
adj suspicious, distrustful, mistrustful, sceptical, skeptical, wary, uneasy, resentful
of/about/at/over actor -> recipient
+ Georgia is suspicious of Russia. | GEO | RUS | ongoing

frame accuse.demarche
type ACCUSE allege
cameo 114
contexts diplomatic
verb deliver, hand, send, issue, make, present
obj demarche, protest note, note of protest, protest, strong protest, complaint, note verbale
to/iobj/with actor -> recipient
+ Vietnam handed a protest note to China. | VNM | CHN | occurred

frame accuse.complain-to-state
type ACCUSE allege
cameo 114
contexts diplomatic
verb complain, protest
to actor -> recipient
about/of/over? -> topic
+ Qatar complained to Oman about a raid. | QAT | OMN | occurred

frame accuse.complain-body
type ACCUSE allege
cameo 114
verb complain, appeal
to un, nations, council, wto, court, commission, organization, body
about/over/against -> recipient
+ Serbia complained to the United Nations about Kosovo. | SRB | KOS | occurred

frame accuse.file-complaint
type ACCUSE allege
cameo 114
contexts legal
verb file, lodge, register, submit, bring, send
obj complaint, grievance, objection, protest
against/about/over -> recipient
+ Qatar filed a complaint against Bahrain. | QAT | BHR | occurred

frame accuse.complaint-noun
type ACCUSE allege
cameo 114
noun complaint, grievance, objection
subj? actor -> actor
against/about actor -> recipient
+ Lebanon repeated its complaint against Israel. | LBN | ISR | occurred

frame accuse.press-charges
type ACCUSE allege
cameo 115
contexts legal
verb press, file, bring, prefer, lay, announce, unseal, issue
obj charge, indictment, accusation
against actor -> recipient
over/for? -> content
+ Germany filed charges against a Syrian officer. | DEU | SYR | occurred

frame accuse.charge-doing
type ACCUSE allege
cameo 112
contexts legal crime
verb charge, indict
obj -> recipient
with/for ing, attempt, plotting, conspire, killing, taking, running, hacking, organising, organizing, involvement, plot, role, conspiracy, violating, inciting, fraud, attack, spreading, insulting, theft, rape, offence, count, crime, possession -> content
+ Turkey charged a German journalist with spreading lies. | TUR | DEU | occurred

frame accuse.face-charges
type ACCUSE allege
cameo 1121
contexts legal crime
verb face
obj charge, trial, prosecution, indictment, lawsuit, accusation, allegation, impeachment
subj actor -> recipient
in/from/by/at? actor -> actor
+ A Rwandan general faced charges. | - | RWA | occurred

frame accuse.put-on-trial
type ACCUSE allege
cameo 115
contexts legal
verb put, place, bring
on/to trial, justice
obj -> recipient
+ Russia put an American journalist on trial. | RUS | USA | occurred

frame accuse.go-on-trial
type ACCUSE allege
cameo 115
contexts legal
verb go, stand, appear
on/obj/before/in trial, court, judge, dock
subj -> recipient
in? actor -> actor
+ A Serbian general went on trial. | - | SRB | occurred

frame accuse.seek-damages
type ACCUSE allege
cameo 115
contexts legal reparations
verb seek, claim, demand
obj damages, damage, compensation, reparation, redress
from/against actor -> recipient
in court
+ Cuba sought damages in court from the United States. | CUB | USA | occurred

frame accuse.haul-before
type ACCUSE allege
cameo 115
contexts legal
verb bring, haul, drag, take, refer
obj actor, case, dispute -> recipient
before/to icc, court, wto, tribunal, council, judge
+ Nicaragua hauled Colombia before the court. | NIC | COL | occurred

frame accuse.sue-over
type ACCUSE allege
cameo 115
contexts legal
verb sue
obj? actor -> recipient
for/over @hostile-act, damages, libel, breach, defamation, damage -> content
+ Ghana sued Ivory Coast over damage. | GHA | CIV | occurred

frame accuse.fight-in-court
type ACCUSE allege
cameo 115
contexts legal
verb fight, battle, challenge, take on, confront
obj/against/with actor -> recipient
in/before/at court, tribunal, courtroom, arbitration, court of justice, hague
subj actor -> actor
+ Mali fought Kenya in court. | MLI | KEN | occurred
+ Ghana is challenging Togo before the tribunal. | GHA | TGO | ongoing

frame accuse.look-into
type ACCUSE investigate
cameo 090
verb look, delve, dig, inquire, enquire
into -> recipient
subj actor -> actor
+ Norway looked into Russian banks. | NOR | RUS | occurred

frame accuse.probe-crime
type ACCUSE investigate
cameo 091
contexts crime corruption
verb investigate, probe, examine
obj @accuse-graft, scandal, murder, allegation -> content
by/in/of/against? actor -> recipient
+ Brazil investigated corruption by Venezuela. | BRA | VEN | occurred

frame accuse.probe-abuse
type ACCUSE investigate
cameo 092
contexts human_rights
verb investigate, probe, examine
obj @accuse-abuse -> content
by/in/of/against? actor -> recipient
+ The United Nations investigated torture in Syria. | UN | SYR | occurred

frame accuse.probe-attack
type ACCUSE investigate
cameo 093
contexts military
verb investigate, probe, examine
obj attack, strike, airstrike, bombing, shelling, incident, explosion, downing, raid -> content
by/on/in/of? actor -> recipient
+ Jordan investigated the shelling by Israel. | JOR | ISR | occurred

frame accuse.under-investigation
type ACCUSE investigate
cameo 090
verb be, come, remain
under investigation, inquiry, scrutiny, probe
subj -> recipient
in/by/from? actor -> actor
+ A Russian bank came under investigation. | - | RUS | occurred

frame accuse.investigation-noun
type ACCUSE investigate
cameo 090
noun investigation, probe, inquiry, inquest
subj? actor -> actor
into/against/of actor -> recipient
+ Australia's inquiry into China ended. | AUS | CHN | occurred

frame accuse.war-crime-charge
type ACCUSE allege
cameo 1124
contexts military legal
verb charge, indict, try
obj -> recipient
with/for war crime, genocide, crime, massacre, atrocity -> content
+ The Netherlands charged a Rwandan man with genocide. | NLD | RWA | occurred

frame accuse.spy-charge
type ACCUSE allege
cameo 1125
contexts intelligence legal
verb charge, indict, try
obj -> recipient
with/for spying, espionage, treason, spy, sedition, hacking -> content
+ Estonia charged a Russian citizen with treason. | EST | RUS | occurred

frame accuse.call-names
type ACCUSE disapprove
cameo 111
verb call, brand, label, dub, describe, denounce, condemn
obj -> recipient
as/attr barbaric, cowardly, disgraceful, hypocritical, racist, fascist, rogue, puppet, pariah, thug, killer, murderer, bully, hypocrite, coward, butcher, disgrace, genocide, apartheid, unjust, unfair, disproportionate, dangerous, irresponsible, deplorable, disgusting, inhuman, wrong, inhumane, unjustified, heinous, despicable, crime, war crime, shame, farce, sham, destabilising, destabilizing
+ Bolivia called Chile a bully. | BOL | CHL | occurred

frame accuse.insult
type ACCUSE disapprove
cameo 111
verb insult, mock, deride, taunt, belittle, malign, smear, slander, demonise, demonize, ridicule
obj actor -> recipient
+ Venezuela insulted Colombia. | VEN | COL | occurred

frame accuse.suspect
type ACCUSE allege
cameo 112
verb suspect
obj actor -> recipient
of/in/behind/inf? -> content
+ Nigeria suspected Cameroon. | NGA | CMR | occurred

frame accuse.implicate
type ACCUSE allege
cameo 112
verb implicate, incriminate, link, tie
obj actor -> recipient
in/to/with attack, killing, crime, murder, plot, bombing, coup, terrorism, assassination, poisoning, explosion, hack -> content
+ Bulgaria implicated Russia in the plot. | BGR | RUS | occurred

frame accuse.attribute
type ACCUSE allege
cameo 112
verb attribute, ascribe, trace
obj attack, killing, strike, explosion, blast, hack, violence, poisoning, crime, breach -> content
to actor -> recipient
+ Albania attributed the attack to Iran. | ALB | IRN | occurred

frame accuse.tell-how
type ACCUSE allege
cameo 112
contexts human_rights
verb describe, recount, relate, detail, document, chronicle, testify, list
that/obj burn, saw, torture, beat, shoot, rape, whip, drown, loot, raze, torch, kill, murder, flog, mutilate, bomb, shell, execute, behead, hang, starve, gas, abduct, smash, desecrate, deface, bulldoze, strangle, maim, wreck, vandalise, vandalize, destroy, plunder, rob -> content
to/before? -> topic
subj actor, envoy, ambassador, delegate, lawyer, counsel, prosecutor, minister, witness, survivor, investigator, report, group -> actor
+ Gabon's envoy recounted how Chadian guards had burnt a chapel. | GAB | TCD | occurred
- The cook recounted how he had burnt the rice.
