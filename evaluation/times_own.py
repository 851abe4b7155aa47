"""Times of our own gold: weekdays and relative times in clauses that look ahead and back, by their intervals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from evaluation.gold_rows import gold_rows
from evaluation.table import Row
from tocsin.reading.parsing.language import parse
from tocsin.reading.times.reader import Anchor, read_times
from tocsin.record import Time

_GOLD = Path(__file__).parent / "gold" / "times.jsonl"
Interval = tuple[str | None, str | None]


def rows() -> tuple[list[Row], list[str]]:
    """Read each sentence on its day; a time is right where one found over it has its first and last day.

    Returns:
        The row, and a line for each error.
    """
    right, errors, total = 0, list[str](), 0
    for row in gold_rows(_GOLD):
        day = date.fromisoformat(row["published"])
        found = read_times(parse(row["text"]), Anchor(day, "dateline")).times
        for wanted in row["times"]:
            total += 1
            told = interval_over(wanted, found)
            if told == (wanted["first"], wanted["last"]):
                right += 1
            else:
                asked = f"{wanted['first']} to {wanted['last']}"
                errors.append(f"own_weekdays: {row['text']!r} {wanted['words']!r} {asked}, read {told}")
    return [Row("own_weekdays", "interval exact", right / total, total)], errors


def interval_over(wanted: dict[str, Any], found: Sequence[Time]) -> Interval | None:
    """First and last day of the longest time found that overlaps the gold's; None where none does."""
    over = [one for one in found if one.span.start < wanted["end"] and wanted["start"] < one.span.end]
    if not over:
        return None
    best = max(over, key=lambda one: one.span.end - one.span.start)
    return best.start, best.end
