"""The tension series of two actors, or of one towards all, from the events and the volumes of a desk."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Integer, cast, func, literal_column, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.filters import SeriesFilter
from tocsin.desk.series import SeriesSettings, Tension, tension
from tocsin.desk.series.columns import EventColumns
from tocsin.desk.series.model import STRANDS, period_start
from tocsin.errors import UsageError
from tocsin.record.at_one_go import at_one_go
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.sql import ColumnElement

_P, _D = schema.pair_events.c, schema.dispatches.c
_MONDAY = date(1970, 1, 5)
_YEARS = 2
"""Years shown where no first day is asked for."""
_Row = tuple[str, str, str, float, float, str]
"""Day, event, status, Goldstein score, confidence, publishers."""
_Kept = dict[tuple[str, date, date], dict[date, dict[str, int]]]
"""Volumes by period and first and last day."""
_MOST_VOLUMES = 32
_MOST_PERIODS = 4000
"""Periods of a series: eleven years of days, seventy-five of weeks."""


class Volumes:
    """How much each source had in each period: series of the same days share it while the desk stays as it is."""

    def __init__(self) -> None:
        self._state = ""
        self._kept: _Kept = {}

    def at(self, state: str) -> _Kept:
        """What is kept for a state; nothing yet where it is another than the last."""
        if state != self._state:
            self._state, self._kept = state, {}
        return self._kept


@at_one_go()
def series(connection: Connection, asked: SeriesFilter, today: date, volumes: _Kept | None = None) -> Tension:
    """Derive the series of a pair.

    Without days it ends with the last period that has an event, and begins two years before, or with the first
    dispatch of the desk where that came later.

    Raises:
        UsageError: no period is asked for, or more than a series has at most.
    """
    until = date.fromisoformat(asked.until) if asked.until else _last_day(connection, asked) or today
    since = date.fromisoformat(asked.since) if asked.since else _beginning(connection, until)
    if asked.until and until < since:
        raise UsageError(f"there is no day from {since} to {until}")
    until = max(since, until)
    settings = SeriesSettings(period=asked.period)
    first = period_start(since, asked.period)
    if (until - first).days // (7 if asked.period == "week" else 1) >= _MOST_PERIODS:
        raise UsageError(f"more than {_MOST_PERIODS:,} periods from {since} to {until}", hint="ask for fewer days")
    told = _events(connection, asked, first, until)
    kept, days = {} if volumes is None else volumes, (asked.period, first, until)
    if days not in kept:
        if len(kept) >= _MOST_VOLUMES:
            kept.clear()
        kept[days] = _volume(connection, asked, first, until)
    return tension(told, kept[days], first, until, settings)


def _events(connection: Connection, asked: SeriesFilter, since: date, until: date) -> EventColumns:
    columns = (_P.day, _P.event, _P.status, _P.goldstein, _P.confidence, _P.publishers)
    within = _P.day.between(since.isoformat(), until.isoformat())
    query = select(*columns).where(*_of_pair(asked), within, _P.status.in_(STRANDS))
    # As the driver gives them: making rows of SQLAlchemy of them takes as long as all else that is asked here. And in
    # an order of our own, since PostgreSQL sorts by a language's rules.
    rows: list[_Row] = sorted(connection.execute(query).cursor.fetchall())
    return _columns(rows, _publishers(connection, [row[1] for row in rows if not row[5]]))


def _publishers(connection: Connection, events: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The publishers of events that have too many for the key of a pair."""
    found: dict[str, tuple[str, ...]] = {}
    for part in chunks(events):
        kept = select(schema.events.c.data).where(schema.events.c.id.in_(part))
        told = (loads(ResolvedEvent, data) for data in connection.execute(kept).scalars())
        found.update((event.id, event.publishers) for event in told)
    return found


def _columns(rows: Sequence[_Row], many: Mapping[str, tuple[str, ...]]) -> EventColumns:
    """Bring rows to columns; a desk has few days, and its few publishers come in the same sets again and again.

    Args:
        rows: in order.
        many: the publishers of those events whose rows tell none.
    """
    import numpy as np

    days, ids, status, goldstein, confidence, publishers = zip(*rows, strict=True) if rows else [()] * 6
    day_of = {one: date.fromisoformat(one[:10]) for one in set(days)}
    names_of = {one: _names(json.loads(one)) for one in set(publishers) if one}
    return EventColumns(
        ids=ids,
        days=[day_of[one] for one in days],
        strands=[STRANDS[one] for one in status],
        goldstein=np.array(goldstein, dtype=np.float64),
        confidence=np.array(confidence, dtype=np.float64),
        publishers=[names_of[one] if one else _names(many[event]) for event, one in zip(ids, publishers, strict=True)],
    )


def _names(publishers: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(set(publishers or [""])))


def _of_pair(asked: SeriesFilter) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """The events of the pair: the first acts towards the second, or both act together."""
    towards = asked.towards if asked.towards not in (None, asked.actor) else ""
    return _P.actor == asked.actor, _P.towards == towards


def _beginning(connection: Connection, until: date) -> date:
    first = connection.execute(select(func.min(_D.day)).where(_D.day != "")).scalar_one_or_none()
    earliest = until - timedelta(days=365 * _YEARS)
    return min(until, max(earliest, date.fromisoformat(first[:10]))) if first else earliest


def _last_day(connection: Connection, asked: SeriesFilter) -> date | None:
    day = connection.execute(select(func.max(_P.day)).where(*_of_pair(asked))).scalar_one_or_none()
    return date.fromisoformat(day[:10]) if day else None


def _volume(connection: Connection, asked: SeriesFilter, since: date, until: date) -> dict[date, dict[str, int]]:
    """How many dispatches of its own each source had in each period."""
    number = _period_number(connection, asked)
    query = (
        select(number.label("period"), _D.source, func.count())
        .where(_D.original.is_(None), _D.state == "current", _D.day >= since.isoformat(), _D.day <= until.isoformat())
        .group_by("period", _D.source)
    )
    found: defaultdict[date, dict[str, int]] = defaultdict(dict)
    length = 7 if asked.period == "week" else 1
    for period, source, count in connection.execute(query):
        found[_MONDAY + timedelta(days=int(period) * length)][source] = count
    return found


def _period_number(connection: Connection, asked: SeriesFilter) -> ColumnElement[int]:
    """Periods since Monday, 5 January 1970, of a dispatch's day."""
    length = 7 if asked.period == "week" else 1
    if connection.dialect.name == "postgresql":
        return literal_column(f"((dispatches.day::date - date '{_MONDAY}') / {length})", Integer)
    days = func.julianday(_D.day) - func.julianday(_MONDAY.isoformat())
    return cast(days / length, Integer)
