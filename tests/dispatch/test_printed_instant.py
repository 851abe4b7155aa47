"""The day and time of day that plain text prints under a headline."""

import pytest

from tocsin.dispatch import dispatch_of
from tocsin.intake import Item, pages_of
from tocsin.record import Dispatch, Page

BODY = (
    "Envoys of three states met in Riga on Friday and agreed to meet again. The talks lasted three hours, "
    "officials said.\n\nThe ministers said that they would send a letter to the council next week.\n"
)


def told(line: str, dateline: str = "RIGA (AP) - ") -> Dispatch:
    (page,) = pages_of(Item.of(f"Envoys meet in Riga\n\n{line}\n\n{dateline}{BODY}".encode(), "story.txt"))
    assert isinstance(page, Page)
    return dispatch_of(page)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Jan 7, 2022 14:30 GMT", "2022-01-07T14:30:00+00:00"),
        ("Published: 7 January 2022, 2:30 p.m. EST", "2022-01-07T14:30:00-05:00"),
        ("2022-01-07 14:30:00", "2022-01-07T14:30:00"),
        ("7 January 2022 at 12:05 a.m.", "2022-01-07T00:05:00"),
        ("7 January 2022", "2022-01-07"),
    ],
)
def test_a_line_under_the_headline_gives_day_and_time_of_day(line, value):
    found = told(line)
    assert (found.headline, found.published.value, found.published.status) == ("Envoys meet in Riga", value, "stated")


def test_a_dateline_without_a_year_takes_it_from_that_line():
    found = told("2022-01-07 14:30:00", "RIGA, Jan 7 (AFP) - ")
    assert found.dateline is not None
    assert found.dateline.date == "2022-01-07"
    assert found.published.value == "2022-01-07T14:30:00"
