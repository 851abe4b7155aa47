"""Words that tell whether a name of a place stands for the place itself or for those who govern it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class LocativeWords:
    """Words that a place's name stands beside; see `data/locative_words.toml` for each."""

    placing: Words
    motion: Words
    placed_nouns: Words
    reached: Words
    taken: Words
    struck: Words
    parts: Words
    ways: Words


@cache
def locative_words() -> LocativeWords:
    """Load the words."""
    return word_lists("locative_words.toml", LocativeWords)
