# SUPPORT: praise, endorse, back, recognise, open or improve relations, sign, ratify.

frame support.praise
type SUPPORT
cameo 051
verb praise, hail, applaud, commend, laud, salute, compliment, congratulate, thank, cheer, honour, honor, extol, toast, admire
obj -> recipient
for/on?
+ Italy praised Libya. | ITA | LBY | occurred

frame support.welcome
type SUPPORT
cameo 051
verb welcome
obj @right, decision, step, release, ceasefire, move, agreement, announcement, statement, report, resolution, withdrawal, result, call, offer, election, gesture, progress, effort, talks, visit, commitment, news -> recipient
+ Ireland welcomed the decision by Britain. | IRL | GBR | occurred

frame support.back
type SUPPORT
cameo 051
verb back, support, endorse, champion, uphold, second, favour, favor
obj -> recipient
+ Algeria supports Palestine. | DZA | PSE | occurred
+ Poland backed Ukraine. | POL | UKR | occurred

frame support.express-support
type SUPPORT
cameo 051
verb express, voice, pledge, promise, reaffirm, reiterate, declare, offer, give, lend, throw, extend, affirm, renew, show, stress, pay, underline
obj support, backing, solidarity, gratitude, appreciation, confidence, admiration, weight, allegiance, tribute, thanks, congratulation, respect, satisfaction, blessing
for/to/with/behind/in/iobj -> recipient
+ Latvia expressed solidarity with Ukraine. | LVA | UKR | occurred
- Latvia expressed its sympathy to Ukraine after the mine fire.

frame support.support-noun
type SUPPORT
cameo 051
noun support, backing, solidarity, praise
subj? actor -> actor
for actor -> recipient
+ Turkish support for Azerbaijan is strong. | TUR | AZE | occurred

frame support.defend
type SUPPORT
cameo 052
verb defend
obj decision, policy, record, stance, right, action, move, plan, conduct, ally, actor -> recipient
+ Serbia defended China. | SRB | CHN | occurred

frame support.stand-by
type SUPPORT
cameo 052
verb stand, side
by/with/behind/alongside actor -> recipient
+ Cyprus stands with Greece. | CYP | GRC | occurred

frame support.rally-behind
type SUPPORT
cameo 053
verb rally, campaign, lobby, unite
behind/for/around actor -> recipient
+ Estonia united behind Lithuania. | EST | LTU | occurred

frame support.recognise
type SUPPORT
cameo 054
contexts diplomatic
verb recognise, recognize, acknowledge
obj @recognition, actor -> recipient
negated REJECT
+ Spain recognised Palestine. | ESP | PSE | occurred
- The witness recognised the suspect.

frame support.recognition-noun
type SUPPORT
cameo 054
contexts diplomatic
noun recognition
subj? actor -> actor
of actor -> recipient
+ The recognition of Palestine by Norway angered Israel. | NOR | PSE | occurred

frame support.grant-recognition
type SUPPORT
cameo 054
contexts diplomatic
verb grant, give, extend
obj recognition, independence, status
to/iobj? actor -> recipient
+ Peru granted recognition to Kosovo. | PER | KOS | occurred

frame support.apologise
type CONCEDE
cameo 055
verb apologise, apologize, say sorry
to/for? -> recipient
+ Poland apologised to Israel. | POL | ISR | occurred

frame support.apology-noun
type CONCEDE
cameo 055
noun apology
subj? actor -> actor
to/for? -> recipient
+ The minister spoke after an apology by Japan to South Korea. | JPN | KOR | occurred

frame support.forgive
type CONCEDE
cameo 056
verb forgive, absolve, exonerate
obj actor -> recipient
+ Croatia has forgiven Serbia. | HRV | SRB | occurred

frame support.sign
type SUPPORT
cameo 057
contexts diplomatic
verb sign, ratify, ink, initial, conclude, seal
obj @deal -> topic
with? actor -> recipient
+ Kenya signed a treaty with Somalia. | KEN | SOM | occurred
- The club signed a striker.

frame support.signing-noun
type SUPPORT
cameo 057
contexts diplomatic
noun signing, ratification, signature
subj? actor -> actor
of @deal
with/between? actor -> recipient
+ The signing of a treaty between Peru and Chile was hailed. | - | PER,CHL | occurred

frame support.ratify
type SUPPORT
cameo 057
contexts legislative
verb ratify, approve, adopt, pass
obj membership, accession, protocol, treaty, convention, pact -> topic
of? actor -> recipient
+ Hungary ratified the accession of Sweden. | HUN | SWE | occurred

frame support.restore-ties
type SUPPORT
cameo 050
contexts diplomatic
verb restore, establish, normalise, normalize, resume, improve, strengthen, deepen, boost, open, reopen, forge, mend, warm, expand, upgrade, cement, renew, build, repair, enhance
obj @ties, embassy, consulate
with/in actor -> recipient
+ Bahrain restored ties with Iran. | BHR | IRN | occurred

frame support.ties-with-both
type SUPPORT
cameo 050
contexts diplomatic
verb restore, establish, normalise, normalize, resume, improve, strengthen, deepen
obj @ties
subj -> both
mutual
with none
+ Iran and Saudi Arabia restored diplomatic relations. | IRN,SAU | - | occurred

frame support.vote-for
type SUPPORT
cameo 051
verb vote
for/in @right, favour, favor, sanctions, resolution, candidate, actor -> recipient
+ Mexico voted for the resolution. | MEX | - | occurred

frame support.agree-with
type SUPPORT
cameo 051
verb agree, concur
with actor -> recipient
on none
inf none
+ Malta agreed with Italy. | MLT | ITA | occurred

frame support.accept-credentials
type SUPPORT
cameo 050
contexts diplomatic
verb appoint, name, nominate, accredit
obj @envoy
to actor -> recipient
+ Syria named an ambassador to Turkey. | SYR | TUR | occurred

frame support.award
type SUPPORT
cameo 051
verb award, decorate, bestow
obj medal, order, prize, honour, honor, actor -> recipient
iobj/on/to? actor -> recipient
+ Ukraine awarded a medal to the Polish minister. | UKR | POL | occurred

frame support.ally
type SUPPORT
cameo 050
verb ally, align
with actor -> recipient
subj -> actor
+ Belarus aligned with Russia. | BLR | RUS | occurred

frame support.elect
type SUPPORT
cameo 051
contexts election
verb elect, re-elect, reelect, choose, nominate, appoint
obj actor, @office -> recipient
attr/as/to? @office, parliament, council
subj voter, parliament, lawmaker, assembly, party, council, delegate, actor -> actor
+ The Ugandan parliament elected a Kenyan lawmaker. | UGA | KEN | occurred

frame support.adopt-resolution
type SUPPORT
cameo 051
contexts diplomatic
verb adopt, pass, approve, endorse, back
obj resolution, extension, renewal, statement, declaration -> topic
on/in/for? actor -> recipient
+ The United Nations adopted a resolution on Haiti. | UN | HTI | occurred

frame support.respect
type SUPPORT
cameo 051
verb respect, honour, honor, uphold
obj independence, sovereignty, integrity, decision, choice, right, will, outcome, result, wish
of? actor -> recipient
poss? actor -> recipient
+ Chile respects the sovereignty of Peru. | CHL | PER | occurred

frame support.upgrade-ties
type SUPPORT
cameo 050
contexts diplomatic
verb upgrade, elevate, exchange, raise, deepen
obj tie, relation, relationship, ambassador, envoy
with/to? actor -> both
subj -> both
mutual
+ Sudan and Israel exchanged ambassadors. | SDN,ISR | - | occurred
