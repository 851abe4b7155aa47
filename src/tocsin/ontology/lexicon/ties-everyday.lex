# Contacts, ties, help and yielding as papers tell them day by day: a guest who slips in, a bridge between foes, a thumbs-up.

class day-guest: @state-head, @minister, secretary of state, foreign secretary, envoy, president, pontiff, crown prince, prime minister, defence minister, defense secretary, speaker
class day-accord: accord, treaty, pact, deal, agreement, text, draft, declaration, communique, constitution, detail, wording, protocol, truce, ceasefire
class day-granted: get, gain, receive, enjoy, obtain, regain, let, allow, grant, give, admit, free, release, lift, open, reopen, resume, travel, move, pass, reach, hold, withdraw, leave, quit, pull out, step down, resign, hand over, return, join, take part, respect, protect, compensate, restore, rebuild, help, deliver, send, supply, sign, ratify, cooperate, negotiate, ease, end, dismantle, disarm, abolish, honour, honor, vote
class day-peacekeeper: peacekeeper, blue beret, blue helmet, peacekeeping troops, peacekeeping force, peace force, u.n. troops
class day-captive: inmate, prisoner, detainee, activist, dissident, journalist, hostage, crew, sailor, opposition leader, student, captive

frame consult.day-to-and-fro
type CONSULT third-party
cameo 045
contexts diplomatic
verb go, travel, fly, move, run, pass, commute
adv back, fro, forth, to and fro
between actor, leader, camp, negotiator, delegation, side, faction, capital -> recipient
subj envoy, mediator, diplomat, negotiator, emissary, special envoy, actor -> actor
+ Norway's envoy went back and forth between Sudan and Chad. | NOR | SDN TCD | occurred
- The dog went back and forth between the trees.

frame consult.day-bridge
type CONSULT third-party
cameo 045
contexts diplomatic
verb serve, act, work, function, step in
as bridge, channel, conduit, intermediary, go-between, messenger, postman, honest broker, back channel
between/for/of actor -> recipient
subj actor, @state-voice -> actor
+ Algeria served as a bridge between Iran and Canada. | DZA | IRN CAN | occurred
- The plank served as a bridge between the banks.

frame consult.day-slip-into
type CONSULT visit
cameo 042
contexts diplomatic
verb slip, steal, sneak, cross, ride, roll, drive, step, fly
into actor, somewhere -> recipient
subj @day-guest -> actor
+ The Danish prime minister slipped into Kyiv. | DNK | UKR | occurred
- The Danish prime minister slipped into a coat.

frame consult.day-spend-days
type CONSULT visit
cameo 042
contexts diplomatic
verb spend
obj day, week, hour, night, weekend, afternoon
in actor, somewhere -> recipient
subj @day-guest -> actor
+ The Danish prime minister spent two days in Athens. | DNK | GRC | occurred
- The Danish cook spent two days in Athens.

frame consult.day-step-off
type CONSULT visit
cameo 042
contexts diplomatic
verb step, walk, climb, emerge
off/from/out/obj plane, jet, aircraft, air force one, train, helicopter
in/at actor, somewhere -> recipient
subj @day-guest -> actor
+ The Danish premier stepped off his plane in Hanoi. | DNK | VNM | occurred
- The singer stepped off a plane in Hanoi.

frame consult.day-meal
type CONSULT
cameo 040
contexts diplomatic
mutual
verb have, share, take, eat
obj lunch, breakfast, dinner, supper, tea, coffee, meal
adv together
subj actor -> both
+ The Indian and Omani ministers had breakfast together. | IND OMN | - | occurred
- The twins had breakfast together.

frame consult.day-stroll
type CONSULT
cameo 040
contexts diplomatic
mutual
verb stroll, walk, chat, dine, lunch, sit down, huddle, breakfast, golf
adv together
subj actor -> both
+ The Indian and Omani leaders strolled together. | IND OMN | - | occurred
- The lovers strolled together.

frame consult.day-thrash-draft
type CONSULT
cameo 046
contexts diplomatic
mutual
verb thrash out, hammer out, work out, iron out, haggle over, pore over, hash out, work on, wrestle with, bargain over
obj/over/on/with @day-accord
subj actor -> both
+ Envoys of Kenya and Somalia were thrashing out a draft. | KEN SOM | - | ongoing
- The poets thrashed out a draft.

frame agree.day-promised-that
type AGREE
cameo 030
verb promise, pledge, guarantee, assure, reassure, undertake, swear
iobj/obj/to? actor, donor, ally, voter, envoy -> recipient
that @day-granted -> content
subj @state-voice -> actor
+ Chad assured Peru that its monitors would be let in. | TCD | PER | occurred
- The tailor promised that the coat would be returned.

frame agree.day-declared-willing
type AGREE
cameo 030
verb declare, pronounce, profess, proclaim, say
attr/adv willing, ready, prepared, open, amenable -> topic
inf? -> content
to? actor, talks, dialogue, compromise -> content
subj actor, general, @state-voice, rebel -> actor
+ Sudan's generals declared themselves willing to hand over power. | SDN | - | occurred
- The runner declared himself ready to go.

frame cooperate.day-invest-jointly
type COOPERATE
cameo 061
contexts economic
verb invest, build, develop, drill, explore, mine, produce
adv jointly, together
with actor -> recipient
subj actor -> actor
+ Brazil invests jointly with Angola in oil blocks. | BRA | AGO | ongoing
- The twins invest jointly with an uncle.

frame cooperate.day-put-money-into
type COOPERATE
cameo 061
contexts economic
verb put, plough, plow, sink, pour, invest, sow
obj million, billion, dollar, euro, money, fund, sum
into/in tourism, port, property, railway, refinery, mine, pipeline, oilfield, factory, oil, gas, farming, plant, power station, infrastructure, dam, road, sector, industry, field -> recipient
subj actor, sovereign fund, wealth fund -> actor
+ Qatar put a billion dollars into Egyptian tourism. | QAT | EGY | occurred
- The heir put a million dollars into horses.

frame cooperate.day-common-force
type COOPERATE
cameo 062
contexts military
mutual
verb set up, create, form, establish, build, launch, merge, pool, raise, stand up
obj common force, joint force, joint brigade, common battalion, joint battalion, common brigade, joint unit, battlegroup, joint command, joint fleet, navy, air force, training school, joint army, joint task force, joint patrol, regional force
subj pair -> both
+ Mali and Niger set up a common force. | MLI NER | - | occurred
- Two schools set up a common choir.

frame cooperate.day-fly-together
type COOPERATE
cameo 062
contexts military
mutual
verb fly, sail, manoeuvre, maneuver, march, parachute, train, fire
obj? formation, mixed formation, sortie, pattern
with/in/alongside? formation, pilot, navy, fleet, regiment, air force, battalion, actor
subj pilot, fighter pilot, fighter, warship, frigate, jet, airman, paratrooper, bomber, sailor -> both
adv together
+ Chinese and Pakistani pilots flew together. | CHN PAK | - | occurred
- The gulls flew together.

frame cooperate.day-tip-off-that
type COOPERATE
cameo 064
contexts intelligence
verb tip off, tip, forewarn
obj actor, police -> recipient
that/to/about plot, bomb, plan, attack, cell, smuggle, hide, be, prepare, shipment, suspect, plotter, cargo -> topic
subj actor, agency, spy agency, intelligence -> actor
+ Oman tipped off Qatar that gunmen were planning a raid. | OMN | QAT | occurred
- The groom tipped off the band that guests were late.

frame support.day-thumbs-up
type SUPPORT
cameo 051
verb give, award, hand
obj thumb, thumbs, clean bill, clean bill of health, pass mark, passing grade, full mark, seal, stamp, seal of approval, stamp of approval, up, bill, blessing, top mark, mark, nod
of? health, approval
to/iobj actor, election, ballot, vote, poll, referendum, reform, budget, record, programme, program -> recipient
subj @state-voice, observer, monitor, mission -> actor
+ The African Union gave Kenya's vote a clean bill of health. | IGO | KEN | occurred
- The vet gave the horse a clean bill of health.

frame support.day-welcome-turn
type SUPPORT
cameo 051
verb welcome, hail, applaud, praise, salute, cheer
obj handover, transfer, transition, reform, courage, vote, poll, ballot, truce, accord, breakthrough, reconciliation, ruling, pledge, offer, deal, formation, swearing-in, inauguration, lifting, reopening, restoration, pardon, amnesty, choice, appointment, cooperation, bid, role, fight, stance, restraint, plan, proposal, readiness -> topic
of/in/by/from/over/on? actor, somewhere -> recipient
subj actor, @state-voice -> actor
+ Britain welcomed the peaceful handover of power in Sierra Leone. | GBR | SLE | occurred
- The critic welcomed the revival of the waltz.

frame support.day-switch-recognition
type SUPPORT
cameo 054
contexts diplomatic
verb switch, drop, abandon, ditch, desert, swap, move, transfer, shift
obj recognition, allegiance, tie, diplomatic tie, relation, diplomatic relation -> topic
to/in actor, favour, favor -> recipient
of? actor -> recipient
from? actor -> topic
subj actor -> actor
+ Nauru switched allegiance to China from Fiji. | NRU | CHN | occurred
- The fan switched allegiance to another club.

frame support.day-forge-diplomatic
type SUPPORT
cameo 054
contexts diplomatic
verb forge, establish, open, set up, enter, inaugurate, launch
obj/into diplomatic tie, diplomatic relation, full tie, full diplomatic relation, formal tie, formal relation, official relation, official tie
with/to? actor -> recipient
subj actor -> actor
+ Nauru forged diplomatic ties with China. | NRU | CHN | occurred
- Nauru forged strong teams with care.

frame aid.day-disburse
type AID
cameo 071
contexts economic
verb disburse, pay out, wire, unlock, transfer
obj million, billion, dollar, euro, tranche, sum, m, bn, loan, instalment, installment, grant
in/for/of/as budget support, budget aid, aid, support, loan, grant, debt relief, budgetary support, emergency loan, assistance
to/iobj/for actor, somewhere -> recipient
subj world bank, bank, actor -> actor
+ The World Bank disbursed a million dollars in budget support to Ghana. | IGO | GHA | occurred
- The shop disbursed a million dollars in prizes to players.

frame aid.day-peacekeepers-land
type AID
cameo 074
contexts peacekeeping
verb land, arrive, fly, deploy, touch down, fan out, sail, move, roll
in/into/to/on/across/over/at? actor, somewhere -> recipient
subj @day-peacekeeper, company, battalion -> actor
of? @day-peacekeeper
+ Australian peacekeepers landed in the Solomon Islands. | AUS | SLB | occurred
- Australian tourists landed in the Solomon Islands.

frame retreat.day-give-self-up
type RETREAT disarm
cameo 0874
contexts military
verb give, turn
obj themselves, himself, themself
adv up, in
to? actor, besieger, army, soldier, troops -> recipient
subj defender, gunman, rebel, fighter, soldier, garrison, militant, guerrilla, commander, actor, straggler, mutineer -> actor
+ The Malian rebels gave themselves up to Chad's army. | MLI | TCD | occurred
- The dreamer gave himself up to sleep.

frame retreat.day-guns-quiet
type RETREAT ceasefire
cameo 0871
verb keep, hold, stay
obj/attr gun, fire, quiet, silent, truce, ceasefire
under/since truce, ceasefire, armistice, dawn, midnight
subj rebel, army, side, gun, militia, faction, actor -> actor
+ The rebels and the army of Chad have kept their guns quiet under a truce. | TCD | - | occurred
- The hunters kept their guns under the bed since dawn.

frame retreat.day-let-go-under
type RETREAT release
cameo 0841
verb walk, walk out, leave, step, come, file, sail, emerge
out/from/of/adv prison, jail, gaol, custody, camp, cell, detention, free
after/under/through pardon, amnesty, let, free, release, pardon
subj @day-captive, hundred, dozen -> recipient
+ Nine Bahraini inmates walked out of prison under an amnesty. | - | BHR | occurred
- Nine clerks walked out of the office.

frame concede.day-drop-bill
type CONCEDE
cameo 083
contexts political_institutions
verb drop, scrap, shelve, withdraw, ditch, pull, bin, abandon, bury, axe, freeze, shred
obj finance bill, bill, tax bill, fuel tax, reform, pension reform, tax rise, price rise, price increase, fuel price rise, hike, fee rise, extradition bill, security bill, levy, decree
to/in/after/as/amid/under/before protest, protester, climbdown, pressure, riot, strike, outcry, retreat, demonstrator, face, unrest, uproar, striker, crowd, street -> topic
subj actor, government, @state-head, parliament, cabinet -> actor
+ Kenya's president dropped the finance bill after protests. | KEN | - | occurred
- The band dropped a song after a strike of the clock.

frame support.day-speak-up
type SUPPORT
cameo 052
verb speak up, stand up, stick up
for actor, bid, handling, decision, conduct -> recipient
subj @state-voice -> actor
+ China spoke up for Sudan. | CHN | SDN | occurred
- The mother spoke up for her son.

frame support.day-leap-to-defence
type SUPPORT
cameo 052
verb leap, jump, spring, rush, come, rise
to defence, defense
of? actor, raid, decision, handling, minister, leader, president, programme, program -> recipient
subj @state-voice -> actor
+ Belarus leapt to the defence of Syria. | BLR | SYR | occurred
- The mother leapt to the defence of her son.
