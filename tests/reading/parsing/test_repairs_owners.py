"""Whose somebody is where the parser hangs the words that tell it elsewhere."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Iceland warned authorities in Kyrgyzstan of a fresh embargo.", ("THREATEN", {"ISL"}, {"KGZ"})),
        ("Peru asked police in Gabon for help.", ("REQUEST", {"PER"}, {"GAB"})),
        ("Chad spoke to Iran's envoy to the United Nations.", ("CONSULT", {"TCD"}, {"IRN"})),
        ("Niger sent an envoy to Bahrain.", ("CONSULT", {"NER"}, {"BHR"})),
        ("Samoa as well as Guinea-Bissau expelled Cuban diplomats.", ("SANCTION", {"WSM", "GNB"}, {"CUB"})),
        ("Belize condemned Honduras as well as Panama.", ("ACCUSE", {"BLZ"}, {"HND", "PAN"})),
        ("Ethiopia blamed neighbours Eritrea and Sudan for the blast.", ("ACCUSE", {"ETH"}, {"ERI", "SDN"})),
        ("Emirati Foreign Minister Kofi Antara condemned Libya.", ("ACCUSE", {"ARE"}, {"LBY"})),
        ("Turkey condemned Honduran opposition leader Jonas Kerrin.", ("ACCUSE", {"TUR"}, {"HND"})),
    ],
)
def test_whose_somebody_is_stands_beside_him(text: str, told: Told) -> None:
    assert told in sides(text)


def test_where_two_met_is_the_home_of_neither() -> None:
    assert ("CONSULT", {"TGO"}, {"CHE"}) not in sides("Togo met rebels in Geneva.")


def test_soldiers_are_not_of_the_land_that_they_are_sent_to() -> None:
    assert all(actors != {"MLI"} for _, actors, _ in sides("France withdrew its troops in Mali."))
