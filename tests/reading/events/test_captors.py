"""Who has somebody in his hands where nobody is told to act."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "act", "captor", "captive"),
    [
        ("Five Nigerian fishermen were whipped in a Malabo police station, their union says.", "ASSAULT", "GNQ", "NGA"),
        ("Two Italian journalists were beaten and burned in Syria's Sednaya prison.", "ASSAULT", "SYR", "ITA"),
        ("The Rwandan general was turned away at Orly airport on Monday.", "COERCE", "FRA", "RWA"),
    ],
)
def test_what_is_done_in_a_states_prisons_and_at_its_gates_it_does(
    text: str, act: str, captor: str, captive: str
) -> None:
    assert (act, {captor}, {captive}) in sides(text)


@pytest.mark.parametrize(
    "text",
    ["Five Nigerian fishermen were whipped in a Malabo bar.", "Two Nigerian poets were tortured in a Lagos prison."],
)
def test_elsewhere_and_to_its_own_anybody_may_have_done_it(text: str) -> None:
    assert all(not acting for act, acting, _ in sides(text) if act == "ASSAULT")
