"""Words of claims: who only says what is so, and what lays a wrong at somebody's door."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Lemmas; see `data/claim_words.toml` for each."""

    claiming: Words
    wrongs: Words
    misdeeds: Words


@cache
def claim_words() -> ClaimWords:
    """Load the words."""
    return word_lists("claim_words.toml", ClaimWords)
