"""When things of a desk last changed: for those who follow a desk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks

if TYPE_CHECKING:
    from sqlalchemy import Connection

_E, _D = schema.events.c, schema.dispatches.c
_EM, _SD = schema.event_mentions.c, schema.storyline_dispatches.c


def event_instants(connection: Connection, events: Iterable[str]) -> dict[str, str]:
    """Give the instant at which each event last changed on the desk."""
    changed = select(_E.id, _E.changed)
    found: dict[str, str] = {}
    for part in chunks(sorted(set(events))):
        found.update((row.id, row.changed) for row in connection.execute(changed.where(_E.id.in_(part))))
    return found


def storyline_instants(connection: Connection, storylines: Iterable[str]) -> dict[str, str]:
    """Give the instant at which the last dispatch of each storyline came to the desk."""
    latest = select(_SD.storyline, func.max(_D.added).label("at")).join(schema.dispatches, _D.id == _SD.dispatch)
    found: dict[str, str] = {}
    for part in chunks(sorted(set(storylines))):
        rows = connection.execute(latest.where(_SD.storyline.in_(part)).group_by(_SD.storyline))
        found.update((row.storyline, row.at) for row in rows)
    return found


def first_told(connection: Connection, events: Iterable[str]) -> dict[str, int]:
    """Give the number of the dispatch, in the order they came, that told of each event first."""
    first = select(_EM.event, func.min(_D.seq).label("number")).join(schema.dispatches, _D.id == _EM.dispatch)
    found: dict[str, int] = {}
    for part in chunks(sorted(set(events))):
        rows = connection.execute(first.where(_EM.event.in_(part)).group_by(_EM.event))
        found.update((row.event, row.number) for row in rows)
    return found


def last_number(connection: Connection, at: str) -> int:
    """Give the number of the dispatch that was the desk's last at an instant, 0 where it had none."""
    query = select(_D.seq).where(_D.added <= at).order_by(_D.seq.desc()).limit(1)
    return connection.execute(query).scalar_one_or_none() or 0


def latest_instant(connection: Connection) -> str:
    """Give the instant of the last change of any event, "" where there is none."""
    return connection.execute(select(func.max(_E.changed))).scalar_one() or ""


def pulse(connection: Connection) -> str:
    """Give what differs once a dispatch came or an event changed; two looks at indexes, whatever the desk holds."""
    return f"{connection.execute(select(func.max(_D.seq))).scalar_one() or 0}/{latest_instant(connection)}"
