"""Words of plans and replies: what is put to somebody, put off to another day, or done in answer to a deed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class OccasionWords:
    """Lemmas; see `data/occasion_words.toml` for each."""

    put_to: Words
    calling_off: Words
    replies: Words
    heeding: Words
    outcries: Words
    putting_off: Words
    planning: Words


@cache
def occasion_words() -> OccasionWords:
    """Load the words."""
    return word_lists("occasion_words.toml", OccasionWords)
