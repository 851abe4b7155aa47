"""How long, how often, and when vaguely: time expressions that name no day of the calendar."""

from __future__ import annotations

from dataclasses import replace

from tocsin.ontology.time_words import UNITS, WEEKDAYS, number_of, unit_of
from tocsin.reading.times import values
from tocsin.reading.times.makers import Match, Setting, counted
from tocsin.reading.times.values import Value


def in_units(match: Match, at: Setting) -> Value | None:
    """Give "in two weeks": a length, with the days it leads to where the clause looks ahead."""
    length = duration(match, at)
    reached = counted(match, at.anchor, 1) if at.ahead else None
    if length is None or reached is None:
        return length
    return replace(length, start=reached.start, end=reached.end, relative=True)


def duration(match: Match, _: Setting) -> Value | None:
    """Give "three weeks"; of a span of lengths ("two to three weeks") the lesser."""
    unit, count = unit_of(match["unit"]), number_of(match["n"])
    letter = UNITS[unit]
    if letter == "C":
        count, letter = count, "CE"
    if letter == "E":
        # ISO 8601 has no letter for a decade.
        count, letter = count * 10, "Y"
    sub = unit in ("hour", "minute", "second")
    return Value(f"P{'T' if sub else ''}{count}{letter}", kind="duration")


def fortnight(match: Match, at: Setting) -> Value | None:
    """Give "a fortnight", and the week that it lies back where it is "ago"."""
    if "ago" not in match.group():
        return Value("P2W", kind="duration")
    return values.shifted(at.base, "week", -2) if at.base else Value(None)


def from_now(match: Match, at: Setting) -> Value | None:
    """Give "three days from today": what lies so far ahead of the dispatch."""
    return counted(match, at.anchor, 1)


def set_of_units(match: Match, at: Setting) -> Value | None:
    """Give "every two years"."""
    length = duration(match, at)
    return replace(length, kind="set") if length else None


def set_of_season(match: Match, _: Setting) -> Value | None:
    """Give "each summer"."""
    return Value(f"XXXX-{values.SEASONS[match['season']][0]}", kind="set")


def length_and_a_half(match: Match, _: Setting) -> Value | None:
    """Give "two and a half years", the half in months or minutes where that is whole."""
    unit, count = unit_of(match["unit"]), number_of(match["n"])
    whole = {"year": f"P{count}Y6M", "hour": f"PT{count}H30M", "minute": f"PT{count}M30S", "day": f"P{count}DT12H"}
    if unit in whole:
        return Value(whole[unit], kind="duration")
    if unit == "decade":
        return Value(f"P{count}5Y", kind="duration")
    return Value(f"P{count}.5{'CE' if unit == 'century' else UNITS[unit]}", kind="duration")


def ago_and_a_half(match: Match, at: Setting) -> Value | None:
    """Give "two and a half years ago": the month that lies so far back, of years and decades."""
    unit, count = unit_of(match["unit"]), number_of(match["n"])
    months = {"year": 12 * count + 6, "decade": 120 * count + 60}.get(unit)
    return values.shifted(at.base, "month", -months) if at.base and months else Value("PAST_REF", precision="vague")


def two_units(match: Match, _: Setting) -> Value | None:
    """Give "three hours and twenty minutes": one length of two units."""
    units = [unit_of(match[name]) for name in ("unit", "less")]
    counts = [number_of(match[name]) for name in ("n", "m")]
    whole, part = (f"{count}{UNITS[unit]}" for count, unit in zip(counts, units, strict=True))
    if units == ["hour", "minute"]:
        return Value(f"PT{whole}{part}", kind="duration")
    return Value(f"P{whole}T{part}" if units[1] == "hour" else f"P{whole}{part}", kind="duration")


_HALVES = {"year": "P6M", "hour": "PT30M", "day": "PT12H", "century": "P50Y", "decade": "P5Y"}


def half_length(match: Match, _: Setting) -> Value | None:
    """Give "half an hour"."""
    unit = match["unit"] or match["unit2"]
    return Value(_HALVES[unit], kind="duration") if unit in _HALVES else None


def open_duration(match: Match, _: Setting) -> Value | None:
    """Give "for the next decade": how long, not which."""
    return Value(f"P{_length(1, match['unit'])}", kind="duration")


def vague_duration(match: Match, _: Setting) -> Value | None:
    """Give "several weeks"."""
    unit = unit_of(match["unit"])
    sub = unit in ("hour", "minute", "second")
    letter = {"E": "Y", "C": "CE"}.get(UNITS[unit], UNITS[unit])
    return Value(f"P{'T' if sub else ''}X{letter}", kind="duration")


def past(_: Match, __: Setting) -> Value | None:
    """Give a vague past."""
    return Value("PAST_REF", precision="vague", relative=True)


def present(_: Match, __: Setting) -> Value | None:
    """Give a vague present."""
    return Value("PRESENT_REF", precision="vague", relative=True)


def future(_: Match, __: Setting) -> Value | None:
    """Give a vague future."""
    return Value("FUTURE_REF", precision="vague", relative=True)


def told_past(match: Match, setting: Setting) -> Value | None:
    """Give the vague past of "the former capital", in a text that tells history; elsewhere it tells no time."""
    return past(match, setting) if setting.narrative else None


def set_of_unit(match: Match, _: Setting) -> Value | None:
    """Give "every day"."""
    return Value(f"P1{UNITS[unit_of(match['unit'])]}", kind="set")


_SETS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annual": "P1Y",
    "annually": "P1Y", "quarterly": "P1Q", "hourly": "PT1H", "nightly": "TNI",
}  # fmt: skip


def set_word(match: Match, _: Setting) -> Value | None:
    """Give "daily"."""
    return Value(_SETS[match.group()], kind="set")


def set_weekday(match: Match, _: Setting) -> Value | None:
    """Give "each Monday" and "Monday nights"."""
    part = match.groupdict().get("part")
    day = f"XXXX-WXX-{WEEKDAYS[match['weekday'].removesuffix('s')] + 1}"
    return Value(f"{day}T{values.PARTS[part]}" if part else day, kind="set")


def past_unit(match: Match, _: Setting) -> Value | None:
    """Give "the past year": a stretch, not a year of the calendar."""
    return Value(f"P{_length(1, match['unit'])}", kind="duration")


def _length(count: int, unit: str) -> str:
    if unit == "decade":
        return f"{10 * count}Y"
    letter = {"C": "CE"}.get(UNITS[unit], UNITS[unit])
    return f"{'T' if unit in ('hour', 'minute', 'second') else ''}{count}{letter}"
