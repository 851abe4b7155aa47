"""What the page "about" says of accuracy is what the gates hold."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from tocsin.portal.pages.about import Measured, measured

FLOORS = tomllib.loads((Path(__file__).parents[2] / "evaluation" / "floors.toml").read_text("utf-8"))["floor"]
_STALE = 0.1
"""How far a floor may have risen above what the page tells before it should tell more."""


@pytest.mark.parametrize("one", measured(), ids=lambda one: one.data)
def test_no_figure_is_more_than_its_gate_holds(one: Measured) -> None:
    floor = FLOORS[one.table][one.data]
    assert one.at_least <= floor < one.at_least + _STALE


def test_the_page_tells_method_accuracy_limits_and_versions(portal: TestClient) -> None:
    tree = html.fromstring(portal.get("/about").text)
    ids = {one.get("id") for one in tree.findall(".//h2")}
    assert {"method", "copies", "series", "limits", "versions", "accuracy", "marks"} <= ids
    figures = [row.find("td").text for row in tree.findall('.//section[@aria-labelledby="accuracy"]//tbody/tr')]
    assert figures == [f"{one.at_least:.2f}" for one in measured()]
