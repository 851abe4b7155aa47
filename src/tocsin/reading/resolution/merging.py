"""One event out of the mentions that tell of it: what they agree on, what they differ in, how sure it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from tocsin.reading.resolution.model import Figure, FigureClaim, Mention, Party, ResolvedEvent, Step
from tocsin.reading.resolution.parties import distinct
from tocsin.record.event import EventStatus
from tocsin.record.ids import content_id

T = TypeVar("T")

_WEIGHT: dict[EventStatus, int] = {"occurred": 4, "ongoing": 4, "scheduled": 3, "hypothetical": 2, "negated": 1}
"""A status is not taken back by one of less weight: what was held is not scheduled again."""
_FACTUALITY: dict[EventStatus, float] = {
    "occurred": 1.0, "ongoing": 1.0, "scheduled": 0.8, "hypothetical": 0.5, "negated": 1.0,
}  # fmt: skip
_HEARSAY = 0.85
"""Weight of what somebody says against what the dispatch itself asserts."""
_MUTUAL = frozenset({"CONSULT", "COOPERATE"})
_PRECISIONS = ("minute", "hour", "part-of-day", "day", "weekend", "week", "month", "quarter", "season", "year")


def in_order(mentions: Iterable[Mention]) -> list[Mention]:
    """Sort by publication, then id: the order in which a founder is chosen."""
    return sorted(mentions, key=lambda mention: (mention.published, mention.id))


def event_of(mentions: Sequence[Mention]) -> ResolvedEvent:
    """Make the event that these mentions tell of; the first in order founds it."""
    ordered = in_order(mentions)
    own = [mention for mention in ordered if mention.copy_of is None] or ordered
    history = history_of(own)
    best = _fullest(own, history[-1].state)
    when = _days(own)
    actors, recipients = _parties(own, best)
    return ResolvedEvent(
        id=content_id("v", ordered[0].id),
        act=best.act,
        type=best.type,
        status=best.status,
        mode=best.mode or _commonest(one.mode for one in own if one.mode and one.act == best.act),
        cameo=best.cameo,
        goldstein=best.goldstein,
        contexts=tuple(sorted({context for one in own for context in one.contexts})),
        actors=actors,
        recipients=recipients,
        place=best.place or next((one.place for one in own if one.place), None),
        start=when.start if when else None,
        end=when.end if when else None,
        precision=when.precision if when else None,
        history=history,
        mentions=tuple(one.id for one in ordered),
        dispatches=tuple(dict.fromkeys(one.dispatch for one in own)),
        copies=tuple(dict.fromkeys(one.dispatch for one in ordered if one.copy_of is not None)),
        publishers=tuple(sorted({one.publisher for one in own if one.publisher})),
        figures=figures_of(own),
        confidence=confidence_of(own),
    )


def leading(mentions: Sequence[Mention]) -> Mention:
    """Give the mention that tells most of their event, among those of the status that holds; copies come last."""
    ordered = in_order(mentions)
    own = [mention for mention in ordered if mention.copy_of is None] or ordered
    return _fullest(own, history_of(own)[-1].state)


def history_of(mentions: Sequence[Mention]) -> tuple[Step, ...]:
    """Tell how the status came to be: a step wherever a dispatch brings it forward."""
    steps: list[Step] = []
    for one in mentions:
        if not steps or _WEIGHT[one.status] > _WEIGHT[_status(steps[-1].state)]:
            steps.append(Step(state=one.status, at=one.published, dispatch=one.dispatch, mention=one.id))
    return tuple(steps)


def figures_of(mentions: Sequence[Mention]) -> tuple[FigureClaim, ...]:
    """Keep each figure stated, with who states it; those that disagree stand side by side."""
    claims: dict[Figure, list[Mention]] = {}
    for one in mentions:
        for figure in one.figures:
            claims.setdefault(figure, []).append(one)
    return tuple(
        FigureClaim(
            figure=figure,
            dispatches=tuple(dict.fromkeys(one.dispatch for one in by)),
            publishers=tuple(sorted({one.publisher for one in by if one.publisher})),
            last_stated=max(one.published for one in by),
        )
        for figure, by in claims.items()
    )


def confidence_of(mentions: Sequence[Mention]) -> float:
    """Say how sure an event is, 0 to 1, three decimals.

    Independent publishers err apart: what is left of doubt is the product of their doubts (noisy or),
    hearsay weighing less. It is lowered by the share of mentions that give the event another act or
    status, and by its factuality.
    """
    surest: dict[str, float] = {}
    for one in mentions:
        name = one.publisher or one.dispatch
        surest[name] = max(surest.get(name, 0.0), one.confidence * (_HEARSAY if one.is_attributed else 1.0))
    doubt = 1.0
    for sure in surest.values():
        doubt *= 1.0 - sure
    status = max((one.status for one in mentions), key=lambda status: _WEIGHT[status])
    act = _commonest(one.act for one in mentions)
    agreeing = sum(one.act == act for one in mentions) / len(mentions)
    return round((1.0 - doubt) * (0.5 + 0.5 * agreeing) * _FACTUALITY[status], 3)


def _status(state: str) -> EventStatus:
    return next(status for status in _WEIGHT if status == state)


def _fullest(mentions: Sequence[Mention], state: str) -> Mention:
    """The mention that tells most, among those of the status that holds."""
    holding = [one for one in mentions if one.status == state]
    return max(holding, key=lambda one: (bool(one.actors) + bool(one.recipients) + bool(one.place), one.confidence))


def _parties(mentions: Sequence[Mention], best: Mention) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Actors and recipients: all who are named where the act is mutual, else those of the fullest mention."""
    if best.act in _MUTUAL and not best.recipients:
        everybody = [party for one in (best, *mentions) for party in (*one.actors, *one.recipients)]
        return distinct(everybody), ()
    actors = best.actors or next((one.actors for one in mentions if one.actors), ())
    recipients = best.recipients or next((one.recipients for one in mentions if one.recipients), ())
    return actors, recipients


def _days(mentions: Sequence[Mention]) -> Mention | None:
    """The mention whose day holds: the closest told, and of those the last."""
    dated = [one for one in mentions if one.start]
    return min(reversed(dated), key=lambda one: (one.own_day, _closeness(one.precision)), default=None)


def _closeness(precision: str | None) -> int:
    # Days and what is closer count alike: the later of two such mentions holds.
    return max(_PRECISIONS.index(precision), 3) if precision in _PRECISIONS else len(_PRECISIONS)


def _commonest(values: Iterable[T]) -> T | None:
    counted = Counter(values)
    return max(counted, key=lambda value: (counted[value], str(value)), default=None)
