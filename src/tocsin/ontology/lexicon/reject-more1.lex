# REJECT: further verbs, nouns and idioms.
class reject-talks: talk, negotiation, dialogue, discussion, meeting, summit, conference, contact, mediation, visit, session, round, consultation
class reject-plan: proposal, offer, plan, deal, agreement, peace plan, roadmap, accord, draft, compromise, initiative, treaty, formula, suggestion, idea, settlement, bid, package, terms, term, text, overture, invitation
class reject-plea: demand, request, call, appeal, plea, ultimatum, petition, pressure, condition, warning, claim, accusation, allegation, charge, criticism, complaint, report, suggestion, finding, accusations

frame reject.slam-door
type REJECT
cameo 120
verb slam, close, shut, bang
obj door
on/to -> recipient
+ Serbia slammed the door on Kosovo. | SRB | KOS | occurred
