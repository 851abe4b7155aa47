"""Words that tell who does what in a clause, beside the classes of verbs: drives, penalties, behests, names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """Words, lemmas but where told; see `data/clause_words.toml` for each."""

    bids: Words
    naming: Words
    beside_encounters: Words
    behests: Words
    made: Words
    penalties: Words
    traffic: Words
    ended_on: Words
    ended_to: Words
    ended_in: Words
    leading_up: Words
    befalling: Words
    drives: Words
    biding: Words
    by_means: Words


@cache
def clause_words() -> ClauseWords:
    """Load the words."""
    return word_lists("clause_words.toml", ClauseWords)
