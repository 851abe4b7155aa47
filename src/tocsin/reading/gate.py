"""The gate: which dispatches and paragraphs are worth parsing, by cheap signs, recall first.

A logistic regression over the words of a paragraph, the types of the frames that they may fire, and the kinds of
actors that they name; trained on our own texts only (`python -m evaluation.train_gate`), its weights a table that
people can read (`ontology/data/gate.tsv`). A dispatch that sounds like no news of politics or conflict on the whole
is not parsed at all; of the others only paragraphs without any sign are left out. It is off unless asked for.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.tables import table_text
from tocsin.ontology.verbs import verb_lemmas

DISPATCH, PARAGRAPH = -1.0, -4.0
"""Log-odds of an event below which a dispatch on the whole, and a paragraph by itself, is passed over."""
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’.-](?=[^\W_]))*|\d+")
_ENDINGS = ("ies y", "ied y", "es ", "es e", "s ", "ed ", "ed e", "ing ", "ing e")
"""Endings of forms, each with what stands in its place in the lemma."""
_LONGEST = 8
"""Tens of words from which on paragraphs count as equally long."""
_REMEMBERED = 1 << 15

Range = tuple[int, int]


@dataclass(frozen=True)
class Gate:
    """Weights by feature; the sum over a paragraph's features is the log-odds that it tells of an event.

    Attributes:
        weights: by feature.
        bias: of a paragraph without any.
        digest: SHA-256 of the table, hexadecimal: what is read through a gate states it.
    """

    weights: Mapping[str, float]
    bias: float
    digest: str

    def score(self, paragraph: str) -> float:
        """Give the log-odds that a paragraph tells of an event."""
        return self.bias + sum(self.weights.get(feature, 0.0) for feature in sorted(features(paragraph)))

    def shut(self, text: str) -> list[Range]:
        """Give the ranges of a text that are not worth parsing: none, some of its paragraphs, or all of it."""
        parts = [(start, end, self.score(text[start:end])) for start, end in paragraphs(text)]
        length = sum(end - start for start, end, _ in parts)
        if not length or sum((end - start) * score for start, end, score in parts) / length < DISPATCH:
            return [(0, len(text))] if text else []
        return [(start, end) for start, end, score in parts if score < PARAGRAPH]


def paragraphs(text: str) -> Iterator[Range]:
    """Yield the ranges of a text between its blank lines."""
    start = 0
    for part in text.split("\n\n"):
        if part:
            yield start, start + len(part)
        start += len(part) + 2


def features(paragraph: str) -> set[str]:
    """Give the features of a paragraph: its words, the frames and actors that they may stand for, its length."""
    found: set[str] = set()
    count = 0
    for match in _WORD.finditer(paragraph):
        found.update(_of_word(match.group(), match.start() > 0))
        count += 1
    found.add(f"length {min(count // 10, _LONGEST)}")
    return found


@lru_cache(maxsize=_REMEMBERED)
def _of_word(word: str, inside: bool) -> tuple[str, ...]:
    """The features of a word; a capital tells of a name where the word opens no paragraph."""
    lower = word.lower()
    fired = [sign for lemma in _lemmas(lower) for sign in _signs().get(lemma, ())]
    found = [f"word {lower}", *fired]
    if inside and word[0].isupper():
        named = gazetteer().all_called(word)
        found.append(f"name {named[0].kind}" if named else "name")
    if lower in gazetteer().roles:
        found.append("role")
    return tuple(found)


def _lemmas(word: str) -> set[str]:
    """Every lemma that a form may have by its ending; too many do no harm."""
    found = {word, verb_lemmas().get(word, word)}
    for ending, _, instead in (pair.partition(" ") for pair in _ENDINGS):
        stem = word.removesuffix(ending)
        if len(stem) > 1 and stem != word:
            found.add(stem + instead)
            if len(stem) > 3 and stem[-1] == stem[-2]:
                found.add(stem[:-1])
    return found


@cache
def _signs() -> Mapping[str, tuple[str, ...]]:
    """By lemma, the kinds and types of the frames that it may fire."""
    found: dict[str, set[str]] = {}
    for (kind, lemma), fired in load_lexicon().by_trigger.items():
        found.setdefault(lemma, set()).update(f"{kind} {frame.type}" for frame, _ in fired)
    return {lemma: tuple(sorted(signs)) for lemma, signs in found.items()}


@cache
def gate() -> Gate:
    """Load the installed gate."""
    text = table_text("gate.tsv")
    rows = (line.rpartition("\t") for line in text.splitlines() if not line.startswith("#"))
    weights = {feature: float(weight) for feature, _, weight in rows}
    return Gate(weights, weights.pop("bias"), hashlib.sha256(text.encode()).hexdigest())
