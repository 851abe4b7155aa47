"""Harm done to the portal as it is served: over a real socket, and from a page of another site in a real browser."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from playwright.sync_api import Browser, Page

from tests.desk.conftest import empty_desk
from tests.portal.serving import served
from tests.portal.test_security import PAYLOADS
from tocsin import Desk
from tocsin.portal import create_app

FORM = """<!DOCTYPE html><form method="post" action="{}/{}"><input name="verdict" value="right">
<input name="name" value="theirs"><input name="author" value="Eve"><input name="token" value="guessed"></form>
<script>document.forms[0].submit()</script>"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that took harm in every field a story can have; nothing asked of its portal may change it."""
    folder = tmp_path_factory.mktemp("steeped")
    stories = [
        {
            "id": f"{number}", "title": f"Norway accuses Russia {one}", "date": "2022-01-07", "source": one,
            "text": f"OSLO, Jan 7, 2022 (AFP{one}) - Norway accused Russia on Friday of sending drones {one}. "
            f"Anna{one} Berg, its minister, said: \"We want {one} talks in Oslo on Monday.\" {one}",
            "byline": f"By {one}", "author": one, "publisher": f"Wire {one}", "agency": one, "url": one, "section": one,
            "rights": f"Copyright {one}. CC BY 4.0", "version": one, "keywords": [one],
        }
        for number, one in enumerate(PAYLOADS)
    ]  # fmt: skip
    (folder / "stories.json").write_text(json.dumps({"articles": stories}), encoding="utf-8")
    with empty_desk(tmp_path_factory, folder / "desk") as made:
        assert made.add(folder / "stories.json").added == len(PAYLOADS)
        made.draw_sample(50, 1)
        yield made


@pytest.fixture(scope="module")
def steeped(desk: Desk) -> Iterator[str]:
    """Where the portal of that desk is served."""
    with served(create_app(desk)) as address:
        yield address


def test_nothing_of_the_wire_is_run_in_a_browser(browser: Browser, steeped: str, desk: Desk) -> None:
    page = browser.new_page()
    run: list[str] = []
    page.on("dialog", lambda dialog: (run.append(dialog.message), dialog.dismiss())[0])
    page.on("console", lambda told: run.append(told.text) if "Content Security Policy" in told.text else None)
    for path in _every_page(desk):
        answer = page.goto(steeped + path)
        assert answer is not None
        assert answer.status < 500, path
        assert page.locator("img, iframe, object, embed").count() == 0, path
        assert page.evaluate("[...document.links].every((one) => /^https?:/.test(one.protocol))"), path
    page.close()
    assert run == []


def _every_page(desk: Desk) -> list[str]:
    asked = [f"/{page}?q={one}&text={one}&actor={one}" for page in ("search", "table", "map") for one in PAYLOADS]
    heads, events = desk.dispatches().items, desk.events().items
    return [
        "/", "/storylines", "/agenda", "/agenda/list", "/positions", "/sources", "/about",
        "/adjudicate?author=Ada&sample=1-50", f"/alerts?q={PAYLOADS[0]}&actor={PAYLOADS[1]}",
        *(f"/dispatches/{one.id}" for one in heads), *(f"/events/{one.id}" for one in events[:12]),
        *(f"/storylines/{one.id}" for one in desk.storylines().items[:3]), *asked,
    ]  # fmt: skip


@pytest.mark.parametrize("path", ["adjudicate", "alerts"])
def test_a_form_on_a_page_of_another_site_changes_nothing(
    browser: Browser,
    steeped: str,
    desk: Desk,
    path: str,
) -> None:
    page = browser.new_page()
    page.goto(f"{steeped}/{path}?q=talks")  # so that the browser has whatever the portal gives its visitors
    other = FastAPI()
    other.get("/", response_class=HTMLResponse)(lambda: FORM.format(steeped, path))
    with served(other) as address:
        assert _posted(page, address) == 403
    page.close()
    assert desk.adjudications() == []
    assert desk.settings.alert == []


def _posted(page: Page, address: str) -> int:
    """Open a page that sends its form at once; gives what the form was answered."""
    with page.expect_response(lambda answer: answer.request.method == "POST") as told:
        page.goto(address, wait_until="commit")
    status: int = told.value.status
    return status


@pytest.mark.parametrize(
    "target",
    [
        "/static/../../desk.toml", "/static/..%2f..%2fdesk.toml", "/../desk.db", "//etc/passwd", "/static//etc/passwd",
        "/feeds/../desk.toml", "/dispatches/..%5c..%5cdesk.db", "/static/%2e%2e/app.py", "/%00", "/channels/%0d%0aX: y",
    ],
)  # fmt: skip
def test_a_path_is_sent_as_it_is_and_leads_to_no_file(steeped: str, target: str) -> None:
    answer = _asked(steeped, f"GET {target} HTTP/1.1")
    assert answer.split()[1] in (b"307", b"400", b"404", b"422")
    assert b"SQLite format" not in answer
    assert b"[reading]" not in answer
    assert b"root:" not in answer
    assert b"\r\nX:" not in answer.partition(b"\r\n\r\n")[0]


@pytest.mark.parametrize("length", [5_000, 70_000, 2_000_000])
def test_a_question_of_any_length_is_refused_over_the_wire(steeped: str, length: int) -> None:
    answer = _asked(steeped, f"GET /search?q={'x' * length} HTTP/1.1")
    assert answer[:13].startswith((b"HTTP/1.1 4",)) or answer == b""
    assert _asked(steeped, "GET /about HTTP/1.1").startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize("field", ["q", "actor", "since", "cursor", "channel", "place"])
def test_no_question_writes_a_header_over_the_wire(steeped: str, field: str) -> None:
    for path in ("/search", "/table.csv", "/feeds/events.json", "/agenda.ics", "/api/v1/events"):
        answer = _asked(steeped, f"GET {path}?{field}=x%0d%0aSet-Cookie:%20evil=1 HTTP/1.1")
        assert answer.startswith(b"HTTP/1.1 ")
        assert b"\r\nset-cookie: evil" not in answer.partition(b"\r\n\r\n")[0].lower()


def _asked(address: str, line: str) -> bytes:
    """Send a request as it is written; gives all that comes back until the connection ends."""
    parts = urlsplit(address)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=60) as connection:
        found = b""
        try:
            connection.sendall(f"{line}\r\nHost: {parts.netloc}\r\nConnection: close\r\n\r\n".encode())
            while block := connection.recv(65536):
                found += block
        except ConnectionError:  # it ended while we were sending
            pass
    return found
