"""Shards: what was coded of one unit, as bytes that tell when they are not whole.

A shard holds rows of the data set's tables and of four of its own: fingerprints and heads, from which copies and
standings are told once the whole corpus is known; mentions, from which events are; what could not be read; and how much
was passed over. Each row of a dispatch bears a
digest of that dispatch, its `variant`: of two that have one id and differ in what does not belong to the id (the name
of the file), the whole corpus keeps the one whose digest comes first, whichever was read first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from tocsin.engine.dataset.schema import COPIES, TABLES, arrow_schema
from tocsin.errors import DatasetDamaged

if TYPE_CHECKING:
    import pyarrow as pa

VARIANT = "variant"
PRINTS, MENTIONS, FAILURES, PASSED = "prints", "mentions", "failures", "passed"
_MAGIC = b"TOCSIN shard 2\n"
_START = len(_MAGIC) + 32
"""Where the tables begin, behind the digest."""


@cache
def shard_schemas() -> dict[str, pa.Schema]:
    """Give the schema of each table of a shard, by name."""
    import pyarrow as pa

    variant = pa.field(VARIANT, pa.string())
    found: dict[str, pa.Schema] = {
        table.name: arrow_schema(table).append(variant) for table in TABLES if table is not COPIES
    }
    prints = [
        ("dispatch", pa.string()), ("day", pa.date32()), ("published", pa.string()), ("agency", pa.string()),
        ("publisher", pa.string()), ("story", pa.string()), ("signals", pa.list_(pa.string())),
        ("shingles", pa.binary()), ("bands", pa.list_(pa.int64())), ("pubstatus", pa.string()), ("hand", pa.string()),
        ("role", pa.string()), ("headline", pa.list_(pa.string())), ("words", pa.list_(pa.string())),
        (VARIANT, pa.string()),
    ]  # fmt: skip
    mentions = [
        ("dispatch", pa.string()), ("day", pa.date32()), ("number", pa.int64()), ("id", pa.string()),
        ("published", pa.string()), ("is_stated", pa.bool_()), ("first", pa.int64()), ("last", pa.int64()),
        ("head", pa.string()), ("marks", pa.list_(pa.string())), ("data", pa.binary()), (VARIANT, pa.string()),
    ]  # fmt: skip
    failures = [(name, pa.string()) for name in ("source", "where", "code", "what")]
    passed = [("reason", pa.string()), ("stories", pa.int64())]
    own = {PRINTS: prints, MENTIONS: mentions, FAILURES: failures, PASSED: passed}
    return {**found, **{name: pa.schema(fields) for name, fields in own.items()}}


@dataclass(frozen=True)
class Shard:
    """What was coded of one unit: rows by table, all tables of `shard_schemas` among them."""

    tables: Mapping[str, pa.Table]

    @classmethod
    def of(cls, rows: Mapping[str, list[dict[str, Any]]]) -> Shard:
        """Make a shard of rows; tables that are not named have none."""
        import pyarrow as pa

        schemas = shard_schemas()
        return cls({name: pa.Table.from_pylist(rows.get(name, []), schema) for name, schema in schemas.items()})

    @classmethod
    def joined(cls, shards: Iterable[Shard]) -> Shard:
        """Put shards together, in their order."""
        import pyarrow as pa

        found = [*shards, cls.of({})]
        return cls({name: pa.concat_tables([one.tables[name] for one in found]) for name in shard_schemas()})

    def to_bytes(self) -> bytes:
        """Write the shard, with a digest in front."""
        import pyarrow as pa

        out = pa.BufferOutputStream()
        options = pa.ipc.IpcWriteOptions(compression="zstd")
        for name in shard_schemas():
            with pa.ipc.new_stream(out, self.tables[name].schema, options=options) as stream:
                stream.write_table(self.tables[name])
        body: bytes = out.getvalue().to_pybytes()
        return _MAGIC + hashlib.sha256(body).digest() + body

    @classmethod
    def from_bytes(cls, data: bytes, where: str) -> Shard:
        """Read a shard.

        Raises:
            DatasetDamaged: it is cut short or otherwise not what was written; names it by `where`.
        """
        import pyarrow as pa

        source = pa.BufferReader(pa.py_buffer(memoryview(whole(data, where))[_START:]))
        return cls({name: pa.ipc.open_stream(source).read_all() for name in shard_schemas()})


def whole(data: bytes, where: str) -> bytes:
    """Give the bytes of a shard back, where they are all that was written.

    Raises:
        DatasetDamaged: they are not; names the shard by `where`.
    """
    digest = hashlib.sha256(memoryview(data)[_START:]).digest()
    if not data.startswith(_MAGIC) or digest != data[len(_MAGIC) : _START]:
        raise DatasetDamaged("the shard is not what was written", where=where, hint="run the same command again")
    return data
