"""The command that serves a desk to language models."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tocsin.cli.shared import app


@app.command()
def mcp(
    desk: Annotated[str, typer.Argument(help="The desk's folder, or the URL of its database.")] = ".",
    http: Annotated[bool, typer.Option("--http", help="Serve over HTTP on this machine alone.")] = False,
    port: Annotated[int, typer.Option("--port", help="Port on loopback; 0 for any that is free.")] = 8378,
    public: Annotated[bool, typer.Option("--public", help="Give only what may be shown to anybody.")] = False,
) -> None:
    """Serve the desk to language models by the Model Context Protocol: tools that only read."""
    from tocsin.desk import Desk
    from tocsin.portal.audience import Audience
    from tocsin.portal.mcp.server import serve_http, serve_stdio

    with Desk.open(desk) as opened:
        if http:
            serve_http(opened, Audience(public), port, told=lambda line: print(line, file=sys.stderr))
        else:
            serve_stdio(opened, Audience(public))
