"""Positions kept up with mentions: those of the sides that new mentions are about, derived anew.

A position depends on all stances of its block (its kind and the side that takes it) and on what is told later of the
sides it concerns. Whether it lapsed is not written down: it follows from the day on which somebody asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.model import Mention, Position
from tocsin.desk.positions.keep import position_keys, positions
from tocsin.desk.resolution.derive import role_rows
from tocsin.desk.resolution.live_mentions import LiveMentions
from tocsin.reading.resolution.parties import sides, sides_of
from tocsin.record.codec import dumps

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

_P, _PS, _MS, _D = schema.positions.c, schema.position_stances.c, schema.mention_sides.c, schema.dispatches.c


def all_sides(mention: Mention) -> frozenset[str]:
    """Give the sides to a mention and to what it demands, offers or refuses."""
    return sides_of(mention).union(*(sides((*deed.actors, *deed.recipients)) for deed in mention.contents))


def block_of(mention: Mention) -> str | None:
    """Give the block of positions that a mention's stance belongs to; None where it states none."""
    return next(iter(position_keys(mention)), None)


def settle_positions(connection: Connection, touched: Iterable[str], mentions: LiveMentions, now: str) -> list[str]:
    """Derive the positions anew that some sides take or are addressed by.

    Returns:
        Ids of the positions that are new or not as they were.
    """
    blocks = _blocks_of(connection, touched)
    stances = mentions.of(_stances_in(connection, blocks))
    if not stances:
        return _write(connection, [], blocks, now)
    concerned = sorted(frozenset().union(*map(all_sides, stances)))
    first = min(one.published for one in stances)[:10]
    later = _originals_since(first)
    ids = {one for part in chunks(concerned) for one in connection.execute(later.where(_MS.side.in_(part))).scalars()}
    pool = {one.id: one for one in (*stances, *mentions.of(ids))}
    ours = {one.id for one in stances}
    found = [
        (block_of(pool[one.mentions[0]]) or "", one) for one in positions(pool.values()) if one.mentions[0] in ours
    ]
    return _write(connection, found, blocks, now)


def _originals_since(day: str) -> Select[str]:
    """The mentions told from a day on by dispatches that copy no other: what may answer a position."""
    query = select(_MS.mention).join(schema.mentions, schema.mentions.c.id == _MS.mention)
    query = query.join(schema.dispatches, _D.id == schema.mentions.c.dispatch)
    return query.where(_MS.told >= day, _D.original.is_(None)).distinct()


def _blocks_of(connection: Connection, touched: Iterable[str]) -> list[str]:
    """The blocks that hold a stance which is of, towards, or about any of some sides."""
    found = set[str]()
    for part in chunks(sorted(set(touched))):
        query = select(_PS.block).join(schema.mention_sides, _MS.mention == _PS.mention).where(_MS.side.in_(part))
        found.update(connection.execute(query.distinct()).scalars())
        for side in part:
            held = select(_P.block).where(_P.block.endswith(f"|{side}", autoescape=True)).distinct()
            found.update(connection.execute(held).scalars())
    return sorted(found)


def _stances_in(connection: Connection, blocks: Sequence[str]) -> list[str]:
    found: list[str] = []
    for part in chunks(blocks):
        found += connection.execute(select(_PS.mention).where(_PS.block.in_(part))).scalars()
    return found


def _write(connection: Connection, found: Sequence[tuple[str, Position]], blocks: Sequence[str], now: str) -> list[str]:
    """Put positions in the place of those of some blocks; what did not change is left alone."""
    before: dict[str, str] = {}
    for part in chunks(blocks):
        before.update(
            (row.id, row.data) for row in connection.execute(select(_P.id, _P.data).where(_P.block.in_(part)))
        )
    changed = [(block, one) for block, one in found if before.get(one.id) != dumps(one)]
    gone = set(before) - {one.id for _, one in found}
    for part in chunks(sorted(gone | {one.id for _, one in changed})):
        connection.execute(delete(schema.positions).where(_P.id.in_(part)))
    for block, one in changed:
        connection.execute(insert(schema.positions), _row(block, one, now))
        day = _last_day(one)
        parties = [{"position": one.id, "day": day, **row} for row in role_rows(one.actors, one.recipients)]
        steps = [
            {
                "position": one.id, "number": number, "day": step.at[:10], "state": step.state,
                "dispatch": step.dispatch, "data": dumps(step),
            }
            for number, step in enumerate(one.steps)
        ]  # fmt: skip
        for table, rows in ((schema.position_parties, parties), (schema.position_changes, steps)):
            if rows:
                connection.execute(insert(table), rows)
    return [one.id for _, one in changed]


def _last_day(position: Position) -> str:
    return max(position.last_stated, position.steps[-1].at)[:10]


def _row(block: str, position: Position, now: str) -> dict[str, object]:
    return {
        "id": position.id,
        "block": block,
        "kind": position.kind,
        "state": position.state,
        "first_day": position.first_stated[:10],
        "last_stated": position.last_stated[:10],
        "last_day": _last_day(position),
        "changed": now,
        "data": dumps(position),
    }
