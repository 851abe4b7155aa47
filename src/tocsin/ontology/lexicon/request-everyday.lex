# Appeals and demands as papers tell them: a list that is handed over, a call put out, a plea that arrives, what it is time for.

class plea-arms: missile, tank, howitzer, vehicle, rifle, gun, jet, helicopter, weapon, arm, ammunition, shell, drone, launcher, radar, fighter, system, equipment, battery, munition, gunship, patrol boat
class plea-relief: tent, blanket, water, food, medicine, boat, helicopter, doctor, nurse, rescue team, search dog, rescuer, generator, vaccine, flour, rice, wheat, pump, field hospital, mask, oxygen, sandbag, fodder, drug, shelter, aid, sniffer dog
class plea-church: pope, bishop, archbishop, cardinal, patriarch, cleric, church leader, imam, mufti, elder, pastor
class plea-asker: actor, @state-voice, @plea-church, relative, family, resident, villager, mother, widow, survivor, trader, shopkeeper, farmer, lawyer, union, student
class plea-due: drop, end, lift, scrap, free, release, withdraw, leave, go, quit, stop, halt, return, pay, open, hold, call, talk, negotiate, sit down, disarm, step down, resign, apologise, apologize, hand over, recognise, recognize, ease, let, cease, pull out, pull back, allow, give, ratify, respect, restore, abandon, abolish

frame request.everyday-wish-list-arms
type REQUEST assist
cameo 0232
contexts military
verb send, submit, hand, give, present, pass, deliver, table, forward, draw up, put forward
obj list, wish list, shopping list, wishlist
of/for @plea-arms -> topic
to/iobj? actor -> recipient
subj actor, government, army, @state-voice -> actor
+ Estonia handed Norway a wish list of howitzers. | EST | NOR | occurred
- The bride sent a list of pans.

frame request.everyday-put-out-call
type REQUEST assist
cameo 0233
contexts disasters
verb put out, issue, send, send out, make, launch, broadcast, sound, radio, flash
obj call, sos, mayday, plea, distress call, cry, urgent call, urgent plea, appeal
for @plea-relief -> content
to? actor -> recipient
subj actor, @state-voice -> actor
+ Samoa put out a call for tents and water. | WSM | - | occurred
- The pilot put out a call for silence.

frame request.everyday-plea-arrives
type REQUEST assist
cameo 0233
contexts disasters
noun request, plea, appeal, call
from/by actor -> actor
for @plea-relief -> content
to? actor -> recipient
+ A request from Nepal for tents reached Delhi. | NPL | - | occurred
- A request from the bride for tents reached the shop.

frame request.everyday-cry-out
type REQUEST
cameo 020
verb cry out, call out
to actor, faction, warring side, combatant -> recipient
subj @plea-asker -> actor
+ The archbishop cried out to Chad to lay down its arms. | * | TCD | occurred
- The singer cried out to her fans.

frame request.everyday-wants-back
type REQUEST
cameo 1053
verb want, demand, seek
obj bust, statue, marble, treasure, manuscript, painting, mask, bronze, mummy, artefact, artifact, relic, gold, asset, island, territory, remains, skull, bone, prisoner, money, land, crown, diamond, icon
adv back, home
from? actor -> recipient
subj actor, @state-voice -> actor
+ Benin wants its bronzes back from France. | BEN | FRA | ongoing
+ Benin demanded the statues back from France. | BEN | FRA | occurred
- The boy wants his ball back.

frame request.everyday-nothing-short
type REQUEST
cameo 104
verb accept, settle, brook
obj/for nothing
of right, equal right, independence, autonomy, withdrawal, resignation, election, freedom, recognition -> content
subj actor, @state-voice, rebel, union, protester -> actor
+ The Kosovo leader would accept nothing short of independence. | KOS | - | hypothetical
- The chef would accept nothing short of butter.

frame request.everyday-ask-troops
type REQUEST assist
cameo 0234
contexts military
verb appeal, plead, beg, ask, call, cry, turn
to/with/on/obj actor -> recipient
for troop, soldier, peacekeeper, blue helmet, battalion, force, commando, paratrooper, policeman, reinforcement, marine -> content
subj actor, @state-voice -> actor
+ Fiji appealed to Samoa for soldiers. | FJI | WSM | occurred
- The scout appealed to his friends for reinforcements.

frame request.everyday-propose-talks
type REQUEST meet
cameo 026
contexts diplomatic
verb propose, suggest, moot
to actor -> recipient
that/obj/ing hold, meet, talk, sit down, resume, open, begin, start, discuss, negotiate, talks, meeting, summit, dialogue, negotiation -> content
subj actor, @state-voice -> actor
+ Seoul proposed to Pyongyang that the two hold talks. | KOR | PRK | occurred
- The groom proposed to the bride that they meet.

frame request.everyday-come-to-table
type REQUEST meet
cameo 026
contexts diplomatic
verb call, urge, ask, press, invite, exhort, beg, implore, tell, appeal
on/upon/obj/to actor -> recipient
inf come, return, sit, go -> topic
to/at table, negotiating table, bargaining table -> topic
subj actor, @state-voice -> actor
+ India asked Nepal to return to the negotiating table. | IND | NPL | occurred
- The host asked Peru's chef to return to the kitchen.

frame request.everyday-duty
type REQUEST
cameo 103
verb expect, want
obj? actor, donor, lender, ally, neighbour -> recipient
inf resume, help, pay, send, give, restore, release, share, fund, forgive -> content
subj actor, @state-voice -> actor
+ Malawi expects Britain to resume aid. | MWI | GBR | ongoing
- The host expects guests to pay.
