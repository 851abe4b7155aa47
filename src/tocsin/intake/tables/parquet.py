"""Parquet: a story a row, columns as mapped or by the names in common use, read batch by batch."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from tocsin.errors import InputError, InputTooLarge, MalformedInput
from tocsin.intake.item import Item, Outcome
from tocsin.intake.tables.columns import columns_in
from tocsin.intake.tables.rows import row_page

MAX_GROUP = 1024**3
"""Most bytes that the wanted columns of one row group may unpack to: a group is read as one."""
_BATCH = 128


def is_parquet(item: Item) -> bool:
    """Tell Parquet by its mark."""
    return item.head.startswith(b"PAR1")


def read_parquet(item: Item) -> Iterator[Outcome]:
    """Read each row.

    Raises:
        MalformedInput: it is cut short or damaged.
        InputTooLarge: a row group is larger than may be unpacked at once.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        table = pq.ParquetFile(item.file)
        names = list(table.schema_arrow.names)
        wanted = _wanted(names, item)
        _check_groups(table, item)
        for batch in table.iter_batches(_BATCH, columns=wanted, use_threads=False):
            for row in batch.to_pylist():
                number += 1
                yield _row(item, row, number)
    except (pa.ArrowException, OSError, ValueError, OverflowError, MemoryError) as error:
        reason = str(error).partition("\n")[0][:200]
        what = f"is no Parquet that can be read behind row {number:,}: {reason}"
        raise MalformedInput(what, where=item.where, hint="get it again from its source") from error


def _wanted(names: list[str], item: Item) -> list[str] | None:
    """The columns to read; None for all, where none of them is known, so that errors can name what there is."""
    columns = set(columns_in([*names, *(path for path in item.columns.values() if "." in path)], item.columns).values())
    tops = {path.partition(".")[0] for path in columns}
    found = [name for name in names if name in columns or name in tops]
    return found or None


def _check_groups(table: Any, item: Item) -> None:
    for index in range(table.metadata.num_row_groups):
        size = table.metadata.row_group(index).total_byte_size
        if size > MAX_GROUP:
            what = f"row group {index + 1} unpacks to {size:,} bytes (limit {MAX_GROUP:,})"
            raise InputTooLarge(what, where=item.where, hint="write it with smaller row groups")


def _row(item: Item, row: dict[str, Any], number: int) -> Outcome:
    fields = {name: _plain(value) for name, value in row.items() if value is not None}
    source = io.StringIO()
    for name, value in fields.items():
        source.write(f"{name}\x1f{value}\x1e")
    data = source.getvalue().encode("utf-8", "surrogatepass")
    try:
        return row_page("parquet", fields, data, item.entry(number), item.columns)
    except InputError as error:
        return error


def _plain(value: Any) -> Any:
    """Days and instants as ISO 8601, bytes as text; what else there is stays."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value
