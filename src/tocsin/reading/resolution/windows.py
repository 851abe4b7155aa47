"""When a mention's event may have been: its own days, or what the day of its dispatch leaves open.

A window is a pair of days, inclusive. Days that the words name hold exactly. Without them, what is told
as news has been within the days before publication, and what is to come within those after it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from tocsin.reading.resolution.model import Mention

NEWS_DAYS = 1
"""Days before publication within which an undated fact is taken to have been."""
AHEAD_DAYS = 30
"""Days after publication within which an undated plan is looked for."""
LONGEST = 31
"""Days of the longest window in which things are told apart; what is dated by a year or a season stands alone."""


class Window(NamedTuple):
    """First and last day, and whether the words name them."""

    first: date
    last: date
    named: bool

    @property
    def days(self) -> int:
        """How many days it covers."""
        return (self.last - self.first).days + 1

    def meets(self, other: Window) -> bool:
        """Tell whether the two may be one time."""
        return self.first <= other.last and other.first <= self.last

    def weeks(self) -> list[str]:
        """Give the Mondays of the weeks it touches, by which mentions are put in blocks."""
        monday = self.first - timedelta(days=self.first.weekday())
        count = (self.last - monday).days // 7 + 1
        return [(monday + timedelta(days=7 * number)).isoformat() for number in range(count)]


def day_of(instant: str | None) -> date | None:
    """Give the day of an ISO 8601 instant; None where there is none or it is no day."""
    try:
        return date.fromisoformat(instant[:10]) if instant else None
    except ValueError:
        return None


def window_of(mention: Mention) -> Window | None:
    """Give the days within which a mention's event may have been; None where nothing tells, or too little."""
    start, end = day_of(mention.start), day_of(mention.end)
    published = day_of(mention.published)
    if start and end and start <= end <= start + timedelta(days=LONGEST):
        if not mention.own_day:
            return Window(start, end, True)
    elif start and end:
        return None
    if published is None:
        return None
    if mention.status == "scheduled":
        return Window(published, published + timedelta(days=AHEAD_DAYS), False)
    return Window(published - timedelta(days=NEWS_DAYS), published, False)
