"""The scorer of own times takes the longest time over the gold's words and asks for both ends."""

from __future__ import annotations

from evaluation.times_own import interval_over
from tocsin.record import Span, Time

TEXT = "They met on Monday night in Oslo."


def time(start: int, end: int, first: str | None, last: str | None) -> Time:
    return Time(
        span=Span.of(TEXT, start, end),
        value=None,
        mod=None,
        start=first,
        end=last,
        precision=None,
        kind="date",
        basis="text",
    )


def test_the_longest_overlapping_time_is_asked() -> None:
    found = [time(12, 18, "2022-01-03", "2022-01-03"), time(12, 24, "2022-01-10", "2022-01-10")]
    assert interval_over({"start": 12, "end": 24}, found) == ("2022-01-10", "2022-01-10")


def test_a_time_elsewhere_is_none() -> None:
    assert interval_over({"start": 28, "end": 32}, [time(12, 18, "2022-01-03", "2022-01-03")]) is None
