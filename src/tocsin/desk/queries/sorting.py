"""Events in another order than by day: by a column of theirs, over the whole of an answer.

A page's cursor names its last row, whose value of the column is looked up when the next page is asked for; rows that
come in meanwhile shift nothing. Names of parties and places stand in the whole of an event alone, so sorting by them
looks at every event that meets the filter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, and_, cast, func, or_, select, type_coerce

from tocsin.desk.database import schema
from tocsin.errors import UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select
    from sqlalchemy.sql import ColumnElement

_E = schema.events.c
_NAMES = {"who": ("actors", 0, "name"), "towards": ("recipients", 0, "name"), "place": ("place", "name")}
_COLUMNS = {
    "day": _E.day, "type": _E.type, "status": _E.status,
    "score": _E.goldstein, "publishers": _E.n_publishers, "confidence": _E.confidence,
}  # fmt: skip


def ordered(connection: Connection, query: Select[Any], sort: str, last: str | None) -> Select[Any]:
    """Have a query of events give them in an order.

    Args:
        connection: to the desk.
        query: the query, without an order.
        sort: a column, with a minus before it for the highest first; see `EventFilter`.
        last: id of the last row of the page before, or None.

    Raises:
        UsageError: the row that `last` names is gone.
    """
    down = sort.startswith("-")
    column = _column(connection, sort.removeprefix("-"))
    if last is not None:
        row = connection.execute(select(column).where(_E.id == last)).one_or_none()
        if row is None:
            raise UsageError("the row that the cursor names is gone", hint="begin at the first page again")
        value = row[0]
        further = column < value if down else column > value
        query = query.where(or_(further, and_(column == value, _E.id < last if down else _E.id > last)))
    return query.order_by(column.desc() if down else column, _E.id.desc() if down else _E.id)


def _column(connection: Connection, name: str) -> ColumnElement[Any]:
    if name not in _NAMES:
        return _COLUMNS[name]
    # SQLite reads JSON out of text as it stands, and takes a cast to it for one to a number.
    whole: Any = type_coerce(_E.data, JSON) if connection.dialect.name == "sqlite" else cast(_E.data, JSON)
    return func.lower(func.coalesce(whole[_NAMES[name]].as_string(), ""))
