"""Attacks that are made with words."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "Senator Wendell Strand unleashed a furious attack on Governor Iris Mabry at the county fair.",
        "Senator Wendell Strand clashed with Governor Iris Mabry over school meals.",
        "Senator Wendell Strand attacked a former beauty queen in a string of tweets.",
        "Senator Wendell Strand hit Governor Iris Mabry hard on her record.",
        "Senator Wendell Strand attacked a former beauty queen over her taxes.",
        "Senator Wendell Strand attacked police officers across the land.",
    ],
)
def test_politicians_attack_each_other_with_words(text: str) -> None:
    assert [act for act, _, _ in sides(text)] == ["ACCUSE"]


@pytest.mark.parametrize(
    "text",
    [
        "Senator Wendell Strand attacked Governor Iris Mabry with a knife.",
        "Chadian rebels attacked Governor Iris Mabry near the ford.",
        "Chadian rebels attacked a town near the ford, a candidate said in an interview.",
    ],
)
def test_arms_and_rebels_make_an_attack_a_blow(text: str) -> None:
    assert [act for act, _, _ in sides(text)] == ["ASSAULT"]
