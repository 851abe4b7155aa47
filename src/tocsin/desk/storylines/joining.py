"""Which storyline the dispatches of a week go on with.

A group joins the storyline that its words are near to. A crisis changes its words as it goes from demands to talks to
fighting, and so what is near to none by words alone joins the one that it is nearest to by words and by whom it is
about, if that stands out: a wire of one crisis has the same sides everywhere, and there nothing does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

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

Group = list[int]


def joined(
    near: Nearness, older: Sequence[Group], groups: Sequence[Group], threshold: float
) -> Iterator[tuple[int, Group]]:
    """Say which storyline each group goes on with.

    Args:
        near: nearness of the dispatches of a week to those before it and to themselves, aged.
        older: columns of the dispatches that each storyline has; none for one that has ended.
        groups: rows of the dispatches of each group.
        threshold: least nearness by words that joins a group to a storyline.

    Yields:
        The number of a storyline and the rows that it goes on with; numbers from `len(older)` on are new storylines,
        in the order of their first groups.
    """
    grown = [list(line) for line in older]
    left: list[Group] = []
    start = near.words.shape[1] - len(near.words)
    for group in groups:
        ranked = _ranked(near.words, group, older, threshold)
        if ranked and ranked[0][0] >= threshold:
            grown[ranked[0][1]] += [start + row for row in group]
            yield ranked[0][1], group
        else:
            left.append(group)
    new = len(older)
    for line, members in _led(left, _outstanding(near.sided, left, grown), len(older)):
        yield (line if line < len(older) else new), members
        new += line >= len(older)


def _outstanding(near: NDArray[np.float64], left: Sequence[Group], lines: Sequence[Group]) -> dict[int, int]:
    """Give what each group stands out as near to: a storyline, or another group of the week.

    Both are numbered as in `_led`.
    """
    start = near.shape[1] - len(near)
    found = {}
    for number, group in enumerate(left):
        peers = [[start + row for row in other] if other is not group else [] for other in left]
        ranked = _ranked(near, group, [*lines, *peers], _LEAST / _STANDS_OUT)
        rival = max(_ANYTHING, ranked[1][0]) if len(ranked) > 1 else _ANYTHING
        if ranked and ranked[0][0] >= max(_LEAST, _STANDS_OUT * rival):
            found[len(lines) + number] = ranked[0][1]
    return found


def _led(left: Sequence[Group], leads: dict[int, int], lines: int) -> Iterator[tuple[int, Group]]:
    """Bring together what is led to one end: a storyline, or groups that lead to each other.

    Args:
        left: groups, numbered behind the storylines.
        leads: what leads where.
        lines: how many storylines there are.
    """
    ends = defaultdict[int, Group](list)
    for number, group in enumerate(left, lines):
        way = [number]
        while (to := leads.get(way[-1])) is not None and to not in way:
            way.append(to)
        end = way[-1] if to is None else min(way[way.index(to) :])
        ends[end] += group
    yield from ends.items()


def _ranked(near: NDArray[np.float64], group: Group, lines: Sequence[Group], least: float) -> list[tuple[float, int]]:
    """Give how near a group is to each line, the nearest first; lines that lie below the least are left out.

    It is the mean nearness of the group's dispatches to those of a line that each is nearest to, and so no more than
    the nearest of all, which is quickly told for all lines.
    """
    import numpy as np

    numbers = [number for number, line in enumerate(lines) if line]
    if not numbers:
        return []
    starts = np.cumsum([0, *(len(lines[number]) for number in numbers[:-1])])
    rows = near[group]
    best = np.maximum.reduceat(rows.max(axis=0)[[one for number in numbers for one in lines[number]]], starts)
    scores = [
        (round(_score(rows, lines[number]), _DIGITS), number)
        for number, most in zip(numbers, best.tolist(), strict=True)
        if most >= least
    ]
    return sorted(scores, key=lambda one: (-one[0], one[1]))


def _score(rows: NDArray[np.float64], line: Group) -> float:
    """Mean nearness of a group's dispatches to those of a storyline that each is nearest to."""
    import numpy as np

    nearest = np.sort(rows[:, line], axis=1)[:, ::-1][:, :_NEAREST]
    return float(np.add.reduce(nearest, axis=None) / nearest.size)
