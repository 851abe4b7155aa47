"""The series of a desk: events of the pair, volumes of the sources, days."""

from __future__ import annotations

from datetime import date

import pytest

from tocsin import Desk
from tocsin.errors import UsageError


def test_each_event_of_the_pair_is_opened_by_its_own_week(wire_desk: Desk) -> None:
    both = wire_desk.series(actor="RUS", towards="UKR", since="2021-12-01", until="2022-04-01")
    opened = {
        one: point.start for strand in (both.acts, both.threats) for point in strand.points for one in point.events
    }
    dated = {one: wire_desk.event(one) for one in opened if wire_desk.event(one).start}
    assert len(dated) > 10
    for one, told in dated.items():
        assert "RUS" in {party.country for party in told.actors}
        assert 0 <= (date.fromisoformat((told.start or "")[:10]) - opened[one]).days < 7


def test_denied_events_are_in_neither_strand(wire_desk: Desk) -> None:
    both = wire_desk.series(actor="RUS", since="2021-12-01", until="2022-04-01")
    opened = {one for strand in (both.acts, both.threats) for point in strand.points for one in point.events}
    denied = wire_desk.events(actor="RUS", status="negated", limit=1000).items
    assert denied
    assert not opened & {one.id for one in denied}


def test_weeks_without_any_dispatch_are_gaps(wire_desk: Desk) -> None:
    points = wire_desk.series(actor="RUS", towards="UKR", since="2021-06-07", until="2022-03-01").acts.points
    assert [point.state for point in points[:3]] == ["gap"] * 3
    assert any(point.state == "known" for point in points)


def test_a_series_by_days_has_a_point_a_day(wire_desk: Desk) -> None:
    both = wire_desk.series(actor="RUS", towards="UKR", period="day", since="2022-02-20", until="2022-03-05")
    assert [point.start.day for point in both.acts.points[:3]] == [20, 21, 22]
    assert len(both.acts.points) == 14


def test_a_pair_without_events_has_a_series_that_knows_nothing(wire_desk: Desk) -> None:
    both = wire_desk.series(actor="NZL", towards="FJI", since="2022-01-03", until="2022-01-23")
    assert {point.state for point in both.acts.points} == {"insufficient"}


def test_a_period_that_is_none_is_a_usage_error(wire_desk: Desk) -> None:
    with pytest.raises(UsageError, match="period"):
        wire_desk.series(actor="RUS", period="fortnight")
