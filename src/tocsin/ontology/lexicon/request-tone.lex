# REQUEST by its tone: begged, pressed, nagged, petitioned, sent for, put to a council, said to be a must.

frame request.tone-appeal-sum
type REQUEST assist
cameo 0231
contexts economic
verb appeal, ask, call, plead, beg, apply, petition, pitch, lobby, launch
for/obj billion, million, dollar, euro, fund, funding, money, loan, cash, donation, bailout, rescue package, credit, debt relief, investment, grant, donor, appeal
obj/to/from/with? actor -> recipient
subj? actor, agency, charity, government -> actor
+ The World Food Programme appealed for two billion dollars. | UNO | - | occurred
+ Malawi asked the IMF for a loan. | MWI | IGO | occurred
- The singer appealed for cash for her album.

frame request.tone-ask-help-inf
type REQUEST assist
cameo 023
contexts human_security
verb ask, beg, beseech, implore, petition, call, turn, look, phone, telephone, write, radio, appeal
obj/on/upon/to actor, security council, neighbour, ally, world, community, donor -> recipient
for help, assistance, aid, relief, protection, rescue, support, tent, food, medicine, troop, peacekeeper, weapon, helicopter, vaccine, air support, mediation, generator, fuel, blanket, doctor, evacuation, expert, backing
subj? -> actor
+ Niger turned to Algeria for fuel. | NER | DZA | occurred

frame request.tone-want-captive
type REQUEST yield
cameo 025
contexts diplomatic
verb want, demand, need, insist, claim
obj hostage, prisoner, fugitive, suspect, body, statue, artefact, bronze, marble, treasure, looted artefact, remains -> topic
adv/attr/from/of? back, actor, released, returned, freed, home -> recipient
subj actor, government, family, ministry, president, prime minister, museum -> actor
+ Peru wants the fugitive that Chile shelters. | PER | * | ongoing
- Malta wants planes to pay for the noise.

frame request.tone-want-back
type REQUEST yield
cameo 025
contexts diplomatic
verb want, demand, need, insist, expect, claim
obj sailor, soldier, hostage, prisoner, citizen, diplomat, body, ship, plane, island, land, statue, artefact, bronze, marble, treasure, gold, money, territory, child, fugitive, suspect, crew, drone, asset, looted artefact, remains -> topic
adv/attr/from/of back, actor, released, returned, freed, home -> recipient
subj actor, government, family, ministry, president, prime minister, museum -> actor
+ Greece wants the marbles back from Britain. | GRC | GBR | ongoing
- The shop wants the van back by noon.
- Malta wants planes to pay for the noise.

frame request.tone-beg-noun
type REQUEST
cameo 020
contexts diplomatic
noun plea, appeal, entreaty, petition, supplication, call, bid, cry
for help, aid, troop, weapon, release, calm, restraint, protection, asylum, mercy, clemency, peace, food, fund, loan, mediation, ceasefire, talk, extradition, inquiry, intervention, sanction, membership, recognition, access, bailout, debt relief, observer, action, unity
by/from? actor -> actor
to? actor -> recipient
subj? actor -> actor
+ Liberia's plea to Nigeria for troops was heard. | LBR | NGA | occurred
- The plea for more pies was heard.

frame request.tone-press
type REQUEST
cameo 020
contexts diplomatic
verb press, push, lobby, nag, badger, prod, nudge, lean, pressure, bombard, pester, court, cajole, coax, egg on, squeeze, entreat, beseech, implore, adjure
obj/on actor, government, ally, parliament, president, minister, council, company, party, leader, junta, regime, king, neighbour, board -> recipient
inf/for/over/into/about/on/with action, release, sanction, talk, answer, reform, ceasefire, deal, access, change, concession, election, weapon, free, release, join, lift, end, stop, accept, sign, resume, withdraw, halt, open, allow, send, sign, treaty, fate, vote, truce, debt
subj? actor, group, union, opposition, family, bishop, activist, envoy -> actor
+ Canada pressed Saudi Arabia to free a blogger. | CAN | SAU | occurred

frame request.tone-file-bid
type REQUEST
cameo 020
contexts diplomatic
verb hand in, submit, lodge, file, table, put in, present, deliver, send in, enter
obj application, bid, request, membership bid, membership application, extradition request, candidacy, asylum claim, petition, formal request, draft resolution, appeal -> topic
to/with/for/before? actor, council, embassy, court, parliament, government, un, alliance -> recipient
subj? -> actor
+ Bosnia handed in its membership application to the EU. | BIH | EUR | occurred
- The army of Chad made a claim of progress.
- The Norwegian lawyers filed a motion for a new trial.
- The student submitted an application to the college.

frame request.tone-send-for
type REQUEST meet
cameo 026
contexts diplomatic
verb request, demand, seek, ask, press
obj/for meeting, session, emergency session, council, security council, summit, emergency meeting, special session, general assembly, urgent meeting -> topic
of/on/over/with/about/at? actor -> recipient
subj actor, president, secretary general, king, minister -> actor
+ Estonia requested an emergency meeting of the Security Council. | EST | UNO | occurred
- The club called a meeting of fans.

frame request.tone-demand-explain
type REQUEST
cameo 021
contexts diplomatic
verb demand, seek, ask, request, insist, want, await, require, claim
obj/for/on explanation, answer, apology, clarification, compensation, damages, inquiry, investigation, guarantee, assurance, recount, proof, evidence, file, reply, response, account, redress, reparation, truth, accountability, transparency, written guarantee, independent inquiry -> topic
from/of/to/over/about/into? actor, government, ministry, embassy, ambassador -> recipient
subj actor, government, opposition, family, parliament, ministry, group, minister, union, ambassador -> actor
+ Portugal demanded an explanation from Angola. | PRT | AGO | occurred
- The customer demanded an answer from the shop.

frame request.tone-vote-call
type REQUEST change
cameo 0244
contexts election
verb demand, call, clamour, clamor, press, push, agitate, campaign, urge, petition, appeal
obj/for election, early election, snap election, referendum, vote, recount, rerun, resignation, ouster, impeachment, dissolution, new constitution, reform, autonomy, independence, democracy, civilian rule, change, fresh election, transition, secession, amnesty, land reform, republic, monarchy -> topic
from/in/of/to? actor -> recipient
subj actor, opposition, protester, demonstrator, union, student, crowd, party, rebel, bishop, king, leader, activist, general, lawmaker, separatist, candidate -> actor
+ Togo's opposition demanded fresh elections. | TGO | - | occurred

frame request.tone-halt-call
type REQUEST yield
cameo 0256
contexts military
verb demand, call, appeal, urge, plead, press, beg, cry, order
obj/for end, halt, ceasefire, truce, cessation, calm, restraint, pause, stop, withdrawal, pullback, peace, dialogue, de escalation, lull, humanitarian pause, pullout, disarmament -> topic
to/of/in/from/by/between? fighting, violence, attack, bombing, shelling, bloodshed, killing, hostility, offensive, siege, actor, war, raid, repression, conflict -> recipient
subj? -> actor
+ Turkey called for restraint by Armenia. | TUR | ARM | occurred

frame request.tone-extradite
type REQUEST
cameo 025
contexts legal
verb seek, request, demand, ask
obj/for extradition, return, handover, surrender, repatriation, release, freeing, transfer, custody -> topic
of -> recipient
from? actor -> recipient
subj? -> actor
+ Spain sought the extradition of a Chilean general from Britain. | ESP | * | occurred
