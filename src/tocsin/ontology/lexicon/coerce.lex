# COERCE: seize, restrict, censor, curfew, martial law, arrest, deport, withhold, disinformation, cyber.

frame coerce.arrest
type COERCE arrest
cameo 173
contexts legal
verb arrest, detain, jail, imprison, incarcerate, apprehend, nab, intern, round up, lock up, remand
obj actor, @prisoners, @crime -> recipient
on/for/over?
from? -> place
+ Russia detained a Ukrainian activist. | RUS | UKR | occurred
+ Two Polish citizens were arrested by Belarus. | BLR | POL | occurred
- Norway took the lead.

frame coerce.arrest-plain
type COERCE arrest
cameo 173
contexts legal
verb arrest, detain, jail, imprison, incarcerate, apprehend
obj -> recipient
+ Belarus jailed a Lithuanian. | BLR | LTU | occurred

frame coerce.arrest-noun
type COERCE arrest
cameo 173
contexts legal
noun arrest, detention, imprisonment, jailing, internment
subj? actor -> actor
of -> recipient
+ The arrest of a Kenyan lawyer by Tanzania was condemned. | TZA | KEN | occurred

frame coerce.take-custody
type COERCE arrest
cameo 173
contexts legal
verb take, hold, keep, place
obj -> recipient
into/in/under custody, detention, prison, jail, house arrest, arrest
+ Egypt took an Italian student into custody. | EGY | ITA | occurred

frame coerce.deport
type COERCE deport
cameo 174
contexts migration
verb deport, expel, banish, exile, evict, eject, repatriate
obj -> recipient
to/from? -> place
+ Algeria deported Nigerien migrants. | DZA | NER | occurred

frame coerce.deportation-noun
type COERCE deport
cameo 174
contexts migration
noun deportation, eviction, expulsion
subj? actor -> actor
of actor -> recipient
+ The deportation of Haitians by Mexico continued. | MEX | HTI | ongoing

frame coerce.seize
type COERCE seize
cameo 1711
verb seize, confiscate, impound, expropriate, nationalise, nationalize, appropriate, commandeer, requisition, capture, intercept
obj @property -> recipient
from/of? actor -> recipient
+ Iran seized a Greek tanker. | IRN | GRC | occurred

frame coerce.raid
type COERCE seize
cameo 171
contexts legal
verb raid, search, ransack
obj office, home, house, headquarters, mosque, newspaper, newsroom, premises, apartment, bank, newsroom -> recipient
subj police, officer, security, agent, prosecutor, investigator, actor -> actor
+ Turkish police raided the offices of a Kurdish party. | TUR | * | occurred

frame coerce.raid-business
type COERCE seize
cameo 171
contexts legal
verb raid, search, ransack
obj casino, restaurant, cafe, café, hotel, hostel, market, shop, club, nightclub, factory, workshop, firm, company, business, brewery, farm, bookshop, printing house, dormitory -> recipient
subj police, officer, agent, gendarme, prosecutor, investigator, tax inspector, security service, security force, customs -> actor
+ Ghanaian police raided a Togolese hotel. | GHA | TGO | occurred
- Wasps raided the market stall.

frame coerce.ban
type COERCE restrict
cameo 172
verb ban, outlaw, prohibit, criminalise, criminalize, proscribe, forbid, bar, dissolve
obj -> recipient
from? -> topic
+ Pakistan banned the Indian party. | PAK | IND | occurred

frame coerce.ban-party
type COERCE restrict
cameo 1722
contexts rights_freedoms
verb ban, outlaw, dissolve, suspend, deregister, disqualify
obj party, candidate, union, group, movement, politician, organisation, organization -> recipient
+ Algeria dissolved a Moroccan party. | DZA | MAR | occurred

frame coerce.impose-restrictions
type COERCE restrict
cameo 172
verb impose, tighten, introduce, enforce, declare, announce, extend, order
obj restriction, ban, lockdown, curb, blockade, quarantine, closure, rule, limit, travel ban
on/in/against/across/over? -> recipient
+ Israel imposed a closure on Palestine. | ISR | PSE | occurred

frame coerce.close-border
type COERCE restrict
cameo 172
contexts migration
verb close, shut, seal, block
obj border, airspace, crossing, frontier, checkpoint, port, strait
with/to/on/for/from? actor -> recipient
+ Lithuania closed its border with Belarus. | LTU | BLR | occurred

frame coerce.censor
type COERCE censor
cameo 1721
contexts rights_freedoms
verb censor, block, suspend, shut down, shut, close, ban, muzzle, gag, silence, restrict, jam, revoke
obj website, newspaper, channel, broadcaster, radio, station, internet, media, outlet, platform, twitter, facebook, broadcast, magazine, licence, license, press, journalist, accreditation -> recipient
of? actor -> recipient
+ Russia blocked a German broadcaster. | RUS | DEU | occurred

frame coerce.censorship-noun
type COERCE censor
cameo 1721
contexts rights_freedoms
noun censorship
subj? actor -> actor
of/against? actor -> recipient
+ Iranian censorship of Afghan media tightened. | IRN | AFG | occurred

frame coerce.curfew
type COERCE curfew
cameo 1723
verb impose, declare, extend, enforce, order, announce
obj curfew -> topic
on/in/across? -> recipient
+ Sudan imposed a curfew. | SDN | - | occurred

frame coerce.martial-law
type COERCE martial-law
cameo 1724
verb impose, declare, extend, announce, decree, proclaim, introduce
obj martial law, state of emergency, emergency, law, state -> topic
on/in/across/over? -> recipient
+ Ukraine declared martial law. | UKR | - | occurred

frame coerce.withhold
type COERCE withhold
cameo 172
verb cut, cut off, withhold, halt, stop, suspend, turn off, shut off, disconnect, reduce
obj electricity, water, gas, power, internet, supply, gas supply, salary, payment, fuel, service, oil, flow
to/from/for? actor -> recipient
+ Russia cut gas to Bulgaria. | RUS | BGR | occurred

frame coerce.cyber
type COERCE cyber
cameo 170
contexts cyber
verb hack, breach, infiltrate, compromise, penetrate, paralyse, phish
obj system, network, computer, server, email, website, account, database, grid, actor -> recipient
+ Russia hacked Ukrainian computers. | RUS | UKR | occurred

frame coerce.cyberattack-noun
type COERCE cyber
cameo 170
contexts cyber
noun cyberattack, cyber-attack, hack, hacking, ransomware
subj? actor -> actor
on/against/of? -> recipient
+ Iran launched a cyberattack on Albania. | IRN | ALB | occurred

frame coerce.cyber-attack-mod
type COERCE cyber
cameo 170
contexts cyber
noun attack, espionage, operation, campaign
mod cyber, hacking, ransomware, phishing
subj? actor -> actor
on/against/of? -> recipient
+ North Korea launched a cyber attack against Japan. | PRK | JPN | occurred

frame coerce.disinformation
type COERCE misinformation
cameo 170
contexts misinformation
verb spread, disseminate, peddle, circulate, sow, broadcast
obj disinformation, misinformation, propaganda, fake news, falsehood, lie, rumour, rumor
about/against/in? actor -> recipient
+ Russia spread disinformation about Ukraine. | RUS | UKR | occurred

frame coerce.interfere
type COERCE misinformation
cameo 170
contexts election
verb interfere, meddle
in election, affair, vote, referendum, actor -> recipient
+ Russia meddled in the American election. | RUS | USA | occurred

frame coerce.force
type COERCE restrict
cameo 170
verb force, coerce, compel
obj actor -> recipient
inf/into -> topic
subj actor, @combatant, @police, army, force, government, regime, junta, crowd, mob, protester, court, union, guard, warship, jet, fleet, militia -> actor
+ Belarus forced Poland to yield. | BLR | POL | occurred
- The drought forced Poland to import maize.

frame coerce.persecute
type COERCE
cameo 170
contexts repression human_rights
verb persecute, oppress, harass, intimidate, repress, suppress, bully, stifle, crush, crack down
obj/on actor, @civilian, dissent, opposition, minority, church, press, protest, rebellion, revolt, uprising, mutiny, critic, opponent, unrest, sect, union, media, tribe, hundred, thousand, demonstration, movement, freedom, speech, party -> recipient
+ Myanmar persecuted Bangladeshi migrants. | MMR | BGD | occurred

frame coerce.crackdown-noun
type COERCE
cameo 170
contexts repression
noun crackdown, clampdown, repression, persecution
subj? actor -> actor
on/of/against -> recipient
+ The crackdown by Belarus on journalists widened. | BLR | * | occurred

frame coerce.conscript-force
type COERCE restrict
cameo 170
verb evict, displace, uproot, dispossess, enslave
obj actor, @civilian, population, tribe, clan, community, household, tenant, squatter, herder, nomad, settler, farmer, peasant, fisherman, thousand, hundred, million, dozen -> recipient
from? -> place
+ Israel evicted Palestinian families. | ISR | PSE | occurred
- Dutch growers uprooted their tulips.

frame coerce.house-arrest
type COERCE arrest
cameo 173
contexts legal
verb place, put
obj -> recipient
under house arrest, arrest, surveillance, guard
+ Guinea placed a Malian minister under house arrest. | GIN | MLI | occurred

frame coerce.try
type COERCE arrest
cameo 173
contexts legal
verb try, arraign
obj actor -> recipient
for/on/in @crime, court, charge, war crime
+ Ukraine tried a Russian soldier for murder. | UKR | RUS | occurred

frame coerce.hold
type COERCE arrest
cameo 173
contexts legal
verb hold, capture, take, seize
obj @prisoners -> recipient
on/for/over?
+ Turkey held a Greek journalist. | TUR | GRC | occurred
- Turkey held an emergency meeting.
