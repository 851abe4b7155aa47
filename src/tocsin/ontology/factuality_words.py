"""Words that tell whether a deed was done: what only leads up to one, what is thought of, what is as good as done."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class FactualityWords:
    """Words, lemmas but where told; see `data/factuality_words.toml` for each."""

    forging_ahead: Words
    unreal_nouns: Words
    unreal_modifiers: Words
    coming: Words
    done_at_once: Words
    foreseen: Words
    ranks: Words
    holding_out: Words
    stretches: Words
    objecting: Words
    borne: Words
    done_by_saying: Words
    minded: Words
    ready: Words
    passing_on: Words


@cache
def factuality_words() -> FactualityWords:
    """Load the words."""
    return word_lists("factuality_words.toml", FactualityWords)
