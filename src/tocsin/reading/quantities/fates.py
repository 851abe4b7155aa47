"""The fates of those whom a number counts: killed, wounded, missing, held, driven out.

A fate is told by the verb that befalls them, by a state they are said to be in ("left four dead"), or by what they
suffer themselves ("lost their lives").
"""

from __future__ import annotations

from itertools import pairwise

from tocsin.ontology.counted import counted_words
from tocsin.reading.parsing.labels import NOMINAL
from tocsin.reading.parsing.parse import Parse

FATES = frozenset({"killed", "wounded", "displaced", "detained", "missing"})
_HARM = frozenset({"killed", "wounded", "missing"})
_HOMES = frozenset({"home", "house", "village", "town", "city"})
_OBJECTS = frozenset({"dobj", "nsubjpass"})
_BETWEEN = frozenset({"more", "others", "other", "were", "was", "are", "is", "still", "remain"})


def fate_of(parse: Parse, token: int) -> str | None:
    """What happens to those counted: "killed 12 people", "12 people were wounded", "12 people went missing"."""
    for index in parse.children[token]:
        if parse.deps[index] in ("amod", "acl", "acomp") and not _has_object(parse, index):
            kind = counted_words().states.get(parse.lower[index]) or counted_words().befalls.get(parse.lemmas[index])
            if kind is None and (noun := counted_words().nouns.get(parse.lower[index])):
                return noun if noun in FATES else None
            if kind is not None:
                return kind
    token = _whole(parse, token)
    return _state(parse, token) or _suffered(parse, token) or _done_to(parse, token)


def fate_after(parse: Parse, tokens: range) -> str | None:
    """The dead and wounded that a number counts without a noun: "left 12 dead", "60 arrested"."""
    words = counted_words()
    place = tokens[-1] + 1
    while place < len(parse) and parse.lower[place] in _BETWEEN:
        place += 1
    if place >= len(parse):
        return None
    if parse.tags[place] not in ("VBN", "VBD") or parse.lower[place] in words.states:
        kind = words.states.get(parse.lower[place]) or words.nouns.get(parse.lower[place])
        return kind if kind in FATES else None
    acts = parse.tags[place] == "VBD" and _has_object(parse, place)
    return None if acts else words.befalls.get(parse.lemmas[place])


def _whole(parse: Parse, token: int) -> int:
    """The head of the phrase that those counted stand in: the first of several, the total of which they are."""
    while parse.heads[token] != token:
        above = parse.heads[token]
        if parse.deps[token] == "conj" and parse.pos[above] in NOMINAL:
            token = above
        elif parse.deps[token] == "pobj" and parse.lemmas[parse.heads[above]] in counted_words().size_nouns:
            token = parse.heads[above]
        else:
            break
    return token


def _has_object(parse: Parse, verb: int) -> bool:
    return any(parse.deps[one] == "dobj" for one in parse.children[verb])


def _state(parse: Parse, noun: int) -> str | None:
    """The state that those counted are said to be in: "are missing", "left four dead", "took 20 sailors hostage"."""
    if parse.deps[noun] not in ("nsubj", "nsubjpass", "dobj", "attr", "compound"):
        return None
    states = counted_words().states
    above = parse.heads[noun]
    if parse.deps[noun] in ("attr", "nsubj") and (kind := _among(parse, above)):
        return kind
    below = [
        one
        for one in parse.children[above]
        if one > noun and parse.deps[one] in ("acomp", "oprd", "xcomp", "advcl", "dobj", "attr")
    ]
    for one in (above, *below):
        if one > noun and (kind := states.get(parse.lower[one])):
            return kind
    window = parse.lower[noun + 1 : noun + 6]
    if "custody" in window:
        return "detained"
    if parse.deps[noun] == "dobj" and ("as", "missing") in pairwise(window):
        return "missing"
    return None


def _among(parse: Parse, verb: int) -> str | None:
    """The fate of those of whom some are named: "among the dead were four children"."""
    words = counted_words()
    for one in parse.children[verb]:
        if parse.lower[one] == "among" and (noun := _object_of_preposition(parse, one)) is not None:
            kind = words.nouns.get(parse.lower[noun]) or words.states.get(parse.lower[noun])
            return kind if kind in FATES else None
        if parse.deps[one] == "nsubj" and parse.lemmas[verb] == "include":
            kind = words.nouns.get(parse.lower[one])
            return kind if kind in _HARM else None
    return None


def _suffered(parse: Parse, noun: int) -> str | None:
    """What those counted suffer themselves: wounds, the loss of their lives, of their homes."""
    if parse.deps[noun] != "nsubj":
        return None
    words = counted_words()
    verbs = [parse.heads[noun], *(one for one in parse.children[parse.heads[noun]] if parse.deps[one] == "xcomp")]
    for verb in verbs:
        objects = {parse.lemmas[one] for one in parse.children[verb] if parse.deps[one] == "dobj"}
        if parse.lemmas[verb] in words.suffering and objects & words.wounds:
            return "wounded"
        if parse.lemmas[verb] == "lose" and "life" in objects:
            return "killed"
        if parse.lemmas[verb] in ("leave", "abandon") and objects & _HOMES:
            return "displaced"
    return None


def _done_to(parse: Parse, noun: int) -> str | None:
    """What the verb does to those counted, as its object or the subject of its passive."""
    words = counted_words()
    verb, dep = parse.heads[noun], parse.deps[noun]
    lemma = parse.lemmas[verb]
    if dep == "nsubj":
        kind = words.does.get(lemma)
        return kind if kind in FATES else words.befalls.get(lemma) if lemma == "succumb" else None
    if dep not in _OBJECTS:
        return None
    behind = [one for one in parse.children[verb] if one > noun or one > verb]
    if any(
        parse.lower[one] == "to" and "death" in [parse.lower[below] for below in parse.children[one]] for one in behind
    ):
        return "killed"
    if lemma in ("drive", "force") and any(_object_lemma(parse, one) in _HOMES for one in behind):
        return "displaced"
    if lemma == "lose" and words.nouns.get(parse.lemmas[noun]) == "troops":
        return "killed"
    return words.befalls.get(lemma)


def _object_lemma(parse: Parse, preposition: int) -> str | None:
    noun = _object_of_preposition(parse, preposition)
    if noun is None:
        for one in parse.children[preposition]:
            noun = noun if noun is not None else _object_of_preposition(parse, one)
    return parse.lemmas[noun] if noun is not None else None


def _object_of_preposition(parse: Parse, preposition: int) -> int | None:
    return next((one for one in parse.children[preposition] if parse.deps[one] == "pobj"), None)
