# Words of many senses, each settled by what stands beside them: strike, charge, fire, press, call, raise, lift, hit, back, target.

class sense-power: actor, government, president, parliament, junta, minister, army, general, council, alliance, police, court, party, union
class sense-who: @civilian, @combatant, @police, actor, minister, president, general, leader

frame support.sense-strike-accord
type SUPPORT
cameo 057
verb strike
obj ceasefire deal, peace deal, trade deal
with actor -> recipient
+ Serbia struck a trade deal with China. | SRB | CHN | occurred
- Serbia's miners struck gold.
subj actor, government, president -> actor

frame consult.sense-strike-up
type CONSULT
cameo 040
verb strike up
obj conversation, dialogue, friendship, rapport
with actor, president, minister -> recipient
+ The Kazakh president struck up a friendship with the Turkish leader. | KAZ | TUR | occurred
- The band struck up a march.

frame accuse.sense-strike-tone
type ACCUSE disapprove
cameo 110
verb strike
obj defiant tone, critical note, sour note, harsh tone
on/with/about/towards/toward actor -> recipient
+ Poland struck a harsh tone with Hungary. | POL | HUN | occurred
- The cellist struck a sour note with Norway's choir.

frame coerce.sense-strike-off
type COERCE restrict
cameo 172
verb strike off
obj candidate, voter, lawyer, judge, party, doctor -> recipient
+ Benin struck off the candidate. | BEN | * | occurred

frame reject.sense-strike-down
type REJECT
cameo 120
contexts legal
verb strike down
obj law, decree, ban, amendment, order, act, policy, rule
of/by? actor -> recipient
subj court, judge, tribunal, actor -> actor
+ The Kenyan court struck down the decree. | KEN | - | occurred
- Lightning struck down the oak.

frame assault.sense-strike-blow
type ASSAULT
cameo 190
verb strike, deal, deliver, inflict
obj blow, crushing blow, death blow, heavy blow
to/against/on/at/iobj rebel, insurgent, militant, army, guerrilla, jihadist, cartel -> recipient
+ The Nigerian army dealt a heavy blow to the insurgents. | NGA | * | occurred
- The news dealt a blow to the painter.

frame protest.sense-on-strike-over
type PROTEST strike
cameo 143
noun strike
mod general, national, one-day, 24-hour, wildcat, sympathy, indefinite, rail, nationwide
by/of? actor, union, worker -> actor
subj? actor, union -> actor
+ The general strike by Belgian unions halted trains. | BEL | - | occurred
- The wildcat strike of lightning burned the barn.

frame accuse.sense-charge-with
type ACCUSE allege
cameo 1121
contexts legal
verb charge
obj @sense-who -> recipient
with/over/of murder, manslaughter, rape
subj actor, court, prosecutor -> actor
+ Mexico charged the governor with murder. | MEX | MEX | occurred
- The trainer charged the battery with a cable.

frame accuse.sense-charge-spying
type ACCUSE allege
cameo 1125
contexts legal
verb charge, indict, arraign
obj @sense-who -> recipient
with/over/of spying, espionage, treason
subj actor, court, prosecutor -> actor
+ Estonia charged the officer with treason. | EST | * | occurred

frame accuse.sense-charge-atrocity
type ACCUSE allege
cameo 1124
contexts legal
verb charge, indict
obj @sense-who -> recipient
with/over/of genocide, massacre, war crime
subj actor, court, tribunal -> actor
+ The tribunal charged the Serbian general with genocide. | * | SRB | occurred

frame assault.sense-charge-crowd
type ASSAULT crowd-control
cameo 175
verb charge
obj/at/into crowd, demonstrator, protester -> recipient
subj actor, police, riot police -> actor
+ Greek riot police charged the demonstrators. | GRC | * | occurred
- The shop charged the crowd for water.

frame assault.sense-charge-position
type ASSAULT
cameo 190
verb charge
obj/at/into/through position, trench, barricade, line, gate, barracks, checkpoint -> recipient
subj soldier, rebel, troop, fighter, actor, infantry -> actor
+ Eritrean soldiers charged the trench. | ERI | - | occurred
- The bull charged the gate.

frame assault.sense-fire-missile-at
type ASSAULT heavy-weapons
cameo 194
verb fire, loose, lob
obj missile, rocket, artillery shell
at/on/into/onto actor, base, ship, city, town, village, airport, border town, position, tanker -> recipient
subj actor, rebel, army, militia, navy -> actor
+ Yemeni rebels fired a missile at the Saudi airport. | YEM | SAU | occurred
- The potter fired a rocket of clay.

frame sanction.sense-fire-official
type SANCTION withdraw
cameo 160
verb fire, sack, axe
obj defence minister, army chief, ambassador, spy chief, police chief, foreign minister, general, prosecutor -> recipient
subj president, king, prime minister, premier, actor, government -> actor
+ The Ukrainian president fired the army chief. | UKR | * | occurred
- The club fired its coach.

frame threaten.sense-fire-warning-shot
type ASSAULT firearms
cameo 193
verb fire, shoot
obj warning shot, shot
at/over/towards/toward/near actor, ship, boat, vessel, soldier, fisherman, plane, protester -> recipient
subj actor, soldier, navy, coast guard, coastguard, police, guard -> actor
+ South Korean guards fired warning shots at the North Korean boat. | KOR | PRK | occurred
- The starter fired a shot near Peru's runners.

frame accuse.sense-fire-back
type REJECT
cameo 120
verb fire back, shoot back, snap back
at actor, critic, accuser, minister -> recipient
+ Israel fired back at Ireland. | ISR | IRL | occurred

frame accuse.sense-under-fire
type ACCUSE disapprove
cameo 111
verb draw, face, take, attract
obj flak, brickbat, stick
from/by actor, critic, opposition, union, bishop, campaigner, watchdog, lawmaker -> actor
over/for -> topic
subj -> recipient
+ The Polish government drew flak from Slovakia over the courts. | SVK | POL | occurred
- The convoy came under fire over the river.

frame accuse.sense-press-charges
type ACCUSE allege
cameo 115
contexts legal
verb press, prefer, file, bring, lay, level
obj charge, charges, criminal charge
against @sense-who -> recipient
+ Kosovo pressed charges against the Serbian officer. | KOS | SRB | occurred
- The bull's owner pressed the battery charge.

frame coerce.sense-press-into
type COERCE restrict
cameo 170
verb press, press-gang, dragoon, conscript
obj boy, man, child, villager, prisoner, student, migrant -> recipient
into service, army, labour, combat, ranks
subj actor, army, rebel, militia, junta -> actor
+ Congolese rebels pressed boys into service. | * | * | occurred

frame assault.sense-press-offensive
type ASSAULT
cameo 190
verb press, press on, press ahead, push on
obj/with offensive, assault, attack, siege, campaign, advance
on/against/in/towards/toward? actor, city, town, rebel -> recipient
subj actor, army, rebel, troop, force -> actor
+ The Azerbaijani army pressed its offensive against Armenia. | AZE | ARM | occurred
- The brand pressed ahead with its campaign in Peru.

frame consult.sense-call-leader
type CONSULT phone
cameo 041
verb call, call up, phone
obj president, king, premier, prime minister, chancellor, foreign minister, counterpart -> recipient
of? actor -> recipient
subj actor, president, minister -> actor
attr none
inf none
+ The Indian premier called the Nepalese prime minister. | IND | NPL | occurred

frame request.sense-call-restraint
type REQUEST yield
cameo 0256
verb call, appeal, plead
for restraint, calm, de-escalation -> content
from/by/on/in/to? actor -> recipient
+ Oman called for restraint. | OMN | - | occurred
- The recipe called for a pinch of calm.

frame concede.sense-call-election
type CONCEDE
cameo 0831
contexts election
verb call
obj snap election, early election, snap poll
subj president, prime minister, premier, actor, government -> actor
+ Bulgaria's president called snap elections. | BGR | - | occurred

frame accuse.sense-call-off-base
type ACCUSE disapprove
cameo 111
verb call, term, deem, describe, dub, brand
obj decision, move, law, ruling, vote, election, visit, strike, raid, plan, sale, remark, tariff -> topic
attr/as illegal, unlawful, illegitimate
of/by/from? actor -> recipient
+ Ireland called the raid illegal. | IRL | - | occurred
- The critic called the move a mistake by the pawn.

frame consult.sense-call-session
type CONSULT multilateral
cameo 040
verb call, convene, summon
obj emergency session, special session, emergency meeting, emergency summit, crisis meeting
subj actor, president, council, chairman, bloc, union -> actor
+ Ghana called an emergency summit. | GHA | - | occurred
- The coach called an emergency session on corners.

frame reject.sense-call-bluff
type REJECT
cameo 120
verb call
obj bluff
of/poss? actor -> recipient
+ Canada called the bluff of the United States. | CAN | USA | occurred
- The poker player called the bluff.

frame mobilize.sense-call-up
type MOBILIZE troops
cameo 154
contexts military
verb call up, call
obj reservist, reserve, conscript
to/for? duty, service, arm
+ Latvia called up its reservists. | LVA | - | occurred
- The site called up a page on reserves.
subj actor, government, army -> actor

frame accuse.sense-raise-concern
type ACCUSE disapprove
cameo 110
verb raise, voice, air
obj concern, alarm, objection, misgiving, worry
about/over/on/at actor, law, arrest, killing, crackdown, trial, election, treatment, abuse -> recipient
in/of/by? actor -> recipient
+ Finland raised concerns about Turkey. | FIN | TUR | occurred

frame coerce.sense-raise-tariff
type SANCTION
cameo 163
contexts economic
verb raise, hike, jack up, double
obj tariff, import duty, customs duty
on/against? actor, steel, wine, import, goods, car, wheat, apple -> recipient
from? actor -> recipient
subj actor, government, administration -> actor
+ India raised import duties on Turkish apples. | IND | TUR | occurred
- The museum raised its tariff on tours.

frame mobilize.sense-raise-alert
type MOBILIZE troops
cameo 152
contexts military
verb raise, heighten, lift
obj alert, military alert, alert status, combat readiness
in/along/at/on/of? actor, border, army, force -> topic
subj actor, army, military, navy -> actor
+ Lithuania raised the alert of its army. | LTU | - | occurred
- The lifeguard raised the alert.

frame mobilize.sense-raise-terror-level
type MOBILIZE police
cameo 151
contexts terrorism
verb raise, lift, increase, upgrade
obj terror alert, threat level, terror level
subj actor, police, government, ministry -> actor
+ Belgium raised its terror alert. | BEL | - | occurred

frame aid.sense-raise-money
type AID
cameo 071
verb raise
obj money, fund, million, billion, dollar, euro
for refugee, victim, survivor, actor, relief, reconstruction, earthquake -> recipient
in? actor -> recipient
subj actor, charity, donor, conference, agency -> actor
+ Donors in Geneva raised money for the Pakistani victims. | * | PAK | occurred
- The start-up raised money for its app.

frame support.sense-raise-flag-over
type COERCE seize
cameo 192
contexts territory
verb raise, hoist, plant
obj flag
over/on/in/above town, village, city, island, airport, base, hill, government building -> recipient
subj soldier, troop, rebel, army, fighter, actor -> actor
+ Azerbaijani soldiers raised the flag over the Armenian village. | AZE | ARM | occurred
- The scouts raised the flag over the city.

frame concede.sense-lift-curfew-on
type CONCEDE
cameo 081
verb lift
obj ban, restriction, suspension
on rally, protest, party, newspaper, travel, gathering, ngo, charity, import, flight, foreigner, broadcaster -> topic
+ Guinea lifted the ban on rallies. | GIN | - | occurred
- The crane lifted the ban sign.

frame retreat.sense-lift-siege
type RETREAT withdraw
cameo 0872
contexts military
verb lift, break off, raise
obj siege, blockade, naval blockade
of/on/around? actor, city, town, port -> recipient
+ Syria lifted the siege of the town. | SYR | - | occurred

frame retreat.sense-lift-hold
type RETREAT
cameo 085
verb lift, release
obj hold, freeze
on aid, asset, arms sale, sale, fund, loan -> topic
to? actor -> recipient
+ The United States lifted its hold on aid to Egypt. | USA | EGY | occurred
- The wrestler lifted his hold on the rope.

frame aid.sense-airlift
type AID
cameo 073
verb airlift, fly, lift
obj wounded, evacuee, casualty
to/from/out/into actor, camp, island -> recipient
subj actor, navy, agency, helicopter -> actor
+ Indian helicopters airlifted the wounded from Nepal. | IND | * | occurred

frame assault.sense-hit-airstrike
type ASSAULT aerial
cameo 195
verb hit, strike, pound
subj air strike, airstrike, air raid
obj/on actor, hospital, school, camp, base, convoy, market, town, village, depot -> recipient
+ An air strike hit the Yemeni market. | - | YEM | occurred
- The hurricane hit the Cuban town.

frame accuse.sense-hit-out
type ACCUSE disapprove
cameo 111
verb hit out, lash out, hit, lash
at/against actor, critic, law, decision, sanction, tariff -> recipient
+ Zimbabwe hit out at Britain. | ZWE | GBR | occurred

frame reject.sense-hit-back
type REJECT
cameo 120
verb hit back, strike back, bite back
at accusation, criticism, claim, allegation, critic, report -> content
of/by/from? actor -> recipient
+ Ethiopia hit back at the accusation of Sudan. | ETH | SDN | occurred

frame retreat.sense-back-away
type CONCEDE
cameo 0832
verb back away, back off, pull back, step back
from threat, plan, demand
against/on? actor -> recipient
+ Panama backed away from its plan. | PAN | - | occurred
- The deer backed away from the car.
subj actor, government, president -> actor

frame reject.sense-back-out
type REJECT
cameo 120
verb back out, pull out
of/from deal, pact, accord
with? actor -> recipient
+ Australia backed out of the deal with France. | AUS | FRA | occurred
- The driver backed out of the garage.
subj actor, government, president -> actor

frame assault.sense-target-attack
type ASSAULT
cameo 190
verb target
obj civilian, convoy, hospital, ship, soldier, peacekeeper, checkpoint, mosque, church -> recipient
with/in bomb, missile, drone, rocket, attack, raid, strike
+ Militants in Mali targeted the convoy with a bomb. | * | * | occurred
- The brand targeted Peru's shoppers with a coupon.

frame sanction.sense-target-sanctions
type SANCTION
cameo 163
contexts economic
verb target
obj actor, oligarch, bank, official, general, company, sector, exports, minister -> recipient
with/in sanction, blacklist, tariff
+ Britain targeted the Iranian bank with sanctions. | GBR | IRN | occurred
subj actor, government, president -> actor

frame coerce.sense-launch-crackdown
type COERCE restrict
cameo 170
verb launch, begin, open
obj crackdown, purge, clampdown
on/against/of/in dissident, opposition, critic, church, activist, minority, media, student, migrant, judge -> recipient
subj actor, government, police, junta, king -> actor
+ Azerbaijan launched a crackdown on activists. | AZE | * | occurred
- The firm launched a purge of its cupboards.

frame mobilize.sense-launch-satellite
type MOBILIZE weapons
cameo 150
contexts military
verb launch, put
obj spy satellite, military satellite, reconnaissance satellite
into? orbit, space
subj actor, military, army -> actor
+ North Korea launched a spy satellite. | PRK | - | occurred
- The probe launched into space.

frame aid.sense-launch-appeal
type REQUEST assist
cameo 0233
verb launch, issue, make
obj appeal, flash appeal, humanitarian appeal
for actor, aid, million, billion, refugee, victim, food -> content
subj actor, agency, charity -> actor
+ The United Nations launched an appeal for Chad. | UNO | * | occurred

frame accuse.sense-charge-graft
type ACCUSE allege
cameo 1121
contexts corruption
verb charge, indict, arraign
obj @sense-who -> recipient
with/over/of bribery, embezzlement, money laundering
subj actor, court, prosecutor -> actor
+ Peru charged the former president with bribery. | PER | * | occurred

frame accuse.sense-charge-terror
type ACCUSE allege
cameo 1121
contexts terrorism
verb charge, indict, arraign
obj @sense-who -> recipient
with/over/of terrorism, hijacking, terror offence
subj actor, court, prosecutor -> actor
+ Belgium charged the Moroccan preacher with terrorism. | BEL | MAR | occurred

frame accuse.sense-charge-incitement
type ACCUSE allege
cameo 1121
contexts rights_freedoms
verb charge, indict, arraign
obj @sense-who -> recipient
with/over/of incitement, insulting, blasphemy, contempt, libel, defamation, disinformation, lese-majeste
subj actor, court, prosecutor -> actor
+ Rwanda charged the journalist with incitement. | RWA | * | occurred

frame accuse.sense-charge-coup
type ACCUSE allege
cameo 1125
contexts legal
verb charge, indict, arraign
obj @sense-who -> recipient
with/over/of sedition, coup, insurrection, mutiny, rebellion, conspiracy, plotting
subj actor, court, prosecutor -> actor
+ Bolivia charged the general with rebellion. | BOL | BOL | occurred

frame accuse.sense-charge-smuggling
type ACCUSE allege
cameo 1121
contexts trafficking
verb charge, indict, arraign
obj @sense-who -> recipient
with/over/of smuggling, trafficking, drug trafficking, people smuggling, poaching, kidnapping, piracy
subj actor, court, prosecutor -> actor
+ The Seychelles charged the Somali sailor with piracy. | SYC | SOM | occurred

frame accuse.sense-call-provocation
type ACCUSE disapprove
cameo 111
verb call, term, describe, condemn, slam, denounce
obj exercise, visit, drill, sale, launch, test, deployment, patrol, transit, statement, incursion -> topic
attr/as provocation, aggression, provocative
of/by/from? actor -> recipient
+ Pyongyang called the exercise a provocation. | PRK | - | occurred

frame accuse.sense-call-sham
type ACCUSE disapprove
cameo 111
contexts election
verb call, term, describe, dub, dismiss, denounce
obj election, vote, referendum, trial, poll, result -> topic
attr/as sham, farce, charade
in/of/by? actor -> recipient
+ Lithuania called the election in Belarus a sham. | LTU | BLR | occurred
- The author called the trial run a farce.
