"""Texts as vectors of weighed terms, and how near they are.

A term weighs ln(1 + how often) * (1 + ln((1 + n) / (1 + texts that have it))): what is rare among the
texts at hand tells more. Lengths are one, so that a product is a cosine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_DIGITS = 9
"""Cosines are rounded to this many decimals, so that the last bit of a sum decides no tie."""
_PIECE, _NARROW = 1 << 18, 16
"""Multiplications that OpenBLAS does in one thread, and columns under which a piece is not worth a call."""


@dataclass(frozen=True)
class Bag:
    """Terms of a text, as the numbers that a vocabulary gives them, and how often each stands there."""

    terms: NDArray[np.intp]
    times: NDArray[np.float64]


class Vocabulary:
    """Gives terms numbers, so that texts which are compared again and again are counted once."""

    def __init__(self) -> None:
        self._numbers = defaultdict[str, int](count().__next__)

    def __len__(self) -> int:
        return len(self._numbers)

    def bag(self, counted: Iterable[tuple[str, float]]) -> Bag:
        """Give the bag of terms, each named once, with how often they stand in a text."""
        import numpy as np

        told, numbers = list(counted), self._numbers
        terms = [numbers[term] for term, _ in told]
        return Bag(np.array(terms, dtype=np.intp), np.array([often for _, often in told], dtype=np.float64).clip(0))


def cosines(bags: Sequence[Mapping[str, float]]) -> NDArray[np.float64]:
    """Cosine of each two bags of terms with how often they stand in a text; one without terms is near nothing."""
    vocabulary = Vocabulary()
    return cosines_from([vocabulary.bag(bag.items()) for bag in bags], 0, vocabulary)


def cosines_from(bags: Sequence[Bag], start: int, vocabulary: Vocabulary) -> NDArray[np.float64]:
    """Cosine of bags from `start` on (rows) with all bags (columns); a bag without terms is near nothing.

    Args:
        bags: those of one vocabulary; rarity is counted in all of them.
        start: number of the first bag that is asked about.
        vocabulary: numbers their terms.
    """
    import numpy as np

    terms, n_columns = _columns(np.concatenate([bag.terms for bag in bags]), len(vocabulary))
    times = np.concatenate([bag.times for bag in bags])
    rows = np.repeat(np.arange(len(bags)), [len(bag.terms) for bag in bags])
    having = np.bincount(terms[times > 0], minlength=n_columns)
    tells = 1 + np.log((1 + len(bags)) / (1 + having))
    vectors = np.zeros((len(bags), n_columns))
    vectors[rows, terms] = np.log(1 + times) * tells[terms]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors /= np.where(lengths > 0, lengths, 1)
    near = _products(vectors[start:], vectors)
    rounded: NDArray[np.float64] = np.round(near, _DIGITS)
    return rounded


def _columns(numbers: NDArray[np.intp], known: int) -> tuple[NDArray[np.intp], int]:
    """Number those terms that stand in some texts, in the order in which they come first; and say how many there are.

    Args:
        numbers: of the terms of all those texts.
        known: how many terms have a number.
    """
    import numpy as np

    places = np.arange(len(numbers))
    first = np.empty(known, dtype=np.intp)
    first[numbers[::-1]] = places[::-1]  # of places of one term the first stays
    fresh = first[numbers] == places
    columns: NDArray[np.intp] = (np.cumsum(fresh) - 1)[first[numbers]]
    return columns, int(fresh.sum())


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
