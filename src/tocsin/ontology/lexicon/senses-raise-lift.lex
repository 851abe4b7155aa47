# Words of many senses, on from "strike" and "charge": raise, lift, hit, back, target, launch.

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
