"""Texts as vectors of weighed terms, and how near they are.

A term weighs ln(1 + how often) * (1 + ln((1 + n) / (1 + texts that have it))): what is rare among the
texts at hand tells more. Lengths are one, so that a product is a cosine.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_DIGITS = 9
"""Cosines are rounded to this many decimals, so that the last bit of a sum decides no tie."""


def frequencies(bags: Sequence[Mapping[str, float]]) -> Counter[str]:
    """Count in how many bags each term stands."""
    return Counter(term for bag in bags for term, times in bag.items() if times > 0)


def rarity(term: str, frequency: Mapping[str, int], total: int) -> float:
    """Say how much a term tells: 1 where all of `total` texts have it, more the fewer do."""
    return 1 + math.log((1 + total) / (1 + frequency.get(term, 0)))


def cosines(bags: Sequence[Mapping[str, float]], start: int = 0) -> NDArray[np.float64]:
    """Cosine of bags from `start` on (rows) with all bags (columns); a bag without terms is near nothing.

    Args:
        bags: terms with how often they stand in a text; rarity is counted in all of them.
        start: number of the first bag that is asked about.
    """
    import numpy as np

    frequency = frequencies(bags)
    tells = {term: rarity(term, frequency, len(bags)) for term in frequency}
    columns = {term: number for number, term in enumerate(sorted({term for bag in bags for term in bag}))}
    vectors = np.zeros((len(bags), len(columns)))
    for row, bag in enumerate(bags):
        for term, times in bag.items():
            if times > 0:
                vectors[row, columns[term]] = math.log(1 + times) * tells[term]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors /= np.where(lengths > 0, lengths, 1)
    rounded: NDArray[np.float64] = np.round(vectors[start:] @ vectors.T, _DIGITS)
    return rounded
