# Steps of those who yield, ashore and in the street: prisoners walk out, ships turn away, a king gives up his powers.

class step-curb: block, ban, curb, blackout, lockdown, restriction, internet ban, firewall, gag, embargo, blockade, gag order, travel ban, internet blackout
class step-guest: peacekeeper, inspector, monitor, observer, aid worker, convoy, aid convoy, investigator, journalist, rapporteur, envoy, expert, u.n. team, relief worker, charity, team, delegation, red cross, doctor, truck

frame retreat.step-let-in
type RETREAT access
cameo 0861
contexts diplomatic
verb let, allow, wave, admit, usher, permit, clear
in/into/through/past/inside/obj @step-guest -> recipient
for/to? actor
subj actor -> actor
+ Sudan has let in the first United Nations peacekeepers. | SDN | UNO | occurred
- The landlord let in the cat.

frame concede.step-women-in
type CONCEDE
cameo 0813
contexts rights_freedoms
verb allow, let, admit, permit
obj woman, girl, opposition, exile, journalist, pilgrim, worshipper, dissident, mourner, fan -> recipient
into/in/to stadium, university, school, mosque, parliament, football stadium, cinema, square, cemetery, army, court, polls, country
subj actor, government, @state-voice -> actor
+ Iran allowed women into a stadium. | IRN | - | occurred
- The coach allowed girls into a shed.

frame retreat.step-pull-ships-away
type RETREAT withdraw
cameo 0872
contexts military
verb pull, move, draw, steer, turn, take, order
obj warship, gunboat, tank, troops, soldier, frigate, jet, missile, artillery, patrol, coastguard ship, naval vessel, ship, fleet, carrier
adv away, back
from? isle, island, islet, reef, border, frontier, shoal, line, front, waters, strait, ceasefire line, coast, actor
subj actor, @state-voice -> actor
+ Turkey pulled its warships away from the isles. | TUR | - | occurred
- The boy pulled his toy tank away from the wall.

frame retreat.step-demobilise
type RETREAT withdraw
cameo 0873
contexts military
verb send home, demobilise, demobilize, discharge, stand down, muster out, release, disband
obj conscript, reservist, soldier, draftee, recruit, militiaman
of/from/after? army, wartime army, service, war, life
subj actor, army, @state-voice -> actor
+ Eritrea demobilised nine thousand conscripts. | ERI | - | occurred
- The nurse discharged a soldier with flu.

frame retreat.step-hands-up
type RETREAT disarm
cameo 0874
contexts military
verb come out, file out, walk out, emerge, march out, step out
with/under/behind hand, white flag, flag, arm
subj defender, gunman, rebel, fighter, soldier, garrison, militant, guerrilla, marine, hijacker, holdout -> actor
+ The Chechen rebels came out with their hands up. | RUS | - | occurred
- The surgeon came out with clean hands.

frame concede.step-give-up-power
type CONCEDE
cameo 0834
contexts political_institutions
verb give up, renounce, relinquish, surrender, cede, abandon, waive, shed, end, lift
obj absolute power, monopoly, monopoly of power, monopoly on power, direct rule, emergency power, one-party rule, leading role, royal power, veto, prerogative
subj king, emir, party, sultan, monarch, government, president, junta, communist party, general, leader, gorbachev, actor -> actor
+ Nepal's king gave up absolute power. | NPL | - | occurred
- The engine gave up power.

frame retreat.step-fled-power
type RETREAT resign
cameo 0831
contexts political_institutions
verb flee, quit, go, leave, bow out, step aside
subj president, prime minister, premier, king, dictator, leader, chancellor -> actor
to/after/amid/under/before/in month, protest, uprising, revolt, street protest, day, pressure, unrest, demonstration, strike, exile, riot, outcry -> topic
+ Tunisia's president fled after a month of protests. | TUN | - | occurred
- The singer fled after a month of rain.

frame accuse.step-order-graves
type ACCUSE investigate
cameo 092
contexts human_rights legal
verb order
that/obj/inf open, exhume, dig up, exhumation, opening, autopsy -> content
of? grave, body, remains
subj judge, prosecutor, court, magistrate, tribunal, commission -> actor
+ A Chilean judge ordered the exhumation of nine bodies. | CHL | - | occurred
- The gardener ordered the opening of the shed.
