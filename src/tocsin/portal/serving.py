"""Serving the portal on loopback."""

from __future__ import annotations

import socket
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

from tocsin.errors import PortalError

if TYPE_CHECKING:
    from tocsin.desk import Desk

HOST = "127.0.0.1"
_UNTAKEN_MS = 30_000
"""How long what was sent may wait for a client to take it, before the system ends the connection."""
_LAST_SECONDS = 5
"""How long answers may go on once the portal is told to stop."""


def serve_local(desk: Desk, port: int, told: Callable[[str], None]) -> None:
    """Serve until the process is told to stop.

    Args:
        desk: an open desk.
        port: 0 for any that is free.
        told: is given the line that tells the address.

    Raises:
        PortalError: the port is taken or may not be used.
    """
    import uvicorn

    from tocsin.portal.app import create_app

    class Server(uvicorn.Server):
        """Ends the live streams when it is told to stop; it would wait for them otherwise."""

        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            app.state.places.close()
            super().handle_exit(sig, frame)

    listening = listening_on(port)
    told(f"serving on http://{HOST}:{listening.getsockname()[1]}/ (Ctrl-C stops)")
    app = create_app(desk)
    config = uvicorn.Config(
        app,
        log_level="warning",
        server_header=False,
        access_log=False,
        timeout_graceful_shutdown=_LAST_SECONDS,
    )
    Server(config).run(sockets=[listening])


def listening_on(port: int) -> socket.socket:
    """Give a socket on loopback that is bound and listens.

    Args:
        port: 0 for any that is free.

    Raises:
        PortalError: the port is taken or may not be used.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _UNTAKEN_MS)
    try:
        listening.bind((HOST, port))
        listening.listen()  # who reads the address and asks at once waits, and is not refused
    except OSError as error:
        raise PortalError(
            f"port {port} cannot be used: {error.strerror}", where=HOST, hint="name another with --port"
        ) from error
    return listening
