# Turns of strife: vetoes wielded, gates barred, terms in jail, shocks, heads called for.

frame reject.wield-veto
type REJECT
cameo 129
contexts diplomatic
verb wield, use, cast, exercise, employ, deploy, brandish
obj veto, veto power, right of veto
against/on/over? actor, resolution, text, draft, motion, bid -> topic
subj actor, @state-head -> actor
+ Norway wielded its veto over the herring accord. | NOR | - | occurred
- The mayor used a pencil.

frame reject.bar-visitors
type REJECT yield
cameo 1245
contexts diplomatic
verb bar, ban, prevent, stop, block, keep, prohibit, turn back, turn away
obj inspector, monitor, investigator, rapporteur, mission, fact-finding team, aid worker, red cross, peacekeeper, convoy, aid convoy, delegation, expert -> recipient
from/at? enter, entry, visit, access, prison, camp, site, city, reach, border, territory -> topic
subj actor, @state-head, government, army, authority -> actor
+ Laos barred U.N. monitors from entering the valley. | LAO | UNO | occurred
- The doorman barred the team from the bar.

frame coerce.put-on-plane
type COERCE deport
cameo 174
contexts migration
verb put, bundle, load, march
obj actor, journalist, missionary, activist, priest, student, worker, teacher, nun, doctor, reporter, migrant, refugee -> recipient
on/onto/aboard plane, flight, boat, train, bus, ferry
to/of? actor -> topic
subj? actor, police, official, guard, agent, authority -> actor
+ Laotian police put a Norwegian nun on a plane to Oslo. | LAO | NOR | occurred
- The uncle put the nun on a plane ticket list.

frame coerce.put-on-road
type COERCE deport
cameo 174
contexts migration
verb put, send, set, march
obj actor, journalist, missionary, activist, priest, student, worker, teacher, nun, doctor, reporter, migrant, refugee, inspector, people -> recipient
on road, way
to/out actor, border, frontier, airport, somewhere -> topic
subj? actor, police, official, guard, agent, authority, soldier -> actor
+ Laotian soldiers put two Danish reporters on the road to the border. | LAO | DNK | occurred
- The letter was sent on its way to the border.

frame sanction.get-years
type SANCTION convict
cameo 116
contexts legal
verb get, receive, draw
obj year, month, life, life sentence, jail term, prison term, death sentence
in/behind/for jail, prison, bar, graft, treason, spying, corruption, murder, genocide, bribery, fraud, war crime, espionage, embezzlement
subj actor, minister, premier, president, general, banker, mayor, editor, activist, lawyer, officer, warlord, aide, blogger, leader -> recipient
+ A Samoan banker got four years in jail. | - | WSM | occurred
- The farmer got two years of rain.

frame coerce.block-access-net
type COERCE censor
cameo 1721
contexts rights_freedoms
verb block, restrict, cut, cut off, deny, bar, throttle
obj access
to website, site, encyclopaedia, encyclopedia, platform, app, network, social network, messaging service, internet, portal, youtube, twitter, facebook, blog, news site, channel, telegram, wikipedia -> topic
subj? censor, government, authority, court, regulator, junta, actor -> actor
+ Laotian censors blocked access to a news site. | LAO | - | occurred
- Snow blocked access to the site.

frame assault.give-shocks
type ASSAULT torture
cameo 1822
contexts human_rights
verb give, administer, apply
obj shock, electric shock, beating, flogging
to? actor, @prisoners -> recipient
iobj? actor, @prisoners -> recipient
subj actor, guard, jailer, soldier, policeman, interrogator, warder -> actor
+ Samoan guards gave a Tongan sailor electric shocks. | WSM | TON | occurred
- The news gave the nun a shock.

frame request.call-for-head
type REQUEST change
cameo 1041
contexts political_institutions
verb call, bay, clamour
for head, scalp, blood
of? minister, actor, president, premier, general, mayor -> recipient
subj actor, lawmaker, opposition, union, deputy, student -> actor
+ Samoan lawmakers called for the head of the premier. | WSM | WSM | occurred
- The barber called for a cool head.

frame sanction.tell-force-leave
type SANCTION expel
cameo 1661
contexts peacekeeping
verb tell, order, ask, instruct, give
obj/iobj peacekeeper, contingent, blue helmet, mission, observer, monitor, peacekeeping force, peacekeeping mission -> recipient
inf leave, withdraw, go, depart, quit, pack
of/from? actor -> recipient
subj actor, junta, government -> actor
+ Laos told the Norwegian contingent to leave. | LAO | NOR | occurred
- The tutor told the observer to leave the wasp alone.
