"""Objects that the parser runs together or makes clauses of, mended by form.

In "granted the boy's mother asylum" somebody takes something; in "returned to Oman a cook wanted for fraud" the cook is
what is returned and wants nothing; in "let the tug through" the tug is let; and whoever "ought to resign" resigns, in a
clause of what should be.
"""

from __future__ import annotations

from tocsin.reading.parsing.parse import Parse, child

_GIVING = frozenset("give grant offer award promise deny refuse".split())
"""Verbs that take two objects, to whom and what."""
_GRANTED = frozenset(
    """asylum refuge sanctuary citizenship residency residence visa passport amnesty clemency immunity bail pardon
    permission protection entry access""".split()
)
"""What is given to people and is no part of a name: "grants rebels asylum"."""
_SOUGHT = frozenset("want seek accuse suspect convict charge indict sentence".split())
_THROUGH = frozenset({"through", "in", "out", "past", "ashore", "back", "home", "off", "by"})
_LETTING = frozenset({"let", "wave", "see", "help"})
_NAMED = frozenset({"compound", "nmod"})


def mend_objects(parse: Parse, sentence: tuple[int, int], heads: list[int], deps: list[str]) -> bool:
    """Mend what a sentence's verbs have for objects; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        heads: heads of all tokens, written to.
        deps: labels of all tokens, written to.
    """
    changed = False
    for index in range(*sentence):
        if parse.lower[index] == "ought":
            changed |= _lower_ought(parse, index, heads, deps)
        elif parse.lemmas[index] in _SOUGHT and parse.deps[index] in ("advcl", "ccomp", "conj"):
            changed |= _describe_sought(parse, index, heads, deps)
        elif parse.lemmas[index] in _GRANTED:
            changed |= _part_taker(parse, index, heads, deps)
        elif parse.lower[index] in _THROUGH and parse.deps[index] == "ccomp":
            changed |= _let_through(parse, index, heads, deps)
    return changed


def _part_taker(parse: Parse, thing: int, heads: list[int], deps: list[str]) -> bool:
    """Part to whom a thing is granted from the thing: "grants Chad rebels asylum", "grants the cook of Opel asylum"."""
    verb, holder = parse.heads[thing], None
    if parse.deps[thing] == "pobj":
        holder = _holder(parse, thing)
        verb = parse.heads[holder] if holder is not None else thing
    elif parse.deps[thing] != "dobj":
        return False
    if parse.lemmas[verb] not in _GIVING or thing < verb or child(parse, verb, "dative", "prt") is not None:
        return False
    before = [k for k in parse.children[thing] if k < thing]
    if not before or parse.deps[before[-1]] not in _NAMED or (holder is None and parse.edges[thing][0] != verb + 1):
        return False
    taker = before[-1]
    if holder is None and any(parse.tags[k] in ("DT", "PRP$") for k in before):
        return False  # "granted a work permit visa": one thing
    if holder is not None:  # the preposition keeps the name before what is granted
        heads[taker], deps[taker] = parse.heads[thing], "pobj"
        heads[thing], deps[thing], deps[holder] = verb, "dobj", "dative"
    else:
        heads[taker], deps[taker] = verb, "dative"
    for part in before[:-1]:
        heads[part] = taker
    return True


def _holder(parse: Parse, thing: int) -> int | None:
    """Give the object whose "of" has swallowed what is given: the founder of "the founder of Greenpeace asylum"."""
    holder = parse.heads[parse.heads[thing]]
    return holder if parse.deps[holder] == "dobj" and parse.lower[parse.heads[thing]] == "of" else None


def _describe_sought(parse: Parse, verb: int, heads: list[int], deps: list[str]) -> bool:
    """Make whoever is wanted the object of the verb before: "returned to Oman a cook wanted for fraud"."""
    above, who = parse.heads[verb], child(parse, verb, "nsubj")
    if who is None or who != verb - 1 or parse.tags[verb] not in ("VBD", "VBN") or parse.pos[above] != "VERB":
        return False
    first = parse.edges[who][0]
    if parse.tags[first] not in ("DT", "CD") or not above < first or _has_object(parse, above):
        return False
    if _has_object(parse, verb) or parse.lower[first - 1] in (",", "and", "that", "which", "who", "because"):
        return False
    heads[who], deps[who] = above, "dobj"
    heads[verb], deps[verb] = who, "acl"
    return True


def _let_through(parse: Parse, particle: int, heads: list[int], deps: list[str]) -> bool:
    """Make who is let through the object of the letting: "let the tug through", "waved the lorries past"."""
    verb, who = parse.heads[particle], child(parse, particle, "nsubj")
    if parse.lemmas[verb] not in _LETTING or who is None or _has_object(parse, verb):
        return False
    heads[who], deps[who] = verb, "dobj"
    deps[particle] = "prt"
    return True


def _lower_ought(parse: Parse, ought: int, heads: list[int], deps: list[str]) -> bool:
    """Make "ought" an auxiliary of its verb, as "should" is: "the mayor ought to resign"."""
    verb = child(parse, ought, "xcomp")
    if verb is None or parse.deps[ought] == "aux":
        return False
    above = parse.heads[ought]
    heads[verb], deps[verb] = verb if above == ought else above, parse.deps[ought]
    heads[ought], deps[ought] = verb, "aux"
    for mark in parse.children[verb]:
        if parse.lower[mark] == "to" and parse.deps[mark] == "aux":
            deps[mark] = "dep"  # what ought to be is told in a clause and by no infinitive
    for other in parse.children[ought]:
        if other != verb:
            heads[other] = verb
    return True


def _has_object(parse: Parse, verb: int) -> bool:
    return child(parse, verb, "dobj", "nsubjpass", "oprd") is not None
