"""Of what a sentence speaks: sport, business, culture, nature, or the matters that Tocsin keeps the record of."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_OTHER_DOMAINS = ("sport", "business", "culture", "nature")
_ENOUGH = 2
_STRONG = 2


@dataclass(frozen=True, slots=True)
class Domains:
    """Cue words.

    Attributes:
        weights: by other domain, what each lemma says for it.
        politics: lemmas of politics and force.
        agents: what kills and threatens without anybody's will.
        figures: nouns with the word before them that are no act: "heart attack", "price war".
    """

    weights: dict[str, dict[str, int]]
    politics: frozenset[str]
    agents: frozenset[str]
    figures: frozenset[str]

    def other(self, lemmas: Iterable[str]) -> str | None:
        """Name the other domain that a sentence of some lemmas speaks of, None where it may be ours."""
        words = set(lemmas)
        if words & self.politics:
            return None
        best = max(_OTHER_DOMAINS, key=lambda name: self._score(name, words))
        return best if self._score(best, words) >= _ENOUGH else None

    def _score(self, name: str, words: set[str]) -> int:
        weights = self.weights[name]
        return sum(weights.get(word, 0) for word in words)


@cache
def domains() -> Domains:
    """Load the cues."""
    table = tomllib.loads(files("tocsin.ontology").joinpath("data", "domains.toml").read_text("utf-8"))
    weights = {
        name: {
            **dict.fromkeys(table[name]["weak"].split(), 1),
            **dict.fromkeys(table[name]["strong"].split(), _STRONG),
        }
        for name in _OTHER_DOMAINS
    }
    politics, agents = (frozenset(table[name]["words"].split()) for name in ("politics", "agents"))
    return Domains(weights, politics, agents, frozenset(table["figures"]["phrases"]))
