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


@cache
def place_words() -> PlaceWords:
    """Load the words."""
    text = files("tocsin.ontology").joinpath("data", "place_words.toml").read_text("utf-8")
    return PlaceWords(**{name: frozenset(words.split()) for name, words in tomllib.loads(text).items()})
