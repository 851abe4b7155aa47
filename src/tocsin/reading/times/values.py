"""Values of time expressions: TIMEX3 values with the interval each covers.

Calendar arithmetic only: words and directions are settled before. Both ends of an interval are
inclusive ISO 8601 days.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tocsin.record.parts import TimeKind


@dataclass(frozen=True, slots=True)
class Value:
    """What a time expression stands for; see `record.Time` for the fields.

    `relative` tells that it was counted from the anchor.
    """

    value: str | None
    start: str | None = None
    end: str | None = None
    precision: str | None = None
    kind: TimeKind = "date"
    mod: str | None = None
    relative: bool = False


SEASONS = {"spring": ("SP", 3), "summer": ("SU", 6), "autumn": ("FA", 9), "fall": ("FA", 9), "winter": ("WI", 12)}
_MODS = {
    "early": "START", "beginning": "START", "start": "START", "mid": "MID", "middle": "MID", "late": "END",
    "end": "END",
}  # fmt: skip
PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "overnight": "NI",
    "noon": "MI", "midday": "MI", "daytime": "DT", "dusk": "EV", "lunchtime": "MI",
}  # fmt: skip


def of_day(day: date, *, relative: bool = False) -> Value:
    """A day."""
    iso = day.isoformat()
    return Value(iso, iso, iso, "day", relative=relative)


def of_part(day: date, part: str, *, relative: bool = False) -> Value:
    """A part of a day ("this morning")."""
    iso = day.isoformat()
    return Value(f"{iso}T{PARTS[part]}", iso, iso, "part-of-day", "time", relative=relative)


def of_week(day: date) -> Value:
    """The week, Monday to Sunday, that a day lies in."""
    monday = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    sunday = monday + timedelta(days=6)
    return Value(f"{year}-W{week:02}", monday.isoformat(), sunday.isoformat(), "week", relative=True)


def of_weekend(day: date) -> Value:
    """The weekend of the week that a day lies in."""
    saturday = day - timedelta(days=day.weekday()) + timedelta(days=5)
    year, week, _ = day.isocalendar()
    sunday = saturday + timedelta(days=1)
    return Value(f"{year}-W{week:02}-WE", saturday.isoformat(), sunday.isoformat(), "weekend", relative=True)


def of_month(year: int, month: int, *, relative: bool = False) -> Value:
    """A month."""
    last = calendar.monthrange(year, month)[1]
    start, end = date(year, month, 1), date(year, month, last)
    return Value(f"{year}-{month:02}", start.isoformat(), end.isoformat(), "month", relative=relative)


def of_quarter(year: int, quarter: int, *, relative: bool = False) -> Value:
    """A quarter of a year."""
    first = of_month(year, 3 * quarter - 2)
    last = of_month(year, 3 * quarter)
    return Value(f"{year}-Q{quarter}", first.start, last.end, "quarter", relative=relative)


def of_half(year: int, half: int) -> Value:
    """A half of a year."""
    first, last = of_month(year, 6 * half - 5), of_month(year, 6 * half)
    return Value(f"{year}-H{half}", first.start, last.end, "half")


def of_year(year: int, *, relative: bool = False) -> Value:
    """A year."""
    return Value(f"{year:04}", f"{year:04}-01-01", f"{year:04}-12-31", "year", relative=relative)


def of_season(year: int, season: str, *, relative: bool = False) -> Value:
    """A season of the northern year; winter runs into the next."""
    code, month = SEASONS[season]
    end_year, end_month = (year + 1, 2) if month == 12 else (year, month + 2)
    start, end = of_month(year, month).start, of_month(end_year, end_month).end
    return Value(f"{year}-{code}", start, end, "season", relative=relative)


def of_decade(year: int, *, relative: bool = False) -> Value:
    """The ten years from one that ends in 0."""
    return Value(f"{year // 10:03}", f"{year:04}-01-01", f"{year + 9:04}-12-31", "decade", relative=relative)


def of_century(number: int) -> Value:
    """The n-th century."""
    first = (number - 1) * 100
    return Value(f"{number - 1:02}", f"{first + 1:04}-01-01", f"{first + 100:04}-12-31", "century")


def part_of(value: Value, which: str) -> Value:
    """Narrow an interval to its start, middle or end third ("late last year": its last quarter)."""
    if not value.start or not value.end:
        return value
    start, end = date.fromisoformat(value.start), date.fromisoformat(value.end)
    days = (end - start).days + 1
    mod = _MODS[which]
    if value.precision == "year":
        months = {"START": (1, 3), "MID": (5, 8), "END": (10, 12)}[mod]
        first, last = of_month(start.year, months[0]).start, of_month(start.year, months[1]).end
        return replace(value, start=first, end=last, precision="quarter", mod=mod)
    third = max(days // 3, 1)
    left = {"START": 0, "MID": third, "END": days - third}[mod]
    first_day = start + timedelta(days=left)
    return replace(value, start=first_day.isoformat(), end=(first_day + timedelta(days=third - 1)).isoformat(), mod=mod)


def plus_months(day: date, months: int) -> date:
    """Move by months, to the last day where the month is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def away(anchor: date, unit: str, count: int) -> Value | None:
    """The day, week, month or year so many units from an anchor; decades and centuries are counted in years."""
    years = {"decade": 10, "century": 100}.get(unit)
    return shifted(anchor, "year", years * count) if years else shifted(anchor, unit, count)


def shifted(anchor: date, unit: str, count: int) -> Value | None:
    """The day, week, month or year that lies so many units from an anchor; None outside the calendar."""
    try:
        if unit == "day":
            return of_day(anchor + timedelta(days=count), relative=True)
        if unit == "week":
            return of_week(anchor + timedelta(weeks=count))
        if unit == "weekend":
            return of_weekend(anchor + timedelta(weeks=count))
        if unit == "month":
            moved = plus_months(anchor, count)
            return of_month(moved.year, moved.month, relative=True)
        if unit == "quarter":
            moved = plus_months(anchor, 3 * count)
            return of_quarter(moved.year, (moved.month - 1) // 3 + 1, relative=True)
        if unit == "year":
            return of_year(date(anchor.year + count, 1, 1).year, relative=True)
        if unit == "decade":
            return of_decade(date((anchor.year // 10 + count) * 10, 1, 1).year, relative=True)
        if unit == "century":
            first = date((anchor.year // 100 + count) * 100 + 1, 1, 1)
            return replace(of_century(first.year // 100 + 1), relative=True)
    except (ValueError, OverflowError):
        return None
    return None
