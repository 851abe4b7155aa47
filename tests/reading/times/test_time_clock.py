"""Times of day: hours in figures and words, with zones, and noon and midnight alone."""

from __future__ import annotations

from datetime import date

import pytest

from tocsin.reading.parsing.language import parse
from tocsin.reading.times.reader import Anchor, read_times

FRIDAY = Anchor(date(2022, 1, 7), "dateline")


def _read(text: str) -> list[tuple[str, str | None]]:
    return [(time.span.exact, time.value) for time in read_times(parse(text), FRIDAY).times]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The ferry left at 7.40 in the evening.", "7.40 in the evening", "2022-01-07T19:40"),
        ("The ferry left at six in the morning.", "six in the morning", "2022-01-07T06"),
        ("The ferry left at eleven o'clock.", "eleven o'clock", "2022-01-07T11:00"),
        ("The ferry left at 21:05 and sank.", "21:05", "2022-01-07T21:05"),
        ("The ferry left at 4 p.m. Nairobi time.", "4 p.m. Nairobi time", "2022-01-07T16"),
        ("The ferry left at 16:20 Central European Time.", "16:20 Central European Time", "2022-01-07T16:20"),
        ("The ferry left at 9:15 a.m. CET.", "9:15 a.m. CET", "2022-01-07T09:15"),
        ("The ferry left shortly before noon.", "noon", "2022-01-07T12:00"),
        ("The ferry left at midnight.", "midnight", "2022-01-07T24:00"),
        ("The ferry left at half past ten.", "half past ten", "2022-01-07T10:30"),
        ("The ferry left at a quarter to seven.", "a quarter to seven", "2022-01-07T06:45"),
        ("The ferry left at 6 p.m. Eastern.", "6 p.m. Eastern", "2022-01-07T18"),
        ("The ferry left at noon on Tuesday.", "noon on Tuesday", "2022-01-04T12:00"),
        ("The ferry sank in the small hours of Thursday.", "the small hours of Thursday", "2022-01-06TMO"),
    ],
)
def test_a_time_of_day_is_read_with_all_that_tells_it(text: str, words: str, value: str) -> None:
    assert _read(text) == [(words, value)]


def test_a_day_behind_a_zone_is_a_time_of_its_own_and_tells_the_day_of_the_hour() -> None:
    times = _read("The ferry left at 3 a.m. Tokyo time on 2 March 2020.")
    assert times == [("3 a.m. Tokyo time", "2020-03-02T03:00"), ("2 March 2020", "2020-03-02")]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry won 3:2.",
        "They watched High Noon.",
        "Fares fell by a quarter to six.",
        "The club had 4 in the boat.",
        "A vote of 12 to 9 ended it.",
    ],
)
def test_figures_without_an_hour_are_no_time(text: str) -> None:
    assert _read(text) == []
