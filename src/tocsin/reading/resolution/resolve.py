"""Resolution: mentions of the same happening become one event.

Mentions are put into blocks by family of act, factuality, and week and side or dispatch; two that share no block are
never one event. Within the blocks, pairs that may be one are linked, and each connected component of links is
grouped by average link. What comes out of a component depends on that component alone, so a store that
adds mentions recomputes `affected(…)` and nothing else, and any order of adding gives the same events.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from tocsin.reading.resolution.grouping import led_groups_of, linked_groups
from tocsin.reading.resolution.likeness import View, likeness, view_of
from tocsin.reading.resolution.merging import event_of, in_order
from tocsin.reading.resolution.model import Mention, ResolvedEvent

ViewOf = Callable[[Mention], View]
_Near = dict[tuple[int, int], float]
"""Likeness by the numbers of two mentions, the lower first."""
THRESHOLD = 0.55
"""Least mean likeness at which two groups of mentions are one event."""


def block_keys(mention: Mention) -> tuple[str, ...]:
    """Give the blocks a mention belongs to, sorted: one a week, role and side, and one of its dispatch and the copies.

    None where nothing tells of a day; such a mention is an event of its own.
    """
    return view_of(mention).blocks


def resolve(mentions: Iterable[Mention], view: ViewOf = view_of) -> list[ResolvedEvent]:
    """Group mentions into events.

    Args:
        mentions: any set of them, in any order; withdrawn and superseded dispatches left out.
        view: gives what comparing a mention rests on; `Views` gives it sooner the second time.

    Returns:
        Events, the one with the earliest founding mention first.
    """
    ordered = [view(mention) for mention in in_order(mentions)]
    groups = [group for part in _components(ordered) for group in _grouped(*part)]
    return [event_of(group) for group in sorted(groups, key=lambda group: _rank(group[0]))]


def affected(
    new: Iterable[Mention], in_blocks: Callable[[Iterable[str]], Iterable[Mention]], view: ViewOf = view_of
) -> list[Mention]:
    """Find all mentions whose events may change when some are added or taken away.

    Args:
        new: what is added, or was taken away.
        in_blocks: gives the mentions that belong to any of the blocks named.
        view: as for `resolve`.

    Returns:
        Those mentions and all that are linked with them, directly or not, in order. To resolve these
        gives exactly their events.
    """
    found = {mention.id: view(mention) for mention in new}
    waiting = list(found.values())
    while waiting:
        blocks = _blocks(waiting)
        near = [view(one) for one in in_blocks(blocks) if one.id not in found]
        linked = [one for one in near if any(likeness(one, waiting[number]) > 0 for number in _beside(one, blocks))]
        found.update((one.mention.id, one) for one in linked)
        waiting = linked
    return in_order(one.mention for one in found.values())


def _beside(view: View, blocks: Mapping[str, Sequence[int]]) -> list[int]:
    """Numbers of those that share a block with a mention, each once."""
    return list(dict.fromkeys(number for key in view.blocks for number in blocks.get(key, ())))


def _components(views: Sequence[View]) -> list[tuple[list[View], _Near]]:
    """Part the mentions into sets that no link connects, each in order, with the links in it."""
    head = list(range(len(views)))
    near = _links(views)
    for one, other in near:
        ours, theirs = sorted((_top(head, one), _top(head, other)))
        head[theirs] = ours
    parts: dict[int, tuple[list[View], _Near]] = {}
    places: list[int] = []
    for number, view in enumerate(views):
        members, _ = parts.setdefault(_top(head, number), ([], {}))
        places.append(len(members))
        members.append(view)
    for (one, other), value in near.items():
        parts[head[one]][1][places[one], places[other]] = value
    return list(parts.values())


def _top(head: list[int], number: int) -> int:
    """The lowest of those that a mention is connected with so far; the way to it is shortened for the next."""
    top = number
    while head[top] != top:
        top = head[top]
    while head[number] != top:
        head[number], number = top, head[number]
    return top


def _links(views: Sequence[View]) -> _Near:
    """The likeness of all pairs that have any, in their order; each is compared once, however many blocks it shares."""
    found: _Near = {}
    for members in _blocks(views).values():
        for pair in _meeting(members, views):
            if pair not in found:
                found[pair] = nearness(views[pair[0]], views[pair[1]])
    return {pair: found[pair] for pair in sorted(found) if found[pair] > 0}


def _blocks(views: Sequence[View]) -> dict[str, list[int]]:
    """Numbers of the mentions in each block."""
    blocks = defaultdict[str, list[int]](list)
    for number, view in enumerate(views):
        for key in view.blocks:
            blocks[key].append(number)
    return blocks


def _meeting(members: Sequence[int], views: Sequence[View]) -> Iterator[tuple[int, int]]:
    """Give the pairs of a block whose days meet, the lower number first; no other pair has anything in common.

    Swept by days, so that what it takes grows with the mentions of a few days and not with those of a week.
    """
    windows = {number: window for number in members if (window := views[number].window) is not None}
    open_: list[int] = []
    for number in sorted(windows, key=lambda one: windows[one].first):
        open_ = [one for one in open_ if windows[one].last >= windows[number].first]
        yield from ((one, number) if one < number else (number, one) for one in open_)
        open_.append(number)


def _grouped(component: Sequence[View], near: _Near) -> list[list[Mention]]:
    if len(component) == 1:
        return [[component[0].mention]]
    groups = defaultdict[int, list[Mention]](list)
    for group, view in zip(_numbered(component, near), component, strict=True):
        groups[group].append(view.mention)
    return list(groups.values())


def _numbered(component: Sequence[View], near: _Near) -> list[int]:
    """The group of each mention; a harm of nobody named goes with the blow that it is told behind."""
    if not any(view.follows for view in component):
        return linked_groups(len(component), near, THRESHOLD)
    import numpy as np

    ones, others = np.array(list(near), dtype=np.int64).reshape(-1, 2).T
    followers = np.array([view.follows for view in component])
    return led_groups_of(followers, ones, others, np.array(list(near.values()), dtype=float), THRESHOLD)


def nearness(one: View, other: View) -> float:
    """Give the likeness of two mentions, rounded, so that the same is the same whatever it was summed up from."""
    return round(likeness(one, other), 9)


def _rank(mention: Mention) -> tuple[str, str]:
    return mention.published, mention.id
