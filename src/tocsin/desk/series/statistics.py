"""The statistics of a series: robust scores, percentiles, changes of level, surprise of counts.

None of these looks ahead: a value is judged by what came before it, so a series that grows never
changes what it said of its past.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MAD_TO_SIGMA = 1.4826
"""Makes the median absolute deviation estimate sigma under a normal law (Rousseeuw and Croux 1993)."""
_SLACK, _LIMIT = 0.5, 5.0
"""Tabular CUSUM: half a sigma of drift is let pass, five add up to an alarm (Montgomery 2009, 9.1)."""
_PRIOR_SHAPE, _PRIOR_PERIODS = 0.5, 0.0
"""Jeffreys' prior of a Poisson rate, Gamma(1/2, 0)."""


def robust_z(values: Sequence[float], window: int = 52) -> list[float | None]:
    """Score each value against its trailing window.

    Uses median and MAD, so one crisis week does not widen its own band (Rousseeuw and Croux 1993). The first
    `window` values have no score, nor has one whose window is less than half known or does not vary.

    Args:
        values: one a period, oldest first; NaN marks a period without a value.
        window: periods looked back, the current one excluded.

    Returns:
        Scores in MAD units scaled to sigma (x 1.4826), None where undefined.
    """
    import numpy as np

    if len(values) <= window:
        return [None] * len(values)
    told = np.array(values, dtype=np.float64)
    before = np.sort(np.lib.stride_tricks.sliding_window_view(told[:-1], window), axis=1)  # unknown ones stand last
    known = window - np.isnan(before).sum(axis=1)
    middle = _medians(before, known)
    spread = _medians(np.sort(np.abs(before - middle[:, None]), axis=1), known)
    judged = (2 * known >= window) & (spread > 0) & ~np.isnan(told[window:])
    with np.errstate(over="ignore"):  # a spread of next to nothing
        scores = (told[window:] - middle) / np.where(judged, _MAD_TO_SIGMA * spread, 1.0)
    judged &= np.isfinite(scores)
    defined = zip(scores.tolist(), judged.tolist(), strict=True)
    return [*[None] * window, *(score if is_judged else None for score, is_judged in defined)]


def _medians(rising: NDArray[np.float64], known: NDArray[np.int64]) -> NDArray[np.float64]:
    """The middle of each row's known values, or the mean of the two in the middle; NaN where none is known."""
    import numpy as np

    rows, half = np.arange(len(rising)), known // 2
    upper = rising[rows, np.minimum(half, rising.shape[1] - 1)]
    even = known % 2 == 0
    medians: NDArray[np.float64] = np.where(even, (rising[rows, np.maximum(half - 1, 0)] + upper) / 2, upper)
    return medians


def percentiles(values: Sequence[float]) -> list[float | None]:
    """Share of all earlier known values that lie below each, ties counted by half; None where there are none."""
    shares: list[float | None] = []
    earlier: list[float] = []
    for value in values:
        if math.isnan(value):
            shares.append(None)
            continue
        below = bisect_left(earlier, value)
        ties = bisect_right(earlier, value) - below
        shares.append((below + ties / 2) / len(earlier) if earlier else None)
        insort(earlier, value)
    return shares


def level_changes(scores: Sequence[float | None]) -> list[int]:
    """Find where the level of a series changed, by a two-sided tabular CUSUM (Page 1954).

    Each side adds up what exceeds half a sigma and alarms at five; the change is dated to the first period of
    the run that led to the alarm, and both sides start anew after it. A period without a score adds nothing.

    Args:
        scores: robust scores, one a period.

    Returns:
        Numbers of the periods at which a new level began, rising and distinct.
    """
    found: list[int] = []
    up = down = 0.0
    up_start = down_start = 0
    for number, score in enumerate(scores):
        if score is None:
            continue
        up_start = number if up == 0 else up_start
        down_start = number if down == 0 else down_start
        up, down = max(0.0, up + score - _SLACK), max(0.0, down - score - _SLACK)
        if up > _LIMIT or down > _LIMIT:
            found.append(up_start if up > _LIMIT else down_start)
            up = down = 0.0
    return sorted(set(found))


def surprise(count: int, before: Sequence[int]) -> float:
    """Probability of at least `count` events in a period, given the counts of the periods before.

    The rate is Poisson with Jeffreys' prior, so the predictive law is negative binomial with shape
    1/2 + sum(before) and success probability n / (n + 1) (Gelman et al. 2013, 2.6).

    Args:
        count: events in the period.
        before: events in each of the periods it is judged by, at least one.

    Raises:
        ValueError: there is no period to judge by.
    """
    if not before:
        raise ValueError("no earlier period to judge a count by")
    shape, size = _PRIOR_SHAPE + sum(before), _PRIOR_PERIODS + len(before)
    success = size / (size + 1)
    chance, failing = shape * math.log(success), math.log1p(-success)  # logarithms: of none, and of one failure more
    less = 0.0
    for number in range(count):
        less += math.exp(chance)
        chance += math.log((shape + number) / (number + 1)) + failing
    return min(1.0, max(0.0, 1.0 - less))
