"""From events and volumes to the two series of a pair: sums, bands, and what each value means in its history."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from tocsin.desk.series.bootstrap import bands
from tocsin.desk.series.columns import EventColumns
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
from tocsin.desk.series.weights import Shares, VolumeRatios, shares_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class _Axis:
    """What both strands share: the periods, the volumes, the method's choices."""

    starts: Sequence[date]
    volumes: VolumeRatios
    settings: SeriesSettings


@dataclass(frozen=True)
class _Weighed:
    """Events with the number of each one's period and what it adds."""

    events: EventColumns
    places: NDArray[np.int64]
    shares: Shares


def tension(
    events: Iterable[SeriesEvent] | EventColumns,
    volume: Volume,
    since: date,
    until: date,
    settings: SeriesSettings | None = None,
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
    weighed = _weighed(events if isinstance(events, EventColumns) else EventColumns.of(events), axis)
    return Tension(acts=_series("acts", weighed, axis), threats=_series("threats", weighed, axis), settings=chosen)


def _weighed(events: EventColumns, axis: _Axis) -> _Weighed:
    """The events of the axis; they come by day, so those outside are at the two ends."""
    import numpy as np

    number = {start: place for place, start in enumerate(axis.starts)}
    of_day = {day: number.get(period_start(day, axis.settings.period), -1) for day in set(events.days)}
    places = np.array([of_day[day] for day in events.days], dtype=np.int64)
    inside = np.flatnonzero(places >= 0)
    if len(inside) < len(places):
        some = slice(int(inside[0]), int(inside[-1]) + 1) if len(inside) else slice(0)
        events, places = events.part(some), places[some]
    return _Weighed(events, places, shares_of(events, places, axis.volumes.ratios))


def _series(strand: Strand, weighed: _Weighed, axis: _Axis) -> Series:
    import numpy as np

    own = np.flatnonzero(np.array([one == strand for one in weighed.events.strands], dtype=bool))
    begins = _begins(weighed.places[own], axis)
    names = [weighed.events.ids[one] for one in own.tolist()]
    ids = [tuple(sorted(names[first:last])) for first, last in pairwise(begins)]
    states = [_state(number, len(told), axis) for number, told in enumerate(ids)]
    known = np.repeat([state == "known" for state in states], np.diff(begins))
    scores = weighed.events.goldstein[own]
    minus, plus = (_measures(own[known & (scores * sign > 0)], weighed, states, axis) for sign in (-1, 1))
    odds = _surprises([None if state == "gap" else len(told) for told, state in zip(ids, states, strict=True)], axis)
    told = zip(axis.starts, states, ids, odds, minus, plus, strict=True)
    return Series(
        strand=strand,
        points=tuple(
            Point(start=start, state=state, events=own, surprise=chance, conflict=conflict, cooperation=cooperation)
            for start, state, own, chance, conflict, cooperation in told
        ),
    )


def _begins(places: NDArray[np.int64], axis: _Axis) -> list[int]:
    """Where the events of each period begin, and where the last one's end."""
    import numpy as np

    begins: list[int] = np.searchsorted(places, np.arange(len(axis.starts) + 1)).tolist()
    return begins


def _state(number: int, events: int, axis: _Axis) -> PointState:
    if not events and not axis.volumes.has_volume(number):
        return "gap"
    return "known" if events >= axis.settings.least_events else "insufficient"


def _measures(
    chosen: NDArray[np.int64], weighed: _Weighed, states: Sequence[PointState], axis: _Axis
) -> list[Measure | None]:
    """Sum what the chosen events of each period add, with band, range and history; None where nothing is known."""
    shares, begins = weighed.shares.values[chosen], _begins(weighed.places[chosen], axis)
    added = shares.tolist()
    sums = [math.fsum(added[first:last]) for first, last in pairwise(begins)]
    ids = [weighed.events.ids[one] for one in chosen.tolist()]
    bounds = bands(ids, shares, begins, axis.settings.draws, axis.settings.level)
    ranges = _ranges(sums, chosen, weighed)
    values = [value if state == "known" else math.nan for value, state in zip(sums, states, strict=True)]
    scores, ranks = robust_z(values, axis.settings.window), percentiles(values)
    changed = set(level_changes(scores))
    return [
        Measure(
            value=sums[number], low=bounds[number][0], high=bounds[number][1], least=ranges[number][0],
            most=ranges[number][1], z=scores[number], percentile=ranks[number], changed=number in changed,
        )
        if state == "known"
        else None
        for number, state in enumerate(states)
    ]  # fmt: skip


def _ranges(sums: Sequence[float], chosen: NDArray[np.int64], weighed: _Weighed) -> list[tuple[float, float]]:
    """Lowest and highest value of each period when one publisher is left out, or none."""
    import numpy as np

    shares, taken = weighed.shares, np.zeros(len(weighed.places), dtype=bool)
    taken[chosen] = True
    mine = taken[shares.events]
    names, places, lost = shares.names[mine], weighed.places[shares.events[mine]], shares.lost[mine]
    groups = places * (int(names.max(initial=0)) + 1) + names
    order = np.argsort(groups, kind="stable")
    groups, places, parts = groups[order], places[order].tolist(), lost[order].tolist()
    ranges = [(value, value) for value in sums]
    begins = [0, *(np.flatnonzero(np.diff(groups)) + 1).tolist(), len(parts)] if parts else [0]
    for first, last in pairwise(begins):
        place = places[first]
        left = max(0.0, sums[place] - math.fsum(parts[first:last]))
        least, most = ranges[place]
        ranges[place] = (min(least, left), max(most, left))
    return ranges


def _surprises(counts: Sequence[int | None], axis: _Axis) -> list[float | None]:
    """Surprise of each period's count by those of the trailing window, gaps (None) left out; half must be there."""
    window, odds = axis.settings.window, list[float | None]()
    for number, count in enumerate(counts):
        before = [one for one in counts[max(0, number - window) : number] if one is not None]
        odds.append(None if count is None or 2 * len(before) < window else surprise(count, before))
    return odds
