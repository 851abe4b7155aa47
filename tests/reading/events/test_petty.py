"""Crimes of private people that touch no state."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "A Riga man was arrested for stealing bicycles.",
        "Two Estonian plumbers were arrested for burglary.",
        "A court in Riga jailed a gardener for fraud.",
        "Riga police arrested a man who had sold forged stamps.",
        "A Riga court ordered a tenor to pay alimony to his first wife.",
    ],
)
def test_a_theft_by_somebody_of_no_office_is_no_event(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "An Estonian minister was arrested for stealing public funds.",
        "An Estonian reporter was arrested for fraud.",
        "A Riga man was arrested for insulting the president.",
    ],
)
def test_what_befalls_ministers_reporters_and_scoffers_is_one(text: str) -> None:
    assert [act for act, _, _ in sides(text)] == ["COERCE"]
