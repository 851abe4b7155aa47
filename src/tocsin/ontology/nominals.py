"""Words that stand for somebody named before: what a noun or a title can mean, and who is he or she."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import toml_table, words_of


@dataclass(frozen=True, slots=True)
class Sort:
    """What sort of actor a noun can mean: ids, countries and sectors, any of which is enough."""

    ids: frozenset[str]
    countries: frozenset[str]
    sectors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Plurals:
    """Nouns for several: of states, of people, of any sort; how many a word counts; which need no number."""

    states: frozenset[str]
    people: frozenset[str]
    any: frozenset[str]
    counted: Mapping[str, int]
    bare: frozenset[str]


@dataclass(frozen=True, slots=True)
class Nominals:
    """The tables of `data/nominals.toml`; see there for each.

    `states` gives the codes that a noun for a state is said of, empty for any state; `titles` gives for a title
    all titles that are words for it, itself among them.
    """

    bodies: Mapping[str, Sort]
    fighters: frozenset[str]
    fighting: Sort
    states: Mapping[str, frozenset[str]]
    regions: Mapping[str, frozenset[str]]
    titles: Mapping[str, frozenset[str]]
    heads: frozenset[str]
    headed: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    plurals: Plurals
    persons: frozenset[str]
    person_endings: tuple[str, ...]
    body_nouns: frozenset[str]
    owned: frozenset[str]
    agentive: frozenset[str]
    agentive_objects: frozenset[str]
    agentive_adjectives: frozenset[str]


@cache
def nominals() -> Nominals:
    """Load the tables."""
    table = toml_table("nominals.toml")
    titles = table["titles"]
    plurals = table["plurals"]
    fighters = table["fighters"]
    return Nominals(
        bodies=_sorts(table["bodies"]),
        fighters=words_of(fighters["nouns"]),
        fighting=_sort(fighters),
        states={noun: words_of(codes) for nouns, codes in table["states"].items() for noun in nouns.split()},
        regions={word: words_of(codes) for word, codes in table["regions"].items()},
        titles=_titles(titles["groups"]),
        heads=words_of(titles["heads"]),
        headed=_phrases(titles["head_of"]),
        male=words_of(table["gender"]["male"]),
        female=words_of(table["gender"]["female"]),
        plurals=Plurals(
            words_of(plurals["states"]), words_of(plurals["people"]), words_of(plurals["any"]),
            dict(plurals["counted"]), words_of(plurals["bare"]),
        ),
        persons=words_of(table["person"]["nouns"]),
        person_endings=tuple(table["person"]["endings"].split()),
        body_nouns=words_of(table["body"]["nouns"]),
        owned=words_of(table["owned"]["nouns"]),
        agentive=words_of(table["agentive"]["subject"]),
        agentive_objects=words_of(table["agentive"]["object"]),
        agentive_adjectives=words_of(table["agentive"]["adjective"]),
    )  # fmt: skip


@cache
def given_names() -> Mapping[str, str]:
    """Gender, "m" or "f", by given name in lower case."""
    return {name: gender for gender, key in (("m", "male"), ("f", "female")) for name in read_names(key)}


def read_names(key: str) -> frozenset[str]:
    """Read the given names of one gender, "male" or "female", in lower case."""
    return frozenset(name.lower() for name in toml_table("given_names.toml")[key].split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()) for one in text.split(";"))


def _sorts(table: Mapping[str, Mapping[str, str]]) -> dict[str, Sort]:
    return {noun: _sort(row) for nouns, row in table.items() for noun in nouns.split()}


def _sort(row: Mapping[str, str]) -> Sort:
    return Sort(*(words_of(row.get(key, "")) for key in ("ids", "countries", "sectors")))


def _titles(groups: list[str]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in groups:
        same = _phrases(group)
        for title in same:
            found[title] = found.get(title, frozenset()) | same
    return found
