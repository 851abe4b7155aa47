"""What each form of a time expression stands for, given what it may count from.

A maker takes the match of its form and the setting, the anchor and the last day mentioned among it, and gives
the value, or None where the words are no time after all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Literal

from tocsin.ontology.time_words import DAY_NUMBERS, ORDINALS, WEEKDAYS, month_of, number_of, unit_of
from tocsin.reading.times import values
from tocsin.reading.times.feasts import FEASTS
from tocsin.reading.times.values import Value

Match = re.Match[str]
Direction = Literal["ahead", "back"]


@dataclass(frozen=True)
class Setting:
    """What a form may count from.

    Attributes:
        anchor: day of the dispatch, or None.
        last: last day mentioned before, or None.
        direction: where the clause looks, None where it does not tell.
        narrative: the text tells history, so that bare days belong to the last date mentioned.
        last_is_year: only the year of the last day was mentioned.
        told: last day or first day of the last month mentioned, or None.
        quarter: first day of the last quarter mentioned, or None.
        year: year of a fuller date that this one is coupled with ("April and June 1955"), or None.
    """

    anchor: date | None
    last: date | None
    direction: Direction | None
    narrative: bool
    last_is_year: bool = False
    told: date | None = None
    quarter: date | None = None
    year: int | None = None

    @property
    def ahead(self) -> bool:
        """Whether the clause looks forward."""
        return self.direction == "ahead"

    @property
    def base(self) -> date | None:
        """Day that an unfinished date is completed from."""
        return self.last if self.narrative and self.last else self.anchor


Maker = Callable[[Match, Setting], Value | None]
_FAR_BACK = 8
_SOON = 70
"""Days within which a date without a year is the one to come, whatever its clause says."""
_FEAST_SOON = 21
"""Days before a feast from which on it is the one to come, whatever its clause says."""
_SOON_TOLD = 60
"""Days after the last day told within which a told story has the next one, whatever year was named in between."""
_SOON_MONTHS = 2
"""Months within which a month without a year is the one to come, unless its clause looks back."""


def full_date(match: Match, _: Setting) -> Value | None:
    """Give a day with its year."""
    return values.of_day(date(int(match["year"]), month_of(match["month"]), int(match["day"])))


def iso_date(match: Match, _: Setting) -> Value | None:
    """Give "2022-01-07"."""
    return values.of_day(date(int(match["year"]), int(match["m"]), int(match["day"])))


def slash_date(match: Match, _: Setting) -> Value | None:
    """Give "7/1/2022", the month first unless that cannot be."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
    month, day = (second, first) if first > 12 else (first, second)
    return values.of_day(date(year + (2000 if year < 50 else 1900) if year < 100 else year, month, day))


def month_day(match: Match, at: Setting) -> Value | None:
    """Give a day without its year."""
    month, day = month_of(match["month"]), int(match["day"])
    year = _year_of_month(at, month, day)
    if year is None:
        date(2000, month, day)
        return Value(f"XXXX-{month:02}-{day:02}")
    return values.of_day(date(year, month, day), relative=True)


def day_of_near_month(match: Match, at: Setting) -> Value | None:
    """Give "last Oct. 23": a day of the month that is meant."""
    month = month_alone(match, at)
    if month is None or month.start is None:
        return month_day(match, at)
    return values.of_day(date.fromisoformat(month.start).replace(day=int(match["day"])), relative=True)


def week_of_day(match: Match, at: Setting) -> Value | None:
    """Give "the week of March 6"."""
    day = month_day(match, at)
    return values.of_week(date.fromisoformat(day.start)) if day is not None and day.start is not None else None


def _year_of_month(at: Setting, month: int, day: int = 1) -> int | None:
    """The year of a month or day that is named without one."""
    if at.year is not None:
        return at.year
    if at.base is None:
        return None
    return _year_told(at, month, day) if at.narrative else _years_by_direction(at, month, day)[0]


def _year_told(at: Setting, month: int, day: int) -> int:
    """A told story moves on: the day soon after the last one told, else one of the year last named.

    A month far before the last one mentioned is of the next year.
    """
    for candidate in (at.told.year, at.told.year + 1) if at.told else ():
        if 0 <= (date(candidate, month, min(day, 28)) - (at.told or date.min)).days <= _SOON_TOLD:
            return candidate
    last = at.base or date.min
    return last.year if at.last_is_year else last.year + (last.month - month >= _FAR_BACK)


def _years_by_direction(at: Setting, month: int, day: int = 1) -> list[int]:
    """The year that brings a month nearest in the direction of the clause."""
    near = at.anchor or at.last
    if near is None:
        return []
    here = (near.month, near.day)
    if day > 1 and 0 < (date(near.year, month, min(day, 28)) - near).days <= _SOON:
        return [near.year]
    if at.ahead:
        return [near.year if (month, day) >= here or month == near.month else near.year + 1]
    if day == 1 and at.direction is None and 0 < (month - near.month) % 12 <= _SOON_MONTHS:
        return [near.year + (month < near.month)]
    return [near.year if (month, day) <= here or month == near.month else near.year - 1]


def month_year(match: Match, _: Setting) -> Value | None:
    """Give "March 2023"."""
    return _modified(match, values.of_month(int(match["year"]), month_of(match["month"])))


def month_alone(match: Match, at: Setting) -> Value | None:
    """Give a month without its year."""
    month = month_of(match["month"])
    which = match.groupdict().get("which")
    which_year = match.groupdict().get("which_year")
    if which_year and at.anchor:
        year = at.anchor.year + {"last": -1, "next": 1}.get(which_year, 0)
        return _modified(match, values.of_month(year, month, relative=True))
    if at.base is None and at.year is None:
        return Value(f"XXXX-{month:02}")
    if at.base is None:
        year = at.year or 0
    elif which == "last":
        year = at.base.year - (month >= at.base.month)
    elif which == "next":
        year = at.base.year + (month <= at.base.month)
    elif which == "this":
        year = at.base.year
    else:
        year = _year_of_month(at, month) or at.base.year
    return _modified(match, values.of_month(year, month, relative=True))


def year(match: Match, _: Setting) -> Value | None:
    """Give a year."""
    return _modified(match, values.of_year(int(match["year"])))


def spelled_year(match: Match, _: Setting) -> Value | None:
    """Give "nineteen ninety-four", as broadcasters write it."""
    spelled = match.groupdict().get("spelled")
    return values.of_year(_spoken_year(spelled) if spelled else 2000)


def _spoken_year(spelled: str) -> int:
    return 1900 if spelled == "hundred" else 1900 + number_of(spelled)


def spoken_date(match: Match, at: Setting) -> Value | None:
    """Give "March twenty-first" and "March nineteen ninety-four", as broadcasters write them."""
    month = month_of(match["month"])
    spelled = match.groupdict().get("spelled")
    year = _spoken_year(spelled) if spelled else _year_of_month(at, month)
    if not match["nth"]:
        return values.of_month(year, month) if year else None
    day = DAY_NUMBERS["-".join(match["nth"].split())]
    if year is None:
        return Value(f"XXXX-{month:02}-{day:02}")
    return values.of_day(date(year, month, day), relative=spelled is None)


def decade(match: Match, _: Setting) -> Value | None:
    """Give "the 1990s"."""
    digits = match["decade"]
    year = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return _modified(match, values.of_decade(year))


_DECADE_WORDS = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990,
}  # fmt: skip


def decade_word(match: Match, _: Setting) -> Value | None:
    """Give "the nineties"."""
    return _modified(match, values.of_decade(_DECADE_WORDS[match["word"]]))


def century(match: Match, _: Setting) -> Value | None:
    """Give "the 20th century"."""
    number = ORDINALS[match["nth"]] if match.groupdict().get("nth") else int(match["n"])
    return _modified(match, values.of_century(number)) if number else None


def weekday(match: Match, at: Setting) -> Value | None:
    """Give a weekday, ahead or back as its clause looks."""
    wanted = WEEKDAYS[match["weekday"]]
    groups = match.groupdict()
    base = at.base if at.narrative else at.anchor
    part = groups.get("part")
    if base is None:
        return Value(f"XXXX-WXX-{wanted + 1}", precision="day")
    back, forth = (base.weekday() - wanted) % 7, (wanted - base.weekday()) % 7
    which = groups.get("which")
    if which in ("last", "past", "previous"):
        day = base - timedelta(days=back or 7)
    elif which == "next":
        day = base + timedelta(days=forth + 7 if base.weekday() < wanted else forth or 7)
    elif which in ("coming", "following"):
        day = base + timedelta(days=forth or 7)
    elif which == "this" or (at.ahead and not at.narrative):
        day = base + timedelta(days=forth)
    else:
        day = base - timedelta(days=back)
    return values.of_part(day, part, relative=True) if part else values.of_day(day, relative=True)


def nth_weekday(match: Match, at: Setting) -> Value | None:
    """Give "the first Tuesday in November": the n-th or the last such weekday of the month."""
    month = month_year(match, at) if match["year"] else month_alone(match, at)
    if month is None or month.start is None or month.end is None:
        return None
    wanted, nth = WEEKDAYS[match["weekday"]], match["nth"]
    if nth == "last":
        end = date.fromisoformat(month.end)
        return values.of_day(end - timedelta(days=(end.weekday() - wanted) % 7), relative=month.relative)
    start = date.fromisoformat(month.start)
    day = start + timedelta(days=(wanted - start.weekday()) % 7 + 7 * (ORDINALS[nth] - 1))
    return values.of_day(day, relative=month.relative)


_NEAR = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "the day before yesterday": -2,
    "the day after tomorrow": 2,
}  # fmt: skip


def near_day(match: Match, at: Setting) -> Value | None:
    """Give "yesterday" and the like."""
    shift = _NEAR[" ".join(match["near"].split())]
    if at.narrative and shift == 0:
        return Value("PRESENT_REF", precision="vague", relative=True)
    if at.anchor is None:
        return Value("PRESENT_REF", precision="vague") if shift == 0 else None
    day = at.anchor + timedelta(days=shift)
    part = match.groupdict().get("part") or ("night" if match["near"] == "tonight" else None)
    return values.of_part(day, part, relative=True) if part else values.of_day(day, relative=True)


def this_part(match: Match, at: Setting) -> Value | None:
    """Give "this morning" and "last night"."""
    if at.anchor is None:
        return None
    day = at.anchor - timedelta(days=match["which"] == "last")
    return values.of_part(day, match["part"], relative=True)


_TOLD_SHIFT = {"that": 0, "that same": 0, "the same": 0, "the next": 1, "the following": 1, "the previous": -1}


def told_part(match: Match, at: Setting) -> Value | None:
    """Give "that night" and "the next morning", counted from the last day mentioned."""
    base = at.last or at.anchor
    if base is None:
        return Value(None, precision="part-of-day", kind="time")
    day = base + timedelta(days=_TOLD_SHIFT[" ".join(match["told"].split())])
    return values.of_part(day, match["part"], relative=True)


def overnight(_: Match, at: Setting) -> Value | None:
    """Give the night that ends on the day of the dispatch, as the wires count."""
    return values.of_part(at.anchor, "night", relative=True) if at.anchor else None


_WHICH = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
    "this": 0,
    "current": 0,
}


def unit(match: Match, at: Setting) -> Value | None:
    """Give "next week" and the like; "the following week" and "the next day" count from the last day mentioned."""
    told = match["which"] in ("following", "previous") or re.search(r"\bthe next\b", match.group())
    base = at.last if told and at.last else at.anchor
    unit = match["unit"]
    if base is None or unit in ("hour", "minute", "second"):
        return Value(None)
    found = values.shifted(base, unit, _WHICH[match["which"]])
    return _modified(match, found) if found else None


def before_last(match: Match, at: Setting) -> Value | None:
    """Give "the week before last" and "the month after next"."""
    shift = -2 if match["side"] == "before" else 2
    return values.shifted(at.anchor, match["unit"], shift) if at.anchor else Value(None)


def this_unit(match: Match, at: Setting) -> Value | None:
    """Give "the fiscal year" and "for the week": the one that is being told of."""
    return values.shifted(at.base, match["unit"], 0) if at.base else Value(None)


def year_before(_: Match, at: Setting) -> Value | None:
    """Give "the year-earlier period": the last quarter mentioned, a year before; else the year before."""
    if at.quarter:
        return values.shifted(at.quarter, "quarter", -4)
    return values.shifted(at.base, "year", -1) if at.base else Value(None)


def part_of_unit(match: Match, at: Setting) -> Value | None:
    """Give "the end of the year" and "later in the month", of the year or month that is being told of."""
    base = at.base or at.last
    if base is None:
        return Value(None)
    found = values.shifted(base, match["unit"], 0)
    mod = {"later": "late", "earlier": "early"}.get(match["mod"], match["mod"])
    return values.part_of(found, mod) if found else None


def edge_of_year(match: Match, at: Setting) -> Value | None:
    """Give "year-end" and "mid-year"."""
    if at.base is None:
        return Value(None)
    return values.part_of(values.of_year(at.base.year, relative=True), "mid" if match.group()[0] == "m" else "end")


def season(match: Match, at: Setting) -> Value | None:
    """Give a season of the northern year."""
    groups = match.groupdict()
    season = match["season"]
    if groups.get("year") or groups.get("spelled"):
        told = int(match["year"]) if groups.get("year") else _spoken_year(match["spelled"])
        return _modified(match, values.of_season(told, season))
    if "year" in match.group() and at.base:
        shifts = {"last": -1, "next": 1}
        return _modified(match, values.of_season(at.base.year + shifts.get(match["which"], 0), season, relative=True))
    if at.base is None:
        return Value(f"XXXX-{values.SEASONS[season][0]}")
    month = values.SEASONS[season][1]
    year = at.base.year
    which = groups.get("which")
    if which in ("last", "past", "previous"):
        year -= month > at.base.month or month + 3 > at.base.month
    elif which in ("next", "coming", "following"):
        year += month <= at.base.month
    return _modified(match, values.of_season(year, season, relative=True))


def ago(match: Match, at: Setting) -> Value | None:
    """Give "two weeks ago"; a year from a quarter just told of is the same quarter of the year before."""
    return _same_quarter_before(match, at) or counted(match, at.base, -1)


def earlier(match: Match, at: Setting) -> Value | None:
    """Give "two weeks earlier", counted from what is told of."""
    short = unit_of(match["unit"]) in ("day", "week")
    return _same_quarter_before(match, at) or counted(match, (at.last if short else None) or at.base or at.last, -1)


def _same_quarter_before(match: Match, at: Setting) -> Value | None:
    one_year = unit_of(match["unit"]) == "year" and number_of(match["n"]) == 1
    return values.shifted(at.quarter, "quarter", -4) if one_year and at.quarter else None


def day_beside(match: Match, at: Setting) -> Value | None:
    """Give "the day before" and "the following day", counted from the last day mentioned."""
    if at.last is None:
        return None
    shift = -1 if match["side"] in ("before", "earlier", "previous") else 1
    return values.of_day(at.last + timedelta(days=shift), relative=True)


def clipped_day(match: Match, at: Setting) -> Value | None:
    """Give "the 12th": the nearest such day in the direction of the clause, within the month told of."""
    base, day = at.base, int(match["day"])
    if base is None or not 1 <= day <= 31:
        return None
    if at.narrative:
        return values.of_day(base.replace(day=day), relative=True)
    shift = 1 if at.ahead and day < base.day else -1 if not at.ahead and day > base.day else 0
    return values.of_day(values.plus_months(base.replace(day=1), shift).replace(day=day), relative=True)


def later(match: Match, at: Setting) -> Value | None:
    """Give "two days later", counted from the last day mentioned."""
    return counted(match, at.last or at.anchor, 1)


def counted(match: Match, base: date | None, sign: int) -> Value | None:
    """Give what lies so many units from a day, before it for a negative sign."""
    unit = unit_of(match["unit"])
    if base is None or unit in ("hour", "minute", "second"):
        return Value(None)
    # The calendar knows no day before year 1: "ten thousand years ago" has no interval.
    return values.away(base, unit, sign * number_of(match["n"])) or Value(None)


def same_day(_: Match, at: Setting) -> Value | None:
    """Give "the same day"."""
    return values.of_day(at.last, relative=True) if at.last else None


def weekend(_: Match, at: Setting) -> Value | None:
    """The weekend under way, else the one before or, where the clause looks ahead, the one to come."""
    if at.anchor is None:
        return None
    return values.shifted(at.anchor, "weekend", 0 if at.ahead or at.anchor.weekday() > 4 else -1)


def that_unit(match: Match, at: Setting) -> Value | None:
    """Give "that week"."""
    return values.shifted(at.last, match["unit"], 0) if at.last else None


def feast(match: Match, at: Setting) -> Value | None:
    """Give a feast's day, or days, in the year told or the nearest in the direction of the clause."""
    told = FEASTS[" ".join(match["feast"].replace("’", "'").split())]
    if match["year"]:
        day = told.day(int(match["year"]))
        return _feast_value(day, told.days, told.approximate) if day else Value(None)
    if at.base is None:
        return Value(None)
    near = [day for year in range(at.base.year - 1, at.base.year + 2) if (day := told.day(year))]
    fits = [day for day in near if (day >= at.base if at.ahead else (day - at.base).days <= _FEAST_SOON)]
    chosen = (min(fits) if at.ahead else max(fits)) if fits else None
    return replace(_feast_value(chosen, told.days, told.approximate), relative=True) if chosen else Value(None)


def _feast_value(day: date, days: int, approximate: bool) -> Value:
    value = values.of_day(day)
    if days > 1:
        value = replace(value, end=(day + timedelta(days=days - 1)).isoformat())
    return replace(value, mod="APPROX") if approximate else value


def before_christ(match: Match, _: Setting) -> Value | None:
    """A year before the calendar's first; it has no interval, since ISO days cannot write it."""
    month = f"-{month_of(match['month']):02}" if match["month"] else ""
    return Value(f"BC{int(match['n']):04}{month}", precision="month" if month else "year")


def _modified(match: Match, value: Value) -> Value:
    mod = match.groupdict().get("edge") or match.groupdict().get("mod")
    return values.part_of(value, mod) if mod else value


@cache
def approximate(maker: Maker) -> Maker:
    """Make a maker whose value is approximate; of one maker it is always the same."""

    def made(match: Match, at: Setting) -> Value | None:
        value = maker(match, at)
        return replace(value, mod="APPROX") if value else None

    return made
