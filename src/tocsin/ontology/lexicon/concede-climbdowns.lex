# CONCEDE by the idioms of giving way: U-turns, slack, bones thrown, bygones; and what a state loosens or takes off a list.

class climb-power: actor, government, @state-head, @minister, parliament, congress, cabinet, junta, ruling party, army, council, authority, authorities, commission, bloc, union, leader, regime
class climb-foe: actor, protester, demonstrator, striker, union, trucker, farmer, miner, student, teacher, doctor, nurse, rebel, opposition, marcher, worker, pensioner, crowd, people, critic, street, indigenous group, villager, islamist, hunger striker, kidnapper, fisherman

frame concede.climb-way
type CONCEDE
cameo 080
verb give, knuckle, buckle, bow, kneel, truckle, yield, succumb, defer, bend, cave, bow down
obj/under/adv way, ground, under, knee, ear
to/before actor, @climb-foe -> recipient
on/over? -> topic
subj @climb-power -> actor
negated REJECT
+ Turkey gave way to Finland on the lists. | TUR | FIN | occurred
- The lorry gave way to the Danish bus.

frame concede.climb-u-turn
type CONCEDE
cameo 080
verb do, make, perform, execute, pull, announce
obj u-turn, u turn, uturn, about-turn, about-face, volte-face, climbdown, climb-down, backdown, backflip, turnaround
on/over/in? -> topic
subj @climb-power -> actor
+ Ghana's government did a U-turn on taxes. | GHA | - | occurred
- The bus did a U-turn on the bridge.

frame concede.climb-slack
type CONCEDE
cameo 080
verb cut, give, grant, allow, throw, toss, make, show
obj slack, leeway, bone, sop, crumb, waiver, exemption, allowance, dispensation, extra time, grace, breathing space, benefit of doubt, leniency, respite
iobj/to/for/obj actor, @climb-foe -> recipient
on/over/from? -> topic
subj @climb-power -> actor
+ The European Union cut Malta some slack on its deficit. | EUR | MLT | occurred
+ France made allowances for Slovakia. | FRA | SVK | occurred
- The coach cut the Danish rookie some slack.

frame concede.climb-point
type CONCEDE
cameo 080
verb cede, concede, yield, grant, give up
obj point, argument, claim, veto
to actor -> recipient
subj @climb-power -> actor
+ Britain ceded the point to Malta. | GBR | MLT | occurred
- The tennis star conceded the point to a Danish rival.

frame concede.climb-tone-down
type CONCEDE
cameo 080
verb tone down, water down, soften, temper, dilute, moderate, drop, mute, withdraw, shelve
obj objection, opposition, line, stance, demand, rhetoric, claim, criticism, condition, threat, resistance, bid, complaint
to/on/about/of/against? actor -> recipient
subj @climb-power -> actor
+ Hungary toned down its objections to Moldova. | HUN | MDA | occurred
- The pianist softened his stance.

frame concede.climb-atone
type CONCEDE
cameo 055
verb atone, answer, make up, make, express
for/obj part, role, amends, sin, past, crime, massacre, slavery, guilt, colonial rule, war, contrition, repentance, atonement
to/in/of/for? actor -> recipient
subj @climb-power, church -> actor
+ Italy atoned for its past in Libya. | ITA | LBY | occurred
- The striker made up for his part in the Danish goal.

frame concede.climb-self-rule
type CONCEDE
cameo 083
verb give, grant, devolve, offer, delegate, concede, extend
obj self rule, self-rule, autonomy, home rule, power, tax power, seat, quota, say, vote, referendum, voting right, wider power, ministry, status, self-government
to/iobj/on/for actor, region, minority, province, people, parliament, kurd, tribe, party -> recipient
subj actor, government, parliament, @state-head, junta -> actor
in? -> topic
+ Britain devolved powers to the Scottish parliament. | GBR | * | occurred
- The chef gave more power to the Danish mixer.

frame concede.climb-sanction-off
type CONCEDE
cameo 085
contexts economic
verb lighten, loosen, relax, ease, trim, thaw, dial back, scale back, roll back, scale down, pare, pare back, phase out, shelve, unwind, waive, delist, drop, end, lift, cancel
obj sanction, embargo, tariff, export control, export curb, import ban, restriction, duty, quota, travel ban, visa ban, blacklisting, penalty, punitive tariff, price cap, arms ban -> topic
on/against/over/to/of/for/from actor, goods, official, bank -> recipient
subj actor, government, council, @state-head, ministry, bloc, commission -> actor
+ Australia lightened sanctions on Fiji. | AUS | FJI | occurred
- The Danish coach lifted a ban on phones.

frame concede.climb-list-off
type CONCEDE
cameo 085
contexts economic
verb delist, take, strike, remove, drop, scratch, cross, delete
obj actor, official, bank, oligarch, minister, company, businessman, general, judge, airline, firm -> recipient
off/from list, blacklist, sanctions list, export blacklist, terror list, watch list, grey list, gray list, terrorism list
subj actor, government, council, bloc -> actor
+ Japan took Korean firms off its blacklist. | JPN | KOR | occurred
- The club struck the Danish keeper off its list.

frame concede.climb-market
type CONCEDE
cameo 085
contexts economic
verb reopen, open
obj market, supermarket
to actor, wine, beef, pork, fruit, steel, fish, grain, poultry, beer, lobster, barley, timber, coal, dairy -> recipient
subj actor, government, ministry, agency -> actor
+ Russia reopened its market to Moldovan wine. | RUS | MDA | occurred
- The square reopened its market to Danish shoppers.

frame concede.climb-hold
type CONCEDE
cameo 087
contexts military
verb put, place
obj offensive, campaign, operation, assault, bombing, advance, push, raid, war, attack, shelling, air campaign
on hold, ice
against/in/on/of? actor -> recipient
subj actor, army, government, @state-head, rebel -> actor
+ Turkey put its offensive in Syria on hold. | TUR | SYR | occurred
- The club put its campaign on hold.

frame concede.climb-halt
type CONCEDE
cameo 087
contexts military
verb order, put, bring, declare
obj halt, stop, end, close
to offensive, campaign, assault, bombing, advance, push, raid, attack, shelling, hostility, fighting, air campaign, war
against/in/on/of/with? actor -> recipient
subj actor, army, government, @state-head, rebel -> actor
+ Chad ordered a halt to its offensive against Sudan. | TCD | SDN | occurred
- The club put an end to its campaign.

frame concede.climb-unseal
type CONCEDE
cameo 081
verb unseal, unlock, unbar
obj gate, crossing, border, bridge, tunnel, frontier, border gate, road
with/to/for/into? actor -> recipient
subj actor, government, army, junta, rebel -> actor
+ Egypt unsealed the crossing with Sudan. | EGY | SDN | occurred
- The janitor unlocked the gate.

frame concede.climb-unban
type CONCEDE
cameo 081
verb unblock, unban, legalise, legalize, decriminalise, decriminalize, relicense
obj website, newspaper, channel, network, party, protest, broadcaster, internet, app, service, union, movement, opposition
of/for/on/to/by? actor, @climb-foe -> recipient
subj @climb-power -> actor
+ Cuba unbanned a party of dissidents. | CUB | CUB | occurred
- The technician unblocked the website.
