# THREATEN: threats and warnings with serious consequences, ultimatums.

frame threaten.threaten
type THREATEN
cameo 130
verb threaten
inf -> content
with? -> recipient
+ Turkey threatened to attack Syria. | TUR | SYR | occurred

frame threaten.threaten-obj
type THREATEN
cameo 130
verb threaten, menace, intimidate
obj -> recipient
with? -> content
over?
+ Iran threatened Israel. | IRN | ISR | occurred
- The storm threatens crops.

frame threaten.threaten-act
type THREATEN violence
cameo 138
contexts military
verb threaten
obj @attack, war, annihilation, destruction, force, retaliation, strike, action, violence -> content
of/against/on? actor -> recipient
+ North Korea threatened an attack on Japan. | PRK | JPN | occurred

frame threaten.threaten-sanctions
type THREATEN restrict
cameo 1312
contexts economic
verb threaten
obj/with @sanctions -> content
obj/against/on? actor -> recipient
+ Canada threatened sanctions against Iran. | CAN | IRN | occurred
+ Canada threatened Iran with sanctions. | CAN | IRN | occurred

frame threaten.threat-noun
type THREATEN
cameo 130
noun threat
subj? actor -> actor
against/to? actor -> recipient
of/inf? -> content
+ Iran repeated its threat to close the strait. | IRN | - | occurred

frame threaten.warn
type THREATEN
cameo 130
verb warn, caution
obj actor -> recipient
of/against/about/that/inf? -> content
over?
+ Germany warned Russia of consequences. | DEU | RUS | occurred
+ China warned Taiwan against independence. | CHN | TWN | occurred

frame threaten.warn-consequences
type THREATEN
cameo 130
verb warn, vow, promise, threaten
of/obj @consequences
obj/for/against/on? actor -> recipient
+ Poland promised consequences for Belarus. | POL | BLR | occurred

frame threaten.warning-noun
type THREATEN
cameo 130
noun warning
subj? actor -> actor
to/against actor -> recipient
+ China issued a warning to the Philippines. | CHN | PHL | occurred

frame threaten.have-consequences
type THREATEN
cameo 130
verb have, bring, carry, entail, mean, face, trigger, meet, prompt, draw, provoke
obj consequence, price, cost, repercussion, reprisal, response
for/on? actor -> recipient
subj? aggression, attack, invasion, move, step, incursion, action, violation, act, escalation, war
+ Any attack would have serious consequences for Russia, Estonia warned. | EST | RUS | hypothetical

frame threaten.face-consequences
type THREATEN
cameo 130
coming
verb face, suffer, pay, bear, incur, feel
obj @consequences
subj actor -> recipient
+ Russia will face consequences. | - | RUS | occurred
- Fiji is facing the consequences of a wet spring.

frame threaten.ultimatum
type THREATEN relations
cameo 139
verb give, issue, deliver, present, set, hand, send
obj ultimatum, deadline
to/for/iobj? actor -> recipient
+ Austria issued an ultimatum to Serbia. | AUT | SRB | occurred

frame threaten.vow-attack
type THREATEN violence
cameo 138
contexts military
verb vow, pledge, promise, swear, warn
inf retaliate, attack, destroy, strike, crush, avenge, punish, fight, respond, eliminate, wipe, annihilate, bomb, invade, shoot, hit, defeat, kill, take -> content
against/on? actor -> recipient
+ Iran vowed to retaliate against Israel. | IRN | ISR | occurred

frame threaten.vow-revenge
type THREATEN violence
cameo 138
contexts military
verb vow, pledge, promise, swear, threaten
obj revenge, retaliation, vengeance, reprisal, response, war, jihad
against/on/for? actor -> recipient
+ Syria vowed revenge on Israel. | SYR | ISR | occurred

frame threaten.eye-sanctions
type THREATEN restrict
cameo 1312
contexts economic
verb eye, consider, mull, weigh, ponder, prepare, plan, draft, contemplate, discuss, debate, propose, seek
obj @sanctions -> content
on/against/for? actor -> recipient
+ Canada is considering sanctions on Belarus. | CAN | BLR | ongoing

frame threaten.plan-attack
type THREATEN violence
cameo 1384
contexts military
verb plan, prepare, plot, consider, mull, contemplate
obj/for @attack, war -> content
on/against/of? actor -> recipient
+ Russia is planning an attack on Ukraine. | RUS | UKR | ongoing

frame threaten.plan-to-attack
type THREATEN violence
cameo 1384
contexts military
verb plan, prepare, plot, consider, intend, want, conspire
inf/ing attack, invade, strike, bomb, annex, occupy, kill, assassinate, destroy -> content
+ Iraq planned to invade Kuwait. | IRQ | KWT | occurred

frame threaten.seek-arrest
type THREATEN arrest
cameo 132
contexts legal
verb issue, seek, request, obtain
obj warrant, arrest warrant, red notice
for/against actor -> recipient
+ The tribunal issued an arrest warrant for a Sudanese general. | * | SDN | occurred

frame threaten.cut-off
type THREATEN relations
cameo 130
verb threaten, warn
inf suspend, cut, sever, break, leave, quit, withdraw, halt, stop, end, expel, freeze -> content
with? actor -> recipient
+ Belarus threatened to cut gas to Poland. | BLR | POL | occurred

frame threaten.reserve-right
type THREATEN
cameo 130
verb reserve
obj right
+ Iran will reserve the right. | IRN | - | scheduled

frame threaten.not-hesitate
type THREATEN
cameo 130
verb hesitate
inf -> content
+ Turkey will not hesitate to attack Syria. | TUR | SYR | negated

frame threaten.endanger
type THREATEN
cameo 130
verb pose, present, constitute
obj threat, danger, menace
to actor -> recipient
+ North Korea poses a threat to Japan. | PRK | JPN | occurred

frame threaten.ratchet
type THREATEN
cameo 130
verb increase, raise, step up, intensify, ramp up, ratchet up
obj threat, rhetoric, tension
on/against/with? actor -> recipient
+ The United States intensified threats against Iran. | USA | IRN | occurred

frame threaten.set-conditions
type THREATEN
cameo 130
noun blackmail, saber-rattling, sabre-rattling, brinkmanship, coercion
subj? actor -> actor
against/of/towards? actor -> recipient
+ Moldova denounced Russian blackmail. | RUS | - | occurred

frame threaten.begin-operation
type ASSAULT
cameo 190
contexts military
verb launch, mount, resume, wage, conduct
obj operation, military operation, offensive, war
against/in/on/into actor, rebel, militant, fighter, group -> recipient
+ Turkey will launch an operation against Syria. | TUR | SYR | scheduled

frame threaten.begin-campaign
type ASSAULT
cameo 190
contexts military
verb begin, launch, start, open, mount, resume, wage, conduct
obj military operation, air campaign, bombing campaign, military campaign, ground campaign, offensive, war, campaign of terror, campaign of bombing, guerrilla campaign
against/in/on/into actor, rebel, militant, fighter, group -> recipient
+ Saudi Arabia began an air campaign in Yemen. | SAU | YEM | occurred
- The agency began a campaign in Nigeria.

frame threaten.call-rally
type PROTEST demo
cameo 141
noun rally, march, demonstration
against actor, rule, law, plan, government, policy -> recipient
subj? actor -> actor
+ A rally against Belarus took place. | - | BLR | occurred
