# What somebody vows in answer, and by what names he calls what was done to him.

class answering: answer, respond, reply, retaliate, react, avenge, reciprocate, hit back, strike back, counter, repay
class phobic: russophobic, islamophobic, xenophobic, sinophobic, antisemitic, anti-semitic, colonial, neo-colonial, colonialist, imperialist, imperial, childish, petty, vindictive, spiteful, insane, mad, hysterical, paranoid, provocative, inhuman, inhumane, insulting, offensive, demagogic, populist, hypocritical, perfidious, treacherous, arrogant, clumsy, brutal, savage, medieval, barbarous, monstrous, disgraceful, scandalous, senseless, pointless, foolish, stupid, unfriendly, unprovoked, unwarranted, unjustified, undemocratic, anti-democratic, authoritarian, illiberal, repressive, draconian, excessive, arbitrary, punitive, callous, heartless, cruel, ill-judged, misguided, shortsighted, short-sighted

frame threaten.vow-answer
type THREATEN
cameo 130
verb vow, promise, pledge, swear, threaten
inf @answering
to/against/for? -> topic
obj? actor -> recipient
subj actor, government, army, group, leader -> actor
+ Serbia promised to answer the expulsion. | SRB | - | occurred
+ The Fijian army vowed to hit back. | FJI | - | occurred
- The clerk promised to answer the letter.

frame threaten.not-unanswered
type THREATEN
cameo 130
verb leave, let, pass
attr/obj/adv/ing unanswered, unpunished
subj actor, government -> actor
refused
+ Hungary will not leave the insult unanswered. | HUN | - | occurred
- The clerk left the letter unanswered.

frame threaten.go-unanswered
type THREATEN
cameo 130
verb go, pass, remain, stay
attr/adv unanswered, unpunished, unavenged
subj? -> topic
refused
+ The sinking will not go unpunished, Hungary's premier said. | HUN | - | occurred
- Her letters to the king went unanswered.

frame accuse.call-phobic
type ACCUSE disapprove
cameo 111
verb call, brand, label, term, dub, describe, denounce, characterise, characterize, deem, condemn
obj? -> recipient
attr/as @phobic
subj actor, embassy, ministry, government, opposition, spokesman, spokeswoman -> actor
+ Togo described the tariff as vindictive. | TGO | - | occurred
- Critics called the opera childish.
