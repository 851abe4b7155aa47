# Headline idiom: short verbs of the front page, present for past, articles dropped.

class head-state: actor, president, minister, premier, parliament, court, army, rebel, opposition, union, senate, cabinet, lawmaker, government
class head-wares: arms deal, gas deal, trade deal, trade pact, free trade, peace deal, border deal, nuclear deal, truce, ceasefire, accord, pact, treaty, loan, bailout

frame support.head-okays
type SUPPORT
cameo 057
contexts legislative
verb ok, okay, rubber-stamp, greenlight, green-light, back, nod
obj treaty, accord, pact
with? actor -> recipient
subj parliament, senate, lawmaker, actor, duma -> actor
+ Albania okayed a pact with Croatia. | ALB | HRV | occurred

frame support.head-hails
type SUPPORT
cameo 051
verb hail, laud, cheer, toast
obj accord, truce, breakthrough
with/in/between? actor -> recipient
subj actor, president, minister -> actor
+ Indonesia hailed the truce in Myanmar. | IDN | MMR | occurred
- Critics hailed the tenor.

frame support.head-inks
type SUPPORT
cameo 057
contexts diplomatic
verb ink, clinch, seal, cement
obj gas deal, arms deal, trade pact
with actor -> recipient
subj actor, government, president -> actor
+ Bulgaria inked a gas deal with Azerbaijan. | BGR | AZE | occurred
- The rookie inked a deal with Toronto.

frame accuse.head-probes
type ACCUSE investigate
cameo 091
contexts crime
verb probe, quiz
obj graft, bribery, fraud
by/in/of/at? actor, minister, bank -> recipient
subj actor, prosecutor, police -> actor
+ Croatia probed graft at the Hungarian bank. | HRV | HUN | occurred

frame accuse.head-sues
type ACCUSE allege
cameo 115
contexts legal
verb sue
obj actor -> recipient
over/at/in/for genocide, border, gas, dam, debt, breach, tariff, migrant, damages, island, river
subj actor, government, province -> actor
+ Costa Rica sued Nicaragua over the river. | CRI | NIC | occurred

frame threaten.head-eyes
type THREATEN restrict
cameo 1312
contexts economic
verb eye, mull, weigh, moot
obj sanction, tariff, boycott
on/against/for? actor, import -> recipient
mod? actor -> recipient
subj actor, government, president -> actor
+ Japan eyed sanctions on Georgia. | JPN | GEO | occurred

frame agree.head-eyes-deal
type AGREE
cameo 030
contexts diplomatic
verb eye, mull, weigh
obj trade deal, arms deal, peace deal -> content
with actor -> recipient
subj actor, government, president -> actor
+ Vietnam eyed a trade deal with Israel. | VNM | ISR | occurred

frame agree.head-eyes-talks
type AGREE
cameo 036
contexts diplomatic
verb eye, mull, weigh
obj talk, summit, visit -> content
with/to/in actor -> recipient
subj actor, president, minister -> actor
+ Turkey eyed a summit with Syria. | TUR | SYR | occurred
- The retailer eyed talks with Spain's growers.

frame agree.head-mulls-troops
type AGREE
cameo 0334
contexts peacekeeping
verb eye, mull, weigh
obj peacekeeper, peacekeeping force, peacekeeping mission -> content
for/in/to? actor -> recipient
subj actor, council, government -> actor
+ Kenya mulled peacekeepers for Haiti. | KEN | HTI | occurred

frame agree.head-vows-aid
type AGREE
cameo 033
verb vow, promise, pledge
obj aid, help, assistance -> content
to/for/after? actor, victim -> recipient
subj actor, president, minister -> actor
+ Japan vowed aid for Tonga. | JPN | TON | occurred
- The gym vowed help for Spain's dieters.

frame threaten.head-vows-revenge
type THREATEN violence
cameo 138
verb vow, swear, promise
obj payback, reprisal, retaliation
against/for/on? actor, strike, killing, raid -> recipient
subj actor, president, general -> actor
+ Iran vowed reprisal for the Israeli strike. | IRN | * | occurred

frame concede.head-axes-tax
type CONCEDE
cameo 0832
contexts economic
verb axe, ax, scrap, ditch, nix, dump
obj fuel tax, price hike, tax hike
after/amid/over/under? protest, riot, outcry
subj actor, government, president -> actor
+ Mozambique axed the price hike after riots. | MOZ | - | occurred

frame sanction.head-axes-aid
type SANCTION discontinue
cameo 162
verb axe, ax, slash, nix
obj aid, foreign aid, funding
to/for actor, refugee, agency -> recipient
subj actor, government, president -> actor
+ Norway axed aid to Myanmar. | NOR | MMR | occurred
- The studio axed funding for Spain's sequel.

frame sanction.head-axes-deal
type SANCTION discontinue
cameo 160
contexts economic
verb axe, ax, scrap, ditch, nix, dump, can
obj arms deal, port deal, gas deal, mining deal, rail deal
with actor -> recipient
subj actor, government, president -> actor
+ Tanzania ditched the port deal with China. | TZA | CHN | occurred

frame sanction.head-ousts-envoy
type SANCTION expel
cameo 161
contexts diplomatic
verb boot, oust, eject, expel
obj envoy, diplomat, ambassador -> recipient
over/after/for? -> topic
subj actor, government, president -> actor
+ Ecuador booted the Russian envoy over spying. | ECU | RUS | occurred

frame reject.head-nixes
type REJECT
cameo 120
verb nix, snub, spurn, rebuff, rubbish
obj peace offer, truce offer, talks offer
from/by/of? actor -> recipient
mod? actor -> recipient
subj actor, rebel, president -> actor
+ Sudan snubbed the truce offer from Egypt. | SDN | EGY | occurred

frame reject.head-snubs-talks
type REJECT meet
cameo 125
contexts diplomatic
verb snub, shun, skip, nix
obj talk, summit, invite, peace talk
with/in/from? actor -> recipient
subj actor, president, minister -> actor
+ Colombia snubbed the summit in Venezuela. | COL | VEN | occurred
- Fans skipped the summit hike in Nepal.

frame reject.head-vetoes
type REJECT yield
cameo 129
verb veto, quash, kill
obj resolution, bill, draft
on/over/against? actor -> topic
subj actor, president, council -> actor
+ Russia vetoed the resolution on Mali. | RUS | MLI | occurred

frame consult.head-jets
type CONSULT visit
cameo 042
verb jet, jet off, jet in, wing, swing
to/into/through/by actor -> recipient
for? talk, summit, visit
subj president, minister, premier, envoy, king, chancellor, leader -> actor
+ The Danish premier jetted to Kenya for talks. | DNK | KEN | occurred

frame consult.head-parley
type CONSULT
cameo 046
contexts diplomatic
noun parley, powwow, confab, huddle
with/between actor -> both
by? actor -> both
subj? actor -> both
mutual
+ The parley between Chad and Sudan ended. | TCD,SDN | - | occurred

frame coerce.head-nabs
type COERCE arrest
cameo 173
verb nab, bust, net, collar
obj spy, smuggler, trafficker, militant, hacker, fugitive, gang, poacher, tourist -> recipient
in/at/over/near? -> topic
subj police, actor, agent -> actor
+ Malta nabbed a Libyan smuggler. | MLT | LBY | occurred
- The angler netted a smuggler's trout.

frame coerce.head-jails
type COERCE arrest
cameo 173
verb jail, cage, lock up
obj critic, rival, dissident, opposition leader, blogger, activist -> recipient
over/for? -> topic
subj actor, court, regime -> actor
+ Belarus jailed a Polish activist. | BLR | POL | occurred

frame coerce.head-gags
type COERCE censor
cameo 1721
verb gag, axe, pull, muzzle, shutter, silence
obj daily, radio station, tv station, tv channel, newspaper, channel, weekly -> recipient
over/after? report, criticism, cartoon, coverage
subj actor, court, junta -> actor
+ Pakistan gagged the TV channel over the report. | PAK | * | occurred

frame coerce.head-grabs-land
type COERCE seize
cameo 192
contexts territory
verb grab, snatch, gobble up, swallow
obj land, island, reef, territory, village, hill, town
from/in/of? actor -> recipient
mod? actor -> recipient
subj actor, army, rebel -> actor
+ Azerbaijan grabbed an Armenian village. | AZE | ARM | occurred

frame coerce.head-deports
type COERCE deport
cameo 174
verb boot, boot out, deport, eject
obj migrant, reporter, preacher, tourist, activist, worker, refugee -> recipient
from? actor -> topic
subj actor, government, court -> actor
+ Malaysia booted Filipino migrants. | MYS | PHL | occurred

frame mobilize.head-flexes
type MOBILIZE troops
cameo 150
contexts military
verb flex, show
obj muscle, military muscle, naval muscle
in/near/off/at/with? actor, sea, drill, parade -> topic
subj actor, army, navy -> actor
+ China flexed its naval muscle near Japan. | CHN | JPN | occurred
- The boxer flexed his muscle in Tokyo.

frame mobilize.head-scrambles
type MOBILIZE weapons
cameo 152
contexts military
verb scramble, ready, prime, sortie
obj jet, warplane, missile, fighter
as/after/over/to? -> topic
subj actor, air force, army -> actor
+ Norway scrambled jets over Russian bombers. | NOR | RUS | occurred

frame mobilize.head-beefs-up
type MOBILIZE troops
cameo 154
contexts military
verb beef up, bolster, shore up
obj border force, garrison, eastern flank
in/with/on/near? actor, troop, tank -> topic
subj actor, army, alliance -> actor
+ Poland beefed up its border force. | POL | - | occurred

frame mobilize.head-test-fires
type MOBILIZE weapons
cameo 150
contexts military
verb fire, test, lob, launch
obj test missile, rocket salvo, ballistic missile
off/over/near/into coast, japan, sea
subj actor, army, military -> actor
+ North Korea lobbed a ballistic missile off the coast. | PRK | - | occurred

frame assault.head-pounds
type ASSAULT aerial
cameo 195
contexts military
verb pound, pummel, blitz, hammer
obj rebel, militant, jihadist, stronghold, hideout, enclave -> recipient
in/of? actor -> recipient
subj jet, air force, warplane, gunship -> actor
+ Nigerian jets pounded militants. | NGA | * | occurred
- Waves pounded a stronghold of surfers.

frame assault.head-guns-down
type ASSAULT firearms
cameo 193
verb gun down, mow down, cut down
obj mayor, judge, reporter, migrant, cop, policeman, priest, candidate, teacher -> recipient
in? actor -> recipient
subj gunman, hitman, rebel, soldier, actor, cartel -> actor
+ Gunmen gunned down a Mexican mayor. | * | MEX | occurred

frame assault.head-slays
type ASSAULT
cameo 180
verb slay, butcher
obj villager, farmer, soldier, hostage, policeman, herder, miner -> recipient
in? actor -> recipient
subj rebel, militant, gunman, jihadist, bandit, actor -> actor
+ Rebels slew Ugandan farmers. | * | UGA | occurred

frame assault.head-downs-jet
type ASSAULT heavy-weapons
cameo 194
contexts military
verb down, zap, blast
obj drone, spy drone, jet, copter, chopper, warplane -> recipient
over/in/near/with? actor, laser, missile -> topic
subj actor, army, rebel -> actor
+ Rebels downed an Ethiopian chopper. | * | ETH | occurred

frame protest.head-rally
type PROTEST demo
cameo 141
verb rally, protest, march, demo, demonstrate
subj farmer, trucker, student, doctor, teacher, nurse, women, thousand, union, pensioner, miner -> actor
over/against/at visa, austerity, quota, dam, mine, blackout, coup, graft, bypass, rape, femicide -> topic
in? actor -> topic
+ Serbian farmers rallied over quotas. | SRB | - | occurred

frame protest.head-torches
type PROTEST vandalize
cameo 145
verb torch, burn, trash, smash
obj embassy, consulate, cop car, police station -> recipient
in/of/over? actor -> topic
subj mob, protester, crowd, rioter, student -> actor
+ Chilean students torched a police station. | CHL | - | occurred
- Vandals burned a bus of toys.

frame protest.head-down-tools
type PROTEST strike
cameo 143
verb down, quit
obj tool, pen, scalpel, shovel
subj worker, doctor, docker, miner, teacher, nurse, driver, pilot, judge -> actor
over/in? pay, wage, protest, row
+ South African miners downed tools over pay. | ZAF | - | occurred

frame retreat.head-frees
type RETREAT release
cameo 0841
verb free, spring, let off, release
obj reporter, dissident, nun, envoy, hiker, backpacker, missionary -> recipient
after/on/from/in? -> topic
subj actor, court, kidnapper -> actor
+ Niger freed a French missionary. | NER | FRA | occurred
- Diver freed a seal from a Maltese net.

frame retreat.head-pulls-out
type RETREAT withdraw
cameo 0874
contexts military
verb pull, yank, withdraw, pull out
obj troop, soldier, force
from/out actor, town, front, border -> recipient
subj actor, army, premier -> actor
+ Burundi pulled troops from Somalia. | BDI | SOM | occurred
- The magnet pulled force from Spain's core.

frame retreat.head-quits
type RETREAT resign
cameo 0831
contexts political_institutions
verb quit, bow out, stand down, step aside
subj premier, prime minister, president, governor, mayor, army chief, speaker, central banker -> actor
over/after/amid/under scandal, protest, row, defeat, graft, pressure, riot, flood, vote
of/in? actor -> topic
+ Icelandic premier quit over scandal. | ISL | - | occurred
- The goalkeeper quit after defeat.

frame retreat.head-lifts-ban
type RETREAT
cameo 085
contexts economic
verb lift, ease, scrap, drop, end
obj import ban, export ban, beef ban
on/from/against/of? actor, beef, rice, pork, wine -> recipient
subj actor, government, regulator -> actor
+ Japan lifted the import ban on Brazilian beef. | JPN | BRA | occurred

frame aid.head-bails-out
type AID
cameo 071
contexts economic
verb bail out, prop up
obj actor, economy, central bank -> recipient
with? loan, cash, deposit, billion, million
subj actor, fund, kingdom -> actor
+ Saudi Arabia bailed out Pakistan. | SAU | PAK | occurred

frame cooperate.head-joins-forces
type COOPERATE
cameo 060
verb team up, partner
obj? force, hand, hands
with actor -> both
on/against/in/to? -> topic
subj actor -> both
mutual
+ Chile teamed up with Argentina on wildfires. | CHL,ARG | - | occurred
- The rapper teamed up with Cuba's best drummer.
