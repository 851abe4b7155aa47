"""Events in the forms that know only what happened, on a day, from one actor to one recipient.

PLOVER, POLECAT, CAMEO and GDELT have no place for status. They read the type, into which PLOVER folds what is to
come, is threatened or refused; what was denied, or only supposed, and folds into no other type is left out. Whoever
promises, threatens or refuses does so on the day that it is told, whenever the thing itself is to be; and so the day
of an act of which no day is told is that of the first dispatch, as these data sets have it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.columns import day_of_text
from tocsin.desk.queries.told import Side, ToldEvent
from tocsin.ontology.frames import Frame
from tocsin.ontology.lexicon import load_lexicon
from tocsin.record.event import EventType

_HAPPENED: Final = ("occurred", "ongoing")
_MUTUAL: frozenset[EventType] = frozenset({"AGREE", "CONSULT", "COOPERATE"})
"""Acts that several do with each other where nobody is acted upon, whichever words told them."""


@dataclass(frozen=True)
class Dyad:
    """One row: an event between one actor and one recipient.

    Attributes:
        told: the event.
        actor: who acts, None where nobody is named.
        recipient: who is acted upon, None where nobody is named.
        day: the day that the row bears.
    """

    told: ToldEvent
    actor: Side | None
    recipient: Side | None
    day: date

    @property
    def event(self) -> ResolvedEvent:
        """The event of the desk."""
        return self.told.event


def is_coded(event: ResolvedEvent) -> bool:
    """Whether an event has a place where there is no status: it happened, or its type tells what it is instead."""
    return event.status in _HAPPENED or event.type != event.act


def day_told(told: ToldEvent) -> date | None:
    """Day of the first dispatch that tells of an event, None where no dispatch has a day."""
    days = [one.evidence.day for one in told.tellings if one.evidence.day]
    return day_of_text(min(days, default=None))


def day_coded(told: ToldEvent) -> date | None:
    """The day that an event bears where each must have one, None where nothing tells any."""
    event = told.event
    if event.type == event.act and event.start is not None:
        return day_of_text(event.start)
    return day_told(told)


def dyads_of(events: Iterable[ToldEvent]) -> Iterator[Dyad]:
    """Expand events to pairs of actor and recipient; those without a party or a day are left out."""
    for told in events:
        day = day_coded(told) if is_coded(told.event) else None
        if day is not None:
            for actor, recipient in _pairs(told):
                yield Dyad(told, actor, recipient, day)


def _pairs(told: ToldEvent) -> Iterator[tuple[Side | None, Side | None]]:
    actors, recipients = told.actors, told.recipients
    if not recipients and len(actors) > 1 and _is_mutual(told):
        yield from ((one, other) for one in actors for other in actors if one is not other)
    elif actors or recipients:
        yield from ((one, other) for one in actors or (None,) for other in recipients or (None,))


def _is_mutual(told: ToldEvent) -> bool:
    """Whether parties of whom none is acted upon do it with each other: a meeting, or what two sides do ("clashed")."""
    return told.event.type in _MUTUAL or any(one.frame in _mutual_frames() for one in told.tellings)


@cache
def _mutual_frames() -> frozenset[str]:
    return frozenset(frame.id for frame in load_lexicon().frames if frame.mutual or _fights_with(frame))


def _fights_with(frame: Frame) -> bool:
    """Whether a frame tells of fighting, and with whom: where no such word stands, its subjects fight each other."""
    whom = (slot for slot in frame.slots if slot.role == "recipient" and slot.optional)
    return frame.type == "ASSAULT" and any(slot.names == ("with",) for slot in whom)
