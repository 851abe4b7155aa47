"""Objects that the parser runs together or makes clauses of, mended by form.

In "granted the boy's mother asylum" somebody takes something; in "returned to Oman a cook wanted for fraud" the cook is
what is returned and wants nothing; in "let the tug through" the tug is let; whoever "ought to resign" resigns, in a
clause of what should be; "Togo, having sought tanks" sought them and has none; and who "mulls expelling Iranian envoys"
mulls what is done to them.
"""

from __future__ import annotations

from tocsin.ontology.repair_words import repair_words
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, CURRENCIES, NOUNS, VERBAL
from tocsin.reading.parsing.mending import Mends, Sentence, Tree
from tocsin.reading.parsing.parse import Parse, child

_GIVING = frozenset("give grant offer award promise deny refuse".split())
"""Verbs that take two objects, to whom and what."""
_THROUGH = frozenset({"through", "in", "out", "past", "ashore", "back", "home", "off", "by"})
_LETTING = frozenset({"let", "wave", "see", "help"})
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
_STRICKEN = frozenset({"victims", "survivors", "evacuees"})
_NAMED_BY = {
    "flood": _STRICKEN,
    "storm": _STRICKEN,
    "fire": _STRICKEN,
    "aid": frozenset({"agencies", "workers", "groups"}),
    "host": frozenset({"communities", "families", "countries"}),
}
"""What is a noun behind "to" before some nouns, and no verb: "tents to flood victims"."""
_NAMED = frozenset({"compound", "nmod"})
_OPENING = frozenset({"DT", "CD", "PRP$"})
"""What opens a noun's words: an adjective before it is no part of them."""


def mend_objects(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Mend what a sentence's verbs have for objects; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    return _MENDS.mend(parse, sentence, tree)


def _part_taker(parse: Parse, thing: int, tree: Tree) -> bool:
    """Part to whom a thing is granted from the thing: "grants Chad rebels asylum", "grants the cook of Opel asylum"."""
    if parse.lemmas[thing] not in repair_words().granted:
        return False
    verb, holder = parse.heads[thing], None
    if parse.deps[thing] == "pobj":
        holder = _holder(parse, thing)
        verb = parse.heads[holder] if holder is not None else thing
    if parse.lemmas[verb] not in _GIVING or thing < verb or child(parse, verb, "dative", "prt") is not None:
        return False
    before = [k for k in parse.children[thing] if k < thing]
    if not before or parse.deps[before[-1]] not in _NAMED or (holder is None and parse.edges[thing][0] != verb + 1):
        return False
    taker = before[-1]
    if holder is None and any(parse.tags[k] in ("DT", "PRP$") for k in before):
        return False  # "granted a work permit visa": one thing
    if holder is not None:  # the preposition keeps the name before what is granted
        tree.heads[taker], tree.deps[taker] = parse.heads[thing], "pobj"
        tree.heads[thing], tree.deps[thing], tree.deps[holder] = verb, "dobj", "dative"
    else:
        tree.heads[taker], tree.deps[taker] = verb, "dative"
    for part in before[:-1]:
        tree.heads[part] = taker
    return True


def _find_verb(parse: Parse, thing: int, tree: Tree) -> bool:
    """Make the participle between a noun and its object the verb: "two brigands tossed grenades"."""
    doer = parse.heads[thing]
    verb = next((k for k in parse.children[thing] if k < thing), thing)
    if parse.heads[doer] != doer or parse.pos[doer] not in NOUNS or verb != doer + 1:
        return False
    if parse.deps[verb] != "amod" or parse.tags[verb] != "VBN":
        return False
    for other in parse.children[doer]:
        if other > verb:
            tree.heads[other] = verb
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[doer], tree.deps[doer] = verb, "nsubj"
    return True


def _find_telling(parse: Parse, verb: int, tree: Tree) -> bool:
    """Make the past tense between a noun and what it is made the subject of the verb: "students threw grenades"."""
    doer = parse.heads[verb]
    thing = parse.heads[doer]
    bare = parse.heads[thing] == thing and parse.pos[thing] in NOUNS and parse.deps[doer] == "nsubj"
    if not bare or parse.tags[verb] != "VBD" or verb != doer + 1 or parse.edges[verb][1] != verb + 1:
        return False
    for other in parse.children[thing]:
        if other < doer or parse.deps[other] in ("punct", "conj", "cc", "advcl"):
            tree.heads[other] = verb
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[doer] = verb
    tree.heads[thing], tree.deps[thing] = verb, "dobj"
    return True


def _holder(parse: Parse, thing: int) -> int | None:
    """Give the object whose "of" has swallowed what is given: the founder of "the founder of Greenpeace asylum"."""
    holder = parse.heads[parse.heads[thing]]
    return holder if parse.deps[holder] == "dobj" and parse.lower[parse.heads[thing]] == "of" else None


def _describe_sought(parse: Parse, verb: int, tree: Tree) -> bool:
    """Make whoever is wanted the object of the verb before: "returned to Oman a cook wanted for fraud"."""
    if parse.lemmas[verb] not in repair_words().sought:
        return False
    above, who = parse.heads[verb], child(parse, verb, "nsubj")
    if who is None or who != verb - 1 or parse.tags[verb] not in ("VBD", "VBN") or parse.pos[above] != "VERB":
        return False
    first = parse.edges[who][0]
    if parse.tags[first] not in ("DT", "CD") or not above < first or _has_object(parse, above):
        return False
    if _has_object(parse, verb) or parse.lower[first - 1] in (",", "and", "that", "which", "who", "because"):
        return False
    tree.heads[who], tree.deps[who] = above, "dobj"
    tree.heads[verb], tree.deps[verb] = who, "acl"
    return True


def _judged_thing(parse: Parse, thing: int, tree: Tree) -> bool:
    """Part what is judged from what it is called before it is named: "dismissed as baseless claims by Fiji"."""
    mark, called = parse.heads[thing], parse.heads[thing] + 1  # "as", and what is said
    verb = parse.heads[mark]
    if parse.lower[mark] != "as" or parse.lemmas[verb] not in repair_words().judging or _has_object(parse, verb):
        return False
    if parse.heads[called] != thing or parse.deps[called] != "amod" or child(parse, verb, "nsubj") is None:
        return False
    tree.heads[called], tree.deps[called] = mark, "pobj"
    tree.heads[thing], tree.deps[thing] = verb, "dobj"
    return True


def _let_through(parse: Parse, particle: int, tree: Tree) -> bool:
    """Make who is let through the object of the letting: "let the tug through", "waved the lorries past"."""
    if parse.lower[particle] not in _THROUGH:
        return False
    verb, who = parse.heads[particle], child(parse, particle, "nsubj")
    if parse.lemmas[verb] not in _LETTING or who is None or _has_object(parse, verb):
        return False
    tree.heads[who], tree.deps[who] = verb, "dobj"
    tree.deps[particle] = "prt"
    return True


def _find_receivers(parse: Parse, verb: int, tree: Tree) -> bool:
    """Make the infinitive of a noun's name what it is: those in "gave tents to flood victims" receive them."""
    who, to, above = child(parse, verb, "dobj"), verb - 1, parse.heads[verb]
    if who != verb + 1 or parse.lower[who] not in _NAMED_BY[parse.lower[verb]] or parse.lower[to] != "to":
        return False
    while parse.pos[above] in NOUNS and parse.heads[above] != above:
        above = parse.heads[above]
    for other in parse.children[verb]:
        tree.heads[other] = who
    tree.heads[to], tree.deps[to], tree.pos[to] = above, "prep", "ADP"
    tree.heads[who], tree.deps[who] = to, "pobj"
    tree.heads[verb], tree.deps[verb], tree.pos[verb] = who, "compound", "NOUN"
    return True


def _name_receivers(parse: Parse, who: int, tree: Tree) -> bool:
    """Take for a preposition and a noun what hangs as they do, but was tagged an infinitive: "to flood victims"."""
    to = parse.heads[who]
    if parse.lower[to] != "to" or parse.pos[to] == "ADP":
        return False
    tree.pos[to] = "ADP"
    for part in parse.children[who]:
        if parse.deps[part] == "compound" and parse.pos[part] == "VERB":
            tree.pos[part] = "NOUN"
    return True


def _lower_ought(parse: Parse, ought: int, tree: Tree) -> bool:
    """Make "ought" an auxiliary of its verb, as "should" is: "the mayor ought to resign"."""
    verb = child(parse, ought, "xcomp")
    if verb is None or parse.deps[ought] == "aux":
        return False
    above = parse.heads[ought]
    tree.heads[verb], tree.deps[verb] = verb if above == ought else above, parse.deps[ought]
    tree.heads[ought], tree.deps[ought] = verb, "aux"
    for mark in parse.children[verb]:
        if parse.lower[mark] == "to" and parse.deps[mark] == "aux":
            tree.deps[mark] = "dep"  # what ought to be is told in a clause and by no infinitive
    for other in parse.children[ought]:
        if other != verb:
            tree.heads[other] = verb
    return True


def _make_perfect(parse: Parse, having: int, tree: Tree) -> bool:
    """Make "having" an auxiliary of the participle right behind it: "Togo, having sought tanks, was turned down"."""
    done, thing = having + 1, child(parse, having, "dobj")
    if thing is None or parse.tags[done] != "VBN" or parse.heads[done] != thing or parse.deps[done] != "amod":
        return False
    tree.heads[done], tree.deps[done], tree.pos[done] = parse.heads[having], parse.deps[having], "VERB"
    tree.heads[having], tree.deps[having], tree.pos[having] = done, "aux", "AUX"
    tree.heads[thing] = done
    for other in parse.children[having]:
        if other != thing:
            tree.heads[other] = done
    return True


def _find_deed(parse: Parse, thing: int, tree: Tree) -> bool:
    """Make a gerund right behind a verb the deed that is weighed or stopped: "mulls expelling Iranian envoys"."""
    verb = parse.heads[thing]
    deed = verb + 1
    if (
        parse.lemmas[verb] not in repair_words().taking_deeds
        or parse.heads[deed : deed + 1] != (thing,)
        or deed == thing
    ):
        return False
    if parse.tags[deed] != "VBG" or parse.deps[deed] != "amod" or parse.lower[deed] in repair_words().describing:
        return False
    tree.heads[deed], tree.deps[deed], tree.pos[deed] = verb, "xcomp", "VERB"
    tree.heads[thing] = deed
    return True


def _part_outcome(parse: Parse, made: int, tree: Tree) -> bool:
    """Part from an object what it is made before it is named: "set free two hikers", "shot dead a farmer"."""
    thing = parse.heads[made]
    verb = parse.heads[thing]
    if verb != made - 1 or parse.deps[thing] != "dobj" or parse.tags[made] != "JJ" or parse.pos[verb] != "VERB":
        return False
    if parse.tags[made + 1] not in _OPENING or parse.heads[made + 1] != thing:
        return False
    tree.heads[made], tree.deps[made] = verb, "oprd"
    return True


def _part_way(parse: Parse, way: int, tree: Tree) -> bool:
    """Part from an object where it is brought: "called home its envoy", "is holding back jets"."""
    verb, above = way - 1, parse.heads[way]
    if way == 0 or parse.pos[verb] != "VERB":
        return False
    if above == verb:
        called = child(parse, verb, "oprd", "attr")
        if called is None or called < way or parse.pos[called] not in NOUNS or child(parse, verb, "dobj") is not None:
            return False
        tree.deps[called], tree.deps[way] = "dobj", "prt"
        return True
    if (
        parse.heads[above] != verb
        or parse.deps[above] != "dobj"
        or parse.lemmas[verb] not in repair_words().moving_back
    ):
        return False
    tree.heads[way], tree.deps[way] = verb, "prt"
    return True


def _free_behind_day(parse: Parse, verb: int, tree: Tree) -> bool:
    """Make what looks like an adjective behind a day the verb: "the army on Saturday barred foreign observers"."""
    thing, day = parse.heads[verb], verb - 1
    mark = parse.heads[day]
    dated = parse.tags[verb] in ("VBD", "VBN") and day > 0 and parse.entity_at.get(day, ("", "", ""))[2] == "DATE"
    if not dated or parse.deps[day] != "pobj" or parse.heads[thing] != mark or parse.deps[thing] != "pobj":
        return False
    doer = parse.heads[mark]
    if parse.deps[mark] != "prep" or parse.pos[doer] not in NOUNS or doer != mark - 1:
        return False
    above = parse.heads[doer]
    said = "ccomp" if parse.deps[doer] == "dep" else parse.deps[doer]
    tree.heads[verb], tree.deps[verb] = (verb, "ROOT") if above == doer else (above, said)
    tree.pos[verb] = "VERB"
    tree.heads[doer], tree.deps[doer] = verb, "nsubj"
    tree.heads[mark] = verb
    tree.heads[thing], tree.deps[thing] = verb, "dobj"
    for k in parse.children[doer] if above == doer else ():
        if k > verb:
            tree.heads[k] = verb
    return True


def _second_subject(parse: Parse, thing: int, tree: Tree) -> bool:
    """Make a second subject behind a verb its object: "the king on Friday pardoned rebel leader Omar Said"."""
    verb = parse.heads[thing]
    if (
        thing < verb
        or parse.tags[verb] not in ("VBD", "VBZ")
        or parse.pos[thing] not in NOUNS
        or _has_object(parse, verb)
    ):
        return False
    if not any(k < verb and parse.deps[k] == "nsubj" for k in parse.children[verb]):
        return False
    if parse.edges[thing][0] != verb + 1:
        return False
    tree.deps[thing] = "dobj"
    return True


def _find_halting(parse: Parse, halt: int, tree: Tree) -> bool:
    """Make a verb that was taken for a helper the verb: "ordered Oman to halt drilling"."""
    deed = parse.heads[halt]
    if parse.tags[halt] != "VB" or deed != halt + 1 or parse.tags[deed] != "VBG" or parse.lower[halt - 1] != "to":
        return False
    tree.heads[halt], tree.deps[halt], tree.pos[halt] = parse.heads[deed], parse.deps[deed], "VERB"
    for k in parse.children[deed]:
        if k < halt:
            tree.heads[k] = halt
    tree.heads[deed], tree.deps[deed] = halt, "xcomp"
    return True


def _take_sum(parse: Parse, sum_: int, tree: Tree) -> bool:
    """Make a sum of money the object of what is done with it: "disbursed $300m to Ghana"."""
    verb = parse.heads[sum_]
    if sum_ < verb or parse.pos[verb] not in VERBAL or _has_object(parse, verb):
        return False
    if not any(parse.lower[k] in CURRENCIES for k in range(parse.edges[sum_][0], sum_)):
        return False
    tree.deps[sum_] = "dobj"
    return True


def _free_before_day(parse: Parse, day: int, tree: Tree) -> bool:
    """Make a name before a day who acts, where nobody else does: "Turkey Saturday rejected a plan"."""
    verb, doer = parse.heads[day], day - 1
    if verb != day + 1 or parse.lower[day] not in _DAYS or parse.tags[verb] != "VBD" or day == 0:
        return False
    if parse.heads[doer] != day or parse.deps[doer] not in _NAMED or child(parse, verb, *CLAUSE_SUBJECTS) is not None:
        return False
    tree.heads[doer], tree.deps[doer] = verb, "nsubj"
    for k in parse.children[day]:
        if k < doer:
            tree.heads[k] = doer
    return True


def _part_laden(parse: Parse, laden: int, tree: Tree) -> bool:
    """Make what is laden the noun that stands before it: "a van laden with cement was parked"."""
    noun = laden - 1
    if noun < 0 or parse.heads[noun] != laden or parse.deps[noun] not in _NAMED or parse.pos[noun] not in NOUNS:
        return False
    tree.heads[noun], tree.deps[noun] = (noun if parse.heads[laden] == laden else parse.heads[laden]), parse.deps[laden]
    tree.heads[laden], tree.deps[laden], tree.pos[laden] = noun, "acl", "ADJ"
    for k in parse.children[laden]:
        if k < noun:
            tree.heads[k] = noun
    return True


def _has_object(parse: Parse, verb: int) -> bool:
    return child(parse, verb, "dobj", "nsubjpass", "oprd") is not None


_MENDS = Mends(
    by_label={
        "acl": (_find_telling,),
        "dobj": (_part_taker, _find_verb, _find_deed),
        "pobj": (_part_taker, _judged_thing, _name_receivers),
        "advcl": (_describe_sought,),
        "amod": (_part_outcome, _free_behind_day),
        "aux": (_find_halting,),
        "npadvmod": (_take_sum, _free_before_day),
        "nsubj": (_second_subject,),
        "ccomp": (_describe_sought, _let_through),
        "conj": (_describe_sought,),
    },
    by_word={
        "ought": (_lower_ought,),
        "having": (_make_perfect,),
        "laden": (_part_laden,),
        "home": (_part_way,),
        "back": (_part_way,),
        **dict.fromkeys(_NAMED_BY, (_find_receivers,)),
    },
)
