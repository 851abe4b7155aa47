"""The command line as a user runs it: output, exit codes, one-line errors."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.warm import run_tocsin
from tocsin.record import Record

WIRE = Path(__file__).parents[2] / "samples" / "wire"
PAGE = WIRE / "2022-01-07-nato-video.txt"


def run(*arguments: str, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONUTF8": "0", "LC_ALL": "C"}
    return run_tocsin(*arguments, env=environment, stdin=stdin or b"")


def test_a_record_for_a_person_fits_eighty_columns_and_has_no_colour_when_piped():
    done = run("read", str(PAGE))
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "\x1b" not in text
    assert max(len(line) for line in text.splitlines()) <= 80
    for section in ("Events", "Quotes", "Agenda", "Times", "Numbers", "Places"):
        assert section in text


def test_json_is_a_record_and_jsonl_has_a_line_for_each_source():
    record = Record.model_validate_json(run("read", str(PAGE), "--json").stdout)
    assert record.dispatch.source.name == PAGE.name
    lines = run("read", str(PAGE), str(PAGE), "--jsonl").stdout.decode().splitlines()
    assert len(lines) == 2
    assert lines[0] == lines[1]


def test_standard_input_is_read():
    record = json.loads(run("read", "-", "--json", stdin=PAGE.read_bytes()).stdout)
    assert record["dispatch"]["source"]["name"] is None
    assert record["dispatch"]["agency"] == "AFP"


def test_an_error_in_one_source_is_one_line_and_the_others_are_read():
    done = run("read", "no-such-file.txt", str(PAGE), "--jsonl")
    assert done.returncode == 3
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr.decode().splitlines() == ["SourceNotFound: no-such-file.txt: no such file; check the path"]


@pytest.mark.parametrize(
    ("content", "code", "name"),
    [
        (b"", 3, "EmptyInput"),
        (b" \n\t\r\n", 3, "EmptyInput"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", 3, "BinaryInput"),
        (b"\xef\xbb\xbf\xff\xfe", 3, "UndecodableInput"),
        (b"<div>" * 100_000, 3, "InputTooLarge"),
        (b"a" * (9 * 1024 * 1024), 3, "InputTooLarge"),
    ],
)
def test_bad_input_is_one_named_line_and_a_documented_code(tmp_path, content, code, name):
    path = tmp_path / "page"
    path.write_bytes(content)
    done = run("read", str(path))
    error = done.stderr.decode()
    assert (done.returncode, error.count("\n")) == (code, 1)
    assert error.startswith(name)
    assert "Traceback" not in error


def test_control_characters_never_reach_the_terminal():
    done = run("read", "-", stdin="Norway met \x1b[31mIceland\u202e in Oslo.\n".encode())
    assert b"\x1b" not in done.stdout
    assert "\u202e" not in done.stdout.decode()


def test_debug_shows_the_traceback():
    done = run("--debug", "read", "no-such-file.txt")
    assert b"Traceback" in done.stderr
    assert done.returncode != 0


def test_options_that_exclude_each_other_are_refused():
    done = run("read", str(PAGE), "--json", "--jsonl")
    assert (done.returncode, done.stderr.decode().count("\n")) == (2, 1)


def test_the_doctor_finds_all_well_and_says_so_in_json():
    done = run("doctor", "--json")
    findings = json.loads(done.stdout)
    assert done.returncode == 0
    assert {one["name"] for one in findings} >= {"python", "model", "lexicon", "places"}
    assert all(one["ok"] for one in findings)


def test_the_doctor_names_a_model_that_is_not_there():
    done = run("doctor", "--model", "en_no_such_model")
    assert done.returncode == 5
    assert b"no installed spaCy model" in done.stdout


def test_version_schema_and_lexicon_stats():
    assert re.fullmatch(rb"tocsin \d+\.\d+\.\d+\n", run("--version").stdout)
    assert json.loads(run("schema").stdout)["title"] == "Record"
    stats = run("lexicon", "stats").stdout.decode()
    assert "ASSAULT" in stats
    assert "frames" in stats


def test_a_broken_lexicon_is_named_with_file_and_line(tmp_path):
    own = tmp_path / "own.lex"
    own.write_text("frame own.one\ntype NONSENSE\n", encoding="utf-8")
    done = run("lexicon", "check", str(own))
    assert done.returncode == 6
    assert b"own.lex:2" in done.stderr


def test_the_html_view_is_self_contained_and_escapes_what_it_shows(tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("<script>alert(1)</script> Norway accused Iceland of lying.\n", encoding="utf-8")
    view = tmp_path / "view.html"
    assert run("read", str(page), "--html", str(view)).returncode == 0
    html = view.read_text("utf-8")
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert not re.search(r"""(?:src|href)\s*=\s*["']?(?:https?:)?//""", html)
    assert "Content-Security-Policy" in html


def test_an_unwritable_view_is_an_output_error(tmp_path):
    done = run("read", str(PAGE), "--html", str(tmp_path / "missing" / "view.html"))
    assert done.returncode == 8
    assert done.stderr.decode().startswith("OutputError")


def test_lexicon_find_shows_frames_of_a_word_in_any_form():
    found = run("lexicon", "find", "struck")
    assert found.returncode == 0
    assert b"aerial" in found.stdout
    assert run("lexicon", "find", "call off").returncode == 0


def test_lexicon_find_says_when_a_word_fires_nothing():
    missing = run("lexicon", "find", "xylophone")
    assert missing.returncode == 1
    assert b"no frame" in missing.stdout


def test_explain_shows_contenders_and_the_event():
    shown = run("explain", "Peru expelled two Chilean diplomats.").stdout.decode()
    assert "=> sanction." in shown
    assert "SANCTION" in shown
    assert "decided by" in shown


def test_explain_asks_for_a_sentence():
    assert run("explain", "  ").returncode == 2
