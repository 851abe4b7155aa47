# Towns and lands that are named: taken, lost and given up by force of arms.

frame coerce.town-captured
type COERCE seize
cameo 192
contexts military territory
verb capture, seize, retake, recapture, reconquer, conquer, regain, occupy, reoccupy, liberate, annex, win back, reclaim
obj somewhere -> recipient
from? actor, @combatant -> recipient
subj actor, @combatant, army, troop, force, alliance, coalition, junta -> actor
+ Rwandan troops captured Goma. | RWA | COD | occurred
+ Gao was retaken by Malian soldiers. | MLI | MLI | occurred
- The painter captured Goma in charcoal.

frame coerce.town-taken
type COERCE seize
cameo 192
contexts military territory
verb take, secure, overpower
obj somewhere -> recipient
from? actor, @combatant -> recipient
to none
subj @combatant, army, troop, force, rebel, militia, fighter, soldier, insurgent, jihadist, guerrilla, paratrooper, marine, commando -> actor
+ Rwandan soldiers took Goma. | RWA | COD | occurred
- The choir took Goma by storm.

frame coerce.town-falls
type COERCE seize
cameo 192
contexts military territory
verb fall
subj somewhere, city, town, village, port, airport, garrison, capital -> recipient
to actor, @combatant, rebel, army, militia -> actor
+ Goma fell to Rwandan troops. | RWA | COD | occurred
- Rain fell to the east.

frame coerce.town-lost
type COERCE seize
cameo 192
contexts military territory
verb lose, cede, yield, surrender
obj somewhere, city, town, village, port, airport, ground, hill -> recipient
to actor, @combatant, rebel, army, militia -> actor
subj army, troop, force, government, @combatant
+ The army lost Bukavu to Rwandan troops. | RWA | COD | occurred
- The army lost the match to Bukavu.

frame retreat.town-left
type RETREAT withdraw
cameo 0874
contexts military territory
verb abandon, leave, quit, vacate, evacuate, give up
obj somewhere -> recipient
subj @combatant, army, troop, force, rebel, militia, garrison, soldier, insurgent, guerrilla -> actor
+ Rwandan troops abandoned Goma. | RWA | COD | occurred
- The tourists left Goma.
