"""What a process loads before it answers: no command that only asks a desk waits for what reads dispatches."""

import subprocess
import sys

import pytest

from tests.warm import ROOT
from tocsin import Desk

_LOADED = """
import sys
from tocsin.cli import main
try:
    main()
except SystemExit as left:
    assert not left.code, left.code
print(*sorted(sys.modules))
"""
_COSTLY = (
    "tocsin.engine",
    "tocsin.reading.events",
    "tocsin.intake.formats",
    "tocsin.portal.app",
    "alembic",
    "spacy",
    "lxml",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("starting") / "desk"
    Desk.init(made).close()
    return made


@pytest.mark.parametrize(
    "command",
    [
        ["agenda"],
        ["positions", "--json"],
        ["events"],
        ["storylines"],
        ["series", "RUS", "UKR"],
        ["alerts", "--dry-run"],
    ],
    ids=lambda words: words[0],
)
def test_a_question_to_a_desk_loads_nothing_that_reads_dispatches_or_changes_tables(folder, command):
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, *command, "--desk", str(folder)], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    loaded = done.stdout.decode().splitlines()[-1].split()
    assert "tocsin.desk.store" in loaded
    assert [name for name in _COSTLY if name in loaded] == []
