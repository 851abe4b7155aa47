"""Grouping over what few pairs have in common gives what grouping over all pairs gives."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tocsin.reading.resolution.grouping import average_link, linked_groups

SIZE = 9
PAIRS = list(combinations(range(SIZE), 2))
LIKENESS = st.one_of(
    st.just(0.0), st.sampled_from((0.55, 0.6, 0.8, 1.0)), st.floats(0, 1).map(lambda one: round(one, 9))
)


@given(st.lists(LIKENESS, min_size=len(PAIRS), max_size=len(PAIRS)))
def test_pairs_without_likeness_may_be_left_out(values: list[float]) -> None:
    near = dict(zip(PAIRS, values, strict=True))
    full = np.zeros((SIZE, SIZE))
    for (one, other), value in near.items():
        full[one, other] = full[other, one] = value
    assert linked_groups(SIZE, near, 0.55) == average_link(full, 0.55)


def test_of_two_that_are_as_near_the_lower_is_joined() -> None:
    assert linked_groups(3, {(0, 1): 0.6, (0, 2): 0.6}, 0.55) == [0, 0, 2]
