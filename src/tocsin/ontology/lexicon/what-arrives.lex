# Help told by the things that come: guns that reach an army, crates that are unloaded, tents that somebody sent.

class arriving-arms: arm, weapon, ammunition, rifle, rocket, missile, mortar, shell, munition, gun, machine gun, drone, grenade, mine, cartridge, bullet, explosive, weaponry, howitzer, kalashnikov, body armour
class arms-taker: rebel, army, militia, junta, militant, insurgent, fighter, guerrilla, guerilla, force, troop, separatist, movement, government, regime, paramilitary, faction, warlord, gunman, jihadist

frame aid.arms-keep-reaching
type AID
cameo 072
contexts military
verb reach, flow, get, arrive, go, make, trickle, pour, come, find, be smuggled
subj @arriving-arms, arms shipment, arms consignment, shipment, consignment
to/obj/with/in/into actor, @arms-taker -> recipient
from actor -> actor
through/via/by/across/over? 
+ Rifles from Chad are still reaching Sudanese rebels through the desert. | TCD | SDN | ongoing
- Missiles from Iran reached Israel at dawn.

frame aid.arms-unload
type AID
cameo 072
contexts military
verb unload, land, discharge, drop, drop off, put ashore, deliver, bring, slip, smuggle, ferry, run, channel, funnel, ship, fly, airlift
obj @arriving-arms
for/to/iobj @arms-taker -> recipient
subj plane, ship, freighter, aircraft, boat, dhow, convoy, lorry, truck, cargo plane, helicopter, trawler, airline, actor -> actor
+ Oman slipped rifles to the Yemeni rebels. | OMN | YEM | occurred
- Ukrainian planes dropped bombs on the Russian army.

frame aid.goods-unloaded-for
type AID
cameo 073
contexts human_security
verb unload, hand out, distribute, land, put ashore, share out, deliver
obj @aid-goods
from/by actor, red crescent, red cross -> actor
in/at/for/to/among actor, refugee, survivor, villager, victim -> recipient
+ Tents from Estonia were handed out in Nepal to survivors. | EST | NPL | occurred
- Tomatoes from Spain were unloaded at the market.
