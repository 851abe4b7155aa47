"""The series of a pair: states of its points, bands, ranges, and that nothing hangs on order."""

import math
import random
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.desk.series import SeriesEvent, SeriesSettings, Volume, tension
from tocsin.desk.series.bootstrap import bands
from tocsin.desk.series.model import period_start, periods, strand_of

FIRST = date(2022, 1, 3)
FOUR_WEEKS: Volume = {FIRST + timedelta(weeks=number): {"a": 20, "b": 20} for number in range(4)}


def event(number: int, day: date, goldstein: float = -9.0, publishers: str = "a") -> SeriesEvent:
    return SeriesEvent(
        id=f"e-{number}",
        day=day,
        goldstein=goldstein,
        confidence=1.0,
        publishers=frozenset(publishers.split()),
        strand="acts",
    )


def test_conflict_and_cooperation_are_summed_apart() -> None:
    told = [event(1, FIRST), event(2, FIRST, -2.0), event(3, FIRST, 7.0)]
    point = tension(told, FOUR_WEEKS, FIRST, FIRST).acts.points[0]
    one = math.log(2) / math.log(6)
    assert point.conflict is not None
    assert point.cooperation is not None
    assert point.conflict.value == pytest.approx(11 * one)
    assert point.cooperation.value == pytest.approx(7 * one)
    assert point.events == ("e-1", "e-2", "e-3")


def test_too_few_events_are_insufficient_and_not_zero() -> None:
    point = tension([event(1, FIRST)], FOUR_WEEKS, FIRST, FIRST).acts.points[0]
    assert (point.state, point.conflict, point.events) == ("insufficient", None, ("e-1",))


def test_enough_events_of_one_kind_make_a_true_zero_of_the_other() -> None:
    told = [event(number, FIRST, 5.0) for number in range(3)]
    conflict = tension(told, FOUR_WEEKS, FIRST, FIRST).acts.points[0].conflict
    assert conflict is not None
    assert (conflict.value, conflict.low, conflict.high) == (0.0, 0.0, 0.0)


def test_a_week_without_any_dispatch_is_a_gap() -> None:
    volume = {FIRST: {"a": 3}, FIRST + timedelta(weeks=1): {}}
    states = [point.state for point in tension([], volume, FIRST, FIRST + timedelta(weeks=1)).acts.points]
    assert states == ["insufficient", "gap"]


def test_no_week_is_left_out_and_weeks_begin_on_monday() -> None:
    assert periods(date(2022, 1, 9), date(2022, 1, 24), "week") == [
        date(2022, 1, 3),
        date(2022, 1, 10),
        date(2022, 1, 17),
        date(2022, 1, 24),
    ]
    assert period_start(date(2022, 1, 9), "day") == date(2022, 1, 9)


def test_acts_and_threats_are_two_series() -> None:
    told = [event(number, FIRST) for number in range(3)]
    told += [replace(event(number, FIRST), strand="threats") for number in range(3, 7)]
    both = tension(told, FOUR_WEEKS, FIRST, FIRST)
    assert [len(strand.points[0].events) for strand in (both.acts, both.threats)] == [3, 4]
    assert [strand_of(status) for status in ("occurred", "scheduled", "negated")] == ["acts", "threats", None]


def test_the_range_tells_what_one_source_carries_alone() -> None:
    told = [event(1, FIRST, -9.0, "a"), event(2, FIRST, -9.0, "b"), event(3, FIRST, -9.0, "b")]
    conflict = tension(told, FOUR_WEEKS, FIRST, FIRST).acts.points[0].conflict
    one = 9 * math.log(2) / math.log(6)
    assert conflict is not None
    assert (conflict.value, conflict.least) == (pytest.approx(3 * one), pytest.approx(one))
    assert conflict.most == pytest.approx(3 * one)


def band(number: int, share: float, draws: int) -> tuple[float, float]:
    """The band of a period of so many events, each of one share."""
    return bands([f"e-{one}" for one in range(number)], np.full(number, share), [0, number], draws, 0.9)[0]


def test_the_band_holds_the_value_and_narrows_with_more_and_lesser_events() -> None:
    few = band(4, 10.0, 400)
    many = band(40, 1.0, 400)
    assert few[0] < 40 < few[1]
    assert many[0] < 40 < many[1]
    assert many[1] - many[0] < few[1] - few[0]


def test_resampled_sums_have_the_mean_and_spread_of_a_poisson_law() -> None:
    # 400 events of share 1: sum of Poisson(1) draws, mean 400, sigma 20; 90 % lie within 1.645 sigma.
    low, high = band(400, 1.0, 4000)
    assert low == pytest.approx(400 - 32.9, abs=2.5)
    assert high == pytest.approx(400 + 32.9, abs=2.5)


def test_an_end_before_the_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        tension([], {}, FIRST, FIRST - timedelta(days=1))


def test_an_event_without_a_publisher_is_refused() -> None:
    with pytest.raises(ValueError, match="no publisher"):
        tension([event(1, FIRST, publishers="")], {}, FIRST, FIRST)


def test_a_leap_after_a_calm_year_is_scored_marked_and_a_surprise() -> None:
    rng = random.Random(3)
    told, volume, number = [], dict[date, dict[str, int]](), 0
    for week in range(70):
        monday = FIRST + timedelta(weeks=week)
        volume[monday] = {"a": 30, "b": 30}
        for _ in range(rng.randint(3, 6) if week < 60 else 25):
            told.append(event(number, monday, -2.0 - rng.random()))
            number += 1
    points = tension(told, volume, FIRST, FIRST + timedelta(weeks=69)).acts.points
    leap = points[60].conflict
    assert leap is not None
    assert leap.z is not None
    assert leap.z > 5
    assert leap.changed
    assert leap.percentile == 1.0
    assert points[60].surprise is not None
    assert points[60].surprise < 1e-6
    assert sum(point.conflict.changed for point in points[53:60] if point.conflict) == 0


DAYS = st.integers(0, 40).map(lambda days: FIRST + timedelta(days=days))
EVENTS = st.lists(
    st.builds(event, st.integers(0, 10**6), DAYS, st.floats(-10, 10), st.sampled_from(["a", "a b", "b c"])),
    max_size=30,
    unique_by=lambda one: one.id,
)


@given(EVENTS, st.randoms())
def test_the_order_in_which_events_come_does_not_matter(told: list[SeriesEvent], rng: random.Random) -> None:
    shuffled = list(told)
    rng.shuffle(shuffled)
    until = FIRST + timedelta(days=40)
    assert tension(told, FOUR_WEEKS, FIRST, until) == tension(shuffled, FOUR_WEEKS, FIRST, until)


@given(EVENTS)
def test_every_event_is_opened_by_just_one_point(told: list[SeriesEvent]) -> None:
    both = tension(told, FOUR_WEEKS, FIRST, FIRST + timedelta(days=40), SeriesSettings(period="day"))
    opened = [one for point in both.acts.points for one in point.events]
    assert sorted(opened) == sorted(one.id for one in told)


@given(EVENTS)
def test_a_value_lies_within_its_range_of_sources(told: list[SeriesEvent]) -> None:
    for point in tension(told, FOUR_WEEKS, FIRST, FIRST + timedelta(days=40)).acts.points:
        for measure in (point.conflict, point.cooperation):
            assert measure is None or measure.least <= measure.value <= measure.most
