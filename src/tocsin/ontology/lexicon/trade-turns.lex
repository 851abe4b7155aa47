# Trade and money as levers between states: export controls tightened, screws turned, approvals frozen, preferences lost; and goods that flow.

class trade-lever: control, curb, rule, restriction, limit, check, licence, license, licensing, export control, grip, inspection, requirement, quota, cap
class trade-traffic: export, import, sale, shipment, transfer, trade, transit, technology, chip, mineral, rare earth, grain, oil, gas, fertiliser, fertilizer, travel, investment
class trade-screw: screw, noose, squeeze, vice, vise, net, pressure, thumbscrew, chokehold
class trade-nod: approval, certification, licence, license, permit, work, construction, funding, process, review, talk, accession, signing
class trade-flow: crude, oil, gas, natural gas, electricity, power, grain, wheat, fuel, water, coal, lng, ammonia
class trade-link: tunnel, bridge, rail link, railway, pipeline, power line, canal, road, highway, ferry, interconnector, cable, checkpoint, border market, free zone, bus service, air link, border post
class trade-body: bloc, agency, organisation, organization, alliance, commission, pact, treaty, convention, community, customs union

frame sanction.lever-tighten
type SANCTION
cameo 163
contexts economic
verb tighten, toughen, stiffen, impose, introduce, bring in, widen, expand, extend, harden, slap
obj @trade-lever -> topic
on/over @trade-traffic, travel -> topic
to/from/with/of? actor -> recipient
subj @state-voice -> actor
+ Tokyo tightened controls on chip exports to North Korea. | JPN | PRK | occurred
- The school tightened checks on imports of sweets.

frame sanction.lever-screws
type SANCTION
cameo 163
contexts economic
verb tighten, turn, turn up, ratchet up, apply, pile
obj @trade-screw
on/around/against/over -> recipient
subj @state-voice -> actor
+ Washington tightened the screws on Venezuela's oil trade. | USA | VEN | occurred
- The joiner tightened the screws on the door.

frame sanction.lever-freeze-approval
type SANCTION discontinue
cameo 160
contexts economic
verb suspend, freeze, halt, withhold, revoke, shelve, block, stop, pull
obj @trade-nod -> topic
of/for/on/with pipeline, loan, project, deal, investment, sale, fund, plant, programme, program, purchase, aid -> recipient
with/to/from/by? actor -> recipient
subj @state-voice -> actor
+ Berlin suspended approval of a Russian pipeline. | DEU | RUS | occurred
+ Bulgaria froze the licensing of the Gazprom pipeline. | BGR | RUS | occurred
- The town halted work on the plant pots.

frame sanction.lever-quit-body
type SANCTION withdraw
cameo 160
contexts diplomatic
verb quit, exit, secede, bow out
obj/of/from @trade-body -> recipient
subj actor -> actor
+ Argentina quit the UN health agency. | ARG | UNO | occurred
- The singer quit the agency.

frame sanction.lever-throw-out-of-embassy
type SANCTION expel
cameo 161
contexts diplomatic
verb kick out, throw out, boot out, turf out, chuck out, eject, oust, expel
obj actor, envoy, diplomat, attaché, spy, staff -> recipient
from/of embassy, mission, consulate, delegation, legation
subj actor, government, ministry -> actor
+ Ottawa kicked out four Belarusians from the embassy. | CAN | BLR | occurred
- The guards threw out a drunk from the embassy.

frame cooperate.lever-flow
type COOPERATE
cameo 061
contexts economic
verb flow, begin, start, resume, arrive, stream
subj @trade-flow -> actor
to/into/from/through actor -> recipient
ing? flow, move, arrive -> topic
inf? flow, move, arrive -> topic
+ Kazakh crude flowed to Germany. | KAZ | DEU | occurred
- Lava flowed to the sea.

frame cooperate.lever-open-link
type COOPERATE
cameo 061
contexts economic
mutual
verb open, inaugurate, launch, complete, build, reopen, unveil, link, connect
obj @trade-link, power grid, grid, gas grid -> topic
subj pair -> both
+ Chile and Argentina opened a tunnel under the Andes. | CHL ARG | - | occurred
- The clown and the baker opened a bridge of cakes.

frame cooperate.lever-pool
type COOPERATE
cameo 061
mutual
verb pool, combine, merge, share
obj carrier, force, resource, reserve, fleet, effort, intelligence, data, expertise, capacity, purchase, sovereignty, grid -> topic
subj pair -> both
+ France and Belgium pooled their reserves. | FRA BEL | - | occurred
- Boys and girls pooled their resources.

frame cooperate.lever-take-part-drill
type COOPERATE
cameo 062
contexts military
verb take, participate, join, join in
obj? part -> topic
in/obj @exercise -> recipient
with/of? actor -> recipient
subj actor, navy, army, air force, troop, jet, warship, ship, pilot, force -> actor
+ Sweden's navy took part in a German exercise. | SWE | DEU | occurred
- The dancer took part in a drill.
