# SANCTION by how relations are reduced: trade and money, envoys and ties, aid and talks, membership, verdicts.

class sanction-measure: sanction, embargo, tariff, duty, penalty, asset freeze, travel ban, visa ban, arms embargo, oil embargo, trade embargo, restriction, punitive measure, export control, boycott, ban, blacklist, countermeasure, levy, quota, price cap, import ban, export ban, trade restriction, financial sanction, package of sanctions, sanctions package, curb
class sanction-link: tie, relation, relationship, link, contact, cooperation, diplomatic tie, diplomatic relation, trade, trade tie, exchange, partnership, alliance, project, contract, dialogue, military cooperation, intelligence sharing, air link, flight, flights, ferry service, trade talk, joint exercise, membership talk, accession talk, visa regime, visa waiver
class sanction-outbound: export, import, sale, shipment, delivery, supply, transfer, purchase, order, arms sale, flight, loan, investment, payment, licence, license, contract, trade, service, visa, transit, oil export, gas export, grain export, arms delivery, arms shipment, weapon delivery, technology transfer, overflight, permit
class sanction-list: blacklist, black list, grey list, gray list, sanctions list, sanction list, terror list, terrorism list, terrorist list, entity list, no-fly list, no fly list, watch list, watchlist, wanted list, red list, export control list, list of sponsor, list of state sponsor, list of terrorist, list of terrorist group, list of terror group, list of terrorist organisation, list of terrorist organization, list of foreign, list of states that, list of countries of, list of countries that, list of high-risk, list of violator, list of unfriendly, list of unfriendly state, list of unfriendly country, list of enemy, list of hostile, list of banned, list of sanctioned, list of prohibited, list of undesirable, list of tax haven, list of currency manipulator, list of rogue state, list of extremist, list of foreign agent, list of shame, list of wanted

frame sanction.way-impose
type SANCTION
cameo 163
contexts economic
verb impose, slap, place, levy, put, clamp, reimpose, reinstate, extend, prolong, renew, toughen, tighten, widen, broaden, expand, introduce, adopt, enact, announce, unveil, apply, roll out, ratchet up, step up, harden, reinforce, maintain, keep, approve, agree, snap back, declare, decree, enforce
obj @sanction-measure
on/against/over/for/to? -> recipient
mod? actor -> recipient
+ Canada widened sanctions against Myanmar. | CAN | MMR | occurred
+ Steep tariffs were slapped on Chinese steel by India. | IND | * | occurred
- Parents imposed a ban on sweets.

frame sanction.way-subject-to
type SANCTION
cameo 163
contexts economic
verb punish, penalise, penalize, blacklist, sanction, embargo, ostracise, ostracize, isolate
obj actor, official, company, bank, firm, entity, minister, general, oligarch, airline, individual, executive -> recipient
to/with/by/for/over/from? 
subj actor -> actor
+ Russian oligarchs were sanctioned by Australia. | AUS | * | occurred

frame sanction.way-subject-measure
type SANCTION
cameo 163
contexts economic
verb subject
obj actor, official, company, bank, firm, entity, minister, general, oligarch, airline, individual, executive -> recipient
to sanction, ban, embargo, freeze, asset freeze, restriction, tariff, duty, penalty, boycott, visa ban, travel ban, curb, blacklist
subj actor -> actor
+ Canada subjected Russian oligarchs to a visa ban. | CAN | RUS | occurred
- Hospitals in Biafra were subjected to attacks.

frame sanction.way-agree-on
type SANCTION
cameo 163
contexts economic
verb agree, settle, decide
on/upon sanction, new sanction, package of sanctions, sanctions package, round of sanctions, embargo, arms embargo, oil embargo, asset freeze, travel ban, visa ban, price cap, penalty, countermeasure, boycott
against/on/for/over? actor -> recipient
subj actor, ambassador, minister, leader, bloc, council, parliament -> actor
+ Baltic ministers agreed on sanctions against Belarus. | * | BLR | occurred
- Norway agreed on the lifting of sanctions against Fiji.

frame sanction.way-cut-off
type SANCTION
cameo 163
contexts economic
verb cut off
obj bank, company, firm, airline, entity, economy, regime, exporter, importer, insurer, actor -> recipient
from market, capital, finance, financing, credit, bank, banking, export, import, technology, trade, system, funding, swift, dollar, loan, payment, aid, clearing
subj actor -> actor
+ Japan cut off Russian banks from the payment system. | JPN | RUS | occurred
- The host cut off a reporter.

frame sanction.way-designate
type SANCTION
cameo 163
contexts economic
verb designate
obj actor, official, company, bank, firm, entity, minister, general, oligarch, airline, individual, group, militia, movement, network, brigade -> recipient
as/attr/to/for/under? terrorist, terrorist group, terrorist organisation, terrorist organization, organisation, organization, sponsor, group, trafficker, sanction, entity, list
subj actor -> actor
+ Canada designated nine Iranian officials under its sanctions. | CAN | IRN | occurred
- Drinkers in Georgia designated a driver.

frame sanction.way-blacklist-on
type SANCTION
cameo 163
contexts economic
verb put, place, add, include, keep, return, restore, write, inscribe
obj -> recipient
on/to/in/onto @sanction-list
+ Japan put a North Korean bank on a blacklist. | JPN | PRK | occurred
+ Canada added two Nicaraguan officers to its list of terrorists. | CAN | NIC | occurred
+ Norway is weighing whether to put Gabon on its list of tax havens. | NOR | GAB | hypothetical
- The union added Fiji to its list of candidates.

frame sanction.way-freeze
type SANCTION
cameo 163
contexts economic
verb freeze, block, seize, immobilise, immobilize, lock
obj asset, bank account, account, fund, reserve, foreign reserve, property, deposit
of/by? -> recipient
poss? -> recipient
subj actor -> actor
+ Switzerland froze assets of the Tunisian president. | CHE | TUN | occurred

frame sanction.way-ban-goods
type SANCTION
cameo 163
contexts economic
verb ban, halt, stop, suspend, block, prohibit, restrict, curb, cut, bar, embargo, cancel, freeze, scrap, refuse, revoke, outlaw, delay, withhold, end, pause, curtail
obj @sanction-outbound
to/from/with/by/of/in? actor -> recipient
mod? actor -> recipient
subj actor -> actor
+ Indonesia halted exports to Australia. | IDN | AUS | occurred
+ Belgium suspended arms sales to Saudi Arabia. | BEL | SAU | occurred

frame sanction.way-sever
type SANCTION discontinue
cameo 161
contexts diplomatic
verb sever, cut, break, suspend, downgrade, end, freeze, reduce, cut off, break off, halt, review, curtail, scale down, scale back, terminate, rupture, snap, cool, sour, dissolve, wind up, downsize, limit, restrict, sunder
obj @sanction-link
with/to/between/from? actor -> recipient
poss? actor -> recipient
subj actor -> actor
+ Bahrain cut ties with Iran. | BHR | IRN | occurred
+ Air links with Qatar were suspended by Egypt. | EGY | QAT | occurred

frame sanction.way-sever-noun
type SANCTION discontinue
cameo 161
contexts diplomatic
noun severance, suspension, rupture, breaking, downgrading, termination, cancellation, freezing, severing, break
of @sanction-link, @sanction-outbound, aid
subj? actor -> actor
by? actor -> actor
with/to/between? actor -> recipient
+ The severance of ties with Iran by Sudan surprised few. | SDN | IRN | occurred

frame sanction.way-recall
type SANCTION withdraw
cameo 161
contexts diplomatic
verb recall, withdraw, pull, call back, call home, summon home, bring home, pull out, order home, evacuate
obj ambassador, diplomat, envoy, consul, embassy staff, attache, charge, representative, staff, diplomatic staff, high commissioner, mission
from/to? actor -> recipient
in? actor -> recipient
for? consultation, consultations
subj actor -> actor
+ Malaysia recalled its ambassador from North Korea. | MYS | PRK | occurred

frame sanction.way-expel
type SANCTION expel
cameo 161
contexts diplomatic
verb expel, eject, oust, kick out, throw out, boot out, turf out, banish, send home, order out, declare, deport, evict, give
obj ambassador, diplomat, envoy, attache, consul, embassy staff, spy, intelligence officer, representative, charge, military attache, official, un official, staff -> recipient
of/from/over/for/as? actor -> recipient
subj actor -> actor
+ Norway expelled a Russian diplomat. | NOR | RUS | occurred
+ Nine envoys of Iran were thrown out by Kuwait. | KWT | IRN | occurred

frame sanction.way-order-envoy
type SANCTION expel
cameo 161
contexts diplomatic
verb order, give, tell, ask
obj/iobj ambassador, diplomat, envoy, attache, consul, peacekeeper, observer, monitor, inspector -> recipient
inf/out leave, depart, quit, pack, go
subj actor -> actor
+ Turkey ordered the Dutch envoy to leave. | TUR | NLD | occurred

frame sanction.way-close-mission
type SANCTION withdraw
cameo 161
contexts diplomatic
verb close, shut, shut down, shutter, mothball, relocate, evacuate, downgrade
obj embassy, consulate, mission, high commission, liaison office, cultural centre, cultural center, interests section
in/of? actor -> recipient
subj actor -> actor
+ Denmark closed its embassy in Iraq. | DNK | IRQ | occurred

frame sanction.way-cut-aid
type SANCTION discontinue
cameo 162
contexts economic
verb cut, suspend, halt, stop, freeze, withhold, withdraw, end, reduce, slash, cut off, block, cancel, scrap, curb, pause, terminate, axe, deny, trim, dock, discontinue, shelve, hold back, hold up
obj aid, assistance, funding, fund, money, support, loan, grant, subsidy, backing, help, contribution, relief, military aid, development aid, financial aid, bailout, credit, food aid, budget support, payment, donation, tranche, cash
to/for/from/in? actor -> recipient
mod? actor -> recipient
subj actor -> actor
+ The Netherlands withheld aid from Rwanda. | NLD | RWA | occurred
+ Funding for Gaza was frozen by Sweden. | SWE | PSE | occurred

frame sanction.way-cut-aid-noun
type SANCTION discontinue
cameo 162
contexts economic
noun cut, suspension, freeze, cutoff, halt, reduction, stoppage, withdrawal, pause
in/of/to aid, assistance, funding, support, loan, military aid, subsidy, contribution
subj? actor -> actor
by? actor -> actor
to/for? actor -> recipient
+ A cut in aid to Malawi by Britain was criticised. | GBR | MWI | occurred

frame sanction.way-halt-talks
type SANCTION discontinue
cameo 164
contexts diplomatic
verb suspend, break off, halt, end, freeze, abandon, stop, cut off, quit, pause, call off, scuttle, walk out, boycott, pull out, derail, scrap, leave, discontinue
obj/of/from @talks, peace talk, negotiation, peace process, dialogue, summit, accession talk, trade talk
with/on/between? actor -> recipient
subj actor -> actor
+ Colombia broke off peace talks with the rebels. | COL | * | occurred

frame sanction.way-halt-mission
type SANCTION discontinue
cameo 166
contexts peacekeeping
verb suspend, halt, withdraw, pull out, stop, wind up, terminate, recall
obj operation, observer mission, inspection, monitoring, activity, aid operation, relief operation, food distribution, observer, peacekeeper, monitor, inspector, aid worker
in/from/to? -> recipient
subj agency, charity, ngo, united nations, organisation, organization, oxfam, group, un -> actor
+ Oxfam suspended operations in Afghanistan. | NGO | AFG | occurred

frame sanction.way-suspend-member
type SANCTION expel
cameo 166
contexts diplomatic
verb suspend, expel, exclude, bar, ban, oust, eject, remove, strip, kick, throw
obj actor -> recipient
from/of/out membership, organisation, organization, bloc, union, council, league, body, group, alliance, commonwealth, community, olympics, tournament, voting right, g8, committee, parliament, assembly, seat, cup, federation, swift
+ The African Union suspended Guinea from the bloc. | * | GIN | occurred

frame sanction.way-suspend-right
type SANCTION expel
cameo 166
verb suspend, revoke, strip, withdraw, annul, freeze, cancel, rescind
obj membership, voting right, credential, status, observer status, privilege, recognition, trade privilege, immunity, concession, award, honour, title
of/from/for/to? -> recipient
poss? -> recipient
subj actor, court, government, authority, ministry, union, bloc -> actor
+ The European Union suspended the trade privileges of Cambodia. | EUR | KHM | occurred

frame sanction.way-convict
type SANCTION convict
cameo 116
contexts legal
verb convict, sentence
obj man, woman, official, leader, journalist, activist, member, militant, minister, president, citizen, national, soldier, general, officer, executive, bank, company, party, actor -> recipient
to/of/for/over/in/on? 
subj court, judge, tribunal, jury, actor, magistrate, bench -> actor
+ A court in Qatar sentenced an Indian sailor. | * | IND | occurred

frame sanction.way-sentence-to
type SANCTION convict
cameo 116
contexts legal
verb sentence, condemn
obj -> recipient
to death, prison, year, month, life, jail, imprisonment, term, lash, hard labour, life imprisonment, penal colony, life sentence, detention, exile, hanging
subj? -> actor
+ Three Chadians were sentenced to death by Libya. | LBY | TCD | occurred

frame sanction.way-hand-sentence
type SANCTION convict
cameo 116
contexts legal
verb hand, hand down, give, impose, pass, mete out, slap, uphold, confirm
obj sentence, death sentence, jail term, prison term, jail sentence, life sentence, verdict, prison sentence, fine, conviction, term
to/on/against/of/for/iobj? -> recipient
subj court, judge, tribunal, jury, actor -> actor
+ An Egyptian court gave a jail term to a Briton. | EGY | GBR | occurred

frame sanction.way-divest
type SANCTION discontinue
cameo 163
contexts economic
verb pull out, withdraw, exit, divest, quit, leave, shut, close, halt
from/obj market, operation, business, plant, factory, store, investment, joint venture, office, stake, russia, project
in/from/of actor -> recipient
subj company, firm, bank, airline, actor, maker, carmaker, retailer, brand, giant -> actor
+ A Danish company halted operations in Myanmar. | DNK | MMR | occurred

frame sanction.way-refuse-visa
type SANCTION discontinue
cameo 163
contexts diplomatic
verb revoke, cancel, withhold, restrict, limit, suspend
obj visa, entry visa, travel permit, work permit, residence permit
to/for/of/iobj? -> recipient
poss? -> recipient
subj actor -> actor
+ America revoked the visas of Cuban officials. | USA | CUB | occurred
