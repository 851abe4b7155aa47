# Officials of two states at one work: side by side, at each other's drills, with each other's papers.

class joint-worker: police, policeman, officer, detective, investigator, ranger, customs officer, coast guard, coastguard, engineer, surveyor, inspector, official, agent, prosecutor, expert, firefighter, rescuer, diver, crew, team, technician, guard, soldier, troop, deminer, sapper, navy, service, authority, magistrate
class joint-case: case, inquiry, enquiry, investigation, probe, search, border, frontier, dam, mine, gang, ring, wreck, river, strait, file, trail, hunt, manhunt
class case-paper: page, file, bank document, ledger, bank statement, bank record, account, record, telephone record, phone record, statement, testimony, evidence, document, file, dossier, transcript, recording, tape, footage, fingerprint, dna sample, invoice, receipt, passenger list, passport copy, hard disk, laptop, wiretap, cable

frame cooperate.joint-work-together
type COOPERATE
cameo 060
verb work
adv together, jointly
subj @joint-worker -> both
mutual
+ Omani and Yemeni engineers are working together on a lighthouse. | OMN,YEM | - | ongoing
- The nurses of the ward work together.

frame cooperate.joint-work-with
type COOPERATE
cameo 060
verb work, toil, serve, team up, join hands, join force, liaise
with/alongside/beside @joint-worker, colleague, counterpart, actor -> both
subj @joint-worker -> both
inf? trace, track, hunt, clear, find, catch, arrest, break, search, rescue, investigate, identify, dismantle, recover, map, seize, smash, bust
on/in/at? @joint-case
mutual
+ Fijian divers are working alongside Samoan colleagues on the wreck. | FJI,WSM | - | ongoing
- The plumber works alongside his brother.

frame cooperate.joint-papers
type COOPERATE
cameo 063
contexts legal
verb give, hand, hand over, pass, pass on, send, turn over, supply, provide, deliver, make available, release, share, lend
obj @case-paper
to/iobj/with @joint-worker, court, tribunal, judge, colleague -> recipient
subj actor, @joint-worker, bank, court, prosecutor -> actor
+ Fiji's customs handed the telephone records over to Tongan detectives. | FJI | TON | occurred
- The clerk handed the auditor the ledgers of the shop.

frame cooperate.joint-papers-of
type COOPERATE
cameo 063
contexts legal
verb give, hand, hand over, pass, pass on, send, turn over, supply, provide, deliver, share
obj @case-paper
to/iobj/with actor -> recipient
of/on/about bribe, fugitive, suspect, killer, minister, fraud, murder, murderer, smuggler, banker, launderer, plot, trafficker, massacre, attack, bombing, hijacker, gang
subj actor, @joint-worker -> actor
+ Malta passed on to Cyprus three files on the launderer. | MLT | CYP | occurred
- The museum passed on to Peru files on a painter.

frame cooperate.joint-supply-with
type COOPERATE
cameo 063
contexts legal
verb supply, provide, furnish
obj actor, @joint-worker, court, tribunal -> recipient
with @case-paper
subj actor, bank, @joint-worker, government -> actor
+ Panama supplied Rome with bank statements of the smuggler. | PAN | ITA | occurred
- The tutor supplied the Romans with evidence.

frame cooperate.joint-send-detectives
type COOPERATE
cameo 063
contexts legal
verb send, dispatch, lend, fly, second, offer, assign
obj detective, investigator, forensic expert, prosecutor, fbi agent, pathologist, magistrate, sleuth
inf help, assist, aid, examine, advise
subj actor, police, yard, scotland yard, fbi, government -> actor
to/in/into/at? actor -> recipient
+ Portugal sent two detectives to Angola to help examine the wreck. | PRT | AGO | occurred
- The studio sent two detectives to help write the play.

class shared-place: joint station, joint weather station, shared station, joint laboratory, shared laboratory, joint centre, common centre, shared centre, joint customs house, common customs house, shared customs house, customs house, joint clinic, common clinic, joint school, common school, joint radar, shared radar, joint base, shared base, joint observatory, joint reserve, joint park, common park, cross-border park, cross-border market, cross-border tram, cross-border line, common checkpoint, shared checkpoint, joint checkpoint, common depot, joint depot, joint fish farm, joint patrol base, joint office, common office, shared office, joint police post, common police station, joint police station, common terminal, joint terminal, joint ferry, common visa office, joint consulate, shared embassy, joint embassy, common embassy

frame cooperate.joint-place
type COOPERATE
cameo 061
verb open, inaugurate, set up, build, run, launch, share, commission, found, operate, unveil, staff, establish
obj @shared-place
subj pair -> both
mutual
+ Laos and Bhutan inaugurated a joint weather station. | LAO,BTN | - | occurred
- Two florists opened a joint office.
