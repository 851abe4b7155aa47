"""A site takes the place of an earlier one and of nothing else, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.errors import OutputError
from tocsin.portal.publish.addresses import Layout
from tocsin.portal.publish.folder import MANIFEST, replacing

LAYOUT = Layout(frozenset({"2022-01"}), frozenset({"agenda.ics", "feeds/events.geojson", "feeds/events.atom"}))


def write(path: Path, **files: str) -> None:
    with replacing(path) as site:
        for name, body in files.items():
            site.write(f"{name}.html", body.encode())


def names(path: Path) -> list[str]:
    return sorted(one.name for one in path.iterdir())


def test_a_site_takes_a_new_an_empty_and_an_earlier_folder(tmp_path: Path) -> None:
    site = tmp_path / "deep" / "site"
    write(site, one="1", two="2")
    assert names(site) == [MANIFEST, "one.html", "two.html"]
    write(site, one="3")
    assert names(site) == [MANIFEST, "one.html"]
    assert (site / "one.html").read_text() == "3"
    (tmp_path / "empty").mkdir()
    write(tmp_path / "empty", one="1")
    assert names(site.parent) == ["site"]


@pytest.mark.parametrize("foreign", ["notes.txt", "one.html", ".git/config", MANIFEST])
def test_what_somebody_else_put_there_is_never_touched(tmp_path: Path, foreign: str) -> None:
    site = tmp_path / "site"
    write(site, one="1")
    (site / foreign).parent.mkdir(exist_ok=True)
    (site / foreign).write_text("mine")
    with pytest.raises(OutputError) as told:
        write(site, one="2")
    assert str(site) in str(told.value)
    assert (site / foreign).read_text() == "mine"
    assert names(tmp_path) == ["site"]


def test_a_folder_that_is_no_site_and_a_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("dear")
    (tmp_path / "file").write_text("x")
    for name in ("home", "file"):
        with pytest.raises(OutputError):
            write(tmp_path / name, one="1")
    assert (tmp_path / "home" / "letter.txt").read_text() == "dear"


def test_a_link_to_elsewhere_within_a_site_is_foreign(tmp_path: Path) -> None:
    write(tmp_path / "site", one="1")
    (tmp_path / "else").mkdir()
    os.symlink(tmp_path / "else", tmp_path / "site" / "link")
    with pytest.raises(OutputError):
        write(tmp_path / "site", one="2")


def test_what_fails_half_way_leaves_the_earlier_site(tmp_path: Path) -> None:
    write(tmp_path / "site", one="1")

    def fail() -> None:
        with replacing(tmp_path / "site") as site:
            site.write("one.html", b"2")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert (tmp_path / "site" / "one.html").read_text() == "1"
    assert names(tmp_path) == ["site"]


def test_a_run_that_was_cut_off_while_it_exchanged_is_made_good(tmp_path: Path) -> None:
    write(tmp_path / "site", one="1")
    (tmp_path / "site").rename(tmp_path / ".site.before")
    write(tmp_path / "site", one="2")
    assert (tmp_path / "site" / "one.html").read_text() == "2"
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("/", "index.html"),
        ("/about#series", "about/index.html"),
        ("/events/v-1", "events/v-1/index.html"),
        ("/dyads/RUS/UKR", "dyads/RUS/UKR/index.html"),
        ("/map?since=2022-01-01", "map/index.html"),
        ("/agenda?month=2022-01&status=", "agenda/2022-01/index.html"),
        ("/table?cursor=2022-01-07~v-1", "table/_after/2022-01-07_v-1/index.html"),
        ("/agenda.ics?status=held", "agenda.ics"),
        ("/feeds/events.atom", "feeds/events.atom"),
        ("/feeds/events.atom?type=AID", None),
        ("/agenda?month=1999-01", None),
        ("/search?q=talks", None),
        ("/table?type=AID", None),
        ("/static/live.js", None),
        ("/api/v1/events", None),
        ("/adjudicate", None),
        ("/nothing", None),
    ],
)
def test_an_address_has_its_file_or_none(address: str, file: str | None) -> None:
    assert LAYOUT.file_of(address) == file


@given(st.text(min_size=1, max_size=60))
def test_no_name_leads_out_of_the_site(name: str) -> None:
    from urllib.parse import quote

    file = LAYOUT.file_of(f"/actors/{quote(name, safe='')}")
    assert file is not None
    parts = file.split("/")
    assert (len(parts), parts[0], parts[-1]) == (3, "actors", "index.html")
    assert parts[1] not in (".", "..", "")
    assert "\\" not in file
