# Deeds as nouns, type by type: "the ousting of", "the bulldozing of", "a snub to", with who did it behind "by".

frame accuse.deed-tongue-lashing
type ACCUSE disapprove
cameo 111
noun tongue-lashing, dressing-down, scolding, broadside, tirade, diatribe, invective
against/at/of/for actor, minister, president -> recipient
by/from/poss? actor -> actor
subj? actor -> actor
+ A tirade by Venezuela against Guyana made news. | VEN | GUY | occurred
- The tirade against salt made news.

frame accuse.deed-finger-pointing
type ACCUSE allege
cameo 112
noun finger-pointing, mudslinging, recrimination, scapegoating
at/against/between/of actor -> recipient
by/from? actor -> actor
+ The scapegoating of Rwanda by Congo made news. | * | RWA | occurred

frame accuse.deed-impeachment
type ACCUSE allege
cameo 1121
contexts legislative
noun impeachment, indictment, arraignment
of president, judge, minister -> recipient
by actor, parliament, senate -> actor
+ The impeachment of the minister by Peru made news. | PER | PER | occurred

frame accuse.deed-naming
type ACCUSE disapprove
cameo 111
noun censure, denunciation, vilification, shaming, pillorying
of actor, minister, president -> recipient
by actor, parliament, council -> actor
+ The censure of Israel by Brazil made news. | BRA | ISR | occurred

frame reject.deed-snub
type REJECT
cameo 120
noun snub, rebuff, brush-off, cold-shouldering
to/of/for actor, president, minister -> recipient
by/from/poss actor -> actor
+ The snub by India to Canada made news. | IND | CAN | occurred

frame reject.deed-spurning
type REJECT meet
cameo 127
noun rejection, spurning, dismissal, rebuff
of peace plan, peace offer, truce offer
by/poss actor, rebel, government -> actor
+ The rejection of the peace plan by Sudan made news. | SDN | - | occurred

frame reject.deed-veto
type REJECT yield
cameo 129
noun veto, vetoing, blocking
of/on/against resolution, membership, accession
by/poss actor -> actor
+ The blocking of the accession by Hungary made news. | HUN | - | occurred

frame reject.deed-flouting
type REJECT yield
cameo 128
contexts legal
noun flouting, defiance, disregard, non-compliance, circumvention
of/with sanction, embargo, resolution
by/poss actor, government -> actor
+ The flouting of the embargo by Libya made news. | LBY | - | occurred
- The defiance of gravity by the tower made news.

frame reject.deed-stonewalling
type REJECT
cameo 120
noun stonewalling, foot-dragging, intransigence, obstruction, obstinacy
by/poss/of actor, government -> actor
on/over/in? -> topic
+ The stonewalling by Eritrea went on. | ERI | - | occurred

frame threaten.deed-bluster
type THREATEN
cameo 130
noun bluster, sabre-rattling, saber-rattling, warmongering, bellicosity, brinkmanship, intimidation
by/from/poss actor, government -> actor
against/towards/over? actor -> recipient
+ The brinkmanship by Serbia against Kosovo went on. | SRB | KOS | occurred

frame threaten.deed-gunboat
type THREATEN violence
cameo 138
noun diplomacy
mod gunboat, coercive
by/from/poss? actor -> actor
subj? actor -> actor
against/towards? actor -> recipient
+ The gunboat diplomacy by Azerbaijan against Iran went on. | AZE | IRN | occurred

frame sanction.deed-blacklisting
type SANCTION
cameo 163
contexts economic
noun blacklisting, sanctioning, ostracism, isolation, embargoing
of actor, bank, company -> recipient
by actor, government, bloc -> actor
+ The blacklisting of the Chinese bank by Lithuania made news. | LTU | CHN | occurred
- The sanctioning of the Spanish match by the league made news.

frame sanction.deed-ousting-envoy
type SANCTION expel
cameo 161
contexts diplomatic
noun ousting, ejection, ouster, expulsion
of ambassador, diplomat, attache -> recipient
by actor, government, ministry -> actor
+ The ousting of the French ambassador by Niger made news. | NER | FRA | occurred

frame sanction.deed-recall
type SANCTION withdraw
cameo 161
contexts diplomatic
noun recall, recalling, withdrawal
of ambassador, envoy, consul
from actor -> recipient
by actor, government -> actor
+ The recall of the ambassador by Spain from Argentina made news. | ESP | ARG | occurred

frame sanction.deed-conviction
type SANCTION convict
cameo 116
contexts legal
noun conviction, sentencing, condemnation
of warlord, oligarch, hacker, spy, smuggler, pirate, soldier -> recipient
by court, judge, actor, tribunal -> actor
+ The conviction of the Liberian warlord by Finland made news. | FIN | LBR | occurred

frame coerce.deed-seizure-ship
type COERCE seize
cameo 1711
noun seizure, impounding, confiscation, boarding, commandeering
of tanker, trawler, vessel, ship -> recipient
by actor, navy, coast guard -> actor
+ The seizure of the Greek tanker by Iran made news. | IRN | GRC | occurred
- The seizure of the vessel by cramp made news.

frame coerce.deed-bulldozing
type COERCE seize
cameo 1712
noun demolition, bulldozing, razing, flattening
of home, house, village -> recipient
by actor, army, soldier -> actor
+ The bulldozing of a Palestinian village by Israel made news. | ISR | PSE | occurred

frame coerce.deed-nationalisation
type COERCE seize
cameo 1711
contexts economic
noun nationalisation, nationalization, expropriation, takeover, confiscation
of mine, refinery, bank, airline, farm -> recipient
by actor, government, junta -> actor
+ The expropriation of the Canadian mine by Mali made news. | MLI | CAN | occurred

frame coerce.deed-jamming
type COERCE cyber
cameo 170
contexts cyber
noun jamming, spoofing, hacking, wiretapping, bugging
of signal, gps, phone, network, satellite -> recipient
by actor, army, agent -> actor
+ The jamming of Finnish satellites by Russia made news. | RUS | FIN | occurred

frame coerce.deed-muzzling
type COERCE censor
cameo 1721
contexts rights_freedoms
noun muzzling, gagging, silencing, censoring, banning, shuttering
of journalist, newspaper, press, broadcaster, critic -> recipient
by actor, government, junta -> actor
+ The gagging of the newspaper by Uganda made news. | UGA | * | occurred

frame coerce.deed-purging
type COERCE restrict
cameo 170
noun purge, purging, culling, sacking
of judge, general, officer, academic -> recipient
by actor, president, junta -> actor
+ The purge of judges by Turkey made news. | TUR | TUR | occurred
- The culling of the general's deer by the estate made news.

frame coerce.deed-ousting
type COERCE seize
cameo 171
contexts political_institutions
noun ouster, ousting, overthrow, toppling, deposing, unseating
of president, king, government -> recipient
by actor, army, general, soldier -> actor
+ The toppling of the president by Guinea's soldiers made news. | GIN | GIN | occurred

frame coerce.deed-sealing
type COERCE restrict
cameo 172
noun sealing, closure, shutting, closing
of border, frontier, crossing
with/to? actor -> recipient
by actor, army, government -> actor
+ The sealing of the border by Chad made news. | TCD | - | occurred

frame coerce.deed-eviction
type COERCE deport
cameo 174
noun eviction, uprooting, banishment, exiling, deportation
of refugee, herder, migrant, villager -> recipient
by actor, army, police -> actor
+ The eviction of Kenyan herders by Tanzania made news. | TZA | KEN | occurred

frame coerce.deed-rigging
type COERCE misinformation
cameo 170
contexts election
noun rigging, falsification, stealing
of election, vote, ballot
by actor, government, party -> actor
+ The rigging of the vote by Belarus made news. | BLR | - | occurred

frame coerce.deed-starving
type COERCE withhold
cameo 172
noun starving, strangling, choking, squeezing
of actor, region, enclave -> recipient
by actor, army -> actor
+ The choking of Armenia by Azerbaijan went on. | AZE | ARM | occurred

frame assault.deed-ambush
type ASSAULT
cameo 190
contexts military
noun ambush, ambushing, storming, overrunning, routing
of convoy, patrol, barracks, outpost -> recipient
by actor, rebel, militant -> actor
+ The ambush of a Chadian convoy by Libya made news. | LBY | TCD | occurred

frame assault.deed-downing
type ASSAULT heavy-weapons
cameo 194
contexts military
noun downing, shootdown, shooting-down, sinking, torpedoing
of plane, drone, airliner, helicopter, jet, warship, trawler -> recipient
by actor, army, rebel -> actor
+ The downing of the Azerbaijani airliner by Russia made news. | RUS | AZE | occurred

frame assault.deed-pounding
type ASSAULT heavy-weapons
cameo 194
contexts military
noun pounding, pummelling, shelling, mortaring
of village, town, city -> recipient
by actor, army, artillery -> actor
+ The pounding of the Lebanese town by Israel went on. | ISR | LBN | occurred
- The pounding of the village by hail went on.

frame assault.deed-strafing
type ASSAULT aerial
cameo 195
contexts military
noun strafing, carpet-bombing, dive-bombing, bombing
of village, town, column, hospital -> recipient
by actor, jet, air force -> actor
+ The strafing of the Ugandan village by Sudan made news. | SDN | UGA | occurred

frame assault.deed-torching
type ASSAULT destroy
cameo 1823
noun torching, burning, firebombing, ransacking, pillaging, sacking
of village, church, mosque, embassy, synagogue -> recipient
by actor, mob, settler, militia -> actor
+ The torching of a Palestinian village by Israel's settlers made news. | ISR | PSE | occurred

frame assault.deed-sabotage
type ASSAULT destroy
cameo 190
noun sabotage, sabotaging, dynamiting, blowing-up
of pipeline, cable, railway, bridge -> recipient
by actor, agent, rebel -> actor
+ The sabotage of the Estonian cable by Russia made news. | RUS | EST | occurred

frame assault.deed-beating
type ASSAULT beat
cameo 182
noun beating, clubbing, caning, thrashing, lynching
of journalist, migrant, protester, student -> recipient
by actor, police, soldier, mob -> actor
+ The beating of a Kenyan journalist by Uganda's soldiers made news. | UGA | KEN | occurred
- The beating of the drum by the student made news.

frame assault.deed-kidnap
type ASSAULT abduct
cameo 181
noun kidnap, kidnapping, abduction, snatching, hostage-taking
of engineer, tourist, pupil, priest, schoolgirl -> recipient
by actor, gunman, rebel -> actor
+ The kidnapping of a Chinese engineer by Pakistani militants made news. | PAK | CHN | occurred

frame assault.deed-slaying
type ASSAULT targeted
cameo 186
noun slaying, assassination, gunning-down, murder
of general, mayor, envoy, scientist, judge -> recipient
by actor, agent, hitman -> actor
+ The slaying of the Iranian scientist by Israel made news. | ISR | IRN | occurred

frame assault.deed-gassing
type ASSAULT unconventional
cameo 2041
contexts cbrn
noun gassing, poisoning
of villager, civilian, kurd, village -> recipient
by actor, army, regime -> actor
+ The gassing of civilians by Syria made news. | SYR | * | occurred

frame mobilize.deed-parade
type MOBILIZE troops
cameo 150
contexts military
noun parade, show, display
of force, missile, strength, tank, firepower
by actor, army, military -> actor
+ The display of missiles by Iran made news. | IRN | - | occurred

frame mobilize.deed-stationing
type MOBILIZE troops
cameo 154
contexts military
noun stationing, deployment, positioning, basing
of battalion, brigade, missile
by actor, army, alliance -> actor
in/on/near? actor, border -> topic
+ The stationing of a brigade by Germany made news. | DEU | - | occurred

frame mobilize.deed-testing
type MOBILIZE weapons
cameo 150
contexts military
noun testing, test-firing, launching, unveiling
of missile, rocket, hypersonic missile
by actor, army, military -> actor
+ The testing of a missile by Pakistan made news. | PAK | - | occurred
- The unveiling of a rocket by the sculptor made news.

frame mobilize.deed-militia
type MOBILIZE militia
cameo 154
noun arming, raising, forming, formation
of militia, vigilante, self-defence group
by actor, army, government -> actor
+ The arming of vigilantes by Burkina Faso made news. | BFA | - | occurred

frame protest.deed-toppling
type PROTEST vandalize
cameo 145
noun toppling, defacing, daubing, vandalising
of statue, monument, memorial -> recipient
by protester, activist, mob, actor -> actor
+ The toppling of the Spanish monument by Chilean protesters made news. | CHL | * | occurred

frame protest.deed-blocking
type PROTEST obstruct
cameo 144
noun blocking, blockading, occupation, picketing
of road, motorway, port, campus
by protester, activist, farmer, student -> actor
+ The blocking of the port by Dutch farmers made news. | NLD | - | occurred

frame support.deed-recognition
type SUPPORT
cameo 054
contexts diplomatic
noun recognition
of palestine, kosovo, statehood -> recipient
by actor, government -> actor
+ The recognition of Kosovo by Fiji made news. | FJI | KOS | occurred

frame support.deed-signing
type SUPPORT
cameo 057
contexts diplomatic
noun inking, initialling, countersigning, sealing
of treaty, pact, accord
by actor, government -> actor
with? actor -> recipient
+ The inking of the pact by Chad made news. | TCD | - | occurred

frame support.deed-backing
type SUPPORT
cameo 051
noun endorsement, championing, hailing
of bid, candidacy, membership
by actor, government -> actor
+ The endorsement of the bid by Ghana made news. | GHA | - | occurred

frame concede.deed-pardon
type CONCEDE
cameo 081
contexts legal
noun pardoning, amnestying, reprieve, acquittal
of dissident, journalist, activist, prisoner -> recipient
by actor, court, president -> actor
+ The pardoning of the Polish journalist by Belarus made news. | BLR | POL | occurred
- The pardoning of the turkey by the chef made news.

frame concede.deed-shelving
type CONCEDE
cameo 0832
noun shelving, scrapping, withdrawal, abandonment
of bill, reform, tax
by actor, government, president -> actor
+ The scrapping of the tax by Kenya made news. | KEN | - | occurred

frame retreat.deed-freeing
type RETREAT release
cameo 0841
noun freeing, liberation, release
of hostage, prisoner, journalist -> recipient
by actor, rebel, army -> actor
+ The freeing of the Swedish journalist by Eritrea made news. | ERI | SWE | occurred

frame retreat.deed-pullback
type RETREAT withdraw
cameo 0874
contexts military
noun withdrawal, pullback, pullout
of troop, soldier, force
by actor, army, rebel -> actor
from? actor -> recipient
+ The pullback of troops by Ethiopia made news. | ETH | - | occurred

frame retreat.deed-handover
type RETREAT return
cameo 0842
noun return, restitution, repatriation
of bronze, mummy, treasure, relic, artefact
by actor, museum, government -> actor
to? actor -> recipient
+ The return of the bronzes by Germany to Nigeria made news. | DEU | NGA | occurred

frame aid.deed-arming
type AID
cameo 072
contexts military
noun arming, equipping, resupply
of actor, rebel, army -> recipient
by actor, government -> actor
+ The arming of Ethiopia by Turkey made news. | TUR | ETH | occurred

frame aid.deed-rescue
type AID
cameo 073
contexts human_security
noun rescue, evacuation, airlift
of migrant, sailor, refugee, civilian -> recipient
by actor, navy, coast guard -> actor
+ The rescue of Sudanese migrants by Italy made news. | ITA | SDN | occurred
- The rescue of the sailor by the dog made news.

frame cooperate.deed-extradition
type COOPERATE
cameo 063
contexts legal
noun extradition, handover, surrender
of trafficker, hacker, fugitive, banker
by actor, government, court -> actor
to actor -> recipient
+ The extradition of a hacker by Cyprus to Germany made news. | CYP | DEU | occurred

frame consult.deed-hosting
type CONSULT visit
cameo 043
contexts diplomatic
noun hosting, feting, reception
of president, premier, king -> actor
by actor, government -> recipient
+ The hosting of the Cuban president by Vietnam made news. | CUB | VNM | occurred

frame request.deed-subpoena
type REQUEST assist
cameo 1013
contexts legal
noun subpoena, summons, extradition request
to/for actor, minister, president -> recipient
by/from court, actor, prosecutor -> actor
+ The subpoena by Kenya for the Ugandan minister made news. | KEN | UGA | occurred
