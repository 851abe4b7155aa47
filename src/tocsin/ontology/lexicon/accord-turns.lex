# AGREE, SUPPORT, CONCEDE and RETREAT by their turns: returns to civilian rule promised, go-betweens who offer
# themselves, blocs joined, inspectors let back, blacklists shortened, arms handed in, soldiers sent home, plans
# floated, sides that bind themselves.

class turn-power: actor, government, president, premier, junta, general, king, parliament, minister, regime, council, alliance, court, commission, ministry, bloc, union, authority, authorities, army

frame agree.turn-civil-rule
type AGREE
cameo 0344
contexts pro_democracy
verb pledge, promise, announce, vow, offer, set, guarantee
obj return to civilian rule, return to democracy, transition to civilian rule, handover of power, transfer of power, free election, fresh election, new constitution, return to barracks, power-sharing, constitutional reform, new election, early election -> content
to/within/by? actor -> recipient
subj @turn-power -> actor
+ Fiji's general pledged a return to civilian rule. | FJI | - | occurred
- The museum promised a handover of power tools.

frame agree.turn-go-between
type AGREE
cameo 039
contexts diplomatic
verb volunteer, offer, step forward, put forward
as/inf/obj go-between, mediator, intermediary, peacemaker, facilitator, honest broker, good office, venue, its good office, mediation service, mediation
for/between/to/in/with? actor -> recipient
subj @turn-power -> actor
+ Oman volunteered as a go-between for Yemen. | OMN | YEM | occurred
- The uncle volunteered as a driver.

frame agree.turn-adj-ready
type AGREE
cameo 035
adj ready, prepared, willing, open
for/to concession, compromise, ceasefire, truce, peace, withdrawal, disarmament -> content
with/to? actor -> recipient
subj? @turn-power, rebel -> actor
+ Chad is ready for concessions to Libya. | TCD | LBY | occurred
- The oven is ready for the cake.

frame support.turn-sign-with
type SUPPORT
cameo 057
contexts diplomatic
verb sign, initial, ink, conclude, seal, clinch
obj grain deal, gas deal, trade deal, security pact, defence pact, peace deal, water deal, border deal, fishing deal, transit deal, nuclear deal, oil deal, debt deal, energy deal, free trade deal, free trade agreement, export deal -> topic
with actor -> recipient
subj actor, government, president, minister, premier -> actor
+ Malawi signed a fishing deal with Zambia. | MWI | ZMB | occurred
- The striker signed a boot deal.

frame support.turn-join-bloc
type SUPPORT
cameo 057
contexts diplomatic
verb join, accede, rejoin, enter
obj/to bloc, alliance, treaty, court, organisation, organization, pact, convention, commonwealth, league, council, coalition -> topic
of/with? actor -> recipient
subj actor, government, parliament -> actor
+ Bhutan joined the convention. | BTN | - | occurred
- The lad joined a pact of pranks.

frame concede.turn-blacklist
type CONCEDE
cameo 085
contexts economic
verb take, strike, remove, delete, drop, scratch, take off
off/from blacklist, sanctions list, sanction list, terror list, list, terrorism list, watch list
obj -> recipient
subj actor, government, council, commission, treasury, state department, alliance -> actor
+ Australia struck a Fijian banker from its sanctions list. | AUS | FJI | occurred
- The shop took the soup off the menu.

frame retreat.turn-visas-helpers
type RETREAT access
cameo 0863
contexts human_security
verb grant, give, issue, approve, clear
obj visa, access, entry, passage, safe passage, clearance, landing permit
to/for/iobj aid worker, relief worker, convoy, aid agency, relief convoy, aid flight, doctor, relief flight, red cross, aid ship, rescuer, humanitarian worker -> recipient
subj actor, government, regime, junta, rebel, army -> actor
+ Eritrea granted visas to Danish aid workers. | ERI | DNK | occurred
- The school issued access cards.

frame concede.turn-end-campaign
type CONCEDE
cameo 0871
contexts military
verb announce, declare, proclaim
obj end to campaign, end of campaign, end to violence, end of hostility, end to attack, cessation of hostility, end to war, end to armed struggle, end of armed struggle, end to fighting, end to bombing -> content
against/with/in? actor -> recipient
subj actor, rebel, guerrilla, militia, group, army, government, movement, separatist -> actor
+ The Basque separatists declared an end to violence in Spain. | * | ESP | occurred
- The brewer announced an end to its ad.

frame retreat.turn-reopen-road
type RETREAT withdraw
cameo 0872
contexts military
verb reopen, open, unblock, clear
obj road, corridor, highway, port, airport, strait, supply route, land corridor, crossing
to/into/from/for/between enclave, city, town, region, capital, gaza, karabakh, actor, convoy, ship, shipping
subj army, navy, rebel, militia, coalition, blockader, azerbaijan, israel, egypt, russia, saudi arabia, armenia, ethiopia, kenya, eritrea, syria, turkey -> actor
+ Eritrea reopened the road to the besieged city. | ERI | - | occurred
- The mayor opened the road to cyclists.

frame retreat.turn-send-home
type RETREAT release
cameo 0841
verb send, fly, let go, return, repatriate
obj soldier, prisoner, prisoner of war, hostage, captive, sailor, pilot, detainee, abductee -> recipient
adv/obj/to home, back -> topic
subj actor, rebel, government, militia -> actor
+ Eritrea sent the captives home to Djibouti. | ERI | * | occurred

frame agree.menace-float-plan
type AGREE
cameo 037
contexts diplomatic
verb float, moot, table, unveil, circulate, air, present, submit, outline, put forward, launch
obj proposal, plan, peace plan, idea, initiative, roadmap, formula, blueprint, peace initiative, draft
for/to/on truce, ceasefire, peace, talk, settlement, end, solution, de-escalation, dialogue, disarmament, reconciliation -> topic
in/with/between/of? actor -> recipient
subj @state-voice -> actor
+ Brazil floated a proposal for a truce in Ukraine. | BRA | - | occurred
- The chef floated an idea for a sauce.

frame agree.menace-commit-themselves
type AGREE
cameo 030
contexts diplomatic
verb commit, pledge, bind, dedicate
obj themselves, itself, himself, herself
to solution, settlement, talk, talks, peace, truce, dialogue, restraint, ceasefire, process, disarmament, withdrawal, cooperation, roadmap, plan, deal -> topic
with? actor -> recipient
subj @state-voice, rebel -> actor
+ Cameroon committed itself to dialogue with Nigeria. | CMR | NGA | occurred
- The monk committed himself to restraint.
