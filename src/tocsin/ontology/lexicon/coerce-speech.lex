# COERCE in its thin modes: censors and gags, curfews, martial law, taps turned off, lies spread, networks broken into.

class speech-organ: newspaper, daily, weekly, magazine, broadcaster, radio, radio station, television, television station, channel, website, site, outlet, publisher, bookshop, publication, blog, podcast, news agency, portal, platform, news site, media, press, programme, program, show
class speech-person: journalist, reporter, editor, writer, author, blogger, columnist, cartoonist, correspondent, photographer, satirist, commentator, poet, filmmaker, singer, rapper, publisher, academic, comedian, broadcaster, cameraman, anchor, presenter, whistleblower, activist, critic
class speech-work: book, film, song, play, article, novel, cartoon, report, documentary, edition, issue, issue, exhibition, map, textbook, video, interview, speech, poem, letter, content, post, slogan, symbol, tweet
class speech-lie: falsehood, lie, disinformation, misinformation, fake news, propaganda, conspiracy theory, fabrication, rumour, rumor, deepfake, hoax, smear, forgery, doctored video, false claim, untruth, half-truth, fake
class speech-net: network, system, server, website, database, computer, email, email account, account, grid, power grid, portal, mailbox, telecom, satellite, website, registry, hospital, ministry, parliament, bank, election system, phone, router, pipeline, webpage, central bank, infrastructure
class speech-intruder: hacker, spy, agent, intelligence, unit, group, gang, attacker, intruder, hacking group, state hacker, cyber unit, actor

frame coerce.speech-gag
type COERCE censor
cameo 1721
contexts rights_freedoms
verb gag, muzzle, silence, censor, hush, stifle, bar, smother
obj @speech-person, @speech-organ, press, dissent, criticism, voice -> recipient
subj actor, government, authority -> actor
+ Cambodia gagged the newspaper. | KHM | * | occurred
- The burglar gagged the shopkeeper.

frame coerce.speech-ban-work
type COERCE censor
cameo 1721
verb ban, outlaw, prohibit, forbid, censor, withdraw, pull, pulp, bowdlerise, suppress, redact
obj @speech-work -> recipient
by/of/on? actor, @speech-person -> recipient
subj actor, government, authority -> actor
+ Malaysia banned the film. | MYS | - | occurred
- The gym banned the song in its lobby.

frame coerce.speech-revoke-licence
type COERCE censor
cameo 1721
verb revoke, withdraw, cancel, suspend, strip, annul, pull
obj licence, license, accreditation, press card, broadcasting licence, registration, press pass
of/from/to/for @speech-organ, @speech-person, actor -> recipient
subj actor, government, authority -> actor
+ Venezuela revoked the licence of the broadcaster. | VEN | * | occurred
- The marina revoked the licence of the skipper.

frame coerce.speech-pull-plug
type COERCE censor
cameo 1721
verb pull, take
obj plug
on @speech-organ, broadcast, internet, speech, interview -> recipient
subj actor, government, authority -> actor
+ Israel pulled the plug on the channel. | ISR | - | occurred
- The investor pulled the plug on the musical.

frame coerce.speech-off-air
type COERCE censor
cameo 1721
verb take, force, knock, yank, order, pull, drive, keep
obj @speech-organ -> recipient
off air, airwave, airwaves, screen, web
subj actor, government, authority -> actor
+ Afghanistan's Taliban took the channel off the air. | AFG | - | occurred

frame coerce.speech-block-app
type COERCE censor
cameo 1721
verb block, ban, restrict, throttle, slow, outlaw, jam, geoblock
obj telegram, tiktok, whatsapp, youtube, twitter, facebook, signal, vpn, instagram, wikipedia, starlink -> recipient
in? actor -> recipient
subj actor, government, authority -> actor
+ Nepal blocked TikTok. | NPL | CHN | occurred

frame coerce.speech-cut-internet
type COERCE censor
cameo 1721
verb cut, cut off, shut down, switch off, sever, restrict, throttle, suspend, disrupt
obj internet, mobile internet, internet access, mobile data, phone network, phone line -> recipient
in/across/to? actor -> recipient
subj actor, government, authority -> actor
+ Gabon cut the mobile internet. | GAB | - | occurred
- The storm cut the internet.

frame coerce.speech-blackout
type COERCE censor
cameo 1721
verb impose, order, enforce, decree, declare
obj news blackout, media blackout, information blackout, blackout, gag order, reporting ban, press ban, news embargo, media embargo, press embargo, reporting embargo
on/over/about? actor, region, court, trial, press -> recipient
subj actor, government, authority -> actor
+ Ethiopia imposed a media blackout on Tigray. | ETH | * | occurred

frame coerce.speech-blackout-noun
type COERCE censor
cameo 1721
noun blackout, shutdown, censorship, gag
mod internet, news, media, press, communications, information
in/on/of/across? actor -> recipient
by? actor -> actor
subj? actor -> actor
+ The internet shutdown by Sudan entered its third week. | SDN | - | ongoing

frame coerce.speech-raid-newsroom
type COERCE censor
cameo 1721
verb raid, storm, search, ransack, occupy, besiege, seal
obj newsroom, newspaper, broadcaster, radio station, television station, editorial office, printing house, studio, publisher -> recipient
of? actor, @speech-organ -> recipient
subj police, troop, soldier, agent, actor, officer -> actor
+ Georgian police raided the newsroom. | GEO | - | occurred
- Fans raided the studio.

frame coerce.speech-seize-copies
type COERCE censor
cameo 1721
verb seize, confiscate, impound, burn, pulp
obj copy, copies, print run, issue, edition, press, transmitter, camera, footage -> topic
of/from? @speech-organ, @speech-person, actor -> recipient
subj actor, government, authority -> actor
+ Uganda confiscated copies of the newspaper. | UGA | * | occurred
- The collector seized copies of the print.

frame coerce.speech-jail-word
type COERCE arrest
cameo 173
contexts rights_freedoms
verb jail, arrest, detain, imprison
obj @speech-person, man, woman, student, teenager, actor -> recipient
for/over tweet, post, insult, article, cartoon, joke, song, insulting, criticising, criticizing, song, poem, comment, remark
subj actor, court, police -> actor
+ Thailand jailed a student for insulting the king. | THA | * | occurred

frame coerce.speech-insult-law
type COERCE censor
cameo 1721
contexts legislative
verb pass, adopt, enact, introduce, approve, sign
obj censorship law, media law, gag law, fake news law, sedition law, insult law
subj parliament, lawmaker, actor, government, president -> actor
+ Kyrgyzstan adopted a media law. | KGZ | - | occurred

frame coerce.speech-expel-reporter
type COERCE deport
cameo 174
verb expel, deport, throw out, kick out, eject
obj @speech-person -> recipient
of/from/for? actor, newspaper, broadcaster -> recipient
subj actor, government, authority -> actor
+ China expelled the American correspondent. | CHN | USA | occurred
- The pub ejected the singer.

frame coerce.speech-curfew-declare
type COERCE curfew
cameo 1723
verb impose, declare, order, decree, enforce, clamp, slap, introduce, reimpose, reinstate
obj curfew, round-the-clock curfew, night curfew
on/in/across/over/for? actor, city, capital, town, region, state, district -> recipient
subj actor, government, authority -> actor
+ Bangladesh slapped a curfew on Dhaka. | BGD | - | occurred
- Parents imposed a curfew on their daughter.

frame coerce.speech-curfew-extend
type COERCE curfew
cameo 1723
verb extend, prolong, tighten, lengthen, renew, toughen, maintain, keep, bring forward
obj curfew, night curfew, overnight curfew
in/by/on/until? actor, city, capital, region -> recipient
subj actor, government, authority -> actor
+ Ecuador prolonged the curfew. | ECU | - | occurred

frame coerce.speech-curfew-noun
type COERCE curfew
cameo 1723
noun imposition, enforcement, extension
of curfew, night curfew, lockdown
on/in? actor -> recipient
by? actor -> actor
+ The imposition of a curfew by Chad came at dusk. | TCD | - | occurred

frame coerce.speech-curfew-under
type COERCE curfew
cameo 1723
verb place, put, keep, remain, live
obj? actor, city, capital, town, region -> recipient
under curfew, lockdown
+ Honduras put its capital under curfew. | HND | - | occurred

frame coerce.speech-indoors
type COERCE curfew
cameo 1723
verb order, tell, confine, instruct, force
obj resident, people, population, citizen, inhabitant, villager -> recipient
inf/to stay, remain, home, indoors, house
subj actor, government, authority -> actor
+ Libya ordered residents to stay indoors. | LBY | - | occurred
- The host told people to stay for the cake.

frame coerce.speech-martial-impose
type COERCE martial-law
cameo 1724
verb impose, declare, proclaim, decree, invoke, announce, institute, reimpose
obj martial law, military rule, emergency rule
in/on/over/across? actor, province, region, city -> recipient
subj actor, government, authority -> actor
+ South Korea's president declared martial law. | KOR | - | occurred

frame coerce.speech-direct-rule
type COERCE martial-law
cameo 1724
verb impose, place, put
obj direct rule, central rule, governor's rule, military administration, president's rule
on/in/over? actor, region, state, province -> recipient
subj actor, government, authority -> actor
+ India imposed direct rule on the state. | IND | - | occurred

frame coerce.speech-rule-decree
type COERCE martial-law
cameo 1724
verb rule, govern
by decree, edict
subj actor, president, king, general, prime minister -> actor
+ Tunisia's president has ruled by decree. | TUN | - | occurred
- The monks were governed by silence.

frame coerce.speech-emergency-power
type COERCE martial-law
cameo 1724
verb assume, invoke, take, grant, activate, trigger, exercise, adopt
obj emergency power, emergency act, emergency law, sweeping power, special power, emergency decree
subj actor, government, president, prime minister, parliament -> actor
+ Canada invoked the emergency act. | CAN | - | occurred

frame coerce.speech-troops-rule
type COERCE martial-law
cameo 1724
verb place, put
obj city, capital, region, province, country, port, prison, district -> recipient
under army control, military control, military rule, army command, martial law
subj actor, government, authority -> actor
+ Ecuador put the prisons under military control. | ECU | - | occurred

frame coerce.speech-cut-gas
type COERCE withhold
cameo 172
contexts natural_resource
verb cut, cut off, halt, stop, shut off, turn off, interrupt, choke off, throttle, reduce
obj gas, gas supply, gas flow, gas delivery, oil flow, oil supply, electricity supply, power supply, water supply
to/for actor, city, region, enclave -> recipient
subj actor, company, gazprom -> actor
+ Azerbaijan cut off the gas supply to the Armenian region. | AZE | * | occurred
- The landlord cut off the gas supply to his flat.

frame coerce.speech-deny-service
type COERCE withhold
cameo 172
verb deny, refuse, withhold
obj food, water, medicine, electricity, medical care, treatment, ration, fuel, healthcare, schooling, salary, pension, wage, visa, passport, licence
to/from/iobj actor, prisoner, region, enclave, minority, resident, camp, refugee, civil servant, detainee, teacher -> recipient
subj actor, government, authority -> actor
+ Myanmar denied medicine to the Rohingya. | MMR | * | occurred
- The spa denied water to its guests.

frame coerce.speech-starve-of
type COERCE withhold
cameo 172
verb starve, deprive, strangle
obj actor, region, enclave, city, province, territory, minority, prisoner, island -> recipient
of water, power, food, fuel, medicine, gas, cash, electricity, funds
subj actor, government, authority -> actor
+ Ethiopia deprived the region of fuel. | ETH | - | occurred
- The drought deprived the city of water.

frame coerce.speech-stop-salaries
type COERCE withhold
cameo 172
contexts economic
verb withhold, stop, freeze, suspend, dock, hold back
obj salary, pension, pay, wage, tax revenue, customs revenue, revenue, transfer, oil revenue
of/to/from/for actor, worker, teacher, employee, civil servant, region -> recipient
subj actor, government, authority -> actor
+ Israel withheld tax revenues from the Palestinians. | ISR | PSE | occurred
- The fund withheld the dividend from Spain.

frame coerce.speech-dam-water
type COERCE withhold
cameo 172
contexts natural_resource
verb divert, dam, withhold, hold back, block, choke
obj water, river, stream, flow
from/to/of? actor -> recipient
subj actor, government, authority -> actor
+ India held back the water from Pakistan. | IND | PAK | occurred
- Beavers dammed the stream in Norway.

frame coerce.speech-lie-spread
type COERCE misinformation
cameo 170
contexts misinformation
verb spread, peddle, circulate, seed, amplify, pump out, churn out, disseminate, propagate, sow, plant, broadcast, push, promote, recycle
obj @speech-lie -> topic
about/against/on? actor, election, vote, vaccine, @speech-person -> recipient
in/across? actor -> recipient
subj actor, media, channel, bot, network, government, troll -> actor
+ Russia amplified falsehoods about Moldova. | RUS | MDA | occurred
- The fan spread a rumour about the singer.

frame coerce.speech-troll
type COERCE misinformation
cameo 170
verb run, operate, fund, finance, set up, deploy
obj troll farm, troll factory, bot network, bot farm, fake account, bot army, troll army
subj actor, government, agency -> actor
in/against? actor -> recipient
+ Iran operated a bot network in Israel. | IRN | ISR | occurred

frame coerce.speech-flood-net
type COERCE misinformation
cameo 170
verb flood, swamp, saturate, inundate
obj social medium, internet, telegram, facebook, web, airwaves, platform
with lie, falsehood, propaganda, disinformation, fake, bot
about/against? actor -> recipient
subj actor, media, bot, troll -> actor
+ China flooded the web with falsehoods about Taiwan. | CHN | TWN | occurred

frame coerce.speech-meddle-vote
type COERCE misinformation
cameo 170
contexts election
verb meddle, interfere, tamper
in/with election, vote, referendum -> recipient
in? actor -> recipient
subj actor, hacker, agent -> actor
+ Russia meddled in the election in Moldova. | RUS | MDA | occurred

frame coerce.speech-meddle-noun
type COERCE misinformation
cameo 170
contexts election
noun meddling, interference, tampering
in/with election, vote, referendum, affair, campaign, politics
of/poss? actor -> recipient
by/mod/subj? actor -> actor
+ Venezuelan interference in the vote was shown. | VEN | - | occurred

frame coerce.speech-fake-document
type COERCE misinformation
cameo 170
verb forge, fabricate, doctor, fake, concoct, stage
obj document, video, evidence, letter, photograph, image, footage, dossier, result, provocation
about/against/of? actor -> recipient
subj actor, agent, intelligence, government, agency -> actor
+ Bulgarian communist agents forged a document against Turkey. | BGR | TUR | occurred
- The artist forged a letter.

frame coerce.speech-rig-vote
type COERCE misinformation
cameo 170
contexts election
verb rig, steal, falsify, fix
obj election, vote, referendum, ballot, poll, result
subj actor, government, party, commission, president, regime -> actor
+ Belarus rigged the election. | BLR | - | occurred
- The bookmaker fixed the result of the match.

frame coerce.speech-hack-into
type COERCE cyber
cameo 170
contexts cyber
verb hack, break, burrow, tap
into @speech-net -> recipient
of/at? actor -> recipient
subj @speech-intruder -> actor
+ Chinese hackers broke into the network of the Japanese ministry. | CHN | JPN | occurred
- The thief broke into the phone shop.

frame coerce.speech-hack-obj
type COERCE cyber
cameo 170
contexts cyber
verb hack, penetrate, infiltrate, compromise, breach, infect, deface, hijack, cripple, disable, knock out, paralyse, paralyze, wipe
obj grid, network, website -> recipient
of/in/at? actor -> recipient
subj hacker, cyberattack, malware -> actor
+ North Korean hackers infiltrated the South Korean grid. | PRK | KOR | occurred

frame coerce.speech-cyber-hit
type COERCE cyber
cameo 170
contexts cyber
verb hit, strike, target, cripple, paralyse, paralyze, knock out, disrupt, take down, bring down
subj cyberattack, cyber attack, ransomware, ransomware attack, malware, worm, wiper, ddos attack, denial-of-service, hack
obj actor, @speech-net -> recipient
+ A ransomware attack hit Costa Rica. | - | CRI | occurred

frame coerce.speech-take-offline
type COERCE cyber
cameo 170
contexts cyber
verb knock, take, force
obj website, site, portal, bank, service -> recipient
adv/attr/off offline, line
of? actor -> recipient
subj hacker, attack, cyberattack, actor -> actor
+ Russian hackers knocked the website of the Lithuanian parliament offline. | RUS | LTU | occurred

frame coerce.speech-steal-data
type COERCE cyber
cameo 170
contexts cyber
verb steal, exfiltrate, siphon, siphon off, leak, pilfer, harvest, loot
obj data, file, email, secret, record, document, password, blueprint, trade secret
from/of actor, @speech-net, company, agency, contractor -> recipient
subj hacker, spy, intruder, actor, agent -> actor
+ Iranian hackers stole files from the Albanian ministry. | IRN | ALB | occurred
- The clerk stole a document from the shop.

frame coerce.speech-phish
type COERCE cyber
cameo 170
contexts cyber
verb phish, spear-phish, wiretap, bug, spoof, jam
obj actor, official, diplomat, lawmaker, embassy, minister, activist, phone, gps, signal, radar, satellite -> recipient
of/in/over? actor -> recipient
subj hacker, actor, agent -> actor
+ Belarusian hackers phished Polish lawmakers. | BLR | POL | occurred

frame coerce.speech-plant-malware
type COERCE cyber
cameo 170
contexts cyber
verb plant, deploy, install, unleash, release, insert, inject, launch
obj malware, spyware, virus, ransomware, wiper, backdoor, trojan, worm, computer virus, malicious code
in/on/against/into? actor, @speech-net -> recipient
of? actor -> recipient
subj hacker, actor, agent -> actor
+ Hungary installed spyware on the phones of journalists. | HUN | * | occurred

frame coerce.speech-cyber-attack
type COERCE cyber
cameo 170
contexts cyber
noun attack, assault, espionage, warfare, sabotage, offensive
mod cyber, hacker, ransomware, phishing, ddos, malware
against/on/of? actor, @speech-net -> recipient
by? actor -> actor
subj? actor -> actor
+ A cyber attack by North Korea on Poland failed. | PRK | POL | occurred

frame coerce.speech-wiretap
type COERCE cyber
cameo 170
contexts intelligence
verb wiretap, bug, tap, eavesdrop, spy, intercept
obj/on phone, call, telephone, embassy, office, conversation, cable, communication, hotel room -> recipient
of/poss? actor, president, minister, chancellor, opposition -> recipient
subj actor, agent, intelligence, spy, agency -> actor
+ The United States tapped the phone of the German chancellor. | USA | DEU | occurred
- The spa tapped the cable of its lamps.
