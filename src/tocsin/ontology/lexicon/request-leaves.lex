# REQUEST 02 and 10 by what is asked for: each leaf has the verbs that take it as an object, the verbs
# that take it with a preposition, those that ask somebody to do it, orders and nouns.
class request-trade: trade, market access, investment, export, import, oil, gas, gas supply, supply, free trade, trade deal, economic cooperation, contract, transit, credit swap, tariff cut, joint venture, production, oil output, output
class request-military-coop: military cooperation, joint patrol, joint exercise, overflight right, base, basing right, alliance, joint force, coalition, military alliance, airspace access, joint operation, burden sharing
class request-judicial: extradition, surrender, handover, prosecution, trial, investigation, inquiry, probe, arrest, justice, punishment, accountability, tribunal, commission of inquiry, evidence, autopsy, extradition request, inquest, retrial
class request-intelligence: information, intelligence, data, evidence, detail, answer, explanation, clarification, transparency, disclosure, proof, clarity, record, satellite image
class request-diplomatic: recognition, diplomatic support, solidarity, membership, accession, endorsement, backing, vote, ratification, apology, diplomatic relation, unity, normalisation, normalization, support, embassy, seat, entry, cooperation, commitment, assurance, guarantee
class request-economic-aid: loan, bailout, debt relief, financial aid, funding, fund, money, credit, economic aid, grant, investment package, rescue package, million, billion, dollar, euro, debt forgiveness, budget support, financial support, economic assistance, financial assistance, cash, donation, financing
class request-military-aid: weapon, arm, missile, tank, jet, ammunition, air defence, air defense, military aid, drone, artillery, military assistance, military help, air support, shell, training, fighter jet, warplane, arms delivery, helicopter, military support
class request-humanitarian-aid: food, medicine, vaccine, humanitarian aid, food aid, relief, blanket, tent, shelter, humanitarian assistance, water, doctor, medical aid, medical supply, asylum, refuge, emergency aid, rescue, humanitarian help
class request-protection: peacekeeper, peacekeeping force, protection, intervention, military protection, no-fly zone, international force, buffer force, security guarantee, peacekeeping mission, troop, observer force, reinforcement, escort
class request-leadership: resignation, ouster, removal, impeachment, departure, dismissal, regime change, abdication, change of government, early election, snap election, early elections, sacking, leadership change, successor
class request-policy: reform, change, policy change, ban, law, legislation, action, measure, rethink, overhaul, review, restraint, step, moratorium, regulation, repeal, amendment, tax cut, response, rule, limit
class request-rights: right, freedom, equality, press freedom, human right, religious freedom, democracy, autonomy, self determination, citizenship, equal right, independence, free speech, voting right, civil right, due process, fair trial
class request-institutions: election, new constitution, transition, democratic reform, referendum, new election, constitutional reform, political reform, transitional government, elections, plebiscite, vote, civilian rule, interim government, federalism, power sharing, recount, unity government, constituent assembly, democratic transition
class request-administrative: lifting, easing, end, relaxation, reopening, amnesty, pardon, clemency, waiver, leniency, mercy, repeal, abolition, bail, stay
class request-dissent: calm, restraint, patience, order, non violence, tranquillity, discipline, self restraint, cool head, tolerance
class request-release: release, freedom, liberation, handover, freeing, restitution, repatriation, prisoner exchange, prisoner swap, prisoner release
class request-ease-sanctions: sanctions relief, lifting, easing, removal, waiver, exemption, suspension, end, sanction relief, tariff relief
class request-access: access, humanitarian access, inspection, inspector, observer, corridor, humanitarian corridor, safe passage, visit, monitor, unimpeded access, verification, international investigation, monitoring, entry
class request-de-escalate: ceasefire, cease fire, truce, withdrawal, halt, end, cessation, pullout, pullback, de escalation, pause, disarmament, demilitarisation, demilitarization, retreat, armistice, suspension, peace, disengagement, humanitarian pause
class request-meet: talk, dialogue, negotiation, meeting, summit, conference, session, consultation, discussion, emergency session, emergency meeting, peace talk, direct talk, hearing, debate, visit, audience, peace conference
class request-settle: settlement, solution, compromise, peace deal, agreement, accord, peaceful solution, resolution, deal, reconciliation, diplomatic solution, political solution, peaceful settlement, peace agreement, breakthrough
class request-mediation: mediation, good office, arbitration, mediator, third-party mediation, facilitation, international mediation, envoy, special envoy, peace broker

frame request.trade-for
type REQUEST assist
cameo 0211
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-trade -> content
from/to/in/between/by/of? actor -> recipient
+ Norway called for more investment. | NOR | - | occurred

frame request.trade-ask-for
type REQUEST assist
cameo 0211
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-trade -> content
+ Chile asked Qatar for more investment. | CHL | QAT | occurred

frame request.trade-demand
type REQUEST assist
cameo 1011
verb demand, insist, exact
obj/on/upon @request-trade -> content
from/of/by/in/between? actor -> recipient
+ Japan demanded more investment. | JPN | - | occurred

frame request.trade-to-do
type REQUEST assist
cameo 0211
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf invest, trade, export, import, sell, buy, pump, supply, produce -> content
+ Ireland urged Japan to buy more coal. | IRL | JPN | occurred
+ Latvia was urged by Oman to buy more coal. | OMN | LVA | occurred

frame request.trade-call-on
type REQUEST assist
cameo 0211
verb call, prevail
on/upon actor -> recipient
inf invest, trade, export, import, sell, buy, pump, supply, produce -> content
+ Peru called on Egypt to buy more coal. | PER | EGY | occurred

frame request.trade-order
type REQUEST assist
cameo 1011
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf invest, trade, export, import, sell, buy, pump, supply, produce -> content
+ Latvia told Cuba to buy more coal. | LVA | CUB | occurred

frame request.trade-noun
type REQUEST assist
cameo 0211
noun call, appeal, plea, request, demand, petition, push
for @request-trade -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Nepal repeated its call for more investment. | NPL | - | occurred

frame request.military-coop-for
type REQUEST assist
cameo 0212
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-military-coop -> content
from/to/in/between/by/of? actor -> recipient
+ Senegal appealed for joint patrols. | SEN | - | occurred

frame request.military-coop-ask-for
type REQUEST assist
cameo 0212
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-military-coop -> content
+ Canada pressed Kenya for joint patrols. | CAN | KEN | occurred

frame request.military-coop-demand
type REQUEST assist
cameo 1012
verb demand, insist, exact
obj/on/upon @request-military-coop -> content
from/of/by/in/between? actor -> recipient
+ Poland insisted on joint patrols. | POL | - | occurred

frame request.military-coop-seek
type REQUEST assist
cameo 0212
verb seek, request, urge, solicit, want, advocate
obj @request-military-coop -> content
from/of/by/with/between? actor -> recipient
+ Egypt requested joint patrols. | EGY | - | occurred

frame request.military-coop-to-do
type REQUEST assist
cameo 0212
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf join, host, patrol, participate, cooperate, coordinate -> content
+ Fiji asked Estonia to join the patrols. | FJI | EST | occurred
+ Uganda was pressed by Zambia to join the patrols. | ZMB | UGA | occurred

frame request.military-coop-call-on
type REQUEST assist
cameo 0212
verb call, prevail
on/upon actor -> recipient
inf join, host, patrol, participate, cooperate, coordinate -> content
+ Serbia called on Ghana to join the patrols. | SRB | GHA | occurred

frame request.military-coop-order
type REQUEST assist
cameo 1012
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf join, host, patrol, participate, cooperate, coordinate -> content
+ Qatar ordered Ireland to join the patrols. | QAT | IRL | occurred

frame request.military-coop-noun
type REQUEST assist
cameo 0212
noun call, appeal, plea, request, demand, petition, push
for @request-military-coop -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Cuba repeated its appeal for joint patrols. | CUB | - | occurred

frame request.judicial-for
type REQUEST assist
cameo 0213
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-judicial -> content
from/to/in/between/by/of? actor -> recipient
+ Estonia pressed for an inquiry. | EST | - | occurred

frame request.judicial-ask-for
type REQUEST assist
cameo 0213
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-judicial -> content
+ Vietnam begged Malta for an inquiry. | VNM | MLT | occurred

frame request.judicial-demand
type REQUEST assist
cameo 1013
verb demand, insist, exact
obj/on/upon @request-judicial -> content
from/of/by/in/between? actor -> recipient
+ Malta demanded an inquiry. | MLT | - | occurred

frame request.judicial-seek
type REQUEST assist
cameo 0213
verb seek, request, urge, solicit, want, advocate
obj @request-judicial -> content
from/of/by/with/between? actor -> recipient
+ Angola urged an inquiry. | AGO | - | occurred

frame request.judicial-to-do
type REQUEST assist
cameo 0213
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf extradite, investigate, prosecute, punish, arrest, probe, hand, try, bring, cooperate -> content
+ Denmark pressed Oman to extradite the general. | DNK | OMN | occurred
+ Canada was asked by Uganda to extradite the general. | UGA | CAN | occurred

frame request.judicial-call-on
type REQUEST assist
cameo 0213
verb call, prevail
on/upon actor -> recipient
inf extradite, investigate, prosecute, punish, arrest, probe, hand, try, bring, cooperate -> content
+ Bolivia called on Serbia to extradite the general. | BOL | SRB | occurred

frame request.judicial-order
type REQUEST assist
cameo 1013
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf extradite, investigate, prosecute, punish, arrest, probe, hand, try, bring, cooperate -> content
+ Iraq instructed Malta to extradite the general. | IRQ | MLT | occurred

frame request.judicial-noun
type REQUEST assist
cameo 0213
noun call, appeal, plea, request, demand, petition, push
for @request-judicial -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Finland repeated its request for an inquiry. | FIN | - | occurred

frame request.intelligence-for
type REQUEST assist
cameo 0214
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-intelligence -> content
from/to/in/between/by/of? actor -> recipient
+ Laos lobbied for an explanation. | LAO | - | occurred

frame request.intelligence-ask-for
type REQUEST assist
cameo 0214
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-intelligence -> content
+ Ghana begged Peru for an explanation. | GHA | PER | occurred

frame request.intelligence-demand
type REQUEST assist
cameo 1014
verb demand, insist, exact
obj/on/upon @request-intelligence -> content
from/of/by/in/between? actor -> recipient
+ Norway insisted on an explanation. | NOR | - | occurred

frame request.intelligence-seek
type REQUEST assist
cameo 0214
verb seek, request, urge, solicit, want, advocate
obj @request-intelligence -> content
from/of/by/with/between? actor -> recipient
+ Chile sought an explanation. | CHL | - | occurred

frame request.intelligence-to-do
type REQUEST assist
cameo 0214
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf share, disclose, explain, clarify, reveal, tell, inform, publish, answer, account, provide -> content
+ Japan implored Angola to share its data. | JPN | AGO | occurred
+ Finland was begged by Kenya to share its data. | KEN | FIN | occurred

frame request.intelligence-call-on
type REQUEST assist
cameo 0214
verb call, prevail
on/upon actor -> recipient
inf share, disclose, explain, clarify, reveal, tell, inform, publish, answer, account, provide -> content
+ Ireland called on Japan to share its data. | IRL | JPN | occurred

frame request.intelligence-order
type REQUEST assist
cameo 1014
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf share, disclose, explain, clarify, reveal, tell, inform, publish, answer, account, provide -> content
+ Oman told Latvia to share its data. | OMN | LVA | occurred

frame request.intelligence-noun
type REQUEST assist
cameo 0214
noun call, appeal, plea, request, demand, petition, push
for @request-intelligence -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Peru repeated its plea for an explanation. | PER | - | occurred

frame request.diplomatic-for
type REQUEST assist
cameo 022
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-diplomatic -> content
from/to/in/between/by/of? actor -> recipient
+ Latvia called for recognition. | LVA | - | occurred

frame request.diplomatic-ask-for
type REQUEST assist
cameo 022
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-diplomatic -> content
+ Nepal asked Denmark for recognition. | NPL | DNK | occurred

frame request.diplomatic-demand
type REQUEST assist
cameo 102
verb demand, insist, exact
obj/on/upon @request-diplomatic -> content
from/of/by/in/between? actor -> recipient
+ Senegal demanded recognition. | SEN | - | occurred

frame request.diplomatic-seek
type REQUEST assist
cameo 022
verb seek, request, urge, solicit, want, advocate
obj @request-diplomatic -> content
from/of/by/with/between? actor -> recipient
+ Canada requested recognition. | CAN | - | occurred

frame request.diplomatic-to-do
type REQUEST assist
cameo 022
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf recognise, recognize, ratify, support, back, endorse, sign, vote, condemn, apologise, apologize, adopt, approve, unite, cooperate, speak, admit -> content
+ Poland begged Nepal to ratify the treaty. | POL | NPL | occurred
+ Fiji was urged by Egypt to ratify the treaty. | EGY | FJI | occurred

frame request.diplomatic-call-on
type REQUEST assist
cameo 022
verb call, prevail
on/upon actor -> recipient
inf recognise, recognize, ratify, support, back, endorse, sign, vote, condemn, apologise, apologize, adopt, approve, unite, cooperate, speak, admit -> content
+ Fiji called on Estonia to ratify the treaty. | FJI | EST | occurred

frame request.diplomatic-order
type REQUEST assist
cameo 102
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf recognise, recognize, ratify, support, back, endorse, sign, vote, condemn, apologise, apologize, adopt, approve, unite, cooperate, speak, admit -> content
+ Zambia ordered Uganda to ratify the treaty. | ZMB | UGA | occurred

frame request.diplomatic-noun
type REQUEST assist
cameo 022
noun call, appeal, plea, request, demand, petition, push
for @request-diplomatic -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Serbia repeated its call for recognition. | SRB | - | occurred

frame request.economic-aid-for
type REQUEST assist
cameo 0231
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-economic-aid -> content
from/to/in/between/by/of? actor -> recipient
+ Qatar appealed for debt relief. | QAT | - | occurred

frame request.economic-aid-ask-for
type REQUEST assist
cameo 0231
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-economic-aid -> content
+ Cuba pressed Senegal for debt relief. | CUB | SEN | occurred

frame request.economic-aid-demand
type REQUEST assist
cameo 1031
verb demand, insist, exact
obj/on/upon @request-economic-aid -> content
from/of/by/in/between? actor -> recipient
+ Estonia insisted on debt relief. | EST | - | occurred

frame request.economic-aid-seek
type REQUEST assist
cameo 0231
verb seek, request, urge, solicit, want, advocate
obj @request-economic-aid -> content
from/of/by/with/between? actor -> recipient
+ Vietnam urged debt relief. | VNM | - | occurred

frame request.economic-aid-to-do
type REQUEST assist
cameo 0231
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf fund, pay, lend, donate, contribute, finance, forgive, cancel, invest, spend -> content
+ Malta urged Bolivia to cancel the debt. | MLT | BOL | occurred
+ Norway was pressed by Angola to cancel the debt. | AGO | NOR | occurred

frame request.economic-aid-call-on
type REQUEST assist
cameo 0231
verb call, prevail
on/upon actor -> recipient
inf fund, pay, lend, donate, contribute, finance, forgive, cancel, invest, spend -> content
+ Denmark called on Oman to cancel the debt. | DNK | OMN | occurred

frame request.economic-aid-order
type REQUEST assist
cameo 1031
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf fund, pay, lend, donate, contribute, finance, forgive, cancel, invest, spend -> content
+ Uganda instructed Canada to cancel the debt. | UGA | CAN | occurred

frame request.economic-aid-noun
type REQUEST assist
cameo 0231
noun call, appeal, plea, request, demand, petition, push
for @request-economic-aid -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Bolivia repeated its appeal for debt relief. | BOL | - | occurred

frame request.military-aid-for
type REQUEST assist
cameo 0232
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-military-aid -> content
from/to/in/between/by/of? actor -> recipient
+ Iraq pressed for more ammunition. | IRQ | - | occurred

frame request.military-aid-ask-for
type REQUEST assist
cameo 0232
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-military-aid -> content
+ Finland begged Iraq for more ammunition. | FIN | IRQ | occurred

frame request.military-aid-demand
type REQUEST assist
cameo 1032
verb demand, insist, exact
obj/on/upon @request-military-aid -> content
from/of/by/in/between? actor -> recipient
+ Laos demanded more ammunition. | LAO | - | occurred

frame request.military-aid-seek
type REQUEST assist
cameo 0232
verb seek, request, urge, solicit, want, advocate
obj @request-military-aid -> content
from/of/by/with/between? actor -> recipient
+ Ghana sought more ammunition. | GHA | - | occurred

frame request.military-aid-to-do
type REQUEST assist
cameo 0232
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf arm, send, deliver, train, equip, supply, provide -> content
+ Norway asked Poland to send tanks. | NOR | POL | occurred
+ Qatar was asked by Chile to send tanks. | CHL | QAT | occurred

frame request.military-aid-call-on
type REQUEST assist
cameo 0232
verb call, prevail
on/upon actor -> recipient
inf arm, send, deliver, train, equip, supply, provide -> content
+ Japan called on Angola to send tanks. | JPN | AGO | occurred

frame request.military-aid-order
type REQUEST assist
cameo 1032
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf arm, send, deliver, train, equip, supply, provide -> content
+ Kenya told Finland to send tanks. | KEN | FIN | occurred

frame request.military-aid-noun
type REQUEST assist
cameo 0232
noun call, appeal, plea, request, demand, petition, push
for @request-military-aid -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Ireland repeated its request for more ammunition. | IRL | - | occurred

frame request.humanitarian-aid-for
type REQUEST assist
cameo 0233
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-humanitarian-aid -> content
from/to/in/between/by/of? actor -> recipient
+ Oman lobbied for emergency aid. | OMN | - | occurred

frame request.humanitarian-aid-ask-for
type REQUEST assist
cameo 0233
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-humanitarian-aid -> content
+ Peru begged Egypt for emergency aid. | PER | EGY | occurred

frame request.humanitarian-aid-demand
type REQUEST assist
cameo 1033
verb demand, insist, exact
obj/on/upon @request-humanitarian-aid -> content
from/of/by/in/between? actor -> recipient
+ Latvia insisted on emergency aid. | LVA | - | occurred

frame request.humanitarian-aid-seek
type REQUEST assist
cameo 0233
verb seek, request, urge, solicit, want, advocate
obj @request-humanitarian-aid -> content
from/of/by/with/between? actor -> recipient
+ Nepal requested emergency aid. | NPL | - | occurred

frame request.humanitarian-aid-to-do
type REQUEST assist
cameo 0233
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf help, assist, feed, rescue, shelter, accept, take, admit, evacuate, save, resettle, vaccinate -> content
+ Senegal pressed Laos to accept more refugees. | SEN | LAO | occurred
+ Kenya was begged by Canada to accept more refugees. | CAN | KEN | occurred

frame request.humanitarian-aid-call-on
type REQUEST assist
cameo 0233
verb call, prevail
on/upon actor -> recipient
inf help, assist, feed, rescue, shelter, accept, take, admit, evacuate, save, resettle, vaccinate -> content
+ Poland called on Nepal to accept more refugees. | POL | NPL | occurred

frame request.humanitarian-aid-order
type REQUEST assist
cameo 1033
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf help, assist, feed, rescue, shelter, accept, take, admit, evacuate, save, resettle, vaccinate -> content
+ Egypt ordered Fiji to accept more refugees. | EGY | FJI | occurred

frame request.humanitarian-aid-noun
type REQUEST assist
cameo 0233
noun call, appeal, plea, request, demand, petition, push
for @request-humanitarian-aid -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Fiji repeated its plea for emergency aid. | FJI | - | occurred

frame request.protection-for
type REQUEST assist
cameo 0234
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-protection -> content
from/to/in/between/by/of? actor -> recipient
+ Zambia called for a no-fly zone. | ZMB | - | occurred

frame request.protection-ask-for
type REQUEST assist
cameo 0234
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-protection -> content
+ Serbia asked Ghana for a no-fly zone. | SRB | GHA | occurred

frame request.protection-demand
type REQUEST assist
cameo 1034
verb demand, insist, exact
obj/on/upon @request-protection -> content
from/of/by/in/between? actor -> recipient
+ Qatar demanded a no-fly zone. | QAT | - | occurred

frame request.protection-seek
type REQUEST assist
cameo 0234
verb seek, request, urge, solicit, want, advocate
obj @request-protection -> content
from/of/by/with/between? actor -> recipient
+ Cuba urged a no-fly zone. | CUB | - | occurred

frame request.protection-to-do
type REQUEST assist
cameo 0234
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf protect, defend, intervene, deploy, guard, secure, safeguard, escort, ensure -> content
+ Estonia implored Zambia to protect the convoys. | EST | ZMB | occurred
+ Malta was urged by Vietnam to protect the convoys. | VNM | MLT | occurred

frame request.protection-call-on
type REQUEST assist
cameo 0234
verb call, prevail
on/upon actor -> recipient
inf protect, defend, intervene, deploy, guard, secure, safeguard, escort, ensure -> content
+ Malta called on Bolivia to protect the convoys. | MLT | BOL | occurred

frame request.protection-order
type REQUEST assist
cameo 1034
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf protect, defend, intervene, deploy, guard, secure, safeguard, escort, ensure -> content
+ Angola instructed Norway to protect the convoys. | AGO | NOR | occurred

frame request.protection-noun
type REQUEST assist
cameo 0234
noun call, appeal, plea, request, demand, petition, push
for @request-protection -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Denmark repeated its call for a no-fly zone. | DNK | - | occurred

frame request.leadership-for
type REQUEST change
cameo 0241
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-leadership -> content
from/to/in/between/by/of? actor -> recipient
+ Uganda appealed for early elections. | UGA | - | occurred

frame request.leadership-ask-for
type REQUEST change
cameo 0241
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-leadership -> content
+ Bolivia pressed Serbia for early elections. | BOL | SRB | occurred

frame request.leadership-demand
type REQUEST change
cameo 1041
verb demand, insist, exact
obj/on/upon @request-leadership -> content
from/of/by/in/between? actor -> recipient
+ Iraq insisted on early elections. | IRQ | - | occurred

frame request.leadership-seek
type REQUEST change
cameo 0241
verb seek, request, urge, solicit, want, advocate
obj @request-leadership -> content
from/of/by/with/between? actor -> recipient
+ Finland sought early elections. | FIN | - | occurred

frame request.leadership-to-do
type REQUEST change
cameo 0241
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf resign, quit, step, leave, dismiss, sack, oust, remove, impeach, abdicate, fire -> content
+ Laos begged Chile to dismiss the governor. | LAO | CHL | occurred
+ Peru was pressed by Ghana to dismiss the governor. | GHA | PER | occurred

frame request.leadership-call-on
type REQUEST change
cameo 0241
verb call, prevail
on/upon actor -> recipient
inf resign, quit, step, leave, dismiss, sack, oust, remove, impeach, abdicate, fire -> content
+ Norway called on Poland to dismiss the governor. | NOR | POL | occurred

frame request.leadership-order
type REQUEST change
cameo 1041
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf resign, quit, step, leave, dismiss, sack, oust, remove, impeach, abdicate, fire -> content
+ Chile told Qatar to dismiss the governor. | CHL | QAT | occurred

frame request.leadership-noun
type REQUEST change
cameo 0241
noun call, appeal, plea, request, demand, petition, push
for @request-leadership -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Japan repeated its appeal for early elections. | JPN | - | occurred

frame request.policy-for
type REQUEST change
cameo 0242
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-policy -> content
from/to/in/between/by/of? actor -> recipient
+ Kenya pressed for a rethink of the policy. | KEN | - | occurred

frame request.policy-ask-for
type REQUEST change
cameo 0242
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-policy -> content
+ Ireland begged Japan for a rethink of the policy. | IRL | JPN | occurred

frame request.policy-demand
type REQUEST change
cameo 1042
verb demand, insist, exact
obj/on/upon @request-policy -> content
from/of/by/in/between? actor -> recipient
+ Oman demanded a rethink of the policy. | OMN | - | occurred

frame request.policy-seek
type REQUEST change
cameo 0242
verb seek, request, urge, solicit, want, advocate
obj @request-policy -> content
from/of/by/with/between? actor -> recipient
+ Peru requested a rethink of the policy. | PER | - | occurred

frame request.policy-to-do
type REQUEST change
cameo 0242
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf change, reform, amend, repeal, reconsider, review, act, scrap, abandon, revise, adopt, ban, rethink, reverse, consider, impose, implement, respect, comply, adhere, abide, honour, enforce, curb, cut, reduce, increase, take, do -> content
+ Latvia urged Cuba to reconsider the law. | LVA | CUB | occurred
+ Denmark was asked by Nepal to reconsider the law. | NPL | DNK | occurred

frame request.policy-call-on
type REQUEST change
cameo 0242
verb call, prevail
on/upon actor -> recipient
inf change, reform, amend, repeal, reconsider, review, act, scrap, abandon, revise, adopt, ban, rethink, reverse, consider, impose, implement, respect, comply, adhere, abide, honour, enforce, curb, cut, reduce, increase, take, do -> content
+ Senegal called on Laos to reconsider the law. | SEN | LAO | occurred

frame request.policy-order
type REQUEST change
cameo 1042
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf change, reform, amend, repeal, reconsider, review, act, scrap, abandon, revise, adopt, ban, rethink, reverse, consider, impose, implement, respect, comply, adhere, abide, honour, enforce, curb, cut, reduce, increase, take, do -> content
+ Canada ordered Kenya to reconsider the law. | CAN | KEN | occurred

frame request.policy-noun
type REQUEST change
cameo 0242
noun call, appeal, plea, request, demand, petition, push
for @request-policy -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Poland repeated its request for a rethink of the policy. | POL | - | occurred

frame request.rights-for
type REQUEST change
cameo 0243
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-rights -> content
from/to/in/between/by/of? actor -> recipient
+ Egypt lobbied for equal rights. | EGY | - | occurred

frame request.rights-ask-for
type REQUEST change
cameo 0243
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-rights -> content
+ Fiji begged Estonia for equal rights. | FJI | EST | occurred

frame request.rights-demand
type REQUEST change
cameo 1043
verb demand, insist, exact
obj/on/upon @request-rights -> content
from/of/by/in/between? actor -> recipient
+ Zambia insisted on equal rights. | ZMB | - | occurred

frame request.rights-seek
type REQUEST change
cameo 0243
verb seek, request, urge, solicit, want, advocate
obj @request-rights -> content
from/of/by/with/between? actor -> recipient
+ Serbia urged equal rights. | SRB | - | occurred

frame request.rights-to-do
type REQUEST change
cameo 0243
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf respect, guarantee, uphold, grant, recognise, recognize, allow, protect -> content
+ Qatar asked Ireland to respect human rights. | QAT | IRL | occurred
+ Senegal was begged by Cuba to respect human rights. | CUB | SEN | occurred

frame request.rights-call-on
type REQUEST change
cameo 0243
verb call, prevail
on/upon actor -> recipient
inf respect, guarantee, uphold, grant, recognise, recognize, allow, protect -> content
+ Estonia called on Zambia to respect human rights. | EST | ZMB | occurred

frame request.rights-order
type REQUEST change
cameo 1043
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf respect, guarantee, uphold, grant, recognise, recognize, allow, protect -> content
+ Vietnam instructed Malta to respect human rights. | VNM | MLT | occurred

frame request.rights-noun
type REQUEST change
cameo 0243
noun call, appeal, plea, request, demand, petition, push
for @request-rights -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Malta repeated its plea for equal rights. | MLT | - | occurred

frame request.institutions-for
type REQUEST change
cameo 0244
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-institutions -> content
from/to/in/between/by/of? actor -> recipient
+ Angola called for new elections. | AGO | - | occurred

frame request.institutions-ask-for
type REQUEST change
cameo 0244
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-institutions -> content
+ Denmark asked Oman for new elections. | DNK | OMN | occurred

frame request.institutions-demand
type REQUEST change
cameo 1044
verb demand, insist, exact
obj/on/upon @request-institutions -> content
from/of/by/in/between? actor -> recipient
+ Uganda demanded new elections. | UGA | - | occurred

frame request.institutions-seek
type REQUEST change
cameo 0244
verb seek, request, urge, solicit, want, advocate
obj @request-institutions -> content
from/of/by/with/between? actor -> recipient
+ Bolivia sought new elections. | BOL | - | occurred

frame request.institutions-to-do
type REQUEST change
cameo 0244
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf hold, democratise, democratize, elect, form, transfer, dissolve, organise, organize, restore, schedule -> content
+ Iraq pressed Malta to hold elections. | IRQ | MLT | occurred
+ Iraq was urged by Finland to hold elections. | FIN | IRQ | occurred

frame request.institutions-call-on
type REQUEST change
cameo 0244
verb call, prevail
on/upon actor -> recipient
inf hold, democratise, democratize, elect, form, transfer, dissolve, organise, organize, restore, schedule -> content
+ Laos called on Chile to hold elections. | LAO | CHL | occurred

frame request.institutions-order
type REQUEST change
cameo 1044
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf hold, democratise, democratize, elect, form, transfer, dissolve, organise, organize, restore, schedule -> content
+ Ghana told Peru to hold elections. | GHA | PER | occurred

frame request.institutions-noun
type REQUEST change
cameo 0244
noun call, appeal, plea, request, demand, petition, push
for @request-institutions -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Norway repeated its call for new elections. | NOR | - | occurred

frame request.administrative-for
type REQUEST yield
cameo 0251
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-administrative -> content
from/to/in/between/by/of? actor -> recipient
+ Chile appealed for clemency. | CHL | - | occurred

frame request.administrative-ask-for
type REQUEST yield
cameo 0251
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-administrative -> content
+ Japan pressed Angola for clemency. | JPN | AGO | occurred

frame request.administrative-demand
type REQUEST yield
cameo 1051
verb demand, insist, exact
obj/on/upon @request-administrative -> content
from/of/by/in/between? actor -> recipient
+ Kenya insisted on clemency. | KEN | - | occurred

frame request.administrative-seek
type REQUEST yield
cameo 0251
verb seek, request, urge, solicit, want, advocate
obj @request-administrative -> content
from/of/by/with/between? actor -> recipient
+ Ireland requested clemency. | IRL | - | occurred

frame request.administrative-to-do
type REQUEST yield
cameo 0251
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf pardon, lift, ease, reopen, relax, unblock, commute, spare, drop, restore, overturn, revoke -> content
+ Oman implored Latvia to pardon the writer. | OMN | LVA | occurred
+ Egypt was pressed by Peru to pardon the writer. | PER | EGY | occurred

frame request.administrative-call-on
type REQUEST yield
cameo 0251
verb call, prevail
on/upon actor -> recipient
inf pardon, lift, ease, reopen, relax, unblock, commute, spare, drop, restore, overturn, revoke -> content
+ Latvia called on Cuba to pardon the writer. | LVA | CUB | occurred

frame request.administrative-order
type REQUEST yield
cameo 1051
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf pardon, lift, ease, reopen, relax, unblock, commute, spare, drop, restore, overturn, revoke -> content
+ Nepal ordered Denmark to pardon the writer. | NPL | DNK | occurred

frame request.administrative-noun
type REQUEST yield
cameo 0251
noun call, appeal, plea, request, demand, petition, push
for @request-administrative -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Senegal repeated its appeal for clemency. | SEN | - | occurred

frame request.dissent-for
type REQUEST yield
cameo 0252
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-dissent -> content
from/to/in/between/by/of? actor -> recipient
+ Canada pressed for calm. | CAN | - | occurred

frame request.dissent-ask-for
type REQUEST yield
cameo 0252
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-dissent -> content
+ Poland begged Nepal for calm. | POL | NPL | occurred

frame request.dissent-demand
type REQUEST yield
cameo 1052
verb demand, insist, exact
obj/on/upon @request-dissent -> content
from/of/by/in/between? actor -> recipient
+ Egypt demanded calm. | EGY | - | occurred

frame request.dissent-seek
type REQUEST yield
cameo 0252
verb seek, request, urge, solicit, want, advocate
obj @request-dissent -> content
from/of/by/with/between? actor -> recipient
+ Fiji urged calm. | FJI | - | occurred

frame request.dissent-to-do
type REQUEST yield
cameo 0252
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf stay, remain, refrain, disperse, calm, avoid, return, exercise, show, keep, go -> content
+ Zambia begged Uganda to remain calm. | ZMB | UGA | occurred
+ Ghana was asked by Serbia to remain calm. | SRB | GHA | occurred

frame request.dissent-call-on
type REQUEST yield
cameo 0252
verb call, prevail
on/upon actor -> recipient
inf stay, remain, refrain, disperse, calm, avoid, return, exercise, show, keep, go -> content
+ Qatar called on Ireland to remain calm. | QAT | IRL | occurred

frame request.dissent-order
type REQUEST yield
cameo 1052
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf stay, remain, refrain, disperse, calm, avoid, return, exercise, show, keep, go -> content
+ Cuba instructed Senegal to remain calm. | CUB | SEN | occurred

frame request.dissent-noun
type REQUEST yield
cameo 0252
noun call, appeal, plea, request, demand, petition, push
for @request-dissent -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Estonia repeated its request for calm. | EST | - | occurred

frame request.release-for
type REQUEST yield
cameo 0253
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-release -> content
from/to/in/between/by? actor -> recipient
of? -> topic
+ Vietnam lobbied for restitution. | VNM | - | occurred

frame request.release-ask-for
type REQUEST yield
cameo 0253
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-release -> content
+ Malta begged Bolivia for restitution. | MLT | BOL | occurred

frame request.release-demand
type REQUEST yield
cameo 1053
verb demand, insist, exact
obj/on/upon @request-release -> content
from/by/in/between? actor -> recipient
of? -> topic
+ Angola insisted on restitution. | AGO | - | occurred

frame request.release-seek
type REQUEST yield
cameo 0253
verb seek, request, urge, solicit, want, advocate
obj @request-release -> content
from/by/with/between? actor -> recipient
of? -> topic
+ Denmark sought restitution. | DNK | - | occurred

frame request.release-to-do
type REQUEST yield
cameo 0253
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf release, free, return, liberate, hand, repatriate, surrender, give, let, exchange -> content
+ Uganda urged Canada to release the hostages. | UGA | CAN | occurred
+ Serbia was begged by Bolivia to release the hostages. | BOL | SRB | occurred

frame request.release-call-on
type REQUEST yield
cameo 0253
verb call, prevail
on/upon actor -> recipient
inf release, free, return, liberate, hand, repatriate, surrender, give, let, exchange -> content
+ Iraq called on Malta to release the hostages. | IRQ | MLT | occurred

frame request.release-order
type REQUEST yield
cameo 1053
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf release, free, return, liberate, hand, repatriate, surrender, give, let, exchange -> content
+ Finland told Iraq to release the hostages. | FIN | IRQ | occurred

frame request.release-noun
type REQUEST yield
cameo 0253
noun call, appeal, plea, request, demand, petition, push
for @request-release -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Laos repeated its plea for restitution. | LAO | - | occurred

frame request.ease-sanctions-for
type REQUEST yield
cameo 0254
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-ease-sanctions -> content
from/to/in/between/by/of? actor -> recipient
+ Ghana called for sanctions relief. | GHA | - | occurred

frame request.ease-sanctions-ask-for
type REQUEST yield
cameo 0254
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-ease-sanctions -> content
+ Norway asked Poland for sanctions relief. | NOR | POL | occurred

frame request.ease-sanctions-demand
type REQUEST yield
cameo 1054
verb demand, insist, exact
obj/on/upon @request-ease-sanctions -> content
from/of/by/in/between? actor -> recipient
+ Chile demanded sanctions relief. | CHL | - | occurred

frame request.ease-sanctions-seek
type REQUEST yield
cameo 0254
verb seek, request, urge, solicit, want, advocate
obj @request-ease-sanctions -> content
from/of/by/with/between? actor -> recipient
+ Japan requested sanctions relief. | JPN | - | occurred

frame request.ease-sanctions-to-do
type REQUEST yield
cameo 0254
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf lift, ease, remove, suspend, waive, unfreeze, end, relax -> content
+ Kenya asked Finland to lift the embargo. | KEN | FIN | occurred
+ Japan was urged by Ireland to lift the embargo. | IRL | JPN | occurred

frame request.ease-sanctions-call-on
type REQUEST yield
cameo 0254
verb call, prevail
on/upon actor -> recipient
inf lift, ease, remove, suspend, waive, unfreeze, end, relax -> content
+ Oman called on Latvia to lift the embargo. | OMN | LVA | occurred

frame request.ease-sanctions-order
type REQUEST yield
cameo 1054
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf lift, ease, remove, suspend, waive, unfreeze, end, relax -> content
+ Peru ordered Egypt to lift the embargo. | PER | EGY | occurred

frame request.ease-sanctions-noun
type REQUEST yield
cameo 0254
noun call, appeal, plea, request, demand, petition, push
for @request-ease-sanctions -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Latvia repeated its call for sanctions relief. | LVA | - | occurred

frame request.access-for
type REQUEST yield
cameo 0255
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-access -> content
from/to/in/between/by/of? actor -> recipient
+ Nepal appealed for humanitarian access. | NPL | - | occurred

frame request.access-ask-for
type REQUEST yield
cameo 0255
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-access -> content
+ Senegal pressed Laos for humanitarian access. | SEN | LAO | occurred

frame request.access-demand
type REQUEST yield
cameo 1055
verb demand, insist, exact
obj/on/upon @request-access -> content
from/of/by/in/between? actor -> recipient
+ Canada insisted on humanitarian access. | CAN | - | occurred

frame request.access-seek
type REQUEST yield
cameo 0255
verb seek, request, urge, solicit, want, advocate
obj @request-access -> content
from/of/by/with/between? actor -> recipient
+ Poland urged humanitarian access. | POL | - | occurred

frame request.access-to-do
type REQUEST yield
cameo 0255
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf allow, let, permit, admit, open, grant, facilitate, accept, cooperate, unblock -> content
+ Egypt pressed Fiji to admit the inspectors. | EGY | FJI | occurred
+ Estonia was pressed by Fiji to admit the inspectors. | FJI | EST | occurred

frame request.access-call-on
type REQUEST yield
cameo 0255
verb call, prevail
on/upon actor -> recipient
inf allow, let, permit, admit, open, grant, facilitate, accept, cooperate, unblock -> content
+ Zambia called on Uganda to admit the inspectors. | ZMB | UGA | occurred

frame request.access-order
type REQUEST yield
cameo 1055
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf allow, let, permit, admit, open, grant, facilitate, accept, cooperate, unblock -> content
+ Serbia instructed Ghana to admit the inspectors. | SRB | GHA | occurred

frame request.access-noun
type REQUEST yield
cameo 0255
noun call, appeal, plea, request, demand, petition, push
for @request-access -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Qatar repeated its appeal for humanitarian access. | QAT | - | occurred

frame request.de-escalate-for
type REQUEST yield
cameo 0256
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-de-escalate -> content
from/to/in/between/by/of? actor -> recipient
+ Cuba pressed for a ceasefire. | CUB | - | occurred

frame request.de-escalate-ask-for
type REQUEST yield
cameo 0256
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-de-escalate -> content
+ Estonia begged Zambia for a ceasefire. | EST | ZMB | occurred

frame request.de-escalate-demand
type REQUEST yield
cameo 1056
verb demand, insist, exact
obj/on/upon @request-de-escalate -> content
from/of/by/in/between? actor -> recipient
+ Vietnam demanded a ceasefire. | VNM | - | occurred

frame request.de-escalate-seek
type REQUEST yield
cameo 0256
verb seek, request, urge, solicit, want, advocate
obj @request-de-escalate -> content
from/of/by/with/between? actor -> recipient
+ Malta sought a ceasefire. | MLT | - | occurred

frame request.de-escalate-to-do
type REQUEST yield
cameo 0256
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf withdraw, cease, pull, disarm, demobilise, demobilize, de escalate, retreat, disengage -> content
+ Angola implored Norway to withdraw its troops. | AGO | NOR | occurred
+ Oman was asked by Denmark to withdraw its troops. | DNK | OMN | occurred

frame request.de-escalate-call-on
type REQUEST yield
cameo 0256
verb call, prevail
on/upon actor -> recipient
inf withdraw, cease, pull, disarm, demobilise, demobilize, de escalate, retreat, disengage -> content
+ Uganda called on Canada to withdraw its troops. | UGA | CAN | occurred

frame request.de-escalate-order
type REQUEST yield
cameo 1056
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf withdraw, cease, pull, disarm, demobilise, demobilize, de escalate, retreat, disengage -> content
+ Bolivia told Serbia to withdraw its troops. | BOL | SRB | occurred

frame request.de-escalate-noun
type REQUEST yield
cameo 0256
noun call, appeal, plea, request, demand, petition, push
for @request-de-escalate -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Iraq repeated its request for a ceasefire. | IRQ | - | occurred

frame request.meet-for
type REQUEST meet
cameo 026
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-meet -> content
from/to/in/between/by/of? actor -> recipient
+ Finland lobbied for direct talks. | FIN | - | occurred

frame request.meet-ask-for
type REQUEST meet
cameo 026
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-meet -> content
+ Laos begged Chile for direct talks. | LAO | CHL | occurred

frame request.meet-demand
type REQUEST meet
cameo 106
verb demand, insist, exact
obj/on/upon @request-meet -> content
from/of/by/in/between? actor -> recipient
+ Ghana insisted on direct talks. | GHA | - | occurred

frame request.meet-seek
type REQUEST meet
cameo 026
verb seek, request, urge, solicit, want, advocate
obj @request-meet -> content
from/of/by/with/between? actor -> recipient
+ Norway requested direct talks. | NOR | - | occurred

frame request.meet-to-do
type REQUEST meet
cameo 026
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf meet, negotiate, talk, resume, sit, discuss, attend, hold, convene, engage, restart, enter, begin, return, open, start -> content
+ Chile begged Qatar to resume talks. | CHL | QAT | occurred
+ Angola was begged by Japan to resume talks. | JPN | AGO | occurred

frame request.meet-call-on
type REQUEST meet
cameo 026
verb call, prevail
on/upon actor -> recipient
inf meet, negotiate, talk, resume, sit, discuss, attend, hold, convene, engage, restart, enter, begin, return, open, start -> content
+ Kenya called on Finland to resume talks. | KEN | FIN | occurred

frame request.meet-order
type REQUEST meet
cameo 106
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf meet, negotiate, talk, resume, sit, discuss, attend, hold, convene, engage, restart, enter, begin, return, open, start -> content
+ Ireland ordered Japan to resume talks. | IRL | JPN | occurred

frame request.meet-noun
type REQUEST meet
cameo 026
noun call, appeal, plea, request, demand, petition, push
for @request-meet -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Oman repeated its plea for direct talks. | OMN | - | occurred

frame request.settle-for
type REQUEST yield
cameo 027
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-settle -> content
from/to/in/between/by/of? actor -> recipient
+ Peru called for a peaceful solution. | PER | - | occurred

frame request.settle-ask-for
type REQUEST yield
cameo 027
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-settle -> content
+ Latvia asked Cuba for a peaceful solution. | LVA | CUB | occurred

frame request.settle-demand
type REQUEST meet
cameo 107
verb demand, insist, exact
obj/on/upon @request-settle -> content
from/of/by/in/between? actor -> recipient
+ Nepal demanded a peaceful solution. | NPL | - | occurred

frame request.settle-seek
type REQUEST yield
cameo 027
verb seek, request, urge, solicit, want, advocate
obj @request-settle -> content
from/of/by/with/between? actor -> recipient
+ Senegal urged a peaceful solution. | SEN | - | occurred

frame request.settle-to-do
type REQUEST yield
cameo 027
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf settle, resolve, reach, compromise, reconcile, solve, agree, conclude, find, sign, accept, bury, mend, make -> content
+ Canada urged Kenya to settle the dispute. | CAN | KEN | occurred
+ Nepal was urged by Poland to settle the dispute. | POL | NPL | occurred

frame request.settle-call-on
type REQUEST yield
cameo 027
verb call, prevail
on/upon actor -> recipient
inf settle, resolve, reach, compromise, reconcile, solve, agree, conclude, find, sign, accept, bury, mend, make -> content
+ Egypt called on Fiji to settle the dispute. | EGY | FJI | occurred

frame request.settle-order
type REQUEST meet
cameo 107
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf settle, resolve, reach, compromise, reconcile, solve, agree, conclude, find, sign, accept, bury, mend, make -> content
+ Fiji instructed Estonia to settle the dispute. | FJI | EST | occurred

frame request.settle-noun
type REQUEST yield
cameo 027
noun call, appeal, plea, request, demand, petition, push
for @request-settle -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Zambia repeated its call for a peaceful solution. | ZMB | - | occurred

frame request.mediation-for
type REQUEST meet
cameo 028
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, plump
for @request-mediation -> content
from/to/in/between/by/of? actor -> recipient
+ Serbia appealed for mediation. | SRB | - | occurred

frame request.mediation-ask-for
type REQUEST meet
cameo 028
verb ask, press, beg, lobby, petition, implore, approach, pester, push
obj actor -> recipient
for @request-mediation -> content
+ Qatar pressed Ireland for mediation. | QAT | IRL | occurred

frame request.mediation-demand
type REQUEST meet
cameo 108
verb demand, insist, exact
obj/on/upon @request-mediation -> content
from/of/by/in/between? actor -> recipient
+ Cuba insisted on mediation. | CUB | - | occurred

frame request.mediation-seek
type REQUEST meet
cameo 028
verb seek, request, urge, solicit, want, advocate
obj @request-mediation -> content
from/of/by/with/between? actor -> recipient
+ Estonia sought mediation. | EST | - | occurred

frame request.mediation-to-do
type REQUEST meet
cameo 028
verb urge, ask, press, implore, exhort, beseech, entreat, beg, push, lobby, pressure, encourage, request, petition, prod
obj actor -> recipient
inf mediate, arbitrate, broker, facilitate, accept -> content
+ Bolivia was pressed by Malta to mediate the dispute. | MLT | BOL | occurred

frame request.mediation-call-on
type REQUEST meet
cameo 028
verb call, prevail
on/upon actor -> recipient
inf mediate, arbitrate, broker, facilitate, accept -> content
+ Angola called on Norway to mediate the dispute. | AGO | NOR | occurred

frame request.mediation-order
type REQUEST meet
cameo 108
verb order, tell, command, instruct, direct, require
obj actor -> recipient
inf mediate, arbitrate, broker, facilitate, accept -> content
+ Denmark told Oman to mediate the dispute. | DNK | OMN | occurred

frame request.mediation-noun
type REQUEST meet
cameo 028
noun call, appeal, plea, request, demand, petition, push
for @request-mediation -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Uganda repeated its appeal for mediation. | UGA | - | occurred
