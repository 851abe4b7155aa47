"""Texts as vectors of weighed terms, and how near they are.

A term weighs ln(1 + how often) * (1 + ln((1 + n) / (1 + texts that have it))): what is rare among the
texts at hand tells more. Lengths are one, so that a product is a cosine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_DIGITS = 9
"""Cosines are rounded to this many decimals, so that the last bit of a sum decides no tie."""
_PIECE, _NARROW = 1 << 18, 16
"""Multiplications that OpenBLAS does in one thread, and columns under which a piece is not worth a call."""


def cosines(bags: Sequence[Mapping[str, float]], start: int = 0) -> NDArray[np.float64]:
    """Cosine of bags from `start` on (rows) with all bags (columns); a bag without terms is near nothing.

    Args:
        bags: terms with how often they stand in a text; rarity is counted in all of them.
        start: number of the first bag that is asked about.
    """
    import numpy as np

    columns: dict[str, int] = {}
    terms = np.array([columns.setdefault(term, len(columns)) for bag in bags for term in bag], dtype=np.intp)
    times = np.array([often for bag in bags for often in bag.values()], dtype=np.float64).clip(0)
    rows = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
    having = np.bincount(terms[times > 0], minlength=len(columns))
    tells = 1 + np.log((1 + len(bags)) / (1 + having))
    vectors = np.zeros((len(bags), len(columns)))
    vectors[rows, terms] = np.log(1 + times) * tells[terms]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors /= np.where(lengths > 0, lengths, 1)
    near = _products(vectors[start:], vectors)
    rounded: NDArray[np.float64] = np.round(near, _DIGITS)
    return rounded


def _products(some: NDArray[np.float64], rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Products of some rows with all, so many columns at a time that each piece is done on the spot.

    For larger pieces BLAS wakes threads, which wait busily for each other: sooner only where there are very many rows.
    """
    import numpy as np

    width = _PIECE // max(1, len(some) * len(rows))
    if width < _NARROW:
        whole: NDArray[np.float64] = some @ rows.T
        return whole
    near = np.zeros((len(some), len(rows)))
    for first in range(0, rows.shape[1], width):
        piece = slice(first, first + width)
        near += some[:, piece] @ rows[:, piece].T
    return near
