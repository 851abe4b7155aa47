"""Over a socket: a stream tells, resumes, beats, ends, and never waits for a client that does not listen."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.desk.conftest import desk, dispatch, wire_desk  # noqa: F401 - fixtures
from tests.portal.serving import served
from tocsin import Desk
from tocsin.desk.queries.filters import EventFilter
from tocsin.portal import create_app
from tocsin.portal.headers import HEADERS
from tocsin.portal.live.following import Following, News
from tocsin.portal.live.pace import Pace, Places
from tocsin.portal.live.stream import Stream, message

QUICK = Pace(poll=0.02, heartbeat=0.1, send=1.0, longest=60.0, clients=2)
SWEDEN = ("Sweden warns Iran", "Sweden accused Iran on Friday of an attack on its embassy.")


def blocks(answer: httpx.Response) -> Iterator[dict[str, str]]:
    """The blocks of a stream, each as its fields; a comment is the field of no name."""
    fields: dict[str, str] = {}
    for line in answer.iter_lines():
        if not line:
            yield fields
            fields = {}
        else:
            name, _, value = line.partition(":")
            fields[name] = value.strip()


def until(answer: httpx.Response, kind: str) -> dict[str, str]:
    return next(one for one in blocks(answer) if one.get("event") == kind or (kind == "" and "" in one))


def test_a_stream_tells_what_comes_and_is_resumed_from_there(
    desk: Desk,  # noqa: F811
    dispatch: Callable[..., Path],  # noqa: F811
) -> None:
    desk.add(dispatch("Norway warns Russia", "Norway accused Russia on Friday of sending drones."))
    with served(create_app(desk, pace=QUICK)) as site:
        with httpx.stream("GET", f"{site}/live?actor=SWE", timeout=60) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            for name, value in HEADERS.items():
                assert answer.headers[name] == value
            assert until(answer, "start")["id"] == "2022-04-01T12:00:00Z"
        with httpx.stream("GET", f"{site}/live?actor=SWE", timeout=60) as answer:
            lines = blocks(answer)
            next(lines)
            desk.add(dispatch(*SWEDEN))
            told = next(one for one in lines if one.get("event") == "events")
        found = json.loads(told["data"])
        assert (found["new"], found["changed"], found["more"]) == (1, 0, False)
        assert httpx.get(site + found["events"][0]["page"], timeout=60).status_code == 200
        with httpx.stream("GET", f"{site}/live?actor=SWE", headers={"Last-Event-ID": told["id"]}, timeout=60) as answer:
            assert json.loads(until(answer, "events")["data"])["events"] == found["events"]


def test_a_quiet_stream_beats(wire_desk: Desk) -> None:  # noqa: F811
    with served(create_app(wire_desk, pace=QUICK)) as site, httpx.stream("GET", f"{site}/live", timeout=60) as answer:
        assert until(answer, "")[""] == "here"


def test_a_stream_ends_after_its_time(wire_desk: Desk) -> None:  # noqa: F811
    pace = Pace(poll=0.02, heartbeat=0.1, longest=0.3)
    with served(create_app(wire_desk, pace=pace)) as site, httpx.stream("GET", f"{site}/live", timeout=60) as answer:
        told = list(blocks(answer))
    assert told[0]["event"] == "start"
    assert told[1:] == [{"": "here"}] * len(told[1:])


def test_streams_end_when_the_portal_is_told_to_stop(wire_desk: Desk) -> None:  # noqa: F811
    app = create_app(wire_desk, pace=QUICK)
    with served(app) as site, httpx.stream("GET", f"{site}/live", timeout=60) as answer:
        lines = blocks(answer)
        assert next(lines)["event"] == "start"
        app.state.places.close()
        assert all("event" not in one for one in lines)
        assert httpx.get(f"{site}/live", timeout=60).status_code == 503


def test_there_are_no_more_streams_than_places_and_a_place_comes_back(wire_desk: Desk) -> None:  # noqa: F811
    with served(create_app(wire_desk, pace=QUICK)) as site:
        with (
            httpx.stream("GET", f"{site}/live", timeout=60) as one,
            httpx.stream("GET", f"{site}/live", timeout=60) as other,
        ):
            assert (one.status_code, other.status_code) == (200, 200)
            refused = httpx.get(f"{site}/live", timeout=60)
            assert (refused.status_code, refused.headers["retry-after"]) == (503, "60")
            assert httpx.get(f"{site}/", timeout=60).status_code == 200
        for _ in range(200):
            with httpx.stream("GET", f"{site}/live", timeout=60) as again:
                if again.status_code == 200:
                    break
        assert again.status_code == 200


@pytest.mark.parametrize("query", ["type=WAR", "colour=red", "q=" + "a" * 400])
def test_a_search_that_makes_no_sense_opens_no_stream(wire_desk: Desk, query: str) -> None:  # noqa: F811
    with served(create_app(wire_desk, pace=QUICK)) as site:
        assert httpx.get(f"{site}/live?{query}", timeout=60).status_code == 422


def test_a_client_that_takes_nothing_loses_its_place(wire_desk: Desk) -> None:  # noqa: F811
    places = Places(1)
    pace = Pace(poll=0.01, heartbeat=0.0, send=0.2, longest=60.0)
    stream = Stream(Following.begin(wire_desk, EventFilter(), None, resumed=False), pace, places)
    sent: list[Any] = []

    async def receive() -> Any:
        await anyio.sleep_forever()

    async def send(what: Any) -> None:
        sent.append(what)
        if len(sent) == 3:
            await anyio.sleep_forever()  # the client's window is full

    async def run() -> None:
        with anyio.fail_after(60):
            await stream({"type": "http"}, receive, send)

    anyio.run(run)
    assert len(sent) == 3
    assert places.taken == 0


def test_a_client_that_goes_away_gives_its_place_back(wire_desk: Desk) -> None:  # noqa: F811
    with served(create_app(wire_desk, pace=Pace(poll=0.02, heartbeat=0.02, clients=1))) as site:
        port = int(site.rpartition(":")[2])
        for _ in range(3):
            with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
                connection.sendall(b"GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                first = connection.recv(12)
                while first.endswith(b"503"):
                    connection.close()
                    with socket.create_connection(("127.0.0.1", port), timeout=60) as again:
                        again.sendall(b"GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                        first = again.recv(12)
            assert first == b"HTTP/1.1 200"


def test_no_words_begin_a_field_of_their_own() -> None:
    line = "Norway\r\ndata: x\n\nevent: evil\u2028<script>"
    written = message(News("2022-04-01T12:00:00Z", ("e1",), (), {"e1": line}, False)).decode()
    assert written.count("\n") == 4
    assert "\r" not in written
    assert "<" not in written
    assert json.loads(written.split("\n")[2].removeprefix("data: "))["events"][0]["title"] == line
