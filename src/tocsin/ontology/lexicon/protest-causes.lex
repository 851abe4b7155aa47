# PROTEST by what it is for: leaders to go, policies, rights, whole orders; marches, strikes, hunger strikes, blockades, riots.

class cause-leader: president, prime minister, premier, government, governor, mayor, minister, king, cabinet, leader, chancellor, general, dictator, ruler, emir, regime
class cause-goodbye: resignation, removal, ouster, departure, impeachment, dismissal, ousting, sacking, abdication, exit, arrest, overthrow
class cause-policy: tax, price, law, bill, reform, cut, austerity, plan, decree, pension, fuel, subsidy, dam, mine, pipeline, deal, war, corruption, hike, increase, budget, inflation, shortage, ban, rule, mandate, vaccine, lockdown, conscription, privatisation, tariff, treaty, summit, visit, unemployment, pollution, corridor, base, poverty, blackout, eviction, immigration, measure, decision, policy, wage, pay, closure, election, fraud, killing, violence, crime, insecurity, ruling, verdict
class cause-right: right, rights, freedom, equality, justice, abortion, wage, job, land, water, dignity, liberty, recognition, citizenship, release, abolition, education, housing
class cause-order: democracy, independence, autonomy, secession, constitution, republic, revolution, monarchy, dictatorship, coup, junta, military rule, apartheid, self-determination, sharia, statehood, reunification, colonialism
class cause-people: @folk, protester, demonstrator, people, worker, student, farmer, activist, crowd, resident, doctor, nurse, teacher, miner, trucker, driver, villager, woman, thousand, hundred, dozen, citizen, supporter, opposition, union, lawyer, journalist, pensioner, veteran, youth, minority, muslim, monk, mother, civil servant, employee, docker, fisherman, prisoner, inmate, detainee, lawmaker, judge, migrant, refugee, families, actor

frame protest.cause-leader-march
type PROTEST demo
cameo 1411
verb march, rally, demonstrate, protest, gather, turn out, take
subj @cause-people -> actor
against president, prime minister, government, governor, mayor, king, premier, regime, leader, dictator, minister, ruler -> recipient
+ Students demonstrated against the president in Gabon. | * | * | occurred
- The painting was hung against the king's wishes.

frame protest.cause-leader-for
type PROTEST demo
cameo 1411
verb march, rally, demonstrate, protest
subj @cause-people -> actor
for @cause-goodbye -> topic
of? actor, @cause-leader -> recipient
+ Kenyan students rallied for the resignation of the president. | KEN | - | occurred

frame protest.cause-leader-call-noun
type PROTEST demo
cameo 1411
noun protest, demonstration, rally, march, uprising
against president, prime minister, king, government, premier, governor, mayor, leader, dictator, regime -> recipient
by/of? actor, @cause-people -> actor
mod? actor -> actor
+ The protests against the Togolese president spread. | - | TGO | occurred

frame protest.cause-policy-march
type PROTEST demo
cameo 1412
verb march, rally, demonstrate, protest, picket
subj @cause-people -> actor
against/over/at @cause-policy -> topic
in/by/of? actor -> recipient
+ Pensioners marched against the pension cut in Slovenia. | * | - | occurred
- The broker protested over the commission.

frame protest.cause-policy-noun
type PROTEST demo
cameo 1412
noun protest, demonstration, rally, march, sit-in
against/over @cause-policy -> topic
by/of? actor, @cause-people -> actor
mod? actor -> actor
+ The demonstration by Ghanaian nurses over fuel prices went on. | GHA | - | occurred

frame protest.cause-policy-street
type PROTEST demo
cameo 1412
verb take, pour, flood, return
subj @cause-people -> actor
to/into/onto street, square, road
over/against @cause-policy -> topic
+ Farmers took to the streets over the budget in Belgium. | * | - | occurred

frame protest.cause-rights-march
type PROTEST demo
cameo 1413
contexts rights_freedoms
verb march, rally, demonstrate, protest
subj actor, woman, people -> actor
for/against abortion, equality, racism, discrimination, censorship, dignity, freedom, justice, rights, right -> topic
+ Polish women marched for equality and abortion. | POL | - | occurred
- Actors rallied for justice in the film.

frame protest.cause-order-march
type PROTEST demo
cameo 1414
contexts political_institutions
verb march, rally, demonstrate, protest
subj actor, people, student -> actor
for/against democracy, independence, dictatorship, monarchy, junta, autonomy, coup, republic, apartheid -> topic
+ Scottish activists marched for independence. | GBR | - | occurred

frame protest.cause-order-noun
type PROTEST demo
cameo 1414
contexts political_institutions
noun march, rally, demonstration, protest
for/against/mod @cause-order
by/of? actor, @cause-people -> actor
+ The march by Scottish nationalists for independence ended in Glasgow. | GBR | - | occurred

frame protest.cause-anti-government
type PROTEST demo
cameo 1411
noun protest, rally, march, demonstration, riot
mod anti-government, antigovernment, anti-regime
by/of? actor, @cause-people -> actor
+ The anti-government rally by Armenian veterans went on. | ARM | - | occurred

frame protest.cause-anti-war
type PROTEST demo
cameo 1412
noun protest, rally, march, demonstration, vigil
mod anti-war, antiwar, anti-austerity, anti-corruption, anti-nuclear, anti-vaccine, anti-immigration, climate
by/of? actor, @cause-people -> actor
+ The anti-war march by Japanese students went on. | JPN | - | occurred

frame protest.cause-anti-foreign
type PROTEST demo
cameo 141
noun protest, rally, march, demonstration
mod anti-american, anti-israel, anti-french, anti-chinese, anti-japanese, anti-russian, anti-indian, anti-western, anti-turkish, anti-rwandan
by/of? actor, @cause-people -> actor
+ The anti-French rally by students of Niger went on. | * | - | occurred

frame protest.cause-hunger-leader
type PROTEST hunger
cameo 1421
verb starve, fast
subj @cause-people -> actor
inf/for resign, oust, resignation, ouster, removal, dismissal, demand
+ Georgian opposition leaders fasted for the resignation of the president. | * | - | occurred

frame protest.cause-hunger-policy
type PROTEST hunger
cameo 1422
verb go, begin, start, launch, stage, hold, continue, join
subj @cause-people -> actor
on/obj hunger strike, hunger strikes
over/against @cause-policy -> topic
+ Sugar workers began a hunger strike over the wage cut in Mauritius. | * | - | occurred

frame protest.cause-hunger-rights
type PROTEST hunger
cameo 1423
contexts rights_freedoms
verb go, begin, start, launch, stage, hold, continue, join
subj @cause-people -> actor
on/obj hunger strike, hunger strikes
for/over @cause-right, detention, condition, treatment, trial, isolation, torture -> topic
+ Inmates began a hunger strike over conditions in Bahrain. | * | - | occurred

frame protest.cause-hunger-order
type PROTEST hunger
cameo 1424
verb go, begin, start, launch, stage, hold
subj @cause-people -> actor
on/obj hunger strike, hunger strikes
for @cause-order -> topic
+ Students went on hunger strike for democracy in Taiwan. | * | - | occurred

frame protest.cause-refuse-food
type PROTEST hunger
cameo 142
verb refuse, reject, spurn, decline
subj actor, prisoner, detainee -> actor
obj meal, ration, nourishment
+ Ukrainian prisoners refused rations in Siberia. | UKR | - | occurred
- The toddler refused food.

frame protest.cause-sew-lips
type PROTEST hunger
cameo 142
verb sew, stitch
subj @cause-people, asylum seeker -> actor
obj lip, lips, mouth
+ Iranian asylum seekers sewed their lips in Greece. | IRN | - | occurred
- The tailor sewed the mouth of the sack.

frame protest.cause-strike-leader
type PROTEST strike
cameo 1431
verb strike, walk out, stop
subj @cause-people -> actor
for/against @cause-goodbye, @cause-leader -> topic
+ Dockers struck against the governor in Guinea. | * | - | occurred

frame protest.cause-strike-policy
type PROTEST strike
cameo 1432
verb strike, walk out, down
subj @cause-people -> actor
over/against @cause-policy -> topic
+ Teachers struck over the pension reform in France. | * | - | occurred
- Lightning struck over the dam.

frame protest.cause-strike-noun-policy
type PROTEST strike
cameo 1432
noun strike, walkout, stoppage, shutdown
over/against @cause-policy -> topic
by/of? actor, @cause-people -> actor
mod? actor -> actor
+ The strike by Chilean truckers over the tax went on. | CHL | - | occurred
- The strike over the border hit a mine.

frame protest.cause-strike-rights
type PROTEST strike
cameo 1433
contexts rights_freedoms
verb strike, walk out
subj @cause-people -> actor
for/over @cause-right, pay, condition, safety -> topic
+ Nurses struck for higher wages in Zimbabwe. | * | - | occurred
- The bank struck a bargain on new housing.

frame protest.cause-strike-noun-rights
type PROTEST strike
cameo 1433
noun strike, walkout, stoppage
for/over pay, wage, salary, condition, right, safety, contract, job
by/of? actor, @cause-people -> actor
mod? @cause-people -> actor
+ A strike over pay by Portuguese dockers entered its second week. | PRT | - | ongoing

frame protest.cause-strike-order
type PROTEST strike
cameo 1434
verb strike, walk out
subj @cause-people -> actor
for/against @cause-order -> topic
+ Civil servants struck against the junta in Myanmar. | * | - | occurred

frame protest.cause-boycott-vote-policy
type PROTEST boycott
cameo 1432
contexts election
verb boycott, shun
subj opposition, party, voter, minority, actor -> actor
obj election, referendum, census, poll, vote, ballot
over/against/in law, fraud, protest, constitution, decree, arrest, rule, delay -> topic
+ The Kosovo Serbs boycotted the census over the law. | * | - | occurred

frame protest.cause-boycott-parliament
type PROTEST boycott
cameo 143
contexts legislative
verb boycott, shun, skip
subj opposition, lawmaker, deputy, party, mp, actor -> actor
obj parliament, assembly, session, sitting, swearing-in, inauguration
+ Albanian opposition deputies boycotted the session. | ALB | - | occurred
- Tourists skipped the tour of Greek olives.

frame protest.cause-boycott-games
type PROTEST boycott
cameo 143
verb boycott, shun
subj actor, athlete, delegation, team, government -> actor
obj games, olympics, festival, tournament, fair, congress
in/over? actor -> recipient
+ Kenya boycotted the games in Canada. | KEN | CAN | occurred

frame protest.cause-boycott-goods-of
type PROTEST boycott
cameo 143
verb boycott, shun, reject
subj consumer, shopper, activist, trader, people, shopkeeper, union, importer, customer -> actor
obj goods, good, product, brand, import
mod/of/from? actor -> recipient
+ Pakistani shoppers boycotted French goods. | PAK | FRA | occurred
- Shoppers rejected the product for its smell.

frame protest.cause-boycott-call
type PROTEST boycott
cameo 143
noun boycott
of goods, product, election, poll, vote, class, lecture, referendum, game
by actor, @cause-people -> actor
+ The boycott of classes by Hungarian students goes on. | HUN | - | occurred

frame protest.cause-block-policy
type PROTEST obstruct
cameo 1442
verb block, blockade, barricade, obstruct, occupy, clog, paralyse, paralyze, jam
subj @cause-people -> actor
obj road, highway, street, bridge, airport, border, railway, port, crossing, motorway, border crossing, refinery, traffic
over/against @cause-policy, import, grain -> topic
+ Polish farmers blocked the border crossing over grain imports. | POL | - | occurred
- Snow blocked the road over the dam.

frame protest.cause-block-rights
type PROTEST obstruct
cameo 1443
contexts rights_freedoms
verb block, blockade, barricade, obstruct, occupy
subj @cause-people -> actor
obj road, highway, street, bridge, airport, railway, port, mine, pipeline
for/over @cause-right, pay, arrest -> topic
+ Indigenous activists blocked the railway over land in Canada. | * | - | occurred

frame protest.cause-block-order
type PROTEST obstruct
cameo 1444
verb block, blockade, barricade, occupy
subj @cause-people -> actor
obj road, highway, street, bridge, airport, railway, port, square
for/against @cause-order -> topic
+ Somali separatists blocked the road for independence. | SOM | - | occurred

frame protest.cause-blockade-noun
type PROTEST obstruct
cameo 144
noun blockade, roadblock, picket, sit-in, human chain, barricade
by @cause-people -> actor
of? road, highway, port, border, refinery, mine, motorway, railway, bridge
+ The blockade of the port by Dutch fishermen ended. | NLD | - | occurred

frame protest.cause-go-slow
type PROTEST obstruct
cameo 144
verb drive, crawl, roll, rumble, trundle
subj tractor, convoy, trucker, farmer, taxi, lorry, taxi driver -> actor
into/through/toward/towards/to capital, city, brussels, paris, berlin, parliament, centre, london, madrid
in? protest
over/against @cause-policy -> topic
+ Farmers rolled into the capital against the decree in Greece. | * | - | occurred

frame protest.cause-riot-leader
type PROTEST riot
cameo 1451
verb riot, rampage, revolt, rise, rise up
subj @cause-people, mob -> actor
against president, prime minister, government, governor, king, dictator, regime, ruler -> recipient
+ Students rioted against the governor in Haiti. | * | * | occurred

frame protest.cause-riot-policy
type PROTEST riot
cameo 1452
verb riot, rampage, clash, battle, scuffle
subj @cause-people, mob -> actor
over/against price, tax, fuel, law, bread, cut, shortage, subsidy, austerity, reform, bill, election, blackout, hike, eviction -> topic
+ Crowds rioted over bread prices in Tunisia. | * | - | occurred
- Bidders battled over the law firm.

frame protest.cause-riot-noun-policy
type PROTEST riot
cameo 1452
noun riot, rioting, unrest, disturbance, looting
over/against/mod price, bread, food, fuel, tax, election, austerity, law
by/of? @cause-people -> actor
+ The bread riots by Egyptian workers went on. | EGY | - | occurred

frame protest.cause-riot-rights
type PROTEST riot
cameo 1453
verb riot, rampage, mutiny
subj @cause-people, mob -> actor
for/over right, condition, killing, wage, death, racism, discrimination, shooting, arrest, brutality -> topic
+ Prisoners rioted over conditions in Ecuador. | * | - | occurred

frame protest.cause-riot-order
type PROTEST riot
cameo 1454
verb riot, rise up, revolt, rebel
subj @cause-people, mob -> actor
for/against independence, monarchy, coup, junta, dictatorship, military rule, colonialism, constitution, democracy -> topic
+ New Caledonia's youths rioted for independence. | * | - | occurred

frame protest.cause-join-march
type PROTEST demo
cameo 141
verb join, swell, attend
subj @cause-people -> actor
obj march, rally, demonstration, protest, vigil, sit-in, procession
+ Argentine nurses joined the march. | ARG | - | occurred
- Cyclists joined the rally in Monaco's hills.

frame protest.cause-take-part
type PROTEST demo
cameo 141
verb take, participate
obj? part
in march, rally, demonstration, protest, vigil, sit-in, procession, picket, protest march
subj @cause-people, actor -> actor
+ Argentine nurses took part in a rally demanding back pay. | ARG | - | occurred
- Cyclists took part in a rally in Monaco's hills.

frame protest.cause-number-turnout
type PROTEST demo
cameo 141
verb bring, draw, attract, lure
subj march, rally, demonstration, protest, vigil
obj thousand, hundred, people, crowd, million, student, supporter, protester -> actor
+ The march in Lisbon drew thousands of people. | * | - | occurred
- The exhibition drew thousands.

frame protest.cause-crowd-fill
type PROTEST demo
cameo 141
verb fill, pack, throng, jam, occupy, crowd
subj protester, demonstrator, supporter, marcher, activist, striker -> actor
obj square, street, avenue, boulevard, plaza, park, bridge, stadium
+ Bulgarian demonstrators filled the square. | BGR | - | occurred

frame protest.cause-bang-pots
type PROTEST demo
cameo 141
verb bang, beat, honk, blow, blare, sound
subj @cause-people, motorist -> actor
obj pot, pan, horn, whistle, drum, saucepan
+ Chilean residents banged pots. | CHL | - | occurred
- The cook banged the pan.

frame protest.cause-wave-flags
type PROTEST demo
cameo 141
verb wave, carry, brandish, hold, hold up
subj protester, demonstrator, marcher, activist, striker, dissident -> actor
obj placard, flag, banner, sign, portrait, poster, photograph
+ Thai protesters held up placards. | THA | - | occurred

frame protest.cause-chant-slogan
type PROTEST demo
cameo 141
verb chant, shout, yell, scream
subj protester, demonstrator, marcher, crowd, student, mourner, supporter -> actor
obj slogan, slogans, death, insult
against/to? actor, @cause-leader -> recipient
+ Iraqi mourners chanted slogans against the United States. | IRQ | USA | occurred
- Fans chanted slogans against the referee.

frame protest.cause-torch-march
type PROTEST demo
cameo 141
verb hold, stage, keep, organise, organize, lead
subj @cause-people -> actor
obj vigil, candlelit vigil, torchlight march, silent march, sit-in, die-in, sit-down, teach-in, flashmob, picket
+ Maltese activists held a vigil. | MLT | - | occurred
- The bakery held a sit-down for Maltese pensioners.

frame protest.cause-go-strike-rights
type PROTEST strike
cameo 1433
verb go, walk, remain, stay, be
subj @cause-people -> actor
on strike, general strike
over/for pay, wage, salary, condition, job, contract, safety, right -> topic
+ Ghanaian nurses went on strike over pay. | GHA | - | occurred

frame protest.cause-go-strike-policy
type PROTEST strike
cameo 1432
verb go, walk, remain, stay, be
subj @cause-people -> actor
on strike, general strike
over/against @cause-policy -> topic
+ Tunisian judges went on strike over the decree. | TUN | - | occurred

frame protest.cause-go-strike-leader
type PROTEST strike
cameo 1431
verb go, walk, remain
subj @cause-people -> actor
on strike, general strike
against/inf/for president, governor, dismissal, resignation, removal, minister, ouster, oust, prime minister -> topic
+ Honduran teachers went on strike against the minister. | HND | - | occurred
