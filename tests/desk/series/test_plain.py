"""The columns of numpy give what the derivation gives event by event: to the last bit, sums of draws to rounding."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk.series.plain import plain_tension
from tocsin.desk.series import Period, SeriesEvent, SeriesSettings, Tension, Volume, tension
from tocsin.desk.series.model import period_start

FIRST = date(2022, 1, 3)
DAYS = st.integers(-10, 60).map(lambda days: FIRST + timedelta(days=days))
EVENTS = st.lists(
    st.builds(
        SeriesEvent,
        id=st.integers(0, 10**6).map(lambda number: f"e-{number}"),
        day=DAYS,
        goldstein=st.sampled_from([-10.0, -4.4, -0.3, 0.0, 2.8, 7.0]),
        confidence=st.floats(0, 1),
        publishers=st.frozensets(st.sampled_from("abcdefg"), min_size=1, max_size=6),
        strand=st.sampled_from(["acts", "threats"]),
    ),
    max_size=25,
    unique_by=lambda one: one.id,
)
VOLUMES = st.dictionaries(
    DAYS.map(lambda day: period_start(day, "week")),
    st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 60), max_size=6),
    max_size=9,
)


def assert_same(one: Tension, other: Tension) -> None:
    """Two series are the same, but for the order in which numpy adds the draws of a band up."""
    for mine, its in zip((one.acts, one.threats), (other.acts, other.threats), strict=True):
        for point, meant in zip(mine.points, its.points, strict=True):
            for side in ("conflict", "cooperation"):
                measure, expected = getattr(point, side), getattr(meant, side)
                if measure is not None:
                    bounds = (expected.low, expected.high)
                    assert (measure.low, measure.high) == pytest.approx(bounds, rel=1e-12, abs=1e-12)
                    measure = replace(measure, low=expected.low, high=expected.high)
                point = replace(point, **{side: measure})
            assert point == meant


@settings(max_examples=60)
@given(EVENTS, VOLUMES, st.integers(0, 40))
def test_weeks_are_as_the_derivation_has_them(told: list[SeriesEvent], volume: Volume, days: int) -> None:
    chosen, until = SeriesSettings(draws=40), FIRST + timedelta(days=days)
    assert_same(tension(told, volume, FIRST, until, chosen), plain_tension(told, volume, FIRST, until, chosen))


@pytest.mark.parametrize(("period", "number"), [("week", 70), ("day", 400)])
def test_years_with_scores_and_changes_are_as_the_derivation_has_them(period: Period, number: int) -> None:
    drawn, chosen = random.Random(period), SeriesSettings(period=period, draws=30)
    length = 7 if period == "week" else 1
    starts = [FIRST + timedelta(days=length * place) for place in range(number)]
    volume = {start: {name: drawn.randint(0, 40) for name in "abc"} for start in starts if drawn.random() < 0.95}
    told = [
        SeriesEvent(
            id=f"e-{place}-{nth}", day=start, goldstein=drawn.choice([-9.0, -2.0, 3.4]), confidence=drawn.random(),
            publishers=frozenset(drawn.sample("abcd", drawn.randint(1, 3))),
            strand=drawn.choice(["acts", "acts", "threats"]),
        )
        for place, start in enumerate(starts)
        for nth in range(drawn.randint(0, 9) if place < number - 8 else 30)
    ]  # fmt: skip
    found = tension(told, volume, FIRST, starts[-1], chosen)
    assert_same(found, plain_tension(told, volume, FIRST, starts[-1], chosen))
    assert any(point.conflict and point.conflict.z is not None for point in found.acts.points)
    assert {point.state for point in found.threats.points} >= {"known", "insufficient"}
