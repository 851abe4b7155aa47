"""Deeds told again by words that only point at them."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "Norway expelled two Belarusian diplomats. Iceland did the same.",
        "Norway expelled two Belarusian diplomats, and Iceland followed suit on Friday.",
    ],
)
def test_who_does_the_same_does_it_to_the_same(text: str) -> None:
    assert ("SANCTION", {"ISL"}, {"BLR"}) in sides(text)


def test_who_may_follow_suit_has_nothing_to_follow_where_nothing_was_told() -> None:
    assert sides("Iceland may follow suit.") == []


def test_who_was_acted_upon_does_not_do_the_same_to_himself() -> None:
    told = sides("Norway expelled two Belarusian diplomats. Belarus did the same.")
    assert ("SANCTION", {"BLR"}, {"BLR"}) not in told
