"""Words beside a time that belong to it, and days and years that are clipped beside a fuller one.

"The night of 13 February", "noon Thursday" and "10 p.m. on Wednesday" are one time each; "April 6-7" and
"3 and 5 March" are two days of one month, "1995-96" two years.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tocsin.reading.times import values
from tocsin.reading.times.values import Value

_PART_OF = re.compile(
    r"(?:(?:early|late)\s+(?:in|on)\s+)?the\s+(?:(?:early\s+|late\s+)?(?P<part>morning|afternoon|evening|night)"
    r"(?:\s+hours)?|(?P<small>early|wee|small)\s+hours)\s+of\s+$"
)
_PART_BEFORE = re.compile(r"\b(?:(?P<part>dawn|dusk)|mid-(?P<mid>morning|afternoon)|(?P<mod>early|late))\s+(?:on\s+)?$")
_OF_THAT_YEAR = re.compile(r"\s+of\s+(?:that|the\s+same)\s+year\b")
_CLOCK_GAP = re.compile(r",?\s+(?:on\s+)?")
_DAY_GAP = re.compile(r"(?:,?\s+at|\s+around|\s+about|,)?\s+(?:around\s+|about\s+)?")
_CLIPPED_BEFORE = re.compile(r"(?<![\w.,/-])(?P<day>\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|and|to|or|,)\s*$")
_CLIPPED_AFTER = re.compile(
    r"\s*(?:-|–|and|to|or|through)\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w%/]|[.,:]\d|\s+[a-z]+s\b)"
)
_DAY_FIRST = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]")
_DAY_LAST = re.compile(r"[a-z]\.?\s+\d{1,2}(?:st|nd|rd|th)?$")
_YEAR_LAST = re.compile(r"\d{4}$")
_YEAR_AFTER = re.compile(r"[-–/](?P<year>\d\d)(?![\w%/-]|[.,:]\d)")
_YEAR_BEHIND = re.compile(r",?\s+(?P<year>\d{4})(?!\w)")
_COUPLED = re.compile(r"\s*(?:-|–|/|,|and|to|or|through|until)\s*(?:the\s+)?")


@dataclass(frozen=True)
class Stretch:
    """A time as found: code points `start:end`, half-open, and its value."""

    start: int
    end: int
    value: Value


def is_coupled(text: str, end: int, start: int) -> bool:
    """Tell whether nothing but a coupling ("and", "to", a dash) stands between two times."""
    return _COUPLED.fullmatch(text, end, start) is not None


def joined(text: str, found: Sequence[Stretch]) -> list[Stretch]:
    """Take in what stands beside each time, and add days and years that are clipped.

    Args:
        text: the whole text in lower case.
        found: its times, in order.
    """
    out: list[Stretch] = []
    for stretch in found:
        floor = out[-1].end if out else 0
        if out and (one := _clock_and_day(text, out[-1], stretch)):
            if not text.endswith(" time", out[-1].start, out[-1].end):
                out[-1] = one
                continue
            out[-1] = replace(out[-1], value=one.value)  # "5 a.m. local time on Monday": two times, one day
        if out:
            stretch = _clock_of_day(text, out[-1], stretch)
        whole = _with_year(text, _with_part(text, stretch, floor))
        if whole.start < floor:
            continue
        out += _clipped_before(text, whole, floor)
        out.append(whole)
        out += _clipped_after(text, whole)
    return _apart(out)


def _apart(found: Sequence[Stretch]) -> list[Stretch]:
    """Leave out a clipped time where a whole one lies over it."""
    out: list[Stretch] = []
    for stretch in sorted(found, key=lambda one: (one.start, -one.end)):
        if not out or stretch.start >= out[-1].end:
            out.append(stretch)
    return out


def _with_part(text: str, stretch: Stretch, floor: int) -> Stretch:
    """Take in the part of day that stands before a day."""
    value = stretch.value
    if value.precision != "day" or value.kind != "date" or value.start != value.end or not value.start:
        return stretch
    day = date.fromisoformat(value.start)
    before = text[max(floor, stretch.start - 48) : stretch.start]
    if match := _PART_OF.search(before):
        whole = values.of_part(day, match["part"] or "morning", relative=value.relative)
    elif match := _PART_BEFORE.search(before):
        if match["mod"]:
            whole = replace(value, mod={"early": "START", "late": "END"}[match["mod"]])
        else:
            whole = values.of_part(day, match["part"] or match["mid"], relative=value.relative)
    else:
        return stretch
    return Stretch(stretch.start - len(before) + match.start(), stretch.end, whole)


def _with_year(text: str, stretch: Stretch) -> Stretch:
    """Take in "of that year" behind a day or a month."""
    match = _OF_THAT_YEAR.match(text, stretch.end) if stretch.value.precision in ("day", "month") else None
    return replace(stretch, end=match.end()) if match else stretch


def _clock_and_day(text: str, clock: Stretch, day: Stretch) -> Stretch | None:
    """Join a time of day with the day right behind it."""
    if not _is_clock(clock.value) or not _is_day(day.value) or not _CLOCK_GAP.fullmatch(text, clock.end, day.start):
        return None
    return Stretch(clock.start, day.end, _on_day(clock.value, day.value))


def _clock_of_day(text: str, day: Stretch, clock: Stretch) -> Stretch:
    """Give a time of day the day right before it."""
    if not _is_clock(clock.value) or not _is_day(day.value) or not _DAY_GAP.fullmatch(text, day.end, clock.start):
        return clock
    return replace(clock, value=_on_day(clock.value, day.value))


def _is_clock(value: Value) -> bool:
    return value.kind == "time" and value.precision in ("hour", "minute") and value.value is not None


def _is_day(value: Value) -> bool:
    return value.kind == "date" and value.precision == "day" and value.start is not None


def _on_day(clock: Value, day: Value) -> Value:
    _, _, time = (clock.value or "").partition("T")
    written = time if ":" in time else f"{time}:00"
    return replace(clock, value=f"{day.start}T{written}", start=day.start, end=day.end, relative=day.relative)


def _clipped_before(text: str, stretch: Stretch, floor: int) -> list[Stretch]:
    """The first day of "3 and 5 March"."""
    if not _is_day(stretch.value) or not _DAY_FIRST.match(text, stretch.start, stretch.end):
        return []
    match = _CLIPPED_BEFORE.search(text, max(floor, stretch.start - 12), stretch.start)
    value = _day_in_month_of(stretch.value, int(match["day"])) if match else None
    if match is None or value is None or (value.start or "") >= (stretch.value.start or ""):
        return []
    return [Stretch(match.start("day"), match.end("day"), value)]


def _clipped_after(text: str, stretch: Stretch) -> list[Stretch]:
    """The second day of "April 6-7" and the second year of "1995-96"."""
    words, value = text[stretch.start : stretch.end], stretch.value
    if value.precision == "year" and _YEAR_LAST.search(words):
        return _clipped_year(text, stretch, century=words[-4:-2])
    match = _CLIPPED_AFTER.match(text, stretch.end) if _is_day(value) and _DAY_LAST.search(words) else None
    later = _day_in_month_of(value, int(match["day"])) if match else None
    if match is None or later is None or (later.start or "") <= (value.start or ""):
        return []
    year = _YEAR_BEHIND.match(text, match.end())
    end = year.end() if year and (later.start or "").startswith(year["year"]) else match.end("day")
    return [Stretch(match.start("day"), end, later)]


def _clipped_year(text: str, stretch: Stretch, century: str) -> list[Stretch]:
    match = _YEAR_AFTER.match(text, stretch.end)
    if match is None or int(match["year"]) <= int(text[stretch.end - 2 : stretch.end]):
        return []
    return [Stretch(match.start("year"), match.end("year"), values.of_year(int(century + match["year"])))]


def _day_in_month_of(value: Value, day: int) -> Value | None:
    try:
        found = date.fromisoformat(value.start or "").replace(day=day)
    except ValueError:
        # No such day in that month.
        return None
    return values.of_day(found, relative=value.relative)
