"""Words beside a time that belong to it, and clipped days and years."""

from __future__ import annotations

from datetime import date

import pytest

from tocsin.reading.parsing.language import parse
from tocsin.reading.times.reader import Anchor, read_times

FRIDAY = Anchor(date(2022, 1, 7), "dateline")


def read(text: str) -> list[tuple[str, str | None]]:
    return [(time.span.exact, time.value) for time in read_times(parse(text), FRIDAY).times]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The depot burned on the night of 3 January.", "the night of 3 January", "2022-01-03TNI"),
        ("It began in the early morning hours of Tuesday.", "the early morning hours of Tuesday", "2022-01-04TMO"),
        ("The guns fell silent at noon Thursday.", "noon Thursday", "2022-01-06T12:00"),
        ("The truce ends at midnight on Sunday.", "midnight on Sunday", "2022-01-09T24:00"),
        ("The border shut at 6 p.m. on Monday.", "6 p.m. on Monday", "2022-01-03T18:00"),
        ("The ban starts at 0600 GMT on Monday.", "0600 GMT on Monday", "2022-01-10T06:00Z"),
        ("He left late Thursday.", "late Thursday", "2022-01-06"),
        ("They met in Vienna in July last year.", "July last year", "2021-07"),
    ],
)
def test_what_stands_beside_a_day_belongs_to_it(text: str, words: str, value: str) -> None:
    assert read(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They met on December 14 and 15.", ["2021-12-14", "2021-12-15"]),
        ("They will meet between 3 and 5 March.", ["2022-03-03", "2022-03-05"]),
        ("They fought on April 6-7, 1915.", ["1915-04-06", "1915-04-07"]),
        ("The war of 1994-95 ruined the town.", ["1994", "1995"]),
        ("Both rose in April and June 1955.", ["1955-04", "1955-06"]),
        ("It ran from November to February 2003.", ["2002-11", "2003-02"]),
    ],
)
def test_a_clipped_date_takes_what_it_lacks_from_the_fuller_one(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "On December 14 and 15 ministers met.",  # no day of its own: 15 ministers
        "On January 3 and 40 soldiers died.",
    ],
)
def test_a_number_of_people_is_no_clipped_day(text: str) -> None:
    assert len(read(text)) == 1


def test_a_time_of_day_takes_the_day_before_it() -> None:
    assert read("On Monday, at 0900 GMT, the siren sounded.")[1] == ("0900 GMT", "2022-01-03T09:00Z")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The raid was on December 29. Two died the next day.", ["2021-12-29", "2021-12-30"]),
        ("The raid was on December 29. Two died that night.", ["2021-12-29", "2021-12-29TNI"]),
        ("The raid was on December 29. It was planned three days earlier.", ["2021-12-29", "2021-12-26"]),
        ("The raid was on December 29. Warnings came the day before.", ["2021-12-29", "2021-12-28"]),
    ],
)
def test_some_times_count_from_the_last_day_mentioned(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values
