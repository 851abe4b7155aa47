"""The files of a table: one a month, in groups of a fixed number of rows, so that equal rows give equal bytes."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from tocsin.engine.dataset.schema import UNDATED, Table, arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

ROWS = 10_000
"""Rows of a group."""


def month_of(day: str) -> str:
    """Give the month of a day as `Spool` names it: `2022-01`, or `undated`."""
    return day if day == UNDATED else day[:7]


def path_of(table: Table, month: str) -> str:
    """Give the path of a table's file within the data set."""
    return f"{table.name}/month={month}/{table.name}.parquet"


class TableWriter:
    """Writes the rows of a table to a file a month; to be used as a context.

    Args:
        folder: of the data set.
        table: which table.
    """

    def __init__(self, folder: Path, table: Table) -> None:
        self._folder, self._table = folder, table
        self._schema = arrow_schema(table)
        self._month: str | None = None
        self._file: pq.ParquetWriter | None = None
        self._held: pa.Table = self._schema.empty_table()

    def write(self, day: str, rows: pa.Table) -> None:
        """Write rows of one day; days come in their order.

        Args:
            day: as `2022-01-07`, or `undated`.
            rows: with the columns of the table, in the order in which they are to stand.
        """
        import pyarrow as pa

        if month_of(day) != self._month:
            self._close_month()
            self._month = month_of(day)
        self._held = pa.concat_tables([self._held, rows.select(self._schema.names).cast(self._schema)])
        while self._held.num_rows >= ROWS:
            self._group(self._held.slice(0, ROWS))
            self._held = self._held.slice(ROWS)

    def _group(self, rows: pa.Table) -> None:
        import pyarrow.parquet as pq

        if self._file is None:
            path = self._folder / path_of(self._table, self._month or UNDATED)
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._file.write_table(rows.combine_chunks(), row_group_size=ROWS)

    def _close_month(self) -> None:
        if self._held.num_rows:
            self._group(self._held)
            self._held = self._schema.empty_table()
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> TableWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._close_month()
        elif self._file is not None:
            self._file.close()
