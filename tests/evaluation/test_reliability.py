"""Reliability of confidences, against figures worked out by hand."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from evaluation.reliability import Bin, bins, calibration_error, picture

JUDGED = [(0.95, True), (0.95, False), (0.15, False), (1.0, True)]


def test_codings_are_sorted_into_bins_of_equal_width() -> None:
    low, high = bins(JUDGED)
    assert low == Bin(1, 0.15, 0.0)
    assert (high.count, high.right) == (3, pytest.approx(2 / 3))
    assert high.stated == pytest.approx((0.95 + 0.95 + 1.0) / 3)


def test_the_error_is_the_mean_distance_weighed_by_size() -> None:
    high = abs((0.95 + 0.95 + 1.0) / 3 - 2 / 3)
    assert calibration_error(JUDGED) == pytest.approx((3 * high + 1 * 0.15) / 4)


def test_the_picture_is_well_formed_and_shows_each_bin() -> None:
    root = ElementTree.fromstring(picture(JUDGED))
    assert sum(element.tag.endswith("text") and element.text == "3" for element in root.iter()) == 1
