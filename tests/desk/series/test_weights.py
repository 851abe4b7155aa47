"""What one event adds, computed by hand."""

import math
from datetime import date

import numpy as np
import pytest

from tocsin.desk.series.columns import EventColumns
from tocsin.desk.series.model import SeriesEvent
from tocsin.desk.series.weights import VolumeRatios, publisher_weight, shares_of

WEEKS = [date(2022, 1, 3), date(2022, 1, 10), date(2022, 1, 17)]


def event(publishers: set[str], goldstein: float = -9.0, confidence: float = 0.5) -> SeriesEvent:
    return SeriesEvent(
        id="e-1",
        day=date(2022, 1, 5),
        goldstein=goldstein,
        confidence=confidence,
        publishers=frozenset(publishers),
        strand="acts",
    )


def share_of(one: SeriesEvent, ratios: dict[str, float]) -> tuple[float, dict[str, float]]:
    """What an event adds; and by publisher, what it adds without that one."""
    columns = EventColumns.of([one])
    told = shares_of(columns, np.zeros(1, dtype=np.int64), lambda name: np.array([ratios.get(name, 1.0)]))
    value = float(told.values[0])
    return value, {columns.publishers[0][name]: value - lost for name, lost in zip(told.names, told.lost, strict=True)}


def test_one_publisher_weighs_ln_2_by_ln_6_and_five_weigh_one() -> None:
    assert publisher_weight(1) == pytest.approx(0.386853, abs=1e-6)
    assert publisher_weight(5) == pytest.approx(1.0)
    assert publisher_weight(40) == 1.0
    assert publisher_weight(0) == 0.0


def test_an_event_adds_confidence_times_weight_times_magnitude() -> None:
    # 0.5 x ln 3 / ln 6 x 9 = 0.5 x 0.613147 x 9
    assert share_of(event({"a", "b"}), {})[0] == pytest.approx(2.759163, abs=1e-6)


def test_without_its_only_publisher_an_event_adds_nothing() -> None:
    assert share_of(event({"a"}), {})[1] == {"a": 0.0}


def test_without_one_of_two_it_adds_what_one_makes_it_add() -> None:
    assert share_of(event({"a", "b"}), {})[1]["b"] == pytest.approx(0.5 * 0.386853 * 9, abs=1e-5)


def test_the_ratio_is_the_mean_of_its_publishers() -> None:
    plain = share_of(event({"a", "b"}), {})[0]
    assert share_of(event({"a", "b"}), {"a": 0.5, "b": 1.5})[0] == pytest.approx(plain)
    assert share_of(event({"a", "b"}), {"a": 0.5})[0] == pytest.approx(plain * 0.75)


def test_a_source_that_prints_more_than_it_is_used_to_counts_less() -> None:
    # Usual volume (10 + 10 + 40) / 3 = 20; (20 + 5) / (40 + 5).
    volume = {WEEKS[0]: {"a": 10}, WEEKS[1]: {"a": 10}, WEEKS[2]: {"a": 40}}
    assert VolumeRatios(volume, WEEKS, 52).ratios("a")[2] == pytest.approx(25 / 45)


def test_weeks_in_which_a_source_was_silent_do_not_lower_its_usual_volume() -> None:
    volume = {WEEKS[0]: {"a": 10}, WEEKS[1]: {"b": 3}, WEEKS[2]: {"a": 10}}
    ratios = VolumeRatios(volume, WEEKS, 52)
    assert ratios.ratios("a")[2] == 1.0
    assert ratios.ratios("a")[1] == 1.0


def test_only_the_window_counts_towards_the_usual_volume() -> None:
    volume = {WEEKS[0]: {"a": 1000}, WEEKS[1]: {"a": 10}, WEEKS[2]: {"a": 10}}
    assert VolumeRatios(volume, WEEKS, 1).ratios("a")[2] == 1.0


def test_a_small_source_does_not_leap() -> None:
    volume = {WEEKS[0]: {"a": 3}, WEEKS[1]: {"a": 1}}
    ratio = VolumeRatios(volume, WEEKS[:2], 52).ratios("a")[1]
    assert ratio == pytest.approx(7 / 6)
    assert ratio < math.sqrt(3)
