"""What countries are called in other systems of codes: FIPS 10-4, Correlates of War, CAMEO."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from tocsin.ontology.countries import read_table


class CountryCodes(NamedTuple):
    """Codes of one country: FIPS 10-4 or None, number in the Correlates of War or None, CAMEO."""

    fips: str | None
    cow: int | None
    cameo: str


@cache
def country_codes() -> dict[str, CountryCodes]:
    """Load the table, by ISO 3166-1 alpha-3 or KOS."""
    return {
        code: CountryCodes(
            None if fips == "-" else fips, None if cow == "-" else int(cow), code if cameo == "-" else cameo
        )
        for code, fips, cow, cameo in read_table("country_codes.tsv", 4)
    }
