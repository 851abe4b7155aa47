"""Whose those are who share the lot of foreigners."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Venezuelan agents arrested an opposition candidate and two Spanish tourists.", ("COERCE", "VEN", "ESP")),
        ("Nigerien troops freed a mayor and two French engineers from kidnappers.", ("AID", "NER", "FRA")),
    ],
)
def test_a_politician_beside_foreigners_is_of_the_state_that_deals_with_him(
    text: str, told: tuple[str, str, str]
) -> None:
    act, doer, foreigner = told
    assert (act, {doer}, {doer, foreigner}) in sides(text)


def test_abroad_he_is_not() -> None:
    told = sides("Israeli commandos arrested a mayor and two Syrian farmers in Lebanon.")
    assert all("ISR" not in acted for _, _, acted in told)
