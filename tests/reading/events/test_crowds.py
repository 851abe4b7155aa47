"""Whose a crowd is that no word assigns to a state."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Teachers stayed away from work, defying an order by Ghana's labour minister.", ("PROTEST", {"GHA"}, set())),
        ("Warsaw's plea went unheard by the miners, who sat down on the tracks.", ("PROTEST", {"POL"}, set())),
        ("Farmers dumped milk in Vienna because Austria's cabinet had cut subsidies.", ("PROTEST", {"AUT"}, set())),
        ("Students demanded that Thailand's premier step down.", ("REQUEST", {"THA"}, {"THA"})),
    ],
)
def test_people_are_up_at_home_where_rulers_of_one_state_are_named(
    text: str, told: tuple[str, set[str], set[str]]
) -> None:
    assert told in sides(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hundreds rallied on the quays of Oslo for Nepal's miners.",
        "Students burned a French flag in Bamako.",
        "Youths threw stones at the Turkish consulate in Rotterdam.",
        "Monks rallied in Colombo against the president of Peru.",
        "Protesters threw stones in the market as Chad's premier spoke.",
    ],
)
def test_people_of_whom_nothing_tells_their_state_are_nobodys(text: str) -> None:
    assert {frozenset(acting) for act, acting, _ in sides(text) if act == "PROTEST"} == {frozenset()}


def test_clerics_who_make_demands_of_a_state_may_be_of_any() -> None:
    assert ("REQUEST", set(), {"TGO"}) in sides("The bishops urged Togo's premier to resign.")
