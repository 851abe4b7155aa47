"""The mentions that count: of dispatches that stand, with what adjudicators said of them applied."""

from __future__ import annotations

from collections.abc import Iterable
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
Parsed = dict[tuple[str, str | None], Mention]


class LiveMentions:
    """Gives mentions of the desk by id and by block, within one transaction.

    What was once parsed is kept for the next batch, by the very text it was parsed from.

    Args:
        connection: where they are read from.
        parsed: mentions parsed before, by their JSON and whose copy they are; filled as they are read.
        view: gives what comparing a mention rests on.
    """

    def __init__(self, connection: Connection, parsed: Parsed, view: Views) -> None:
        self._connection = connection
        self._parsed = parsed
        self.view = view

    def of(self, ids: Iterable[str], *, dead_too: bool = False) -> list[Mention]:
        """Give the mentions of some ids that count, or all that are on the desk."""
        found: list[Mention] = []
        for part in chunks(sorted(set(ids))):
            found += self._read(self._rows().where(_M.id.in_(part)), dead_too=dead_too)
        return found

    def in_blocks(self, keys: Iterable[str]) -> list[Mention]:
        """Give the mentions that count and belong to any of some blocks, each once."""
        found: dict[str, Mention] = {}
        for part in chunks(sorted(set(keys))):
            within = select(_B.mention).where(_B.block.in_(part))
            found.update((one.id, one) for one in self._read(self._rows().where(_M.id.in_(within), _M.live)))
        return list(found.values())

    def _rows(self) -> Select[tuple[str, bool, str, str | None, str | None, str | None]]:
        return (
            select(_M.id, _M.live, _M.data, schema.dispatches.c.original, _A.verdict, _A.correction)
            .join(schema.dispatches, schema.dispatches.c.id == _M.dispatch)
            .outerjoin(schema.standing_verdicts, _V.mention == _M.id)
            .outerjoin(schema.adjudications, _A.number == _V.adjudication)
            .order_by(_M.id)
        )

    def _read(
        self, query: Select[tuple[str, bool, str, str | None, str | None, str | None]], *, dead_too: bool = False
    ) -> list[Mention]:
        rows = self._connection.execute(query).all()
        found = [self._mention(row, dead_too) for row in rows]
        return [one for one in found if one is not None]

    def _mention(
        self, row: Row[tuple[str, bool, str, str | None, str | None, str | None]], dead_too: bool
    ) -> Mention | None:
        if not (row.live or dead_too):
            return None
        mention = self._parsed.get((row.data, row.original))
        if mention is None:
            if len(self._parsed) >= _MOST_KEPT:
                self._parsed.clear()
            mention = loads(Mention, row.data)
            if mention.copy_of != row.original:
                mention = replace(mention, copy_of=row.original)
            self._parsed[row.data, row.original] = mention
        if row.verdict is None:
            return mention
        judged = applied(mention, Verdict.of(row.verdict, row.correction))
        return mention if judged is None and dead_too else judged
