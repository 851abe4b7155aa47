# CONSULT as dispatches turn it: who is in whose capital, who comes through whose border to see somebody, who gathers to weigh a crisis, who passes word on.

class caller: @consult-visitor, pontiff, defence chief, foreign secretary, army chief, spy chief, military delegation, trade mission, parliamentary delegation, vice president, vice-president, deputy premier, first lady, troika, trio, entourage, president-elect, prime-minister, guest
class called-matter: fate, case, plight, issue, question, matter, crisis, war, dispute, situation, concern, detention, killing, island, border, dam, truce, trade, tariff, deal, pipeline, sanction, refugee, prisoner, hostage, row, plan, text, accord, treaty, security, future
class passed-word: offer, message, proposal, letter, plan, condition, warning, assurance, demand, word, invitation, greeting

frame consult.call-on-tour
type CONSULT visit
cameo 042
contexts diplomatic
verb be, go, set out, embark, set off, leave
subj @caller, actor -> actor
on/for tour, visit, trip, swing, official visit, state visit, working visit
of/to/through/around/in actor -> recipient
+ Austria's chancellor is on a tour of Jordan. | AUT | JOR | occurred
- The band went on a tour of Jordan.

frame consult.call-come-through
type CONSULT visit
cameo 042
contexts diplomatic
verb cross, slip, arrive, come, drop, leave, depart, set off, rush, hurry, sail, ride, get, return, sweep, fly, pop, head
subj @caller -> actor
into/in/to actor -> recipient
+ An American envoy slipped into Syria. | USA | SYR | occurred
+ Japanese lawmakers arrived in Taiwan. | JPN | TWN | occurred
- Dutch tourists arrived in Taiwan.

frame consult.call-to-see
type CONSULT visit
cameo 042
contexts diplomatic
verb cross, leave, depart, travel, fly, go, come, head, journey, return, set off, sail, rush
into/to/for/in actor -> recipient
inf see, consult, meet, visit, confer, hold, discuss, persuade, negotiate, woo, court, press, coordinate, mend, sign -> topic
subj actor, @caller -> actor
+ Uganda's president crossed into Kenya to consult its leaders. | UGA | KEN | occurred
- The Greek poet left for Kenya to see lions.

frame consult.call-raise-with
type CONSULT
cameo 040
contexts diplomatic
verb raise, bring up, take up, broach
obj @called-matter -> topic
with/to actor, counterpart -> recipient
subj @state-voice -> actor
+ Ghana's president raised the fate of the convoy with Togo. | GHA | TGO | occurred
+ The crisis was raised by Fiji with Tonga. | FJI | TON | occurred
- The tenant raised the matter of the lift with the owner.

frame consult.call-pass-on
type CONSULT third-party
cameo 045
contexts diplomatic
verb pass on, relay, convey, carry, transmit, forward, bear
obj @passed-word -> topic
from? actor -> recipient
to/iobj actor -> recipient
of/by? actor -> recipient
subj @state-voice, mediator -> actor
+ Oman passed on an American offer to Iran. | OMN | IRN | occurred
- The postman passed on a letter to the nuns.

frame consult.call-bring-together
type CONSULT third-party
cameo 045
contexts diplomatic
verb bring, get, coax, bring back, lure, nudge, draw, herd
obj actor, side, rival, faction, foe, enemy, leader, president, premier, negotiator, party -> recipient
adv/to/around/into together, table, negotiating table, one table, talk, talks, peace talk, dialogue, contact
subj @state-voice, mediator -> actor
+ Norway brought the Colombian guerrillas to the negotiating table. | NOR | COL | occurred
- The waiter brought the guests to the table.
