# AID: money, arms, troops to help, humanitarian aid, asylum, debt relief, rescue.

frame aid.provide
type AID
cameo 070
verb provide, give, send, deliver, donate, supply, extend, grant, offer, allocate, disburse, ship, contribute, airlift, channel, release, dispatch, distribute, hand, transfer, furnish, rush
obj @aid
to/for/iobj/with -> recipient
+ Japan provided aid to Nepal. | JPN | NPL | occurred
- Parliament gave the bill a reading.

frame aid.provide-with
type AID
cameo 070
verb provide, supply, equip, furnish, present
obj actor -> recipient
with @aid
+ Austria supplied Moldova with medicine. | AUT | MDA | occurred

frame aid.economic
type AID
cameo 071
contexts economic
verb lend, loan, grant, give, provide, approve, extend, disburse, transfer, inject
obj loan, grant, credit, bailout, million, billion, money, dollar, euro, fund, cash, tranche, subsidy
to/for/iobj -> recipient
+ China lent money to Laos. | CHN | LAO | occurred

frame aid.bail-out
type AID
cameo 071
contexts economic
verb bail out, rescue, prop up, finance, fund, subsidise, subsidize, bankroll
obj -> recipient
+ The European Union bailed out Cyprus. | EU | CYP | occurred

frame aid.military
type AID
cameo 072
contexts military
verb provide, give, send, deliver, donate, supply, ship, sell, transfer, hand, furnish
obj @arms
to/for/iobj -> recipient
+ Britain sent missiles to Ukraine. | GBR | UKR | occurred

frame aid.arm
type AID
cameo 072
contexts military
verb arm, equip, train, rearm
obj -> recipient
+ Turkey trained Somali troops. | TUR | SOM | occurred
- Russia armed itself.

frame aid.send-troops-help
type AID
cameo 074
contexts peacekeeping
verb send, deploy, dispatch, contribute, commit
obj peacekeeper, adviser, advisor, rescuer, medic, doctor, engineer, trainer, rescue team, firefighter, expert, instructor, nurse, police, rescue worker, relief worker, aid worker, health worker, medical team, search team, rescue crew, relief team, surgeon, paramedic, midwife, epidemiologist, deminer, mine clearer, sniffer dog, rescue dog, specialist, technician, field hospital, hospital ship, water engineer, divers, diver
to/in/for/into actor -> recipient
+ Rwanda sent peacekeepers to Mozambique. | RWA | MOZ | occurred

frame aid.humanitarian
type AID
cameo 073
contexts human_security
verb provide, deliver, send, airlift, distribute, drop, ship, give, donate
obj humanitarian aid, food, medicine, tent, blanket, medical supply, vaccine, dose, water, relief, food aid, medical aid, wheat, grain, flour, generator, shelter
to/for/iobj/in/among -> recipient
+ Kuwait sent food to Yemen. | KWT | YEM | occurred

frame aid.aid-noun
type AID
cameo 070
noun aid, assistance, relief
mod military, humanitarian, financial, economic, food, development, medical, emergency
from/by/poss? actor -> actor
subj? actor -> actor
to/for actor -> recipient
+ Germany's humanitarian aid to Ethiopia arrived. | DEU | ETH | occurred

frame aid.help
type AID
cameo 070
verb help, assist, aid
obj -> recipient
inf?
with/in?
+ Chile helped Haiti. | CHL | HTI | occurred
- It helped to calm nerves.

frame aid.come-to-aid
type AID
cameo 070
verb come, rush
to aid, help, rescue, assistance, defence, defense
of? actor -> recipient
+ Greece came to the aid of Turkey. | GRC | TUR | occurred

frame aid.asylum
type AID
cameo 075
contexts asylum
verb grant, give, offer, provide, extend
obj @asylum
to/for/iobj -> recipient
+ Ecuador granted asylum to an Australian activist. | ECU | AUS | occurred

frame aid.shelter
type AID
cameo 075
contexts asylum migration
verb shelter, host, accept, admit, welcome, house, resettle, take in, accommodate, receive
obj refugee, migrant, asylum seeker, evacuee, displaced, seeker -> recipient
negated REJECT
+ Poland welcomed Ukrainian refugees. | POL | UKR | occurred

frame aid.open-to-refugees
type AID
cameo 075
contexts asylum migration
verb open
obj border, door
to refugee, migrant, people, number -> recipient
+ Uganda opened its borders to refugees. | UGA | * | occurred

frame aid.forgive-debt
type AID
cameo 071
contexts economic
verb forgive, cancel, write off, restructure, waive
obj @debt
of/for/by/to? actor -> recipient
poss? actor -> recipient
+ France cancelled the debt of Sudan. | FRA | SDN | occurred

frame aid.evacuate
type AID
cameo 073
contexts human_security
verb evacuate, rescue, save, free, repatriate, airlift
obj -> recipient
from? -> place
+ South Korea evacuated Afghan workers. | KOR | AFG | occurred

frame aid.treat
type AID
cameo 073
contexts health
verb treat, vaccinate, feed, immunise, immunize
obj people, refugee, child, patient, wounded, civilian, survivor, victim, soldier -> recipient
+ Israeli doctors treated Syrian refugees. | ISR | SYR | occurred

frame aid.protect
type AID
cameo 074
contexts peacekeeping
verb protect, escort, shield, safeguard
obj actor, convoy, civilian, refugee, ship -> recipient
subj @troops, peacekeeper, police, actor -> actor
+ French troops protected Malian civilians. | FRA | MLI | occurred

frame aid.approve-aid
type AID
cameo 070
verb approve, authorise, authorize, unlock, unfreeze, release
obj @aid, sale, package, transfer, delivery
to/for actor -> recipient
+ The United States approved aid for Jordan. | USA | JOR | occurred

frame aid.donor
type AID
cameo 070
verb be, remain, become
attr donor, contributor, backer, provider
of/to/in? -> recipient
+ Norway remains a donor to Malawi. | NOR | MWI | occurred

frame aid.raise-money
type AID
cameo 071
contexts economic
verb raise, spend, collect, contribute, earmark, set aside, invest
obj money, fund, million, billion, dollar, euro, pound
for/on/in/to -> recipient
+ Ireland raised money for Haiti. | IRL | HTI | occurred

frame aid.peacekeep
type AID
cameo 074
contexts peacekeeping
verb serve, participate, patrol, take part, join
in/with/to peacekeeping, mission, operation, force
in -> recipient
+ Fijian soldiers served in a peacekeeping mission in Lebanon. | FJI | LBN | occurred

frame aid.relieve
type AID
cameo 070
verb support, finance, fund, sponsor, subsidise, subsidize
obj refugee, victim, survivor, project, school, hospital, programme, program, child, farmer, family, girl -> recipient
in/of? -> recipient
+ Finland sponsored refugees in Kenya. | FIN | * | occurred
