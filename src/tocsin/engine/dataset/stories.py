"""The rows of a data set dispatch by dispatch, whichever table they stand in, one group of rows of each in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from tocsin.engine.dataset.opened import Dataset
from tocsin.engine.dataset.schema import TableName

Row = dict[str, Any]


def stories_of(
    dataset: Dataset,
    tables: tuple[TableName, ...] = ("dispatches", "events", "quotes", "agenda", "actors", "copies"),
    columns: Mapping[TableName, list[str]] | None = None,
) -> Iterator[tuple[str, dict[str, list[Row]]]]:
    """Give each dispatch with its rows by table, in the order of the data set.

    All tables of a data set have their dispatches in one order, so that they are walked in step. A data set without the
    table of dispatches has nothing to keep step by: of it the events are given alone.

    Args:
        dataset: one that is open.
        tables: which are wanted; those that it was made without are left out.
        columns: names of the columns wanted by table, `dispatch` among them; all of tables that it does not name.
    """
    wanted = columns or {}
    if "dispatches" not in dataset.tables:
        for dispatch, rows in groupby(_rows(dataset, "events", wanted.get("events")), key=itemgetter("dispatch")):
            yield dispatch, {"events": list(rows)}
        return
    others: dict[str, _Rows] = {
        name: _Rows(_rows(dataset, name, wanted.get(name)))
        for name in tables
        if name in dataset.tables and name != "dispatches"
    }
    for row in _rows(dataset, "dispatches", wanted.get("dispatches")):
        dispatch = row["dispatch"]
        found = {name: waiting.of(dispatch) for name, waiting in others.items()}
        yield dispatch, {"dispatches": [row], **found}


def _rows(dataset: Dataset, table: TableName, columns: list[str] | None) -> Iterator[Row]:
    for batch in dataset.batches(table, columns):
        yield from batch.to_pylist()


class _Rows:
    """The rows of a table, taken a dispatch at a time."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rest = rows
        self._next: Row | None = next(self._rest, None)

    def of(self, dispatch: str) -> list[Row]:
        """Take the rows of a dispatch, where it is the next that has any."""
        found: list[Row] = []
        while self._next is not None and self._next["dispatch"] == dispatch:
            found.append(self._next)
            self._next = next(self._rest, None)
        return found
