"""Many rows at once, as the driver takes them: what SQLAlchemy does to each row costs more than the database does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

if TYPE_CHECKING:
    from sqlalchemy import Connection, Dialect, Table


def put_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows into a table.

    Args:
        connection: a transaction that writes.
        table: of columns whose values the driver takes as they are.
        rows: all of the same columns in the same order; none is fine.
    """
    if not rows:
        return
    statement, order = _inserting(connection.dialect, table, tuple(rows[0]))
    if order is None:
        connection.exec_driver_sql(statement, [dict(row) for row in rows])
    else:
        connection.exec_driver_sql(statement, [tuple([row[name] for name in order]) for row in rows])


@lru_cache(maxsize=64)
def _inserting(dialect: Dialect, table: Table, names: tuple[str, ...]) -> tuple[str, tuple[str, ...] | None]:
    """The statement in the driver's words, and the order of its values where it takes them by their place."""
    compiled: Any = insert(table).compile(dialect=dialect, column_keys=list(names))
    return str(compiled), tuple(compiled.positiontup) if compiled.positional else None
