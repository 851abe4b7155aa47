"""Grouping by average link, the same for storylines, events and positions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tocsin.reading.resolution.links import WHOLE, FewLinks, Links, ManyLinks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FEW = 5_000
"""Pairs up to which dictionaries are quicker than arrays."""


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
            group[gone] = keep
            waiting.remove(gone)
            del chain[-2:]
        else:
            chain.append(other)
    return _heads(group)


def _heads(joined: list[int]) -> list[int]:
    """Give the first item of each item's group, told by each what it was joined to, which is lower."""
    for number in range(len(joined)):
        joined[number] = joined[joined[number]]
    return joined


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
        near: likeness of the pairs that have any, to nine decimals, the lower number first; of all others it is 0.
        threshold: least mean likeness between two groups that are joined, above 0; ties fall to the lower number.

    Returns:
        The group of each item: the number of the first item in it.
    """
    return _chained(count, FewLinks(count, near.items()), threshold)


def linked_groups_of(
    count: int, ones: NDArray[np.int64], others: NDArray[np.int64], values: NDArray[np.float64], threshold: float
) -> list[int]:
    """Group as `linked_groups` does, the pairs given as arrays; of many pairs it is quicker and takes less memory."""
    if len(values) > FEW:
        return _chained(count, ManyLinks(count, ones, others, values), threshold)
    pairs = zip(zip(ones.tolist(), others.tolist(), strict=True), values.tolist(), strict=True)
    return _chained(count, FewLinks(count, pairs), threshold)


def led_groups_of(
    followers: NDArray[np.bool_],
    ones: NDArray[np.int64],
    others: NDArray[np.int64],
    values: NDArray[np.float64],
    threshold: float,
) -> list[int]:
    """Group as `linked_groups_of` does where some items only follow: each goes with the item that it is most like.

    What follows speaks for and against no group; what is like nothing that leads is grouped with its own kind.

    Args:
        followers: of each item whether it follows.
        ones: the first item of each pair that has anything in common; each pair once.
        others: the second.
        values: their likeness, to nine decimals.
        threshold: least likeness that joins; of several that a follower is most like, it goes with the lowest.
    """
    import numpy as np

    count, first, second = len(followers), followers[ones], followers[others]
    leads = ~(first | second)
    groups = np.array(linked_groups_of(count, ones[leads], others[leads], values[leads], threshold))
    led = (first != second) & (values >= threshold)
    follower, leader = np.where(first, ones, others)[led], np.where(first, others, ones)[led]
    order = np.lexsort((leader, -values[led], follower))
    found, places = np.unique(follower[order], return_index=True)
    groups[found] = groups[leader[order][places]]
    left = followers.copy()
    left[found] = False
    alone = left[ones] & left[others]
    own = np.array(linked_groups_of(count, ones[alone], others[alone], values[alone], threshold))
    groups = np.where(left, own, groups)
    firsts = np.full(count, count)
    np.minimum.at(firsts, groups, np.arange(count))
    heads: list[int] = firsts[groups].tolist()
    return heads


def _chained(count: int, links: Links, threshold: float) -> list[int]:
    """Join along chains of nearest neighbours; see `average_link`."""
    least = round(threshold * WHOLE)
    group, open_ = list(range(count)), [True] * count
    chain, first = list[int](), 0
    while True:
        if not chain:
            while first < count and not open_[first]:
                first += 1
            if first == count:
                break
            chain.append(first)
        top, behind = chain[-1], chain[-2] if len(chain) > 1 else None
        other, value = links.nearest(top, behind)
        if value < least:
            open_[top] = False
            chain.pop()
        elif other == behind:
            keep, gone = sorted((top, other))
            links.join(keep, gone)
            group[gone], open_[gone] = keep, False
            del chain[-2:]
        else:
            chain.append(other)
    return _heads(group)
