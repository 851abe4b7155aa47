"""Events as CAMEO codes them: code, base, root, quad class and Goldstein's score."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from tocsin.ontology.cameo import cameo_codes

_QUADS = {
    **dict.fromkeys(("01", "02", "03", "04", "05"), 1),
    **dict.fromkeys(("06", "07", "08"), 2),
    **dict.fromkeys(("09", "10", "11", "12", "13"), 3),
    **dict.fromkeys(("14", "15", "16", "17", "18", "19", "20"), 4),
}
"""Quad class of a root, as GDELT has it: an appeal is cooperation here, which PLOVER's REQUEST is not."""
_BASE, _ROOT = 3, 2


class CameoEvent(NamedTuple):
    """A code with what follows from it."""

    code: str
    base: str
    root: str
    quad: int
    goldstein: float


@cache
def cameo_event(code: str) -> CameoEvent:
    """Tell what follows from a CAMEO code; a root alone is written as its unspecified form ("19" as "190")."""
    full = code if len(code) >= _BASE else f"{code}0"
    known = cameo_codes().get(full) or cameo_codes()[full[:_ROOT]]
    return CameoEvent(full, full[:_BASE], full[:_ROOT], _QUADS[full[:_ROOT]], known.goldstein)
