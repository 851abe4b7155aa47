"""What events are counted by: each count is the number of events that the narrowed search gives."""

from __future__ import annotations

import calendar

import pytest

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.desk.queries import facets as module


def number(desk: Desk, **asked: object) -> int:
    return len(desk.events(limit=1000, **asked).items)


@pytest.mark.parametrize("field", ["type", "status", "actor", "recipient", "country", "place", "channel"])
def test_a_count_is_the_number_that_narrowing_gives(wire_desk: Desk, field: str) -> None:  # noqa: F811
    found = wire_desk.counts.facets(since="2022-02-01")
    assert found.complete
    values = getattr(found, field)
    assert values
    for one in values[:4]:
        assert number(wire_desk, since="2022-02-01", **{field: one.value}) == one.events


def test_months_are_told_in_their_order(wire_desk: Desk) -> None:  # noqa: F811
    found = wire_desk.counts.facets(actor=["RUS"])
    assert [one.value for one in found.month] == sorted(one.value for one in found.month)
    for one in found.month:
        last = calendar.monthrange(int(one.value[:4]), int(one.value[5:]))[1]
        assert number(wire_desk, actor="RUS", since=f"{one.value}-01", until=f"{one.value}-{last}") == one.events


def test_a_search_of_more_events_than_are_counted_says_so(
    wire_desk: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MOST_COUNTED", 10)
    found = wire_desk.counts.facets()
    assert (found.counted, found.complete) == (10, False)
    assert sum(one.events for one in found.type) == 10


def test_what_nothing_meets_has_no_counts(wire_desk: Desk) -> None:  # noqa: F811
    found = wire_desk.counts.facets(actor=["nobody"])
    assert (found.counted, found.complete, found.type, found.month) == (0, True, (), ())


def test_parties_and_places_bear_their_names(wire_desk: Desk) -> None:  # noqa: F811
    found = wire_desk.counts.facets()
    assert found.actor[0].name in ("Russia", "Ukraine")
    assert {"Kyiv", "Mariupol"} <= {one.name for one in found.place}


def test_each_level_counts_the_events_that_lie_in_it(wire_desk: Desk) -> None:  # noqa: F811
    events = wire_desk.events(limit=1000).items
    placed = [one.place for one in events if one.place]
    by_place = wire_desk.counts.spots()
    assert (by_place.events, by_place.placed) == (len(events), len(placed))
    by_country = wire_desk.counts.spots(level="country")
    ukraine = next(one for one in by_country.items if one.key == "UKR")
    assert ukraine.events == sum(one.country == "UKR" for one in placed) == sum(ukraine.quads)
    divisions = {one.key: one for one in wire_desk.counts.spots(level="admin1").items}
    towns = [one.name for one in placed if one.name in ("Mariupol", "Donetsk")]
    assert divisions["UKR.05"].events == len(towns) > 2


def test_the_map_counts_what_its_conditions_let_through(wire_desk: Desk) -> None:  # noqa: F811
    found = wire_desk.counts.spots(type=["ASSAULT"], since="2022-02-24", limit=3)
    assert len(found.items) == 3 < found.spots
    assert [one.events for one in found.items] == sorted((one.events for one in found.items), reverse=True)
    assert all(one.quads[0] == one.quads[1] == 0 for one in found.items)


def test_a_place_is_found_by_name_where_the_desk_has_events_of_it(wire_desk: Desk) -> None:  # noqa: F811
    kyiv = wire_desk.counts.place_named("Kiev")
    assert kyiv == wire_desk.counts.place_named("Kyiv") == wire_desk.counts.place_named(kyiv or "")
    assert wire_desk.counts.place_named("Paris, Texas of nowhere") is None
