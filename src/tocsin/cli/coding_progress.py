"""How far coding has come, on a terminal: stories, their rate, and the time left by the bytes of the files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from tocsin.intake.source import files_of

if TYPE_CHECKING:
    from tocsin.engine.corpus.run import Progress


class CodingProgress:
    """Shows the progress of a run; to be used as a context. Where nobody watches, it shows nothing.

    Args:
        sources: what is coded; where all are files, they tell how much there is to do.
    """

    def __init__(self, sources: Sequence[str]) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

        self._watched = sys.stderr.isatty()
        self._before: dict[str, int] = {}
        total = 0
        for name, size in _sizes(sources) if self._watched else ():
            self._before.setdefault(name, total)
            total += size
        self._shown = Progress(
            SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[told]}"),
            TimeRemainingColumn(), console=Console(stderr=True), disable=not self._watched, transient=True,
        )  # fmt: skip
        self._task = self._shown.add_task("reading", total=total or None, told="")

    def tell(self, progress: Progress) -> None:
        """Show how far the run has come."""
        seconds = self._shown.tasks[0].elapsed or 0.0
        rate = (progress.coded - progress.kept) / seconds if seconds else 0.0
        told = f"{progress.coded:,} stories, {rate:.1f} a second"
        told += f", {progress.failed:,} failed" if progress.failed else ""
        self._shown.update(self._task, description=progress.stage, told=told)
        if progress.stage != "reading":
            self._shown.update(self._task, total=None)
        elif progress.source in self._before:
            self._shown.update(self._task, completed=self._before[progress.source])

    def __enter__(self) -> CodingProgress:
        self._shown.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._shown.stop()


def _sizes(sources: Sequence[str]) -> Iterator[tuple[str, int]]:
    for source in sources:
        for name in files_of(source):
            with suppress(OSError, ValueError):
                yield name, os.stat(name).st_size
