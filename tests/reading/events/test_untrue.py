"""What is said to be untrue is denied by whoever says so, and has not happened."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "It is not true that Laos flogged nine fishermen, its envoy said.",
        "The claim that Laotian gunboats sank a ferry is false, Laos said.",
        "Reports that Laos has shelled a monastery are pure invention, a Laotian colonel said.",
        "There is no truth in the rumour that Laos sold the mortars, its army said.",
    ],
)
def test_a_deed_said_to_be_untrue_is_a_denial_by_the_speaker(text: str) -> None:
    assert [(act, acted) for act, acted, _ in sides(text)] == [("REJECT", {"LAO"})]


def test_what_is_said_to_be_true_is_no_denial() -> None:
    assert not any(act == "REJECT" for act, *_ in sides("It is true that Laos sold the mortars, its army said."))
