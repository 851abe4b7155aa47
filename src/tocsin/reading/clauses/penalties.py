"""On whom a penalty falls: "sanctions on Chad for shelling a port", "the embargo imposed on Chad after its raid".

What is punished was done by whoever is punished, and not by whoever punishes.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.clause_words import clause_words
from tocsin.reading.parsing.parse import Parse

_FALLING = frozenset({"on", "upon", "against"})
_GROUNDS = frozenset({"for", "over", "after", "following", "since"})
_MAX_CLIMB = 5


def penalised(parse: Parse, ground: int) -> int | None:
    """Give the head of the words for whom a penalty falls on, None where the words tell of none.

    Args:
        parse: the text.
        ground: the preposition behind which stands what is punished.
    """
    if parse.lower[ground] not in _GROUNDS:
        return None
    for penalty in _penalties(parse, parse.heads[ground]):
        for preposition in range(penalty + 1, ground):
            if parse.lower[preposition] in _FALLING:
                whom = (k for k in parse.children[preposition] if parse.deps[k] == "pobj" and k < ground)
                return next((_partner(parse, k) for k in whom), None)
    return None


def _partner(parse: Parse, noun: int) -> int | None:
    """Give with whom the traffic is that is stopped ("on trade with Chad"), other nouns themselves."""
    if parse.lemmas[noun] not in clause_words().traffic:
        return noun
    between = (k for k in parse.children[noun] if parse.lower[k] in ("with", "to", "from"))
    return next((k for preposition in between for k in parse.children[preposition] if parse.deps[k] == "pobj"), None)


def _penalties(parse: Parse, at: int) -> Iterator[int]:
    """Yield the penalties that a word hangs on, the nearest first."""
    for _ in range(_MAX_CLIMB):
        told = [k for k in parse.children[at] if parse.deps[k] in ("dobj", "nsubjpass")]
        yield from (k for k in (at, *told) if parse.lemmas[k] in clause_words().penalties)
        if parse.heads[at] == at or parse.deps[at] not in ("pobj", "prep", "acl", "dobj", "relcl", "conj"):
            return
        at = parse.heads[at]
