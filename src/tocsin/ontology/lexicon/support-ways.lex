# More of SUPPORT, CONCEDE and PROTEST, the thin types: praise by body and word, bans eased, forms of dissent.

class dissent-people: protester, demonstrator, worker, student, farmer, activist, resident, doctor, nurse, teacher, miner, trucker, taxi driver, villager, woman, thousand, hundred, dozen, opposition, union, lawyer, journalist, pensioner, veteran, monk, mother, docker, fisherman, prisoner, inmate, lawmaker, judge, migrant, refugee, actor, supporter, crowd, people, youth, settler, herder, dissident

frame support.ways-entry
type SUPPORT
cameo 057
contexts legislative diplomatic
verb approve, ratify, back, endorse, okay
obj entry, accession, admission, membership -> topic
of/by/for actor -> recipient
subj actor, parliament, senate, assembly, duma, government, council -> actor
+ The Spanish parliament approved the accession of Georgia. | ESP | GEO | occurred
- The club approved the membership of a dentist.

frame support.ways-embrace
type SUPPORT
cameo 051
verb embrace, hug, kiss, bearhug
obj actor, president, leader, premier -> recipient
of? actor -> recipient
subj actor, president, leader, premier, king, pope -> actor
+ The Eritrean president embraced the Ethiopian premier. | ERI | ETH | occurred
- The nurse hugged her daughter.

frame support.ways-applaud
type SUPPORT
cameo 051
verb give, grant
obj ovation, applause, standing ovation, round
to/iobj actor, president, premier, minister -> recipient
subj lawmaker, parliament, congress, assembly, delegate, actor, senate -> actor
+ American lawmakers gave a standing ovation to the Ukrainian president. | USA | UKR | occurred
- The stalls gave a standing ovation to the Polish pianist.

frame support.ways-call-friend
type SUPPORT
cameo 051
verb call, describe, hail, term
obj actor, president, premier, leader -> recipient
attr/as friend, ally, brother, hero, partner, statesman, peacemaker
subj actor, president, premier, leader, minister -> actor
+ Serbia's president called China a friend. | SRB | CHN | occurred

frame support.ways-call-good
type SUPPORT
cameo 051
verb call, describe, hail, term
obj accord, vote, deal, ruling, decision, truce, release, visit, reform, agreement, election, verdict -> topic
attr/as historic, milestone, breakthrough, landmark, courageous, triumph, encouraging, victory
of/in/by? actor -> recipient
subj actor, president, premier, leader, minister -> actor
+ Jordan hailed the release as a breakthrough. | JOR | - | occurred
- The critic hailed the reform of opera as a triumph.

frame support.ways-reject-criticism
type SUPPORT
cameo 052
verb shield, shelter, insulate
obj actor, regime, ally -> recipient
from criticism, censure, scrutiny, condemnation, blame, sanction
subj actor, government -> actor
+ China shielded Myanmar from censure. | CHN | MMR | occurred
- The awning shielded Spain's diners from sun.

frame support.ways-deny-for
type SUPPORT
cameo 052
verb rally, close
obj? rank, ranks
behind/around actor, president, ally, premier -> recipient
subj actor, party, ally, government, bloc -> actor
+ Gulf states closed ranks behind Bahrain. | * | BHR | occurred

frame support.ways-pledge-loyalty
type SUPPORT
cameo 050
verb swear, pledge, declare, affirm
obj allegiance, loyalty, fealty, fidelity
to actor, king, government, president, crown, leader -> recipient
subj actor, tribe, general, army, militia, rebel -> actor
+ The Libyan militia pledged allegiance to the government. | LBY | LBY | occurred
- The knight swore fealty to the dragon in the play.

frame support.ways-court-favour
type SUPPORT
cameo 050
verb strengthen, cement, tighten, reinforce, solidify, renew
obj friendship, alliance, partnership, strategic partnership, brotherhood, bond
with actor -> recipient
subj actor, president, government -> actor
+ Pakistan cemented its alliance with Turkey. | PAK | TUR | occurred

frame support.ways-observer-seat
type SUPPORT
cameo 054
contexts diplomatic
verb readmit, welcome back
obj actor -> recipient
to/into/in? bloc, league, union, assembly, council, commonwealth, fold
subj actor, bloc, league, union -> actor
+ The Arab League readmitted Syria. | * | SYR | occurred

frame support.ways-recognise-genocide
type SUPPORT
cameo 054
contexts diplomatic
verb recognise, recognize
obj statehood, palestine, western sahara, independence, kosovo, sovereignty, borders
of/over? actor -> recipient
subj parliament, government, actor, president, cabinet -> actor
+ Norway recognised the statehood of Palestine. | NOR | PSE | occurred

frame support.ways-sign-pact-with
type SUPPORT
cameo 057
contexts diplomatic
verb sign, initial, conclude
obj friendship treaty, border treaty, extradition treaty, defence pact, security pact, partnership agreement, free trade agreement
with actor -> recipient
subj actor, government, president -> actor
+ Tuvalu signed a security pact with Australia. | TUV | AUS | occurred
- The singer signed a pact with her Danish fan club.

frame support.ways-deposit
type SUPPORT
cameo 057
contexts diplomatic
verb deposit, complete, approve
obj ratification, instrument, accession protocol, accession treaty
of/for? actor, treaty -> topic
subj actor, parliament, senate -> actor
+ Turkey approved the accession protocol of Sweden. | TUR | - | occurred

frame concede.ways-reopen-paper
type CONCEDE
cameo 0811
contexts rights_freedoms
verb let, allow, permit
obj newspaper, broadcaster, channel, journalist, website, station, reporter -> recipient
inf reopen, publish, broadcast, resume, work, operate, return, report
subj actor, government, authority -> actor
+ Belarus allowed the Polish broadcaster to reopen. | BLR | POL | occurred

frame concede.ways-restore-licence
type CONCEDE
cameo 0811
contexts rights_freedoms
verb restore, reinstate, renew, give back
obj licence, license, press card, accreditation
of/to/iobj newspaper, broadcaster, journalist, station, channel, correspondent -> recipient
subj actor, government, authority -> actor
+ Venezuela restored the licence of the broadcaster. | VEN | * | occurred

frame concede.ways-commission
type CONCEDE
cameo 083
contexts political_institutions
verb set up, appoint, create, establish
obj truth commission, constitutional convention, reform commission, national dialogue, reconciliation commission
after/under/amid/to? protest, pressure, unrest, uprising, war, demand
subj actor, government, president -> actor
+ Nepal set up a truth commission. | NPL | - | occurred

frame concede.ways-amnesty-law
type CONCEDE
cameo 056
contexts legal
verb pass, approve, sign, adopt, decree, vote, enact, proclaim
obj amnesty, amnesty law, pardon law, amnesty bill
for? rebel, separatist, protester, soldier, prisoner, exile -> recipient
subj actor, parliament, president -> actor
+ The gunmen of Chad came down from the hills under an amnesty voted by lawmakers. | TCD | - | occurred
+ Spain passed an amnesty for separatists. | ESP | * | occurred

frame concede.ways-halt-work
type CONCEDE
cameo 0832
verb halt, suspend, freeze, shelve
obj dam, mine, pipeline, construction, eviction, drilling, logging, fare rise
after/amid/under/over protest, blockade, outcry, riot, pressure, strike
subj actor, government, ministry -> actor
+ Panama suspended the mine after the protests. | PAN | - | occurred
- The diver halted drilling after pressure.

frame concede.ways-ease-lockdown-noun
type CONCEDE
cameo 081
noun easing, relaxation, lifting, loosening
of restriction, ban, sanction, rule, censorship, travel ban, visa rule
on/for? actor, press, woman -> recipient
by actor, government, court -> actor
+ The easing of restrictions by Cuba surprised exiles. | CUB | - | occurred

frame concede.ways-bow-court
type CONCEDE
cameo 083
verb comply, abide
with/by ruling, verdict, court order, judgment, arbitration, award
of? court, tribunal, panel
subj actor, government, company -> actor
+ Romania complied with the ruling of the court. | ROU | - | occurred

frame concede.ways-say-sorry
type CONCEDE
cameo 055
verb say
attr/adv/obj sorry
to? actor, victim, family, people -> recipient
for? -> topic
subj actor, president, premier, minister, king, bishop, pope -> actor
+ The Belgian king said sorry to Rwanda. | BEL | RWA | occurred
- The waiter said sorry.

frame concede.ways-pay-blood
type CONCEDE
cameo 080
verb pay, offer, award
obj blood money, war reparation, compensation
to actor, family, victim, survivor, relative, descendant -> recipient
for? -> topic
subj actor, government, army -> actor
+ Iran paid compensation to the Ukrainian families. | IRN | UKR | occurred

frame protest.ways-lie-in
type PROTEST obstruct
cameo 144
verb lie, lie down, sit down, glue, chain, padlock
subj activist, protester, climate activist, student, campaigner -> actor
obj? themselves, himself, herself
on/to/across/in/before road, runway, track, gate, motorway, tarmac, highway, railing, street, fence, rail
+ German activists glued themselves to the runway. | DEU | - | occurred
- The cyclist lay on the road.

frame protest.ways-human-chain
type PROTEST demo
cameo 141
verb form, link, make
subj @dissent-people -> actor
obj human chain, arm, arms
around/across/along/in/for? parliament, border, bridge, embassy, country, court
+ Lithuanian activists formed a human chain. | LTU | - | occurred

frame protest.ways-camp-out
type PROTEST obstruct
cameo 144
verb camp, camp out, squat, pitch
subj actor, student, protester -> actor
obj? tent, tents
on/outside/in/at/before square, parliament, palace
+ Bulgarian students camped outside parliament. | BGR | - | occurred

frame protest.ways-occupy
type PROTEST obstruct
cameo 144
verb occupy, take over, seize, invade
subj student, worker, farmer, activist, striker, migrant, squatter, protester -> actor
obj campus, university, factory, ministry, embassy, airport, terminal, cathedral, town hall, plant, studio
+ Serbian students occupied the university. | SRB | - | occurred
- The farmer occupied the studio flat.

frame protest.ways-self-burn
type PROTEST
cameo 140
verb set, burn, immolate, douse
subj monk, man, woman, nun, student, activist, vendor, actor, farmer, veteran -> actor
obj himself, herself, themselves
on/in/over/against/outside? fire, protest, embassy, square
+ A Tibetan monk set himself on fire. | * | - | occurred

frame protest.ways-resign-mass
type PROTEST strike
cameo 143
verb resign, quit, walk out
subj doctor, judge, nurse, policeman, teacher, prosecutor, diplomat -> actor
adv/in/over/at masse, protest, pay, law, decree
+ Slovak doctors resigned in protest. | SVK | - | occurred

frame protest.ways-dump
type PROTEST vandalize
cameo 145
verb dump, spill, pour, spread, spray, hurl
subj farmer, fisherman, activist, protester, trucker, winemaker -> actor
obj manure, grain, milk, tyre, slurry, fish, wine, paint, tomato
outside/on/at/in/before/over prefecture, ministry, road, embassy, parliament, border, monument, motorway, palace, building
+ Polish farmers dumped grain on the road. | POL | - | occurred
- The farmer spread manure on the field road.

frame protest.ways-topple-statue
type PROTEST vandalize
cameo 145
verb topple, pull down, deface, behead, tear down, vandalise, vandalize, daub
subj actor, mob, protester -> actor
obj statue, bust, memorial
of? actor, king, general, president, soldier -> recipient
+ Chilean protesters toppled the statue of the Spanish conqueror. | CHL | - | occurred

frame protest.ways-burn-effigy
type PROTEST vandalize
cameo 145
verb burn, hang, stamp, trample
subj @dissent-people, mob -> actor
obj/on effigy, portrait, poster
of actor, president, premier, minister, king, leader -> recipient
+ Bangladeshi students burned an effigy of the Indian premier. | BGD | IND | occurred

frame protest.ways-barricade
type PROTEST obstruct
cameo 144
verb erect, set up, build, man, throw up, light
subj @dissent-people -> actor
obj barricade, roadblock, blockade, bonfire, picket
on/at/across/in/of? road, highway, street, port, border, bridge, capital, tyre
+ Bolivian miners threw up roadblocks. | BOL | - | occurred

frame protest.ways-storm-border
type PROTEST riot
cameo 145
verb storm, rush, scale, breach, climb, tear down
subj migrant, refugee, protester, settler, crowd, youth -> actor
obj border fence, fence, border wall
into/at/of/between? actor, embassy, airport, enclave, barracks
+ Sudanese migrants stormed the border fence. | SDN | - | occurred

frame protest.ways-boycott-class
type PROTEST boycott
cameo 143
verb boycott, shun, skip, refuse
subj student, teacher, judge, lawyer, pupil, lawmaker, deputy, opposition -> actor
obj class, lecture, exam, court, hearing, debate, swearing-in, vote, budget debate
+ Hong Kong students boycotted classes. | HKG | - | occurred
- The pupil skipped the rope.

frame protest.ways-spoil-ballot
type PROTEST boycott
cameo 143
contexts election
verb spoil, deface, burn, tear up
subj voter, supporter, opposition, activist, people, actor -> actor
obj ballot, ballot paper, voting card, voter card, draft card
+ Belarusian voters spoiled their ballots. | BLR | - | occurred

frame protest.ways-mothers-vigil
type PROTEST demo
cameo 1413
contexts rights_freedoms
verb hold, stage, keep
subj mother, relative, family, widow, survivor, lawyer, activist -> actor
obj vigil, candlelight vigil, silent protest
for prisoner, disappeared, hostage, victim, detainee, missing, dead -> topic
+ Argentine mothers held a vigil for the disappeared. | ARG | - | occurred

frame protest.ways-disobedience
type PROTEST
cameo 140
contexts political_institutions
verb launch, begin, call, declare, start, join
subj opposition, actor, party, movement, union, activist, cleric -> actor
obj civil disobedience, disobedience campaign, disobedience movement, non-cooperation, resistance campaign, intifada
against? actor, junta, government -> recipient
+ Mozambique's opposition launched a disobedience campaign. | MOZ | - | occurred

frame protest.ways-refuse-tax
type PROTEST boycott
cameo 143
verb refuse, stop
subj farmer, trader, settler, shopkeeper, merchant, resident, conscript, reservist, soldier -> actor
inf pay, serve, enlist, report, register, open
+ Israeli reservists refused to serve. | ISR | - | occurred
- The trader refused to pay the waiter's tip.

frame support.ways-readmit-delegate
type SUPPORT
cameo 050
contexts diplomatic
verb readmit
obj delegation, ambassador, deputy, mission -> recipient
of? actor -> recipient
subj actor, assembly, council -> actor
+ The assembly readmitted the Russian delegation. | * | RUS | occurred
- The school readmitted the pupil.
