"""The command that serves a desk."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tocsin.cli.shared import app


@app.command()
def serve(
    desk: Annotated[str, typer.Argument(help="The desk's folder, or the URL of its database.")] = ".",
    host: Annotated[str, typer.Option("--host", help="Address to listen on; this machine alone by default.")] = "",
    port: Annotated[int, typer.Option("--port", help="Port; 0 for any that is free.")] = 8377,
    public: Annotated[bool, typer.Option("--public", help="Anyone may look, and nobody change anything.")] = False,
    token: Annotated[bool, typer.Option("--token", help="Nothing is shown without a token of the desk.")] = False,
    name: Annotated[list[str] | None, typer.Option("--name", help="Host name to answer to; may be repeated.")] = None,
    certificate: Annotated[Path | None, typer.Option("--certificate", help="TLS certificate, as PEM.")] = None,
    key: Annotated[Path | None, typer.Option("--key", help="Key of the certificate, as PEM.")] = None,
) -> None:
    """Serve the desk as pages and to programs, on this machine alone unless it is said who may look."""
    from tocsin.desk import Desk
    from tocsin.portal.serving import HOST, Offer
    from tocsin.portal.serving import serve as served

    offer = Offer(host or HOST, port, public, token, tuple(name or ()), certificate, key)
    with Desk.open(desk) as opened:
        served(opened, offer, told=typer.echo)
