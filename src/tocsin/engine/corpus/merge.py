"""Shards to tables: rows of a whole corpus sorted, each once, and written; what failed and was passed over counted."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tocsin.engine.corpus.across import Across, across
from tocsin.engine.corpus.settings import CodingSettings
from tocsin.engine.corpus.shards import FAILURES, MENTIONS, PASSED, PRINTS, Shard, shard_schemas
from tocsin.engine.corpus.spool import Spool
from tocsin.engine.corpus.work import Work, told_as_output
from tocsin.engine.dataset.manifest import QUARANTINE, RETRY, files_in, manifest_of
from tocsin.engine.dataset.schema import BY_NAME, UNDATED
from tocsin.engine.dataset.tally import Tally
from tocsin.engine.dataset.writing import TableWriter

_SEP = "\x00"


@dataclass
class Outcome:
    """What became of the stories of a corpus.

    Attributes:
        coded: stories that were read; of those that came more than once the data set has one.
        passed: stories passed over, by reason.
        failures: what could not be read: source, where, code and what, each as one text.
    """

    coded: int = 0
    passed: Counter[str] = field(default_factory=Counter)
    failures: set[str] = field(default_factory=set)

    def add_shard(self, shard: Shard) -> None:
        """Count what stands in a shard."""
        self.coded += shard.tables["dispatches"].num_rows
        for row in shard.tables[PASSED].to_pylist():
            self.passed[row["reason"]] += row["stories"]
        for row in shard.tables[FAILURES].to_pylist():
            self.fail(row)

    def fail(self, row: dict[str, Any]) -> None:
        """Write down what could not be read."""
        self.failures.add(_SEP.join(row[name] for name in ("source", "where", "code", "what")))

    def rows(self) -> Iterator[dict[str, str]]:
        """Give what could not be read, by source."""
        for one in sorted(self.failures):
            yield dict(zip(("source", "where", "code", "what"), one.split(_SEP), strict=True))


def merge(work: Work, settings: CodingSettings) -> tuple[Path, dict[str, Any]]:
    """Make the tables of a run whose units are all coded.

    Returns:
        The folder in which the tables, the quarantine and the retry list lie, and the manifest.

    Raises:
        OutputError: there is no room.
        DatasetDamaged: a shard is not what was written.
    """
    room, made = work.room("spool"), work.room("made")
    spools = {name: Spool(room / name, shard_schemas()[name]) for name in _wanted(settings)}
    outcome = _gathered(work, spools)
    tally = Tally()
    with told_as_output(made), _across(spools, room) as corpus:
        for name in dict.fromkeys(("dispatches", *settings.tables)):
            spool = corpus.copies if corpus and name == "copies" else spools[name]
            with TableWriter(made, BY_NAME[name]) as out:
                for day, rows in spool.days():
                    if name == "dispatches":
                        tally.add(rows)
                    if name == "events" and corpus and corpus.events:
                        rows = corpus.events.added_to(None if day == UNDATED else day, rows)
                    if name in settings.tables:
                        out.write(day, rows)
        _write_quarantine(made, outcome)
        counts = {
            "stories": {
                "coded": outcome.coded,
                "passed_over": dict(sorted(outcome.passed.items())),
                "failed": dict(sorted(Counter(row["code"] for row in outcome.rows()).items())),
            },
            "dispatches": tally.as_json(),
        }
        return made, manifest_of(settings.provenance(), files_in(made), counts)


def _wanted(settings: CodingSettings) -> list[str]:
    across = [PRINTS] if settings.looks_across else []
    return ["dispatches", *(name for name in settings.tables if name not in ("dispatches", "copies")), *across,
            *([MENTIONS] if "events" in settings.tables else [])]  # fmt: skip


@contextmanager
def _across(spools: dict[str, Spool], room: Path) -> Iterator[Across | None]:
    if PRINTS not in spools:
        yield None
        return
    with across(spools[PRINTS], spools.get(MENTIONS), room / "across") as told:
        yield told


def _gathered(work: Work, spools: dict[str, Spool]) -> Outcome:
    outcome = Outcome()
    for unit in work.units():
        shard = work.shard(unit)
        outcome.add_shard(shard)
        for name, spool in spools.items():
            spool.add(shard.tables[name])
    for entry in work.seen():
        if "passed" in entry:
            outcome.passed[entry["passed"]] += 1
        else:
            outcome.fail(entry)
    return outcome


def _write_quarantine(folder: Path, outcome: Outcome) -> None:
    rows = list(outcome.rows())
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / QUARANTINE).write_text(lines, "utf-8")
    sources = dict.fromkeys(row["source"] for row in rows)
    (folder / RETRY).write_text("".join(f"{one}\n" for one in sources), "utf-8")
