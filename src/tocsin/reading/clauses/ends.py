"""What a deed is done to demand, to denounce or to bring about: the campaign behind a march, a strike, a blockade."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.clause_words import clause_words
from tocsin.ontology.verbs import VerbClasses
from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.parse import Parse, child, has_aux

_PURSUED = frozenset({"advcl", "xcomp", "acl", "relcl"})
_CAUSING = frozenset({"make", "get"})
"""Verbs that tell of a campaign only where somebody is to do something: "to make the cabinet yield"."""


def ends(parse: Parse, verb: int, classes: VerbClasses) -> Iterator[int]:
    """Yield the verbs of campaigning that tell what a deed is for: "marched to demand", "sat down, calling for".

    The parser hangs some of them on the object or on what follows it: "swarmed the square to urge".

    Args:
        parse: the text.
        verb: the deed's verb.
        classes: classes of verbs; `campaigning` is the one that counts.
    """
    if parse.tags[verb][:2] != "VB":
        return
    for index in parse.children[verb]:
        dep = parse.deps[index]
        if dep in _PURSUED or (dep == "conj" and parse.tags[index] == "VBG" != parse.tags[verb]):
            yield from _campaign(parse, index, classes)
        elif dep == "dobj":
            yield from _borne(parse, index, classes)
        elif dep == "prep":
            for noun in parse.children[index]:
                pursued = parse.lower[index] != "in" or parse.lemmas[noun] in clause_words().bids
                if pursued and parse.deps[noun] == "pobj":
                    yield from _borne(parse, noun, classes)


def _borne(parse: Parse, noun: int, classes: VerbClasses) -> Iterator[int]:
    for index in parse.children[noun]:
        if parse.deps[index] in ("acl", "relcl") and has_aux(parse, index, "to"):
            yield from _campaign(parse, index, classes)


def _campaign(parse: Parse, at: int, classes: VerbClasses) -> Iterator[int]:
    """Yield a verb of campaigning in a clause of purpose, whose subject is that of the deed."""
    if parse.lemmas[at] not in classes.campaigning or child(parse, at, "mark", *SUBJECTS) is not None:
        return
    if parse.lemmas[at] in _CAUSING and child(parse, at, "ccomp", "xcomp") is None:
        return
    if parse.tags[at] == "VBG" or has_aux(parse, at, "to"):
        yield at
