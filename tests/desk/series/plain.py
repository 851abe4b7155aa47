"""The derivation of docs/explanation/series.md, event by event, in plain Python: what the package must come to."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate

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

_WHOLE = 2**64
_LAW = list(accumulate(math.exp(-1) / math.factorial(times) for times in range(12)))


def plain_tension(
    events: Iterable[SeriesEvent], volume: Volume, since: date, until: date, settings: SeriesSettings
) -> Tension:
    """Derive both strands."""
    starts, told = periods(since, until, settings.period), sorted(events, key=lambda one: (one.day, one.id))
    strands: tuple[Strand, Strand] = ("acts", "threats")
    acts, threats = (_series(one, [e for e in told if e.strand == one], volume, starts, settings) for one in strands)
    return Tension(acts=acts, threats=threats, settings=settings)


def _series(
    strand: Strand, events: Sequence[SeriesEvent], volume: Volume, starts: Sequence[date], settings: SeriesSettings
) -> Series:
    own = [[one for one in events if period_start(one.day, settings.period) == start] for start in starts]
    states = [_state(told, volume.get(start, {}), settings) for told, start in zip(own, starts, strict=True)]
    sides = []
    for sign in (-1, 1):
        measures = [
            _measure([one for one in told if one.goldstein * sign > 0], volume, starts, number, settings)
            for number, told in enumerate(own)
        ]
        sides.append(_in_history(measures, states, settings))
    counts = [None if state == "gap" else len(told) for told, state in zip(own, states, strict=True)]
    return Series(
        strand=strand,
        points=tuple(
            Point(
                start=start,
                state=states[number],
                events=tuple(sorted(one.id for one in own[number])),
                surprise=_surprise(counts, number, settings.window),
                conflict=sides[0][number] if states[number] == "known" else None,
                cooperation=sides[1][number] if states[number] == "known" else None,
            )
            for number, start in enumerate(starts)
        ),
    )


def _state(told: Sequence[SeriesEvent], counts: object, settings: SeriesSettings) -> PointState:
    if not told and not (isinstance(counts, dict) and any(counts.values())):
        return "gap"
    return "known" if len(told) >= settings.least_events else "insufficient"


def _measure(
    told: Sequence[SeriesEvent], volume: Volume, starts: Sequence[date], number: int, settings: SeriesSettings
) -> Measure:
    def ratio(name: str) -> float:
        count = volume.get(starts[number], {}).get(name, 0)
        if count <= 0:
            return 1.0
        year = [volume.get(start, {}).get(name, 0) for start in starts[max(0, number - settings.window) : number + 1]]
        return (sum(year) / sum(1 for one in year if one > 0) + 5.0) / (count + 5.0)

    def added(event: SeriesEvent, names: Sequence[str]) -> float:
        if not names:
            return 0.0
        weight = min(1.0, math.log1p(len(names)) / math.log(6))
        return event.confidence * weight * abs(event.goldstein) * (math.fsum(map(ratio, names)) / len(names))

    whole = [added(one, sorted(one.publishers)) for one in told]
    value = math.fsum(whole)
    left = [value]
    for name in sorted({name for one in told for name in one.publishers}):
        lost = [
            all_in - added(one, sorted(one.publishers - {name}))
            for one, all_in in zip(told, whole, strict=True)
            if name in one.publishers
        ]
        left.append(max(0.0, value - math.fsum(lost)))
    low, high = _band([one.id for one in told], whole, settings)
    return Measure(value=value, low=low, high=high, least=min(left), most=max(left))


def _band(ids: Sequence[str], shares: Sequence[float], settings: SeriesSettings) -> tuple[float, float]:
    if not ids:
        return 0.0, 0.0
    sums = [0.0] * settings.draws
    for one, share in zip(ids, shares, strict=True):
        seed = sum(ord(letter) * 0x94D049BB133111EB ** (place + 1) for place, letter in enumerate(one)) % _WHOLE
        for draw in range(settings.draws):
            sums[draw] += _times(seed, draw) * share
    return _quantile(sorted(sums), (1 - settings.level) / 2), _quantile(sorted(sums), (1 + settings.level) / 2)


def _times(seed: int, draw: int) -> int:
    """SplitMix64, four draws a number, and the Poisson law of mean 1 by its inverse."""
    state = (seed + (1 + draw // 4) * 0x9E3779B97F4A7C15) % _WHOLE
    state = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 % _WHOLE
    state = (state ^ state >> 27) * 0x94D049BB133111EB % _WHOLE
    bits = (state ^ state >> 31) >> 16 * (draw % 4) & 0xFFFF
    return sum(1 for bound in _LAW if bound <= (bits + 0.5) / 65536)


def _quantile(rising: Sequence[float], share: float) -> float:
    place = share * (len(rising) - 1)
    below = min(math.floor(place), len(rising) - 2)
    return rising[below] + (place - below) * (rising[below + 1] - rising[below])


def _in_history(measures: Sequence[Measure], states: Sequence[PointState], settings: SeriesSettings) -> list[Measure]:
    values = [one.value if state == "known" else math.nan for one, state in zip(measures, states, strict=True)]
    scores = robust_z(values, settings.window)
    changed = level_changes(scores)
    return [
        Measure(
            value=one.value, low=one.low, high=one.high, least=one.least, most=one.most, z=score, percentile=share,
            changed=number in changed,
        )
        for number, (one, score, share) in enumerate(zip(measures, scores, percentiles(values), strict=True))
    ]  # fmt: skip


def _surprise(counts: Sequence[int | None], number: int, window: int) -> float | None:
    count = counts[number]
    before = [one for one in counts[max(0, number - window) : number] if one is not None]
    return None if count is None or 2 * len(before) < window else surprise(count, before)
