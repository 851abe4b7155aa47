"""A database of DuckDB for one step over a whole corpus: bounded in memory, what is beyond goes to the disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tocsin.engine.corpus.work import told_as_output
from tocsin.errors import ExtraMissing, OutputError

if TYPE_CHECKING:
    import pyarrow as pa

MEMORY = "1500MB"
"""What DuckDB may hold; beyond it goes to the disk."""
ROWS = 20_000
"""Rows that are held at once: of an answer, and of what is loaded. Of fingerprints these are some 80 MiB."""


def require_duckdb() -> None:
    """Make sure that there is what joins a corpus.

    Raises:
        ExtraMissing: DuckDB is not installed.
    """
    try:
        import duckdb  # noqa: F401
    except ImportError as error:
        raise ExtraMissing("telling copies and events of a whole corpus", "global") from error


class Scratch:
    """A database in a folder of its own.

    Args:
        folder: a folder for the files; made where it is not there.
    """

    def __init__(self, folder: Path) -> None:
        import duckdb

        self.folder = folder
        with told_as_output(folder):
            folder.mkdir(parents=True, exist_ok=True)
        with self._told():
            self._database = duckdb.connect(str(folder / "scratch.duckdb"))
        for name, value in (("memory_limit", MEMORY), ("temp_directory", str(folder / "beyond"))):
            self._database.execute(f"SET {name} = '{value}'")
        self._database.execute("SET preserve_insertion_order = false")

    def run(self, query: str, **parts: pa.Table | pa.RecordBatchReader) -> None:
        """Run a statement.

        Args:
            query: in SQL.
            parts: tables that it may name; of a reader the rows are taken once.

        Raises:
            OutputError: there is no room on the disk.
        """
        for name, rows in parts.items():
            self._database.register(name, rows)
        with self._told():
            self._database.execute(query)
        for name in parts:
            self._database.unregister(name)

    def rows(self, query: str, *values: object) -> Iterator[pa.RecordBatch]:
        """Give what a query finds, some thousand rows at a time; raises as `run` does.

        Args:
            query: in SQL, question marks for the values.
            values: what they stand for.
        """
        with self._told():
            # A connection gives up the answer that it is giving when it is asked anew.
            found = self._database.cursor().sql(query, params=values)
            yield from found.to_arrow_reader(ROWS)

    def close(self) -> None:
        """Let the files go."""
        self._database.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        import duckdb

        try:
            yield
        except (
            duckdb.IOException,
            duckdb.OutOfMemoryException,
            duckdb.TransactionException,  # a log that could not be written
            duckdb.InvalidInputException,
        ) as error:
            # What Arrow finds no memory for comes as an input that is no good.
            if isinstance(error, duckdb.InvalidInputException) and "MemoryError" not in str(error):
                raise
            what = f"the corpus cannot be joined: {str(error).splitlines()[0]}"
            hint = "make room on the disk or in memory and run the same command again: what is done is kept"
            raise OutputError(what, where=str(self.folder), hint=hint) from error


def together(parts: Iterable[pa.Table]) -> Iterator[pa.Table]:
    """Put small parts together: each that is loaded is a transaction, which waits for the disk."""
    import pyarrow as pa

    held: list[pa.Table] = []
    number = 0
    for rows in parts:
        held.append(rows)
        number += rows.num_rows
        if number >= ROWS:
            yield pa.concat_tables(held)
            held, number = [], 0
    if held:
        yield pa.concat_tables(held)
