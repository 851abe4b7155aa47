"""Words by which names of places are told from other names."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Groups of lower-case words; see `data/place_words.toml` for what each does."""

    placing: Words
    leading: Words
    own_first: Words
    own_last: Words
    ways: Words
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

    @property
    def home_news(self) -> dict[str, Words]:
        """Words that tell the country whose home news a text is, by its code."""
        return {"USA": self.american, "GBR": self.british, "CAN": self.canadian, "AUS": self.australian}


@cache
def place_words() -> PlaceWords:
    """Load the words."""
    text = files("tocsin.ontology").joinpath("data", "place_words.toml").read_text("utf-8")
    return PlaceWords(**{name: frozenset(words.split()) for name, words in tomllib.loads(text).items()})
