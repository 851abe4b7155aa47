# THREATEN: further verbs, nouns and idioms.
class threaten-harm: attack, strike, war, force, invasion, retaliation, destruction, annihilation, violence, missile, bomb, military action, reprisal, death, bloodshed, offensive, massacre
class threaten-blow: sanction, tariff, embargo, boycott, penalty, fine, ban, restriction, blockade, lawsuit, duty, quota, visa ban, blacklist
