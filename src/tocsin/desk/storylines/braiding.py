"""Strands brought together to storylines: what announces a meeting, and what reports it, is one matter.

Words alone part the two: before talks the wire writes of demands and warnings, after them of what was said at the
table. Strands are therefore joined where the dispatches of one announce a meeting that those of another report. This
follows from the strands alone, whatever order they came in, and no strand is changed by it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from tocsin.desk.model import StoryHead
from tocsin.reading.resolution.windows import day_of

_AHEAD = timedelta(days=60)
"""How long before its report a meeting is announced; no longer than a storyline takes in more (`follow.HORIZON`)."""
_AGENCIES = 2
"""Publishers that announce a meeting below the opening before it says what their dispatches are about."""

Strand = Sequence[StoryHead]


def braided(strands: Sequence[Strand]) -> list[list[Strand]]:
    """Group strands to storylines.

    Args:
        strands: dispatches of one matter by their words, each in the order of time.

    Returns:
        The strands of each storyline, in the order they were given.
    """
    group = list(range(len(strands)))
    for one, other in sorted(_ties(strands)):
        kept, gone = sorted((_root(group, one), _root(group, other)))
        group[gone] = kept
    found = defaultdict[int, list[Strand]](list)
    for number, strand in enumerate(strands):
        found[_root(group, number)].append(strand)
    return list(found.values())


def _root(group: Sequence[int], number: int) -> int:
    while group[number] != number:
        number = group[number]
    return number


def _ties(strands: Sequence[Strand]) -> set[tuple[int, int]]:
    """Give the pairs of strands of which one announces what the other reports."""
    reports = defaultdict[str, dict[int, str]](dict)
    for number, strand in enumerate(strands):
        for head in _own(strand):
            for key in head.reported:
                reports[key][number] = min(reports[key].get(number, head.published), head.published)
    return {
        (number, other)
        for number, strand in enumerate(strands)
        for key in sorted({key for head in _own(strand) for key in (*head.announced, *head.announced_below)})
        for other, day in reports.get(key, {}).items()
        if other != number and _is_about(strand, key, day)
    }


def _own(strand: Strand) -> list[StoryHead]:
    return [head for head in strand if head.copy_of is None]


def _is_about(strand: Strand, key: str, day: str) -> bool:
    """Tell whether a strand is about a meeting reported on a day, and does not only end on it, as dispatches do.

    It is if an opening announces the meeting, or two publishers do, and if at least half of what the strand told from
    then on until the report announces it.
    """
    before = [head for head in _own(strand) if head.published < day and _is_near(head.published, day)]
    opening = [head for head in before if key in head.announced]
    told = [*opening, *(head for head in before if key in head.announced_below)]
    if not opening and len({head.publisher or head.dispatch for head in told}) < _AGENCIES:
        return False
    first = min(head.published for head in told)
    return 2 * len(told) >= sum(head.published >= first for head in before)


def _is_near(told: str, reported: str) -> bool:
    early, late = day_of(told), day_of(reported)
    return early is not None and late is not None and late - early <= _AHEAD
