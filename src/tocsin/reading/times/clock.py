"""Times of day: by the clock, with the zone that is told, in words ("six in the evening") and the fixed ones."""

from __future__ import annotations

import re

from tocsin.ontology.time_words import number_of
from tocsin.reading.times.makers import Match, Setting
from tocsin.reading.times.values import Value

ZONE = (
    r"(?:gmt|utc|(?:eastern|pacific)(?!\s+[a-z]+\s+time|\s+time)|[ecmp][sd]?t|[cew]es?t|msk|bst|ist|jst|kst|hkt|sgt|ae[sd]t|"
    r"(?!(?:the|this|that|same|first|last|next|for|all|any|some|no|every|each|in|of|at|by|a)\b)"
    r"(?:(?:central|eastern|western|northern|southern|east|west|new)\s+)?[a-z]+"
    r"(?:\s+(?:standard|daylight|summer))?\s+time)\b"
)
"""A zone behind a time of day: its letters, or "Eastern time", "Nairobi time"."""
CLOCK_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
FIXED = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
_UNIVERSAL = re.compile(r"(?:gmt|utc)$")
_LATE = ("afternoon", "evening", "night")
_NOON = 12


def clock(match: Match, at: Setting) -> Value | None:
    """Give a time of day: "6:15 p.m.", "6.15 in the morning", "seven o'clock", "0830 GMT"."""
    groups = match.groupdict()
    hour = number_of(match["hour"])
    half = (groups.get("half") or "").replace(".", "") or _half(groups.get("part"), hour)
    if half == "pm" and hour < _NOON:
        hour += _NOON
    if half == "am" and hour == _NOON:
        hour = 0
    minute = groups.get("minute")
    if hour > 24 or (minute and int(minute) > 59):
        return None
    written = f"T{hour:02}:{minute or '00'}" if minute or not half else f"T{hour:02}"
    if _UNIVERSAL.search(match.group()):
        written += "Z"
    return _on_day(written, at, "minute" if minute else "hour")


def _half(part: str | None, hour: int) -> str:
    """The half of the clock that a part of day tells; the night has both."""
    if part is None:
        return ""
    return "pm" if part in _LATE and not (part == "night" and hour < 6) else "am"


def past_or_to(match: Match, at: Setting) -> Value | None:
    """Give "half past nine" and "a quarter to six", the hours of the morning where nothing tells."""
    hour, minute = number_of(match["hour"]), {"half": 30, "quarter": 15}[match["share"]]
    if match["way"] == "to":
        hour, minute = (hour - 1) or 12, 60 - minute
    return _on_day(f"T{hour:02}:{minute:02}", at, "minute")


def fixed_hour(match: Match, at: Setting) -> Value | None:
    """Give "noon" and "midnight" of the day that is told of."""
    return _on_day(FIXED[match["fixed"]], at, "hour")


def _on_day(written: str, at: Setting, precision: str) -> Value:
    day = (at.last if at.narrative else at.anchor) or at.anchor
    iso = day.isoformat() if day else None
    return Value((iso or "XXXX-XX-XX") + written, iso, iso, precision, "time", relative=True)
