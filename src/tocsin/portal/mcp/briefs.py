"""The desk's values as the tools answer them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tocsin.desk.model import FigureClaim, Party, Position, ResolvedEvent, Step, Storyline, Venue
from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.dispatches import DispatchHead
from tocsin.desk.queries.events import Evidence
from tocsin.desk.series import Measure, Point
from tocsin.export.feed import web_address
from tocsin.export.plain_text import one_line
from tocsin.portal.mcp.values import (
    AgendaBrief,
    DispatchBrief,
    EventBrief,
    Level,
    Number,
    PeriodPoint,
    PositionBrief,
    StorylineBrief,
    Turn,
    Where,
    Who,
    Words,
)

KEY_ACTORS = 10
"""Actors that a storyline names."""
_PUBLISHERS = 20
"""Publishers that a number names."""
_OPENS = 10
"""Ids of events that a point of a series names."""


def event_brief(event: ResolvedEvent, evidence: Sequence[Evidence], most: int) -> EventBrief:
    """Tell an event with the words of its first mentions, those of no copy first."""
    own_first = sorted(evidence, key=lambda one: one.original is not None)
    return EventBrief(
        id=event.id, type=event.type, mode=event.mode, status=event.status, actors=people(event.actors),
        recipients=people(event.recipients), place=place(event.place), start=event.start, end=event.end,
        goldstein=event.goldstein, publishers=event.n_publishers, confidence=round(event.confidence, 3),
        evidence=[words(one) for one in own_first[:most]],
    )  # fmt: skip


def words(one: Evidence) -> Words:
    """Tell where words stand, and what they are."""
    return Words(
        words=one_line(one.snippet), dispatch=one.dispatch, start=one.start, end=one.end, source=one_line(one.source),
        day=one.day, url=web_address(one.url),
    )  # fmt: skip


def people(parties: Iterable[Party]) -> list[Who]:
    """Tell who parties are."""
    return [Who(id=one.id, name=one_line(one.name), country=one.country) for one in parties]


def place(venue: Venue | None) -> Where | None:
    """Tell where a place is."""
    if venue is None:
        return None
    return Where(
        id=venue.id, name=one_line(venue.name), country=venue.country, latitude=venue.latitude,
        longitude=venue.longitude,
    )  # fmt: skip


def turns(steps: Iterable[Step]) -> list[Turn]:
    """Tell what became of something."""
    return [Turn(state=one.state, at=one.at, dispatch=one.dispatch) for one in steps]


def number(claim: FigureClaim) -> Number:
    """Tell a number and who states it."""
    figure = claim.figure
    return Number(
        kind=figure.kind, of=one_line(figure.of) or None, unit=figure.unit, value=figure.value, low=figure.low,
        high=figure.high, publishers=[one_line(name) for name in claim.publishers[:_PUBLISHERS]],
    )  # fmt: skip


def dispatch_brief(head: DispatchHead, snippet: str = "") -> DispatchBrief:
    """Tell a dispatch, with the words around what was searched for."""
    return DispatchBrief(
        id=head.id, headline=one_line(head.headline) or None, source=one_line(head.source), day=head.day,
        state=head.state, copy_of=head.original, url=web_address(head.url), words=one_line(snippet),
    )  # fmt: skip


def storyline_brief(line: Storyline, names: dict[str, str]) -> StorylineBrief:
    """Tell a storyline with the names of its key actors."""
    return StorylineBrief(
        id=line.id, title=one_line(line.title), start=line.start, end=line.end,
        actors=[one_line(names.get(one, one)) for one in line.actors[:KEY_ACTORS]], dispatches=len(line.dispatches),
        events=len(line.timeline),
    )  # fmt: skip


def agenda_brief(entry: Entry) -> AgendaBrief:
    """Tell an item of the agenda."""
    item = entry.item
    return AgendaBrief(
        id=item.id, event=item.event, title=one_line(item.title), start=item.start, end=item.end, status=item.state,
        certainty=round(item.certainty, 3), place=place(item.place), participants=people(item.participants),
        steps=turns(item.steps),
    )  # fmt: skip


def position_brief(one: Position, evidence: Sequence[Evidence]) -> PositionBrief:
    """Tell a position with the words that state it."""
    return PositionBrief(
        id=one.id, kind=one.kind, actors=people(one.actors), recipients=people(one.recipients),
        content=one_line(one.content) or None, condition=one_line(one.condition) or None, state=one.state,
        first_stated=one.first_stated, last_stated=one.last_stated, times=one.times, steps=turns(one.steps),
        evidence=[words(shown) for shown in evidence],
    )  # fmt: skip


def points(series: Iterable[Point]) -> list[PeriodPoint]:
    """Tell the periods of a series that have events."""
    return [
        PeriodPoint(
            start=one.start.isoformat(), state=one.state, conflict=_level(one.conflict),
            cooperation=_level(one.cooperation), events=len(one.events), some=list(one.events[:_OPENS]),
        )
        for one in series if one.events
    ]  # fmt: skip


def _level(measure: Measure | None) -> Level | None:
    if measure is None:
        return None
    z = None if measure.z is None else round(measure.z, 2)
    return Level(value=round(measure.value, 2), low=round(measure.low, 2), high=round(measure.high, 2), z=z)
