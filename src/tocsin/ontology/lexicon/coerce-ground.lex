# COERCE by force of arms without more told: ground occupied, towns taken, ways and cities besieged.

frame coerce.harm-fall-of
type COERCE seize
cameo 192
contexts military territory
noun fall, capture, seizure, conquest, recapture, storming, siege, encirclement, sack
of city, town, village, base, capital, airport, island, province, actor, stronghold, port, garrison, enclave, fortress, palace -> recipient
to/by? @combatant, actor, army, rebel, force -> actor
subj? actor -> actor
+ The capture of Bukavu by Rwanda was condemned. | RWA | * | occurred

frame coerce.harm-loss-of
type COERCE seize
cameo 192
contexts military territory
noun loss
of city, town, village, base, capital, airport, island, province, stronghold, port, garrison, enclave, fortress, palace, territory -> recipient
to @combatant, actor, army, rebel, force -> actor
subj? actor -> recipient
+ The loss of the airport to the rebels shook Mali. | * | MLI | occurred
- The loss of hundreds of soldiers shook Nigeria.

frame coerce.by-capture-town
type COERCE seize
cameo 192
contexts military territory
verb capture, retake, recapture, seize, take, overrun, conquer, storm, wrest, annex, win back, reclaim, regain, liberate
obj city, town, village, base, capital, airport, bridge, hill, island, province, territory, district, position, stronghold, port, crossing, checkpoint, barracks, outpost, area, region, half, neighbourhood, neighborhood, garrison, airbase, dam, enclave, oilfield -> topic
from/of/in? actor -> recipient
subj actor, @combatant, army, troop, force, alliance, coalition, rebel, militia -> actor
+ Libyan troops captured three towns from Chad. | LBY | TCD | occurred
- The exhibit captured the city in oils.

frame coerce.by-blockade-siege
type COERCE restrict
cameo 191
contexts military
verb lay, tighten, maintain, keep up
obj siege
to/on/of/around -> recipient
+ The rebels laid siege to a town in Chad. | * | TCD | occurred

frame coerce.occupy
type COERCE seize
cameo 192
contexts military territory
verb occupy, capture, seize, conquer, annex, retake, recapture, take over
obj @territory, actor -> recipient
from? actor -> recipient
+ Iraq occupied Kuwait. | IRQ | KWT | occurred

frame coerce.annexation-noun
type COERCE seize
cameo 192
contexts military territory
noun annexation, occupation, capture, seizure
subj? actor -> actor
of -> recipient
+ Iraq's occupation of Kuwait ended. | IRQ | KWT | occurred

frame coerce.besiege
type COERCE restrict
cameo 191
contexts military
verb besiege, encircle, surround, blockade
obj -> recipient
+ Serbian forces besieged Bosnia. | SRB | BIH | occurred

frame coerce.lay-siege
type COERCE restrict
cameo 191
contexts military
verb lay
obj siege
to -> recipient
+ Russian troops laid siege to Ukraine. | RUS | UKR | occurred

frame coerce.capture-place
type COERCE seize
cameo 192
contexts military territory
verb capture, seize, take, retake, recapture, reclaim, overrun
obj city, town, village, airport, territory, province, district, island, stronghold, peninsula, base, area, region, bridge, hill, crossing, capital, neighbourhood, neighborhood, mosque, port, dam, airbase -> topic
of/in/from/near? -> recipient
subj actor, @troops, rebel, insurgent, militant, jihadist -> actor
+ Ethiopian troops captured the town. | ETH | - | occurred
