"""What goes into a tension series and what comes out: plain values, each point with its events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

METHOD = "tocsin-series-3"
"""Version of the method; any change of a formula or a constant changes it."""

Period = Literal["week", "day"]
Strand = Literal["acts", "threats"]
"""Acts occurred or go on; threats are threatened, hypothetical or scheduled (Caldara and Iacoviello 2022)."""
PointState = Literal["known", "insufficient", "gap"]
Volume = Mapping[date, Mapping[str, int]]
"""First day of a period, and how many dispatches each publisher had in it, copies left out."""

STRANDS: dict[str, Strand] = {
    "occurred": "acts",
    "ongoing": "acts",
    "scheduled": "threats",
    "hypothetical": "threats",
}
"""Strand by status; what was denied or did not happen belongs to none."""


@dataclass(frozen=True, kw_only=True)
class SeriesEvent:
    """An event as the series counts it.

    Attributes:
        id: of the event.
        day: the day it falls on.
        goldstein: its score, -10 (conflict) to 10 (cooperation).
        confidence: 0 to 1.
        publishers: those who report it on their own, copies left out; at least one.
        strand: whether it is an act or a threat.
    """

    id: str
    day: date
    goldstein: float
    confidence: float
    publishers: frozenset[str]
    strand: Strand


@dataclass(frozen=True, kw_only=True)
class SeriesSettings:
    """The choices of the method; what differs from them is another method.

    Attributes:
        period: weeks begin on Monday.
        least_events: events a period must have for its value to be given.
        draws: of the bootstrap.
        level: share of the draws within the band.
    """

    period: Period = "week"
    least_events: int = 3
    draws: int = 400
    level: float = 0.9

    @property
    def window(self) -> int:
        """Periods that a value is judged against: a year of them."""
        return 52 if self.period == "week" else 364


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One figure of a period.

    Attributes:
        value: weighted Goldstein magnitude at the sources' usual volume, 0 or more.
        low: lower bound of the bootstrap band; `high` the upper.
        least: the lowest value that leaving out one source gives; `most` the highest.
        z: robust score against the trailing year, None while there is too little of it.
        percentile: share of the earlier known values that lie below, ties by half; None where there are none.
        changed: whether the level changed here (CUSUM).
    """

    value: float
    low: float
    high: float
    least: float
    most: float
    z: float | None = None
    percentile: float | None = None
    changed: bool = False


@dataclass(frozen=True, kw_only=True)
class Point:
    """One period of a series.

    Attributes:
        start: its first day.
        state: `known`; `insufficient` with fewer events than the least; `gap` where the desk had no dispatch.
        events: ids of its events, sorted: what the point opens to.
        surprise: probability that as many events or more fall into the period, by the trailing year's
            counts (Gamma-Poisson); None in a gap and while there is too little history.
        conflict: K-, None unless the point is known; `cooperation` K+.
    """

    start: date
    state: PointState
    events: tuple[str, ...]
    surprise: float | None = None
    conflict: Measure | None = None
    cooperation: Measure | None = None


@dataclass(frozen=True, kw_only=True)
class Series:
    """The points of one strand, oldest first, without a period left out."""

    strand: Strand
    points: tuple[Point, ...]


@dataclass(frozen=True, kw_only=True)
class Tension:
    """Both strands of one pair of actors, or of one actor."""

    acts: Series
    threats: Series
    settings: SeriesSettings = field(default_factory=SeriesSettings)
    method: str = METHOD


def strand_of(status: str) -> Strand | None:
    """Strand that an event of a status belongs to; None for what was denied or did not happen."""
    return STRANDS.get(status)


def period_start(day: date, period: Period) -> date:
    """First day of the period that a day lies in: the Monday of its week, or the day itself."""
    return day - timedelta(days=day.weekday()) if period == "week" else day


def periods(since: date, until: date, period: Period) -> list[date]:
    """First days of all periods from the one of `since` to the one of `until`, both included."""
    first, step = period_start(since, period), 7 if period == "week" else 1
    return [first + timedelta(days=step * number) for number in range((until - first).days // step + 1)]
