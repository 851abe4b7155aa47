# Still more deeds as nouns, by what they were done to.

frame assault.last-stabbing
type ASSAULT primitive
cameo 182
noun stabbing, knifing, hacking
of tourist, priest, trader -> recipient
by actor, gang, youth -> actor
+ The stabbing of a Chinese tourist by a Pakistani gang made news. | PAK | CHN | occurred

frame assault.last-rape
type ASSAULT sexual
cameo 1821
noun rape, gang-rape, molestation
of villager, nun, prisoner -> recipient
by actor, soldier, guard -> actor
+ The rape of Ethiopian villagers by Eritrean soldiers made news. | ERI | ETH | occurred

frame assault.last-mine
type ASSAULT explosives
cameo 183
noun mining, dynamiting, firebombing
of school, consulate, bridge -> recipient
by actor, rebel, militant -> actor
+ The firebombing of the Turkish consulate by Syrian militants made news. | SYR | TUR | occurred

frame assault.last-sinking
type ASSAULT heavy-weapons
cameo 194
noun sinking, ramming, torpedoing
of freighter, patrol boat, corvette -> recipient
by actor, navy, rebel -> actor
+ The sinking of a Greek freighter by Yemeni rebels made news. | YEM | GRC | occurred

frame assault.last-execution
type ASSAULT
cameo 180
noun execution, beheading, hanging
of spy, dissident, captive -> recipient
by actor, regime, jihadist -> actor
+ The execution of a Swedish dissident by Iran made news. | IRN | SWE | occurred

frame assault.last-pogrom
type ASSAULT
cameo 202
noun massacre, butchery, slaughter
of pilgrim, tribe, prisoner -> recipient
by actor, army, militia -> actor
+ The massacre of Bosnian prisoners by Serbia made news. | SRB | BIH | occurred

frame coerce.last-border
type COERCE restrict
cameo 172
noun closing, closure, shutting
of airspace, port, bridge
by actor, army, government -> actor
+ The closure of the airspace by Pakistan made news. | PAK | - | occurred

frame coerce.last-freeze
type COERCE seize
cameo 1711
noun freezing, seizure, sequestration
of account, deposit, estate
by actor, court, government -> actor
+ The freezing of the accounts by Nicaragua made news. | NIC | - | occurred

frame coerce.last-stripping
type COERCE restrict
cameo 172
noun stripping, revocation, withdrawal
of citizenship, nationality, passport
by actor, court, government -> actor
+ The revocation of citizenship by Bahrain made news. | BHR | - | occurred

frame coerce.last-suppression
type COERCE restrict
cameo 170
noun suppression, stifling, crushing
of dissent, opposition, press
by actor, regime, army -> actor
+ The stifling of dissent by Cuba made news. | CUB | - | occurred

frame coerce.last-conscription
type COERCE restrict
cameo 170
noun press-ganging, enslavement, trafficking
of villager, worker, migrant -> recipient
by actor, army, militia -> actor
+ The enslavement of Rohingya villagers by Myanmar made news. | MMR | * | occurred

frame coerce.last-deport-envoy
type COERCE deport
cameo 174
noun deportation, removal, banishment
of preacher, student, reporter -> recipient
by actor, court, government -> actor
+ The deportation of an Indian student by Kuwait made news. | KWT | IND | occurred

frame coerce.last-lies
type COERCE misinformation
cameo 170
noun spreading, seeding, peddling
of falsehood, disinformation, lie
by actor, troll, network -> actor
+ The spreading of falsehoods by Russia made news. | RUS | - | occurred

frame coerce.last-phone
type COERCE cyber
cameo 170
noun hacking, phishing, bugging
of ministry, parliament, lawmaker -> recipient
by actor, agent, hacker -> actor
+ The hacking of the Albanian ministry by Iran made news. | IRN | ALB | occurred

frame sanction.last-flight
type SANCTION discontinue
cameo 160
noun suspension, halting, grounding
of flight, ferry, air link
to actor -> recipient
by actor, government -> actor
+ The suspension of flights to Georgia by Russia made news. | RUS | GEO | occurred

frame sanction.last-relief
type SANCTION discontinue
cameo 1623
noun suspension, halting, stopping
of food aid, relief, humanitarian aid
to actor -> recipient
by actor, government -> actor
+ The halting of food aid to Ethiopia by Norway made news. | NOR | ETH | occurred

frame mobilize.last-wall
type MOBILIZE troops
cameo 150
noun fortification, fortifying, remilitarisation
of border, island, reef
by actor, army, navy -> actor
+ The fortification of the island by Turkey made news. | TUR | - | occurred

frame mobilize.last-enrich
type MOBILIZE weapons
cameo 150
noun enrichment, stockpiling, reprocessing
of uranium, plutonium
by actor, regime -> actor
+ The enrichment of uranium by Iran made news. | IRN | - | occurred

frame mobilize.last-recruit
type MOBILIZE militia
cameo 154
noun recruitment, hiring, training
of mercenary, militiaman, vigilante
by actor, warlord, regime -> actor
+ The hiring of mercenaries by Mali made news. | MLI | - | occurred

frame mobilize.last-airspace
type MOBILIZE weapons
cameo 150
noun overflight, buzzing, shadowing
of island, destroyer, ship -> recipient
by actor, jet, bomber -> actor
+ The shadowing of a Canadian destroyer by China made news. | CHN | CAN | occurred

frame protest.last-riot
type PROTEST riot
cameo 145
noun rampage, rioting, mutiny
by inmate, fan, youth -> actor
in/over? -> topic
+ The rioting by Ecuadorean inmates made news. | ECU | - | occurred

frame protest.last-march
type PROTEST demo
cameo 141
noun march, rally, vigil
by veteran, widow, teacher -> actor
in/over/for? -> topic
+ The march by Argentine teachers made news. | ARG | - | occurred

frame retreat.last-captive
type RETREAT release
cameo 0841
noun release, freeing, repatriation
of sailor, pilot, soldier -> recipient
by actor, rebel, army -> actor
+ The release of Indian sailors by Qatar made news. | QAT | IND | occurred

frame retreat.last-arms
type RETREAT disarm
cameo 0873
noun surrender, surrendering, handover
of rifle, arsenal, weapon
by actor, rebel, militia -> actor
+ The surrender of rifles by Philippine rebels made news. | PHL | - | occurred

frame aid.last-train
type AID
cameo 072
noun training, equipping, drilling
of pilot, recruit, battalion -> recipient
by actor, adviser, army -> actor
+ The training of Ukrainian pilots by Denmark made news. | DNK | UKR | occurred

frame aid.last-evac
type AID
cameo 073
noun evacuation, airlifting, rescue
of wounded, child, patient -> recipient
by actor, navy, agency -> actor
+ The evacuation of Palestinian children by Jordan made news. | JOR | PSE | occurred

frame accuse.last-summons
type ACCUSE allege
cameo 114
noun summoning, carpeting, dressing-down
of envoy, consul, attache -> recipient
by actor, ministry -> actor
+ The carpeting of the Russian envoy by Estonia made news. | EST | RUS | occurred

frame accuse.last-trial
type ACCUSE allege
cameo 115
noun trial, prosecution, arraignment
of oligarch, warlord, colonel -> recipient
by actor, court, tribunal -> actor
+ The trial of the Liberian warlord by Switzerland made news. | CHE | LBR | occurred

frame concede.last-compensation
type CONCEDE
cameo 080
noun compensation, compensating, indemnification
of victim, family, survivor -> recipient
by actor, government -> actor
+ The compensation of Kenyan victims by Britain made news. | GBR | KEN | occurred

frame concede.last-subsidy
type CONCEDE
cameo 0832
noun restoration, reinstatement, reintroduction
of subsidy, fuel subsidy, pension
by actor, government -> actor
+ The restoration of the subsidy by Ecuador made news. | ECU | - | occurred

frame reject.last-entry
type REJECT
cameo 120
noun barring, exclusion, turning-away
of lawmaker, senator, delegation -> recipient
by actor, government -> actor
+ The barring of an Irish senator by Israel made news. | ISR | IRL | occurred
