"""A record as a notebook shows it: what the dispatch is, and its events with the words that they were read from."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from tocsin.record.event import Event

if TYPE_CHECKING:
    from tocsin.record.record import Record

_HEADINGS = ("type", "status", "who", "to whom", "when", "words")
_UNBROKEN = ' style="white-space:nowrap"'
"""Of a cell with a day, which a browser would break at its hyphens."""


def record_html(record: Record) -> str:
    """Write a record as HTML; words are no more than the rights of the dispatch let be quoted."""
    dispatch = record.dispatch
    told = (dispatch.publisher or dispatch.agency, dispatch.published.value, dispatch.rights.terms)
    heading = "".join(f"<th>{one}</th>" for one in _HEADINGS)
    rows = "".join(_row(event, record) for event in record.events)
    return (
        f"<p><strong>{escape(dispatch.headline or 'Without a headline')}</strong><br>"
        f"{escape(' · '.join(one for one in told if one))}</p>"
        f"<table><thead><tr>{heading}</tr></thead><tbody>{rows}</tbody></table>"
        f"<p>{len(record.events)} events, {len(record.actors)} actors, {len(record.quotes)} quotes</p>"
    )


def _row(event: Event, record: Record) -> str:
    names = {actor.id: actor.name for actor in record.actors}
    words = " … ".join(" ".join(span.exact.split()) for span in event.evidence)
    bound = record.dispatch.rights.may.quote_words
    cells = (
        event.type,
        event.status,
        ", ".join(names[one] for one in event.actor),
        ", ".join(names[one] for one in event.recipient),
        (event.when.start if event.when else None) or "",
        words if bound is None else " ".join(words.split()[:bound]),
    )
    told = zip(_HEADINGS, cells, strict=True)
    shown = (f"<td{_UNBROKEN if name == 'when' else ''}>{escape(one)}</td>" for name, one in told)
    return f"<tr>{''.join(shown)}</tr>"
