"""Feasts against days of the public calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.reading.parsing.language import parse
from tocsin.reading.times.feasts import FEASTS
from tocsin.reading.times.reader import Anchor, read_times


@pytest.mark.parametrize(
    ("feast", "day"),
    [
        ("easter", date(2022, 4, 17)),
        ("orthodox easter", date(2022, 4, 24)),
        ("good friday", date(2024, 3, 29)),
        ("thanksgiving", date(2021, 11, 25)),
        ("memorial day", date(2022, 5, 30)),
        ("rosh hashanah", date(2021, 9, 7)),
        ("yom kippur", date(2023, 9, 25)),
        ("passover", date(2022, 4, 16)),
        ("eid al-adha", date(2021, 7, 20)),
    ],
)
def test_a_feast_falls_on_its_day(feast: str, day: date) -> None:
    assert FEASTS[feast].day(day.year) == day


def test_what_hangs_on_the_moon_is_approximate() -> None:
    (time,) = read_times(parse("The truce is to last through Ramadan."), Anchor(date(2022, 3, 16), "dateline")).times
    assert (time.mod, time.start, time.end) == ("APPROX", "2022-04-03", "2022-05-02")


def test_a_feast_in_a_name_is_no_day() -> None:
    assert not read_times(parse("The Easter Offensive failed."), None).times


@given(st.sampled_from(sorted(FEASTS)), st.integers(1600, 2400))
def test_a_feast_lies_in_the_year_that_was_asked_for(feast: str, year: int) -> None:
    day = FEASTS[feast].day(year)
    assert day is None or day.year == year
