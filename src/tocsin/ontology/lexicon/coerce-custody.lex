# COERCE in courts, cells and streets: charges, custody, searches, bans, dissolved bodies, seized goods, closed ways, purges.

class custody-who: @civilian, actor, minister, president, general, leader, candidate, official, oligarch, banker, ex-president, opposition leader, suspect, militant, spy, smuggler

frame coerce.custody-remand
type COERCE arrest
cameo 173
contexts legal
verb remand, commit, send
obj @custody-who -> recipient
in/to/into custody, prison, pre-trial detention
subj actor, court, judge -> actor
+ A Kosovo judge remanded the Serbian politician in custody. | KOS | SRB | occurred
- The postman sent the lawyer to the prison chapel's fair.

frame coerce.custody-denied-bail
type COERCE arrest
cameo 173
contexts legal
verb deny, refuse, revoke
obj bail, parole
to/iobj/of/for @custody-who -> recipient
subj actor, court, judge -> actor
+ A Ugandan court denied bail to the opposition leader. | UGA | * | occurred

frame coerce.custody-dawn-raid
type COERCE arrest
cameo 173
verb round up, sweep up, haul in, drag off
obj @custody-who, dozen, hundred, score -> recipient
in/during/after? raid, dawn raid, sweep -> topic
subj actor, police, soldier -> actor
+ Egyptian police rounded up dozens in a dawn raid. | EGY | - | occurred

frame coerce.custody-handcuff
type COERCE arrest
cameo 173
verb handcuff, shackle, manacle, blindfold
obj @custody-who -> recipient
subj actor, police, soldier -> actor
+ Tanzanian police handcuffed the Kenyan activist. | TZA | KEN | occurred
- The magician handcuffed his doctor for the show.

frame coerce.custody-incommunicado
type COERCE arrest
cameo 173
contexts human_rights
verb hold, keep, detain
obj @custody-who -> recipient
in/attr/adv solitary, isolation, incommunicado
subj actor, police, junta -> actor
+ Myanmar kept the Australian academic in isolation. | MMR | AUS | occurred

frame coerce.custody-disappear
type COERCE arrest
cameo 173
contexts human_rights
verb disappear, spirit, whisk
obj dissident, lawyer, activist, journalist, critic, publisher, bookseller -> recipient
into/to? cell, van, prison, mainland
subj actor, agent, police -> actor
+ Chinese agents spirited a bookseller to the mainland. | CHN | - | occurred

frame coerce.custody-house-arrest
type COERCE arrest
cameo 173
verb place, put, keep, confine
obj @custody-who -> recipient
under/to house arrest, home, residence
subj actor, junta, police -> actor
+ Niger's soldiers confined the president to his residence. | NER | * | occurred
- Flu confined the minister to his home.

frame coerce.custody-jail-noun
type COERCE arrest
cameo 173
noun jailing, arrest, detention, imprisonment, internment, incarceration, apprehension
of dissident, opposition leader, critic, mayor, blogger, cleric, monk, lawyer, reporter -> recipient
by? actor, police, junta -> actor
+ The jailing of a Cuban dissident by Ecuador was criticised. | ECU | CUB | occurred

frame coerce.custody-charge-arrest
type COERCE arrest
cameo 173
verb arrest, detain, seize
obj @custody-who -> recipient
on/over/for/as charge, suspicion, spying, accusation, allegation, corruption, coup, smuggling, plotting, treason, protest
subj actor, police, agent -> actor
+ Benin arrested the Nigerian banker on suspicion of graft. | BEN | NGA | occurred

frame coerce.custody-arrest-airport
type COERCE arrest
cameo 173
verb arrest, detain, stop, seize
obj @custody-who -> recipient
at/on airport, border, checkpoint, frontier
subj actor, police, agent -> actor
+ Kenyan agents detained the Ugandan lawyer at the airport. | KEN | UGA | occurred
- Fog stopped the tourist at the airport.

frame coerce.custody-shut-ngo
type COERCE restrict
cameo 172
contexts rights_freedoms
verb shut, shut down, close, liquidate, dissolve, deregister, suspend, raid
obj ngo, charity, rights group, human rights group, foundation, cultural centre, student union, trade union, university -> recipient
subj actor, court, government -> actor
+ Russia liquidated the human rights group. | RUS | * | occurred
- The founder closed the charity shop's window.

frame coerce.custody-foreign-agent
type COERCE restrict
cameo 172
contexts rights_freedoms
verb declare, label, designate, brand, list, register
obj newspaper, group, journalist, ngo, broadcaster, activist, charity, website, writer, actor -> recipient
attr/as agent, undesirable, extremist, terrorist organisation, foreign agent, terrorist group
subj actor, government, court -> actor
+ Georgia labelled the broadcaster a foreign agent. | GEO | * | occurred

frame coerce.custody-coup-power
type COERCE seize
cameo 171
contexts political_institutions
verb seize, grab, take, usurp
obj power, presidential palace, state television
in? -> place
from? actor, president -> recipient
subj soldier, general, officer, colonel, army, junta, putschist -> actor
+ Soldiers in Gabon seized power. | GAB | - | occurred

frame coerce.custody-depose
type COERCE seize
cameo 171
contexts political_institutions
verb depose, overthrow, oust, topple, unseat
obj president, king, premier, government, emir, sultan -> recipient
in? coup, putsch -> topic
subj soldier, general, officer, army, junta, guard -> actor
+ Soldiers overthrew the Malian president. | * | MLI | occurred

frame coerce.custody-ban-rally
type COERCE restrict
cameo 1721
contexts rights_freedoms
verb ban, forbid, prohibit, outlaw
obj rally, protest, demonstration, march, vigil, pride march, gathering, strike, assembly
in/by/of/near/until? actor, opposition -> recipient
subj actor, government, mayor -> actor
+ Uganda banned the rally. | UGA | - | occurred
- The marina banned the rally of vintage boats.

frame coerce.custody-ban-party
type COERCE restrict
cameo 1722
contexts pro_autocracy
verb ban, outlaw, dissolve, proscribe, disband, deregister
obj party, opposition party, movement -> recipient
subj actor, court, government -> actor
+ Thailand's court dissolved the opposition party. | THA | THA | occurred

frame coerce.custody-ban-dress
type COERCE restrict
cameo 172
contexts religion_ethnicity
verb ban, outlaw, forbid, prohibit
obj veil, burqa, headscarf, hijab, abaya, beard, minaret, prayer, religious symbol, ritual slaughter
in/at/for? school, student, civil servant, street -> topic
subj actor, government, parliament -> actor
+ Tajikistan banned the hijab. | TJK | - | occurred

frame coerce.custody-ban-women
type COERCE restrict
cameo 172
contexts gender
verb ban, bar, exclude, forbid
obj woman, girl, schoolgirl -> recipient
from university, school, work, park, education, job, gym, office
subj actor, government, authority -> actor
+ The Taliban barred women from universities. | AFG | * | occurred
- The club barred the woman from the gym.

frame coerce.custody-strip-nationality
type COERCE restrict
cameo 172
contexts rights_freedoms
verb strip, deprive
obj @custody-who, cleric, exile, jihadist -> recipient
of nationality, passport
subj actor, government, king -> actor
+ Bahrain stripped the cleric of his passport. | BHR | * | occurred

frame coerce.custody-purge
type COERCE restrict
cameo 170
verb purge, sack, dismiss, cashier, retire
obj judge, general, officer, teacher, academic, civil servant, prosecutor, hundred, thousand, policeman, diplomat -> recipient
after/from/over? coup, army, judiciary, plot, purge
subj actor, president, king -> actor
+ Turkey purged judges after the coup. | TUR | * | occurred

frame coerce.custody-freeze-accounts
type COERCE seize
cameo 1711
contexts legal
verb freeze, block
obj bank account, account
of? activist, newspaper, union, opposition, charity, church, protester, journalist, trucker -> recipient
subj actor, court, government -> actor
+ Nicaragua froze the bank accounts of the church. | NIC | * | occurred

frame coerce.custody-nationalise
type COERCE seize
cameo 1711
contexts economic
verb nationalise, nationalize, expropriate, confiscate
obj mine, bank, oil field, refinery, airline, airport, port, railway, power plant, grid, pipeline, shipyard, steelworks, telecom, water company, power company, insurer, brewery, utility, oil company, subsidiary, factory, plant, farm, stake -> recipient
of? actor -> recipient
mod? actor -> recipient
subj actor, government, junta -> actor
+ Mali nationalised the Canadian mine. | MLI | CAN | occurred

frame coerce.custody-impound
type COERCE seize
cameo 1711
verb impound, seize, detain
obj tanker, trawler, fishing boat, cargo ship, freighter, vessel, dhow, barge -> recipient
mod? actor -> recipient
of? actor -> recipient
subj actor, navy, coast guard -> actor
+ Gambia impounded a Chinese trawler. | GMB | CHN | occurred
- The reef seized the vessel's keel.

frame coerce.custody-seize-haul
type COERCE seize
cameo 1711
contexts illegal_drugs
verb seize, confiscate, intercept
obj cocaine, heroin, drug, ivory, weapon, rifle, fentanyl, cash, gold, ammunition, captagon, explosive, tonne, kilo
from/on/at/in? smuggler, ship, truck, port, airport, border, actor -> topic
subj actor, police, customs -> actor
+ Belgian police seized cocaine at the port. | BEL | - | occurred

frame coerce.custody-demolish
type COERCE seize
cameo 1712
contexts human_security
verb demolish, bulldoze, raze, flatten, tear down
obj home, house, village, shack, mosque, church, slum, olive grove, shantytown -> recipient
of/in? actor, bedouin, refugee, migrant, suspect -> recipient
mod? actor -> recipient
subj army, soldier, bulldozer, council, actor, authority -> actor
+ Israeli soldiers demolished a Palestinian home. | ISR | PSE | occurred
- The owners demolished their house.

frame coerce.custody-evict
type COERCE deport
cameo 174
verb evict, expel, drive out, uproot
obj squatter, slum dweller, villager, resident, roma, herder, bedouin, migrant, refugee, maasai -> recipient
from? home, land, camp, village
subj actor, police, authority -> actor
+ Tanzanian police evicted Kenyan herders from the land. | TZA | KEN | occurred

frame coerce.custody-deport-group
type COERCE deport
cameo 174
contexts migration
verb deport, expel, repatriate, remove, fly
obj preacher, imam, student, migrant worker, asylum seeker, academic, businessman, tourist -> recipient
to? actor, home -> topic
over/for? -> topic
subj actor, government, court -> actor
+ Kuwait deported Filipino students. | KWT | PHL | occurred

frame coerce.custody-close-airspace
type COERCE restrict
cameo 172
verb close, shut
obj airspace, air space, skies
to/for/over? actor, airline, plane, flight, carrier -> recipient
subj actor, government, ministry -> actor
+ Pakistan closed its airspace to Indian airlines. | PAK | IND | occurred

frame coerce.custody-close-crossing
type COERCE restrict
cameo 172
verb close, shut, seal
obj crossing, checkpoint, border post, border crossing
with/to/between/from? actor -> recipient
subj actor, army, government -> actor
+ Poland closed the border crossing with Belarus. | POL | BLR | occurred

frame coerce.custody-roadblock
type COERCE restrict
cameo 191
contexts military
verb blockade, encircle, cut off, ring, surround
obj port, island, enclave, city, town, capital, airport, camp -> recipient
subj navy, army, warship, rebel, troop, soldier, militia, actor -> actor
+ Chinese warships encircled the Taiwanese island. | CHN | TWN | occurred

frame coerce.custody-capture-town
type COERCE seize
cameo 192
contexts territory
verb capture, seize, retake, recapture, overrun, occupy, take
obj town, village, city, airport, border post, island, provincial capital, airbase, hill, oilfield -> recipient
from/in/of? actor, rebel, army -> recipient
subj rebel, army, troop, soldier, force, militia, actor -> actor
+ Rwandan soldiers captured a Congolese town. | RWA | COD | occurred
- The painter captured the village at dusk.

frame coerce.custody-annex
type COERCE seize
cameo 192
contexts territory
verb annex, incorporate, absorb
obj peninsula, region, territory, province, valley, island, enclave, land -> recipient
of/from? actor -> recipient
subj actor, parliament, king -> actor
+ Russia annexed the Ukrainian region. | RUS | UKR | occurred

frame coerce.custody-conscript
type COERCE restrict
cameo 170
verb force, coerce, press
obj convict, migrant, student, worker, prisoner, teacher, civil servant, farmer, villager -> recipient
into/inf army, fight, service, enlist, labour, pick, vote, join, work
subj actor, army, junta -> actor
+ Uzbekistan forced teachers to pick cotton. | UZB | * | occurred

frame coerce.custody-require-visa
type COERCE restrict
cameo 172
contexts migration
verb impose, introduce, reintroduce, reinstate
obj visa, visa requirement, border control, border check, identity check, travel restriction, quarantine
on/for/at/with? actor, citizen, visitor, traveller, border -> recipient
subj actor, government, ministry -> actor
+ Germany reintroduced border checks with Poland. | DEU | POL | occurred

frame coerce.custody-lockdown
type COERCE curfew
cameo 1723
contexts health
verb lock down, quarantine, confine
obj city, capital, town, district, population, resident, province
over/after/in? outbreak, virus, riot, cholera, ebola
subj actor, government, mayor -> actor
+ China locked down the city after the outbreak. | CHN | - | occurred
- The vet quarantined the kennel.

frame coerce.custody-intimidate
type COERCE restrict
cameo 170
verb intimidate, harass, bully, cow, hound, browbeat
obj witness, voter, fisherman -> recipient
subj actor, patrol, militia -> actor
+ Chinese patrols harassed Philippine fishermen. | CHN | PHL | occurred

frame coerce.custody-stop-ship
type COERCE restrict
cameo 170
verb stop, intercept, turn back, block, halt
obj aid ship, flotilla, convoy, freighter, supply boat, resupply mission, plane -> recipient
of? actor -> recipient
mod? actor -> recipient
subj navy, coast guard, coastguard, warship, jet -> actor
+ The Israeli navy intercepted a Turkish flotilla. | ISR | TUR | occurred

frame coerce.custody-ground-plane
type COERCE restrict
cameo 170
verb ground, divert, force down, intercept
obj airliner, plane, flight, passenger jet, ferry -> recipient
of/from? actor -> recipient
mod? actor -> recipient
subj jet, air force, authority, actor, controller -> actor
+ Belarus forced down a Lithuanian airliner. | BLR | LTU | occurred
- Fog grounded the Danish plane.

frame coerce.custody-tax-records
type COERCE seize
cameo 171
verb search, ransack, turn over, raid
obj church, mosque, party headquarters, law firm, ngo office, opposition headquarters, union office, synagogue, monastery -> recipient
subj police, agent, soldier, troop, investigator, officer, actor -> actor
+ Ukrainian agents searched the Russian monastery. | UKR | * | occurred

frame coerce.custody-punish-family
type COERCE restrict
cameo 170
verb punish, persecute, target, blacklist
obj relative, family, lawyer, minority, convert, christian, muslim, uighur, union -> recipient
of/for/over? dissident, exile, activist, protest, faith
subj actor, government, regime -> actor
+ Tajikistan punished the relatives of exiles. | TJK | * | occurred

frame coerce.custody-close-schools
type COERCE restrict
cameo 172
verb close, shut, shut down
obj school, university, mosque, church, border market, bar, market
to/after/amid/over? protest, unrest, riot, outbreak, attack, girl
subj actor, government, governor -> actor
+ Senegal shut universities after the unrest. | SEN | - | occurred
- The chain closed its bars.

frame coerce.custody-recruit-child
type COERCE restrict
cameo 170
contexts trafficking
noun recruitment, conscription, enslavement
of child, boy, girl, minor, child soldier, prisoner -> recipient
by actor, rebel, militia, army -> actor
+ The recruitment of children by Somali rebels was condemned. | SOM | * | occurred

frame coerce.custody-retake
type COERCE seize
cameo 192
contexts territory
verb retake, recapture, win back
obj town, village, city -> recipient
from? rebel, actor, militia -> recipient
subj actor, army, troop -> actor
+ Mozambican troops recaptured the town. | MOZ | - | occurred
- The painter retook the city course.
