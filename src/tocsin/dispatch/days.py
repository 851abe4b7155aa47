"""Days written out on a page: "March 4, 2021", "4. März 2021", "04.03.2021", "2021-03-04", "2021年3月4日".

Only whole days count. Two numbers parted by a stroke are read only where their order is known: by a number
above twelve, or by the language of the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from tocsin.intake.wires.wire_text import instant
from tocsin.ontology.months import month_pattern, months
from tocsin.ontology.page_phrases import page_phrases

_ZONE = r"(?:[ap]\.?m\b\.?|(?:Uhr|h|hrs?|GMT|UTC|CET|E[SD]?T|IST)\b)"
_CLOCK = (
    r"(?:\s*(?:,|at|à|um|a las|alle|[-–|·]|ore|T)?\s*"
    rf"(?:[01]?\d|2[0-3])[:h.][0-5]\d(?::[0-5]\d)?(?:\s*{_ZONE})*)?"
)
_TOLD_CLOCK = re.compile(
    r"\s*(?:,|at|[-–|·]|T)?\s*(?P<hour>[01]?\d|2[0-3])[:h.](?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?(?:\s*(?P<zone>[A-Z]{2,4})\b)?",
    re.I,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE = 60


@dataclass(frozen=True)
class WrittenDay:
    """A day and where it stands; `changed` where the words before it tell of a change, not of the first day."""

    value: date
    start: int
    end: int
    changed: bool


def days_in(text: str, *, month_first: bool | None = None) -> list[WrittenDay]:
    """Find the days written in a line.

    Args:
        text: the line.
        month_first: what "3/4/2021" means: April 3 (False), March 4 (True), or nothing that is known (None).
    """
    found: list[WrittenDay] = []
    if not _YEAR.search(text):
        return found
    before = 0
    for match in _pattern().finditer(text):
        day = _value(match, month_first)
        if day is not None:
            label = text[max(before, match.start() - _BEFORE) : match.start()]
            found.append(WrittenDay(day, match.start(), match.end(), bool(page_phrases().changed.search(label))))
            before = match.end()
    return found


def instant_of(text: str, day: WrittenDay) -> str:
    """Give a day with the time of day that stands right behind it, as ISO 8601; without a zone where none is known."""
    told = _TOLD_CLOCK.match(text, day.end)
    if told is None:
        return day.value.isoformat()
    hour = int(told["hour"])
    if told["half"]:
        hour = hour % 12 + (12 if told["half"].lower() == "p" else 0)
    parts = (day.value.year, day.value.month, day.value.day)
    return instant(parts, f"{hour:02}{told['minute']}", told["zone"]) or day.value.isoformat()


def without_days(text: str) -> str:
    """Take the days, and the times of day behind them, out of a line."""
    return _timed().sub(" ", text) if _YEAR.search(text) else text


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_days(), re.I)


@cache
def _timed() -> re.Pattern[str]:
    weekday = r"(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?,?\s+)?"
    return re.compile(rf"{weekday}(?:{_days()}){_CLOCK}", re.I)


def _days() -> str:
    month = month_pattern()
    year = r"(?P<y{n}>(?:19|20)\d\d)(?!\d)"
    ordinal = r"(?:st|nd|rd|th|er|º|ª|\.)?"
    return "|".join(
        (
            rf"(?<![\w.]){year.format(n=1)}[-/.](?P<m1>\d{{1,2}})[-/.](?P<d1>\d{{1,2}})(?!\d)",
            rf"(?<![\w.])(?P<d2>\d{{1,2}}){ordinal}[\s-]*(?:de\s+|of\s+)?(?P<m2>{month})\.?,?[\s-]*(?:del?\s+)?"
            rf"{year.format(n=2)}",
            rf"(?<![^\W\d_])(?P<m3>{month})\.?\s*(?P<d3>\d{{1,2}}){ordinal},?\s*{year.format(n=3)}",
            rf"(?<![\w.])(?P<d4>\d{{1,2}})\.\s?(?P<m4>\d{{1,2}})\.\s?{year.format(n=4)}(?!\.\d)",
            rf"(?<![\w./])(?P<a5>\d{{1,2}})[/-](?P<b5>\d{{1,2}})[/-]{year.format(n=5)}",
            rf"{year.format(n=6)}\s?年\s?(?P<m6>\d{{1,2}})\s?月\s?(?P<d6>\d{{1,2}})\s?日",
        )
    )


def _value(match: re.Match[str], month_first: bool | None) -> date | None:
    told = match.groupdict()
    number = next(n for n in "123456" if told[f"y{n}"])
    year = int(told[f"y{number}"])
    if number == "5":
        month, day = _ordered(int(told["a5"]), int(told["b5"]), month_first)
    else:
        name = told[f"m{number}"].lower()
        month, day = months().get(name) or int(name), int(told[f"d{number}"])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _ordered(one: int, other: int, month_first: bool | None) -> tuple[int, int]:
    """Month and day of two numbers; (0, 0), which is no day, where their order is not known."""
    if one > 12 or other > 12:
        month_first = other > 12
    if month_first is None and one != other:
        return 0, 0
    return (one, other) if month_first else (other, one)
