"""The CAMEO code book: codes with their names and Goldstein scores (Schrodt, CAMEO manual 1.1b3)."""

from __future__ import annotations

import csv
from functools import cache
from typing import NamedTuple

from tocsin.errors import OntologyError
from tocsin.ontology.tables import table_text


class CameoCode(NamedTuple):
    """One code: its name and its Goldstein score; a leaf without a score has its parent's."""

    code: str
    name: str
    goldstein: float


@cache
def cameo_codes() -> dict[str, CameoCode]:
    """Load the code book, by code."""
    text = table_text("cameo.csv")
    codes: dict[str, CameoCode] = {}
    for row in csv.DictReader(text.splitlines()):
        code = row["cameo"]
        parent = codes.get(code[:-1])
        score = float(row["goldstein"]) if row["goldstein"] else (parent.goldstein if parent else 0.0)
        codes[code] = CameoCode(code, row["name"], score)
    return codes


def cameo_code(code: str) -> CameoCode:
    """Look a code up.

    Raises:
        OntologyError: no such code.
    """
    try:
        return cameo_codes()[code]
    except KeyError:
        raise OntologyError(f"no CAMEO code {code!r}", where="cameo.csv") from None
