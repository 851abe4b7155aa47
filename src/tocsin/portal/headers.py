"""What every answer of the portal bears: a policy under which no page loads, runs or sends anything of another host."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

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
Handler = Callable[[Request], Awaitable[Response]]


def guard(hosts: Collection[str]) -> Callable[[Request, Handler], Awaitable[Response]]:
    """Make a middleware that adds the headers and answers only to the hosts it serves.

    A page of another site whose name was pointed at this machine (DNS rebinding) asks under that name, and is
    refused.

    Args:
        hosts: host names without ports; empty for any.
    """

    async def guarded(request: Request, handle: Handler) -> Response:
        if hosts and (request.url.hostname or "") not in hosts:
            answer: Response = PlainTextResponse("This portal does not answer to that host.\n", status_code=421)
        else:
            answer = await handle(request)
        for name, value in HEADERS.items():
            answer.headers.setdefault(name, value)
        return answer

    return guarded
