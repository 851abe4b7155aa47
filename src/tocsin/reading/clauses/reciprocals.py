"""Words by which several do the same to one another: "each other", "one another", "each side … the other"."""

from __future__ import annotations

from tocsin.ontology.verbs import VerbClasses
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse, child

_EACH = frozenset({"each", "both", "either"})
_MAX_CLIMB = 6


def is_reciprocal(parse: Parse, head: int) -> bool:
    """Tell whether a word stands for the others of its subject.

    Args:
        parse: the text.
        head: "other" of "each other" and of "each envoy cursed the other", "one" of "one another".
    """
    before, after = parse.lower[head - 1 : head], parse.lower[head + 1 : head + 2]
    if parse.lower[head] == "other":
        return before == ("each",) or (before == ("the",) and _says_each(parse, head))
    if parse.lower[head] == "another":
        return before == ("one",)
    return parse.lower[head] == "one" and after == ("another",)


def whom(parse: Parse, head: int, classes: VerbClasses) -> int | None:
    """Give the noun that names all those whom a reciprocal word, or "each army", is said of; None for other words."""
    if is_reciprocal(parse, head):
        verb = _verb_over(parse, head)
        subject = surface_subject(parse, verb, classes) if verb is not None else None
        return whom(parse, subject, classes) or subject if subject is not None and subject != head else None
    if parse.lower[head] not in _EACH and not any(parse.lower[k] == "each" for k in parse.children[head]):
        return None
    # "left the hall, each envoy cursing the other": the envoys are those of the sentence's own clause.
    verb = parse.heads[head]
    aside = parse.deps[head] == "nsubj" and parse.deps[verb] == "advcl" and parse.tags[verb] == "VBG"
    return surface_subject(parse, parse.heads[verb], classes) if aside else None


def _says_each(parse: Parse, head: int) -> bool:
    verb = _verb_over(parse, head)
    subject = child(parse, verb, "nsubj") if verb is not None else None
    if subject is None:
        return False
    return parse.lower[subject] in _EACH or any(parse.lower[k] == "each" for k in parse.children[subject])


def _verb_over(parse: Parse, head: int) -> int | None:
    at = head
    for _ in range(_MAX_CLIMB):
        at = parse.heads[at]
        if parse.pos[at] in VERBAL:
            return at
    return None
