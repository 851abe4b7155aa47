"""Claims that accuse nobody, and those that do."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "The Danish premier claimed that the summit had settled every quarrel.",
        "Officials in Ecuador claim the harvest is better than ever.",
        "Albania claimed that its army had taken the bridge.",
        "The envoy of Samoa contended that the plan would save a year.",
    ],
)
def test_who_claims_that_all_is_well_or_boasts_accuses_nobody(text: str) -> None:
    assert [act for act, _, _ in sides(text) if act == "ACCUSE"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Albania claimed that Greece had armed the smugglers.",
        "The opposition in Samoa claimed the poll was rigged.",
        "Albania claims that Greece hides the fugitive.",
        "Albania charged that Greece had crossed the border.",
    ],
)
def test_who_claims_that_somebody_did_wrong_accuses(text: str) -> None:
    assert "ACCUSE" in [act for act, _, _ in sides(text)]
