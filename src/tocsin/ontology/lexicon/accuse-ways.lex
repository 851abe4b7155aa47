# More ways of blaming: dressings-down, votes that sit badly, hands that are seen behind a blast, calls to rise, notes handed over.

class ways-voice: actor, @state-head, @minister, government, opposition, group, watchdog, union, bishop, court, senator, lawmaker, critic, campaigner, activist, ambassador, envoy, newspaper, army, commission, council
class ways-crowd: protester, demonstrator, marcher, crowd, thousand, hundred, dozen, ten, million, student, worker, farmer, trucker, villager, resident, activist, supporter, striker, miner, teacher, nurse, monk, woman, youth, tribesman, driver, fisherman, docker, people, sea, campaigner, opposition, picket, mourner, islander, mob, shopkeeper, trader
class ways-scolding: dressing-down, dressing down, earful, tongue-lashing, tongue lashing, scolding, drubbing, roasting, rap, ticking-off, reprimand, lambasting, mauling, lashing, pasting, flak, stick, abuse, bashing, scathing criticism, sharp criticism, harsh criticism, heavy criticism, fierce criticism, stinging criticism, criticism, censure, condemnation, rebuke, broadside

frame accuse.ways-come-in-for
type ACCUSE disapprove
cameo 111
verb come, come in, get, receive, face, suffer, take
subj -> recipient
for/obj @ways-scolding
from/by/at @ways-voice -> actor
+ Gabon came in for a drubbing from Ghana over its logging. | GHA | GAB | occurred
- The goalkeeper came in for his brother.

frame accuse.ways-under-fire-over
type ACCUSE disapprove
cameo 111
verb come, be, remain, find
subj -> recipient
under fire, attack, heavy fire, heavy criticism, criticism, sustained attack
from/by? @ways-voice, ally, rights group -> actor
over/for law, record, remark, policy, decision, vote, plan, handling, treatment, failure, silence, refusal, failing, stance, reform, verdict, budget, deal, detention, bill, comment, visit, crackdown, slowness, statement, speech, role, support, ties, response, war, strike, raid, bombing, killing, death, arrest, trial, campaign, sale
+ Gabon came under fire from Ghana over its fishing law. | - | GAB | occurred
- Gabonese troops came under fire in a ravine.

frame accuse.ways-over-coals
type ACCUSE disapprove
cameo 111
verb haul, rake, drag
obj actor, @state-head, @minister, government -> recipient
over coal, coals
for/about? -> topic
subj @ways-voice -> actor
+ Ghana raked Gabon over the coals for its logging. | GHA | GAB | occurred
- The cook raked the embers over the coals.

frame accuse.ways-dress-down
type ACCUSE disapprove
cameo 111
verb upbraid, scold, berate, dress down, tell off, reprimand, admonish, chide, savage, flay, pillory, excoriate, vilify, revile, disparage, belittle, needle, harangue, hector, lecture, lambaste, lambast, round on, let fly, tear into, lay into, rip into, light into
obj/at/into/on actor, @state-head, @minister, government, regime, council, union, bank, ambassador -> recipient
for/about/over? -> topic
subj @ways-voice -> actor
+ Ghana berated Gabon for felling its mangroves. | GHA | GAB | occurred
- The teacher scolded the twins.

frame accuse.ways-sit-badly
type ACCUSE disapprove
cameo 110
verb go down, play, land, rankle, jar, grate, sit
subj decision, move, vote, remark, plan, verdict, visit, policy, step, bid, stance, choice, speech, comment, refusal -> recipient
adv badly, poorly, uneasily, awkwardly, ill
in/with/among actor, capital, government, ally -> actor
+ Peru's vote sat badly with the Bolivian government. | BOL | PER | occurred
- The soup went down badly with the guests.

frame accuse.ways-not-sit-well
type ACCUSE disapprove
cameo 110
verb sit, go down, play
subj decision, move, vote, remark, plan, verdict, visit, policy, step, bid, stance, choice, speech, comment, refusal -> recipient
adv well
in/with/among actor, capital, government, ally -> actor
negated ACCUSE
+ Peru's vote did not sit well with the Bolivian government. | BOL | PER | occurred
- The hat did not sit well with the coat.

frame accuse.ways-frown-on
type ACCUSE disapprove
cameo 110
verb frown, scowl, bristle, bridle, chafe, fume, seethe, grumble, glower, look
on/upon/at/over/about move, decision, contact, visit, plan, remark, vote, policy, tie, deal, refusal, comment, trade, drill, law, step -> topic
poss/mod? actor -> recipient
by/of/from? actor -> recipient
subj @ways-voice -> actor
+ Ghana frowned on Gabon's move to sell the ferry. | GHA | GAB | occurred
- The judge frowned at the mirror.

frame accuse.ways-dim-view
type ACCUSE disapprove
cameo 110
verb take
obj dim view, exception, umbrage, offence, offense, issue
of/at/to/with actor, move, decision, remark, plan, policy, law, visit, vote, stance, claim, figure, toll, tariff, tax, bill, embargo, drill -> recipient
subj @ways-voice -> actor
+ Ghana took umbrage at Gabon's remarks. | GHA | GAB | occurred
- The painter took a view of the bay.

frame accuse.ways-see-hand
type ACCUSE allege
cameo 112
verb see, detect, suspect, discern, find
obj hand, fingerprint, complicity, connivance, finger, collusion
of/by/poss/mod actor, agency, service, army -> recipient
in/behind/on/over attack, coup, riot, killing, blast, raid, unrest, plot, murder, bombing, hack, sabotage, violence, protest, leak, crash -> topic
subj @ways-voice -> actor
+ Ghana saw the hand of Gabon behind the raid. | GHA | GAB | occurred
- The seer saw the hand of fate in the cards.

frame accuse.ways-implicate
type ACCUSE allege
cameo 112
verb implicate, incriminate, finger, inculpate
obj actor, minister, general, president, mayor, banker, officer, official, aide, army, agency -> recipient
in/over/with? -> topic
subj @ways-voice, prosecutor, witness, report, inquiry, panel, investigator, auditor -> actor
+ A Ghanaian inquiry implicated Gabon in the smuggling. | GHA | GAB | occurred
- The pianist fingered the keys.

frame accuse.ways-named-suspect
type ACCUSE allege
cameo 1121
contexts legal
verb name, declare, list, designate, make
obj minister, general, president, mayor, banker, officer, official, aide, actor, governor, premier, businessman -> recipient
attr/as suspect, formal suspect, accused, accomplice
in? -> topic
subj prosecutor, police, commission, court, actor, agency, anti-graft commission -> actor
+ Bolivian prosecutors named the Chilean banker a suspect. | BOL | CHL | occurred
- The director named the tenor a soloist.

frame accuse.ways-told-theft
type ACCUSE allege
cameo 1121
contexts corruption
verb embezzle, siphon, siphon off, pocket, pilfer, loot, misappropriate, launder, skim, plunder
obj fund, money, million, billion, aid, oil money, bribe, kickback, revenue, cash, treasury, loan, dollar
subj minister, president, general, mayor, official, chief, army chief, banker, governor, ruler, brother, son, family, actor, premier, aide -> recipient
from/in/through? -> topic
+ The Gabonese minister had embezzled funds, a Ghanaian auditor said. | - | GAB | occurred
- The actor pocketed the coin.

frame accuse.ways-urge-revolt
type ACCUSE disapprove
cameo 113
verb urge, call, exhort, incite, ask, implore, tell
obj/on people, supporter, follower, citizen, voter, faithful, muslim, catholic, worker, youth, soldier, tribe, army, nation, iranian, @ways-crowd -> topic
inf/to rise, revolt, rebel, rise up, overthrow, topple, mutiny
against? actor, regime, government, junta -> recipient
subj @ways-voice, cleric, exile, preacher, imam, party, dissident, priest, icon, leader -> actor
+ A Togolese exile urged soldiers to revolt. | TGO | TGO | occurred
- The baker urged the dough to rise.

frame accuse.ways-rise-against
type ACCUSE disapprove
cameo 113
verb urge, call, exhort, incite, rally, tell, ask, implore, whip up, rouse, stir up
obj/on people, supporter, follower, citizen, voter, flock, faithful, congregation, muslim, catholic, worker, youth, troop, soldier, tribe, army, nation, mob, crowd -> topic
inf? rise, revolt, oppose, resist, overthrow, rebel, stand, take
against/to actor, regime, government, junta, president, ruler, king, coalition, dictator, dictatorship, emir, general, occupier -> recipient
subj @ways-voice, cleric, exile, preacher, imam, party, dissident, priest, icon, leader -> actor
+ The preacher incited his flock against the Gabonese premier. | * | GAB | occurred
- The shepherd called his flock against the hill.

frame accuse.ways-uprising-called
type ACCUSE disapprove
cameo 113
verb call, appeal
for uprising, revolt, rebellion, insurrection, intifada, resistance, popular uprising, mutiny
against actor, regime, government, junta, president, ruler, king, occupation, dictator, general -> recipient
subj @ways-voice, cleric, exile, preacher, imam, party, dissident, general, leader -> actor
+ A Togolese exile called for an uprising against Ghana. | TGO | GHA | occurred
- The chef called for an uprising of dough.

frame accuse.ways-call-in
type ACCUSE allege
cameo 114
contexts diplomatic
verb call, haul
in @envoy, ambassador, high commissioner, chargé -> recipient
for/over/about/inf explanation, complain, complaint, protest, explain, row, raid, leak, remark, killing, spat, dressing-down, attack, comment, incident, incursion -> topic
subj actor, ministry, foreign ministry, foreign office, government -> actor
+ Ghana called in the Gabonese ambassador for an explanation. | GHA | GAB | occurred
- The school called in the plumber.

frame accuse.ways-hand-note
type ACCUSE allege
cameo 114
contexts diplomatic
verb hand, give, send, deliver, present, issue
obj stiff note, sharp note, strong note, angry note, stern note, note of protest, protest note, demarche, démarche, formal complaint, aide-memoire, diplomatic note
iobj/to/with @envoy, ambassador, actor, embassy, high commissioner -> recipient
by/subj? actor, ministry -> actor
over? -> topic
+ Ghana handed Gabon a stiff note over the trawlers. | GHA | GAB | occurred
- The usher handed the bride a note of thanks.

frame accuse.ways-arbitration
type ACCUSE allege
cameo 115
contexts legal
verb start, begin, open, launch, seek, initiate, file, take, drag
obj arbitration, infringement proceeding, infringement procedure, legal action, legal proceeding, class action, dispute
against/with actor, company, government, firm -> recipient
subj actor, company, government, family, commission, union -> actor
+ Ghana began arbitration against Gabon over the reef. | GHA | GAB | occurred
- The clerk started a dispute with his barber.

frame accuse.ways-court-orders-damages
type ACCUSE disapprove
cameo 116
contexts legal
verb order, condemn, oblige
obj actor, government, company, bank, state, army, firm, ministry -> recipient
inf pay
subj court, judge, tribunal, jury, panel -> actor
+ A Fijian court ordered Tonga to pay damages to divers. | FJI | TON | occurred
- The doctor ordered Tonga's king to rest.
