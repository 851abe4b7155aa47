"""Countries: codes, names, peoples, capitals, seats used as names of governments, neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.errors import OntologyError
from tocsin.ontology.tables import table_text


@dataclass(frozen=True, slots=True)
class Country:
    """One country.

    Attributes:
        code: ISO 3166-1 alpha-3, or KOS.
        iso2: alpha-2, for gazetteers keyed by it.
        name: the usual short name.
        names: all names and abbreviations.
        people: adjectives and names of its people.
        capital: its capital.
        government: seats by which its government is named ("Moscow", "the Kremlin").
        neighbours: codes of the countries it borders on.
    """

    code: str
    iso2: str
    name: str
    names: tuple[str, ...]
    people: tuple[str, ...]
    capital: str
    government: tuple[str, ...]
    neighbours: tuple[str, ...]


def read_table(name: str, columns: int) -> list[list[str]]:
    """Read a tab-separated table of the ontology, comments and heading left out.

    Raises:
        OntologyError: a row has another number of columns; names file and row.
    """
    text = table_text(name)
    rows = []
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line and not line.startswith("#")]
    for number, line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != columns:
            raise OntologyError(f"{len(cells)} columns, not {columns}", where=f"{name}:{number}")
        rows.append(cells)
    return rows


@cache
def countries() -> tuple[Country, ...]:
    """Load the table."""

    def several(cell: str) -> tuple[str, ...]:
        return tuple(part for part in cell.split(";") if part)

    return tuple(
        Country(row[0], row[1], row[2], several(row[3]), several(row[4]), row[5], several(row[6]), several(row[7]))
        for row in read_table("countries.tsv", 8)
    )


@cache
def country_by_code() -> dict[str, Country]:
    """Countries by code."""
    return {country.code: country for country in countries()}


@cache
def sovereigns() -> dict[str, str]:
    """Codes of the states that dependencies belong to, by the dependency's code: Greenland is Denmark's."""
    rows = read_table("dependencies.tsv", 2)
    return {code: state for state, codes in rows for code in codes.split(";")}


@cache
def country_by_name() -> dict[str, str]:
    """Codes by name in lower case; the first country that claims a name has it."""
    found: dict[str, str] = {}
    for country in countries():
        for name in country.names:
            found.setdefault(name.lower(), country.code)
    return found


@cache
def code_by_iso2() -> dict[str, str]:
    """Codes by ISO alpha-2."""
    return {country.iso2: country.code for country in countries()}


@cache
def centres() -> dict[str, tuple[float, float]]:
    """Latitude and longitude of the middle of each country, degrees, by its code."""
    rows = read_table("centres.tsv", 3)
    return {code: (float(latitude), float(longitude)) for code, latitude, longitude in rows}
