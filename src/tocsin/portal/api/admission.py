"""Admission to the API: which token a request shows, whether its scopes allow what is asked, and whether it is time."""

from __future__ import annotations

import math
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from tocsin.desk.access import tokens
from tocsin.desk.access.tokens import Token
from tocsin.portal.access import CHALLENGE, Access, shown_token
from tocsin.portal.api.pace import Buckets, client_of
from tocsin.portal.api.problems import Refused, problem_response
from tocsin.portal.context import Context

WRITING: dict[tuple[str, str], tokens.Scope] = {
    ("POST", "/dispatches"): "ingest",
    ("POST", "/adjudications"): "adjudicate",
}
"""Operations that change the desk, and the scope that each takes; all others take `read`."""
_COSTS = {("POST", "/read"): 10, ("POST", "/dispatches"): 10, ("GET", "/dyads"): 10, ("GET", "/series"): 10}
"""Operations that take long count as so many requests."""


@dataclass(frozen=True)
class _Asked:
    method: str
    path: str
    headers: Headers
    address: str | None


class Admission:
    """Lets requests in, and hands the token of each on as `caller` of its state.

    Args:
        app: what is guarded.
        context: the portal.
        access: how it lets in.
    """

    def __init__(self, app: ASGIApp, context: Context, access: Access) -> None:
        self.app = app
        self.context = context
        self.access = access
        self.buckets = Buckets(context.desk.settings.api.requests_per_minute, access.ticks)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        if scope["type"] == "http":
            path = scope["path"].removeprefix(scope.get("root_path", ""))
            client = scope.get("client")
            asked = _Asked(scope["method"], path, Headers(scope=scope), client[0] if client else None)
            try:
                scope.setdefault("state", {})["caller"] = await run_in_threadpool(self._admitted, asked)
            except Refused as error:
                answer = problem_response(
                    error.status, error.code, error.detail, instance=scope["path"], headers=error.headers
                )
                await answer(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _admitted(self, asked: _Asked) -> Token | None:
        # A browser sends a password along by itself, for a page of another site too: good for looking, not for doing.
        shown = shown_token(asked.headers, basic=asked.method == "GET")
        token = self.context.desk.token_of(shown) if shown else None
        self._paced(asked, token)
        if shown is not None and token is None:
            raise Refused(
                401, "token", "the token is none of this desk's, or holds no more", _challenge("invalid_token")
            )
        scope = WRITING.get((asked.method, asked.path))
        if scope is not None and self.context.audience.public:
            raise Refused(403, "read-only", "this desk is shown to anyone, and changed by nobody from elsewhere")
        if token is None and (scope is not None or self.access.token_needed):
            raise Refused(401, "token", f"a token that may {scope or 'read'} is needed", _challenge())
        if token is not None and (scope or "read") not in token.scopes:
            raise Refused(403, "scope", f"the token may not {scope or 'read'}", _challenge("insufficient_scope"))
        return token

    def _paced(self, asked: _Asked, token: Token | None) -> None:
        client = f"token {token.id}" if token else client_of(asked.address)
        wait = self.buckets.wait_of(client, _COSTS.get((asked.method, asked.path), 1))
        if wait:
            seconds = math.ceil(wait)
            detail = f"more than {self.buckets.per_minute} requests a minute; ask again in {seconds} s"
            raise Refused(429, "too-many-requests", detail, {"Retry-After": str(seconds)})


def _challenge(error: str | None = None) -> dict[str, str]:
    return {"WWW-Authenticate": f'{CHALLENGE}, error="{error}"' if error else CHALLENGE}
