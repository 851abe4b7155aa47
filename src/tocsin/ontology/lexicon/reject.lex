# REJECT: reject, refuse, decline, veto, rule out, cancel a meeting, bar entry, defy; denials.

frame reject.reject
type REJECT
cameo 120
verb reject, rebuff, spurn, dismiss, repudiate, snub, shun, turn down, brush off, brush aside, knock back, shoot down, throw out, strike down, scorn, disregard, ignore, discount, rule out, shrug off, reject out
obj/that/ing -> content
by/from/of/obj? actor -> recipient
+ Iran rejected the proposal by France. | IRN | FRA | occurred

frame reject.refuse
type REJECT
cameo 120
verb refuse, decline
inf -> content
- Sudan declined to say who had called.
- The palace refused to comment on the illness.
+ Sudan refused to withdraw its troops from Ethiopia. | SDN | ETH | occurred

frame reject.refuse-thing
type REJECT
cameo 120
verb refuse, decline, deny
obj @proposal, request, offer, invitation, demand, entry, access, permission, visa, talk, aid, comment, asylum, recognition -> content
to/from/by/of/iobj? actor -> recipient
+ Malta refused entry to migrants. | MLT | * | occurred

frame reject.refusal-noun
type REJECT
cameo 120
noun refusal, rejection, denial
subj? actor -> actor
of/inf? -> content
+ Iran's refusal to grant access to the United Nations was criticised. | IRN | UN | occurred

frame reject.deny
type REJECT
cameo 120
verb deny, refute, rebut, contradict, dispute, disavow, disown
obj/that/ing -> content
+ Russia denied attacking Georgia. | RUS | GEO | occurred

frame reject.rule-out
type REJECT
cameo 120
verb rule out, preclude, exclude
obj/ing -> content
with/for/to? actor -> recipient
+ Turkey ruled out talks with Armenia. | TUR | ARM | occurred

frame reject.veto
type REJECT yield
cameo 129
contexts diplomatic
verb veto
obj? -> content
+ China vetoed the resolution. | CHN | - | occurred

frame reject.veto-noun
type REJECT yield
cameo 129
contexts diplomatic
verb use, cast, exercise, wield
obj veto
against? actor -> recipient
+ Russia used its veto. | RUS | - | occurred

frame reject.vote-against
type REJECT
cameo 120
verb vote
on/for none
against -> content
+ Hungary voted against the resolution. | HUN | - | occurred
- Nepal voted on a ban against Macau.

frame reject.oppose
type REJECT
cameo 120
verb oppose, resist, block, thwart, stymie, obstruct, frustrate, scuttle, reject, stonewall, bar, forestall, stall, impede
obj proposal, plan, resolution, bid, membership, accession, deal, effort, move, statement, bill, appointment, sale, aid, sanction, initiative, change, reform, project, talk, intervention, idea, attempt, creation, deployment, takeover, agreement, demand, referendum, expansion, enlargement, pressure -> content
by/of/from/for? actor -> recipient
+ Hungary blocked a statement of the European Union. | HUN | EU | occurred
- Police blocked the road.

frame reject.object
type REJECT
cameo 120
verb object
to -> content
+ Turkey objected to the membership of Sweden. | TUR | SWE | occurred

frame reject.cancel-meeting
type REJECT meet
cameo 125
contexts diplomatic
verb cancel, call off, scrap, boycott, skip, shelve, pull out
obj/of @talks, visit, trip, tour -> content
with/to/in? actor -> recipient
+ Sweden cancelled talks with China. | SWE | CHN | occurred
- Fans boycotted the shop.

frame reject.refuse-meet
type REJECT meet
cameo 125
contexts diplomatic
verb refuse, decline
inf meet, talk, negotiate, attend, speak, discuss, sit -> content
with? actor -> recipient
+ Serbia refused to meet Kosovo. | SRB | KOS | occurred

frame reject.walk-out
type REJECT meet
cameo 125
contexts diplomatic
verb walk out, storm out, withdraw, pull out
of/from @talks, assembly -> topic
with? actor -> recipient
+ Pakistan walked out of talks with India. | PAK | IND | occurred

frame reject.defy
type REJECT yield
cameo 128
verb defy, flout, disobey, ignore, violate, breach, contravene, flaunt
obj order, ban, sanction, resolution, law, ruling, warning, call, rule, obligation, treaty, agreement, curfew, deadline, embargo, norm, plea, appeal, ultimatum, pressure -> topic
of/by/from? actor -> recipient
+ Iran ignored a resolution of the United Nations. | IRN | UN | occurred

frame reject.snub-person
type REJECT
cameo 120
verb defy, snub, rebuff, spurn
obj actor -> recipient
+ Cuba defied the United States. | CUB | USA | occurred

frame reject.bar-entry
type REJECT
cameo 120
verb bar, turn away, turn back, block
obj actor, migrant, refugee, ship, boat, diplomat, lawmaker, journalist -> recipient
from/at? enter, entry, entering, border, country, visit, visiting -> topic
+ Israel barred an Irish lawmaker from entry. | ISR | IRL | occurred

frame reject.unwilling
type REJECT
cameo 120
adj unwilling, reluctant, loath, opposed, hesitant
inf/to -> content
+ Austria is unwilling to support Ukraine. | AUT | UKR | ongoing

frame reject.no-plan
type REJECT
cameo 120
verb have, see, be
obj/attr intention, plan, desire
inf/of? -> content
adv? no
+ Japan has no plan to lift the sanctions. | JPN | - | negated

frame reject.no-reason
type REJECT
cameo 120
verb have, see, be
obj/attr reason, interest, need, question
inf/of -> content
adv? no
+ Japan sees no reason to lift the sanctions. | JPN | - | negated
- There is no reason for alarm in Japan.

frame reject.not-compromise
type CONCEDE
cameo 080
verb compromise, budge, yield, bow, bend, back down, give in, relent, surrender, concede, capitulate
on/to? -> topic
obj none
negated REJECT
+ Armenia yielded on Friday. | ARM | - | occurred
- The Polish side yielded an early lead.

frame reject.hold-out
type REJECT
cameo 120
verb hold out, dig in, stand firm
against/on? -> recipient
+ Poland held out against Germany. | POL | DEU | occurred

frame reject.withdraw-from-treaty
type REJECT
cameo 120
contexts diplomatic
verb withdraw, pull out, quit, exit, leave, renounce, abandon, abrogate, tear up, ditch, scrap, suspend, denounce
from/of/obj @deal, accord, organisation, organization, court, council, union, bloc -> topic
with? actor -> recipient
+ Venezuela quit the treaty with Colombia. | VEN | COL | occurred
- Russian troops left the town.

frame reject.fail-to
type REJECT
cameo 120
verb fail, neglect
inf agree, comply, honour, honor, implement, accept, sign, attend, respond, recognise, recognize -> content
with? actor -> recipient
+ Iraq failed to comply. | IRQ | - | occurred

frame reject.stall
type REJECT
cameo 120
verb suspend, postpone, delay, put off
obj ratification, decision, vote, implementation, accession -> topic
of/on/with? actor -> recipient
+ Hungary delayed the accession of Sweden. | HUN | SWE | occurred

frame reject.appeal
type REJECT
cameo 120
verb contest, challenge, appeal, dispute
obj ruling, decision, verdict, result, finding, claim, sanction, report, account, figure, methodology -> content
of/by? actor -> recipient
+ Turkey disputed a report by Greece. | TUR | GRC | occurred

frame reject.turn-down-person
type REJECT
cameo 120
verb reject, rebuff, refuse, deny
obj actor -> recipient
inf/on/over? -> content
+ The court rejected Serbia. | * | SRB | occurred
