# REJECT as dispatches turn it: assent withheld, feet dragged, warnings made light of, treaties declared void, plans opposed.

class rebuff-assent: approval, consent, assent, blessing, endorsement, signature, accreditation, agrément, ratification, permission, clearance, accession, green light, go-ahead, backing, recognition, visa
class rebuff-owed: ratification, accession, handover, extradition, repatriation, implementation, withdrawal, pullout
class rebuff-said: claim, allegation, accusation, charge, criticism, complaint, warning, threat, sanction, rebuke, demand, ultimatum, objection, protest, appeal, concern
class rebuff-bond: armistice, treaty, accord, pact, agreement, deal, referendum, annexation, ruling, award, verdict, claim, truce, memorandum, protocol, resolution, concession, law, decree
class rebuff-bid: return, bid, membership, accession, admission, candidacy, entry, application, readmission, enlargement, expansion, deployment, pipeline, dam, arms sale, seat, plan, proposal, draft, idea, call, force, presence, base, intervention, statehood, independence, resolution, recognition, request

frame reject.rebuff-withhold
type REJECT
cameo 120
contexts diplomatic
verb withhold, hold back, delay, hold up, defer, deny
obj @rebuff-assent -> topic
of/for/to/from/iobj? -> recipient
subj @state-voice -> actor
+ Nairobi withheld its approval of the Ethiopian dam. | KEN | ETH | occurred
- The critic withheld his approval of the play.

frame reject.rebuff-drag-feet
type REJECT
cameo 120
contexts diplomatic
verb drag
obj foot, heel
on/over/in/about? -> content
subj @state-voice -> actor
+ Tripoli dragged its feet on handing over the suspects to Scotland. | LBY | * | occurred
- The boy dragged his feet on the way to school.

frame reject.rebuff-stall
type REJECT
cameo 120
contexts diplomatic
verb stall, delay, hold up, drag out, put off, block, obstruct, slow-walk, hold back, impede
obj @rebuff-owed -> topic
of/by/with/to? actor -> recipient
subj @state-voice -> actor
+ Hungary has stalled ratification of the treaty with Sweden. | HUN | SWE | occurred
- Rain held up delivery of the milk.

frame reject.rebuff-make-light
type REJECT
cameo 120
contexts diplomatic
verb play down, downplay, belittle, minimise, minimize, pooh-pooh, shrug off, wave off, wave away, laugh off
obj @rebuff-said -> recipient
by/of/from/about? actor -> recipient
subj @state-voice -> actor
+ Ankara played down a warning by Austria. | TUR | AUT | occurred
- The skipper played down the storm.

frame reject.rebuff-light-of
type REJECT
cameo 120
contexts diplomatic
verb make
obj light, little, nothing
of @rebuff-said -> recipient
by/from? actor -> recipient
subj @state-voice -> actor
+ Moscow made light of the Dutch sanctions. | RUS | NLD | occurred
- The skipper made light of the storm.

frame reject.rebuff-void
type REJECT yield
cameo 128
contexts diplomatic
verb declare, pronounce, consider, proclaim, deem, call, rule
attr/as/obj null, void, null and void, invalid, non-binding, defunct, illegal and void
obj/subj? @rebuff-bond -> recipient
with/of/between? actor -> recipient
subj @state-voice -> actor
+ Chad declared the Libyan treaty void. | TCD | LBY | occurred
- The judge pronounced the lottery ticket invalid.

frame reject.rebuff-oppose-bid
type REJECT
cameo 120
contexts diplomatic
verb oppose, fight, resist, veto, counter
obj @rebuff-bid -> recipient
of/by/for/to? actor -> recipient
subj @state-voice -> actor
+ Japan opposed Russia's return to the club. | JPN | RUS | occurred
+ Peru's readmission is opposed by Bolivia. | BOL | PER | occurred
- The mayor opposed the plan for a car park.

frame reject.rebuff-be-against-it
type REJECT
cameo 120
contexts diplomatic
verb be, remain, stand, come out
against @rebuff-bid -> recipient
subj actor, government -> actor
+ Beijing is against Japan's bid for a seat. | CHN | JPN | ongoing
- The coach is against the idea.

frame request.rebuff-keep-away
type REQUEST
cameo 100
contexts diplomatic
verb tell, warn, order
obj? actor, observer, monitor, envoy, inspector, journalist -> recipient
inf stay, keep, back, butt, clear -> content
subj @state-voice -> actor
+ Harare told Norwegian observers to stay away. | ZWE | NOR | occurred
- The nurse told the Greek visitor to stay in bed.

frame reject.rebuff-drop-plan-to-meet
type REJECT meet
cameo 125
contexts diplomatic
verb abandon, drop, shelve, scrap, cancel, call off, ditch, rule out, put off, postpone
obj plan, idea, invitation, proposal, arrangement
for/of talk, talks, meeting, summit, visit, dialogue, negotiation, trip, conference -> topic
with/to/by? actor -> recipient
subj @state-voice -> actor
+ Bolivia abandoned plans for talks with Chile. | BOL | CHL | occurred
- The band dropped plans for a meeting with fans.
