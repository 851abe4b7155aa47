# How ties, talks and truces between two turn, told of the ties themselves: "relations between Peru and Chile thawed".

class turn-tie: tie, relation, relationship, diplomatic tie, diplomatic relation, bilateral tie, bilateral relation, friendship, link, partnership
class turn-talk: talk, negotiation, peace talk, trade talk, nuclear talk, border talk, peace process, dialogue, discussion, peace negotiation

frame support.turn-ties-warm
type SUPPORT
cameo 050
contexts diplomatic
mutual
verb improve, thaw, warm, warm up, deepen, blossom, flourish, normalise, normalize, recover, strengthen, mend, resume
subj @turn-tie
between/with actor -> both
poss? actor -> both
+ Relations between Chad and Libya thawed after the visit. | TCD LBY | - | occurred
+ Kenya's ties with Somalia have improved. | KEN SOM | - | occurred
- Ties between the two clubs improved.
- The relationship between sleep and memory deepened.

frame sanction.turn-ties-cut
type SANCTION withdraw
cameo 161
contexts diplomatic
mutual
verb sever, cut, cut off, break off, break, rupture, suspend, freeze, downgrade
obj @turn-tie, contact, diplomatic contact
subj none
between pair -> both
+ Diplomatic relations between Chad and Niger were severed in 1978. | TCD NER | - | occurred
+ Contacts between Oman and Yemen have been suspended. | OMN YEM | - | occurred
- Relations between the aunts were severed.

frame sanction.turn-ties-break
type SANCTION withdraw
cameo 160
contexts diplomatic
mutual
verb break down, collapse, rupture, fall apart, unravel
subj @turn-tie
between/with actor -> both
poss? actor -> both
+ Relations between Chad and Sudan broke down after the raid. | TCD SDN | - | occurred
- Relations between the brothers broke down.

frame sanction.turn-talks-break
type SANCTION withdraw
cameo 164
contexts diplomatic
mutual
verb break down, collapse, fall apart, founder, unravel, break off
subj @turn-talk
between/with actor -> both
poss? actor -> both
+ Talks between Peru and Chile broke down on Friday. | PER CHL | - | occurred
+ Mali's negotiations with Tuareg rebels collapsed. | MLI | - | occurred
- Talks between the band and its label collapsed.

frame assault.turn-truce-ends
type ASSAULT
cameo 196
mutual
verb collapse, fall apart, unravel, break down, crumble, shatter, break
subj @ceasefire
between/with actor -> both
poss? actor -> both
+ A ceasefire between Sudan and Chad collapsed on Tuesday. | SDN TCD | - | occurred
- A truce between the two neighbours over the hedge collapsed.

frame sanction.turn-assets-frozen
type SANCTION
cameo 163
contexts economic
adj frozen
subj asset, account, bank account, fund, foreign asset, holding, deposit, reserve, saving, property -> recipient
+ Assets of Libyan banks were frozen. | - | LBY | occurred
- The lakes of Finland were frozen.
