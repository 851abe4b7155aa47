# Plain turns for what states and crowds do: rifles exchanged for tools, detectives at work as one team, buildings ringed,
# pleas that nobody heeds, prisoners force-fed.

class militant-body: guerrilla, rebel, fighter, militiaman, insurgent, combatant, gunman, mutineer, partisan, paramilitary, militant, deserter, warlord, militia, ninja
class peace-good: bicycle, seed, tool, cash, money, plough, plow, hoe, sewing machine, certificate, voucher, job, pension, cow, land, food, rice, blanket, stipend, allowance
class firearm: rifle, gun, weapon, arm, machine gun, kalashnikov, pistol, grenade, shotgun, carbine

frame retreat.plain-swap-rifles
type RETREAT disarm
cameo 0873
contexts military
verb swap, exchange, barter, trade, turn in, hand in
obj/in @firearm
for @peace-good
subj actor, @militant-body -> actor
+ Peruvian partisans bartered their shotguns for hoes. | PER | - | occurred
+ Malian rebels swapped their guns for cows. | MLI | - | occurred
- The collector swapped two rifles for a violin.

frame cooperate.plain-one-team
type COOPERATE
cameo 063
verb work, act, operate, move, patrol
as one team, one force, one unit, a team, team, one squad, one crew
subj pair, police, customs, detective, gendarme, coastguard, ranger, prosecutor -> both
mutual
+ Serbian and Croatian detectives worked as one team. | HRV,SRB | - | occurred
- The cooks worked as one team.

frame request.plain-unheeded
type REQUEST
cameo 020
verb go, remain, stay
subj plea, appeal, request, cry, petition, call, letter, entreaty, overture -> actor
attr/adv unanswered, unheeded, unheard
by none
+ Haiti's appeal for boats went unanswered. | HTI | - | occurred
- The phone call went unanswered.

frame mobilize.plain-ring
type MOBILIZE police
cameo 153
verb ring, hem in
obj square, palace, building, parliament, university, campus, embassy, mosque, stadium, villa, courthouse, headquarters, residence, quarter, church, street -> topic
subj/by/with police, policeman, gendarme, riot police, soldier, troop, trooper, tank, guard, security force, actor -> actor
+ Togolese gendarmes ringed the university. | TGO | TGO | occurred
- Cypress trees ring the university.

frame assault.plain-force-feed
type ASSAULT torture
cameo 1822
contexts human_rights
verb force-feed, waterboard, scald, electrocute, asphyxiate
obj actor, prisoner, detainee, inmate, hunger striker, campaigner, activist, dissident, striker, captive, man, woman -> recipient
subj? actor, guard, warder, jailer, police, interrogator, soldier, agent, doctor -> actor
+ Bahraini warders scalded a Danish prisoner. | BHR | DNK | occurred
- The cook scalded the milk.
