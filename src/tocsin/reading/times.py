"""Times: the expressions of a text, each with its value and the interval it covers.

A weekday looks ahead or back as its clause does: "are set to meet on Monday" in Friday's dispatch is
next Monday, "met on Monday" last Monday. In a text that tells history by full dates, a bare day belongs
to the last date mentioned. What cannot be counted from anything stays without a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal

from tocsin.reading.clause_verbs import has_aux
from tocsin.reading.factuality import noun_status, verb_status
from tocsin.reading.parse import Parse
from tocsin.reading.time_grammar import FORMS, Maker, Setting
from tocsin.reading.time_values import Value
from tocsin.record import Time

_MAX_CLIMB = 8
_YEAR_CUES = frozenset(
    """in since from until till by during of before after early late mid through between and to for around about
    than circa ( - – , january february march april may june july august september october november december
    year spring summer autumn winter fall""".split()
)
_DURATION_CUES = frozenset("for in over of after within last past during many".split())
_PLANNING = frozenset({"plan", "schedule"})
_AS_SOON_AS = frozenset({("as", "soon", "as"), ("as", "early", "as")})
_MONTH_START = re.compile(r"(?:early |late |mid-?)?(?:march|may)\b", re.I)


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
    narrative = _is_narrative(found, anchor)
    ancient = any(maker.__name__ == "_before_christ" for _, maker in found)
    day = anchor.day if anchor and not ancient else None
    times: list[Time] = []
    mentions: list[TimeMention] = []
    last: date | None = None
    for match, maker in found:
        tokens = parse.tokens_in(match.start(), match.end())
        if not tokens:
            continue
        head = _head(parse, tokens)
        setting = Setting(day, last, _looks_ahead(parse, head), narrative)
        value = _made(maker, match, setting)
        if value is None:
            continue
        last = _last_day(value, last)
        mentions.append(TimeMention(tokens[0], tokens[-1] + 1, head, len(times)))
        times.append(_time(parse, match, value, anchor))
    return TimeReading(tuple(times), tuple(mentions))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Maker], ...]:
    return tuple((re.compile(rf"(?<![\w.$£€/])(?:{form})(?![\w/])"), maker) for _, form, maker in FORMS)


def _matches(parse: Parse) -> Iterator[tuple[re.Match[str], Maker]]:
    """The longest match at each place, left to right; of equals the earlier form."""
    candidates: list[tuple[int, int, int, re.Match[str], Maker]] = []
    text = _lowered(parse.text)
    for order, (pattern, maker) in enumerate(_patterns()):
        for match in pattern.finditer(text):
            if _is_time(parse, match, maker):
                candidates.append((match.start(), -match.end(), order, match, maker))
    candidates.sort(key=lambda item: item[:3])
    end = 0
    for start, _, _, match, maker in candidates:
        if start >= end:
            end = match.end()
            yield match, maker


def _lowered(text: str) -> str:
    """Lower case that keeps offsets: the few letters whose small form is longer stay as they are."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _is_time(parse: Parse, match: re.Match[str], maker: Maker) -> bool:
    """Sort out words that only look like times: the modal "may", a march, a number that counts."""
    name, text = maker.__name__, match.group()
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
        if _MONTH_START.match(text) and name == "_month_alone":
            return parse.pos[tokens[-1]] == "PROPN" and before not in ("prime", "theresa", "minister", "mrs.")
    if name == "_year":
        counted = after < len(parse) and parse.tags[after] == "NNS" and before not in ("in", "the", "of")
        return not counted and (before in _YEAR_CUES or not before or parse.pos[tokens[0]] == "NUM")
    if text in ("annual", "quarterly", "yearly"):
        return parse.pos[tokens[0]] == "ADV"
    if name == "_vague_duration" and len(tokens) == 1:
        return before in _DURATION_CUES
    if name == "_duration":
        following = parse.lower[after] if after < len(parse) else ""
        return following not in ("old", "-", "ago") and not (text.startswith("a second"))
    return True


def _head(parse: Parse, tokens: range) -> int:
    outside = [token for token in tokens if parse.heads[token] not in tokens or parse.heads[token] == token]
    return outside[-1] if outside else tokens[-1]


def _made(maker: Maker, match: re.Match[str], setting: Setting) -> Value | None:
    try:
        return maker(match, setting)
    except (ValueError, OverflowError):
        # A day that the calendar does not have ("31 February") has no value and is no time.
        return None


def _looks_ahead(parse: Parse, head: int) -> bool:
    """Tell whether the clause that a time stands in looks forward."""
    if parse.lower[max(head - 3, 0) : head] in _AS_SOON_AS:
        return True
    at = head
    for _ in range(_MAX_CLIMB):
        above = parse.heads[at]
        if parse.pos[at] in ("VERB", "AUX"):
            return parse.deps[head] != "poss" and _verb_looks_ahead(parse, at)
        if parse.pos[at] == "NOUN" and at != head and noun_status(parse, at) == "scheduled":
            return True
        if above == at:
            return False
        at = above
    return False


def _verb_looks_ahead(parse: Parse, verb: int) -> bool:
    if verb_status(parse, verb) == "scheduled" or has_aux(parse, verb, "will", "'ll"):
        return True
    plans = parse.lemmas[verb] in _PLANNING
    return plans or (parse.deps[verb] == "xcomp" and has_aux(parse, verb, "to"))


def _last_day(value: Value, last: date | None) -> date | None:
    # The calendar knows no day before year 1: "ten thousand years ago" is nothing that later days count from.
    told = value.kind == "date" and value.start and not value.start.startswith("-")
    if told and value.start and value.precision in ("day", "month", "year"):
        return date.fromisoformat(value.start)
    return last


def _is_narrative(found: list[tuple[re.Match[str], Maker]], anchor: Anchor | None) -> bool:
    """History names years and never says "yesterday"."""
    names = [maker.__name__ for _, maker in found]
    dated = sum(name in ("_full_date", "_month_year", "_year") for name in names)
    near = sum(name in ("_near_day", "_weekday", "_this_part", "_unit") for name in names)
    if anchor is None:
        return True
    return dated >= 4 and dated > 3 * near


def _time(parse: Parse, match: re.Match[str], value: Value, anchor: Anchor | None) -> Time:
    tokens = parse.tokens_in(match.start(), match.end())
    return Time(
        span=parse.span(tokens[0], tokens[-1] + 1),
        value=value.value,
        mod=value.mod,
        start=value.start,
        end=value.end,
        precision=value.precision,
        kind=value.kind,
        basis=anchor.basis if value.relative and anchor else "text",
    )
