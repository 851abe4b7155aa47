# Words as dispatches turn them: who wants his people back, who warns with what he would do, who answers with arrests, who
# finds a thing alarming, who gets a curt reminder, who writes to protest, who stays away from where talks are held.

class talk-seat: geneva, vienna, astana, sochi, doha, cairo, oslo, rome, nairobi, addis ababa, djibouti, camp david, montreux, minsk, istanbul, jeddah, havana, caracas, arusha, lusaka, abuja, brussels, new york, hague, stockholm
class talk-who: actor, @state-head, @minister, government, junta, party, opposition, rebel, guerrilla, union, movement, coalition, family, kidnapper, captor, army, parliament, separatist, militia, gunman, militiaman, hijacker, pirate, mutineer
class talk-hard: swift, harsh, crushing, devastating, painful, severe, immediate, overwhelming, decisive, merciless, ruthless, brutal, terrible, fierce, furious, bloody, costly, firm, forceful, unforgiving, lethal, proportionate, resolute, strong, stern, tough, massive
class talk-ill: alarming, worrying, troubling, disturbing, concerning, insulting, provocative, provoking, appalling, shameful, humiliating, outrageous, disappointing, unhelpful, puzzling, regrettable, distasteful, offensive, shocking, unacceptable, intolerable, unjust, futile, absurd, laughable, disproportionate, premature, illegal, unlawful, irresponsible, reckless, dangerous, cynical, hypocritical, cowardly, pointless, counterproductive, inhuman, inhumane, barbaric, excessive
class talk-snub: reminder, reprimand, rebuke, dressing-down, dressing down, tongue-lashing, rap, retort, reproach, barb, rejoinder, earful, scolding, lecture, censure, put-down, telling-off, broadside, jab, swipe, riposte

frame request.talk-want-back
type REQUEST
cameo 1053
contexts human_rights
verb want, need, seek, expect
obj @retreat-captive, @turn-led-off, captive, hostage, sailor, fisherman, marine, envoy, countryman, national, citizen, comrade, child, crew, aviator, actor, them, him, her -> topic
adv back, home, out, free
subj @talk-who -> actor
from? actor -> recipient
+ Tokyo wants its sailors back. | JPN | - | ongoing
- The widow wants her umbrella back.

frame request.talk-want-thing-back
type REQUEST
cameo 1054
contexts diplomatic
verb want, seek, demand
obj island, islet, province, territory, strait, canal, treasure, bronze, frieze, marble, mummy, skull, ancestral remains, gold, gold reserve, reserve, asset, archive, ship, helicopter, aircraft, tanker, missile, drone, deposit, manuscript, throne, statue, mask, drum, sceptre, crown -> topic
adv back, home
subj @talk-who -> actor
from? actor -> recipient
+ Benin wants its bronzes back from Britain. | BEN | GBR | ongoing
- The bride wants her mask back.

frame request.talk-want-in-return
type REQUEST
cameo 1053
contexts crime
verb want, demand, seek, ask
obj/for @retreat-captive, prisoner, inmate, comrade, smuggler, dealer, warlord, commander, brother, militant, bomber, convict, fighter
in return, exchange
subj @talk-who -> actor
from/of? actor -> recipient
+ The pirates of Puntland want nine inmates in exchange. | * | - | ongoing
- The zoo wants two zebras in exchange.

frame request.talk-wants-done
type REQUEST
cameo 1053
contexts human_rights
verb want, would, like, need
that/obj free, release, hand, return, deliver, surrender, extradite, reinstate, send, lift, drop -> content
subj @talk-who -> actor
+ Oman wants the crew handed over at once. | OMN | * | ongoing
- The chef wants the plates returned.

frame request.talk-pleads-for
type REQUEST
cameo 0256
contexts human_rights
verb plead, beg, pray, appeal, cry out, call
for life, mercy, truce, pause, lull, respite, calm, clemency, corridor, safe passage, reprieve, let-up, quiet, forgiveness, restraint
subj @talk-who, pope, archbishop, patriarch, relief group, agency, mother, bishop -> actor
with/to/from? actor -> recipient
+ The archbishop of Lusaka begged for a truce. | ZMB | - | occurred
- The losing team prayed for a respite from the heat.

frame threaten.talk-response
type THREATEN
cameo 138
contexts military
verb be, come, follow
subj response, reply, answer, retaliation, reaction, reprisal, revenge, retribution, punishment, vengeance, counter-blow
attr/adv/as @talk-hard, fast, hard, quick, soon
+ Chad vowed that its reply would be swift. | TCD | - | scheduled
- The patient's response was strong.

frame threaten.talk-will-rue
type THREATEN
cameo 130
contexts military
verb rue, regret, weep, suffer, burn, pay, repent, bleed, tremble, kneel, perish
subj whoever, anyone, enemy, aggressor, invader, attacker, meddler, traitor, plotter, adversary, foe, those -> recipient
for? -> topic
+ "Invaders will weep," an Ethiopian general told Kenyan reporters. | ETH | * | scheduled
- Skaters will regret the thaw.

frame threaten.talk-caution
type THREATEN
cameo 130
contexts military
verb caution, thunder, growl
obj? actor, union, federation, opposition, party, protester, rebel, neighbour, neighbor, miner, student, minister, company -> recipient
that own-future -> content
subj actor, @menace-power -> actor
+ Gabon cautioned the Cameroonian navy that it would open fire. | GAB | CMR | occurred
- The bakery cautioned buyers that it would close early.

frame sanction.talk-answer-with
type SANCTION
cameo 163
contexts economic
verb answer, respond, reply, retaliate, hit back, strike back, counter, react
with/by sanction, embargo, expulsion, asset freeze, boycott, trade ban, import ban, suspension of aid, travel ban, visa ban, tariff, duty, levy, counter-tariff, counter-sanction
subj actor, @menace-power -> actor
to/against/on? actor -> recipient
+ Samoa retaliated with an embargo against Tonga. | WSM | TON | occurred
- The shop hit back with a discount.

frame coerce.talk-answer-with
type COERCE arrest
cameo 173
contexts repression
verb answer, respond, reply, retaliate, react, meet, greet, counter
with arrest, detention, curfew, internment, wave of arrest, prison term, deportation, round-up, roundup, police raid
subj actor, @menace-power, governor, mayor, sheriff -> actor
to/obj? -> topic
+ The Bolivian governor will answer with arrests. | BOL | - | scheduled
- The choir answered with a hymn.

frame assault.talk-answer-with
type ASSAULT
cameo 190
contexts military
verb answer, respond, reply, retaliate, react, hit back, strike back, counter
with/by fire, artillery, mortar, rocket, air strike, airstrike, shelling, bombardment, raid, salvo, missile, drone, live ammunition, bullet, barrage, gunfire, volley
subj actor, army, navy, police, militia, rebel, gunner, guard, soldier, force -> actor
to/against/on/at? actor -> recipient
+ Cambodian gunners replied with mortars against Thailand. | KHM | THA | occurred
- The orchestra answered with a salvo of drums.

frame accuse.talk-finds
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb find, call, deem, consider, think, brand, term, describe, label, declare, pronounce, judge
attr/as/that/ing/adv @talk-ill
obj? -> topic
subj actor, @minister, government, commission, parliament, party, opposition, union, church, envoy -> actor
+ Canberra finds the clause disturbing. | AUS | - | ongoing
+ Lisbon called the embargo futile. | PRT | - | occurred
- The critic found the film disturbing.

frame accuse.talk-draw-reminder
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb draw, earn, get, receive, provoke, elicit, bring, win, invite, prompt, deserve, attract, hear, suffer, incur
obj @talk-snub
from/of/by actor, ministry, premier, palace, @minister -> actor
subj? -> recipient
+ The visit drew a stern rebuke from Denmark. | DNK | - | occurred
- The pupil earned a scolding from his aunt.

frame accuse.talk-give-rebuke
type ACCUSE disapprove
cameo 111
contexts diplomatic
verb give, deliver, issue, administer, hand, send, fire off, deal, read, serve, aim, direct
obj @talk-snub, riot act, piece of mind, flea in ear
to/iobj/at actor, ambassador, envoy, government, minister -> recipient
subj actor, ministry, @state-head, @minister, parliament -> actor
+ Vienna gave the Hungarian envoy a dressing-down. | AUT | HUN | occurred
- The coach gave the winger an earful.

frame accuse.talk-write-protest
type ACCUSE disapprove
cameo 114
contexts diplomatic
verb write, cable, appeal, telephone, phone, turn, wire, complain
inf protest, complain, object, remonstrate, express
to/obj? actor, council, security council, secretary-general, secretary general, @state-head, ministry -> topic
against/over/about? -> topic
subj actor, @minister, government, embassy, mission -> actor
+ Manila cabled the council to protest. | PHL | - | occurred
- The tenant wrote to complain.

frame accuse.talk-charge-with
type ACCUSE disapprove
cameo 111
contexts political_institutions
verb charge, tax, reproach, upbraid, taunt, tar
obj actor, chancellor, premier, president, minister, government, party, opposition, mayor, commission, bishop, rival, predecessor -> recipient
with hypocrisy, weakness, betrayal, cowardice, surrender, bad faith, double standard, appeasement, sell-out, negligence, incompetence, favouritism, arrogance, neglect, treachery, ingratitude, meddling, cynicism, indifference, naivety, duplicity, cruelty, greed, spinelessness
subj actor, party, opposition, union, green, liberal, socialist, deputy, critic, church, newspaper, lawmaker, senator -> actor
+ The Finnish greens charged the premier with spinelessness. | FIN | * | occurred
- The teller charged the card with a fee.

frame reject.talk-stay-away-seat
type REJECT meet
cameo 125
contexts diplomatic
verb stay away, keep away, stay home, stay out
from/of @talk-seat -> topic
subj @talk-who, delegation, team, negotiator -> actor
until? -> topic
+ Burundi's rebels stayed out of Arusha. | BDI | - | occurred
- The swallows stayed away from Rome.

frame reject.talk-lapse
type REJECT yield
cameo 1231
contexts political_institutions
verb let, allow, ignore, miss, flout, brush aside, shrug off, disregard, sit out
obj/that/inf deadline, ultimatum, time limit, cut-off date -> topic
subj @talk-who, regime -> actor
of/by/from? actor -> recipient
+ Haiti's junta flouted a Canadian ultimatum. | HTI | * | occurred
- The student missed the deadline.

frame reject.talk-not-go
type REJECT yield
cameo 1231
contexts political_institutions
verb refuse, decline, balk, baulk
inf go, quit, leave, bow out, stand aside, depart, abdicate, hand, concede, stand, yield
subj @state-head, leader, president, premier, king, mayor, governor, strongman, minister, speaker, chief, ruler, incumbent -> actor
+ Togo's old premier declined to quit. | TGO | - | occurred
- The guest refuses to go.

frame reject.talk-hang-on
type REJECT yield
cameo 1231
contexts political_institutions
verb cling, hang on, hold on, stay on
to/in/as power, office, post, throne, palace, chair, presidency, premiership
subj @state-head, leader, president, premier, king, mayor, governor, strongman, minister, speaker, ruler, incumbent, junta, general -> actor
+ The Malagasy president is clinging to office. | MDG | - | ongoing
- The old man clung to the chair.

frame threaten.talk-weigh-deed
type THREATEN
cameo 130
contexts diplomatic
verb mull, weigh, ponder, moot, contemplate, eye, float, study, consider, toy, flirt
obj/ing/with close, shut, expel, cut, ban, suspend, sever, seal, block, withhold, recall, freeze, halt, bar, downgrade, quit, ration, stop, closure, expulsion, embargo, ban -> content
to/for/against/on/with/of? actor -> recipient
subj actor, government, cabinet, parliament -> actor
+ Vilnius mulls shutting its border with Belarus. | LTU | BLR | ongoing
- The firm is mulling closing a shop.

frame coerce.talk-close-passage
type COERCE restrict
cameo 172
contexts economic
verb close, shut, seal, bar
obj crossing, border, frontier, gate, port, airspace, strait, bridge, harbour, harbor, checkpoint, railway, road, corridor
to/for/against/with @civilian, @turn-hands, actor, lorry, truck, ship, tanker, traffic, goods, cargo, barge, train, airliner, trawler -> recipient
subj? actor, government, army, junta -> actor
+ Tirana shut its ports to Greek barges. | ALB | GRC | occurred
- The council closed the bridge to lorries.

frame request.talk-to-table
type REQUEST meet
cameo 0256
contexts diplomatic
verb summon, invite, bid, call
obj side, camp, faction, party, warlord, rival, leader, foe -> recipient
to table, peace table, negotiating table, one table, talk, parley, summit
subj actor, bishop, mediator, envoy, king, elder, @state-head -> actor
+ Norway invited both Cypriot leaders to the negotiating table. | NOR | CYP | occurred
- The host invited the guests to the table.
