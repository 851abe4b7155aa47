"""Days as datelines print them: seldom with a year, at times misspelt, at times of no calendar.

A slip of the wire is read where what was meant is plain: "April l" is April 1, "March 187" March 18. A day
that no month has ("Sept. 31") is read over, and gives none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from tocsin.ontology.months import month_pattern, months

_WEEKDAY = r"(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\.?,?\s+)?"
_WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)
_ORDINAL = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year{n}>(?:19|20)\d\d))?"
_ISO = re.compile(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)")


@dataclass(frozen=True)
class PrintedDay:
    """A day in a dateline: what it prints of year, month and day, where it ends, and whether there is such a day."""

    year: int | None
    month: int
    day: int
    end: int

    @property
    def exists(self) -> bool:
        """Tell whether the calendar has it."""
        try:
            date(self.year or 2000, self.month, self.day)
        except ValueError:
            return False
        return True


def day_at(line: str, at: int) -> PrintedDay | None:
    """Read the day that is printed at an offset."""
    if iso := _ISO.match(line, at):
        return PrintedDay(int(iso["year"]), int(iso["month"]), int(iso["day"]), iso.end())
    if match := _pattern().match(line, at):
        month = (match["month"] or match["month2"]).lower()
        year = match["year"] or match["year2"]
        day = re.sub("[lI]", "1", match["day"] or match["day2"])
        return PrintedDay(int(year) if year else None, months()[month], int(day), match.end())
    return None


def day_at_end(words: str) -> int | None:
    """Give the offset of the day that a line ends with, None where it ends with none."""
    match = _ending().search(words)
    return match.start("at") if match else None


def is_month_or_weekday(word: str) -> bool:
    """Tell whether a word is the name of a month or of a day of the week."""
    return word.lower().rstrip(".") in months() or word.lower().rstrip(".") in _WEEKDAYS


def without_month(place: str) -> str:
    """Cut the month that a place was read into."""
    match = _month_behind().search(place)
    return place[: match.start()] if match else place


def with_year(month_day: tuple[int, int], near: date) -> date | None:
    """The day nearest to another that has the month and day, at most a day after it."""
    for year in (near.year + 1, near.year, near.year - 1):
        try:
            found = date(year, *month_day)
        except ValueError:
            continue
        if (found - near).days <= 1:
            return found
    return None


@cache
def _pattern() -> re.Pattern[str]:
    day = r"(?:\d{1,2}|[lI](?![\w]))"
    return re.compile(
        rf"{_WEEKDAY}(?:(?P<month>{month_pattern()})\.?\s*(?P<day>{day})(?:\d(?=\s*(?:[-–—(]|$)))?{_ORDINAL}"
        rf"{_YEAR.format(n='')}|(?P<day2>\d{{1,2}}){_ORDINAL}\s+(?P<month2>{month_pattern()})\.?{_YEAR.format(n='2')})(?!\d)",
        re.I,
    )


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s,]+)(?P<at>(?:{_pattern().pattern}))\W*$", re.I)


@cache
def _month_behind() -> re.Pattern[str]:
    return re.compile(rf"[, ]+(?:{month_pattern()})\.?$", re.I)
