"""What a text asks its readers."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "Will Cameroon invade Gabon?",
        "Should Estonia talk to the Houthis?",
        "Is Gabon about to expel the Estonian consul?",
        "Who would bomb an Estonian creamery?",
    ],
)
def test_a_question_tells_no_deed(text: str) -> None:
    assert sides(text) == []


def test_a_question_why_takes_the_deed_for_granted() -> None:
    assert [act for act, _, _ in sides("Why did Gabon expel the Estonian consul?")] == ["SANCTION"]


def test_a_clause_of_its_own_tells_its_deed_in_a_question_too() -> None:
    told = sides("Will the abbots forgive Gabon, which shelled their orchard on Monday?")
    assert [act for act, _, _ in told] == ["ASSAULT"]
