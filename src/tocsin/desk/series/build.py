"""From events and volumes to the two series of a pair: sums, bands, and what each value means in its history."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tocsin.desk.series.bootstrap import bands
from tocsin.desk.series.model import (
    Measure,
    Point,
    PointState,
    Series,
    SeriesEvent,
    SeriesSettings,
    Strand,
    Tension,
    Volume,
    period_start,
    periods,
)
from tocsin.desk.series.statistics import level_changes, percentiles, robust_z, surprise
from tocsin.desk.series.weights import Share, VolumeRatios, share_of


@dataclass(frozen=True)
class _Axis:
    """What both strands share: the periods, the volumes, the method's choices."""

    starts: Sequence[date]
    volumes: VolumeRatios
    settings: SeriesSettings


def tension(
    events: Iterable[SeriesEvent], volume: Volume, since: date, until: date, settings: SeriesSettings | None = None
) -> Tension:
    """Derive both strands of a pair of actors.

    Args:
        events: those of the pair in one direction; what lies outside the days is left out.
        volume: what each publisher had in each period, for the whole desk.
        since: a day of the first period.
        until: a day of the last.
        settings: the method's choices.

    Raises:
        ValueError: `until` lies before `since`, or an event has no publisher.
    """
    chosen = settings or SeriesSettings()
    if until < since:
        raise ValueError(f"a series cannot end on {until}, before it begins on {since}")
    starts = periods(since, until, chosen.period)
    axis = _Axis(starts, VolumeRatios(volume, starts, chosen.window), chosen)
    told: dict[Strand, dict[date, list[SeriesEvent]]] = {"acts": defaultdict(list), "threats": defaultdict(list)}
    for event in sorted(events, key=lambda one: (one.day, one.id)):
        if not event.publishers:
            raise ValueError(f"event {event.id} has no publisher")
        told[event.strand][period_start(event.day, chosen.period)].append(event)
    return Tension(
        acts=_series("acts", told["acts"], axis),
        threats=_series("threats", told["threats"], axis),
        settings=chosen,
    )


def _series(strand: Strand, told: Mapping[date, Sequence[SeriesEvent]], axis: _Axis) -> Series:
    weighed = [_weighed(number, told.get(start, ()), axis) for number, start in enumerate(axis.starts)]
    states = [_state(number, events, axis) for number, events in enumerate(weighed)]
    known = [events if state == "known" else [] for events, state in zip(weighed, states, strict=True)]
    sides = [
        _measures([[(one.id, share) for one, share in events if one.goldstein * sign > 0] for events in known], axis)
        for sign in (-1, 1)
    ]
    ids = [tuple(sorted(event.id for event, _ in events)) for events in weighed]
    odds = _surprises([None if state == "gap" else len(own) for own, state in zip(ids, states, strict=True)], axis)
    return Series(
        strand=strand,
        points=tuple(
            Point(start=start, state=state, events=own, surprise=chance)
            if state != "known"
            else Point(start=start, state=state, events=own, surprise=chance, conflict=minus, cooperation=plus)
            for start, state, own, chance, minus, plus in zip(
                axis.starts, states, ids, odds, *(_in_history(side, states, axis) for side in sides), strict=True
            )
        ),
    )


def _weighed(number: int, events: Sequence[SeriesEvent], axis: _Axis) -> list[tuple[SeriesEvent, Share]]:
    """The events of a period, each with what it adds."""
    ratios = axis.volumes.ratios(number, {name for event in events for name in event.publishers})
    return [(event, share_of(event, ratios)) for event in events]


def _state(number: int, events: Sequence[object], axis: _Axis) -> PointState:
    if not events and not axis.volumes.has_volume(number):
        return "gap"
    return "known" if len(events) >= axis.settings.least_events else "insufficient"


def _measures(periods: Sequence[Sequence[tuple[str, Share]]], axis: _Axis) -> list[Measure]:
    """Sum what the events of each period add, with the band and the range when one source is left out."""
    settings = axis.settings
    bounds = bands([[(one, share.value) for one, share in own] for own in periods], settings.draws, settings.level)
    return [_measure([share for _, share in own], bound) for own, bound in zip(periods, bounds, strict=True)]


def _measure(shares: Sequence[Share], bound: tuple[float, float]) -> Measure:
    value = math.fsum(share.value for share in shares)
    lost: defaultdict[str, list[float]] = defaultdict(list)
    for share in shares:
        for name, rest in share.without.items():
            lost[name].append(share.value - rest)
    left = [max(0.0, value - math.fsum(parts)) for parts in lost.values()]
    return Measure(value=value, low=bound[0], high=bound[1], least=min([*left, value]), most=max([*left, value]))


def _in_history(measures: Sequence[Measure], states: Sequence[PointState], axis: _Axis) -> list[Measure]:
    """Add to each measure what it means beside the known ones before it."""
    values = [one.value if state == "known" else math.nan for one, state in zip(measures, states, strict=True)]
    scores = robust_z(values, axis.settings.window)
    changed = set(level_changes(scores))
    return [
        replace(one, z=score, percentile=share, changed=number in changed)
        for number, (one, score, share) in enumerate(zip(measures, scores, percentiles(values), strict=True))
    ]


def _surprises(counts: Sequence[int | None], axis: _Axis) -> list[float | None]:
    """Surprise of each period's count by those of the trailing window, gaps (None) left out; half must be there."""
    window, odds = axis.settings.window, list[float | None]()
    for number, count in enumerate(counts):
        before = [one for one in counts[max(0, number - window) : number] if one is not None]
        odds.append(None if count is None or 2 * len(before) < window else surprise(count, before))
    return odds
