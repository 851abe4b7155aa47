"""The summary of a run and the list of what to retry."""

import json

import pytest

from tocsin.errors import BinaryInput, MalformedInput, NoStory
from tocsin.intake import Taken, page_from_text
from tocsin.intake.report import Report, quarantine_lines, sources_in


def report() -> Report:
    made = Report()
    made.add(Taken("a.txt", page_from_text("Talks ended.")))
    made.add(Taken("b.json", NoStory("is no text: picture", where="b.json#1")))
    made.add(Taken("c.png", BinaryInput("the bytes are no text", where="c.png")))
    made.add(Taken("d.zip", MalformedInput("is damaged", where="d.zip!x.xml")))
    made.add(Taken("d.zip", MalformedInput("is damaged", where="d.zip!y.xml")))
    return made


def test_what_is_no_dispatch_is_skipped_by_reason_and_what_broke_has_failed():
    assert report().as_json() == {
        "read": 1,
        "by_format": {"text": 1},
        "skipped": {"binary-input": 1, "is no text: picture": 1},
        "failed": {"malformed-input": 2},
    }


def test_a_quarantine_list_names_each_failure_and_gives_its_sources_back_once():
    lines = list(quarantine_lines(report().quarantine))
    assert [json.loads(line)["where"] for line in lines] == ["d.zip!x.xml", "d.zip!y.xml"]
    assert sources_in(lines, "list") == ["d.zip"]


@pytest.mark.parametrize("line", ["[]", "{}", "x", '{"source": 1}', "[" * 100_000])
def test_a_line_of_something_else_is_malformed(line):
    with pytest.raises(MalformedInput, match="line 1"):
        sources_in([line], "list")
