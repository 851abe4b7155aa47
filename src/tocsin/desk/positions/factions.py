"""Factions: parties of one state that stand against each other, where the desk's sides know only the state."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.desk.model import Party
from tocsin.reading.resolution.parties import side_of

_OPPOSED = frozenset({"REB", "OPP", "PRE", "PTY", "CVL", "LAB", "UAF"})
"""Sectors that are no organ of the state they belong to."""


def factions(parties: Iterable[Party]) -> frozenset[str]:
    """Give the sides of parties, rebels and others who stand against their state told apart from it."""
    return frozenset(faction for faction in map(_faction, parties) if faction)


def _faction(party: Party) -> str | None:
    side = side_of(party)
    if side is None or side != party.country or party.id == side or party.id.startswith(("P.", "Q")):
        return side
    sector = party.id.removeprefix(f"{side}.").partition(".")[0]
    return side if party.id.startswith(f"{side}.") and sector not in _OPPOSED else party.id
