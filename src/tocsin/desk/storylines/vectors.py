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


@dataclass(frozen=True)
class Bag:
    """Terms of a text by the alphabet, as the numbers that a vocabulary gives them, and how often each stands there."""

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

        told, numbers = sorted(counted), self._numbers
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

    terms = np.concatenate([bag.terms for bag in bags])
    times = np.concatenate([bag.times for bag in bags])
    sizes = np.array([len(bag.terms) for bag in bags])
    holders = np.repeat(np.arange(len(bags)), sizes)
    having = np.bincount(terms[times > 0], minlength=len(vocabulary))
    weights = np.log(1 + times) * (1 + np.log((1 + len(bags)) / (1 + having[terms])))
    lengths = np.sqrt(np.bincount(holders, weights * weights, minlength=len(bags)))
    weights /= np.where(lengths > 0, lengths, 1)[holders]
    held = _Held.of(terms, holders, weights, len(vocabulary))
    ends = np.cumsum(sizes)
    near = np.empty((len(bags) - start, len(bags)))
    for number in range(start, len(bags)):
        own = slice(ends[number] - sizes[number], ends[number])
        near[number - start] = held.products(terms[own], weights[own], len(bags))
    return np.round(near, _DIGITS, out=near)


@dataclass(frozen=True)
class _Held:
    """What texts hold, term by term: memory goes with the words of the texts, and not with all words times all texts.

    Attributes:
        holders: numbers of the texts that have a term, one term after the other.
        weights: what it weighs in each.
        begins: where the texts of each term begin.
        counts: how many texts have it.
    """

    holders: NDArray[np.intp]
    weights: NDArray[np.float64]
    begins: NDArray[np.intp]
    counts: NDArray[np.intp]

    @classmethod
    def of(cls, terms: NDArray[np.intp], holders: NDArray[np.intp], weights: NDArray[np.float64], known: int) -> _Held:
        """Sort by terms what is given by texts; `known` is how many terms have a number."""
        import numpy as np

        order = np.argsort(terms, kind="stable")
        counts = np.bincount(terms, minlength=known)
        return cls(holders[order], weights[order], np.cumsum(counts) - counts, counts)

    def products(self, terms: NDArray[np.intp], weights: NDArray[np.float64], texts: int) -> NDArray[np.float64]:
        """Products of one text with all, each summed up in the order of its terms, so that it is the same both ways."""
        import numpy as np

        counts = self.counts[terms]
        ends = np.cumsum(counts)
        places = np.repeat(self.begins[terms] - (ends - counts), counts) + np.arange(counts.sum())
        products = self.weights[places] * np.repeat(weights, counts)
        return np.bincount(self.holders[places], products, minlength=texts).astype(np.float64, copy=False)
