"""The compiled form of the lexicon: it says what the lines say, and goes when they change."""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path

import pytest

from tocsin.ontology.compiled import Read, kept_or_read
from tocsin.ontology.frames import Frame
from tocsin.ontology.lexicon import load_lexicon

LEXICON = load_lexicon()
FEW: Read = LEXICON.frames[:20], LEXICON.classes
"""Enough to keep and to find again."""


class Lines:
    """Reads a lexicon's lines, and counts how often."""

    def __init__(self, said: Read = FEW) -> None:
        self.said = said
        self.times = 0

    def __call__(self) -> Read:
        self.times += 1
        return self.said


@pytest.fixture(autouse=True)
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("__pycache__/*"))


def told(frame: Frame) -> list[object]:
    """All that a frame tells, also what it works out from its slots."""
    return [getattr(frame, one.name) for one in fields(frame)]


def test_what_is_kept_says_what_the_lines_say(tmp_path: Path) -> None:
    lines = Lines((LEXICON.frames, LEXICON.classes))
    kept_or_read(tmp_path, "d1", lines)
    frames, classes = kept_or_read(tmp_path, "d1", lines)
    assert lines.times == 1
    assert frames == LEXICON.frames
    assert list(map(told, frames)) == list(map(told, LEXICON.frames))
    assert classes == LEXICON.classes
    one = {slot.requirement.words: slot.requirement.words for frame in frames for slot in frame.slots}
    assert all(one[slot.requirement.words] is slot.requirement.words for frame in frames for slot in frame.slots)


def test_a_changed_lexicon_is_read_anew_and_takes_the_place_of_the_old(tmp_path: Path) -> None:
    lines = Lines()
    kept_or_read(tmp_path, "d1", lines)
    before = kept(tmp_path)
    kept_or_read(tmp_path, "d2", lines)
    assert lines.times == 2
    assert len(kept(tmp_path)) == 1
    assert kept(tmp_path) != before


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"lists": [["a"]], "triggers": [[1, 2, 3, 4]]}', "\0"])
def test_a_broken_file_is_read_past_and_made_whole(tmp_path: Path, text: str) -> None:
    kept_or_read(tmp_path, "d1", Lines())
    kept(tmp_path)[0].write_text(text, "utf-8")
    lines = Lines()
    assert kept_or_read(tmp_path, "d1", lines) == FEW
    assert kept_or_read(tmp_path, "d1", lines) == FEW
    assert lines.times == 1


def test_nothing_is_kept_where_python_keeps_no_bytecode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert kept_or_read(tmp_path, "d1", Lines()) == FEW
    assert kept(tmp_path) == []


def test_where_nothing_can_be_written_the_lines_are_read_each_time(tmp_path: Path) -> None:
    (tmp_path / "__pycache__").write_text("in the way", "utf-8")
    lines = Lines()
    for times in (1, 2):
        assert kept_or_read(tmp_path, "d1", lines) == FEW
        assert lines.times == times
