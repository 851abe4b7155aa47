# Who is in whose custody, whom the police of a state look for, and who is counted among the hit: states told as they stand.

class captive: @civilian, suspect, militant, spy, agent, officer, soldier, leader, minister, president, executive, national, member, fugitive, actor
class held-in: custody, detention, prison, jail, captivity, house arrest, solitary confinement, police custody

frame coerce.held-in-custody
type COERCE arrest
cameo 173
verb be, remain, languish, stay, sit
subj @captive -> recipient
in/under custody, detention, house arrest, solitary confinement, police custody, pretrial detention
in/of? actor, somewhere -> actor
+ Three Norwegians remained in custody in Congo. | COD | NOR | occurred
- The novel remained in the custody of a museum.

frame coerce.held-of-captor
type COERCE arrest
cameo 173
verb be, remain, languish, stay, sit
subj @captive -> recipient
in prison, jail, cell, dungeon
in/of actor, somewhere -> actor
+ Two Danish engineers are languishing in a jail in Eritrea. | ERI | DNK | ongoing
- The choir is in the old prison of Ghent.

frame accuse.sought-by
type ACCUSE investigate
cameo 090
verb seek
obj @captive -> recipient
as/for/in/over suspect, witness, material witness, questioning, interview, connection, murder, killing, bombing, attack, blast, war crime, genocide, terrorism, fraud, shooting -> topic
subj? actor, police -> actor
+ Spain is seeking a Moroccan as a suspect in the bombing. | ESP | MAR | ongoing
- The firm is seeking an engineer as a partner.

frame assault.among-hit
type ASSAULT
cameo 180
verb be
subj @captive, civilian, child, ambassador, woman, foreigner -> recipient
among dead, injured, wounded, killed, victim, casualty
in/of attack, bombing, blast, raid, shooting, airstrike, shelling, explosion, massacre, strike, ambush, siege, suicide bombing
+ Two Italians were among the dead in the bombing. | - | ITA | occurred
- Two Italians were among the dead in the crash.

frame assault.reported-hit
type ASSAULT
cameo 180
verb report, confirm, fear
obj -> recipient
attr/adv/that/inf killed, dead, wounded, injured
in/by/after/from bombing, blast, attack, raid, shooting, airstrike, shelling, strike, ambush, massacre
+ Nine Ukrainians were reported dead in the shelling. | - | UKR | occurred
- Nine miners were reported dead in the flood.

frame protest.touched-off
type PROTEST demo
cameo 141
verb spark, trigger, touch off, set off, provoke, prompt, ignite, unleash, draw, stir, inspire
obj protest, demonstration, rally, mass protest, street protest, march, sit-in, wave of protest, street demonstration
in/across/throughout/from/among/by actor, somewhere -> actor
+ The verdict touched off protests in Pakistan. | PAK | - | occurred
- The verdict drew a formal protest from the clerk.

frame protest.touched-off-riot
type PROTEST riot
cameo 145
verb spark, trigger, touch off, set off, provoke, prompt, ignite, unleash, stir, inspire
obj riot, unrest, rioting, violent protest, disturbance, street violence, looting
in/across/throughout/among/by actor, somewhere -> actor
+ The cartoon sparked riots in Afghanistan. | AFG | - | occurred
- The storm triggered unrest in the hen house.

frame accuse.letter-of-protest
type ACCUSE allege
cameo 114
contexts diplomatic
verb send, hand, deliver, present, submit, lodge, file, address, write, give, issue
obj letter of protest, letter of complaint, note of protest, protest letter, protest note, diplomatic note of protest, letter of condemnation -> topic
to/iobj/with actor, @state-head, ministry, government, ambassador, embassy, council, president, envoy -> recipient
subj? actor, lawyer, group, minister -> actor
+ Chad handed a letter of complaint to the Sudanese envoy. | TCD | SDN | occurred
- The tenant sent a letter of complaint to his landlord.

frame support.recognise-court
type SUPPORT
cameo 051
contexts legal
verb recognise, recognize, acknowledge, accept
obj jurisdiction, authority, competence, legitimacy, court, tribunal, legality
of/poss/by/obj actor -> recipient
subj actor, leader, minister, government, defendant, president -> actor
negated REJECT
+ Oman recognised the jurisdiction of the UN tribunal. | OMN | UNO | occurred
- The witness recognised the court of his youth.

frame cooperate.join-inquiry
type COOPERATE
cameo 064
contexts crime
verb join
obj police, authority, investigator, detective, counterpart, colleague -> recipient
subj police, investigator, agent, detective, fbi, expert, diver, interpol, scotland yard -> actor
+ Dutch detectives joined Kenyan police to investigate the blast. | NLD | KEN | occurred
- A Dutch recruit joined the Kenyan police.

frame request.world-opinion
type REQUEST
cameo 020
verb appeal, call, plead, turn
to/on world opinion, public opinion, international community, world community, world, conscience, world conscience -> recipient
inf/for -> content
subj actor, government, leader -> actor
+ Cuba appealed to world opinion to help the island. | CUB | - | occurred
- The poet appealed to public opinion for a kinder word.
