# Acts of help and working together told in more ways: AID, COOPERATE, CONSULT and RETREAT by their leaves.

class ways-land: actor, government, president
class ways-goods: oil, gas, grain, wheat, arms, steel, coal, rice, uranium, lithium, fertiliser, beef, fish, timber, car, drone, jet, electricity, chip, wine, soybean

frame aid.ways-write-off
type AID
cameo 071
contexts economic
verb write off, write down, cancel, forgive, reschedule, restructure
obj debt, sovereign debt, foreign debt
of/to/for/by? actor -> recipient
poss/mod? actor -> recipient
subj actor, government, lender -> actor
+ China wrote off the debt of Ghana. | CHN | GHA | occurred
- The bank wrote off the debt of the Danish brewer.

frame aid.ways-prop-up
type AID
cameo 071
contexts economic
verb prop up, shore up, underwrite, bankroll, bail out
obj economy, currency, central bank, budget, treasury
of? actor -> recipient
poss/mod? actor -> recipient
subj actor, government, fund -> actor
+ Qatar propped up the Lebanese economy. | QAT | LBN | occurred

frame aid.ways-disburse
type AID
cameo 071
contexts economic
verb disburse, release, transfer, wire, deposit, extend, unlock
obj tranche, loan, credit, billion, million
to/for/in actor, central bank -> recipient
subj actor, bank, fund -> actor
+ The IMF disbursed a tranche to Kenya. | * | KEN | occurred
- The bank disbursed a loan to the baker.

frame aid.ways-finance-build
type AID
cameo 071
contexts economic
verb finance, fund, pay, bankroll
obj/for hospital, school, road, bridge, dam, reconstruction, railway, port, power plant, water plant
in/of? actor -> recipient
subj actor, government, agency -> actor
+ Japan financed a hospital in Laos. | JPN | LAO | occurred

frame aid.ways-arm
type AID
cameo 072
contexts military
verb arm, equip, kit out, rearm, outfit
obj actor, rebel, army, militia, navy, guerrilla, battalion, air force -> recipient
with? weapon, missile, drone, rifle, boat, radar
subj actor, government, kingdom -> actor
+ Iran armed the Yemeni rebels. | IRN | YEM | occurred
- The shop outfitted the army of extras.

frame aid.ways-lend-lease
type AID
cameo 072
contexts military
verb donate, lend, give, hand, transfer, gift
obj tank, patrol boat, armoured vehicle, helicopter, warplane, howitzer, fighter jet, frigate, radar
to/iobj actor, navy, army -> recipient
subj actor, government, army -> actor
+ Turkey donated patrol boats to Maldives. | TUR | MDV | occurred

frame aid.ways-train-army
type AID
cameo 072
contexts military
verb train, coach, school, instruct
obj soldier, army, pilot, police, recruit, marine, commando, presidential guard -> recipient
of/from? actor -> recipient
mod? actor -> recipient
subj actor, adviser, instructor, mercenary -> actor
+ Russian instructors trained Malian soldiers. | RUS | MLI | occurred

frame aid.ways-feed
type AID
cameo 073
contexts human_security
verb feed, shelter, vaccinate, clothe, treat, rehouse, inoculate, nurse
obj refugee, survivor, evacuee, displaced, flood victim, migrant, quake victim -> recipient
in/from/at? actor, camp -> recipient
subj actor, agency, charity, medic, navy -> actor
+ Turkish medics treated Syrian survivors. | TUR | SYR | occurred

frame aid.ways-rescue-team
type AID
cameo 073
contexts disasters
verb send, fly, dispatch, rush, deploy
obj rescue team, rescuer, medic, doctor, rescue dog, firefighter, field hospital, hospital ship, search team
to/into/after/in actor, quake zone -> recipient
subj actor, government, army -> actor
+ Mexico sent rescuers to Haiti. | MEX | HTI | occurred

frame aid.ways-evacuate
type AID
cameo 073
contexts human_security
verb evacuate, airlift, ferry, bus, rescue, pluck
obj civilian, refugee, wounded, migrant, villager, national, child, foreigner, sailor, patient -> recipient
from/out/off? actor, city, sea, island, town, ship, front -> topic
subj actor, navy, coast guard, agency, helicopter -> actor
+ The Italian navy plucked Sudanese migrants from the sea. | ITA | SDN | occurred
- The lifeguard plucked the child from the pool.

frame aid.ways-take-in
type AID
cameo 075
contexts asylum
verb take in, accept, resettle, welcome, house, shelter
obj evacuee, exile, interpreter -> recipient
from? actor -> recipient
subj actor, government, kingdom -> actor
+ Albania took in Afghan evacuees. | ALB | AFG | occurred

frame aid.ways-asylum-give
type AID
cameo 075
contexts asylum
verb grant, give, accord
obj asylum, political asylum, refugee status
to/iobj actor, dissident, family, pilot, ex-president, journalist, defector, leader -> recipient
subj actor, government, court -> actor
+ Panama granted asylum to the Nicaraguan journalist. | PAN | NIC | occurred

frame aid.ways-escort
type AID
cameo 074
contexts peacekeeping
verb escort, protect, guard, shield
obj convoy, aid convoy, grain ship, merchant ship, tanker, refugee, polling station -> recipient
from/through/to/in? actor, pirate, sea, gulf -> topic
of? actor -> recipient
mod? actor -> recipient
subj peacekeeper, navy, warship, frigate, actor -> actor
+ An Indian frigate escorted a Bangladeshi tanker. | IND | BGD | occurred

frame aid.ways-peacekeepers-send
type AID
cameo 074
contexts peacekeeping
verb send, deploy, dispatch, contribute, fly
obj peacekeeper, blue helmet, peacekeeping battalion, peacekeeping contingent
to/in/into actor, mission -> recipient
subj actor, government, union -> actor
+ Fiji sent peacekeepers to Lebanon. | FJI | LBN | occurred

frame cooperate.ways-trade-start
type COOPERATE
cameo 061
contexts economic
verb resume, restart, begin, start
obj gas supply, oil export, gas export, oil shipment, trade, grain shipment, power supply
to/with/from actor -> recipient
subj actor, government, company -> actor
+ Iraq resumed oil exports to Turkey. | IRQ | TUR | occurred
- The shop resumed trade with its regulars.

frame cooperate.ways-buy
type COOPERATE
cameo 061
contexts economic
verb buy, import, purchase, order
obj @ways-goods
from actor -> recipient
subj actor, government, ministry -> actor
+ Bangladesh bought rice from Myanmar. | BGD | MMR | occurred

frame cooperate.ways-sell
type COOPERATE
cameo 061
contexts economic
verb sell, export, ship, supply, pipe
obj uranium, lithium, drone
to/iobj actor -> recipient
subj actor, government, company -> actor
+ Niger sold uranium to Iran. | NER | IRN | occurred
- The grocer sold wine to Spain's tourists.

frame cooperate.ways-launch-line
type COOPERATE
cameo 061
contexts economic
verb open, inaugurate, launch, commission
obj pipeline, gas pipeline, railway, rail link, bridge, power line, ferry link, free trade zone, border market
with/between/to actor -> recipient
subj actor, president, minister -> actor
+ Azerbaijan opened a pipeline to Serbia. | AZE | SRB | occurred

frame cooperate.ways-build-together
type COOPERATE
cameo 061
contexts economic
verb build, develop, construct, drill, mine, explore
obj dam, pipeline, railway, port, refinery, reactor, oilfield, gas field, mine, satellite, vaccine, power plant
with actor -> recipient
subj actor, government, company -> actor
+ Uganda built a refinery with Kenya. | UGA | KEN | occurred

frame cooperate.ways-swap-currency
type COOPERATE
cameo 061
contexts economic
verb sign, extend, renew, activate
obj currency swap, swap line, customs deal, grain deal, trade protocol
with actor -> recipient
subj actor, bank, government -> actor
+ Egypt renewed a currency swap with China. | EGY | CHN | occurred

frame cooperate.ways-drill-together
type COOPERATE
cameo 062
contexts military
verb hold, conduct, stage, launch, begin, start
obj naval exercise, war game, joint manoeuvre
with actor -> both
subj actor, army, navy -> both
+ Vietnam held a naval exercise with Brunei. | VNM,BRN | - | occurred
- The scouts held a war game with Dutch cubs.
mutual

frame cooperate.ways-patrol-together
type COOPERATE
cameo 062
contexts military
verb patrol, train, drill, sail, fly, manoeuvre, exercise
with/alongside actor, navy, army, troop, jet -> both
of? actor -> both
subj navy, army, troop, jet, warship, marine, bomber, pilot -> both
mutual
+ The Philippine navy patrolled with the Japanese navy. | PHL,JPN | - | occurred

frame cooperate.ways-hand-suspect
type COOPERATE
cameo 063
contexts legal
verb hand over, extradite, surrender, deliver, render
obj suspect, fugitive, trafficker, banker, general, hacker, drug lord, war criminal, cartel boss -> topic
to actor, court, tribunal, hague -> recipient
subj actor, government, court -> actor
+ Mexico handed over a drug lord to the United States. | MEX | USA | occurred

frame cooperate.ways-joint-probe
type COOPERATE
cameo 063
contexts legal
verb launch, open, conduct, form, set up
obj joint investigation, joint inquiry, joint task force, joint investigation team
with actor -> both
subj actor, police, prosecutor -> both
+ Malta launched a joint investigation with Italy. | MLT,ITA | - | occurred
mutual

frame cooperate.ways-tip-off
type COOPERATE
cameo 064
contexts intelligence
verb tip off, alert, warn, brief, tip
obj actor, police, intelligence, agency -> recipient
about/to/of plot, shipment, bomb
subj actor, intelligence, agency -> actor
+ Jordanian intelligence tipped off Germany about the plot. | JOR | DEU | occurred
- A neighbour tipped off the police about the plot.

frame consult.ways-third-venue
type CONSULT third-party
cameo 044
contexts diplomatic
verb sit down, confer, huddle
on/at sideline, sidelines, margin, fringe, fringes
with? actor -> both
of? -> topic
subj actor, president, minister -> both
mutual
+ India's minister conferred on the sidelines with the Nepalese premier. | IND,NPL | - | occurred

frame consult.ways-neutral-ground
type CONSULT third-party
cameo 044
contexts diplomatic
verb meet, gather, convene
on/in/at ground, venue, neutral ground, territory
with? actor -> both
subj actor, negotiator, envoy, delegation -> both
mutual
+ Chadian and Sudanese envoys met on neutral ground. | TCD,SDN | - | occurred
- The twins met on neutral ground.

frame consult.ways-third-talks
type CONSULT third-party
cameo 044
contexts diplomatic
verb hold, open, begin, resume
obj indirect talk, proximity talk, secret talk, backchannel talk, face-to-face talk
in/with/between? actor, geneva, doha, oslo, muscat, cairo
with? actor -> both
subj actor, negotiator, rebel -> both
mutual
+ Iran held indirect talks with the United States. | IRN,USA | - | occurred

frame consult.ways-backchannel
type CONSULT
cameo 046
contexts diplomatic
verb open, use, maintain, restore
obj back channel, backchannel, secret channel, channel
to/with actor, rebel -> recipient
subj actor, government, president -> actor
+ Canada opened a back channel to Cuba. | CAN | CUB | occurred

frame consult.ways-envoy-carry
type CONSULT visit
cameo 042
contexts diplomatic
verb carry, bring, hand, deliver
obj letter, message, invitation
from? actor -> topic
to actor, president, king, emir, premier -> recipient
subj envoy, minister, ambassador, delegation, emissary -> actor
+ A Kuwaiti envoy carried a letter to the Iraqi president. | KWT | IRQ | occurred

frame consult.ways-pay-respects
type CONSULT visit
cameo 042
verb attend
obj funeral, coronation, inauguration, wedding, enthronement, state funeral
of/in? actor, king, pope, president -> recipient
subj actor, president, king, minister, premier -> actor
+ The Tongan king attended the funeral in Samoa. | TON | WSM | occurred
- The king's tailor attended the wedding.

frame consult.ways-broker-between
type CONSULT third-party
cameo 045
contexts diplomatic
verb broker, mediate, midwife, facilitate
obj truce, prisoner swap, ceasefire, accord, deal, exchange, grain deal
between/in/with actor -> recipient
subj actor, envoy, mediator -> actor
+ Turkey brokered a grain deal between Russia and Ukraine. | TUR | RUS,UKR | occurred

frame retreat.ways-open-aid
type RETREAT access
cameo 0863
contexts human_security
verb open, reopen, unblock
obj aid corridor, humanitarian corridor, aid crossing, crossing
for/to aid, relief, food, actor, convoy, refugee, evacuation -> topic
into? actor -> recipient
subj actor, army, government -> actor
+ Egypt opened a humanitarian corridor for refugees. | EGY | - | occurred

frame retreat.ways-let-inspectors
type RETREAT access
cameo 0862
contexts cbrn
verb admit, let in, readmit, welcome
obj inspector, monitor, observer, rapporteur, nuclear inspector -> recipient
to/into? site, plant, actor
subj actor, government, regime -> actor
+ Iran welcomed the Swedish inspectors. | IRN | SWE | occurred

frame retreat.ways-host-peacekeepers
type RETREAT access
cameo 0861
contexts peacekeeping
verb accept, admit, welcome, receive
obj peacekeeper, peacekeeping mission, blue helmet, monitoring mission -> recipient
from/of? actor -> recipient
subj actor, government, junta -> actor
+ Sudan accepted Rwandan peacekeepers. | SDN | RWA | occurred

frame retreat.ways-free-swap
type RETREAT release
cameo 0841
verb swap, exchange, trade
obj prisoner, body, captive
with actor, rebel -> both
subj actor, army, rebel -> both
+ Azerbaijan swapped prisoners with Armenia. | AZE,ARM | - | occurred
- The museum swapped the body of work with Madrid.
mutual

frame retreat.ways-return-loot
type RETREAT return
cameo 0842
verb return, repatriate, restitute, hand back
obj bronze, mummy, skull, treasure, manuscript, artefact, totem pole, painting, throne, relic
to actor -> recipient
subj museum, actor, university, government -> actor
+ The Dutch museum repatriated bronzes to Nigeria. | NLD | NGA | occurred

frame retreat.ways-thaw-assets
type RETREAT
cameo 085
contexts economic
verb unfreeze, unblock, release, thaw
obj asset, fund, billion, reserve, oil revenue
of/to/for/from actor -> recipient
mod/poss? actor -> recipient
subj actor, bank, court -> actor
+ South Korea unfroze the assets of Iran. | KOR | IRN | occurred

frame retreat.ways-hand-base
type RETREAT withdraw
cameo 0874
contexts military
verb vacate, leave, quit, hand over, evacuate
obj base, air base, naval base, airfield, barracks
in/to/of actor -> recipient
subj troop, army, soldier, actor, force -> actor
+ French soldiers vacated the base in Chad. | FRA | TCD | occurred

frame retreat.ways-scrap-weapon
type RETREAT disarm
cameo 0873
contexts military
verb scrap, dismantle, destroy, decommission, give up
obj chemical weapon, landmine, submarine
under/of? treaty, supervision, pact
subj actor, government, army -> actor
+ Albania destroyed its chemical weapons. | ALB | - | occurred
- The yard scrapped the submarine set of the film.

frame retreat.ways-lay-arms
type RETREAT disarm
cameo 0873
contexts military
verb lay down, hand in, surrender, bury
obj arm, gun, weapon, rifle, kalashnikov
to? army, actor, police, mission -> recipient
subj rebel, fighter, guerrilla, militia, militant, group, clan -> actor
+ Colombian guerrillas laid down their arms. | COL | - | occurred

frame retreat.ways-resign-protest
type RETREAT resign
cameo 0831
contexts political_institutions
verb resign, quit
subj minister, ambassador, judge, general, prime minister, governor, police chief, speaker, mayor -> actor
over/in/after protest, scandal, law, massacre, flood, riot, corruption, defeat, killing
+ The Romanian minister resigned over the scandal. | ROU | - | occurred

frame retreat.ways-sheathe
type RETREAT
cameo 087
contexts military
verb dial down, ratchet down, tamp down, wind down, scale down
obj tension, war, rhetoric, fighting, conflict
with/in/on? actor -> recipient
subj actor, army, government -> actor
+ India dialled down tensions with China. | IND | CHN | occurred
- The thermostat dialled down the heat.
