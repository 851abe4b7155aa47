"""Serving the portal on loopback."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from tocsin.errors import PortalError

if TYPE_CHECKING:
    from tocsin.desk import Desk

HOST = "127.0.0.1"


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

    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError as error:
        raise PortalError(
            f"port {port} cannot be used: {error.strerror}", where=HOST, hint="name another with --port"
        ) from error
    told(f"serving on http://{HOST}:{listening.getsockname()[1]}/ (Ctrl-C stops)")
    config = uvicorn.Config(create_app(desk), log_level="warning", server_header=False, access_log=False)
    uvicorn.Server(config).run(sockets=[listening])
