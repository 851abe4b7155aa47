"""News agencies: how datelines print them and rights lines name them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.errors import OntologyError
from tocsin.ontology.tables import toml_table


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency.

    Attributes:
        name: the short name that a record bears.
        dateline: forms that datelines print between their brackets or strokes.
        holder: forms that rights lines give; the first is the full one.
    """

    name: str
    dateline: tuple[str, ...]
    holder: tuple[str, ...]


@cache
def agencies() -> tuple[Agency, ...]:
    """Load the table.

    Raises:
        OntologyError: a row lacks a field or repeats a name.
    """
    rows: list[Agency] = []
    for row in toml_table("agencies.toml")["agency"]:
        try:
            rows.append(Agency(row["name"], tuple(row["dateline"]), tuple(row["holder"])))
        except KeyError as error:
            raise OntologyError(f"agency without {error}", where=f"agencies.toml ({row.get('name')})") from None
    if len({row.name for row in rows}) != len(rows):
        raise OntologyError("an agency is listed twice", where="agencies.toml")
    return tuple(rows)


@cache
def agency_by_dateline() -> dict[str, str]:
    """Short names by dateline form, in lower case."""
    return {form.lower(): agency.name for agency in agencies() for form in agency.dateline}


@cache
def agency_by_holder() -> dict[str, tuple[str, str]]:
    """(short name, full name) by rights holder's form, in lower case."""
    return {form.lower(): (agency.name, agency.holder[0]) for agency in agencies() for form in agency.holder}
