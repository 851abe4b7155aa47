"""Whom the desk takes for the same side: a minister, a ministry and a country are one party to an event."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from tocsin.reading.resolution.model import Deed, Party

_NO_COUNTRY = frozenset({None, "IGO", "NGO", "ISM", "IMG", "MNC"})
"""Country codes that name a kind of body, which tells no two bodies apart."""


def side_of(party: Party) -> str | None:
    """Give the side a party belongs to: its country, or its organisation; None for somebody unknown.

    Members of an alliance as a group ("the allies") stand for the alliance.
    """
    if party.country not in _NO_COUNTRY and not party.id.startswith("x-"):
        return party.country
    if party.id.startswith("x-"):
        return None
    own = party.affiliation if party.id.startswith(("P.", "Q")) else party.id
    return own.partition(".")[0].removesuffix("ALLIES") if own and not own.startswith("x-") else None


def sides(parties: Iterable[Party]) -> frozenset[str]:
    """Give the sides of several parties, unknown ones left out."""
    return frozenset(side for side in map(side_of, parties) if side)


def sides_of(deed: Deed) -> frozenset[str]:
    """Give all sides to a deed, whoever acts."""
    return sides((*deed.actors, *deed.recipients))


def marks_of(deed: Deed) -> frozenset[str]:
    """Give what a deed's parties may be recognised by: their sides, and the surnames of persons.

    Surnames let somebody whom the reading could not place ("Blinken") meet the one it could.
    """
    return marks((*deed.actors, *deed.recipients))


def marks(parties: Collection[Party]) -> frozenset[str]:
    """Give the sides of parties and the surnames of persons, known or not."""
    named = frozenset(f"~{party.name.rpartition(' ')[2].casefold()}" for party in parties if _is_named(party))
    return sides(parties) | named


def _is_named(party: Party) -> bool:
    return bool(people([party])) or (party.id.startswith("x-") and party.name[:1].isupper())


def people(parties: Iterable[Party]) -> frozenset[str]:
    """Give the ids of those parties that are persons known by a lasting id."""
    return frozenset(party.id for party in parties if party.id.startswith(("P.", "Q")))


def distinct(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Leave out whoever is told closer by another: a country beside its minister, a party told twice.

    Order is kept; persons stand for their side, and somebody unknown stays only where nobody is known.
    """
    found = {party.id: party for party in parties}
    persons = sides(party for party in found.values() if people([party]))
    kept, taken = [], set[str]()
    for party in found.values():
        side = side_of(party)
        if side is None:
            continue
        if people([party]):
            kept.append(party)
        elif side not in persons and side not in taken:
            taken.add(side)
            kept.append(party)
    return tuple(kept) or tuple(found.values())
