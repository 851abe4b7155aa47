"""The portal trusts neither the wire nor whoever asks."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from lxml import etree, html
from starlette.testclient import TestClient

from tests.desk.conftest import desk, dispatch  # noqa: F401 - fixtures
from tests.portal.conftest import LOCAL, crawl
from tests.portal.serving import served
from tocsin import Desk
from tocsin.desk.queries.filters import EventFilter
from tocsin.portal import create_app, forms
from tocsin.portal.headers import HEADERS
from tocsin.portal.live.following import Following
from tocsin.portal.live.stream import message

PAYLOADS = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)", "{{ 7 * 7 }}",
    "</title><svg onload=alert(1)>",
)  # fmt: skip
FEEDS = (
    "/feeds/events.atom", "/feeds/events.json", "/feeds/events.geojson", "/feeds/dispatches.atom",
    "/feeds/dispatches.json", "/feeds/storylines.atom", "/feeds/storylines.json", "/agenda.ics",
)  # fmt: skip
CANARY = "zephyrquartzlantern"


def test_every_answer_bears_the_policy(portal: TestClient) -> None:
    for address in ("/", "/static/tocsin.css", "/nothing", "/table?since=x", *FEEDS):
        headers = portal.get(address).headers
        for name, value in HEADERS.items():
            assert headers[name] == value, address


def test_another_host_s_name_is_not_answered(portal: TestClient) -> None:
    answer = portal.get("/", headers={"Host": "evil.example"})
    assert answer.status_code == 421
    assert "Ukraine" not in answer.text


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_is_asked_is_never_run(portal: TestClient, payload: str) -> None:
    for name in ("q", "actor", "recipient", "channel", "place", "party"):
        page = portal.get("/search", params={name: payload}).text
        assert payload not in page or payload.isidentifier() or "<" not in payload
        assert "<script>alert" not in page
        assert "<img src=x" not in page
    for path in ("/table", "/map", "/alerts"):
        page = portal.get(path, params={"actor": payload, "channel": payload}).text
        assert "<script>alert" not in page
        assert "<img src=x" not in page


@pytest.mark.parametrize(
    "path",
    ["/static/../app.py", "/static/%2e%2e%2fapp.py", "/static/..%5capp.py", "/static/", "/feeds/..%2f..%2fdesk.toml"],
)
def test_no_path_leads_out_of_the_static_files(portal: TestClient, path: str) -> None:
    assert portal.get(path).status_code in (404, 307)


@pytest.fixture
def hostile(desk: Desk, dispatch: Callable[..., Path]) -> Iterator[TestClient]:  # noqa: F811
    """The portal of a desk whose dispatches mean harm."""
    for payload in PAYLOADS:
        desk.add(
            dispatch(f"Norway warns Russia {payload}", f"Norway accused Russia on Friday of sending drones. {payload}")
        )
    with TestClient(create_app(desk), base_url="http://127.0.0.1", client=LOCAL) as client:
        yield client


def test_what_the_wire_says_is_never_run(hostile: TestClient) -> None:
    pages = crawl(hostile, depth=3)
    assert any("&lt;script&gt;" in page for page in pages.values())
    for address, page in pages.items():
        assert "<script>alert" not in page, address
        assert "<img src=x" not in page, address
        assert "<svg onload" not in page, address
        assert 'href="javascript:' not in page, address


def test_what_the_wire_says_is_only_words_in_a_feed(hostile: TestClient) -> None:
    for kind in ("events", "dispatches", "storylines"):
        root = etree.fromstring(hostile.get(f"/feeds/{kind}.atom").content)
        assert {etree.QName(one).namespace for one in root.iter("*")} == {"http://www.w3.org/2005/Atom"}
        assert not root.xpath("//@href[starts-with(., 'javascript')] | //*[@type='html' or @type='xhtml']")
        for item in hostile.get(f"/feeds/{kind}.json").json()["items"]:
            assert "content_html" not in item
    assert "text/html" not in hostile.get("/feeds/events.geojson").headers["content-type"]


@pytest.mark.parametrize("payload", [*PAYLOADS, "x\r\nSet-Cookie: a=b", "\x00\u202e"])
def test_what_is_asked_of_a_feed_is_only_words_in_it(portal: TestClient, payload: str) -> None:
    answer = portal.get("/feeds/dispatches.atom", params={"source": payload})
    assert "set-cookie" not in answer.headers
    root = etree.fromstring(answer.content)
    assert {etree.QName(one).namespace for one in root.iter("*")} == {"http://www.w3.org/2005/Atom"}


@pytest.fixture
def restricted(desk: Desk, dispatch: Callable[..., Path]) -> Desk:  # noqa: F811
    """A desk of one dispatch whose rights are reserved, with a word in it that no evidence holds."""
    body = (
        "Norway accused Russia on Friday of sending drones over its coast.\n\n"
        f"The minister went on to speak at length of fisheries, herring and cod, and of a {CANARY} that nobody had "
        "seen.\n\nAll rights reserved. Copyright Agence France-Presse. You may not copy or publish any of it."
    )
    desk.add(dispatch("Norway accuses Russia", body))
    assert desk.dispatches().items[0].terms == "all-rights-reserved"
    return desk


def test_restricted_text_reaches_no_public_page_or_feed(restricted: Desk) -> None:
    with TestClient(create_app(restricted, public=True), base_url="http://127.0.0.1", client=LOCAL) as client:
        pages = crawl(client, depth=3)
        pages |= {address: client.get(address).text for address in FEEDS}
    assert any("do not let its text be shown" in page for page in pages.values())
    assert not [address for address, page in pages.items() if CANARY in page]


def test_restricted_text_reaches_no_feed_of_the_desk_s_own_users(restricted: Desk) -> None:
    with TestClient(create_app(restricted), base_url="http://127.0.0.1") as client:
        answers = {address: client.get(address) for address in FEEDS}
    assert all(answer.status_code == 200 for answer in answers.values())
    assert not [address for address, answer in answers.items() if CANARY in answer.text]


def test_restricted_text_reaches_no_live_message_and_no_log(restricted: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    news = Following.begin(restricted, EventFilter(), "2022-01-01T00:00:00Z", resumed=True).look()
    assert news is not None
    assert CANARY not in message(news).decode()
    with TestClient(create_app(restricted), base_url="http://127.0.0.1") as client:
        for address in (*FEEDS, "/", "/search?q=drones", "/live?type=WAR"):
            client.get(address)
    assert CANARY not in caplog.text


def test_what_the_wire_says_is_only_words_in_a_live_message(
    desk: Desk,  # noqa: F811
    dispatch: Callable[..., Path],  # noqa: F811
) -> None:
    desk.add(dispatch("Norway warns", 'The "<script>alert(1)</script>" group accused Russia on Friday of an attack.'))
    news = Following.begin(desk, EventFilter(), "2022-01-01T00:00:00Z", resumed=True).look()
    assert news is not None
    assert b"<" not in message(news)


@pytest.mark.parametrize("address", [one for one in FEEDS if one != "/agenda.ics"] + ["/live"])
def test_an_oversized_query_is_refused(portal: TestClient, address: str) -> None:
    assert portal.get(address, params={"since": "2" * 5000}).status_code == 422
    assert portal.get(f"{address}?{'&'.join(['state=x'] * 2000)}").status_code == 422


@pytest.mark.parametrize("public", [True, False])
def test_the_public_learns_nothing_of_what_is_under_embargo(desk: Desk, tmp_path: Path, public: bool) -> None:  # noqa: F811
    body = f"OSLO, Jan 7, 2022 (AFP) - Norway accused Russia on Friday of stealing a {CANARY}."
    item = {"uri": "urn:x:1", "type": "text", "pubstatus": "withheld", "headline": f"A {CANARY}", "body_text": body}
    (tmp_path / "item.json").write_text(json.dumps({**item, "versioncreated": "2022-01-07T10:00:00Z"}))
    desk.add(tmp_path / "item.json")
    (head,) = desk.dispatches().items
    assert head.state == "withheld"
    addresses = (
        *FEEDS, "/", "/search?q=Norway", "/sources", f"/dispatches/{head.id}", "/feeds/dispatches.atom?state=withheld",
        "/api/v1/dispatches", "/api/v1/search?q=Norway", f"/api/v1/dispatches/{head.id}",
        f"/api/v1/dispatches/{head.id}/record",
    )  # fmt: skip
    with TestClient(create_app(desk, public=public), base_url="http://127.0.0.1") as client:
        told = {address for address in addresses if CANARY in client.get(address).text}
    assert (told == set()) is public


@pytest.fixture
def steeped(desk: Desk, tmp_path: Path) -> Iterator[TestClient]:  # noqa: F811
    """The portal of a desk that took harm in every field a story can have."""
    stories = [
        {
            "id": f"{number}{payload}", "title": f"Norway accuses Russia {payload}", "date": "2022-01-07",
            "text": f"OSLO, Jan 7, 2022 (AFP{payload}) - Norway accused Russia on Friday of sending drones {payload}. "
            f"Its minister, Anna{payload} Berg, said: \"We want {payload} talks in Oslo on Monday.\" Seven{payload} "
            f"people died in Bergen{payload}.",
            "byline": f"By {payload}", "author": payload, "publisher": f"Wire {payload}", "source": payload,
            "agency": payload, "url": payload, "link": payload, "language": "en", "section": payload,
            "dateline": f"OSLO{payload}", "keywords": [payload], "rights": f"Copyright {payload}. CC BY 4.0",
            "version": payload, "place": payload, "copyright": payload,
        }
        for number, payload in enumerate(PAYLOADS)
    ]  # fmt: skip
    path = tmp_path / "stories.json"
    path.write_text(json.dumps({"articles": stories}), encoding="utf-8")
    desk.add(path)
    desk.draw_sample(50, 1)
    with TestClient(create_app(desk), base_url="http://127.0.0.1", client=LOCAL) as client:
        yield client


def test_what_any_field_of_a_story_says_is_never_run(steeped: TestClient) -> None:
    pages = crawl(steeped, depth=3)
    for at in range(12):
        address = f"/adjudicate?author=Ada&sample=1-50&at={at}"
        pages[address] = steeped.get(address).text
    pages["/search?q=alert"] = steeped.get("/search?q=alert").text
    assert sum("&lt;" in page for page in pages.values()) > 10
    own = {"/static/tocsin.js", "/static/live.js", "/static/adjudicate.js", "/static/slide.js"}
    for address, page in pages.items():
        if not page.startswith("<!DOCTYPE html>"):
            continue
        tree = html.fromstring(page)
        assert {one.get("src") for one in tree.iter("script")} <= own, address
        assert not list(tree.iter("img", "iframe", "object", "embed", "base", "style")), address
        for one in tree.iter(etree.Element):
            assert not [name for name in one.attrib if name.startswith("on") or name in ("style", "srcdoc")], address
            assert not (one.get("href") or "").strip().lower().startswith(("javascript:", "data:")), address


@pytest.mark.parametrize(
    "path",
    [
        "/dispatches/..%2f..%2fdesk.toml", "/dispatches/%2e%2e", "/channels/..%5cdesk.db", "/events/%00",
        "/storylines/../../etc/passwd", "/table.exe", "/table.csv/../../desk.db",
    ],
)  # fmt: skip
def test_no_path_leads_to_a_file_of_the_desk(portal: TestClient, path: str) -> None:
    answer = portal.get(path)
    assert answer.status_code in (400, 404, 422)
    assert "SQLite" not in answer.text
    assert "root:" not in answer.text


@pytest.mark.parametrize(
    "field", ["q", "actor", "text", "type", "since", "cursor", "sort", "author", "sample", "month"]
)
def test_a_question_of_any_length_is_answered_soon_with_no_fault(portal: TestClient, field: str) -> None:
    for page in ("/search", "/table", "/table.csv", "/map", "/agenda", "/positions", "/adjudicate", "/storylines"):
        answer = portal.get(page, params={field: "x" * 50_000})
        assert answer.status_code in (200, 404, 422), page
        assert len(answer.content) < 1_000_000


def test_many_fields_of_one_name_are_no_fault(portal: TestClient) -> None:
    for page in ("/search", "/table", "/map"):
        assert portal.get(page + "?" + "&".join(["type=ASSAULT"] * 3000)).status_code == 200


def test_a_form_that_dawdles_is_refused_and_hinders_nobody(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    monkeypatch.setattr(forms, "SECONDS", 1.0)
    with served(create_app(desk)) as address:
        host, port = address.removeprefix("http://").split(":")
        head = f"POST /adjudicate HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Length: 100\r\n\r\nauthor=A"
        slow = [socket.create_connection((host, int(port)), timeout=60) for _ in range(60)]
        for one in slow:
            one.sendall(head.encode())
        assert httpx.get(address + "/about", timeout=60).status_code == 200
        for one in slow:
            assert one.recv(4096).startswith(b"HTTP/1.1 403")
            one.close()
    assert desk.adjudications() == []
