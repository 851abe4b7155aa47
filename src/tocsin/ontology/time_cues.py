"""Words that tell which way a time looks, what is planned, put off or over, and whether a word is a time at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class TimeCues:
    """Words, lemmas but where told; see `data/time_cues.toml` for each."""

    planning: Words
    promising: Words
    going_to: Words
    calling_off: Words
    preparing: Words
    forward: Words
    putting_off: Words
    going_on: Words
    bygone: Words
    figures: Words
    turning: Words
    saying: Words
    before_years: Words
    before_spans: Words
    before_months: Words
    before_no_month: Words


@cache
def time_cues() -> TimeCues:
    """Load the words."""
    return word_lists("time_cues.toml", TimeCues)
