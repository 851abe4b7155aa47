"""What every answer of the portal bears: a policy under which no page loads, runs or sends anything of another host."""

from __future__ import annotations

from collections.abc import Collection

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Guard:
    """Adds the headers to every answer, and answers only to the hosts it serves.

    A page of another site whose name was pointed at this machine (DNS rebinding) asks under that name, and is
    refused. Nothing of an answer is held back on its way, so that one which goes on for hours can be told as it comes.

    Args:
        app: the application within.
        hosts: host names without ports; empty for any.
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        answer = self._app if self._serves(Request(scope)) else _REFUSAL
        await answer(scope, receive, with_headers)

    def _serves(self, request: Request) -> bool:
        return not self._hosts or (request.url.hostname or "") in self._hosts


_REFUSAL = PlainTextResponse("This portal does not answer to that host.\n", status_code=421)
