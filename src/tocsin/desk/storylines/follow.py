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
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from tocsin.desk.model import ResolvedEvent, StoryHead, Storyline
from tocsin.desk.storylines.braiding import braided
from tocsin.desk.storylines.joining import joined
from tocsin.desk.storylines.nearness import nearness
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
    for week in sorted({story_week(head) for head in new}):
        _follow(week, weeks, made)
    return made


def _in_time(head: StoryHead) -> tuple[str, str]:
    return head.published, head.dispatch


def _follow(week: date, weeks: dict[date, list[StoryHead]], lines: list[list[StoryHead]]) -> None:
    """Group the dispatches of a week and join each group to the storyline it is nearest to, or found one."""
    new = weeks[week]
    back = week - timedelta(days=HORIZON) if week > _UNDATED + timedelta(days=HORIZON) else week
    recent = [head for day in sorted(weeks) if back <= day < week for head in weeks[day]]
    near = nearness([*recent, *new], len(recent))
    groups = defaultdict[int, list[int]](list)
    for number, group in enumerate(average_link(near.words[:, len(recent) :].copy(), THRESHOLD)):
        groups[group].append(number)
    place = {head.dispatch: number for number, head in enumerate(recent)}
    older = [[place[head.dispatch] for head in line if head.dispatch in place] for line in lines]
    for line, members in joined(near.aged(), older, list(groups.values()), THRESHOLD):
        if line >= len(lines):
            lines.append([])
        lines[line].extend(new[one] for one in members)
