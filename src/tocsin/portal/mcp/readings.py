"""A reading of one text as the tools answer it: facts and passages, the text only where its rights let it leave."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tocsin.export.plain_text import one_line, plain
from tocsin.portal.mcp.values import DispatchBrief, Passage, ReadAnswer, ReadEvent, Said, Who
from tocsin.record import Actor, Event, Record, Span
from tocsin.record.quotable import BLOT, blotted


def answer_of(record: Record, leaves: bool, dispatch: DispatchBrief | None) -> ReadAnswer:
    """Tell what was read; where the text may not leave, no more of its words than evidence that may be quoted.

    Args:
        record: the reading.
        leaves: whether its text may leave whole.
        dispatch: which dispatch of the desk it is; None for a text that was given.
    """
    rights = record.dispatch.rights
    told = _Telling(record if leaves else blotted(record))
    record = told.record
    return ReadAnswer(
        dispatch=dispatch,
        rights=rights.terms,
        text=plain(record.dispatch.text) if leaves else None,
        events=[told.event(one) for one in record.events],
        quotes=[
            Said(speaker=told.name(one.speaker), kind=one.kind, passage=told.passage(one.span))
            for one in record.quotes
        ],
        agenda=[one_line(one.title) for one in record.agenda],
    )  # fmt: skip


class _Telling:
    """The parts of one record told; words that are blotted out in it are left out."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._actors: dict[str, Actor] = {one.id: one for one in record.actors}
        self._places = {one.id: one.name for one in record.places}

    def event(self, event: Event) -> ReadEvent:
        contents = [event.content, *event.further_content] if event.content else []
        attribution = event.attribution
        return ReadEvent(
            type=event.type, act=event.act, mode=event.mode, status=event.status, actors=self._people(event.actor),
            recipients=self._people(event.recipient),
            place=one_line(self._places.get(event.place or "")) or None,
            start=event.when.start if event.when else None, end=event.when.end if event.when else None,
            said_by=self.name(attribution.actor) if attribution else None,
            condition=self.passage(event.condition) if event.condition else None,
            content=[one.type for one in contents], evidence=[self.passage(one) for one in event.evidence],
            confidence=round(event.confidence, 3),
        )  # fmt: skip

    def passage(self, span: Span) -> Passage:
        words = re.sub(f"[{BLOT}]+(?: [{BLOT}]+)*", "…", one_line(span.exact))
        return Passage(start=span.start, end=span.end, words=words)

    def name(self, actor: str | None) -> str | None:
        found = self._actors.get(actor or "")
        return one_line(found.name) if found else None

    def _people(self, ids: Iterable[str]) -> list[Who]:
        found = (self._actors[one] for one in ids)
        return [Who(id=one.id, name=one_line(one.name), country=one.country) for one in found]
