# COOPERATE and AID by their turns: drills taken part in, know-how and pictures passed on, prisoners swapped, crossings
# opened with a neighbour, dissidents sheltered, rebels backed with troops, loans rolled over.

frame cooperate.turn-take-part
type COOPERATE
cameo 062
contexts military
verb take part, join, participate, train, drill, practise, practice, exercise
obj/in/of war game, joint exercise, naval exercise, exercise, joint drill, drill, naval drill, air drill, manoeuvre, joint manoeuvre, exercises
with/alongside actor -> recipient
subj actor, navy, army, air force, marine, troop, soldier -> actor
+ Oman joined naval drills with Kenya. | OMN | KEN | occurred
- The clerk joined the fire drill.

frame cooperate.turn-drill-together
type COOPERATE
cameo 062
contexts military
mutual
verb drill, train, exercise, practise, practice, patrol
adv/along together, jointly, side by side
subj pair -> both
+ Chad and Niger patrolled together. | TCD,NER | - | occurred
- The cook and the maid practised together.

frame cooperate.turn-pass-data
type COOPERATE
cameo 064
contexts intelligence
verb share, pass, pass on, give, hand, provide, transfer, supply, feed, exchange
obj satellite picture, satellite image, satellite data, radar data, targeting data, coordinate, intercept, fingerprint, dossier, flight data, surveillance data, wiretap, tip, tip-off, list of suspect, evidence, battlefield intelligence
to/with/iobj actor -> recipient
subj -> actor
+ Malta shared satellite pictures with Libya. | MLT | LBY | occurred
- The nurse shared pictures of her cat.

frame cooperate.turn-know-how
type COOPERATE
cameo 062
contexts technology
verb transfer, share, exchange, pass
obj know-how, technology, drone know-how, missile technology, drone technology, nuclear technology, expertise, blueprint, design, missile know-how
to/with actor -> recipient
subj actor, government, company, army -> actor
+ Belarus transferred missile know-how to Cuba. | BLR | CUB | occurred
- The cook shared her expertise with readers.

frame aid.turn-shelter
type AID
cameo 075
contexts asylum
verb shelter, harbour, harbor, house, hide, protect, host
obj dissident, blogger, refugee, exile, defector, deserter, whistleblower, activist, opposition leader, journalist, ex-president, asylum seeker, fugitive, family -> recipient
in/at? embassy, consulate, mission, camp, church, residence, monastery -> place
subj actor, government, embassy, church, mission -> actor
+ Peru sheltered a Cuban dissident in its embassy. | PER | CUB | occurred
- The barn sheltered a family of owls.

frame aid.turn-back-rebels
type AID
cameo 072
contexts military
verb back, support, bolster, help, aid, reinforce, assist
obj rebel, militia, army, junta, insurgent, separatist, regime, government, force, actor -> recipient
with troop, soldier, weapon, arm, drone, airstrike, air strike, artillery, tank, mercenary, adviser, jet, ammunition, special force, fighter
subj actor, government, army -> actor
+ Chad backed Sudanese rebels with drones. | TCD | SDN | occurred
- The bank backed the artist with a loan.

frame aid.turn-rollover
type AID
cameo 071
contexts economic
verb get, receive, win, obtain, secure, gain
obj rollover, rollover of loan, debt relief, loan, bailout, credit line, debt rollover, grant, debt holiday, debt moratorium, rescue loan, tranche, swap line
from/by actor, bank, fund, imf, world bank -> actor
subj actor, government -> recipient
+ Laos secured a rollover of loans from China. | CHN | LAO | occurred
- The cafe got a loan from an aunt.
