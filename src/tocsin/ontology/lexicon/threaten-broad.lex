# THREATEN: further verbs, nouns and idioms.
class threaten-harm: attack, strike, war, force, invasion, retaliation, destruction, annihilation, violence, missile, bomb, military action, reprisal, death, bloodshed, offensive, massacre
class threaten-blow: sanction, tariff, embargo, boycott, penalty, fine, ban, restriction, lawsuit, duty, quota, visa ban, blacklist

frame threaten.inf-attack
type THREATEN violence
cameo 1384
contexts military
verb threaten
inf attack, strike, bomb, invade, bombard, shell, shoot, destroy, wipe, annihilate, hit, retaliate, obliterate, launch, fire, flatten, raze, sink, down, use -> content
obj? actor -> recipient
+ Iran threatened to bomb Israel. | IRN | ISR | occurred

frame threaten.inf-kill
type THREATEN violence
cameo 138
verb threaten
inf kill, behead, execute, assassinate, hang, hurt, harm, murder, punish, torture, beat, crush, avenge -> content
+ The Taliban threatened to behead a Japanese journalist. | * | JPN | occurred

frame threaten.inf-sanction
type THREATEN restrict
cameo 130
contexts economic
verb threaten, vow, warn
inf impose, slap, boycott, embargo, sanction, ban, levy, tax, fine, blacklist, tighten, raise -> content
on/against/for? actor -> recipient
+ Canada threatened to boycott Russia. | CAN | RUS | occurred

frame threaten.inf-aid
type THREATEN relations
cameo 130
verb threaten
inf withhold, cut, suspend, slash, reduce, stop, halt, freeze -> content
to? actor -> recipient
+ Sweden threatened to withhold aid to Uganda. | SWE | UGA | occurred

frame threaten.inf-talks
type THREATEN relations
cameo 134
contexts diplomatic
verb threaten
inf walk, boycott, abandon, leave, quit, pull, withdraw, scupper, derail -> content
with/from? actor -> recipient
+ Sudan threatened to abandon talks with Egypt. | SDN | EGY | occurred

frame threaten.inf-expel
type THREATEN expel
cameo 130
contexts diplomatic
verb threaten
inf expel, evict, oust, deport, kick, close, shut, eject -> content
+ Mali threatened to expel French diplomats. | MLI | FRA | occurred

frame threaten.inf-protest
type THREATEN relations
cameo 133
verb threaten, vow
inf protest, demonstrate, strike, march, rally, paralyse, paralyze -> content
against? actor -> recipient
+ French unions threatened to strike. | FRA | - | occurred

frame threaten.inf-block
type THREATEN restrict
cameo 130
contexts military
verb threaten
inf blockade, block, besiege, close, seal, encircle -> content
+ Turkey threatened to blockade Cyprus. | TUR | CYP | occurred

frame threaten.inf-occupy
type THREATEN territory
cameo 130
contexts military
verb threaten
inf occupy, annex, seize, capture, take, overrun, conquer, retake -> content
+ Iraq threatened to annex Kuwait. | IRQ | KWT | occurred

frame threaten.inf-wmd
type THREATEN violence
cameo 1385
contexts cbrn
verb threaten, warn
inf use, launch, fire, drop
+ North Korea threatened to launch a missile. | PRK | - | occurred

frame threaten.inf-arrest
type THREATEN arrest
cameo 132
contexts legal
verb threaten
inf arrest, jail, detain, prosecute, imprison, sue, charge, ban, outlaw, dissolve, close, dismiss, sack, fire -> content
+ Uganda threatened to jail Kenyan lawyers. | UGA | KEN | occurred

frame threaten.with-force
type THREATEN violence
cameo 138
contexts military
verb threaten, menace
obj actor -> recipient
with @threaten-harm -> content
subj -> actor
+ Russia threatened Finland with force. | RUS | FIN | occurred

frame threaten.with-blow
type THREATEN restrict
cameo 1312
contexts economic
verb threaten, menace, warn
obj actor -> recipient
with/of @threaten-blow -> content
+ India threatened Nepal with tariffs. | IND | NPL | occurred

frame threaten.with-arrest
type THREATEN arrest
cameo 132
contexts legal
verb threaten
obj -> recipient
with arrest, prison, jail, prosecution, expulsion, deportation, trial, legal action, punishment, execution -> content
+ Egypt threatened a Qatari reporter with prison. | EGY | QAT | occurred

frame threaten.obj-blow
type THREATEN restrict
cameo 1312
contexts economic
verb threaten, warn
obj/of tariff, embargo, boycott, penalty, fine, ban, visa ban, duty, trade war, quota -> content
on/against/for? actor -> recipient
+ Mexico threatened tariffs on Chile. | MEX | CHL | occurred

frame threaten.obj-act
type THREATEN violence
cameo 138
contexts military
verb threaten, promise, vow, warn
obj/of retaliation, reprisal, bloodbath, massacre, escalation, missile strike, airstrike, war, bloodshed, military action, use of force, invasion, intervention -> content
against/on/in? actor -> recipient
+ Chad warned of war against Libya. | TCD | LBY | occurred

frame threaten.rattle-sabre
type THREATEN violence
cameo 138
contexts military
verb rattle, sharpen, brandish
obj sabre, saber, sword, knife, weapon
at/against? actor -> recipient
+ Turkey rattled its sabre at Greece. | TUR | GRC | occurred

frame threaten.throw-gauntlet
type THREATEN
cameo 130
verb throw down, lay down
obj gauntlet
to/before? actor -> recipient
+ Algeria threw down the gauntlet to Morocco. | DZA | MAR | occurred

frame threaten.red-line
type THREATEN
cameo 130
verb draw, set, lay
obj red line
for/to/on? actor -> recipient
+ Israel drew a red line for Iran. | ISR | IRN | occurred
- Ghana refused to cross the red lines of Togo.

frame threaten.fire-warning
type THREATEN
cameo 130
verb send, issue, deliver, give, sound, serve, repeat, fire off, renew
obj warning, stern warning, threat, caution, admonition
to/against/iobj/at/for? actor -> recipient
of/about/that/over? -> content
+ Japan sent a warning to China. | JPN | CHN | occurred

frame threaten.make-threat
type THREATEN
cameo 130
verb make, issue, utter, direct, renew, repeat, level, hurl, carry out
obj threat, death threat, bomb threat, menace
against/to/at/toward/on actor -> recipient
+ Armenia made threats against Azerbaijan. | ARM | AZE | occurred

frame threaten.pay-price
type THREATEN
cameo 130
coming
verb pay, face
obj price, heavy price, cost
for? -> content
subj actor -> recipient
+ Syria will pay the price. | - | SYR | occurred
- Tonga paid the price of its haste.

frame threaten.teach-lesson
type THREATEN
cameo 130
coming
verb teach
obj/iobj actor -> recipient
obj lesson
+ Pakistan will teach India a lesson. | PAK | IND | occurred
- Nauru taught Fiji a lesson in thrift.

frame threaten.vow-respond
type THREATEN violence
cameo 138
contexts military
verb vow, pledge, promise, swear, threaten, warn
inf respond, retaliate, avenge, hit, strike, reply, fight, punish, crush, defend, eliminate, hunt, continue -> content
to/against/on/for? actor -> recipient
+ Lebanon vowed to respond to Israel. | LBN | ISR | occurred

frame threaten.brace-for
type THREATEN
cameo 130
verb brace, prepare, ready
for/obj retaliation, reprisal, countermeasure, counter-sanction, sanction
against/on/from actor -> recipient
+ Norway prepared countermeasures against Iceland. | NOR | ISL | occurred

frame threaten.hint-sanctions
type THREATEN restrict
cameo 1312
contexts economic
verb threaten, float, moot, mull, weigh, eye, dangle, raise, signal, flag
obj possibility, prospect, idea, threat, option, spectre, specter
of @threaten-blow, @threaten-harm -> content
on/against/with? actor -> recipient
+ Belgium raised the prospect of sanctions on Serbia. | BEL | SRB | occurred

frame threaten.table-option
type THREATEN violence
cameo 138
contexts military
verb keep, leave
obj option
on table
+ Israel kept all options on the table. | ISR | - | occurred

frame threaten.blackmail
type THREATEN
cameo 130
verb blackmail, bully, coerce, cow, browbeat, strong-arm
obj actor -> recipient
into/with/over? -> content
+ Russia blackmailed Moldova. | RUS | MDA | occurred

frame threaten.force-stop
type THREATEN
cameo 130
verb warn, caution, advise
obj actor -> recipient
against/inf/from interfere, meddling, interfering, attack, attacking, intervening, intervention, aggression, provocation, escalation, cross, underestimate, test, provoke, meddle, intervene -> content
+ Turkey warned Greece against provocation. | TUR | GRC | occurred
