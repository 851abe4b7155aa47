# THREATEN and PROTEST as dispatches turn them: seas of fire, hints of force, routes that may be shut; and ASSAULT on whole towns.

class menace-fire: ash, ashes, rubble, graveyard, dust, ruin, ruins, wasteland, cemetery, parking lot
class menace-blow: strike, attack, action, retaliation, force, military action, invasion, war, sanction, intervention, offensive, blockade, reprisal, annexation, use of force, airstrike, air strike, embargo, military option, military force, expulsion
class menace-route: route, transit route, land route, corridor, pipeline, strait, canal, rail link, railway, waterway, crossing, passage, lane, shipping lane, transit, supply route, sea lane, valve, gas pipeline, oil pipeline
class menace-deed: raze, destroy, annihilate, attack, invade, strike, bomb, occupy, annex, retaliate, obliterate, flatten, seize, blockade, nuke, wipe, crush, sanction, expel, intervene
class levelled: town, city, village, district, neighbourhood, neighborhood, suburb, camp, block, quarter, settlement, hospital, school, building, mosque, church, command, headquarters, unit, brigade, position, base, stronghold, leadership, garrison, hideout, family, house, home

frame assault.menace-sea-of-fire
type ASSAULT heavy-weapons
cameo 194
contexts military
verb turn, reduce, bomb, pound, shell, burn, transform
obj actor, somewhere, @levelled -> recipient
into/to @menace-fire
subj @state-voice, rebel, militia -> actor
of/in? actor -> recipient
+ The Russian army reduced a Ukrainian town to rubble. | RUS | UKR | occurred
- The chef turned the Turkish sugar to ash.

frame assault.menace-level
type ASSAULT destroy
cameo 190
contexts military
verb level, raze, flatten, pulverise, pulverize, obliterate, wipe out
obj @levelled, somewhere -> recipient
of/in? actor -> recipient
obj/in? waste, ruin -> topic
subj @state-voice, rebel, militia, force, jet, warplane, artillery, troop, shell, strike -> actor
+ Israel wiped out a Hamas unit in Gaza. | ISR | PSE | occurred
- The developer levelled a Danish house.

frame threaten.menace-hint-at
type THREATEN
cameo 138
contexts military
verb hint, hint at, allude, mutter, dangle, moot, float, raise
at/about/of/obj @menace-blow -> content
on/against/of? actor -> recipient
subj @state-voice, rebel, militia -> actor
+ Togo hinted at retaliation against Benin. | TGO | BEN | occurred
- The miners hinted at a strike.

frame threaten.menace-speak-of
type THREATEN violence
cameo 138
contexts military
verb boast, dream, fantasise, fantasize, muse
of/about @menace-deed -> content
subj @state-voice, militia, rebel -> actor
+ Iran's commander mused about razing Haifa. | IRN | * | occurred
- The coach dreamt of crushing the rival side.
- Malian herders spoke of jets bombing their flocks.

frame coerce.menace-shut-route
type COERCE restrict
cameo 172
contexts economic
verb close, shut, block, shut off, close off, cut, cut off, sever, choke off, blockade, halt, suspend, seal
obj @menace-route -> topic
to/with/between/for/into/from actor -> recipient
subj @state-voice, rebel, militia -> actor
+ Belarus closed the transit route to Lithuania. | BLR | LTU | occurred
- The mayor closed the canal to swans.

frame coerce.menace-ground
type COERCE seize
cameo 171
contexts economic
verb ground, impound, detain, quarantine
obj tanker, ship, vessel, freighter, trawler, plane, airliner, jet, cargo ship, yacht, barge, ferry, helicopter, fishing boat, container ship -> recipient
of/from? actor -> recipient
subj actor, navy, coast guard, customs, court, police, authority -> actor
+ Denmark impounded a Russian freighter. | DNK | RUS | occurred
- Fog grounded the Russian plane.

frame coerce.menace-seal-off
type COERCE restrict
cameo 172
contexts repression
verb seal off, seal, lock down, cordon off, cut off, ring, encircle, surround, isolate, close off
obj town, city, village, district, camp, enclave, province, strip, quarter, neighbourhood, neighborhood, somewhere -> recipient
in/of? actor -> recipient
subj actor, troop, force, soldier, army, police, gendarme -> actor
+ Israeli soldiers sealed off Nablus. | ISR | PSE | occurred
- Snow sealed off Nablus.

frame request.menace-want-from
type REQUEST
cameo 020
contexts diplomatic
verb want, seek, demand, expect, require, await, extract, need
obj concession, apology, explanation, guarantee, compensation, assurance, reparation, clarification, clarity, answer, redress, pledge, commitment, restitution, waiver, exemption, refund, damages -> topic
from/of actor -> recipient
subj @state-voice -> actor
+ Bulgaria wants concessions from North Macedonia. | BGR | MKD | ongoing
- The tenant wants a refund from the Swiss railway.

frame request.menace-lobby-for
type REQUEST
cameo 020
contexts diplomatic
verb lobby, campaign, angle, press, push, canvass, jockey, petition
for seat, membership, recognition, entry, admission, readmission, exemption, waiver, aid, loan, presence, troop, base, inquiry, sanction, embargo, resolution, ceasefire, tribunal, return, release, visa
to/in/at/from? actor -> recipient
subj actor, government -> actor
+ Taiwan is lobbying for a seat in the United Nations. | TWN | UNO | ongoing
- The clown lobbied for a seat in the bus.

frame agree.menace-float-plan
type AGREE
cameo 037
contexts diplomatic
verb float, moot, table, unveil, circulate, air, present, submit, outline, put forward, launch
obj proposal, plan, peace plan, idea, initiative, roadmap, formula, blueprint, peace initiative, draft
for/to/on truce, ceasefire, peace, talk, settlement, end, solution, de-escalation, dialogue, disarmament, reconciliation -> topic
in/with/between/of? actor -> recipient
subj @state-voice -> actor
+ Brazil floated a proposal for a truce in Ukraine. | BRA | - | occurred
- The chef floated an idea for a sauce.

frame agree.menace-commit-themselves
type AGREE
cameo 030
contexts diplomatic
verb commit, pledge, bind, dedicate
obj themselves, itself, himself, herself
to solution, settlement, talk, talks, peace, truce, dialogue, restraint, ceasefire, process, disarmament, withdrawal, cooperation, roadmap, plan, deal -> topic
with? actor -> recipient
subj @state-voice, rebel -> actor
+ Cameroon committed itself to dialogue with Nigeria. | CMR | NGA | occurred
- The monk committed himself to restraint.

frame protest.menace-down-tools
type PROTEST strike
cameo 143
contexts economic
verb down, lay down, lay, drop
obj tool, chalk, pen, stethoscope, pick, hammer
subj @folk -> actor
+ Bolivian miners downed their tools. | BOL | - | occurred
- The chef laid down his pick.

frame protest.menace-tear-off
type PROTEST demo
cameo 141
contexts rights_freedoms
verb tear off, burn, take off, wave, cut, shear, bang, pull off, throw off
obj headscarf, veil, hijab, hair, effigy, portrait, pot, pan, placard, passport, ballot
subj woman, demonstrator, protester, protestor, girl, student, activist, crowd, marcher, mother, exile -> actor
of/in? actor -> recipient
+ Iranian women tore off their headscarves. | IRN | - | occurred
- The barber cut the woman's hair.
