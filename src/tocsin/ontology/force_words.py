"""Words of force: blows and what they are told of, what fires, what is no blow though it bears the name of one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class ForceWords:
    """Words, lemmas but where told; see `data/force_words.toml` for each."""

    strife: Words
    blows: Words
    owned: Words
    vehicles: Words
    strikes: Words
    pointing_back: Words
    crimes: Words
    usurping: Words
    mishaps: Words
    plagues: Words
    guns: Words
    figures: Words
    blood: Words
    outlets: Words
    verbal: Words
    poisons: Words
    rigged: Words
    charges: Words


@cache
def force_words() -> ForceWords:
    """Load the words."""
    return word_lists("force_words.toml", ForceWords)
