"""Conditions: what a deed hangs on, and what is said to have hung on something that did not come.

"If Oman signs" leaves it open; "might have signed, had Oman not objected" tells that nobody signed.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise

from tocsin.reading.parsing.labels import PRESENT
from tocsin.reading.parsing.parse import Parse, child, has_aux

_CONDITIONS = frozenset({"if", "unless", "should", "provided", "once", "lest", "whether"})
_GRANTED = frozenset({"provided", "providing"})
_BEFORE_IT = frozenset({"after", "when", "until"})
"""What comes first of two deeds to come is a condition of the other: "only after Oman signs", "not until it does"."""
_HANGING = frozenset({"advcl", "conj"})
_MAX_CLIMB = 10


def condition_of(parse: Parse, token: int) -> int | None:
    """Give the head of the "if" or "unless" clause that a predicate hangs on, itself not in it."""
    at: int = token
    for _ in range(_MAX_CLIMB):
        for index in parse.children[at]:
            if parse.deps[index] in _HANGING and _hangs(parse, index) and is_conditional(parse, index):
                return index
        above = parse.heads[at]
        if above == at or parse.deps[at] in ("advcl", "relcl"):
            return None
        at = above
    return None


def in_condition(parse: Parse, token: int) -> bool:
    """Tell whether a predicate stands inside an "if" or "unless" clause: it conditions, and tells nothing."""
    at = token
    for _ in range(_MAX_CLIMB):
        above = parse.heads[at]
        if above == at or parse.deps[at] == "relcl":
            return False  # "unless those who shot him go": the shot was fired
        hangs = parse.deps[at] in _HANGING and _hangs(parse, at)
        if hangs and _is_open(parse, at) and not has_aux(parse, at, "should"):
            return True
        at = above
    return False


def _hangs(parse: Parse, verb: int) -> bool:
    """Tell whether a clause hangs on a verb; "provided that" is at times parsed as joined to it."""
    return parse.deps[verb] == "advcl" or (parse.deps[verb] == "conj" and parse.lower[verb] in _GRANTED)


def is_conditional(parse: Parse, verb: int) -> bool:
    """Tell whether a clause says on what something hangs: "if Oman signs", "should it fall".

    On "whether or not Oman signs" nothing hangs.
    """
    words = parse.lower[slice(*parse.edges[verb])]
    return _is_open(parse, verb) and ("or", "not") not in pairwise(words)


def _is_open(parse: Parse, verb: int) -> bool:
    """Tell whether a clause leaves it open whether it comes about."""
    if parse.lower[verb] in _GRANTED and child(parse, verb, "ccomp") is not None:
        return child(parse, verb, "nsubj", "nsubjpass") is None  # "provided that Oman signs"
    marks = {parse.lower[k] for k in parse.children[verb] if k < verb and parse.deps[k] in ("mark", "advmod", "aux")}
    return not marks.isdisjoint(_CONDITIONS) or _comes_first(parse, verb, marks)


def _comes_first(parse: Parse, verb: int, words: Set[str]) -> bool:
    """Tell whether a clause tells of a deed to come that another waits for: "will sign only after Oman pays"."""
    if not words & _BEFORE_IT or not (parse.tags[verb] in PRESENT or has_aux(parse, verb, "has", "have")):
        return False
    above = parse.heads[verb]
    waits = "only" in words or child(parse, above, "neg") is not None
    return waits and has_aux(parse, above, "will", "would", "'ll", "'d")


def is_contrary(parse: Parse, token: int) -> bool:
    """Tell whether a deed is said not to have come about: "might have signed, had Oman not objected"."""
    if not has_aux(parse, token, "would", "'d", "could", "might") or not has_aux(parse, token, "have"):
        return False
    above = parse.heads[token]
    # The parser may hang the deed on what it hung on: "would have signed, had Chad not objected".
    turned = parse.deps[token] == "ccomp" and token < above and _is_inverted(parse, above)
    return turned or any(_is_unmet(parse, index) for index in parse.children[token])


def is_contrary_to(parse: Parse, token: int) -> bool:
    """Tell whether a clause with "had" says what did not come, so that another deed did not either."""
    if _is_inverted(parse, token) and any(is_contrary(parse, k) for k in parse.children[token] if k < token):
        return True
    return parse.heads[token] != token and _is_unmet(parse, token) and is_contrary(parse, parse.heads[token])


def _is_unmet(parse: Parse, clause: int) -> bool:
    """Tell whether a clause says on what something hung that did not come: "had it not fallen", "if it had fallen"."""
    if parse.deps[clause] not in ("advcl", "ccomp") or not has_aux(parse, clause, "had"):
        return False
    return is_conditional(parse, clause) or _is_inverted(parse, clause)


def _is_inverted(parse: Parse, clause: int) -> bool:
    """Tell whether "had" stands before its subject: "had Oman not signed"."""
    had = next((k for k in parse.children[clause] if parse.deps[k] == "aux" and parse.lower[k] == "had"), None)
    subject = child(parse, clause, "nsubj", "nsubjpass")
    return had is not None and subject is not None and had < subject
