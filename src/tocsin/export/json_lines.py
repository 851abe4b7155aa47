"""Events as JSON lines: one object a line, all that is known, mentions with their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tocsin.desk.queries.told import Side, Spot, Telling, ToldEvent
from tocsin.export.feed import web_address
from tocsin.export.json_text import json_bytes
from tocsin.export.plain_text import one_line

MEDIA_TYPE = "application/x-ndjson"


def json_lines_of(events: Iterable[ToldEvent]) -> Iterator[bytes]:
    """Write each event as a line of JSON; the same events give the same bytes."""
    return (json_bytes(object_of(one)) for one in events)


def object_of(told: ToldEvent) -> dict[str, Any]:
    """Give an event as the object that stands in its line."""
    from tocsin.ontology.plover import TYPES

    event = told.event
    return {
        "id": event.id,
        "type": event.type,
        "act": event.act,
        "mode": event.mode,
        "status": event.status,
        "quad": TYPES[event.type].quad,
        "cameo": event.cameo,
        "goldstein": event.goldstein,
        "contexts": list(event.contexts),
        "actors": [_side(one) for one in told.actors],
        "recipients": [_side(one) for one in told.recipients],
        "place": _spot(told.spot) if told.spot else None,
        "when": {"start": event.start, "end": event.end, "precision": event.precision},
        "history": [{"state": one.state, "at": one.at, "dispatch": one.dispatch} for one in event.history],
        "figures": [
            {
                "kind": one.figure.kind, "value": one.figure.value, "low": one.figure.low, "high": one.figure.high,
                "unit": one.figure.unit, "dispatches": list(one.dispatches),
            }
            for one in event.figures
        ],
        "publishers": list(event.publishers),
        "n_dispatches": event.n_dispatches,
        "n_copies": len(event.copies),
        "n_publishers": event.n_publishers,
        "confidence": event.confidence,
        "mentions": [_telling(one) for one in told.tellings],
    }  # fmt: skip


def _side(side: Side) -> dict[str, Any]:
    party = side.party
    return {
        "id": party.id,
        "name": one_line(party.name),
        "country": party.country,
        "sectors": list(side.sectors),
        "office": side.office,
        "affiliation": party.affiliation,
    }


def _spot(spot: Spot) -> dict[str, Any]:
    venue = spot.venue
    return {
        "id": venue.id,
        "name": one_line(venue.name),
        "kind": venue.kind,
        "country": venue.country,
        "admin1": spot.admin1,
        "latitude": venue.latitude,
        "longitude": venue.longitude,
        "geonames": spot.geonames,
    }


def _telling(telling: Telling) -> dict[str, Any]:
    shown = telling.evidence
    return {
        "mention": shown.mention,
        "dispatch": shown.dispatch,
        "start": shown.start,
        "end": shown.end,
        "words": one_line(shown.snippet),
        "frame": telling.frame,
        "headline": one_line(shown.headline) or None,
        "source": one_line(shown.source),
        "agency": telling.agency,
        "url": web_address(shown.url),
        "published": telling.published,
        "language": telling.language,
        "copy_of": shown.original,
        "rights": telling.terms,
    }
