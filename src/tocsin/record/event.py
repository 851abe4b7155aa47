"""Event mentions and the agenda that the scheduled ones make."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tocsin.record.base import Model
from tocsin.record.parts import Quantity
from tocsin.record.span import Span

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "REJECT", "ACCUSE", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
EventStatus = Literal["occurred", "ongoing", "scheduled", "hypothetical", "negated"]
AgendaStatus = Literal["scheduled", "held", "postponed", "cancelled"]


class When(Model):
    """When an event is said to happen: ISO 8601, both ends inclusive.

    `span` is None where the day is the dispatch's own.
    """

    start: str | None
    end: str | None
    precision: str | None
    span: Span | None


class Attribution(Model):
    """Who says so: id of an actor or None where nobody known says it, and the words."""

    actor: str | None
    span: Span


class Event(Model):
    """One statement that somebody did, will do, may do or did not do something to somebody.

    Attributes:
        act: the underlying act, whatever its time (CONSULT).
        type: what PLOVER makes of act and status (a scheduled CONSULT is AGREE).
        mode: PLOVER's mode, or None.
        contexts: PLOVER's contexts.
        cameo: deepest CAMEO code that the words support.
        goldstein: score of that code or mode.
        quad: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
        status: factuality.
        actor: ids of who acts; all parties where the act is mutual.
        recipient: ids of who is acted upon.
        place: id of a place, or None.
        attribution: who asserts it, where it is not the dispatch itself.
        condition: the words of an "if", "unless" or "should" that it hangs on.
        content: the event it demands, threatens, offers, rejects, alleges or reports.
        further_content: more contents conjoined with the first.
        quantities: numbers stated of it.
        evidence: the words it was read from, the predicate first.
        frame: id of the lexicon frame that coded it.
        confidence: 0 to 1.
    """

    id: str
    act: EventType
    type: EventType
    mode: str | None
    contexts: list[str]
    cameo: str
    goldstein: float
    quad: int = Field(ge=1, le=4)
    status: EventStatus
    actor: list[str]
    recipient: list[str]
    place: str | None
    when: When | None
    attribution: Attribution | None
    condition: Span | None
    content: Event | None
    further_content: list[Event]
    quantities: list[Quantity]
    evidence: list[Span]
    frame: str
    confidence: float


class AgendaEntry(Model):
    """Something scheduled.

    Attributes:
        event: id of the event mention it was read from.
        title: a line for people, made of the record's own values.
        when: the day or range, or None.
        place: id of a place, or None.
        participants: ids of actors.
        status: where it stands as of the dispatch.
    """

    event: str
    title: str
    when: When | None
    place: str | None
    participants: list[str]
    status: AgendaStatus
