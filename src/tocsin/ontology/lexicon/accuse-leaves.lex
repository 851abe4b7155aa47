# ACCUSE in its leaves: who is blamed for crimes, abuses, aggression, war crimes or spying; who is investigated for what, sued, rallied against.

class blame-voice: actor, government, president, minister, opposition, prosecutor, union, agency, watchdog, court, parliament, ambassador, bishop, campaigner, envoy
class blame-graft: corruption, graft, bribery, fraud, embezzlement, money laundering, nepotism, vote-rigging, rigging, cheating, theft, smuggling, tax evasion, looting, cronyism, sanctions-busting, trafficking, murder, killing, assassination, poisoning, kidnapping, arson, sabotage, terrorism, hijacking, piracy, drug trafficking
class blame-abuse: torture, repression, abuse, rape, persecution, discrimination, censorship, racism, slavery, forced labour, disappearance, mistreatment, crackdown, brutality, intimidation, apartheid, human rights abuse, oppression, execution, harassment, pushback, detention
class blame-war: aggression, attack, invasion, shelling, incursion, airstrike, air strike, bombing, raid, provocation, escalation, violation, blockade, occupation, annexation, ambush, truce violation, fighting, war, buildup, meddling, interference, clash, strike, offensive, downing, militarisation, border violation, ceasefire violation
class blame-atrocity: war crime, genocide, massacre, atrocity, ethnic cleansing, crime against humanity, extermination, mass killing, slaughter, pogrom, chemical attack, war crimes
class blame-spying: spying, espionage, treason, hacking, eavesdropping, cyberattack, cyber attack, wiretapping, surveillance, collaboration, sedition, infiltration, subversion, plotting

frame accuse.leaf-blame-graft
type ACCUSE allege
cameo 1121
contexts crime
verb blame, fault, suspect, denounce, implicate, finger, accuse, report
obj? -> recipient
for/of/in @blame-graft -> content
subj actor, prosecutor, opposition -> actor
+ Kenya suspected the Ugandan minister of smuggling. | KEN | UGA | occurred
- The viewer suspected the butler of the murder in the film.

frame accuse.leaf-blame-abuse
type ACCUSE allege
cameo 1122
contexts human_rights
verb blame, fault, suspect, implicate, accuse, report
obj? -> recipient
for/of/in @blame-abuse -> content
subj actor, watchdog, agency -> actor
+ Norway faulted Hungary for the pushback of migrants. | NOR | HUN | occurred

frame accuse.leaf-blame-war
type ACCUSE allege
cameo 1123
contexts military
verb blame, fault, suspect, implicate, accuse
obj? -> recipient
for/of/in @blame-war -> content
subj actor, government, army -> actor
+ Armenia blamed Azerbaijan for the shelling. | ARM | AZE | occurred

frame accuse.leaf-blame-atrocity
type ACCUSE allege
cameo 1124
contexts military
verb blame, fault, suspect, implicate, accuse
obj? -> recipient
for/of/in @blame-atrocity -> content
subj actor, prosecutor, tribunal -> actor
+ Gambia accused Myanmar of genocide. | GMB | MMR | occurred

frame accuse.leaf-blame-spying
type ACCUSE allege
cameo 1125
contexts intelligence
verb blame, suspect, implicate, accuse
obj? -> recipient
for/of/in @blame-spying -> content
subj actor, agency, prosecutor -> actor
+ Norway blamed Russia for the cyberattack. | NOR | RUS | occurred

frame accuse.leaf-pin-on
type ACCUSE allege
cameo 112
verb pin, blame
obj attack, bombing, murder, killing, massacre, explosion, assassination, coup, hack, leak, outage -> content
on/upon actor, group, rebel, militant -> recipient
+ Pakistan pinned the bombing on India. | PAK | IND | occurred
- The couple pinned the leak on the plumber.

frame accuse.leaf-accused-of-noun
type ACCUSE allege
cameo 112
noun accusation, allegation, claim, charge
of @blame-graft, @blame-abuse, @blame-war, @blame-atrocity, @blame-spying
against actor, government, army, minister, president -> recipient
by/from? actor -> actor
subj? actor -> actor
+ Chad made accusations of interference against Sudan. | TCD | SDN | occurred

frame accuse.leaf-probe-crime
type ACCUSE investigate
cameo 091
contexts crime
verb investigate, probe, examine, look
obj/into @blame-graft -> content
by/of/against/in? actor, minister, president, official -> recipient
subj? actor, police, prosecutor -> actor
+ Malta investigated the murder of the Libyan banker. | MLT | LBY | occurred

frame accuse.leaf-probe-crime-noun
type ACCUSE investigate
cameo 091
contexts crime
noun investigation, probe, inquiry, enquiry, inquest, audit
into/of/over @blame-graft -> content
by? actor, police, prosecutor -> actor
subj? actor, police, prosecutor -> actor
against/of? actor, minister, president -> recipient
+ Panama opened a probe into money laundering. | PAN | - | occurred
- The novel opens with a probe into murder.

frame accuse.leaf-probe-person
type ACCUSE investigate
cameo 091
contexts corruption
verb investigate, probe, question, interrogate
obj minister, president, ex-president, prime minister, banker, oligarch, mayor, governor, lawmaker, company, bank -> recipient
over/for/about/on corruption, bribery, fraud, embezzlement, money laundering, graft, donation, contract, tax, bribe
subj? actor, police, prosecutor -> actor
+ Brazil investigated the Paraguayan ex-president for graft. | BRA | PRY | occurred

frame accuse.leaf-probe-abuse
type ACCUSE investigate
cameo 092
contexts human_rights
verb investigate, probe, examine, document, look
obj/into @blame-abuse -> content
by/of/against/in? actor -> recipient
subj? actor, commission, prosecutor -> actor
+ The United Nations documented torture in Venezuela. | UNO | VEN | occurred

frame accuse.leaf-probe-abuse-noun
type ACCUSE investigate
cameo 092
contexts human_rights
noun investigation, probe, inquiry, enquiry
into/of @blame-abuse -> content
by? actor, commission -> actor
subj? actor, commission -> actor
in/against? actor -> recipient
+ Argentina launched an inquiry into torture in Nicaragua. | ARG | NIC | occurred

frame accuse.leaf-probe-attack
type ACCUSE investigate
cameo 093
contexts military
verb investigate, probe, examine, look
obj/into airstrike, air strike, shelling, raid, incursion, downing, missile strike, drone strike, crash, sabotage, explosion -> content
by/of/against/in/on? actor -> recipient
subj? actor, commission, prosecutor, army -> actor
+ Poland investigated the missile strike on its village. | POL | - | occurred

frame accuse.leaf-probe-war-crimes
type ACCUSE investigate
cameo 094
contexts legal
verb investigate, probe, examine, document, look
obj/into @blame-atrocity -> content
by/of/against/in? actor -> recipient
subj? actor, court, prosecutor, tribunal -> actor
+ Lithuania investigated war crimes in Ukraine. | LTU | UKR | occurred

frame accuse.leaf-probe-war-noun
type ACCUSE investigate
cameo 094
contexts legal
noun investigation, probe, inquiry, enquiry
into/of @blame-atrocity -> content
by? actor, court -> actor
subj? actor, court -> actor
in/against? actor -> recipient
+ Germany opened an investigation into genocide in Iraq. | DEU | IRQ | occurred

frame accuse.leaf-exhume
type ACCUSE investigate
cameo 094
contexts legal
verb exhume, unearth, excavate
obj body, mass grave, remains, victim
in/from? actor -> recipient
subj? actor, investigator, forensic -> actor
+ Bosnian investigators exhumed a mass grave. | BIH | - | occurred
- Archaeologists exhumed the body of a Roman.

frame accuse.leaf-inspect-send
type ACCUSE investigate
cameo 090
verb send, dispatch, appoint, name
obj investigator, rapporteur, fact-finding mission, special prosecutor, commission of inquiry, inquiry commission, forensic team
to/into/in? actor -> recipient
subj? actor, court, council -> actor
+ The African Union dispatched investigators to Burundi. | * | BDI | occurred

frame accuse.leaf-question-witness
type ACCUSE investigate
cameo 090
verb question, depose, quiz
obj president, general, ex-president -> recipient
over/about/on/in -> topic
subj? actor, police, prosecutor, lawmaker -> actor
+ Bolivian prosecutors questioned the general over the coup. | BOL | BOL | occurred
- The host questioned the chef over sauces.

frame accuse.leaf-raid-evidence
type ACCUSE investigate
cameo 091
verb raid, search
obj office, home, headquarters, residence, bank, ministry
over/in/for investigation, probe, inquiry, corruption, fraud, bribery, evidence, document
subj? actor, police, prosecutor, investigator -> actor
+ Swiss prosecutors searched the bank over bribery. | CHE | - | occurred

frame accuse.leaf-sue-state
type ACCUSE allege
cameo 115
contexts legal
verb sue, take
obj actor -> recipient
over/for/at/to/before/in court, tribunal, damages, arbitration, genocide, border, breach, tariff, waters, compensation
subj actor -> actor
+ Nicaragua sued Germany over genocide. | NIC | DEU | occurred

frame accuse.leaf-file-suit
type ACCUSE allege
cameo 115
contexts legal
verb file, lodge, bring, launch, institute, submit
obj lawsuit, suit, case, proceeding, legal action, legal challenge, application, class action
against actor, government, company, minister, bank -> recipient
at/in/before/with? court, tribunal
+ Ukraine filed a case against Russia at the court. | UKR | RUS | occurred
- The tenant filed a complaint against his landlord.

frame accuse.leaf-wto
type ACCUSE allege
cameo 115
contexts economic
verb file, lodge, bring, take, launch, win
obj complaint, dispute, case, challenge
at/with/to/before wto, organization, organisation, world trade organization, trade body, panel
against/over? actor, tariff, ban -> recipient
+ Indonesia lodged a complaint with the WTO against the European Union. | IDN | - | occurred

frame accuse.leaf-refer
type ACCUSE allege
cameo 115
contexts legal
verb refer, report, haul, drag
obj actor, government, general -> recipient
to/before court, security council, tribunal
+ Chile referred Venezuela to the court. | CHL | VEN | occurred
subj actor, court, council -> actor

frame accuse.leaf-note
type ACCUSE allege
cameo 114
contexts diplomatic
verb hand, deliver, send, present, issue, lodge, submit
obj protest note, demarche, note verbale, formal protest, strong protest, diplomatic protest, official protest
to/with/iobj/over/against? actor, ambassador, embassy, charge -> recipient
+ Vietnam delivered a formal protest to China. | VNM | CHN | occurred

frame accuse.leaf-summon
type ACCUSE allege
cameo 114
contexts diplomatic
verb summon, call in, haul in, convoke, carpet
obj ambassador, chargé, envoy
over/after/to/for? -> topic
of/from? actor -> recipient
mod/poss? actor -> recipient
subj actor, ministry, government -> actor
+ Estonia summoned the Russian ambassador over the drone. | EST | RUS | occurred

frame accuse.leaf-summon-noun
type ACCUSE allege
cameo 114
contexts diplomatic
noun summoning, dressing-down, carpeting
of ambassador, envoy, charge, diplomat -> recipient
by? actor, ministry -> actor
+ The summoning of the Turkish ambassador by Greece was routine. | GRC | TUR | occurred

frame accuse.leaf-rally-opposition
type ACCUSE disapprove
cameo 113
verb rally, mobilise, mobilize, marshal, drum up, whip up, stir up
obj opposition, resistance, criticism, support
against/to actor, law, plan, deal, government, dam, treaty -> recipient
of? actor -> recipient
+ Egypt drummed up opposition to the Ethiopian dam. | EGY | ETH | occurred
- The mayor drummed up opposition to the team's kit.

frame accuse.leaf-campaign-against
type ACCUSE disapprove
cameo 113
verb campaign, lobby, agitate, crusade, petition, organise, organize
against actor, law, plan, deal, government, dam, treaty, membership, base, mine, accession, death penalty -> recipient
of/by/in? actor -> recipient
subj actor, opposition, group -> actor
+ Serbia lobbied against the membership of Kosovo. | SRB | KOS | occurred

frame accuse.leaf-call-boycott
type ACCUSE disapprove
cameo 113
verb call, appeal, plead
for boycott, sanction, isolation, embargo, divestment
of/against/on actor, goods, product -> recipient
+ Bolivia called for a boycott of Israel. | BOL | ISR | occurred

frame accuse.leaf-condemn-strongly
type ACCUSE disapprove
cameo 111
verb condemn, denounce, decry, deplore, deprecate
obj coup, execution, arrest, killing, attack, crackdown, annexation, sentence, launch, test, bombing, ban, raid, settlement, verdict, expulsion, jailing, shelling, massacre, assassination -> topic
by/in/of? actor -> recipient
subj actor, government, council -> actor
+ Senegal denounced the coup in Guinea. | SEN | GIN | occurred

frame accuse.leaf-condemnation-noun
type ACCUSE disapprove
cameo 111
noun condemnation, outcry, denunciation, outrage, backlash, uproar, furore, rebuke
from/by/in/mod actor -> actor
over/at/of/against? -> topic
+ Condemnation from Denmark followed the verdict. | DNK | - | occurred

frame accuse.leaf-censure
type ACCUSE disapprove
cameo 111
contexts legislative
verb censure, reprimand, rebuke, admonish, upbraid, chastise, reprove
obj actor, minister, president, premier, ambassador, lawmaker -> recipient
over/for? -> topic
subj parliament, council, actor, assembly, senate, court -> actor
+ The European Parliament censured Hungary over the law. | * | HUN | occurred

frame accuse.leaf-boo
type ACCUSE disapprove
cameo 111
verb boo, heckle, jeer, hiss, barrack
obj actor, minister, president, ambassador, premier, delegate, king -> recipient
subj deputy, lawmaker, delegate, opposition, mp, student, crowd, actor, survivor -> actor
+ Israeli lawmakers heckled the German minister. | ISR | DEU | occurred
- The crowd booed Spain's penalty taker.

frame accuse.leaf-heckle-walk
type ACCUSE disapprove
cameo 111
verb compare, liken, equate
obj actor, president, leader -> recipient
to/with hitler, stalin, mussolini
+ Turkey's president compared the Israeli premier to Hitler. | TUR | ISR | occurred
subj actor, president, minister -> actor

frame accuse.leaf-sharp-words
type ACCUSE disapprove
cameo 111
verb use, have, reserve, find
obj harsh word, sharp word, strong word, tough word
for/against actor, minister, government -> recipient
+ Slovenia had harsh words for Croatia. | SVN | HRV | occurred

frame accuse.leaf-scold
type ACCUSE disapprove
cameo 111
verb lecture, scold, hector, berate, harangue, browbeat
obj actor, president, premier, ambassador, government -> recipient
on/over/about/for? -> topic
+ Beijing lectured Ottawa over human rights. | CHN | CAN | occurred
- The nanny scolded the premier's dog.

frame accuse.leaf-question-motives
type ACCUSE disapprove
cameo 110
verb question, doubt, query, impugn, challenge
obj motive, sincerity, commitment, credibility, good faith, loyalty, intention, impartiality
of/in? actor, government -> recipient
poss? actor -> recipient
+ Ukraine questioned the impartiality of Hungary. | UKR | HUN | occurred

frame accuse.leaf-cry-foul
type ACCUSE allege
cameo 1121
contexts election
verb allege, claim, cry, decry, denounce, report
obj fraud, rigging, foul play, irregularity, electoral fraud, ballot stuffing, vote buying, vote-rigging
in/over/by/at? election, vote, poll, actor -> topic
subj opposition, observer, actor, candidate, party -> actor
+ The Malawian opposition alleged vote-rigging. | MWI | - | occurred

frame accuse.leaf-leak-reveal
type ACCUSE allege
cameo 112
verb expose, unmask, reveal, out, uncover
obj spy, plot, network, agent, cell, spy ring, coup plot, scheme -> content
of/by/in? actor -> recipient
mod? actor -> recipient
subj actor, agency, police -> actor
+ Slovakia exposed a Russian spy ring. | SVK | RUS | occurred
- The show unmasked the singer's plot.

frame accuse.leaf-link
type ACCUSE allege
cameo 112
verb link, tie, connect, trace, attribute
obj attack, murder, killing, explosion, cyberattack, poisoning, sabotage, arson, bomb, drone, plot, fire -> content
to actor, intelligence, agent, group -> recipient
+ Germany traced the poisoning to Russian intelligence. | DEU | RUS | occurred

frame accuse.leaf-impeach
type ACCUSE allege
cameo 1121
contexts legislative
verb impeach
obj president, judge, minister, vice president, governor, justice -> recipient
subj lawmaker, parliament, assembly, senate, congress, actor, deputy -> actor
+ Peruvian lawmakers impeached the president. | PER | PER | occurred

frame accuse.leaf-open-case
type ACCUSE allege
cameo 115
contexts legal
verb open, launch, start, initiate, reopen
obj criminal case, impeachment proceeding, infringement procedure, criminal proceeding, legal proceeding, infringement proceeding, anti-dumping investigation
against/over/into actor, minister, president, company, general, activist -> recipient
subj actor, prosecutor, commission -> actor
+ Brussels opened infringement proceedings against Malta. | EUR | MLT | occurred

frame accuse.leaf-trial-open
type ACCUSE allege
cameo 115
contexts legal
verb go, stand
on trial
subj? minister, president, general, soldier, activist, journalist, officer, suspect, actor, leader, banker -> recipient
for/over? -> content
in? -> place
+ A Syrian officer went on trial in Germany. | - | SYR | occurred

frame accuse.leaf-trial-noun
type ACCUSE allege
cameo 115
contexts legal
noun trial, prosecution, arraignment, indictment, impeachment
of minister, president, general, soldier, activist, journalist, officer, actor, leader, banker, monk -> recipient
by? court, actor, tribunal -> actor
for/on/over? -> content
+ The trial of a Danish journalist by a Rwandan court opened. | RWA | DNK | occurred
- The trial of the general's new engine went well.
