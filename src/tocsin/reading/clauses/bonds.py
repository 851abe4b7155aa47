"""Whose a bond is that does something itself: "ties between Peru and Chile thawed", "Mali's talks with Chad failed"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.verbs import VerbClasses
from tocsin.reading.parsing.parse import Parse

_SHARING = frozenset({"between", "with"})


def shared_by(parse: Parse, bond: int, classes: VerbClasses) -> Iterator[tuple[str, int]]:
    """Yield (slot, head) of those who have something between them, where a subject is that.

    Args:
        parse: the text.
        bond: the subject; a noun of another kind has nobody.
        classes: classes of verbs and nouns; `bond` is the one that counts.
    """
    if parse.lemmas[bond] not in classes.bond:
        return
    for index in parse.children[bond]:
        if parse.deps[index] == "poss":
            yield "poss", index
        elif parse.deps[index] == "prep" and parse.lower[index] in _SHARING:
            yield from ((parse.lower[index], k) for k in parse.children[index] if parse.deps[k] == "pobj")
