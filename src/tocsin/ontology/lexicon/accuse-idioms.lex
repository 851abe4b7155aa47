# ACCUSE: idioms, light verbs and phrases.
class accuse-tirade: scathing attack, verbal attack, stinging attack, extraordinary attack, fierce attack, blistering attack, bitter attack, broadside, tirade, diatribe, harangue, war of words, smear campaign, salvo of criticism, invective
class accuse-words: law, act, proceeding, impeachment, policy, critic, plan, decision, judiciary, press, media, record, report, reform, budget, leadership, chief, politician, proposal, agency, tax, statement

frame accuse.call-sanctions
type ACCUSE disapprove
cameo 113
verb call, appeal, press, campaign, lobby, push, clamour
for @sanctions -> content
against/on actor -> recipient
+ Latvian lawmakers called for sanctions against Belarus. | LVA | BLR | occurred

frame accuse.urge-sanctions
type ACCUSE disapprove
cameo 113
verb urge, demand, seek, advocate
obj sanction, boycott, embargo, condemnation, isolation -> content
against/on/of actor -> recipient
+ Fiji demanded sanctions against Tonga. | FJI | TON | occurred

frame accuse.call-probe
type ACCUSE investigate
cameo 090
verb call, press, push, appeal
for @investigation, accountability, prosecution -> content
into/of/against/by actor -> recipient
+ Ireland called for an inquiry into Israel. | IRL | ISR | occurred

frame accuse.attack-words
type ACCUSE disapprove
cameo 111
verb launch, lead, mount, unleash, deliver, begin, renew, make
obj attack, @accuse-tirade
on/against @accuse-words -> recipient
+ The minister led an attack on the Czech judiciary. | * | CZE | occurred

frame accuse.scathing-attack
type ACCUSE disapprove
cameo 111
verb launch, lead, mount, unleash, deliver, begin, renew, make
obj @accuse-tirade
on/against/at -> recipient
+ Zambia launched a scathing attack on Malawi. | ZMB | MWI | occurred

frame accuse.take-stand
type ACCUSE disapprove
cameo 110
verb take
obj stand, position
against actor -> recipient
+ Togo took a stand against Benin. | TGO | BEN | occurred

frame accuse.hit-back
type ACCUSE disapprove
cameo 111
verb hit back, fire back, snap, bristle
at actor -> recipient
+ Malaysia hit back at Singapore. | MYS | SGP | occurred

frame accuse.cast-doubt
type ACCUSE disapprove
cameo 110
verb cast, raise
obj doubt, aspersion, suspicion, question, objection, alarm, eyebrow
on/about/over -> recipient
+ Denmark cast doubt on Serbia. | DNK | SRB | occurred

frame accuse.name-shame
type ACCUSE disapprove
cameo 111
verb shame, single out, pick on
obj actor -> recipient
for? -> content
+ The United Nations singled out Yemen. | UN | YEM | occurred

frame accuse.impeach
type ACCUSE allege
cameo 1121
contexts legal
verb impeach
obj -> recipient
for/on/over? -> content
+ Lawmakers impeached the Peruvian president. | * | PER | occurred

frame accuse.blame-noun
type ACCUSE allege
cameo 112
noun blame
on/to/at actor -> recipient
subj? actor -> actor
+ Guyana put blame on Venezuela. | GUY | VEN | occurred

frame accuse.expose
type ACCUSE allege
cameo 112
verb expose, reveal, uncover, unmask
obj plot, lie, crime, spy, espionage, network, corruption, propaganda, hypocrisy -> content
by/of actor -> recipient
+ Latvia exposed a plot by Belarus. | LVA | BLR | occurred

frame accuse.dismissive-label
type ACCUSE disapprove
cameo 111
verb denounce, condemn, decry, deplore, criticise, criticize
obj -> recipient
as -> content
+ Mongolia condemned Russia as unreliable. | MNG | RUS | occurred

frame accuse.refer-icc
type ACCUSE allege
cameo 115
contexts legal
verb refer, report
obj actor -> recipient
to court, icc, tribunal, council, prosecutor, police, iaea
+ Paraguay referred Venezuela to the court. | PRY | VEN | occurred

frame accuse.subpoena
type ACCUSE investigate
cameo 090
contexts legal
verb subpoena, grill, quiz, interrogate, cross-examine
obj actor -> recipient
about/over/on? -> content
+ Senators grilled a Saudi minister. | * | SAU | occurred

frame accuse.pour-scorn
type ACCUSE disapprove
cameo 111
verb pour, heap
obj scorn, contempt, ridicule
on -> recipient
+ Togo heaped scorn on Benin. | TGO | BEN | occurred
- Cooks pour sauce on rice.

frame accuse.lay-charge
type ACCUSE allege
cameo 112
verb lay
obj charge, blame, responsibility
at door -> topic
of? actor -> recipient
+ Haiti laid blame at the door of Cuba. | HTI | CUB | occurred

frame accuse.rule-violated
type ACCUSE disapprove
cameo 116
contexts legal
verb rule, find, conclude, determine
subj court, tribunal, judge, panel, commission, inquiry -> actor
that violate, breach, infringe, break, commit, fail -> content
+ The tribunal ruled that Chile had breached the treaty. | * | * | occurred

frame accuse.hold-contempt
type ACCUSE disapprove
cameo 116
contexts legal
verb hold, find
obj actor -> recipient
in contempt, breach, violation
+ The court held Nigeria in contempt. | * | NGA | occurred

# Abuse heaped, hurled and traded; fire of words; tellings-off; a hand that is seen; charges that are slapped on.
class accuse-mud: scorn, contempt, ridicule, abuse, derision, mockery, vitriol, invective, insult, opprobrium, criticism, venom, bile, obloquy, epithet, jibe, gibe, barb, mud, slur, brickbat, expletive, profanity, taunt, slander, calumny, defamation, dirt, aspersion, vituperation, scathing criticism, personal attack
class accuse-ire: ire, wrath, anger, fury, scorn, criticism, rhetoric, venom, vitriol, invective, bile
class accuse-speaker: @state-head, @minister, politician, senator, lawmaker, candidate, opposition, opposition leader, party, bishop, cardinal, archbishop, cleric, columnist, newspaper, tabloid, spokesman, spokeswoman, ambassador, union, populist, state medium, press, mayor, governor
class accuse-whom: actor, @state-head, @minister, government, regime, junta, opposition, ruling party, party, army, parliament, ambassador, neighbour, alliance, bloc, court, central bank, leadership, rival, ally, press, commission, critic

frame accuse.idiom-heap-abuse
type ACCUSE disapprove
cameo 111
verb heap, pour, pile, rain, shower, dump, lavish, hurl, fling, sling, spew, spit, shout, yell, fire off, lob, direct, aim, level, launch, throw, toss, scream, trade, exchange, swap
obj @accuse-mud
on/upon/at/against/towards/toward/with @accuse-whom -> recipient
+ Fiji's premier hurled insults at Tonga's king. | FJI | TON | occurred
+ Algerian newspapers piled ridicule on Morocco. | DZA | MAR | occurred
- The farmer slung mud at the wall.

frame accuse.idiom-turn-ire
type ACCUSE disapprove
cameo 111
verb train, turn, direct, aim, focus, concentrate, reserve, vent, unleash, pour out, take out
obj @accuse-ire
on/upon/at/against/for/towards/toward @accuse-whom -> recipient
+ Ghana turned its wrath on Togo. | GHA | TGO | occurred
- The poet turned his wrath on a typewriter.

frame accuse.idiom-train-fire
type ACCUSE disapprove
cameo 111
verb train, turn, direct, aim, concentrate, focus
obj fire, sight, gun
on/upon/at/against @accuse-whom -> recipient
subj @accuse-speaker, he, she -> actor
+ The Danish prime minister turned her fire on Hungary. | DNK | HUN | occurred
- The tank crew turned its guns on Hungary.

frame accuse.idiom-rage-at
type ACCUSE disapprove
cameo 111
verb fume, seethe, rage, storm, snarl, bristle, growl, bark, sneer, jeer, scoff, swipe, carp, thunder, rant, rave, gripe, grouse, grumble, bridle, mouth off, sound off, hit out, strike out, let rip, let loose, fulminate, vituperate, bellyache
at/against/about @accuse-whom -> recipient
subj @accuse-voice, newspaper, medium -> actor
obj none
+ Lima fumed at Quito over the patrol. | PER | ECU | occurred
+ Rights groups sounded off against Laos. | * | LAO | occurred
- The dog growled at the postman.

frame accuse.idiom-tell-off
type ACCUSE disapprove
cameo 111
verb bawl out, tell off, dress down, chew out, tick off, call out, badmouth, bad-mouth, denigrate, disparage, upbraid, lampoon, satirise, satirize, caricature, pooh-pooh, besmirch, traduce, excoriate, vituperate, malign, calumniate, libel, reprove, rebuke, chasten, castigate, trash, diss, slate, roast, revile, belittle, trash-talk, berate, browbeat, pan, discredit, misrepresent, affront
obj @accuse-whom -> recipient
over/for/about/as? -> topic
subj @accuse-voice, newspaper, press, medium -> actor
+ Samoa's minister bawled out Fiji over the ferry. | WSM | FJI | occurred
+ Egyptian newspapers badmouthed Qatar. | EGY | QAT | occurred
- The critic panned the film.

frame accuse.idiom-make-fun
type ACCUSE disapprove
cameo 111
verb make, poke, take
obj fun, mockery, mickey
of/at/out/from @accuse-whom -> recipient
+ Zambia's ruler poked fun at Malawi's president. | ZMB | MWI | occurred
- Children made fun of the clown.

frame accuse.idiom-piece-of-mind
type ACCUSE disapprove
cameo 111
verb give, read
iobj/to @accuse-whom -> recipient
obj piece of mind, riot act, earful, roasting, rollicking, drubbing, rap, telling-off, dressing-down, lecture, tongue-lashing, rough ride, hard time, pasting, scolding, ticking-off, talking-to, thumbs down, what for
+ Canada read Haiti the riot act. | CAN | HTI | occurred
- The coach gave the team a hard time.

frame accuse.idiom-over-coals
type ACCUSE disapprove
cameo 111
verb haul, rake, drag, call, take, bring
obj @accuse-whom -> recipient
over/on/through/to/inf coal, carpet, mud, mire, task, account
+ Brussels hauled Malta over the coals. | EUR | MLT | occurred
+ Kenya's president called Uganda to account. | KEN | UGA | occurred
- The boys dragged the cart through the mud.

frame accuse.idiom-brand
type ACCUSE disapprove
cameo 111
verb brand, deride, denounce, decry, vilify, demonise, demonize, smear, stigmatise, stigmatize, lampoon, tar, slur, castigate
obj/iobj @accuse-whom -> recipient
obj/attr/as/adv pariah, republic, banana republic, puppet, puppet state, colony, vassal, satellite, lackey, poodle, stooge, agent, foreign agent, traitor, enemy, usurper, tyrant, tyranny, dictatorship, rogue state, outlaw, rogue, failed state, terrorist state, warmonger, spoiler, occupier, coloniser, colonizer, imperialist, invader, nazi, fascist, liar, thief, bandit, gangster, thug, troublemaker, appeaser, bully, menace, cancer, threat, sponsor of terrorism, state sponsor -> content
subj @accuse-voice -> actor
+ The Serbian president smeared Croatia as a puppet state. | SRB | HRV | occurred
- The farmer branded his cattle.

frame accuse.idiom-at-door
type ACCUSE allege
cameo 112
verb lay, put, place, pin
obj killing, death, attack, blast, bombing, failure, crisis, war, collapse, blame, shooting, murder, massacre, shortage, famine, sinking, crash, raid, responsibility, guilt, fault, deadlock, breakdown, coup, plot, unrest, violence -> content
at/on door, foot, doorstep, @accuse-whom -> recipient
of? @accuse-whom -> recipient
+ Uganda laid the massacre at the door of the Sudanese army. | UGA | SDN | occurred
+ Sudan pinned the famine on Egypt. | SDN | EGY | occurred
- Mourners laid flowers at the door.

frame accuse.idiom-see-hand
type ACCUSE allege
cameo 112
verb see, detect, discern, spot, suspect, sense, find, trace, perceive
obj hand, fingerprint, finger, footprint, imprint, handiwork, signature, claw, shadow
in/behind/on/of -> topic
poss/mod/of actor -> recipient
subj actor, minister, official, investigator, prosecutor, police, analyst -> actor
+ Niger saw Algeria's hand in the mutiny. | NER | DZA | occurred
+ Latvian officials detected the fingerprints of Russia behind the blast. | LVA | RUS | occurred
- The curator saw Rembrandt's hand in the sketch.

frame accuse.idiom-slap-with-charge
type ACCUSE allege
cameo 112
contexts legal
verb slap, hit, serve, level, load, saddle, hammer, book
obj -> recipient
with/on/for charge, count, lawsuit, suit, indictment, treason charge, sedition charge, terror charge, treason, sedition, writ, summons, subpoena -> content
subj prosecutor, police, authority, authorities, government, court, regime, junta, actor -> actor
+ Kenyan prosecutors slapped a Ugandan lawmaker with treason charges. | KEN | UGA | occurred
- The bank slapped customers with charges.

frame accuse.idiom-haul-in-envoy
type ACCUSE allege
cameo 114
contexts diplomatic
verb haul in, call in, summon, carpet, convoke, drag in
obj ambassador, envoy, charge d'affaires, chargé d'affaires, high commissioner, consul, consul general, consul-general, top diplomat, head of mission, diplomat, deputy ambassador, nuncio, attache, military attache -> recipient
over/about/to/inf/after/for? -> topic
subj actor, government, ministry, foreign ministry, minister, president -> actor
+ Fiji hauled in Tonga's ambassador over the reef. | FJI | TON | occurred
- The hotel called in a diplomat to judge the dinner.

frame accuse.idiom-call-in-envoy
type ACCUSE allege
cameo 114
contexts diplomatic
verb call, haul, drag
in ambassador, envoy, high commissioner, consul, nuncio, diplomat -> recipient
over/about/to/inf/after/for -> topic
obj none
subj actor, government, ministry, foreign ministry, minister, president -> actor
+ Ireland called in the Chadian ambassador over the arrest of a priest. | IRL | TCD | occurred
- The envoy called in at a shop over lunch.
