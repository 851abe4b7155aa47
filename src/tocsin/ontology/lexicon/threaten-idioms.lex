# THREATEN: idioms, light verbs and phrases.
class threaten-doom: fire, fury, hell, wrath, catastrophe, disaster, doom, inferno, sea of fire, apocalypse

frame threaten.rain-fire
type THREATEN violence
cameo 138
coming
contexts military
verb rain, unleash, unveil, bring
obj @threaten-doom
on/against actor -> recipient
+ Iran will unleash hell on Israel. | IRN | ISR | occurred
- The storm unleashed hell on Fiji.

frame threaten.wipe-off
type THREATEN violence
cameo 138
coming
contexts military
verb wipe, blow, erase
off/from map, earth, face
obj actor -> recipient
+ Iran will wipe Israel off the map. | IRN | ISR | occurred
- A landslide wiped a Nepali hamlet off the map.

frame threaten.threat-of
type THREATEN violence
cameo 138
contexts military
noun threat
subj? actor -> actor
of @threaten-harm -> content
against/to/on? actor -> recipient
+ Russia repeated its threat of war against Latvia. | RUS | LVA | occurred

frame threaten.threat-sanction
type THREATEN restrict
cameo 1312
contexts economic
noun threat
subj? actor -> actor
of @threaten-blow -> content
against/to/on? actor -> recipient
+ Canada renewed its threat of tariffs against Mexico. | CAN | MEX | occurred

frame threaten.death-threat
type THREATEN violence
cameo 138
verb send, receive, make, issue
obj death threat, bomb threat -> content
to/against actor -> recipient
+ Militants sent death threats to Danish journalists. | * | DNK | occurred

frame threaten.warn-attack
type THREATEN violence
cameo 1384
contexts military
verb warn, threaten
of/obj @threaten-harm -> content
against/on/in? actor -> recipient
subj -> actor
+ Eritrea warned of an attack on Ethiopia. | ERI | ETH | occurred

frame threaten.consider-action
type THREATEN violence
cameo 138
contexts military
verb consider, weigh, mull, contemplate, threaten, ponder
obj military action, airstrike, use of force, intervention, military option, military response, strike -> content
against/on/in actor -> recipient
+ Niger weighed military action against Mali. | NER | MLI | occurred

frame threaten.mull-tariffs
type THREATEN restrict
cameo 1312
contexts economic
verb eye, consider, mull, weigh, ponder, contemplate, plan
obj tariff, embargo, boycott, fine, price cap, asset freeze, travel ban, import ban -> content
on/against/for actor -> recipient
+ Peru mulled an embargo on Bolivia. | PER | BOL | occurred

frame threaten.dire
type THREATEN
cameo 130
verb warn, caution
obj actor -> recipient
of/about dire, consequence, retaliation, response, reprisal, repercussion, isolation, cost, price -> content
+ Gabon warned Congo of reprisals. | GAB | * | occurred
- Doctors warned patients of side effects.

frame threaten.give-hours
type THREATEN relations
cameo 139
contexts diplomatic
verb give, set, impose
obj deadline
for/to actor -> recipient
+ Oman set a deadline for Yemen. | OMN | YEM | occurred

frame threaten.on-notice
type THREATEN
cameo 130
verb put, place
obj actor -> recipient
on notice
+ Canada put Cuba on notice. | CAN | CUB | occurred
- The shop put the price on a tag.
