"""Events as Parquet: typed columns, each with its meaning, zstd, a bounded number of events in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from tocsin._version import __version__
from tocsin.desk.queries.columns import arrow_schema, arrow_table
from tocsin.desk.queries.told import ToldEvent
from tocsin.export.event_table import COLUMNS
from tocsin.export.sink import batches

MEDIA_TYPE = "application/vnd.apache.parquet"
ROWS = 10_000
"""Events of a row group."""


def write_parquet(events: Iterable[ToldEvent], out: BinaryIO) -> None:
    """Write events as a Parquet file; the same events give the same bytes.

    Args:
        events: in the order they are to stand.
        out: a stream of bytes; it is not closed.
    """
    import pyarrow.parquet as pq

    schema = arrow_schema(COLUMNS).with_metadata({"tocsin_version": __version__})
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        for batch in batches(events, ROWS):
            writer.write_table(arrow_table(COLUMNS, batch).replace_schema_metadata(schema.metadata))
