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
    for group in groups:
        ranked = _ranked(near.words, group, older, threshold)
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
    for number, group in enumerate(left):
        peers = [_columns(near, other) if other is not group else [] for other in left]
        ranked = _ranked(near, group, [*lines, *peers], _LEAST / _STANDS_OUT)
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
