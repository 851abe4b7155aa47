"""The bootstrap band: how far a value would move had other events of the same kind come in.

Each event is counted a number of times drawn from a Poisson law of mean 1 (the Poisson bootstrap, Hanley and
MacGibbon 2006), so that the number of events varies too. The draws of an event hang on its id alone (SplitMix64,
Steele, Lea and Flood 2014): they are the same on every machine and whatever else is in the series.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_GOLDEN, _MIX_A, _MIX_B = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
_MOST_TIMES = 12
"""Times that one event is counted at most; a Poisson law of mean 1 exceeds it once in 10 ** 10 draws."""

Shares = Sequence[tuple[str, float]]
"""Id of each event of a period, and what it adds to the sum."""


def bands(periods: Sequence[Shares], draws: int, level: float) -> list[tuple[float, float]]:
    """Bounds within which the middle `level` of each period's resampled sums lies.

    Args:
        periods: the shares of each period's events.
        draws: number of resamplings.
        level: 0 to 1.

    Returns:
        Lower and upper bound of each period, by linear interpolation; both 0 where it has no events.
    """
    import numpy as np

    found = [(0.0, 0.0)] * len(periods)
    filled = [number for number, shares in enumerate(periods) if shares]
    if not filled:
        return found
    flat = [share for number in filled for share in periods[number]]
    counted = _times([one for one, _ in flat], draws) * np.array([share for _, share in flat])[:, None]
    begins = [0, *accumulate(len(periods[number]) for number in filled)][:-1]
    sums = np.sort(np.add.reduceat(counted, begins, axis=0), axis=1)
    low, high = _quantile(sums, (1 - level) / 2), _quantile(sums, (1 + level) / 2)
    for row, number in enumerate(filled):
        found[number] = (float(low[row]), float(high[row]))
    return found


def _times(events: Sequence[str], draws: int) -> NDArray[np.float64]:
    """How often each event is counted in each draw; shape (events, draws)."""
    import numpy as np

    seeds = [int.from_bytes(hashlib.sha256(one.encode()).digest()[:8], "little") for one in events]
    state = np.array(seeds, dtype=np.uint64)[:, None] + np.arange(1, draws + 1, dtype=np.uint64) * np.uint64(_GOLDEN)
    state = (state ^ (state >> np.uint64(30))) * np.uint64(_MIX_A)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(_MIX_B)
    uniform = ((state ^ (state >> np.uint64(31))) >> np.uint64(11)) * 2.0**-53
    law = list(accumulate(math.exp(-1) / math.factorial(times) for times in range(_MOST_TIMES)))
    times: NDArray[np.float64] = np.searchsorted(law, uniform, side="right").astype(np.float64)
    return times


def _quantile(rising: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """Quantile of each row of sorted values (Hyndman and Fan 1996, type 7)."""
    place = share * (rising.shape[1] - 1)
    below = min(math.floor(place), rising.shape[1] - 2) if rising.shape[1] > 1 else 0
    above = min(below + 1, rising.shape[1] - 1)
    quantile: NDArray[np.float64] = rising[:, below] + (place - below) * (rising[:, above] - rising[:, below])
    return quantile
