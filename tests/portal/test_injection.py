"""What fields of a story hold stays one value in headers, spreadsheets, calendars and tables of other programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from icalendar import Calendar
from starlette.testclient import TestClient

from tests.desk.conftest import desk  # noqa: F401 - a fixture
from tests.portal.conftest import LOCAL
from tocsin import Desk
from tocsin.export.formats import FORMATS, Wanted
from tocsin.export.sources import DeskSource
from tocsin.portal import create_app

FORMULAS = ('=HYPERLINK("http://evil.example")', "+1|cmd", "-2+3", "@SUM(1)", "\t=1")
BREAKS = ("x\r\nSet-Cookie: evil=1", "x\nATTENDEE:mailto:evil@example.org", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT")
EVIL = (*FORMULAS, *BREAKS, "x\x85y\u2028z")
ADDRESSES = ("/table.csv", "/table.geojson", "/search", "/agenda.ics", "/feeds/events.json", "/api/v1/events")


@pytest.fixture
def evil(desk: Desk, tmp_path: Path) -> Desk:  # noqa: F811
    """A desk of stories each of whose fields means harm to whoever reads the files."""
    body = (
        "OSLO, Jan 7, 2022 (AFP) - Norway accused Russia on Friday of sending drones, for the {}th time. The foreign "
        "ministers of Norway and Russia will hold talks in Bergen on January 14, 2022."
    )
    stories = [
        {
            "id": f"{number}{one}", "title": f"{one} Norway accuses Russia {number}", "date": "2022-01-07",
            "text": body.format(number), "byline": one, "author": one, "publisher": one, "source": one,
            "url": f"https://example.org/{one}", "section": one, "rights": f"{one} CC BY 4.0", "version": one,
        }
        for number, one in enumerate(EVIL)
    ]  # fmt: skip
    path = tmp_path / "stories.json"
    path.write_text(json.dumps({"articles": stories}), encoding="utf-8")
    assert desk.add(path).added == len(EVIL)
    return desk


@pytest.fixture
def client(evil: Desk) -> Iterator[TestClient]:
    """The portal of that desk."""
    with TestClient(create_app(evil), base_url="http://127.0.0.1", client=LOCAL) as made:
        yield made


def test_no_cell_of_the_table_is_run_and_no_row_is_torn(client: TestClient, evil: Desk) -> None:
    rows = list(csv.reader(io.StringIO(client.get("/table.csv").content.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(evil.events(limit=1000).items) + 1
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "@", "\t", "\r")]
    assert any(word in cell for row in rows for cell in row for word in ("HYPERLINK", "|cmd", "SUM(1)", "Cookie"))


def test_no_name_adds_to_the_calendar(client: TestClient, evil: Desk) -> None:
    entries = Calendar.from_ical(client.get("/agenda.ics").content).walk("VEVENT")
    assert len(entries) == len(evil.agenda(limit=1000).items) > 0
    assert not {name for one in entries for name in one} & {"ATTENDEE", "ORGANIZER", "SET-COOKIE", "ATTACH"}


def test_no_field_tears_a_line_of_a_table_with_tabs(evil: Desk) -> None:
    for name in ("gdelt", "polecat", "phoenix"):
        out = io.BytesIO()
        FORMATS[name].write(DeskSource(evil), Wanted(), out)
        lines = out.getvalue().decode("utf-8").split("\n")[:-1]
        assert lines
        assert len({line.count("\t") for line in lines}) == 1
        assert not [line for line in lines if "\r" in line or "\x85" in line or "\u2028" in line]


def test_nothing_that_is_asked_becomes_a_header(client: TestClient) -> None:
    for address, broken in product(ADDRESSES, ("x\r\nSet-Cookie: evil=1", "x%0d%0aSet-Cookie: evil=1")):
        for field in ("q", "actor", "type", "since", "cursor", "channel", broken):
            answer = client.get(address, params={field: broken})
            assert answer.status_code < 500
            assert "set-cookie" not in answer.headers
            assert not [value for value in answer.headers.values() if "\r" in value or "\n" in value]
