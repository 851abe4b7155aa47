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

# Sabres rattled, fists shaken, heat turned up; bounties, bullets in envelopes and banners of death; options kept open.
class threaten-whom: actor, @state-head, government, regime, junta, rebel, militia, militant, insurgent, terrorist, enemy, foe, neighbour, army, opposition, protester, striker, west, aggressor, separatist, settler

frame threaten.idiom-shake-fist
type THREATEN
cameo 130
verb shake, rattle, bare, flex, show, wag, brandish, wave, sharpen, draw
obj fist, sabre, saber, tooth, claw, fang, sword, knife, club, big stick, stick, finger
at/against/to/towards/toward/over/before @threaten-whom -> recipient
+ Sudan bared its teeth at Egypt. | SDN | EGY | occurred
- The dog bared its teeth at the postman.

frame threaten.idiom-brandish-arms
type THREATEN violence
cameo 138
contexts military
verb brandish, wave, wield, flourish, dangle, invoke
obj nuclear threat, nuclear card, nuclear option, threat, military option, nuclear sabre, threat of force, threat of war -> content
at/against/before/over/to @threaten-whom -> recipient
+ Pakistan waved the nuclear card at India. | PAK | IND | occurred
- The player waved a card at the judge.

frame threaten.idiom-brandish-measure
type THREATEN restrict
cameo 1312
contexts economic
verb brandish, dangle, wave, wield, hold out, hang, float, flag, signal, raise
obj @threaten-measure, threat of sanction, prospect of sanction, possibility of sanction, threat of tariff -> content
at/against/before/over/in/to/on @threaten-whom -> recipient
+ Canada brandished tariffs at Mexico. | CAN | MEX | occurred
- The bank floated a bond on Mexico.

frame threaten.idiom-hold-prospect
type THREATEN
cameo 130
verb dangle, hold out, raise, hang, hold, float, conjure, evoke, invoke
obj prospect, threat, spectre, specter, possibility, danger, option, menace, ghost -> topic
of @threaten-measure, @threaten-harm, war, attack, invasion, freeze, cut, retaliation, reprisal, force, sanction -> content
to/before/with/over/against/on @threaten-whom -> recipient
subj actor, government, regime, president, premier, minister, general, leader -> actor
+ Ireland held out the threat of an asset freeze to Belarus. | IRL | BLR | occurred
+ Turkey raised the spectre of war with Cyprus. | TUR | CYP | occurred
- The report raised the spectre of drought in Mali.

frame threaten.idiom-turn-up-heat
type THREATEN
cameo 130
verb turn up, raise, up, crank up, pile on, ratchet up, step up
obj heat, stake, ante, temperature, rhetoric, war of words, threat
on/against/with @threaten-whom -> recipient
subj actor, government, regime, president, premier, general -> actor
+ Serbia raised the stakes with Kosovo. | SRB | KOS | occurred
- The cook turned up the heat on the soup.

frame threaten.idiom-warning-shot
type THREATEN
cameo 130
verb fire, send, put, loose off
obj shot, warning shot, warning
across bow -> topic
poss/of/mod? actor -> recipient
at/against/over? actor -> recipient
+ Ghana fired a shot across Togo's bows. | GHA | TGO | occurred
- The patrol fired shots across the road.

frame threaten.idiom-options
type THREATEN
cameo 130
contexts military
verb keep, leave, hold, have
obj option, all option, military option, option of force, use of force
on/adv/attr table, open
against/with/over/on/towards/toward @threaten-whom -> recipient
subj actor, government, president, premier, minister, house, general -> actor
+ Turkey keeps all options open against Syria. | TUR | SYR | occurred
- The player kept his options open with the club.

frame threaten.idiom-bounty
type THREATEN violence
cameo 138
verb put, place, offer, set, post, announce, slap
obj bounty, price, reward, contract -> topic
on/for head, @threaten-whom, officer, judge, journalist, soldier, cleric, general, commander, mayor, writer, author, policeman, life -> recipient
of? @threaten-whom, officer, judge, journalist, soldier, cleric, general, commander, mayor, writer, author, policeman -> recipient
subj rebel, militia, cartel, gang, militant, taliban, warlord, jihadist, cleric, ayatollah, mafia, actor -> actor
+ The Taliban put a bounty on the head of a Danish officer. | AFG | DNK | occurred
- The farmer put a price on a head of lettuce.

frame threaten.idiom-bullet-post
type THREATEN violence
cameo 138
verb send, mail, post, deliver, leave
obj bullet, severed head, pig head, funeral wreath, coffin, death threat, threatening letter, night letter
iobj/to/for judge, journalist, mayor, prosecutor, minister, lawmaker, editor, activist, teacher, lawyer, leader, politician, actor, reporter, priest -> recipient
subj rebel, militia, cartel, gang, militant, taliban, warlord, extremist, mafia, settler, gunman, actor -> actor
+ The militia sent a Danish judge a bullet. | * | DNK | occurred
- The hunter sent the shop a bullet.

frame threaten.idiom-promise-blood
type THREATEN violence
cameo 138
verb promise, vow, pledge, swear, guarantee, threaten
obj/that bloodshed, death, war, revenge, vengeance, retaliation, reprisal, hell, destruction, punishment, blood, bloodbath, massacre, annihilation, doom, fire, havoc, mayhem, misery, ruin, retribution, carnage, wrath, more attack, more bombing, crushing response, stern response, harsh response, severe response, decisive response, painful blow -> content
iobj/obj/to/on/against/for/in/at? @threaten-whom, mayor, judge, infidel, crusader -> recipient
subj banner, leaflet, pamphlet, video, graffito, actor, rebel, militia, cartel, militant, jihadist, general, president, minister, leader, government, group -> actor
+ Boko Haram promised Niger more bloodshed. | NGA | NER | occurred
+ Oman vowed a stern response to Yemen. | OMN | YEM | occurred
- The doctor promised a response to the mayor.

frame threaten.idiom-back-off-or
type THREATEN
cameo 130
verb tell, warn, order, caution
iobj/obj @threaten-whom -> recipient
that pay, regret, rue, burn, bleed, repent -> content
subj actor, government, president, house, general, minister, ayatollah -> actor
+ Egypt told Sudan that it would pay dearly. | EGY | SDN | occurred
- The coach told the boys to face the wall.

frame threaten.idiom-egg-on
type THREATEN violence
cameo 138
verb exhort, summon, rally, incite, egg on
obj man, fighter, follower, muslim, believer, supporter, faithful, lone wolf, jihadist, sympathiser, sympathizer, militant, cell
inf hit, strike, attack, kill, bomb, slaughter, behead, target, fight, massacre, wage, stab -> content
subj al qaeda, al-qaida, islamic state, jihadist, cleric, ayatollah, militant, rebel, leader, warlord, preacher, actor -> actor
+ The warlord exhorted his men to attack Kenya. | * | KEN | occurred
- The coach exhorted his followers to attack the net.
