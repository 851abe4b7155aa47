"""What appeals, promises, demands, refusals and threats are about, told by the words that stand with them.

CAMEO numbers these matters alike in all its series (`cameo_series.py`). `data/matters.toml` tells them by a verb and
the words under it; `data/matter_words.toml` by words alone, and is asked where no verb tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import toml_table


@dataclass(frozen=True, slots=True)
class Matter:
    """One row of the table.

    Attributes:
        code: the place in the series: "53" for releasing somebody.
        agree: the code of a promise, where the series does not give it.
        verbs: lemmas, each with its particle behind a blank where it has one.
        words: lemmas or phrases of two or three words, of which one must stand in the clause; empty where none need.
        example: a clause that completes "Brazil urged Peru to …".
    """

    code: str
    agree: str | None
    verbs: frozenset[str]
    words: frozenset[str]
    example: str


@cache
def matters() -> dict[str, tuple[Matter, ...]]:
    """Load the table, by each form of verb, rows in the order in which they stand."""
    by_verb: dict[str, list[Matter]] = {}
    for row in matter_rows():
        for verb in sorted(row.verbs):
            by_verb.setdefault(verb, []).append(row)
    return {verb: tuple(rows) for verb, rows in by_verb.items()}


def matter_rows() -> Iterator[Matter]:
    """Yield the rows of the table."""
    for row in toml_table("matters.toml")["matter"]:
        words = _listed(row.get("words", ""))
        yield Matter(row["code"], row.get("agree"), _listed(row["verbs"]), words, row["example"])


@cache
def matter_by_word() -> dict[str, str]:
    """Load the place in the series that a word, or two that stand side by side, tells: "53" for "hostage"."""
    return _by_word("matter")


@cache
def threat_by_word() -> dict[str, str]:
    """Load the code of the threat that a word, or two that stand side by side, tells: "1323" for "curfew"."""
    return _by_word("threat")


@cache
def charge_by_word() -> dict[str, str]:
    """Load the code of the accusation that a word, or two that stand side by side, tells: "1125" for "spy"."""
    return _by_word("charge")


def _by_word(name: str) -> dict[str, str]:
    table = toml_table("matter_words.toml")
    return {word: row[name] for row in table[name] for word in (*row["words"].split(), *row["phrases"], *_kinds(row))}


def _kinds(row: Mapping[str, str]) -> Iterator[str]:
    """Yield each kind with each thing that it may be of: "financial help", "budgetary support"."""
    for kind in row.get("kinds", "").split():
        yield from (f"{kind} {thing}" for thing in row["things"].split())


def _listed(text: str) -> frozenset[str]:
    return frozenset(" ".join(item.split()) for item in text.split(",") if item.strip())
