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

# Crowds that pelt, smash, daub and tear down; that turn out, rise up, heckle and vent their anger; veils thrown off.
class angry-crowd: protester, protestor, demonstrator, crowd, rioter, mob, youth, student, looter, vandal, marcher, striker, activist, resident, villager, supporter, fan, hooligan, vandals, farmer, worker, miner, people, thousand, hundred, dozen, nationalist, monk, exile, dissident, opponent, opposition, teenager, pensioner, taxi driver, lorry driver, trucker, docker, woman, man, campaigner, local, islander, citizen, follower, loyalist, throng

frame protest.idiom-break-things
type PROTEST vandalize
cameo 145
verb smash, break, shatter, wreck, trash, ransack, loot, stone, vandalise, vandalize, deface, daub, spray, splatter, spray-paint, firebomb, torch, burn, burn down, set, ransack, pillage, overturn, tear down, pull down, rip down, uproot, topple, saw, knock over, gut, besiege, pelt, attack, storm, overrun, break into, force
obj window, door, gate, emblem, flag, sign, plaque, plate, statue, monument, bust, memorial, wall, facade, façade, fence, barrier, embassy, consulate, mission, shop, office, headquarters, villa, mansion, residence, palace, parliament, party office, car, police car, police station, bus, kiosk, bank branch, cultural centre, billboard, poster, portrait, toll booth, ballot box, town hall, courthouse, court, ministry, secretariat, vehicle
of/at/outside/from/on? actor, party, ruling party, government, embassy, consulate, president, premier, police, company, minister -> recipient
poss? actor, president, premier, minister, government -> recipient
mod? actor -> recipient
subj @angry-crowd -> actor
+ Chilean rioters smashed the windows of the Peruvian consulate. | CHL | PER | occurred
+ Crowds overran the Sri Lankan president's residence. | * | LKA | occurred
- Workers overturned the boat by the wall.

frame protest.idiom-daub-on
type PROTEST vandalize
cameo 145
verb daub, spray, paint, scrawl, spray-paint, smear, scribble, throw, hurl, splash, splatter, fling
obj swastika, swastikas, slogan, graffito, graffiti, paint, red paint, insult, star, cross, excrement, dung, egg, tomato, ink, blood, manure, pig head, slur
on/over/at/across/onto embassy, consulate, wall, gate, synagogue, mosque, church, grave, monument, memorial, shop, office, house, mission, statue, residence, cemetery, parliament, ministry, actor, president, minister, premier, ambassador -> recipient
of? actor -> recipient
subj @angry-crowd -> actor
+ Students daubed slogans on the Turkish embassy. | * | TUR | occurred
- The artist sprayed paint on the wall of a barn.

frame protest.idiom-turn-out
type PROTEST
cameo 140
verb turn out, come out, pour out, agitate, march, rally, mobilise, mobilize, demonstrate, rail, chant, clamour, clamor
against @accuse-whom, rule, decree, bill, law, plan, tax, reform, coup, dictatorship, occupation, austerity, cut, price, corruption, mandate, curfew, treaty, verdict, pardon -> recipient
of/by/from/poss/mod? actor -> recipient
obj none
subj @angry-crowd -> actor
+ Thousands of Romanians turned out against the cabinet's bill. | ROU | * | occurred
- The boys turned out against the wall.

frame protest.idiom-rise-up
type PROTEST
cameo 140
verb rise up, rise, revolt, rebel, riot
against @accuse-whom, rule, decree, tax, dictatorship, occupation, corruption, curfew, tyranny, oppression -> recipient
of/by/from/poss/mod? actor -> recipient
obj none
subj @angry-crowd, actor, sudanese, egyptian, syrian, libyan, burmese, sri lankan, peasant, town, slum -> actor
+ Nepali villagers rose up against the king. | NPL | NPL | occurred
- The dough rose against the lid.

frame protest.idiom-vent-anger
type PROTEST
cameo 140
verb vent, voice, shout, chant, express, take out, release, unleash, scream
obj anger, fury, rage, frustration, discontent, wrath, slogan, abuse, ire, grievance
at/against/on/over @accuse-whom, mission, peacekeeper, police, soldier, embassy, company -> recipient
subj @angry-crowd, haitian -> actor
+ Haitian villagers vented their anger at UN peacekeepers. | HTI | UNO | occurred
- The fan vented his anger at the referee.

frame protest.idiom-defiance
type PROTEST
cameo 140
verb tear off, take off, remove, throw off, cut, cut off, shave, burn, wave, raise, fly, wear, hold up, bare, dance, shed
obj headscarf, veil, hijab, scarf, hair, flag, placard, banner, breast, fist, white ribbon, blank paper, blank sheet, portrait, candle, yellow vest
in/against defiance, protest, solidarity, anger
of/at/against/over? actor, authority, government, police, law, president, regime, decree, morality police -> recipient
subj @angry-crowd, girl, schoolgirl, mother, actress, singer -> actor
+ Women in Kabul tore off their veils in defiance of the Taliban. | * | AFG | occurred
- The diver removed his scarf in anger.

frame protest.idiom-block-way
type PROTEST obstruct
cameo 144
verb form, build, erect, throw up, raise, lay, park, chain, block, blockade, barricade, seal, shut, jam, clog, paralyse, paralyze, occupy, bar, cut, picket, besiege, ring, encircle, blockaded, snarl
obj human chain, barricade, roadblock, road block, picket line, burning tyre, tyre, tractor, lorry, themselves, road, motorway, highway, border crossing, crossing, port, rail line, railway, track, runway, refinery, fuel depot, depot, bridge, entrance, gate, pipeline, ministry, campus, airport, square, parliament, thoroughfare, street, toll gate, mine
outside/against/around/across/over/to/with? parliament, ministry, embassy, gate, palace, road, government, actor, plan, tax, price, law, bill, border -> recipient
of? actor -> recipient
subj farmer, trucker, lorry driver, truck driver, docker, striker, protester, demonstrator, villager, taxi driver, environmentalist, activist, student, miner, indigenous group, fisherman, resident, union, campaigner, crowd -> actor
+ Environmentalists chained themselves to the gates of the Danish ministry. | * | DNK | occurred
+ Bolivian miners threw up barricades outside the ministry. | BOL | BOL | occurred
- Children formed a human chain across the brook.
