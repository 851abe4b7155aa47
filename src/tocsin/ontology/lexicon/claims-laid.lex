# What is laid before judges and claimed of neighbours, suspicion that has its reasons, and risings told by a noun.

class tribunal-seat: tribunal, court, panel, world court, arbitration tribunal, arbitration panel, commission, trade tribunal, wto, world trade organization, world trade organisation, human rights court, icj, hague tribunal, arbitrator, ombudsman, ohchr, human rights council, security council

frame accuse.lay-complaint
type ACCUSE allege
cameo 115
contexts legal
verb lay, lodge, file, bring, submit, put, deposit, enter, take
obj complaint, case, claim, suit, grievance, action
before/at/with/to/in @tribunal-seat
against/about/of? actor -> recipient
subj actor, government, ministry, minister, party, union -> actor
+ Gabon laid a complaint before a tribunal against Cameroon over a lagoon. | GAB | CMR | occurred
- The tenant lodged a complaint with the court against her landlord.

frame accuse.complain-to-tribunal
type ACCUSE allege
cameo 115
contexts legal
verb complain, appeal, petition
to/before @tribunal-seat
about/of/against/over actor, ship, trawler, fishing boat, quota, dam, tariff, curb, raid, ban -> recipient
subj actor, government, ministry, minister -> actor
+ Togo complained to an arbitration tribunal about Ghana's dam. | TGO | GHA | occurred
- The cyclist complained to the court about his fine.

frame request.claim-ground
type REQUEST
cameo 104
contexts territory
verb claim, covet, reclaim
obj part, most, half, much, all, all of, two third, three quarter, strip, slice, stretch, sliver, corner, chunk, swath, third, bulk
of actor, territory, land, region, province, island, sea, water, waters, coast, peninsula, desert, plateau, mountain -> recipient
subj actor, government -> actor
+ Guatemala claims half of Belize. | GTM | BLZ | ongoing
- The guide claims most of the caves are old.

frame accuse.reason-to-suspect
type ACCUSE allege
cameo 112
verb have, see, find, give
obj reason, ground, cause, grounds
inf suspect, think, believe, fear
subj actor, police, investigator, prosecutor, official, government, intelligence -> actor
that? -> content
+ Fijian detectives have reason to suspect that a Tongan captain sank the yacht. | FJI | TON | ongoing
- The chef had reason to suspect the fish.

frame assault.rise-in-revolt
type ASSAULT
cameo 190
contexts military
verb rise, rise up, break
in/into/out revolt, rebellion, mutiny, arm
against? actor, president, government, king, junta -> recipient
subj officer, soldier, army, garrison, troop, tribe, clan, regiment, battalion, general, paratrooper, tuareg, rebel, militia -> actor
+ Malian paratroopers rose in revolt against the president. | MLI | * | occurred
- Fathers rose in revolt against the school's menu.

frame assault.revolt-of
type ASSAULT
cameo 190
contexts military
noun revolt, rebellion, insurrection, rising
of/by soldier, officer, garrison, tribesman, clan, troop, regiment, militia, army, paratrooper, tuareg, general -> actor
against? actor, government, president, king -> recipient
+ A rebellion of Chadian soldiers in the north has spread. | TCD | - | occurred
- A revolt of shoppers ended the tax on jam.

frame assault.put-down-revolt
type ASSAULT
cameo 190
contexts military
verb put down, crush, quell, suppress, smash, break, stamp out, drown
obj revolt, rebellion, insurrection, rising, insurgency
subj actor, army, troop, force, soldier, guard, junta, general, regime, government -> actor
of/by/in? actor, tribe, tribesman, villager, soldier, officer, clan, peasant -> recipient
+ The Ethiopian army put down a revolt by Somali clans. | ETH | SOM | occurred
- The captain put down a revolt in the dressing room.

frame accuse.sentence-condemned
type ACCUSE disapprove
cameo 111
verb condemn, denounce, deplore, protest, criticise, criticize, decry, assail, blast, slam
obj sentence, verdict, jail term, prison term, conviction
on/of/against actor, dissident, lawyer, journalist, teacher, priest, opposition leader, activist -> topic
in/by? actor, court -> recipient
subj actor, government, ministry, group -> actor
+ Norway deplored the sentence on a teacher in Laos. | NOR | LAO | occurred
- The critic denounced the long sentences of the novel.

frame reject.joint-plan-down
type REJECT
cameo 1212
contexts legislative
verb vote down, turn down, throw out, reject, block, kill, scrap, veto, shelve
obj project, plan, venture, scheme, programme, program, fund, pipeline, battalion, force, base
with actor -> recipient
subj parliament, senate, voter, lawmaker, congress, deputy, actor, government -> actor
+ The Danish parliament voted down a joint radar project with Ghana. | DNK | GHA | occurred
- The family turned down a plan to sail.
