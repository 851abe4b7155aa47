# AID 071: loans, grants, debt relief, investment as a gift, and who pays.
class aid-money: money, dollar, euro, pound, franc, yen, yuan, rouble, ruble, rupee, dinar, riyal, dirham, lira, fund, funding, cash, loan, grant, credit, line of credit, credit line, tranche, instalment, installment, bailout, subsidy, stipend, million, billion, trillion, thousand, donation, contribution, sum, financing, finance, budget support, payment, deposit, capital, microcredit, allowance, scholarship, endowment, award, gift, subvention, resource, aid, assistance, package
class aid-beneficiary: refugee, victim, survivor, evacuee, displaced, needy, poor, homeless, orphan, widow, child, girl, boy, woman, family, household, farmer, fisherman, villager, community, patient, student, pupil, returnee, migrant, people, person, citizen, population, resident, civilian, wounded, injured, sick, amputee, school, hospital, clinic, village, town, city, camp
class aid-project: project, programme, program, hospital, clinic, school, university, road, bridge, well, dam, plant, stadium, railway, library, airport, port, power station, house, housing, shelter, mosque, orphanage, laboratory, training centre, training center, irrigation, reconstruction, development, sanitation, education, fund, scheme, initiative, effort, operation, mission, campaign, response, appeal, agency

frame aid.award-money
type AID
cameo 071
contexts economic
verb award, bestow, present
obj grant, fund, funding, scholarship, loan, million, billion, dollar, euro, aid, subsidy, stipend
to/iobj/for? actor, @aid-beneficiary, @aid-project -> recipient
+ Sweden awarded a grant to Mozambique. | SWE | MOZ | occurred
- The academy awarded a prize to a novelist.

frame aid.pay-for-needy
type AID
cameo 071
contexts economic
verb pay, spend, give, contribute, provide, allocate, donate, devote, earmark, commit
obj @aid-money
for/to/on/toward/towards/in/into/iobj @aid-beneficiary, @aid-project -> recipient
in/of? actor -> recipient
+ Switzerland gave three million francs to refugees in Jordan. | CHE | * | occurred
- The club paid ten million euros for a striker.

frame aid.pump-money
type AID
cameo 071
contexts economic
verb pump, pour, inject, plough, plow, sink, channel, funnel, shovel
obj @aid-money
into/to actor, economy, budget, treasury, region, country, province, agency -> recipient
+ Qatar pumped a billion dollars into Tunisia. | QAT | TUN | occurred
- The bank pumped money into shares.

frame aid.transfer-funds
type AID
cameo 071
contexts economic
verb transfer, wire, remit, release, disburse, unblock, unfreeze, advance, hand over, pay out
obj @aid-money
to/for/iobj actor -> recipient
+ The International Monetary Fund disbursed a tranche to Pakistan. | IMF | PAK | occurred

frame aid.credit-line
type AID
cameo 071
contexts economic
verb open, extend, provide, grant, offer, renew, approve, arrange
obj credit line, line of credit, credit, currency swap, swap line, overdraft, facility, lifeline
to/for/with/iobj actor -> recipient
+ India extended a credit line to Sri Lanka. | IND | LKA | occurred
- The bank opened a credit line for a grocer.

frame aid.deposit
type AID
cameo 071
contexts economic
verb deposit, place, park
obj money, dollar, million, billion, fund, gold
in/with/at/into actor, central bank -> recipient
+ Kuwait deposited two billion dollars in the central bank of Sudan. | KWT | SDN | occurred
- A widow deposited her ring in a bank.

frame aid.guarantee-loan
type AID
cameo 071
contexts economic
verb guarantee, underwrite, back, co-sign, insure
obj loan, bond, credit, borrowing, debt, guarantee
to/of/for/by? actor -> recipient
poss? actor -> recipient
+ The United States guaranteed loans to Jordan. | USA | JOR | occurred

frame aid.loan-guarantee-noun
type AID
cameo 071
contexts economic
noun loan, credit, bailout
from/by actor -> actor
to/for actor -> recipient
+ A loan from Japan to Kenya was signed. | JPN | KEN | occurred

frame aid.bailout-noun
type AID
cameo 071
contexts economic
noun bailout, bail-out, rescue package, rescue
mod financial, multibillion dollar, economic, emergency
of/for actor -> recipient
by/subj? actor -> actor
+ The financial rescue of Iceland by Norway began. | NOR | ISL | occurred

frame aid.receive-money
type AID
cameo 071
contexts economic
verb receive, get, obtain, secure, collect, win, accept, draw
obj @aid-money
subj actor, @aid-beneficiary -> recipient
from actor -> actor
+ Malawi received a loan from China. | CHN | MWI | occurred
- The museum received a donation from a reader.

frame aid.debt-restructure
type AID
cameo 071
contexts economic
verb restructure, reschedule, refinance, roll over, defer, reprofile, swap, ease, relieve, extend
obj debt, loan, repayment, arrears, deposit, debt burden, payment -> topic
of/for/by/from/to? actor -> recipient
poss? actor -> recipient
+ China rolled over a loan to Pakistan. | CHN | PAK | occurred
+ France rescheduled the debt of Chad. | FRA | TCD | occurred

frame aid.write-down-debt
type AID
cameo 071
contexts economic
verb write down, write off, wipe out, wipe, erase, forgive, cancel, annul, strike, scrap, drop
obj @debt, bill, million, billion, obligation, interest -> topic
of/for/by/to actor -> recipient
poss? actor -> recipient
+ Russia wrote off the loans to Cuba. | RUS | CUB | occurred

frame aid.forgive-country
type AID
cameo 071
contexts economic
verb forgive, relieve, absolve
obj actor -> recipient
of/from @debt, million, billion, obligation
+ Venezuela relieved Grenada of its debt. | VEN | GRD | occurred

frame aid.debt-relief-to
type AID
cameo 071
contexts economic
noun relief, forgiveness, cancellation, moratorium, restructuring
mod debt, loan
for/of/to actor -> recipient
by/from/subj? actor -> actor
+ Debt relief for Zambia was approved by China. | CHN | ZMB | occurred

frame aid.give-debt-relief
type AID
cameo 071
contexts economic
verb grant, give, offer, provide, extend
obj debt relief, debt holiday, debt moratorium, grace period, debt forgiveness
to/for/iobj actor -> recipient
+ Italy granted debt relief to Ethiopia. | ITA | ETH | occurred

frame aid.pay-off-for
type AID
cameo 071
contexts economic
verb pay, pay off, settle, clear, cover, meet
obj debt, arrears, bill, salary, wage, pension, dues, cost, rent
of/for/to/poss? actor -> recipient
for? actor -> recipient
+ Turkey paid the salaries of Somali soldiers. | TUR | SOM | occurred
- The firm paid wages late.

frame aid.foot-bill
type AID
cameo 071
contexts economic
verb foot, pick up
obj bill, tab, cost
for/of? -> recipient
+ Germany picked up the tab for Moldova. | DEU | MDA | occurred

frame aid.bankroll
type AID
cameo 071
contexts economic
verb bankroll, fund, finance, sponsor, underwrite, subsidise, subsidize, co-finance, part-fund, part-finance
obj actor, @aid-project, @aid-beneficiary -> recipient
in/of/for? actor -> recipient
+ South Korea financed a hospital in Laos. | KOR | LAO | occurred

frame aid.fund-passive-noun
type AID
cameo 071
contexts economic
noun funding, financing, finance, subsidy, sponsorship
from/by actor -> actor
to/for/of actor, @aid-beneficiary, @aid-project -> recipient
+ The subsidy from Denmark for Somalia continued. | DNK | SOM | ongoing

frame aid.build-gift
type AID
cameo 071
contexts economic
verb build, rebuild, construct, refurbish, renovate, repair, reconstruct, erect, restore
obj hospital, clinic, school, mosque, road, well, dam, stadium, house, bridge, orphanage, shelter, power plant, university, water system
in/for actor, @aid-beneficiary -> recipient
subj actor -> actor
+ Turkey built a hospital in Somalia. | TUR | SOM | occurred
- The contractor built houses in the suburb.

frame aid.rebuild-country
type AID
cameo 071
contexts economic
verb rebuild, reconstruct, modernise, modernize, develop, electrify, stabilise, stabilize
obj actor, economy, country -> recipient
subj actor -> actor
of? actor -> recipient
+ Saudi Arabia rebuilt Lebanon. | SAU | LBN | occurred
- The carpenter rebuilt a wall.

frame aid.rescue-economy
type AID
cameo 071
contexts economic
verb rescue, prop up, save, shore up, stabilise, stabilize, revive, bolster, buoy, salvage
obj economy, currency, budget, bank, finances, treasury
of/poss? actor -> recipient
in? actor -> recipient
+ The United Arab Emirates shored up the economy of Egypt. | ARE | EGY | occurred

frame aid.prop-up
type AID
cameo 071
contexts economic
verb prop up, bail out, sustain, buoy, shore up, bolster
obj actor, regime, government -> recipient
with? money, cash, loan, fund, oil, credit, subsidy
+ Venezuela propped up Cuba with oil. | VEN | CUB | occurred

frame aid.lifeline
type AID
cameo 071
contexts economic
verb throw, offer, give, extend, provide, hand
obj lifeline, life line, safety net, helping hand, leg up, shot in the arm
to/for/iobj -> recipient
+ Qatar threw Lebanon a lifeline. | QAT | LBN | occurred

frame aid.scholarships
type AID
cameo 071
verb grant, award, give, offer, provide, fund
obj scholarship, stipend, fellowship, bursary, traineeship, study place
to/for/iobj -> recipient
+ Hungary gave scholarships to Syrian students. | HUN | SYR | occurred

frame aid.increase-aid
type AID
cameo 070
contexts economic
verb increase, boost, raise, double, triple, quadruple, expand, step up, ramp up, scale up, hike, up, augment, top up
obj aid, assistance, funding, contribution, relief, humanitarian aid, development aid, donation, support, budget
to/for actor -> recipient
+ Norway doubled aid to Uganda. | NOR | UGA | occurred
- The firm increased funding for research.

frame aid.resume-aid
type AID
cameo 070
contexts economic
verb resume, restore, renew, reinstate, restart, unfreeze, unblock, reopen
obj aid, assistance, funding, budget support, loan, subsidy, food aid, humanitarian aid, payment, programme, program
to/for/with actor -> recipient
+ Britain restored aid to Rwanda. | GBR | RWA | occurred

frame aid.donations-noun
type AID
cameo 070
noun donation, contribution, gift, grant
from/by/subj/of actor -> actor
to/for actor, @aid-beneficiary, @aid-project -> recipient
+ A donation by Luxembourg to Mali arrived. | LUX | MLI | occurred

frame aid.contribute-to
type AID
cameo 071
contexts economic
verb contribute, donate, chip in, give, pitch in
obj? @aid-money
to/toward/towards/for fund, reconstruction, effort, relief, campaign, appeal, operation, rebuilding, recovery, response
in/for/of? actor -> recipient
+ Finland contributed to the reconstruction of Iraq. | FIN | IRQ | occurred
- The error contributed to the loss.

frame aid.with-contribution
type AID
cameo 071
contexts economic
verb support, help, assist, back, reinforce, aid
obj? -> recipient
with contribution, grant, loan, million, billion, donation, dollar, euro, fund, funding, supply, equipment, food, medicine, credit, money, cash
to? actor -> recipient
+ Spain helped Honduras with a grant. | ESP | HND | occurred

frame aid.approve-loan
type AID
cameo 071
contexts economic
verb approve, authorise, authorize, agree, clear, endorse, vote, pass, sign off
obj loan, grant, credit, bailout, tranche, aid package, rescue package, debt relief, financing, programme, funding, package, million, billion
to/for actor -> recipient
+ The World Bank approved a grant for Niger. | WB | NER | occurred

frame aid.be-donor-adj
type AID
cameo 070
verb be, remain, become, rank
attr/as donor, benefactor, paymaster, aid provider, lender, creditor, sponsor, backer, lifeline, patron, contributor
to/of/for/in? actor -> recipient
poss? actor -> recipient
+ China is the largest lender to Angola. | CHN | AGO | occurred

frame aid.subsidise-goods
type AID
cameo 071
contexts economic
verb sell, supply, ship, provide, give, deliver
obj discounted oil, cheap oil, subsidised oil, discounted gas, cheap gas, subsidised fuel, free oil, free gas, free grain, free fertiliser, free fertilizer, discounted fuel
to/iobj actor -> recipient
+ Russia gave free grain to Mali. | RUS | MLI | occurred

frame aid.at-discount
type AID
cameo 071
contexts economic
verb sell, supply, ship, provide
obj @goods
to/iobj actor -> recipient
at/on discount, preferential price, concessional term, favourable term, reduced price, credit
+ Iraq sold oil to Jordan at a discount. | IRQ | JOR | occurred

frame aid.develop-assistance
type AID
cameo 071
contexts economic
noun assistance, aid, support, help
mod financial, economic, development, technical, budgetary, reconstruction, monetary, developmental
from/by/subj? actor -> actor
to/for actor -> recipient
+ Japanese development assistance to Vietnam continued. | JPN | VNM | ongoing

frame aid.invest-in-people
type AID
cameo 071
contexts economic
verb invest, spend
obj? @aid-money
in/on education, health care, water, sanitation, agriculture, infrastructure, development, reconstruction, relief, school, hospital, road, clinic
in/for/of actor -> recipient
+ Denmark invested in the education of Kenyan girls. | DNK | KEN | occurred

frame aid.remit
type AID
cameo 071
contexts economic
verb remit
obj money, dollar, million, billion, remittance, earnings
to/from actor -> recipient
+ Nepali workers remitted millions of dollars to Nepal. | NPL | NPL | occurred

frame aid.compensate-fund
type AID
cameo 071
contexts economic
verb set up, establish, create, launch, found
obj trust fund, relief fund, development fund, reconstruction fund, aid fund, foundation, donor fund, fund
for/in actor, @aid-beneficiary -> recipient
+ The European Union set up a trust fund for Libya. | EU | LBY | occurred
- The investor set up a fund for tech shares.

frame aid.donor-conference
type AID
cameo 070
verb raise, mobilise, mobilize, collect, gather
obj million, billion, dollar, euro, fund, money, donation, aid
for/to actor, @aid-beneficiary, victim -> recipient
subj actor, conference, donor, charity, government -> actor
+ Australians collected donations for Vanuatu. | AUS | VUT | occurred

frame aid.cash-handouts
type AID
cameo 071
contexts economic
verb hand out, distribute, give, pay, dole out
obj cash, money, allowance, handout, cash grant, stipend, voucher, dollar, ration card
to/among/iobj @aid-beneficiary, actor -> recipient
in? actor -> recipient
+ The United Nations handed out cash to Afghan families. | UN | AFG | occurred

frame aid.technical-help
type AID
cameo 071
contexts economic
verb provide, give, offer, render, lend
obj technical assistance, expertise, know how, training, logistical support, logistics, technical support, advice, engineering support, guidance
to/for/iobj/in actor -> recipient
+ Israel provided expertise to Ghana. | ISR | GHA | occurred
- The coach offered advice to a bowler.

frame aid.tariff-free
type AID
cameo 071
contexts economic
verb grant, give, offer, extend
obj trade preference, tariff exemption, preference, preferential treatment, zero tariff
to/iobj/for actor -> recipient
+ China granted trade preferences to Benin. | CHN | BEN | occurred

frame aid.aid-from-noun
type AID
cameo 070
noun aid, assistance, funding, relief, cash
from actor -> actor
to/for/in? actor -> recipient
+ The assistance from Canada to Haiti continued. | CAN | HTI | ongoing
