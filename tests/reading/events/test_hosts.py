"""Guests and hosts of a meeting."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The Togolese premier held talks with his Ghanaian host on Monday.", {"GHA"}),
        ("The Togolese premier met his Chadian and Ghanaian hosts.", {"TCD", "GHA"}),
    ],
)
def test_a_host_receives_whoever_else_is_there(text: str, hosts: set[str]) -> None:
    assert sides(text) == [("CONSULT", {"TGO"}, hosts)]


def test_a_state_that_is_guest_and_host_only_takes_part() -> None:
    told = sides("The Irish taoiseach and the Scottish first minister met in Cardiff with their Welsh host.")
    assert told == [("CONSULT", {"IRL", "GBR"}, set())]


def test_a_colleague_or_ally_is_of_the_nation_that_is_told_of_him() -> None:
    assert ("ACCUSE", {"DNK"}, {"POL"}) in sides("The Danish minister called his Polish colleague a liar.")
    assert all(acting == {"SYR"} for _, acting, _ in sides("Russia's Syrian allies shelled the bakery."))
