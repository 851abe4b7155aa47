"""The tools served by the Model Context Protocol, over standard input and output or over HTTP on loopback."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

from tocsin._version import __version__
from tocsin.errors import ExtraMissing, TocsinError
from tocsin.portal.audience import Audience
from tocsin.portal.mcp.tools import Tools
from tocsin.portal.mcp.values import NOTICE

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer

    from tocsin.desk import Desk

NAMES = ("search", "event", "storyline", "agenda", "positions", "series", "read")
"""The tools, in the order they are listed."""
PATH = "/mcp"
_LARGEST_BODY = 1024 * 1024


def server_of(desk: Desk, audience: Audience) -> MCPServer[Any]:
    """Make the server of a desk.

    Args:
        desk: an open desk; it stays open while the server runs.
        audience: for whom, and so what of a text may leave.

    Raises:
        ExtraMissing: the protocol's package is not installed.
    """
    try:
        from mcp.server.mcpserver import MCPServer
        from mcp_types import ToolAnnotations
    except ImportError as error:
        raise ExtraMissing("the Model Context Protocol", "mcp") from error
    server: MCPServer[Any] = MCPServer(
        "tocsin",
        title=desk.settings.name or "Tocsin",
        version=__version__,
        instructions=_instructions(desk.settings.name),
        log_level="ERROR",  # what tools were asked and answered is nobody's else
    )
    tools = Tools(desk, audience)
    only_reads = ToolAnnotations(
        read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
    )
    for name in NAMES:
        tool = getattr(tools, name)
        server.add_tool(
            _told(tool), name=name, description=f"{inspect.getdoc(tool)}\n\n{NOTICE}", annotations=only_reads,
            structured_output=True,
        )  # fmt: skip
    return server


def _instructions(name: str) -> str:
    return (
        f"The desk {name or 'Tocsin'!r}: events read from news dispatches, who did what to whom, each with the words "
        "it was read from. Begin with `search` or `storyline`; cite the words and the source of what you tell. The "
        "`status` of an event tells what happened from what is planned, threatened or denied. What sources do not let "
        f"leave is not given. {NOTICE}"
    )


def _told(tool: Callable[..., Any]) -> Callable[..., Any]:
    """Have a tool tell its errors to the model; what else goes wrong is told to nobody but the log."""
    from mcp.server.mcpserver.exceptions import ToolError

    @wraps(tool)
    def answer(*args: Any, **values: Any) -> Any:
        try:
            return tool(*args, **values)
        except TocsinError as error:
            raise ToolError(str(error)) from error

    answer.__signature__ = inspect.signature(tool, eval_str=True)  # type: ignore[attr-defined]
    return answer


def serve_stdio(desk: Desk, audience: Audience) -> None:
    """Serve over standard input and output until the input ends."""
    server_of(desk, audience).run("stdio")


def serve_http(desk: Desk, audience: Audience, port: int, told: Callable[[str], None]) -> None:
    """Serve over HTTP on loopback until the process is told to stop.

    Only requests that name this machine as their host are answered, and of browsers only those of its own pages.

    Args:
        desk: an open desk.
        audience: for whom.
        port: 0 for any that is free.
        told: is given the line that tells the address.

    Raises:
        ExtraMissing: the protocol's package is not installed.
        PortalError: the port is taken or may not be used.
    """
    import uvicorn

    from tocsin.portal.serving import HOST, listening_on

    app = server_of(desk, audience).streamable_http_app(
        streamable_http_path=PATH, json_response=True, stateless_http=True, host=HOST,
        max_request_body_size=_LARGEST_BODY,
    )  # fmt: skip
    listening = listening_on(port)
    told(f"serving on http://{HOST}:{listening.getsockname()[1]}{PATH} (Ctrl-C stops)")
    config = uvicorn.Config(app, log_level="warning", server_header=False, access_log=False)
    uvicorn.Server(config).run(sockets=[listening])
