"""Actors as CAMEO codes them: a country or an international body, a known group, and up to three types.

Sources: CAMEO manual 1.1b3 (Schrodt), and the code tables of GDELT 2.0. What CAMEO has no code for (a party, a
believer, somebody unidentified) bears no type.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from tocsin.desk.queries.told import Side
from tocsin.ontology.country_codes import country_codes

_TYPES = {
    "COP": "COP", "GOV": "GOV", "JUD": "JUD", "LEG": "LEG", "MIL": "MIL", "PRM": "MIL", "REB": "REB", "SPY": "SPY",
    "UAF": "UAF", "AGR": "AGR", "BUS": "BUS", "CRM": "CRM", "CVL": "CVL", "EDU": "EDU", "ELI": "ELI", "JRN": "MED",
    "LAB": "LAB", "MED": "HLH", "REF": "REF", "OPP": "OPP", "PRE": "SEP", "SOC": "CVL",
}  # fmt: skip
"""CAMEO type of a sector; a paramilitary of the government's side is military, a breakaway government separatist."""
_BODIES = {
    "IGO": "IGO", "UNO": "IGO", "EUR": "IGO", "NGO": "NGO", "ISM": "NGM", "IMG": "IMG", "MNC": "MNC",
}  # fmt: skip
"""Type of those who are of no country."""
_GROUPS: dict[str, tuple[str, str]] = {
    "NATO": ("WST", "NAT"), "UN": ("", "UNO"), "EU": ("EUR", "EEC"), "OSCE": ("", "SCE"), "ASEAN": ("", "ASN"),
    "ARABL": ("", "ARL"), "OPEC": ("", "OPC"), "IAEA": ("", "IAE"), "IMF": ("", "IMF"), "WB": ("", "WBK"),
    "WTO": ("", "WTO"), "WHO": ("", "WHO"), "WFP": ("", "WFP"), "GCC": ("", "GCC"), "CIS": ("", "CIS"),
    "OIC": ("", "OIC"), "OAS": ("", "OAS"), "AMNESTY": ("", "AMN"), "HRW": ("", "HRW"), "TALIBAN": ("", "TAL"),
    "ALQAEDA": ("", "ALQ"),
}  # fmt: skip
"""CAMEO's region, if any, and its code of a known group, by the group's id or that which it is an organ of."""
_MOST_TYPES = 3


class CameoActor(NamedTuple):
    """Somebody as CAMEO codes them.

    Attributes:
        code: the whole code, its parts joined.
        root: the country, or the type of a body of none.
        country: CAMEO's country or region, "" for bodies of none.
        group: code of a known group, or "".
        types: up to three, the primary one first.
    """

    code: str
    root: str
    country: str
    group: str
    types: tuple[str, ...]


@lru_cache(maxsize=4096)
def cameo_actor(side: Side) -> CameoActor:
    """Code a party; one of no known country and sector has an empty code."""
    country = side.party.country or ""
    region, group = _GROUPS.get(side.party.id.partition(".")[0], ("", ""))
    body = _BODIES.get(country, "")
    if country == "UNO":
        group = group or "UNO"
    elif country == "EUR":
        region, group = "EUR", group or "EEC"
    known = country_codes().get(country)
    place = region if body else known.cameo if known else ""
    sectors = [_TYPES[one] for one in side.sectors if one in _TYPES]
    types = tuple(dict.fromkeys([*([body] if body else []), *sectors]))[:_MOST_TYPES]
    told = [one for one in types if one != body]
    parts = (body, place, group, *told) if body else (place, group, *told)
    return CameoActor("".join(parts), place or body, place, group, types)
