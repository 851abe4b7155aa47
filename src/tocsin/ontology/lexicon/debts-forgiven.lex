# What is let off, given and fed: debts forgiven in part, food promised by the tonne, people fed, homes built for them.

class debt-share: debt, half, third, quarter, fifth, tenth, part, share, portion, percent, million, billion, most, much, all, arrears, loan, instalment, installment, repayment, interest, borrowing, rest, remainder, bulk, lot
class food-measure: tonne, ton, sack, bag, barrel, dose, crate, planeload, shipload, truckload, lorryload, cargo, consignment, carton, drum, bushel, kilo, container, parcel, ration, litre, pallet

frame aid.forgive-share
type AID
cameo 071
contexts economic
verb forgive, write off, cancel, waive, let off, remit, excuse, spare, strike off
iobj/for/obj actor -> recipient
obj/attr/adv @debt-share
of? debt, loan, arrears, owe, what -> topic
subj actor, club, creditor, bank, government, lender -> actor
+ Austria waived for Zambia a third of its arrears. | AUT | ZMB | occurred
+ Kuwait cancelled for Nepal two instalments of a loan. | KWT | NPL | occurred
- The father forgave his son a loan.

frame agree.pledge-measures
type AGREE
cameo 0333
contexts human_security
verb promise, pledge, offer, commit
obj @food-measure -> content
to/for/iobj? actor, victim, refugee -> recipient
subj actor, government, agency, charity -> actor
negated REJECT
+ Latvia pledged ninety thousand tonnes. | LVA | - | occurred
+ Peru promised Haiti two shiploads of maize. | PER | HTI | occurred
- The grocer promised a sack of onions.

frame aid.unload-measures
type AID
cameo 073
contexts human_security
verb unload, deliver, land, distribute, offload, discharge, hand out, ship
obj @food-measure
of food, rice, wheat, grain, flour, medicine, maize, corn, vaccine, oil, fuel, relief, aid, sugar
at/in/to actor -> recipient
subj? actor -> actor
+ Denmark unloaded sixty sacks of flour in Gambia. | DNK | GMB | occurred
- Nine sacks of flour were unloaded at the bakery.

frame aid.feed-there
type AID
cameo 073
contexts human_security
verb feed, clothe, shelter, vaccinate, nourish, treat
obj people, person, child, family, villager, refugee, herder, farmer, million, thousand, pupil, mother, survivor, household, infant
in/adv? -> recipient
subj programme, program, wfp, unicef, red cross, red crescent, charity, agency, oxfam, caritas, actor -> actor
+ The World Food Programme fed herders in Niger. | UNO | NER | occurred
- The aunt fed the family on soup.

frame aid.build-home-for
type AID
cameo 073
contexts human_security
verb build, erect, put up, furnish, repair, equip
for/iobj people, refugee, family, survivor, victim, villager, orphan, actor, them, homeless -> recipient
obj ward, home, hut, latrine, dormitory, village
in/at? -> recipient
subj actor, government, army, charity -> actor
+ Qatar is building a ward for survivors in Syria. | QAT | SYR | ongoing
- The uncle is building them a house.
