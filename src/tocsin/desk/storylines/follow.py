"""Storylines: which dispatches tell of one developing matter, over days to months.

`cluster` groups short texts without dates: average link over cosines of their terms. `storylines` follows
matters through time: within each week dispatches are grouped in the same way, by terms, actors and places
weighed by rarity (`nearness`), and each group is joined to the storyline that it is nearest to, older dispatches
counting less (`joining`). The weeks are taken in order, so the same dispatches give the same storylines however they
came. What was followed so are strands; those of which one announces the meeting that another reports are one storyline
(`braiding`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from tocsin.desk.model import ResolvedEvent, StoryHead, Storyline
from tocsin.desk.storylines.braiding import braided
from tocsin.desk.storylines.joining import joined
from tocsin.desk.storylines.nearness import Bags, Nearness, nearness
from tocsin.desk.storylines.summary import storyline_of
from tocsin.desk.storylines.vectors import cosines
from tocsin.reading.resolution.grouping import average_link
from tocsin.reading.resolution.terms import terms
from tocsin.reading.resolution.windows import day_of

THRESHOLD = 0.15
"""Least mean cosine at which two groups are one storyline; B-cubed F is flat within a point or two around it."""
HORIZON = 60
"""Days after which a strand that nothing was added to takes in nothing more."""
_UNDATED = date.min


def cluster(texts: Sequence[str], threshold: float = THRESHOLD) -> list[int]:
    """Group texts that tell of one matter.

    Time and memory grow with the square of the number of texts; a text without words stands alone.

    Args:
        texts: headline and opening of each dispatch, or the whole of a short one.
        threshold: least mean cosine between two groups that are joined, 0 to 1.

    Returns:
        A group number for each text, numbered in order of first appearance.
    """
    if not texts:
        return []
    groups = average_link(cosines([terms(text) for text in texts]), threshold)
    numbers: dict[int, int] = {}
    return [numbers.setdefault(group, len(numbers)) for group in groups]


def story_week(head: StoryHead) -> date:
    """Give the Monday of the week a dispatch is grouped in; undated ones share a week of their own."""
    day = day_of(head.published)
    return day - timedelta(days=day.weekday()) if day else _UNDATED


def storylines(heads: Iterable[StoryHead], events: Iterable[ResolvedEvent] = ()) -> list[Storyline]:
    """Follow matters through time.

    What stands in a week depends on the dispatches of that week and of the `HORIZON` before it, and on the
    storylines up to then: a store may pass the dispatches since a horizon before the first new one.

    Args:
        heads: dispatches in any order, copies among them.
        events: resolved events, for the lead event and the timeline.

    Returns:
        Storylines, the one with the earliest founder first.
    """
    told = list(events)
    made = [storyline_of(strands, told) for strands in braided(continued([], heads))]
    return sorted(made, key=lambda line: (line.start, line.id))


def continued(lines: Sequence[Sequence[StoryHead]], heads: Iterable[StoryHead]) -> list[list[StoryHead]]:
    """Go on following matters from how they stood before a week.

    Args:
        lines: the strands up to then, each with its dispatches of the last `HORIZON` days at the least.
        heads: all dispatches from that week on, in any order.

    Returns:
        Those strands, in order of their founders, with what was added; then new ones.
    """
    new = list(heads)
    made = sorted((sorted(line, key=_in_time) for line in lines), key=lambda line: _in_time(line[0]))
    weeks = defaultdict[date, list[StoryHead]](list)
    for head in sorted((*new, *(head for line in made for head in line)), key=_in_time):
        weeks[story_week(head)].append(head)
    line_of = {head.dispatch: number for number, line in enumerate(made) for head in line}
    bags = Bags()
    for week in sorted({story_week(head) for head in new}):
        recent = [head for day in _weeks_before(week) for head in weeks.get(day, ())]
        near = nearness([*recent, *weeks[week]], len(recent), bags)
        for line, told in _grown(near, weeks[week], [line_of[head.dispatch] for head in recent]):
            if line is None:
                line = len(made)
                made.append([])
            made[line].extend(told)
            line_of.update((head.dispatch, line) for head in told)
    return made


def _in_time(head: StoryHead) -> tuple[str, str]:
    return head.published, head.dispatch


def _weeks_before(week: date) -> list[date]:
    """The weeks of the horizon before one, the earliest first; those without a date have none before them."""
    if week <= _UNDATED + timedelta(days=HORIZON):
        return []
    return [week - timedelta(days=7 * count) for count in range(HORIZON // 7, 0, -1)]


def _grown(
    near: Nearness, new: Sequence[StoryHead], lines: Sequence[int]
) -> Iterator[tuple[int | None, list[StoryHead]]]:
    """Group the dispatches of a week and say which strand each group goes on with.

    Args:
        near: how near they are to those of the horizon before the week, and to each other; `week` is written over.
        new: the dispatches of the week.
        lines: the strand of each of those before, the earlier founded the lower.

    Yields:
        A strand, None for a new one, and what it takes in.
    """
    groups = defaultdict[int, list[int]](list)
    for number, group in enumerate(average_link(near.week, THRESHOLD)):
        groups[group].append(number)
    older: dict[int, list[int]] = {line: [] for line in sorted(set(lines))}
    for place, line in enumerate(lines):
        older[line].append(place)
    strands = list(older)
    for at, members in joined(near, list(older.values()), list(groups.values()), THRESHOLD):
        yield None if at is None else strands[at], [new[one] for one in members]
