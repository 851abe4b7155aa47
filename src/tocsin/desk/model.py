"""What the desk keeps, as plain frozen values: mentions, events, agenda items, storylines, positions.

Mentions and events are those of `tocsin.reading.resolution`; the others are made of them. Nothing here knows of a
database. Each derived thing is a pure function of a set of mentions (or of dispatch heads), so the same dispatches in
any order give the same values, and ids are digests of the founding mention. `desk.changes` tells as data what became
of ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tocsin.reading.resolution.model import Deed, Figure, FigureClaim, Mention, Party, ResolvedEvent, Step, Venue
from tocsin.record.event import EventType

__all__ = [
    "AgendaItem", "AgendaState", "Change", "Deed", "Figure", "FigureClaim", "Mention", "Party", "Position",
    "PositionKind", "PositionState", "ResolvedEvent", "Step", "StoryHead", "Storyline", "Venue",
]  # fmt: skip

AgendaState = Literal["scheduled", "confirmed", "postponed", "cancelled", "held", "passed"]
"""Where an agenda item stands; `passed` means that its day is over and nobody reported on it."""
PositionKind = Literal["demand", "threat", "refusal", "offer", "pledge", "condition"]
PositionState = Literal["standing", "met", "rejected", "carried_out", "withdrawn", "lapsed"]


@dataclass(frozen=True, kw_only=True)
class AgendaItem:
    """Something that was, or is, to come.

    Attributes:
        id: digest of the founding mention, also the calendar's UID.
        event: id of the resolved event.
        title: a line for people, made of values alone.
        certainty: 0 to 1, that it takes place when it says.
        state: where it stands; `steps` tells how it came there, each with its evidence.
    """

    id: str
    event: str
    title: str
    act: EventType
    start: str
    end: str
    precision: str | None
    place: Venue | None
    participants: tuple[Party, ...]
    certainty: float
    state: AgendaState
    steps: tuple[Step, ...]
    mentions: tuple[str, ...]
    publishers: tuple[str, ...]

    @property
    def sequence(self) -> int:
        """How often it changed since it was first put down: SEQUENCE of iCalendar."""
        return len(self.steps) - 1


@dataclass(frozen=True, kw_only=True)
class Position:
    """A standing demand, threat, refusal, offer, pledge or condition.

    Attributes:
        id: digest of the founding mention.
        actors: who takes it; `recipients` towards whom.
        content: what of, a line for people made of values alone, or None where the words leave it open.
        subject: stems that most of its mentions share, by which it is told from others.
        first_stated: instant of the first dispatch that states it; `last_stated` of the last.
        times: dispatches that state it, copies left out.
        state: where it stands; `steps` tells how it came there, each with its evidence.
    """

    id: str
    kind: PositionKind
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    content: str | None
    subject: tuple[str, ...]
    condition: str | None
    first_stated: str
    last_stated: str
    times: int
    state: PositionState
    steps: tuple[Step, ...]
    mentions: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class StoryHead:
    """What storylines need of a dispatch.

    Attributes:
        title: the headline, no more words of it than may be quoted, or None.
        terms: stems with their weights, sorted: how often they stand in headline and opening, and, counting
            less, further down.
        actors: ids with the number of their mentions; `places` likewise.
        names: names of those actors and places by id, for people.
        announced: keys of meetings to come that its opening tells of; `announced_below` of those told further down.
        reported: keys of meetings that its opening tells to have taken place, or that were due where it is datelined.
        pairs: the sides that it is mostly about, two and two.
    """

    dispatch: str
    published: str
    publisher: str | None
    copy_of: str | None
    title: str | None
    terms: tuple[tuple[str, float], ...]
    actors: tuple[tuple[str, int], ...]
    places: tuple[tuple[str, int], ...]
    names: tuple[tuple[str, str], ...]
    announced: tuple[str, ...] = ()
    announced_below: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Storyline:
    """Dispatches about one developing matter.

    Attributes:
        id: digest of the founding dispatch.
        title: a headline, as far as it may be quoted; where none may be, a line made of values.
        title_from: id of the dispatch whose headline it is, or None.
        lead: id of the event that most dispatches tell of, or None.
        timeline: ids of its events in the order of their days.
        dispatches: ids, oldest first, copies among them.
        strands: the parts it grew in, each the ids of its dispatches, where one announces the meeting that another
            reports; a storyline that grew as one has one.
        actors: ids of key actors, weightiest first; `places` and `terms` likewise.
        start: instant of its first dispatch; `end` of its last.
    """

    id: str
    title: str
    title_from: str | None
    lead: str | None
    timeline: tuple[str, ...]
    dispatches: tuple[str, ...]
    actors: tuple[str, ...]
    places: tuple[str, ...]
    terms: tuple[str, ...]
    start: str
    end: str
    strands: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Change:
    """What became of ids when things were derived anew: data for the desk's log.

    Attributes:
        kind: `new`, `grown`, `merged` (old ids into one), `split` (one old id into several),
            `renamed` (an earlier founder came late), `gone` (all its mentions were withdrawn).
        before: ids as they were; `after` as they are.
    """

    kind: Literal["new", "grown", "merged", "split", "renamed", "gone"]
    before: tuple[str, ...]
    after: tuple[str, ...]
