"""Beyond this machine a desk is served only where it is said who may look; and no client holds it up."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import httpx
import pytest
import uvicorn

from tests.desk.conftest import desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.errors import PortalError, TokenNeeded, UsageError
from tocsin.portal import create_app, slow
from tocsin.portal.serving import Offer, check, listening_on, serve
from tocsin.portal.slow import PatientProtocol


def silent(line: str) -> None:
    raise AssertionError(f"served, and said {line}")


def test_beyond_this_machine_somebody_must_say_who_may_look(desk: Desk) -> None:  # noqa: F811
    with pytest.raises(TokenNeeded, match=r"--token.*--public"):
        serve(desk, Offer(host="0.0.0.0", port=0), silent)
    check(desk, Offer(host="0.0.0.0", public=True), local=False)
    check(desk, Offer(), local=True)


def test_a_token_is_no_lock_where_there_is_none_that_opens(desk: Desk) -> None:  # noqa: F811
    offer = Offer(host="0.0.0.0", port=0, token_needed=True)
    desk.add_token("writer", ["ingest"])
    desk.add_token("late", ["read"], date(2022, 3, 31))
    token, _ = desk.add_token("reader", ["read"])
    check(desk, offer, local=False)
    desk.revoke_token(token.id)
    with pytest.raises(TokenNeeded, match="tocsin token add"):
        serve(desk, offer, silent)


@pytest.mark.parametrize(
    ("offer", "error"),
    [
        (Offer(port=0, public=True, token_needed=True), UsageError),
        (Offer(port=0, certificate=__file__), UsageError),  # type: ignore[arg-type]
        (Offer(port=0, certificate=__file__, key=__file__), PortalError),  # type: ignore[arg-type]
        (Offer(port=0, host="no-such-host.invalid"), PortalError),
        (Offer(port=0, host="192.0.2.1", public=True), PortalError),
    ],
)
def test_what_cannot_be_served_is_told(desk: Desk, offer: Offer, error: type[Exception]) -> None:  # noqa: F811
    with pytest.raises(error):
        serve(desk, offer, silent)


def test_a_port_that_is_taken_is_told() -> None:
    with listening_on(0) as taken, pytest.raises(PortalError, match="--port"):
        listening_on(taken.getsockname()[1])


@contextmanager
def served(app: object) -> Iterator[tuple[str, int]]:
    listening = listening_on(0)
    address = listening.getsockname()
    config = uvicorn.Config(app, http=PatientProtocol, log_level="critical", timeout_graceful_shutdown=1)  # type: ignore[arg-type]
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield address
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()


def test_clients_that_dawdle_are_sent_away_and_hold_nobody_up(
    desk: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(slow, "HEAD_SECONDS", 1.0)
    with served(create_app(desk)) as address:
        dawdling = [socket.create_connection(address, timeout=60) for _ in range(60)]
        for number, one in enumerate(dawdling):
            one.sendall((b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ")[number % 3])
        url = f"http://{address[0]}:{address[1]}"
        with httpx.Client(base_url=url, timeout=60) as client:
            assert client.get("/api/v1/channels").status_code == 200
            assert all(one.recv(1) == b"" for one in dawdling)  # the connection's end
            assert client.get("/api/v1/channels").status_code == 200
        for one in dawdling:
            one.close()


def test_a_connection_that_is_kept_is_bound_for_its_next_request_too(
    desk: Desk,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(slow, "HEAD_SECONDS", 1.0)
    with served(create_app(desk)) as address, socket.create_connection(address, timeout=60) as one:
        one.sendall(b"GET /api/v1/channels HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert one.recv(65_536).startswith(b"HTTP/1.1 200")
        began = time.monotonic()
        one.sendall(b"GET /api/v1/cha")
        while one.recv(65_536):
            pass
        assert time.monotonic() - began < 15


@pytest.mark.parametrize("field", ["X-A: b\r\nX-B: c", "X-A: \x00", "X A: b", "Content-Length: 5\r\nContent-Length: 6"])
def test_a_head_that_is_broken_is_refused(desk: Desk, field: str) -> None:  # noqa: F811
    with served(create_app(desk)) as address, socket.create_connection(address, timeout=60) as one:
        one.sendall(
            f"GET /api/v1/channels HTTP/1.1\r\nHost: 127.0.0.1\r\n{field}\r\nConnection: close\r\n\r\n".encode()
        )
        status = one.recv(65_536).split(b" ")[1]
    assert status == (b"200" if "X-B" in field else b"400")
