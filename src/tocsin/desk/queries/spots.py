"""Events counted by where they happen: by place, by first-order division, by country."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from tocsin.desk.database import schema
from tocsin.desk.model import ResolvedEvent, Venue
from tocsin.desk.queries.events import meeting
from tocsin.ontology.countries import centres, country_by_code
from tocsin.ontology.toponyms import divisions, toponyms
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tocsin.desk.queries.filters import Level, MapFilter

_E = schema.events.c
_QUADS = 4


@dataclass(frozen=True, kw_only=True)
class Spot:
    """Somewhere, and how many events happened there.

    Attributes:
        key: id of the place; code of the country; for a division the country's, a stop and its own ("UKR.12").
        name: what people call it.
        country: code of the country, or null.
        latitude: degrees WGS 84, or null where it has no point; `longitude` likewise.
        events: how many.
        quads: how many of verbal cooperation, material cooperation, verbal conflict, material conflict.
        place: id of the place within it that has most of them.
    """

    key: str
    name: str
    country: str | None
    latitude: float | None
    longitude: float | None
    events: int
    quads: tuple[int, ...]
    place: str


@dataclass(frozen=True)
class Spots:
    """Where events happened.

    Attributes:
        items: the spots, that with most events first.
        events: events that meet the conditions.
        placed: those of them that are counted in a spot of this level, shown or not.
        spots: how many spots there are, shown or not.
    """

    items: tuple[Spot, ...]
    events: int
    placed: int
    spots: int


def spots(connection: Connection, asked: MapFilter) -> Spots:
    """Count the events that meet conditions by where they happen."""
    group = meeting(connection, asked, _E.place, _E.quad, func.count(), func.max(_E.id)).group_by(_E.place, _E.quad)
    rows = connection.execute(group).all()
    total = sum(row[2] for row in rows)
    venues = _venues(connection, {row[0]: row[3] for row in rows if row[0]})
    places = [_spot(venues[place], quad, number) for place, quad, number, _ in rows if place]
    found = _merged(one for place in places if (one := _at_level(place, venues[place.place], asked.level)))
    return Spots(found[: asked.limit], total, sum(one.events for one in found), len(found))


def place_named(connection: Connection, name: str) -> str | None:
    """Give the id of the place that bears a name and has most events of the desk; None where none has any."""
    ids = {name, *(one.id for one in toponyms(name))}
    number = func.count().label("number")
    query = select(_E.place).where(_E.place.in_(ids)).group_by(_E.place).order_by(number.desc(), _E.place).limit(1)
    found: str | None = connection.execute(query).scalar_one_or_none()
    return found


def _venues(connection: Connection, events: dict[str, str]) -> dict[str, Venue]:
    """Give each place as an event of it has it."""
    found: dict[str, Venue] = {}
    for place, event in events.items():
        venue = loads(ResolvedEvent, connection.execute(select(_E.data).where(_E.id == event)).scalar_one()).place
        if venue is not None:
            found[place] = venue
    return found


def _spot(venue: Venue, quad: int, number: int) -> Spot:
    quads = tuple(number if one == quad else 0 for one in range(1, _QUADS + 1))
    return Spot(
        key=venue.id, name=venue.name, country=venue.country, latitude=venue.latitude, longitude=venue.longitude,
        events=number, quads=quads, place=venue.id,
    )  # fmt: skip


def _at_level(spot: Spot, venue: Venue, level: Level) -> Spot | None:
    """Give the division or country that a place lies in; None where it lies in none that is known."""
    if level == "place":
        return spot
    if level == "country":
        country = country_by_code().get(venue.country or "")
        if country is None:
            return None
        latitude, longitude = centres().get(country.code, (None, None))
        return replace(spot, key=country.code, name=country.name, latitude=latitude, longitude=longitude)
    found = next((one for one in toponyms(venue.name) if one.id == venue.id), None)
    division = divisions().get((found.country or "", found.admin1 or "")) if found else None
    if division is None or (found and found.kind == "country"):
        return None
    return replace(
        spot, key=f"{division.country}.{division.admin1}", name=division.name, country=division.country,
        latitude=division.latitude, longitude=division.longitude,
    )  # fmt: skip


def _merged(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    found: dict[str, Spot] = {}
    most: dict[str, int] = {}
    for one in sorted(spots, key=lambda spot: (spot.place, spot.quads)):
        before = found.get(one.key)
        if before is None:
            found[one.key], most[one.key] = one, one.events
            continue
        place = one.place if one.events > most[one.key] else before.place
        most[one.key] = max(most[one.key], one.events)
        quads = tuple(map(sum, zip(before.quads, one.quads, strict=True)))
        found[one.key] = replace(before, events=before.events + one.events, quads=quads, place=place)
    return tuple(sorted(found.values(), key=lambda one: (-one.events, one.key)))
