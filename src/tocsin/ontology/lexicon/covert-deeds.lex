# What services do in the dark: agents planted and recruited, networks penetrated, funds stolen by hackers, guests held against their will.

class covert-hand: spy, agent, mole, informer, informant, spyware, malware, double agent, sleeper agent, saboteur, provocateur, backdoor, implant, virus, trojan
class covert-service: actor, spy, agent, hacker, intelligence, service, intelligence service, spy agency, intelligence agency, spymaster, embassy, army, @state-voice
class covert-goal: programme, program, ministry, army, network, embassy, parliament, system, server, computer, mailbox, movement, group, government, election, site, plant, headquarters, agency, grid, pentagon, palace, office, phone, laptop, database, power grid, party, bank, firm, company, campaign, base
class covert-loot: million, money, fund, dollar, euro, cryptocurrency, bitcoin, data, file, secret, blueprint, record, document, design, plan, email, e-mail, password, code, intellectual property, trade secret, passport, archive, formula

frame coerce.covert-infiltrate
type COERCE cyber
cameo 170
contexts intelligence
verb infiltrate, penetrate, burrow, worm, break into, tunnel, compromise, breach, hack, hack into, subvert
obj/into/inside @covert-goal -> recipient
of/in? actor -> recipient
subj @covert-service -> actor
+ Iranian agents infiltrated the Saudi ministry. | IRN | SAU | occurred
+ Chinese hackers penetrated a server of the Dutch navy. | CHN | NLD | occurred
- Damp penetrated the Danish palace.

frame coerce.covert-plant
type COERCE
cameo 170
contexts intelligence
verb plant, place, install, hide, embed, smuggle, conceal, run, slip
obj @covert-hand -> topic
in/inside/into/at/on/within/through -> recipient
of? actor -> recipient
subj @covert-service -> actor
+ Cuba planted an agent in the Brazilian embassy. | CUB | BRA | occurred
+ Moscow hid spyware in the Estonian network. | RUS | EST | occurred
- The farmer ran a mole out of the garden.

frame coerce.covert-recruit
type COERCE
cameo 170
contexts intelligence
verb recruit, turn, groom, hire, enlist, handle
obj actor, officer, colonel, diplomat, clerk, soldier, scientist, official, agent -> recipient
as/into/obj spy, agent, mole, informer, informant, double agent, courier, saboteur
subj @covert-service -> actor
+ British intelligence recruited a Russian colonel as a spy. | GBR | RUS | occurred
- The film recruited a Cuban dancer as a singer.

frame coerce.covert-steal
type COERCE cyber
cameo 170
contexts cyber
verb steal, siphon, siphon off, exfiltrate, swipe, loot, pilfer, copy, harvest
obj @covert-loot -> topic
from -> recipient
subj hacker, spy, agent, intelligence, unit, group, service -> actor
+ North Korean hackers stole millions from a Bangladeshi bank. | PRK | BGD | occurred
+ A Chinese spy copied secrets from a Swedish firm. | CHN | SWE | occurred
- The thief stole money from the Swiss tourist.

frame coerce.covert-cripple
type COERCE cyber
cameo 170
contexts cyber
verb paralyse, paralyze, cripple, knock out, knock offline, take down, disable, shut down, hobble, deface, swamp, bring down, hit, disrupt
subj cyberattack, cyber attack, hack, malware, ransomware, hacker, computer virus, worm, denial-of-service attack
obj site, website, system, network, bank, ministry, grid, server, portal, airport, hospital, pipeline, broadcaster, railway, service, parliament -> recipient
+ Iranian hackers crippled Albanian websites. | IRN | ALB | occurred
- Snow shut down the Albanian airport.

frame coerce.covert-held
type COERCE arrest
cameo 173
contexts diplomatic
verb hold, keep, detain, confine, restrain
obj actor, @state-head, @minister, envoy, citizen, worker, worker, crew, tourist, student, delegation -> recipient
against/under will, house arrest, lock, armed guard
subj? @state-voice, rebel, militia -> actor
+ Riyadh held the Lebanese premier against his will. | SAU | LBN | occurred
- The aunt kept the Greek guest against her will.

frame coerce.covert-blocked-goods
type SANCTION
cameo 163
contexts economic
verb block, bar, halt, reject, impound, turn away, quarantine, hold up, refuse, shut out, keep out
obj pineapple, beef, pork, wine, fish, seafood, salmon, grain, wheat, rice, fruit, apple, banana, citrus, tomato, potato, poultry, chicken, milk, cheese, dairy, coal, timber, cotton, sugar, tea, copper, barley, canola, soybean, meat, vegetable, flower, import -> recipient
from/of? actor -> recipient
at? -> topic
subj actor, customs, government, ministry -> actor
+ Beijing blocked Taiwan's mangoes and fish. | CHN | TWN | occurred
+ Kenya turned away Ugandan milk. | KEN | UGA | occurred
- The goalkeeper blocked a tomato from the crowd.
