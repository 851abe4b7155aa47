"""Words that point at what the sentences before told: "dismissed the charge", "denounced the move", captives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, toml_table, words_of


@dataclass(frozen=True, slots=True)
class CarriedWords:
    """Lemmas.

    Attributes:
        answered: what an answer is to, with the types of the acts that it may be.
        steps: words under which any hostile act may be judged.
        offers: what is accepted from whoever made it.
        captives: who is let go by whoever took them.
        making: what is done to an offer by whoever makes it.
    """

    answered: Mapping[str, Words]
    steps: Words
    offers: Words
    captives: Words
    making: Words


@cache
def carried_words() -> CarriedWords:
    """Load the words."""
    table = toml_table("carried_over.toml")
    answered = {word: words_of(types) for types, words in table["answered"].items() for word in words.split()}
    return CarriedWords(answered, **{name: words_of(words) for name, words in table["words"].items()})
