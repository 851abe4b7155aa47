# AID and RETREAT by hands: the sick treated, people dug out, refugees settled, stocks destroyed, visitors let in, hulls called home.

class relief-hand: doctor, medic, nurse, surgeon, medical team, rescuer, rescue team, rescue crew, firefighter, soldier, navy, air force, coast guard, coastguard, sailor, peacekeeper, aid worker, engineer, diver, crew, warship, helicopter, hospital ship, field hospital, hospital, red cross, red crescent, charity
class relief-body: patient, wounded, casualty, victim, survivor, child, refugee, evacuee, villager, people, infant, mother, family, civilian, sick, injured, infected, displaced, homeless, stranded, migrant, worker, citizen, national, student, fisherman, sailor, crew, passenger
class relief-wreck: rubble, debris, ruin, wreckage, building, mud, collapsed building, flood, floodwater, sea, water, fire, mine, roof, ship, boat, island, war zone
class war-stock: stock, stockpile, arsenal, mustard gas, chemical weapon, warhead, nuclear warhead, landmine, cluster bomb, centrifuge, silo, missile launcher, nerve agent, sarin, test site, test tunnel, reactor, uranium, enriched uranium, scud, biological weapon, poison gas, launcher, small arm
class let-visitor: envoy, inspector, observer, monitor, rapporteur, delegation, mission, team, expert, investigator, aid worker, journalist, reporter, red cross, diplomat, official, convoy, truck, consul, lawyer, doctor, relief agency, aid agency, ship
class let-freed: dissident, activist, prisoner, detainee, hostage, captive, opponent, journalist, editor, blogger, artist, cleric, priest, bishop, businessman, couple, crew, sailor, fisherman, pilot, student, teacher, national, wife, widow, diplomat
class sent-hull: ship, drill ship, drilling ship, survey ship, rig, oil rig, research ship, seismic ship, frigate, warship, trawler, patrol boat, coast guard, submarine, carrier, vessel, jet, bomber, drone, missile, battery, tank, gun

frame aid.relief-dig-out
type AID
cameo 073
contexts disasters
verb dig, dig out, pull, pull out, pluck, haul, save, rescue, free, winch, lift, airlift, evacuate, fish
obj @relief-body, actor -> recipient
from/of/out @relief-wreck
in/from/of? actor -> recipient
subj @relief-hand, actor -> actor
+ Greek rescuers pulled Turkish children from the rubble. | GRC | TUR | occurred
- The dog pulled the boot from the mud.

frame aid.relief-resettle
type AID
cameo 075
contexts migration
verb resettle, relocate, rehouse, accommodate, billet, absorb
obj refugee, asylum seeker, evacuee, family, actor, orphan, exile, displaced person, interpreter, dissident -> recipient
from/in/to? actor -> recipient
subj actor, agency, government, charity, church -> actor
+ Italy resettled a hundred Somali refugees. | ITA | SOM | occurred
- The hotel accommodated a Swedish choir.

frame aid.relief-with-means
type AID
cameo 070
verb provide, supply, furnish, equip, arm, outfit, fund, finance, bankroll, ply
obj rebel, guerrilla, insurgent, militia, fighter, opposition, army, police, junta, faction, government, actor -> recipient
with cash, money, weapon, arms, gun, rifle, ammunition, uniform, vehicle, truck, radio, explosive, intelligence, training, missile, drone, fund, salary, body armour, night-vision goggle
subj @state-voice -> actor
+ Israel provided the Syrian rebels with cash. | ISR | SYR | occurred
- The club provided its Danish guests with money belts.

frame aid.relief-arm-rebels
type AID
cameo 072
contexts military
verb arm, equip, back, bankroll, finance, fund, train, sponsor, supply, resupply, rearm, shelter
obj rebel, guerrilla, insurgent, militia, contra, separatist, mercenary, paramilitary, warlord, faction, fighter -> recipient
subj actor, government, army -> actor
in/from/of? actor -> recipient
+ Libya bankrolled the Chadian rebels. | LBY | TCD | occurred
- The director trained the extras as rebels.

frame aid.relief-shore-up
type AID
cameo 070
verb shore up, prop up, bolster, buttress, sustain, keep, rescue, underwrite, stabilise, stabilize
obj government, economy, currency, regime, army, budget, rouble, peso, lira, bank, reserve, defence, defense, junta, ally, president, pound -> recipient
of/in? actor -> recipient
attr/adv/with? afloat, alive, loan, troop, money, cash, credit -> topic
subj actor -> actor
+ Russia shored up the Kazakh government. | RUS | KAZ | occurred
- The beam shored up the bank.

frame retreat.relief-destroy-stock
type RETREAT disarm
cameo 0832
contexts military cbrn
verb destroy, scrap, dismantle, decommission, eliminate, neutralise, neutralize, ship out, incinerate, dispose, mothball, demolish, blow up, melt, surrender, give up, get rid
obj/of @war-stock -> topic
subj @state-voice -> actor
under/by? -> topic
+ Libya destroyed its stocks of mustard gas. | LBY | - | occurred
- The gardener destroyed his stock of weeds.

frame retreat.relief-allow-in
type RETREAT access
cameo 0861
contexts diplomatic
verb allow, permit, admit, let, let in, authorise, authorize, clear, usher, wave
obj @let-visitor -> recipient
inf/into/to/at/in/obj visit, inspect, enter, tour, examine, monitor, pass, cross, work, observe, dock, deliver, land, see, prison, camp, site, plant, region, base, port, country
subj @state-voice -> actor
+ Eritrea allowed Swiss inspectors to visit the prison. | ERI | CHE | occurred
- The museum allowed Swiss experts to see the vase.

frame retreat.relief-let-leave
type RETREAT release
cameo 0841
contexts human_rights
verb allow, permit, let
obj @let-freed -> recipient
inf leave, go, depart, emigrate, fly, travel, walk -> topic
subj @state-voice -> actor
+ Cuba allowed the Spanish priest to leave. | CUB | ESP | occurred
- The usher allowed the Spanish tourist to leave the hall.

frame retreat.relief-call-hull-home
type RETREAT withdraw
cameo 0874
contexts military territory
verb pull, withdraw, recall, pull back, pull out, call back, tow, remove
obj @sent-hull -> topic
out/from/of waters, sea, zone, shelf, strait, shoal, reef, basin, gulf, coast, island, border, actor -> recipient
of/by? actor -> recipient
subj actor, navy, government, army -> actor
+ Turkey pulled its drill ship out of Cypriot waters. | TUR | CYP | occurred
- The boy pulled his toy ship out of the sea.
