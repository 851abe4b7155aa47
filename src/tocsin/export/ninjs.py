"""Dispatches as ninjs 3.0 (IPTC): facts and a pointer, and the text only where its rights let it leave.

An item names its source, whom and what it is about, what it tells of and what its rights are; its `uri` is the address
of the dispatch. Where the body may not leave, the item is marked as incomplete.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tocsin.desk.queries.dispatches import DispatchHead
from tocsin.export.feed import instant_of, tag_of, web_address
from tocsin.export.json_text import json_bytes
from tocsin.export.plain_text import one_line, plain
from tocsin.record import Event, Place, Record

MEDIA_TYPE = "application/json"
STANDARD = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
}
_STATES = {"current": "usable", "superseded": "usable", "withdrawn": "canceled", "withheld": "withheld"}


@dataclass(frozen=True, kw_only=True)
class Named:
    """Somebody or some place by name, id, and point (degrees east and north) where there is one."""

    name: str
    id: str
    point: tuple[float, float] | None = None


@dataclass(frozen=True, kw_only=True)
class ToldDispatch:
    """A dispatch as far as its rights let it leave: what may not is None here already.

    Attributes:
        state: "current", "superseded", "withdrawn", "withheld" or "notice".
        day: of the dispatch, "" where it is not known.
        published: day or instant of publication; `modified` of this version.
        source: who publishes it.
        holder: who holds the rights; `statement` the line that says so, `terms` what it amounts to.
        types: PLOVER types of its events, each once, sorted.
        events: a line and an id of each.
        text: the whole text.
    """

    id: str
    state: str
    url: str | None
    day: str
    published: str | None
    modified: str | None
    version: str | None
    language: str | None
    source: str
    holder: str | None
    statement: str | None
    terms: str
    people: tuple[Named, ...]
    organisations: tuple[Named, ...]
    places: tuple[Named, ...]
    types: tuple[str, ...]
    events: tuple[Named, ...]
    headline: str | None
    byline: str | None
    text: str | None


def told_dispatch(head: DispatchHead, record: Record) -> ToldDispatch:
    """Take of a dispatch of a desk what its rights let leave."""
    dispatch, rights = record.dispatch, record.dispatch.rights
    stands = head.state in ("current", "superseded", "withheld")
    may_leave = rights.may.export_text and rights.may.store_text and stands
    return ToldDispatch(
        id=head.id, state=head.state, url=head.url, day=head.day, published=head.published,
        modified=dispatch.modified, version=dispatch.version, language=head.language, source=head.source,
        holder=rights.holder, statement=rights.statement, terms=rights.terms,
        people=tuple(Named(name=one.name, id=one.id) for one in record.actors if one.kind == "person"),
        organisations=tuple(Named(name=one.name, id=one.id) for one in record.actors if one.kind == "organisation"),
        places=tuple(Named(name=one.name, id=one.id, point=point_of(one)) for one in record.places),
        types=tuple(sorted({event.type for event in record.events})),
        events=tuple(_event(one, record) for one in record.events) if stands else (),
        headline=head.headline if stands else None,
        byline=dispatch.byline if may_leave else None,
        text=dispatch.text if may_leave else None,
    )  # fmt: skip


def point_of(place: Place) -> tuple[float, float] | None:
    """Degrees east and north of a place, None where it has no point."""
    return (place.longitude, place.latitude) if place.longitude is not None and place.latitude is not None else None


def _event(event: Event, record: Record) -> Named:
    names = {one.id: one.name for one in record.actors}
    what = f"{event.type} {event.status}"
    return event_line(event.id, what, [names[one] for one in event.actor], [names[one] for one in event.recipient])


def event_line(key: str, what: str, actors: Iterable[str], recipients: Iterable[str]) -> Named:
    """Name an event by a line: "Norway: ACCUSE occurred towards Russia".

    Args:
        key: id of the mention.
        what: type and status.
        actors: names of who acts.
        recipients: names of who is acted upon.
    """
    whom = ", ".join(recipients)
    return Named(name=f"{', '.join(actors) or 'somebody'}: {what}{f' towards {whom}' if whom else ''}", id=key)


def ninjs_of(dispatches: Iterable[ToldDispatch]) -> Iterator[bytes]:
    """Write dispatches as a JSON array of ninjs items, one a line; notices that withdraw others are left out."""
    yield b"[\n"
    between = b""
    for one in dispatches:
        if one.state in _STATES:
            yield between + json_bytes(item_of(one))
            between = b","
    yield b"]\n"


def item_of(told: ToldDispatch) -> dict[str, Any]:
    """Give a dispatch as a ninjs item; what is not known is left out."""
    instant = instant_of(told.published)
    item = {
        "uri": web_address(told.url) or tag_of("dispatch", told.id),
        "type": "text",
        "standard": STANDARD,
        "representationType": "complete" if told.text is not None else "incomplete",
        "firstCreated": instant,
        "versionCreated": instant_of(told.modified) or instant,
        "version": told.version,
        "pubStatus": _STATES[told.state],
        "language": told.language,
        "edNote": f"dated {told.day}" if told.day and not instant else None,
        "infoSources": [{"name": one_line(told.source)}] if told.source else None,
        "by": one_line(told.byline),
        "copyrightHolder": one_line(told.holder),
        "copyrightNotice": one_line(told.statement),
        "usageTerms": told.terms,
        "altIds": [{"role": "tocsin", "value": told.id}],
        "headlines": [{"role": "main", "value": one_line(told.headline)}] if told.headline else None,
        "people": [_named(one) for one in told.people],
        "organisations": [_named(one) for one in told.organisations],
        "places": [_named(one) for one in told.places],
        "subjects": [_subject(one) for one in told.types],
        "events": [_named(one) for one in told.events],
        "bodies": [_body(told.text)] if told.text is not None else None,
    }
    return {name: value for name, value in item.items() if value}


def _named(one: Named) -> dict[str, Any]:
    found: dict[str, Any] = {"name": one_line(one.name), "literal": one.id}
    if one.point is not None:
        found["geoJSON"] = {"type": "Point", "coordinates": list(one.point)}
    return found


def _subject(event_type: str) -> dict[str, Any]:
    return {"rel": "about", "name": event_type, "literal": f"plover:{event_type}"}


def _body(text: str) -> dict[str, Any]:
    written = plain(text)
    return {
        "role": "text",
        "contentType": "text/plain",
        "charCount": len(written),
        "wordCount": len(written.split()),
        "value": written,
    }
