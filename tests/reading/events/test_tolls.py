"""The dead and wounded whom a clause above a blow counts are that blow's."""

from __future__ import annotations

import pytest

from tocsin import read_text


def dead(text: str) -> list[list[float | None]]:
    """Of each assault, the numbers of those killed."""
    events = read_text(text, published="2023-06-14").events
    return [
        [one.value for one in event.quantities if one.kind == "killed"] for event in events if event.act == "ASSAULT"
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The toll of a raid on the Chadian town of Abeche rose to 19 on Tuesday.", 19),
        ("Doctors said that 31 weavers died when Chadian jets bombed a village near Abeche.", 31),
        ("The number of weavers killed when Chadian rebels stormed Abeche climbed to 16.", 16),
    ],
)
def test_a_toll_is_that_of_the_blow_it_hangs_over(text: str, number: float) -> None:
    assert dead(text) == [[number]]


def test_the_dead_of_another_deed_are_not_those_of_the_blow_behind_it() -> None:
    first, second = dead("Rebels killed ten weavers on Monday after Chadian jets bombed a camp.")
    assert (first, second) == ([10], [])
