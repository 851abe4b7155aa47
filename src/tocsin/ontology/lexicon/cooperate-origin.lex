# COOPERATE: goods, arms and people named by where they are from; deliveries taken; nouns and adjectives of working together.

frame cooperate.buy-their-goods
type COOPERATE
cameo 061
contexts economic
verb buy, import, purchase, order, source
obj @cooperate-goods -> recipient
from none
for none
subj actor, refiner, refinery, importer, utility, trader -> actor
+ India imported Russian oil. | IND | RUS | occurred
+ Kenyan maize was bought by Rwanda. | RWA | KEN | occurred

frame cooperate.buy-their-arms
type COOPERATE
cameo 062
contexts military
verb buy, purchase, order, procure, field
obj jet, fighter jet, missile, tank, submarine, frigate, drone, helicopter, howitzer, radar, weapon, air defence system, air defense system, warship, rifle, system -> recipient
from none
subj actor -> actor
+ Ethiopia bought Turkish drones. | ETH | TUR | occurred

frame cooperate.take-delivery
type COOPERATE
cameo 062
contexts military
verb take
obj delivery, possession, receipt
of jet, missile, tank, submarine, frigate, drone, helicopter, howitzer, radar, weapon, system, plane, warship, vaccine, gas, reactor
from actor -> recipient
+ Peru took delivery of helicopters from Russia. | PER | RUS | occurred

frame cooperate.delivery-order
type COOPERATE
cameo 062
contexts military
verb deliver, hand over, supply, ship
obj jet, submarine, frigate, helicopter, warship, plane, train, locomotive, reactor, satellite, tanker
to/iobj actor, navy, air force, airline -> recipient
under/as contract, deal, agreement, order, sale
of? actor -> recipient
+ South Korea delivered submarines to Indonesia under a contract. | KOR | IDN | occurred

frame cooperate.license-build
type COOPERATE
cameo 062
contexts military
verb license, authorise, authorize, permit, allow
obj actor -> recipient
inf build, manufacture, produce, assemble
+ Israel licensed India to produce rifles. | ISR | IND | occurred

frame cooperate.reexport
type COOPERATE
cameo 061
contexts economic
verb re-export, reexport, resell, redirect, divert, reroute, trans-ship
obj @cooperate-goods
to/through/via actor -> recipient
subj actor, trader, company -> actor
+ Spain redirected gas to Morocco. | ESP | MAR | occurred

frame cooperate.worth-goods
type COOPERATE
cameo 061
contexts economic
verb export, sell, import, buy
obj million, billion, tonne, ton, barrel, thousand, percent, %, cargo, shipment, bushel, share
of? @cooperate-goods
to/from actor -> recipient
subj actor -> actor
+ Iraq sold a million barrels of oil to Jordan. | IRQ | JOR | occurred

frame cooperate.send-exports
type COOPERATE
cameo 061
contexts economic
verb send, ship
obj export, oil export, percent, %, half, most, majority, bulk
of? export, oil, gas, crude, goods, wine, beef
to actor -> recipient
subj actor -> actor
+ Mongolia sent most of its exports to China. | MNG | CHN | occurred

frame cooperate.get-gas-from
type COOPERATE
cameo 061
contexts economic
verb get, receive, obtain, draw, source
obj gas, oil, electricity, power, coal, uranium, energy
from actor -> recipient
subj actor -> actor
+ Austria obtained gas from Norway. | AUT | NOR | occurred
- The car drew power from its battery.

frame cooperate.power-line-sync
type COOPERATE
cameo 061
contexts economic
verb plug, hook, switch
obj? grid
into/to grid, power grid, network, european grid
of/with? actor -> recipient
subj actor -> actor
poss? actor -> recipient
+ Moldova hooked its grid to the network of Romania. | MDA | * | occurred

frame cooperate.build-ships
type COOPERATE
cameo 061
contexts economic
verb build, construct, make, assemble
obj ship, submarine, frigate, tanker, icebreaker, ferry, satellite, train, metro, reactor, corvette, patrol boat
for actor, navy -> recipient
of? actor -> recipient
subj actor, shipyard, company, firm -> actor
+ A Finnish shipyard built an icebreaker for Canada. | FIN | CAN | occurred

frame cooperate.troops-welcome
type COOPERATE
cameo 062
contexts military
verb welcome, receive, greet
obj warship, frigate, destroyer, submarine, bomber, fleet, squadron, carrier -> recipient
subj actor, port, base -> actor
+ Cuba welcomed a Russian frigate. | CUB | RUS | occurred

frame cooperate.port-visit-noun
type COOPERATE
cameo 062
contexts military
noun visit, call
mod port, goodwill
by/of actor, warship, frigate, destroyer, submarine, fleet -> actor
to/in actor -> recipient
+ The port call in Oman by an Indian destroyer ended. | IND | OMN | occurred

frame cooperate.alliance-fight-noun
type COOPERATE
cameo 062
contexts military
noun alliance, coalition
mod military, defence, defense, anti terror
between/with actor -> both
subj? actor -> both
mutual
+ The military alliance between Greece and France continued. | GRC,FRA | - | ongoing

frame cooperate.exercise-gerund
type COOPERATE
cameo 062
contexts military
noun exercise, drill, manoeuvre, training, patrol
with actor -> both
mod military, naval, air, annual, annual military, live fire, joint, amphibious
subj? actor -> both
mutual
+ Annual drills with Thailand were held by Singapore. | * | - | occurred

frame cooperate.take-part-in-exercise-host
type COOPERATE
cameo 062
contexts military
verb take part, participate, join
in/obj exercise, drill, manoeuvre, war game, wargame
in/by/of/off actor -> recipient
subj actor, @troops, navy, warship -> actor
+ Danish soldiers participated in drills in Estonia. | DNK | EST | occurred

frame cooperate.extradite-passive-from
type COOPERATE
cameo 063
contexts legal
verb fly, bring, return, send
obj @cooperate-suspect -> topic
from/to actor -> recipient
inf/for/on/to face, stand, serve, trial, prosecution
subj actor, police, court -> actor
+ Albanian police returned a smuggler to Italy for trial. | ALB | ITA | occurred

frame cooperate.agree-extradite
type COOPERATE
cameo 063
contexts legal
verb clear, approve, uphold, order, confirm, okay
obj extradition, surrender, rendition, transfer
to actor -> recipient
of? -> topic
subj actor, court, judge, minister -> actor
+ A Kenyan court upheld the extradition to Rwanda. | KEN | RWA | occurred

frame cooperate.witness
type COOPERATE
cameo 063
contexts legal
verb testify, appear, give
obj? evidence, testimony
before/to/at/in tribunal, war crimes tribunal, icc, inquiry, commission, international court, fact-finding mission, congress, senate, un panel -> recipient
on/about/against? -> topic
subj actor, general, minister, president, officer, official, defector, whistleblower -> actor
+ A Liberian general testified before the tribunal. | LBR | * | occurred

frame cooperate.hand-in-hand
type COOPERATE
cameo 060
verb go, work, act, march, stand
in concert, tandem, unison, partnership, conjunction, lockstep, coordination
with actor -> recipient
+ Kazakhstan acted in concert with Uzbekistan. | KAZ | UZB | occurred

frame cooperate.partner-noun
type COOPERATE
cameo 060
noun partnership, collaboration, teamwork, coordination
between/with actor -> both
on/in/over/for? -> topic
subj? actor -> both
mutual
+ Coordination between Cyprus and Egypt continued. | CYP,EGY | - | ongoing

frame cooperate.consortium
type COOPERATE
cameo 061
contexts economic
verb join, lead, enter
obj consortium, joint venture, project, pipeline project, corridor, initiative, belt, scheme
with/of actor -> recipient
subj actor, company -> actor
+ Zambia joined a consortium with Angola. | ZMB | AGO | occurred

frame cooperate.trade-through-swap
type COOPERATE
cameo 061
contexts economic
verb swap, exchange
obj currency, gas, crude, electricity, food, grain
for/with actor, oil, gas, grain, weapon, machinery, currency
with/from actor -> recipient
subj actor -> actor
+ Turkmenistan swapped gas with Iran. | TKM | IRN | occurred

frame cooperate.fishing-share
type COOPERATE
cameo 061
contexts economic
verb fish, graze, farm, mine
in/on/off waters, zone, exclusive economic zone, pasture, land
of actor -> recipient
under/with agreement, licence, license, deal, permit, treaty
subj actor, fisherman, trawler, boat, fleet -> actor
+ Spanish trawlers fished in the waters of Mauritania under a licence. | ESP | MRT | occurred
