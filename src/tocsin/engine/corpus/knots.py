"""Knots: what hangs together by links, told in one pass over them (union-find with path halving)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import pyarrow as pa

T = TypeVar("T", int, str)


class Knots(Generic[T]):
    """Members and the knots they are in; a knot is known by its least member, whatever order the links came in."""

    def __init__(self) -> None:
        self._above: dict[T, T] = {}

    def tie(self, one: T, other: T) -> None:
        """Put two into one knot."""
        first, second = sorted((self._top(one), self._top(other)))
        if first != second:
            self._above[second] = first

    def _top(self, one: T) -> T:
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
