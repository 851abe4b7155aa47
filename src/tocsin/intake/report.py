"""What a run over many sources came to: read, skipped by reason, failed, by format; and what to retry."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tocsin.errors import BinaryInput, EmptyInput, InputError, MalformedInput, NoStory
from tocsin.intake.source import Taken

_SKIPPED = (NoStory, EmptyInput, BinaryInput)
"""Errors that tell of something that is no dispatch rather than of one that could not be read."""


@dataclass(frozen=True)
class Failure:
    """One entry of the quarantine list.

    Attributes:
        source: the source as it was given, or the file of a folder: what to give again.
        where: the file, member or entry that failed.
        code: the error's code.
        what: what was wrong.
    """

    source: str
    where: str
    code: str
    what: str


@dataclass
class Report:
    """The summary of a run, filled story by story."""

    read: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    quarantine: list[Failure] = field(default_factory=list)

    def add(self, taken: Taken) -> None:
        """Count what came of one story."""
        if isinstance(taken.outcome, InputError):
            self.add_error(taken.source, taken.outcome)
        else:
            self.read[taken.outcome.format] += 1

    def add_error(self, source: str, error: InputError) -> None:
        """Count a story that was not read; what failed goes on the quarantine list."""
        if isinstance(error, _SKIPPED):
            self.skipped[_reason(error)] += 1
            return
        self.failed[error.code] += 1
        self.quarantine.append(Failure(source, error.where or source, error.code, error.what))

    def as_json(self) -> dict[str, object]:
        """Give the summary with its counts in a fixed order."""
        return {
            "read": sum(self.read.values()),
            "by_format": dict(sorted(self.read.items())),
            "skipped": dict(sorted(self.skipped.items())),
            "failed": dict(sorted(self.failed.items())),
        }


def _reason(error: InputError) -> str:
    return error.what if isinstance(error, NoStory) else error.code


def quarantine_lines(failures: Iterable[Failure]) -> Iterator[str]:
    """Write a quarantine list: one line of JSON a failure."""
    for one in failures:
        entry = {"source": one.source, "where": one.where, "code": one.code, "what": one.what}
        yield json.dumps(entry, ensure_ascii=False) + "\n"


def sources_in(lines: Iterable[str], where: str) -> list[str]:
    """Give the sources that a quarantine list names, each once, in order.

    Raises:
        MalformedInput: a line is no entry of such a list.
    """
    found: dict[str, None] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            source = json.loads(line)["source"]
        except (ValueError, TypeError, KeyError, RecursionError):
            source = None
        if not isinstance(source, str):
            what = f"line {number} is no entry of a quarantine list"
            raise MalformedInput(what, where=where, hint="give a file that tocsin intake --quarantine wrote")
        found[source] = None
    return list(found)
