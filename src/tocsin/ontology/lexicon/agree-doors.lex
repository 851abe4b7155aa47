# AGREE and COOPERATE at the door: consents, leave for troops and planes, shared wires and wells, joint teams and prisoners handed on.

class agree-party: actor, @state-head, @minister, government, parliament, alliance, union, council, commission, rebel, side, faction, army, bloc, delegation, bank, fund, president, board, movement, group, cabinet, premier, negotiator, company, senate

frame agree.door-consent
type AGREE
cameo 030
verb agree, consent, assent, undertake, volunteer, offer, promise, pledge, commit, vow, resolve, decide, intend, plan, propose
inf free, release, withdraw, meet, talk, send, share, help, join, open, sign, host, pay, cut, reduce, build, train, negotiate, mediate, lift, allow, extradite, resume, restore, stop, disarm, hold, take, resettle, double, extend, cooperate, provide, supply, contribute, give, dispatch, finance, accept, act, lend, visit, receive, recognise, buy, exchange, patrol, protect, investigate, rebuild, raise, accede, drill, return -> content
with/to? actor -> recipient
subj @agree-party -> actor
+ Gabon consented to host a Togolese rebel. | GAB | TGO | occurred
+ Fiji volunteered to help Tonga. | FJI | TON | occurred
- The tenor agreed to sing.

frame agree.door-give-leave
type AGREE
cameo 030
verb give, grant, offer, promise, allow, let, permit, clear, authorise, authorize, approve
obj overflight, airfield, base, airspace, landing right, transit, passage, use, clearance, port call, go ahead, refuelling -> topic
to/for/of/inf/iobj/by actor, plane, troop, soldier, warship, bomber, force, airfield, base, port, airspace, use, fly, cross, land, dock, pass, refuel, transit -> recipient
subj actor, government, parliament, president, ministry, cabinet -> actor
+ Kyrgyzstan granted overflight to French planes. | KGZ | FRA | occurred
- The airport gave clearance to a balloon.

frame agree.door-approve
type AGREE
cameo 030
contexts legislative
verb approve, pass, adopt, endorse, ratify, back, vote, clear, okay, green light, sign off, accept, authorise, authorize, sanction, nod through
obj/on bid, membership, application, deal, mission, mandate, proposal, motion, extension, roadmap, project, programme, constitution -> topic
of/by/for/to/with/from? actor -> recipient
subj actor, parliament, senate, cabinet, assembly, council, congress, bundestag, knesset, duma, board, commission, lawmaker, voter, government, house, committee, deputy -> actor
+ Iceland's parliament approved the application for entry. | ISL | - | occurred
- The editor approved the plan for the cover.
- Latvian lawmakers passed the budget for next year.

frame agree.door-accept
type AGREE
cameo 030
verb accept, take up, welcome, embrace, grab, seize, jump, swallow, sign up, go along, play along, say yes, warm
obj/to/at/with invitation, offer, proposal, mediation, plan, ceasefire, truce, demand, condition, formula, compromise, roadmap, settlement, help, aid, term, deal, draft, talk, request, chance, olive branch, overture, verdict, dialogue -> topic
of/from/by/for/in? actor, @agree-party -> recipient
mod/poss? actor -> recipient
subj @agree-party -> actor
+ Eritrea accepted an Algerian plan. | ERI | DZA | occurred
- The guest accepted an invitation to tea.

frame agree.door-common-ground
type AGREE
cameo 030
verb find, reach, seek, strike, make, achieve, get, bridge, narrow, close, come
obj/to/at common ground, consensus, understanding, compromise, accommodation, agreement in principle, meeting of minds, breakthrough, headway, modus vivendi, middle ground, preliminary deal, terms -> topic
with/between/among actor, rebel, government, opposition, union -> recipient
on/over? -> topic
subj @agree-party -> actor
+ Iceland found common ground with Norway on fish. | ISL | NOR | occurred
- The cook found a compromise with the salt.

frame agree.door-ready
type AGREE
cameo 030
adj ready, willing, prepared, open, eager, keen, happy, glad, set, poised, inclined, disposed, free
inf/to/for talk, talks, negotiate, meet, help, mediate, host, receive, sign, dialogue, compromise, discuss, share, send, negotiation, take, cooperate, join, act, consider, go, sit, accept, withdraw, recognise, resume, peace, deal, idea, suggestion, visit, mediation, contribute, release, lend, provide, host talks, listen, restore, reopen, train, forgive -> content
with? actor -> recipient
subj @agree-party -> actor
+ Austria was ready to receive an Iranian envoy. | AUT | IRN | occurred
- The dish was ready to serve.

frame cooperate.door-joint
type COOPERATE
cameo 060
contexts military
verb hold, stage, conduct, begin, launch, start, carry out, run, open, form, set up, mount, create, establish, build, lay, inaugurate, operate, found
obj joint drill, joint exercise, joint patrol, joint manoeuvre, joint force, joint team, joint operation, joint venture, joint commission, joint military exercise, joint command, joint project, common market, free trade zone, joint company, joint investigation, joint bank, naval exercise -> topic
with/alongside actor -> both
subj actor, army, navy, government, force, president -> both
mutual
+ Singapore held joint drills with Australia. | SGP,AUS | - | occurred
- The bakery set up a joint venture with a mill.

frame cooperate.door-joint-pair
type COOPERATE
cameo 060
contexts military
mutual
verb hold, stage, conduct, begin, launch, start, open, form, set up, build, lay, drill, patrol, train, manoeuvre, exercise, work, team up, cooperate, operate, share, exchange, swap, pool, run, join
subj pair -> both
adv/obj/in together, jointly, joint, joint exercise, joint drill, joint patrol, force, tandem, war game, naval drill, data, information, intelligence, radar data, list, weather data, forces, hands, pipeline, railway, joint force, power line, coordinate, fuel, expertise, technology -> topic
+ Portugal and Spain patrolled the strait together. | PRT,ESP | - | occurred
+ Kenya and Uganda exchanged intelligence. | KEN,UGA | - | occurred
- The actors of Peru and Chile worked together on a film.

frame cooperate.door-share
type COOPERATE
cameo 064
contexts intelligence
verb share, pass, hand, give, supply, provide, exchange, swap, pool, transmit, forward, leak, deliver, feed, turn over
obj intelligence, data, information, tip, radar data, satellite image, know how, flight recorder, fingerprint, warning, coordinate, code, map, technology -> topic
with/to/iobj actor, police, army, service, investigator, interpol, court -> recipient
subj actor, police, service, army, agency, government, intelligence, ministry -> actor
+ Thai intelligence shared a tip with Malaysian police. | THA | MYS | occurred
- The chef shared his recipe data with Peru's fans.

frame cooperate.door-extradite
type COOPERATE
cameo 063
contexts legal
verb extradite, hand over, hand, deliver, surrender, return, turn over, send back, transfer, deport, fly
obj suspect, fugitive, drug lord, trafficker, banker, businessman, ex officer, general, warlord, murderer, gangster, smuggler, hacker, war criminal, ex minister, former minister, militant, financier, terrorist, bomber, kingpin, defendant, fraudster, wanted man, mobster, rebel leader, former president, ex president -> topic
to/iobj actor, court, tribunal, hague, capital, authority, new york -> recipient
subj actor, police, court, government, judge, authority -> actor
+ Spain extradited a wanted officer's aide and a trafficker to Guatemala. | ESP | GTM | occurred
- The courier delivered a general store's parcel.

frame cooperate.door-supply
type COOPERATE
cameo 061
contexts economic
verb sell, supply, export, deliver, buy, import, purchase, ship, pump, lease, license, resume, start, begin
obj gas, oil, electricity, grain, power, crude, wheat, uranium, reactor, coal, water, fuel, lng, train, gas supply, gas delivery, oil export, reactor, power plant, airliner, satellite, ferry, trade -> topic
to/from/with/iobj actor -> recipient
for/under? -> topic
subj actor, government, company, state company, ministry -> actor
+ Egypt resumed gas deliveries to Jordan. | EGY | JOR | occurred
- The grocer bought grain from Peru's farmer.

frame cooperate.door-lend-hand
type COOPERATE
cameo 063
contexts legal
verb help, assist, work, cooperate, collaborate, team up, join forces, aid
obj/with investigator, police, inquiry, detective, prosecutor, tribunal, court, probe, investigation, search, hunt, interpol -> recipient
of/in/from/by/with? actor -> recipient
subj actor, police, government, scotland yard, service, army, ministry -> actor
+ Iceland helped Danish investigators. | ISL | DNK | occurred
