"""What a pronoun for a thing or for nameless people stands for: the object of the deed told before it.

"closed the pass and reopened it on Friday": the pass. "laid mines and cleared most of them": mines. Who is somebody
known is told by coreference; here are only objects of verbs that one sentence tells together, or else the one object
that the sentence before it had, so that the deed done to "it" is known by its object's word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from tocsin.ontology.thing_kinds import thing_kinds
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import innermost
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse, child

_ONE = frozenset({"it"})
_SEVERAL = frozenset({"them", "they"})
_STANDING = _ONE | _SEVERAL
_PLURAL = frozenset({"NNS", "NNPS"})
_KNOWN = frozenset({"the", "this", "that", "these", "those"})
_DESCRIBED = frozenset({"poss", "amod", "compound", "nmod", "prep", "relcl", "acl"})
"""What tells by itself which thing is meant."""
_SENTENCES = 3
"""Sentences that a thing is remembered."""
_MAX_CLIMB = 4
_REACH = 20
"""Tokens that "its" looks back."""


def stand_in(parse: Parse, token: int) -> int | None:
    """Give the noun that "it" or "them" as an object stands for; None for other words and where none fits.

    Args:
        parse: the text.
        token: the pronoun.
    """
    if parse.deps[token] not in ("dobj", "nsubjpass", "pobj"):
        return None
    classes = verb_classes()
    counted = parse.lemmas[token] in classes.container
    word = parse.lower[innermost(parse, token, classes) if counted else token]
    if word not in _STANDING:
        return None
    verb = parse.heads[token] if parse.deps[token] != "pobj" else parse.heads[parse.heads[token]]
    fitting = list(_objects(parse, _told_before(parse, verb), token, several=word in _SEVERAL))
    if fitting or parse.deps[token] == "pobj":
        return max(fitting, default=None)
    before = list(_objects(parse, _told_last(parse, verb), token, several=word in _SEVERAL))
    return before[0] if len(before) == 1 else None


def _objects(parse: Parse, verbs: Iterable[int], token: int, *, several: bool) -> Iterator[int]:
    """Yield what verbs are told to be done to that a pronoun of one or of several may stand for."""
    for verb in verbs:
        noun = child(parse, verb, "dobj", "nsubjpass")
        if noun is not None and noun < token and parse.pos[noun] in ("NOUN", "PROPN", "NUM"):
            if _is_plural(parse, noun) == several:
                yield noun


def _told_last(parse: Parse, verb: int) -> Iterator[int]:
    """Yield the main verbs of the sentence before a main verb, and of what is only said there what is said."""
    here = parse.sentence_of[verb]
    while parse.deps[verb] in ("conj", "ccomp") and parse.heads[verb] != verb:
        verb = parse.heads[verb]
    if here == 0 or parse.heads[verb] != verb:
        return
    first, last = parse.sentences[here - 1]
    queue = [root for root in range(first, last) if parse.heads[root] == root and parse.pos[root] in VERBAL]
    for at in queue:
        yield at
        told = ("conj", "ccomp") if parse.lemmas[at] in verb_classes().reporting else ("conj",)
        queue += [k for k in parse.children[at] if parse.deps[k] in told and parse.pos[k] in VERBAL]


def _is_plural(parse: Parse, noun: int) -> bool:
    counted = parse.tags[noun] in _PLURAL or parse.pos[noun] == "NUM"
    return counted or any(parse.deps[k] == "conj" for k in parse.children[noun])


def _told_before(parse: Parse, verb: int) -> Iterator[int]:
    """Yield the verbs that a sentence tells before one and together with it."""
    at = verb
    for _ in range(_MAX_CLIMB):
        if parse.pos[at] not in VERBAL:
            return
        yield from (k for k in parse.children[at] if k < verb and parse.deps[k] in ("advcl", "ccomp", "conj"))
        yield from (
            inner
            for k in parse.children[at]
            if k < verb and parse.deps[k] in ("prep", "nsubj", "nsubjpass")
            for inner in parse.children[k]
            if parse.deps[inner] in ("pcomp", "relcl", "acl")
        )
        if parse.deps[at] not in ("conj", "advcl", "ccomp", "xcomp") or parse.heads[at] > verb:
            return
        at = parse.heads[at]
        yield at


def owner_before(parse: Parse, token: int, is_somebodys: Callable[[int], bool]) -> int | None:
    """Give the nearest noun before "its" or "their" that is a state's and agrees: "a Greek ship and its crew".

    Args:
        parse: the text.
        token: the pronoun, of which coreference has told nothing.
        is_somebodys: tells whether a noun is an actor or has one for a modifier.
    """
    several = {"its": False, "their": True}.get(parse.lower[token])
    if several is None:
        return None
    first = max(parse.sentences[parse.sentence_of[token]][0], token - _REACH)
    subject = surface_subject(parse, parse.heads[parse.heads[token]], verb_classes())
    return next(
        (
            k
            for k in range(token - 1, first - 1, -1)
            if parse.pos[k] == "NOUN"
            and k != subject
            and parse.deps[k] not in ("compound", "nmod", "amod")
            and _is_plural(parse, k) == several
            and is_somebodys(k)
        ),
        None,
    )


def told_before(parse: Parse, token: int, is_somebodys: Callable[[int], bool]) -> int | None:
    """Give the noun by which a thing was brought in that is spoken of as known: "a Greek tanker … the ship".

    Args:
        parse: the text.
        token: the head of a definite phrase of nobody named.
        is_somebodys: tells whether a noun has an owner.
    """
    lemma = parse.lemmas[token]
    same = next((kin for kin in thing_kinds() if lemma in kin), {lemma})
    before = _sentences_before(parse, token)
    return next((k for k in before if parse.lemmas[k] in same and is_somebodys(k)), None)


def named_town(parse: Parse, token: int, grounds: Mapping[int, str]) -> int | None:
    """Give the town that was named last before "the city" or "the capital", of those that lie in known countries."""
    return next((k for k in _sentences_before(parse, token) if k in grounds), None)


def _sentences_before(parse: Parse, token: int) -> range:
    """Give the tokens of the sentences before a definite phrase that does not tell what it means, the last first."""
    here, kids = parse.sentence_of[token], parse.children[token]
    known = any(parse.lower[k] in _KNOWN for k in kids) and not any(parse.deps[k] in _DESCRIBED for k in kids)
    if not known or parse.pos[token] != "NOUN":
        return range(0)
    first = parse.sentences[max(here - _SENTENCES, 0)][0]
    return range(parse.sentences[here][0] - 1, first - 1, -1)
