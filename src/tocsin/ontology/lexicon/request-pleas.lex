# REQUEST as plea: its nouns and adjectives, doors knocked at and hands held out.

frame request.plea-aid-noun
type REQUEST assist
cameo 0233
contexts human_security
noun plea, appeal, SOS, call
for food, water, medicine, tent, vaccine, humanitarian aid, relief, shelter, rescuer, oxygen -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Malawian plea to Japan for medicine was heard. | MWI | JPN | occurred
- The chef's plea for water amused Rome.

frame request.plea-arms-noun
type REQUEST assist
cameo 0232
contexts military
noun plea, appeal, call, request
for weapon, ammunition, tank, jet, air defence, missile, military aid, drone -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Moldovan request to France for radars and air defence stood. | MDA | FRA | occurred

frame request.plea-money-noun
type REQUEST assist
cameo 0231
contexts economic
noun plea, appeal, call, request, bid
for loan, bailout, debt relief, credit line, financial aid, funding, budget support -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Sri Lankan request to India for a loan stood. | LKA | IND | occurred

frame request.plea-protect-noun
type REQUEST assist
cameo 0234
contexts peacekeeping
noun plea, appeal, call, request
for peacekeeper, protection, no-fly zone, multinational force, escort, security guarantee -> content
to/from? actor -> recipient
by/poss/mod? actor -> actor
subj? actor -> actor
+ The Haitian appeal to Kenya for peacekeepers was answered. | HTI | KEN | occurred

frame request.plea-extradite-noun
type REQUEST assist
cameo 0213
contexts legal
noun request, bid, application, plea
for/mod extradition, handover, legal assistance, surrender -> content
of? suspect, banker, general, fugitive, actor -> topic
to? actor -> recipient
by/from/poss? actor -> actor
subj? actor -> actor
+ A request by Peru to Spain for the extradition of the banker was filed. | PER | ESP | occurred

frame request.plea-release-noun
type REQUEST yield
cameo 0253
contexts legal
noun plea, appeal, call, petition
for release, freedom, freeing, return, clemency, mercy -> content
to/from? actor, kidnapper -> recipient
by/poss/mod? actor, family, mother -> actor
subj? actor, family -> actor
+ The appeal by Canada to Eritrea for the release of the priest failed. | CAN | ERI | occurred

frame request.plea-calm-noun
type REQUEST yield
cameo 0256
contexts military
noun plea, appeal, call
for calm, restraint, ceasefire, truce, de-escalation, end -> content
to/from? actor, side -> recipient
by/poss/mod? actor, pope -> actor
subj? actor, pope -> actor
+ The appeal by Qatar to Sudan for calm was welcomed. | QAT | SDN | occurred

frame request.plea-talk-noun
type REQUEST meet
cameo 026
contexts diplomatic
noun plea, appeal, call, request
for talk, dialogue, negotiation, meeting, summit, audience -> content
to/with/from? actor -> recipient
by/poss/mod? actor, opposition -> actor
subj? actor -> actor
+ The Serbian call to Kosovo for talks was rejected. | SRB | KOS | hypothetical

frame request.plea-adj-desperate
type REQUEST assist
cameo 023
adj desperate, hungry, starved, eager
for aid, help, assistance, food, weapon, cash, loan, support, relief, ammunition, investment, fund -> content
from? actor -> recipient
+ Malawi is desperate for aid. | MWI | - | ongoing
- The hikers were desperate for food.

frame request.plea-adj-insistent
type REQUEST change
cameo 1042
adj insistent, adamant
that/on must -> content
subj actor, government, minister -> actor
+ Brussels is insistent that Malta must reform. | EUR | * | ongoing

frame request.plea-knock-door
type REQUEST assist
cameo 020
verb knock
at/on door
of actor -> recipient
for? -> content
subj actor, government, president -> actor
+ Zambia knocked at the door of China for a loan. | ZMB | - | occurred
- Peruvian policemen knocked on doors for help in finding the boy.
- The salesman knocked on the door.

frame request.plea-cap-in-hand
type REQUEST assist
cameo 0231
contexts economic
verb go, come, turn
to actor, imf, fund, lender, donor -> recipient
for loan, bailout, money, cash, aid, help, credit -> content
subj actor, government -> actor
+ Pakistan turned to China for a loan. | PAK | CHN | occurred
- The painter turned to Rome for help with light.

frame request.plea-look-to
type REQUEST assist
cameo 020
verb look
to actor, ally, neighbour -> recipient
for help, support, aid, weapon, loan, protection, gas, investment -> content
subj actor, government -> actor
+ Moldova looked to Romania for gas. | MDA | ROU | occurred

frame request.plea-hold-out-hand
type REQUEST assist
cameo 0231
contexts economic
verb hold out, stretch out, extend
obj begging bowl, begging hand
to/for? actor, loan -> recipient
+ Argentina held out the begging bowl to the fund. | ARG | - | occurred

frame request.plea-sound-alarm
type REQUEST assist
cameo 0233
contexts human_security
verb sound, ring
obj alarm, alarm bell, tocsin
over/on/about famine, hunger, drought, cholera, starvation, epidemic, outbreak -> content
in? actor -> recipient
subj actor, agency, programme, charity -> actor
+ The United Nations sounded the alarm over famine in Sudan. | UNO | SDN | occurred
- The smoke detector sounded the alarm over the hunger diet.
