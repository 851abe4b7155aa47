# Joining and admission: who is taken into an alliance, a union, a court or a treaty, who agrees to it.

class bloc: bloc, alliance, union, organisation, organization, club, body, group, grouping, commonwealth, league, council, coalition, eurozone, euro zone, monetary union, customs union, free trade area, court, convention
class accession: accession, membership, entry, admission, joining, bid, candidacy, application
class accession-papers: accession paper, accession document, accession treaty, accession protocol, admission paper, instrument of accession, instrument of ratification, document of accession, ratification paper, ratification document, membership paper

frame support.member-join
type SUPPORT
cameo 057
contexts diplomatic
verb join, rejoin, enter, accede
obj/to igo, eur, uno, nato, european union, eu, united nations, african union, world trade organization, wto, council of europe, imf, european community, shanghai cooperation organisation, arab league, asean, brics, opec, interpol -> recipient
subj actor, government, country -> actor
as? member
+ Malta formally joined the European Union on Saturday. | MLT | EUR | occurred
- A Maltese skipper joined a sailing club.

frame support.member-admit
type SUPPORT
cameo 057
contexts diplomatic
verb admit, readmit, accept, welcome, take in
obj actor, country -> recipient
as/into/to member, @bloc, membership -> topic
subj actor, @bloc, summit, leader -> actor
negated REJECT
+ The African Union accepted South Sudan as a member. | IGO | SSD | occurred
- The choir accepted a tenor as a member.

frame agree.member-admit
type AGREE
cameo 031
contexts diplomatic
verb decide, agree, vote, plan, pledge, promise, offer
inf admit, readmit, accept, enlarge, expand
subj @bloc, summit, uno, eur, nato, european union, eu, african union, wto -> actor
of? actor -> recipient
negated REJECT
+ NATO decided to admit Montenegro. | IGO | MNE | occurred
- The college decided to admit girls.

frame support.member-become
type SUPPORT
cameo 057
contexts diplomatic
verb become
attr member, full member, member state, associate member
of nato, eu, european union, uno, un, united nations, @bloc, actor -> recipient
subj actor, country -> actor
+ Lithuania became a member of NATO. | LTU | IGO | occurred
- Her cousin became a member of the choir.

frame support.member-approve
type SUPPORT
cameo 057
contexts diplomatic
verb approve, ratify, endorse, back, support, bless
obj @accession, protocol -> topic
of/poss/by? actor -> recipient
into/to/in? actor -> topic
subj actor, parliament, government, senate, lawmaker, @bloc, state -> actor
negated REJECT
+ Iceland approved the accession of Sweden to the alliance. | ISL | SWE | occurred
- The board approved the application of a baker.

frame support.member-papers
type SUPPORT
cameo 057
contexts diplomatic
verb hand over, hand, deposit, submit, present, deliver, accept, receive, sign
obj @accession-papers -> topic
to/with/from/of? actor -> recipient
subj actor, minister, foreign minister, envoy -> actor
+ Croatia's minister handed over the accession papers to the United States. | HRV | USA | occurred
