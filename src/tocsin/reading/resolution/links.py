"""What links members to be grouped by average link: how alike groups are, kept as they join.

Likeness is counted in whole billionths, so that a mean is the same whatever was joined first. `FewLinks` is quick
where there are few pairs, `ManyLinks` holds some millions of them in little memory: twelve bytes a side of a pair.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WHOLE = 10**9
"""Likeness 1; those that are given are rounded to it."""
_COMPRESS = 1024


class Links(Protocol):
    """How near groups are to each other; each is known by its lowest member."""

    def nearest(self, group: int, behind: int | None) -> tuple[int, float]:
        """The nearest group and how near it is, in billionths; of several the one behind, else the lowest."""
        ...

    def join(self, keep: int, gone: int) -> None:
        """Let one group take in another."""
        ...


class FewLinks:
    """Links in dictionaries.

    Args:
        count: how many members there are.
        pairs: two members and their likeness; each pair once.
    """

    def __init__(self, count: int, pairs: Iterable[tuple[tuple[int, int], float]]) -> None:
        self._sums: list[dict[int, int]] = [{} for _ in range(count)]
        for (one, other), value in pairs:
            if whole := round(value * WHOLE):
                self._sums[one][other] = self._sums[other][one] = whole
        self._sizes = [1] * count

    def nearest(self, group: int, behind: int | None) -> tuple[int, float]:
        """See `Links`."""
        found, most, own = -1, 0.0, self._sizes[group]
        for other, whole in self._sums[group].items():
            mean = whole / (own * self._sizes[other])
            if mean > most or (mean == most and found != behind and (other == behind or other < found)):
                found, most = other, mean
        return found, most

    def join(self, keep: int, gone: int) -> None:
        """See `Links`."""
        ours, theirs = self._sums[keep], self._sums[gone]
        self._sums[gone] = {}
        ours.pop(gone, None)
        theirs.pop(keep, None)
        for other, whole in theirs.items():
            ours[other] = ours.get(other, 0) + whole
            beside = self._sums[other]
            del beside[gone]
            beside[keep] = ours[other]
        self._sizes[keep] += self._sizes[gone]


class ManyLinks:
    """Links in arrays, a row a group: what a group has in common with others is summed up only when it is asked.

    Args:
        count: how many members there are.
        ones: the first member of each pair; each pair once.
        others: the second.
        values: their likeness.
    """

    def __init__(
        self, count: int, ones: NDArray[np.int64], others: NDArray[np.int64], values: NDArray[np.float64]
    ) -> None:
        import numpy as np

        sums = np.rint(values * WHOLE).astype(np.int64)
        order = np.argsort(np.concatenate((ones, others)), kind="stable")
        beside = np.concatenate((others, ones)).astype(np.int32)[order]
        summed = np.concatenate((sums, sums))[order]
        ends = np.cumsum(np.bincount(ones, minlength=count) + np.bincount(others, minlength=count))[:-1]
        self._beside, self._sums = np.split(beside, ends), np.split(summed, ends)
        self._sizes = np.ones(count, np.int64)
        self._heads = np.arange(count, dtype=np.int32)
        self._joined = 0

    def nearest(self, group: int, behind: int | None) -> tuple[int, float]:
        """See `Links`."""
        self._sum_up(group)
        beside = self._beside[group]
        if not len(beside):
            return -1, 0.0
        means = self._sums[group] / (self._sizes[group] * self._sizes[beside])
        most = float(means.max())
        nearest: list[int] = beside[means == most].tolist()
        return (behind if behind is not None and behind in nearest else nearest[0]), most

    def join(self, keep: int, gone: int) -> None:
        """See `Links`."""
        import numpy as np

        self._beside[keep] = np.concatenate((self._beside[keep], self._beside[gone]))
        self._sums[keep] = np.concatenate((self._sums[keep], self._sums[gone]))
        self._beside[gone], self._sums[gone] = self._beside[gone][:0], self._sums[gone][:0]
        self._heads[gone] = keep
        self._sizes[keep] += self._sizes[gone]
        self._joined += 1
        if self._joined % _COMPRESS == 0:
            self._heads = self._head_of(self._heads)

    def _head_of(self, members: NDArray[np.int32]) -> NDArray[np.int32]:
        """The groups that members are in now."""
        while ((found := self._heads[members]) != members).any():
            members = found
        return members

    def _sum_up(self, group: int) -> None:
        """Bring a row to one entry a group, in order of their numbers."""
        import numpy as np

        beside = self._head_of(self._beside[group])
        sums = self._sums[group]
        order = np.argsort(beside, kind="stable")
        beside, sums = beside[order], sums[order]
        first = np.flatnonzero(np.diff(beside, prepend=-1))
        if len(first) < len(beside):
            beside, sums = beside[first], np.add.reduceat(sums, first)
        others = (beside != group) & (sums > 0)
        self._beside[group], self._sums[group] = beside[others], sums[others]
