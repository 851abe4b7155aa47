"""`tocsin code`: its exit code says whether the data set is whole, and whether anything was left out."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.corpus.bytes_of import bytes_of
from tests.engine.corpus.stories import write_stories
from tests.warm import tell_tocsin as run


def tocsin(*words: object, at: Path | None = None) -> subprocess.CompletedProcess[str]:
    return run("code", *words, cwd=at)


def test_a_corpus_becomes_a_data_set_with_code_book_and_manifest(tmp_path):
    write_stories(tmp_path / "corpus", 3)
    words = ["code", str(tmp_path / "corpus"), "-o", str(tmp_path / "out")]
    call = [sys.executable, "-W", "error", "-m", "tocsin", *words]  # begun anew, with its own imports
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "dispatches 5" in done.stdout
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["tables"]["dispatches"] == 5
    assert {file["path"].split("/")[0] for file in manifest["files"]} >= {"dispatches", "events", "actors"}
    book = (tmp_path / "out" / "CODEBOOK.md").read_text("utf-8")
    assert "| `goldstein` |" in book
    assert "| all-rights-reserved | 1 |" in book


def test_what_cannot_be_read_is_named_and_told_by_the_exit_code_and_can_be_tried_again(tmp_path):
    folder = tmp_path / "corpus"
    write_stories(folder, 1)
    (folder / "cut.json").write_text('{"version": "3.0", "uri": "x", "type": "text", "headlines": [{"value": "Cut')
    done = tocsin(folder, "-o", tmp_path / "out", "--engine", "inline")
    assert done.returncode == 3
    assert "not read: malformed-input 1" in done.stdout
    (folder / "cut.json").unlink()
    write_stories(folder / "cut.json", 1)
    again = tocsin("--retry", tmp_path / "out" / "quarantine.jsonl", "-o", tmp_path / "mended", "--engine", "inline")
    assert again.returncode == 0
    assert "dispatches 3" in again.stdout


def test_a_data_set_is_carried_to_an_address_in_place_of_one_that_is_there(tmp_path):
    write_stories(tmp_path / "corpus", 1)
    there = tmp_path / "there"
    (there / "events" / "month=1999-01").mkdir(parents=True)
    (there / "events" / "month=1999-01" / "events.parquet").write_text("of an older data set")
    words = ["-o", there.as_uri(), "--work", tmp_path / "work", "--engine", "inline"]
    done = tocsin((tmp_path / "corpus").as_uri(), *words)
    assert (done.returncode, done.stdout.split(": ")[0]) == (0, there.as_uri())
    assert bytes_of(there) == bytes_of(tmp_path / "work")
    assert not list(there.glob("events/month=1999-01"))


def test_a_data_set_at_an_address_is_exported_and_compared_as_one_in_a_folder(tmp_path):
    write_stories(tmp_path / "corpus", 1)
    assert tocsin(tmp_path / "corpus", "-o", tmp_path / "made", "--engine", "inline").returncode == 0
    address = (tmp_path / "made").as_uri()
    compared = run("diff", address, tmp_path / "made")
    assert (compared.returncode, compared.stderr) == (0, "")
    here, there = (run("export", "csv", where).stdout for where in (tmp_path / "made", address))
    assert here == there
    assert len(here.splitlines()) > 3
    again = run("code", address, "-o", tmp_path / "again")
    assert (again.returncode, again.stdout) == (2, "")
    assert f"{address} is a data set" in again.stderr
    nothing = run("export", "csv", (tmp_path / "corpus").as_uri())
    assert nothing.returncode == 13
    assert "there is no finished data set" in nothing.stderr


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["--since", "soon"], 2, "--since has 'soon'"),
        (["--lead", "0"], 2, "lead is 0"),
        (["--only", "evens"], 2, "there is no table 'evens'"),
        (["-o", "file:///nowhere"], 2, "--work goes with an address"),
        (["-o", "dir", "--work", "other"], 2, "--work goes with an address"),
        (["-o", "nosuch://there", "--work", "made", "--engine", "inline"], 2, "nothing at hand reaches it"),
        (["--part", "3/2"], 2, "is no part"),
        (["--engine", "ray", "--address", "127.0.0.1:1"], 14, "EngineUnreachable"),
        (["--model", "no_such"], 5, "ModelError"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(tmp_path, words, status, told):
    done = tocsin(*write_stories(tmp_path / "corpus", 1), "-o", tmp_path / "out", *words, at=tmp_path)
    assert (done.returncode, done.stdout) == (status, "")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1
