"""The plural of a name that two states bear stands for both."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("The Koreas exchanged fire.", {"PRK", "KOR"}),
        ("Doctors from both Sudans met in Nairobi.", {"SDN", "SSD"}),
        ("The presidents of the two Congos held talks on the river.", {"COD", "COG"}),
    ],
)
def test_the_plural_of_a_shared_name_is_all_who_bear_it(text: str, states: set[str]) -> None:
    ((_, acting, _),) = sides(text)
    assert acting == states
