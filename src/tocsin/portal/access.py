"""Who is let in: by a token, where one is needed, and for what its scopes allow."""

from __future__ import annotations

import base64
import binascii
import time
from collections.abc import Callable
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from tocsin.desk import Desk
from tocsin.desk.access.tokens import Token

CHALLENGE = 'Bearer realm="Tocsin"'
_FOR_BROWSERS = 'Basic realm="Tocsin: any name, and a token as the password", charset="UTF-8"'


@dataclass(frozen=True)
class Access:
    """How a portal lets in.

    Attributes:
        token_needed: nothing is shown without a token.
        ticks: gives seconds that never run back, for bounds on how often somebody asks.
    """

    token_needed: bool = False
    ticks: Callable[[], float] = time.monotonic


def shown_token(headers: Headers, *, basic: bool) -> str | None:
    """Give the token that a request shows, "" for credentials that are none, None where it shows nothing.

    Args:
        headers: of the request.
        basic: a password of HTTP's Basic scheme counts too, which browsers ask people for.
    """
    given = headers.get("authorization")
    if given is None:
        return None
    scheme, _, value = given.strip().partition(" ")
    if scheme.lower() == "bearer":
        return value.strip()
    if scheme.lower() != "basic" or not basic:
        return ""
    try:
        return base64.b64decode(value.strip(), validate=True).decode().partition(":")[2]
    except (binascii.Error, ValueError):
        return ""


class Gate:
    """Lets only those with a token that may read see pages, where one is needed; the API has a gate of its own.

    Args:
        app: what is guarded.
        desk: whose tokens count.
        but: path under which what is asked is not looked at here.
    """

    def __init__(self, app: ASGIApp, desk: Desk, but: str) -> None:
        self.app = app
        self.desk = desk
        self.but = but

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        if scope["type"] == "http" and not scope["path"].startswith(self.but + "/"):
            token = await self._token(Headers(scope=scope))
            if token is None or "read" not in token.scopes:
                answer = PlainTextResponse("This desk asks for a token that may read.\n", 401)
                for challenge in (_FOR_BROWSERS, CHALLENGE):
                    answer.headers.append("WWW-Authenticate", challenge)
                await answer(scope, receive, send)
                return
        await self.app(scope, receive, send)

    async def _token(self, headers: Headers) -> Token | None:
        shown = shown_token(headers, basic=True)
        return await run_in_threadpool(self.desk.token_of, shown) if shown else None
