"""Which storyline the dispatches of a week go on with.

A group joins the storyline that its words are near to. A crisis changes its words as it goes from demands to talks to
fighting, and so what is near to none by words alone joins the one that it is nearest to by words and by whom it is
about, if that stands out: a wire of one crisis has the same sides everywhere, and there nothing does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tocsin.desk.storylines.nearness import Nearness

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_NEAREST = 3
"""Dispatches of a storyline that a new one is compared with: those it is nearest to."""
_LEAST = 0.09
"""Nearness by words and sides under which nothing stands out."""
_STANDS_OUT = 2.5
"""How many times nearer the nearest must be than the next one."""
_ANYTHING = 0.02
"""How near any two dispatches of a wire are: what stands out is compared with no less."""
_DIGITS = 9
_ASKED = 2
"""Lines that are asked for: the nearest, and the one that it must stand out from."""

Group = list[int]


class _Leads(NamedTuple):
    """What groups of a week stand out as near to, by their numbers: a storyline, or another of the groups."""

    to_lines: dict[int, int]
    to_groups: dict[int, int]


def joined(
    near: Nearness, older: Sequence[Group], groups: Sequence[Group], threshold: float
) -> Iterator[tuple[int | None, Group]]:
    """Say which storyline each group goes on with.

    Args:
        near: nearness of the dispatches of a week to those before it and to themselves.
        older: columns of the dispatches that each storyline has; none for one that has ended.
        groups: rows of the dispatches of each group.
        threshold: least nearness by words that joins a group to a storyline.

    Yields:
        The number of a storyline, or None for a new one, and the rows that it goes on with; new storylines in the
        order of their first groups.
    """
    grown = [list(line) for line in older]
    left: list[Group] = []
    lines = _Lines(older)
    for group in groups:
        ranked = lines.nearest(near.words[group], threshold)
        if ranked and ranked[0][0] >= threshold:
            line = ranked[0][1]
            grown[line] += _columns(near.words, group)
            yield line, group
        else:
            left.append(group)
    yield from _led(left, _outstanding(near.sided, left, grown))


def _columns(near: NDArray[np.float64], group: Group) -> Group:
    """Give the columns of a week's own dispatches, which stand behind those of the dispatches before it."""
    start = near.shape[1] - len(near)
    return [start + row for row in group]


def _outstanding(near: NDArray[np.float64], left: Sequence[Group], lines: Sequence[Group]) -> _Leads:
    """Give what each group stands out as near to."""
    leads = _Leads({}, {})
    all_lines = _Lines([*lines, *(_columns(near, group) for group in left)])
    for number, group in enumerate(left):
        ranked = all_lines.nearest(near[group], _LEAST / _STANDS_OUT, besides=len(lines) + number)
        rival = max(_ANYTHING, ranked[1][0]) if len(ranked) > 1 else _ANYTHING
        if not ranked or ranked[0][0] < max(_LEAST, _STANDS_OUT * rival):
            continue
        nearest = ranked[0][1]
        if nearest < len(lines):
            leads.to_lines[number] = nearest
        else:
            leads.to_groups[number] = nearest - len(lines)
    return leads


def _led(left: Sequence[Group], leads: _Leads) -> Iterator[tuple[int | None, Group]]:
    """Bring together what is led to one end: a storyline, or groups that lead to each other."""
    lines, new = defaultdict[int, Group](list), defaultdict[int, Group](list)
    for number, group in enumerate(left):
        way = [number]
        while (to := leads.to_groups.get(way[-1])) is not None and to not in way:
            way.append(to)
        line = leads.to_lines.get(way[-1])
        if line is not None:
            lines[line] += group
        else:
            new[way[-1] if to is None else min(way[way.index(to) :])] += group
    yield from lines.items()
    yield from ((None, group) for group in new.values())


class _Lines:
    """Storylines by the columns of their dispatches, laid end to end so that all are looked at at once.

    Args:
        lines: those columns; a line that has none is near to nothing.
    """

    def __init__(self, lines: Sequence[Group]) -> None:
        import numpy as np

        self._numbers = [number for number, line in enumerate(lines) if line]
        self._lines = [np.array(lines[number]) for number in self._numbers]
        self._columns = np.concatenate(self._lines) if self._lines else np.empty(0, dtype=np.intp)
        self._starts = np.cumsum([0, *(len(line) for line in self._lines[:-1])])

    def nearest(self, rows: NDArray[np.float64], least: float, besides: int | None = None) -> list[tuple[float, int]]:
        """Give how near a group is to the two lines that it is nearest to, the nearest first; none below the least.

        It is the mean nearness of the group's dispatches to those of a line that each is nearest to, and so no more
        than the nearest of all, which is quickly told for all lines.

        Args:
            rows: nearness of the group's dispatches to all.
            least: what a line must have.
            besides: the number of a line that is not asked for.
        """
        import numpy as np

        if not self._lines:
            return []
        bounds = np.maximum.reduceat(rows.max(axis=0)[self._columns], self._starts)
        found: list[tuple[float, int]] = []
        for place in np.argsort(-bounds, kind="stable").tolist():
            if bounds[place] < least or (len(found) == _ASKED and bounds[place] < found[-1][0] - 10.0**-_DIGITS):
                break
            if self._numbers[place] != besides:
                scored = (round(_score(rows, self._lines[place]), _DIGITS), self._numbers[place])
                found = sorted((*found, scored), key=lambda one: (-one[0], one[1]))[:_ASKED]
        return found


def _score(rows: NDArray[np.float64], line: NDArray[np.intp]) -> float:
    """Mean nearness of a group's dispatches to those of a storyline that each is nearest to."""
    import numpy as np

    nearest = np.sort(rows[:, line], axis=1)[:, ::-1][:, :_NEAREST]
    return float(np.add.reduce(nearest, axis=None) / nearest.size)
