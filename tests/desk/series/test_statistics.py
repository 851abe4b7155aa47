"""Each formula against values computed by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.desk.series.statistics import level_changes, percentiles, robust_z, surprise


def test_a_score_is_the_distance_from_the_median_in_scaled_mad() -> None:
    # Window 1, 2, 3, 4: median 2.5, deviations 1.5 0.5 0.5 1.5, MAD 1; (6 - 2.5) / 1.4826.
    assert robust_z([1, 2, 3, 4, 6], window=4)[4] == pytest.approx(2.360718, abs=1e-6)


def test_the_first_window_has_no_score() -> None:
    assert robust_z([1, 5, 2, 9], window=4) == [None] * 4


def test_one_crisis_week_does_not_widen_its_own_band() -> None:
    calm = [1.0, 2.0] * 5
    score = robust_z([*calm, 50.0, 1.0], window=10)
    assert score[10] is not None
    assert score[11] is not None
    assert score[10] > 50
    assert abs(score[11]) < 2


def test_a_window_that_does_not_vary_gives_no_score() -> None:
    assert robust_z([3, 3, 3, 3, 9], window=4)[4] is None


def test_a_window_less_than_half_known_gives_no_score() -> None:
    nan = math.nan
    assert robust_z([nan, nan, nan, 1, 9], window=4)[4] is None
    assert robust_z([nan, nan, 1, 3, 4], window=4)[4] == pytest.approx(2 / 1.4826)


def test_a_percentile_counts_what_came_before_and_ties_by_half() -> None:
    assert percentiles([5, 5, 7, 1, 5, math.nan, 6]) == [None, 0.5, 1.0, 0.0, 0.5, None, 0.8]


def test_a_level_is_dated_to_where_its_run_began() -> None:
    # Sums of score - 0.5: 1.5, 3.0, 4.5, 6.0 > 5 at number 5, from a run that began at number 2.
    assert level_changes([0.0, 0.0, 2.0, 2.0, 2.0, 2.0, 0.0]) == [2]


def test_a_fall_is_found_as_a_rise_is() -> None:
    assert level_changes([None, 0.1, -3.0, -3.5]) == [2]


def test_drift_within_half_a_sigma_is_let_pass() -> None:
    assert level_changes([0.5] * 200) == []


def test_surprise_is_the_tail_of_the_negative_binomial() -> None:
    # Counts 1 and 1: shape 2.5, p = 2/3. P(0) = (2/3)**2.5 = 0.362887; P(1) = 2.5 (1/3) P(0) = 0.302406.
    assert surprise(1, [1, 1]) == pytest.approx(1 - 0.362887, abs=1e-5)
    assert surprise(2, [1, 1]) == pytest.approx(1 - 0.362887 - 0.302406, abs=1e-5)


def test_no_events_are_never_a_surprise() -> None:
    assert surprise(0, [4, 5]) == 1.0


def test_a_count_cannot_be_judged_by_nothing() -> None:
    with pytest.raises(ValueError, match="no earlier period"):
        surprise(3, [])


@given(st.lists(st.integers(0, 50), min_size=1, max_size=60), st.integers(0, 60))
def test_the_more_events_the_greater_the_surprise(before: list[int], count: int) -> None:
    assert 0.0 <= surprise(count + 1, before) <= surprise(count, before) <= 1.0


VALUES = st.lists(st.one_of(st.floats(0, 1e6), st.just(math.nan)), max_size=40)


def test_a_window_that_varies_by_next_to_nothing_gives_no_score() -> None:
    least = 5e-324  # the least number above nought: a distance in such units is beyond all numbers
    assert robust_z([0.0, least, least, 2 * least, 2 * least, 3 * least, 1e6], window=6)[-1] is None


@given(VALUES, VALUES)
def test_what_was_said_of_the_past_stands_when_the_series_grows(past: list[float], later: list[float]) -> None:
    assert robust_z([*past, *later], window=6)[: len(past)] == robust_z(past, window=6)
    assert percentiles([*past, *later])[: len(past)] == percentiles(past)
