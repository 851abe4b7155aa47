"""The events of a series as columns, so that numpy does to all of them at once what each would have done to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from tocsin.desk.series.model import SeriesEvent, Strand

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class EventColumns:
    """Events by day and then by id, one value an event in each column.

    Attributes:
        ids: of the events.
        days: the day that each falls on.
        strands: what each belongs to.
        goldstein: scores, -10 to 10.
        confidence: 0 to 1.
        publishers: those of each event, sorted; at least one.
    """

    ids: Sequence[str]
    days: Sequence[date]
    strands: Sequence[Strand]
    goldstein: NDArray[np.float64]
    confidence: NDArray[np.float64]
    publishers: Sequence[tuple[str, ...]]

    @classmethod
    def of(cls, events: Iterable[SeriesEvent]) -> EventColumns:
        """Bring events to columns.

        Raises:
            ValueError: an event has no publisher.
        """
        import numpy as np

        told = sorted(events, key=lambda one: (one.day, one.id))
        for event in told:
            if not event.publishers:
                raise ValueError(f"event {event.id} has no publisher")
        return cls(
            ids=[one.id for one in told],
            days=[one.day for one in told],
            strands=[one.strand for one in told],
            goldstein=np.array([one.goldstein for one in told], dtype=np.float64),
            confidence=np.array([one.confidence for one in told], dtype=np.float64),
            publishers=[tuple(sorted(one.publishers)) for one in told],
        )

    def part(self, some: slice) -> EventColumns:
        """Give the events of a slice."""
        return EventColumns(
            self.ids[some], self.days[some], self.strands[some], self.goldstein[some], self.confidence[some],
            self.publishers[some],
        )  # fmt: skip
