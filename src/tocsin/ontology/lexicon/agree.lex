# AGREE: agree, offer, promise or show readiness to cooperate; promise to sign or ratify.

frame agree.agree-to
type AGREE
cameo 030
verb agree, consent, accede, assent
inf? -> content
with? actor -> recipient
that? -> content
to/on? -> content
negated REJECT
+ Iran agreed to resume talks. | IRN | - | occurred
+ Sudan agreed with Egypt on the dam. | SDN | EGY | occurred

frame agree.agreement-noun
type AGREE
cameo 030
noun agreement, deal, accord, pact
between/with actor -> both
subj? actor -> both
mutual
+ An agreement between Chad and Sudan was announced. | TCD,SDN | - | scheduled

frame agree.promise
type AGREE
cameo 030
verb promise, pledge, vow, undertake, commit, swear
inf -> content
obj? actor -> recipient
to? actor -> recipient
negated REJECT
+ Norway promised to help Ukraine. | NOR | UKR | occurred

frame agree.promise-object
type AGREE
cameo 033
verb promise, pledge, offer, earmark, commit
obj aid, assistance, relief, help, fund, funding, loan, grant, money, million, billion, dollar, euro, food, medicine, vaccine, supply, package, cooperation
to/for/iobj? actor -> recipient
+ Germany pledged aid to Niger. | DEU | NER | occurred

frame agree.promise-military
type AGREE
cameo 0332
contexts military
verb promise, pledge, offer
obj @arms, troop, air defence
to/for/iobj? actor -> recipient
+ Poland promised tanks to Ukraine. | POL | UKR | occurred

frame agree.offer
type AGREE
cameo 030
verb offer, volunteer, propose
inf -> content
to? actor -> recipient
+ Turkey offered to mediate between Russia and Ukraine. | TUR | RUS,UKR | occurred

frame agree.offer-talks
type AGREE
cameo 036
contexts diplomatic
verb offer, propose, suggest
obj @talks, visit -> content
to/with/iobj? actor -> recipient
+ South Korea offered talks to North Korea. | KOR | PRK | occurred

frame agree.offer-mediate
type AGREE
cameo 039
contexts diplomatic
verb offer
obj mediation, good offices
to/in/between? actor -> recipient
+ Qatar offered mediation to Sudan. | QAT | SDN | occurred

frame agree.ready
type AGREE
cameo 030
adj ready, willing, open, keen, eager, happy, prepared
inf -> content
negated REJECT
+ Belarus is ready to help Russia. | BLR | RUS | occurred

frame agree.open-to
type AGREE
cameo 036
contexts diplomatic
adj open, ready, amenable, receptive
to/for @talks, compromise, solution, idea, visit, peace -> content
with? actor -> recipient
negated REJECT
+ Syria is open to dialogue with Turkey. | SYR | TUR | occurred

frame agree.willingness
type AGREE
cameo 030
verb express, show, signal, voice, indicate, reaffirm, reiterate, affirm, state, underline, confirm, stress
obj readiness, willingness, intention, desire, interest, openness, determination, hope -> content
to/with? actor -> recipient
+ Jordan expressed its readiness to help Iraq. | JOR | IRQ | occurred

frame agree.accept
type AGREE
cameo 030
verb accept, approve, okay, embrace, back, endorse, adopt
obj proposal, offer, plan, invitation, deal, idea, initiative, roadmap, recommendation, compromise, mediation, draft, formula, framework, blueprint, overture, suggestion -> content
from/of/by? actor -> recipient
negated REJECT
+ Mali accepted the offer from Algeria. | MLI | DZA | occurred

frame agree.plan-cooperate
type AGREE
cameo 031
verb plan, intend, hope, seek, want, aim, look, wish
inf cooperate, collaborate, help, assist, strengthen, boost, expand, improve, restore, normalise, normalize, join, deepen, enhance, develop, work, invest, buy, sign, ratify, establish, resume, increase, promote, build, reopen, meet -> content
with? actor -> recipient
+ India plans to cooperate with Vietnam. | IND | VNM | occurred

frame agree.consider-positive
type AGREE
cameo 030
verb consider, mull, weigh, contemplate, explore
obj/ing @aid, cooperation, investment, purchase, lifting, easing, return, reopening, deal, joining, sending, providing, send, provide, help, lift, join, supply -> content
to/with/for? actor -> recipient
+ Denmark is considering sending jets to Ukraine. | DNK | UKR | ongoing

frame agree.invite
type AGREE
cameo 036
contexts diplomatic
verb invite
obj actor -> recipient
+ Brazil invited Cuba. | BRA | CUB | occurred

frame agree.invitation-extend
type AGREE
cameo 036
contexts diplomatic
verb extend, send, issue
obj invitation
to actor -> recipient
+ Saudi Arabia extended an invitation to Syria. | SAU | SYR | occurred

frame agree.set-up
type AGREE
cameo 031
verb announce, unveil, outline
obj plan, package, programme, program, initiative, partnership, cooperation, @aid -> content
with/for actor -> recipient
+ The European Union announced aid for Ukraine. | EU | UKR | occurred

frame agree.settle
type AGREE
cameo 037
verb settle, resolve
obj @dispute -> topic
with? actor -> recipient
+ Bahrain settled a dispute with Qatar. | BHR | QAT | occurred

frame agree.promise-reform
type AGREE
cameo 034
contexts political_institutions
verb promise, pledge, announce
obj reform, election, vote, referendum, amendment -> content
+ Gabon promised reforms. | GAB | - | occurred

frame agree.join
type AGREE
cameo 032
contexts diplomatic
verb apply, bid, ask
for/inf membership, accession, join, enter
obj none
+ Finland applied for membership. | FIN | - | occurred

frame agree.call-truce-own
type AGREE
cameo 037
verb favour, favor, welcome
obj @talks, dialogue, solution -> topic
with? actor -> recipient
+ Cuba favours dialogue with the United States. | CUB | USA | occurred

frame agree.work-with
type AGREE
cameo 031
verb work, cooperate, collaborate, partner, team up, coordinate
with actor -> recipient
inf? -> content
+ Rwanda is working with Mozambique. | RWA | MOZ | ongoing

frame agree.come-to-terms
type SUPPORT
cameo 057
contexts diplomatic
verb come, arrive
to/at @deal, term -> topic
subj -> both
with? actor -> both
mutual
+ Bolivia came to an agreement with Chile. | BOL,CHL | - | occurred

frame agree.reach-deal
type SUPPORT
cameo 057
contexts diplomatic
verb reach, clinch, strike, hammer out, seal, conclude, thrash out, finalise, finalize, agree, broker, secure
obj @deal -> topic
subj -> both
with? actor -> both
mutual
negated REJECT
+ Iran reached an agreement with Iraq. | IRN,IRQ | - | occurred
- Protesters reached the square.
