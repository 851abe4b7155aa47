"""How many events meet conditions at each place: out of the numbers kept by year and month where these tell it.

Days at the ends of a span that fill no month are counted one by one. Where a condition is on something that the
numbers do not know (a party, a channel, words), the newest events that meet it are counted, up to a bound.
"""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from tocsin.desk.database import schema
from tocsin.desk.queries.events import lead_day, newest
from tocsin.ontology.plover import TYPES

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select
    from sqlalchemy.sql import ColumnElement

    from tocsin.desk.queries.filters import EventConditions

MOST_PLACED = 10_000
"""Events that are counted at the most where the kept numbers do not tell."""
MOST_OF_WORDS = 300
"""The same where words are searched for, which are looked for event by event where they are common."""
_KEPT = frozenset({"type", "status", "country", "place", "since", "until", "level", "limit"})
_E, _N = schema.events.c, schema.event_counts.c
_FIRST, _LAST = "0001-01-01", "9999-12-31"


@dataclass(frozen=True)
class Here:
    """Events of one quad at one place: ids of the place and of its country, or "", and how many."""

    place: str
    country: str
    quad: int
    events: int


def are_kept(asked: EventConditions) -> bool:
    """Whether the kept numbers tell of what is asked for."""
    given = {name for name, value in asked.model_dump(exclude_defaults=True).items() if value is not None}
    return given <= _KEPT


def counted(connection: Connection, asked: EventConditions) -> tuple[list[Here], bool]:
    """Count; tells too whether every event that meets the conditions was counted."""
    if not are_kept(asked):
        return _newest(connection, asked)
    found: dict[tuple[str, str, int], int] = {}
    for query in _queries(asked):
        for place, country, quad, number in connection.execute(query):
            found[place, country, quad] = found.get((place, country, quad), 0) + number
    return [Here(*key, number) for key, number in sorted(found.items())], True


def by_month(connection: Connection, asked: EventConditions) -> dict[str, int]:
    """Count the events that meet conditions by month, as 2022-01; those of no known day are in none."""
    if not are_kept(asked):
        day = lead_day(asked)
        some = newest(connection, asked, func.substr(day, 1, 7).label("month")).where(day != "").limit(_most(asked))
        rows = some.subquery().c
        counts = connection.execute(select(rows.month, func.count()).group_by(rows.month))
        return {month: number for month, number in counts}
    found: dict[str, int] = {}
    first, last = date.fromisoformat(asked.since or _FIRST), date.fromisoformat(asked.until or _LAST)
    for begins, ends in periods_of(first, last):
        if len(begins) == len(_FIRST):
            where = _E.day.between(begins, ends)
            query = select(func.substr(_E.day, 1, 7), func.count()).where(where, *_conditions(asked, _E))
            query = query.group_by(func.substr(_E.day, 1, 7))
        else:
            months = _N.period.between(f"{begins[:4]}-01" if len(begins) == len("2022") else begins, f"{ends}-99"[:7])
            query = select(_N.period, func.sum(_N.events)).where(months, func.length(_N.period) == len("2022-01"))
            query = query.where(*_conditions(asked, _N)).group_by(_N.period)
        found.update((month, number) for month, number in connection.execute(query))
    return found


def _newest(connection: Connection, asked: EventConditions) -> tuple[list[Here], bool]:
    most = _most(asked)
    query = newest(connection, asked, _E.place, _E.country, _E.quad).limit(most + 1)
    rows = [(place or "", country or "", quad) for place, country, quad in connection.execute(query).all()]
    return [Here(*key, number) for key, number in sorted(Counter(rows[:most]).items())], len(rows) <= most


def _most(asked: EventConditions) -> int:
    return MOST_PLACED if asked.text is None else MOST_OF_WORDS


def _queries(asked: EventConditions) -> Iterator[Select[Any]]:
    """Queries of place, country, quad and number whose answers add up to what is asked for."""
    quad = case({name: one.quad for name, one in TYPES.items()}, value=_N.type)
    key = (_N.place, _N.country, quad)
    kept = select(*key, func.sum(_N.events)).where(*_conditions(asked, _N)).group_by(*key)
    if asked.since is None and asked.until is None:
        yield kept.where(func.length(_N.period) != len("2022-01"))  # years, and what is of no known day
        return
    first, last = date.fromisoformat(asked.since or _FIRST), date.fromisoformat(asked.until or _LAST)
    for begins, ends in periods_of(first, last):
        if len(begins) < len(_FIRST):
            yield kept.where(_N.period.between(begins, ends), func.length(_N.period) == len(begins))
        else:
            place, country = func.coalesce(_E.place, ""), func.coalesce(_E.country, "")
            days = select(place, country, _E.quad, func.count()).where(_E.day.between(begins, ends))
            yield days.where(*_conditions(asked, _E)).group_by(place, country, _E.quad)


def periods_of(first: date, last: date) -> list[tuple[str, str]]:
    """Cut days into whole years, whole months and the days left at the ends, each as its first and its last.

    >>> periods_of(date(2020, 12, 31), date(2022, 2, 28))
    [('2020-12-31', '2020-12-31'), ('2021', '2021'), ('2022-01', '2022-02')]
    """
    if last < first:
        return []
    begins = 12 * first.year + first.month - (first.day == 1)  # months since the year 0
    whole = last.day == calendar.monthrange(last.year, last.month)[1]
    ends = 12 * last.year + last.month - 1 - (not whole)
    if begins > ends:
        return [(str(first), str(last))]
    years = (-(-begins // 12), (ends + 1) // 12 - 1)
    found = []
    if first.day > 1:
        found.append((str(first), str(first.replace(day=calendar.monthrange(first.year, first.month)[1]))))
    if years[0] <= years[1]:
        months = [(begins, 12 * years[0] - 1), (12 * years[1] + 12, ends)]
        found += [(_month(one), _month(other)) for one, other in months[:1] if one <= other]
        found.append((f"{years[0]:04}", f"{years[1]:04}"))
        found += [(_month(one), _month(other)) for one, other in months[1:] if one <= other]
    else:
        found.append((_month(begins), _month(ends)))
    if not whole:
        found.append((str(last.replace(day=1)), str(last)))
    return found


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"


def _conditions(asked: EventConditions, columns: Any) -> list[ColumnElement[bool]]:
    found = [
        column.in_(values) for column, values in ((columns.type, asked.type), (columns.status, asked.status)) if values
    ]
    if asked.country:
        found.append(columns.country.in_(asked.country))
    return found if asked.place is None else [*found, columns.place == asked.place]
