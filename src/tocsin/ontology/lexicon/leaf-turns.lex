# Turns of wire prose by which a deed shows its leaf: what is given back, cut down, sealed off, spurned or poured in.

class leaf-crowd: activist, citizen, crowd, demonstrator, dissident, driver, farmer, fisherman, indian, inmate, marcher, miner, mob, monk, native, nurse, peasant, people, prisoner, protester, resident, rioter, settler, shopkeeper, striker, student, supporter, taxi driver, teacher, thousand, hundred, township resident, trader, trucker, villager, worker, youth
class leaf-role: mediation, mediating role, mediator role, role, effort, mission, good office, task, attempt, shuttle

frame sanction.leaf-leave-role
type SANCTION withdraw
cameo 165
contexts diplomatic
verb give up, abandon, quit, relinquish, resign, renounce, drop, suspend, end, halt, throw in, pull out
obj @leaf-role, towel -> topic
as/of mediator, go-between, intermediary, honest broker, broker, peace broker, facilitator, mediation
between/in? actor -> recipient
+ Malta gave up its role as go-between in Libya. | MLT | LBY | occurred

frame reject.leaf-go-on-marching
type REJECT yield
cameo 1242
refused
verb end, stop, halt, suspend, call off, abandon, give up, scale down, dismantle, clear, lift, leave, disperse
obj/from protest, march, rally, strike, sit-in, demonstration, vigil, boycott, blockade, roadblock, hunger strike, occupation, encampment, barricade, street, square, campaign of protest -> topic
poss?
+ Fiji's unions vowed they would not end their strike. | FJI | - | occurred

frame reject.leaf-not-bound
type REJECT yield
cameo 128
contexts legal
refused
verb bind, constrain
by/to ruling, decision, resolution, treaty, accord, verdict, judgment, judgement, convention, deadline, ban, agreement, order, law, quota -> topic
of/from? actor -> recipient
obj actor -> actor
+ Chile will not be bound by the ruling of The Hague. | CHL | * | occurred

frame aid.leaf-release-credit
type AID
cameo 071
contexts economic
verb release, disburse, unlock, free up, pay out, hand over, make available, remit
obj tranche, loan, credit, grant, instalment, installment, budget support, soft loan, aid, financing, loan tranche -> topic
to/for/in actor -> recipient
subj actor, bank, fund, government, donor -> actor
+ Norway released a loan to Bhutan for a dam. | NOR | BTN | occurred
- The bank released a report to Kenya.

frame aid.leaf-release-sum
type AID
cameo 071
contexts economic
verb release, disburse, unlock, free up, pay out
obj million, billion, dollar, euro, pound, franc, mark -> topic
in/of/as/for credit, loan, grant, aid, budget support, assistance, balance-of-payments support, reconstruction
to/for/in actor -> recipient
subj actor, bank, fund, government, donor -> actor
+ Norway disbursed three million dollars in grants to Nepal. | NOR | NPL | occurred

frame aid.leaf-dig
type AID
cameo 073
contexts disasters
verb dig, search, comb, scour, sift, pick, burrow, tunnel
subj rescuer, rescue team, rescue worker, sniffer dog, fireman, firefighter, relief team, rescue crew, search team -> actor
through/in/under/alongside rubble, ruin, debris, wreckage, mud, ash, fireman, firefighter, rescuer, colleague -> topic
of/in/alongside/near? actor -> recipient
+ Swiss rescuers dug alongside Turkish firemen in the ruins. | CHE | TUR | occurred

frame retreat.leaf-wave-through
type RETREAT access
cameo 0863
contexts human_security
verb wave through, let through, allow through, wave, let past, let pass
obj convoy, aid convoy, relief convoy, truck, lorry, relief truck, aid truck, supply, aid, ambulance, flour -> topic
through/past/across? checkpoint, roadblock, line, front line, border, crossing, barricade
of/from? actor -> recipient
subj actor, soldier, militia, rebel, army, guard, gunman, militiaman -> actor
+ Angolan rebels waved a convoy of Belgian charities through a roadblock. | AGO | * | occurred

frame protest.leaf-disobedience
type PROTEST
cameo 140
verb launch, begin, start, step up, wage, mount, continue, join, intensify, call, resume, declare
obj civil disobedience, disobedience, passive resistance, defiance, disobedience campaign, non-cooperation
against actor, government, regime, junta, rule, tax, law, occupation -> recipient
subj actor, @leaf-crowd, union, opposition, party, student, monk, lawyer, teacher, worker, student -> actor
+ Bolivian miners declared civil disobedience against the government. | BOL | * | occurred

frame protest.leaf-campaign-of
type PROTEST
cameo 140
verb launch, begin, start, step up, wage, mount, continue, join, intensify, call, resume, declare
obj campaign
of civil disobedience, disobedience, defiance, passive resistance, resistance, protest, noncooperation, non-cooperation
against? actor, government, regime, junta, rule, tax, law, occupation -> recipient
subj actor, @leaf-crowd, union, opposition, party, student, monk, lawyer, teacher, worker, student -> actor
+ Bolivian miners stepped up their campaign of disobedience against the government. | BOL | * | occurred
- Saudi Arabia launched a campaign of air drops against locusts.

frame protest.leaf-barricade
type PROTEST obstruct
cameo 144
verb barricade, blockade, block off, obstruct, cut off, cut, choke
obj highway, road, bridge, street, motorway, railway, avenue, junction, tunnel, runway, rail track, railway line, entrance, port -> topic
subj @leaf-crowd, jobless, campesino, nomad -> actor
+ Paraguayan farmers barricaded a highway with logs. | PRY | - | occurred

frame protest.leaf-rampage
type PROTEST riot
cameo 145
verb go, run
on rampage, looting spree
subj @leaf-crowd, mob, crowd, youth, student, rioter, actor, resident, worker, migrant, prisoner, township resident -> actor
through/in/against? actor -> recipient
+ Tongan youths went on the rampage in the capital. | TON | - | occurred
- Bulls went on the rampage in the ring.

frame protest.leaf-rampage-verb
type PROTEST riot
cameo 145
verb rampage, riot
subj @leaf-crowd, mob, crowd, youth, student, rioter, actor, resident, worker -> actor
through/in/against? -> place
+ Tongan students rampaged through the market. | TON | - | occurred
- Bulls rampaged through the ring.

frame protest.leaf-running-battle
type PROTEST riot
cameo 145
verb fight, wage, clash, battle, scuffle, skirmish, brawl
subj youth, student, demonstrator, protester, rioter, crowd, mob, striker, farmer, worker, supporter, opposition supporter, villager, resident, stone-thrower, marcher, miner, fan, activist, immigrant, township youth -> actor
obj/with/against police, riot police, policeman, security force, battle, running battle, pitched battle, soldier, troop, riot squad, gendarme, officer, guard -> recipient
with? police, riot police, policeman, security force, soldier, troop, gendarme -> recipient
+ Malawian students clashed with riot police. | MWI | * | occurred
- Colombian students clashed with each other over a song.

frame mobilize.leaf-pour-police
type MOBILIZE police
cameo 153
contexts repression
verb pour, flood, pack, rush, bring, move, dispatch, draft, throw, bus
obj police, policeman, riot police, officer, gendarme, constable, paramilitary police -> topic
into/onto/to/in/around/at street, capital, city, town, district, square, area, centre, center, actor, township, province -> place
subj actor, government, authority, ministry, regime -> actor
+ Bolivia poured extra police into the capital. | BOL | - | occurred

frame sanction.leaf-scale-down
type SANCTION
cameo 160
contexts diplomatic
verb scale down, scale back, cut back, reduce, curtail, limit, restrict, cool, pare down, wind down
obj dealing, contact, tie, link, relation, exchange, bond, cooperation, traffic, visit -> topic
with/to actor -> recipient
subj actor, government, ministry -> actor
+ Oman scaled down its dealings with Qatar. | OMN | QAT | occurred

frame support.leaf-give-backing
type SUPPORT
cameo 051
contexts diplomatic
verb give, lend, offer, extend, provide, throw, pledge, add
obj diplomatic backing, political backing, diplomatic support, political support, moral support, full support, full backing, verbal support, blessing, endorsement, unqualified support, moral backing, public backing, public support, weight, unstinting support, seal of approval, imprimatur -> topic
to/iobj/behind/for actor, government, bid, candidate, candidacy, plan, proposal, initiative -> recipient
of/by? actor -> recipient
subj actor, government, minister, president -> actor
+ Kenya gave Uganda its diplomatic backing. | KEN | UGA | occurred

frame assault.leaf-human-shield
type ASSAULT abduct
cameo 184
contexts human_rights
verb use, hold, chain, tie, handcuff, put, take, place, keep, employ, herd, position, lash, manacle, parade
obj @assault-victim, actor, captive, hostage, observer, peacekeeper, civilian, prisoner, villager, monitor, refugee -> recipient
as human shield, shield
subj actor, rebel, militant, gunman, troop, army, militia, soldier -> actor
+ Rebels of Chad chained French doctors to a bridge as human shields. | TCD | FRA | occurred

frame assault.leaf-human-shield-bare
type ASSAULT abduct
cameo 184
contexts human_rights
verb chain, tie, handcuff, manacle, lash, shackle
obj @assault-victim, actor, captive, hostage, observer, peacekeeper, civilian, prisoner -> recipient
to bunker, depot, bridge, tank, post, pylon, fence, gate, target, bunkers, vehicle, radar, silo -> place
+ Chadian rebels chained French hostages to a bridge. | TCD | FRA | occurred

frame assault.leaf-small-fire
type ASSAULT firearms
cameo 193
contexts military
verb exchange, trade, swap
obj rifle fire, small arm fire, small-arms fire, arms fire, gunfire, machine-gun fire, gun fire, shot, gunshot, bullet, automatic fire, sniper fire -> topic
with actor, troop, soldier, rebel, army, police, guard, guerrilla -> recipient
subj? -> actor
+ Kenyan police exchanged shots with Somali soldiers. | KEN | SOM | occurred

frame assault.leaf-small-fire-both
type ASSAULT firearms
cameo 193
contexts military
mutual
verb exchange, trade, swap
obj rifle fire, small arm fire, small-arms fire, arms fire, gunfire, machine-gun fire, gun fire, shot, gunshot, bullet, automatic fire, sniper fire -> topic
subj pair -> both
+ Indian and Chinese guards exchanged rifle fire. | CHN,IND | - | occurred

frame coerce.leaf-seal-port
type COERCE restrict
cameo 191
contexts military
verb seal off, blockade, mine, seal, cut off, close off, bottle up
obj port, strait, harbour, harbor, coast, sea lane, shipping lane, waters, coastline, sea approach, naval base -> topic
of/around/to actor -> recipient
subj actor, navy, warship, fleet, gunboat, army -> actor
+ The Greek navy sealed off the ports of Albania. | GRC | ALB | occurred

frame concede.leaf-legalise-party
type CONCEDE
cameo 0812
contexts political_institutions
verb legalise, legalize, unban, register, recognise, recognize, rehabilitate, reinstate, readmit
obj party, opposition party, communist party, movement, opposition, politician, opposition movement, political party, brotherhood -> topic
in/of/from? actor -> recipient
subj actor, court, government, junta, parliament, king, authority -> actor
+ Tunisia legalised the communist party. | TUN | * | occurred

frame retreat.leaf-lift-closure
type RETREAT withdraw
cameo 0872
contexts territory
verb ease, lift, end, relax, loosen, scrap, remove
obj closure, cordon, stranglehold, encirclement, sea blockade, land blockade, internal closure -> topic
of/on/around/against? actor -> recipient
subj actor, army, government, navy -> actor
+ Egypt lifted the closure of Libya. | EGY | LBY | occurred

frame request.leaf-freedom-noun
type REQUEST yield
cameo 0253
contexts human_rights
noun call, appeal, plea, request, petition
for freedom, release, return, safe return, liberation, handover, repatriation -> content
to/on/from? actor -> recipient
of? -> topic
subj? actor -> actor
+ Malta renewed its plea to Libya for the freedom of a fisherman. | MLT | LBY | occurred
