"""What is compared of a reading: of each dispatch its things, each with where it stands and its fields.

A record and the rows of a data set come to the same form, so that either may be compared with the other. Only what both
hold is compared: of numbers derived from others (quad, score) nothing, since they follow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tocsin.record import Event, Record

Place = tuple[object, ...]
"""By what a thing of one reading is found in another: the span of its words, or its id."""
EVENT_FIELDS = (
    "type", "act", "mode", "status", "cameo", "contexts", "start", "end", "precision", "actors", "recipients",
    "place_id", "is_attributed", "attributed_to", "condition", "figures", "confidence",
)  # fmt: skip
RESOLVED_FIELDS = (
    "event", "leads", "event_start", "event_end", "event_precision", "event_confidence", "n_mentions", "n_dispatches",
    "n_copies", "n_publishers",
)  # fmt: skip
"""What the whole corpus makes of an event: only data sets hold it."""
COPY_FIELDS = ("original", "taken_from", "kind")
ACTOR_FIELDS = ("name", "country", "sectors", "office", "affiliation", "kind", "mentions")
QUOTE_FIELDS = ("kind", "speaker", "addressee")
AGENDA_FIELDS = ("title", "start", "end", "precision", "participants", "place_id", "status")
DISPATCH_FIELDS = (
    "published", "published_status", "modified", "publisher", "agency", "language", "dateline_place", "dateline_day",
    "terms", "holder", "characters",
)  # fmt: skip


@dataclass(frozen=True)
class Thing:
    """One thing that was read: where it stands, what was read, and the lexicon frame that coded it."""

    place: Place
    fields: Mapping[str, Any]
    frame: str | None = None


@dataclass(frozen=True)
class Reading:
    """All that is compared of one dispatch.

    Attributes:
        dispatch: its id.
        made_by: version, model and lexicon that read it, for people.
        things: what was read, by kind ("event", "actor", ...).
    """

    dispatch: str
    made_by: str
    things: Mapping[str, list[Thing]] = field(default_factory=dict)


def reading_of_rows(dispatch: str, made_by: str, tables: Mapping[str, list[dict[str, Any]]]) -> Reading:
    """Make a reading of the rows that a data set has of a dispatch, by table; of a table that it has not, nothing."""
    spans = {row["id"]: _span(row) for row in tables.get("events", [])}
    makers: dict[str, tuple[str, Callable[[dict[str, Any]], Thing]]] = {
        "dispatches": ("dispatch", lambda row: Thing((), _taken(row, DISPATCH_FIELDS))),
        "events": ("event", lambda row: _event_thing(row, spans[row["id"]])),
        "actors": ("actor", lambda row: Thing((row["actor"],), _taken(row, ACTOR_FIELDS))),
        "quotes": ("quote", lambda row: Thing((row["start"], row["end"]), _taken(row, QUOTE_FIELDS))),
        "agenda": ("agenda", lambda row: Thing(spans[row["event"]], _taken(row, AGENDA_FIELDS))),
        "copies": ("copy", lambda row: Thing((), _taken(row, COPY_FIELDS))),
    }
    things = {kind: [make(row) for row in tables[name]] for name, (kind, make) in makers.items() if name in tables}
    return Reading(dispatch, made_by, things)


def _event_thing(row: Mapping[str, Any], span: Place) -> Thing:
    resolved = [name for name in RESOLVED_FIELDS if name in row]
    return Thing((*span, row["content_of"] is not None), _taken(row, (*EVENT_FIELDS, *resolved)), row["frame"])


def _taken(row: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: _plain(row.get(name)) for name in names}


def _plain(value: Any) -> Any:
    """A day as its text: what stands in a record as text stands in a data set as a day."""
    return value.isoformat() if hasattr(value, "isoformat") else value


def _span(row: Mapping[str, Any]) -> Place:
    first = row["evidence"][0]
    return (first["start"], first["end"])


def reading_of_record(record: Record) -> Reading:
    """Make a reading of a record."""
    made_by = reading_name(record.tocsin_version, record.model, record.lexicon_digest)
    return reading_of_rows(record.dispatch.id, made_by, dict(_tables(record)))


def reading_name(version: str, model: str, lexicon: str) -> str:
    """Name what a reading was made by, for people: version, model, and the lexicon by the head of its digest."""
    return f"Tocsin {version}, {model}, lexicon {lexicon[:12]}"


def _tables(record: Record) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    yield "dispatches", [_dispatch(record)]
    yield "events", [_event(event, above) for event, above in _with_governors(record.events)]
    yield (
        "actors",
        [
            {**one.model_dump(), "actor": one.id, "sectors": one.sector, "mentions": len(one.mentions)}
            for one in record.actors
        ],
    )
    yield "quotes", [
        {**one.model_dump(), "start": one.span.start, "end": one.span.end} for one in record.quotes
    ]  # fmt: skip
    yield "agenda", [{**one.model_dump(), "place_id": one.place, **_when(one.when)} for one in record.agenda]


def _dispatch(record: Record) -> dict[str, Any]:
    dispatch = record.dispatch
    return {
        **dispatch.model_dump(include={"modified", "publisher", "agency", "language"}),
        "published": dispatch.published.value,
        "published_status": dispatch.published.status,
        "dateline_place": dispatch.dateline.place if dispatch.dateline else None,
        "dateline_day": dispatch.dateline.date if dispatch.dateline else None,
        "terms": dispatch.rights.terms,
        "holder": dispatch.rights.holder,
        "characters": len(dispatch.text),
    }


def _event(event: Event, above: str | None) -> dict[str, Any]:
    said = event.attribution
    return {
        **event.model_dump(include={"id", "type", "act", "mode", "status", "cameo", "contexts", "frame", "confidence"}),
        **_when(event.when),
        "content_of": above,
        "actors": event.actor,
        "recipients": event.recipient,
        "place_id": event.place,
        "is_attributed": said is not None,
        "attributed_to": said.actor if said else None,
        "condition": event.condition.exact if event.condition else None,
        "figures": [
            {"kind": one.kind, "of": one.of, "unit": one.unit, "value": one.value, "low": one.low, "high": one.high}
            for one in event.quantities
        ],
        "evidence": [{"start": span.start, "end": span.end} for span in event.evidence],
    }


def _when(when: Any) -> dict[str, Any]:
    return {name: getattr(when, name) if when else None for name in ("start", "end", "precision")}


def _with_governors(events: Iterable[Event], above: str | None = None) -> Iterator[tuple[Event, str | None]]:
    for event in events:
        yield event, above
        contents = ([event.content] if event.content else []) + event.further_content
        yield from _with_governors(contents, event.id)
