# CONCEDE: ease restrictions, lift a curfew, pardon, declare a ceasefire or withdrawal not yet done.

frame concede.ease
type CONCEDE
cameo 081
verb ease, relax, lift, loosen, scrap, soften, waive, end, remove, reverse, repeal, revoke, abolish, suspend, drop, cancel, overturn, rescind, roll back
obj @restriction, lockdown, quarantine, decree, requirement, rule, visa -> topic
on/against/for/of? -> recipient
+ China eased the curbs on Australia. | CHN | AUS | occurred
- Workers lifted a crate.

frame concede.lift-sanctions
type CONCEDE
cameo 085
contexts economic
verb lift, ease, remove, waive, relax, suspend, drop, end, reverse, revoke, scrap
obj sanction, embargo, tariff, boycott, blockade, export ban, import ban, duty -> topic
on/against/from/of? -> recipient
+ The United States lifted sanctions on Sudan. | USA | SDN | occurred

frame concede.lift-curfew
type CONCEDE
cameo 0813
verb lift, ease, end, relax
obj curfew, state, emergency, martial law, law -> topic
in/on/across? -> recipient
+ Sri Lanka lifted the curfew. | LKA | - | occurred

frame concede.lift-ban
type CONCEDE
cameo 0811
contexts rights_freedoms
verb lift, end, reverse, drop, overturn
obj ban -> topic
on/against? -> recipient
+ Kenya lifted a ban on a Somali party. | KEN | SOM | occurred

frame concede.pardon
type CONCEDE
cameo 080
contexts legal
verb pardon, amnesty, reprieve, exonerate, acquit, absolve
obj -> recipient
of?
+ Belarus pardoned a Polish journalist. | BLR | POL | occurred

frame concede.clear-of
type CONCEDE
cameo 080
contexts legal
verb clear
obj -> recipient
of charge, count, murder, manslaughter, rape, crime, wrongdoing, corruption, fraud, bribery, graft, spying, espionage, treason, sedition, terrorism, genocide, complicity, plot, blame, guilt, allegation, accusation, suspicion, misconduct, embezzlement, conspiracy, torture, incitement, all, responsibility
+ A Belgian court cleared a Serbian colonel of murder. | BEL | SRB | occurred
- A Belgian court cleared the sale of a Serbian brewery.

frame concede.clear-accused
type CONCEDE
cameo 080
contexts legal
verb clear
obj @prisoners, president, minister, premier, general, colonel, officer, commander, leader, politician, man, woman, defendant, accused, suspect, policeman, official -> recipient
in/over/on?
+ A Belgian court cleared a Serbian colonel over the raid. | BEL | SRB | occurred

frame concede.grant-pardon
type CONCEDE
cameo 080
contexts legal
verb grant, give, issue, offer, declare
obj pardon, amnesty, clemency, reprieve, immunity
to/for/iobj? -> recipient
+ Myanmar granted amnesty to Thai prisoners. | MMR | THA | occurred

frame concede.commute
type CONCEDE
cameo 080
contexts legal
verb commute, overturn, quash, annul, reduce
obj sentence, conviction, term, verdict -> topic
of/for? -> recipient
+ Iran commuted the sentence of a British citizen. | IRN | GBR | occurred

frame concede.drop-charges
type CONCEDE
cameo 080
contexts legal
verb drop, withdraw, abandon
obj charge, case, lawsuit, complaint, accusation, investigation -> topic
against/of? -> recipient
+ Malaysia dropped charges against an Indonesian woman. | MYS | IDN | occurred

frame concede.declare-ceasefire
type CONCEDE
cameo 0871
contexts military
verb declare, announce, proclaim, propose, order, call
obj @ceasefire -> content
with/in? actor -> recipient
+ Ethiopia declared a ceasefire. | ETH | - | occurred

frame concede.announce-withdrawal
type CONCEDE
cameo 035
contexts military
verb announce, declare, order, promise, pledge
obj withdrawal, pullout, pull-out, drawdown, pullback, retreat, release, demobilisation, demobilization -> content
from? actor -> recipient
of?
+ The United States announced a withdrawal from Afghanistan. | USA | AFG | occurred

frame concede.give-in
type CONCEDE
cameo 083
verb yield, bow, give in, cave, cave in, relent, submit, capitulate, back down, accede, back off, concede
to/on? -> recipient
- Greek officials submitted a list to the commission.
+ Greece bowed to Germany. | GRC | DEU | occurred

frame concede.meet-demands
type CONCEDE
cameo 083
verb meet, grant, accept, satisfy, fulfil, fulfill, heed
obj demand, request, condition, call -> topic
of/from/by? actor -> recipient
+ Qatar met the demands of Saudi Arabia. | QAT | SAU | occurred

frame concede.drop-demand
type CONCEDE
cameo 080
verb drop, abandon, withdraw, waive, soften, renounce, give up, relinquish, forgo
obj demand, claim, objection, opposition, insistence, plan, threat, veto, ambition, bid -> topic
to/for/against/on? actor -> recipient
+ Turkey dropped its objection to Sweden. | TUR | SWE | occurred

frame concede.compensate
type CONCEDE
cameo 080
contexts reparations
verb compensate, reimburse, indemnify
obj -> recipient
+ Libya compensated Britain. | LBY | GBR | occurred

frame concede.pay-reparations
type CONCEDE
cameo 080
contexts reparations
verb pay, offer
obj compensation, reparation, damages, ransom
to/for/iobj? -> recipient
+ Germany paid reparations to Namibia. | DEU | NAM | occurred

frame concede.reopen-border
type CONCEDE
cameo 081
verb open, reopen
obj @border, airspace, road
to/with/for? actor -> recipient
+ Jordan reopened its border with Syria. | JOR | SYR | occurred
- Finland opened talks with Sweden.

frame concede.admit
type CONCEDE
cameo 080
verb admit, acknowledge, concede, confess
obj guilt, mistake, defeat, responsibility, error, fault, wrongdoing, failure -> topic
to/in? actor -> recipient
+ Iran admitted responsibility. | IRN | - | occurred

frame concede.legalise
type CONCEDE
cameo 081
contexts rights_freedoms
verb legalise, legalize, decriminalise, decriminalize, unban
obj actor, party, movement, opposition, union, trade union, group, church, sect, faith, newspaper, strike, protest, demonstration, rally, assembly, militia, migrant, flag, anthem, language -> recipient
+ Sudan legalised the opposition party. | SDN | * | occurred
- Malta legalised the growing of hemp.

frame concede.reinstate
type CONCEDE
cameo 0811
contexts rights_freedoms
verb reinstate, restore
obj actor, right, freedom, liberty, citizenship, licence, license, passport, autonomy, constitution, parliament, president, premier, judge, minister, editor, party, official, officer, teacher, civil servant, power, privilege, accreditation, broadcast, internet, access, pension, immunity -> recipient
to? actor -> recipient
+ Togo reinstated the dismissed Beninese judge. | TGO | BEN | occurred
+ Peru restored the voting rights of prisoners. | PER | * | occurred
- The countries restored diplomatic ties.
- Dutch masons restored the gate of the citadel.

frame concede.allow
type CONCEDE
cameo 081
verb allow, permit, let, authorise, authorize
obj actor -> recipient
inf? -> content
+ Saudi Arabia allowed Israel to use its airspace. | SAU | ISR | occurred

frame concede.reform
type CONCEDE
cameo 0834
contexts political_institutions
verb amend, reform, overhaul, liberalise, liberalize
obj constitution, law, system, legislation, statute, code -> topic
+ Morocco amended the constitution. | MAR | - | occurred
