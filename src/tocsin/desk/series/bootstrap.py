"""The bootstrap band: how far a value would move had other events of the same kind come in.

Each event is counted a number of times drawn from a Poisson law of mean 1 (the Poisson bootstrap, Hanley and
MacGibbon 2006), so that the number of events varies too. The draws of an event hang on its id alone (SplitMix64,
Steele, Lea and Flood 2014): they are the same on every machine and whatever else is in the series.
"""

from __future__ import annotations

import hashlib
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
"""Times that one event is counted at most; a Poisson law of mean 1 exceeds it once in 10 ** 10 draws."""

_UNSURE = 255
_AT_ONCE = 256
"""Events whose draws are made at once."""

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
    sums = np.sort(
        np.concatenate([_sums([periods[one] for one in part], draws) for part in _parts(filled, periods)]), 1
    )
    low, high = _quantile(sums, (1 - level) / 2), _quantile(sums, (1 + level) / 2)
    for row, number in enumerate(filled):
        found[number] = (float(low[row]), float(high[row]))
    return found


def _parts(filled: Sequence[int], periods: Sequence[Shares]) -> Iterator[list[int]]:
    """Cut periods into runs of a few hundred events, whose draws stay in the processor's cache."""
    part: list[int] = []
    held = 0
    for number in filled:
        if part and held + len(periods[number]) > _AT_ONCE:
            yield part
            part, held = [], 0
        part.append(number)
        held += len(periods[number])
    yield part


def _sums(periods: Sequence[Shares], draws: int) -> NDArray[np.float64]:
    """Sum of each period in each draw; shape (periods, draws). No period is without events."""
    import numpy as np

    flat = [share for shares in periods for share in shares]
    counted = _times([one for one, _ in flat], draws) * np.array([share for _, share in flat])[:, None]
    begins = [0, *accumulate(len(shares) for shares in periods)][:-1]
    sums: NDArray[np.float64] = np.add.reduceat(counted, begins, axis=0)
    return sums


def _times(events: Sequence[str], draws: int) -> NDArray[np.uint8]:
    """How often each event is counted in each draw; shape (events, draws).

    The upper sixteen bits of a draw tell it in a table, but for the few cells in which a bound of the law lies.
    """
    import numpy as np

    seeds = [int.from_bytes(hashlib.sha256(one.encode()).digest()[:8], "little") for one in events]
    state = np.array(seeds, dtype=np.uint64)[:, None] + np.arange(1, draws + 1, dtype=np.uint64) * np.uint64(_GOLDEN)
    for shift, mix in ((30, _MIX_A), (27, _MIX_B)):
        state ^= state >> np.uint64(shift)
        state *= np.uint64(mix)
    state ^= state >> np.uint64(31)
    times: NDArray[np.uint8] = _table()[state >> np.uint64(48)]
    unsure = times == _UNSURE
    uniform = (state[unsure] >> np.uint64(11)) * 2.0**-53
    times[unsure] = np.searchsorted(_law(), uniform, side="right")
    return times


def _law() -> list[float]:
    """Probability of being counted so many times or fewer, from 0 on."""
    return list(accumulate(math.exp(-1) / math.factorial(times) for times in range(_MOST_TIMES)))


@cache
def _table() -> NDArray[np.uint8]:
    """How often an event is counted by the upper sixteen bits of its draw; `_UNSURE` where they do not tell."""
    import numpy as np

    bounds = np.arange(2**16 + 1) * 2.0**-16
    lower = np.searchsorted(_law(), bounds[:-1], side="right")
    upper = np.searchsorted(_law(), bounds[1:], side="left")
    table: NDArray[np.uint8] = np.where(lower == upper, lower, _UNSURE).astype(np.uint8)
    return table


def _quantile(rising: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """Quantile of each row of sorted values (Hyndman and Fan 1996, type 7)."""
    place = share * (rising.shape[1] - 1)
    below = min(math.floor(place), rising.shape[1] - 2) if rising.shape[1] > 1 else 0
    above = min(below + 1, rising.shape[1] - 1)
    quantile: NDArray[np.float64] = rising[:, below] + (place - below) * (rising[:, above] - rising[:, below])
    return quantile
