"""Words that tell whether an act stands as an event: who takes part, whose matter it is, what is said of anybody."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class StandingWords:
    """Words, lemmas but where told; see `data/standing_words.toml` for each."""

    knocks: Words
    bids: Words
    saying: Words
    thinking: Words
    own_people: Words
    lacking: Words
    standing: Words
    neighbours: Words
    rulers: Words
    anybody: Words
    favours: Words
    borders: Words
    measuring: Words
    weekly: Words
    ballots: Words
    runners: Words
    stumping: Words
    protesting: Words


@cache
def standing_words() -> StandingWords:
    """Load the words."""
    return word_lists("standing_words.toml", StandingWords)
