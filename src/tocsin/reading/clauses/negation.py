"""Negation: what words say that a deed was not done, or by nobody, or to none."""

from __future__ import annotations

from tocsin.reading.parsing.parse import Parse

_NEGATIONS = frozenset({"not", "n't", "never", "no", "neither", "nor", "nobody", "none", "without"})
_NOBODY = frozenset({"nobody", "none", "neither"})
_ONLY_ONE = frozenset({"single", "one"})


def is_negated(parse: Parse, token: int) -> bool:
    """Tell whether a verb, or the noun in its object or subject, is negated."""
    for index in parse.children[token]:
        if parse.deps[index] == "neg" or (parse.deps[index] in ("det", "preconj", "cc") and is_no(parse, index)):
            return True
        if parse.lower[index] == "longer" and any(is_no(parse, inner) for inner in parse.children[index]):
            return True
        if parse.deps[index] == "prep" and index > token and _is_nothing_behind(parse, index):
            return True
        if parse.deps[index] in ("dobj", "nsubj", "nsubjpass", "attr"):
            if parse.lower[index] in _NOBODY or _is_not_one(parse, index):
                return True
            if parse.lower[index] == "nothing" and parse.deps[index] != "dobj":
                return True  # "nothing was agreed"; who has "nothing to discuss" refuses
            if any(parse.deps[inner] == "det" and is_no(parse, inner) for inner in parse.children[index]):
                return True
    return False


def _is_nothing_behind(parse: Parse, preposition: int) -> bool:
    """Tell whether nothing stands behind a preposition: "agreed on nothing", "blamed on nobody"."""
    word = parse.lower[preposition + 1 : preposition + 2]
    return word in (("nothing",), ("nobody",)) and parse.lower[preposition + 2 : preposition + 3] not in (
        ("but",),
        ("less",),
    )


def _is_not_one(parse: Parse, noun: int) -> bool:
    """Tell whether a noun opens with what counts none of it: "not a single sack", "not one soldier"."""
    first = parse.edges[noun][0]
    return parse.lower[first] == "not" and not _ONLY_ONE.isdisjoint(parse.lower[first + 1 : first + 3])


def is_no(parse: Parse, token: int) -> bool:
    """Tell whether a word is "no" or another that negates by itself."""
    return parse.lower[token] in _NEGATIONS
