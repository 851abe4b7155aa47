"""Role nouns and the sectors that they tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from tocsin.errors import OntologyError
from tocsin.ontology.tables import table_text

Roles = dict[str, tuple[str, ...]]
"""Sectors by role noun of one to three words, the primary sector first."""


@cache
def role_table() -> Roles:
    """Load all role nouns.

    Raises:
        OntologyError: a line is not a sector, a tab, and words.
    """
    found: Roles = {}
    for table in ("roles.tsv", _OWNED):
        for sector, words in _lines(table):
            add_roles(found, words, (sector,))
    return found


@cache
def owned_roles() -> frozenset[str]:
    """Role nouns that name an actor only with the country or body that they belong to: "IAEA inspectors"."""
    plain = {word for _, words in _lines("roles.tsv") for word in words}
    return frozenset(word for _, words in _lines(_OWNED) for word in words) - plain


@cache
def sole_offices() -> dict[str, str]:
    """Offices that one state alone has under that name, with its code: "chancellor of the exchequer"."""
    return {words: country for country, several in _lines("sole_offices.tsv") for words in several}


_OWNED = "roles_owned.tsv"


def _lines(table: str) -> Iterator[tuple[str, list[str]]]:
    text = table_text(table)
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        sector, tab, words = line.partition("\t")
        if not tab or not words:
            raise OntologyError("no sector, tab and words", where=f"{table}:{number}")
        yield sector, words.split(";")


def add_roles(roles: Roles, words: Iterable[str], sectors: tuple[str, ...]) -> None:
    """Add role nouns; one that is known already has the sectors added behind its own."""
    for word in words:
        roles[word] = tuple(dict.fromkeys((*roles.get(word, ()), *sectors)))
