# One word, two deeds, told apart by what it takes: charge a foe or with a crime, attack a town or a rival over a law,
# take in a suspect or a refugee, find a town or a man guilty, free one's prisoner or another's hostage.

class people-taken-in: refugee, migrant, evacuee, exile, orphan, castaway, survivor, boat people, asylum seeker, asylum-seeker, deserter, dissident, displaced person, christian, muslim, jew, family, child, people, thousand, hundred, dozen, score
class freeing-force: commando, marine, police, soldier, troop, navy, special force, paratrooper, ranger, army, guard, gendarme, agent, officer, coast guard, force
class freed-captive: hostage, captive, crew, sailor, seaman, passenger, tourist, schoolgirl, pupil, student, nun, engineer, fisherman, aid worker, trawler, ship, tanker, journalist, diplomat

frame accuse.charge-with-crime
type ACCUSE allege
cameo 112
contexts legal
verb charge
obj -> recipient
with? -> content
that? -> content
over/for?
subj? -> actor
+ A Danish court charged the Maltese consul with fraud. | DNK | MLT | occurred
+ Chad's mayor was charged with treason. | - | TCD | occurred
- The soldiers charged the enemy trench.

frame accuse.charge-claim
type ACCUSE allege
cameo 112
verb charge
that -> content
subj? -> actor
+ Oman charged that Yemeni guards had beaten its drivers. | OMN | YEM | occurred

frame accuse.attack-in-words
type ACCUSE disapprove
cameo 111
verb attack, assail, savage, blast, slam, hammer, roast, pillory
obj actor, him, her, it, them, minister, president, premier, leader, policy, government, decision, law, bill, plan, record, stance, ruling -> recipient
over/for/as law, decree, policy, decision, remark, stance, record, bill, plan, ruling, speech, handling, failure, silence, treatment, comment, refusal, deal, vote, ban -> content
subj? actor, opposition, critic, union, party -> actor
+ Hungary attacked Austria over the new law. | HUN | AUT | occurred
+ Peru's premier was attacked by Chile for his remarks. | CHL | PER | occurred
- Rebels attacked the base over the ridge.

frame aid.take-in-people
type AID
cameo 075
contexts asylum migration
verb take in
obj @people-taken-in, actor -> recipient
from/of? actor -> recipient
subj? actor, camp, village, town, church, island, kingdom -> actor
+ Kenya took in four hundred Somali refugees. | KEN | SOM | occurred
+ Malta has taken in ninety Eritreans. | MLT | ERI | occurred
- The tailor took in the coat.

frame aid.free-by-force
type AID
cameo 070
contexts military
verb free, liberate, rescue, recover
obj @freed-captive -> recipient
subj @freeing-force -> actor
from? -> topic
+ Indian marines freed nine Iranian sailors. | IND | IRN | occurred
- The judge freed two sailors on bail.

frame sanction.find-guilty
type SANCTION convict
cameo 116
contexts legal
verb find, pronounce, declare, rule, judge
obj -> recipient
attr guilty, liable
of/on/in? -> topic
subj court, judge, tribunal, jury, bench, panel, chamber, magistrate -> actor
+ A Russian court found the Polish teacher guilty of spying. | RUS | POL | occurred
- The jury found the drawing pleasing.

frame request.invite-mediate
type REQUEST assist
cameo 028
contexts diplomatic
verb invite, ask
obj actor -> recipient
inf mediate, arbitrate, broker, intercede, adjudicate, referee -> content
subj? -> actor
+ Guinea invited Morocco to mediate. | GIN | MAR | occurred
- Guinea invited Morocco to the games.

frame concede.both-declare-truce
type CONCEDE
cameo 0871
contexts military
mutual
verb settle, accept, declare, announce, proclaim, hammer out
subj pair -> both
on/to/obj/upon truce, ceasefire, cease-fire, armistice, cessation, cessation of hostilities, humanitarian pause -> topic
+ Chad and Sudan declared a truce. | TCD,SDN | - | occurred
- Chad and Sudan agreed on a budget.
