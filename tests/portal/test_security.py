"""The portal trusts neither the wire nor whoever asks."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import etree
from starlette.testclient import TestClient

from tests.desk.conftest import desk, dispatch  # noqa: F401 - fixtures
from tests.portal.conftest import LOCAL, crawl
from tocsin import Desk
from tocsin.desk.queries.filters import EventFilter
from tocsin.portal import create_app
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
    for name in ("q", "actor", "recipient", "channel"):
        page = portal.get("/search", params={name: payload}).text
        assert payload not in page or payload.isidentifier() or "<" not in payload
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
    with TestClient(create_app(restricted, public=True), base_url="http://127.0.0.1") as client:
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
