# ACCUSE by its turns: notes of protest handed over, hands behind unrest, plans that trouble, allies rallied against a
# foe, claims of torture looked into.

class turn-misdeed: unrest, attack, blast, plot, killing, bombing, coup, coup attempt, sabotage, hack, cyberattack, murder, raid, explosion, violence, kidnapping, poisoning, assassination, drone attack, riot, fire, disinformation campaign

frame accuse.turn-behind
type ACCUSE allege
cameo 112
verb be, stand
behind @turn-misdeed -> content
subj actor -> recipient
+ Serbia said Kosovo was behind the sabotage. | - | KOS | occurred
- The car is behind the truck.

frame accuse.turn-hand-note
type ACCUSE allege
cameo 114
contexts diplomatic
verb hand, deliver, send, lodge, file, submit, present, register, issue, pass, serve
obj note of protest, protest note, protest letter, formal protest, diplomatic protest, letter of protest, demarche, démarche, official complaint, formal complaint, strong protest, stern protest
to/with/iobj/over/against/at? actor, embassy, foreign ministry, ambassador -> recipient
subj? -> actor
+ Ghana handed a note of protest to Togo. | GHA | TGO | occurred
- The clerk handed a note to the cook.

frame accuse.turn-protest-to
type ACCUSE allege
cameo 114
contexts diplomatic
verb protest
to/with actor, embassy, foreign ministry, ambassador, security council, united nations, un -> recipient
over/about/against/at? -> topic
subj actor, government, foreign ministry, ministry, embassy, ambassador -> actor
+ Fiji protested to Tonga over a reef. | FJI | TON | occurred
- Workers protested to the end of the shift.

frame accuse.turn-rally-against
type ACCUSE disapprove
cameo 113
contexts diplomatic
verb rally, unite, mobilise, mobilize, galvanise, galvanize, marshal, enlist, recruit, win over, line up, canvass, turn
obj state, ally, neighbour, nation, country, power, bloc, world opinion, world, opinion, government, member, capital, muslim state, arab state
against actor -> recipient
subj actor, government, president, minister, king -> actor
+ Iran rallied Muslim states against Denmark. | IRN | DNK | occurred
- The coach rallied his country against doubt.

frame accuse.turn-urge-oppose
type ACCUSE disapprove
cameo 113
verb urge, call, ask, exhort, lobby
inf oppose, isolate, shun, ostracise, resist, boycott -> content
obj/on? -> topic
subj actor, government, president, minister, king, cleric -> actor
+ Iran urged Pakistan to isolate Denmark. | IRN | * | occurred

frame accuse.turn-look-into-claims
type ACCUSE investigate
cameo 092
contexts human_rights
verb examine, investigate, look into, probe, study, review, inquire, scrutinise
obj/into torture claim, abuse, torture, allegation of torture, rights abuse, abuse claim, claim of abuse, disappearance, killing, rape, claim of torture, human right abuse, death in custody, ill-treatment, mistreatment
by/against/in/of? actor, police, army, soldier, regime, government -> recipient
subj? -> actor
+ A UN panel examined torture claims against Chad. | UNO | TCD | occurred
- The vet examined the abuse of a pony.

frame accuse.say-in-note
type ACCUSE allege
cameo 114
verb say, write, state, declare, complain, protest
subj actor -> actor
to? actor -> recipient
in note of protest, protest note, letter of protest, stiff note, sharp note, demarche, démarche, diplomatic note, formal complaint
that? -> content
+ Fiji complained in a sharp note that Samoan sailors had cut its cables. | FJI | * | occurred
- Fiji wrote in a note of thanks that its cables had held.
