"""Which way a weekday looks, by what stands around it. The dispatch is of Wednesday, 16 March 2022."""

from __future__ import annotations

from datetime import date

import pytest

from tocsin.reading.parsing.language import parse
from tocsin.reading.times.reader import Anchor, read_times

WEDNESDAY = Anchor(date(2022, 3, 16), "dateline")


def day_in(text: str) -> str | None:
    (time,) = read_times(parse(text), WEDNESDAY).times
    return time.start


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master closes the strait on Friday.",
        "Both fleets are sailing home on Friday.",
        "The ferry could leave on Friday.",
        "The order takes effect on Friday.",
        "A rally has been called for Friday.",
        "The verdict was put off to Friday.",
        "The envoy will fly home unless the guides are paid by Friday.",
        "The port stays closed until Friday.",
        "The mayor shut the bridge until Friday.",
        "Preparations for Friday's march have begun.",
        "He plans to attend Friday's hearing.",
        "A ferry scheduled for Friday is full.",
        "The grain deal is expected to be signed as early as Friday.",
    ],
)
def test_it_looks_ahead(text: str) -> None:
    assert day_in(text) == "2022-03-18"


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master closed the strait on Friday.",
        "The crew was set free on Friday.",
        "No ship has called since Friday.",
        "The truce lasted until Friday.",
        "The truce had held until Friday.",
        "A rally had been planned for Friday.",
        "The verdict, read out on Friday, surprised nobody.",
        "The crew wants compensation for Friday's collision.",
        "Having met on Friday, the envoys flew home.",
        "The crew was freed on Friday.",
        "The growers will contest the ban, issued on Friday by a regional court.",
    ],
)
def test_it_looks_back(text: str) -> None:
    assert day_in(text) == "2022-03-11"


def test_a_participle_looks_where_its_clause_looks() -> None:
    assert day_in("The conference, opening on Friday, brings thirty ministers together.") == "2022-03-18"
    assert day_in("The ministers, meeting on Friday, turned the plan down.") == "2022-03-11"


def test_a_participle_behind_a_condition_looks_ahead() -> None:
    assert day_in("If signed on Friday, the truce will bind both fleets.") == "2022-03-18"


def test_next_friday_is_of_the_week_to_come() -> None:
    assert day_in("The lease expires next Friday.") == "2022-03-25"
    assert day_in("The lease expires next Monday.") == "2022-03-21"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The krone was at 5.61 compared with 5.72 Friday.", "2022-03-11"),
        ("Owners looked for ways around Friday's ruling.", "2022-03-11"),
        ("Trade figures for January dragged shares down.", "2022-01"),
        ("The herd still grazes there under a June agreement with the abbey.", "2021-06"),
        ("The lake is two metres below the crest measured on Aug. 6.", "2021-08-06"),
        ("The audit court on June 18 ordered a rerun of the tender.", "2021-06-18"),
        ("The quarry would close in August, its owners said.", "2022-08"),
        ("The trial opens on the 15th.", "2022-04-15"),
    ],
)
def test_what_stands_around_a_date_tells_its_year_and_week(text: str, value: str) -> None:
    (time,) = read_times(parse(text), WEDNESDAY).times
    assert time.value == value
