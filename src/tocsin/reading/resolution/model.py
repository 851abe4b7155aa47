"""Mentions and events as plain frozen values, on which the rules of resolution stand.

Nothing here knows of a database. An event is a pure function of a set of mentions, so the same dispatches in any order
give the same values. Instants are ISO 8601 strings, which sort as time does; days are `YYYY-MM-DD`, ranges inclusive
at both ends.

The id of an event is a digest of its founding mention, the one published first (then the least id): it stays while the
event grows. Where two events prove to be one, the id with the earlier founder survives; where one splits, the part with
the founder keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass

from tocsin.record.event import EventStatus, EventType


@dataclass(frozen=True, kw_only=True)
class Party:
    """Somebody who acts or is acted upon: an actor's id in the record, name, country and whom it speaks for."""

    id: str
    name: str
    country: str | None
    affiliation: str | None = None


@dataclass(frozen=True, kw_only=True)
class Venue:
    """A place of the record with its point: degrees WGS 84, None where it has none."""

    id: str
    name: str
    country: str | None
    kind: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A number stated of an event: `value` or bounds (inclusive, None if open), what it counts and the unit."""

    kind: str
    of: str | None
    unit: str | None
    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, kw_only=True)
class Coded:
    """Who did what to whom, where and when, as codes: of one telling or of the thing itself.

    Attributes:
        id: id of the event in the record, or of the thing itself.
        act: underlying act; `type` is what PLOVER makes of act and status.
        actors: who acts, all parties where the act is mutual.
        start: first day or instant it may fall on, or None; `end` the last, inclusive.
        precision: as of `When`.
    """

    id: str
    act: EventType
    type: EventType
    status: EventStatus
    mode: str | None
    cameo: str
    goldstein: float
    contexts: tuple[str, ...]
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    place: Venue | None
    start: str | None
    end: str | None
    precision: str | None


@dataclass(frozen=True, kw_only=True)
class Deed(Coded):
    """What is told of one event, without who printed it.

    Attributes:
        own_day: whether the day is the dispatch's own, no words naming it.
        figures: numbers stated of it.
        words: stems of the words it was read from, sorted; they tell contents apart and show nobody's text.
        context: stems of the whole sentence, sorted.
        contents: what it demands, threatens, offers, rejects or alleges.
    """

    own_day: bool
    figures: tuple[Figure, ...]
    condition: str | None
    words: tuple[str, ...]
    context: tuple[str, ...]
    contents: tuple[Deed, ...]


@dataclass(frozen=True, kw_only=True)
class Mention(Deed):
    """One event mention of one dispatch, as the desk sees it.

    Attributes:
        dispatch: id of the dispatch.
        published: instant or day it was published, "" where it is not known (sorts first).
        publisher: whose dispatch it is: the publisher, else the agency, else None.
        copy_of: id of the dispatch whose text this one carries, or None.
        attributed_to: id of the actor who says so, or None.
        is_attributed: whether somebody else than the dispatch asserts it.
        evidence: spans `(start, end)` of the dispatch's text, the predicate first.
        confidence: the reading's, 0 to 1.
        deadline: the day by which what it demands is to be done, or None.
    """

    dispatch: str
    published: str
    publisher: str | None
    copy_of: str | None
    attributed_to: str | None
    is_attributed: bool
    evidence: tuple[tuple[int, int], ...]
    confidence: float
    deadline: str | None = None

    @property
    def source(self) -> str:
        """Id of the dispatch whose text it is: the original of a copy, else its own."""
        return self.copy_of or self.dispatch


@dataclass(frozen=True, kw_only=True)
class FigureClaim:
    """A figure and those who state it, copies left out: dispatch ids, publishers, the last instant stated."""

    figure: Figure
    dispatches: tuple[str, ...]
    publishers: tuple[str, ...]
    last_stated: str


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step in the life of an event, an agenda item or a position: its state from then on, and on what ground."""

    state: str
    at: str
    dispatch: str | None
    mention: str | None


@dataclass(frozen=True, kw_only=True)
class ResolvedEvent(Coded):
    """The thing itself, however many dispatches report it.

    Attributes:
        id: digest of the founding mention.
        status: factuality by the latest that counts: once occurred or ongoing, no scheduling takes it back.
        history: how the status came to be, oldest first ("scheduled", then "occurred").
        mentions: ids of all mentions, oldest first, copies among them.
        dispatches: ids of dispatches that are no copies; `copies` those that are.
        publishers: who published the former; their number is that of independent sources.
        figures: what numbers are stated, those that disagree side by side.
        confidence: 0 to 1.
    """

    history: tuple[Step, ...]
    mentions: tuple[str, ...]
    dispatches: tuple[str, ...]
    copies: tuple[str, ...]
    publishers: tuple[str, ...]
    figures: tuple[FigureClaim, ...]
    confidence: float

    @property
    def n_dispatches(self) -> int:
        """Dispatches that tell of it, copies left out."""
        return len(self.dispatches)

    @property
    def n_publishers(self) -> int:
        """Independent publishers that tell of it, at least one."""
        return max(1, len(self.publishers))

    def _repr_html_(self) -> str:
        from tocsin.reading.resolution.shown import event_html

        return event_html(self)
