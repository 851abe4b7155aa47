# What is said in words that no list holds: orders, what somebody warns that he will do, what he says he did not do.

frame request.own-imperative
type REQUEST
cameo 100
verb say, tell, order, shout, urge, warn, implore, plead, demand, cry, write, exhort, beg
subj actor -> actor
obj/to? actor -> recipient
that imperative -> content
+ "Release the pilots," Norway told Iceland. | NOR | ISL | occurred
+ "Lift the siege at once," the Danish premier said. | DNK | - | occurred
- "Look at the snow," the Danish premier said.

frame threaten.own-future
type THREATEN
cameo 130
verb warn, threaten, thunder, fume, growl
subj actor -> actor
obj? actor -> recipient
that own-future -> content
+ Gabon warned Chad that it would respond. | GAB | TCD | occurred
+ Finland warned that its navy would react. | FIN | - | occurred
- Finland warned that the ice would melt.
- Finland warned that it would run out of salt.

frame reject.own-denial
type REJECT
cameo 120
verb insist, reply, counter, answer, retort, respond, protest, maintain, rejoin, swear, shoot back, hit back, fire back, snap back
subj actor -> actor
to? actor -> recipient
that own-denial -> content
+ Jordan insisted that it had not shelled Syria. | JOR | SYR | occurred
+ Laos insisted that none of its jets had bombed Thailand. | LAO | THA | occurred
+ Laos shot back that it had bombed no camp. | LAO | - | occurred
- Jordan insisted that the sea had not risen.

frame threaten.own-future-noun
type THREATEN
cameo 130
noun warning, threat
by/from/of/subj actor -> actor
to? actor -> recipient
that own-future -> content
+ Warnings by Gabon that it would respond did not move Chad's fishermen. | GAB | TCD | occurred
- Warnings by Gabon that the dam would burst were ignored.

frame reject.own-stay
type REJECT
cameo 123
verb reply, answer, retort, respond, counter, rejoin, shoot back, hit back
subj actor -> actor
to? actor -> recipient
that own-future -> content
that stay, remain, continue, keep, persist, go
+ Niger replied that its gunners would stay in the valley. | NER | - | occurred
+ Oman retorted that it would keep the island. | OMN | - | occurred
- Niger replied that its gunners would leave the valley.
- Niger replied that the rain would stay.
