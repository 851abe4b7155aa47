"""What is understood of rights that are stated for machines: data with its compiled form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import toml_table
from tocsin.record.rights import ShowText, Terms


@dataclass(frozen=True)
class Cap:
    """The most that a signal leaves; None where it says nothing."""

    store_text: bool | None = None
    show_text: ShowText | None = None
    quote_words: int | None = None
    export_text: bool | None = None
    mine: bool | None = None


@dataclass(frozen=True)
class Signal:
    """What a signal means, and what it leaves."""

    means: str
    cap: Cap


@dataclass(frozen=True)
class RightsTable:
    """Compiled tables; see `data/rights.toml`.

    `licences` are (pattern, terms, example) in order; `directives` name the signal of each word of a robots field.
    """

    licences: tuple[tuple[re.Pattern[str], Terms, str], ...]
    signals: dict[str, Signal]
    directives: dict[str, str]

    def licence(self, text: str) -> Terms | None:
        """Tell what a licence amounts to by its address or short name; None for one that is not known."""
        return next((terms for pattern, terms, _ in self.licences if pattern.search(text.strip())), None)


@cache
def rights_table() -> RightsTable:
    """Load and compile the tables."""
    table = toml_table("rights.toml")
    signals = {
        name: Signal(row["means"], Cap(**{key: value for key, value in row.items() if key != "means"}))
        for name, row in table["signal"].items()
    }
    return RightsTable(
        tuple((re.compile(row["pattern"], re.I), row["terms"], row["example"]) for row in table["licence"]),
        signals,
        table["directives"],
    )
