"""What tells that a deed lies far back or stands in a work: eras, powers and persons of the past, books and films."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.phrases import Phrase, Phrases, phrases_of
from tocsin.ontology.tables import Words, toml_table, words_of


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
    powers: Words
    power_phrases: frozenset[Phrase]
    persons: Words
    before_persons: Words
    works: Words
    telling: Words
    holders: Words
    remembrance: Words


@cache
def past() -> Past:
    """Load the cues."""
    table = toml_table("past.toml")
    works = table["works"]
    return Past(
        eras=Phrases(phrases_of(table["eras"]["phrases"])),
        powers=words_of(table["powers"]["words"]),
        power_phrases=frozenset(phrases_of(table["powers"]["phrases"])),
        persons=words_of(table["persons"]["words"]),
        before_persons=words_of(table["persons"]["before"]),
        works=words_of(works["nouns"]),
        telling=words_of(works["verbs"]),
        holders=words_of(works["holders"]),
        remembrance=words_of(table["remembrance"]["nouns"]),
    )
