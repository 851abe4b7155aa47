# COOPERATE: mutual material cooperation.

frame cooperate.joint-exercise
type COOPERATE
cameo 062
contexts military
verb hold, conduct, stage, begin, start, launch, carry out, complete, kick off, take part, participate
obj/in joint exercise, joint drill, joint patrol
subj -> both
with? actor -> both
mutual
+ India and Japan held joint drills. | IND,JPN | - | occurred

frame cooperate.exercise-with
type COOPERATE
cameo 062
contexts military
noun exercise, drill, manoeuvre, maneuver, wargame, patrol
with actor -> both
subj? actor -> both
mutual
+ Serbia began drills with China. | SRB,CHN | - | occurred

frame cooperate.joint-exercise-noun
type COOPERATE
cameo 062
contexts military
noun exercise, drill, manoeuvre, maneuver, patrol, operation
mod joint, bilateral, combined
subj? actor -> both
with/between/of? actor -> both
mutual
+ The joint drills of Egypt and Sudan ended. | EGY,SDN | - | occurred

frame cooperate.trade
type COOPERATE
cameo 061
contexts economic
verb trade
with actor -> recipient
+ India trades with Iran. | IND | IRN | ongoing

frame cooperate.export
type COOPERATE
cameo 061
contexts economic
verb export, sell, ship, supply, deliver
obj oil, gas, grain, wheat, coal, goods, uranium, steel, electricity, crude, fuel, product, lng, cotton, weapon, jet, missile, aircraft, tank, arm, submarine, drone, helicopter, system
to actor -> recipient
+ Qatar exported gas to Pakistan. | QAT | PAK | occurred

frame cooperate.import
type COOPERATE
cameo 061
contexts economic
verb buy, import, purchase
obj oil, gas, grain, wheat, coal, goods, uranium, steel, electricity, crude, fuel, product, lng, weapon, jet, missile, aircraft, tank, arm, submarine, drone, helicopter, system, vaccine, plane
from actor -> recipient
+ Turkey bought missiles from Russia. | TUR | RUS | occurred

frame cooperate.invest
type COOPERATE
cameo 061
contexts economic
verb invest
in actor -> recipient
+ China invested in Zambia. | CHN | ZMB | occurred

frame cooperate.extradite
type COOPERATE
cameo 063
contexts legal
verb extradite
obj -> topic
to actor -> recipient
+ Spain extradited a suspect to Peru. | ESP | PER | occurred

frame cooperate.share-intelligence
type COOPERATE
cameo 064
contexts intelligence
verb share, exchange, pass, provide, give
obj @intelligence
with/to actor -> recipient
+ The United States shared intelligence with Ukraine. | USA | UKR | occurred

frame cooperate.swap-prisoners
type RETREAT release
cameo 0841
verb swap, exchange, trade
obj prisoner, captive, detainee, hostage, body, remains
subj -> both
with? actor -> both
mutual
+ Peru and Ecuador exchanged prisoners. | PER,ECU | - | occurred

frame cooperate.swap-noun
type RETREAT release
cameo 0841
noun swap, exchange
mod prisoner, captive, detainee, hostage
subj? actor -> both
with/between? actor -> both
mutual
+ Russia and Ukraine carried out a prisoner swap. | RUS,UKR | - | occurred

frame cooperate.cooperate-justice
type COOPERATE
cameo 063
contexts legal
verb cooperate, collaborate
with police, investigator, court, investigation, prosecutor, tribunal, authority, inquiry, probe, detective, judge, interpol, europol, icc -> recipient
on/in/over?
+ Serbia cooperated with the tribunal. | SRB | * | occurred

frame cooperate.host-troops
type COOPERATE
cameo 062
contexts military
verb host, accommodate
obj @troops, base, missile -> recipient
+ Djibouti hosted Japanese troops. | DJI | JPN | occurred

frame cooperate.train-together
type COOPERATE
cameo 062
contexts military
verb train, drill, patrol, exercise, fly
with actor -> both
subj -> both
mutual
+ Philippine troops trained with Australian troops. | PHL,AUS | - | occurred

frame cooperate.cooperation-noun
type COOPERATE
cameo 060
noun cooperation, collaboration, partnership, trade
between/with actor -> both
subj? actor -> both
mutual
+ Cooperation between Laos and Vietnam continues. | LAO,VNM | - | ongoing

frame cooperate.build-together
type COOPERATE
cameo 061
contexts economic
verb build, construct, develop, operate, launch, produce
obj pipeline, plant, reactor, railway, satellite, port, rocket, corridor, bridge, vaccine, jet
with actor -> recipient
+ Hungary is building a pipeline with Serbia. | HUN | SRB | ongoing
