"""What appeals, promises, demands and refusals are about, told by a verb and the words that stand with it.

CAMEO numbers these matters alike in all four series (`cameo_series.py`). The table is `data/matters.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


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
    text = files("tocsin.ontology").joinpath("data", "matters.toml").read_text("utf-8")
    for row in tomllib.loads(text)["matter"]:
        words = _listed(row.get("words", ""))
        yield Matter(row["code"], row.get("agree"), _listed(row["verbs"]), words, row["example"])


def _listed(text: str) -> frozenset[str]:
    return frozenset(" ".join(item.split()) for item in text.split(",") if item.strip())
