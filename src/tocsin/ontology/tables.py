"""Reads the tables of knowledge that the package carries: their text, their TOML, their lists of words."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any, TypeVar

Words = frozenset[str]
_Table = TypeVar("_Table")


def table_text(name: str) -> str:
    """Give the text of a table, by its file name under `data`."""
    return files("tocsin.ontology").joinpath("data", name).read_text("utf-8")


def toml_table(name: str) -> dict[str, Any]:
    """Give a table in TOML, by its file name under `data`."""
    return tomllib.loads(table_text(name))


def words_of(text: str) -> Words:
    """Give the words of a list, which white space parts."""
    return frozenset(text.split())


def word_lists(name: str, kind: type[_Table]) -> _Table:
    """Give a table that is nothing but lists of words.

    Args:
        name: its file name under `data`.
        kind: a dataclass with one field of words a list, named as the list is.

    Raises:
        TypeError: a list has no field, or a field no list.
    """
    return kind(**{key: words_of(text) for key, text in toml_table(name).items()})
