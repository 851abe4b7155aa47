"""A story from the future is one named error on every way in, and the rest goes on."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.test_commands import run

LATER = (date.today() + timedelta(days=400)).strftime("%b %d, %Y")
STORY = "Envoys meet in Riga\n\nRIGA, {day} (AFP) - Envoys of Latvia and Estonia held talks in Riga on Friday.\n"


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    folder = tmp_path / "wire"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY.format(day=LATER), "utf-8")
    (folder / "b.txt").write_text(STORY.format(day="Jan 07, 2022"), "utf-8")
    return folder


def test_read_refuses_it_and_reads_the_other(wire):
    done = run("read", "--jsonl", str(wire))
    assert done.returncode != 0
    assert b"ImplausibleDate" in done.stderr
    assert done.stdout.count(b"\n") == 1


def test_a_desk_refuses_it_and_files_the_other(wire, tmp_path):
    from tocsin import Desk

    with Desk.init(tmp_path / "desk") as desk:
        report = desk.add(wire)
        assert report.added == 1
        assert sum(report.failed.values()) == 1
