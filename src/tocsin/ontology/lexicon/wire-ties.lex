# How wires tell of meetings, joint work, help, peace made and rules eased, beyond the plain verbs.

class wire-host: actor, @state-head, @minister, counterpart, colleague, host, delegation, envoy, lawmaker, official, guest, opposite number

frame consult.wire-shake-hands
type CONSULT
cameo 040
verb shake
obj hand
with @wire-host -> both
subj @wire-host -> both
mutual
+ Finland's president shook hands with his Estonian colleague. | FIN,EST | - | occurred
- Finland's president shook his head.

frame consult.wire-shake-hand-of
type CONSULT
cameo 040
verb shake, clasp, grasp
obj hand
of actor, @wire-host -> both
subj @wire-host -> both
mutual
+ The Peruvian president shook the hand of the Chilean leader. | PER,CHL | - | occurred

frame consult.wire-greeted
type CONSULT visit
cameo 042
verb greet, meet, welcome, receive, embrace, hug
subj actor, @state-head, counterpart, host, minister -> recipient
obj @state-head, @minister, delegation, pope, premier, prime minister, envoy, secretary of state -> actor
at/on/in airport, tarmac, steps, station, palace, gate, border, foot
+ The Serbian president was greeted at the airport by his Chinese host. | SRB | CHN | occurred

frame consult.wire-set-off
type CONSULT visit
cameo 042
verb set off, set out, leave, depart, fly off, travel
for/to actor -> recipient
subj @state-head, @minister, delegation, envoy, pope, negotiator, secretary of state -> actor
+ Oman's foreign minister left for Iran on Monday. | OMN | IRN | occurred
+ The Kenyan premier set off for Uganda. | KEN | UGA | occurred

frame consult.wire-sit-down
type CONSULT
cameo 040
verb sit down
with actor, @wire-host -> both
subj actor, @wire-host -> both
mutual
+ The Peruvian president sat down with Chile's foreign minister. | PER,CHL | - | occurred

frame consult.wire-huddle
type CONSULT
cameo 040
verb huddle, confer, lunch, breakfast, chat, haggle, bargain, parley, sup
with/over/on? @wire-host, @talks, dispute, border, price, gas, term, text, treaty -> both
subj actor, @wire-host, negotiator, deputy minister -> both
mutual
+ Deputy ministers of Chile and Peru haggled over the border. | CHL,PER | - | occurred

frame cooperate.wire-drill-jointly
type COOPERATE
cameo 062
contexts military
verb patrol, police, guard, monitor, escort, train, drill, exercise, practise, practice, sail, fly, manoeuvre, maneuver, rehearse, hunt, sweep
adv jointly, together
subj pair -> both
mutual
+ Kenya and Ethiopia jointly patrolled their border. | KEN,ETH | - | occurred

frame cooperate.wire-jointly
type COOPERATE
cameo 060
verb survey, search, build, develop, explore, map, mine, run, launch, operate, produce, inspect, manage, man, demine, finance, fund, host
adv jointly, together
subj pair -> both
mutual
+ Laos and Thailand jointly surveyed the river. | LAO,THA | - | occurred
- Kenya and Ethiopia lost together.

frame cooperate.wire-police-together
type COOPERATE
cameo 064
verb break up, dismantle, smash, bust, raid, arrest, seize, foil, uncover, trap
adv jointly, together
subj police, officer, customs, investigator, agent, detective, prosecutor -> both
mutual
+ Portuguese and Spanish police together broke up a smuggling ring. | PRT,ESP | - | occurred

frame cooperate.wire-alongside
type COOPERATE
cameo 062
verb train, fly, sail, patrol, drill, practise, practice, exercise, manoeuvre, maneuver, serve
alongside/with actor, colleague, counterpart, comrade, navy, crew, pilot, ship, submarine, soldier -> both
subj pilot, soldier, crew, warship, frigate, submarine, marine, commando, troop, jet, navy, police, officer, cadet -> both
mutual
+ Indian pilots trained alongside their Omani colleagues. | IND,OMN | - | occurred
+ Malaysian marines drilled with Thai commandos. | MYS,THA | - | occurred

frame cooperate.wire-pool
type COOPERATE
cameo 064
verb pool, merge, link, link up, interconnect, combine, share
obj air defence, resource, radar, grid, power grid, force, fleet, satellite, data, intelligence, effort, network, electricity grid, customs, market
subj pair -> both
mutual
+ Latvia and Estonia pooled their air defences. | LVA,EST | - | occurred

frame cooperate.wire-open-shared
type COOPERATE
cameo 061
verb open, inaugurate, launch, commission, complete, found
obj joint venture, joint customs post, customs post, customs house, pipeline, railway line, rail link, ferry line, bridge, power line, interconnector, dam, joint factory, road
subj pair -> both
mutual
+ Kenya and Tanzania opened a common customs post. | KEN,TZA | - | occurred

frame cooperate.wire-swap-tips
type COOPERATE
cameo 064
verb exchange, swap, trade, share
obj information, intelligence, data, tip, intelligence data, radar data, weather data, file, fingerprint
subj pair -> both
mutual
+ Bahrain and Iran exchanged information on smugglers. | BHR,IRN | - | occurred

frame cooperate.wire-tip-off
type COOPERATE
cameo 064
noun tip, tip-off
from/by actor, intelligence, police, secret service, intelligence service -> actor
inf? -> topic
to? actor -> recipient
that? -> topic
+ A tip-off from Jordanian intelligence to Kuwait stopped the convoy. | JOR | KWT | occurred

frame support.wire-shoulder
type SUPPORT
cameo 052
verb stand by, stand behind, stick by
obj/by/behind actor, people, government, ally -> recipient
subj actor, @wire-host -> actor
+ The Brazilian minister said his country stood behind Paraguay. | BRA | PRY | occurred

frame support.wire-upgrade
type SUPPORT
cameo 050
verb raise, upgrade, elevate, lift
obj legation, office, mission, liaison office, interest section, representation, consulate, tie, relation, relationship
to embassy, ambassador level, partnership, level, strategic partnership, alliance, rank
with/in? actor -> recipient
+ Serbia raised its office in the Philippines to an embassy. | SRB | PHL | occurred

frame support.wire-readmit
type SUPPORT
cameo 050
verb readmit, reinstate, take back, welcome back, re-admit
obj actor -> recipient
subj commonwealth, league, union, african union, arab league, council, organisation -> actor
+ The Arab League readmitted Libya. | IGO | LBY | occurred
- The school readmitted the boys.

frame agree.wire-close-to
type AGREE
cameo 030
adj close, near
to deal, agreement, accord, compromise, pact, breakthrough, treaty, truce, settlement, understanding
subj actor, @wire-host, side, negotiator -> both
mutual
+ Togo and Ghana are close to a deal on fishing. | TGO,GHA | - | occurred
- The house is close to a road.

frame agree.wire-inch-towards
type AGREE
cameo 030
verb inch, edge, move, creep, draw
towards/toward/to deal, agreement, accord, compromise, pact, treaty, truce, settlement, peace, full relation, relation
subj pair -> both
mutual
+ Cyprus and Israel edged towards a deal on gas. | CYP,ISR | - | occurred

frame agree.wire-eye-to-eye
type AGREE
cameo 030
verb see
obj eye
to eye
subj pair -> both
mutual
+ Zambia and Congo see eye to eye on the border. | ZMB,COD | - | occurred

frame agree.wire-wrap-up
type AGREE
cameo 030
verb hope, aim, expect, want, wish, seek
inf wrap, conclude, finalise, finalize, sign, seal, clinch, complete -> content
subj pair -> both
mutual
+ Chile and Peru hope to wrap up a trade deal by June. | CHL,PER | - | ongoing

frame agree.wire-vow-ties
type AGREE
cameo 030
verb vow, pledge, promise, vow for
obj closer tie, tie, cooperation, relation, close tie, partnership, unity, friendship, support, joint action, closer cooperation
subj actor, @wire-host -> actor
with/to/for? actor -> recipient
+ Peru vowed closer ties with Chile. | PER | CHL | occurred

frame agree.wire-propose-body
type AGREE
cameo 039
verb propose, suggest, float
obj joint commission, commission, committee, round table, joint committee, hotline, direct talk, summit, talk, conference, meeting
to/with? actor -> recipient
subj actor, @wire-host -> actor
+ Algeria proposed a joint commission to Mali. | DZA | MLI | occurred

frame agree.wire-study-lending
type AGREE
cameo 033
verb study, examine, ponder, look, think, consider, weigh
ing/at/about lend, send, give, supply, host, reopen, restore, deliver, train, help, join, donate, provide, sell -> content
subj actor, @wire-host -> actor
+ Benin is studying sending soldiers to Niger. | BEN | NER | ongoing

frame aid.wire-foot-bill
type AID
cameo 071
verb foot, pay, pick up, cover, settle
obj bill, wage, salary, fuel bill, cost, arrears
for/of/in actor, fuel, police, soldier, civil servant, teacher, army, doctor, refugee -> recipient
in? actor -> recipient
subj actor, cheque -> actor
+ Qatar footed the bill for refugees in Lebanon. | QAT | LBN | occurred
- Tom footed the bill for dinner.

frame aid.wire-deliver-gear
type AID
cameo 072
verb deliver, ship, hand, hand over, donate, give, send, supply, present, turn over, lend
obj patrol boat, helicopter, armoured vehicle, armored vehicle, tank, jet, fighter jet, radar, howitzer, ammunition, night-vision goggle, body armour, uniform, police car, drone, air ambulance, rifle, missile, air defence system
to/iobj/for actor, army, navy, police, coast guard, government -> recipient
subj actor -> actor
+ France delivered two patrol boats to Togo. | FRA | TGO | occurred

frame aid.wire-fly-wounded
type AID
cameo 073
verb fly, airlift, bring, take, evacuate
obj wounded, child, girl, boy, patient, soldier, survivor, casualty -> recipient
to/for hospital, treatment, clinic
subj actor, air force -> actor
+ Norway flew wounded Ukrainian soldiers to a hospital. | NOR | UKR | occurred

frame aid.wire-medics-land
type AID
cameo 073
verb land, arrive, fly in, touch down, turn up
in/at actor -> recipient
subj doctor, medic, nurse, rescue team, rescuer, relief team, relief plane, aid plane, engineer, firefighter, deminer, field hospital -> actor
+ Cuban doctors landed in Liberia on Monday. | CUB | LBR | occurred

frame aid.wire-instructors
type AID
cameo 072
verb train, instruct, drill, school, coach
obj presidential guard, guard, army, police, soldier, recruit, commando, special force, pilot, border guard, coast guard, troop -> recipient
subj instructor, adviser, trainer, mercenary, special force, officer, commando -> actor
+ Russian instructors trained the presidential guard of Mali. | RUS | MLI | occurred

frame retreat.wire-give-back
type RETREAT return
cameo 0842
verb give back, hand back, return, cede back, restore, give
obj island, town, enclave, village, territory, land, artefact, artifact, statue, bronze, terracotta, mask, manuscript, body, remains, skull, treasure, crown, painting -> topic
to/iobj actor -> recipient
adv? back
subj actor, museum, government, army -> actor
+ Benin gave Niger back two disputed islands. | BEN | NER | occurred
+ The museum in Paris returned two bronzes to Nigeria. | FRA | NGA | occurred

frame retreat.wire-to-barracks
type RETREAT withdraw
cameo 087
verb return, go back, withdraw, retire, pull back, march back, go
to barrack, barracks, base, camp, quarter, garrison
subj soldier, mutineer, troop, rebel, army, gunman, militia, general, junta, paratrooper, guard -> actor
+ Malian mutineers returned to barracks on Sunday. | MLI | - | occurred
- The tourists returned to their base.

frame retreat.wire-hand-last
type RETREAT disarm
cameo 0871
verb hand over, hand in, give up, turn in, surrender, lay down, stack, put down, lower, swap, put
obj rifle, weapon, arm, gun, last, machine gun, mortar, heavy weapon
of? rifle, weapon, arm, gun
to/before? actor, monitor, observer, peacekeeper, police, army -> recipient
subj rebel, guerrilla, militia, fighter, insurgent, mutineer, gunman, separatist, ninja, militiaman -> actor
+ Militiamen in Liberia turned in their mortars. | LBR | - | occurred

frame retreat.wire-give-up-post
type RETREAT withdraw
cameo 0874
verb give up, abandon, vacate, quit, leave, relinquish
obj radio station, television station, airport, base, camp, town, palace, post, outpost, position, hill, station, parliament building, ministry
subj mutineer, rebel, soldier, militia, fighter, troop, garrison, army, guerrilla, protester, gunman, separatist -> actor
+ Soldiers in Fiji vacated the airport. | FJI | - | occurred

frame concede.wire-shorten-curfew
type CONCEDE
cameo 0813
verb shorten, shorten by, relax, trim, cut, ease
obj curfew, night curfew, lockdown
subj? actor, government, army, governor -> actor
+ Nepal relaxed its night curfew. | NPL | - | occurred

frame consult.wire-spend-time
type CONSULT
cameo 042
verb spend
obj hour, minute, day, afternoon, evening, morning, weekend, night
with actor, @state-head, @minister -> recipient
subj actor, @state-head, @minister, senator, envoy, delegation -> actor
+ Ghana's foreign minister spent two hours with the Togolese leader. | GHA | TGO | occurred
- Ghana spent two days without power.
