"""What one event adds to its period: confidence, independent publishers, Goldstein magnitude, usual volume."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from tocsin.desk.series.columns import EventColumns
from tocsin.desk.series.model import Volume

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Ratios = Callable[[str], "NDArray[np.float64]"]

_SATURATION = math.log(6)
"""Five publishers count in full; more add nothing, for they read one another."""
_SHRINKAGE = 5.0
"""Dispatches added to both sides of a ratio of volumes, so that sources of few dispatches do not leap."""


@lru_cache(maxsize=256)
def publisher_weight(publishers: int) -> float:
    """Weight of a number of independent publishers: min(1, ln(1 + n) / ln 6); 0 for none."""
    return min(1.0, math.log1p(publishers) / _SATURATION)


@dataclass(frozen=True)
class Shares:
    """What events add to their periods.

    Attributes:
        values: of each event, with all its publishers.
        events: place of an event, once for each of its publishers.
        names: number of that publisher.
        lost: what the event adds less when that publisher is left out.
    """

    values: NDArray[np.float64]
    events: NDArray[np.int64]
    names: NDArray[np.int64]
    lost: NDArray[np.float64]


def shares_of(events: EventColumns, places: NDArray[np.int64], ratios: Ratios) -> Shares:
    """What events add: confidence x weight of their publishers x |Goldstein| x mean ratio of their volumes.

    Args:
        events: the events.
        places: number of each event's period.
        ratios: gives a publisher's usual volume over that of each period.
    """
    import numpy as np

    numbers: dict[tuple[str, ...], int] = {}
    sets = np.array([numbers.setdefault(one, len(numbers)) for one in events.publishers], dtype=np.int64)
    together = list(numbers)
    met, at = np.unique(places * max(1, len(together)) + sets, return_inverse=True)
    usual, rests, first = _means(met, together, ratios)
    size = np.array([len(one) for one in together], dtype=np.int64)[sets] if together else sets
    weights = np.array([publisher_weight(number) for number in range(int(size.max(initial=0)) + 1)])
    magnitude = np.abs(events.goldstein)
    values = events.confidence * weights[size] * magnitude * usual[at]
    each = np.repeat(np.arange(len(sets)), size)
    nth = np.arange(len(each)) - np.repeat(np.cumsum(size) - size, size)
    rest = events.confidence[each] * weights[size[each] - 1] * magnitude[each] * rests[first[at][each] + nth]
    return Shares(values, each, _name_numbers(together)[_firsts(together)[sets[each]] + nth], values[each] - rest)


def _means(
    met: NDArray[np.int64], together: Sequence[tuple[str, ...]], ratios: Ratios
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Mean ratio of each set of publishers in each period that it is met in.

    Returns:
        The means; the means with each of the publishers left out (0 where nobody is left), one set after the other;
        and where those of a set begin.
    """
    import numpy as np

    places, sets = np.divmod(met, max(1, len(together)))
    size = np.array([len(one) for one in together], dtype=np.int64)[sets] if together else sets
    first = np.cumsum(size) - size
    usual, rests = np.empty(len(met)), np.zeros(int(size.sum()))
    order = np.argsort(sets, kind="stable")
    for mine in np.split(order, np.flatnonzero(np.diff(sets[order])) + 1) if len(met) else ():
        own = [ratios(name)[places[mine]] for name in together[sets[mine[0]]]]
        if len(own) == 1:  # as most have
            usual[mine] = own[0]
            continue
        rows = np.stack(own, axis=1).tolist()
        usual[mine] = [math.fsum(row) / len(row) for row in rows]
        for left in range(len(own)):
            rests[first[mine] + left] = [math.fsum(row[:left] + row[left + 1 :]) / (len(row) - 1) for row in rows]
    return usual, rests, first


def _name_numbers(together: Sequence[tuple[str, ...]]) -> NDArray[np.int64]:
    """The publishers of all sets, one set after the other, as numbers."""
    import numpy as np

    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(name, len(numbers)) for one in together for name in one], dtype=np.int64)


def _firsts(together: Sequence[tuple[str, ...]]) -> NDArray[np.int64]:
    """Where the publishers of each set begin."""
    import numpy as np

    return np.array([0, *accumulate(len(one) for one in together)], dtype=np.int64)


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
        self._ratios: dict[str, NDArray[np.float64]] = {}

    def has_volume(self, number: int) -> bool:
        """Whether anybody published in a period."""
        return any(self._counts[number].values())

    def ratios(self, name: str) -> NDArray[np.float64]:
        """Ratio of a publisher in each period; 1 where it is not known to have published."""
        found = self._ratios.get(name)
        if found is None:
            found = self._ratios[name] = self._worked_out(name)
        return found

    def _worked_out(self, name: str) -> NDArray[np.float64]:
        import numpy as np

        counts = np.array([max(0, counts.get(name, 0)) for counts in self._counts], dtype=np.int64)
        dispatches, active = (np.concatenate(([0], np.cumsum(one))) for one in (counts, counts > 0))
        first = np.maximum(0, np.arange(len(counts)) - self._window)
        periods = np.maximum(1, active[1:] - active[first])
        usual = (dispatches[1:] - dispatches[first]) / periods
        ratios: NDArray[np.float64] = np.where(counts > 0, (usual + _SHRINKAGE) / (counts + _SHRINKAGE), 1.0)
        return ratios
