"""What one event adds to its period: confidence, independent publishers, Goldstein magnitude, usual volume."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import accumulate

from tocsin.desk.series.model import SeriesEvent, Volume

_SATURATION = math.log(6)
"""Five publishers count in full; more add nothing, for they read one another."""
_SHRINKAGE = 5.0
"""Dispatches added to both sides of a ratio of volumes, so that sources of few dispatches do not leap."""


@dataclass(frozen=True)
class Share:
    """What an event adds to its period.

    Attributes:
        value: with all its publishers.
        without: publisher to what it adds when that one is left out.
    """

    value: float
    without: Mapping[str, float]


@lru_cache(maxsize=256)
def publisher_weight(publishers: int) -> float:
    """Weight of a number of independent publishers: min(1, ln(1 + n) / ln 6); 0 for none."""
    return min(1.0, math.log1p(publishers) / _SATURATION)


def share_of(event: SeriesEvent, ratios: Mapping[str, float]) -> Share:
    """What an event adds: confidence x weight of its publishers x |Goldstein| x mean ratio of their volumes.

    Args:
        event: the event.
        ratios: publisher to its usual volume over its volume in the period; 1 where it is not told.
    """
    names = sorted(event.publishers)
    own = [ratios.get(name, 1.0) for name in names]
    without = {left: _added(event, own[:place] + own[place + 1 :]) for place, left in enumerate(names)}
    return Share(_added(event, own), without)


def _added(event: SeriesEvent, ratios: Sequence[float]) -> float:
    if not ratios:
        return 0.0
    usual = math.fsum(ratios) / len(ratios)
    return event.confidence * publisher_weight(len(ratios)) * abs(event.goldstein) * usual


class VolumeRatios:
    """How a publisher's usual volume stands to its volume of a period.

    The usual volume is the mean over the periods of the trailing window, the current one included, in which it
    published at all; both sides have five dispatches added. A source that prints twice as much as it is used
    to has each of its events counted at about half.

    Args:
        volume: what each publisher had in each period.
        starts: first days of the periods.
        window: periods looked back.
    """

    def __init__(self, volume: Volume, starts: Sequence[date], window: int) -> None:
        self._counts = [volume.get(start, {}) for start in starts]
        self._window = window
        self._totals: dict[str, tuple[list[int], list[int]]] = {}

    def has_volume(self, number: int) -> bool:
        """Whether anybody published in a period."""
        return any(self._counts[number].values())

    def ratios(self, number: int, names: Iterable[str]) -> dict[str, float]:
        """Publisher to ratio in a period; 1 for one that is not known to have published in it."""
        return {name: self._ratio(number, name) for name in names}

    def _ratio(self, number: int, name: str) -> float:
        count = self._counts[number].get(name, 0)
        if count <= 0:
            return 1.0
        dispatches, active = self._running(name)
        first = max(0, number - self._window)
        usual = (dispatches[number + 1] - dispatches[first]) / (active[number + 1] - active[first])
        return (usual + _SHRINKAGE) / (count + _SHRINKAGE)

    def _running(self, name: str) -> tuple[list[int], list[int]]:
        """Running totals of a publisher's dispatches and of the periods it published in, each from 0."""
        if name not in self._totals:
            own = [max(0, counts.get(name, 0)) for counts in self._counts]
            self._totals[name] = [0, *accumulate(own)], [0, *accumulate(int(one > 0) for one in own)]
        return self._totals[name]
