"""`tocsin rights`: the verdict, and line by line the statements that it rests on."""

import json
import subprocess
from pathlib import Path

from tests.intake.web.test_fetch import Server, serving
from tests.warm import tell_tocsin

PAGE = """<html><head><meta name="robots" content="noai"><title>Envoys meet</title>
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"></head><body><h1>Envoys meet in Riga</h1>
<p>RIGA, Jan 7, 2022 (AFP) - Envoys of three states met in Riga on Friday.</p>
<p>\u00a9 2022 Valley Press</p></body></html>
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return tell_tocsin("rights", *arguments)


def test_each_statement_is_told_with_its_place_and_what_it_takes_away(tmp_path: Path):
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    told = run(str(tmp_path / "page.html"))
    assert told.returncode == 0
    assert told.stdout.splitlines() == [
        "page.html  Envoys meet in Riga",
        "  terms    open, held by Valley Press",
        "  verdict  store_text yes \u00b7 show_text public \u00b7 quote_words unbounded \u00b7 "
        "export_text yes \u00b7 mine no",
        "  1. rights line: \u00a9 2022 Valley Press",
        "     all-rights-reserved, unless a licence stands beside it; takes nothing away",
        "  2. meta robots: noai",
        "     not for artificial intelligence; takes away mine",
        "  3. link license: https://creativecommons.org/licenses/by/4.0/",
        "     open; takes nothing away",
    ]


def test_silence_is_told_as_such_and_what_cannot_be_read_in_one_line(tmp_path: Path):
    (tmp_path / "page.txt").write_text("RIGA, Jan 7 (AFP) - Envoys of three states met in Riga.\n", "utf-8")
    told = run(str(tmp_path / "page.txt"), str(tmp_path / "none.txt"))
    assert told.returncode == 3
    assert "silence gives no licence" in told.stdout
    assert told.stderr.startswith("SourceNotFound")


def test_as_json_each_story_is_a_line(tmp_path: Path):
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    found = json.loads(run("--json", str(tmp_path / "page.html")).stdout)
    assert (found["name"], found["terms"], found["may"]["mine"]) == ("page.html", "open", False)
    assert found["grounds"][1]["takes"] == ["mine"]


def test_of_a_url_the_header_and_the_sites_own_statement_are_told_too_where_the_operator_lists_the_host():
    server = Server().say("/page", PAGE.encode(), content_type="text/html", x_robots_tag="nosnippet")
    server.say("/.well-known/tdmrep.json", b'[{"location": "/", "tdm-reservation": 1}]')
    with serving(server):
        told = run("--allow-host", "127.0.0.1", f"{server.base}/page")
        refused = run(f"{server.base}/page")
    assert told.returncode == 0
    assert "header x-robots-tag: nosnippet" in told.stdout
    assert "tdmrep.json: 1" in told.stdout
    assert "text and data mining is reserved; takes away mine" in told.stdout
    assert (refused.returncode, refused.stdout) == (4, "")
    assert refused.stderr.startswith("AddressRefused")
