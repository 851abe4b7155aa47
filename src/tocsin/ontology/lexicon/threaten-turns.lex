# THREATEN by its turns: talks and roles that will end, people told what to expect, targets declared fair game, roads
# that crowds will block, law that will be used, force hinted at or dreamt of.

class turn-crowd: protester, demonstrator, farmer, trucker, driver, miner, student, striker, union, worker, activist, villager, resident, fisherman, taxi driver, docker, teacher, trade union, doctor, nurse, prisoner, inmate, opposition, movement, tribe, veteran, pensioner
class turn-lord: actor, @state-head, @minister, government, junta, regime, council, parliament, rebel, militia, army, general, alliance, bloc, union, movement, group, guerrilla, separatist, militant
class menace-blow: strike, attack, action, retaliation, force, military action, invasion, war, sanction, intervention, offensive, blockade, reprisal, annexation, use of force, airstrike, air strike, embargo, military option, military force, expulsion
class menace-deed: raze, destroy, annihilate, attack, invade, strike, bomb, occupy, annex, retaliate, obliterate, flatten, seize, blockade, nuke, wipe, crush, sanction, expel, intervene

frame threaten.turn-quit-talks
type THREATEN relations
cameo 134
contexts diplomatic
verb threaten, warn, vow
inf/that call, quit, pull -> content
subj @turn-lord -> actor
of/out/from/with? -> topic
+ Eritrea threatened to quit the talks with Djibouti. | ERI | DJI | occurred
- The singer threatened to quit the band.

frame threaten.turn-lose
type THREATEN
cameo 130
verb tell, warn, inform, remind, notify
that lose, forfeit, regret, suffer, pay -> content
obj actor -> recipient
subj -> actor
+ Finland told Tanzania that it would lose its grants. | FIN | TZA | occurred
- The label told buyers that the cream would lose its colour.

frame threaten.turn-expect
type THREATEN
cameo 130
verb tell, warn, advise
inf expect, brace, beware, await -> content
obj/iobj actor -> recipient
subj -> actor
+ Algeria told Mali to expect reprisals. | DZA | MLI | occurred
- The label told buyers to expect nuts.

frame threaten.turn-fair-game
type THREATEN violence
cameo 1384
contexts military
verb be, become, declare, consider, regard, treat, call, remain, make, name
attr/as/obj legitimate target, fair game, military target, legitimate military target, lawful target -> content
of? -> recipient
subj? -> recipient
+ Danish ships would be legitimate targets, the Houthis warned. | * | * | hypothetical
- Cakes are fair game at parties.

frame threaten.turn-block-roads
type THREATEN
cameo 133
verb threaten, vow, warn, pledge, plan, promise
inf/that block, blockade, picket, occupy, shut, besiege, paralyse, paralyze, cripple -> content
subj @turn-crowd -> actor
against/until? -> topic
+ Chilean truckers vowed to block roads to the port. | CHL | - | occurred
- The plumber promised to block the pipe.

frame threaten.turn-fast
type THREATEN
cameo 133
verb threaten, vow, warn
inf go, fast, starve, begin, launch, stage, resume -> content
subj @turn-crowd -> actor
until? -> topic
+ Kenyan nurses threatened to go on strike. | KEN | - | occurred
- The couple vowed to go on a diet.

frame threaten.turn-necessary-measures
type THREATEN
cameo 130
verb take, adopt, use
obj necessary measure, resolute measure, all measure, forceful measure, necessary means, countermeasure, retaliatory step, tough measure, harsh measure, stern measure, drastic action, military measure, decisive action, retaliatory measure, appropriate countermeasure -> topic
against/on/towards/toward/to actor -> recipient
subj? -> actor
+ Vietnam would take resolute measures against Laos. | VNM | LAO | hypothetical
- The baker took measures against mice.

frame threaten.turn-vow-measures
type THREATEN
cameo 130
verb vow, swear
inf/that/of take, retaliate, avenge -> content
against/on/towards/toward? actor -> recipient
subj @turn-lord -> actor
+ Vietnam vowed to retaliate against Laos. | VNM | LAO | occurred

frame threaten.turn-cleanse
type THREATEN violence
cameo 137
verb vow, threaten, swear, promise, pledge
inf cleanse, purge, clean, rid, uproot, hunt, chase -> content
of/from? -> recipient
subj @turn-lord -> actor
+ Chadian generals swore to cleanse the valley of rebels. | TCD | * | occurred
- The maid promised to clean the stairs.

frame threaten.turn-cut-energy
type THREATEN restrict
cameo 131
verb threaten, warn, vow
inf/that cut, turn, switch, shut, stop, halt, choke -> content
obj/off gas, tap
subj @turn-lord -> actor
to/for? -> recipient
+ Algeria threatened to cut off gas to Spain. | DZA | ESP | occurred
- The tenant threatened to cut the lawn.

frame threaten.turn-flood
type THREATEN
cameo 131
contexts migration
verb threaten, warn, vow
inf/that flood, unleash, swamp, inundate -> content
with/on/into? -> topic
obj? actor -> recipient
subj @turn-lord -> actor
+ Libya threatened to flood Malta with migrants. | LBY | MLT | occurred
- The river threatened to flood the field.

frame threaten.turn-cross-line
type THREATEN
cameo 130
verb warn, tell, caution
obj actor -> recipient
against/about/inf cross, step, test, provoke, meddle, interfere, play -> content
subj -> actor
+ Jordan warned Syria not to play with its water. | JOR | SYR | occurred

frame threaten.turn-on-notice
type THREATEN
cameo 130
verb put
on notice
obj actor -> recipient
over/for? -> topic
subj -> actor
+ Brussels put Hungary on notice over its courts. | * | HUN | occurred
- The landlord put a sign on the door.

frame threaten.respond-if
type THREATEN
cameo 130
contexts diplomatic
verb respond, react, retaliate, hit back, strike back, act, intervene
if actor -> recipient
subj actor -> actor
+ France would act if Serbian gunners broke the truce. | FRA | SRB | hypothetical
+ Syria would respond if Turkish jets crossed the line. | SYR | TUR | hypothetical
- The shop would respond if customers complained.

frame threaten.weigh-shutting
type THREATEN
cameo 132
verb mull, weigh, consider, contemplate, ponder, study
ing close, shut, seal, block, cut, expel, ban, bar, suspend, halt, seize, freeze -> content
inf none
subj actor, government, president, parliament -> actor
+ Finland is weighing shutting its crossings to Belarusian buses. | FIN | BLR | ongoing
- The council mulls closing the library.

frame threaten.menace-hint-at
type THREATEN
cameo 138
contexts military
verb hint, hint at, allude, mutter, dangle, moot, float, raise
at/about/of/obj @menace-blow -> content
on/against/of? actor -> recipient
subj @state-voice, rebel, militia -> actor
+ Togo hinted at retaliation against Benin. | TGO | BEN | occurred
- The miners hinted at a strike.

frame threaten.menace-speak-of
type THREATEN violence
cameo 138
contexts military
verb boast, dream, fantasise, fantasize, muse
of/about @menace-deed -> content
subj @state-voice, militia, rebel -> actor
+ Iran's commander mused about razing Haifa. | IRN | * | occurred
- The coach dreamt of crushing the rival side.
- Malian herders spoke of jets bombing their flocks.
