"""What the words of a deed say without one: a law that forbids, a seat that is held, a question left unanswered.

Each is a way in which a verb of conflict stands for something that is no act of anybody on any day.
"""

from __future__ import annotations

from tocsin.ontology.domains import domains
from tocsin.ontology.idle_words import idle_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import counted, innermost
from tocsin.reading.clauses.verbs import prepositions
from tocsin.reading.events.matching import Match
from tocsin.reading.parsing.parse import Parse, child
from tocsin.reading.parsing.repairs import is_headline

_BARE = frozenset({"VBZ", "VBP"})
_BANNING = frozenset({"ban", "prohibit", "outlaw", "bar", "restrict"})
_OUTLAWING = frozenset({"ban", "outlaw", "prohibit", "proscribe", "forbid"})
"""What is in force once it is done: "the party is banned in Chad"."""
_NOBODY = frozenset({"nobody", "none"})
_KEEPING = frozenset(
    {"stay", "remain", "keep", "avoid", "boil", "shelter", "leave", "evacuate", "seek", "move", "close", "shut"}
)
_FINDING = frozenset(
    {"suggest", "advise", "recommend", "support", "back", "confirm", "contradict", "reject", "warn", "propose"}
)
_MARCHING = frozenset({"march", "parade", "process", "walk", "gather", "file", "flock", "throng"})
_TIES = frozenset({"SUPPORT", "AID", "COOPERATE", "MOBILIZE"})


def is_idle(parse: Parse, match: Match) -> bool:
    """Tell whether a match's words tell of no act: a standing law, an office held, an answer not given, a price."""
    if match.clause.kind != "verb":
        return match.frame.type == "CONSULT" and _is_way(parse, match)
    return (
        _is_standing_law(parse, match)
        or _is_unsaid(parse, match)
        or _is_charge_of_money(parse, match)
        or _is_holding(parse, match)
        or _is_find(parse, match)
        or _is_drawback(parse, match)
        or _is_hazard(parse, match)
        or _is_trade(parse, match)
        or _is_standing_tie(parse, match)
        or _is_house_rule(parse, match)
        or _is_fast(parse, match)
        or _is_aside(parse, match)
        or _is_about_nobody(parse, match)
        or _is_need(parse, match)
        or _is_finding(parse, match)
        or _is_public_appeal(parse, match)
        or _is_shelter(parse, match)
        or _is_seat(parse, match)
        or _is_game(parse, match)
        or _is_procession(parse, match)
    )


def _is_standing_law(parse: Parse, match: Match) -> bool:
    """Tell whether a law in force is what acts: "the constitution forbids", "the pact binds its members to"."""
    at = match.clause.token
    if parse.deps[at] in ("xcomp", "ccomp", "advcl", "acl") and not _is_bare_present(parse, at):
        at = parse.heads[at]
    subjects = [k for k in parse.children[at] if parse.deps[k] == "nsubj"]
    return (
        _is_bare_present(parse, at) and bool(subjects) and all(parse.lemmas[k] in idle_words().laws for k in subjects)
    )


def _is_bare_present(parse: Parse, verb: int) -> bool:
    helped = any(parse.deps[k] in ("aux", "auxpass") for k in parse.children[verb])
    return parse.tags[verb] in _BARE and not helped


def _is_unsaid(parse: Parse, match: Match) -> bool:
    """Tell whether what is refused is an answer: "declined to comment", "refused to answer questions"."""
    if match.frame.type != "REJECT":
        return False
    return any(
        parse.lemmas[head] in idle_words().unsaid and not _is_owed(parse, head) for head in match.clause.heads("inf")
    )


def _is_owed(parse: Parse, verb: int) -> bool:
    """Tell whether what is not told is kept from somebody, or asked by a state: "refused to reveal the names to"."""
    called = child(parse, verb, "dobj")
    asked = [called] if called is not None else []
    asked += [head for slot, head in prepositions(parse, verb) if slot == "to"]
    if any(parse.lemmas[head] in idle_words().calls for head in asked):
        return True
    links = [
        k for k in parse.children[verb] if parse.deps[k] in ("prep", "dative") and parse.lower[k] in ("to", "with")
    ]
    return parse.lemmas[verb] not in idle_words().answers and bool(links)


def _is_charge_of_money(parse: Parse, match: Match) -> bool:
    """Tell whether what is charged is a price: "will charge visitors five euros"."""
    if parse.lemmas[match.clause.token] != "charge":
        return False
    asked = [head for slot in ("obj", "iobj") for head in match.clause.heads(slot)]
    if parse.deps[match.clause.token] == "relcl":
        asked.append(parse.heads[match.clause.token])  # "the fee that it charges visitors"
    return any(parse.lemmas[head] in idle_words().money for head in asked)


def _is_holding(parse: Parse, match: Match) -> bool:
    """Tell whether what is held or taken is an office or a share of a house: "holds 40 of the 200 seats"."""
    if parse.lemmas[match.clause.token] not in ("hold", "take", "capture", "seize", "keep", "win"):
        return False
    return any(parse.lemmas[counted(parse, head)] in idle_words().offices for head in match.clause.heads("obj"))


def _is_find(parse: Parse, match: Match) -> bool:
    """Tell whether what is struck is no work laid down: "struck oil"."""
    token = match.clause.token
    return match.frame.type == "PROTEST" and parse.lemmas[token] == "strike" and bool(match.clause.heads("obj"))


def _is_drawback(parse: Parse, match: Match) -> bool:
    """Tell whether a thing would only be to somebody's cost: "a war would hurt exports most"."""
    token = match.clause.token
    modal = any(parse.tags[k] == "MD" and parse.deps[k] == "aux" for k in parse.children[token])
    return match.frame.type == "ASSAULT" and parse.lemmas[token] in ("hurt", "harm") and modal


def _is_hazard(parse: Parse, match: Match) -> bool:
    """Tell whether what is warned of is nobody's doing: "warned passengers of delays"."""
    if (
        parse.lemmas[match.clause.token] not in ("warn", "caution", "alert")
        or match.clause.heads("that")
        or match.clause.heads("inf")
    ):
        return False
    told = [head for slot in ("of", "about", "against") for head in match.clause.heads(slot)]
    return bool(told) and all(parse.lemmas[head] in idle_words().hazards for head in told)


def _is_trade(parse: Parse, match: Match) -> bool:
    """Tell whether goods are sold year after year: "sells half of its tea to Egypt"."""
    token = match.clause.token
    habit = match.frame.type in ("COOPERATE", "AID") and parse.lemmas[token] in idle_words().trade
    return habit and _is_bare_present(parse, token) and not _is_headline(parse, token)


def _is_standing_tie(parse: Parse, match: Match) -> bool:
    """Tell whether it is said how somebody stands with another: "is backed by Chad", "is guarded by Danes"."""
    token = match.clause.token
    if parse.lemmas[token] in idle_words().differing:
        return _is_bare_present(parse, token)
    lies = parse.lemmas[token] in idle_words().lying or parse.lemmas[token] in _OUTLAWING
    if (match.frame.type not in _TIES and not lies) or parse.tags[token] != "VBN" or _is_headline(parse, token):
        return False
    helpers = [k for k in parse.children[token] if parse.deps[k] in ("aux", "auxpass")]
    return len(helpers) == 1 and parse.deps[helpers[0]] == "auxpass" and parse.tags[helpers[0]] in _BARE


def _is_house_rule(parse: Parse, match: Match) -> bool:
    """Tell whether what is banned is a thing of every day: "will ban scooters from its pavements"."""
    banned = match.clause.heads("obj") if parse.lemmas[match.clause.token] in _BANNING else []
    return bool(banned) and all(parse.lemmas[head] in idle_words().everyday for head in banned)


def _is_fast(parse: Parse, match: Match) -> bool:
    """Tell whether food is refused for a feast's sake: "began the fast of Ramadan"."""
    if match.frame.mode != "hunger":
        return False
    first, last = parse.sentences[parse.sentence_of[match.clause.token]]
    return not idle_words().feasts.isdisjoint(parse.lower[first:last])


def _is_aside(parse: Parse, match: Match) -> bool:
    """Tell whether a participle says how another deed was done: "sent the convoy, ignoring a warning"."""
    token = match.clause.token
    beside = parse.tags[token] == "VBG" and parse.deps[token] == "advcl"
    return beside and parse.lemmas[token] in idle_words().asides


def _is_about_nobody(parse: Parse, match: Match) -> bool:
    """Tell whether nobody is spoken of: "thanked no one", "accused nobody"."""
    if match.frame.type not in ("ACCUSE", "SUPPORT", "THREATEN", "REQUEST"):
        return False
    objects = match.clause.heads("obj")
    return any(parse.lower[head] in _NOBODY or parse.lower[head - 1 : head + 1] == ("no", "one") for head in objects)


def _is_need(parse: Parse, match: Match) -> bool:
    """Tell whether it is only said what is needed for something: "it takes a brave minister to"."""
    token = match.clause.token
    return parse.lemmas[token] == "take" and any(parse.lower[k] == "it" for k in match.clause.heads("subj"))


def _is_finding(parse: Parse, match: Match) -> bool:
    """Tell whether figures only say how things are: "a study suggests", "polls demand little"."""
    if match.frame.type not in ("REQUEST", "SUPPORT", "ACCUSE", "AGREE", "REJECT"):
        return False
    subjects = match.clause.heads("subj") if parse.lemmas[match.clause.token] in _FINDING else []
    return bool(subjects) and all(parse.lemmas[head] in idle_words().findings for head in subjects)


def _is_public_appeal(parse: Parse, match: Match) -> bool:
    """Tell whether everybody is asked for what private people give: "appealed for witnesses"."""
    if match.frame.type != "REQUEST" or parse.lemmas[match.clause.token] not in ("appeal", "ask", "call", "plead"):
        return False
    return any(parse.lemmas[head] in idle_words().given for head in match.clause.heads("for"))


def _is_shelter(parse: Parse, match: Match) -> bool:
    """Tell whether people are told to keep out of nature's way: "were told to stay in because of the smoke"."""
    if match.frame.type != "REQUEST" or not match.clause.passive or match.clause.heads("by"):
        return False
    first, last = parse.sentences[parse.sentence_of[match.clause.token]]
    keeps = any(parse.lemmas[head] in _KEEPING for head in match.clause.heads("inf"))
    return keeps and not (idle_words().hazards | domains().agents).isdisjoint(parse.lemmas[first:last])


def _is_seat(parse: Parse, match: Match) -> bool:
    """Tell whether a body only has its rooms where it is told to be: "the ministry occupies an old mill"."""
    token = match.clause.token
    if parse.lemmas[token] != "occupy" or not _is_bare_present(parse, token):
        return False
    subjects = match.clause.heads("subj")
    return bool(subjects) and all(parse.lemmas[k] in idle_words().bodies for k in subjects)


def _is_game(parse: Parse, match: Match) -> bool:
    """Tell whether those who meet play each other: "Chad and Oman meet in the final"."""
    if match.frame.type not in ("CONSULT", "ASSAULT"):
        return False
    where = [head for slot in ("in", "at") for head in match.clause.heads(slot)]
    return any(parse.lemmas[head] in idle_words().games for head in where)


def _is_procession(parse: Parse, match: Match) -> bool:
    """Tell whether people march for their faith's sake: "marched to the shrine"."""
    if match.frame.type != "PROTEST" or parse.lemmas[match.clause.token] not in _MARCHING:
        return False
    slots = ("subj", "to", "towards", "toward", "behind", "from")
    around = [head for slot in slots for head in match.clause.heads(slot)]
    return any(parse.lemmas[innermost(parse, head, verb_classes())] in idle_words().devout for head in around)


def _is_way(parse: Parse, match: Match) -> bool:
    """Tell whether a journey is only measured: "a journey of 300 kilometres"."""
    return any(parse.lemmas[head] in idle_words().lengths for head in match.clause.heads("of"))


def _is_headline(parse: Parse, token: int) -> bool:
    return is_headline(parse, *parse.sentences[parse.sentence_of[token]])
