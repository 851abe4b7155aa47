"""Where mentions are looked up: by block, by side, as stances, as what puts something off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import delete

from tocsin.desk.agenda.upkeep import turn_rows
from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.database.rows import put_rows
from tocsin.desk.model import Mention
from tocsin.desk.positions.upkeep import all_sides, block_of
from tocsin.reading.resolution.resolve import block_keys

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

_TABLES = (schema.mention_blocks, schema.mention_sides, schema.position_stances, schema.agenda_turns)


def index_mentions(connection: Connection, mentions: Sequence[Mention]) -> None:
    """Write where mentions are looked up."""
    rows: dict[Table, list[dict[str, object]]] = {
        schema.mention_blocks: [{"block": key, "mention": one.id} for one in mentions for key in block_keys(one)],
        schema.mention_sides: [
            {"side": side, "told": one.published[:10], "mention": one.id}
            for one in mentions
            for side in sorted(all_sides(one))
        ],
        schema.position_stances: [{"mention": one.id, "block": key} for one in mentions if (key := block_of(one))],
        schema.agenda_turns: turn_rows(mentions),
    }
    for table, values in rows.items():
        put_rows(connection, table, values)


def reindex_mentions(connection: Connection, mentions: Sequence[Mention]) -> None:
    """Write anew where mentions are looked up, after a verdict changed what they say."""
    for part in chunks(mentions):
        for table in _TABLES:
            connection.execute(delete(table).where(table.c.mention.in_([one.id for one in part])))
        index_mentions(connection, part)
