"""Dispatches as ninjs 3.0 (IPTC): facts and a pointer, and the text only where its rights let it leave.

An item names its source, whom and what it is about, what it tells of and what its rights are; its `uri` is the address
of the dispatch. Where headline or body may not leave, the item is marked as incomplete.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tocsin.desk.queries.dispatches import DispatchHead
from tocsin.export.feed import instant_of, tag_of, web_address
from tocsin.export.json_text import json_bytes
from tocsin.export.plain_text import one_line, plain
from tocsin.record import Actor, Event, Place, Record

MEDIA_TYPE = "application/json"
STANDARD = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
}
_STATES = {"current": "usable", "superseded": "usable", "withdrawn": "canceled", "withheld": "withheld"}


@dataclass(frozen=True)
class ToldDispatch:
    """A dispatch as the desk keeps it: its head and its record."""

    head: DispatchHead
    record: Record


def ninjs_of(dispatches: Iterable[ToldDispatch]) -> Iterator[bytes]:
    """Write dispatches as a JSON array of ninjs items, one a line; notices that withdraw others are left out."""
    yield b"[\n"
    between = b""
    for one in dispatches:
        if one.head.state in _STATES:
            yield between + json_bytes(item_of(one))
            between = b","
    yield b"]\n"


def item_of(told: ToldDispatch) -> dict[str, Any]:
    """Give a dispatch as a ninjs item; what is not known is left out."""
    head, record = told.head, told.record
    dispatch, rights = record.dispatch, record.dispatch.rights
    stands = head.state in ("current", "superseded")
    may_leave = rights.may.export_text and rights.may.store_text and stands
    shown = dispatch.headline if may_leave or (stands and rights.may.show_text == "public") else None
    instant = instant_of(head.published)
    item = {
        "uri": web_address(head.url) or tag_of("dispatch", head.id),
        "type": "text",
        "standard": STANDARD,
        "representationType": "complete" if may_leave else "incomplete",
        "firstCreated": instant,
        "versionCreated": instant_of(dispatch.modified) or instant,
        "version": dispatch.version,
        "pubStatus": _STATES[head.state],
        "language": head.language,
        "edNote": f"dated {head.day}" if head.day and not instant else None,
        "infoSources": [{"name": one_line(head.source)}] if head.source else None,
        "by": one_line(dispatch.byline) if may_leave else None,
        "copyrightHolder": one_line(rights.holder),
        "copyrightNotice": one_line(rights.statement),
        "usageTerms": rights.terms,
        "altIds": [{"role": "tocsin", "value": head.id}],
        "headlines": [{"role": "main", "value": one_line(shown)}] if shown else None,
        "people": [_actor(one) for one in record.actors if one.kind == "person"],
        "organisations": [_actor(one) for one in record.actors if one.kind == "organisation"],
        "places": [_place(one) for one in record.places],
        "subjects": [_subject(one) for one in sorted({event.type for event in record.events})],
        "events": [_event(one, record) for one in record.events] if stands else None,
        "bodies": [_body(dispatch.text)] if may_leave else None,
    }
    return {name: value for name, value in item.items() if value}


def _actor(actor: Actor) -> dict[str, Any]:
    return {"name": one_line(actor.name), "literal": actor.id}


def _place(place: Place) -> dict[str, Any]:
    told: dict[str, Any] = {"name": one_line(place.name), "literal": place.id}
    if place.longitude is not None and place.latitude is not None:
        told["geoJSON"] = {"type": "Point", "coordinates": [place.longitude, place.latitude]}
    return told


def _subject(event_type: str) -> dict[str, Any]:
    return {"rel": "about", "name": event_type, "literal": f"plover:{event_type}"}


def _event(event: Event, record: Record) -> dict[str, Any]:
    names = {one.id: one.name for one in record.actors}
    who = ", ".join(names[one] for one in event.actor) or "somebody"
    whom = ", ".join(names[one] for one in event.recipient)
    line = f"{who}: {event.type} {event.status}{f' towards {whom}' if whom else ''}"
    return {"name": one_line(line), "literal": event.id}


def _body(text: str) -> dict[str, Any]:
    written = plain(text)
    return {
        "role": "text",
        "contentType": "text/plain",
        "charCount": len(written),
        "wordCount": len(written.split()),
        "value": written,
    }
