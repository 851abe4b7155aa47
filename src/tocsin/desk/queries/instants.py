"""When things of a desk last changed, and what changed since: for those who follow a desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import func, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.database.engines import reading
from tocsin.desk.queries.events import changed_events

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Select

    from tocsin.desk.model import ResolvedEvent
    from tocsin.desk.queries.filters import EventFilter

_Told = TypeVar("_Told", str, int)
_E, _D = schema.events.c, schema.dispatches.c
_EM, _SD = schema.event_mentions.c, schema.storyline_dispatches.c


class Instants:
    """Tells of instants, ISO 8601 in UTC to the second.

    Args:
        engine: the desk's database.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of_events(self, events: Iterable[str]) -> dict[str, str]:
        """Give the instant at which each event last changed."""
        return self._of(events, lambda part: select(_E.id, _E.changed).where(_E.id.in_(part)))

    def of_storylines(self, storylines: Iterable[str]) -> dict[str, str]:
        """Give the instant at which the last dispatch of each storyline came to the desk."""
        latest = select(_SD.storyline, func.max(_D.added).label("at")).join(schema.dispatches, _D.id == _SD.dispatch)
        return self._of(storylines, lambda part: latest.where(_SD.storyline.in_(part)).group_by(_SD.storyline))

    def changed_since(self, instant: str, asked: EventFilter) -> list[tuple[str, ResolvedEvent]]:
        """Give the events of a filter that changed at an instant or after it, each with the instant of its change."""
        with reading(self._engine) as connection:
            return changed_events(connection, instant, asked)

    def first_told(self, events: Iterable[str]) -> dict[str, int]:
        """Give the number of the dispatch, in the order they came, that told of each event first."""
        first = select(_EM.event, func.min(_D.seq).label("number")).join(schema.dispatches, _D.id == _EM.dispatch)
        return self._of(events, lambda part: first.where(_EM.event.in_(part)).group_by(_EM.event))

    def _of(self, ids: Iterable[str], query: Callable[[Sequence[str]], Select[str, _Told]]) -> dict[str, _Told]:
        """Give what a query tells of each id, asked for some of them at a time."""
        found: dict[str, _Told] = {}
        with reading(self._engine) as connection:
            for part in chunks(sorted(set(ids))):
                found.update((one, told) for one, told in connection.execute(query(part)))
        return found

    def last_number(self, at: str) -> int:
        """Give the number of the dispatch that was the desk's last at an instant, 0 where it had none."""
        query = select(_D.seq).where(_D.added <= at).order_by(_D.seq.desc()).limit(1)
        with reading(self._engine) as connection:
            return connection.execute(query).scalar_one_or_none() or 0

    def latest(self) -> str:
        """Give the instant of the last change of any event, "" where there is none."""
        with reading(self._engine) as connection:
            return _latest(connection)

    def pulse(self) -> str:
        """Give what differs once a dispatch came or an event changed: two looks at indexes, whatever the desk holds."""
        with reading(self._engine) as connection:
            number = connection.execute(select(func.max(_D.seq))).scalar_one()
            return f"{number or 0}/{_latest(connection)}"


def _latest(connection: Connection) -> str:
    return connection.execute(select(func.max(_E.changed))).scalar_one() or ""
