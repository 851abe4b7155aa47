"""From a record to the rows of a data set: facts, and of the words what their rights let leave.

Where a text may not be exported, its words stand in no column but as evidence, in runs no longer than may be quoted,
as they stand on a desk that may not keep the text; nor is a headline longer, and a byline goes out only where anybody
may see it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any

from tocsin.record import Actor, Event, Record, Span
from tocsin.record.quotable import named_in_events, quotable_text, quoted, quoted_headline

Row = dict[str, Any]


def rows_of(record: Record) -> dict[str, list[Row]]:
    """Give the rows of a record by table.

    Those of copies, and what the rows of events say of their event, are known only once the whole corpus is.
    """
    made = _Rows(record)
    return {
        "dispatches": [made.dispatch()],
        "events": list(made.events()),
        "quotes": list(made.quotes()),
        "agenda": list(made.agenda()),
        "actors": list(made.actors()),
    }


def day_of(record: Record) -> date | None:
    """Give the day that a dispatch is filed under: that of its publication, else its dateline's."""
    dispatch = record.dispatch
    return _day(dispatch.published.value or (dispatch.dateline.date if dispatch.dateline else None))


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written[:10]) if written else None


def _plain(name: str | None) -> str | None:
    """Give a file's name with its undecodable bytes as escapes: a column of text has room for none."""
    return name.encode("utf-8", "backslashreplace").decode() if name is not None else None


class _Rows:
    """The rows of one record."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._may = record.dispatch.rights.may
        self._actors = {one.id: one for one in record.actors}
        self._places = {one.id: one for one in record.places}
        self._shared: Row = {"dispatch": record.dispatch.id, "day": day_of(record)}

    @cached_property
    def _text(self) -> str:
        """The text as far as it may leave."""
        return self._record.dispatch.text if self._may.export_text else quotable_text(self._record)

    def _words(self, spans: list[Span]) -> str | None:
        """The words of an event's evidence in the order of the text, a gap where words between are left out."""
        told, behind = "", 0
        for span in sorted(spans, key=lambda one: (one.start, one.end)):
            if words := quoted(self._text, span):
                is_next = not self._record.dispatch.text[behind : span.start].strip()
                told += words if not told else f" {words}" if is_next else f" … {words}"
                behind = span.end
        return told or None

    def dispatch(self) -> Row:
        record, dispatch, may = self._record, self._record.dispatch, self._may
        rights, dateline, wire = dispatch.rights, dispatch.dateline, dispatch.wire
        is_public = may.show_text == "public"
        return {
            **self._shared,
            "published": dispatch.published.value,
            "published_status": dispatch.published.status,
            "modified": dispatch.modified,
            "version": dispatch.version,
            "pubstatus": dispatch.pubstatus,
            "publisher": dispatch.publisher,
            "agency": dispatch.agency,
            "url": dispatch.url,
            "source": _plain(dispatch.source.name),
            "digest": dispatch.source.digest,
            "format": dispatch.source.format,
            "language": dispatch.language,
            "section": dispatch.section,
            "dateline_place": dateline.place if dateline else None,
            "dateline_day": _day(dateline.date) if dateline else None,
            "wire_id": wire.id if wire else None,
            "signals": wire.signals if wire else [],
            "headline": quoted_headline(dispatch.headline, may),
            "byline": dispatch.byline if is_public else None,
            "text": dispatch.text if may.export_text else None,
            "characters": len(dispatch.text),
            "terms": rights.terms,
            "holder": rights.holder,
            "statement": rights.statement,
            "may_store_text": may.store_text,
            "may_show_text": may.show_text,
            "may_quote_words": may.quote_words,
            "may_export_text": may.export_text,
            "may_mine": may.mine,
            "n_events": len(record.events),
            "n_quotes": len(record.quotes),
            "n_agenda": len(record.agenda),
        }

    def events(self) -> Iterator[Row]:
        for number, (event, above) in enumerate(_with_governors(self._record.events)):
            yield {**self._shared, "number": number, "content_of": above, **self._event(event)}

    def _event(self, event: Event) -> Row:
        when, said = event.when, event.attribution
        return {
            "id": event.id,
            "start": when.start if when else None,
            "end": when.end if when else None,
            "precision": when.precision if when else None,
            "own_day": when is not None and when.span is None,
            **{name: getattr(event, name) for name in _PLAIN},
            **self._parties("actor", event.actor),
            **self._parties("recipient", event.recipient),
            **self._place(event.place),
            "is_attributed": said is not None,
            "attributed_to": said.actor if said else None,
            "condition": quoted(self._text, event.condition) if event.condition else None,
            "figures": [{name: getattr(one, name) for name in _FIGURE} for one in event.quantities],
            "words": self._words(event.evidence),
            "evidence": [{"start": span.start, "end": span.end} for span in event.evidence],
        }

    def _parties(self, role: str, ids: list[str]) -> Row:
        found = [self._actors[one] for one in ids]
        return {
            f"{role}s": ids,
            f"{role}_names": [one.name for one in found],
            f"{role}_countries": [one.country or "" for one in found],
            f"{role}_sectors": [";".join(one.sector) for one in found],
            f"{role}_offices": [one.office or "" for one in found],
        }

    def _place(self, name: str | None) -> Row:
        place = self._places[name] if name else None
        return {
            "place_id": name,
            "place": place.name if place else None,
            "place_kind": place.kind if place else None,
            "country": place.country if place else None,
            "admin1": place.admin1 if place else None,
            "latitude": place.latitude if place else None,
            "longitude": place.longitude if place else None,
            "geonames": place.geonames if place else None,
        }

    def quotes(self) -> Iterator[Row]:
        may_leave = self._may.export_text
        for number, quote in enumerate(self._record.quotes):
            speaker = self._actors[quote.speaker] if quote.speaker else None
            yield {
                **self._shared,
                "number": number,
                "kind": quote.kind,
                "speaker": quote.speaker,
                "speaker_name": speaker.name if speaker and self._may_name(speaker) else None,
                "addressee": quote.addressee,
                "words": quote.span.exact if may_leave else None,
                "start": quote.span.start,
                "end": quote.span.end,
                "cue": quote.cue_span.exact if may_leave and quote.cue_span else None,
            }

    def agenda(self) -> Iterator[Row]:
        for number, entry in enumerate(self._record.agenda):
            when, place = entry.when, self._places[entry.place] if entry.place else None
            yield {
                **self._shared,
                "number": number,
                "event": entry.event,
                "title": entry.title,
                "start": when.start if when else None,
                "end": when.end if when else None,
                "precision": when.precision if when else None,
                "participants": entry.participants,
                "participant_names": [self._actors[one].name for one in entry.participants],
                "place_id": entry.place,
                "place": place.name if place else None,
                "country": place.country if place else None,
                "status": entry.status,
            }

    def actors(self) -> Iterator[Row]:
        told = [one for one in self._record.actors if self._may_name(one)]
        for number, actor in enumerate(told):
            yield {
                **self._shared,
                "number": number,
                "actor": actor.id,
                "name": actor.name,
                "country": actor.country,
                "sectors": actor.sector,
                "office": actor.office,
                "affiliation": actor.affiliation,
                "kind": actor.kind,
                "mentions": len(actor.mentions),
            }

    @cached_property
    def _named(self) -> set[str]:
        return named_in_events(self._record)

    def _may_name(self, actor: Actor) -> bool:
        """Whether a name is a fact of an event, or stands in a text that may leave."""
        return self._may.export_text or actor.id in self._named


_PLAIN = (
    "type", "act", "mode", "status", "quad", "cameo", "goldstein", "contexts", "frame", "confidence",
)  # fmt: skip
_FIGURE = ("kind", "of", "unit", "value", "low", "high")


def _with_governors(events: list[Event], above: str | None = None) -> Iterator[tuple[Event, str | None]]:
    """Yield each event with the id of that whose content it is, contents at any depth after their own."""
    for event in events:
        yield event, above
        contents = ([event.content] if event.content else []) + event.further_content
        yield from _with_governors(contents, event.id)
