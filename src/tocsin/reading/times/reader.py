"""Times: the expressions of a text, each with its value and the interval it covers.

A weekday looks ahead or back as its clause does: "are set to meet on Monday" in Friday's dispatch is
next Monday, "met on Monday" last Monday. In a text that tells history by full dates, a bare day belongs
to the last date mentioned. What cannot be counted from anything stays without a value.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Literal

from tocsin.ontology.time_cues import time_cues
from tocsin.ontology.time_words import month_of
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.times import lengths, parallels
from tocsin.reading.times import makers as make
from tocsin.reading.times.direction import direction_of
from tocsin.reading.times.grammar import FORMS
from tocsin.reading.times.joins import Stretch, is_coupled, joined
from tocsin.reading.times.makers import Direction, Maker, Setting
from tocsin.reading.times.needs import LETTERS, NEEDS
from tocsin.reading.times.values import Value
from tocsin.record import Span, Time

_Match = tuple[re.Match[str], Maker]

_COUNTED_BACK = frozenset(
    {make.ago, make.earlier, make.year_before, parallels.same_of_year, parallels.quarter_year_before}
)
"""What is told in passing of an earlier time does not move a story back to it."""
_DAYS = frozenset({make.weekday, make.month_day, make.full_date, make.feast, make.clipped_day, make.spoken_date})


@dataclass(frozen=True)
class Anchor:
    """The day that relative times count from, and what states it."""

    day: date
    basis: Literal["dateline", "published"]


@dataclass(frozen=True, slots=True)
class TimeMention:
    """Tokens `first:last`, half-open, with their head, of the time at `index`."""

    first: int
    last: int
    head: int
    index: int


@dataclass(frozen=True)
class TimeReading:
    """The times of a text in order, and the tokens of each."""

    times: tuple[Time, ...]
    mentions: tuple[TimeMention, ...] = field(default=())


def read_times(parse: Parse, anchor: Anchor | None) -> TimeReading:
    """Read the time expressions of a text.

    Args:
        parse: the text.
        anchor: day of the dispatch, None if it states none; then only what stands by itself has a value.
    """
    found = list(_matches(parse))
    text = lowered(parse.text)
    narrative = _is_narrative(found, anchor)
    ancient = any(maker is make.before_christ for _, maker in found)
    day = anchor.day if anchor and not ancient else None
    stretches = joined(text, list(_stretches(parse, found, Setting(day, None, None, narrative))))
    times: list[Time] = []
    mentions: list[TimeMention] = []
    for stretch in stretches:
        tokens = _tokens(parse, stretch)
        if tokens:
            mentions.append(TimeMention(tokens[0], tokens[-1] + 1, _head(parse, tokens), len(times)))
            times.append(_time(parse.text, stretch, anchor))
    return TimeReading(tuple(times), tuple(mentions))


def _stretches(parse: Parse, found: Sequence[_Match], setting: Setting) -> Iterator[Stretch]:
    """Value each match in the order of the text, each told what was mentioned before it."""
    text = lowered(parse.text)
    for number, (match, maker) in enumerate(found):
        tokens = parse.tokens_in(match.start(), match.end())
        if not tokens:
            continue
        head, told = _head(parse, tokens), setting.narrative
        direction = direction_of(parse, tokens[0], head, is_day=maker in _DAYS, told=told)
        after = found[number + 1] if number + 1 < len(found) else None
        here = replace(setting, direction=direction, year=_coupled_year(text, match, maker, after))
        value = _made(maker, match, here)
        if value is not None:
            setting = setting if maker in _COUNTED_BACK else _moved_on(setting, value, direction)
            yield Stretch(match.start(), match.end(), value)


def _coupled_year(text: str, match: re.Match[str], maker: Maker, after: _Match | None) -> int | None:
    """The year that a month or day takes from the fuller date it is coupled with."""
    if after is None or maker not in (make.month_alone, make.month_day):
        return None
    fuller, its_maker = after
    if its_maker not in (make.month_year, make.full_date) or not is_coupled(text, match.end(), fuller.start()):
        return None
    later = month_of(match["month"]) > month_of(fuller["month"])
    return int(fuller["year"]) - later


def _moved_on(setting: Setting, value: Value, direction: Direction | None) -> Setting:
    """Remember the last day and quarter mentioned; a plan does not move a told story on, nor does its own year."""
    if value.kind != "date" or not value.start:
        return setting
    start = date.fromisoformat(value.start)
    if value.precision == "quarter" and value.mod is None:
        setting = replace(setting, quarter=start)
    is_part = value.mod is not None and len(value.value or "") == 4 and not setting.narrative
    is_year = value.precision == "year" or is_part
    if not (is_year or value.precision in ("day", "month")) or (setting.narrative and direction == "ahead"):
        return setting
    if not is_year:
        setting = replace(setting, told=start)
    if is_year:
        start = start.replace(month=1)
    if setting.narrative and is_year and setting.last and setting.last.year == start.year:
        return setting
    return replace(setting, last=start, last_is_year=is_year)


def _tokens(parse: Parse, stretch: Stretch) -> range:
    """The tokens that a time touches; a clipped year is part of one ("1995-96")."""
    first = bisect_right(parse.ends, stretch.start)
    last = bisect_left(parse.starts, stretch.end)
    return range(first, max(first, last))


_NOTHING = ("",)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Maker], ...]:
    return tuple((re.compile(rf"(?<![\w.$£€/])(?:{form})(?![\w/])"), maker) for form, maker in FORMS)


def _matches(parse: Parse) -> Iterator[_Match]:
    """The longest match at each place, left to right; of equals the earlier form."""
    candidates: list[tuple[int, int, int, re.Match[str], Maker]] = []
    text = lowered(parse.text)
    missing = {letters for letters in LETTERS if letters not in text}
    for order, (pattern, maker) in enumerate(_patterns()):
        if missing.issuperset(NEEDS.get(maker, _NOTHING)):
            continue
        for match in pattern.finditer(text):
            if _is_time(parse, match, maker):
                candidates.append((match.start(), -match.end(), order, match, maker))
    candidates.sort(key=lambda item: item[:3])
    end = 0
    for start, _, _, match, maker in candidates:
        if start >= end:
            end = match.end()
            yield match, maker


def lowered(text: str) -> str:
    """Lower case that keeps offsets: the few letters whose small form is longer stay as they are."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _is_time(parse: Parse, match: re.Match[str], maker: Maker) -> bool:
    """Sort out words that only look like times: the modal "may", a march, a number that counts."""
    text = match.group()
    tokens = parse.tokens_in(match.start(), match.end())
    if not tokens:
        return False
    before = parse.lower[tokens[0] - 1] if tokens[0] else ""
    after = tokens[-1] + 1
    if match.groupdict().get("edge"):
        return True
    if "month" in match.re.groupindex and match.groupdict().get("month"):
        start = match.start("month")
        if not parse.text[start : start + 1].isupper():
            return False
        if maker is make.month_alone and not _is_month(parse, tokens, before):
            return False
    if maker is make.feast and _is_in_name(parse, tokens):
        return False
    if maker is lengths.duration and match["unit"].startswith("quarter") and text.startswith(("a ", "three")):
        return False
    if maker is make.year:
        counted = after < len(parse) and parse.tags[after] == "NNS" and before not in ("in", "the", "of")
        if (match.groupdict().get("mod") and not counted) or text.startswith(("fiscal", "the")):
            return True
        return not counted and (before in time_cues().before_years or not before or parse.pos[tokens[0]] == "NUM")
    if text in ("annual", "quarterly", "yearly"):
        return parse.pos[tokens[0]] == "ADV"
    if maker is lengths.vague_duration and len(tokens) == 1:
        return before in time_cues().before_spans or (before != "the" and _is_filled(parse, tokens[-1]))
    if maker is lengths.duration:
        following = parse.lower[after] if after < len(parse) else ""
        return following not in ("old", "-", "ago") and not (text.startswith("a second"))
    return True


def _is_filled(parse: Parse, token: int) -> bool:
    """Whether a bare length tells what it was filled with: "months of drought"; "hours of March 3" are of a day."""
    follows = token + 1 < len(parse) and parse.lower[token + 1] == "of"
    return follows and parse.lower[token] not in ("hours", "minutes")


def _is_month(parse: Parse, tokens: range, before: str) -> bool:
    """Tell a month from a march, a modal and a forename ("Jan Kavan")."""
    word = parse.lower[tokens[-1]]
    if word in ("march", "may"):
        named = parse.pos[tokens[-1]] == "PROPN" and before not in ("prime", "theresa", "minister", "mrs.")
        return named and before not in time_cues().before_no_month
    clipped = len(word) <= 4 and not word.endswith(".") and word not in ("june", "july")
    following = tokens[-1] + 1
    names_somebody = following < len(parse) and parse.pos[following] == "PROPN"
    return not clipped or before in time_cues().before_months or not names_somebody


def _is_in_name(parse: Parse, tokens: range) -> bool:
    """Tell whether a feast is part of a name: an Easter Offensive, a White Christmas."""
    before, after = tokens[0] - 1, tokens[-1] + 1
    led = before >= 0 and parse.pos[before] == "PROPN" and parse.heads[before] == tokens[-1]
    return led or (after < len(parse) and parse.pos[after] == "PROPN" and parse.heads[tokens[-1]] == after)


def _head(parse: Parse, tokens: range) -> int:
    outside = [token for token in tokens if parse.heads[token] not in tokens or parse.heads[token] == token]
    return outside[-1] if outside else tokens[-1]


def _made(maker: Maker, match: re.Match[str], setting: Setting) -> Value | None:
    try:
        return maker(match, setting)
    except (ValueError, OverflowError):
        # A day that the calendar does not have ("31 February") has no value and is no time.
        return None


def _is_narrative(found: Sequence[_Match], anchor: Anchor | None) -> bool:
    """History names years and never says "yesterday"."""
    makers = [maker for _, maker in found]
    dated = sum(maker in (make.full_date, make.month_year, make.year) for maker in makers)
    near = sum(maker in (make.near_day, make.weekday, make.this_part, make.unit) for maker in makers)
    if anchor is None:
        return True
    return dated >= 4 and dated > 3 * near


def _time(text: str, stretch: Stretch, anchor: Anchor | None) -> Time:
    value = stretch.value
    return Time(
        span=Span.of(text, stretch.start, stretch.end),
        value=value.value,
        mod=value.mod,
        start=value.start,
        end=value.end,
        precision=value.precision,
        kind=value.kind,
        basis=anchor.basis if value.relative and anchor else "text",
    )
