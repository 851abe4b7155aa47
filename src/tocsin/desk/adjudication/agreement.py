"""How far adjudicators agree, and how often a reading is right: Cohen's kappa and Wilson's interval."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Z_95 = 1.959963984540054
"""Quantile of the normal distribution for an interval that covers 95 %."""


@dataclass(frozen=True)
class Agreement:
    """Two adjudicators on the same mentions.

    Attributes:
        items: mentions that both judged.
        observed: share on which they agree, 0 to 1.
        kappa: agreement beyond chance, -1 to 1 (Cohen 1960); None where chance alone would agree on all.
    """

    items: int
    observed: float
    kappa: float | None


@dataclass(frozen=True)
class Precision:
    """How often a reading was right in a sample.

    Attributes:
        type: PLOVER type, or "all".
        judged: mentions judged.
        right: of these, those that were right.
        value: their share; `low` and `high` bound it with 95 % confidence (Wilson 1927).
    """

    type: str
    judged: int
    right: int
    value: float
    low: float
    high: float


def cohens_kappa(pairs: Sequence[tuple[str, str]]) -> Agreement:
    """Measure how two adjudicators agree on the same items.

    Args:
        pairs: what each said of an item; at least one.

    Raises:
        ValueError: there is no item.
    """
    if not pairs:
        raise ValueError("no item was judged by both")
    total = len(pairs)
    observed = sum(one == other for one, other in pairs) / total
    ours, theirs = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(ours[word] * theirs[word] for word in ours) / total**2
    return Agreement(total, observed, (observed - chance) / (1 - chance) if chance < 1 else None)


def wilson(right: int, total: int, z: float = Z_95) -> tuple[float, float]:
    """Bound a share by Wilson's score interval.

    Args:
        right: how many were right, up to `total`.
        total: how many were judged, at least one.
        z: quantile of the confidence asked for.
    """
    share = right / total
    centre = (share + z**2 / (2 * total)) / (1 + z**2 / total)
    half = z / (1 + z**2 / total) * math.sqrt(share * (1 - share) / total + z**2 / (4 * total**2))
    return max(0.0, centre - half), min(1.0, centre + half)


def precision_of(kind: str, verdicts: Sequence[bool]) -> Precision:
    """Estimate how often a reading is right from the verdicts on a random sample; at least one."""
    right = sum(verdicts)
    low, high = wilson(right, len(verdicts))
    return Precision(kind, len(verdicts), right, right / len(verdicts), low, high)
