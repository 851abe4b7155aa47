"""The desk's answers as programs get them: one projection for the REST API, `--json` and whoever else serves them.

Field names are those of the record: `actor`, `recipient` and `participants` hold ids, `actors` the parties of these
ids with their names. A value holds no more words of a dispatch than its rights allow on any surface.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict

from tocsin.desk import Desk
from tocsin.desk.model import (
    AgendaState,
    FigureClaim,
    Party,
    Position,
    PositionKind,
    PositionState,
    ResolvedEvent,
    Step,
    Storyline,
    Venue,
)
from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.dispatches import Hit
from tocsin.desk.queries.events import Evidence
from tocsin.desk.queries.filters import Page
from tocsin.record.event import EventStatus, EventType

T = TypeVar("T")
PRINTABLE = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
"""What a text that is sent to the desk may hold: no control character but tabs and ends of lines."""


class Value(BaseModel):
    """What all values share: they do not change, and have no field that is not told of."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Listed(Value, Generic[T]):
    """One page of an answer.

    Attributes:
        items: what was asked for, in the order that the operation names.
        next: cursor of the page after it, or null at the end.
    """

    items: list[T]
    next: str | None


class Days(Value):
    """When something falls.

    Attributes:
        start: first day or instant it may fall on, ISO 8601, or null.
        end: last, inclusive, or null.
        precision: how closely the words tell it.
    """

    start: str | None
    end: str | None
    precision: str | None


class DeskEvent(Value):
    """An event of the desk, however many dispatches report it.

    Attributes:
        id: digest of the founding mention.
        type: PLOVER type, of act and status together.
        act: the underlying act.
        mode: PLOVER mode, or null.
        contexts: PLOVER contexts.
        cameo: CAMEO leaf code.
        goldstein: its score, -10 to 10.
        quad: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
        status: factuality by the latest that counts.
        actor: ids of who acts, all parties where the act is mutual.
        recipient: ids of who is acted upon.
        actors: the parties of these ids, each once.
        place: where it happens, or null.
        when: the days it falls on.
        history: how the status came to be, oldest first.
        mentions: ids of all mentions, oldest first, copies among them.
        dispatches: ids of the dispatches that are no copies.
        copies: ids of those that are.
        publishers: who published the former.
        n_dispatches: dispatches, copies left out.
        n_publishers: independent publishers, at least one.
        figures: what numbers are stated of it, those that disagree side by side.
        confidence: 0 to 1.
        evidence: the words of its mentions, within the rights of their sources.
    """

    id: str
    type: EventType
    act: EventType
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str
    goldstein: float
    quad: int
    status: EventStatus
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    actors: tuple[Party, ...]
    place: Venue | None
    when: Days
    history: tuple[Step, ...]
    mentions: tuple[str, ...]
    dispatches: tuple[str, ...]
    copies: tuple[str, ...]
    publishers: tuple[str, ...]
    n_dispatches: int
    n_publishers: int
    figures: tuple[FigureClaim, ...]
    confidence: float
    evidence: tuple[Evidence, ...]


class DeskAgendaItem(Value):
    """Something that was, or is, to come.

    Attributes:
        id: digest of the founding mention, also the calendar's UID.
        event: id of the event.
        title: a line for people, made of values alone.
        act: what it is, as of PLOVER.
        when: the days it falls on.
        place: where it takes place, or null.
        participants: ids of who takes part.
        actors: the parties of these ids.
        certainty: 0 to 1, that it takes place when it says.
        status: where it stands.
        steps: how it came there, each with its evidence.
        mentions: ids of the mentions that tell of it.
        publishers: who tells of it.
        sequence: how often a reader of the calendar had to be told anew.
        changed: the instant it last changed on the desk.
    """

    id: str
    event: str
    title: str
    act: EventType
    when: Days
    place: Venue | None
    participants: tuple[str, ...]
    actors: tuple[Party, ...]
    certainty: float
    status: AgendaState
    steps: tuple[Step, ...]
    mentions: tuple[str, ...]
    publishers: tuple[str, ...]
    sequence: int
    changed: str


class DeskPosition(Value):
    """A standing demand, threat, refusal, offer, pledge or condition.

    Attributes:
        id: digest of the founding mention.
        kind: what it is.
        actor: ids of who takes it.
        recipient: ids of those towards whom.
        actors: the parties of these ids.
        content: what of, a line made of values alone, or null where the words leave it open.
        subject: stems by which it is told from others.
        condition: what it hangs on, or null.
        first_stated: instant of the first dispatch that states it.
        last_stated: of the last.
        times: dispatches that state it, copies left out.
        state: where it stands.
        steps: how it came there, each with its evidence.
        mentions: ids of the mentions that state it.
        evidence: their words, within the rights of their sources.
    """

    id: str
    kind: PositionKind
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    actors: tuple[Party, ...]
    content: str | None
    subject: tuple[str, ...]
    condition: str | None
    first_stated: str
    last_stated: str
    times: int
    state: PositionState
    steps: tuple[Step, ...]
    mentions: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def events_told(desk: Desk, page: Page[ResolvedEvent]) -> Listed[DeskEvent]:
    """Give a page of events, each with the words of all its mentions."""
    return Listed(items=events_with_evidence(desk, page.items), next=page.next)


def events_with_evidence(desk: Desk, events: Sequence[ResolvedEvent]) -> list[DeskEvent]:
    """Give events with the words of their mentions, which are looked up at once for all."""
    words = _words_of(desk, (mention for event in events for mention in event.mentions))
    return [_event(event, words) for event in events]


def _event(event: ResolvedEvent, words: dict[str, Evidence]) -> DeskEvent:
    from tocsin.ontology.plover import TYPES

    return DeskEvent(
        id=event.id, type=event.type, act=event.act, mode=event.mode, contexts=event.contexts, cameo=event.cameo,
        goldstein=event.goldstein, quad=TYPES[event.type].quad, status=event.status, actor=_ids(event.actors),
        recipient=_ids(event.recipients), actors=_each_once(event.actors, event.recipients), place=event.place,
        when=Days(start=event.start, end=event.end, precision=event.precision), history=event.history,
        mentions=event.mentions, dispatches=event.dispatches, copies=event.copies, publishers=event.publishers,
        n_dispatches=event.n_dispatches, n_publishers=event.n_publishers, figures=event.figures,
        confidence=event.confidence, evidence=tuple(words[one] for one in event.mentions if one in words),
    )  # fmt: skip


def agenda_told(page: Page[Entry]) -> Listed[DeskAgendaItem]:
    """Give a page of the agenda."""
    return Listed(items=[agenda_item_told(entry) for entry in page.items], next=page.next)


def agenda_item_told(entry: Entry) -> DeskAgendaItem:
    """Give an item of the agenda."""
    item = entry.item
    return DeskAgendaItem(
        id=item.id, event=item.event, title=item.title, act=item.act,
        when=Days(start=item.start, end=item.end, precision=item.precision), place=item.place,
        participants=_ids(item.participants), actors=_each_once(item.participants), certainty=item.certainty,
        status=item.state, steps=item.steps, mentions=item.mentions, publishers=item.publishers,
        sequence=entry.sequence, changed=entry.changed,
    )  # fmt: skip


def positions_told(desk: Desk, page: Page[Position]) -> Listed[DeskPosition]:
    """Give a page of positions, each with the words of all its mentions."""
    return Listed(items=positions_with_evidence(desk, page.items), next=page.next)


def positions_with_evidence(desk: Desk, positions: Sequence[Position]) -> list[DeskPosition]:
    """Give positions with the words of their mentions."""
    words = _words_of(desk, (mention for one in positions for mention in one.mentions))
    return [
        DeskPosition(
            id=one.id, kind=one.kind, actor=_ids(one.actors), recipient=_ids(one.recipients),
            actors=_each_once(one.actors, one.recipients), content=one.content, subject=one.subject,
            condition=one.condition, first_stated=one.first_stated, last_stated=one.last_stated, times=one.times,
            state=one.state, steps=one.steps, mentions=one.mentions,
            evidence=tuple(words[mention] for mention in one.mentions if mention in words),
        )
        for one in positions
    ]  # fmt: skip


def storylines_told(page: Page[Storyline]) -> Listed[Storyline]:
    """Give a page of storylines."""
    return Listed(items=list(page.items), next=page.next)


def hits_told(page: Page[Hit]) -> Listed[Hit]:
    """Give a page of what a search found."""
    return Listed(items=list(page.items), next=page.next)


def _words_of(desk: Desk, mentions: Iterable[str]) -> dict[str, Evidence]:
    return {one.mention: one for one in desk.evidence(mentions)}


def _ids(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(one.id for one in parties)


def _each_once(*sides: Iterable[Party]) -> tuple[Party, ...]:
    return tuple({one.id: one for side in sides for one in side}.values())
