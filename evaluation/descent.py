"""Adam, as both trained readers use it: the whole set at every step, the same input giving the same weights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Slope = Callable[[NDArray[Any]], NDArray[Any]]


def descended(weights: NDArray[Any], slope_at: Slope, steps: int, rate: float) -> NDArray[Any]:
    """Follow a slope down.

    Args:
        weights: where to begin.
        slope_at: the gradient at some weights, of their shape.
        steps: how many.
        rate: of learning.
    """
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        slope = slope_at(weights)
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        weights = weights - rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights
