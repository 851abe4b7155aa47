# Verbs that the other files lack, type by type, each with the few objects that settle it.

frame accuse.more-excoriate
type ACCUSE disapprove
cameo 111
verb eviscerate, traduce, revile, execrate, denigrate, disparage, deprecate
obj actor, minister, president -> recipient
+ Cuba reviled Argentina. | CUB | ARG | occurred
- The critic reviled the soup.

frame accuse.more-dossier
type ACCUSE investigate
cameo 094
contexts legal
verb compile, assemble, publish, submit
obj dossier, evidence file, war crimes report
on/against/about actor, general, army -> recipient
+ Armenia compiled a dossier on Azerbaijan. | ARM | AZE | occurred
- The scout compiled a dossier on Spain's striker.

frame accuse.more-autopsy
type ACCUSE investigate
cameo 091
verb order, conduct, request
obj autopsy, forensic audit, inquest
on/of/into? death, actor, body, bank -> topic
subj actor, court, prosecutor -> actor
+ Georgia ordered an inquest into the death. | GEO | - | occurred

frame accuse.more-blow-whistle
type ACCUSE allege
cameo 112
verb blow
obj whistle, lid
on/off actor, minister, scheme, plot, torture -> recipient
subj actor, officer, spy -> actor
+ A Ugandan officer blew the whistle on Kenya. | UGA | KEN | occurred
- The referee blew the whistle on play.

frame reject.more-pooh-pooh
type REJECT
cameo 120
verb pooh-pooh, rubbish, ridicule, scoff, scorn
obj/at claim, allegation, accusation
of/by/from? actor -> recipient
subj actor, minister, president -> actor
+ Rwanda rubbished the claim of Congo. | RWA | * | occurred

frame reject.more-wriggle
type REJECT
cameo 120
verb wriggle, weasel, slither, duck
out/obj commitment, obligation, promise
subj actor, government, president -> actor
of? commitment, obligation, promise
+ Mauritania ducked its obligation. | MRT | - | occurred

frame reject.more-stonewall
type REJECT yield
cameo 1245
verb stonewall, stymie, obstruct
obj investigator, inspector, inquiry
subj actor, government, army -> actor
+ Sudan stonewalled the investigators. | SDN | - | occurred

frame reject.more-torpedo-talks
type REJECT meet
cameo 127
verb torpedo, scupper, scuttle, sabotage
obj peace talk, peace deal, ceasefire talk
subj actor, rebel, president -> actor
+ Eritrea torpedoed the peace talks. | ERI | - | occurred
- The storm scuttled the boat.

frame threaten.more-saber
type THREATEN violence
cameo 138
verb rattle, shake, brandish
obj sabre, saber, fist
at/against/over? actor -> recipient
subj actor, army, president -> actor
+ Venezuela rattled its sabre at Guyana. | VEN | GUY | occurred

frame sanction.more-quarantine
type SANCTION
cameo 163
contexts economic
verb embargo, blackball, quarantine
obj actor, airline, carrier -> recipient
subj actor, government, bloc -> actor
+ The Arab states embargoed Qatar. | * | QAT | occurred
- The vet quarantined a Danish hound.

frame sanction.more-snap-ties
type SANCTION withdraw
cameo 161
contexts diplomatic
verb snap, rupture, dissolve
obj tie, diplomatic tie, alliance
with actor -> recipient
subj actor, government, president -> actor
+ Eritrea ruptured its alliance with Ethiopia. | ERI | ETH | occurred

frame sanction.more-mothball
type SANCTION discontinue
cameo 160
verb mothball, ice, park
obj pact, treaty, cooperation, joint project, pipeline deal
with actor -> recipient
subj actor, government, president -> actor
+ Kyrgyzstan mothballed the pact with Tajikistan. | KGZ | TJK | occurred

frame coerce.more-commandeer
type COERCE seize
cameo 1711
verb commandeer, requisition, appropriate
obj truck, hotel, grain, hospital, factory
of/from? actor, farmer -> recipient
subj actor, army, government -> actor
+ Sudan commandeered the hotel. | SDN | - | occurred
- The writer appropriated the factory tune.

frame coerce.more-intern
type COERCE arrest
cameo 173
verb intern, incarcerate, immure
obj dissident, minority, migrant, national -> recipient
in? camp, island
subj actor, government, army -> actor
+ China interned Kazakh dissidents. | CHN | KAZ | occurred

frame coerce.more-frogmarch
type COERCE arrest
cameo 173
verb frogmarch, bundle, hustle
obj journalist, lawmaker, activist -> recipient
out/into/from? van, court, car, hall, chamber
subj actor, police, soldier -> actor
+ Ugandan police frogmarched the Kenyan activist into a van. | UGA | KEN | occurred

frame coerce.more-whip
type COERCE restrict
cameo 170
verb stifle, throttle, smother, snuff out
obj dissent, opposition, free speech
subj actor, government, regime -> actor
+ Nicaragua stifled dissent. | NIC | - | occurred

frame coerce.more-gerrymander
type COERCE misinformation
cameo 170
contexts election
verb gerrymander, doctor, manipulate
obj election, vote count, ballot
subj actor, government, party -> actor
+ Georgia manipulated the vote count. | GEO | - | occurred

frame coerce.more-tow
type COERCE deport
cameo 174
contexts migration
verb tow, push, escort
obj dinghy, migrant boat, refugee boat
to/out/from/into? sea, water, actor -> topic
subj actor, coast guard, navy -> actor
+ Greece towed the migrant boat out to sea. | GRC | - | occurred

frame assault.more-rout
type ASSAULT
cameo 190
contexts military
verb rout, outflank, encircle, overwhelm, decimate
obj rebel, garrison, battalion, brigade -> recipient
subj actor, army, troop -> actor
+ Ethiopian troops routed an Eritrean brigade. | ETH | ERI | occurred

frame assault.more-scuttle
type ASSAULT heavy-weapons
cameo 194
contexts military
verb torpedo, sink, ram
obj trawler, frigate, corvette, patrol boat, tanker -> recipient
subj actor, navy, submarine, warship -> actor
+ Chinese warships rammed a Philippine patrol boat. | CHN | PHL | occurred

frame assault.more-booby
type ASSAULT explosives
cameo 183
verb booby-trap, mine, rig
obj house, road, bridge, field -> topic
subj rebel, militant, army -> actor
of/in? actor -> recipient
+ Iraqi militants mined the road. | IRQ | - | occurred
- The firm mined the field.

frame mobilize.more-flank
type MOBILIZE troops
cameo 154
contexts military
verb garrison, fortify, remilitarise
obj island, reef, atoll, frontier
subj actor, army, navy -> actor
+ China fortified the reef. | CHN | - | occurred

frame mobilize.more-muster
type MOBILIZE troops
cameo 154
contexts military
verb muster, marshal, assemble
obj army, armada, invasion force
subj actor, king, general -> actor
+ Venezuela marshalled an invasion force. | VEN | - | occurred

frame mobilize.more-steam
type MOBILIZE weapons
cameo 154
contexts military
verb steam, sail, cruise
subj flotilla, strike group, armada, carrier group -> actor
into/through/towards/toward/to/past strait, gulf, sea, water, actor -> topic
+ A Russian flotilla steamed through the strait. | RUS | - | occurred
- The regatta flotilla sailed into the gulf.

frame protest.more-picket
type PROTEST demo
cameo 141
verb picket, leaflet, mob
subj worker, activist, student -> actor
obj embassy, consulate, ministry
of? actor -> recipient
+ Sri Lankan activists picketed the embassy of China. | LKA | CHN | occurred

frame protest.more-egg
type PROTEST riot
cameo 145
verb pelt, egg, stone
subj protester, crowd, student -> actor
obj minister, ambassador, motorcade, president -> recipient
with? egg, tomato, stone, shoe, rotten fruit
+ Greek protesters pelted the German ambassador with eggs. | GRC | DEU | occurred

frame support.more-salute-courage
type SUPPORT
cameo 051
verb lionise, lionize, eulogise, eulogize, venerate, extol
obj actor, president, leader -> recipient
+ Namibia eulogised the Angolan president. | NAM | AGO | occurred

frame support.more-rally-flag
type SUPPORT
cameo 053
verb evangelise, stump, canvass, proselytise
for actor, cause, bid -> recipient
of? actor -> recipient
+ Ghana canvassed for the bid of Togo. | GHA | TGO | occurred

frame support.more-countersign
type SUPPORT
cameo 057
verb notarise, counter-sign, undersign
obj treaty, accord, protocol
with? actor -> recipient
+ Oman notarised the treaty with Iran. | OMN | IRN | occurred

frame concede.more-eat-crow
type CONCEDE
cameo 080
verb retreat, recant, backpedal
on/from? threat, remark, claim -> topic
subj minister, president, ambassador, premier -> actor
+ The Danish minister recanted. | DNK | - | occurred

frame concede.more-loosen-grip
type CONCEDE
cameo 081
verb loosen, relax, slacken
obj grip, stranglehold, leash
on actor, press, opposition, province -> recipient
subj actor, junta, regime -> actor
+ Myanmar's junta loosened its grip on the press. | MMR | * | occurred
- The climber loosened his grip on the press.

frame retreat.more-decamp
type RETREAT withdraw
cameo 0874
contexts military
verb decamp, skedaddle, withdraw, bolt
subj soldier, troop, garrison -> actor
from town, base, outpost, village
+ Chadian soldiers decamped from the town. | TCD | - | occurred

frame retreat.more-furlough
type RETREAT release
cameo 0841
verb parole, furlough, bail
obj dissident, journalist, activist -> recipient
subj actor, court, judge -> actor
+ Bahrain paroled the Danish activist. | BHR | DNK | occurred

frame retreat.more-mothball-arms
type RETREAT disarm
cameo 0873
contexts military
verb mothball, denuclearise, defuel
obj warhead, submarine, missile, reactor
subj actor, navy, government -> actor
+ Ukraine mothballed its warheads. | UKR | - | occurred

frame aid.more-ferry
type AID
cameo 073
contexts human_security
verb ferry, truck, ship
obj food, medicine, blanket
to/into actor, camp, island, valley -> recipient
subj actor, navy, agency -> actor
+ Kenya trucked food to South Sudan. | KEN | SSD | occurred

frame aid.more-refloat
type AID
cameo 071
contexts economic
verb recapitalise, recapitalize, refinance, refloat
obj central bank, economy, treasury -> topic
of? actor -> recipient
subj actor, fund, government -> actor
+ Kuwait recapitalised the central bank of Lebanon. | KWT | LBN | occurred

frame aid.more-equip-navy
type AID
cameo 072
contexts military
verb resupply, reequip, bankroll
obj rebel, army, navy, militia -> recipient
subj actor, government, kingdom -> actor
+ Eritrea resupplied Somali rebels. | ERI | SOM | occurred

frame cooperate.more-render
type COOPERATE
cameo 063
contexts legal
verb extradite, render, repatriate
obj murderer, killer, hijacker, cybercriminal, gangster
to actor -> recipient
subj actor, government, court -> actor
+ Thailand extradited a hijacker to Japan. | THA | JPN | occurred

frame cooperate.more-pool-intel
type COOPERATE
cameo 064
contexts intelligence
verb swap, pool, trade
obj intelligence, dossier, fingerprint
with actor -> recipient
subj actor, agency, police -> actor
+ Croatia pooled intelligence with Serbia. | HRV | SRB | occurred

frame consult.more-huddle
type CONSULT
cameo 040
verb caucus, confabulate, hobnob, powwow
with actor, minister, envoy -> both
subj actor, minister, envoy -> both
mutual
+ The Kenyan minister hobnobbed with the Chadian envoy. | KEN,TCD | - | occurred

frame consult.more-jet-in
type CONSULT visit
cameo 042
verb jet, helicopter, motor
to/into actor -> recipient
subj envoy, minister, premier -> actor
+ A Qatari envoy jetted into Chad. | QAT | TCD | occurred

frame agree.more-shake
type AGREE
cameo 030
verb shake
on deal, pact, compromise -> content
with? actor -> recipient
subj actor, minister, president -> actor
+ The Swedish minister shook hands on a deal. | SWE | - | occurred
- The grocer shook on a deal.

frame agree.more-greenlight-visit
type AGREE
cameo 036
verb pencil, slate, schedule
obj summit, visit, talk -> content
with/to/in? actor -> recipient
subj actor, president, ministry -> actor
+ Laos scheduled talks with Cambodia. | LAO | KHM | occurred

frame agree.more-earmark-arms
type AGREE
cameo 0332
contexts military
verb earmark, pencil, set aside
obj missile, tank, ammunition -> content
for actor, army -> recipient
subj actor, government, ministry -> actor
+ Bulgaria earmarked ammunition for Ukraine. | BGR | UKR | occurred

frame request.more-clamour-reform
type REQUEST change
cameo 1042
verb clamour, clamor, bay
for reform, repeal, change -> content
subj actor, opposition, union -> actor
+ The Bulgarian opposition clamoured for reform. | BGR | - | occurred

frame request.more-petition
type REQUEST yield
cameo 0253
verb petition, entreat
obj actor, court, president -> recipient
for release, clemency, pardon -> content
subj actor, family, lawyer -> actor
+ Canada petitioned Cuba for clemency. | CAN | CUB | occurred
