# RETREAT 0841 and 0842: people set free and handed back; property, land and power returned. Court mercy (CONCEDE 081).
class retreat-captive: prisoner, detainee, hostage, captive, inmate, journalist, reporter, activist, dissident, sailor, soldier, crew, crew member, crewman, pilot, worker, aid worker, opponent, politician, protester, demonstrator, national, lawmaker, lawyer, blogger, fisherman, student, suspect, militant, fighter, prisoner of war, pow, political prisoner, abductee, girl, schoolgirl, schoolboy, pastor, priest, nun, bishop, missionary, doctor, nurse, engineer, tourist, hiker, seaman, peacekeeper, observer, monitor, convict, cleric, imam, monk, editor, photographer, cameraman, cartoonist, writer, poet, singer, professor, academic, researcher, teacher, unionist, businessman, banker, executive, diplomat, embassy worker, dual national, ex president, ex minister, opposition leader, leader, rebel, terrorist, spy, officer, policeman, trucker, driver, farmer, villager, herder, settler, migrant, refugee, asylum seeker, minor, teenager, child, woman, man, boy, people, person, defendant, citizen, guard, marine, general, commander, minister, mayor, official, volunteer, consultant, contractor, homeguard, body, remains, sergeant, colonel, physician
class retreat-thing: artefact, artifact, antiquity, relic, sculpture, statue, statuette, painting, manuscript, mask, bronze, marble, fossil, skull, mummy, bone, treasure, jewel, crown, throne, scroll, coin, vase, mosaic, icon, bell, flag, archive, document, book, map, totem, drum, tablet, stone, sword, gold, bullion, work of art, artwork, art, masterpiece, loot, looted artefact, heirloom, pendant, egg, egg, ring, medal, tomb, urn, pot, pottery, ceramic, carving, asset, fund, money, cash, dollar, million, billion, euro, property, land, house, home, farm, estate, factory, company, bank, ship, tanker, vessel, boat, trawler, plane, jet, helicopter, drone, truck, vehicle, car, cargo, weapon, rifle, tank, uranium, fuel, passport, phone, laptop, camera, equipment, church, mosque, monastery, temple, building, embassy, compound, bird, songbird, frog, turtle, animal, orangutan, tortoise, wreckage, body, remains, ash, corpse
class retreat-ground: territory, land, city, town, village, region, peninsula, island, islet, province, area, base, airbase, air base, district, strip, zone, enclave, exclave, capital, airport, stronghold, hill, height, outpost, post, checkpoint, settlement, canal, border crossing, crossing, port, oilfield, field, reef, colony, sector, neighbourhood, neighborhood, valley, corridor, plateau, site
class retreat-court-relief: bail, parole, injunction, stay, restraining order, temporary restraining order, reprieve, stay of execution, retrial, leave to appeal, furlough, amnesty, clemency, conditional release, house arrest, day release, compassionate leave

frame retreat.return-captive
type RETREAT release
cameo 0841
verb return, hand back, send back, give back
obj prisoner of war, pow, prisoner, hostage, captive, detainee, abductee -> recipient
subj actor, rebel, government, army, kidnapper -> actor
to? -> place
+ Eritrea returned nine Djiboutian prisoners of war for a map. | ERI | DJI | occurred
- The guard returned the prisoner's keys.

frame retreat.release-captive
type RETREAT release
cameo 0841
contexts legal
verb release, free, liberate, discharge, set free, let go, unhand, unchain
obj @retreat-captive, actor -> recipient
after/from/on/without/in? -> topic
of? actor -> recipient
+ Somali pirates released Danish sailors. | SOM | DNK | occurred
+ Twelve Turkish journalists were released by Bulgaria. | BGR | TUR | occurred
- The band released a record.

frame retreat.let-out-captive
type RETREAT release
cameo 0841
contexts legal
verb let out
obj prisoner, detainee, inmate, captive, hostage, political prisoner, dissident, convict, internee, hundred, thousand, dozen, prisoner of war -> recipient
of/from/after/on/for? -> topic
subj actor, government, junta, king, president, regime, court, authority, army, rebel -> actor
+ Chad's rulers let out dozens of political prisoners. | TCD | * | occurred
- The ushers let out hundreds of fans.

frame retreat.free-noun-object
type RETREAT release
cameo 0841
contexts legal
verb free, release, liberate
obj hundred, thousand, dozen, scores, score, rest, last, group, batch, number, all, most, half, more
of? @retreat-captive, actor -> recipient
from? -> place
+ Eritrea freed hundreds of Ethiopian soldiers. | ERI | ETH | occurred

frame retreat.free-on-bail-prep
type RETREAT release
cameo 0841
contexts legal
verb release, free, discharge
obj -> recipient
on bail, parole, humanitarian ground, compassionate ground
+ Botswana released a Namibian pilot on bail. | BWA | NAM | occurred

frame retreat.hand-back-captive
type RETREAT release
cameo 0841
verb hand back, hand over, return, repatriate, give back, send back, turn over, deliver
obj @prisoners, prisoner of war, captive, crew, pilot, sailor, soldier, hostage, body, remains, orphan, child -> topic
to actor, red cross, family, relative, authority -> recipient
of? actor -> recipient
+ India returned a pilot to Pakistan. | IND | PAK | occurred

frame retreat.swap
type RETREAT release
cameo 0841
verb swap, exchange, trade, barter
obj prisoner, prisoner of war, captive, detainee, hostage, spy, soldier, body, remains, fallen soldier, list, war dead, inmate
with/for/between actor, @prisoners -> both
subj? actor -> both
mutual
+ Saudi Arabia exchanged prisoners with Yemen. | SAU,YEM | - | occurred

frame retreat.swap-carry
type RETREAT release
cameo 0841
verb conduct, carry out, hold, make, complete, agree, arrange, do, begin
obj prisoner swap, prisoner exchange, swap, exchange of prisoners, hostage swap, exchange
of? prisoner, captive, body, detainee
with/between? actor -> both
subj? actor -> both
mutual
+ Israel completed a prisoner swap with Lebanon. | ISR,LBN | - | occurred

frame retreat.release-carrier
type RETREAT release
cameo 0841
verb secure, win, order, approve, announce, confirm, grant, negotiate, obtain
obj release, freedom, liberation, freeing
of/for/to @retreat-captive, actor -> recipient
from? -> place
+ Qatar secured the release of a Spanish reporter. | QAT | ESP | occurred

frame retreat.release-noun-captive
type RETREAT release
cameo 0841
noun release, freeing, repatriation, handover
of @retreat-captive, actor -> recipient
by/subj/from? actor -> actor
+ The release of Thai workers by Sudan followed. | SDN | THA | occurred

frame retreat.liberation-captive
type RETREAT release
cameo 0841
noun liberation
of @retreat-captive -> recipient
by/subj/from? actor -> actor
+ The liberation of Thai workers by Sudan followed. | SDN | THA | occurred
- The Front for the Liberation of Chad is a small party.

frame retreat.commute
type CONCEDE
cameo 081
contexts legal
verb commute, overturn, quash, annul, reduce, suspend, void, vacate, set aside, throw out, reverse, lift, stay, revoke, cancel, scrap, halt, rescind, cut, shorten, lighten
obj sentence, conviction, death sentence, verdict, jail term, prison term, term, arrest warrant, indictment, detention, pre-trial detention, execution, extradition order, deportation order, house arrest, travel ban, fine, life sentence, charge, decision, warrant, fatwa, punishment -> topic
of/on/against/for? actor, @retreat-captive -> recipient
subj actor, court, judge, president, tribunal, king, prosecutor, governor, minister, government -> actor
+ A court in Kuwait overturned the conviction of an Indian nurse. | KWT | IND | occurred
+ The Zambian president commuted the sentence of a Congolese writer. | ZMB | COD | occurred

frame retreat.court-grant
type CONCEDE
cameo 081
negated REJECT
contexts legal
verb grant, give, award, allow, issue, approve, extend
obj @retreat-court-relief
to/for/iobj/by? -> recipient
subj actor, court, judge, tribunal, justice, magistrate, panel, government, king, president -> actor
+ A Kenyan court granted bail to a Somali banker. | KEN | SOM | occurred
- The bank granted a loan to a borrower.

frame retreat.acquit-clear
type CONCEDE
cameo 081
contexts legal
verb acquit, exonerate, clear, absolve, discharge, vindicate, rehabilitate
obj actor, @retreat-captive -> recipient
of? charge, murder, treason, corruption, espionage, fraud, rape, spying, wrongdoing, terrorism, crime, blasphemy, genocide, all
subj actor, court, judge, tribunal, jury, panel, inquiry -> actor
+ A Malaysian court acquitted a Vietnamese woman. | MYS | VNM | occurred

frame retreat.pardon-people
type CONCEDE
cameo 081
contexts legal
verb pardon, amnesty, reprieve, spare, rehabilitate
obj actor, @retreat-captive -> recipient
of/for? 
+ The Emirati president pardoned a British student. | ARE | GBR | occurred

frame retreat.grant-amnesty
type CONCEDE
cameo 081
negated REJECT
contexts legal
verb grant, give, issue, offer, declare, proclaim, extend, sign, approve, announce, pass
obj pardon, amnesty, clemency, reprieve, immunity, general amnesty, royal pardon, safe conduct, forgiveness
to/for/iobj -> recipient
+ Algeria granted an amnesty to Islamist rebels. | DZA | * | occurred

frame retreat.drop-case
type CONCEDE
cameo 081
negated REJECT
contexts legal
verb drop, withdraw, dismiss, abandon, discontinue, close, throw out, halt, shelve, toss, toss out, suspend, end
obj charge, case, lawsuit, suit, complaint, accusation, investigation, prosecution, proceeding, probe, inquiry, arrest warrant, libel case, extradition request, extradition bid -> topic
against/into/of actor, @retreat-captive -> recipient
subj actor, court, prosecutor, judge, police, government, tribunal, state -> actor
+ Spanish prosecutors dropped the case against a Moroccan writer. | ESP | MAR | occurred

frame retreat.plead-guilty
type CONCEDE
cameo 081
contexts legal
verb plead
adv/obj/attr guilty
to/in? -> topic
+ A Serbian general pleaded guilty. | SRB | - | occurred
- The general pleaded with voters.

frame retreat.unblock-account
type RETREAT return
cameo 0842
contexts economic
verb unfreeze, unblock, restore, return, repatriate, thaw
obj asset, account, fund, frozen asset, money, million, billion, dollar, gold, reserve, bank account, deposit -> topic
of/to/for/in? actor, central bank -> recipient
poss? actor -> recipient
+ South Korea unfroze the assets of Iran. | KOR | IRN | occurred

frame retreat.unlock-account
type RETREAT return
cameo 0842
contexts economic
verb release, free up, unlock
obj asset, account, frozen asset, frozen fund, gold, reserve, bank account, deposit, bullion -> topic
of/to/for/in? actor, central bank -> recipient
poss? actor -> recipient
+ Belgium released the frozen funds of Libya. | BEL | LBY | occurred
- The bank released a map to Libya.

frame retreat.return-things-to
type RETREAT return
cameo 0842
verb return, hand back, give back, restore, restitute, repatriate, hand over, surrender, send back, ship back, turn over, relinquish
obj @retreat-thing -> topic
to/into/iobj actor, owner, museum, tribe, family, wild, descendant, people, church, heir, embassy, government, community, authority, register, country -> recipient
subj actor, museum, customs, court, police, agency, university, church, government -> actor
+ Belgium returned masks to Cameroon. | BEL | CMR | occurred
+ Two looted statues were returned to Cambodia by Australia. | AUS | KHM | occurred
- The reader returned a book to the library.

frame retreat.return-counted
type RETREAT return
cameo 0842
verb return, repatriate, restitute
obj @retreat-thing -> topic
to? actor -> recipient
subj actor -> actor
from/in/on? 
+ Germany returned twenty bronzes. | DEU | - | occurred

frame retreat.return-noun
type RETREAT return
cameo 0842
noun return, restitution, repatriation, handover, handback
of @retreat-thing, @retreat-ground -> topic
to actor -> recipient
by/subj/from? actor -> actor
+ The restitution of masks to Benin by France was completed. | FRA | BEN | occurred

frame retreat.hand-over-ground
type RETREAT return
cameo 0842
verb hand over, hand back, cede, return, transfer, relinquish, surrender, give up, give back, yield, concede, turn over, restore, deliver
obj @retreat-ground, control, sovereignty, command, security, responsibility, authority, administration, power -> topic
of/over/in? @retreat-ground, security
to/iobj actor, un, authority, police, army, force, government -> recipient
subj actor, army, force, troop, militia, rebel -> actor
+ Indonesia returned a district to Malaysia. | IDN | MYS | occurred
+ The Kurdish militia turned over a checkpoint to Syria. | * | SYR | occurred
- The runner handed over the baton.

frame retreat.handover-noun-ground
type RETREAT return
cameo 0842
noun handover, transfer, cession, return
of @retreat-ground, power, sovereignty, control -> topic
to actor -> recipient
from/by/subj? actor -> actor
+ The handover of the islands by Britain to Mauritius began. | GBR | MUS | occurred

frame retreat.hand-power
type RETREAT
cameo 083
contexts political_institutions
verb hand, hand over, cede, transfer, surrender, relinquish, give up, yield, delegate, turn over
obj power, control, presidency, authority, reins, throne, leadership, command, premiership, helm
to actor, successor, deputy, civilian, parliament, son, council, government, president, opposition, interim government -> recipient
subj actor, general, junta, army, president, king, military, council, ruler -> actor
+ The Sudanese junta handed power to civilians. | SDN | * | occurred

frame retreat.compensate
type CONCEDE
cameo 081
verb pay, award, give, offer, grant
obj compensation, reparation, damages, indemnity, restitution, blood money, redress, ransom
to/for/iobj actor, family, victim, survivor, owner, relative, widow, farmer, descendant -> recipient
of? actor -> recipient
+ Australia paid compensation to Indonesian fishermen. | AUS | IDN | occurred

frame retreat.pay-as-compensation
type CONCEDE
cameo 081
verb pay, hand, give, transfer
obj million, billion, dollar, euro, pound, sum, money
as/in compensation, reparation, damages, restitution, redress
to/for? -> recipient
for? -> recipient
+ Japan paid a million dollars in compensation to South Korea. | JPN | KOR | occurred

frame retreat.compensate-verb
type CONCEDE
cameo 081
verb compensate, indemnify, reimburse, recompense, repay
obj actor, victim, family, owner, survivor, investor, farmer, relative -> recipient
for/of? 
+ Kenya compensated Mauritian farmers. | KEN | MUS | occurred

frame retreat.restore-citizenship
type CONCEDE
cameo 081
verb restore, reinstate, grant, give back, return
obj citizenship, nationality, licence, license, accreditation, passport, visa, credential, registration, broadcasting licence, membership, voting right, pension, status
to/of/for/iobj actor, @retreat-captive, channel, newspaper, broadcaster, ngo, party -> recipient
poss? actor -> recipient
+ Bahrain restored the citizenship of an exile. | BHR | * | occurred

frame retreat.reinstate
type CONCEDE
cameo 081
verb reinstate, rehire, restore, reappoint, re-appoint, readmit, rehabilitate, return
obj judge, minister, official, teacher, worker, president, general, officer, chief, governor, mayor, lawmaker, opponent, commander, party, student, ambassador -> recipient
to/as/in? post, office, job, position, power, cabinet
+ Thailand reinstated a judge. | THA | * | occurred

frame retreat.permit-return
type CONCEDE
cameo 081
negated REJECT
verb allow, permit, let
obj exile, opponent, refugee, ex president, dissident, deportee, family, journalist, correspondent, diplomat, resident -> recipient
inf return, enter, leave, go, travel, work, stay, come, reenter, visit
from/of? actor -> recipient
+ Togo allowed exiles to return. | TGO | * | occurred

frame retreat.lift-house-arrest
type CONCEDE
cameo 081
negated REJECT
verb lift, end, ease, relax, revoke
obj house arrest, travel ban, restriction, exit ban, surveillance, ban -> topic
on/against/of/to actor, @retreat-captive, party, newspaper, group, travel, church, import -> recipient
+ Vietnam lifted the house arrest of a monk. | VNM | * | occurred

frame retreat.unban
type CONCEDE
cameo 081
negated REJECT
verb unban, legalise, legalize, unblock, decriminalise, decriminalize, delist, register, recognise
obj party, channel, website, newspaper, site, twitter, facebook, opposition, church, union, group, organisation, organization, social network, tiktok, wikipedia, cannabis, book -> recipient
in? actor
+ Nigeria unblocked the website. | NGA | - | occurred

frame retreat.delist
type CONCEDE
cameo 081
verb remove, take off, delist, drop, strike, erase, scrub
obj actor, group, rebel, bank, company, country, movement, leader, president, official, minister, commander, general, oligarch, businessman, airline -> recipient
from/off list, blacklist, terrorist list, sanctions list, grey list, terror list, watchlist, red list
+ The United States removed Sudan from its blacklist. | USA | SDN | occurred
- The editor removed a word from the list.

frame retreat.return-ambassador
type CONCEDE
cameo 0842
verb return, send back, reinstate
obj ambassador, envoy, diplomat, consul -> topic
to actor, post -> recipient
+ Morocco returned its ambassador to Germany. | MAR | DEU | occurred

frame retreat.accept-demands
type CONCEDE
cameo 081
negated REJECT
verb accept, meet, grant, satisfy, concede
obj demand -> topic
from/of/by actor, protester, striker, worker, union, rebel, opposition, hunger striker, student, kidnapper, army -> recipient
+ Bolivia accepted the demands of Paraguay. | BOL | PRY | occurred
