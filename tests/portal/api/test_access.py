"""Who is let in: tokens and their scopes, bounds on how often, origins of other pages."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.portal.api.conftest import API
from tocsin import Desk
from tocsin.desk.settings import ApiSettings
from tocsin.portal import create_app
from tocsin.portal.access import Access
from tocsin.portal.api.pace import Buckets, client_of

PAGES = {"pages": [{"content": "Norway accused Russia on Friday."}]}


def bearer(shown: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {shown}"}


@pytest.fixture
def local(desk: Desk) -> Iterator[TestClient]:
    with TestClient(create_app(desk), base_url=API) as client:
        yield client


@pytest.fixture
def closed(desk: Desk) -> Iterator[TestClient]:
    """A portal that shows nothing without a token."""
    with TestClient(create_app(desk, access=Access(token_needed=True)), base_url=API) as client:
        yield client


@pytest.mark.parametrize("path", ["dispatches", "adjudications"])
def test_nobody_changes_a_desk_without_a_token(local: TestClient, path: str) -> None:
    answer = local.post(path, json={})
    assert (answer.status_code, answer.json()["type"]) == (401, "urn:tocsin:problem:token")
    assert answer.headers["www-authenticate"] == 'Bearer realm="Tocsin"'


def test_a_token_does_what_its_scopes_say_and_no_more(local: TestClient, desk: Desk) -> None:
    for scope in ("read", "adjudicate", "ingest"):
        _, shown = desk.add_token(scope, [scope])
        statuses = {
            "read": local.get("events", headers=bearer(shown)).status_code,
            "adjudicate": local.post("adjudications", json={}, headers=bearer(shown)).status_code,
            "ingest": local.post("dispatches", json={}, headers=bearer(shown)).status_code,
        }
        allowed = {"read": 200, "adjudicate": 422, "ingest": 422}  # let in, and told that nothing was sent
        assert statuses == {name: allowed[name] if name == scope else 403 for name in statuses}


@pytest.mark.parametrize("given", ["Bearer x", "Bearer ", "Basic !!", "Basic eDp5", "Digest x", "tocsin_x"])
def test_credentials_that_are_none_are_refused_even_where_none_are_needed(local: TestClient, given: str) -> None:
    answer = local.get("events", headers={"Authorization": given})
    assert answer.status_code == 401
    assert 'error="invalid_token"' in answer.headers["www-authenticate"]


def test_a_token_that_was_taken_back_is_refused_from_then_on(local: TestClient, desk: Desk) -> None:
    token, shown = desk.add_token("Ada", ["read"])
    assert local.get("events", headers=bearer(shown)).status_code == 200
    desk.revoke_token(token.id)
    assert local.get("events", headers=bearer(shown)).status_code == 401


def test_where_a_token_is_needed_nothing_is_shown_without_one(closed: TestClient, desk: Desk) -> None:
    _, shown = desk.add_token("Ada", ["read"])
    for address in ("/", "/table", "/static/tocsin.css", "/agenda.ics", "/nothing", "/api/v1/events",
                    "/api/v1/openapi.json", "/api/v1/nothing"):  # fmt: skip
        bare = closed.get(f"http://127.0.0.1{address}")
        assert bare.status_code == 401, address
        assert "Bearer" in bare.headers["www-authenticate"], address
        assert "content-security-policy" in bare.headers, address
        assert closed.get(f"http://127.0.0.1{address}", headers=bearer(shown)).status_code in (200, 404), address
    _, writer = desk.add_token("Ben", ["ingest"])
    assert closed.get("http://127.0.0.1/", headers=bearer(writer)).status_code == 401
    assert closed.get("events", headers=bearer(writer)).status_code == 403


def test_a_browser_is_let_in_by_a_password_and_changes_nothing_by_it(closed: TestClient, desk: Desk) -> None:
    _, shown = desk.add_token("Ada", ["read", "ingest"])
    basic = {"Authorization": "Basic " + base64.b64encode(f"me:{shown}".encode()).decode()}
    front = closed.get("http://127.0.0.1/", headers=basic)
    assert front.status_code == 200
    assert closed.get("events", headers=basic).status_code == 200
    assert closed.post("dispatches", json=PAGES, headers=basic).status_code == 401
    assert 'Basic realm="' in closed.get("http://127.0.0.1/").headers["www-authenticate"]


def test_the_description_says_where_a_token_is_needed(local: TestClient, closed: TestClient, desk: Desk) -> None:
    _, shown = desk.add_token("Ada", ["read"])
    for client, read in ((local, [{}, {"token": []}]), (closed, [{"token": []}])):
        paths = client.get("openapi.json", headers=bearer(shown)).json()["paths"]
        assert paths["/events"]["get"]["security"] == read
        assert paths["/dispatches"]["post"]["security"] == [{"token": []}]
        assert paths["/dispatches"]["post"]["x-scope"] == "ingest"


def test_a_desk_that_is_shown_to_anyone_is_changed_by_nobody(desk: Desk, dispatch: Callable[..., Path]) -> None:
    _, shown = desk.add_token("Ada", ["read", "ingest", "adjudicate"])
    with TestClient(create_app(desk, public=True), base_url=API) as client:
        for path in ("dispatches", "adjudications"):
            for headers in ({}, bearer(shown)):
                answer = client.post(path, json=PAGES, headers=headers)
                assert (answer.status_code, answer.json()["type"]) == (403, "urn:tocsin:problem:read-only")
        assert client.get("events").status_code == 200
        assert client.post("read", json={"content": "Norway accused Russia.", "kind": "body"}).status_code == 200


def test_who_asks_too_often_is_told_when_to_ask_again(desk: Desk) -> None:
    desk.settings = desk.settings.model_copy(update={"api": ApiSettings(requests_per_minute=6)})
    now = [0.0]
    _, shown = desk.add_token("Ada", ["read"])
    with TestClient(create_app(desk, access=Access(ticks=lambda: now[0])), base_url=API) as client:
        assert [client.get("channels").status_code for _ in range(7)] == [200] * 6 + [429]
        answer = client.get("channels")
        assert (answer.headers["retry-after"], answer.json()["type"]) == ("10", "urn:tocsin:problem:too-many-requests")
        assert client.get("nothing").status_code == 429
        assert client.get("channels", headers=bearer(shown)).status_code == 200  # a bucket of its own
        assert client.get("channels", headers=bearer("tocsin_x")).status_code == 429  # none for what is no token
        now[0] = 10.0
        assert [client.get("channels").status_code for _ in range(2)] == [200, 429]


def test_reading_a_page_counts_as_ten_requests(desk: Desk) -> None:
    desk.settings = desk.settings.model_copy(update={"api": ApiSettings(requests_per_minute=15)})
    with TestClient(create_app(desk, access=Access(ticks=lambda: 0.0)), base_url=API) as client:
        sent = {"content": "Norway accused Russia.", "kind": "body"}
        assert [client.post("read", json=sent).status_code for _ in range(2)] == [200, 429]
        assert client.get("channels").status_code == 200


def test_a_bucket_fills_evenly_and_never_over_its_brim() -> None:
    now = [0.0]
    buckets = Buckets(60, lambda: now[0])
    assert all(buckets.wait_of("a") == 0 for _ in range(60))
    assert buckets.wait_of("a") == pytest.approx(1.0)
    now[0] = 0.5
    assert buckets.wait_of("a") == pytest.approx(0.5)
    now[0] = 1.0
    assert buckets.wait_of("a") == 0
    now[0] = 1e6
    assert sum(buckets.wait_of("a") == 0 for _ in range(100)) == 60
    assert Buckets(0, lambda: 0.0).wait_of("a") == 0


def test_buckets_of_many_clients_take_bounded_room() -> None:
    buckets = Buckets(1, lambda: 0.0)
    for number in range(10_050):
        buckets.wait_of(str(number))
    assert len(buckets._left) == 10_000
    assert buckets.wait_of("10049") > 0


@pytest.mark.parametrize(
    ("address", "client"),
    [
        ("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3::4", "2001:db8:1:2::"), ("::ffff:192.0.2.7", "192.0.2.7"),
        (None, "unknown"), ("testclient", "testclient"),
    ],
)  # fmt: skip
def test_an_address_is_counted_by_what_one_host_has(address: str | None, client: str) -> None:
    assert client_of(address) == client


ORIGIN = "https://news.example"
PREFLIGHT = {"Origin": ORIGIN, "Access-Control-Request-Method": "GET"}


def test_no_page_of_another_site_may_ask_from_a_browser(local: TestClient) -> None:
    assert "access-control-allow-origin" not in local.get("events", headers={"Origin": ORIGIN}).headers
    refused = local.options("events", headers=PREFLIGHT)
    assert refused.status_code == 405
    assert "access-control-allow-origin" not in refused.headers


def test_an_origin_that_the_settings_list_may(desk: Desk) -> None:
    desk.settings = desk.settings.model_copy(update={"api": ApiSettings(cors_origins=[ORIGIN])})
    with TestClient(create_app(desk), base_url=API) as client:
        answer = client.get("events", headers={"Origin": ORIGIN})
        assert answer.headers["access-control-allow-origin"] == ORIGIN
        assert "ETag" in answer.headers["access-control-expose-headers"]
        assert "access-control-allow-credentials" not in answer.headers
        assert client.options("events", headers=PREFLIGHT).status_code == 200
        other = client.get("events", headers={"Origin": "https://evil.example"})
        assert "access-control-allow-origin" not in other.headers


@pytest.mark.parametrize("origin", ["*", "news.example", "https://news.example/path", "https://*.example"])
def test_an_origin_is_named_in_full(origin: str) -> None:
    with pytest.raises(ValueError, match="cors_origins"):
        ApiSettings(cors_origins=[origin])
