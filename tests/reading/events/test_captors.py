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


@pytest.mark.parametrize(
    ("text", "keeper", "people"),
    [
        ("Hundreds of Filipinos were permitted to leave Lebanon on Friday.", "LBN", "PHL"),
        ("A group of Swedish aid workers was barred from leaving Sudan.", "SDN", "SWE"),
        ("Ethiopia said 200 Eritrean prisoners would be allowed to leave Sudan.", "SDN", "ERI"),
    ],
)
def test_whether_people_may_leave_a_state_is_for_that_state_to_say(text: str, keeper: str, people: str) -> None:
    assert any(acting == {keeper} and people in to for _, acting, to in sides(text))
