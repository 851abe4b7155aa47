# THREATEN in its leaves: aid, ties and talks to be cut, bans, curfews, protest, expulsion, repression, blockade, war, ultimatums.

class menace-power: actor, government, president, parliament, junta, minister, army, general, council, regime, ministry, alliance, commander, king, premier, prime minister, commission, court
class menace-rebel: actor, rebel, militant, militia, group, gunman, kidnapper, hijacker, gang, cartel, insurgent, separatist, jihadist, fighter, leader, extremist
class menace-crowd: actor, union, worker, striker, farmer, teacher, doctor, miner, trucker, opposition, activist, student, party, movement, villager, nurse, pilot, docker, leader, driver
class menace-verb-noun: threat, warning, ultimatum

frame threaten.leaf-aid-risk
type THREATEN relations
cameo 1311
verb threaten, put, place
obj aid, assistance, loan, military aid, bailout -> topic
with/at/under cut, risk, review, suspension, cutoff, freeze
to/for? actor -> recipient
subj actor, government, president -> actor
+ The United States put aid to Uganda under review. | USA | UGA | occurred
- The storm put aid at risk.

frame threaten.leaf-sanction-warn
type THREATEN restrict
cameo 1312
contexts economic
verb warn, threaten, menace
obj actor, company, bank, general, leader, regime, firm -> recipient
of/with/about/over sanction, tariff, embargo, boycott, export ban, asset freeze, penalty
subj actor, government, president -> actor
+ Canada threatened Myanmar's generals with an asset freeze. | CAN | MMR | occurred
- The library threatened readers with a penalty.

frame threaten.leaf-sanction-prepare
type THREATEN restrict
cameo 1312
contexts economic
verb prepare, draft, draw up, ready, finalise, finalize, line up, weigh, table, circulate
obj sanction, embargo, tariff, penalty, price cap, blacklist, countermeasure
against/on/for? -> recipient
subj actor, government, president -> actor
+ The European Union drew up sanctions against Belarus. | EUR | BLR | occurred
mod? actor -> recipient

frame threaten.leaf-tariff
type THREATEN restrict
cameo 1312
contexts economic
verb threaten, vow, warn, promise
obj tariff, duty, levy, embargo, boycott, countermeasure
on/against/to? actor, import, steel, wine, car -> recipient
subj actor, government, president -> actor
+ The United States threatened tariffs on Mexico. | USA | MEX | occurred
mod? actor -> recipient

frame threaten.leaf-break-ties
type THREATEN relations
cameo 1313
contexts diplomatic
verb threaten, vow, warn
inf sever, downgrade, rupture -> content
with/obj? actor -> recipient
subj actor, government, president -> actor
+ Turkey threatened to downgrade ties with Austria. | TUR | AUT | occurred

frame threaten.leaf-review-ties
type THREATEN relations
cameo 1313
contexts diplomatic
verb review, reconsider, reassess, rethink, re-examine
obj tie, relation, relationship, cooperation, partnership, alliance, agreement, treaty
with actor -> recipient
subj actor, government, president -> actor
+ Uganda reconsidered its relationship with Britain. | UGA | GBR | occurred
- The singer reviewed her contract with Paris.

frame threaten.leaf-ban-party
type THREATEN restrict
cameo 1322
verb threaten, vow, warn
inf outlaw, deregister, proscribe, disband -> content
obj? party, group, movement, opposition, organisation, church, union -> topic
subj actor, government, president -> actor
+ Tanzania threatened to deregister the opposition party. | TZA | TZA | occurred

frame threaten.leaf-dissolve
type THREATEN restrict
cameo 132
verb threaten, warn, vow
inf dissolve, prorogue -> content
obj? parliament, assembly, council, cabinet, government, court
subj president, king, premier, prime minister, emir, general, junta, minister -> actor
+ Kuwait's emir threatened to dissolve parliament. | KWT | KWT | occurred

frame threaten.leaf-close-press
type THREATEN restrict
cameo 1321
contexts rights_freedoms
verb threaten, warn, vow
inf censor, silence, muzzle -> content
obj? newspaper, website, broadcaster, channel, platform, media, twitter, facebook, licence, press -> topic
subj @menace-power, regulator -> actor
+ Brazil's court threatened to silence the platform. | BRA | - | occurred

frame threaten.leaf-press-with
type THREATEN restrict
cameo 1321
contexts rights_freedoms
verb threaten, warn, menace
obj newspaper, journalist, editor, broadcaster, reporter, website, blogger, channel -> recipient
with/of closure, prosecution, ban, jail, fine, suspension, lawsuit -> content
subj @menace-power, regulator, prosecutor -> actor
+ Zambia threatened the newspaper with closure. | ZMB | * | occurred

frame threaten.leaf-curfew
type THREATEN restrict
cameo 1323
verb threaten, warn, vow
of/inf/with curfew, lockdown -> content
subj @menace-power, governor, mayor -> actor
+ The Haitian government warned of a curfew. | HTI | - | occurred

frame threaten.leaf-emergency
type THREATEN restrict
cameo 1324
verb threaten, warn, vow
of/with martial law, emergency, military rule -> content
subj @menace-power, governor, mayor -> actor
+ The Philippine president warned of martial law. | PHL | - | occurred

frame threaten.leaf-arrest-people
type THREATEN arrest
cameo 132
contexts legal
verb threaten, vow, warn
inf arrest, jail, prosecute, detain, imprison, try, charge, sue, extradite -> content
obj? actor, activist, journalist, leader, protester, opponent, official -> recipient
subj @menace-power, prosecutor, police -> actor
+ Cambodia threatened to jail the opposition leader. | KHM | KHM | occurred

frame threaten.leaf-arrest-with
type THREATEN arrest
cameo 132
contexts legal
verb threaten, warn
obj actor, activist, journalist, leader, protester, opponent, official, union, worker, refugee -> recipient
with/of prison, arrest, jail, prosecution, trial, detention, legal action, charge, impeachment, dismissal, court-martial -> content
subj @menace-power, prosecutor, police -> actor
+ Egypt threatened protesters with prison. | EGY | * | occurred
- The store threatened shoplifters with prosecution.

frame threaten.leaf-warrant
type THREATEN arrest
cameo 132
contexts legal
verb issue, obtain, seek, secure, request
obj arrest warrant, international warrant, red notice, interpol notice
for/against president, general, commander, ex-president, oligarch, warlord -> recipient
subj actor, court, tribunal -> actor
+ A Spanish judge issued an arrest warrant for the Rwandan general. | ESP | RWA | occurred

frame threaten.leaf-protest
type THREATEN relations
cameo 133
verb threaten, vow, warn, pledge
inf march, demonstrate, rally, protest, paralyse, paralyze -> content
subj union, worker, farmer, opposition, party, activist, student, teacher, trucker, miner -> actor
+ Greek farmers threatened to paralyse the motorway. | GRC | - | occurred

frame threaten.leaf-strike-inf
type THREATEN relations
cameo 133
verb threaten, vow, pledge, plan
inf strike, paralyse, demonstrate, march, rally, protest, picket, blockade -> content
subj @menace-crowd -> actor
+ Argentine truckers threatened to strike. | ARG | - | occurred

frame threaten.leaf-terror-strike
type THREATEN violence
cameo 138
contexts terrorism
verb threaten, vow, pledge, plan, prepare
inf strike, attack, bomb -> content
in/at/against/on? actor -> recipient
subj terrorist, militant, extremist, jihadist, bomber, gunman, insurgent, rebel, guerrilla, cell, network -> actor
+ Militants threatened to strike in Kenya. | * | KEN | occurred
- Bakers threatened to strike in Kenya.

frame threaten.leaf-strike-obj
type THREATEN relations
cameo 133
verb threaten, call, announce, plan, vow, schedule
obj strike, walkout, general strike, shutdown, stoppage, boycott, protest, march, hunger strike -> content
subj union, worker, farmer, teacher, doctor, pilot, trucker, miner, docker, driver, opposition -> actor
+ Nigerian doctors threatened a strike. | NGA | - | occurred

frame threaten.leaf-strike-noun
type THREATEN relations
cameo 133
noun threat, warning
of/inf strike, walkout, boycott, protest, unrest, strike, walk -> content
by/from/poss/mod? @menace-crowd -> actor
subj? @menace-crowd -> actor
+ The threat of a walkout by Belgian nurses grew. | BEL | - | occurred

frame threaten.leaf-mutiny
type THREATEN relations
cameo 133
verb threaten, warn, vow
of/inf/obj mutiny, uprising, revolt, rise, rebellion, revolution, rebel, intifada, civil disobedience -> content
subj @menace-crowd, soldier, officer, tribe, cleric -> actor
+ Bolivia's opposition warned of an uprising. | BOL | - | occurred

frame threaten.leaf-quit-talks
type THREATEN relations
cameo 134
contexts diplomatic
verb threaten, warn, vow
inf walk, derail, torpedo -> content
from/of/obj? talk, negotiation, talks, table, dialogue, process, conference, summit
subj @menace-power, @menace-rebel, delegation, negotiator -> actor
+ The Colombian rebels threatened to derail the negotiations. | COL | - | occurred

frame threaten.leaf-crush-protest
type THREATEN violence
cameo 137
contexts repression
verb threaten, vow, warn, pledge, promise, swear
inf crush, quell, suppress, disperse, stamp, smash, shoot, quash, break -> content
obj? protest, protester, demonstrator, uprising, strike, rebellion, dissent, riot -> topic
subj government, general, junta, police, president, minister, army, king -> actor
+ Myanmar's generals vowed to crush the uprising. | MMR | - | occurred
- The brewery vowed to crush its grapes.

frame threaten.leaf-iron-fist
type THREATEN violence
cameo 137
contexts repression
verb promise, vow, threaten, warn, pledge
of/obj iron fist, crackdown, iron hand, tough response, no mercy
against/on? actor, protester, opponent, rioter, demonstrator -> recipient
subj government, general, junta, police, president, minister, king -> actor
+ Tunisia's president promised a crackdown on rioters. | TUN | * | occurred

frame threaten.leaf-blockade
type THREATEN restrict
cameo 1381
contexts military
verb threaten, vow, warn
inf blockade, besiege, mine -> content
obj? strait, port, border, canal, route, waterway, gulf, corridor, sea lane, airspace -> topic
subj actor, army, navy, general, rebel, militia -> actor
+ Iran threatened to mine the strait. | IRN | - | occurred
- The council threatened to close the canal to swimmers.

frame threaten.leaf-blockade-obj
type THREATEN restrict
cameo 1381
contexts military
verb threaten, warn, vow
obj/of/with blockade, siege, encirclement, naval blockade -> content
of/on/against? actor -> recipient
subj actor, army, navy, general, rebel, militia -> actor
+ Azerbaijan threatened a blockade of Armenia. | AZE | ARM | occurred

frame threaten.leaf-annex
type THREATEN territory
cameo 1382
contexts territory
verb threaten, vow, warn, swear
inf annex, occupy, seize, capture, conquer, retake, recapture, overrun, partition, swallow -> content
obj? actor, region, island, territory, city, valley, province, border -> topic
subj @menace-power, @menace-rebel -> actor
+ Venezuela threatened to annex the Guyanese region. | VEN | GUY | occurred

frame threaten.leaf-annex-noun
type THREATEN territory
cameo 1382
contexts territory
noun threat, danger, plan, vow
of/inf annexation, occupation, annex, occupy, seize, retake -> content
of? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Israeli threat to annex the valley was condemned. | ISR | - | occurred

frame threaten.leaf-terror
type THREATEN violence
cameo 1383
contexts terrorism
verb threaten, vow, warn, promise
inf behead, execute, kidnap, abduct, massacre, poison, assassinate -> content
obj? hostage, captive, actor, civilian, tourist, priest, nun, embassy, church -> recipient
subj @menace-rebel -> actor
+ The Yemeni kidnappers threatened to execute the hostage. | YEM | * | occurred

frame threaten.leaf-terror-noun
type THREATEN violence
cameo 1383
contexts terrorism
noun threat
mod bomb, death, terror, kidnap, hijack
against/to/from? actor -> recipient
by? actor -> actor
subj? actor -> actor
+ A bomb threat by Syrian militants against the Turkish embassy proved empty. | SYR | TUR | occurred

frame threaten.leaf-bounty
type THREATEN violence
cameo 1383
verb put, place, offer
obj bounty, price, reward
on/for head, death, killing, life, murder
of? actor -> recipient
poss? actor -> recipient
subj @menace-rebel, cleric, cartel -> actor
+ The Iranian cleric put a bounty on the head of the writer. | IRN | * | occurred

frame threaten.leaf-attack-inf
type THREATEN violence
cameo 1384
contexts military
verb threaten, vow, warn, swear, pledge
inf attack, strike, bomb, shell, hit, target, shoot, retaliate, bombard, fire, intervene -> content
obj? actor, base, city, ship, embassy, airport, site, plant -> topic
subj @menace-power, @menace-rebel -> actor
+ Eritrea threatened to shell the Ethiopian town. | ERI | ETH | occurred

frame threaten.leaf-war-obj
type THREATEN violence
cameo 1384
contexts military
verb threaten, warn, vow, promise
of/with/obj invasion, ground offensive, military intervention -> content
against/on? actor -> recipient
subj @menace-power, @menace-rebel -> actor
+ Burkina Faso warned of an invasion against Mali. | BFA | MLI | occurred

frame threaten.leaf-wmd-inf
type THREATEN violence
cameo 1385
contexts cbrn
verb threaten, vow, warn
of/with/inf nuclear strike, nuclear war, nuclear attack, nuclear response, chemical attack, nuke, nuclear retaliation, nuclear annihilation -> content
against/on/obj? actor -> recipient
subj actor, government, president -> actor
+ North Korea threatened South Korea with a nuclear strike. | PRK | KOR | occurred

frame threaten.leaf-nuclear-noun
type THREATEN violence
cameo 1385
contexts cbrn
noun threat, blackmail, sabre-rattling, saber-rattling, brinkmanship
mod nuclear, atomic
against/to/of? actor -> recipient
by/from/poss? actor -> actor
subj? actor -> actor
+ The nuclear threat by North Korea to Japan was condemned. | PRK | JPN | occurred

frame threaten.leaf-ultimatum
type THREATEN relations
cameo 139
contexts diplomatic
verb give, issue, deliver, present, serve, hand, set
obj ultimatum, final warning, last chance, deadline
to/iobj/for actor, government, militia, rebel, army, junta, protester, kidnapper -> recipient
subj @menace-power, @menace-rebel -> actor
+ The West African bloc gave an ultimatum to Niger. | * | NER | occurred
- The landlord gave an ultimatum to his tenant.

frame threaten.leaf-ultimatum-noun
type THREATEN relations
cameo 139
contexts diplomatic
noun ultimatum
to/against? actor -> recipient
by/from/poss/mod? actor -> actor
subj? actor -> actor
+ The ultimatum by Kenya to the Somali militants expires today. | KEN | * | occurred

frame threaten.leaf-hostile-vow
type THREATEN violence
cameo 138
verb vow, swear, promise, pledge
obj revenge, vengeance, retribution
against/on/for? actor -> recipient
subj @menace-power, @menace-rebel, family, tribe -> actor
+ Iran vowed revenge on Israel. | IRN | ISR | occurred
- The team vowed revenge on its rival.

frame threaten.leaf-suffer
type THREATEN
cameo 130
verb warn, tell, remind, caution
obj actor, company, neighbour, rival -> recipient
of/about consequence, repercussion, retaliation, cost, price, grave consequence, countermeasure
subj actor, government, president -> actor
+ Beijing warned Prague of serious consequences. | CHN | CZE | occurred

frame threaten.leaf-play-card
type THREATEN
cameo 130
verb play, wave, wield
obj card, gas card, nuclear card, energy card, big stick, migration card
against/with? actor -> recipient
subj actor, government, president -> actor
+ Algeria played the gas card against Spain. | DZA | ESP | occurred
- The magician played a card.

frame threaten.leaf-flex
type THREATEN
cameo 130
verb bare, show, snarl
obj tooth, teeth, fang, claw
at/to? actor -> recipient
subj actor, army, regime, alliance -> actor
+ China snarled its teeth at Lithuania. | CHN | LTU | occurred
- The wolf bared its teeth at Peru's hikers.

frame threaten.leaf-gun-head
type THREATEN
cameo 130
verb hold
obj gun, knife, pistol
to head, throat, temple
of? actor -> recipient
poss? actor -> recipient
subj actor, regime, government -> actor
+ Gazprom held a gun to the head of Moldova. | * | * | occurred
