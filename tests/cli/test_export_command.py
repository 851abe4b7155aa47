"""`tocsin export`: to files that appear whole, to standard output, and with errors that say what to do."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.warm import tell_tocsin as run
from tocsin import Desk

DISPATCH = "Cod row\n\nOSLO, Jan 7, 2022 (AFP) - Norway accused Russia on Friday of overfishing cod.\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("export")
    (made / "cod.txt").write_text(DISPATCH, "utf-8")
    with Desk.init(made / "desk") as desk:
        desk.add(made / "cod.txt")
    return made


def test_a_file_is_written_and_told_of(folder: Path) -> None:
    done = run("export", "parquet", "desk", "-o", "events.parquet", cwd=folder)
    assert (done.returncode, done.stdout) == (0, "written to events.parquet\n")
    assert pq.read_table(folder / "events.parquet").column("type").to_pylist() == ["ACCUSE"]


def test_without_a_file_it_goes_to_standard_output(folder: Path) -> None:
    done = run("export", "jsonl", "--desk", "desk", cwd=folder)
    assert json.loads(done.stdout)["recipients"][0]["country"] == "RUS"


def test_an_unknown_format_is_answered_by_those_there_are(folder: Path) -> None:
    done = run("export", "stix", "desk", cwd=folder)
    assert done.returncode == 2
    assert "parquet, csv, jsonl" in done.stderr


def test_what_stood_there_stays_when_an_export_fails(folder: Path) -> None:
    (folder / "kept.csv").write_text("before", "utf-8")
    done = run("export", "csv", "desk", "--type", "NOISE", "-o", "kept.csv", cwd=folder)
    assert done.returncode == 2
    assert (folder / "kept.csv").read_text("utf-8") == "before"
    assert [one.name for one in folder.iterdir() if one.name.endswith(".part")] == []


def test_a_folder_that_is_not_there_is_named(folder: Path) -> None:
    done = run("export", "csv", "desk", "-o", "nowhere/events.csv", cwd=folder)
    assert done.returncode == 8
    assert done.stderr.startswith("OutputError: nowhere/events.csv: cannot be written")


def test_a_full_disk_is_an_error_of_one_line(folder: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.fail("this test needs /dev/full")
    shown = f"{sys.executable} -m tocsin export csv desk > /dev/full"
    done = subprocess.run(["/bin/sh", "-c", shown], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 8
    assert "Traceback" not in done.stderr


def test_raw_is_of_csv_alone(folder: Path) -> None:
    assert run("export", "jsonl", "desk", "--raw", cwd=folder).returncode == 2
    assert "\ufeff" not in run("export", "csv", "desk", "--raw", cwd=folder).stdout


def test_gold_goes_on_as_it_did(folder: Path) -> None:
    with Desk.open(folder / "desk") as desk:
        mention = desk.events().items[0].mentions[0]
    assert run("adjudicate", mention, "right", "--desk", "desk", "--author", "a", cwd=folder).returncode == 0
    done = run("export", "gold", "--desk", "desk", "--author", "a", "--out", "gold.jsonl", cwd=folder)
    assert (done.returncode, done.stdout) == (0, "1 lines written to gold.jsonl\n")
    assert run("export", "gold", "--desk", "desk", cwd=folder).stdout == (folder / "gold.jsonl").read_text("utf-8")
    assert run("export", "gold", "desk", "--type", "AID", cwd=folder).returncode == 2


def test_gold_of_a_data_set_is_refused_for_what_it_is(folder: Path) -> None:
    assert run("code", "cod.txt", "-o", "coded", "--engine", "inline", cwd=folder).returncode == 0
    done = run("export", "gold", "coded", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "coded: a data set holds no verdicts to make gold of; name the desk" in done.stderr
