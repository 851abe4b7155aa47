# Turns by which papers tell of hosts, warm words, bargaining, open doors and hats passed round.

frame agree.turn-open-to
type AGREE
cameo 030
adj open, receptive, amenable
to/ing talk, deal, compromise, mend, dialogue, negotiation, negotiate, restore, resume, discuss, meet, ceasefire, truce, idea, swap, share, host, ease, normalise, normalize, rapprochement, peace, proposal, join, hold, mediation -> content
subj actor, @state-voice -> actor
+ Turkey is open to mending ties with Armenia. | TUR | * | occurred
- The shop is open to visitors.

frame agree.turn-offer-reform
type AGREE
cameo 0344
contexts political_institutions pro_democracy
verb offer, promise, pledge, announce, hold out
obj elected parliament, new constitution, referendum, free election, early election, snap election, fresh election, constitutional reform, political reform, power-sharing, free vote, constitutional monarchy -> content
to? actor, opposition, protester -> recipient
subj actor, king, president, crown prince, junta, government, @state-voice -> actor
+ Bahrain's crown prince offered an elected parliament. | BHR | BHR | occurred
- The shop offered a new constitution of oak.

frame consult.turn-bargaining
type CONSULT
cameo 046
contexts diplomatic
mutual
noun bargaining, haggling, horse-trading, wrangling, give-and-take
between/among actor -> both
over/about/on?
+ The bargaining between Turkey and Chad over visas dragged on. | TUR TCD | - | occurred
- The bargaining between cooks over salt dragged on.

frame consult.turn-resume-bargaining
type CONSULT
cameo 046
contexts diplomatic
mutual
verb resume, begin, start, continue, open, reopen, restart, keep up
obj/ing bargaining, haggling, horse-trading, bargain, haggle, sparring
over/about/on?
subj actor -> both
+ American and Russian negotiators resumed bargaining over warheads. | USA RUS | - | occurred
- Two traders resumed bargaining over rugs.

frame support.turn-warm-words
type SUPPORT
cameo 051
verb have, find, offer
obj warm word, kind word, nothing but praise, high praise, praise, fulsome praise, good word, warm praise, word of praise, compliment
for actor, handling, management, reform, effort, role, progress, government, record -> recipient
subj actor, @state-voice -> actor
+ The IMF had warm words for Rwanda's management. | IMF | RWA | occurred
- The critic had warm words for the soup.

frame request.turn-pass-hat
type REQUEST assist
cameo 0231
contexts economic
verb pass, pass round, hold out, rattle, carry, take, send round, bring
obj hat, begging bowl, cap, collection tin, tin cup
around/to/before/among? actor, donor, lender, creditor, neighbour -> recipient
subj actor, @state-voice -> actor
+ Tunisia passed the hat to Gulf donors. | TUN | - | occurred
- The busker passed the hat.

frame retreat.turn-defenders-yield
type RETREAT disarm
cameo 0874
contexts military
verb surrender, capitulate
subj defender, holdout, straggler, remnant, unit, marine, sailor, deserter, last rebel, last fighter -> actor
to? actor, besieger, troops -> recipient
obj? none
+ The last Ukrainian defenders surrendered to Russian troops. | UKR | RUS | occurred
- The team's defenders scored.

frame cooperate.turn-sorties-with
type COOPERATE
cameo 062
contexts military
verb fly, conduct, carry out, run, make, mount, sail
obj sortie, mission, patrol, joint patrol, exercise, drill, training flight
alongside/with/beside actor, jet, fighter, pilot, warship, navy, air force, rafale, bomber -> recipient
subj pilot, jet, fighter, bomber, air force, navy, warship, frigate, airman, actor, squadron -> actor
+ Indian pilots flew sorties alongside French jets. | IND | FRA | occurred
- The stuntman flew sorties alongside geese.
