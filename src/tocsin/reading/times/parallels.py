"""Times told by what they are compared with: "the same month last year", "the year-ago third quarter".

Reports of sales and earnings set a quarter or a month beside its like of another year; anniversaries count
whole years back to the day, week or month that it is now.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tocsin.ontology.time_words import WEEKDAYS, number_of
from tocsin.reading.times import quarters, values
from tocsin.reading.times.makers import Match, Setting
from tocsin.reading.times.values import Value


def same_of_year(match: Match, at: Setting) -> Value | None:
    """Give "the same quarter last year": the quarter or month told of, in that year; else the year itself."""
    base = at.base
    if base is None:
        return Value(None)
    said = match.groupdict().get("year")
    unit = match["unit"]
    month = at.told if at.told and at.told.day == 1 else None
    if at.quarter and unit in ("quarter", "period"):
        told = values.of_quarter(_year(said, at.quarter), (at.quarter.month + 2) // 3)
    elif unit == "month" or (unit == "period" and month):
        told = values.of_month(_year(said, month or base), (month or base).month)
    elif unit == "quarter":
        told = values.of_quarter(_year(said, base), (base.month + 2) // 3)
    else:
        told = values.of_year(_year(said, base))
    return replace(told, relative=said is None)


def _year(said: str | None, told: date) -> int:
    return int(said) if said else told.year - 1


def quarter_year_before(match: Match, at: Setting) -> Value | None:
    """Give "the year-ago third quarter": that quarter of the year before the one that is reported on."""
    reported = quarters.quarter(match, at)
    if reported is None or reported.start is None:
        return reported
    return values.shifted(date.fromisoformat(reported.start), "quarter", -4)


def anniversary(match: Match, at: Setting) -> Value | None:
    """Give "two years ago today" and "a year ago this month": so many years before what it is now."""
    if at.anchor is None:
        return Value(None)
    day = values.plus_months(at.anchor, -12 * number_of(match["n"]))
    return values.shifted(day, match["unit"] or "day", 0)


def nights_ago(match: Match, at: Setting) -> Value | None:
    """Give "two nights ago"."""
    if at.anchor is None:
        return Value(None)
    return values.of_part(at.anchor - timedelta(days=number_of(match["n"])), "night", relative=True)


def half_ago(match: Match, at: Setting) -> Value | None:
    """Give "half a century ago"."""
    years = {"century": 50, "decade": 5}[match["half_unit"]]
    return values.shifted(at.base, "year", -years) if at.base else Value(None)


def market_day(_: Match, at: Setting) -> Value | None:
    """Give "ended the day at 410": the day that is told of, else that of the dispatch."""
    day = at.last or at.anchor
    return values.of_day(day, relative=True) if day else Value(None)


def weekday_told(match: Match, at: Setting) -> Value | None:
    """Give "the following Monday" and "the previous Monday", counted from the last day mentioned."""
    base = at.told or at.last or at.anchor
    wanted = WEEKDAYS[match["weekday"]]
    if base is None:
        return Value(f"XXXX-WXX-{wanted + 1}", precision="day")
    if match["side"] == "following":
        day = base + timedelta(days=(wanted - base.weekday()) % 7 or 7)
    else:
        day = base - timedelta(days=(base.weekday() - wanted) % 7 or 7)
    part = match["part"]
    return values.of_part(day, part, relative=True) if part else values.of_day(day, relative=True)


def every_other(match: Match, _: Setting) -> Value | None:
    """Give "every other week" and "every other Monday"."""
    if match["weekday"]:
        return Value(f"XXXX-WXX-{WEEKDAYS[match['weekday']] + 1}", kind="set")
    return Value({"day": "P2D", "week": "P2W", "month": "P2M", "year": "P2Y"}[match["unit"]], kind="set")


def weeks_on_weekday(match: Match, at: Setting) -> Value | None:
    """Give "a week on Friday" and "Friday week": so many weeks from the weekday that comes next."""
    if at.anchor is None:
        return None
    weeks = number_of(match["n"]) if match.groupdict().get("n") else 1
    forth = (WEEKDAYS[match["weekday"]] - at.anchor.weekday()) % 7 or 7
    return values.of_day(at.anchor + timedelta(days=forth + 7 * weeks), relative=True)
