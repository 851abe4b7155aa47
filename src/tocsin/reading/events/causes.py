"""What protests are about and what attacks are made with, by the words that tell it.

What a protest is about stands behind it ("over the cuts", "in anger at the verdict"), in what is demanded by it
("sat on the rails, demanding that the cabinet keep the mill") or in what it is to last for ("until the premier goes").
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.occasion_words import occasion_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.ends import ends
from tocsin.reading.parsing.parse import Parse, child

_CAUSING = frozenset({"over", "against", "for", "about"})
_OF = frozenset({"of", "to", "in", "on", "at", "for", "against", "over"})
"""What a cause's own words go on with: "an end to one-party rule", "anger at the cuts"."""
_ASKED = frozenset({"for", "on", "over", "about", "against", "at", "with", "into", "from", "out"})
"""What is demanded stands behind these: "to press on pensions", "to force the governor from office"."""
_MADE_TO = _ASKED | {"to"}
"""What somebody is to do has its words behind these: "that the generals give way to an elected cabinet"."""
_WHEREIN = frozenset({"in", "on", "amid", "during", "as"})
_AIMED = frozenset({"at", "against", "over", "with", "about", "to"})
_OTHERWISE = "policy"
"""What a government is to do is policy where no word tells more."""
_CLAUSES = frozenset({"ccomp", "xcomp", "pcomp"})
_MODIFYING = frozenset({"compound", "amod", "nmod", "poss"})
_PASSED_OVER = frozenset({"abolition", "downfall", "end", "fall", "overthrow", "return", "removal"})
"""Nouns that say less than what they are of: the overthrow of a premier, or of the monarchy."""
_LASTING = frozenset({"until", "till", "unless"})
_OTHER_CLAUSES = frozenset({"relcl", "advcl", "ccomp", "parataxis", "conj"})
_ASIDE = frozenset({"after", "before", "amid", "during", "since", "despite", "following", "until"})
_DEEPEST = 3


def cause_words(parse: Parse, anchors: tuple[int, ...]) -> Iterator[str]:
    """Yield the words that tell what a protest is about: phrases before the nouns that head them.

    Args:
        parse: the text.
        anchors: the word that tells of the protest, and the verb that carries it.
    """
    classes = verb_classes()
    deeds = [*anchors, *(index for anchor in anchors for index in _joined(parse, anchor))]
    for deed in deeds:
        yield from _behind(parse, deed, 0)
    demands = [verb for deed in deeds for verb in ends(parse, deed, classes)]
    for verb in demands:
        yield from _demanded(parse, verb, 0)
    for anchor in anchors:
        yield from _lasting(parse, anchor, 0)
        yield from _outcry_after(parse, anchor)
    if any(_clauses_under(parse, verb) for verb in demands):
        yield _OTHERWISE


def _joined(parse: Parse, verb: int) -> Iterator[int]:
    """Yield the deeds that are told together with one: "burned cars and looted shops over the levy"."""
    for index in parse.children[verb]:
        if parse.deps[index] == "conj" and parse.tags[index][:2] == "VB" and child(parse, index, "nsubj") is None:
            yield index
            yield from _joined(parse, index)


def _outcry_after(parse: Parse, deed: int) -> Iterator[str]:
    """What an outcry behind a deed is at, wherever the parser hangs it: "cut roads with carts in protest at a levy"."""
    for at in range(deed + 1, parse.sentences[parse.sentence_of[deed]][1] - 1):
        if (
            parse.lemmas[at] in occasion_words().outcries
            and parse.deps[at] == "pobj"
            and parse.lower[parse.heads[at]] in _WHEREIN
        ):
            for index in parse.children[at + 1] if parse.lower[at + 1] in _AIMED else ():
                yield from _spelt(parse, index, 0)


def _behind(parse: Parse, token: int, depth: int) -> Iterator[str]:
    """What stands behind a word of protest, its object, or an outcry that it is made in."""
    for slot, head in _phrases(parse, token):
        if slot in _CAUSING:
            yield from _spelt(parse, head, 0)
        elif depth < _DEEPEST and slot in _WHEREIN and parse.lemmas[head] in occasion_words().outcries:
            yield from _of_outcry(parse, head)
            yield from _behind(parse, head, depth + 1)
    if depth == _DEEPEST:
        return
    for index in parse.children[token]:
        if parse.deps[index] == "dobj":  # "blocked a road over the tolls": the parser hangs them on the road
            yield from _behind(parse, index, depth + 1)


def _of_outcry(parse: Parse, noun: int) -> Iterator[str]:
    """What an outcry is at: "in protest at the verdict"."""
    for slot, head in _phrases(parse, noun):
        if slot in ("at", "with", "to"):
            yield from _spelt(parse, head, 0)
    for index in parse.children[noun]:
        if parse.deps[index] in ("acl", "relcl"):
            yield from _demanded(parse, index, 0)


def _demanded(parse: Parse, verb: int, depth: int) -> Iterator[str]:
    """The words of what a verb of campaigning is for: those of the clause under it, else of its object."""
    yield parse.lemmas[verb]
    particle = child(parse, verb, "prt")
    if particle is not None:
        yield f"{parse.lemmas[verb]} {parse.lower[particle]}"
    under = _clauses_under(parse, verb)
    if depth < _DEEPEST:
        for index in under:
            yield from _demanded(parse, index, depth + 1)
    whom = bool(under)
    for index in parse.children[verb]:
        if parse.deps[index] in ("dobj", "attr", "acomp", "nsubjpass") and not whom:
            yield f"{parse.lemmas[verb]} {parse.lemmas[index]}"
            yield from _spelt(parse, index, 0)
    for slot, head in _phrases(parse, verb):
        if slot in (_MADE_TO if depth else _ASKED):
            yield from _spelt(parse, head, 0)


def _clauses_under(parse: Parse, verb: int) -> list[int]:
    """Give the clauses of what is demanded: "to make the cabinet yield", "to press it into yielding"."""
    under = [index for index in parse.children[verb] if parse.deps[index] in _CLAUSES]
    for index in parse.children[verb]:
        if parse.deps[index] == "prep" and parse.lower[index] in _ASKED:
            under += [k for k in parse.children[index] if parse.deps[k] == "pcomp"]
    return under


def _lasting(parse: Parse, token: int, depth: int) -> Iterator[str]:
    """What is to happen before the protest ends: "refused to leave until the governor went"."""
    for index in parse.children[token]:
        if parse.deps[index] in ("advcl", "xcomp", "ccomp", "conj") and depth < _DEEPEST:
            if any(parse.deps[k] == "mark" and parse.lower[k] in _LASTING for k in parse.children[index]):
                yield from _demanded(parse, index, 0)
                subject = child(parse, index, "nsubj", "nsubjpass")
                if subject is not None:
                    yield from _spelt(parse, subject, 0)
            else:
                yield from _lasting(parse, index, depth + 1)


def _phrases(parse: Parse, token: int) -> Iterator[tuple[str, int]]:
    """Yield preposition and head of the phrases that hang on a word, "out of" by its last."""
    for index in parse.children[token]:
        if parse.deps[index] != "prep":
            continue
        yield from ((parse.lower[index], k) for k in parse.children[index] if parse.deps[k] in ("pobj", "pcomp"))
        yield from _phrases(parse, index)


def _spelt(parse: Parse, head: int, depth: int) -> Iterator[str]:
    """A head with the word before it, its own lemma, then what qualifies it."""
    if parse.lemmas[head] in _PASSED_OVER and depth < _DEEPEST:
        for slot, inner in _phrases(parse, head):
            if slot in _OF:
                yield from _spelt(parse, inner, depth + 1)
    if head:
        yield f"{parse.lower[head - 1]} {parse.lemmas[head]}"
        yield f"{parse.lower[head - 1]} {parse.lower[head]}"
    if head + 1 < len(parse):
        yield f"{parse.lemmas[head]} {parse.lower[head + 1]}"
    if head > 1 and parse.words[head - 1] == "-":
        yield f"{parse.lower[head - 2]}-{parse.lemmas[head]}"
    yield parse.lemmas[head]
    if depth == _DEEPEST:
        return
    for index in parse.children[head]:
        if parse.deps[index] in ("conj", "ccomp", "xcomp", *_MODIFYING):
            yield from _spelt(parse, index, depth + 1)
    for slot, inner in _phrases(parse, head):
        if slot in _OF:
            yield from _spelt(parse, inner, depth + 1)


def means_words(parse: Parse, anchors: tuple[int, ...]) -> Iterator[str]:
    """Yield the lemmas of an attack's own clause, each also with the one before it: what it was made with is there.

    Args:
        parse: the text.
        anchors: the word that tells of the attack, and the verb that carries it.
    """
    for anchor in anchors:
        left_out: set[int] = set()
        for index in parse.subtree(anchor):
            aside = parse.deps[index] == "prep" and parse.lower[index] in _ASIDE
            if index != anchor and (parse.deps[index] in _OTHER_CLAUSES or aside):
                left_out.update(parse.subtree(index))
            if index in left_out:
                continue
            yield parse.lemmas[index]
            if index:
                yield f"{parse.lemmas[index - 1]} {parse.lemmas[index]}"
