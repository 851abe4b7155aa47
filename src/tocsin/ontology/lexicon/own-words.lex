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
verb insist, reply, counter, answer, retort, respond, protest, maintain, rejoin, swear
subj actor -> actor
to? actor -> recipient
that own-denial -> content
+ Jordan insisted that it had not shelled Syria. | JOR | SYR | occurred
+ Laos insisted that none of its jets had bombed Thailand. | LAO | THA | occurred
- Jordan insisted that the sea had not risen.
