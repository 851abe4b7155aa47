"""The parse of a dispatch's text, as plain arrays.

Everything above the language model reads this, not spaCy's objects: access is fast, and a parse can be
written by hand in a test. Token indices run over the whole text; offsets are code points into it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from tocsin.reading.parsing.labels import FINITE
from tocsin.record import Span


@dataclass(frozen=True)
class Parse:
    """One text, tokenised, tagged and parsed (Universal-like ClearNLP labels as spaCy's English models).

    Attributes:
        text: the text parsed.
        words: surface of each token.
        lemmas: lower-case lemma of each token.
        pos: coarse part of speech (UPOS).
        tags: fine part of speech (Penn Treebank).
        deps: dependency label.
        heads: index of each token's head; a root is its own head.
        starts: offset of each token's first character.
        ends: offset behind each token's last character.
        sentences: token ranges, half-open, in order.
        entities: named entities as (first token, token behind the last, label).
    """

    text: str
    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]
    entities: tuple[tuple[int, int, str], ...] = field(default=())

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """Surface of each token in lower case."""
        return tuple(word.lower() for word in self.words)

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """Indices of each token's dependents, in order."""
        children: list[list[int]] = [[] for _ in self.words]
        for index, head in enumerate(self.heads):
            if head != index:
                children[head].append(index)
        return tuple(tuple(group) for group in children)

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """Number of the sentence that each token belongs to."""
        return tuple(number for number, (first, last) in enumerate(self.sentences) for _ in range(first, last))

    @cached_property
    def edges(self) -> tuple[tuple[int, int], ...]:
        """Token range, half-open, that each token's subtree spans."""
        left, right = list(range(len(self))), [index + 1 for index in range(len(self))]
        for first, last in self.sentences:
            for index in sorted(range(first, last), key=self._depth, reverse=True):
                head = self.heads[index]
                if head != index:
                    left[head] = min(left[head], left[index])
                    right[head] = max(right[head], right[index])
        return tuple(zip(left, right, strict=True))

    @cached_property
    def entity_at(self) -> dict[int, tuple[int, int, str]]:
        """The named entity that a token stands in, by token."""
        return {token: entity for entity in self.entities for token in range(entity[0], entity[1])}

    @cached_property
    def first_conjuncts(self) -> tuple[int, ...]:
        """The first of the conjuncts and appositions that each token is one of; itself where it is none."""
        firsts: list[int] = [-1] * len(self)
        for index in range(len(self)):
            chain, at = [], index
            while firsts[at] < 0 and self.deps[at] in ("conj", "appos") and self.heads[at] != at:
                chain.append(at)
                at = self.heads[at]
            first = at if firsts[at] < 0 else firsts[at]
            firsts[at] = first
            for token in chain:
                firsts[token] = first
        return tuple(firsts)

    @cached_property
    def _depths(self) -> tuple[int, ...]:
        depths: list[int] = [-1] * len(self)
        for index in range(len(self)):
            path = []
            at = index
            while depths[at] < 0 and self.heads[at] != at:
                path.append(at)
                at = self.heads[at]
            base = max(depths[at], 0)
            depths[at] = base
            for step, token in enumerate(reversed(path), 1):
                depths[token] = base + step
        return tuple(depths)

    def _depth(self, index: int) -> int:
        return self._depths[index]

    def subtree(self, index: int) -> tuple[int, ...]:
        """Give the tokens under `index`, itself among them, in order."""
        found = [index]
        for token in found:
            found.extend(self.children[token])
        return tuple(sorted(found))

    def span(self, first: int, last: int) -> Span:
        """Give the span of the tokens `first:last`, half-open; the same words are one span, whoever asks for them."""
        spans, tokens = self._spans, (first, last)
        if tokens not in spans:
            spans[tokens] = Span.of(self.text, self.starts[first], self.ends[last - 1])
        return spans[tokens]

    @cached_property
    def _spans(self) -> dict[tuple[int, int], Span]:
        return {}

    def tokens_in(self, start: int, end: int) -> range:
        """Give the tokens that lie wholly inside the characters `start:end`."""
        first = bisect_left(self.starts, start)
        last = bisect_right(self.ends, end)
        return range(first, max(first, last))


def child(parse: Parse, token: int, *deps: str) -> int | None:
    """Give the first dependent with one of the labels."""
    for index in parse.children[token]:
        if parse.deps[index] in deps:
            return index
    return None


def has_aux(parse: Parse, token: int, *lemmas: str) -> bool:
    """Tell whether an auxiliary of one of the lemmas or forms hangs on a verb."""
    for index in parse.children[token]:
        if parse.deps[index] in ("aux", "auxpass") and (parse.lemmas[index] in lemmas or parse.lower[index] in lemmas):
            return True
    return False


def helping_words(parse: Parse, token: int) -> set[str]:
    """Give the lemmas and forms of the auxiliaries that hang on a verb."""
    helping = [index for index in parse.children[token] if parse.deps[index] in ("aux", "auxpass")]
    return {word for index in helping for word in (parse.lemmas[index], parse.lower[index])}


def is_finite(parse: Parse, verb: int) -> bool:
    """Tell whether a verb can bear a sentence: by its own tag or by that of a helping verb."""
    return parse.tags[verb] in FINITE or any(
        parse.deps[k] in ("aux", "auxpass") and parse.tags[k] in FINITE for k in parse.children[verb]
    )


def hyphenated(parse: Parse, token: int) -> tuple[str, ...]:
    """Give the ways to write a word that the tokenizer cut at its hyphen: "cease-fire", "ceasefire", "cease fire"."""
    if token < 2 or parse.words[token - 1] != "-" or parse.ends[token - 1] != parse.starts[token]:
        return ()
    first, last = parse.lower[token - 2], parse.lemmas[token]
    return f"{first}-{last}", f"{first}{last}", f"{first} {last}"
