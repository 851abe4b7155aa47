"""Times: spans and values of time expressions in news and in told history.

A span is strict where both ends are right, relaxed where it overlaps; a value counts where a relaxed
match bears the gold's TIMEX3 value, character for character. Each gold time is matched once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from evaluation import times_own
from evaluation.table import Counts, Row, Table
from tocsin.reading.parsing.language import parse
from tocsin.reading.times.reader import Anchor, read_times

GOLD = tuple(f"times/{name}.jsonl" for name in ("wikiwars_odd", "timebank", "aquaint", "meantime"))
_PEERS = {
    ("wikiwars_odd", "strict span F"): "HeidelTime 0.85 (all 22)",
    ("wikiwars_odd", "relaxed span F"): "HeidelTime 0.92 (all 22)",
    ("wikiwars_odd", "value F"): "HeidelTime 0.83 (all 22)",
    ("timebank", "value F"): "recognizers-text 0.49",
    ("aquaint", "value F"): "HeidelTime 0.73",
    ("meantime", "value F"): "recognizers-text 0.44",
}
_SHOWN_ERRORS = 60
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Found:
    """A time expression: code points `start:end`, half-open, and its TIMEX3 value."""

    start: int
    end: int
    value: str | None


@dataclass(frozen=True)
class Scores:
    """Counts of strict spans, relaxed spans and values."""

    strict: Counts = field(default_factory=Counts)
    relaxed: Counts = field(default_factory=Counts)
    value: Counts = field(default_factory=Counts)

    def __add__(self, other: Scores) -> Scores:
        return Scores(self.strict + other.strict, self.relaxed + other.relaxed, self.value + other.value)


def run(gold: Path) -> Table:
    """Read every document of the gold with the day it states as anchor."""
    rows: list[Row] = []
    errors: list[str] = []
    for name in GOLD:
        data, scores, total = Path(name).stem, Scores(), 0
        for line in (gold / name).read_text("utf-8").splitlines():
            document = json.loads(line)
            wanted = [Found(time["start"], time["end"], time["value"]) for time in document["timexes"]]
            found = read(document["text"], document["dct"])
            scores += scores_of(wanted, found)
            total += len(wanted)
            errors += differences(data, document["text"], wanted, found)
        measures = {"strict span F": scores.strict, "relaxed span F": scores.relaxed, "value F": scores.value}
        rows += [Row(data, key, counts.f1, total, _PEERS.get((data, key), "")) for key, counts in measures.items()]
    notes = [
        "The document's stated day is the anchor.",
        "Relaxed: any overlap; value: a relaxed match, same value.",
        "meantime: the texts hold the annotated opening sentences only. A line that holds the document's own day and "
        "nothing else is left out on both sides: the gold keeps that day apart from the text.",
    ]
    own_rows, own_errors = times_own.rows()
    notes.append(
        "own_weekdays: own sentences, annotated before the reader was tuned on them; weekdays and relative times in "
        "clauses that look ahead and back, first and last day both right."
    )
    step = max(len(errors) // _SHOWN_ERRORS, 1)
    return Table("times", "Times", rows + own_rows, notes, own_errors + errors[::step][:_SHOWN_ERRORS])


def read(text: str, day: str | None) -> list[Found]:
    """Read one document's times, but for the line that is the document's own day: the gold keeps that apart."""
    stated = day_of(day)
    times = read_times(parse(text), Anchor(stated, "published") if stated else None).times
    found = [Found(time.span.start, time.span.end, time.value) for time in times]
    return [one for one in found if not _is_own_day(text, one, stated)]


def _is_own_day(text: str, one: Found, stated: date | None) -> bool:
    start, end = text.rfind("\n", 0, one.start) + 1, text.find("\n", one.end)
    line = text[start : end if end >= 0 else len(text)]
    return stated is not None and one.value == stated.isoformat() and line.strip() == text[one.start : one.end]


def day_of(written: str | None) -> date | None:
    """Read a day as the gold writes it; None where it writes none in ISO 8601, so that none is guessed."""
    return date.fromisoformat(written[:10]) if written and _ISO_DAY.match(written) else None


def pairs_of(wanted: Sequence[Found], found: Sequence[Found]) -> list[tuple[Found, Found]]:
    """Pair each gold time with one found that overlaps it: the same span first, then in order of the text."""
    pairs: list[tuple[Found, Found]] = []
    free = list(found)
    exact = {(one.start, one.end): one for one in found}
    rest = []
    for right in wanted:
        told = exact.get((right.start, right.end))
        if told in free:
            free.remove(told)
            pairs.append((right, told))
        else:
            rest.append(right)
    for right in rest:
        told = next((one for one in free if one.start < right.end and right.start < one.end), None)
        if told is not None:
            free.remove(told)
            pairs.append((right, told))
    return pairs


def scores_of(wanted: Sequence[Found], found: Sequence[Found]) -> Scores:
    """Count one document."""
    pairs = pairs_of(wanted, found)

    def counts(right: int) -> Counts:
        return Counts(right, len(found) - right, len(wanted) - right)

    return Scores(
        strict=counts(sum((right.start, right.end) == (told.start, told.end) for right, told in pairs)),
        relaxed=counts(len(pairs)),
        value=counts(sum(right.value == told.value for right, told in pairs)),
    )


def differences(data: str, text: str, wanted: Sequence[Found], found: Sequence[Found]) -> list[str]:
    """Tell what was missed, invented or misread in one document."""
    pairs = pairs_of(wanted, found)
    lines = [
        f"{data}: {text[right.start : right.end]!r} {right.value}, read {text[told.start : told.end]!r} {told.value}"
        for right, told in pairs
        if right != told
    ]
    matched = {right for right, _ in pairs}
    lines += [f"{data}: missed {text[one.start : one.end]!r} {one.value}" for one in wanted if one not in matched]
    told_all = {told for _, told in pairs}
    lines += [f"{data}: invented {text[one.start : one.end]!r} {one.value}" for one in found if one not in told_all]
    return lines
