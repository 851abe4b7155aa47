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
    groups = _average_link(_cosines([terms(text) for text in texts]), threshold)
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


def _average_link(near: NDArray[np.float64], threshold: float) -> list[int]:
    """Group by chains of nearest neighbours (Benzécri 1982); gives the group of each item.

    Two groups that are each other's nearest join: average link is reducible, so what comes out is what
    joining the nearest pair of all each time gives. A group whose nearest lies below the threshold is done,
    for a mean of lesser cosines cannot reach it later.
    """
    import numpy as np

    np.fill_diagonal(near, -1.0)
    group, size = list(range(len(near))), [1] * len(near)
    waiting, chain = list(range(len(near))), list[int]()
    while waiting:
        if not chain:
            chain.append(waiting[0])
        top, behind = chain[-1], chain[-2] if len(chain) > 1 else None
        other = int(np.argmax(near[top]))
        if behind is not None and near[top, behind] == near[top, other]:
            other = behind
        if near[top, other] < max(threshold, 0.0):
            waiting.remove(top)
            chain.pop()
        elif other == behind:
            keep, gone = sorted((top, other))
            _merge(near, size, keep, gone)
            group = [keep if one == gone else one for one in group]
            waiting.remove(gone)
            del chain[-2:]
        else:
            chain.append(other)
    return group


def _merge(near: NDArray[np.float64], size: list[int], keep: int, gone: int) -> None:
    """Let one group take in another: its cosines are the means over all pairs, -1 where there is no other group."""
    total = size[keep] + size[gone]
    mean = (near[keep] * size[keep] + near[gone] * size[gone]) / total
    mean[(near[keep] < 0) | (near[gone] < 0)] = -1.0
    near[keep], near[:, keep] = mean, mean
    near[gone], near[:, gone] = -1.0, -1.0
    size[keep] = total
