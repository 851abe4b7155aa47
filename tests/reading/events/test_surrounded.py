"""Whose the house is that troops and police surround."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thai soldiers surrounded the prime minister's residence overnight.", ("MOBILIZE", {"THA"}, {"THA"})),
        ("Armenian police ringed the parliament as the deputies met.", ("MOBILIZE", {"ARM"}, {"ARM"})),
        (
            "The president of Malawi stayed in Zambia while soldiers ringed his villa.",
            ("MOBILIZE", {"MWI"}, {"MWI"}),
        ),
        ("Ghanaian opposition leader Mensah's house was ringed with tanks.", ("MOBILIZE", set(), {"GHA"})),
    ],
)
def test_whoever_sits_in_a_house_is_faced_by_those_who_ring_it(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert told in sides(text)


def test_a_stadium_is_ringed_against_nobody() -> None:
    assert ("MOBILIZE", {"GRC"}, set()) in sides("Greek soldiers ringed the stadium.")
