# ACCUSE by the label that something is given: called it futile, branded the case a lynching, described it as one-sided.

class harsh-word: absurd, abhorrent, abominable, aggressive, alarming, anti-democratic, arbitrary, appalling, baseless, biased, brutal, callous, colonial, contemptible, contrary, counterproductive, cowardly, criminal, cruel, cynical, damaging, dangerous, deplorable, despicable, destabilising, destabilizing, disappointing, disastrous, discriminatory, disgraceful, disgusting, dishonest, disproportionate, disrespectful, disturbing, excessive, extremist, fascist, flawed, foolish, fraudulent, futile, harmful, heinous, horrific, hostile, humiliating, hypocritical, illegal, illegitimate, ill-advised, immoral, imperialist, inadmissible, inappropriate, indefensible, inexcusable, inflammatory, inhuman, inhumane, insulting, intolerable, irresponsible, laughable, medieval, misguided, monstrous, naive, offensive, one-sided, outrageous, politically motivated, provocative, racist, reckless, regrettable, repugnant, repulsive, revolting, rigged, ruthless, savage, scandalous, senseless, shameful, shocking, short-sighted, slanderous, toothless, tragic, treacherous, unacceptable, undemocratic, unfair, unfounded, unfriendly, unhelpful, unjust, unjustified, unlawful, unprecedented violation, unprovoked, unwarranted, unwise, useless, vile, wicked, worthless, wrong, xenophobic
class harsh-name: abomination, affront, agent, aggression, aggressor, apartheid, atrocity, betrayal, blackmail, blunder, bully, bullying, butcher, charade, coup, coward, crime, criminal, demagogue, despot, dictator, disaster, disgrace, extortion, farce, fascist, folly, fraud, genocide, hypocrisy, hypocrite, insult, interference, invasion, killer, lackey, liar, lynching, madness, massacre, meddling, miscarriage of justice, mockery, murderer, nazi, occupation, outrage, persecution, piracy, plot, provocation, puppet, racism, robbery, sabotage, scandal, sham, shame, show trial, slander, slap in the face, slaughter, smear, stooge, terror, terrorism, terrorist, thief, threat to peace, thug, traitor, travesty, tyrant, violation, war criminal, witch hunt, witch-hunt
class label-voice: actor, government, opposition, critic, spokesman, spokeswoman, spokesperson, minister, premier, president, chancellor, leader, official, envoy, ambassador, diplomat, church, bishop, pope, party, union, activist, campaigner, group, lawyer, statement, communique, communiqué, declaration, resolution, he, she, it, they

frame accuse.label-harsh
type ACCUSE disapprove
cameo 111
verb call, brand, label, term, dub, describe, characterise, characterize, recognise, recognize, find, deem, consider, see, regard, view, decry, denounce, deride, slam, paint, portray, depict, cast, blast, castigate, criticise, criticize, condemn, dismiss
attr/as/adv @harsh-word, @harsh-name -> content
obj? -> recipient
subj @label-voice -> actor
+ Norway called the raids unlawful and cruel. | NOR | - | occurred
+ The Chilean opposition branded the raid a lynching. | CHL | - | occurred
+ Uruguay's senate recognised the killings as genocide. | URY | - | occurred
+ Fiji's premier described the treaty as unjust. | FJI | - | occurred
- The guide called the cave a wonder.

frame accuse.label-accusing-noun
type ACCUSE disapprove
cameo 111
verb draw, bring, provoke, prompt, earn, trigger, spark, elicit
obj rebuke, reprimand, reproach, scolding, rap, outcry, condemnation, criticism, protest, ire, anger, fury, wrath, censure, dressing down, complaint, reproof -> topic
from/in/by actor, minister, premier, president, bishop, group, opposition, union, government -> actor
subj? -> recipient
+ Malta's decree drew a sharp rebuke from Italy. | ITA | MLT | occurred
- The film drew applause from critics.

frame accuse.label-with-name
type ACCUSE disapprove
cameo 111
verb call, brand, label, term, dub
iobj -> recipient
obj @harsh-name -> content
subj @label-voice, foe, rival, enemy, opponent -> actor
+ Peru branded the Bolivian envoy a puppet. | PER | BOL | occurred
- The guide dubbed the cave a wonder.

# Further labels: what somebody's land or deed is made out to be.
class harsh-name: hotbed, pawn, breeding ground, nest of spies, pariah, outlaw, rogue state, warmonger, occupier, invader, usurper, coloniser, colonizer, imperialist, breach, infringement, encroachment, act of war, act of aggression, act of piracy, act of hostility, grave mistake, big mistake, historic mistake, terrible mistake, serious mistake, strategic mistake, grave error, step backward, step backwards, setback, step in wrong direction, movement in wrong direction, red line, non-starter, vassal, satellite, state terrorism, land grab, power grab, slap, smokescreen, ploy, pretext, stunt, ruse, trick, stab in back, cover-up, whitewash, hate speech, propaganda, escalation
