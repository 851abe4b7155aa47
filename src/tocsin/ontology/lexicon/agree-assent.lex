# AGREE by the idioms of assent: what is nodded through, what somebody comes round to, what is dangled and laid on a table.

class assent-thing: request, plan, proposal, idea, offer, bid, view, demand, scheme, motion, application, timetable, roadmap, schedule, suggestion, initiative, draft, wish, position, formula, compromise, terms, blueprint, reading, call, deal, swap, transfer, sale, extradition, return, entry, accession, deployment, extension, purchase, quota, list, wording, text, solution, force, mission, coalition, pact, accord, fund, venture, framework, agenda
class assent-power: actor, @state-head, @minister, government, parliament, cabinet, senate, council, junta, union, alliance, commission, bloc, rebel, movement, board, army, opposition
class good-prospect: visa, aid, loan, credit, trade, investment, membership, power, gas, oil, job, market, access, deal, talk, support, help, cooperation, recognition, partnership, accession, relief, grant, money, fund, wheat, grain, fuel, vaccine, tie, amnesty, autonomy, sanctions relief, backing, assistance, funding, supply, friendship, package, reform, jet, weapon

frame agree.assent-turns
type AGREE
cameo 030
verb sign off, come round, come around, come over, fall in, acquiesce, assent, nod through, wave through, wave, rubber stamp, rubber-stamp, greenlight, green-light, sign on, sign up, buy into, nod
on/to/with/in/into/through/obj @assent-thing -> topic
of/by/from/poss/for? actor -> recipient
subj @assent-power -> actor
+ Togo signed off on Benin's request for a loan of buses. | TGO | BEN | occurred
+ Croatia fell in with a proposal by Slovenia. | HRV | SVN | occurred
+ Ghana waved through a proposal by Mali. | GHA | MLI | occurred
- The editor signed off on the Danish recipe.
- The boxer came round in the dressing room.

frame agree.assent-give
type AGREE
cameo 030
verb give, grant, lend, signal
obj consent, assent, nod, okay, ok, go-ahead, go ahead, green light, thumbs up, thumbs-up, seal of approval, stamp of approval, approval, blessing -> content
to/for/iobj @assent-thing -> topic
of/by/from/poss? actor -> recipient
subj @assent-power -> actor
+ Kuwait gave the green light to Oman's sale of a tanker. | KWT | OMN | occurred
- The teacher gave the green light to the play.

frame agree.assent-noun
type AGREE
cameo 030
noun acceptance, assent, acquiescence, consent, endorsement
subj actor -> actor
of/to/in @assent-thing -> topic
by/from/poss? actor -> recipient
+ Iraq's acceptance of the proposal by Turkey came at night. | IRQ | TUR | occurred
- The singer's acceptance of the offer delighted her agent.

frame agree.live-with
type AGREE
cameo 030
verb live, go along
with @assent-thing -> topic
of/by/from/poss? actor -> recipient
subj @assent-power -> actor
+ Italy said it could live with Austria's quota. | ITA | AUT | hypothetical
- The patient could live with the pain.

frame agree.bind-oneself
type AGREE
cameo 030
verb bind, commit, pledge
obj itself, themselves, himself, herself
to/inf? -> content
with/to? actor -> recipient
subj @assent-power -> actor
negated REJECT
+ Rwanda bound itself to a common tariff with Kenya. | RWA | KEN | occurred
- The climber bound himself to the rock.

frame agree.dangle-good
type AGREE
cameo 030
verb dangle, hold out, offer, raise, open up, wave
obj prospect, promise, hope, lure, carrot, possibility, chance
of @good-prospect -> content
to/before/for/from? actor -> recipient
subj @assent-power -> actor
+ Brazil dangled the prospect of a loan before Bolivia. | BRA | BOL | occurred
+ Russia held out the promise of cheap gas to Serbia. | RUS | SRB | occurred
- The host dangled the prospect of a dance.

frame agree.lay-before
type AGREE
cameo 030
contexts diplomatic
verb lay, put, place, set, table
obj offer, proposal, plan, compromise, package, formula, peace plan, roadmap, solution, draft, deal -> content
before/to/for actor, government, rebel, council, delegation, opposition, side -> recipient
subj @assent-power -> actor
+ Norway laid a compromise before the Icelandic government. | NOR | ISL | occurred
- The cook laid the plan before the guests.

frame agree.assure-of-good
type AGREE
cameo 030
verb assure, reassure
obj actor, @state-head, ally, neighbour, partner -> recipient
of @good-prospect, solidarity, commitment, readiness, goodwill, delivery, protection -> content
subj @assent-power -> actor
+ India assured Bhutan of further aid. | IND | BTN | occurred
- The salesman assured Danish buyers of quality.

frame agree.mend-quarrel
type AGREE
cameo 037
contexts diplomatic
verb patch up, smooth over, make up, sort out
obj quarrel, feud, rift, row, dispute, disagreement, border row, trade row, falling out, enmity, rivalry -> topic
with? actor -> recipient
subj actor, @state-head -> actor
+ Peru patched up its quarrel with Ecuador. | PER | ECU | occurred
- The singers patched up their quarrel.

frame agree.feelers
type AGREE
cameo 036
contexts diplomatic
verb put out, send out, extend, put, send
obj feeler, peace feeler, olive branch, overture, peace overture, hand of friendship -> topic
to/toward/towards? actor -> recipient
subj @assent-power -> actor
+ Sudan put out feelers to Chad. | SDN | TCD | occurred
- The lobster put out its feelers.

frame agree.shake-on
type AGREE
cameo 030
verb shake
obj? hand
on/over deal, plan, accord, agreement, pact, truce, sale, venture, compromise -> topic
with? actor -> recipient
subj @assent-power -> actor
+ Honduras shook hands with Belize on a plan for the bay. | HND | BLZ | occurred
- The farmer shook hands on a deal.
