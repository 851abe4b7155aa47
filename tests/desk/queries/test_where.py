"""Counting by place: out of numbers that are kept, the same as event by event; of the rest the newest."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.desk.queries import sorting, where
from tocsin.desk.queries.filters import EventConditions

DAYS = st.dates(date(2019, 1, 1), date(2024, 12, 31))


@given(DAYS, DAYS)
def test_whole_years_whole_months_and_days_cover_a_span_once(first: date, last: date) -> None:
    found = where.periods_of(first, last)
    covered = Counter[str]()
    day = date(2018, 12, 1)
    while day <= date(2025, 1, 31):
        covered[str(day)] = sum(begins <= str(day)[: len(begins)] <= ends for begins, ends in found)
        day += timedelta(days=1)
    assert all(number == (str(first) <= day <= str(last)) for day, number in covered.items())
    assert len(found) <= 5


@pytest.mark.parametrize(
    "asked",
    [
        {}, {"since": "2022-01-01"}, {"until": "2022-02-28"}, {"since": "2021-12-15", "until": "2022-03-10"},
        {"type": ["CONSULT", "ASSAULT"], "since": "2021-12-01"}, {"status": ["occurred"]}, {"country": ["UKR"]},
        {"since": "2022-02-10", "until": "2022-02-12", "status": ["occurred"]},
        {"since": "2022-03-01", "until": "2022-02-01"},
    ],
)  # fmt: skip
def test_kept_numbers_give_what_the_events_give(wire_desk: Desk, asked: dict[str, object]) -> None:  # noqa: F811
    assert where.are_kept(EventConditions.model_validate(asked))
    events = wire_desk.events(limit=1000, **asked).items
    found = wire_desk.counts.spots(limit=1000, **asked)
    assert (found.events, found.complete) == (len(events), True)
    assert {one.key: one.events for one in found.items} == Counter(one.place.id for one in events if one.place)
    days = [(one.start or one.history[0].at or "")[:10] for one in events]
    assert wire_desk.counts.months(**asked) == Counter(day[:7] for day in days if day)


def test_of_other_conditions_the_newest_are_counted_and_that_is_told(
    wire_desk: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    every = wire_desk.counts.spots(actor=["RUS"])
    assert every.complete
    assert every.events == len(wire_desk.events(actor="RUS", limit=1000).items)
    monkeypatch.setattr(where, "MOST_PLACED", 10)
    some = wire_desk.counts.spots(actor=["RUS"])
    assert (some.events, some.complete) == (10, False)
    assert sum(wire_desk.counts.months(actor=["RUS"]).values()) == 10


@pytest.mark.parametrize(
    "asked",
    [
        {"actor": "RUS"}, {"actor": "RUS", "recipient": "UKR"}, {"party": ["RUS", "UKR"]}, {"type": "CONSULT"},
        {"channel": "diplomacy"}, {"text": "talks"}, {"status": "occurred", "since": "2022-01-01"},
        {"country": "UKR"}, {"least_publishers": 2}, {"until": "2022-02-01", "type": ["ACCUSE", "CONSULT"]},
    ],
)  # fmt: skip
@pytest.mark.parametrize("sort", ["who", "-score", "place", "-day", "publishers"])
def test_an_order_that_is_walked_gives_what_sorting_gives(
    wire_desk: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    asked: dict[str, object],
    sort: str,
) -> None:
    def walk() -> list[str]:
        found, cursor = [], None
        while True:
            page = wire_desk.events(sort=sort, limit=23, cursor=cursor, **asked)
            found += [one.id for one in page.items]
            cursor = page.next
            if cursor is None:
                return found

    sorted_ones = walk()
    monkeypatch.setattr(sorting, "_FEW", 0)
    monkeypatch.setattr(sorting, "_FEW_OF_WORDS", 0)
    assert walk() == sorted_ones
    assert set(sorted_ones) == {one.id for one in wire_desk.events(limit=1000, **asked).items}
    assert sorted_ones
