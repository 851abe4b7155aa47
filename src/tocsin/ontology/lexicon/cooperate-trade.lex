# COOPERATE 060 and 061: trade, ventures, transport, science and culture done together.
class cooperate-goods: oil, crude, crude oil, gas, natural gas, lng, petrol, diesel, fuel, coal, uranium, electricity, power, energy, grain, wheat, corn, maize, rice, soybean, soya, barley, flour, sugar, coffee, cocoa, tea, cotton, palm oil, sunflower oil, beef, pork, chicken, poultry, lamb, milk, cheese, wine, fruit, banana, vegetable, fish, salmon, shrimp, seafood, livestock, cattle, timber, paper, rubber, textile, garment, clothing, shoe, steel, iron, iron ore, ore, copper, nickel, lithium, cobalt, aluminium, aluminum, bauxite, gold, diamond, silver, titanium, rare earth, fertiliser, fertilizer, phosphate, potash, cement, chemical, plastic, chip, semiconductor, computer, phone, electronics, machinery, machine, tractor, vehicle, car, truck, bus, locomotive, train, plane, airliner, aircraft, ship, goods, commodity, product, part, component, drug, medicine, vaccine, technology, software, turbine, reactor, solar panel, battery, cigarette, tobacco, rum, vodka, whisky, water
class cooperate-venture: joint venture, venture, consortium, joint company, joint project, joint fund, joint bank, trade zone, free trade zone, industrial park, joint factory, joint programme, joint program, joint laboratory, joint committee, joint commission, economic zone, economic corridor, partnership, joint mission, joint research, joint satellite, joint expedition, joint study, joint production, joint exploration, interconnector
class cooperate-works: pipeline, gas pipeline, oil pipeline, railway, rail line, rail link, high-speed railway, highway, road, bridge, tunnel, port, airport, terminal, canal, dam, power plant, nuclear plant, nuclear power plant, reactor, refinery, factory, plant, mine, cable, power line, grid, interconnector, satellite, space station, solar farm, wind farm, metro, stadium, smelter, ferry line
class cooperate-route: flight, air link, air service, direct flight, ferry, train service, rail service, bus service, mail service, postal service, shipping, trade, border trade, tourism, transit, commerce, route, economic cooperation, export, import, gas flow, gas supply, oil supply, supply, shipment, delivery, air traffic, rail link, freight service, phone link, telephone link, cargo service

frame cooperate.trade-export
type COOPERATE
cameo 061
contexts economic
verb export, sell, ship, supply, deliver, resell, market
obj @cooperate-goods
to/into/iobj actor -> recipient
subj actor, firm, company, state -> actor
+ Namibia exported beef to Norway. | NAM | NOR | occurred
+ Coal was shipped to Japan by Mongolia. | MNG | JPN | occurred

frame cooperate.trade-import
type COOPERATE
cameo 061
contexts economic
verb import, buy, purchase, order, source, procure, acquire
obj @cooperate-goods
from actor -> recipient
+ Bangladesh imported rice from Myanmar. | BGD | MMR | occurred
- The couple bought fruit from a stall.

frame cooperate.buy-origin
type COOPERATE
cameo 061
contexts economic
verb import, buy, purchase, order
obj @cooperate-goods
mod/of? actor -> recipient
subj actor, refinery, refiner, importer, utility, airline -> actor
from? actor -> recipient
+ Chilean importers bought wheat from Argentina. | CHL | ARG | occurred

frame cooperate.trade-noun
type COOPERATE
cameo 061
contexts economic
noun trade, commerce, business
between/with actor -> both
subj? actor -> both
mutual
+ Trade between Turkey and Georgia resumed. | TUR,GEO | - | occurred

frame cooperate.export-noun
type COOPERATE
cameo 061
contexts economic
noun export, sale, shipment, delivery, supply
of @cooperate-goods
to actor -> recipient
from/by/subj actor -> actor
+ Exports of wheat from Kazakhstan to Uzbekistan resumed. | KAZ | UZB | occurred

frame cooperate.import-noun
type COOPERATE
cameo 061
contexts economic
noun import, purchase
of @cooperate-goods
from actor -> recipient
by/subj actor -> actor
+ Purchases of gas by Austria from Algeria continued. | AUT | DZA | ongoing

frame cooperate.goods-shipments-mod
type COOPERATE
cameo 061
contexts economic
noun export, shipment, sale, supply, delivery, import
mod oil, gas, grain, coal, wheat, crude, electricity, energy, fuel, rice, steel, lng
to/from actor -> recipient
subj/by? actor -> actor
+ Omani oil exports to India continued. | OMN | IND | ongoing

frame cooperate.trade-do
type COOPERATE
cameo 061
contexts economic
verb do, conduct, carry on, develop, expand, boost, resume, increase, begin, start, restart, restore, open, renew, deepen, step up, maintain
obj business, trade, commerce, economic cooperation, barter, cross-border trade, bilateral trade, trade relation, border trade
with/between actor -> both
subj? actor -> both
mutual
+ Uruguay did business with Cuba. | URY,CUB | - | occurred

frame cooperate.barter
type COOPERATE
cameo 061
contexts economic
verb barter, swap, exchange, trade
obj @cooperate-goods
with actor -> recipient
for? 
+ Iran bartered oil with Sri Lanka. | IRN | LKA | occurred

frame cooperate.trade-in
type COOPERATE
cameo 061
contexts economic
verb trade
in @cooperate-goods, currency, rouble, yuan, rupee
with actor -> recipient
+ Russia traded in yuan with India. | RUS | IND | occurred

frame cooperate.invest-in
type COOPERATE
cameo 061
contexts economic
verb invest, plough, sink
obj? million, billion, dollar, euro, money, capital, yuan
in/into actor, @cooperate-works -> recipient
in? actor -> recipient
subj actor, company, firm, government -> actor
+ Singapore invested a billion dollars in a Vietnamese port. | SGP | VNM | occurred

frame cooperate.investment-noun
type COOPERATE
cameo 061
contexts economic
noun investment
in/into actor -> recipient
by/from/subj actor -> actor
+ Chinese investment in Peru continued. | CHN | PER | ongoing

frame cooperate.set-up-venture
type COOPERATE
cameo 061
contexts economic
verb set up, form, establish, create, launch, open, found, start, begin, enter, inaugurate, run
obj/into @cooperate-venture
with/between actor -> both
subj? actor -> both
mutual
+ Malaysia formed a joint venture with Oman. | MYS,OMN | - | occurred

frame cooperate.launch-venture-pl
type COOPERATE
cameo 061
contexts economic
verb set up, form, establish, create, launch, open, inaugurate, start, begin
obj @cooperate-venture
subj actor -> both
in/for/on? 
mutual
+ Brazil and China launched a joint satellite. | BRA,CHN | - | occurred

frame cooperate.build-works
type COOPERATE
cameo 061
contexts economic
verb build, construct, complete, lay, open, inaugurate, finish, modernise, upgrade, operate, run, develop, expand, manage
obj @cooperate-works
for/with actor -> recipient
subj actor -> actor
+ Russia built a reactor for Turkey. | RUS | TUR | occurred

frame cooperate.build-works-in
type COOPERATE
cameo 061
contexts economic
verb build, construct, complete, lay, open, inaugurate, operate, develop, renovate
obj @cooperate-works
in/to/between/through/across actor -> recipient
subj actor -> actor
+ South Korea built a refinery in Kuwait. | KOR | KWT | occurred
- The mayor opened a bridge in the suburb.

frame cooperate.contract-won
type COOPERATE
cameo 061
contexts economic
verb win, award, secure, land, clinch, grant, sign, hand
obj contract, concession, tender, licence, exploration right, drilling right, mining right
from/with/to/iobj actor -> recipient
subj actor -> actor
+ Hungary awarded a contract to Russia. | HUN | RUS | occurred

frame cooperate.link-open
type COOPERATE
cameo 061
contexts economic
verb resume, restore, reopen, restart, open, launch, start, begin, renew, inaugurate, reinstate, establish, relaunch
obj @cooperate-route
to/with/from/between/through actor -> recipient
subj actor, airline -> actor
+ Saudi Arabia resumed flights to Iraq. | SAU | IRQ | occurred

frame cooperate.route-resumes-noun
type COOPERATE
cameo 061
contexts economic
noun flight, trade, ferry, train, tourism
between/to/from actor -> both
mod direct, cross border, bilateral, commercial
subj? actor -> both
mutual
+ Direct flights between Israel and Morocco began. | ISR,MAR | - | occurred

frame cooperate.gas-flow
type COOPERATE
cameo 061
contexts economic
verb flow, run, arrive, reach
subj gas, oil, electricity, power, water, tanker, crude
from actor -> actor
to/into/through/obj actor -> recipient
+ Gas flowed from Azerbaijan to Greece. | AZE | GRC | occurred
- Water flowed from the tap.

frame cooperate.transit-allow
type COOPERATE
cameo 061
contexts economic
verb transport, carry, pipe, pump, move, transship, transit
obj @cooperate-goods
through/via/across/to actor -> recipient
subj actor -> actor
+ Kazakhstan pumped oil through Georgia. | KAZ | GEO | occurred

frame cooperate.connect-grid
type COOPERATE
cameo 061
contexts economic
verb connect, link, join, synchronise, synchronize, integrate, hook up
obj grid, network, railway, pipeline, power grid, market, stock exchange, payment system, electricity system
with/to actor, grid -> recipient
subj actor -> actor
to/with/of? actor -> recipient
+ Estonia connected its grid with Finland. | EST | FIN | occurred

frame cooperate.currency
type COOPERATE
cameo 061
contexts economic
verb buy, purchase, swap, settle, hold
obj bond, currency, treasury bond, debt, stake, share, gold, oilfield
of/from/with/in actor -> recipient
subj actor -> actor
+ Norway bought bonds from Portugal. | NOR | PRT | occurred
- A broker bought shares in the firm.

frame cooperate.stake
type COOPERATE
cameo 061
contexts economic
verb buy, acquire, take, purchase
obj stake, share, refinery, port, bank, airline, mine
in/of/from actor -> recipient
subj actor -> actor
+ Qatar acquired a stake in a Turkish bank. | QAT | TUR | occurred

frame cooperate.lease
type COOPERATE
cameo 061
contexts economic
verb lease, rent, charter, license, hire
obj port, base, land, island, plane, airport, aircraft, ship, tanker, spaceport, cosmodrome, airfield
to/from actor -> recipient
subj actor -> actor
+ Djibouti leased a port to China. | DJI | CHN | occurred

frame cooperate.space
type COOPERATE
cameo 060
contexts technology
verb launch, fly, orbit, put, send
obj satellite, rocket, spacecraft, astronaut, probe, cosmonaut, capsule, telescope
for/with actor -> recipient
subj actor -> actor
+ India launched a satellite for Brazil. | IND | BRA | occurred
- Russia launched a rocket at a Ukrainian bridge.

frame cooperate.exchange-people
type COOPERATE
cameo 060
verb exchange, swap, trade
obj student, scientist, teacher, scholar, expert, technology, experience, artist, technician, know how, visit, delegation, gift
with/between actor -> both
subj? actor -> both
mutual
+ Cuba exchanged scientists with Vietnam. | CUB,VNM | - | occurred

frame cooperate.exchange-people-pl
type COOPERATE
cameo 060
verb exchange, swap
obj student, scientist, teacher, scholar, technology, know how, technician
subj actor -> both
mutual
+ Laos and Thailand exchanged teachers. | LAO,THA | - | occurred

frame cooperate.exchange-programme
type COOPERATE
cameo 060
noun exchange, twinning
mod student, cultural, academic, scientific, educational, youth, town
with/between actor -> both
mutual
+ Student exchanges between Ireland and Mexico began. | IRL,MEX | - | occurred

frame cooperate.research
type COOPERATE
cameo 060
contexts technology
verb develop, research, design, test, produce, manufacture, assemble, study, explore, make
obj vaccine, jet, missile, drone, engine, reactor, satellite, technology, fighter, tank, treatment, aircraft, telescope, chip
with actor -> recipient
subj actor -> actor
+ Japan developed an engine with Italy. | JPN | ITA | occurred

frame cooperate.jointly
type COOPERATE
cameo 060
verb work, collaborate, cooperate, team up, partner, join forces, co-operate, pull together, liaise, coordinate, co-ordinate
with actor -> recipient
on/in/over/against/for? 
+ Chad collaborated with Niger on a map. | TCD | NER | occurred
- The singer collaborated with a producer.

frame cooperate.team-up-pl
type COOPERATE
cameo 060
verb cooperate, collaborate, team up, partner, co-operate
subj actor -> both
on/in/against/over 
mutual
+ Mali and Niger cooperated on water. | MLI,NER | - | occurred

frame cooperate.cooperation-verb
type COOPERATE
cameo 060
verb deepen, strengthen, expand, boost, intensify, step up, start, begin, resume, widen, enhance, maintain, continue, extend, carry out
obj cooperation, collaboration, co operation, partnership, coordination, joint work, economic cooperation, energy cooperation
with/between actor -> both
in/on? 
subj? actor -> both
mutual
+ Namibia deepened cooperation with Botswana. | NAM,BWA | - | occurred

frame cooperate.share-resource
type COOPERATE
cameo 060
verb share, divide, split, pool
obj water, river, revenue, fishing ground, technology, gas field, oil field, know how, data, expertise, vaccine, satellite data, catch, profit
with/between/among actor -> recipient
subj actor -> actor
+ Kyrgyzstan shared water with Uzbekistan. | KGZ | UZB | occurred

frame cooperate.joint-adj-venture
type COOPERATE
cameo 060
noun venture, project, mission, expedition, research, programme, program, operation, study, production, exploration
mod joint, bilateral, trilateral, binational
between/by/of/with actor -> both
subj? actor -> both
mutual
+ A joint project between Kenya and Uganda began. | KEN,UGA | - | occurred

frame cooperate.host-event
type COOPERATE
cameo 060
verb host, cohost, co-organise, co-organize, co-sponsor, cosponsor, co-produce
obj summit, conference, tournament, event, game, exhibition, resolution, fair, film, festival, satellite
with actor -> both
subj actor -> both
mutual
+ Poland hosted a fair with Ukraine. | POL,UKR | - | occurred

frame cooperate.joint-body
type COOPERATE
cameo 060
verb sit, work, serve
on/in joint commission, joint committee, joint body, joint council
with actor -> both
subj actor -> both
mutual
+ Guyana sat on a joint commission with Suriname. | GUY,SUR | - | occurred

frame cooperate.take-effect-fta
type COOPERATE
cameo 061
contexts economic
noun agreement, deal, pact, accord
mod trade, free trade, free trade, customs, transit
between/with actor -> both
subj? actor -> both
that? enter, take
mutual
+ The free-trade pact between Chile and Thailand took effect. | CHL,THA | - | occurred

frame cooperate.open-market
type COOPERATE
cameo 061
contexts economic
verb open, reopen, unlock
obj market, economy, sector, bank, stock market, telecom market
to/for actor, import, product, investor -> recipient
of/from? actor -> recipient
subj actor -> actor
+ Japan opened its market to Chilean products. | JPN | CHL | occurred

frame cooperate.tourism
type COOPERATE
cameo 061
contexts economic
verb send, welcome, receive, host, fly
obj tourist, pilgrim, visitor, holidaymaker, worker, guest worker, labourer, domestic worker
to/from actor -> recipient
subj actor -> actor
+ Indonesia sent pilgrims to Saudi Arabia. | IDN | SAU | occurred

frame cooperate.labour
type COOPERATE
cameo 061
contexts economic
verb recruit, hire, employ, contract
obj worker, nurse, doctor, labourer, miner, engineer, builder, teacher
from actor -> recipient
subj actor -> actor
+ Qatar hired builders from Nepal. | QAT | NPL | occurred

frame cooperate.customer-be
type COOPERATE
cameo 061
contexts economic
verb be, become, remain
attr trading partner, trade partner, customer, importer, export market, supplier, exporter, business partner
of/for/to actor -> recipient
+ China was the main trading partner of Angola. | CHN | AGO | occurred

frame cooperate.order-jets
type COOPERATE
cameo 061
contexts economic
verb order, buy, purchase, procure
obj jet, fighter jet, warplane, missile, tank, submarine, frigate, drone, helicopter, howitzer, air defence system, air defense system, radar, corvette, rifle, launcher, weapon, arm, system, battery, warship, s-400, f-35
from actor -> recipient
subj actor -> actor
+ Romania ordered howitzers from South Korea. | ROU | KOR | occurred

frame cooperate.arms-sell
type COOPERATE
cameo 061
contexts economic
verb sell, export, market
obj jet, fighter jet, warplane, missile, tank, submarine, frigate, drone, helicopter, howitzer, air defence system, radar, weapon, arm, battery, warship, system, rifle
to/iobj actor -> recipient
subj actor -> actor
+ Sweden sold radars to Thailand. | SWE | THA | occurred

frame cooperate.settle-debt
type COOPERATE
cameo 061
contexts economic
verb pay, repay, settle, service, honour
obj debt, loan, bill, gas bill, instalment, dues, arrears, credit
to/iobj actor -> recipient
subj actor -> actor
+ Ghana repaid a loan to China. | GHA | CHN | occurred

frame cooperate.double-trade
type COOPERATE
cameo 061
contexts economic
verb double, triple, increase, boost, expand, raise
obj trade, import, export, purchase, oil import, gas import, oil export, investment, supply, order, shipment
with/from/to/in actor -> recipient
subj actor -> actor
+ India doubled imports from Iraq. | IND | IRQ | occurred
- The firm doubled exports of shoes.
