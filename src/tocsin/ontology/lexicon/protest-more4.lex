# PROTEST: further verbs, nouns and idioms.

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
