"""Whom an act is aimed at where its own words name nobody."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Prague closed two Russian consulates, a step that Moscow called hostile.", ("ACCUSE", {"RUS"}, {"CZE"})),
        ("Norway froze the ferry talks and Iceland condemned the decision.", ("ACCUSE", {"ISL"}, {"NOR"})),
        ("Chile sent troops to the border, and Lima vowed a harsh answer.", ("THREATEN", {"PER"}, {"CHL"})),
    ],
)
def test_the_only_other_state_of_a_sentence_is_the_other_side(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert told in sides(text)


def test_those_who_report_an_act_are_no_side_of_it() -> None:
    assert ("ASSAULT", {"GEO"}, {"TUR"}) not in sides("Georgia bombed the depot, Turkish reporters told Reuters.")


def test_an_accord_signed_is_done_to_nobody() -> None:
    told = sides("Sudanese rebels signed an accord in the presence of Chadian observers.")
    assert all(acted != {"TCD"} for act, _, acted in told if act == "SUPPORT")
