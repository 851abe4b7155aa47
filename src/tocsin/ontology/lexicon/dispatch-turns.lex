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
