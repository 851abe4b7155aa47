"""Grouping over what few pairs have in common gives what grouping over all pairs gives."""

from __future__ import annotations

import random
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tocsin.reading.resolution import grouping
from tocsin.reading.resolution.grouping import average_link, led_groups_of, linked_groups, linked_groups_of

SIZE = 9
PAIRS = list(combinations(range(SIZE), 2))
MEMBERS = 40
LIKENESS = st.one_of(
    st.just(0.0), st.sampled_from((0.55, 0.6, 0.8, 1.0)), st.floats(0, 1).map(lambda one: round(one, 9))
)


@given(st.integers(0, 100_000))
def test_pairs_without_likeness_may_be_left_out(seed: int) -> None:
    """No two means are the same, so that the rounding of one way decides nothing."""
    chance = random.Random(seed)
    near = {pair: round(chance.random(), 9) if chance.random() < 0.7 else 0.0 for pair in PAIRS}
    full = np.zeros((SIZE, SIZE))
    for (one, other), value in near.items():
        full[one, other] = full[other, one] = value
    assert linked_groups(SIZE, near, 0.55) == average_link(full, 0.55)


@given(st.dictionaries(st.sampled_from(list(combinations(range(MEMBERS), 2))), LIKENESS, max_size=400))
def test_many_pairs_are_grouped_as_few_are(near: dict[tuple[int, int], float]) -> None:
    ones, others = (np.array([pair[side] for pair in near], np.int64) for side in (0, 1))
    values = np.array(list(near.values()), np.float64)
    few = linked_groups(MEMBERS, near, 0.55)
    assert linked_groups_of(MEMBERS, ones, others, values, 0.55) == few
    kept, grouping.FEW = grouping.FEW, -1
    try:
        assert linked_groups_of(MEMBERS, ones, others, values, 0.55) == few
    finally:
        grouping.FEW = kept


def test_a_mean_is_the_same_whatever_was_joined_first() -> None:
    """All are as alike as the threshold asks: their means are that very number, and no rounding parts them."""
    near = {pair: 0.55 for pair in combinations(range(30), 2)}
    assert set(linked_groups(30, near, 0.55)) == {0}


def test_of_two_that_are_as_near_the_lower_is_joined() -> None:
    assert linked_groups(3, {(0, 1): 0.6, (0, 2): 0.6}, 0.55) == [0, 0, 2]


def led(near: dict[tuple[int, int], float], followers: list[bool]) -> list[int]:
    ones, others = (np.array([pair[side] for pair in near], np.int64) for side in (0, 1))
    return led_groups_of(np.array(followers), ones, others, np.array(list(near.values()), np.float64), 0.55)


def test_what_only_follows_goes_with_what_it_is_most_like_and_parts_nobody() -> None:
    """By mean alone 3 would stay out: it is like 1 and nothing else of the group."""
    near = {(0, 1): 0.7, (0, 2): 0.7, (1, 2): 0.7, (1, 3): 0.9, (3, 4): 0.6}
    assert led(near, [False, False, False, True, False]) == [0, 0, 0, 0, 4]
    assert linked_groups(5, near, 0.55) == [0, 1, 0, 1, 4]


def test_what_follows_nothing_that_leads_is_grouped_with_its_own_kind() -> None:
    assert led({(0, 1): 0.5, (1, 2): 0.8}, [False, True, True]) == [0, 1, 1]


def test_a_group_is_known_by_its_first_even_where_that_follows() -> None:
    assert led({(0, 1): 0.9, (1, 2): 0.8}, [True, False, False]) == [0, 0, 0]
