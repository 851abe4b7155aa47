"""Crossings: where the tension of two actors goes beyond a threshold, told once for as long as it stays there.

A run begins with the first known point above the threshold and ends with the first known one that is not above it;
what is insufficient or a gap ends none, since it says nothing. A late dispatch may move the beginning of a run by a
period or two, so a run is known by any of its periods under which it was told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from tocsin.desk.database import schema
from tocsin.desk.queries.filters import SeriesFilter
from tocsin.desk.queries.series import series
from tocsin.desk.series.model import METHOD, Measure, Point, period_start
from tocsin.desk.settings import AlertRule, SeriesCondition
from tocsin.record.codec import plain

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True)
class Run:
    """Points beyond the threshold, oldest first, with no known point between them that is not."""

    points: tuple[Point, ...]

    @property
    def start(self) -> date:
        """First day of the first period."""
        return self.points[0].start


def crossings(connection: Connection, rule: AlertRule, since: str, now: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Give the runs that began in the period of an instant or later and were not told: key, line, data of each.

    The last two years that have events are looked at, the first of which the scores are judged against.
    """
    asked = rule.series
    if asked is None:
        return []
    first = period_start(date.fromisoformat(since[:10]), asked.period) if since else date.min
    wanted = SeriesFilter(actor=asked.actor, towards=asked.towards, period=asked.period)
    found = series(connection, wanted, date.fromisoformat(now[:10]))
    points = (found.acts if asked.strand == "acts" else found.threats).points
    return [
        (_key(asked, run.start), _line(asked, run.points[0]), _data(asked, run))
        for run in runs_beyond(points, asked)
        if run.start >= first and not _was_told(connection, rule, asked, run)
    ]


def runs_beyond(points: Sequence[Point], asked: SeriesCondition) -> list[Run]:
    """Find the runs of points beyond a threshold."""
    runs: list[list[Point]] = []
    within = False
    for point in points:
        figure = figure_of(point, asked)
        if figure is None:
            continue
        if figure > asked.above:
            runs = runs if within else [*runs, []]
            runs[-1].append(point)
        within = figure > asked.above
    return [Run(tuple(run)) for run in runs]


def figure_of(point: Point, asked: SeriesCondition) -> float | None:
    """Give the figure that a rule looks at; None where the point has none."""
    measure = _measure(point, asked)
    if measure is None:
        return None
    return measure.z if asked.measure == "z" else measure.value


def _measure(point: Point, asked: SeriesCondition) -> Measure | None:
    return point.conflict if asked.figure == "conflict" else point.cooperation


def _key(asked: SeriesCondition, start: date) -> str:
    what = (asked.actor, asked.towards or "*", asked.period, asked.strand, asked.figure, asked.measure)
    return "|".join(("series", *what, f"{asked.above:g}", start.isoformat()))


def _was_told(connection: Connection, rule: AlertRule, asked: SeriesCondition, run: Run) -> bool:
    keys = [f"{rule.name}|{_key(asked, point.start)}" for point in run.points[1:]]
    known = schema.alerts.c
    return bool(keys) and connection.execute(select(known.number).where(known.key.in_(keys))).first() is not None


def _line(asked: SeriesCondition, point: Point) -> str:
    pair = f"{asked.actor} → {asked.towards}" if asked.towards else asked.actor
    figure = f"{asked.measure} {figure_of(point, asked):.2f} beyond {asked.above:g}"
    return f"{asked.figure} of {pair} ({asked.strand}), {asked.period} of {point.start}: {figure}"


def _data(asked: SeriesCondition, run: Run) -> dict[str, Any]:
    point = run.points[0]
    told: dict[str, Any] = plain(point)
    return {**asked.model_dump(mode="json"), "method": METHOD, "point": told}
