"""Spots of the desk as a map shows them: marks by quad, countries shaded, and where each leads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from tocsin.desk.queries.filters import Level
from tocsin.desk.queries.spots import Spot
from tocsin.errors import UsageError
from tocsin.portal.templating import count, query
from tocsin.portal.told import QUAD_NAMES
from tocsin.portal.world import Land, Mark, View, outlines

_VIEW = re.compile(r"(\d{1,4}),(\d{1,4}),(\d{1,4})", re.ASCII)
_CONDITIONS = ("type", "status", "actor", "recipient", "party", "channel", "since", "until")


def marks_of(spots: Iterable[Spot], level: Level, asked: Mapping[str, str]) -> Iterator[Mark]:
    """Give a mark for each quad of each spot that has a point; of countries, of those without an outline."""
    for one in spots:
        if one.latitude is None or one.longitude is None or (level == "country" and one.key in outlines()):
            continue
        for quad, number in enumerate(one.quads, 1):
            if number:
                label = f"{one.name}: {count(number, 'event')}, {QUAD_NAMES[quad]}"
                yield Mark(one.longitude, one.latitude, quad, label, search_of(one, level, asked), number)


def lands_of(spots: Iterable[Spot], asked: Mapping[str, str]) -> dict[str, Land]:
    """Give the countries that have an outline."""
    return {
        one.key: Land(one.events, f"{one.name}: {count(one.events, 'event')}", search_of(one, "country", asked))
        for one in spots
        if one.key in outlines()
    }


def search_of(spot: Spot, level: Level, asked: Mapping[str, str]) -> str:
    """Where a spot leads: the search for its events; that of a division for those of its foremost place."""
    where = {"country": spot.key} if level == "country" else {"place": spot.place}
    return f"/search{query(**{name: asked[name] for name in _CONDITIONS}, q=asked['text'], **where)}"


def view_asked(written: str | None) -> View | None:
    """Read a view of an address; None where it gives none.

    Raises:
        UsageError: it is none.
    """
    if not written:
        return None
    match = _VIEW.fullmatch(written)
    if match is None:
        raise UsageError(f"{written!r} is no view of the map", hint="write its middle and width as 520,120,300")
    return View.centred(float(match[1]), float(match[2]), float(match[3]))
