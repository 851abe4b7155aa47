"""Things that news calls by several words, and words for a town that was named: "a Greek tanker … the ship"."""

from __future__ import annotations

from functools import cache

from tocsin.ontology.tables import Words, toml_table, words_of


@cache
def thing_kinds() -> tuple[Words, ...]:
    """Give the kinds of things, each the lemmas that may be said of one and the same."""
    return tuple(map(words_of, toml_table("thing_kinds.toml")["kinds"]))


@cache
def town_words() -> Words:
    """Give the lemmas by which a town is known again."""
    return words_of(toml_table("thing_kinds.toml")["towns"])


@cache
def disasters() -> Words:
    """Give the lemmas of what strikes a land so that others send it help."""
    return words_of(toml_table("thing_kinds.toml")["disasters"])
