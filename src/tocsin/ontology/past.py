"""What tells that a deed lies far back or stands in a work: eras, powers and persons of the past, books and films."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.phrases import Phrase, Phrases
from tocsin.ontology.tables import toml_table


@dataclass(frozen=True, slots=True)
class Past:
    """Cue words, lower case.

    Attributes:
        eras: phrases that name a time or a war of the past.
        powers: words for peoples, powers and ranks that are no more.
        power_phrases: the same, as runs of words.
        persons: surnames and names of whom only the past tells.
        before_persons: ranks and given names that stand before those.
        works: lemmas of what tells, shows or studies a story: "novel", "exhibition", "historian".
        telling: lemmas of verbs by which it does.
        holders: lemmas of works inside which a story plays: "in the thriller".
        remembrance: lemmas of nouns that look back at what they are of: "anniversary".
    """

    eras: Phrases
    powers: frozenset[str]
    power_phrases: frozenset[Phrase]
    persons: frozenset[str]
    before_persons: frozenset[str]
    works: frozenset[str]
    telling: frozenset[str]
    holders: frozenset[str]
    remembrance: frozenset[str]


@cache
def past() -> Past:
    """Load the cues."""
    table = toml_table("past.toml")
    works = table["works"]
    return Past(
        eras=Phrases(_phrases(table["eras"]["phrases"])),
        powers=frozenset(table["powers"]["words"].split()),
        power_phrases=_phrases(table["powers"]["phrases"]),
        persons=frozenset(table["persons"]["words"].split()),
        before_persons=frozenset(table["persons"]["before"].split()),
        works=frozenset(works["nouns"].split()),
        telling=frozenset(works["verbs"].split()),
        holders=frozenset(works["holders"].split()),
        remembrance=frozenset(table["remembrance"]["nouns"].split()),
    )


def _phrases(text: str) -> frozenset[Phrase]:
    return frozenset(tuple(one.split()) for one in text.split("|"))
