# AID 072 and 074: arms, training and troops to help; peacekeeping, escort and rescue of hostages.
class aid-weaponry: weapon, arm, weaponry, ammunition, munition, missile, rocket, tank, jet, fighter jet, artillery, shell, drone, rifle, gun, howitzer, mortar, grenade, armour, armor, armoured vehicle, armored vehicle, vehicle, helicopter, gunboat, patrol boat, vessel, warship, warplane, aircraft, hardware, materiel, military equipment, equipment, air defence, air defense, system, battery, launcher, radar, night-vision goggles, body armour, body armor, helmet, vest, spare part, uniform, explosive, mine, bullet, round, bomb, submarine, military aid, lethal aid, gear, kit
class aid-peacekeeper: peacekeeper, peacekeeping, peacekeeping force, peacekeeping troop, blue helmet, monitor, observer, peace monitor, stabilisation force, stabilization force, peace force, police trainer, military observer, election observer, truce monitor, ceasefire monitor, advance team, buffer force, monitoring team, blue beret, election monitor, mediator force, mission
class aid-adviser: adviser, advisor, trainer, instructor, expert, specialist, technician, mentor, consultant, engineer, sapper, deminer, bomb-disposal expert, military adviser, policeman, police officer
class aid-threatened: civilian, convoy, refugee, ship, shipping, tanker, villager, minority, resident, worshipper, aid worker, camp, relief convoy, aid convoy, merchant ship, embassy, diplomat, enclave, pilgrim, airspace, sky, population, family, witness, voter, polling station, election, border
class aid-captive: hostage, captive, prisoner of war, kidnap victim, abductee, kidnapped, trapped, stranded, crew, sailor, schoolgirl, pilot, seafarer, miner, climber

frame aid.arms-supply
type AID
cameo 072
negated REJECT
contexts military
verb supply, provide, deliver, send, give, donate, ship, transfer, furnish, airlift, smuggle, funnel, channel, hand over, gift
obj @aid-weaponry
to/iobj/into actor, rebel, insurgent, militia, army, troop, separatist, ally, fighter -> recipient
+ Iran smuggled rockets to Yemeni rebels. | IRN | YEM | occurred
+ Five patrol boats were donated to Fiji by Australia. | AUS | FJI | occurred
- The firm sent a vehicle to the garage.

frame aid.arms-furnish-with
type AID
cameo 072
contexts military
verb supply, provide, equip, furnish, arm, outfit, reinforce, kit out, fit out
obj actor, rebel, militia, army, ally -> recipient
with @aid-weaponry
+ Belarus equipped Zimbabwe with tanks. | BLR | ZWE | occurred

frame aid.arms-for
type AID
cameo 072
contexts military
verb supply, provide, deliver, send, donate
obj @aid-weaponry
for/in actor -> recipient
subj actor -> actor
+ Slovenia donated helmets for Ukraine. | SVN | UKR | occurred

frame aid.arms-received
type AID
cameo 072
contexts military
verb receive, get, obtain, acquire
obj @aid-weaponry
subj actor, rebel, militia, army -> recipient
from actor -> actor
+ Moldova received armoured vehicles from Germany. | DEU | MDA | occurred

frame aid.arms-delivery-noun
type AID
cameo 072
contexts military
noun delivery, shipment, supply, transfer, consignment, donation, provision, airlift, gift
of @aid-weaponry
to/for/into actor, rebel -> recipient
from/by/subj? actor -> actor
+ Germany's delivery of tanks to Ukraine began. | DEU | UKR | occurred

frame aid.arms-shipments-mod
type AID
cameo 072
contexts military
noun delivery, shipment, supply, transfer, consignment
mod arm, weapon, military, missile, tank, jet, ammunition
to/for actor, rebel -> recipient
from/by/subj? actor -> actor
+ Arms shipments from Iran to Syria continued. | IRN | SYR | ongoing

frame aid.arms-approve
type AID
cameo 072
contexts military
verb approve, authorise, authorize, clear, okay, green-light, greenlight, license, permit, sign off
obj sale, delivery, transfer, shipment, military aid, export, weapon, missile, jet, tank, arm, arms package, arms sale
to/for actor -> recipient
+ The United States approved the sale of jets to Bahrain. | USA | BHR | occurred
- The city approved the sale of land to a developer.

frame aid.arms-sale-noun
type AID
cameo 072
contexts military
noun sale
mod arm, weapon, missile, jet, submarine, tank, drone, military, helicopter
to actor -> recipient
by/subj/from? actor -> actor
+ Arms sales by Israel to Azerbaijan continued. | ISR | AZE | ongoing

frame aid.military-aid-noun
type AID
cameo 072
contexts military
noun aid, assistance, support, help, backing
mod military, lethal, non lethal, security, logistical, logistic, air, naval, defence, defense
from/by/subj? actor -> actor
to/for/of actor, rebel -> recipient
+ American military aid to Egypt resumed. | USA | EGY | occurred

frame aid.support-received
type AID
cameo 072
contexts military
verb receive, enjoy, get, draw
obj support, military support, logistical support, air support, aid, assistance, help, training, protection, air cover
subj -> recipient
from actor -> actor
+ The Yemeni rebels received training from Iran. | IRN | YEM | occurred

frame aid.support-fire
type AID
cameo 072
contexts military
verb provide, give, lend, offer
obj air support, air cover, logistical support, covering fire, fire support, military support, artillery support, naval support, air power, support, cover, backup, reinforcement
to/for/iobj actor, troop, rebel, force, operation, army, offensive -> recipient
of/by? actor -> recipient
subj actor, jet, warplane, drone, artillery, helicopter, @troops -> actor
+ French jets gave air cover to Malian troops. | FRA | MLI | occurred

frame aid.train-force
type AID
cameo 072
contexts military
verb train, mentor, coach, instruct, drill, school
obj soldier, troop, army, police, recruit, pilot, rebel, officer, cadet, militia, fighter, force, coastguard, coast guard, guard, marine, commando, sailor, airman -> recipient
subj actor, adviser, instructor, trainer, soldier, troop, expert -> actor
+ British instructors trained Ukrainian pilots. | GBR | UKR | occurred
- The club trained its recruits.

frame aid.training-of
type AID
cameo 072
contexts military
noun training, instruction, mentoring
of/for/to actor, soldier, recruit, pilot, police -> recipient
by/subj/from actor -> actor
+ The training of Somali recruits by Turkey continued. | TUR | SOM | ongoing

frame aid.training-provide
type AID
cameo 072
contexts military
verb provide, offer, give, deliver, conduct
obj training, military training, combat training, instruction, course
to/for/iobj actor, soldier, troop, recruit, police, officer, army -> recipient
+ Portugal gave training to Mozambican soldiers. | PRT | MOZ | occurred

frame aid.training-mission
type AID
cameo 072
contexts military
verb launch, run, set up, open, establish, extend, lead, expand
obj training mission, training centre, training center, training programme, training program, training camp, advisory mission, assistance mission
in/for/with actor -> recipient
+ The European Union launched a training mission in Mali. | EU | MLI | occurred

frame aid.advisers
type AID
cameo 072
contexts military
verb send, deploy, dispatch, second, lend, station, assign, provide, attach
obj @aid-adviser
to/in/into/for/iobj actor -> recipient
+ Cuba sent advisers to Nicaragua. | CUB | NIC | occurred

frame aid.modernise-army
type AID
cameo 072
contexts military
verb build up, build, rebuild, modernise, modernize, upgrade, strengthen, bolster, beef up, overhaul, professionalise
obj army, navy, air force, armed force, military, coast guard, air defence, air defense, defence, defense, police, fleet, force
of/in actor -> recipient
subj actor -> actor
+ Russia modernised the air defences of Algeria. | RUS | DZA | occurred

frame aid.modernise-army-poss
type AID
cameo 072
contexts military
verb build up, modernise, modernize, upgrade, bolster, beef up, overhaul
obj actor -> recipient
subj actor -> actor
with/by/through weapon, training, jet, tank, missile, adviser, equipment, supply
+ Australia bolstered the Tongan navy with equipment. | AUS | TON | occurred

frame aid.troops-at-request
type AID
cameo 072
contexts military
verb send, deploy, dispatch
obj troop, soldier, force, police, jet
to/in? actor -> recipient
at request, invitation, behest
of? actor -> recipient
+ Senegal sent troops to the Gambia at the request of the Gambian president. | SEN | GMB | occurred

frame aid.intervene-behalf
type AID
cameo 072
contexts military
verb intervene, fight, act, step in
on/alongside/for/in behalf, side, support, defence, defense, favour
of -> recipient
+ Rwandan troops fought on the side of Mozambique. | RWA | MOZ | occurred
- The lawyer intervened on behalf of a client.

frame aid.fight-alongside
type AID
cameo 072
contexts military
verb fight, battle, serve
alongside actor, @troops, rebel, army -> recipient
against? actor, @combatant, army, force, group, militia, insurgency -> topic
subj? actor, @troops, fighter, volunteer, mercenary -> actor
+ Cuban soldiers fought alongside Angolan troops. | CUB | AGO | occurred
+ Senegalese troops fought alongside the Malian army against jihadists. | SEN | MLI | occurred

frame aid.defend-country
type AID
cameo 074
contexts military
verb defend, protect, shield, safeguard, secure, guard
obj actor, @aid-threatened -> recipient
from/against? -> topic
subj @troops, @aid-peacekeeper, navy, warship, frigate, jet, police -> actor
in/of/off? actor -> recipient
+ Kenyan troops guarded Somali convoys. | KEN | SOM | occurred
- The keeper protected the goal.

frame aid.police-airspace
type AID
cameo 074
contexts military
verb patrol, police, guard, secure, monitor
obj airspace, sky, border, coast, water, coastline, frontier, buffer zone, ceasefire line, demilitarised zone
of/between/in/over actor -> recipient
subj actor, jet, navy, warship, troop, peacekeeper, soldier -> actor
+ Italian jets policed the airspace of Slovenia. | ITA | SVN | occurred

frame aid.escort
type AID
cameo 074
contexts military
verb escort, accompany, chaperone, convoy
obj ship, tanker, convoy, truck, relief convoy, merchant ship, refugee, civilian, vessel, evacuee -> recipient
through/to/across/into/off/of? actor -> recipient
subj actor, warship, frigate, navy, troop, peacekeeper, helicopter, soldier, destroyer -> actor
+ Indian warships escorted Danish tankers. | IND | DNK | occurred

frame aid.peacekeepers-send
type AID
cameo 074
contexts peacekeeping
verb send, deploy, dispatch, contribute, commit, provide, supply, rush, fly, airlift, lend, station, field
obj @aid-peacekeeper
to/in/into/for/along/across/between/iobj? actor, force, mission, border, region, town, city, strip, area -> recipient
+ Bangladesh contributed peacekeepers to South Sudan. | BGD | SSD | occurred

frame aid.troops-peacekeeping
type AID
cameo 074
contexts peacekeeping
verb send, deploy, dispatch, contribute, commit, provide, lend, supply
obj @troops, platoon, company, policeman, police, helicopter, medic
to/for/as/on/in/inf peacekeeping, peacekeeper, peacekeeping force, peacekeeping mission, peace mission, mission, peacekeeping operation, stabilisation force, serve
in/to? actor -> recipient
+ Fiji contributed troops to a peacekeeping mission in Sinai. | FJI | EGY | occurred
+ Uruguay sent soldiers to Haiti as peacekeepers. | URY | HTI | occurred

frame aid.peacekeepers-land
type AID
cameo 074
contexts peacekeeping
verb arrive, land, deploy, move, begin, take up, enter, fan out, patrol, disembark, start
subj peacekeeper, peacekeeping troop, blue helmet, peacekeeping force, observer, monitor, contingent, advance team -> actor
in/at/to/into/on/across/along/through/obj actor -> recipient
+ Kenyan peacekeepers arrived in Haiti. | KEN | HTI | occurred

frame aid.peacekeepers-for-peace
type AID
cameo 074
contexts peacekeeping
verb arrive, deploy, land
subj actor, @troops -> actor
in/to/at? actor -> recipient
for/on/as/inf peacekeeping, peacekeeper, peace mission, peacekeeping mission, peacekeeping duty, rescue mission, relief mission
+ Nepalese soldiers arrived in Liberia for a peacekeeping mission. | NPL | LBR | occurred

frame aid.peacekeepers-noun
type AID
cameo 074
contexts peacekeeping
noun deployment, dispatch, arrival, contribution
of @aid-peacekeeper
in/to/for actor -> recipient
by/subj/from? actor -> actor
+ The deployment of peacekeepers by Ghana to Liberia was completed. | GHA | LBR | occurred

frame aid.serve-peacekeeping
type AID
cameo 074
contexts peacekeeping
verb serve, participate, take part, join, enlist
subj actor, @troops -> actor
in/with/as/on/obj peacekeeping, peacekeeper, peacekeeping force, peacekeeping mission, blue helmet, force, mission, unifil, stabilisation force
in/to/of? actor -> recipient
+ Irish soldiers joined a peacekeeping force in Lebanon. | IRL | LBN | occurred

frame aid.soldiers-served-in
type AID
cameo 074
contexts peacekeeping
verb serve
subj soldier, troop, peacekeeper, policeman, police officer -> actor
in actor -> recipient
+ Finnish soldiers served in Lebanon. | FIN | LBN | occurred

frame aid.keep-peace
type AID
cameo 074
contexts peacekeeping
verb keep, enforce, restore, maintain
obj peace, order, calm, truce, no-fly zone, buffer zone, safe zone, security
in/between/along/over actor -> recipient
subj actor, @troops, @aid-peacekeeper -> actor
+ African peacekeepers kept the peace in Burundi. | * | BDI | occurred

frame aid.separate-sides
type AID
cameo 074
contexts peacekeeping
verb separate, interpose, disengage
obj side, force, army, faction, militia, rival, fighter, troop -> recipient
subj peacekeeper, @aid-peacekeeper, monitor -> actor
in/of? actor -> recipient
+ Russian peacekeepers separated the sides in Moldova. | RUS | MDA | occurred

frame aid.monitor-truce
type AID
cameo 074
contexts peacekeeping
verb monitor, observe, supervise, verify, oversee, police, patrol
obj ceasefire line, border, election, vote, withdrawal, disarmament, buffer zone, poll, referendum, demilitarised zone
in/between/of/on? actor -> recipient
subj observer, monitor, mission, peacekeeper, inspector, actor -> actor
+ Norwegian observers monitored the elections in Sri Lanka. | NOR | LKA | occurred

frame aid.safe-haven
type AID
cameo 074
contexts peacekeeping
verb create, set up, establish, provide, secure, declare
obj safe haven, safe zone, safe area, humanitarian corridor, no-fly zone, refuge
for/in/to actor, civilian, refugee, people -> recipient
of? actor -> recipient
+ Turkey set up a safe haven for Syrian refugees. | TUR | SYR | occurred

frame aid.rescue-hostage
type AID
cameo 074
contexts human_security
verb rescue, free, save, extricate, extract, liberate, recover, bring out, bring home
obj @aid-captive -> recipient
from -> place
subj actor, commando, troop, soldier, navy, special force, police, army, marine -> actor
+ Nigerian troops rescued Chinese hostages from a camp. | NGA | CHN | occurred
- The firm rescued a client from debt.

frame aid.hostage-rescue-noun
type AID
cameo 074
contexts human_security
noun rescue, extraction
of @aid-captive, actor, sailor, soldier, civilian -> recipient
by/subj? actor -> actor
+ The rescue of Indian sailors by Oman was praised. | OMN | IND | occurred

frame aid.clear-mines
type AID
cameo 073
contexts human_security
verb clear, defuse, remove, neutralise, neutralize, demine
obj mine, landmine, bomb, minefield, unexploded ordnance, cluster bomb, booby trap, ordnance, explosive
in/from/off/for/near actor, road, field, village -> recipient
of? actor -> recipient
subj actor, expert, sapper, engineer, deminer, team, troop -> actor
+ Cambodian sappers cleared landmines in South Sudan. | KHM | SSD | occurred

frame aid.base-lend
type AID
cameo 072
contexts military
verb lend, lease, loan, give
obj warplane, jet, warship, submarine, frigate, helicopter, plane, aircraft, tank, carrier, launcher, battery
to/iobj actor -> recipient
+ Portugal lent a plane to Cape Verde. | PRT | CPV | occurred

frame aid.extend-umbrella
type AID
cameo 074
contexts military
verb extend, provide, offer, guarantee, give
obj nuclear umbrella, security guarantee, protection, security umbrella, defence guarantee, security, military protection
to/for/over/iobj actor, civilian -> recipient
+ The United States extended protection to Kuwait. | USA | KWT | occurred

frame aid.fund-rebels
type AID
cameo 072
contexts military
verb fund, finance, bankroll, arm, sponsor, supply, train
obj rebel, militia, insurgent, guerrilla, fighter, separatist, faction, mercenary, militant, proxy -> recipient
in/of? actor -> recipient
+ Libya trained Chadian rebels. | LBY | TCD | occurred

frame aid.upgrade-plane
type AID
cameo 072
contexts military
verb repair, refit, overhaul, service, maintain
obj jet, tank, warship, submarine, helicopter, aircraft, vehicle, howitzer
of/for actor -> recipient
subj actor -> actor
+ Poland repaired tanks for Ukraine. | POL | UKR | occurred

frame aid.give-military-aid-adj
type AID
cameo 072
contexts military
verb be, become, remain
attr arms supplier, weapons supplier
to/of/for actor -> recipient
+ Russia was the main arms supplier to Syria. | RUS | SYR | occurred

frame aid.relieve-peacekeepers
type AID
cameo 074
contexts peacekeeping
verb relieve, replace, reinforce, supplement
obj peacekeeper, troop, soldier, contingent, personnel, battalion -> recipient
subj peacekeeper, peacekeeping force, blue helmet, contingent -> actor
+ Bangladeshi peacekeepers relieved Nepalese troops. | BGD | NPL | occurred
