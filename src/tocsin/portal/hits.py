"""What a search finds, for whoever looks: where a text may not be shown, no words but those that an event rests on.

A snippet is short, but whoever asks for one word after another would have the whole text of it in the end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tocsin.desk import Desk
from tocsin.desk.queries.dispatches import Hit
from tocsin.desk.queries.snippets import around
from tocsin.portal.audience import Audience
from tocsin.record import Record
from tocsin.record.quotable import BLOT


def hits_for(desk: Desk, audience: Audience, hits: Iterable[Hit]) -> list[Hit]:
    """Give the hits that an audience may know of, each with words that it may see."""
    known = [one for one in hits if audience.may_know(one.dispatch.state)]
    return [_without_text(desk, audience, one) for one in known] if audience.public else known


def _without_text(desk: Desk, audience: Audience, hit: Hit) -> Hit:
    record = desk.record(hit.dispatch.id)
    if hit.dispatch.text_kept and audience.may_read(record.dispatch.rights.may):
        return hit
    return replace(hit, snippet=_first_evidence(record))


def _first_evidence(record: Record) -> str:
    """The words of the first event, within what may be quoted; "" where there is none."""
    if not record.events:
        return ""
    spans = record.events[0].evidence
    start, end = min(one.start for one in spans), max(one.end for one in spans)
    shown = around(record.dispatch.text, start, end, record.dispatch.rights.may.quote_words)
    return " ".join(shown.replace(BLOT, " ").split())
