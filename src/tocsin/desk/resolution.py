"""Resolution: mentions of the same happening become one event.

Mentions are put into blocks by family of act, factuality, and month and side or dispatch; two that share no block are
never one event. Within the blocks, pairs that may be one are linked, and each connected component of links is
grouped by average link. What comes out of a component depends on that component alone, so a store that
adds mentions recomputes `affected(…)` and nothing else, and any order of adding gives the same events.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from tocsin.desk.grouping import average_link
from tocsin.desk.likeness import REALITIES, family_of, likeness
from tocsin.desk.merging import event_of, in_order
from tocsin.desk.model import Mention, ResolvedEvent
from tocsin.desk.parties import marks_of
from tocsin.desk.windows import window_of

THRESHOLD = 0.55
"""Least mean likeness at which two groups of mentions are one event."""


def block_keys(mention: Mention) -> tuple[str, ...]:
    """Give the blocks a mention belongs to, sorted: one a month and side, and one of its dispatch and the copies.

    None where nothing tells of a day; such a mention is an event of its own.
    """
    window = window_of(mention)
    if window is None:
        return ()
    head = f"{family_of(mention)}|{REALITIES[mention.status]}"
    known = [f"{head}|{month}|{mark}" for month in window.months() for mark in marks_of(mention)]
    return tuple(sorted([*known, f"{head}|{mention.source}"]))


def resolve(mentions: Iterable[Mention]) -> list[ResolvedEvent]:
    """Group mentions into events.

    Args:
        mentions: any set of them, in any order; withdrawn and superseded dispatches left out.

    Returns:
        Events, the one with the earliest founding mention first.
    """
    ordered = in_order(mentions)
    groups = [group for component in _components(ordered) for group in _grouped(component)]
    return [event_of(group) for group in sorted(groups, key=lambda group: _rank(group[0]))]


def affected(new: Iterable[Mention], in_blocks: Callable[[Iterable[str]], Iterable[Mention]]) -> list[Mention]:
    """Find all mentions whose events may change when some are added or taken away.

    Args:
        new: what is added, or was taken away.
        in_blocks: gives the mentions that belong to any of the blocks named.

    Returns:
        Those mentions and all that are linked with them, directly or not, in order. To resolve these
        gives exactly their events.
    """
    found = {mention.id: mention for mention in new}
    waiting = list(found.values())
    while waiting:
        keys = {key for mention in waiting for key in block_keys(mention)}
        near = [one for one in in_blocks(keys) if one.id not in found]
        linked = [one for one in near if any(_linked(one, mention) for mention in waiting)]
        found.update((one.id, one) for one in linked)
        waiting = linked
    return in_order(found.values())


def _linked(one: Mention, other: Mention) -> bool:
    return not set(block_keys(one)).isdisjoint(block_keys(other)) and likeness(one, other) > 0


def _components(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Part the mentions into sets that no link connects, each in order."""
    blocks = defaultdict[str, list[int]](list)
    for number, mention in enumerate(mentions):
        for key in block_keys(mention):
            blocks[key].append(number)
    head = list(range(len(mentions)))

    def top(number: int) -> int:
        while head[number] != number:
            head[number] = head[head[number]]
            number = head[number]
        return number

    for members in blocks.values():
        for place, number in enumerate(members):
            for other in members[:place]:
                if top(number) != top(other) and likeness(mentions[number], mentions[other]) > 0:
                    ours, theirs = sorted((top(number), top(other)))
                    head[theirs] = ours
    parts = defaultdict[int, list[Mention]](list)
    for number, mention in enumerate(mentions):
        parts[top(number)].append(mention)
    return list(parts.values())


def _grouped(component: Sequence[Mention]) -> list[list[Mention]]:
    if len(component) == 1:
        return [list(component)]
    import numpy as np

    near = np.zeros((len(component), len(component)))
    for row, one in enumerate(component):
        for column in range(row):
            near[row, column] = near[column, row] = round(likeness(one, component[column]), 9)
    groups = defaultdict[int, list[Mention]](list)
    for group, mention in zip(average_link(near, THRESHOLD), component, strict=True):
        groups[group].append(mention)
    return list(groups.values())


def _rank(mention: Mention) -> tuple[str, str]:
    return mention.published, mention.id
