# Yielding, helping, asking and inquiring in further turns, each by its leaf: freedoms given back, rifles locked away,
# conscripts sent home, debts forgiven in part, terms of office not sought, inquiries by what they are about.

class media-outlet: newspaper, weekly, daily, magazine, website, site, channel, broadcaster, station, radio, television, press, media, internet, network, app, platform, blog, book, film, service, twitter, facebook, youtube
class helper-team: medical team, medical brigade, rescue team, rescue worker, rescuer, medic, doctor, nurse, field hospital, relief flight, aid flight, relief plane, aid plane, aid ship, hospital ship, firefighter, fire crew, relief worker, search team, sniffer dog, surgeon
class inquiry: inquiry, enquiry, probe, investigation, criminal inquiry, criminal investigation, inquest, preliminary inquiry, case
class graft: corruption, graft, bribery, bribe, kickback, fraud, embezzlement, money laundering, laundering, theft, murder, smuggling, trafficking, tax evasion, contract, payment, donation, crime, killing, assassination, disappearance of fund, bank account
class rights-wrong: torture, ill treatment, ill-treatment, mistreatment, abuse, human rights abuse, rights abuse, disappearance, rape, beating, forced labour, slave labour, secret prison, prison condition, repression, crackdown, human right, secret jail, treatment
class war-deed: air strike, airstrike, air raid, bombing, bombardment, shelling, raid, incursion, drone strike, missile strike, rocket attack, attack, friendly fire, offensive, border violation, sinking, clash, chemical attack, invasion, ambush
class war-crime: war crime, crime against humanity, crimes against humanity, genocide, massacre, atrocity, mass grave, mass killing, ethnic cleansing

frame concede.bend-lift-martial
type CONCEDE
cameo 0814
verb lift, end, revoke, rescind, cancel, terminate, repeal
obj martial law, state of emergency, emergency rule -> topic
in/on/across/over/throughout? -> recipient
+ Burkina Faso ended the state of emergency. | BFA | - | occurred
+ Martial law was lifted by Poland. | POL | - | occurred
- The coach ended the match.

frame concede.bend-curfew-shorten
type CONCEDE
cameo 0813
verb shorten, relax, ease, cut, loosen, trim, roll back
obj curfew, night-time curfew, dusk-to-dawn curfew -> topic
in/on/across? -> recipient
+ Guinea shortened its curfew. | GIN | - | occurred

frame concede.bend-let-run
type CONCEDE
cameo 0812
verb allow, let, permit, clear, authorise, authorize
obj party, politician, candidate, opposition, opposition leader, rival, challenger, ex-president, dissident, movement -> recipient
inf run, stand, compete, contest, register, campaign, field, operate
+ Niger's court allowed the banned party to compete. | NER | NER | occurred
- The school let the candidate run home.

frame concede.bend-unban-media
type CONCEDE
cameo 0811
verb lift, revoke, end, scrap, ease, relax, loosen
obj ban, curb, restriction, block, censorship, control, order
on @media-outlet -> topic
+ Oman lifted its ban on a weekly. | OMN | - | occurred

frame concede.bend-restore-media
type CONCEDE
cameo 0811
verb restore, reopen, allow, open
obj access
to @media-outlet -> topic
+ Cameroon restored access to the internet. | CMR | - | occurred
- The plumber restored access to the pipes.

frame concede.bend-say-given
type CONCEDE
cameo 0833
verb give, grant, offer, hand, concede
obj say, voice, autonomy, self-rule, home rule, self-government, equal right, voting right, language right -> topic
iobj/to actor, minority, islander, people, region, woman -> recipient
+ Nicaragua gave the islanders self-rule. | NIC | - | occurred
- The aunt gave the boy a voice lesson.

frame concede.bend-give-ground
type CONCEDE
cameo 080
negated REJECT
verb give, yield, concede
obj ground
to/in/on? actor, dispute, row, talk -> topic
subj actor, government, minister, junta -> actor
+ The Ecuadorean government gave ground in a row over petrol. | ECU | - | occurred

frame retreat.bend-lock-arms
type RETREAT disarm
cameo 0873
contexts military
verb lock away, lock up, lock, store, pack away, stack, hand in, crate, warehouse, stash
obj rifle, gun, weapon, arm, mortar, kalashnikov
subj actor, rebel, guerrilla, fighter -> actor
+ Angolan rebels stacked their rifles. | AGO | - | occurred
- The museum stored its guns.

frame retreat.bend-barricades-down
type RETREAT
cameo 082
verb take down, dismantle, pull down, clear away, tear down, remove
obj barricade, roadblock, encampment, picket, protest camp, tent camp
subj actor, protester, striker, farmer, driver, student, demonstrator, trucker, miner -> actor
+ Bolivian miners dismantled their roadblocks. | BOL | - | occurred
- The builders took down the scaffolding.

frame retreat.bend-silence-guns
type RETREAT ceasefire
cameo 0871
contexts military
verb silence, still
obj gun, artillery, cannon, weapon
subj actor, army, side, rebel, militia -> actor
+ Thai and Cambodian armies silenced their guns. | KHM THA | - | occurred
- The film silenced its critics.

frame retreat.bend-throw-open
type RETREAT access
cameo 0862
verb throw open, open up, open
obj plant, site, base, laboratory, arsenal, prison, jail, camp, reactor, region, province, facility, palace, bunker, fort, barracks, archive, depot, silo, mine, enclave, valley, centrifuge hall, test range, actor -> place
to inspector, observer, monitor, weapons inspector, investigator, red cross, rapporteur, envoy, delegate, verifier, expert, actor -> recipient
+ Romania opened its jails to European inspectors. | ROU | - | occurred
- The baker opened his shop to food inspectors.

frame aid.bend-lifeline
type AID
cameo 070
verb throw, toss, offer, hand, extend
obj lifeline
iobj/to? actor, farmer, fisherman, economy, government -> recipient
subj actor, government, lender, fund -> actor
+ Qatar threw a lifeline to Jordan. | QAT | JOR | occurred
- The sailor threw the dog a lifeline.

frame aid.bend-fly-relief
type AID
cameo 073
contexts human_security
verb fly, airlift, ferry, rush, truck
obj tent, blanket, food, medicine, field hospital, vaccine, relief, doctor, medic, rescuer, generator, water, relief supply, rescue team, flour, rice
to/into actor, survivor, village -> recipient
+ Emirati planes flew rescuers to Turkey. | ARE | TUR | occurred
- The bride flew doctors to the party.

frame aid.bend-helpers-land
type AID
cameo 073
contexts human_security
verb land, arrive, touch down, fly, reach, set up
subj @helper-team -> actor
in/at/into/to actor -> recipient
+ Japanese rescue teams arrived in Nepal. | JPN | NPL | occurred
- The band arrived in Nepal.

frame aid.bend-open-doors
type AID
cameo 075
contexts asylum
verb open, throw open
obj door, gate
to actor, refugee, migrant, evacuee, exile, orphan, asylum seeker, boat people, displaced -> recipient
subj actor, government -> actor
+ Colombia opened its doors to Venezuelans. | COL | VEN | occurred
- The museum opened its doors to art lovers.

frame agree.bend-approve-arms
type AGREE
cameo 0332
contexts military
verb approve, authorise, authorize, back, okay, clear, sanction, endorse
obj dispatch, delivery, supply, shipment, donation, export
of tank, armoured vehicle, missile, jet, howitzer, arm, weapon, ammunition, helicopter, rocket -> content
to/for actor -> recipient
+ The Czech government approved the delivery of howitzers to Moldova. | CZE | MDA | occurred

frame agree.bend-ready-relief
type AGREE
cameo 0333
contexts human_security
verb ready, prepare, assemble, line up
obj tent, blanket, generator, relief, food, field hospital, rescue team, doctor, medicine, aid, relief flight
for/to actor, survivor, victim -> recipient
subj actor, government -> actor
+ Austria prepared tents for Albania. | AUT | ALB | occurred
- The cook prepared food for France.

frame agree.bend-no-more-terms
type AGREE
cameo 0341
refused
verb seek, want, serve, pursue
obj term, re-election, reelection, third term, fourth term, fifth term, another term
subj actor, president, leader, @state-head, he, she -> actor
+ Bolivia's president said he would not seek a third term. | BOL | - | occurred
- The dean would not seek a grant.

frame agree.bend-promise-right
type AGREE
cameo 0343
verb promise, offer, pledge, guarantee
obj access, right, equality, citizenship, autonomy, vote, self-rule, protection, freedom -> topic
iobj/to/for minority, woman, herder, worker, islander, people, citizen, voter, speaker, actor -> recipient
+ Nepal promised the islanders equality. | NPL | - | occurred
- The shop promised buyers freedom of choice.

frame agree.bend-tribunal
type AGREE
cameo 0313
contexts legal
verb pledge, promise, offer, guarantee, vow
obj cooperation, help, assistance -> topic
with/to tribunal, court, prosecutor, investigator, war crimes tribunal, icc -> recipient
+ Croatia promised full cooperation with the tribunal. | HRV | * | occurred

frame consult.bend-word-with
type CONSULT
cameo 040
mutual
verb have, snatch, exchange, share
obj word
with actor -> both
subj actor -> both
+ The Finnish president had a word with the Hungarian premier. | FIN HUN | - | occurred
- The coach had a word with the goalkeeper.

frame consult.bend-shuttle
type CONSULT third-party
cameo 045
verb shuttle, commute, jet, ply
between actor, camp, capital, side -> recipient
subj actor, envoy, mediator, negotiator -> actor
+ The Algerian envoy shuttled between Ethiopia and Eritrea. | DZA | ERI ETH | occurred
- The bus shuttled between two villages.

frame consult.bend-stop-over
type CONSULT visit
cameo 042
verb stop over, stop off, touch down, drop in, drop by
obj none
in/at/on actor -> recipient
subj actor, president, minister, king, @state-head, @minister -> actor
+ The Iraqi premier stopped off in Cyprus. | IRQ | CYP | occurred
- The cyclists stopped off in Cyprus.

frame support.bend-rally-states
type SUPPORT
cameo 053
verb rally, muster, marshal, drum up, line up, win over
obj actor, state, country, neighbour, ally, support, vote
behind/for actor, bid, membership, candidate, cause, plan, resolution -> recipient
+ Kenya rallied its neighbours behind Somalia. | KEN | SOM | occurred
- Kenya rallied behind the flag.

frame support.bend-common-stance
type SUPPORT
cameo 050
mutual
verb strike, adopt, take, forge, agree, hammer out
obj common stance, common position, common line, united front, joint position, common front
subj actor -> both
+ Latvia and Estonia adopted a common position. | EST LVA | - | occurred

frame cooperate.bend-side-by-side
type COOPERATE
cameo 060
mutual
verb work, toil, operate, labour
by/in side, hand, tandem
subj actor -> both
with? actor -> both
+ Polish and Slovak engineers worked side by side. | POL SVK | - | occurred
- The twins worked side by side.

frame cooperate.bend-end-exercise
type COOPERATE
cameo 062
contexts military
mutual
verb wind up, wrap up, complete, finish, conclude, end, kick off, start, begin, open, launch, hold
obj joint exercise, joint manoeuvre, joint drill, naval exercise, joint war game, joint patrol, joint manoeuvres
subj pair -> both
+ Brazil and Uruguay wrapped up joint drills. | BRA URY | - | occurred

frame cooperate.bend-drill-together
type COOPERATE
cameo 062
contexts military
mutual
verb drill, exercise, train, patrol, manoeuvre, practise
adv together, jointly, alongside
subj actor -> both
with? actor -> both
+ Greek and Egyptian frigates exercised together. | EGY GRC | - | occurred
- The dancers trained together.

frame accuse.bend-inquiry-crime
type ACCUSE investigate
cameo 091
contexts legal
verb investigate, probe, look, inquire, delve, question, interview, grill
obj actor, @minister, @state-head, senator, company, bank -> recipient
over/about/on/for @graft
+ Paraguayan prosecutors questioned a senator about bribery. | PRY | PRY | occurred

frame accuse.bend-inquiry-crime-of
type ACCUSE investigate
cameo 091
contexts legal
verb investigate, probe, look, inquire, delve, examine
obj/into @graft -> recipient
by/in/at/of? actor -> recipient
+ Swiss police are investigating bribery at a Turkish bank. | CHE | TUR | ongoing

frame accuse.bend-inquiry-rights-of
type ACCUSE investigate
cameo 092
contexts human_rights
verb investigate, probe, look, inquire, delve, examine
obj/into @rights-wrong, report, claim, allegation -> topic
of/by/in/at? actor, @rights-wrong -> recipient
+ The Fijian authorities are investigating torture. | FJI | - | ongoing

frame accuse.bend-inquiry-war-of
type ACCUSE investigate
cameo 093
contexts military
verb investigate, probe, look, inquire, delve, examine
obj/into @war-deed -> topic
on/by/of/in? actor -> recipient
+ Norway is investigating an air raid. | NOR | - | ongoing

frame accuse.bend-inquiry-warcrime-of
type ACCUSE investigate
cameo 094
contexts legal
verb investigate, probe, look, inquire, delve, examine
obj/into @war-crime -> topic
by/in/of/against? actor -> recipient
+ Lithuania is investigating atrocities in Bosnia. | LTU | BIH | ongoing

frame accuse.bend-open-rights
type ACCUSE investigate
cameo 092
contexts human_rights
verb open, launch, begin, start, order, announce, conduct, set up, call, reopen, lead
obj @inquiry
into/over/of/on @rights-wrong -> topic
by/in/at? actor -> recipient
+ Chile began an inquiry into torture. | CHL | - | occurred
+ Ghana launched an investigation into ill-treatment by its police. | GHA | * | occurred

frame accuse.bend-open-war
type ACCUSE investigate
cameo 093
contexts military
verb open, launch, begin, start, order, announce, conduct, set up, call, reopen, lead
obj @inquiry
into/over/of/on @war-deed -> topic
of/on/by/in? actor -> recipient
+ The Netherlands ordered an inquiry into an air raid. | NLD | - | occurred

frame accuse.bend-open-warcrime
type ACCUSE investigate
cameo 094
contexts legal
verb open, launch, begin, start, order, announce, conduct, set up, call, reopen, lead
obj @inquiry
into/over/of/on @war-crime -> topic
of/by/in? actor -> recipient
+ Finland opened an inquiry into genocide in Rwanda. | FIN | RWA | occurred

frame request.bend-extradite-ask
type REQUEST assist
cameo 0213
contexts legal
verb request, seek, ask
obj/for extradition, handover, surrender -> content
of? -> topic
from/to/by? actor -> recipient
+ Paraguay requested the extradition of a banker from Portugal. | PRY | PRT | occurred

frame request.bend-release-urge
type REQUEST yield
cameo 0253
contexts rights_freedoms
verb call, urge, request, appeal, plead, press
obj/for release, freedom, freeing, liberation -> content
of/from? actor, @prisoners -> topic
+ Iceland called for the release of its citizens. | ISL | - | occurred

frame request.bend-invite-build
type REQUEST assist
cameo 0211
contexts economic
verb invite, court, woo
obj actor, firm, company, investor -> recipient
inf build, invest, bid, drill, mine, explore, develop, run, buy, operate -> content
+ Guinea invited Chinese companies to build a port. | GIN | CHN | occurred
- The hotel invited guests to build sandcastles.
