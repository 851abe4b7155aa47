"""What is told of a storyline: title, key actors, places and terms, lead event, timeline."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tocsin.desk.model import ResolvedEvent, StoryHead, Storyline
from tocsin.record.ids import content_id

_MOST = 8
"""Actors, places and terms that a storyline is told by."""
_IN_TITLE = 3
_DIGITS = 9
"""Decimals to which weights are compared, so that the last bit of a sum decides no tie."""


@dataclass(frozen=True, kw_only=True)
class Moment:
    """When an event came to a state."""

    at: str


@dataclass(frozen=True, kw_only=True)
class TimelineEvent:
    """What a timeline needs of an event, read of the text that all of it is kept as."""

    id: str
    start: str | None
    history: tuple[Moment, ...]
    dispatches: tuple[str, ...]
    copies: tuple[str, ...]


Happening = ResolvedEvent | TimelineEvent


def storyline_of(strands: Sequence[Sequence[StoryHead]], events: Iterable[Happening]) -> Storyline:
    """Tell the storyline that the dispatches of some strands make; the first of all founds it.

    The title is the headline that has most of what the dispatches share, of those that may be quoted; where none may
    be, it is made of the names of the key actors. Terms are words of dispatches too, and of no others.
    """
    ordered = sorted((head for strand in strands for head in strand), key=_in_time)
    own = [head for head in ordered if head.copy_of is None] or ordered
    said = {head.dispatch: _weighed(head.terms) for head in own}
    weight = _summed(said.values())
    actors, places = (_weightiest(_summed(_weighed(bag) for bag in bags)) for bags in (
        [head.actors for head in own], [head.places for head in own],
    ))  # fmt: skip
    titles = [head for head in own if head.title]
    here = {head.dispatch for head in ordered}
    told = [event for event in events if not (here.isdisjoint(event.dispatches) and here.isdisjoint(event.copies))]
    titled = _titled(titles, said, weight)
    return Storyline(
        id=content_id("s", ordered[0].dispatch),
        title=(titled.title if titled else None) or _made_title(own, actors),
        title_from=titled.dispatch if titled else None,
        lead=_lead(told, here),
        timeline=tuple(event.id for event in sorted(told, key=_day_and_id)),
        dispatches=tuple(head.dispatch for head in ordered),
        actors=actors,
        places=places,
        terms=_weightiest(_summed(said[head.dispatch] for head in titles) if len(titles) < len(own) else weight),
        start=ordered[0].published,
        end=ordered[-1].published,
        strands=tuple(sorted(tuple(head.dispatch for head in sorted(one, key=_in_time)) for one in strands)),
    )


def _in_time(head: StoryHead) -> tuple[str, str]:
    return head.published, head.dispatch


def _weighed(counted: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Weigh each term by how often it stands in a dispatch."""
    return {term: math.log(1 + times) for term, times in counted}


def _summed(bags: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """Weigh each term by how much it says in how many dispatches; somebody unknown weighs nothing."""
    found: dict[str, float] = {}
    for bag in bags:
        for term, weight in bag.items():
            found[term] = found.get(term, 0.0) + weight
    return {term: weight for term, weight in found.items() if weight > 0 and not term.startswith("x-")}


def _weightiest(weights: Mapping[str, float]) -> tuple[str, ...]:
    """The terms that weigh most, of equal ones the first by the alphabet."""
    least = min(sorted(weights.values())[-_MOST:], default=0.0) - 10.0**-_DIGITS
    heavy = [term for term, weight in weights.items() if weight >= least]
    return tuple(sorted(heavy, key=lambda term: (-round(weights[term], _DIGITS), term))[:_MOST])


def _titled(
    heads: Sequence[StoryHead], said: Mapping[str, Mapping[str, float]], weight: Mapping[str, float]
) -> StoryHead | None:
    if len(heads) == 1:
        return heads[0]
    return min(
        heads,
        key=lambda head: (-_shared(said[head.dispatch], weight), head.published, head.dispatch),
        default=None,
    )


def _shared(said: Mapping[str, float], weight: Mapping[str, float]) -> float:
    """How much of what the dispatches share a dispatch says, in proportion to all it says."""
    length = math.sqrt(sum(value * value for value in said.values())) or 1.0
    return round(sum(value * weight.get(term, 0.0) for term, value in said.items()) / length, _DIGITS)


def _made_title(heads: Sequence[StoryHead], actors: Sequence[str]) -> str:
    names = {one: name for head in heads for one, name in head.names}
    return ", ".join(names.get(one, one) for one in actors[:_IN_TITLE]) or "Untitled"


def _lead(events: Sequence[Happening], here: set[str]) -> str | None:
    """The event that most of the dispatches tell of, the earliest of those that are equal."""
    ranked = sorted(events, key=lambda event: (-len(here & set(event.dispatches)), *_day_and_id(event)))
    return ranked[0].id if ranked else None


def _day_and_id(event: Happening) -> tuple[str, str]:
    return event.start or event.history[0].at, event.id
