"""Tension that goes beyond a threshold: told once a crossing, whatever comes late, and never of what is not known."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.desk.following.test_alerts import Clock, command_rule, desk_with, lines_of
from tocsin.desk.following.alerting import alert_round, preview
from tocsin.desk.following.crossings import runs_beyond
from tocsin.desk.series.model import Measure, Point
from tocsin.desk.settings import SeriesCondition, settings_of
from tocsin.errors import SettingsError

FIRST = date(2022, 1, 3)
ASKED = SeriesCondition(actor="NOR", above=2.0)
SERIES = 'series = {{ actor = "NOR", towards = "ISL", measure = "value", above = {above} }}'
DEEDS = ("accused Iceland of piracy", "imposed sanctions on Iceland", "attacked Iceland with missiles")


def points(*scores: float | None) -> list[Point]:
    """A point a week, by its robust score; None where it is insufficient."""
    found = []
    for number, score in enumerate(scores):
        start = FIRST + timedelta(weeks=number)
        known = score is not None
        measure = Measure(value=1.0, low=1.0, high=1.0, least=1.0, most=1.0, z=score) if known else None
        state = "known" if known else "insufficient"
        found.append(Point(start=start, state=state, events=(), conflict=measure, cooperation=measure))
    return found


def starts(*scores: float | None) -> list[int]:
    """Numbers of the weeks in which a run begins."""
    return [(run.start - FIRST).days // 7 for run in runs_beyond(points(*scores), ASKED)]


def test_a_run_begins_where_the_threshold_is_crossed_and_is_one_for_as_long_as_it_stays_beyond():
    assert starts(0.5, 2.5, 3.0, 1.0, 2.1) == [1, 4]


def test_a_figure_at_the_threshold_is_not_beyond_it():
    assert starts(2.0, 2.0) == []


def test_what_is_insufficient_ends_no_run_and_begins_none():
    assert starts(None, 2.5, None, 3.0, None) == [1]


def row_of(dispatch, day, number=0):
    return [dispatch(f"Row {day} {one}", f"Norway {deed} on Friday.", day=f"Jan {day}, 2022", place="REYKJAVIK")
            for one, deed in enumerate(DEEDS, number)]  # fmt: skip


def at(day):
    clock = Clock()
    clock.now = datetime(2022, 1, day, 12, tzinfo=UTC)
    return clock


def test_a_crossing_is_told_once_and_again_after_it_fell_back(tmp_path, dispatch):
    out, clock = tmp_path / "out", at(7)
    with desk_with(tmp_path / "desk", command_rule(out, SERIES.format(above=2), on="series"), clock) as desk:
        assert alert_round(desk).raised == []
        desk.add(row_of(dispatch, 7))
        assert [one.kind for one in alert_round(desk).raised] == ["series"]
        clock.now += timedelta(days=7)
        desk.add(row_of(dispatch, 14))
        assert alert_round(desk).raised == []
    told = lines_of(out)
    assert [one["type"] for one in told] == ["tocsin.series"]
    assert told[0]["data"]["point"]["start"] == "2022-01-03"
    assert len(told[0]["data"]["point"]["events"]) >= 3
    assert told[0]["line"].startswith("conflict of NOR → ISL (acts), week of 2022-01-03: value ")


def test_a_dispatch_that_comes_late_and_lets_the_run_begin_earlier_tells_nothing_anew(tmp_path, dispatch):
    out, clock = tmp_path / "out", at(3)
    with desk_with(tmp_path / "desk", command_rule(out, SERIES.format(above=2), on="series"), clock) as desk:
        alert_round(desk)
        clock.now += timedelta(days=11)
        desk.add(row_of(dispatch, 14))
        assert len(alert_round(desk).raised) == 1
        desk.add(row_of(dispatch, 7, 10))
        assert alert_round(desk).raised == []


def test_a_dry_run_tells_of_crossings_and_writes_nothing(tmp_path, dispatch):
    with desk_with(
        tmp_path / "desk", command_rule(tmp_path / "out", SERIES.format(above=2), on="series"), at(7)
    ) as desk:
        desk.add(row_of(dispatch, 7))
        assert [one.kind for one in preview(desk, "")] == ["series"]
        assert preview(desk, "2022-01-10T00:00:00Z") == []
        assert alert_round(desk).raised != []


def test_below_the_threshold_nothing_is_told(tmp_path, dispatch):
    with desk_with(
        tmp_path / "desk", command_rule(tmp_path / "out", SERIES.format(above=500), on="series"), at(7)
    ) as desk:
        alert_round(desk)
        desk.add(row_of(dispatch, 7))
        assert alert_round(desk).raised == []


@pytest.mark.parametrize(
    ("on", "series"), [("series", ""), ("event", SERIES.format(above=2)), ("series", "series = { actor = 'NOR' }")]
)
def test_a_rule_without_its_series_or_with_one_too_many_is_refused(on, series):
    target = json.dumps(["true"])
    toml = f'[[target]]\nkind = "command"\nname = "out"\ncommand = {target}\n'
    with pytest.raises(SettingsError):
        settings_of(f'{toml}[[alert]]\nname = "rule"\non = "{on}"\nto = ["out"]\n{series}\n')
