# SANCTION by its deeds: diplomats sent home, envoys recalled, aid stopped, seats lost, pacts torn up, terms handed down.

class sanction-power: actor, government, parliament, council, commission, bank, fund, ministry, president, union, alliance, congress, senate, bloc, league, court, judge, tribunal, minister, junta, king, agency, premier, cabinet, board, assembly, treasury
class sanction-aid: aid, assistance, funding, fund, grant, loan, support, subsidy, cooperation, aid payment, military aid, budget support, credit, training, arms sale, development aid, contribution, food aid, arms shipment, financing, tranche, dollar, euro, assistance programme, intelligence sharing, school loan, delivery of arm, loan payment, yen loan

frame sanction.deed-send-packing
type SANCTION expel
cameo 161
contexts diplomatic
verb throw out, kick out, send home, boot out, turf out, order out, expel, oust, eject, evict, drum out, banish, send packing, bounce
obj ambassador, diplomat, envoy, attache, consul, embassy staff, aid group, aid agency, charity, inspector, observer, monitor, mission, peacekeeper, nuncio, rapporteur, mediator, chargé, correspondent, ngo, agency, agent, spy, high commissioner, adviser, instructor, contingent, volunteer, delegation, relief agency, election monitor -> recipient
of/from? actor -> recipient
subj? @sanction-power -> actor
+ Sudan threw out nine British aid agencies. | SDN | GBR | occurred
- The bouncer threw out a drunk diplomat.

frame sanction.deed-order-leave
type SANCTION expel
cameo 161
contexts diplomatic
verb order, give, tell, ask, instruct, force
obj/iobj ambassador, diplomat, envoy, attache, consul, embassy staff, chargé, inspector, observer, monitor, high commissioner, mission, peacekeeper, nuncio, un official, resident coordinator, aid agency -> recipient
inf/out leave, go, quit, pack, depart
of/from? actor -> recipient
subj? @sanction-power -> actor
+ Mali told the French ambassador to leave. | MLI | FRA | occurred

frame sanction.deed-cut-ties
type SANCTION withdraw
cameo 161
contexts diplomatic
verb cut, sever, break, break off, suspend, freeze, downgrade, end, rupture, scale down, reduce, halt, terminate, snap, curtail
obj tie, relation, diplomatic tie, diplomatic relation, link, contact, relationship, cooperation, security tie, diplomatic link, trade tie, military tie, telephone line, hot line, liaison, security cooperation, consular tie, air link, dialogue, communication -> topic
with/to/between/at actor, government, army, regime, command, junta, church -> recipient
subj @sanction-power, army, church, police -> actor
+ Colombia severed relations with Israel. | COL | ISR | occurred
- The surgeon severed ties with the tendon.

frame sanction.deed-break-with
type SANCTION withdraw
cameo 161
contexts diplomatic
verb break, fall out, part, cut off, sever
with/from actor, government, regime, neighbour, ally -> recipient
subj actor, government, king, president, alliance -> actor
over/before/after? -> topic
+ Albania broke with China. | ALB | CHN | occurred
- The branch broke with a crack.

frame sanction.deed-shut-mission
type SANCTION withdraw
cameo 161
contexts diplomatic
verb close, shut, shutter, evacuate, abandon, vacate, suspend, padlock
obj embassy, consulate, mission, trade office, representative office, liaison office, high commission, interests section -> topic
in/to/of? actor, capital -> recipient
subj? @sanction-power -> actor
+ Kuwait closed its embassy in Lebanon. | KWT | LBN | occurred
- The caterer closed the embassy bar.

frame sanction.deed-stop-aid
type SANCTION discontinue
cameo 1621
contexts economic
verb suspend, halt, stop, cut, cut off, freeze, withhold, end, cancel, shelve, block, slash, pull, scrap, axe, terminate, withdraw, hold back, hold up, discontinue, reduce
obj @sanction-aid -> topic
to/for/from/of/in/with? actor, government, army, rebel, agency, junta, regime, police -> recipient
subj? @sanction-power, donor, lender -> actor
over/after? -> topic
+ Denmark halted aid to Tanzania. | DNK | TZA | occurred
+ Loans to Uganda were frozen by the World Bank. | IGO | UGA | occurred
- The gym suspended payments to its cleaner.

frame sanction.deed-aid-noun
type SANCTION discontinue
cameo 1621
contexts economic
noun suspension, freeze, halt, cut, withdrawal, cancellation, cutoff, stoppage, termination, withholding
of/in @sanction-aid -> topic
to/for/from? actor, government, army -> recipient
by? actor -> actor
subj? actor -> actor
+ The suspension of aid to Niger by France was announced. | FRA | NER | occurred

frame sanction.deed-suspend-member
type SANCTION withdraw
cameo 160
contexts diplomatic
verb suspend, exclude, disinvite, uninvite, shut out
obj actor, delegation, member, country, junta, government, regime -> recipient
from? actor, council, assembly, summit, bloc, membership, commonwealth, union, seat, voting right, game, table, chairmanship, league, organisation, body, group, voting, presidency, forum
by/with/over/after? -> topic
subj actor, council, assembly, bloc, league, union, organisation, alliance, host, commonwealth, host, member -> actor
+ The African Union suspended Guinea after the coup. | IGO | GIN | occurred
- The school suspended a pupil.

frame sanction.deed-quit-body
type SANCTION withdraw
cameo 160
contexts diplomatic
verb quit, leave, walk out, pull out, withdraw, exit, storm out, secede, disengage
obj/of/from forum, council, alliance, bloc, court, union, commonwealth, organisation, league, joint commission, grain deal, mechanism -> recipient
with? actor -> recipient
subj actor, government, president, parliament, delegation -> actor
over/in/after? -> topic
+ Burundi withdrew from the International Criminal Court. | BDI | IGO | occurred
- The bassist left the group.

frame sanction.deed-impose
type SANCTION
cameo 163
contexts economic
verb impose, slap, levy, clamp, place, put, introduce, announce, enact, widen, expand, extend, renew, tighten, adopt, reimpose, approve, order, unveil, prolong, toughen, enforce, apply
obj sanction, embargo, tariff, duty, asset freeze, travel ban, visa ban, price cap, arms embargo, oil embargo, trade embargo, import ban, export ban, export control, countermeasure, counter sanction, penalty, fine, boycott, levy, blacklist, no fly list, trade ban, sanctions package, round of sanctions, flight ban, economic blockade, punitive measure, punitive tariff, visa restriction
on/against/upon/over actor, official, company, bank, oligarch, export, import, goods, steel, wine, grain, oil, ruler, general, minister, firm, junta, leader, airline, regime, businessman, judge, entity, official, soybean, car, ship -> recipient
from/of/in? actor -> recipient
subj? -> actor
+ Canada clamped an embargo on Guinea's rulers. | CAN | GIN | occurred
+ Travel bans were placed on nine Belarusian judges by Latvia. | LVA | BLR | occurred
- The council imposed a fine on litterers.

frame sanction.deed-ban-goods
type SANCTION
cameo 163
contexts economic
verb ban, bar, block, restrict, halt, stop, suspend, prohibit, boycott, curb, embargo, outlaw, turn back
obj import, export, sale, shipment, purchase, trade, @goods, flight, airline, ship, lorry, investment, technology, transaction, product -> topic
of/from/to/with/by/in -> recipient
subj actor, government, ministry, customs, union, commission, president, parliament, regulator -> actor
over/after/in? -> topic
+ China banned imports of Norwegian salmon. | CHN | NOR | occurred
- The school banned sales of sugar.

frame sanction.deed-freeze
type SANCTION
cameo 163
contexts economic
verb freeze, block, blacklist, delist, impound, sequester, confiscate, seize
obj asset, account, bank account, reserve, fund, funds, foreign reserve, central bank reserve, yacht, holding -> topic
of/in? actor, bank, oligarch, official, general, company, family, dictator -> recipient
poss/mod? actor -> recipient
subj actor, government, ministry, union, commission, bank, treasury, court -> actor
+ Switzerland froze the accounts of a Libyan general. | CHE | LBY | occurred
- The frost froze the pipes.

frame sanction.deed-blacklist
type SANCTION
cameo 163
contexts economic
verb blacklist, sanction, penalise, penalize, target, punish, hit, designate, ostracise, ostracize, isolate
obj actor, official, company, bank, oligarch, general, minister, firm, judge, entity, airline, individual, group, tanker, regime, official, junta -> recipient
with/over/for/as/by/after sanction, travel ban, asset freeze, tariff, penalty, embargo, coup, crackdown, abuse, war, annexation, terrorist, sanctions, visa ban, fine, fraud, role, killing
in/of/from? actor -> recipient
subj @sanction-power -> actor
+ Canada blacklisted Iranian officials over the crackdown. | CAN | IRN | occurred

frame sanction.deed-sentence
type SANCTION convict
cameo 116
contexts legal
verb sentence, condemn, jail, convict, fine, imprison
obj actor, @prisoners, @state-head, minister, general, leader, officer, soldier, lawmaker, editor, activist, surfer, punk, band, suspect -> recipient
to/for/of/in/iobj/with/over death, year, life, prison, month, jail, hard labour, penal colony, lash, term, genocide, murder, treason, espionage, terrorism, corruption, subversion, blasphemy, war crime, smuggling, hooliganism, exile, crime, fraud, torture, coup, rape, sedition, life sentence, labour camp, spying, insult
subj? court, judge, tribunal, jury, actor, magistrate -> actor
+ A Congolese warlord was convicted of war crimes by the tribunal. | * | COD | occurred
- The editor gave the pupil a year.

frame sanction.deed-hand-years
type SANCTION convict
cameo 116
contexts legal
verb hand, give
adv/obj year, sentence, term, death sentence, jail term, prison term, life sentence, life, prison sentence, suspended sentence, verdict, fine, month -> topic
obj/to/iobj/on/against actor, @prisoners, @state-head, minister, general, leader, officer, soldier, lawmaker, surfer, teacher, tourist -> recipient
for/over/in? -> topic
subj court, judge, tribunal, jury, magistrate, military court -> actor
+ A Moscow court handed an American teacher fourteen years. | RUS | USA | occurred
- The bakery gave an American teacher a loaf.

frame sanction.deed-expel-passive
type SANCTION expel
cameo 161
contexts diplomatic
verb throw out, kick out, send home, boot out, turf out, order out, expel, oust, eject, evict, drum out, banish
obj ambassador, diplomat, envoy, attache, consul, embassy staff, aid group, aid agency, charity, inspector, observer, monitor, nuncio, rapporteur, chargé, ngo, agency, high commissioner, adviser, instructor -> recipient
of/from? actor -> actor
+ Twelve Iranian diplomats were ordered out of Albania. | ALB | IRN | occurred

frame sanction.deed-expel-inspectors
type SANCTION expel
cameo 1662
contexts diplomatic
verb throw out, kick out, send home, order out, expel, oust, eject, evict, banish, boot out
obj inspector, observer, monitor, rapporteur, weapons inspector, election observer, un inspector -> recipient
of/from? actor -> recipient
subj? actor, government, junta, president, army -> actor
+ Iraq expelled American inspectors. | IRQ | USA | occurred

frame sanction.deed-expel-agencies
type SANCTION expel
cameo 1663
contexts human_security
verb throw out, kick out, send home, order out, expel, oust, eject, evict, banish, boot out
obj aid agency, aid group, charity, relief agency, ngo, aid worker, relief group, humanitarian group, aid organisation, aid organization -> recipient
of/from? actor -> recipient
subj? actor, government, junta, president, army -> actor
+ Eritrea expelled an Irish aid agency. | ERI | IRL | occurred
