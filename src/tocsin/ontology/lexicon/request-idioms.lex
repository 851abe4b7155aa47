# REQUEST: idioms of asking, demanding and ordering; sought help; and what only looks like a request.
class request-org: newspaper, daily, weekly, magazine, broadcaster, channel, station, website, company, firm, ngo, charity, school, shop, business, mosque, church, bank, newsroom, embassy, consulate, diplomat, journalist, reporter, migrant, resident, villager, refugee, ethnic group, platform, provider, factory, restaurant, foreigner, settler, squatter
class request-punish: sanction, boycott, embargo, retaliation, airstrike, air strike, action, prosecution, ban, travel ban, punishment, measure, tariff, arms embargo, blockade, reprisal, campaign
class request-help: help, assistance, aid, support, protection, relief, rescue, asylum, refuge, loan, bailout, money, funding, food, weapon, troop, advice, guidance, salvation

frame request.sanctions-against
type ACCUSE
cameo 113
verb call, push, press, lobby, campaign, appeal, plead, rally
for @request-punish -> content
against/on actor, @institution, government, regime, official, company, leader -> recipient
+ Latvia called for sanctions against Belarus. | LVA | BLR | occurred
- Latvia called for a summit with Belarus.

frame request.probe-into
type ACCUSE
cameo 113
verb call, push, press, demand, urge, seek, request
for/obj investigation, inquiry, probe, trial, prosecution, tribunal, punishment -> content
into/of/against/over death, killing, abuse, allegation, crime, massacre, violation, attack, murder, disappearance, torture, conduct, actor, atrocity, shooting, leak -> recipient
of/by/in? actor -> recipient
+ Ireland called for an inquiry into the killings of Burmese students. | IRL | * | occurred

frame request.call-visit
type CONSULT visit
cameo 042
verb call
on/upon actor, @state-head, @minister -> recipient
inf discuss, congratulate, brief, exchange, greet, pay, present, condole, review, convey, thank
obj none
+ The Thai minister called on the Lao president to discuss trade. | THA | LAO | occurred

frame request.order-close
type COERCE
cameo 172
verb order, instruct, command, direct
obj @request-org -> recipient
inf suspend, close, shut, cease, stop, halt, leave, wait, stay, remove, vacate, register, evacuate, block, quit, depart, demolish, surrender
of? actor -> recipient
+ The Sudanese government ordered newspapers to suspend publication. | SDN | * | occurred

frame request.order-act
type REQUEST
cameo 100
verb order, command, mandate, decree, instruct
that/obj action, halt, end, withdrawal, ceasefire, compliance, cooperation, disclosure, payment, compensation, restitution, reopening -> content
by/of/to/from? actor -> recipient
+ The tribunal ordered the withdrawal of Russian troops. | * | RUS | occurred

frame request.plead-with
type REQUEST
cameo 020
verb plead, intercede, remonstrate, reason
with actor, @state-head, @minister, captor, kidnapper, government, world, authority, leader -> recipient
inf/for? -> content
+ Haiti pleaded with Canada to send police. | HTI | CAN | occurred
- The athlete pleaded not guilty.

frame request.appeal-direct
type REQUEST
cameo 020
verb appeal
to actor, community, government, world, public, leader, authority, nation, ally, donor, party, king, pope, side, kidnapper, captor -> recipient
inf -> content
+ Madagascar appealed to Japan to send doctors. | MDG | JPN | occurred
- The film appealed to children.

frame request.issue-appeal
type REQUEST
cameo 020
verb issue, make, launch, send, send out, renew, reiterate, repeat, deliver, address, direct, broadcast, lodge
obj appeal, plea, request, call, entreaty, demand, petition, solicitation, sos, distress call, flash appeal
to/for/on/inf? -> recipient
for? -> content
+ Vanuatu issued an appeal for blankets. | VUT | - | occurred
+ Kiribati sent a request to Australia. | KIR | AUS | occurred
- The court heard an appeal.

frame request.file-request
type REQUEST assist
cameo 0213
verb file, submit, send, lodge, make, present, forward, transmit
obj extradition request, application, arrest warrant, rogatory letter, legal request, request, extradition, membership application
to/with/for/in/on actor -> recipient
of? actor -> recipient
+ Turkey submitted an extradition request to Sweden. | TUR | SWE | occurred

frame request.apply-join
type REQUEST assist
cameo 022
verb apply, bid, ask, petition
for/to/inf membership, accession, join, observer status, entry, candidate status, rejoin, seat
to/of/in? actor -> recipient
+ Ukraine applied for membership of NATO. | UKR | NATO | occurred
- The clerk applied for a job.

frame request.reach-out-help
type REQUEST assist
cameo 023
verb reach out, turn, look, go, run
to actor, ally, donor, community, neighbour -> recipient
for @request-help
+ Armenia reached out to India for weapons. | ARM | IND | occurred

frame request.seek-from
type REQUEST assist
cameo 023
verb seek, request, solicit, beg, want, need, crave
obj @request-help -> content
from/of actor -> recipient
+ Tuvalu sought help from Taiwan. | TUV | TWN | occurred

frame request.beg-for
type REQUEST assist
cameo 023
verb beg, plead, cry, cry out, pray, scream, crave
for @request-help, mercy, peace, food, water, life -> content
from/to? actor -> recipient
+ Somali villagers begged for food. | SOM | - | occurred

frame request.cap-in-hand
type REQUEST assist
cameo 023
verb hold out, extend, pass
obj begging bowl, hat
to? actor -> recipient
for? @request-help
+ Greece held out a begging bowl to Germany. | GRC | DEU | occurred

frame request.seek-refuge
type REQUEST assist
cameo 023
contexts asylum
verb seek, request, claim, ask, apply, petition
obj/for asylum, refuge, political asylum, refugee status, sanctuary, shelter, protection, citizenship, safe haven
in/from/at/to actor, embassy, consulate -> recipient
of? actor -> recipient
+ A Cuban pianist sought asylum in Canada. | CUB | CAN | occurred
+ Eritreans applied for refugee status in Italy. | ERI | ITA | occurred

frame request.set-deadline
type THREATEN
cameo 139
verb set, give, issue, hand, impose, announce
obj deadline, time limit
for/to/iobj actor, rebel, militia, government, regime, kidnapper -> recipient
inf/for? -> content
+ Egypt set a deadline for Ethiopia. | EGY | ETH | occurred

frame request.give-hours
type THREATEN
cameo 139
verb give
iobj actor, rebel, militia, government -> recipient
obj hour, day, week, month, deadline
inf? -> content
+ Burkina Faso gave France a deadline. | BFA | FRA | occurred

frame request.exert-pressure
type REQUEST
cameo 020
verb exert, put, pile, heap, apply, bring, increase, intensify, step up, keep up, mount, ratchet up, turn up, maintain
obj pressure, screw, heat, leverage
on/upon/to actor, regime, government, side, rebel -> recipient
inf/over? -> content
+ Kuwait piled pressure on Yemen. | KWT | YEM | occurred

frame request.lean-on
type REQUEST
cameo 020
verb lean, prevail, pressure, pressurise, strong-arm, arm-twist, cajole, badger, nag, pester, harangue, browbeat, goad
obj/on/upon actor, government, side, leader -> recipient
inf/into/over/for? -> content
+ France leaned on Chad to free the journalist. | FRA | TCD | occurred

frame request.hold-feet
type REQUEST
cameo 020
verb hold
obj foot
to fire
poss/of? actor -> recipient
+ Canada held Brazil's feet to the fire. | CAN | BRA | occurred

frame request.insist-that
type REQUEST
cameo 100
verb insist, demand, stipulate, require, request, ask, urge, propose, recommend, beg, suggest, advise
that must -> content
+ Tonga insisted that Fiji must release the boat. | TON | FJI | occurred

frame request.demand-that
type REQUEST
cameo 100
verb demand, insist, urge, request, ask, propose, recommend, beg
that actor, release, stop, withdraw, end, give, hold, take, be, allow, halt, leave, pay, respect, stay, remove, return, open, cease, lift, resign -> content
+ Nicaragua demanded that Honduras leave the island. | NIC | HND | occurred

frame request.demand-bare
type REQUEST
cameo 100
verb demand, insist, require, order, stipulate, decree, suggest, propose, recommend, advise, urge, ask, request, advocate
that subjunctive -> content
+ Ghana insisted that Togo mend the bridge. | GHA | TGO | occurred
+ Togo demanded that the sailors be freed by Gabon. | TGO | * | occurred
+ Peru suggested that Chile mend the fence. | PER | CHL | occurred
- Ghana insisted that Togo has mended the bridge.

frame request.urge-bare
type REQUEST
cameo 020
verb urge, request, ask, propose, recommend, suggest, plead
that subjunctive -> content
+ Ghana asked that Togo mend the bridge. | GHA | TGO | occurred
- Ghana suggested that Togo had mended the bridge.

frame request.want-to-do
type REQUEST
cameo 020
verb want, need, expect, like, prefer
obj actor -> recipient
inf withdraw, stop, release, leave, pay, resign, lift, join, halt, recognise, help, support, accept, apologise, end, negotiate, hand, return, allow, do, take, condemn, send, cut, reduce, open, disarm, sign, extradite -> content
+ Cyprus wants Turkey to withdraw its soldiers. | CYP | TUR | ongoing

frame request.tell-off-stop
type REQUEST yield
cameo 105
verb tell, warn, remind, caution
obj actor -> recipient
inf stop, refrain, stay, leave, keep, back, respect, mind, butt, halt, cease, withdraw, avoid, get
+ Iran told Sweden to stop the insults. | IRN | SWE | occurred

frame request.deliver-message
type REQUEST
cameo 100
verb deliver, send, convey, hand, pass, give
obj demand, request, list, wish list, memorandum, petition, note
to/iobj actor -> recipient
inf/for? -> content
of? demand, grievance, condition
+ Libya delivered a list of demands to Malta. | LBY | MLT | occurred
- The postman delivered a note to a tenant.

frame request.raise-demand
type REQUEST
cameo 100
verb raise, press, pursue, push, advance, voice, table, formulate, present, set out, articulate, back, endorse
obj demand, request, claim, condition, wish list
with/to/at/on/for/of? -> recipient
+ Bolivia pressed its claim with Chile. | BOL | CHL | occurred

frame request.demand-list-noun
type REQUEST
cameo 100
noun demand, condition, ultimatum, precondition
of/from/by actor -> actor
to/for/on actor -> recipient
+ The demands of Iran to Iraq were published. | IRN | IRQ | occurred

frame request.petition
type REQUEST
cameo 020
verb importune, entreat, beseech, supplicate
obj actor, court, parliament, government, king, president, council, minister -> recipient
for/inf/over? -> content
+ Maltese judges entreated the European Union to act. | MLT | EU | occurred

frame request.sign-petition
type REQUEST
cameo 020
verb sign, circulate, start, submit, hand in, deliver, present
obj petition, open letter
to/against/for/inf? -> recipient
+ Danish teachers delivered a petition to Norway. | DNK | NOR | occurred

frame request.sound-out
type REQUEST
cameo 020
verb approach, sound out, court, woo, solicit, tap
obj actor -> recipient
for/about/over/inf @request-help, recognition, permission, cooperation, base, deal, vote
+ Ethiopia approached Djibouti for support. | ETH | DJI | occurred

frame request.seek-permission
type REQUEST assist
cameo 022
verb seek, request, ask, want
obj/for permission, approval, clearance, consent, mandate, authorisation, authorization, go ahead, green light, nod, blessing, licence, overflight
from/of/inf? actor, council, parliament, government, congress, court -> recipient
+ Niger sought permission from Algeria. | NER | DZA | occurred

frame request.convene-ask
type REQUEST meet
cameo 026
verb request, convene, call, demand, seek, ask
obj/for emergency meeting, emergency session, urgent meeting, special session, urgent session, emergency summit, extraordinary session, special meeting -> content
of/on/over/with/from? actor -> recipient
+ Tunisia requested an emergency meeting of the Arab League. | TUN | * | occurred

frame request.return-of
type REQUEST yield
cameo 1053
verb demand, seek, request, want, claim, ask
obj/for return, handover, restitution, repatriation, surrender, extradition -> content
of artefact, artifact, marble, treasure, body, remains, asset, island, gold, statue, manuscript, money, suspect, sculpture, skull, diamond -> topic
from/by/to? actor -> recipient
+ Nigeria demanded the return of sculptures from Britain. | NGA | GBR | occurred

frame request.claim-reparations
type REQUEST assist
cameo 1031
verb demand, seek, claim, want, request, ask
obj/for reparation, compensation, damages, apology, redress, indemnity, restitution -> content
from/of/for/to? actor -> recipient
+ Namibia sought reparations from Germany. | NAM | DEU | occurred

frame request.demand-apology
type REQUEST assist
cameo 102
verb demand, seek, want, request, expect, ask, require
obj/for apology, explanation, retraction, clarification, assurance, answer, guarantee, accountability -> content
from/of/by actor, @minister, @state-head, ambassador, government -> recipient
over/for? 
+ Slovakia demanded an apology from Hungary. | SVK | HUN | occurred

frame request.extradite-ask
type REQUEST assist
cameo 1013
verb request, demand, seek, want
obj extradition, arrest, handover, deportation, detention, prosecution -> content
of suspect, fugitive, cleric, banker, general, president, ex president, actor, citizen, minister, leader, businessman, activist -> topic
from/to/by? actor -> recipient
+ Kazakhstan requested the extradition of a banker from France. | KAZ | FRA | occurred

frame request.needs-help-adj
type REQUEST assist
cameo 023
adj desperate, hungry
for @request-help, aid, money, weapon, peace -> content
+ Malawi is desperate for aid. | MWI | - | ongoing

frame request.noun-on
type REQUEST
cameo 020
noun appeal, plea, request, entreaty, exhortation
to actor, world, community, leader -> recipient
from/by/of/subj? actor -> actor
inf/for? -> content
+ An appeal by Ecuador to Peru was published. | ECU | PER | occurred

frame request.pressure-noun-on
type REQUEST
cameo 020
noun pressure, arm-twisting, lobbying
on/of actor, government, regime -> recipient
from/by/subj actor -> actor
inf? -> content
+ Pressure from China on Nepal continued. | CHN | NPL | ongoing

frame request.at-request
type REQUEST
cameo 020
noun request, behest, invitation, insistence
of/subj actor -> actor
mod formal, urgent, official, repeated
to/from/for/inf? actor -> recipient
+ The formal request of Grenada to Barbados was published. | GRD | BRB | occurred

frame request.encourage-do
type REQUEST
cameo 020
verb encourage, incite, spur, egg on, embolden, coax, prompt
obj actor -> recipient
inf join, return, invest, negotiate, sign, talk, reform, ratify, participate, cooperate, hold, continue, open, disarm, leave, take, accept, vote
+ Belgium encouraged Rwanda to open talks. | BEL | RWA | occurred

frame request.headline-seeks
type REQUEST
cameo 020
verb seek, eye, want, bid
obj extradition, ceasefire, loan, bailout, truce, weapon, jet, apology, answer, waiver, exemption, delay, extension, postponement, tariff cut, sanctions relief, reparation, mediation -> content
from/of/with/for/on/in actor -> recipient
+ Argentina seeks a bailout from Qatar. | ARG | QAT | ongoing

frame request.urge-action-on
type REQUEST change
cameo 0242
verb urge, press, push
obj action, restraint, caution, calm, dialogue, patience, reform, unity, peace, talk, probe, vigilance, vote, boycott, de escalation -> content
on/in/from/over/against/by? actor -> recipient
+ Switzerland urged restraint. | CHE | - | occurred

frame request.hope-will
type REQUEST
cameo 020
verb insist, stress, reiterate, emphasise, emphasize, maintain, argue, declare, underline
that must -> content
+ Zimbabwe stressed that Zambia must honour the deal. | ZWE | ZMB | occurred

frame request.remind-obligation
type REQUEST change
cameo 0242
verb remind, admonish
obj actor -> recipient
of obligation, duty, commitment, promise, responsibility, pledge
+ Austria reminded Hungary of its obligations. | AUT | HUN | occurred

frame request.order-release
type RETREAT release
cameo 0841
verb order, direct, authorise, authorize, approve
obj release, freedom, freeing, discharge, bail, repatriation
of/for actor, @prisoners -> recipient
+ The tribunal ordered the release of a Dutch sailor. | * | NLD | occurred

frame request.phone-call
type CONSULT phone
cameo 041
verb call
obj actor, @state-head, @minister -> recipient
on -> topic
attr none
for none
that none
+ The Danish minister called the Greek minister on Tuesday. | DNK | GRC | occurred
- Ghana called the deal a mistake.

frame request.call-to-praise
type SUPPORT
cameo 051
verb call, phone, telephone, ring
obj actor, @state-head, @minister, counterpart -> recipient
inf congratulate, express, convey, assure, apologise, apologize, commend, praise, thank, wish, reaffirm, reassure, voice, pledge, offer
on? 
for none
+ The Greek premier called the Cypriot president to congratulate him. | GRC | CYP | occurred

frame request.make-pitch
type REQUEST
cameo 020
verb make, launch, renew, mount, put
obj/in pitch, plea, pressing case, overture, fresh pitch, strong pitch, entreaty
for -> content
to/with? actor -> recipient
subj actor, government, @state-head, @minister -> actor
+ Malta's premier made a pitch for trade with Ghana. | MLT | GHA | occurred
- The grocer made a pitch for his plums.
