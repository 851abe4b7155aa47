"""Words that tell whether force is anybody's will: what it is used on, what acts for somebody, what is run into."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class UnwilledWords:
    """Names of word classes of the lexicon, then lemmas.

    Attributes:
        hurt: classes of what force is used on.
        armed: classes of things that act for whoever has them.
        people: classes of people, who do what they do of their own will.
        fighting: classes of which one word tells of arms in a sentence.
        obstacles: what vehicles run into.
        colliding: what a vehicle does to what stands in its way.
        drivers: who is at a wheel, and what he drives.
        meant: words of which one tells that somebody was run down and not run into.
    """

    hurt: Words
    armed: Words
    people: Words
    fighting: Words
    obstacles: Words
    colliding: Words
    drivers: Words
    meant: Words
    crashing: Words


@cache
def unwilled_words() -> UnwilledWords:
    """Load the words."""
    return word_lists("unwilled.toml", UnwilledWords)
