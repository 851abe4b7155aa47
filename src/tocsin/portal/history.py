"""What became of an event: its status, its place on the agenda, dispatches that correct others, who tells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from tocsin.desk import Desk
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.events import Evidence

_LOOKED_AT = 40
"""Dispatches whose corrections are looked for."""
_TOLD = {
    "correction": "corrected", "kill": "withdrawn by its source", "update": "told anew in an update",
}  # fmt: skip
_ON_AGENDA = {"scheduled": "put on the agenda", "passed": "passed without a report"}


@dataclass(frozen=True)
class Turn:
    """One turn in the life of an event.

    Attributes:
        at: day or instant.
        what: what it became, in words.
        dispatch: id of the dispatch that tells of it, or None.
        source: who published that, or "".
    """

    at: str
    what: str
    dispatch: str | None
    source: str


@dataclass(frozen=True)
class Teller:
    """A source of an event: whose, the day it first told, its mentions, whether all of them are copies."""

    source: str
    first: str
    mentions: int
    is_copy: bool


def turns(
    desk: Desk, event: ResolvedEvent, evidence: Sequence[Evidence], knows: Callable[[str], bool] = lambda _: True
) -> list[Turn]:
    """Give the history of an event, the oldest turn first.

    Args:
        desk: the desk.
        event: the event.
        evidence: of its mentions.
        knows: whether those who look may know of a dispatch, by how it stands.
    """
    sources = {one.dispatch: one.source for one in evidence}
    found = [Turn(one.at, one.state, one.dispatch, sources.get(one.dispatch or "", "")) for one in event.history]
    known = {(one.at[:10], one.what) for one in found}
    for entry in desk.agenda(event=event.id, limit=5).items:
        for step in entry.item.steps:
            if (step.at[:10], step.state) not in known:
                told = _ON_AGENDA.get(step.state, step.state)
                found.append(Turn(step.at, told, step.dispatch, sources.get(step.dispatch or "", "")))
    found += _corrections(desk, [*event.dispatches, *event.copies][:_LOOKED_AT], knows)
    return sorted(dict.fromkeys(found), key=lambda one: (one.at[:10], one.what, one.dispatch or ""))


def _corrections(desk: Desk, dispatches: Iterable[str], knows: Callable[[str], bool]) -> Iterator[Turn]:
    for name in dispatches:
        for link in desk.links(name):
            if link.kind in _TOLD:
                later = desk.dispatch(link.later)
                if not knows(later.state):
                    continue
                yield Turn(later.day, _TOLD[link.kind], later.id, later.source)


def tellers(evidence: Sequence[Evidence]) -> list[Teller]:
    """Give who tells of an event, the first to tell first; those who only carry another's text last."""
    found = []
    for source in dict.fromkeys(one.source for one in evidence):
        own = [one for one in evidence if one.source == source]
        found.append(Teller(source, min(one.day for one in own), len(own), all(one.original for one in own)))
    return sorted(found, key=lambda one: (one.is_copy, one.first, one.source))
