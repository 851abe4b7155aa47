# ACCUSE: idioms, light verbs and phrases.
class accuse-tirade: scathing attack, verbal attack, stinging attack, extraordinary attack, fierce attack, blistering attack, bitter attack, broadside, tirade, diatribe, harangue, war of words, smear campaign, salvo of criticism, invective
class accuse-words: law, act, proceeding, impeachment, policy, critic, plan, decision, judiciary, press, media, record, report, reform, budget, leadership, chief, politician, proposal, agency, tax, statement

frame accuse.call-sanctions
type ACCUSE disapprove
cameo 113
verb call, appeal, press, campaign, lobby, push, clamour
for @sanctions -> content
against/on actor -> recipient
+ Latvian lawmakers called for sanctions against Belarus. | LVA | BLR | occurred

frame accuse.urge-sanctions
type ACCUSE disapprove
cameo 113
verb urge, demand, seek, advocate
obj sanction, boycott, embargo, condemnation, isolation -> content
against/on/of actor -> recipient
+ Fiji demanded sanctions against Tonga. | FJI | TON | occurred

frame accuse.call-probe
type ACCUSE investigate
cameo 090
verb call, press, push, appeal
for @investigation, accountability, prosecution -> content
into/of/against/by actor -> recipient
+ Ireland called for an inquiry into Israel. | IRL | ISR | occurred

frame accuse.attack-words
type ACCUSE disapprove
cameo 111
verb launch, lead, mount, unleash, deliver, begin, renew, make
obj attack, @accuse-tirade
on/against @accuse-words -> recipient
+ The minister led an attack on the Czech judiciary. | * | CZE | occurred

frame accuse.scathing-attack
type ACCUSE disapprove
cameo 111
verb launch, lead, mount, unleash, deliver, begin, renew, make
obj @accuse-tirade
on/against/at -> recipient
+ Zambia launched a scathing attack on Malawi. | ZMB | MWI | occurred

frame accuse.take-stand
type ACCUSE disapprove
cameo 110
verb take
obj stand, position
against actor -> recipient
+ Togo took a stand against Benin. | TGO | BEN | occurred

frame accuse.hit-back
type ACCUSE disapprove
cameo 111
verb hit back, fire back, snap, bristle
at actor -> recipient
+ Malaysia hit back at Singapore. | MYS | SGP | occurred

frame accuse.cast-doubt
type ACCUSE disapprove
cameo 110
verb cast, raise
obj doubt, aspersion, suspicion, question, objection, alarm, eyebrow
on/about/over -> recipient
+ Denmark cast doubt on Serbia. | DNK | SRB | occurred

frame accuse.name-shame
type ACCUSE disapprove
cameo 111
verb shame, single out, pick on
obj actor -> recipient
for? -> content
+ The United Nations singled out Yemen. | UN | YEM | occurred

frame accuse.impeach
type ACCUSE allege
cameo 1121
contexts legal
verb impeach
obj -> recipient
for/on/over? -> content
+ Lawmakers impeached the Peruvian president. | * | PER | occurred

frame accuse.blame-noun
type ACCUSE allege
cameo 112
noun blame
on/to/at actor -> recipient
subj? actor -> actor
+ Guyana put blame on Venezuela. | GUY | VEN | occurred

frame accuse.expose
type ACCUSE allege
cameo 112
verb expose, reveal, uncover, unmask
obj plot, lie, crime, spy, espionage, network, corruption, propaganda, hypocrisy -> content
by/of actor -> recipient
+ Latvia exposed a plot by Belarus. | LVA | BLR | occurred

frame accuse.dismissive-label
type ACCUSE disapprove
cameo 111
verb denounce, condemn, decry, deplore, criticise, criticize
obj -> recipient
as -> content
+ Mongolia condemned Russia as unreliable. | MNG | RUS | occurred

frame accuse.refer-icc
type ACCUSE allege
cameo 115
contexts legal
verb refer, report
obj actor -> recipient
to court, icc, tribunal, council, prosecutor, police, iaea
+ Paraguay referred Venezuela to the court. | PRY | VEN | occurred

frame accuse.subpoena
type ACCUSE investigate
cameo 090
contexts legal
verb subpoena, grill, quiz, interrogate, cross-examine
obj actor -> recipient
about/over/on? -> content
+ Senators grilled a Saudi minister. | * | SAU | occurred

frame accuse.pour-scorn
type ACCUSE disapprove
cameo 111
verb pour, heap
obj scorn, contempt, ridicule
on -> recipient
+ Togo heaped scorn on Benin. | TGO | BEN | occurred
- Cooks pour sauce on rice.

frame accuse.lay-charge
type ACCUSE allege
cameo 112
verb lay
obj charge, blame, responsibility
at door -> topic
of? actor -> recipient
+ Haiti laid blame at the door of Cuba. | HTI | CUB | occurred

frame accuse.rule-violated
type ACCUSE disapprove
cameo 116
contexts legal
verb rule, find, conclude, determine
subj court, tribunal, judge, panel, commission, inquiry -> actor
that violate, breach, infringe, break, commit, fail -> content
+ The tribunal ruled that Chile had breached the treaty. | * | * | occurred

frame accuse.hold-contempt
type ACCUSE disapprove
cameo 116
contexts legal
verb hold, find
obj actor -> recipient
in contempt, breach, violation
+ The court held Nigeria in contempt. | * | NGA | occurred
