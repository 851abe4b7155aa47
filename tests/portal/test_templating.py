"""How days, ranges and names are written for people."""

from __future__ import annotations

import pytest

from tocsin.portal.templating import count, day, query, span, visible


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2022-01-07", "2022-01-07", "7 January 2022"),
        ("2022-01-07T10:00:00Z", "2022-01-07T12:00:00Z", "7 January 2022"),
        ("2022-01-01", "2022-01-31", "January 2022"),
        ("2022-01-01", "2022-12-31", "2022"),
        ("2022-01-03", "2022-01-09", "3 January 2022 to 9 January 2022"),
        (None, None, "day not known"),
    ],
)
def test_a_range_is_written_as_people_write_it(start: str | None, end: str | None, written: str) -> None:
    assert span(start, end) == written


def test_a_day_that_is_not_known_says_so() -> None:
    assert day("") == "day not known"


def test_what_a_browser_would_hide_is_shown() -> None:
    assert visible("safe\u202eevil\x00") == "safe\\u202eevil\\u0000"


def test_empty_fields_are_left_out_of_an_address() -> None:
    assert query(actor="RUS", towards="", cursor=None) == "?actor=RUS"
    assert query(q="a&b") == "?q=a%26b"
    assert query() == ""


def test_numbers_of_things_are_written_with_their_plural() -> None:
    assert [count(1, "event"), count(1204, "event"), count(2, "copy", "copies")] == [
        "1 event",
        "1,204 events",
        "2 copies",
    ]
