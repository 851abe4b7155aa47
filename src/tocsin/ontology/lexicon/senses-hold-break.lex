# More words of many senses, each with its frames and its traps: hold, break, cut, drop, seal, storm, turn, walk, draw, order, host, slam and others.

class sense-man: @civilian, @combatant, minister, president, general, leader, candidate, official, ambassador

frame coerce.sense-hold-custody
type COERCE arrest
cameo 173
verb hold, keep
obj @sense-man -> recipient
in custody, jail, solitary
subj actor, police, court -> actor
+ Eritrea held the Swedish editor in jail. | ERI | SWE | occurred
- The cook held the chef in high esteem.

frame coerce.sense-hold-charge
type COERCE arrest
cameo 173
verb hold, detain, pick up
obj @sense-man -> recipient
on/over suspicion, spying, espionage
subj actor, police, agent -> actor
+ Iran held the French tourist on suspicion of spying. | IRN | FRA | occurred

frame reject.sense-hold-out
type REJECT
cameo 120
verb hold out, hold off
against pressure, demand, offer, deal, reform, sanction, takeover
from/of? actor -> recipient
+ Hungary held out against the pressure of Brussels. | HUN | EUR | occurred
- The tent held out against the rain.

frame retreat.sense-hold-fire
type RETREAT ceasefire
cameo 0871
contexts military
verb hold, cease
obj fire
subj actor, army, rebel -> actor
in/along? actor -> topic
+ Lebanon's rebels held their fire. | LBN | - | occurred
- The stove held the fire well.

frame sanction.sense-break-ties
type SANCTION withdraw
cameo 161
contexts diplomatic
verb break, break off, break up
obj relation, diplomatic relation, tie
with actor -> recipient
over/after? -> topic
subj actor, government, president -> actor
+ Peru broke relations with Mexico. | PER | MEX | occurred

frame reject.sense-break-word
type REJECT
cameo 120
verb break, go back, betray
obj/on word, promise, pledge, vow
to? actor -> recipient
subj actor, government, president -> actor
+ Turkey broke its promise to Cyprus. | TUR | CYP | occurred
- The groom broke his promise.

frame reject.sense-break-law
type REJECT yield
cameo 128
verb break, breach, flout, contravene
obj law, international law, convention, embargo, charter, sea law, treaty
subj actor, government, army -> actor
+ Uganda flouted the convention. | UGA | - | occurred
- The driver broke the law.

frame reject.sense-break-ranks
type REJECT
cameo 120
verb break
obj rank, ranks
with/over/on actor, sanction, ally, party, bloc -> recipient
subj actor, government, minister -> actor
+ Slovakia broke ranks with the European Union. | SVK | EUR | occurred

frame assault.sense-break-through
type ASSAULT
cameo 190
contexts military
verb break through, punch through, pierce, smash through
obj? line, defence, front line, cordon, siege
of/into/at? actor, line, defence, front -> recipient
subj troop, army, rebel, tank, force, soldier, actor -> actor
+ Ethiopian tanks broke through the Eritrean line. | ETH | * | occurred
- The sun broke through the line of clouds.

frame assault.sense-break-siege
type RETREAT withdraw
cameo 0872
contexts military
verb break
obj siege, blockade, encirclement
of/around? actor, city, town -> recipient
subj actor, army, troop -> actor
+ The Syrian army broke the siege of the town. | SYR | - | occurred

frame reject.sense-break-up-talks
type SANCTION discontinue
cameo 164
contexts diplomatic
verb break off, cut short, abandon
obj talk, negotiation, peace talk
with/over? actor -> recipient
subj actor, rebel, government -> actor
+ Ethiopia broke off talks with Egypt. | ETH | EGY | occurred

frame assault.sense-break-up-rally
type ASSAULT crowd-control
cameo 175
contexts repression
verb break up, disperse
obj rally, protest, march
subj actor, police, riot police -> actor
with/of? baton, gas -> topic
by? actor -> recipient
+ Ugandan police broke up the rally. | UGA | - | occurred
- Rain broke up the rally of vintage cars.

frame sanction.sense-cut-ties
type SANCTION withdraw
cameo 161
contexts diplomatic
verb cut, sever, snap
obj tie, diplomatic tie, diplomatic relation
with/to actor -> recipient
subj actor, government, president -> actor
+ Bahrain cut ties with Qatar. | BHR | QAT | occurred
- The designer cut ties with Italy's tailors from silk.

frame mobilize.sense-cut-forces
type RETREAT withdraw
cameo 087
contexts military
verb cut, reduce, halve, slash
obj troop level, troop number, force, troops
in/by/to? actor -> topic
subj actor, president, army -> actor
+ The United States cut its troop levels in Iraq. | USA | * | occurred

frame coerce.sense-cut-power
type COERCE withhold
cameo 172
verb cut, switch off, pull
obj power, electricity, water
to/from/in actor, city, camp, enclave, region, hospital -> recipient
subj actor, army, government -> actor
+ Israel cut power to the Palestinian enclave. | ISR | PSE | occurred
- The janitor cut power to the gym.

frame concede.sense-cut-tax
type CONCEDE
cameo 0832
contexts economic
verb cut, lower, slash
obj fuel price, bread price, fuel tax
after/amid/to/under protest, riot, unrest, anger
subj actor, government, president -> actor
+ Kazakhstan cut fuel prices after the riots. | KAZ | - | occurred

frame accuse.sense-drop-case-against
type CONCEDE
cameo 081
contexts legal
verb drop, quash
obj charge, indictment, treason charge
against actor, activist, minister, journalist, leader, soldier, student -> recipient
subj actor, prosecutor, court -> actor
+ Egypt dropped the charges against the Italian student. | EGY | ITA | occurred

frame concede.sense-drop-claim
type CONCEDE
cameo 080
contexts territory
verb drop, abandon, renounce, relinquish
obj claim, territorial claim, border claim
to/on/over/against actor, island, territory, waters, village, region -> topic
subj actor, government, president -> actor
+ Bolivia dropped its claim to the island. | BOL | - | occurred
- The heir dropped his claim to the island villa in Malta.

frame reject.sense-drop-out
type REJECT meet
cameo 125
contexts diplomatic
verb drop out, pull out, bow out, opt out
of talk, talks, summit, conference, negotiation, dialogue, meeting
with/in? actor -> recipient
subj actor, rebel, government -> actor
+ Eritrea dropped out of the talks. | ERI | - | occurred
- The singer dropped out of the summit concert.

frame assault.sense-drop-bombs
type ASSAULT aerial
cameo 195
contexts military
verb drop, rain
obj bomb, leaflet, explosive
on actor, village, city, camp, town, position, base -> recipient
subj actor, jet, plane -> actor
+ Sudanese planes dropped bombs on the village. | SDN | - | occurred

frame aid.sense-drop-supplies
type AID
cameo 073
contexts human_security
verb drop, airdrop, parachute
obj food, supply, medicine
to/over/on/into/in actor, camp, village, mountain, enclave, refugee, island -> recipient
subj actor, plane, air force -> actor
+ Jordan airdropped food over the Palestinian enclave. | JOR | PSE | occurred

frame coerce.sense-seal-border
type COERCE restrict
cameo 172
verb seal, seal off, shut
obj border, frontier, border crossing
with/to/on/from? actor -> recipient
subj actor, government, army -> actor
+ Chad sealed its border with Sudan. | TCD | SDN | occurred
- The cook sealed the jar's border.

frame support.sense-seal-pact
type SUPPORT
cameo 057
contexts diplomatic
verb seal, clinch, ink
obj pact, accord, treaty
with actor -> recipient
subj actor, government, president -> actor
+ Iran sealed a pact with Russia. | IRN | RUS | occurred
- The singer sealed a pact with her fans.

frame coerce.sense-seal-off
type COERCE restrict
cameo 172
verb seal off, cordon off, ring off
obj city, square, district, village, camp, neighbourhood, capital, embassy, quarter, campus
subj actor, police, army -> actor
+ Kenya sealed off the district. | KEN | - | occurred

frame protest.sense-storm-building
type PROTEST riot
cameo 145
verb storm, swarm, invade
obj parliament, embassy, palace -> recipient
subj protester, crowd, demonstrator -> actor
+ Iraqi protesters stormed the Swedish embassy. | IRQ | SWE | occurred
- Critics stormed the palace of cakes.

frame assault.sense-storm-fort
type ASSAULT
cameo 190
contexts military
verb storm, overrun
obj barracks, base, outpost, prison, airport, garrison, position, village -> recipient
of? actor -> recipient
subj rebel, soldier, commando -> actor
+ Malian rebels stormed the barracks. | MLI | MLI | occurred

frame reject.sense-storm-out
type REJECT meet
cameo 125
contexts diplomatic
verb storm out, walk out, stalk out, stomp out
of meeting, talk, summit, session, chamber, conference, hall, negotiation, assembly
over/in? -> topic
subj actor, delegation, minister, ambassador, delegate, lawmaker -> actor
+ The Armenian delegation stalked out of the session. | ARM | - | occurred
- The actress stormed out of the session with her hairdresser.

frame assault.sense-clear-rebels
type ASSAULT
cameo 190
contexts military
verb clear, flush out, mop up, root out, sweep
obj rebel, militant, insurgent, guerrilla, jihadist, hideout -> recipient
of/from? rebel, militant, insurgent, village, city, forest, town, mountain
subj troop, army, force, actor, soldier -> actor
+ Mozambican troops cleared insurgents from the town. | MOZ | * | occurred
- The farmer cleared the field of snow.

frame concede.sense-clear-name
type CONCEDE
cameo 081
contexts legal
verb clear, acquit, absolve, exonerate
obj minister, president, general, activist, soldier, journalist, officer, opposition leader, ex-president, nurse -> recipient
of charge, murder, corruption, treason, spying, wrongdoing, fraud, libel, genocide, crime
subj court, judge, jury, tribunal, actor, panel -> actor
+ A Gambian court cleared the general of treason. | GMB | * | occurred

frame coerce.sense-check-papers
type COERCE restrict
cameo 172
verb check, search, frisk, screen
obj paper, bag, car, identity, passenger, vehicle, identity paper
at/of/on checkpoint, border, migrant, street, resident, roadblock, passenger
subj soldier, police, guard, actor, militia, policeman -> actor
+ Belgian soldiers searched bags at the border. | BEL | - | occurred
