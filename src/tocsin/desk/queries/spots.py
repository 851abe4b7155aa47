"""Events counted by where they happen: by place, by first-order division, by country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from tocsin.desk.database import schema
from tocsin.desk.model import ResolvedEvent, Venue
from tocsin.desk.queries.filters import Level
from tocsin.desk.queries.where import Here, counted
from tocsin.ontology.countries import centres, country_by_code
from tocsin.ontology.toponyms import Toponym, divisions, toponyms
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tocsin.desk.queries.filters import MapFilter

_E, _N = schema.events.c, schema.event_counts.c
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
        complete: whether every event that meets the conditions is counted, not just the newest.
    """

    items: tuple[Spot, ...]
    events: int
    placed: int
    spots: int
    complete: bool


@dataclass
class _Heap:
    """What is counted together."""

    quads: list[int] = field(default_factory=lambda: [0] * _QUADS)
    places: Counter[str] = field(default_factory=Counter)

    def add(self, one: Here) -> None:
        self.quads[one.quad - 1] += one.events
        self.places[one.place] += one.events


def spots(connection: Connection, asked: MapFilter, known: dict[str, Venue]) -> Spots:
    """Count the events that meet conditions by where they happen.

    Args:
        connection: to the desk.
        asked: the conditions.
        known: places by their ids, filled with those that are met; what a place is does not change.
    """
    here, complete = counted(connection, asked)
    placed = [one for one in here if one.place]
    if asked.level == "admin1":
        _learn(connection, (one.place for one in placed), known)
    key_of = _KEYS[asked.level]
    heaps: dict[str, _Heap] = {}
    for one in placed:
        key = key_of(one, known)
        if key is not None:
            heaps.setdefault(key, _Heap()).add(one)
    ranked = sorted(heaps, key=lambda key: (-sum(heaps[key].quads), key))
    shown = ranked[: asked.limit]
    if asked.level == "place":
        _learn(connection, shown, known)
    return Spots(
        items=tuple(_spot(key, heaps[key], asked.level, known) for key in shown),
        events=sum(one.events for one in here),
        placed=sum(sum(heap.quads) for heap in heaps.values()),
        spots=len(heaps),
        complete=complete,
    )


def place_named(connection: Connection, name: str) -> str | None:
    """Give the id of the place that bears a name and has most events of the desk; None where none has any."""
    ids = {name, *(one.id for one in toponyms(name))}
    number = func.sum(_N.events)
    years = select(_N.place).where(_N.place.in_(ids), func.length(_N.period) != len("2022-01"))
    query = years.group_by(_N.place).order_by(number.desc(), _N.place).limit(1)
    found: str | None = connection.execute(query).scalar_one_or_none()
    return found


def _learn(connection: Connection, places: Iterable[str], known: dict[str, Venue]) -> None:
    """Look up each place that is not known yet as its newest event has it."""
    for place in dict.fromkeys(places):
        if place not in known:
            query = select(_E.data).where(_E.place == place).order_by(_E.day.desc(), _E.id.desc()).limit(1)
            venue = loads(ResolvedEvent, connection.execute(query).scalar_one()).place
            if venue is not None:
                known[place] = venue


def _country_of(one: Here, _: dict[str, Venue]) -> str | None:
    return one.country if one.country in country_by_code() else None


def _division_of(one: Here, known: dict[str, Venue]) -> str | None:
    """The division that a place lies in: the country's code, a stop and its own; None where it lies in none."""
    venue = known[one.place]
    found = next((place for place in toponyms(venue.name) if place.id == venue.id), None)
    if found is None or found.kind == "country" or (found.country or "", found.admin1 or "") not in divisions():
        return None
    return f"{found.country}.{found.admin1}"


_KEYS: dict[Level, Callable[[Here, dict[str, Venue]], str | None]] = {
    "place": lambda one, _: one.place, "admin1": _division_of, "country": _country_of,
}  # fmt: skip


def _spot(key: str, heap: _Heap, level: Level, known: dict[str, Venue]) -> Spot:
    at: Venue | Toponym | None = None
    if level == "place":
        at = known[key]
    elif level == "admin1":
        country, _, admin1 = key.partition(".")
        at = divisions()[country, admin1]
    latitude, longitude = (at.latitude, at.longitude) if at else centres().get(key, (None, None))
    return Spot(
        key=key, name=at.name if at else country_by_code()[key].name, country=at.country if at else key,
        latitude=latitude, longitude=longitude, events=sum(heap.quads), quads=tuple(heap.quads),
        place=min(heap.places, key=lambda place: (-heap.places[place], place)),
    )  # fmt: skip
