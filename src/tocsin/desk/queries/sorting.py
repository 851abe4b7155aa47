"""Events in another order than newest first: by a column of theirs, over the whole of an answer.

Events alike in that column come by day, in the same direction. Each order has an index. Where few events meet a
filter they are found by it and sorted; where many do, the order's index is walked until a page is full, so that no
page costs more than those few. A page's cursor names its last row, whose values are looked up when the next page is
asked for; rows that come in meanwhile shift nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Float, Integer, func, select, tuple_

from tocsin.desk.database import schema
from tocsin.errors import UsageError

if TYPE_CHECKING:
    from sqlalchemy import Column, Connection, Select
    from sqlalchemy.sql import ColumnElement

_E = schema.events.c
_FEW, _FEW_OF_WORDS = 5_000, 300
"""Events that are sorted rather than found in the order of an index; words are looked for event by event."""
_COLUMNS: dict[str, Column[Any]] = {
    "day": _E.day, "type": _E.type, "status": _E.status, "who": _E.who, "towards": _E.towards, "place": _E.venue,
    "score": _E.goldstein, "publishers": _E.n_publishers, "confidence": _E.confidence,
}  # fmt: skip


def are_few(connection: Connection, found: Select[Any], *, words: bool) -> bool:
    """Whether a query, perhaps one for words, finds so few events that they are sorted fast; it is run no further."""
    few = _FEW_OF_WORDS if words else _FEW
    some = found.limit(few + 1).subquery()
    return bool(connection.execute(select(func.count()).select_from(some)).scalar_one() <= few)


def ordered(connection: Connection, query: Select[Any], sort: str, last: str | None, *, few: bool) -> Select[Any]:
    """Have a query of events give them in an order.

    Args:
        connection: to the desk.
        query: the query, without an order.
        sort: a column, with a minus before it for the highest first; see `EventFilter`.
        last: id of the last row of the page before, or None.
        few: whether to sort what the query finds, rather than to walk the order's index.

    Raises:
        UsageError: the row that `last` names is gone.
    """
    down = sort.startswith("-")
    key: list[ColumnElement[Any]] = list(dict.fromkeys((sorted_by(sort), _E.day, _E.id)))
    if few:
        key[0] = aside(key[0])
    if last is not None:
        row = connection.execute(select(*key).where(_E.id == last)).one_or_none()
        if row is None:
            raise UsageError("the row that the cursor names is gone", hint="begin at the first page again")
        query = query.where(tuple_(*key) < tuple(row) if down else tuple_(*key) > tuple(row))
    return query.order_by(*(one.desc() if down else one for one in key))


def sorted_by(sort: str) -> Column[Any]:
    """The column that an order is by."""
    return _COLUMNS[sort.removeprefix("-")]


def aside(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column as something that SQLite looks up in no index, where another must lead."""
    return column + 0 if isinstance(column.type, (Float, Integer)) else column.concat("")
