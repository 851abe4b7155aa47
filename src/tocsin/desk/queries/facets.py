"""What the events of a search are counted by, so that it can be narrowed.

Counted are the newest that meet it, up to a bound; whoever shows the counts says how many those are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.database.fulltext import is_common
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.events import conditions_of, newest
from tocsin.desk.queries.filters import EventConditions
from tocsin.desk.queries.overview import names_of
from tocsin.ontology.countries import country_by_code
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row
    from sqlalchemy.sql import ColumnElement
MOST_COUNTED = 2_000
"""Events that are counted at the most."""
MOST_OF_WORDS = 500
"""The same where words are searched for, which are looked for event by event where they are common."""
_SHOWN = 20
_E, _EA, _EC = schema.events.c, schema.event_actors.c, schema.event_channels.c


@dataclass(frozen=True)
class Count:
    """A value of a field, what people call it, and how many events have it."""

    value: str
    name: str
    events: int


@dataclass(frozen=True)
class Facets:
    """What events are counted by, the values of a field with the most of them first.

    Attributes:
        counted: events that were counted.
        complete: whether these are all that meet the search, not just the newest.
        type: PLOVER types.
        status: factuality.
        actor: who acts, by country or id, the most frequent.
        recipient: who is acted upon, likewise.
        country: where it happens.
        place: the most frequent places.
        channel: channels of the desk.
        month: months, as 2022-01, the oldest first; events of no known day are in none.
    """

    counted: int
    complete: bool
    type: tuple[Count, ...]
    status: tuple[Count, ...]
    actor: tuple[Count, ...]
    recipient: tuple[Count, ...]
    country: tuple[Count, ...]
    place: tuple[Count, ...]
    channel: tuple[Count, ...]
    month: tuple[Count, ...]


def facets(connection: Connection, asked: EventConditions, channels: dict[str, str]) -> Facets:
    """Count the events that meet conditions.

    Args:
        connection: to the desk.
        asked: the conditions.
        channels: key of each channel of the desk to its name.
    """
    columns = (_E.id, _E.type, _E.status, _E.country, _E.place, func.substr(_E.day, 1, 7).label("month"))
    rows, complete = _newest_rows(connection, asked, columns)
    ids = [row.id for row in rows]
    places = Counter(row.place for row in rows if row.place).most_common(_SHOWN)
    countries = country_by_code()
    parties = {role: _parties(connection, ids, role) for role in ("actor", "recipient")}
    names = names_of(connection, (name for counted in parties.values() for name, _ in counted))
    return Facets(
        counted=len(rows),
        complete=complete,
        type=_counts(Counter(row.type for row in rows).most_common()),
        status=_counts(Counter(row.status for row in rows).most_common()),
        actor=_counts(parties["actor"], names),
        recipient=_counts(parties["recipient"], names),
        country=_counts(
            Counter(row.country for row in rows if row.country).most_common(_SHOWN),
            {code: one.name for code, one in countries.items()},
        ),
        place=_counts(places, _place_names(connection, [name for name, _ in places])),
        channel=_counts(_channels(connection, ids), channels),
        month=_counts(sorted(Counter(row.month for row in rows if row.month).items())),
    )


def _newest_rows(
    connection: Connection, asked: EventConditions, columns: Sequence[Any]
) -> tuple[Sequence[Row[Any]], bool]:
    """Give columns of the newest events that meet conditions, and whether these are all of them.

    A word that many dispatches hold is asked of each event: of so many at the most, whether or not they hold it.
    """
    if asked.text is None or not is_common(connection, asked.text):
        most = MOST_COUNTED if asked.text is None else MOST_OF_WORDS
        rows = connection.execute(newest(connection, asked, *columns).limit(most + 1)).all()
        return rows[:most], len(rows) <= most
    asked_of = connection.execute(
        newest(connection, asked.model_copy(update={"text": None}), _E.id).limit(MOST_OF_WORDS + 1)
    ).all()
    ids = [row.id for row in asked_of[:MOST_OF_WORDS]]
    with_words = conditions_of(connection, EventConditions(text=asked.text))
    rows = connection.execute(select(*columns).where(_E.id.in_(ids), *with_words)).all()
    return rows, len(asked_of) <= MOST_OF_WORDS


def _counts(found: Iterable[tuple[str, int]], names: dict[str, str] | None = None) -> tuple[Count, ...]:
    called = names or {}
    return tuple(Count(value, called.get(value, value), number) for value, number in found)


def _parties(connection: Connection, ids: Sequence[str], role: str) -> list[tuple[str, int]]:
    return _counted(connection, _EA.actor, _EA.event, ids, _EA.role == role)[:_SHOWN]


def _channels(connection: Connection, ids: Sequence[str]) -> list[tuple[str, int]]:
    return _counted(connection, _EC.channel, _EC.event, ids)


def _counted(
    connection: Connection, value: Any, event: Any, ids: Sequence[str], *where: ColumnElement[bool]
) -> list[tuple[str, int]]:
    found: Counter[str] = Counter()
    for part in chunks(ids):
        found.update(connection.execute(select(value).where(event.in_(part), *where)).scalars())
    return sorted(found.items(), key=lambda one: (-one[1], one[0]))


def _place_names(connection: Connection, places: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for place in places:
        data = connection.execute(select(_E.data).where(_E.place == place).limit(1)).scalar_one()
        venue = loads(ResolvedEvent, data).place
        found[place] = venue.name if venue else place
    return found
