"""The grammar of time expressions: a table of forms, each with what it stands for.

A form is a pattern over the lower-case text and a function that makes its value, given the anchor, the
last day mentioned and the direction in which its clause looks. Forms are tried in order; the longest
match at a place wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tocsin.reading import time_values as values
from tocsin.reading.time_values import Value
from tocsin.reading.time_words import UNITS, WEEKDAYS, month_of, number_of, unit_of

Match = re.Match[str]

_M = (
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
)
_W = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_D = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]\d|\s?(?:%|percent|million|billion|km|a\.m|p\.m))"
_Y = r"(?P<year>1[5-9]\d\d|20\d\d)"
_N = (
    r"(?P<n>\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety)"
)
_U = r"(?P<unit>day|week|month|year|decade|hour|minute|second|quarter|century|weekend)"
_US = (
    r"(?P<unit>days?|weeks?|months?|years?|decades?|hours?|minutes?|seconds?|quarters?|centuries|century|"
    r"weekends?)"
)
_SEASON = r"(?P<season>spring|summer|autumn|winter)"
_FALL = r"(?P<season>spring|summer|autumn|winter|fall)"
_PART = r"(?P<part>morning|afternoon|evening|night)"
_MOD = r"(?:(?P<mod>early|late|mid)(?:[- ]|\s+in\s+))?"


@dataclass(frozen=True)
class Setting:
    """What a form may count from.

    Attributes:
        anchor: day of the dispatch, or None.
        last: last day mentioned before, or None.
        ahead: the clause looks forward.
        narrative: the text tells history, so that bare days belong to the last date mentioned.
    """

    anchor: date | None
    last: date | None
    ahead: bool
    narrative: bool

    @property
    def base(self) -> date | None:
        """Day that an unfinished date is completed from."""
        return self.last if self.narrative and self.last else self.anchor


Maker = Callable[[Match, Setting], Value | None]
_FEASTS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's eve": (12, 31), "valentine's day": (2, 14), "halloween": (10, 31),
    "may day": (5, 1),
}  # fmt: skip
_FEAST_NAMES = "|".join(sorted((name.replace("'", "['’]") for name in _FEASTS), key=len, reverse=True))
_FAR_BACK = 8
_SOON = 70
"""Days within which a date without a year is the one to come, whatever its clause says."""


def _full_date(match: Match, _: Setting) -> Value | None:
    return values.of_day(date(int(match["year"]), month_of(match["month"]), int(match["day"])))


def _iso_date(match: Match, _: Setting) -> Value | None:
    return values.of_day(date(int(match["year"]), int(match["m"]), int(match["day"])))


def _slash_date(match: Match, _: Setting) -> Value | None:
    first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
    month, day = (second, first) if first > 12 else (first, second)
    return values.of_day(date(year + (2000 if year < 50 else 1900) if year < 100 else year, month, day))


def _month_day(match: Match, at: Setting) -> Value | None:
    month, day = month_of(match["month"]), int(match["day"])
    if at.base is None:
        date(2000, month, day)
        return Value(f"XXXX-{month:02}-{day:02}")
    years = [_year_told(at.base, month)] if at.narrative else _years_by_direction(at, month, day)
    return values.of_day(date(years[0], month, day), relative=True)


def _year_told(last: date, month: int) -> int:
    """A told story moves on: a month far before the last one mentioned is of the next year."""
    return last.year + (last.month - month >= _FAR_BACK)


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
    return [near.year if (month, day) <= here or month == near.month else near.year - 1]


def _month_year(match: Match, _: Setting) -> Value | None:
    return _modified(match, values.of_month(int(match["year"]), month_of(match["month"])))


def _month_alone(match: Match, at: Setting) -> Value | None:
    month = month_of(match["month"])
    which = match.groupdict().get("which")
    if at.base is None:
        return Value(f"XXXX-{month:02}")
    if which == "last":
        year = at.base.year - (month >= at.base.month)
    elif which == "next":
        year = at.base.year + (month <= at.base.month)
    elif which == "this":
        year = at.base.year
    elif at.narrative:
        year = _year_told(at.base, month)
    else:
        year = _years_by_direction(at, month)[0]
    return _modified(match, values.of_month(year, month, relative=True))


def _year(match: Match, _: Setting) -> Value | None:
    return _modified(match, values.of_year(int(match["year"])))


def _decade(match: Match, _: Setting) -> Value | None:
    digits = match["decade"]
    year = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return _modified(match, values.of_decade(year))


_DECADE_WORDS = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990,
}  # fmt: skip


def _decade_word(match: Match, _: Setting) -> Value | None:
    return _modified(match, values.of_decade(_DECADE_WORDS[match["word"]]))


def _century(match: Match, _: Setting) -> Value | None:
    return _modified(match, values.of_century(int(match["n"])))


def _weekday(match: Match, at: Setting) -> Value | None:
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
    elif which in ("next", "coming", "following"):
        day = base + timedelta(days=forth or 7)
    elif which == "this" or (at.ahead and not at.narrative):
        day = base + timedelta(days=forth)
    else:
        day = base - timedelta(days=back)
    return values.of_part(day, part, relative=True) if part else values.of_day(day, relative=True)


_NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "nowadays": None}


def _near_day(match: Match, at: Setting) -> Value | None:
    shift = _NEAR[match["near"]]
    if at.anchor is None or shift is None:
        return Value("PRESENT_REF", precision="vague") if shift == 0 else None
    day = at.anchor + timedelta(days=shift)
    part = match.groupdict().get("part") or ("night" if match["near"] == "tonight" else None)
    return values.of_part(day, part, relative=True) if part else values.of_day(day, relative=True)


def _this_part(match: Match, at: Setting) -> Value | None:
    if at.anchor is None:
        return None
    day = at.anchor - timedelta(days=match["which"] == "last")
    return values.of_part(day, match["part"], relative=True)


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


def _unit(match: Match, at: Setting) -> Value | None:
    """Give "next week" and the like; "the following week" and "the next day" count from the last day mentioned."""
    told = match["which"] in ("following", "previous") or re.search(r"\bthe next\b", match.group())
    base = at.last if told and at.last else at.anchor
    unit = match["unit"]
    if base is None or unit in ("hour", "minute", "second"):
        return Value(None)
    found = values.shifted(base, unit, _WHICH[match["which"]])
    return _modified(match, found) if found else None


def _season(match: Match, at: Setting) -> Value | None:
    groups = match.groupdict()
    season = match["season"]
    if groups.get("year"):
        return _modified(match, values.of_season(int(match["year"]), season))
    if at.base is None:
        return Value(f"XXXX-{values.SEASONS[season][0]}")
    month = values.SEASONS[season][1]
    year = at.base.year
    if groups.get("which") == "last":
        year -= month > at.base.month or month + 3 > at.base.month
    elif groups.get("which") == "next":
        year += month <= at.base.month
    return _modified(match, values.of_season(year, season, relative=True))


def _ago(match: Match, at: Setting) -> Value | None:
    return _counted(match, at.anchor, -1)


def _earlier(match: Match, at: Setting) -> Value | None:
    return _counted(match, at.base or at.last, -1)


def _later(match: Match, at: Setting) -> Value | None:
    return _counted(match, at.last or at.anchor, 1)


def _in_units(match: Match, at: Setting) -> Value | None:
    return _counted(match, at.anchor, 1)


def _counted(match: Match, base: date | None, sign: int) -> Value | None:
    unit = unit_of(match["unit"])
    if base is None or unit in ("hour", "minute", "second"):
        return Value(None)
    return values.shifted(base, unit, sign * number_of(match["n"]))


def _duration(match: Match, _: Setting) -> Value | None:
    unit, count = unit_of(match["unit"]), number_of(match["n"])
    letter = UNITS[unit]
    if letter == "C":
        count, letter = count, "CE"
    sub = unit in ("hour", "minute", "second")
    if letter == "E":
        letter = "DE"
    return Value(f"P{'T' if sub else ''}{count}{letter}", kind="duration")


def _vague_duration(match: Match, _: Setting) -> Value | None:
    unit = unit_of(match["unit"])
    sub = unit in ("hour", "minute", "second")
    letter = {"E": "DE", "C": "CE"}.get(UNITS[unit], UNITS[unit])
    return Value(f"P{'T' if sub else ''}X{letter}", kind="duration")


def _past(_: Match, __: Setting) -> Value | None:
    return Value("PAST_REF", precision="vague", relative=True)


def _present(_: Match, __: Setting) -> Value | None:
    return Value("PRESENT_REF", precision="vague", relative=True)


def _future(_: Match, __: Setting) -> Value | None:
    return Value("FUTURE_REF", precision="vague", relative=True)


def _set_of_unit(match: Match, _: Setting) -> Value | None:
    return Value(f"P1{UNITS[unit_of(match['unit'])]}", kind="set")


_SETS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annual": "P1Y",
    "annually": "P1Y", "quarterly": "P1Q", "hourly": "PT1H", "nightly": "TNI",
}  # fmt: skip


def _set_word(match: Match, _: Setting) -> Value | None:
    return Value(_SETS[match.group()], kind="set")


def _set_weekday(match: Match, _: Setting) -> Value | None:
    return Value(f"XXXX-WXX-{WEEKDAYS[match['weekday'].removesuffix('s')] + 1}", kind="set")


def _clock(match: Match, at: Setting) -> Value | None:
    hour = int(match["hour"])
    half = (match.groupdict().get("half") or "").replace(".", "")
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    minute = match.groupdict().get("minute")
    if hour > 24 or (minute and int(minute) > 59):
        return None
    day = (at.last if at.narrative else at.anchor) or at.anchor
    written = f"T{hour:02}:{minute or '00'}" if minute or not half else f"T{hour:02}"
    iso = day.isoformat() if day else None
    stem = iso or "XXXX-XX-XX"
    return Value(stem + written, iso, iso, "minute" if minute else "hour", "time", relative=True)


def _same_day(_: Match, at: Setting) -> Value | None:
    return values.of_day(at.last, relative=True) if at.last else None


def _quarter(match: Match, at: Setting) -> Value | None:
    number = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}[match["nth"]]
    if match["year"]:
        return values.of_quarter(int(match["year"]), number)
    if at.base is None:
        return None
    return values.of_quarter(at.base.year - (match["which"] == "last"), number, relative=True)


def _latest_quarter(_: Match, at: Setting) -> Value | None:
    return values.shifted(at.base, "quarter", -1) if at.base else None


def _unplaced_quarter(_: Match, __: Setting) -> Value | None:
    return Value(None, precision="quarter")


def _weekend(_: Match, at: Setting) -> Value | None:
    """The weekend under way, else the one before or, where the clause looks ahead, the one to come."""
    if at.anchor is None:
        return None
    return values.shifted(at.anchor, "weekend", 0 if at.ahead or at.anchor.weekday() > 4 else -1)


def _past_unit(match: Match, _: Setting) -> Value | None:
    return Value(f"P{_length(1, match['unit'])}", kind="duration")


def _length(count: int, unit: str) -> str:
    letter = {"E": "DE", "C": "CE"}.get(UNITS[unit], UNITS[unit])
    return f"{'T' if unit in ('hour', 'minute', 'second') else ''}{count}{letter}"


def _that_unit(match: Match, at: Setting) -> Value | None:
    return values.shifted(at.last, match["unit"], 0) if at.last else None


def _feast(match: Match, at: Setting) -> Value | None:
    month, day = _FEASTS[match["feast"].replace("’", "'")]
    if match["year"]:
        return values.of_day(date(int(match["year"]), month, day))
    if at.base is None:
        return Value(f"XXXX-{month:02}-{day:02}")
    year = at.base.year if at.narrative else _years_by_direction(at, month, day)[0]
    return values.of_day(date(year, month, day), relative=True)


def _before_christ(match: Match, _: Setting) -> Value | None:
    """A year before the calendar's first; it has no interval, since ISO days cannot write it."""
    month = f"-{month_of(match['month']):02}" if match["month"] else ""
    return Value(f"BC{int(match['n']):04}{month}", precision="month" if month else "year")


def _modified(match: Match, value: Value) -> Value:
    mod = match.groupdict().get("edge") or match.groupdict().get("mod")
    return values.part_of(value, mod) if mod else value


def _approximate(maker: Maker) -> Maker:
    def made(match: Match, at: Setting) -> Value | None:
        value = maker(match, at)
        return replace(value, mod="APPROX") if value else None

    return made


_WHICHES = r"(?P<which>last|past|previous|next|coming|following|this)"
_TABLE: tuple[tuple[str, Maker], ...] = (
    (rf"{_Y}-(?P<m>\d\d)-(?P<day>\d\d)", _iso_date),
    (r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<year>\d{4}|\d\d)", _slash_date),
    (rf"(?:{_W},?\s+)?{_M}\s+{_D}(?:\s*,\s*|\s+){_Y}", _full_date),
    (rf"(?:{_W},?\s+)?(?:the\s+)?{_D}\s+(?:of\s+)?{_M},?\s+{_Y}", _full_date),
    (rf"{_MOD}{_M}(?:\s*,\s*|\s+(?:of\s+)?){_Y}", _month_year),
    (rf"(?:{_W},?\s+)?{_M}\s+{_D}", _month_day),
    (rf"(?:{_W},?\s+)?(?:the\s+)?{_D}\s+(?:of\s+)?{_M}", _month_day),
    (rf"(?:the\s+)?{_MOD}{_FALL}\s+(?:of\s+)?{_Y}", _season),
    (rf"{_MOD}(?P<which>last|next|this)\s+{_FALL}", _season),
    (rf"{_MOD}(?P<which>last|next|this)\s+{_M}", _month_alone),
    (
        rf"(?:the\s+)?(?:fiscal\s+)?(?P<nth>first|second|third|fourth|last)(?:\s+|-)quarter"
        rf"(?:\s+(?:of\s+)?(?:{_Y}|(?P<which>this|last)\s+year))?",
        _quarter,
    ),
    (r"the\s+(?P<which>latest)\s+quarter", _latest_quarter),
    (r"the\s+quarter(?!\s+(?:of|to))", _unplaced_quarter),
    (r"the\s+weekend", _weekend),
    (rf"the\s+past\s+{_U}", _past_unit),
    (r"(?:later\s+|earlier\s+)?(?:that|(?:the|that)\s+same)\s+(?P<unit>week|month|year)", _that_unit),
    (rf"(?P<feast>{_FEAST_NAMES})(?:\s+(?:in\s+|of\s+)?{_Y})?", _feast),
    (rf"(?:{_M}\s+)?(?P<n>\d{{1,4}})\s?(?:bce?\b|b\.c\.(?:e\.)?)", _before_christ),
    (r"(?:a\s+few|several|many|some)\s+(?:days|weeks|months|years|decades)\s+(?:later|after(?:wards)?)", _future),
    (r"(?:a\s+few|several|many|some)\s+(?:days|weeks|months|years|decades)\s+(?:earlier|before)", _past),
    (r"(?:the\s+)?(?:past|last|next|coming)\s+few\s+(?P<unit>days|weeks|months|years|decades)", _vague_duration),
    (rf"(?:{_WHICHES}\s+)?{_W}(?:\s+{_PART})?", _weekday),
    (rf"(?P<near>today|yesterday|tomorrow|tonight)(?:\s+{_PART})?", _near_day),
    (rf"(?P<which>this|last)\s+{_PART}", _this_part),
    (rf"(?:later\s+|earlier\s+)?(?P<mod>late|early)\s+{_WHICHES}\s+{_U}", _unit),
    (rf"(?:later\s+|earlier\s+)?(?:the\s+)?{_WHICHES}\s+{_U}", _unit),
    (rf"(?:(?:about|around|nearly|almost|some|roughly)\s+)?{_N}\s+{_US}\s+ago", _ago),
    (rf"(?:more|less)\s+than\s+{_N}\s+{_US}\s+ago", _approximate(_ago)),
    (rf"{_N}\s+{_US}\s+(?:earlier|before)", _earlier),
    (rf"{_N}\s+{_US}\s+(?:later|after(?:wards)?)", _later),
    (r"(?:a\s+few|several|many|some)\s+(?:days|weeks|months|years|decades|centuries)\s+ago", _past),
    (r"(?:the\s+)?(?:recent|past|last|previous)\s+(?:days|weeks|months|years|decades)", _past),
    (r"(?:the\s+)?(?:coming|following|future)\s+(?:days|weeks|months|years|decades)", _future),
    (rf"(?:the\s+)?(?:past|last|next|first|final|previous|coming)\s+{_N}\s+{_US}", _duration),
    (rf"(?:the\s+)?{_MOD}(?P<decade>(?:1[5-9]|20)\d0|[2-9]0)'?s", _decade),
    (
        rf"(?:the\s+)?{_MOD}(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
        _decade_word,
    ),
    (rf"(?:the\s+)?{_MOD}(?P<n>\d{{1,2}})(?:st|nd|rd|th)[- ]century", _century),
    (rf"(?:every|each)\s+{_U}", _set_of_unit),
    (r"(?:every|each)\s+(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?", _set_weekday),
    (r"(?P<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)", _set_weekday),
    (r"daily|weekly|monthly|yearly|annually|annual|quarterly|hourly|nightly", _set_word),
    (
        r"(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?\s?(?P<half>a\.?m\.?|p\.?m\.?)"
        r"(?:\s+(?:gmt|est|edt|local\s+time))?",
        _clock,
    ),
    (r"(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)\s+(?:gmt|utc|hours|local\s+time)", _clock),
    (r"(?:the|that)\s+same\s+day|that\s+day", _same_day),
    (
        rf"(?:(?:about|around|nearly|almost|roughly|at\s+least|(?:more|less)\s+than|up\s+to|over|the)\s+)?"
        rf"{_N}[- ]{_US}(?:[- ]long)?",
        _duration,
    ),
    (
        r"(?:(?:a\s+few|several|many)\s+)(?P<unit>days|weeks|months|years|decades|centuries|hours|minutes)",
        _vague_duration,
    ),
    (r"(?P<unit>days|weeks|months|years|decades|centuries|hours|minutes)", _vague_duration),
    (rf"{_MOD}{_M}", _month_alone),
    (rf"(?:the\s+)?{_MOD}{_SEASON}", _season),
    (rf"{_MOD}{_Y}", _year),
    (r"(?:right\s+)?now|currently|at\s+present|at\s+the\s+moment|nowadays|presently|these\s+days", _present),
    (r"recently|lately|long\s+ago|(?<=in\s)the\s+past(?!\s+\w+\s+(?:day|week|month|year|decade))", _past),
    (r"(?<=in\s)the\s+(?:near\s+)?future", _future),
)  # fmt: skip

_EDGED = frozenset({_month_year, _month_alone, _year, _unit, _season, _decade, _century})
_EDGE = r"the\s+(?P<edge>beginning|start|middle|end)\s+of\s+"
FORMS: tuple[tuple[str, str, Maker], ...] = tuple(
    (f"f{number}", rf"(?:{_EDGE})?{pattern}" if maker in _EDGED else pattern, maker)
    for number, (pattern, maker) in enumerate(_TABLE)
)
