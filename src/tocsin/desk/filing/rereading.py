"""Reading again: records of an older version, model or lexicon made anew from the texts that the desk keeps.

Resumable, since a record that was read again is no longer of the older reading. Verdicts of adjudicators stay.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from tocsin._version import __version__
from tocsin.desk.adjudication.log import tie_verdicts
from tocsin.desk.database import schema
from tocsin.desk.database.engines import reading, writing
from tocsin.desk.filing.batches import read_batch
from tocsin.desk.filing.keeping import under_rules, unpacked
from tocsin.desk.filing.writing import reading_name, refile_record
from tocsin.errors import InputError
from tocsin.record import SCHEMA_VERSION, Record

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from tocsin.desk.filing.upkeep import Upkeep
    from tocsin.desk.settings import Settings
    from tocsin.engine import Reader

_D, _R, _M = schema.dispatches.c, schema.records.c, schema.mentions.c
BATCH = 32
"""Dispatches that are read at once and a transaction."""


@dataclass
class RereadReport:
    """What came of reading again.

    Attributes:
        reread: dispatches read again.
        current: those that were of this reading already.
        without_text: those whose text the desk may not keep, and which stay as they were.
        failed: those that cannot be read, and which stay as they were.
    """

    reread: int = 0
    current: int = 0
    without_text: int = 0
    failed: int = 0


@dataclass
class Rereading:
    """One run of reading again; see `Ingest` for what its parts are."""

    engine: Engine
    settings: Settings
    reader: Reader
    now: Callable[[], str]
    upkeep: Upkeep
    on_progress: Callable[[RereadReport], None] | None = None
    on_error: Callable[[InputError], None] | None = None

    def run(self, *, everything: bool = False) -> RereadReport:
        """Read again what is of another reading.

        Args:
            everything: what is of this reading too.
        """
        wanted = reading_name(SCHEMA_VERSION, __version__, self.reader.model_label, self.reader.lexicon_digest)
        report, last = RereadReport(), 0
        while True:
            with reading(self.engine) as connection:
                batch = _batch(connection, last)
            if not batch:
                break
            last = batch[-1].seq
            old: list[_Row] = []
            for row in batch:
                if not row.text_kept:
                    report.without_text += 1
                elif row.reading == wanted and not everything:
                    report.current += 1
                else:
                    old.append(row)
            if anew := self._read(old, report):
                with writing(self.engine) as connection:
                    self._refile(connection, anew)
                report.reread += len(anew)
            if self.on_progress is not None:
                self.on_progress(report)
        with writing(self.engine) as connection:
            self.upkeep.settle(connection, self.now())
        return report

    def _read(self, rows: Sequence[_Row], report: RereadReport) -> list[tuple[int, Record]]:
        """The new records of what can be read, each with its number; what cannot is told."""
        dispatches = [unpacked(row.body).dispatch for row in rows]
        anew: list[tuple[int, Record]] = []
        for row, dispatch, read in zip(rows, dispatches, read_batch(self.reader, dispatches), strict=True):
            if isinstance(read, Record):
                anew.append((row.seq, under_rules(read, self.settings.rights)))
                continue
            report.failed += 1
            read.where = read.where or dispatch.id
            if self.on_error is not None:
                self.on_error(read)
        return anew

    def _refile(self, connection: Connection, anew: list[tuple[int, Record]]) -> None:
        """Take the old mentions out of their events, put the new ones in, and tie verdicts to them."""
        now = self.now()
        ids = [record.dispatch.id for _, record in anew]
        live = connection.execute(select(_D.id).where(_D.id.in_(ids), _D.state == "current")).scalars().all()
        connection.execute(update(schema.mentions).where(_M.dispatch.in_(ids)).values(live=False))
        self.upkeep.after(connection, ids, now)
        for seq, record in anew:
            refile_record(connection, record, seq)
        connection.execute(update(schema.mentions).where(_M.dispatch.in_(live)).values(live=True))
        tie_verdicts(connection, ids)
        self.upkeep.after(connection, ids, now)


def _batch(connection: Connection, after: int) -> list[_Row]:
    query = (
        select(_D.seq, _D.text_kept, _R.reading, _R.body)
        .join(schema.records, _R.dispatch == _D.id)
        .where(_D.seq > after)
        .order_by(_D.seq)
        .limit(BATCH)
    )
    return [_Row(*row) for row in connection.execute(query)]


@dataclass(frozen=True)
class _Row:
    seq: int
    text_kept: bool
    reading: str
    body: bytes
