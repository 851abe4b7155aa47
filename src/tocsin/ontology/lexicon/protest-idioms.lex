# PROTEST: idioms, light verbs and phrases.

frame protest.rage
type PROTEST demo
cameo 141
verb rail, rage, shout, chant, sing, yell
subj @protest-crowd -> actor
against/at/obj slogan, actor, government, president, regime, police -> recipient
outside/in? -> place
+ Students shouted slogans. | * | - | occurred

frame protest.picket
type PROTEST demo
cameo 141
verb picket, besiege, surround, encircle, ring
obj embassy, consulate, parliament, ministry, office, factory, court, palace -> recipient
subj @protest-crowd -> actor
+ Nurses picketed the Greek ministry. | * | GRC | occurred

frame protest.stone-throw
type PROTEST riot
cameo 145
verb throw, hurl, lob, toss
obj stone, rock, bottle, egg, petrol bomb, molotov cocktail, firecracker, brick, tomato, paint, flare
at actor, police, officer, soldier, embassy -> recipient
subj @protest-crowd -> actor
+ Villagers hurled bricks at Turkish police. | * | TUR | occurred

frame protest.set-fire
type PROTEST vandalize
cameo 145
verb set
obj fire
to -> recipient
subj @protest-crowd -> actor
+ Rioters set fire to the Indian consulate. | * | IND | occurred

frame protest.torch-flag
type PROTEST vandalize
cameo 145
verb burn, torch, trample, tear, stamp
obj/on flag, effigy, portrait, picture, photograph -> recipient
of? actor -> recipient
subj @protest-crowd -> actor
+ Students torched the flag of France. | * | FRA | occurred

frame protest.protest-outside
type PROTEST demo
cameo 141
verb protest, demonstrate, rally, gather
subj @protest-crowd -> actor
outside/before/near embassy, consulate, parliament, palace, ministry, court, headquarters, residence, mission -> recipient
+ Students protested outside the Chinese embassy. | * | CHN | occurred

frame protest.shut-city
type PROTEST strike
cameo 143
verb shut, close, shutter
obj shop, store, school, business, market
subj trader, shopkeeper, teacher, merchant, union -> actor
over/against/for protest, strike, tax, killing, law, hike
+ Shopkeepers shut shops over the tax. | * | - | occurred
