"""What is known of the sources of a desk besides their number: rights, volume week by week, how late they come."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from tocsin.desk.database import schema

if TYPE_CHECKING:
    from sqlalchemy import Connection

_D = schema.dispatches.c
_NEWEST = 2000
"""Dispatches that lag is told from: those that came last."""
_LATEST = timedelta(days=30)
"""A dispatch that came later than this after it was published was taken from an archive, and tells of no lag."""


@dataclass(frozen=True)
class SourceDetails:
    """A source in detail.

    Attributes:
        name: who publishes.
        terms: what the rights of its dispatches amount to, each with their number, the most first.
        weeks: dispatches in each of the weeks asked for, the oldest first, copies among them.
        lag_minutes: median time from publication to the desk, of its newest dispatches that tell the minute they
            were published; None where none does.
    """

    name: str
    terms: tuple[tuple[str, int], ...]
    weeks: tuple[int, ...]
    lag_minutes: float | None


def source_details(connection: Connection, last: date, weeks: int) -> dict[str, SourceDetails]:
    """Give the details of all sources by their names.

    Args:
        connection: where they are read from.
        last: a day of the last week that volume is told of.
        weeks: how many weeks.
    """
    counted = select(_D.source, _D.terms, func.count()).group_by(_D.source, _D.terms)
    terms: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for source, name, number in connection.execute(counted):
        terms[source].append((name, number))
    volume = _volume(connection, last, weeks)
    lags: defaultdict[str, list[float]] = defaultdict(list)
    for source, minutes in _lags(connection):
        lags[source].append(minutes)
    return {
        source: SourceDetails(
            source,
            tuple(sorted(own, key=lambda one: (-one[1], one[0]))),
            tuple(volume[source]) if source in volume else (0,) * weeks,
            statistics.median(lags[source]) if lags[source] else None,
        )
        for source, own in terms.items()
    }


def _volume(connection: Connection, last: date, weeks: int) -> dict[str, list[int]]:
    first = last - timedelta(days=last.weekday() + 7 * (weeks - 1))
    query = select(_D.source, _D.day, func.count()).where(_D.day >= first.isoformat(), _D.day <= last.isoformat())
    found: defaultdict[str, list[int]] = defaultdict(lambda: [0] * weeks)
    for source, day, number in connection.execute(query.group_by(_D.source, _D.day)):
        found[source][(date.fromisoformat(day[:10]) - first).days // 7] += number
    return dict(found)


def _lags(connection: Connection) -> Iterator[tuple[str, float]]:
    query = select(_D.source, _D.published, _D.added).order_by(_D.seq.desc()).limit(_NEWEST)
    for source, published, added in connection.execute(query):
        if published and "T" in published:
            lag = _instant(added) - _instant(published)
            if timedelta(0) <= lag <= _LATEST:
                yield source, lag.total_seconds() / 60


def _instant(written: str) -> datetime:
    """An instant as aware of its zone; UTC where it names none."""
    found = datetime.fromisoformat(written)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
