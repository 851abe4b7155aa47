"""What kind of meeting it is, by who meets and where."""

from __future__ import annotations

import pytest

from tocsin.engine import Reader
from tocsin.reading.events.venues import meeting_kind


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "mode", "code"),
    [
        ("The Gambian president and his Bissau-Guinean counterpart met in Reykjavik.", "third-party", "044"),
        ("The Gambian president met his Nepalese counterpart in Kathmandu.", None, "040"),
        ("The Gambian president discussed the drought with his Nepalese counterpart over the phone.", "phone", "041"),
        ("In a video call the Gambian president briefed his Nepalese counterpart.", "phone", "041"),
        ("The Gambian president met his Nepalese counterpart, who had left his phone at home.", None, "040"),
    ],
)
def test_a_meeting_on_a_third_partys_soil_or_over_a_line_has_a_code_of_its_own(
    reader: Reader, text: str, mode: str | None, code: str
) -> None:
    meetings = [event for event in reader.read_text(text).events if event.type == "CONSULT"]
    assert [(event.mode, event.cameo) for event in meetings] == [(mode, code)]


def test_three_states_meet_multilaterally_where_the_soil_is_theirs_or_untold() -> None:
    assert meeting_kind(None, ["BEN", "TGO", "GHA"], None) == "multilateral"
    assert meeting_kind(None, ["BEN", "TGO", "GHA"], "TGO") == "multilateral"


def test_the_mode_that_words_tell_stands() -> None:
    assert meeting_kind("phone", ["BEN", "TGO"], "CHE") == "phone"


def test_one_state_alone_makes_no_kind() -> None:
    assert meeting_kind(None, ["BEN"], "TGO") is None
