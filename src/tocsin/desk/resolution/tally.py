"""How many events fall where and when, kept with the events: a map of ten years adds up a few of these numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.model import ResolvedEvent

if TYPE_CHECKING:
    from sqlalchemy import Connection

_E, _N = schema.events.c, schema.event_counts
_Key = tuple[str, str, str, str, str]
"""Period, place, country, type and status."""


def day_of(event: ResolvedEvent) -> str:
    """Give the day that an event is sorted by: its first, else that on which it was first reported; else ""."""
    return (event.start or event.history[0].at or "")[:10]


def recount(connection: Connection, gone: Sequence[str], fresh: Iterable[ResolvedEvent]) -> None:
    """Bring the numbers up to date before events take the place of others.

    Args:
        connection: a transaction that writes.
        gone: ids of the events that are about to go.
        fresh: those that are about to come.
    """
    change = Counter[_Key]()
    columns = (_E.day, _E.place, _E.country, _E.type, _E.status)
    for part in chunks(gone):
        for row in connection.execute(select(*columns).where(_E.id.in_(part))):
            change.subtract(_keys(*row))
    for event in fresh:
        place, country = (event.place.id, event.place.country) if event.place else (None, None)
        change.update(_keys(day_of(event), place, country, event.type, event.status))
    told = sorted((key, number) for key, number in change.items() if number)
    if told:
        _add(connection, told)
        connection.execute(delete(_N).where(_N.c.events == 0, _N.c.period.in_({key[0] for key, _ in told})))


def count_anew(connection: Connection) -> None:
    """Put the numbers of all events of the desk in the place of those that are kept."""
    connection.execute(delete(_N))
    for length, where in ((4, _E.day != ""), (7, _E.day != ""), (7, _E.day == "")):
        place, country = (func.coalesce(column, "") for column in (_E.place, _E.country))
        key = (func.substr(_E.day, 1, length), place, country, _E.type, _E.status)
        query = select(*key, func.count()).where(where).group_by(*key)
        connection.execute(insert(_N).from_select([column.name for column in _N.columns], query))


def _keys(day: str, place: str | None, country: str | None, kind: str, status: str) -> list[_Key]:
    """The keys of an event's numbers: its year and its month, or "" where its day is not known."""
    periods = (day[:4], day[:7]) if day else ("",)
    return [(period, place or "", country or "", kind, status) for period in periods]


def _add(connection: Connection, told: Sequence[tuple[_Key, int]]) -> None:
    from sqlalchemy.dialects import postgresql, sqlite

    inserting = sqlite.insert(_N) if connection.dialect.name == "sqlite" else postgresql.insert(_N)
    key = list(_N.primary_key)
    statement = inserting.on_conflict_do_update(
        index_elements=key, set_={"events": _N.c.events + inserting.excluded.events}
    )
    names = [column.name for column in key]
    connection.execute(statement, [{**dict(zip(names, told_of, strict=True)), "events": by} for told_of, by in told])
