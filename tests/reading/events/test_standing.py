"""What is told enough of to stand as an event."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        '"No one should doubt our resolve," the Danish premier said.',
        '"Let me tell you a story," the Fijian president said.',
        '"You have to look at the dangers at home," the Danish premier said.',
    ],
)
def test_hearers_who_are_to_think_or_listen_are_asked_for_no_deed(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"The siege must end," the UN chief said.', "UNO"),
        ('"Let the ship sail," the Omani envoy said.', "OMN"),
    ],
)
def test_what_must_be_done_is_asked_for(text: str, speaker: str) -> None:
    assert [(act, actor) for act, actor, _ in sides(text)] == [("REQUEST", {speaker})]


@pytest.mark.parametrize(
    "text", ["Chad said it would quit the peace talks.", "Fiji will break off relations with them."]
)
def test_who_means_to_leave_a_table_or_end_ties_does_so_to_whoever_is_there(text: str) -> None:
    assert [act for act, _, _ in sides(text)] == ["SANCTION"]
