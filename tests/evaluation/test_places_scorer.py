"""The place scorer against figures worked out by hand."""

import pytest

from evaluation.places import Located, distance, near_enough, spans

OSLO, BERGEN, DRAMMEN = (59.91, 10.75), (60.39, 5.32), (59.74, 10.20)


def test_spans_count_once_by_overlap():
    wanted = [Located(0, 5, OSLO), Located(10, 15, OSLO)]
    found = [Located(2, 7, None), Located(3, 6, None), Located(40, 45, None)]
    counts = spans(wanted, found)
    assert (counts.right, counts.wrong, counts.missed) == (1, 2, 1)


def test_what_lies_within_161_km_is_near_and_what_is_not_found_is_not():
    wanted = [Located(0, 5, OSLO), Located(10, 15, OSLO), Located(20, 25, OSLO)]
    found = [Located(0, 5, DRAMMEN), Located(10, 15, BERGEN)]
    assert near_enough(wanted, found) == [True, False, False]


def test_distances_are_kilometres_on_the_globe():
    assert distance(OSLO, BERGEN) == pytest.approx(305, abs=5)
    assert distance((0.0, 0.0), (0.0, 90.0)) == pytest.approx(10_007.5, abs=1)
