"""Whatever goes wrong is a problem as RFC 9457 has it."""

from __future__ import annotations

import logging

import pytest
from starlette.testclient import TestClient

from tests.portal.api.conftest import API
from tocsin import Desk
from tocsin.portal import create_app
from tocsin.portal.api.limits import MOST_QUERY
from tocsin.portal.headers import HEADERS


@pytest.mark.parametrize(
    ("method", "path", "status", "code", "told"),
    [
        ("GET", "nothing", 404, "no-such-path", None),
        ("GET", "events/v-none", 404, "not-on-desk", "no such event"),
        ("GET", "dispatches/d-none/record", 404, "not-on-desk", "no such dispatch"),
        ("GET", "actors/x-none", 404, "not-on-desk", "no such actor"),
        ("POST", "events", 405, "no-such-method", None),
        ("GET", "events?type=QUARREL", 422, "usage", "query.type"),
        ("GET", "events?since=20220107", 422, "usage", "write a day as 2022-01-07"),
        ("GET", "agenda?since=0001-01-01", 422, "usage", "write a day"),
        ("GET", "events?cursor=x", 422, "usage", "no cursor"),
        ("GET", "adjudications?cursor=~x", 422, "usage", "query.cursor"),
        ("GET", "adjudications?cursor=2022-01-01~" + "9" * 30, 422, "usage", "query.cursor"),
        ("GET", "adjudications?cursor=9999999999~1", 422, "usage", "no cursor"),
        ("GET", "events/a%0Ab", 404, "no-such-path", None),
        ("GET", "events?limit=1001", 422, "usage", "1000"),
        ("GET", "events?least_publishers=99999999999999999999", 422, "usage", "least_publishers"),
        ("GET", "events?colour=red", 422, "usage", "query.colour"),
        ("GET", "search?q=%3F", 422, "usage", "asks for no word"),
        ("GET", "search?q=" + "+".join("abcdefghij"[n % 10] for n in range(200)), 422, "usage", "words"),
        ("GET", "series?actor=RUS&period=day&since=1900-01-01", 422, "usage", "periods"),
        ("GET", "series?actor=RUS&since=2022-02-01&until=2022-01-01", 422, "usage", "no day"),
        ("GET", "dyads?since=2020-01-01&until=2022-01-01", 422, "usage", "366 days"),
        ("GET", "events?place=a&place=", 422, "usage", "more than once"),
        ("GET", "events?text=a%00b", 422, "usage", "U+0000"),
        ("GET", "events/a%00b", 422, "usage", "U+0000"),
        ("GET", "events?text=" + "a" * MOST_QUERY, 414, "query-too-long", "4,096"),
    ],
)
def test_each_error_is_a_problem_that_says_what_and_where(
    api: TestClient, method: str, path: str, status: int, code: str, told: str | None
) -> None:
    answer = api.request(method, path)
    problem = answer.json()
    assert answer.status_code == problem["status"] == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["type"] == f"urn:tocsin:problem:{code}"
    assert problem["title"]
    assert problem["instance"].startswith("/api/v1/")
    assert told is None or told in problem["detail"]
    assert "etag" not in answer.headers
    assert HEADERS.items() <= answer.headers.items() or {name.lower() for name in HEADERS} <= set(answer.headers)


def test_a_wrong_method_is_told_which_are_right(api: TestClient) -> None:
    assert api.delete("events").headers["allow"] == "GET"
    assert api.delete("events/v-none").headers["allow"] == "GET"
    assert api.delete("dispatches").headers["allow"] == "GET, POST"
    assert api.get("read").headers["allow"] == "POST"


def test_what_does_not_fit_is_told_field_by_field(api: TestClient) -> None:
    problem = api.get("events", params={"limit": 0, "type": "QUARREL"}).json()
    assert [one["where"][:2] for one in problem["errors"]] == [["query", "limit"], ["query", "type"]]


def test_a_fault_of_ours_tells_nothing_of_the_desk_and_logs_no_word(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> object:
        raise ValueError("zephyrquartzlantern")

    monkeypatch.setattr(desk, "sources", broken)
    with TestClient(create_app(desk), base_url=API) as client, caplog.at_level(logging.DEBUG):
        answer = client.get("sources")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert "zephyrquartzlantern" not in answer.text + caplog.text
    assert "ValueError" in caplog.text
    assert "sources.py" in caplog.text


def test_a_desk_that_cannot_be_read_tells_nothing_of_its_place(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with TestClient(create_app(desk), base_url=API) as client:
        desk.close()
        assert desk.folder is not None
        (desk.folder / "desk.db").write_bytes(b"no database" * 500)
        for name in ("desk.db-wal", "desk.db-shm"):
            (desk.folder / name).unlink(missing_ok=True)
        answer = client.get("events")
    assert answer.status_code == 500
    assert answer.json()["type"] == "urn:tocsin:problem:desk-damaged"
    assert str(desk.folder) not in answer.text
