# Taps of money that are closed: aid that stops, which is no gas or water withheld.

frame sanction.taps-aid-tap
type SANCTION discontinue
cameo 162
contexts economic
verb turn off, shut off, close, close off, shut, tighten
obj aid tap, aid spigot, money tap, funding tap, cash tap, credit line, aid flow
to/for/on actor, government, regime, junta, country -> recipient
subj donor, bank, lender, fund, actor, agency, government -> actor
+ Norway turned off the aid tap to Gabon. | NOR | GAB | occurred
- The plumber turned off the tap for the hotel.

frame sanction.taps-donors-tap
type SANCTION discontinue
cameo 162
contexts economic
verb turn off, shut off, close, close off, tighten
obj tap, taps, spigot, purse string, purse
to/for/on actor, government, regime, junta, country -> recipient
subj donor, bank, lender, fund, creditor, aid agency, benefactor -> actor
+ Danish donors turned off the tap for Gabon. | DNK | GAB | occurred
- The plumber turned off the tap for the hotel.
