"""A run: the input walked, its units coded by an engine, shards kept as they come, the data set made of them all.

Whatever cuts a run off, what was coded is kept, and the same command takes it up. The manifest is written last: a
folder without one holds no data set, only work towards one.
"""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from tocsin.engine.corpus.coder import Coder, CorpusCoder, failure, no_dispatch
from tocsin.engine.corpus.merge import merge
from tocsin.engine.corpus.scratch import require_duckdb
from tocsin.engine.corpus.settings import CodingSettings, reading_digest
from tocsin.engine.corpus.units import Story, Unit, units_of
from tocsin.engine.corpus.work import FOLDER, Log, Work, told_as_output, write_whole
from tocsin.engine.dataset.codebook import codebook
from tocsin.engine.dataset.manifest import CODEBOOK, MANIFEST, QUARANTINE, RETRY, manifest_text
from tocsin.engine.dataset.opened import Dataset, no_datasets
from tocsin.engine.dataset.schema import BY_NAME
from tocsin.engine.engines.inline import InlineEngine
from tocsin.engine.engines.protocol import Engine
from tocsin.errors import DatasetNotFound, InputError, UsageError
from tocsin.intake import load_many

Source = str | os.PathLike[str]


@dataclass
class Progress:
    """How far a run has come.

    Attributes:
        stage: "reading", then "merging".
        taken: stories taken from the input.
        coded: stories that are coded, by this run or one before.
        kept: of these, those of a run before.
        failed: stories that intake could not take.
        source: the source that is being walked.
    """

    stage: str = "reading"
    taken: int = 0
    coded: int = 0
    kept: int = 0
    failed: int = 0
    source: str = ""


OnProgress = Callable[[Progress], None]


@dataclass(frozen=True)
class Part:
    """One of several parts of the units, as `3/16`: what an array of jobs shares among its tasks."""

    number: int
    of: int

    @classmethod
    def parse(cls, text: str) -> Part:
        """Read `3/16`.

        Raises:
            UsageError: it is nothing of the kind.
        """
        number, _, of = text.partition("/")
        if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
            raise UsageError(f"{text!r} is no part", hint="give one as 3/16")
        return cls(int(number), int(of))

    def has(self, unit: Unit) -> bool:
        """Tell whether a unit belongs to the part."""
        return zlib.crc32(unit.name.encode()) % self.of == self.number - 1


def code(
    inputs: Source | Iterable[Source],
    out: Source,
    settings: CodingSettings | None = None,
    engine: Engine | None = None,
    on_progress: OnProgress | None = None,
) -> Dataset:
    """Code a corpus to a data set.

    Args:
        inputs: what `read_many` takes: paths, folders, globs, http(s) URLs, "-".
        out: the folder of the data set; where a run was cut off, it is taken up.
        settings: how; by default all of it is coded, with what is installed.
        engine: where; by default in this process.
        on_progress: told after each step.

    Returns:
        The data set; what could not be read is named in its quarantine, and does not fail the run.

    Raises:
        OutputError: it cannot be written: no room, no leave.
        DatasetVersion: in the folder lies a data set of another version.
        EngineError: the engine cannot be started.
        ExtraMissing: copies or events are wanted and DuckDB is not installed.
    """
    run = Run(Path(out), settings or CodingSettings(), engine or InlineEngine(), on_progress)
    run.read(inputs)
    return run.finish()


@dataclass
class Run:
    """One run towards a data set; see `code`, which is `read` and `finish`.

    Attributes:
        coder: what codes the units; by default one that reads by the settings.
    """

    out: Path
    settings: CodingSettings
    engine: Engine
    on_progress: OnProgress | None = None
    coder: Coder | None = None
    progress: Progress = field(default_factory=Progress)

    def __post_init__(self) -> None:
        if self.settings.looks_across:
            require_duckdb()
        _refuse_what_is_no_data_set(self.out)

    def read(self, inputs: Source | Iterable[Source], part: Part | None = None) -> None:
        """Code the units of the input that are not coded yet; a part of them only, where one is given."""
        given = no_datasets(inputs)
        work = Work(self.out)
        with work.log(f"part-{part.number}-" if part else "") as log:
            units = units_of(self._stories(given, log), reading_digest(self.settings))
            waiting = self._to_code(units, work, log, part)
            sizes: dict[str, int] = {}
            for coded in self.engine.run(self.coder or CorpusCoder(self.settings), _measured(waiting, sizes)):
                work.keep(coded.unit, coded.body)
                self.progress.coded += sizes.pop(coded.unit)
                self._tell()

    def finish(self) -> Dataset:
        """Make the data set of the units of this run.

        Raises:
            DatasetDamaged: a shard was damaged since it was written.
        """
        self.progress.stage = "merging"
        self._tell()
        work = Work(self.out)
        made, manifest = merge(work, self.settings)
        write_whole(made / CODEBOOK, codebook(manifest).encode())
        _put_in_place(made, self.out)
        write_whole(self.out / MANIFEST, manifest_text(manifest).encode())
        work.remove()
        return Dataset(self.out, manifest)

    def _stories(self, inputs: Source | Iterable[Source], log: Log) -> Iterator[Story]:
        for taken in islice(load_many(inputs, self.settings.options), self.settings.limit):
            self.progress.taken += 1
            self.progress.source = taken.source
            error = taken.outcome
            if not isinstance(error, InputError):
                yield Story(taken.source, error)
            elif (reason := no_dispatch(error)) is not None:
                log.entry({"passed": reason})
            else:
                self.progress.failed += 1
                log.entry(failure(taken.source, error.where or taken.source, error.code, error.what))

    def _to_code(self, units: Iterable[Unit], work: Work, log: Log, part: Part | None) -> Iterator[Unit]:
        for unit in units:
            log.unit(unit.name)
            if part is not None and not part.has(unit):
                continue
            if work.has(unit.name):
                self.progress.coded += len(unit.stories)
                self.progress.kept += len(unit.stories)
                self._tell()
            else:
                yield unit

    def _tell(self) -> None:
        if self.on_progress is not None:
            self.on_progress(self.progress)


def _measured(units: Iterable[Unit], sizes: dict[str, int]) -> Iterator[Unit]:
    for unit in units:
        sizes[unit.name] = len(unit.stories)
        yield unit


def _refuse_what_is_no_data_set(out: Path) -> None:
    """Make sure that nothing is overwritten but a data set of this version.

    Raises:
        DatasetVersion: a data set of another version lies there.
        UsageError: other files lie there, or it is no folder.
    """
    try:
        Dataset.open(out)
        return
    except DatasetNotFound:
        pass
    if out.exists() and not out.is_dir():
        raise UsageError("is no folder", hint="give a folder for the data set")
    ours = {FOLDER, MANIFEST, CODEBOOK, QUARANTINE, RETRY, *BY_NAME}
    foreign = sorted(path.name for path in out.iterdir() if path.name not in ours) if out.exists() else []
    if foreign:
        what = f"{out} holds other files ({foreign[0]})"
        raise UsageError(what, hint="give a folder that is empty or not there")


def _put_in_place(made: Path, out: Path) -> None:
    """Move what was made to where it belongs, in place of a data set that is there; until it is all, no manifest is."""
    with told_as_output(out):
        (out / MANIFEST).unlink(missing_ok=True)
        for name in (*BY_NAME, CODEBOOK, QUARANTINE, RETRY):
            shutil.rmtree(out / name, ignore_errors=True)
            if (made / name).exists():
                os.replace(made / name, out / name)
