# SANCTION in its thin leaves: aid cut by kind, talks and mediation halted, missions sent away or home, verdicts given.

class break-crime: murder, corruption, treason, espionage, terrorism, fraud, bribery, genocide, conspiracy, sedition, incitement, extremism, blasphemy, assault, smuggling, embezzlement, trafficking, kidnapping, piracy, spying, arson, libel, contempt, rape, torture, massacre, war crime, manslaughter, hooliganism, hacking, insult, insulting, killing, plotting, money laundering
class break-convict: @civilian, @combatant, @police, actor, president, minister, general, leader, ex-president, oligarch, warlord, spy, officer, hacker, pirate, opponent, oppositionist, suspect, defendant, banker, executive

frame sanction.break-loan-tranche
type SANCTION discontinue
cameo 1621
contexts economic
verb freeze, suspend, halt, withhold, cancel, stop, block, delay, hold back
obj bailout, tranche, instalment, installment, disbursement
to/for/of actor, loan -> recipient
+ The European Union withheld the bailout tranche for Greece. | EUR | GRC | occurred

frame sanction.break-cut-off-credit
type SANCTION discontinue
cameo 1621
contexts economic
verb cut off, shut out, freeze out, lock out
obj actor -> recipient
from loan, credit, market, finance, system, swift, funding, capital market, payment system
+ The European Union cut off Belarus from the payment system. | EUR | BLR | occurred

frame sanction.break-trade-preference
type SANCTION discontinue
cameo 1621
contexts economic
verb suspend, revoke, withdraw, end, strip, cancel, remove
obj trade preference, tariff preference, trade privilege, preferential access, duty-free access, favoured status, trade status, most-favoured-nation
for/to/of/from? actor -> recipient
subj actor, government, commission -> actor
+ The United States revoked the trade privileges of Cambodia. | USA | KHM | occurred

frame sanction.break-arms-halt
type SANCTION discontinue
cameo 1622
contexts military
verb halt, suspend, stop, pause, freeze, cancel, block, withhold, end, cut off
obj arms sale, arms export, weapons delivery, arms shipment, arms delivery, weapons sale
to/for/with? actor -> recipient
subj actor, government, president -> actor
+ Italy halted arms exports to Israel. | ITA | ISR | occurred
+ Italy declared a freeze on arms sales to Egypt. | ITA | EGY | occurred
+ Peru announced a halt to arms exports to Bolivia. | PER | BOL | occurred

frame sanction.break-military-aid
type SANCTION discontinue
cameo 1622
contexts military
verb halt, suspend, stop, pause, freeze, withhold, end, cut, cut off, slash
obj military aid, military assistance, security assistance
to/for? actor -> recipient
subj actor, government, president -> actor
+ The United States paused military aid to Ukraine. | USA | UKR | occurred

frame sanction.break-training
type SANCTION discontinue
cameo 1622
contexts military
verb halt, suspend, stop, end, cancel, wind up, withdraw
obj training mission, military training, defence cooperation
with/for/of/in? actor -> recipient
subj actor, government, president -> actor
+ Germany suspended the training mission in Mali. | DEU | MLI | occurred
- The gym suspended its training programme in Spain.

frame sanction.break-intel
type SANCTION discontinue
cameo 1622
contexts intelligence
verb halt, suspend, stop, end, pause, cut off
obj intelligence sharing, intelligence-sharing, intelligence cooperation
with/to? actor -> recipient
subj actor, government, president -> actor
+ Colombia suspended intelligence sharing with the United States. | COL | USA | occurred

frame sanction.break-contract-axe
type SANCTION discontinue
cameo 1622
contexts military
verb cancel, scrap, axe, tear up, terminate, void
obj arms deal, arms contract, submarine deal, jet deal, warship deal, missile contract
with/for/to? actor -> recipient
subj actor, government, president -> actor
+ France scrapped the warship deal with Russia. | FRA | RUS | occurred

frame sanction.break-relief-halt
type SANCTION discontinue
cameo 1623
contexts human_security
verb halt, suspend, stop, pause, cut, cut off, reduce, slash, end, block
obj food aid, humanitarian aid, relief, food ration, aid convoy, relief flight, humanitarian assistance, aid flight, food distribution
to/for/in? actor, refugee, camp -> recipient
subj actor, agency, programme -> actor
+ The United Nations cut food rations for refugees in Kenya. | UNO | * | occurred
- The diner cut the food ration of the dog.

frame sanction.break-relief-ops
type SANCTION discontinue
cameo 1623
contexts human_security
verb halt, suspend, stop, pause, wind up, scale back, freeze, end
obj relief operation, aid operation, relief work, humanitarian operation, food programme, aid programme, vaccination campaign
in? actor -> recipient
subj actor, agency, charity -> actor
+ The Red Cross suspended its relief work in Afghanistan. | * | AFG | occurred

frame sanction.break-relief-noun
type SANCTION discontinue
cameo 1623
contexts human_security
noun suspension, halt, cut, reduction, pause, freeze, stoppage
of/in/to/on food aid, humanitarian aid, relief operation, food ration, relief, humanitarian assistance
to/for/in? actor -> recipient
by? actor, agency -> actor
subj? actor -> actor
+ The suspension of food aid to Ethiopia by the United States drew protests. | USA | ETH | occurred

frame sanction.break-tighten-purse
type SANCTION discontinue
cameo 162
verb tighten, close, draw
obj purse string, pursestring, purse
on/to? actor -> recipient
subj actor, donor, government -> actor
+ Norway tightened the purse strings on Uganda. | NOR | * | occurred

frame sanction.break-talks-suspend
type SANCTION discontinue
cameo 164
contexts diplomatic
verb suspend, freeze, break off, halt, call off, abandon, end, shelve
obj accession talk, peace talk, trade talk, membership talk, nuclear talk
with/over? actor -> recipient
subj actor, government, president -> actor
+ Georgia suspended accession talks with the European Union. | GEO | EUR | occurred

frame sanction.break-talks-negotiation
type SANCTION discontinue
cameo 164
contexts diplomatic
verb suspend, freeze, break off, halt, call off, abandon, terminate
obj negotiation, dialogue, contact
with/over actor -> recipient
subj actor, government, rebel -> actor
+ The Philippine government broke off negotiations with the rebels. | PHL | * | occurred
- The singer broke off negotiations with her label in Japan.

frame sanction.break-talks-noun
type SANCTION discontinue
cameo 164
contexts diplomatic
noun suspension, collapse, breakdown, freeze, halt, breakup
of/in talk, negotiation, dialogue, peace talk, accession talk
with/between? actor -> recipient
by? actor -> actor
subj? actor -> actor
+ The suspension of talks with Iran by Germany was regretted. | DEU | IRN | occurred

frame sanction.break-mediation-end
type SANCTION discontinue
cameo 165
contexts diplomatic
verb end, suspend, halt, abandon, quit, drop, give up, stop, wind up, break off
obj mediation, mediation effort, mediation role, shuttle diplomacy, peace mission, good offices, peace effort
between/in/on? actor -> recipient
subj actor, mediator, envoy -> actor
+ Qatar suspended its mediation between Israel and Hamas. | QAT | * | occurred
- The lawyer ended the mediation between the two landlords.

frame sanction.break-peacekeepers-home
type SANCTION expel
cameo 1661
contexts peacekeeping
verb withdraw, pull, pull out, recall, bring home
obj peacekeeper, blue helmet, peacekeeping contingent
from? actor -> recipient
subj actor, government, president -> actor
+ Egypt withdrew its peacekeepers from Mali. | EGY | MLI | occurred

frame sanction.break-peacekeepers-out
type SANCTION expel
cameo 1661
contexts peacekeeping
verb expel, order, order out, kick out, throw out, evict, oust
obj peacekeeper, peacekeeping mission, peacekeeping force, blue helmet -> recipient
out/inf/from/of? leave, go, depart -> topic
subj actor, government, junta -> actor
+ Mali's junta expelled the Egyptian peacekeepers. | MLI | EGY | occurred

frame sanction.break-inspectors-out
type SANCTION expel
cameo 1662
contexts diplomatic
verb expel, order out, eject, evict, kick out, throw out
obj inspector, observer, monitor -> recipient
inf/out? leave, go, depart -> topic
from? actor -> recipient
subj actor, government, regime -> actor
+ Iraq expelled the Swedish inspectors. | IRQ | SWE | occurred
- The restaurateur expelled the inspector.

frame sanction.break-inspectors-home
type SANCTION expel
cameo 1662
contexts diplomatic
verb withdraw, recall, pull out, evacuate
obj inspector, observer, monitor, election observer, observer mission
from? actor -> recipient
subj actor, agency, union, bloc -> actor
+ The Arab League withdrew its observers from Syria. | * | SYR | occurred

frame sanction.break-agencies-out
type SANCTION expel
cameo 1663
contexts human_security
verb expel, order out, eject, evict, kick out, throw out, shut down
obj aid agency, charity, ngo, relief agency, aid worker, aid group -> recipient
inf/out? leave, go, depart -> topic
from? actor -> recipient
subj actor, government, junta -> actor
+ Sudan expelled the Dutch charity. | SDN | NLD | occurred

frame sanction.break-agencies-leave
type SANCTION expel
cameo 1663
contexts human_security
verb withdraw, pull out, evacuate
obj aid worker, staff, personnel, foreign staff, international staff, team
from actor -> recipient
subj agency, charity, ngo, actor -> actor
+ The charity pulled out its staff from Somalia. | * | SOM | occurred
- The chain pulled its staff from Spain's shops.

frame sanction.break-agencies-noun
type SANCTION expel
cameo 1663
contexts human_security
noun expulsion, eviction, withdrawal, departure
of aid agency, charity, ngo, aid worker, relief worker, aid group -> recipient
from? actor -> recipient
by? actor -> actor
subj? actor -> actor
+ The expulsion of Norwegian aid workers by Sudan alarmed donors. | SDN | NOR | occurred

frame sanction.break-expel-envoy
type SANCTION expel
cameo 161
contexts diplomatic
verb expel, eject, oust, boot out, send packing
obj ambassador, attache, diplomat -> recipient
of/for/from? actor -> recipient
subj actor, government, president -> actor
+ Slovakia expelled the Russian attache. | SVK | RUS | occurred
+ Samoa expelled three diplomats from Fiji on Monday. | WSM | * | occurred

frame sanction.break-visa-diplomats
type SANCTION expel
cameo 161
contexts diplomatic
verb strip, revoke, withdraw
obj accreditation, immunity, diplomatic immunity
of/from diplomat, envoy, ambassador, attache -> recipient
subj actor, government, ministry -> actor
+ Kosovo revoked the accreditation of the Serbian diplomat. | KOS | SRB | occurred

frame sanction.break-recall
type SANCTION withdraw
cameo 161
contexts diplomatic
verb recall, withdraw, summon home, call home, call back
obj ambassador, envoy, chargé
from/to? actor -> recipient
for? consultation, consultations
subj actor, government, president -> actor
+ Algeria recalled its ambassador from Spain. | DZA | ESP | occurred
- The firm recalled its envoy's toaster.

frame sanction.break-sever
type SANCTION withdraw
cameo 161
contexts diplomatic
verb sever, cut, break off, rupture, end
obj diplomatic relation, diplomatic tie, relation
with actor -> recipient
subj actor, government, president -> actor
+ Nicaragua broke off relations with Israel. | NIC | ISR | occurred

frame sanction.break-downgrade
type SANCTION withdraw
cameo 161
contexts diplomatic
verb downgrade, scale back, lower, reduce, freeze, demote
obj diplomatic relation, diplomatic tie, relation, representation, mission
with/to/in actor, charge, level, consulate, legation -> recipient
subj actor, government, president -> actor
+ China downgraded its diplomatic relations with Lithuania. | CHN | LTU | occurred

frame sanction.break-derecognise
type SANCTION withdraw
cameo 161
contexts diplomatic
verb derecognise, derecognize, withdraw, rescind
obj recognition, diplomatic recognition -> topic
of/from actor -> recipient
subj actor, government, parliament -> actor
+ Suriname withdrew recognition of Kosovo. | SUR | KOS | occurred

frame sanction.break-denounce-pact
type SANCTION withdraw
cameo 160
contexts diplomatic
verb terminate, denounce, abrogate, tear up, annul, revoke, rip up
obj pact, defence agreement, friendship treaty
with actor -> recipient
subj actor, government, parliament -> actor
+ Chad terminated the defence agreement with France. | TCD | FRA | occurred

frame sanction.break-boycott-leader
type SANCTION withdraw
cameo 160
contexts diplomatic
verb cancel, postpone, scrap, call off, snub
obj visit, state visit, summit, trip
to/with/in actor -> recipient
over/after/in protest, arrest, remark, killing, law, row, crackdown, execution
subj actor, president, minister -> actor
+ Mexico's president cancelled a visit to Peru over the arrest. | MEX | PER | occurred

frame sanction.break-air-link
type SANCTION discontinue
cameo 160
contexts economic
verb suspend, halt, cut, ban, stop, sever
obj flight, air link, rail link, ferry, postal service, air service
with/to/from actor -> recipient
subj actor, government, ministry -> actor
+ Russia suspended flights to Georgia. | RUS | GEO | occurred
- The snow suspended flights to Iceland.

frame sanction.break-exchange
type SANCTION discontinue
cameo 160
verb suspend, halt, cancel, freeze, end, stop
obj student exchange, cultural exchange, scientific cooperation, academic exchange, twinning, joint project, adoption
with/by/from actor -> recipient
subj actor, government, ministry -> actor
+ Russia halted adoptions by American families. | RUS | USA | occurred

frame sanction.break-convict-crime
type SANCTION convict
cameo 116
contexts legal
verb convict
obj @break-convict -> recipient
of @break-crime
subj court, tribunal, jury, actor, judge -> actor
+ A court in The Gambia convicted the officer of murder. | * | * | occurred
- The umpire convicted the batsman of slow play.

frame sanction.break-find-guilty
type SANCTION convict
cameo 116
contexts legal
verb find, declare, pronounce
obj @break-convict -> recipient
attr/adv guilty, liable
of/in? @break-crime
subj court, tribunal, jury -> actor
+ The tribunal found the Rwandan general guilty. | * | RWA | occurred

frame sanction.break-sentence-death
type SANCTION convict
cameo 116
contexts legal
verb sentence, condemn
obj @break-convict -> recipient
to death, life, hanging, life imprisonment
subj court, tribunal, judge, actor -> actor
+ Vietnam sentenced the banker to death. | VNM | * | occurred

frame sanction.break-sentence-years
type SANCTION convict
cameo 116
contexts legal
verb sentence, condemn
obj @break-convict -> recipient
to year, month, prison, jail, labour, labor, imprisonment, lash, exile, penal colony
subj court, tribunal, judge, actor -> actor
+ A Turkish court sentenced the mayor to six years. | TUR | * | occurred

frame sanction.break-jail-for
type SANCTION convict
cameo 116
contexts legal
verb jail, imprison
obj @break-convict -> recipient
for year, month, life, decade
subj court, tribunal, judge -> actor
+ A Danish court jailed the Iranian spy for seven years. | DNK | IRN | occurred

frame sanction.break-hand-term
type SANCTION convict
cameo 116
contexts legal
verb hand, give, impose, pass, hand down, mete out
obj death sentence, jail term, prison term, life sentence, life term, suspended sentence, prison sentence
to/iobj/on/against? @break-convict -> recipient
subj court, tribunal, judge, actor -> actor
+ A Malaysian judge handed the smuggler a death sentence. | MYS | * | occurred

frame sanction.break-uphold
type SANCTION convict
cameo 116
contexts legal
verb uphold, confirm, affirm
obj conviction, sentence, verdict, death sentence, life sentence, jail term
of/against/for/on? @break-convict -> recipient
subj court, judge, actor, tribunal -> actor
+ Bahrain's court upheld the sentence of the activist. | BHR | * | occurred
- The dictionary confirmed the sentence.

frame sanction.break-conviction-noun
type SANCTION convict
cameo 116
contexts legal
noun conviction, sentencing, condemnation
of @break-convict -> recipient
by? court, actor, tribunal -> actor
for/on? @break-crime
+ The sentencing of a Canadian smuggler by a Chinese court caused anger. | CHN | CAN | occurred

frame sanction.break-absentia
type SANCTION convict
cameo 116
contexts legal
verb convict, sentence, try, condemn
obj @break-convict -> recipient
in absentia
subj court, tribunal, actor, judge -> actor
+ A Lebanese tribunal convicted the Syrian officer in absentia. | LBN | SYR | occurred

frame sanction.break-rule-against
type SANCTION convict
cameo 116
contexts legal
verb rule, find, decide
against actor, government, bank, company, minister -> recipient
subj court, tribunal, judge, panel, arbitrator, actor -> actor
+ The international court ruled against Colombia. | * | COL | occurred
- The umpire ruled against Spain's pair.

frame sanction.break-disqualify
type SANCTION convict
cameo 116
contexts election
verb disqualify, bar, ban
obj candidate, lawmaker, ex-president, opposition leader, politician -> recipient
from office, politics, parliament, standing, election, running
subj court, tribunal, commission, actor -> actor
+ Venezuela's court barred the opposition leader from office. | VEN | * | occurred

frame sanction.break-fine
type SANCTION convict
cameo 116
contexts legal
verb fine
obj actor, bank, company, airline, broadcaster, carmaker, oil firm, platform, shipowner -> recipient
for/over? -> topic
subj actor, court, regulator -> actor
+ Turkey fined the American company. | TUR | USA | occurred
- The league fined the striker.

frame sanction.break-defund
type SANCTION discontinue
cameo 162
verb defund
obj actor, agency, programme, charity, mission -> recipient
+ Switzerland defunded the Palestinian agency. | CHE | PSE | occurred

frame sanction.break-cordon-trade
type SANCTION
cameo 163
contexts economic
verb geoblock, delist, blackball
obj actor, company, bank, carrier, airline, export -> recipient
subj actor, exchange, commission -> actor
+ Canada blackballed the Russian bank. | CAN | RUS | occurred
