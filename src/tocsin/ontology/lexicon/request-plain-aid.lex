# Help asked for, no more being said of it than that it is help.

class plain-aid: aid, assistance, help, support, material aid, technical assistance, more aid, further aid, international aid, foreign aid, outside help, international assistance, foreign assistance, international help, foreign help, urgent help, western aid

frame request.plain-aid-for
type REQUEST assist
cameo 023
verb call, appeal, plead, push, press, lobby, clamour, clamor, campaign, petition, ask, beg, cry, turn
for @plain-aid -> content
from/to/of/by/on? actor -> recipient
+ Samoa appealed to New Zealand for assistance. | WSM | NZL | occurred
+ Niue pleaded for aid. | NIU | - | occurred

frame request.plain-aid-ask-for
type REQUEST assist
cameo 023
verb ask, press, beg, lobby, petition, implore, approach, pester
obj actor -> recipient
for @plain-aid -> content
+ Tonga asked Fiji for assistance. | TON | FJI | occurred

frame request.plain-aid-demand
type REQUEST assist
cameo 103
verb demand, insist, exact
obj/on/upon @plain-aid -> content
from/of/by? actor -> recipient
+ Kiribati demanded assistance from Nauru. | KIR | NRU | occurred

frame request.plain-aid-seek
type REQUEST assist
cameo 023
verb seek, request, solicit, want
obj @plain-aid -> content
from/of/by/with? actor -> recipient
+ Palau requested assistance from Taiwan. | PLW | TWN | occurred

frame request.plain-aid-noun
type REQUEST assist
cameo 023
noun call, appeal, plea, request, petition
for @plain-aid -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Tuvalu repeated its plea to Australia for assistance. | TUV | AUS | occurred

frame request.plain-aid-demand-noun
type REQUEST assist
cameo 103
noun demand
for @plain-aid -> content
to/on/from? actor -> recipient
subj? actor -> actor
+ Tuvalu repeated its demand to Australia for assistance. | TUV | AUS | occurred
