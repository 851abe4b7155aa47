# AGREE: promised deeds: money, arms, trade, justice, reform, recognition.
class agree-promising: promise, pledge, vow, undertake, commit, swear, offer, volunteer, agree, guarantee, propose
class agree-econ: trade, invest, buy, purchase, sell, export, import, supply, finance, fund, build, construct, develop, lend, subsidise, subsidize, drill, explore, mine, produce, open
class agree-money: money, dollar, euro, pound, yen, yuan, rouble, ruble, fund, funding, cash, loan, grant, credit, million, billion, trillion, financing, subsidy, budget, bailout, contribution, donation, krone, franc, rupee, riyal, dirham, won
class agree-deal-econ: trade, investment, pipeline, gas, oil, venture, railway, port, energy, tariff, project, market, export, import, purchase, sale, partnership, plant, corridor, fishing, mining, infrastructure
class agree-arms: weapon, arm, ammunition, missile, tank, munition, artillery, jet, equipment, hardware, drone, rifle, vehicle, howitzer, system, shell, rocket, warplane, helicopter, battery, frigate, submarine, interceptor, launcher, radar
class agree-troops: troop, soldier, peacekeeper, police, officer, battalion, contingent, unit, force, trainer, instructor, observer, adviser, advisor, guard, warship, brigade

frame agree.promise-money
type AGREE
cameo 0331
contexts economic
verb promise, pledge, vow, guarantee, commit, offer, earmark, set aside
obj @agree-money -> content
to/for/iobj/towards/toward/in? -> recipient
negated REJECT
+ Kuwait pledged a billion dollars to Yemen. | KWT | YEM | occurred
+ A loan was promised to Sri Lanka by India. | IND | LKA | occurred

frame agree.promise-relief
type AGREE
cameo 0333
contexts human_security
verb promise, pledge, offer, commit
obj food, medicine, relief, vaccine, shelter, tent, blanket, dose, wheat, grain, rice, supply, humanitarian aid, medical aid, doctor, medic, rescuer, rescue team, flour, generator, fuel, ventilator, oxygen, mask -> content
to/for/iobj? -> recipient
negated REJECT
+ China pledged vaccines to Zimbabwe. | CHN | ZWE | occurred

frame agree.promise-arms
type AGREE
cameo 0332
contexts military
verb promise, pledge, offer, commit, greenlight
obj @agree-arms -> content
to/for/iobj? actor -> recipient
negated REJECT
+ Croatia pledged helicopters to Ukraine. | HRV | UKR | occurred
- The shop offered a radar gun.

frame agree.promise-troops
type AGREE
cameo 0334
contexts peacekeeping
verb promise, pledge, offer, commit, volunteer
obj @agree-troops -> content
to/for/iobj/in? actor, mission, force, operation -> recipient
negated REJECT
+ Bangladesh pledged troops to Haiti. | BGD | HTI | occurred
+ Kenya offered police to Haiti. | KEN | HTI | occurred

frame agree.promise-investment
type AGREE
cameo 0311
contexts economic
verb promise, pledge, offer, commit, announce
obj investment, trade, contract, project, plant, railway, pipeline, concession, joint venture, venture -> content
in/to/for/with/iobj? actor -> recipient
+ Qatar pledged investment in Pakistan. | QAT | PAK | occurred

frame agree.promise-econ
type AGREE
cameo 0311
contexts economic
verb agree, promise, pledge, offer, vow, undertake, plan, intend, propose
inf @agree-econ -> content
with/to? actor -> recipient
negated REJECT
+ Indonesia agreed to buy rice from Thailand. | IDN | THA | occurred
+ Algeria promised to supply gas to Italy. | DZA | ITA | occurred

frame agree.eye-econ
type AGREE
cameo 0311
contexts economic
verb eye, mull, weigh, consider, seek, plan, explore
obj investment, purchase, venture, free trade, trade deal, pipeline, partnership, import, export -> content
with/in/from/to? actor -> recipient
+ Hungary is eyeing investment in Vietnam. | HUN | VNM | ongoing
- The hawk eyed the rabbit.

frame agree.agree-econ-on
type AGREE
cameo 0311
contexts economic
verb agree
on/to @agree-deal-econ -> content
with? actor -> recipient
negated REJECT
+ Turkmenistan agreed with Iran on a pipeline. | TKM | IRN | occurred

frame agree.agree-mil
type AGREE
cameo 0312
contexts military
verb agree, plan, intend, promise, offer, propose, vow
inf train, arm, equip, drill, defend, deploy, exercise, patrol, station, base -> content
with? actor -> recipient
negated REJECT
+ Poland agreed to train Ukrainian soldiers. | POL | UKR | occurred

frame agree.mil-cooperation-plan
type AGREE
cameo 0312
contexts military
verb plan, discuss, propose, consider, offer, mull, schedule
obj joint exercise, joint drill, joint patrol, drill, military cooperation, defence cooperation, defense cooperation, alliance, arms deal, arms sale -> content
with/to? actor -> recipient
+ Singapore plans joint exercises with Australia. | SGP | AUS | occurred

frame agree.agree-justice
type AGREE
cameo 0313
contexts legal
verb agree, promise, pledge, offer, vow, undertake, consent, plan
inf extradite, prosecute, investigate, punish, try, probe, repatriate, deport, surrender -> content
to/with? actor -> recipient
negated REJECT
+ Spain agreed to extradite a banker to Brazil. | ESP | BRA | occurred

frame agree.promise-justice
type AGREE
cameo 0313
contexts legal
verb promise, pledge, vow, offer, announce
obj justice, inquiry, prosecution, extradition, accountability -> content
to/for/into? actor -> recipient
+ Libya promised justice for Egyptian workers. | LBY | EGY | occurred
- The film promised romance.

frame agree.agree-intel
type AGREE
cameo 0314
contexts intelligence
verb agree, offer, promise, plan, intend, pledge
inf share, exchange -> content
with? actor -> recipient
+ Australia offered to share intelligence with Indonesia. | AUS | IDN | occurred
- The twins agreed to share a room.

frame agree.promise-recognise
type AGREE
cameo 032
contexts diplomatic
verb promise, pledge, plan, intend, offer, vow, agree, want, aim
inf recognise, recognize, acknowledge, normalise, normalize, establish, restore, reopen, upgrade, forge -> content
with? actor -> recipient
negated REJECT
+ Ireland plans to recognise Palestine. | IRL | PSE | occurred
+ Morocco agreed to restore ties with Israel. | MAR | ISR | occurred

frame agree.promise-back
type AGREE
cameo 032
contexts diplomatic
verb promise, pledge, vow, intend, plan, undertake, offer
inf back, support, endorse, vote, defend, stand, champion, honour, honor, respect, praise -> content
for/with/by? actor -> recipient
negated REJECT
+ Fiji promised to support India. | FJI | IND | occurred
+ Slovakia vowed to stand with Ukraine. | SVK | UKR | occurred

frame agree.promise-sign
type AGREE
cameo 032
contexts diplomatic
verb promise, plan, agree, pledge, intend, vow, prepare, want, hope, expect, offer
subj actor -> actor
inf sign, ratify, initial, approve, adopt, accede -> content
with? actor -> recipient
negated REJECT
+ Armenia promised to ratify the treaty. | ARM | - | occurred
+ Guyana plans to sign an accord with Suriname. | GUY | SUR | occurred

frame agree.seek-membership
type AGREE
cameo 032
contexts diplomatic
verb seek, request, pursue, want, eye
obj membership, accession, entry, observer status, candidate status, association -> content
of/in/with/to? -> recipient
+ Georgia seeks membership in NATO. | GEO | NATO | occurred

frame agree.apply-join
type AGREE
cameo 032
contexts diplomatic
verb apply, bid, plan, want, hope, aim, decide, vow, seek, agree, aspire
inf join, rejoin, enter, accede -> content
+ Moldova wants to join the European Union. | MDA | * | ongoing
+ Bolivia wants to join BRICS. | BOL | * | ongoing

frame agree.promise-reform-inf
type AGREE
cameo 034
contexts political_institutions
verb promise, pledge, vow, undertake, agree, commit, plan
inf reform, amend, democratise, democratize, modernise, modernize, overhaul, rewrite, hold, organise, organize, liberalise, liberalize, decentralise, devolve -> content
to? actor -> recipient
negated REJECT
+ Togo promised to reform the constitution. | TGO | - | occurred
+ Guinea vowed to hold elections. | GIN | - | occurred

frame agree.promise-leadership
type AGREE
cameo 0341
contexts political_institutions
verb promise, pledge, agree, offer, vow, plan, intend
inf resign, retire, quit, abdicate, relinquish, cede -> content
to? actor -> recipient
+ Mali's junta promised to hand power to civilians. | MLI | * | occurred
+ The Malawian president offered to resign. | MWI | - | occurred

frame agree.leave-office
type AGREE
cameo 0341
contexts political_institutions
verb announce, promise, declare, confirm
obj resignation, departure, abdication, retirement, handover, transition, power transfer -> content
of/to? actor -> recipient
+ Sudan's army announced a transition. | SDN | - | occurred

frame agree.promise-policy
type AGREE
cameo 0342
contexts executive
verb promise, pledge, agree, vow, undertake, plan, offer
inf review, revise, reconsider, change, rethink, cut, reduce, limit, curb, tackle, address, phase, improve, raise, fix, slash, reverse -> content
for/to? actor -> recipient
negated REJECT
+ Peru promised to review the mining law. | PER | - | occurred
+ China pledged to cut emissions. | CHN | - | occurred

frame agree.promise-rights
type AGREE
cameo 0343
contexts rights_freedoms
verb promise, pledge, offer, guarantee, vow
obj right, freedom, equality, autonomy, citizenship, amnesty, vote, self-rule, devolution, independence, protection, safe passage -> content
to/for/iobj? -> recipient
+ Iraq promised autonomy to the Kurds. | IRQ | * | occurred
- The brochure promised freedom.

frame agree.promise-rights-inf
type AGREE
cameo 0343
contexts rights_freedoms
verb promise, pledge, vow, agree, undertake, plan
inf protect, guarantee, respect, uphold, enshrine, safeguard, ensure -> content
for/of? actor -> recipient
negated REJECT
+ Fiji pledged to respect human rights. | FJI | - | occurred

frame agree.promise-institutions
type AGREE
cameo 0344
contexts political_institutions
verb promise, pledge, agree, offer, vow, plan, propose
obj new constitution, constitution, civilian rule, power-sharing, government of national unity, unity government, transitional government, interim government, democracy, transition, power sharing -> content
to/with? actor -> recipient
+ Chad promised civilian rule. | TCD | - | occurred

frame agree.form-government
type AGREE
cameo 0344
contexts political_institutions
verb agree, promise, plan, pledge
inf form, establish, create, share -> content
with? actor -> recipient
negated REJECT
+ Kenya's government agreed to share power with the opposition. | KEN | * | occurred

frame agree.promise-ease
type AGREE
cameo 0351
contexts rights_freedoms
verb agree, promise, pledge, offer, plan, vow
inf lift, ease, relax, loosen, scrap, repeal, abolish, legalise, legalize, unban, revoke -> content
on/for/against? -> recipient
negated REJECT
+ Uzbekistan plans to abolish exit visas. | UZB | - | occurred

frame agree.promise-dissent
type AGREE
cameo 0352
verb agree, promise, offer, pledge, vow
inf end, stop, suspend, halt, call -> content
obj? actor -> recipient
negated REJECT
+ Teachers in Peru agreed to end a strike. | * | - | occurred
+ Colombian rebels promised to stop attacks. | COL | - | occurred

frame agree.promise-release
type AGREE
cameo 0353
contexts rights_freedoms
verb agree, promise, pledge, offer, plan, vow, undertake
inf release, free, pardon, return, hand, swap, unfreeze, repatriate, exchange -> content
to/with? actor -> recipient
negated REJECT
+ Venezuela agreed to free American prisoners. | VEN | USA | occurred
+ Italy promised to return statues to Libya. | ITA | LBY | occurred

frame agree.offer-swap
type AGREE
cameo 0353
contexts rights_freedoms
verb offer, propose, suggest
obj prisoner swap, prisoner exchange, swap, exchange, amnesty, release, handover, pardon -> content
to/with/of/for? actor -> recipient
+ Hamas offered a prisoner swap to Israel. | PSE | ISR | occurred

frame agree.promise-sanctions
type AGREE
cameo 0354
contexts economic
verb agree, promise, plan, offer, pledge
inf lift, ease, waive, suspend, remove, unfreeze, relax -> content
on/against? actor -> recipient
negated REJECT
+ The European Union agreed to ease sanctions on Zimbabwe. | EU | ZWE | occurred

frame agree.offer-relief-sanctions
type AGREE
cameo 0354
contexts economic
verb offer, promise, propose, pledge
obj sanction relief, relief, waiver, exemption, concession, tariff cut, easing, lifting -> content
to/for/iobj/of? actor -> recipient
+ The United States offered concessions to Iran. | USA | IRN | occurred

frame agree.allow-inspectors
type AGREE
cameo 0355
contexts diplomatic
verb agree, promise, pledge, offer, consent, plan, vow
inf allow, admit, let, permit, accept, grant, receive -> content
+ Iran agreed to allow inspectors from the United Nations. | IRN | * | occurred

frame agree.promise-deescalate
type AGREE
cameo 0356
contexts military
verb agree, promise, pledge, offer, vow, undertake, propose
inf withdraw, disarm, halt, cease, demobilise, demobilize, dismantle, freeze, pull, retreat, de-escalate, disengage, destroy, vacate, leave, observe, respect -> content
from/with? actor -> recipient
negated REJECT
- The Kenyan team plans to leave Nairobi.
+ Moscow promised to withdraw its forces from Syria. | RUS | SYR | occurred

frame agree.offer-truce
type AGREE
cameo 0356
contexts military
verb offer, suggest
obj truce, ceasefire, cease-fire, cease fire, pause, withdrawal, disarmament, moratorium, freeze, de-escalation, pullback -> content
to/with/iobj/from? actor -> recipient
+ The Houthis offered a truce to Saudi Arabia. | YEM | SAU | occurred

frame agree.agree-ceasefire
type CONCEDE
cameo 0871
contexts military
verb agree
on/to/obj ceasefire, cease-fire, cease fire, fire, truce, armistice, pause, de-escalation, disengagement, moratorium, humanitarian pause, hostility, pullback, withdrawal, lull -> content
with? actor -> recipient
negated REJECT
+ Saudi Arabia agreed on a truce with the Houthis. | SAU | YEM | occurred

frame agree.refugees
type AGREE
cameo 0333
contexts asylum
verb agree, offer, promise, pledge, plan, vow
inf accept, take, resettle, admit, shelter, house, receive, absorb, accommodate, relocate -> content
from? actor -> recipient
+ Canada agreed to resettle Syrian refugees. | CAN | SYR | occurred

frame agree.debt
type AGREE
cameo 0331
contexts economic
verb agree, promise, pledge, offer, plan, propose
inf forgive, cancel, reschedule, restructure, defer, roll, repay, write -> content
of? actor -> recipient
+ China agreed to cancel debts of Zambia. | CHN | ZMB | occurred

frame agree.rebuild
type AGREE
cameo 0331
contexts economic
verb promise, pledge, vow, offer, agree, plan
inf rebuild, reconstruct, repair, restore, rehabilitate, renovate -> content
in/for? actor -> recipient
+ Turkey promised to rebuild the Somali port. | TUR | SOM | occurred

frame agree.send-help
type AGREE
cameo 0333
contexts human_security
verb promise, offer, agree, pledge, plan, vow, prepare
inf send, dispatch, deliver, donate, ship, airlift, provide, give, supply, contribute, extend -> content
to/for? actor -> recipient
negated REJECT
+ Iceland plans to send doctors to Haiti. | ISL | HTI | occurred
+ Peru offered to donate blankets to Chile. | PER | CHL | occurred

frame agree.evacuate-plan
type AGREE
cameo 0333
contexts human_security
verb promise, plan, offer, agree, prepare, vow
inf evacuate, rescue, airlift, escort, repatriate -> content
from? actor -> recipient
+ India plans to evacuate students from Sudan. | IND | SDN | occurred

frame agree.vow-help-noun
type AGREE
cameo 033
noun pledge, offer, promise, package, commitment
subj actor -> actor
mod aid, assistance, relief, military, funding, donor, financial, humanitarian
to/for actor -> recipient
+ Denmark's aid pledge to Niger was welcomed. | DNK | NER | occurred

frame agree.aid-offer-noun
type AGREE
cameo 033
noun aid, assistance, help, support
mod pledged, promised, offered
by/from? actor -> actor
to/for? actor -> recipient
+ The promised aid from Germany to Mali delighted farmers. | DEU | MLI | occurred

frame agree.step-up
type AGREE
cameo 031
verb promise, pledge, vow, agree, plan, seek, intend
inf increase, raise, boost, double, triple, ramp, scale, accelerate, expedite, hasten -> content
to/with/for? actor -> recipient
negated REJECT
+ Norway promised to double aid to Sudan. | NOR | SDN | occurred

frame agree.announce-aid
type AGREE
cameo 033
verb announce, unveil
obj aid, assistance, package, funding, loan, grant, aid package, relief package, military aid, donation, contribution, bailout -> content
for/to actor -> recipient
+ Sweden announced a package for Moldova. | SWE | MDA | occurred
- The firm announced a pay package.

frame agree.agree-drop
type AGREE
cameo 035
verb agree, offer, promise, consent
inf drop, abandon, renounce, compromise, concede, moderate, soften, forgo, surrender, yield, give -> content
with/to? actor -> recipient
+ Serbia agreed to drop its claim. | SRB | - | occurred

frame agree.mediate-vow
type AGREE
cameo 039
contexts diplomatic
verb offer, volunteer, promise, agree, propose, vow, intend, plan, hope
inf mediate, arbitrate, facilitate, broker, intercede, intervene -> content
between/in? actor -> recipient
+ Brazil volunteered to mediate between Guyana and Venezuela. | BRA | GUY,VEN | occurred
- The dealer offered to broker the sale of a flat.

frame agree.offer-intel
type AGREE
cameo 0314
contexts intelligence
verb offer, promise, pledge
obj intelligence, information, data -> content
to/iobj/on? actor -> recipient
+ Israel offered intelligence to India. | ISR | IND | occurred
