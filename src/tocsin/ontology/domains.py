"""Of what a sentence speaks: sport, business, culture, nature, or the matters that Tocsin keeps the record of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from tocsin.ontology.phrases import Phrase, Phrases, phrases_of
from tocsin.ontology.tables import toml_table, words_of

Domain = Literal["sport", "business", "culture", "nature"]

_OTHER_DOMAINS: tuple[Domain, ...] = ("sport", "business", "culture", "nature")
_ENOUGH = 2
_STRONG = 2
_SHORTEST = 2
"""Words of the shortest phrase."""
_YEAR = 4
"""Digits of a year; the numbers of a result have fewer."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a sentence speaks of.

    Attributes:
        domain: the other domain, None where the matter may be ours.
        surely: a word or phrase says so that says nothing else.
    """

    domain: Domain | None
    surely: bool


@dataclass(frozen=True, slots=True)
class Domains:
    """Cue words.

    Attributes:
        weights: by other domain, what each lemma says for it where it is no name.
        names: by other domain, lemmas of names that speak for it.
        phrases: by phrase of lemmas, the domain that it speaks for; "politics" is ours, "none" silences what begins it.
        politics: lemmas of politics and force.
        agents: what kills and threatens without anybody's will.
        standing: the same phrases, to be found in a sentence.
        figures: by noun the words before it with which it is no act: "heart attack", "price war".
        private: nouns of those who act for no state: players, firms, singers, currencies.
        soft: what harms nobody that is bombarded with it.
        causes: what nobody harms that wages war on it.
        doing: things that act for somebody, and people whom no table of roles knows.
        mishaps: verbs with their particle of what befalls vehicles and buildings.
        sport_bodies: those who run games and have states for members.
        trades: words before a house or a group that make it a firm.
    """

    weights: dict[Domain, dict[str, int]]
    names: dict[Domain, frozenset[str]]
    phrases: dict[Phrase, str]
    standing: Phrases
    politics: frozenset[str]
    agents: frozenset[str]
    figures: dict[str, frozenset[str]]
    private: frozenset[str]
    soft: frozenset[str]
    causes: frozenset[str]
    doing: frozenset[str]
    mishaps: frozenset[str]
    sport_bodies: frozenset[str]
    trades: frozenset[str]

    def spoken(self, lemmas: Sequence[str], names: Iterable[str] = ()) -> Spoken:
        """Tell of what a sentence speaks.

        Args:
            lemmas: all its lemmas, in order.
            names: those among them that are proper names, or parts of one.
        """
        if not self.politics.isdisjoint(lemmas):
            return Spoken(None, False)
        proper = set(names)
        words = {*lemmas, *_joined(lemmas)} - proper
        whole = [lemma for lemma in lemmas if lemma != "-"]
        standing = [(at, self.phrases[phrase]) for at, phrase in self.standing.within(whole)]
        silent = {at for at, name in standing if name == "none"}
        found = [name for at, name in standing if at not in silent]
        if "politics" in found:
            return Spoken(None, False)
        result = _has_result(lemmas)
        scores = {name: self._score(name, words, proper, found) for name in _OTHER_DOMAINS}
        scores["sport"] += result
        best = max(_OTHER_DOMAINS, key=lambda name: scores[name])
        if scores[best] < _ENOUGH:
            return Spoken(None, False)
        strong = any(self.weights[best].get(word) == _STRONG for word in words)
        named = best in found or not proper.isdisjoint(self.names[best])
        return Spoken(best, strong or named or (result and best == "sport"))

    def is_private(self, lemma: str) -> bool:
        """Tell whether a noun names one who acts for no state: a striker, an insurer, a soprano."""
        works = (self.weights[name].get(lemma) == _STRONG for name in ("sport", "business", "culture"))
        return lemma in self.private or any(works)

    def is_ensemble(self, lemma: str) -> bool:
        """Tell whether a word names a body of artists also where it is part of a name: "the Lyon Philharmonic"."""
        return lemma in self.private and self.weights["culture"].get(lemma) == _STRONG

    def _score(self, name: Domain, words: set[str], proper: set[str], phrases: list[str]) -> int:
        weights = self.weights[name]
        named = len(proper & self.names[name]) + phrases.count(name)
        return sum(weights[word] for word in weights.keys() & words) + _STRONG * named


def _has_result(lemmas: Sequence[str]) -> bool:
    """Tell whether a result stands in a sentence: "28-14", "3:1"."""
    return any(
        lemmas[at] in ("-", "–", ":")
        and all(one.isdigit() and len(one) < _YEAR for one in (lemmas[at - 1], lemmas[at + 1]))
        for at in range(1, len(lemmas) - 1)
    )


def _joined(lemmas: Sequence[str]) -> Iterable[str]:
    """Yield the words that a tokenizer cut at their hyphens: "semi-final"."""
    return (f"{lemmas[at - 1]}-{lemmas[at + 1]}" for at in range(1, len(lemmas) - 1) if lemmas[at] == "-")


@cache
def domains() -> Domains:
    """Load the cues."""
    table = toml_table("domains.toml")
    weights = {
        name: {
            **dict.fromkeys(table[name]["weak"].split(), 1),
            **dict.fromkeys(table[name]["strong"].split(), _STRONG),
        }
        for name in _OTHER_DOMAINS
    }
    names = {name: words_of(table[name]["names"]) for name in _OTHER_DOMAINS}
    phrases = {
        words: name
        for name in (*_OTHER_DOMAINS, "politics", "none")
        for words in phrases_of(table[name]["phrases"])
        if len(words) >= _SHORTEST
    }
    politics, agents, private, soft, causes, doing = (
        words_of(table[name]["words"]) for name in ("politics", "agents", "private", "soft", "causes", "doing")
    )
    figures = _by_noun(table["figures"]["phrases"])
    mishaps = frozenset(phrase.strip() for phrase in table["mishaps"]["phrases"].split("|"))
    bodies, trades = (words_of(table[name]["words"]) for name in ("sport_bodies", "trades"))
    return Domains(
        weights, names, phrases, Phrases(phrases), politics, agents, figures, private, soft, causes, doing, mishaps,
        bodies, trades,
    )  # fmt: skip


def _by_noun(phrases: Iterable[str]) -> dict[str, frozenset[str]]:
    """Sort phrases of a word and a noun by the noun."""
    found: dict[str, frozenset[str]] = {}
    for before, noun in (phrase.split() for phrase in phrases):
        found[noun] = found.get(noun, frozenset()) | {before}
    return found
