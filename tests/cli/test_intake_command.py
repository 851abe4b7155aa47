"""`tocsin intake`: a line a dispatch, a summary, and a list of what failed that can be retried."""

import json
import zipfile
from pathlib import Path

from tests.warm import tell_tocsin as run

STORY = "Envoys meet in Riga\n\nRIGA, Jan 7 (AFP) - Envoys of three states met in Riga on Friday.\n"


def folder(where: Path) -> Path:
    made = where / "wire"
    made.mkdir()
    (made / "a.txt").write_text(STORY, encoding="utf-8")
    (made / "empty.txt").touch()
    (made / "broken.json").write_text('{"uri": "urn:x", "headline": "Envoys', encoding="utf-8")
    with zipfile.ZipFile(made / "b.zip", "w") as archive:
        archive.writestr("in.txt", STORY)
        archive.writestr("../out.txt", STORY)
    return made


def test_a_folder_gives_a_line_for_each_dispatch_and_a_summary(tmp_path):
    done = run("intake", str(folder(tmp_path)))
    assert done.returncode == 3
    assert done.stdout.splitlines()[0].split("  ") == ["----------", "text", "AFP", "Envoys meet in Riga"]
    assert "read 2" in done.stdout
    assert "UnsafeArchive" in done.stderr


def test_the_report_counts_what_was_read_skipped_and_failed(tmp_path):
    report = json.loads(run("intake", str(folder(tmp_path)), "--json").stdout)
    assert report == {
        "read": 2,
        "by_format": {"text": 2},
        "skipped": {"empty-input": 1},
        "failed": {"malformed-input": 1, "unsafe-archive": 1},
    }


def test_what_failed_is_retried_when_it_is_mended(tmp_path):
    wire, listed = folder(tmp_path), tmp_path / "failed.jsonl"
    run("intake", str(wire), "--report", "--quarantine", str(listed))
    (wire / "broken.json").write_text('{"uri": "urn:x", "headline": "Envoys meet"}', encoding="utf-8")
    with zipfile.ZipFile(wire / "b.zip", "w") as archive:
        archive.writestr("in.txt", STORY)
    done = run("intake", "--retry", str(listed), "--json")
    assert (done.returncode, json.loads(done.stdout)["by_format"]) == (0, {"ninjs": 1, "text": 1})


def test_a_call_without_a_source_is_refused():
    done = run("intake")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_read_takes_a_folder_and_an_archive(tmp_path):
    done = run("read", str(folder(tmp_path)), "--jsonl")
    names = [json.loads(line)["dispatch"]["source"]["name"] for line in done.stdout.splitlines()]
    assert names == ["a.txt", "b.zip!in.txt"]
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 3


def test_a_map_of_columns_with_a_field_that_there_is_not_is_refused(tmp_path):
    done = run("intake", str(tmp_path), "--map", "txt=body")
    assert (done.returncode, "txt=body" in done.stderr) == (2, True)
