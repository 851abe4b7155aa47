"""The bootstrap band: how far a value would move had other events of the same kind come in.

Each event is counted a number of times drawn from a Poisson law of mean 1 (the Poisson bootstrap, Hanley and
MacGibbon 2006), so that the number of events varies too. The draws of an event hang on its id alone (SplitMix64,
Steele, Lea and Flood 2014): they are the same on every machine and whatever else is in the series.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_GOLDEN, _MIX_A, _MIX_B = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
_MOST_TIMES = 12
"""Steps of the law that are worked out; sixteen bits tell none beyond the eighth."""
_AT_ONCE = 96
"""Events whose draws are made at once, so few that they stay in the processor's cache."""


def bands(
    ids: Sequence[str], shares: NDArray[np.float64], begins: Sequence[int], draws: int, level: float
) -> list[tuple[float, float]]:
    """Bounds within which the middle `level` of each period's resampled sums lies.

    Args:
        ids: of the events, period after period.
        shares: what each adds to its period's sum.
        begins: where the events of each period begin, and where the last one's end.
        draws: number of resamplings.
        level: 0 to 1.

    Returns:
        Lower and upper bound of each period, by linear interpolation; both 0 where it has no events.
    """
    found = [(0.0, 0.0)] * (len(begins) - 1)
    filled = [number for number in range(len(begins) - 1) if begins[number] < begins[number + 1]]
    if not filled:
        return found
    sums = _sums(_seeds(ids), shares, [*(begins[one] for one in filled), begins[-1]], draws)
    sums.sort(axis=1)
    low, high = _quantile(sums, (1 - level) / 2), _quantile(sums, (1 + level) / 2)
    for number, bound in zip(filled, zip(low.tolist(), high.tolist(), strict=True), strict=True):
        found[number] = bound
    return found


def _seeds(ids: Sequence[str]) -> NDArray[np.uint64]:
    """What an event's draws begin with: its id as a polynomial, letter n times the n-th power of an odd number."""
    import numpy as np

    told = np.array(ids, dtype=np.str_)
    letters = told.view(np.uint32).reshape(len(ids), -1)  # a shorter id has zeros behind it, which add nothing
    powers = np.cumprod(np.full(letters.shape[1], _MIX_B, dtype=np.uint64), dtype=np.uint64)
    seeds: NDArray[np.uint64] = letters.astype(np.uint64) @ powers
    return seeds


def _sums(
    seeds: NDArray[np.uint64], shares: NDArray[np.float64], begins: Sequence[int], draws: int
) -> NDArray[np.float64]:
    """Sum of each period in each draw; shape (periods, draws). No period is without events."""
    import numpy as np

    sums = np.empty((len(begins) - 1, draws))
    for first, last in _parts(begins):
        some = slice(begins[first], begins[last])
        counted = _times(seeds[some], draws) * shares[some, None]
        inside = [begins[one] - begins[first] for one in range(first, last)]
        np.add.reduceat(counted, inside, axis=0, out=sums[first:last])
    return sums


def _parts(begins: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Cut periods into runs of some hundred events."""
    first = 0
    for number in range(1, len(begins)):
        if number == len(begins) - 1 or begins[number + 1] - begins[first] > _AT_ONCE:
            yield first, number
            first = number


def _times(seeds: NDArray[np.uint64], draws: int) -> NDArray[np.uint8]:
    """How often each event is counted in each draw; shape (events, draws).

    Each number of SplitMix64 gives four draws, sixteen bits a draw, the lowest first.
    """
    import numpy as np

    state = seeds[:, None] + np.arange(1, -(-draws // 4) + 1, dtype=np.uint64) * np.uint64(_GOLDEN)
    for shift, mix in ((30, _MIX_A), (27, _MIX_B)):
        state ^= state >> np.uint64(shift)
        state *= np.uint64(mix)
    state ^= state >> np.uint64(31)
    drawn: NDArray[np.uint16] = state.astype("<u8", copy=False).view("<u2")
    return _table().take(drawn[:, :draws])


@cache
def _table() -> NDArray[np.uint8]:
    """How often an event is counted by sixteen bits: the Poisson law of mean 1, its steps rounded to 1/65,536."""
    import numpy as np

    law = list(accumulate(math.exp(-1) / math.factorial(times) for times in range(_MOST_TIMES)))
    return np.searchsorted(law, (np.arange(2**16) + 0.5) * 2.0**-16, side="right").astype(np.uint8)


def _quantile(rising: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """Quantile of each row of sorted values (Hyndman and Fan 1996, type 7)."""
    place = share * (rising.shape[1] - 1)
    below = min(math.floor(place), rising.shape[1] - 2) if rising.shape[1] > 1 else 0
    above = min(below + 1, rising.shape[1] - 1)
    quantile: NDArray[np.float64] = rising[:, below] + (place - below) * (rising[:, above] - rising[:, below])
    return quantile
