"""The scorers by the names they are called with, loaded only when they run."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from evaluation.table import Table

NAMES = (
    "events_given",
    "events",
    "actors",
    "coreference",
    "datelines",
    "quotes",
    "times",
    "quantities",
    "places",
    "pages",
    "copies",
    "stories",
    "desk",
    "speed",
    "warc",
    "gate",
)


class Scorer(Protocol):
    """A module that measures one reader: the gold files it reads, and `run`."""

    GOLD: tuple[str, ...]

    def run(self, gold: Path) -> Table:
        """Measure on a folder of gold."""
        ...


def load(name: str) -> Scorer:
    """Load a scorer by name."""
    return cast(Scorer, import_module(f"evaluation.{name}"))
