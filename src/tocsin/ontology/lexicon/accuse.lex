# ACCUSE: disapprove, condemn, complain, accuse, charge, sue, investigate.

frame accuse.accuse
type ACCUSE allege
cameo 112
verb accuse
obj -> recipient
of? -> content
+ Turkey accused Greece of violating its airspace. | TUR | GRC | occurred
+ Armenia was accused by Azerbaijan of lying. | AZE | ARM | occurred

frame accuse.blame
type ACCUSE allege
cameo 112
verb blame, fault
obj -> recipient
for? -> content
+ Ethiopia blamed Eritrea for the attack. | ETH | ERI | occurred

frame accuse.blame-on
type ACCUSE allege
cameo 112
verb blame, pin
obj any -> content
on actor -> recipient
+ Iran blamed the explosion on Israel. | IRN | ISR | occurred

frame accuse.condemn
type ACCUSE disapprove
cameo 111
verb condemn, denounce, decry, deplore, deride, castigate, lambast, lambaste, rebuke, excoriate, criticise, criticize, slam, chide, censure, berate, reprimand, upbraid, admonish, vilify, scold, lament, bemoan, chastise, disparage, mock, ridicule
obj? -> recipient
for? -> content
+ France condemned Mali. | FRA | MLI | occurred
+ Egypt denounced the attack by Ethiopia. | EGY | ETH | occurred

frame accuse.blast
type ACCUSE disapprove
cameo 111
verb blast, attack, assail, hammer, savage
obj statement, decision, plan, policy, remark, comment, critic, move, report, resolution, ruling, proposal, law, bill, government, record, handling, response, speech -> recipient
+ China blasted Canada's decision. | CHN | CAN | occurred
- Russia attacked the base.

frame accuse.hit-out
type ACCUSE disapprove
cameo 111
verb hit out, lash out, speak out, rail out
at/against -> recipient
+ Russia lashed out at Poland. | RUS | POL | occurred

frame accuse.criticism-noun
type ACCUSE disapprove
cameo 111
noun criticism, condemnation, denunciation, rebuke, reprimand, censure
subj? actor -> actor
of/against actor -> recipient
+ Germany voiced criticism of Hungary. | DEU | HUN | occurred

frame accuse.express-concern
type ACCUSE disapprove
cameo 110
verb express, voice, raise, register, convey, share
obj @concern, criticism, outrage, anger, disappointment, displeasure, objection, reservation, condemnation
about/over/at/with/to/of? -> recipient
+ Japan expressed concern about North Korea. | JPN | PRK | occurred

frame accuse.concerned
type ACCUSE disapprove
cameo 110
adj concerned, alarmed, worried, critical, outraged, appalled, angry, dismayed, disappointed, unhappy
about/over/at/by/of -> recipient
+ Canada is concerned about Haiti. | CAN | HTI | ongoing

frame accuse.protest-formally
type ACCUSE allege
cameo 114
verb lodge, file, submit, deliver, make
obj protest, complaint, demarche, démarche, objection
with/to/against/over? actor -> recipient
+ India lodged a protest with Pakistan. | IND | PAK | occurred

frame accuse.summon
type ACCUSE allege
cameo 114
verb summon, convoke
obj @envoy -> recipient
+ Spain summoned the ambassador of Morocco. | ESP | MAR | occurred

frame accuse.complain
type ACCUSE allege
cameo 114
verb complain, grumble, gripe
about/to/against? -> recipient
+ Kuwait complained about Iraq. | KWT | IRQ | occurred

frame accuse.complain-of
type ACCUSE allege
cameo 112
verb complain, grumble, gripe
of/that -> content
by/from/about? actor -> recipient
+ Kuwait complained of raids by Iraq. | KWT | IRQ | occurred

frame accuse.sue
type ACCUSE allege
cameo 115
contexts legal
verb sue
obj -> recipient
+ Gambia sued Myanmar. | GMB | MMR | occurred

frame accuse.file-suit
type ACCUSE allege
cameo 115
contexts legal
verb file, bring, launch, institute, open, lodge
obj lawsuit, suit, case, proceeding, charge, claim, application
against actor -> recipient
+ Ukraine filed a lawsuit against Russia. | UKR | RUS | occurred

frame accuse.take-to-court
type ACCUSE allege
cameo 115
contexts legal
verb take, drag, haul
obj actor -> recipient
to court, tribunal, arbitration, justice
+ Chile took Bolivia to court. | CHL | BOL | occurred

frame accuse.charge-with
type ACCUSE allege
cameo 1121
contexts legal crime
verb charge, indict
obj -> recipient
with/for/on/over? @crime
+ The United States charged Russia with espionage. | USA | RUS | occurred
- Police charged at the crowd.

frame accuse.indict
type ACCUSE allege
cameo 1121
contexts legal crime
verb indict, prosecute, arraign, impeach
obj -> recipient
+ The United States indicted Russian officials. | USA | RUS | occurred

frame accuse.allege
type ACCUSE allege
cameo 112
verb allege, claim, charge, contend
that -> content
+ Iraq alleged that Kuwait had stolen oil. | IRQ | KWT | occurred

frame accuse.accusation-noun
type ACCUSE allege
cameo 112
noun accusation, allegation
subj? actor -> actor
against/of actor -> recipient
+ Turkey repeated its accusations against Syria. | TUR | SYR | occurred

frame accuse.investigate
type ACCUSE investigate
cameo 090
verb investigate, probe, scrutinise, scrutinize
obj? -> recipient
+ The United Nations is investigating Myanmar. | UN | MMR | ongoing

frame accuse.open-investigation
type ACCUSE investigate
cameo 090
verb open, launch, begin, start, order, announce, conduct, lead, head, initiate, demand
obj @investigation
into/against/of/over? -> recipient
+ Canada opened an inquiry into China. | CAN | CHN | occurred

frame accuse.investigate-war-crimes
type ACCUSE investigate
cameo 094
contexts military legal
verb investigate, probe
obj war crime, crime, atrocity, massacre, abuse
by/in/of/against? actor -> recipient
+ The International Criminal Court is investigating war crimes by Russia. | ICC | RUS | ongoing

frame accuse.accuse-war-crimes
type ACCUSE allege
cameo 1124
contexts military legal
verb accuse
obj -> recipient
of war crime, genocide, atrocity, massacre, crime
+ Ukraine accused Russia of war crimes. | UKR | RUS | occurred

frame accuse.accuse-espionage
type ACCUSE allege
cameo 1125
contexts intelligence
verb accuse, suspect
obj -> recipient
of spying, espionage, spy, treason, hacking, hack
+ Norway accused Russia of espionage. | NOR | RUS | occurred

frame accuse.accuse-aggression
type ACCUSE allege
cameo 1123
contexts military
verb accuse
obj -> recipient
of aggression, invasion, attack, violation, provocation, incursion, massing, shelling, violating, threatening, provoking, attacking, invading, annexing, escalating, mass, shell, violate, threaten, provoke, attack, invade, annex, escalate -> content
+ Moldova accused Russia of violating its airspace. | MDA | RUS | occurred

frame accuse.call-name
type ACCUSE disapprove
cameo 111
verb call, brand, label, describe, term, characterise, characterize, deem
obj -> recipient
as/attr terrorist, aggressor, liar, criminal, occupier, dictator, threat, unacceptable, illegal, outrageous, aggression, provocation, lie, absurd, shameful, reckless, irresponsible, unlawful, state sponsor, regime
+ Ukraine called Russia an aggressor. | UKR | RUS | occurred

frame accuse.regret
type ACCUSE disapprove
cameo 110
verb regret, resent, disapprove, object, oppose, protest, question, doubt, contest
obj/to/of/against decision, move, action, plan, policy, exercise, deployment, law, ban, attack, measure, bid, project, construction, activity, exercise, statement, pipeline -> recipient
+ China protested the decision by Japan. | CHN | JPN | occurred

frame accuse.take-issue
type ACCUSE disapprove
cameo 111
verb take, find
obj issue, exception, fault, aim
with/to/at -> recipient
+ Hungary took issue with Ukraine. | HUN | UKR | occurred

frame accuse.responsible
type ACCUSE allege
cameo 112
verb hold
obj actor -> recipient
adv/attr responsible, accountable, liable
+ The Netherlands held Russia responsible for the crash. | NLD | RUS | occurred

frame accuse.point-finger
type ACCUSE allege
cameo 112
verb point
obj finger
at actor -> recipient
+ Saudi Arabia pointed the finger at Iran. | SAU | IRN | occurred

frame accuse.rally-against
type ACCUSE disapprove
cameo 113
verb campaign, rally, mobilise, mobilize, lobby
against actor -> recipient
+ Venezuela campaigned against Colombia. | VEN | COL | occurred

frame accuse.disagree
type ACCUSE disapprove
cameo 110
verb disagree, clash, quarrel, spar, bicker, feud
with/over? actor -> recipient
+ Greece disagreed with Turkey. | GRC | TUR | occurred

frame accuse.convict-find
type ACCUSE disapprove
cameo 116
contexts legal
adj guilty, liable
subj -> recipient
of/for/in?
+ Serbia is guilty of crimes. | - | SRB | ongoing

frame accuse.convict
type SANCTION convict
cameo 116
contexts legal
verb convict, sentence
obj actor -> recipient
of/to/for/over?
+ Iran sentenced a British citizen to prison. | IRN | GBR | occurred

frame accuse.undermine-charge
type ACCUSE allege
cameo 112
noun charge, claim
poss actor -> actor
against actor -> recipient
+ Sudan repeated its charges against Chad. | SDN | TCD | occurred

frame accuse.war-of-words
type ACCUSE disapprove
cameo 110
verb trade, exchange, swap
obj accusation, barb, insult, blame, jab, recrimination, charge, threat
with? actor -> both
subj -> both
mutual
+ India and Pakistan traded accusations. | IND,PAK | - | occurred

frame accuse.legal-action
type ACCUSE allege
cameo 115
contexts legal
verb launch, take, start, begin, file, bring, initiate
obj legal action, legal proceeding, infringement, class action, action
against actor -> recipient
+ Belgium launched legal action against Hungary. | BEL | HUN | occurred

frame accuse.join-investigation
type ACCUSE investigate
cameo 090
verb join, head, assist, conduct, lead, widen, expand, reopen
obj @investigation
of/into/against? -> recipient
+ France joined an investigation into Lebanon. | FRA | LBN | occurred

frame accuse.search
type ACCUSE investigate
cameo 090
contexts legal
verb search, inspect, interrogate, quiz
obj -> recipient
over/about/for?
subj police, investigator, prosecutor, officer, detective, inspector, actor -> actor
+ Turkish police interrogated a Saudi official. | TUR | SAU | occurred
- Divers searched the lake.

frame accuse.question-witness
type ACCUSE investigate
cameo 090
contexts legal
verb question, interview
obj -> recipient
over/about/for?
subj police, investigator, prosecutor, officer, detective, inspector, agent, fbi, interpol, judge, magistrate, court, tribunal, commission, committee, panel, customs, task force -> actor
+ Turkish police questioned a Saudi official. | TUR | SAU | occurred
+ A Danish sailor was interviewed by Polish detectives. | POL | DNK | occurred
- A reporter of the BBC interviewed the president of Ghana.

frame accuse.question-conduct
type ACCUSE disapprove
cameo 110
verb question
obj wisdom, legality, legitimacy, motive, integrity, need, judgment, judgement, credibility, fairness, validity, independence, competence, commitment, loyalty, sincerity, policy, decision, right, eligibility, fitness, health, honesty, patriotism, impartiality, reliance, strategy, handling, transparency, accuracy, role, use, value, sanity, qualification, character, record
of/poss? actor -> recipient
subj @accuse-voice -> actor
+ Norway questioned the legality of Israel's raid. | NOR | ISR | occurred
- Scientists questioned the accuracy of the clock.
