# Inquiries by their steps: detectives are put on a case, graves opened, witnesses heard, records gone over.

class step-sleuth: actor, police, prosecutor, judge, magistrate, investigator, detective, commission, panel, inspector, tribunal, army, parliament, ministry, watchdog, authority, mission, team, inquiry, ombudsman, auditor, senate, expert, committee, pentagon, scotland yard
class step-case: killing, murder, poisoning, death, blast, attack, bombing, shooting, massacre, crash, leak, strike, raid, disappearance, abduction, abuse, torture, bribery, corruption, fraud, theft, crime, war crime, fire, shelling, violence, case, explosion, kidnapping, plot, hacking, sabotage, allegation, claim, scandal

frame accuse.step-put-on-case
type ACCUSE investigate
cameo 090
contexts legal
verb put, set, assign, appoint, name, detail
obj detective, investigator, general, judge, magistrate, officer, inspector, prosecutor, team, sleuth, agent, admiral
on/onto/to/over @step-case, inquiry, review, investigation, probe -> content
subj @step-sleuth -> actor
+ Dutch police put forty detectives on the poisoning. | NLD | - | occurred
- The teacher put an officer on the list.

frame accuse.step-dig-graves
type ACCUSE investigate
cameo 092
contexts human_rights legal
verb dig up, exhume, open, open up, excavate, unearth, disinter
obj grave, mass grave, body, remains, corpse, tomb
as/for/in? investigation, inquiry, probe, case, search, evidence
subj judge, prosecutor, investigator, commission, expert, team, magistrate, forensic expert, tribunal, actor, court -> actor
+ A Peruvian judge exhumed nine bodies for his inquiry. | PER | - | occurred
- The farmer dug up graves of beetles.

frame accuse.step-take-statements
type ACCUSE investigate
cameo 092
contexts legal
verb take, hear, collect, gather, record, begin
obj/ing statement, testimony, evidence, witness account, deposition, witness, take
from/on/about/for/of survivor, victim, family, witness, widow, relative, mother, case, @step-case -> topic
subj @step-sleuth -> actor
+ Kenya's commission has taken statements from survivors. | KEN | * | occurred
- The cook took statements from the bank.

frame accuse.step-file-on-firm
type ACCUSE investigate
cameo 091
contexts crime corruption
verb open, launch, start, begin, reopen
obj file, case, inquiry, investigation, probe, preliminary inquiry, criminal case
on/into/against carmaker, bank, company, firm, minister, mayor, tycoon, banker, senator, broker, insurer, oil company -> recipient
over/for/of cheating, fraud, bribery, graft, kickback, tax evasion, money laundering, corruption, embezzlement, emission, theft, laundering
subj police, prosecutor, judge, magistrate, authority, watchdog, actor -> actor
+ Paris prosecutors opened a file on a carmaker over cheating. | FRA | * | occurred
- The library opened a file on poets.
