# SANCTION by idioms: marching orders, the boot and the door; names struck off rolls; screws tightened; doors shut on goods,
# yachts and accounts taken, visas pulled, verdicts told by the years.
class sanction-voice: actor, government, ministry, foreign ministry, minister, president, parliament, regulator, authority, authorities, treasury, cabinet, junta, bloc, council, court, customs, alliance
class sanction-body: ecowas, mercosur, nato, african union, arab league, oas, council of europe, unesco, opec, eu, european union, osce, council, assembly, bloc, league, union, organisation, organization, alliance, commonwealth, forum, parliament, federation, committee, summit
class sanction-envoys: ambassador, envoy, diplomat, consul, attache, military attache, charge d'affaires, high commissioner, counsellor, embassy staff, consular staff, spy, intelligence officer, nuncio, representative, trade team, trade mission, press attache, vice consul, first secretary, defence attache, adviser, correspondent

frame sanction.idiom-marching-orders
type SANCTION expel
cameo 161
contexts diplomatic
verb give, hand
iobj/to/obj @sanction-envoys -> recipient
obj marching order, marching orders, order, boot, red card, heave-ho, notice, pink slip, hour, day
subj @sanction-voice -> actor
+ Estonia gave the Belarusian consul his marching orders. | EST | BLR | occurred
- The hotel gave the envoy notice of the storm.

frame sanction.idiom-show-door
type SANCTION expel
cameo 161
contexts diplomatic
verb show
obj door
to/iobj @sanction-envoys -> recipient
subj @sanction-voice -> actor
+ Jordan showed the door to Syria's ambassador. | JOR | SYR | occurred
- The guide showed the door to the visitors.

frame sanction.idiom-non-grata
type SANCTION expel
cameo 161
contexts diplomatic
verb declare, name, proclaim, designate, pronounce
obj/attr/adv persona, persona non grata, non grata, grata -> recipient
of/iobj? actor -> recipient
subj @sanction-voice -> actor
+ Chad declared Libya's envoy persona non grata. | TCD | * | occurred
- The club declared the mascot persona non grata.

frame sanction.idiom-expel-member
type SANCTION withdraw
cameo 160
contexts diplomatic
verb throw out, kick out, boot out, expel, drum out, eject, exclude, strike off, bar, disbar, freeze out, cast out, turf out, ban, blackball, ostracise, ostracize, shun, disinvite, uninvite, remove
obj actor, junta, delegation, team, athlete, federation, country -> recipient
from/of/over/after/at? summit, bloc, union, commonwealth, league, organisation, council, assembly, actor, body, group, club, federation, table, game, tournament, championship, contest, forum, committee, congress, list -> topic
subj council, assembly, bloc, league, union, organisation, organization, alliance, commonwealth, forum, federation, committee, fifa, uefa, ioc, olympic committee, mercosur, ecowas, african union, opec, nato, arab league, oas, asean, council of europe, unesco -> actor
+ The Commonwealth threw Fiji out over the coup. | IGO | FJI | occurred
+ The Council of Europe drummed out Russia. | * | RUS | occurred
- The committee threw out the boxer from Cuba.

frame sanction.idiom-give-boot
type SANCTION withdraw
cameo 160
contexts diplomatic
verb give, hand
iobj/to actor, junta, regime -> recipient
obj boot, red card, heave-ho, chop
subj @sanction-body -> actor
+ Ecowas gave Guinea the boot. | IGO | GIN | occurred
- The firm gave Germany a boot factory.

frame sanction.idiom-strike-off
type SANCTION withdraw
cameo 160
contexts diplomatic
verb strike, strike off, cross, scratch
obj actor, delegation, junta -> recipient
off/from roll, register, agenda, roster, guest list, membership, invitation list, list of member
subj @sanction-body, host -> actor
+ The OSCE struck Belarus off its roll. | IGO | BLR | occurred
- The golfer struck Fiji off the tee.

frame sanction.idiom-tighten-screws
type SANCTION
cameo 163
contexts economic
verb tighten, turn, apply, put, increase
obj screw, noose, vice, vise, squeeze, stranglehold, thumbscrew, economic pressure, economic squeeze, financial pressure, financial noose, trade noose
on/around/against/about actor, regime, junta, government, oligarch -> recipient
subj @sanction-voice -> actor
+ Norway tightened the screws on Myanmar. | NOR | MMR | occurred
- The mechanic tightened the screws on the shelf.

frame sanction.idiom-pressure-with
type SANCTION
cameo 163
contexts economic
verb ratchet up, step up, pile, raise, crank up, turn up, increase, heap
obj pressure, heat
on actor, regime, junta, government -> recipient
with/by @sanction-measure, oil curb, curb, round of sanction, asset freeze, visa ban, fresh sanction, new sanction -> topic
subj @sanction-voice -> actor
+ Canada piled pressure on Haiti with new visa bans. | CAN | HTI | occurred
- The rain raised the pressure on the dam.

frame sanction.idiom-goods-shut
type SANCTION
cameo 163
contexts economic
verb choke off, shut out, cut off, block, bar, keep out, turn back, throttle, strangle, stifle, clamp down, crack down, close, halt, restrict, curb
obj/on import, export, shipment, sale, purchase, trade, delivery, supply, @goods -> topic
of/from/to/with/by/poss/mod actor, @goods -> recipient
subj @sanction-voice -> actor
+ Peru choked off imports of Chilean wine. | PER | CHL | occurred
+ Japan clamped down on shipments to Myanmar. | JPN | MMR | occurred
- The frost cut off supplies of milk.

frame sanction.idiom-seize-wealth
type SANCTION
cameo 163
contexts economic
verb impound, seize, freeze, confiscate, lock, block, arrest, detain, sequester, forfeit, grab, take
obj superyacht, yacht, megayacht, villa, mansion, chalet, private jet, jet, assets, asset, account, bank account, holding, stake, fortune, penthouse, apartment, painting, art collection, art, racehorse, vineyard, estate, shares, share, funds, fund, bullion, gold, deposit, portfolio
of/by/from/poss/mod? oligarch, tycoon, magnate, crony, billionaire, minister, president, general, relative, family, ally, actor, bank, company, clan, warlord, businessman -> recipient
subj @sanction-voice -> actor
+ Spain impounded the superyacht of a Russian tycoon. | ESP | RUS | occurred
- The thief took a painting of a tycoon.

frame sanction.idiom-strip-visa
type SANCTION
cameo 163
contexts diplomatic
verb strip, revoke, cancel, pull, yank, annul, rescind, withdraw, void, tear up
obj/of visa, entry permit, diplomatic immunity, diplomatic status, accreditation, trade privilege, preference, landing right, port right, licence, export licence
of/from/poss/mod/obj actor, official, oligarch, minister, general, judge, businessman, tycoon, lawmaker, diplomat, airline, ship, tanker -> recipient
subj @sanction-voice -> actor
+ Canada stripped two Iranian generals of their visas. | CAN | IRN | occurred
- The bank cancelled the visa of its clerk.

frame sanction.idiom-years-behind-bars
type SANCTION convict
cameo 116
contexts legal
verb put, send, throw, pack off, consign, lock up, lock
obj -> recipient
behind/to/in/into? bar, prison, jail, gaol, labour camp, penal colony, gallow
for year, month, life, decade, treason, spying, espionage, sedition, blasphemy, murder, fraud -> topic
subj court, judge, tribunal, jury, magistrate -> actor
+ A Hanoi court put a Thai blogger behind bars for six years. | VNM | THA | occurred
- The judge sent a wreath to prison for the choir.

frame sanction.idiom-give-up-talks
type SANCTION discontinue
cameo 164
contexts diplomatic
verb give up, turn, turn back, lose
on/obj talk, negotiation, peace talk, peace process, dialogue, mediation -> topic
with/in actor, rebel, government, side -> recipient
subj @sanction-voice, rebel, guerrilla, opposition, side -> actor
+ Iran gave up on talks with Iraq. | IRN | IRQ | occurred
- The poet gave up on talks with his muse.

frame sanction.idiom-pull-plug
type SANCTION discontinue
cameo 160
contexts economic
verb pull, put, call, lay
obj plug, ice, shutter, halt, brake, stop, freeze, hold
on/to aid, cooperation, loan, project, training, contact, mission, exercise, visa scheme, programme, deal, trade, pact, partnership, exchange, funding, grant, credit, swap
to/with/for/in/of actor, government, army, regime, junta -> recipient
subj @sanction-voice -> actor
+ Norway pulled the plug on aid to Malawi. | NOR | MWI | occurred
- The hotel pulled the plug on the bath.
