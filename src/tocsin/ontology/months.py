"""Names of months in the languages that pages and datelines are written in."""

from __future__ import annotations

from functools import cache

from tocsin.ontology.tables import toml_table


@cache
def months() -> dict[str, int]:
    """Give the number of each month's names and abbreviations, in small letters and without a full stop."""
    table = toml_table("months.toml")
    return {name: int(number) for number, names in table.items() for name in names.split()}


@cache
def month_pattern() -> str:
    """Give a regular expression that matches any of the names, the longest first."""
    names = sorted(months(), key=lambda name: (-len(name), name))
    return "(?:" + "|".join(names) + r")(?![^\W\d_])"
