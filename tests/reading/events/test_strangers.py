"""Where those are from whom a state seizes, strikes or sends away."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ghana expelled two diplomats from Togo on Friday.", ("SANCTION", {"GHA"}, {"TGO"})),
        ("Malta arrested nine sailors from Tunisia.", ("COERCE", {"MLT"}, {"TUN"})),
        ("Eritrea jailed two officials from Djibouti.", ("COERCE", {"ERI"}, {"DJI"})),
        ("Norway expelled two diplomats.", ("SANCTION", {"NOR"}, set())),
        ("Ethiopian police arrested six sailors whose dhow had strayed from Yemen.", ("COERCE", {"ETH"}, {"YEM"})),
        ("Peruvian police detained nine miners who had crossed from Bolivia.", ("COERCE", {"PER"}, {"BOL"})),
        ("Danish police detained two students who had returned from Syria.", ("COERCE", {"DNK"}, {"DNK"})),
    ],
)
def test_who_is_sent_away_or_seized_is_of_where_he_comes_from(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert sides(text) == [told]


def test_whose_tells_whose_the_officials_are() -> None:
    assert ("COERCE", {"OMN"}, {"IRL"}) in sides("Ireland condemned Oman, whose officials had jailed an Irish nun.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Denmark criticised Hungary and urged its government to free a poet.", ("REQUEST", {"DNK"}, {"HUN"})),
        ("Sweden broke with Eritrea and accused its rulers of torture.", ("ACCUSE", {"SWE"}, {"ERI"})),
        ("Turkish unions urged their government to free a clerk.", ("REQUEST", {"TUR"}, {"TUR"})),
    ],
)
def test_a_state_has_no_words_for_its_own_rulers(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert told in sides(text)
