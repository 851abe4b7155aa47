"""Rows sorted beyond memory: scattered to files by day, and given back day by day, each day sorted.

What is held at once is a buffer, and then one day; a day that is too large is parted again by the first digits of
the dispatches' ids, which are digests and so fall evenly.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tocsin.engine.corpus.shards import VARIANT
from tocsin.engine.corpus.work import told_as_output
from tocsin.engine.dataset.schema import UNDATED

if TYPE_CHECKING:
    import pyarrow as pa

BUFFER = 96 * 1024**2
"""Bytes of rows that are held until they are written to the files of their days."""
LARGE = 128 * 1024**2
"""Bytes of a day's rows from which on it is parted."""
_DIGITS = slice(2, 4)
"""Two hexadecimal digits of an id such as `d-4f1c…`."""


class Spool:
    """Rows of one table on their way to be sorted.

    Args:
        folder: an empty folder for the files.
        schema: of the rows; with columns `dispatch`, `day` and `variant`.
    """

    def __init__(self, folder: Path, schema: pa.Schema) -> None:
        self._folder, self._schema = folder, schema
        self._held: list[pa.Table] = []
        self._size = 0
        with told_as_output(folder):
            folder.mkdir(parents=True, exist_ok=True)

    def add(self, rows: pa.Table) -> None:
        """Take rows in.

        Raises:
            OutputError: there is no room to write them.
        """
        self._held.append(rows)
        self._size += rows.nbytes
        if self._size > BUFFER:
            self.flush()

    def flush(self) -> None:
        """Write what is held to the files of its days."""
        import pyarrow as pa

        if self._held:
            rows = pa.concat_tables(self._held)
            self._held, self._size = [], 0
            with told_as_output(self._folder):
                for day, part in _parted(rows, rows["day"].cast(pa.string()).fill_null(UNDATED)):
                    _append(self._folder / f"{day}.rows", part)

    def days(self) -> Iterator[tuple[str, pa.Table]]:
        """Give the rows of each day, the earliest first and those without a day last, sorted and each once.

        A day that is large comes in several parts, in order.
        """
        self.flush()
        for path in sorted(self._folder.glob("*.rows")):
            for part in self._parts(path):
                yield path.stem, _each_once(part)

    def _parts(self, path: Path) -> Iterator[pa.Table]:
        import pyarrow as pa
        import pyarrow.compute as pc

        if path.stat().st_size <= LARGE:
            yield pa.concat_tables(_segments(path))
            return
        folder = path.with_suffix("")
        with told_as_output(folder):
            folder.mkdir(exist_ok=True)
            for segment in _segments(path):
                digits = pc.utf8_slice_codeunits(segment["dispatch"], _DIGITS.start, _DIGITS.stop)
                for name, part in _parted(segment, digits):
                    _append(folder / f"{name}.part", part)
        for part_path in sorted(folder.glob("*.part")):
            yield pa.concat_tables(_segments(part_path))


def _parted(rows: pa.Table, keys: pa.ChunkedArray) -> Iterator[tuple[str, pa.Table]]:
    """Part rows by a key of each."""
    import pyarrow.compute as pc

    order = pc.sort_indices(keys)
    rows, keys = rows.take(order), keys.take(order)
    start = 0
    for one in pc.value_counts(keys.combine_chunks()):
        length = one["counts"].as_py()
        yield one["values"].as_py(), rows.slice(start, length)
        start += length


def _append(path: Path, rows: pa.Table) -> None:
    import pyarrow as pa

    with path.open("ab") as file, pa.ipc.new_stream(file, rows.schema) as stream:
        stream.write_table(rows)


def _segments(path: Path) -> Iterator[pa.Table]:
    """Give what was appended to a file, piece by piece."""
    import pyarrow as pa

    size = path.stat().st_size
    with path.open("rb") as file:
        while file.tell() < size:
            yield pa.ipc.open_stream(file).read_all()


def _each_once(rows: pa.Table) -> pa.Table:
    """Sort rows by dispatch and number; of variants of a dispatch keep the first, and of equal rows one."""
    import numpy as np

    number = ["number"] if "number" in rows.schema.names else []
    rows = rows.sort_by([(name, "ascending") for name in ("dispatch", VARIANT, *number)])
    if rows.num_rows < 2:
        return rows.drop_columns(VARIANT)
    keys = [rows[name].to_numpy() for name in ("dispatch", VARIANT, *number)]
    differ = [np.concatenate(([True], key[1:] != key[:-1])) for key in keys]
    firsts = np.maximum.accumulate(np.where(differ[0], np.arange(len(keys[0])), 0))
    of_first = keys[1] == keys[1][firsts]
    return rows.filter(of_first & np.logical_or.reduce(differ)).drop_columns(VARIANT)
