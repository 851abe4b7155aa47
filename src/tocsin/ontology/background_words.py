"""Words under which a deed is only mentioned: what is dreaded, weighed, punished for or agreed in a paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class BackgroundWords:
    """Lemmas; see `data/background_words.toml` for each."""

    holding: Words
    dreaded: Words
    weighed: Words
    worries: Words
    punishing: Words
    wanting: Words
    courses: Words
    measures: Words
    bonds: Words
    papers: Words
    judging: Words
    hints: Words


@cache
def background_words() -> BackgroundWords:
    """Load the words."""
    return word_lists("background_words.toml", BackgroundWords)
