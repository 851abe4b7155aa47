# ACCUSE investigate: the words of searching, asking and finding out.

class field-sleuths: actor, police, prosecutor, inspector, investigator, monitor, auditor, judge, court, detective, commission, panel, expert, regulator, committee, lawmaker, senator, parliament, tribunal, watchdog, magistrate, ombudsman, rapporteur, agency, team, fbi, examiner, customs officer

frame accuse.field-comb
type ACCUSE investigate
cameo 090
verb comb, sift, pore, trawl, scour, search, go, leaf, rake, dig, rummage, delve, plough, examine, inspect, study, review, scrutinise, scrutinize, audit, vet, check
through/over/into/obj laboratory, lab, record, file, account, book, archive, document, ledger, finances, finance, paper, wreckage, crash site, site, plant, reactor, log, phone record, bank account, affair, affairs, dealing, contract, deal, computer, warehouse, past -> topic
of/at/in/from/poss/mod? actor, minister, president, bank, company, official, firm, general, charity, party -> recipient
subj @field-sleuths -> actor
+ Swiss auditors pored over the accounts of a Malian bank. | CHE | MLI | occurred
- The dentist pored over the files.

frame accuse.field-open-file
type ACCUSE investigate
cameo 090
verb open, launch, start, begin, order, set up, mount, conduct, initiate, reopen, step up, widen
obj file, inquiry, investigation, probe, enquiry, dossier, examination, preliminary examination, fact-finding mission, audit, review, hearing, case, inquest, manhunt, check -> topic
on/into/against/over/about? actor, minister, president, bank, company, official, firm, general, charity, party, envoy, diplomat, claim, allegation, report, death, affair -> recipient
of? actor -> recipient
subj @field-sleuths -> actor
+ Norwegian police opened a file on a Serbian envoy. | NOR | SRB | occurred
- The clerk opened a file on the desktop.

frame accuse.field-question
type ACCUSE investigate
cameo 090
contexts legal
verb question, grill, interrogate, quiz, interview, summon, subpoena, cross-examine, examine, hear, call in, depose
obj actor, minister, president, official, banker, diplomat, envoy, general, premier, mayor, executive, ex-president, commander, tycoon, aide -> recipient
about/over/on/in/for/as/to hearing, inquiry, investigation, deal, scandal, fund, death, raid, shooting, ferry, crash, role, link, case, affair, contract, payment, party, witness, loan, testimony, probe, involvement, purchase -> topic
subj @field-sleuths -> actor
+ Maltese detectives questioned a Libyan banker about a loan. | MLT | LBY | occurred
- The host questioned the banker about golf.

frame accuse.field-question-graft
type ACCUSE investigate
cameo 091
contexts crime
verb question, grill, interrogate, quiz, interview, subpoena, investigate, probe, raid, search, examine, hunt, look
obj/into/for actor, minister, president, official, banker, diplomat, envoy, general, premier, mayor, executive, ex-president, commander, tycoon, home, office, headquarters, house, villa, clue, killer, gunman, bomber, attacker -> recipient
about/over/on/in/for/of/to/into bribery, bribe, graft, corruption, fraud, embezzlement, money laundering, missing fund, stolen fund, kickback, murder, smuggling, missing money, tax evasion, slush fund, bombing, assassination, drug trafficking, heist, theft, graft probe, corruption inquiry, fraud inquiry, bomb attack, vote rigging -> topic
poss/of? actor, minister, president -> recipient
subj @field-sleuths -> actor
+ Latvian police grilled a Russian banker over bribery. | LVA | RUS | occurred
- The host grilled a trout over charcoal.

frame accuse.field-court-case-over
type ACCUSE investigate
cameo 092
contexts human_rights
verb take up, open, hear, accept, admit, begin, launch, examine
obj case, complaint, petition, hearing, proceedings, lawsuit, inquiry -> topic
against/of/on actor, government, army, police, general -> recipient
over/of/about/into/on torture, disappearance, abuse, killing, persecution, rape, repression, ill-treatment, detention, slavery, discrimination, police brutality, right -> content
subj @field-sleuths -> actor
+ The Inter-American court took up a case against Peru over torture. | * | PER | occurred
- The luggage court took up a case.

frame accuse.field-examine-firm
type ACCUSE investigate
cameo 090
verb examine, scrutinise, scrutinize, audit, vet, screen
obj actor, bank, company, firm, charity, lender, minister, ministry -> recipient
subj regulator, auditor, prosecutor, watchdog, inspector, commission, investigator, supervisor, tax authority, panel, police -> actor
+ Swiss regulators are examining a Danish bank. | CHE | DNK | ongoing
- The doctor examined the banker.

frame accuse.field-weigh-evidence
type ACCUSE investigate
cameo 090
contexts legal
verb weigh, hear, gather, collect, sift, assemble, compile, seek
obj evidence, testimony, proof, case, statement of witness, witness account -> topic
against/on/of/about actor, general, minister, official, president, commander -> recipient
over? -> content
subj @field-sleuths -> actor
+ A Belgian court is weighing evidence against a Chadian general. | BEL | TCD | ongoing
- The jury of the fair weighed the evidence of the scales.
