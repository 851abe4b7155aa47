# SANCTION: reduce relations; sanctions, embargo, expulsions, recalls, cutting aid, halting talks.

frame sanction.impose
type SANCTION
cameo 163
contexts economic
verb impose, slap, levy, place, clamp, extend, tighten, renew, announce, introduce, adopt, approve, reimpose, enact, prolong, toughen, unveil, apply, enforce, maintain, widen, expand, keep
obj sanction, embargo, tariff, asset freeze, travel ban, penalty, export ban, import ban, counter-sanction, duty, restriction
on/against/over/to/upon -> recipient
+ Canada imposed sanctions on Belarus. | CAN | BLR | occurred
- Parliament imposed a tax on tobacco.

frame sanction.impose-trade-ban
type SANCTION discontinue
cameo 163
contexts economic
verb order, impose, decree, declare, announce, slap, place, clamp, adopt, approve, extend, introduce, demand, lay
obj embargo, ban, boycott, blockade, freeze, halt, moratorium
on/of/against/to trade, import, export, sale, shipment, delivery, flight, commerce, good, oil, arm, weapon, product, purchase, investment -> recipient
subj -> actor
+ The African Union ordered a strict embargo on trade with Togo. | IGO | TGO | occurred
+ Belarus announced a ban on imports from Poland. | BLR | POL | occurred
- The mayor ordered a ban on the sale of fireworks.

frame sanction.sanction-verb
type SANCTION
cameo 163
contexts economic
verb sanction, blacklist, embargo
obj -> recipient
+ Australia sanctioned Myanmar. | AUS | MMR | occurred

frame sanction.hit-with
type SANCTION
cameo 163
contexts economic
verb hit, slap, punish, target, strike
obj actor -> recipient
with sanction, tariff, embargo, penalty, duty, restriction, ban
+ Norway hit Iran with sanctions. | NOR | IRN | occurred

frame sanction.sanctions-noun
type SANCTION
cameo 163
contexts economic
noun sanction, embargo
subj? actor -> actor
on/against/over actor -> recipient
+ Swiss sanctions against Syria continue. | CHE | SYR | ongoing

frame sanction.freeze-assets
type SANCTION
cameo 163
contexts economic
verb freeze, block, seize
obj asset, account, fund, reserve, property
of/in/to? actor -> recipient
+ Switzerland froze assets of Russia. | CHE | RUS | occurred

frame sanction.ban-trade
type SANCTION
cameo 163
contexts economic
verb ban, halt, stop, suspend, block, prohibit, restrict, curb, cut, bar
obj import, export, trade, sale, flight, purchase, shipment, airline, investment, product, goods, oil, gas, coal
from/to/with/of? actor -> recipient
+ India banned imports from China. | IND | CHN | occurred

frame sanction.expel-diplomats
type SANCTION expel
cameo 161
contexts diplomatic
verb expel, eject, oust, kick out, throw out, boot out
obj @envoy -> recipient
+ Poland expelled Russian diplomats. | POL | RUS | occurred

frame sanction.order-out
type SANCTION expel
cameo 161
contexts diplomatic
verb order, tell, give
obj @envoy -> recipient
inf/out leave, depart, go
+ Mali ordered the French ambassador to leave. | MLI | FRA | occurred

frame sanction.expulsion-noun
type SANCTION expel
cameo 161
contexts diplomatic
noun expulsion
subj? actor -> actor
of @envoy, actor -> recipient
+ The expulsion of Russian diplomats by Bulgaria was announced. | BGR | RUS | occurred

frame sanction.recall-envoy
type SANCTION withdraw
cameo 161
contexts diplomatic
verb recall, withdraw, pull, call back, summon home
obj ambassador, diplomat, envoy, consul, attache, charge
from/to? actor -> recipient
+ Saudi Arabia recalled its ambassador from Lebanon. | SAU | LBN | occurred

frame sanction.sever-ties
type SANCTION withdraw
cameo 161
contexts diplomatic
verb sever, cut, break, suspend, downgrade, end, freeze, reduce, cut off, break off, halt, review, curtail, scale down, terminate
obj @ties
with/to? actor -> recipient
+ Morocco severed ties with Iran. | MAR | IRN | occurred

frame sanction.break-with
type SANCTION withdraw
cameo 161
contexts diplomatic
verb break
with actor -> recipient
+ Nicaragua broke with Taiwan. | NIC | TWN | occurred

frame sanction.close-embassy
type SANCTION withdraw
cameo 161
contexts diplomatic
verb close, shut, shut down, shutter
obj embassy, consulate, mission
in/of? actor -> recipient
+ Canada closed its embassy in Iran. | CAN | IRN | occurred

frame sanction.cut-aid
type SANCTION discontinue
cameo 162
verb cut, suspend, halt, stop, freeze, withhold, withdraw, end, reduce, slash, cut off, block, cancel, scrap, curb, pause, terminate, axe
obj aid, assistance, funding, support, loan, fund, grant, subsidy, backing, help, contribution, relief, food, food supply, donation, delivery, supplies, humanitarian aid, aid delivery, food aid, tranche, programme, program
to/for/from/in actor -> recipient
+ Canada suspended aid to Uganda. | CAN | UGA | occurred

frame sanction.cut-military-aid
type SANCTION discontinue
cameo 1622
contexts military
verb cut, suspend, halt, stop, freeze, withhold, end, reduce, block, cancel
obj military aid, arms, weapon, arm, arms sale, delivery, military assistance, ammunition
to/for actor -> recipient
+ The United States suspended military aid to Egypt. | USA | EGY | occurred

frame sanction.halt-talks
type SANCTION discontinue
cameo 164
contexts diplomatic
verb suspend, break off, halt, end, freeze, abandon, stop, cut off, quit, pause
obj @talks
with/on? actor -> recipient
+ Venezuela suspended talks with Guyana. | VEN | GUY | occurred

frame sanction.expel-body
type SANCTION expel
cameo 166
verb expel, suspend, exclude, eject, bar, ban, kick, kick out
obj actor -> recipient
from council, union, bloc, organisation, organization, group, league, alliance, system, parliament, committee, body, competition, participating, compete, competing
+ The African Union suspended Mali from the bloc. | AU | MLI | occurred

frame sanction.suspend-membership
type SANCTION withdraw
cameo 161
contexts diplomatic
verb suspend, revoke, strip
obj membership, right, status
of/in/from? actor -> recipient
poss? actor -> recipient
+ The Arab League suspended the membership of Syria. | * | SYR | occurred

frame sanction.expel-peacekeepers
type SANCTION expel
cameo 1661
verb expel, order out, evict
obj peacekeeper, observer, inspector, monitor, aid worker, humanitarian worker, relief worker, worker, staff, agency, charity, mission, ngo, aid group, team, medic, doctor, adviser, advisor, expert, official -> recipient
from/of? actor -> recipient
+ Mali expelled French peacekeepers. | MLI | FRA | occurred

frame sanction.withdraw-mission
type SANCTION withdraw
cameo 161
verb withdraw, pull out, evacuate, recall
obj staff, mission, delegation, observer, inspector, personnel
from actor -> recipient
+ The United Nations withdrew its staff from Libya. | UN | LBY | occurred

frame sanction.disqualify
type SANCTION withdraw
cameo 160
verb strip, disqualify
obj actor -> recipient
of/from title, post, medal, honour, knighthood, award, membership
+ Bahrain stripped an Iranian cleric of his medal. | BHR | IRN | occurred

frame sanction.dismiss-official
type SANCTION withdraw
cameo 160
verb sack, fire, dismiss, oust, remove, depose, axe
obj minister, general, governor, commander, official, premier, judge, ambassador, chief, adviser, head, prime minister, secretary, aide, prosecutor -> recipient
by?
+ The Ukrainian president fired a minister. | UKR | * | occurred
- Syria fired missiles.

frame sanction.divest
type SANCTION
cameo 163
contexts economic
verb leave, exit, quit, divest
obj/from market, stake, venture
subj? -> actor
in? actor -> recipient
+ The British company exited a venture in Russia. | * | RUS | occurred

frame sanction.suspension-noun
type SANCTION discontinue
cameo 162
noun suspension, freeze, halt, cut, cutoff
of/in/to aid, assistance, funding, support, flight, link, trade, cooperation, payment, delivery, shipment, visa, service, import, export
subj? actor -> actor
to/with/in/from? actor -> recipient
+ Canada's suspension of aid to Uganda continued. | CAN | UGA | ongoing

frame sanction.end-mediation
type SANCTION discontinue
cameo 165
contexts diplomatic
verb end, halt, abandon, suspend, stop, terminate, quit
obj mediation, mediation effort, mediation efforts, effort, mission, good offices, peace effort
between/in/with? actor -> recipient
+ Kenya abandoned mediation between Sudan and Chad. | KEN | SDN,TCD | occurred

frame sanction.withdraw-peacekeepers
type SANCTION withdraw
cameo 1661
contexts peacekeeping
verb withdraw, pull out, pull, recall, remove
obj peacekeeper, observer, monitor, blue helmet
from? -> recipient
+ Rwanda withdrew peacekeepers from Sudan. | RWA | SDN | occurred

frame sanction.end-cooperation
type SANCTION discontinue
cameo 160
verb end, halt, suspend, terminate, cancel, scrap, drop, shelve
obj cooperation, exchange, contract, programme, program, partnership, project, agreement, treaty, visa, sale, deal
with/to/for actor -> recipient
+ Finland ended cooperation with Belarus. | FIN | BLR | occurred
