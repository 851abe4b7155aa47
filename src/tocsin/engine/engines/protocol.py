"""What an engine is: units in, what was coded of each out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from tocsin.engine.corpus.coder import Coder, failure
from tocsin.engine.corpus.shards import FAILURES, Shard
from tocsin.engine.corpus.units import Story, Unit

LOST = "worker-lost"
"""Code of a story that ended its worker each time it was read: crashed it, took all memory or all patience."""


@dataclass(frozen=True)
class Coded:
    """What was coded of one unit.

    Attributes:
        unit: its name.
        body: the shard as bytes, whole: they are kept as the worker made them.
    """

    unit: str
    body: bytes

    @property
    def shard(self) -> Shard:
        """The shard itself."""
        return Shard.from_bytes(self.body, self.unit)


class Engine(Protocol):
    """Where units are coded.

    An engine holds a bounded number of units at a time, and gives for each exactly one result. Whatever befalls a
    worker, no unit is lost: a story that ends its worker again and again is told as a failure of the unit's shard.
    """

    def run(self, coder: Coder, units: Iterable[Unit]) -> Iterator[Coded]:
        """Code units.

        Args:
            coder: what codes them.
            units: taken as there is room for them.

        Returns:
            A result for each unit, in any order.

        Raises:
            EngineError: the engine cannot be started, or stopped for good.
        """


def lost_shard(story: Story) -> Shard:
    """Make the shard of a story that ended its worker each time."""
    what = "the worker that read it was lost each time: it crashed, ran out of memory or took too long"
    return Shard.of({FAILURES: [failure(story.source, story.page.name or story.source, LOST, what)]})


def alone(unit: Unit) -> Iterator[Unit]:
    """Part a unit into units of one story each."""
    for number, story in enumerate(unit.stories):
        yield Unit(f"{unit.name}-{number}", (story,))
