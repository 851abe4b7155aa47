"""What attacks are made with, and CAMEO's leaf and PLOVER's mode that follow from it.

A frame sees that somebody struck; whether with mortars, from the air or with knives stands in words around it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from tocsin.ontology.tables import toml_table

_OPEN = frozenset({"180", "182", "183", "190"})
"""Codes of attacks of which no more is told than that they were made."""
_MISTAKEN = _OPEN | {"193", "194", "195"}
"""Codes of attacks that means which leave no doubt correct: a drone that was taken for a gun."""
_DEADLY = frozenset({"death", "dead", "kill", "fatally", "slaughter", "massacre"})
_BY_HAND, _KILLED_BY_HAND = "182", "1823"


class Means(NamedTuple):
    """A way of attacking: CAMEO's code and PLOVER's mode."""

    code: str
    mode: str | None


def armed(code: str, mode: str | None, words: Iterable[str]) -> Means:
    """Give the code and the mode of an attack by the words that tell what it was made with.

    Args:
        code: its own code; one that tells the means is kept, with its mode.
        mode: its own mode.
        words: lemmas, and words with the one before them; the first row of the table that knows any decides.

    Returns:
        What the words tell; what the attack has of its own where they tell nothing.
    """
    if code not in _MISTAKEN:
        return Means(code, mode)
    table, spoken = _by_word(), frozenset(words)
    found = min((table[word] for word in spoken if word in table), default=None)
    if found is None or not (code in _OPEN or _table()[found].get("sure")):
        return Means(code, mode)
    told = _rows()[found]
    if told.code == _BY_HAND and not spoken.isdisjoint(_DEADLY):
        return Means(_KILLED_BY_HAND, told.mode)
    return told


@cache
def _by_word() -> dict[str, int]:
    return {word: place for place, row in enumerate(_table()) for word in (*row["words"].split(), *row["phrases"])}


@cache
def _rows() -> tuple[Means, ...]:
    return tuple(Means(row["code"], row["mode"]) for row in _table())


@cache
def _table() -> tuple[dict[str, Any], ...]:
    return tuple(toml_table("means.toml")["means"])
