"""Events as PLOVER's own interchange format: JSON lines, an event a line, its lists of actors and recipients whole.

Source: PLOVER manual, draft of 2024 (Open Event Data Alliance), the chapter on the format of data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tocsin._version import __version__
from tocsin.desk.queries.told import Side, Spot, Telling, ToldEvent
from tocsin.export.dyads import day_coded, is_coded
from tocsin.export.event_table import words_of
from tocsin.export.feed import web_address
from tocsin.export.json_text import json_bytes
from tocsin.export.plain_text import one_line
from tocsin.export.polecat import mode_of
from tocsin.ontology.plover import TYPES, score_of

MEDIA_TYPE = "application/x-ndjson"
CODEBOOK = "PLOVER, draft of 2024"
_TIME_OF_DAY = len("2022-01-07T")


def plover_of(events: Iterable[ToldEvent]) -> Iterator[bytes]:
    """Write events as lines of PLOVER JSON; those without a party or a day are left out."""
    return (json_bytes(found) for one in events if (found := object_of(one)) is not None)


def object_of(told: ToldEvent) -> dict[str, Any] | None:
    """Give an event as PLOVER's object, None where the format has no place for it."""
    event = told.event
    day = day_coded(told) if is_coded(event) else None
    if day is None or not (told.actors or told.recipients):
        return None
    own_day = event.type == event.act and event.start is not None
    first = told.own_tellings[0]
    return {
        "id": event.id,
        "has_event": True,
        "date": day.isoformat(),
        "time": _time(event.start) if own_day else None,
        "enddate": event.end[:10] if own_day and event.end else None,
        "endtime": _time(event.end) if own_day else None,
        "actor": [_entity(one) for one in told.actors],
        "recipient": [_entity(one) for one in told.recipients],
        "event": [event.type],
        "event_loc": _location(told.spot) if told.spot else None,
        "event_text": words_of(told),
        "quad_code": TYPES[event.type].quad,
        "event_scale": float(score_of(event.type, mode_of(event))),
        "mode": mode_of(event),
        "context": list(event.contexts),
        "link": None,
        "text": words_of(told),
        "text_info": {"sequence": None, "start": first.evidence.start, "end": first.evidence.end},
        "cite_info": _citation(first),
        "coder": f"Tocsin {__version__}",
        "coded_date": None,
        "comment": f"status {event.status}" + ("" if own_day else "; dated by the dispatch"),
    }


def _time(written: str | None) -> str | None:
    return written[_TIME_OF_DAY:] or None if written else None


def _entity(side: Side) -> dict[str, Any]:
    party = side.party
    return {
        "code": party.country,
        "sector": list(side.sectors),
        "entity_text": side.raw,
        "identifier_id": party.id,
        "identifier_text": one_line(party.name),
        "office": side.office,
    }


def _location(spot: Spot) -> dict[str, Any]:
    venue = spot.venue
    return {
        "name": one_line(venue.name),
        "country": venue.country,
        "admin1": spot.admin1,
        "latitude": venue.latitude,
        "longitude": venue.longitude,
        "geonames": spot.geonames,
    }


def _citation(telling: Telling) -> dict[str, Any]:
    shown = telling.evidence
    return {
        "url": web_address(shown.url),
        "title": one_line(shown.headline) or None,
        "language": telling.language,
        "publication": one_line(shown.source) or None,
        "license": telling.terms,
        "copyright": one_line(telling.holder) or None,
        "codebook": CODEBOOK,
        "version": __version__,
    }
