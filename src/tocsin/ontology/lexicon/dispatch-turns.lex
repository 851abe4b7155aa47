# Turns of agency prose that whole dispatches showed to be missing: complaints taken to a court, duties doubled, blows
# struck back, suspects caught, captives handed over, reports called made up.

frame accuse.wire-lodge-representation
type ACCUSE allege
cameo 114
contexts diplomatic
verb lodge, make, deliver, present, submit
obj representation
with/to? actor -> recipient
subj actor, embassy, ministry, government, ambassador -> actor
+ Nepal made stern representations to Bhutan over the dam. | NPL | BTN | occurred
- The sculptor made a faithful representation of a heron.

frame accuse.turn-tribunal
type ACCUSE allege
cameo 115
contexts legal
verb take, bring, carry
obj complaint, case, grievance
to/before court, tribunal, arbitrator, world court, world trade organization, world trade organisation, wto, icj, panel, the hague, arbitration
against/with/over? actor -> recipient
subj actor, government, minister, president -> actor
+ Fiji will take its complaint against Tonga to an arbitration tribunal. | FJI | TON | scheduled
- The widow took her complaint about the roof to the landlord.

frame accuse.wire-challenge-in-court
type ACCUSE allege
cameo 115
contexts legal economic
verb challenge, contest, fight
obj tariff, duty, levy, ban, embargo, sanction, quota, restriction, ruling, measure, blacklist, expulsion
at/in/before court, tribunal, arbitrator, world court, world trade organization, world trade organisation, wto, panel
subj actor, government, minister -> actor
of/by/from? actor -> recipient
+ Uruguay challenged Brazilian levies on its rice at the World Trade Organization. | URY | BRA | occurred
- The bakery challenged the levy in a local court.

frame sanction.wire-raise-levy
type SANCTION
cameo 163
contexts economic
verb double, treble, triple, quadruple, raise, increase, hike, widen, broaden, extend
obj levy, tariff, duty, import duty, import tariff, customs duty, punitive tariff, surcharge
on/against actor, import, export, good, product -> recipient
subj actor, government, president, minister -> actor
+ India doubled its tariffs on Nepalese tea. | IND | NPL | occurred
- The council raised the levy on second homes.

frame assault.wire-hit-back-with
type ASSAULT
cameo 190
contexts military
verb retaliate, respond, answer, reply, hit back, strike back, fire back
with strike, air strike, airstrike, drone strike, missile strike, shelling, artillery, artillery fire, bombing, barrage, rocket, missile, salvo, raid, bombardment, mortar
against/on/at? actor -> recipient
subj actor, army, troop, force, rebel, militia -> actor
+ Djibouti retaliated with air strikes on Eritrean positions. | DJI | ERI | occurred
- The champion hit back with a salvo of aces.

frame assault.turn-hit-back
type ASSAULT
cameo 190
contexts military
verb retaliate, strike back, hit back, fire back, shoot back, return fire
subj force, troop, army, soldier, navy, air force, battery, gunner, artillery, unit, border guard, garrison, rebel, militia, fighter -> actor
against/on/at? actor -> recipient
+ Indian forces retaliated. | IND | - | occurred
+ The Armenian army hit back overnight. | ARM | - | occurred
- The minister hit back at her critics.

frame coerce.wire-catch-suspect
type COERCE arrest
cameo 173
contexts crime
verb capture, nab, catch, apprehend, recapture, corner
obj suspect, fugitive, plotter, attacker, bomber, ringleader, trafficker, drug lord, warlord, mastermind, kingpin, coup plotter, spy, deserter -> recipient
subj? police, policeman, officer, agent, detective, security force, authority, border guard, customs officer, actor -> actor
from? actor -> recipient
+ Kenyan police captured two Somali suspects. | KEN | SOM | occurred
- The camera caught a suspect smudge on the lens.

frame retreat.wire-leave-politics
type RETREAT resign
cameo 0831
verb withdraw, retire, step back, bow out, retreat, step away
from politics, political life, public life, office, the race, election, the presidency, presidency, leadership
subj actor, leader, president, minister, candidate, premier, chairman -> actor
+ Samoa's president retired from politics on Friday. | WSM | - | occurred
- The actress retired from public life in Rome.

frame threaten.wire-wanted-notice
type THREATEN arrest
cameo 130
contexts legal
verb issue, circulate, put out, publish
obj red notice, wanted notice, arrest notice, wanted poster, international notice
for/against/on -> recipient
subj actor, police, court, prosecutor -> actor
+ Interpol issued a red notice for two Maltese bankers. | * | MLT | occurred
- The library issued a red notice for late readers.

frame coerce.wire-suspend-asylum
type COERCE withhold
cameo 170
contexts asylum migration
verb suspend, halt, freeze, stop, block, shelve
obj asylum application, asylum claim, asylum request, asylum procedure, asylum processing, asylum hearing, visa application -> topic
from/by/of? actor -> recipient
subj actor, government, ministry, president -> actor
+ Norway suspended asylum applications by Syrians. | NOR | SYR | occurred
- The clerk stopped for lunch.

frame reject.wire-call-fake
type REJECT
cameo 120
verb call, dismiss, brand, describe, label, denounce, deride
obj report, claim, account, story, figure, video, footage, allegation, accusation, that, it, this -> topic
attr/as fake news, fabrication, hoax, lie, propaganda, disinformation, invention, fiction, fantasy, fairy tale, forgery, pure invention, slander
subj actor, government, spokesman, spokeswoman, ministry -> actor
+ Laos called the report a fabrication. | LAO | - | occurred
- The critics called the account a work of genius.

frame retreat.wire-hand-over-captive
type RETREAT release
cameo 0841
verb hand over, turn over, deliver, surrender, give up, release, free
obj hostage, captive, kidnapped worker, kidnapped soldier, kidnapped engineer, kidnapped sailor, kidnapped journalist, kidnapped policeman, kidnapped tourist, kidnapped aid worker, captured soldier, captured pilot, abducted soldier, abducted sailor, imprisoned comrade, jailed comrade
to actor, red cross, mediator, church -> recipient
subj actor, rebel, guerrilla, gunman, kidnapper, militia, gang, army -> actor
+ Chadian rebels handed over two kidnapped engineers to France. | TCD | FRA | occurred
- The banker surrendered the keys to his neighbour.

frame reject.wire-stand-up-to
type REJECT
cameo 120
verb stand up, face up, stand firm
to/against actor -> recipient
subj actor, government, leader, president -> actor
+ Palau stood up to China over its reefs. | PLW | CHN | occurred
- The sofa stood up to years of children.

frame retreat.wire-free-jailed
type RETREAT release
cameo 0841
contexts legal
verb free, release, liberate
obj jailed comrade, imprisoned comrade, jailed ally, jailed member, jailed leader, imprisoned leader, jailed fighter, imprisoned fighter, jailed rebel, jailed colleague -> recipient
subj? -> actor
+ Mali freed three jailed comrades of the Chadian rebels. | MLI | TCD | occurred
- The club freed two players from their contracts.

frame assault.turn-beat-off
type ASSAULT
cameo 190
contexts military
verb beat back, beat off, drive back, drive off, throw back, push back, fight back, repel, repulse, rout, fend off
obj actor, @combatant, @troops, column, attacker, invader, raider -> recipient
from/to? -> topic
+ Chadian troops beat back the rebels. | TCD | TCD | occurred
+ Rebels were driven back by Malian soldiers. | MLI | MLI | occurred
+ Eritrean troops repelled an Ethiopian column. | ERI | ETH | occurred
- The hotel beat back its rivals with low prices.

frame mobilize.turn-fly-missions
type MOBILIZE weapons
cameo 150
contexts military
verb fly, conduct, carry out, run, launch, make, resume, step up
obj surveillance mission, surveillance flight, reconnaissance mission, reconnaissance flight, spy flight, overflight, sortie, air patrol, combat patrol, spying mission, patrol flight
over/near/off/along/inside/above/into? actor, airspace, territory, waters, coast, border, strait, sea, frontier -> recipient
subj actor, jet, warplane, air force, aircraft, plane, bomber, squadron, navy -> actor
+ Turkish jets flew reconnaissance missions over the Aegean. | TUR | - | occurred
+ France has flown surveillance missions along the border. | FRA | - | occurred
- The firm flew surveillance missions for a map of otters.

frame mobilize.turn-fly-missions-noun
type MOBILIZE weapons
cameo 150
contexts military
verb keep up, start, begin, order, intensify
obj reconnaissance flight, surveillance flight, spy flight, combat patrol, air patrol
subj actor, air force, navy, army -> actor
+ Greece ordered combat patrols over its islands. | GRC | - | occurred
- The club ordered air patrols of its kites.

frame assault.turn-take-fighters
type ASSAULT abduct
cameo 181
contexts military
verb seize, capture, snatch, grab, abduct, nab
obj commander, rebel leader, guerrilla leader, rebel chief, rebel commander, warlord, militant commander, guerrilla, insurgent, rebel, fighter, soldier, pilot, sailor, serviceman, guardsman, border guard, marine, airman -> recipient
subj commando, soldier, troop, army, military, special force, marine, paratrooper, force, unit, navy, fighter, rebel, militant, guerrilla, insurgent, militia -> actor
in/from/on/near/at? -> place
+ Colombian commandos seized a senior rebel commander. | COL | COL | occurred
+ Eritrean soldiers captured two Ethiopian pilots. | ERI | ETH | occurred
- Detectives seized a crate of rebel songs.

frame concede.turn-regret
type CONCEDE
cameo 055
contexts diplomatic
verb regret, deplore, rue
obj death, killing, incident, loss, shooting, mistake, error, damage, casualty, misunderstanding, remark, intrusion, collision, harm
subj actor, government, president, minister, premier, army, military, navy, pentagon, foreign ministry, prime minister, pyongyang, ministry -> actor
of? actor -> recipient
+ Uganda's army regretted the deaths of the Kenyan fishermen. | UGA | KEN | occurred
- The poet regretted the loss of his hat.

frame retreat.turn-give-back-soldiers
type RETREAT release
cameo 0841
verb hand over, hand back, return, turn over, give back, repatriate, send back, send home, transfer, fly
obj serviceman, prisoner of war, captured soldier, captured pilot, captive soldier, captured serviceman, captured guardsman, captive, pow, civilian captive, hostage, captured fisherman, captured sailor, captured fighter -> recipient
to/into? actor -> recipient
subj? actor, army, government, rebel, militia, side -> actor
through/via/with? -> topic
+ Eritrea has handed over nine Ethiopian servicemen. | ERI | ETH | occurred
+ Chad returned two captured pilots to Libya. | TCD | * | occurred
+ Eleven Libyan servicemen were handed over by Chad. | TCD | LBY | occurred
- Oman handed over its best servicemen's band to the festival.

frame coerce.turn-hold-up-goods
type COERCE restrict
cameo 172
contexts economic
verb turn back, turn away, hold up, block, stop, impound, halt
obj truck, lorry, convoy, tanker, goods train, freight train, barge -> topic
of/with/from? actor -> recipient
subj soldier, guard, border guard, customs officer, customs, customs official, customs agent, police, troop, guardsman, border police, frontier guard, national guard -> actor
+ Paraguayan soldiers turned back trucks from Bolivia. | PRY | BOL | occurred
+ Serbian customs officers held up tankers from Kosovo. | SRB | KOS | occurred
- Snow held up the trucks at the pass.

frame protest.turn-block-in-protest
type PROTEST obstruct
cameo 144
verb block, blockade, barricade, occupy, close, shut, cut, choke, jam, seal off
obj bridge, road, highway, street, border, crossing, port, gate, entrance, railway, track, motorway, square, pass, route, runway, checkpoint
in protest
subj -> actor
at/against/over? actor -> recipient
+ Peruvian merchants blocked the bridge in protest. | PER | - | occurred
+ Angry Greek growers closed the crossing in protest at Turkey. | GRC | TUR | occurred
- Barriers blocked the bridge in the storm.

frame accuse.turn-mission-protests
type ACCUSE allege
cameo 114
contexts diplomatic
verb protest, remonstrate, object
subj mission, embassy, consulate, foreign ministry, ambassador, envoy, high commission, delegation, foreign minister, permanent mission -> actor
to/with? actor -> recipient
against/over/about/at? -> topic
+ The Kenyan mission protested over the arrest. | KEN | - | occurred
+ The Chilean embassy protested. | CHL | - | occurred
- Students protested outside the embassy.

frame sanction.turn-order-out
type SANCTION expel
cameo 161
contexts diplomatic
verb order, throw, kick
obj ambassador, envoy, diplomat, attache, consul, charge d'affaires, embassy staff, military attache, consular staff -> recipient
of country, territory, capital, nation, kingdom, republic
subj actor, government, president, minister -> actor
+ Peru ordered Chile's ambassador out of the country on Monday. | PER | CHL | occurred
- The abbot ordered the monks out of the chapel.

frame assault.turn-strike-them
type ASSAULT
cameo 190
contexts military
verb strike, hit, bomb, shell, bombard
obj enemy, terrorist, aggressor, invader -> recipient
subj we, army, air force, navy, jet, force, troop, gunner, artillery -> actor
+ The Kenyan army struck the enemy at dawn. | KEN | - | occurred
- The idea struck them as odd.
