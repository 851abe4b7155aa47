"""B-cubed against figures worked out by hand."""

import pytest

from evaluation.stories import b_cubed


def test_b_cubed_is_the_mean_over_items():
    wanted = ["a", "a", "b", "b"]
    found = [1, 1, 1, 2]
    # precision: 2/3 + 2/3 + 1/3 + 1 over 4; recall: 1 + 1 + 1/2 + 1/2 over 4
    precision, recall, f1 = b_cubed(wanted, found)
    assert precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert recall == pytest.approx(3 / 4)
    assert f1 == pytest.approx(2 * precision * recall / (precision + recall))
