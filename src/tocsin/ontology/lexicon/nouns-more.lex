# More deeds as nouns: who did it behind "by", to whom behind "of", "on" or "against".

frame accuse.noun-probe-leader
type ACCUSE investigate
cameo 091
contexts corruption
noun questioning, interrogation, investigation, grilling
of minister, president, banker -> recipient
by actor, police, prosecutor -> actor
+ The questioning of the Peruvian minister by Chile made news. | CHL | PER | occurred
- The grilling of the banker's steak by the cook made news.

frame accuse.noun-exhumation
type ACCUSE investigate
cameo 094
contexts legal
noun exhumation, excavation, unearthing
of body, mass grave, victim
by actor, investigator, tribunal -> actor
+ The exhumation of the mass grave by Bosnia made news. | BIH | - | occurred

frame reject.noun-repudiation
type REJECT
cameo 120
noun repudiation, renunciation, abrogation, disavowal
of treaty, pact, accord
by actor, government, president -> actor
+ The abrogation of the treaty by Georgia made news. | GEO | - | occurred

frame reject.noun-refoulement
type REJECT assist
cameo 1223
contexts migration
noun turning-away, refusal, rejection, pushback
of refugee, migrant, asylum seeker -> recipient
by actor, coast guard, government -> actor
+ The rejection of Syrian refugees by Denmark made news. | DNK | SYR | occurred

frame reject.noun-bid
type REJECT assist
cameo 1213
contexts legal
noun rejection, denial, refusal
of extradition, extradition request, warrant
by actor, court, judge -> actor
+ The denial of the extradition by Greece made news. | GRC | - | occurred

frame reject.noun-arms
type REJECT assist
cameo 1222
contexts military
noun rejection, denial, refusal
of arms request, arms sale, export licence
by actor, government, parliament -> actor
+ The denial of the arms sale by Switzerland made news. | CHE | - | occurred

frame reject.noun-truce
type REJECT yield
cameo 1246
contexts military
noun rejection, spurning, dismissal
of ceasefire, truce, armistice
by actor, rebel, army -> actor
+ The rejection of the truce by Ethiopia made news. | ETH | - | occurred

frame reject.noun-mediation
type REJECT meet
cameo 126
contexts diplomatic
noun rejection, spurning, dismissal
of mediation, arbitration, mediator
by actor, rebel, government -> actor
+ The rejection of mediation by India made news. | IND | - | occurred

frame sanction.noun-freeze
type SANCTION discontinue
cameo 1621
contexts economic
noun freezing, suspension, withholding
of loan, bailout, grant
to/for actor -> recipient
by actor, fund, bank -> actor
+ The withholding of the loan to Malawi by Norway made news. | NOR | MWI | occurred

frame sanction.noun-arms
type SANCTION discontinue
cameo 1622
contexts military
noun freezing, halting, stopping, pausing
of arms sale, military aid, arms delivery
to actor -> recipient
by actor, government -> actor
+ The halting of arms deliveries to Israel by Spain made news. | ESP | ISR | occurred

frame sanction.noun-fine
type SANCTION convict
cameo 116
contexts legal
noun fining, punishment, penalising
of bank, company, airline, carmaker -> recipient
by actor, court, commission -> actor
+ The fining of the American company by Turkey made news. | TUR | USA | occurred
- The fining of the airline's joke by a court jester made news.

frame sanction.noun-boycott-import
type SANCTION
cameo 163
contexts economic
noun banning, embargo, boycott, barring
of import, beef, wine, seafood, coal
from actor -> recipient
by actor, government -> actor
+ The banning of seafood from Japan by China made news. | CHN | JPN | occurred

frame sanction.noun-mission-out
type SANCTION expel
cameo 1661
contexts peacekeeping
noun ejection, ousting, eviction, expulsion
of peacekeeper, blue helmet -> recipient
by actor, junta -> actor
+ The eviction of Egyptian peacekeepers by Mali made news. | MLI | EGY | occurred

frame sanction.noun-inspector-out
type SANCTION expel
cameo 1662
contexts diplomatic
noun ejection, ousting, eviction, expulsion
of inspector, observer, monitor -> recipient
by actor, regime -> actor
+ The ousting of Swedish inspectors by Iraq made news. | IRQ | SWE | occurred

frame coerce.noun-arrest-press
type COERCE arrest
cameo 173
contexts rights_freedoms
noun arrest, detention, jailing
of journalist, reporter, editor -> recipient
by actor, police, junta -> actor
+ The jailing of a Polish reporter by Belarus made news. | BLR | POL | occurred

frame coerce.noun-arrest-opposition
type COERCE arrest
cameo 173
contexts repression
noun roundup, round-up, rounding-up, arrest, detention
of opponent, oppositionist, demonstrator, lawyer -> recipient
by actor, police, army -> actor
+ The roundup of Kenyan demonstrators by Uganda made news. | UGA | KEN | occurred

frame coerce.noun-house-search
type COERCE seize
cameo 171
noun raid, search, ransacking, storming
of/on newsroom, party office, mosque, church -> recipient
by police, agent, soldier, actor -> actor
+ The search of the newsroom by Georgian police made news. | GEO | - | occurred

frame coerce.noun-curfew
type COERCE curfew
cameo 1723
noun imposition, extension, prolongation
of curfew, lockdown
by actor, government, army -> actor
+ The extension of the curfew by Ecuador made news. | ECU | - | occurred

frame coerce.noun-martial
type COERCE martial-law
cameo 1724
noun imposition, declaration, extension, proclamation
of martial law, emergency, direct rule
by actor, government, president -> actor
+ The declaration of martial law by South Korea made news. | KOR | - | occurred

frame coerce.noun-ban-party
type COERCE restrict
cameo 1722
noun banning, outlawing, dissolution, proscription
of party, opposition party, movement -> recipient
by actor, court, junta -> actor
+ The dissolution of the Thai party by the junta in Thailand made news. | * | THA | occurred

frame coerce.noun-capture
type COERCE seize
cameo 192
contexts territory
noun capture, recapture, seizure, overrunning, occupation
of town, village, airport, island
by actor, rebel, army -> actor
+ The recapture of the airport by Sudan made news. | SDN | - | occurred
- The capture of the village by a photographer made news.

frame coerce.noun-annex
type COERCE seize
cameo 192
contexts territory
noun annexation, absorption, incorporation
of region, peninsula, valley
by actor, kingdom -> actor
+ The annexation of the peninsula by Russia made news. | RUS | - | occurred

frame coerce.noun-blocking-app
type COERCE censor
cameo 1721
noun blocking, banning, throttling
of website, app, internet, platform
by actor, government, junta -> actor
+ The blocking of the website by Turkey made news. | TUR | - | occurred

frame coerce.noun-gas-cut
type COERCE withhold
cameo 172
noun cutting-off, shutting-off, cutoff, halting
of gas, electricity, water
to? actor -> recipient
by actor, company -> actor
+ The cutoff of gas by Russia made news. | RUS | - | occurred

frame coerce.noun-meddling
type COERCE misinformation
cameo 170
noun meddling, tampering, interference
in election, referendum, vote
by actor, agent -> actor
+ The meddling in the referendum by Russia made news. | RUS | - | occurred

frame assault.noun-siege-attack
type ASSAULT
cameo 190
contexts military
noun invasion, overrunning, storming, raiding
of actor, island, village -> recipient
by actor, army -> actor
+ The invasion of Kuwait by Iraq made news. | IRQ | KWT | occurred

frame assault.noun-killing-civilians
type ASSAULT
cameo 180
noun killing, slaughter, slaying, mowing-down
of civilian, villager, farmer, miner -> recipient
by actor, army, rebel, gunman -> actor
+ The killing of Ugandan villagers by Congolese rebels made news. | * | UGA | occurred

frame assault.noun-shooting
type ASSAULT firearms
cameo 193
noun shooting, gunning-down, sniping
of fisherman, herder, migrant, policeman -> recipient
by actor, guard, soldier -> actor
+ The shooting of an Afghan migrant by Iran made news. | IRN | AFG | occurred
- The shooting of the fisherman's film by Norway's studio made news.

frame assault.noun-bombing-site
type ASSAULT aerial
cameo 195
contexts military
noun bombing, bombardment, pounding
of hospital, airport, depot, camp -> recipient
by actor, jet, air force -> actor
+ The bombing of the Yemeni airport by Israel made news. | ISR | YEM | occurred

frame assault.noun-dispersal
type ASSAULT crowd-control
cameo 175
contexts repression
noun dispersal, clubbing, teargassing, breaking-up
of protester, marcher, demonstrator, rally -> recipient
by actor, police, soldier -> actor
+ The clubbing of Kenyan protesters by Uganda made news. | UGA | KEN | occurred

frame assault.noun-hijacking
type ASSAULT abduct
cameo 181
noun hijacking, hijack, carjacking
of plane, tanker, ferry, airliner -> recipient
by pirate, gunman, actor -> actor
+ The hijacking of the Greek tanker by Somali pirates made news. | SOM | GRC | occurred

frame assault.noun-expulsion-mass
type ASSAULT
cameo 203
contexts religion_ethnicity
noun extermination, annihilation, cleansing, persecution
of minority, rohingya, yazidi, armenian -> recipient
by actor, army, jihadist -> actor
+ The extermination of the Yazidi minority by Iraq's jihadists made news. | IRQ | * | occurred

frame mobilize.noun-callup
type MOBILIZE troops
cameo 154
contexts military
noun call-up, callup, summoning, conscription
of reservist, recruit, conscript
by actor, army, government -> actor
+ The conscription of recruits by Latvia made news. | LVA | - | occurred

frame mobilize.noun-scramble
type MOBILIZE weapons
cameo 152
contexts military
noun scrambling, scramble, sortie
of jet, warplane, bomber
by actor, air force -> actor
+ The scrambling of jets by Norway made news. | NOR | - | occurred

frame mobilize.noun-sail
type MOBILIZE weapons
cameo 154
contexts military
noun dispatch, sending, sailing
of warship, frigate, carrier
by actor, navy -> actor
to? actor, gulf -> topic
+ The sending of a frigate by Britain made news. | GBR | - | occurred
- The sending of a toy carrier by the aunt made news.

frame mobilize.noun-police
type MOBILIZE police
cameo 153
noun deployment, posting, stationing
of riot police, police, gendarme
by actor, government -> actor
+ The posting of gendarmes by France made news. | FRA | - | occurred

frame protest.noun-strike-doctors
type PROTEST strike
cameo 143
noun walkout, stoppage, strike
by doctor, docker, teacher, miner, pilot, nurse -> actor
in? actor -> topic
+ The walkout by Nigerian doctors made news. | NGA | - | occurred

frame protest.noun-occupation
type PROTEST obstruct
cameo 144
noun occupation, takeover, sit-in
of university, campus, factory
by student, worker, activist -> actor
+ The occupation of the campus by Serbian students made news. | SRB | - | occurred

frame protest.noun-storming
type PROTEST riot
cameo 145
noun storming, invasion, ransacking
of parliament, embassy, palace -> recipient
by protester, mob, crowd -> actor
+ The storming of the Swedish embassy by an Iraqi mob made news. | IRQ | SWE | occurred

frame protest.noun-burning
type PROTEST vandalize
cameo 145
noun burning, trampling, tearing
of flag, effigy, portrait
by protester, student, mob -> actor
+ The burning of the flag by Pakistani students made news. | PAK | - | occurred
- The burning of the portrait by the restorer made news.

frame support.noun-readmission
type SUPPORT
cameo 054
contexts diplomatic
noun readmission, reinstatement, welcoming-back
of actor -> recipient
by actor, bloc, league -> actor
+ The readmission of Syria by Jordan made news. | JOR | SYR | occurred

frame support.noun-decoration
type SUPPORT
cameo 051
noun decoration, decorating, honouring, lionising
of president, general, envoy -> recipient
by actor, king, president -> actor
+ The decoration of a Polish general by Ukraine made news. | UKR | POL | occurred

frame support.noun-ratify
type SUPPORT
cameo 057
contexts legislative
noun ratification, passage, approval
of treaty, convention, accession
by actor, parliament, senate -> actor
+ The ratification of the convention by Ghana made news. | GHA | - | occurred

frame concede.noun-clemency
type CONCEDE
cameo 081
contexts legal
noun commutation, commuting, quashing
of sentence, death sentence, conviction
by actor, court, president -> actor
+ The commutation of the sentence by Libya made news. | LBY | - | occurred

frame concede.noun-unban
type CONCEDE
cameo 0812
noun legalisation, unbanning, registration
of party, opposition, movement
by actor, court, junta -> actor
+ The legalisation of the party by Tunisia made news. | TUN | - | occurred

frame concede.noun-dropping
type CONCEDE
cameo 081
contexts legal
noun dropping, withdrawal, dismissal
of charge, case, indictment
by actor, court, prosecutor -> actor
+ The dropping of the charges by Egypt made news. | EGY | - | occurred

frame retreat.noun-vacating
type RETREAT withdraw
cameo 0874
contexts military
noun vacating, abandonment, evacuation
of base, garrison, outpost
by actor, army, troop -> actor
+ The vacating of the base by France made news. | FRA | - | occurred

frame retreat.noun-destruction
type RETREAT disarm
cameo 0873
contexts military
noun dismantling, scrapping, decommissioning
of warhead, landmine, chemical weapon
by actor, army -> actor
+ The scrapping of the warheads by Ukraine made news. | UKR | - | occurred
- The dismantling of the warhead prop by the studio made news.

frame retreat.noun-access
type RETREAT access
cameo 0862
noun admission, readmission, admittance
of inspector, observer, monitor
by actor, regime -> actor
+ The admission of inspectors by Iran made news. | IRN | - | occurred

frame aid.noun-shelter
type AID
cameo 075
contexts asylum
noun sheltering, resettlement, welcoming
of refugee, evacuee, exile, migrant -> recipient
by actor, government -> actor
+ The resettlement of Afghan evacuees by Albania made news. | ALB | AFG | occurred

frame aid.noun-writeoff
type AID
cameo 071
contexts economic
noun write-off, cancellation, forgiveness, forgiving
of debt, loan, arrears
for? actor -> recipient
by actor, lender -> actor
+ The cancellation of the debt for Zambia by China made news. | CHN | ZMB | occurred

frame aid.noun-vaccine
type AID
cameo 073
contexts health
noun donation, gifting, shipping
of vaccine, food, medicine, wheat
to actor -> recipient
by actor, government -> actor
+ The donation of wheat to Lebanon by Ukraine made news. | UKR | LBN | occurred

frame cooperate.noun-sale
type COOPERATE
cameo 061
contexts economic
noun sale, shipment, export
of uranium, gas, wheat, drone
to actor -> recipient
by actor, company -> actor
+ The sale of uranium to Iran by Niger made news. | NER | IRN | occurred

frame cooperate.noun-sharing
type COOPERATE
cameo 064
contexts intelligence
noun sharing, pooling, exchange, swapping
of intelligence, radar data, evidence
with actor -> recipient
by actor, agency -> actor
+ The sharing of intelligence with Romania by Turkey made news. | TUR | ROU | occurred
