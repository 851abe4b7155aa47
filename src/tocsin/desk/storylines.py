"""Storylines: which of many short texts tell of one developing matter.

Each text is a vector of its words, weighed by tf-idf over the texts given, and the vectors are grouped
bottom-up by average link: two groups join while the mean cosine of all pairs between them is at least a
threshold. Every step breaks ties by the order of the texts, so the same texts give the same storylines.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tocsin.desk.grouping import average_link
from tocsin.desk.terms import terms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

THRESHOLD = 0.15
"""Least mean cosine at which two groups are one storyline; B-cubed F is flat within a point or two around it."""

_DIGITS = 9
"""Cosines are rounded to this many decimals, so that the last bit of a sum decides no tie."""


def cluster(texts: Sequence[str], threshold: float = THRESHOLD) -> list[int]:
    """Group texts that tell of one matter.

    Time and memory grow with the square of the number of texts; a text without words stands alone.

    Args:
        texts: headline and opening of each dispatch, or the whole of a short one.
        threshold: least mean cosine between two groups that are joined, 0 to 1.

    Returns:
        A group number for each text, numbered in order of first appearance.
    """
    if not texts:
        return []
    groups = average_link(_cosines([terms(text) for text in texts]), threshold)
    numbers: dict[int, int] = {}
    return [numbers.setdefault(group, len(numbers)) for group in groups]


def _cosines(counts: Sequence[Counter[str]]) -> NDArray[np.float64]:
    """Cosine of every pair of texts; weight of a term (1 + ln tf) * (1 + ln((1 + n) / (1 + df)))."""
    import numpy as np

    frequency = Counter(term for count in counts for term in count)
    columns = {term: number for number, term in enumerate(sorted(frequency))}
    vectors = np.zeros((len(counts), len(columns)))
    for row, count in enumerate(counts):
        for term, times in count.items():
            rarity = 1 + math.log((1 + len(counts)) / (1 + frequency[term]))
            vectors[row, columns[term]] = (1 + math.log(times)) * rarity
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors /= np.where(lengths > 0, lengths, 1)
    rounded: NDArray[np.float64] = np.round(vectors @ vectors.T, _DIGITS)
    return rounded
