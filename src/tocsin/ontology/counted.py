"""What numbers in news count: the words of `data/quantities.toml`, each with what it tells of a quantity."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import toml_table, words_of


@dataclass(frozen=True)
class Counted:
    """The words around a number, by what they tell.

    Attributes:
        nouns: kind of what a noun names.
        groups: kind of those who make up a group that is told by its size.
        befalls: kind of those to whom a verb happens.
        does: kind of those who do what a verb says, where no noun names them.
        states: kind of those who are said to be in a state.
        wounds: nouns of harm that is suffered.
        suffering: verbs that one suffers harm by.
        taking_lives: verbs that lives are lost by.
        size_verbs: verbs by which a number is the size of their subject.
        size_nouns: nouns for the number of something.
        having: verbs of who has or sends those that are counted.
        numbered: nouns that bear a number as their name.
        sport: nouns that a result stands before.
        calibre: measures of a weapon's bore, which count nothing.
        currency: ISO 4217 code by sign, code or name.
        scale: factor by word.
        vague: least and greatest number by words.
    """

    nouns: dict[str, str]
    groups: dict[str, str]
    befalls: dict[str, str]
    does: dict[str, str]
    states: dict[str, str]
    wounds: frozenset[str]
    suffering: frozenset[str]
    taking_lives: frozenset[str]
    size_verbs: frozenset[str]
    size_nouns: frozenset[str]
    having: frozenset[str]
    numbered: frozenset[str]
    sport: frozenset[str]
    calibre: frozenset[str]
    currency: dict[str, str]
    scale: dict[str, int]
    vague: dict[str, tuple[int, int]]


@cache
def counted_words() -> Counted:
    """Load the words; where two kinds claim one, the upper has it."""
    data = toml_table("quantities.toml")
    harms, sizes, numbered = data["harms"], data["sizes"], data["numbered"]
    return Counted(
        nouns=_by_word(data["kinds"]),
        groups=_by_word(data["groups"]),
        befalls=_by_word(data["verbs"]),
        does=_by_word(data["doing"]),
        states=_by_word(data["states"]),
        wounds=words_of(harms["wounds"]),
        suffering=words_of(harms["suffering"]),
        taking_lives=words_of(harms["taking_lives"]),
        size_verbs=words_of(sizes["verbs"]),
        size_nouns=words_of(sizes["counts"]),
        having=words_of(sizes["having"]),
        numbered=words_of(numbered["nouns"]),
        sport=words_of(numbered["sport"]),
        calibre=words_of(numbered["calibre"]),
        currency=_by_word(data["currency"]),
        scale=data["scale"],
        vague={words: (low, high) for words, (low, high) in data["vague"].items()},
    )


def _by_word(table: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, words in table.items():
        for word in words.split():
            found.setdefault(word, name)
    return found
