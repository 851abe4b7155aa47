"""Words by which names of places are told from other names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.phrases import Phrase, phrases_of
from tocsin.ontology.tables import Words, toml_table, words_of


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Groups of lower-case words; see `data/place_words.toml` for what each does."""

    placing: Words
    leading: Words
    own_first: Words
    own_last: Words
    ways: Words
    joints: Words
    divisions: Words
    bodies: Words
    followers: Words
    sorts: Words
    others: Words
    titles: Words
    persons: Words
    never: Words
    compass: Words
    american: Words
    british: Words
    canadian: Words
    australian: Words
    american_bodies: frozenset[Phrase]

    @property
    def home_news(self) -> dict[str, Words]:
        """Words that tell the country whose home news a text is, by its code."""
        return {"USA": self.american, "GBR": self.british, "CAN": self.canadian, "AUS": self.australian}


@cache
def place_words() -> PlaceWords:
    """Load the words."""
    table = toml_table("place_words.toml")
    bodies = frozenset(phrases_of(table.pop("american_bodies")))
    words = {name: words_of(words) for name, words in table.items()}
    return PlaceWords(american_bodies=bodies, **words)
