# PROTEST: demonstrations, riots, strikes, hunger strikes, boycotts, obstruction by civilians.

class civilians: protester, demonstrator, people, worker, student, activist, resident, crowd, farmer, teacher, supporter, villager, citizen, woman, miner, doctor, driver, union, opposition, employee, marcher, hundred, thousand, million, dozen, youth, nurse, trader, villagers, migrant, prisoner, inmate, migrant, refugee, fisherman, trucker, campaigner, monk, rioter, mob, settler, parent, lawyer, journalist

frame protest.protest
type PROTEST demo
cameo 141
verb protest, demonstrate, rally, march, picket
subj @civilians, actor -> actor
against/over/at/for/in/on? -> recipient
obj? -> recipient
+ Georgians protested against Russia. | GEO | RUS | occurred
- China protested the decision by Japan.

frame protest.take-to-streets
type PROTEST demo
cameo 141
verb take, pour, flood, flock, descend
to/into/onto street, square, road
subj -> actor
against/over? -> recipient
+ Students took to the streets. | * | - | occurred

frame protest.gather
type PROTEST demo
cameo 141
verb gather, assemble, converge, throng
subj protester, demonstrator, activist, crowd, marcher -> actor
outside/in/at/near? -> place
against? -> recipient
+ Protesters gathered in Minsk. | * | - | occurred

frame protest.hold-protest
type PROTEST demo
cameo 141
verb hold, stage, organise, organize, mount, join, lead, attend
obj protest, demonstration, rally, march, sit-in, vigil, walkout, parade
subj -> actor
against/over? -> recipient
+ Armenia held a rally against Turkey. | ARM | TUR | occurred

frame protest.protest-noun
type PROTEST demo
cameo 141
noun protest, demonstration, sit-in, uprising, unrest
subj? actor, @civilians -> actor
by/of? actor, @civilians -> actor
against -> recipient
+ Protests against Israel by Lebanon spread. | LBN | ISR | occurred

frame protest.riot
type PROTEST riot
cameo 145
verb riot, rampage
subj @civilians, actor -> actor
+ Crowds rioted in Kazakhstan. | * | - | occurred

frame protest.riot-loot
type PROTEST riot
cameo 145
verb loot, plunder, ransack
subj @civilians, looter, mob, gang, crowd, hooligan -> actor
+ Youths looted shops in Nouakchott. | * | * | occurred
- Mutineers looted Bangui.

frame protest.riot-noun
type PROTEST riot
cameo 145
noun riot, rioting, looting
by/of/subj @civilians, actor -> actor
against? -> recipient
+ Riots by Haitian youths continued. | HTI | - | ongoing

frame protest.throw-stones
type PROTEST riot
cameo 145
verb throw, hurl, pelt, lob
obj stone, rock, molotov cocktail, petrol bomb, bottle, egg, cocktail, fire bomb, shoe
at? -> recipient
subj @civilians, actor -> actor
+ Protesters threw stones at Israeli soldiers. | * | ISR | occurred

frame protest.storm-building
type PROTEST riot
cameo 145
verb storm, ransack, vandalise, vandalize, occupy, attack, torch, overrun
subj protester, demonstrator, crowd, mob, rioter, activist, student, supporter -> actor
obj embassy, parliament, building, office, consulate, capitol, palace, station, headquarters -> recipient
+ Protesters stormed the Danish embassy. | * | DNK | occurred

frame protest.burn-flag
type PROTEST vandalize
cameo 145
verb burn, trample, deface, topple, vandalise, vandalize, smash
obj flag, effigy, portrait, statue, poster, monument, image -> recipient
of? actor -> recipient
subj @civilians, actor -> actor
+ Demonstrators burned a flag of Israel. | * | ISR | occurred

frame protest.strike
type PROTEST strike
cameo 143
contexts economic
verb strike, down
subj worker, union, nurse, teacher, driver, miner, employee, doctor, pilot, docker, staff, trucker, labourer, crew -> actor
obj? tool
for/over/against?
at none
+ Miners struck over pay. | * | - | occurred
- Israel struck a base.

frame protest.go-on-strike
type PROTEST strike
cameo 143
contexts economic
verb go, walk, remain, stage, call, hold
on/obj/off strike, general strike, walkout, job, stoppage
subj @civilians, union, worker, teacher, actor -> actor
against/over? -> recipient
+ Teachers went on strike. | * | - | occurred

frame protest.begin-strike
type PROTEST strike
cameo 143
contexts economic
verb launch, begin, start, continue
obj strike, general strike, walkout, stoppage
subj @civilians, union, worker, teacher, pilot, staff, crew, guard, policeman, judge, prosecutor, opposition, clerk, docker, civil servant, controller, federation -> actor
against/over? -> recipient
+ Peruvian dockers began a strike. | PER | - | occurred
- Israel launched missile strikes against Hamas.

frame protest.hunger-strike
type PROTEST hunger
cameo 142
contexts human_rights
verb begin, go, launch, start, continue, end, stage, declare, hold, join
on/obj hunger strike, fast
subj -> actor
against/over? -> recipient
+ Palestinian prisoners began a hunger strike. | PSE | - | occurred

frame protest.boycott
type PROTEST boycott
cameo 143
verb boycott
obj -> recipient
subj @civilians, opposition, party, actor -> actor
+ Opposition lawmakers boycotted the vote. | * | - | occurred

frame protest.boycott-noun
type PROTEST boycott
cameo 143
noun boycott
subj? actor -> actor
of/against actor -> recipient
+ Kuwait's boycott of Israel ended. | KWT | ISR | occurred

frame protest.block-road
type PROTEST obstruct
cameo 144
verb block, blockade, barricade, obstruct, shut down, cut off
obj road, highway, street, bridge, railway, border, entrance, port, access, traffic, crossing, square, motorway -> topic
subj @civilians -> actor
+ Farmers blocked a highway. | * | - | occurred

frame protest.chain
type PROTEST obstruct
cameo 144
verb form
obj chain, human chain, barricade, picket line
subj -> actor
against? -> recipient
+ Residents formed a human chain. | * | - | occurred

frame protest.chant
type PROTEST demo
cameo 141
verb chant, boo, heckle, jeer, wave
obj slogan, banner, placard, president, minister, delegation -> topic
against? -> recipient
subj @civilians -> actor
+ Students chanted slogans against Russia. | * | RUS | occurred

frame protest.clash-with-police
type PROTEST riot
cameo 145
verb clash, scuffle, battle
with police, riot police, force, officer -> recipient
subj protester, demonstrator, crowd, student, activist, supporter, fan, migrant -> actor
+ Protesters clashed with Serbian police. | * | SRB | occurred

frame protest.rebel
type PROTEST
cameo 140
verb revolt, mutiny, rise up
against? -> recipient
obj none
subj -> actor
+ Libyans rose up against Italy. | LBY | ITA | occurred

frame protest.boycott-vote
type PROTEST boycott
cameo 143
contexts election
verb boycott
obj election, vote, poll, referendum, parliament, ballot, session, ceremony, runoff -> topic
subj -> actor
in/by/of? actor -> recipient
+ Opposition leaders in Chad boycotted the poll. | * | - | occurred

frame protest.stop-work
type PROTEST strike
cameo 143
contexts economic
verb stop, down, halt, walk off
obj work, tool, job
subj -> actor
at/against/over? -> recipient
+ Workers stopped work. | * | - | occurred
- A Danish clerk left work at noon.
