"""A quarrel of another region and decade than the sample wire's, followed from the demand to its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tocsin import Desk

TOLD = [
    ("Togo demands Ghanaian pullback", "LOME", "May 2, 1994", "AFP",
     "Togo demanded on Monday that Ghana withdraw its troops from the village of Aflao."),
    ("Ghana turns Togo down", "ACCRA", "May 4, 1994", "Reuters",
     "Ghana on Wednesday rejected Togo's demand for a withdrawal of its troops from Aflao."),
    ("Togo threatens to close border", "LOME", "May 6, 1994", "AP",
     "Togo threatened to close its border with Ghana unless the troops left Aflao."),
    ("Togo shuts border", "LOME", "May 11, 1994", "AFP",
     "Togo closed its border with Ghana on Wednesday."),
    ("Talks on Aflao set", "ACCRA", "May 16, 1994", "Reuters",
     "Ghana and Togo will hold talks on the border in Accra on May 23, a minister said."),
    ("Ghana leaves Aflao", "ACCRA", "May 20, 1994", "AP",
     "Ghana withdrew its troops from Aflao on Friday."),
    ("Neighbours talk", "ACCRA", "May 23, 1994", "AFP",
     "Ghana and Togo held talks on the border in Accra on Monday."),
]  # fmt: skip


@pytest.fixture
def crisis(desk: Desk, dispatch: Callable[..., Path]) -> Desk:
    for headline, place, day, agency, body in TOLD:
        desk.add(dispatch(headline, body, place=place, day=day, agency=agency))
    return desk


def test_each_position_is_told_to_its_end(crisis: Desk) -> None:
    lives = {
        (one.kind, one.actors[0].country): [(step.state, step.at[:10]) for step in one.steps]
        for one in crisis.positions().items
    }
    assert lives["demand", "TGO"] == [("standing", "1994-05-02"), ("rejected", "1994-05-04"), ("met", "1994-05-20")]
    assert lives["threat", "TGO"] == [("standing", "1994-05-06"), ("carried_out", "1994-05-11")]
    assert lives["refusal", "GHA"][0] == ("standing", "1994-05-04")


def test_talks_that_were_set_were_held(crisis: Desk) -> None:
    (entry,) = crisis.agenda(since="1994-05-01", until="1994-06-01").items
    assert (entry.item.start, entry.item.state, entry.item.place.name) == ("1994-05-23", "held", "Accra")
    assert {party.country for party in entry.item.participants} == {"GHA", "TGO"}
