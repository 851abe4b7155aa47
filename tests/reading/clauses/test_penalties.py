"""On whom a penalty falls, whose deed it punishes."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "act", "doer", "sufferer"),
    [
        ("Japan imposed sanctions on North Korea for abducting its citizens.", "ASSAULT", "PRK", "JPN"),
        (
            "The council ordered an arms embargo against Serbia as punishment for attacking Bosnia.",
            "ASSAULT",
            "SRB",
            "BIH",
        ),
        ("The council ordered a ban on trade with Serbia as punishment for attacking Bosnia.", "ASSAULT", "SRB", "BIH"),
        (
            "Canada says it will keep the ban imposed on Iraq after its invasion of Oman.",
            "ASSAULT",
            "IRQ",
            "OMN",
        ),
        ("Canada keeps the embargo imposed on Argentina after its invasion of the Falklands.", "ASSAULT", "ARG", "GBR"),
    ],
)
def test_what_is_punished_was_done_by_whoever_is_punished(text: str, act: str, doer: str, sufferer: str) -> None:
    assert any(told == act and acting == {doer} and sufferer in to for told, acting, to in sides(text))


def test_what_follows_no_penalty_is_the_subjects_own_deed() -> None:
    told = sides("Ghana closed its border with Togo after its army attacked smugglers in Lome.")
    assert all(acting != {"TGO"} for act, acting, _ in told if act == "COERCE")
    assert ("SANCTION", {"SWE"}, {"MMR"}) in sides("Sweden imposed sanctions on Burma after a visit by its minister.")
