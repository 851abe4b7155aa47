"""Taking dispatches in: idempotent, a small batch a transaction, resumable wherever it was cut off.

A batch is filed in a thread of its own while the next one is read: a database waits for the disk for much of its time,
and works out of Python's sight for more of it. What is told as done has been committed. A run that was killed is run
again: what the desk has is passed over before it is read, so that the rest is taken up where it was left.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from tocsin.desk.database import schema
from tocsin.desk.database.chunks import chunks
from tocsin.desk.database.engines import reading, writing
from tocsin.desk.filing.batches import read_batch
from tocsin.desk.filing.embargoes import release
from tocsin.desk.filing.keeping import under_rules
from tocsin.desk.filing.linking import link
from tocsin.desk.filing.upkeep import Upkeep
from tocsin.desk.filing.writing import file_records
from tocsin.dispatch import dispatch_of
from tocsin.dispatch.fingerprint import Fingerprint, fingerprints
from tocsin.dispatch.plausible import check_day
from tocsin.engine.dataset.opened import no_datasets
from tocsin.errors import InputError
from tocsin.intake import Options, load_many
from tocsin.intake.report import Report
from tocsin.record import Dispatch, Page, Record
from tocsin.record.at_one_go import at_one_go

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from tocsin.desk.settings import Settings
    from tocsin.engine import Reader

Sources = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
BATCH = 32
"""Dispatches a transaction: few, so that little is read again after a kill; enough that commits cost little."""


@dataclass
class AddReport(Report):
    """What came of adding; `read` counts stories by format.

    Attributes:
        added: dispatches that are new on the desk.
        known: stories that it had already.
        withdrawn: dispatches that no longer stand, by kill notices or corrections of this run.
        dispatches: ids of what pages that were handed over held, in their order; empty for sources.
    """

    added: int = 0
    known: int = 0
    withdrawn: int = 0
    dispatches: list[str] = field(default_factory=list)


Progress = Callable[[AddReport], None]
OnError = Callable[[InputError], None]


@dataclass
class _Waiting:
    """A dispatch that is read with its batch; `source` is where it came from."""

    dispatch: Dispatch
    source: str


@dataclass(frozen=True)
class _Filed:
    """What came of filing a batch, as `AddReport` counts it."""

    added: int
    known: int
    withdrawn: int


@dataclass
class Ingest:
    """One run of adding.

    Attributes:
        engine: the desk's database.
        settings: its settings.
        reader: reads dispatches.
        now: gives the instant, ISO 8601.
        upkeep: derives what follows from mentions.
        on_progress: told after each commit, in the caller's thread.
        on_error: told of each story that cannot be read; without it they are only counted.
    """

    engine: Engine
    settings: Settings
    reader: Reader
    now: Callable[[], str]
    upkeep: Upkeep
    on_progress: Progress | None = None
    on_error: OnError | None = None
    report: AddReport = field(default_factory=AddReport)
    _taken: dict[str, _Waiting] = field(default_factory=dict)
    _batch: dict[str, _Waiting] = field(default_factory=dict)
    _thread: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "tocsin-filing"))
    _filing: Future[_Filed] | None = None

    def add(self, sources: Sources, columns: Mapping[str, str] | None = None) -> AddReport:
        """Take every story of the sources; raises `UsageError` where one is a data set."""
        with self._thread:
            for dispatch, source in self._dispatches(no_datasets(sources), columns or {}):
                self.take(dispatch, source)
            self.flush()
        self.settle()
        return self.report

    def add_pages(self, pages: Iterable[Page], *, settle: bool = True) -> AddReport:
        """Take pages that were fetched already; what they leave to be derived is left where `settle` is false."""
        with self._thread:
            for page in pages:
                try:
                    dispatch = dispatch_of(page)
                    check_day(dispatch, self._today())
                except InputError as error:
                    self._failed(page.name or "-", error)
                    continue
                self.report.read[page.format] += 1
                self.report.dispatches.append(dispatch.id)
                self.take(dispatch, page.name or "-")
            self.flush()
        if settle:
            self.settle()
        return self.report

    def take(self, dispatch: Dispatch, source: str = "-") -> None:
        """Have a dispatch that the desk does not have read and filed with its batch."""
        if dispatch.id in self._taken or dispatch.id in self._batch:
            self.report.known += 1
            return
        self._taken[dispatch.id] = _Waiting(dispatch, source)
        if len(self._taken) >= BATCH:
            self._sift()
            if len(self._batch) >= BATCH:
                self._file(BATCH)

    def flush(self) -> None:
        """Have all that was taken read and filed."""
        self._sift()
        while self._batch:
            self._file(BATCH)
        self._wait()

    def _sift(self) -> None:
        """Pass over what the desk has of what was taken, asking once for all of it."""
        taken, self._taken = self._taken, {}
        if not taken:
            return
        with reading(self.engine) as connection:
            there = _known(connection, list(taken))
        self.report.known += len(there)
        self._batch |= {name: one for name, one in taken.items() if name not in there}

    def _file(self, most: int) -> None:
        """Read the first of the batch at once, and have them filed while the caller goes on."""
        names = list(self._batch)[:most]
        records = list(self._read([self._batch.pop(name) for name in names]))
        self._wait()
        self._filing = self._thread.submit(self._commit, records)

    def _wait(self) -> None:
        """Wait for the batch that is being filed, and tell of it."""
        filing, self._filing = self._filing, None
        if filing is None:
            return
        filed = filing.result()
        self.report.added += filed.added
        self.report.known += filed.known
        self.report.withdrawn += filed.withdrawn
        if self.on_progress is not None:
            self.on_progress(self.report)

    def _commit(self, records: list[Record]) -> _Filed:
        """File what was read in one transaction."""
        if not records:
            return _Filed(0, 0, 0)
        prints = fingerprints([record.dispatch.text for record in records])
        kept = [under_rules(record, self.settings.rights) for record in records]
        with writing(self.engine) as connection:
            added, withdrawn = file_batch(connection, kept, prints, self.upkeep, self.now())
        return _Filed(added, len(records) - added, withdrawn)

    def _read(self, waiting: Sequence[_Waiting]) -> Iterator[Record]:
        """The records of what can be read; what cannot is told."""
        found = read_batch(self.reader, [one.dispatch for one in waiting])
        for one, read in zip(waiting, found, strict=True):
            if isinstance(read, Record):
                yield read
                continue
            self.report.read[one.dispatch.source.format] -= 1
            if one.dispatch.id in self.report.dispatches:
                self.report.dispatches.remove(one.dispatch.id)
            self._failed(one.source, read)

    def settle(self) -> None:
        """Derive what the run left to be derived once for all of it."""
        with writing(self.engine) as connection:
            release(connection, self.upkeep, self.now())
            self.upkeep.settle(connection, self.now())

    def _dispatches(self, sources: Sources, columns: Mapping[str, str]) -> Iterator[tuple[Dispatch, str]]:
        given = [sources] if isinstance(sources, str | os.PathLike) else sources
        for taken in load_many(given, Options(columns=columns)):
            try:
                dispatch = dispatch_of(taken.page())
                check_day(dispatch, self._today())
            except InputError as error:
                self._failed(taken.source, error)
                continue
            self.report.add(taken)
            yield dispatch, taken.source

    def _failed(self, source: str, error: InputError) -> None:
        error.where = error.where or source
        self.report.add_error(source, error)
        if self.on_error is not None:
            self.on_error(error)

    def _today(self) -> date:
        return date.fromisoformat(self.now()[:10])


def _known(connection: Connection, dispatches: Sequence[str]) -> set[str]:
    wanted = select(schema.dispatches.c.id).where(schema.dispatches.c.id.in_(dispatches))
    return set(connection.execute(wanted).scalars())


@at_one_go()
def file_batch(
    connection: Connection, records: list[Record], prints: list[Fingerprint], upkeep: Upkeep, now: str
) -> tuple[int, int]:
    """File records in the transaction given, with all that follows from them.

    Another writer may have filed some of them since they were read; these are left as they are.

    Returns:
        How many were new, and how many dispatches stopped standing.
    """
    there = _known(connection, [record.dispatch.id for record in records])
    new = [one for one in zip(records, prints, strict=True) if one[0].dispatch.id not in there]
    filed = file_records(connection, [record for record, _ in new], [fingerprint for _, fingerprint in new], now)
    changed = link(connection, filed)
    fresh = {one.version.id for one in filed}
    upkeep.after(connection, changed | fresh, now)
    return len(filed), _fallen(connection, changed)


def _fallen(connection: Connection, changed: Iterable[str]) -> int:
    """Count those of some dispatches that do not stand: what falls may have come in the same batch as its notice."""
    state = schema.dispatches.c.state
    found = 0
    for part in chunks(sorted(changed)):
        query = select(func.count()).where(schema.dispatches.c.id.in_(part), state.in_(("superseded", "withdrawn")))
        found += connection.execute(query).scalar_one()
    return found
