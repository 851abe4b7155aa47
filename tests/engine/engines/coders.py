"""Coders that do to their worker what a poisoned dispatch does."""

import os
import signal
from dataclasses import dataclass
from pathlib import Path

from tocsin.engine.corpus.coder import Alive
from tocsin.engine.corpus.shards import PASSED, Shard
from tocsin.engine.corpus.units import Story, Unit
from tocsin.record import Page


@dataclass(frozen=True)
class TouchyCoder:
    """Counts stories; one that says CRASH kills the worker, one that says ENDLESS is never done with.

    One that says ONCE kills the worker the first time that it is read.

    Attributes:
        folder: where it is written down what was read once.
    """

    folder: Path

    def ready(self) -> None:
        Shard.of({PASSED: [{"reason": "", "stories": 0}]}).to_bytes()  # loads what no patience is meant for

    def code(self, unit: Unit, alive: Alive) -> Shard:
        for story in unit.stories:
            alive()
            self._read(story.page.text)
        return Shard.of({PASSED: [{"reason": story.page.text, "stories": 1} for story in unit.stories]})

    def _read(self, text: str) -> None:
        mark = self.folder / "read once"
        if text == "CRASH" or (text == "ONCE" and not mark.exists()):
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        while text == "ENDLESS":
            signal.pause()  # what loops instead takes the processor from whoever waits for it


def unit_of(name: str, *texts: str) -> Unit:
    """Make a unit of stories with these texts."""
    pages = [
        Page(name=f"{name}-{text}", kind="text", format="text", encoding=None, digest="0", text=text) for text in texts
    ]
    return Unit(name, tuple(Story(f"{page.name}.txt", page) for page in pages))
