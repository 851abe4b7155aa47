"""Events as GeoJSON (RFC 7946): one feature an event, its point where it happened.

An event whose place has no point is a feature without a geometry, which the format allows for, so that a file holds
as many features as the search finds events.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tocsin.desk.model import Party, ResolvedEvent, Venue
from tocsin.desk.queries.events import Evidence
from tocsin.export.event_line import line_of
from tocsin.export.feed import web_address
from tocsin.export.json_text import json_bytes
from tocsin.export.plain_text import one_line

MEDIA_TYPE = "application/geo+json"
Told = tuple[ResolvedEvent, Sequence[Evidence]]
"""An event, and the words it was read from as the desk lets them be shown."""


def geojson_of(events: Iterable[Told], site: str = "", links: Iterable[tuple[str, str]] = ()) -> bytes:
    """Write events as a feature collection; the same events give the same bytes.

    Args:
        events: in the order they are to stand.
        site: address of the portal that features link to, without a slash at its end; "" for no link.
        links: relation and address of what belongs to the collection ("self", "next").
    """
    collection: dict[str, Any] = {"type": "FeatureCollection"}
    if stated := [{"rel": relation, "href": address, "type": MEDIA_TYPE} for relation, address in links]:
        collection["links"] = stated
    collection["features"] = [feature_of(event, evidence, site) for event, evidence in events]
    return json_bytes(collection)


def geojson_pieces(events: Iterable[Told], site: str = "") -> Iterator[bytes]:
    """Write events as a feature collection piece by piece, a feature a line, however many there are."""
    yield b'{"type": "FeatureCollection", "features": [\n'
    between = b""
    for event, evidence in events:
        yield between + json_bytes(feature_of(event, evidence, site))
        between = b","
    yield b"]}\n"


def feature_of(event: ResolvedEvent, evidence: Sequence[Evidence], site: str = "") -> dict[str, Any]:
    """Make a feature of an event; positions are longitude, then latitude, in degrees WGS 84."""
    from tocsin.ontology.plover import TYPES

    properties: dict[str, Any] = {
        "title": one_line(line_of(event)),
        "type": event.type,
        "act": event.act,
        "mode": event.mode,
        "status": event.status,
        "quad": TYPES[event.type].quad,
        "cameo": event.cameo,
        "goldstein": event.goldstein,
        "contexts": list(event.contexts),
        "start": event.start,
        "end": event.end,
        "precision": event.precision,
        "actors": [_party(one) for one in event.actors],
        "recipients": [_party(one) for one in event.recipients],
        "place": one_line(event.place.name) if event.place else None,
        "country": event.place.country if event.place else None,
        "n_dispatches": event.n_dispatches,
        "n_publishers": event.n_publishers,
        "confidence": event.confidence,
        "evidence": [_words(one) for one in evidence],
    }
    if site:
        properties["page"] = f"{site}/events/{event.id}"
    return {"type": "Feature", "id": event.id, "geometry": _point(event.place), "properties": properties}


def _point(place: Venue | None) -> dict[str, Any] | None:
    if place is None or place.longitude is None or place.latitude is None:
        return None
    return {"type": "Point", "coordinates": [place.longitude, place.latitude]}


def _party(party: Party) -> dict[str, Any]:
    return {"id": party.id, "name": one_line(party.name), "country": party.country}


def _words(one: Evidence) -> dict[str, Any]:
    return {
        "dispatch": one.dispatch,
        "start": one.start,
        "end": one.end,
        "words": one_line(one.snippet),
        "source": one_line(one.source),
        "url": web_address(one.url),
        "day": one.day,
    }
