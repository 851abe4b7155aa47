# ACCUSE by tone and stage: called names, laid at doors, taken to task, hauled before courts and councils, protested by note.

class accuse-voice: actor, @state-head, @minister, spokesman, spokeswoman, ambassador, opposition, lawmaker, group, rights group, union, activist, prosecutor, court, newspaper, bishop, rebel, army, parliament, senate, commission, observer, monitor, watchdog, ngo, investigator, panel, general, dissident, party, church, council, family, lawyer, tribunal, inspector, agency
class accuse-wrong: @crime, @hostile-act, crime, massacre, abuse, killing, death, attack, war, bombing, shelling, fraud, violation, breach, betrayal, cowardice, hypocrisy, lie, provocation, blackmail, coup, plot, collapse, failure, famine, leak, sabotage, crash, murder, genocide, torture, repression, war crime, human rights abuse, unrest, violence, corruption, interference, aggression, disaster, disappearance, poisoning, hack, kidnapping, complicity, negligence, incitement

frame accuse.tone-blame
type ACCUSE allege
cameo 112
verb blame, fault, hold, find, deem, consider
obj actor, @accuse-voice, government, army, rebel, militia, west, neighbour, police, president, leadership, junta, regime -> recipient
attr/adv responsible, accountable, liable, culpable, to blame
for/of @accuse-wrong -> content
subj @accuse-voice -> actor
+ Kenya held Somalia responsible for the attack. | KEN | SOM | occurred
- The chef held the oven responsible for the cake.

frame accuse.tone-point-finger
type ACCUSE allege
cameo 112
verb point, aim, turn, level, jab
obj finger, finger of blame, finger of suspicion, accusing finger -> topic
at/to/toward/towards -> recipient
over/for? @accuse-wrong -> content
subj @accuse-voice -> actor
+ Beirut pointed the finger at Damascus over the murder. | LBN | SYR | occurred
- The toddler pointed a finger at the dog.

frame accuse.tone-lay-door
type ACCUSE allege
cameo 112
verb lay, pin, put, place, heap, cast, shift, fix, lodge
obj blame, responsibility, guilt, fault, onus, suspicion, aspersion -> topic
on/upon/at/with/to -> recipient
for? @accuse-wrong -> content
subj @accuse-voice -> actor
+ Cairo laid the blame for the massacre on Ethiopia. | EGY | ETH | occurred
+ Blame was pinned on Pakistan by India. | IND | PAK | occurred

frame accuse.tone-trade-blame
type ACCUSE allege
cameo 112
mutual
verb trade, exchange, swap, hurl
obj blame, accusation, insult, recrimination, charge, barb, allegation, claim, threat, accusations of bad faith -> topic
subj pair -> both
over/about/for? -> topic
+ Sudan and Chad traded accusations over the raid. | SDN,TCD | - | occurred

frame accuse.tone-each-other
type ACCUSE allege
cameo 112
mutual
verb accuse, blame, denounce, charge, criticise, criticize
subj pair -> both
obj each, other, one another, each other -> topic
of/for? -> content
+ Armenia and Azerbaijan accused each other of violating the truce. | ARM,AZE | - | occurred

frame accuse.tone-take-task
type ACCUSE disapprove
cameo 111
verb take, bring, call
obj actor, government, army, president, minister, regime, junta, company, west -> recipient
to task, account, book
for/over? -> content
subj @accuse-voice -> actor
+ China took Canada to task over the arrest. | CHN | CAN | occurred

frame accuse.tone-cry-foul
type ACCUSE allege
cameo 112
contexts election
verb cry, allege, claim, charge, denounce, decry, complain, protest
obj/of/adv foul, fraud, rigging, vote rigging, ballot stuffing, irregularity, electoral fraud, massive fraud, cheating, vote buying, intimidation, interference, manipulation -> content
by/in/over? actor, government, party, commission -> recipient
subj @accuse-voice, candidate, loser, observer -> actor
+ The opposition in Zambia cried foul over the ballots. | ZMB | - | occurred
- The striker cried foul at the referee.

frame accuse.tone-call-names
type ACCUSE disapprove
cameo 111
verb call, brand, label, term, dub, describe, denounce, condemn, decry, deride, characterise, characterize, slam, blast, regard, portray, depict
obj actor, move, decision, attack, raid, law, vote, plan, step, sanction, tariff, ban, act, claim, strike, remark, verdict, deal, exercise, visit, policy, report, ruling, statement, arrest, killing, move, measure, blockade, expulsion, campaign, operation, election, government, leader, president -> recipient
attr/as/obj unacceptable, illegal, absurd, criminal, outrageous, barbaric, disproportionate, terrorist, dictator, aggressor, traitor, liar, provocation, crime, betrayal, shame, disgrace, farce, sham, outrage, insult, mistake, madness, cowardly, aggression, blackmail, terrorism, genocide, war crime, violation, hypocrite, fascist, warmonger, puppet, illegitimate, deplorable, reckless, shameful, bullying, irresponsible, dangerous, hostile, unlawful, ridiculous, cynical, immoral, rigged, piracy, murderer, stooge, tyrant, racist, discriminatory, unjust, counterproductive, politically motivated, witch hunt, declaration of war, act of war, affront
subj @accuse-voice -> actor
+ Cuba called the embargo a crime. | CUB | - | occurred
- Critics called the film a triumph.

frame accuse.tone-denounce-as
type ACCUSE disapprove
cameo 111
verb denounce, condemn, decry, deplore, deride, pillory, castigate, excoriate, vilify, lambast, lambaste, berate, upbraid, reproach, rebuke, scold, chide, rap, slam, blast, assail, savage, flay, skewer, criticise, criticize, censure, reprimand, chastise, admonish, inveigh, rail, fulminate, thunder
obj/against/at @accuse-wrong, actor, plan, law, decision, move, verdict, arrest, strike, raid, ban, tariff, wall, drilling, exercise, treatment, expulsion, deportation, flogging, execution, vote, silence, flight, launch, test, occupation, annexation, siege, settlement, crackdown, conduct, inaction, decision, ruling, conditions -> recipient
of/by/in/against/on? actor -> recipient
as? -> topic
subj @accuse-voice -> actor
+ Norway decried the execution of an Iranian poet. | NOR | IRN | occurred
+ The siege of Aleppo was denounced by Qatar. | QAT | * | occurred
- Reviewers slammed the opera in Lima.

frame accuse.tone-voice
type ACCUSE disapprove
cameo 111
verb voice, express, register, convey, signal, show, make, state, reiterate, echo, share
obj dismay, outrage, anger, concern, alarm, disquiet, displeasure, disgust, indignation, disappointment, unease, complaint, protest, formal complaint, strong protest, protest note, disapproval, misgiving, condemnation, shock, horror, fury, irritation, frustration, deep concern, grave concern, objection, diplomatic protest -> topic
over/at/about/with/against/to/on/by? -> recipient
subj @accuse-voice -> actor
+ Ghana voiced dismay at the verdict in Nigeria. | GHA | NGA | occurred
- The tenor voiced regret over the missed note.

frame accuse.tone-lodge
type ACCUSE allege
cameo 114
contexts diplomatic
verb lodge, deliver, file, submit, send, hand, issue, register
obj complaint, protest, formal complaint, strong protest, protest note, formal protest, objection, diplomatic protest, official protest, written protest -> topic
over/at/about/with/against/to/on/by? -> recipient
subj @accuse-voice -> actor
+ Ireland lodged a protest over the Israeli raid. | IRL | ISR | occurred

frame accuse.tone-draw
type ACCUSE disapprove
cameo 111
verb draw, provoke, prompt, spark, trigger, earn, bring, attract, elicit, cause, meet
obj/with condemnation, criticism, outrage, rebuke, protest, anger, fury, outcry, ire, denunciation, scorn, censure, complaint, sharp rebuke, angry response, storm of protest -> topic
from/in/by/of actor, @accuse-voice -> actor
subj? -> recipient
+ The test drew condemnation from Japan. | JPN | - | occurred
- The song drew applause from fans.

frame accuse.tone-sue
type ACCUSE investigate
cameo 115
contexts legal
verb sue, take, haul, drag, bring
obj actor, government, company, suit, lawsuit, case, complaint, proceedings, legal action, claim, action, petition, bank, army -> recipient
to/before/at/in/against/with court, tribunal, world court, arbitration, judge, international court, court of justice, human rights court, wto, icc, hague
over/for? -> content
subj @accuse-voice, relative, victim, survivor, widow -> actor
+ Gambia took Senegal to the World Court over the river. | GMB | SEN | occurred
- The landlord took his tenant to court.
- Rebels took a base in Mali.

frame accuse.tone-bring-suit
type ACCUSE investigate
cameo 115
contexts legal
verb take, bring
obj suit, lawsuit, case, complaint, proceedings, legal action, claim, action
against/with/at/before/to actor, government, company, bank, army -> recipient
over/for? -> content
subj @accuse-voice, relative, victim, survivor, widow -> actor
+ Ghana brought a case against Togo over the dam. | GHA | TGO | occurred
- The customs office brought a case of wine to Togo.

frame accuse.tone-indict
type ACCUSE allege
cameo 1121
contexts legal
verb indict, charge, arraign, prosecute, book, accuse
obj actor, @prisoners, @state-head, minister, general, leader, official, officer, soldier, lawmaker, editor, activist -> recipient
with/for/on/of/over murder, war crime, crime against humanity, genocide, treason, corruption, terrorism, fraud, massacre, bribery, incitement, money laundering, abuse of office, subversion, torture, count, sedition, plotting, abuse of power -> content
subj? court, prosecutor, tribunal, actor, jury, grand jury, police, judge, magistrate -> actor
+ A tribunal indicted a Serbian general for war crimes. | * | SRB | occurred
+ Russia charged a Norwegian with terrorism. | RUS | NOR | occurred

frame accuse.tone-probe
type ACCUSE investigate
cameo 090
contexts legal
verb open, launch, begin, start, order, announce, conduct, widen, set up, appoint, call, reopen, pursue, lead
obj inquiry, probe, investigation, enquiry, commission of inquiry, criminal inquiry, audit, inquest, case, criminal case, fact finding mission, criminal investigation, preliminary inquiry -> topic
into/against/over/of/on actor, @accuse-wrong, minister, president, general, bank, company, payment, claim, fund, shooting, visit, contract, official, donation, deal -> recipient
of/by/in/against? actor -> recipient
subj actor, prosecutor, police, court, parliament, senate, commission, tribunal, judge, body, agency, un, government, panel, ministry -> actor
+ French prosecutors opened an inquiry into a Gabonese minister. | FRA | GAB | occurred
- The club opened an inquiry into the pitch.

frame accuse.tone-gather-evidence
type ACCUSE investigate
cameo 090
contexts legal
verb gather, collect, compile, document, record, examine, sift, seek, find, uncover, exhume, unearth, take
obj evidence, testimony, proof, sample, statement, witness account, documents, mass grave, dossier, account, grave -> topic
of/against/about/on/for/from @accuse-wrong, actor, burning, village, victim, survivor -> content
by/in/of? actor -> recipient
subj investigator, inspector, prosecutor, team, expert, monitor, panel, group, commission, actor, mission, rapporteur -> actor
+ Investigators of the United Nations gathered evidence of killings by Myanmar. | UNO | MMR | occurred
- The cook collected samples of honey.

frame accuse.tone-allege-that
type ACCUSE allege
cameo 112
verb allege, charge, claim, assert, contend, maintain, complain, insist, argue, tell
that @accuse-wrong, attack, shell, bomb, kill, violate, torture, arm, fund, back, poison, hack, shoot, abduct, rig, lie, cheat, beat, fire, bomb, kidnap, spy, plot, plan, train, harbour, shelter, burn, use, execute, massacre, meddle, support -> content
subj rights group, opposition, rebel, ngo, group, activist, separatist, prosecutor, lawyer, dissident, exile, party, refugee, witness, survivor, union, campaigner -> actor
+ Activists alleged that Eritrean soldiers had shot villagers. | * | ERI | occurred

frame accuse.tone-summon
type ACCUSE disapprove
cameo 114
contexts diplomatic
verb summon, call in, haul in, carpet, convoke, call, dress down, rebuke, berate
obj ambassador, envoy, chargé, diplomat, consul, high commissioner, military attache, representative, charge, nuncio, commissioner -> recipient
of/from? actor -> topic
over/to/after/for/about/inf? -> content
subj actor, ministry, foreign ministry, minister, foreign minister, government, president -> actor
+ Ghana summoned the Nigerian high commissioner over the eviction. | GHA | NGA | occurred
+ The ambassador of Ecuador was called in by Colombia. | COL | ECU | occurred

frame accuse.tone-unhappy
type ACCUSE disapprove
cameo 111
adj critical, outraged, appalled, furious, angry, dismayed, incensed, scathing, indignant, aghast, disappointed, unhappy, horrified, disgusted, alarmed, shocked, angered, upset, irked, livid, irate, dissatisfied
of/at/by/with/over/about/that -> recipient
subj @accuse-voice -> actor
+ Sweden was critical of Ethiopia. | SWE | ETH | occurred
- The tenant was unhappy with the lift.

frame accuse.tone-worried
type ACCUSE disapprove
cameo 111
adj concerned, worried
of/at/by/over/about/that -> recipient
subj @accuse-voice -> actor
+ Norway is concerned about executions in Iran. | NOR | IRN | ongoing
- The junta in Mali is more concerned with staying in power.

frame accuse.tone-insult
type ACCUSE disapprove
cameo 111
verb mock, ridicule, insult, taunt, belittle, deride, scorn, sneer, scoff, demonise, demonize, vilify, smear, malign, defame, slander, disparage
obj/at actor, @state-head, minister, government, regime, army, parliament, alliance, general, critic, neighbour, leadership -> recipient
to/with/as? hitler, nazi, terrorist, dictator, monkey, dog, devil, apartheid, fascist, hyena, pig, stalin, gestapo
subj @accuse-voice -> actor
+ Burundi's ruler taunted Belgium. | BDI | BEL | occurred
- The comic mocked the mayor of Peru.

frame accuse.tone-liken
type ACCUSE disapprove
cameo 111
verb compare, liken, equate
obj actor, @state-head, minister, government, regime, army, parliament, alliance, general, critic, neighbour, leadership, policy, raid, refugee, migrant -> recipient
to/with hitler, nazi, nazis, terrorist, dictator, monkey, dog, devil, apartheid, fascist, hyena, pig, stalin, gestapo, nazism, fascism, snake, vermin, rat, cockroach, genocide, holocaust, slavery, mafia, thug, gangster, bandit, parasite, crusader, coloniser, colonizer
subj @accuse-voice -> actor
+ The Turkish president compared the Dutch government to Nazis. | TUR | NLD | occurred
- The paper compared the new bridge in Oslo with a jewel.
