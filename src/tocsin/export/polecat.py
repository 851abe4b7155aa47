"""Events as POLECAT writes them: 40 columns, tab-separated, with a heading; a row a pair of actor and recipient.

Source: POLECAT codebook (Halterman, Bagozzi, Beger, Schrodt and Scarborough 2023). Rows of one event share its id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from tocsin._version import __version__
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.columns import Column
from tocsin.desk.queries.told import Side, Spot, Telling, ToldEvent
from tocsin.export.dyads import Dyad, dyads_of
from tocsin.export.tsv import tsv_of
from tocsin.ontology.country_codes import country_codes
from tocsin.ontology.plover import TYPES, score_of

MEDIA_TYPE = "text/tab-separated-values; charset=utf-8"
QUADS = {1: "VERBAL COOPERATION", 2: "MATERIAL COOPERATION", 3: "VERBAL CONFLICT", 4: "MATERIAL CONFLICT"}
_CITIES = ("city", "capital")
_FEATURES = {
    "city": "PPL", "capital": "PPLC", "country": "PCLI", "admin1": "ADM1", "admin2": "ADM2", "region": "RGN",
    "continent": "CONT", "sea": "SEA", "ocean": "OCN", "bay": "BAY", "strait": "STRT", "river": "STM", "canal": "CNL",
    "lake": "LK", "island": "ISL", "mountain": "MT", "mountains": "MTS", "valley": "VAL", "park": "PRK",
    "base": "MILB",
}  # fmt: skip
"""GeoNames feature codes of the kinds of places."""


def polecat_of(events: Iterable[ToldEvent]) -> Iterator[bytes]:
    """Write events as a POLECAT event file."""
    return tsv_of(COLUMNS, dyads_of(events), heading=True)


def mode_of(event: ResolvedEvent) -> str | None:
    """The mode, where it is one of the type: a promise of a visit has none."""
    return event.mode if event.type == event.act or event.mode in TYPES[event.type].modes else None


def _first(dyad: Dyad) -> Telling:
    return dyad.told.own_tellings[0]


def _cow(country: str | None) -> int | None:
    known = country_codes().get(country or "")
    return known.cow if known else None


def _side_columns(prefix: str, side: Callable[[Dyad], Side | None]) -> Iterator[Column[Dyad]]:
    def of(value: Callable[[Side], Any]) -> Callable[[Dyad], Any]:
        return lambda dyad: value(found) if (found := side(dyad)) is not None else None

    yield Column(f"{prefix} Name", "text", "usual name", of(lambda one: one.party.name))
    yield Column(f"{prefix} Country", "text", "ISO 3166-1 alpha-3, or IGO, NGO, ...", of(lambda one: one.party.country))
    yield Column(f"{prefix} COW", "integer", "Correlates of War number", of(lambda one: _cow(one.party.country)))
    yield Column(f"Primary {prefix} Sector", "text", "the first sector", of(lambda one: "".join(one.sectors[:1])))
    yield Column(f"{prefix} Sectors", "texts", "all sectors", of(lambda one: list(one.sectors)))
    yield Column(f"{prefix} Title", "text", "office on the day", of(lambda one: one.office))
    yield Column(f"{prefix} Name Raw", "text", "words of the dispatch", of(lambda one: one.raw))
    yield Column(f"Wikipedia {prefix} ID", "text", "always empty", lambda _: None)


def _at(value: Callable[[Spot], Any]) -> Callable[[Dyad], Any]:
    return lambda dyad: value(spot) if (spot := dyad.told.spot) is not None else None


COLUMNS: tuple[Column[Dyad], ...] = (
    Column("Event ID", "text", "id of the event, the same for all its pairs", lambda dyad: dyad.event.id),
    Column("Event Date", "day", "YYYY-MM-DD", lambda dyad: dyad.day),
    Column("Event Type", "text", "PLOVER type", lambda dyad: dyad.event.type),
    Column("Event Mode", "text", "PLOVER mode of that type", lambda dyad: mode_of(dyad.event)),
    Column("Intensity", "number", "PLOVER's score of type and mode, -10 to 10",
           lambda dyad: float(score_of(dyad.event.type, mode_of(dyad.event)))),
    Column("Quad Code", "text", "VERBAL or MATERIAL, COOPERATION or CONFLICT",
           lambda dyad: QUADS[TYPES[dyad.event.type].quad]),
    Column("Contexts", "texts", "PLOVER contexts", lambda dyad: list(dyad.event.contexts)),
    *_side_columns("Actor", lambda dyad: dyad.actor),
    *_side_columns("Recipient", lambda dyad: dyad.recipient),
    Column("Placename", "text", "usual name of the place", _at(lambda spot: spot.venue.name)),
    Column("City", "text", "the name again, of a town",
           _at(lambda spot: spot.venue.name if spot.venue.kind in _CITIES else None)),
    Column("District", "text", "the name again, of a second-order division",
           _at(lambda spot: spot.venue.name if spot.venue.kind == "admin2" else None)),
    Column("Province", "text", "the name again, of a first-order division",
           _at(lambda spot: spot.venue.name if spot.venue.kind == "admin1" else None)),
    Column("Country", "text", "ISO 3166-1 alpha-3", _at(lambda spot: spot.venue.country)),
    Column("Latitude", "number", "degrees north", _at(lambda spot: spot.venue.latitude)),
    Column("Longitude", "number", "degrees east", _at(lambda spot: spot.venue.longitude)),
    Column("GeoNames ID", "integer", "GeoNames id", _at(lambda spot: spot.geonames)),
    Column("Raw Placename", "text", "words of the dispatch", _at(lambda spot: spot.raw)),
    Column("Feature Type", "text", "GeoNames feature code", _at(lambda spot: _FEATURES.get(spot.venue.kind))),
    Column("Source", "text", "publisher of the earliest dispatch", lambda dyad: _first(dyad).evidence.source),
    Column("Publication Date", "day", "its day", lambda dyad: _first(dyad).evidence.day),
    Column("Story People", "texts", "people whom it names", lambda dyad: list(_first(dyad).people)),
    Column("Story Organizations", "texts", "organisations", lambda dyad: list(_first(dyad).organisations)),
    Column("Story Locations", "texts", "places", lambda dyad: list(_first(dyad).places)),
    Column("Language", "text", "its language, two letters", lambda dyad: _first(dyad).language),
    Column("Version", "text", "TOCSIN and its version", lambda _: f"TOCSIN-{__version__}"),
)  # fmt: skip
