"""When things of a desk last changed: for those who follow a desk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks

if TYPE_CHECKING:
    from sqlalchemy import Connection

_E, _D, _SD = schema.events.c, schema.dispatches.c, schema.storyline_dispatches.c


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


def latest_instant(connection: Connection) -> str:
    """Give the instant of the last change of any event, "" where there is none."""
    return connection.execute(select(func.max(_E.changed))).scalar_one() or ""
