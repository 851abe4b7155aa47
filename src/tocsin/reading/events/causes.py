"""What protests are about and what attacks are made with, by the words that tell it."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.reading.parsing.parse import Parse

_CAUSING = frozenset({"over", "against", "for", "about"})
_OF = frozenset({"of", "to", "in", "on", "at", "for", "against", "over"})
"""What a cause's own words go on with: "an end to one-party rule", "anger at the cuts"."""
_DEMANDING = frozenset(
    """demand seek press urge call protest oppose force push denounce insist make want shout chant ask decry condemn
    claim support resist drive topple oust unseat bring agitate lobby campaign remove compel""".split()
)
_HOLDING = frozenset({"advcl", "xcomp", "acl", "relcl", "ccomp", "conj"})
_MODIFYING = frozenset({"compound", "amod", "nmod", "poss"})
_OTHER_CLAUSES = frozenset({"relcl", "advcl", "ccomp", "parataxis", "conj"})
_ASIDE = frozenset({"after", "before", "amid", "during", "since", "despite", "following", "until"})
_DEEPEST = 3


def cause_words(parse: Parse, anchors: tuple[int, ...]) -> Iterator[str]:
    """Yield the words that tell what a protest is about: phrases before the nouns that head them.

    Args:
        parse: the text.
        anchors: the word that tells of the protest, and the verb that carries it.
    """
    for anchor in anchors:
        for head in _behind(parse, anchor, 0):
            yield from _spelt(parse, head, 0)


def _behind(parse: Parse, token: int, depth: int) -> Iterator[int]:
    """Heads behind a word of protest, and those of what is demanded with it: "blocked a road to demand pay"."""
    yield from (head for slot, head in _phrases(parse, token) if slot in _CAUSING)
    if depth == _DEEPEST:
        return
    for index in parse.children[token]:
        if parse.deps[index] == "dobj":  # "blocked a road over the tolls": the parser hangs them on the road
            yield from _behind(parse, index, depth + 1)
        if parse.deps[index] not in _HOLDING or parse.lemmas[index] not in _DEMANDING:
            continue
        for inner in parse.children[index]:
            if parse.deps[inner] in ("dobj", "ccomp", "xcomp"):
                yield inner
        yield from _behind(parse, index, depth + 1)


def _phrases(parse: Parse, token: int) -> Iterator[tuple[str, int]]:
    """Yield preposition and head of the phrases that hang on a word, "out of" by its last."""
    for index in parse.children[token]:
        if parse.deps[index] != "prep":
            continue
        yield from ((parse.lower[index], k) for k in parse.children[index] if parse.deps[k] in ("pobj", "pcomp"))
        yield from _phrases(parse, index)


def _spelt(parse: Parse, head: int, depth: int) -> Iterator[str]:
    """A head with the word before it, its own lemma, then what qualifies it."""
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
