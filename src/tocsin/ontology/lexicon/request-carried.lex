# REQUEST carried by a verb: appeals issued, pleas renewed and petitions sent, each by what they are for.

class request-military-aid: instructor, military instructor, trainer, military trainer, military adviser, military advisor, warship, frigate, submarine, battery, interceptor, gun, air defence system, air defense system, mortar, howitzer, anti-aircraft gun, anti-tank missile, patrol boat, rifle, armoured vehicle, mine clearer
class request-humanitarian-aid: drinking water, generator, flour, rice, field hospital, rescuer, rescue team, nurse, relief supply, clothing
class request-economic-aid: rescue loan, soft loan, credit line, budget aid, bridging loan, emergency loan

frame request.issue-for-money
type REQUEST assist
cameo 0231
contexts economic
verb issue, make, launch, send, send out, renew, reiterate, repeat, deliver, direct, broadcast, lodge, submit, voice
obj appeal, plea, call, entreaty, petition, sos
for @request-economic-aid -> content
to/with? actor -> recipient
+ Malta renewed its appeal for a loan. | MLT | - | occurred

frame request.issue-for-arms
type REQUEST assist
cameo 0232
contexts military
verb issue, make, launch, send, send out, renew, reiterate, repeat, deliver, direct, broadcast, lodge, submit, voice
obj appeal, plea, call, entreaty, petition, sos
for @request-military-aid -> content
to/with? actor -> recipient
+ Niger renewed its appeal for howitzers. | NER | - | occurred

frame request.issue-for-relief
type REQUEST assist
cameo 0233
contexts human_security
verb issue, make, launch, send, send out, renew, reiterate, repeat, deliver, direct, broadcast, lodge, submit, voice
obj appeal, plea, call, entreaty, petition, sos
for @request-humanitarian-aid -> content
to/with? actor -> recipient
+ Samoa renewed its appeal for tents. | WSM | - | occurred

frame request.issue-for-guard
type REQUEST assist
cameo 0234
contexts peacekeeping
verb issue, make, launch, send, send out, renew, reiterate, repeat, deliver, direct, broadcast, lodge, submit, voice
obj appeal, plea, call, entreaty, petition, sos
for @request-protection -> content
to/with? actor -> recipient
+ Burundi renewed its appeal for peacekeepers. | BDI | * | occurred

frame request.issue-for-release
type REQUEST yield
cameo 0253
contexts legal
verb issue, make, launch, send, send out, renew, reiterate, repeat, deliver, direct, broadcast, lodge, submit, voice
obj appeal, plea, call, entreaty, petition, sos
for @request-release -> content
to/with? actor -> recipient
+ Cuba renewed its appeal for the release of its envoys. | CUB | - | occurred

frame request.issue-for-calm
type REQUEST yield
cameo 0256
contexts military
verb issue, make, launch, send, send out, renew, reiterate, repeat, deliver, direct, broadcast, lodge, submit, voice
obj appeal, plea, call, entreaty, petition, sos
for @request-de-escalate -> content
to/with? actor -> recipient
+ Qatar renewed its appeal for a ceasefire. | QAT | - | occurred

frame request.issue-for-talks
type REQUEST meet
cameo 026
contexts diplomatic
verb issue, make, launch, send, send out, renew, reiterate, repeat, deliver, direct, broadcast, lodge, submit, voice
obj appeal, plea, call, entreaty, petition, sos
for @request-meet -> content
to/with? actor -> recipient
+ Kuwait renewed its appeal for direct talks. | KWT | - | occurred

frame request.knock-for-loan
type REQUEST assist
cameo 0231
contexts economic
verb knock
at/on door
for loan, bailout, credit, money, cash, debt relief, billion, million -> content
of/poss? actor -> recipient
subj actor, government, president -> actor
+ Laos knocked at the door of Thailand for a loan. | LAO | - | occurred
- The boy knocked at the door for money.

frame request.beg-for-arms
type REQUEST assist
cameo 0232
contexts military
verb beg, implore, beseech, ask, press, petition, turn
obj/to actor -> recipient
for @request-military-aid -> content
subj actor -> actor
+ Togo begged Ghana for patrol boats. | TGO | GHA | occurred
- The hunter asked Ghana for a gun licence.
