"""The mentions that count: of dispatches that stand, with what adjudicators said of them applied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from tocsin.desk.adjudication.verdicts import Verdict, applied
from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.model import Mention
from tocsin.reading.resolution.likeness import Views
from tocsin.record.codec import loads

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Select

_M, _B, _V, _A = schema.mentions.c, schema.mention_blocks.c, schema.standing_verdicts.c, schema.adjudications.c
_MOST_KEPT = 2_000
"""Mentions kept parsed: those of a few batches and what lies beside them; a watch must not grow by more."""
_Key = tuple[str, str | None]
_Row = tuple[str, bool, str, str | None, str | None, str | None]


class Parsed:
    """Mentions kept parsed from transaction to transaction, those asked for last.

    Each by the very text it was parsed from and whose copy it is.

    Args:
        most: mentions kept; of more, the half not asked for of late goes.
    """

    def __init__(self, most: int = _MOST_KEPT) -> None:
        self._half = max(1, most // 2)
        self._young: dict[_Key, Mention] = {}
        self._old: dict[_Key, Mention] = {}

    def mention(self, data: str, original: str | None) -> Mention:
        """Give the mention that a text is, as that of a dispatch that copies `original`, or of none."""
        key = (data, original)
        found = self._young.get(key)
        if found is None:
            found = self._old.get(key) or _parsed(data, original)
            if len(self._young) >= self._half:
                self._old, self._young = self._young, {}
            self._young[key] = found
        return found

    def clear(self) -> None:
        """Let go of all."""
        self._young, self._old = {}, {}


def _parsed(data: str, original: str | None) -> Mention:
    mention = loads(Mention, data)
    return mention if mention.copy_of == original else replace(mention, copy_of=original)


class LiveMentions:
    """Gives mentions of the desk by id and by block, within one transaction that changes none of them meanwhile.

    What is asked for again is not read again.

    Args:
        connection: where they are read from.
        parsed: mentions parsed before.
        view: gives what comparing a mention rests on.
    """

    def __init__(self, connection: Connection, parsed: Parsed, view: Views) -> None:
        self._connection = connection
        self._parsed = parsed
        self._seen: dict[str, tuple[Mention, bool] | None] = {}
        self.view = view

    def of(self, ids: Iterable[str], *, dead_too: bool = False) -> list[Mention]:
        """Give the mentions of some ids that count, or all that are on the desk, in order of their ids."""
        wanted = sorted(set(ids))
        self._read([one for one in wanted if one not in self._seen])
        found = [self._seen[one] for one in wanted]
        return [seen[0] for seen in found if seen is not None and (seen[1] or dead_too)]

    def in_blocks(self, keys: Iterable[str]) -> list[Mention]:
        """Give the mentions that count and belong to any of some blocks, each once, in order of their ids."""
        found = set[str]()
        for part in chunks(sorted(set(keys))):
            within = select(_B.mention).where(_B.block.in_(part))
            found.update(self._connection.execute(within).scalars().all())
        return self.of(found)

    def _read(self, ids: Sequence[str]) -> None:
        """Read mentions, and see which of them count."""
        self._seen.update(dict.fromkeys(ids))
        for part in chunks(ids):
            for row in self._connection.execute(_rows().where(_M.id.in_(part))).all():
                self._seen[row.id] = self._judged(row)

    def _judged(self, row: Row[_Row]) -> tuple[Mention, bool]:
        """A mention as adjudicators left it, and whether it counts."""
        mention = self._parsed.mention(row.data, row.original)
        if row.verdict is None:
            return mention, row.live
        judged = applied(mention, Verdict.of(row.verdict, row.correction))
        return judged or mention, row.live and judged is not None


def _rows() -> Select[_Row]:
    return (
        select(_M.id, _M.live, _M.data, schema.dispatches.c.original, _A.verdict, _A.correction)
        .join(schema.dispatches, schema.dispatches.c.id == _M.dispatch)
        .outerjoin(schema.standing_verdicts, _V.mention == _M.id)
        .outerjoin(schema.adjudications, _A.number == _V.adjudication)
    )
