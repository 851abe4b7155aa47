"""The tension series of two actors, or of one towards all, from the events and the volumes of a desk."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, cast, func, literal_column, select

from tocsin.desk.database import schema
from tocsin.desk.queries.filters import SeriesFilter
from tocsin.desk.series import SeriesEvent, SeriesSettings, Tension, tension
from tocsin.desk.series.model import period_start, strand_of
from tocsin.errors import UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.sql import ColumnElement

_E, _EA, _D = schema.events.c, schema.event_actors.c, schema.dispatches.c
_MONDAY = date(1970, 1, 5)
_YEARS = 2
"""Years shown where no first day is asked for."""
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


def _events(connection: Connection, asked: SeriesFilter, since: date, until: date) -> list[SeriesEvent]:
    columns = (_E.id, _E.day, _E.goldstein, _E.confidence, _E.status, _publishers(connection).label("publishers"))
    query = select(*columns).where(_E.day >= since.isoformat(), _E.day <= until.isoformat())
    if connection.dialect.name == "sqlite":
        ids = json.dumps(_ids_of_pair(connection, asked, since, until))
        query = query.where(_E.id.in_(select(func.json_each(ids).table_valued("value").c.value)))
    else:
        query = query.where(_E.id.in_(_of_pair(asked)))
    found: list[SeriesEvent] = []
    for row in connection.execute(query).all():
        strand = strand_of(row.status)
        if strand is not None:
            found.append(
                SeriesEvent(
                    id=row.id,
                    day=_day(row.day[:10]),
                    goldstein=row.goldstein,
                    confidence=row.confidence,
                    publishers=_names(row.publishers),
                    strand=strand,
                )
            )
    return sorted(found, key=lambda event: (event.day, event.id))


def _publishers(connection: Connection) -> ColumnElement[Any]:
    """The publishers of an event as text of JSON."""
    if connection.dialect.name == "postgresql":
        return literal_column("(events.data::json -> 'publishers')::text")
    return func.json_extract(_E.data, "$.publishers")


@lru_cache(maxsize=4096)
def _names(publishers: str | None) -> frozenset[str]:
    """Names out of JSON, in which a desk's few publishers come in the same sets again and again."""
    return frozenset(json.loads(publishers or "[]")) or frozenset({""})


_day = lru_cache(maxsize=8192)(date.fromisoformat)


def _ids_of_pair(connection: Connection, asked: SeriesFilter, since: date, until: date) -> list[str]:
    """The ids of the pair's events in some days; SQLite finds what two long lists share later than a set does."""
    taking = schema.event_actors.c
    within = taking.day.between(since.isoformat(), until.isoformat())
    acting = select(taking.event).where(taking.actor == asked.actor, taking.role == "actor", within)
    found = set(connection.execute(acting).scalars().all())  # all: a row at a time takes twice as long
    if asked.towards is not None:
        meant = select(taking.event).where(
            taking.actor == asked.towards, taking.role.in_(("actor", "recipient")), within
        )
        found.intersection_update(connection.execute(meant).scalars().all())
    return sorted(found)


def _of_pair(asked: SeriesFilter) -> Any:
    """The events of the pair: the first acts towards the second, or both act together."""
    acting, meant = schema.event_actors.alias("acting").c, schema.event_actors.alias("meant").c
    query = select(acting.event).where(acting.actor == asked.actor, acting.role == "actor")
    if asked.towards is None:
        return query
    return query.join(meant.event.table, meant.event == acting.event).where(meant.actor == asked.towards)


def _beginning(connection: Connection, until: date) -> date:
    first = connection.execute(select(func.min(_D.day)).where(_D.day != "")).scalar_one_or_none()
    earliest = until - timedelta(days=365 * _YEARS)
    return min(until, max(earliest, date.fromisoformat(first[:10]))) if first else earliest


def _last_day(connection: Connection, asked: SeriesFilter) -> date | None:
    day = connection.execute(select(func.max(_E.day)).where(_E.id.in_(_of_pair(asked)))).scalar_one_or_none()
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
