"""How much a request may bring: its query, its body and the time that it takes to send it."""

from __future__ import annotations

import asyncio
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tocsin.portal.api.problems import problem_response

MOST_QUERY = 4096
"""Bytes of a query."""
BODY_SECONDS = 30.0
"""Time within which a whole body must have come."""


class Limits:
    """Refuses what is too large before anything reads it.

    Args:
        app: what is guarded.
        most_body: bytes of a body.
    """

    def __init__(self, app: ASGIApp, most_body: int = 1 << 20) -> None:
        self.app = app
        self.most_body = most_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        fault = self._fault(scope) if scope["type"] == "http" else None
        if fault is not None:
            await problem_response(*fault, instance=scope["path"])(scope, receive, send)
            return
        await self.app(scope, _Body(receive, self.most_body), send)

    def _fault(self, scope: Scope) -> tuple[int, str, str] | None:
        query = scope["query_string"]
        if len(query) > MOST_QUERY:
            return 414, "query-too-long", f"the query has {len(query):,} bytes, {MOST_QUERY:,} are taken"
        if b"%00" in query or b"\0" in query or "\0" in scope["path"]:
            return 422, "usage", "an address holds a character that no text has (U+0000)"
        lengths = [value for name, value in scope["headers"] if name == b"content-length"]
        if any(not value.isdigit() for value in lengths):
            return 400, "bad-length", "the Content-Length is no number"
        if any(int(value) > self.most_body for value in lengths):
            return 413, "body-too-large", _too_large(self.most_body)
        return None


class _Body:
    """The body of a request, counted as it comes, for a length may be stated wrongly or not at all."""

    def __init__(self, receive: Receive, most: int) -> None:
        self.receive = receive
        self.most = most
        self.taken = 0
        self.until: float | None = None
        self.whole = False

    async def __call__(self) -> Message:
        from fastapi import HTTPException

        if self.whole:
            return await self.receive()
        self.until = self.until or time.monotonic() + BODY_SECONDS
        try:
            message = await asyncio.wait_for(self.receive(), self.until - time.monotonic())
        except TimeoutError:
            raise HTTPException(408, f"the body did not come within {BODY_SECONDS:.0f} seconds") from None
        self.taken += len(message.get("body", b""))
        self.whole = not message.get("more_body", False)
        if self.taken > self.most:
            raise HTTPException(413, _too_large(self.most))
        return message


def _too_large(most: int) -> str:
    return f"a body has at most {most:,} bytes"
