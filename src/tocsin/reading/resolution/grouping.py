"""Grouping by average link, the same for storylines, events and positions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def average_link(near: NDArray[np.float64], threshold: float) -> list[int]:
    """Group by chains of nearest neighbours (Benzécri 1982).

    Two groups that are each other's nearest join: average link is reducible, so what comes out is what
    joining the nearest pair of all each time gives. A group whose nearest lies below the threshold is done,
    for a mean of lesser cosines cannot reach it later.

    Args:
        near: likeness of every pair, symmetric, 0 to 1; it is written over.
        threshold: least mean likeness between two groups that are joined; ties fall to the lower number.

    Returns:
        The group of each item: the number of the first item in it.
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


def linked_groups(count: int, near: Mapping[tuple[int, int], float], threshold: float) -> list[int]:
    """Group as `average_link` does where most pairs have nothing in common: memory goes with those that have.

    Args:
        count: how many items there are.
        near: likeness of the pairs that have any, the lower number first; of all others it is 0.
        threshold: least mean likeness between two groups that are joined, above 0; ties fall to the lower number.

    Returns:
        The group of each item: the number of the first item in it.
    """
    beside: list[dict[int, float]] = [{} for _ in range(count)]
    for (one, other), value in near.items():
        if value > 0:
            beside[one][other] = beside[other][one] = value
    members = [[number] for number in range(count)]
    open_, chain, first = [True] * count, list[int](), 0
    while True:
        if not chain:
            while first < count and not open_[first]:
                first += 1
            if first == count:
                break
            chain.append(first)
        top, behind = chain[-1], chain[-2] if len(chain) > 1 else None
        other, value = _nearest(beside[top], behind)
        if value < threshold:
            open_[top] = False
            chain.pop()
        elif other == behind:
            keep, gone = sorted((top, other))
            _join(beside, members, keep, gone)
            open_[gone] = False
            del chain[-2:]
        else:
            chain.append(other)
    group = list(range(count))
    for number, those in enumerate(members):
        for one in those:
            group[one] = number
    return group


def _nearest(beside: Mapping[int, float], behind: int | None) -> tuple[int, float]:
    """The nearest neighbour and how near it is: of several the one the chain came from, else the lowest."""
    if not beside:
        return -1, 0.0
    value = max(beside.values())
    if behind is not None and beside.get(behind) == value:
        return behind, value
    return min(number for number, one in beside.items() if one == value), value


def _join(beside: list[dict[int, float]], members: list[list[int]], keep: int, gone: int) -> None:
    """Let one group take in another: its likenesses are the means over all pairs."""
    ours, theirs = beside[keep], beside[gone]
    kept, added = len(members[keep]), len(members[gone])
    mean = {
        other: (ours.get(other, 0.0) * kept + theirs.get(other, 0.0) * added) / (kept + added)
        for other in (ours.keys() | theirs.keys()) - {keep, gone}
    }
    for other in theirs:
        beside[other].pop(gone)
    for other, value in mean.items():
        beside[other][keep] = value
    ours.pop(gone, None)
    beside[keep], beside[gone] = mean, {}
    members[keep] += members[gone]
    members[gone] = []
