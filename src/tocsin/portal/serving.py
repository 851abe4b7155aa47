"""Serving the portal: on this machine, or beyond it where it is said who may look."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from threading import Thread
from types import FrameType
from typing import TYPE_CHECKING, Any

from tocsin.errors import PortalError, TocsinError, TokenNeeded, UsageError
from tocsin.record.at_one_go import leave_alone

if TYPE_CHECKING:
    from fastapi import FastAPI

    from tocsin.desk import Desk
    from tocsin.portal.context import Context

HOST = "127.0.0.1"
_UNTAKEN_MS = 30_000
"""How long what was sent may wait for a client to take it, before the system ends the connection."""
_LAST_SECONDS = 5
"""How long answers may go on once the portal is told to stop."""
_MOST_CONNECTIONS = 500
"""Connections at a time; others are told to come back."""


@dataclass(frozen=True)
class Offer:
    """Where a portal is served, and to whom.

    Attributes:
        host: address or name of this machine to listen on.
        port: 0 for any that is free.
        public: anyone may look, so public rights apply, and nothing is changed.
        token_needed: nothing is shown without a token.
        names: host names it answers to; beyond this machine any where none is given.
        certificate: file of a TLS certificate with its chain, for https; `key` that of its key.
    """

    host: str = HOST
    port: int = 8377
    public: bool = False
    token_needed: bool = False
    names: tuple[str, ...] = ()
    certificate: Path | None = None
    key: Path | None = None

    @property
    def scheme(self) -> str:
        """What its addresses begin with."""
        return "https" if self.certificate else "http"


def serve(desk: Desk, offer: Offer, told: Callable[[str], None]) -> None:
    """Serve until the process is told to stop.

    Args:
        desk: an open desk.
        offer: where, and to whom.
        told: is given the line that tells the address, and what should be known beside it.

    Raises:
        UsageError: what is offered cannot go together.
        TokenNeeded: it would be open to others, and nobody said so.
        PortalError: the port is taken or may not be used, or a certificate cannot be read.
    """
    import uvicorn

    listening = listening_on(offer.port, offer.host)
    bound = listening.getsockname()
    local = ip_address(bound[0].partition("%")[0]).is_loopback
    try:
        check(desk, offer, local=local)
        app = _app(desk, offer, local=local)
        config = _config(app, offer)
    except Exception:
        listening.close()
        raise

    class Server(uvicorn.Server):
        """Ends the live streams when it is told to stop; it would wait for them otherwise."""

        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            app.state.places.close()
            super().handle_exit(sig, frame)

    shown = f"[{bound[0]}]" if ":" in bound[0] else bound[0]
    told(f"serving on {offer.scheme}://{shown}:{bound[1]}/ (Ctrl-C stops)")
    if not local and offer.token_needed and not offer.certificate:
        told("tokens cross the network unencrypted: give --certificate, or put a proxy with TLS before it")
    Thread(target=_prepare, args=(app.state.context,), daemon=True).start()
    Server(config).run(sockets=[listening])


def _prepare(context: Context) -> None:
    """Make the front page before somebody asks for it: the first of a large desk takes longer than the others."""
    from tocsin.portal.pages import front

    with suppress(TocsinError):  # whoever asks is told
        front.page(context)
    # What is loaded by now stays: looking through it for garbage would hold up an answer now and then by a tenth of a
    # second.
    leave_alone()


def check(desk: Desk, offer: Offer, *, local: bool) -> None:
    """Make sure that it is said who may look.

    Args:
        desk: whose tokens count.
        offer: what is offered.
        local: it is offered on this machine alone.

    Raises:
        UsageError: what is offered cannot go together.
        TokenNeeded: it would be open to others, and nobody said so; or no token is there that lets in.
    """
    if offer.public and offer.token_needed:
        raise UsageError("--public and --token cannot go together", hint="either anyone may look, or who has a token")
    if (offer.certificate is None) != (offer.key is None):
        raise UsageError("a certificate and its key go together", hint="give --certificate and --key")
    if not local and not offer.public and not offer.token_needed:
        raise TokenNeeded(
            "can be reached from beyond this machine, and nobody said who may look", where=offer.host,
            hint="give --token, so that it takes a token, or --public, so that anyone may look, with public rights",
        )  # fmt: skip
    today = desk.today().isoformat()
    holding = (
        one for one in desk.tokens() if one.revoked is None and (one.expires or today) >= today and "read" in one.scopes
    )
    if offer.token_needed and next(holding, None) is None:
        raise TokenNeeded("has no token that lets in", where=desk.settings.name, hint="make one with tocsin token add")


def _app(desk: Desk, offer: Offer, *, local: bool) -> FastAPI:
    from tocsin.portal.access import Access
    from tocsin.portal.app import LOCAL_HOSTS, create_app

    names = (*LOCAL_HOSTS, *offer.names) if local else offer.names
    return create_app(desk, public=offer.public, hosts=names, access=Access(token_needed=offer.token_needed))


def _config(app: FastAPI, offer: Offer) -> Any:
    import uvicorn

    from tocsin.portal.slow import PatientProtocol

    config = uvicorn.Config(
        app,
        http=PatientProtocol,
        log_level="warning",
        server_header=False,
        access_log=False,
        timeout_graceful_shutdown=_LAST_SECONDS,
        limit_concurrency=_MOST_CONNECTIONS,
        ssl_certfile=offer.certificate,
        ssl_keyfile=offer.key,
    )
    try:
        config.load()
    except OSError as error:  # of TLS too
        raise PortalError(
            f"the certificate or its key cannot be read: {error.strerror or error}", where=str(offer.certificate),
            hint="give files in PEM",
        ) from error  # fmt: skip
    return config


def listening_on(port: int, host: str = HOST) -> socket.socket:
    """Give a socket that is bound and listens.

    Args:
        port: 0 for any that is free.
        host: address or name of this machine; loopback where none is named.

    Raises:
        PortalError: the host is none of this machine, or the port is taken or may not be used.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise PortalError("is no address of this machine", where=host, hint="name another with --host") from error
    listening = socket.socket(family, kind, protocol)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _UNTAKEN_MS)
    try:
        listening.bind(address)
        listening.listen()  # who reads the address and asks at once waits, and is not refused
    except OSError as error:
        listening.close()
        raise PortalError(
            f"port {port} cannot be used: {error.strerror}", where=host, hint="name another with --port"
        ) from error
    return listening
