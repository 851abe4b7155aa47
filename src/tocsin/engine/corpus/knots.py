"""Knots: what hangs together by links, told in one pass over them (union-find with path halving)."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray


class Knots:
    """Members, known by names, and their knots; a knot is known by its least member, whatever order links came in."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def tie(self, one: str, other: str) -> None:
        """Put two into one knot."""
        first, second = sorted((self._top(one), self._top(other)))
        if first != second:
            self._above[second] = first

    def _top(self, one: str) -> str:
        above = self._above
        above.setdefault(one, one)
        while (head := above[one]) != one:
            above[one] = above[head]
            one = above[one]
        return one

    def tables(self, rows: int) -> Iterator[pa.Table]:
        """Give `member` and `knot`, so many rows at a time."""
        import pyarrow as pa

        members = list(self._above)
        for start in range(0, len(members), rows):
            part = members[start : start + rows]
            yield pa.table({"member": part, "knot": [self._top(one) for one in part]})


class NumberKnots:
    """As `Knots`, of members that are the numbers below a count: eight bytes each, however many there are.

    Args:
        count: how many members there are.
    """

    def __init__(self, count: int) -> None:
        self._above = array("q", range(count))

    def tie(self, one: int, other: int) -> None:
        """Put two into one knot."""
        first, second = sorted((self._top(one), self._top(other)))
        self._above[second] = first

    def _top(self, one: int) -> int:
        above = self._above
        while (head := above[one]) != one:
            above[one] = above[head]
            one = above[one]
        return one

    def tables(self, rows: int) -> Iterator[pa.Table]:
        """Give `member` and `knot` of those that are tied to any, so many rows at a time."""
        import numpy as np
        import pyarrow as pa

        above = np.frombuffer(self._above, np.int64)
        while not np.array_equal(found := above[above], above):
            above = found
        tied = np.flatnonzero(np.bincount(above, minlength=1)[above] > 1)
        for start in range(0, len(tied), rows):
            part = tied[start : start + rows]
            yield pa.table({"member": part, "knot": above[part]})


def knots_of(
    batches: Iterable[pa.RecordBatch],
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]]:
    """Give the pairs within each knot, one knot in memory: the lower numbers, the higher ones, and their likeness.

    Args:
        batches: rows of `knot`, `a`, `b` and `likeness`, sorted by knot.
    """
    import numpy as np

    held: list[tuple[NDArray[Any], ...]] = []
    last = None
    for batch in batches:
        knots, *columns = (batch.column(name).to_numpy() for name in ("knot", "a", "b", "likeness"))
        cuts = (np.flatnonzero(np.diff(knots)) + 1).tolist()
        for start, end in pairwise([0, *cuts, len(knots)]):
            if held and knots[start] != last:
                yield _together(held)
                held = []
            last = knots[start]
            held.append(tuple(column[start:end] for column in columns))
    if held:
        yield _together(held)


def _together(parts: list[tuple[NDArray[Any], ...]]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    import numpy as np

    if len(parts) == 1:
        ones, others, values = parts[0]
        return ones, others, values
    ones, others, values = (np.concatenate(column) for column in zip(*parts, strict=True))
    return ones, others, values
