"""What private people and town halls do in one state makes no event; what touches a power or a second state does."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "A Danish baker talked to the mayor of Aarhus about flour.",
        "The Norwegian justice minister spoke to pensioners in Bergen about burglars.",
        "The Chilean police chief urged residents to lock their doors.",
        "The Chilean president warned voters that his rival would ruin them.",
        "A patient with a fever is being treated in Oslo.",
        "The minister will help Norwegian pupils with their homework.",
        "Two Norwegian girls with a rash were admitted to the infirmary on Monday.",
        "The city council in Perth agreed to widen the road.",
        "Peru's president has a plan for the harvest.",
        "Peru's president has big plans for the winter.",
        "The National Congress of Peru is a party of farmers.",
        "Ebola has killed two Guinean nurses this month.",
        "Engineers from Peru demonstrated a new pump.",
        "Shares fell on worries that the Chilean government will nationalise the mines.",
    ],
)
def test_everyday_life_within_one_state_is_no_event(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chilean police arrested a student in Santiago.", "COERCE"),
        ("Bishops in Togo demanded that the president resign.", "REQUEST"),
        ("The Chilean president spoke to Peruvian pensioners.", "CONSULT"),
        ("The Kenyan opposition called on young people to march on the palace.", "REQUEST"),
        ("Students in Chile protested against the president.", "PROTEST"),
        ("Peru's president has no plans to lift the embargo.", "REJECT"),
    ],
)
def test_what_touches_a_power_or_another_state_is_told(text: str, act: str) -> None:
    assert act in [told[0] for told in sides(text)]
