"""How often somebody beyond this machine may ask for pages and feeds; the API has a bound of its own."""

from __future__ import annotations

import math
from collections.abc import Callable
from ipaddress import ip_address

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from tocsin.portal.api.pace import Buckets, client_of

_COSTS = {"/table.csv": 10, "/table.parquet": 10, "/table.geojson": 10, "/feeds/events.geojson": 10}
"""Answers that hold the whole desk count as so many requests."""


class Paced:
    """Tells whoever asks too often when to ask again; whoever sits at this machine may ask as often as they like.

    Args:
        app: what is guarded.
        per_minute: requests of one address; 0 for no bound.
        ticks: gives seconds that never run back.
        but: path under which what is asked is not counted here. The portal's own files are not counted either.
    """

    def __init__(self, app: ASGIApp, per_minute: int, ticks: Callable[[], float], but: str) -> None:
        self.app = app
        self.buckets = Buckets(per_minute, ticks)
        self.free = (f"{but}/", "/static/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request."""
        wait = 0.0
        if scope["type"] == "http" and not scope["path"].startswith(self.free):
            address = scope["client"][0] if scope.get("client") else None
            if not _is_here(address):
                wait = self.buckets.wait_of(client_of(address), _COSTS.get(scope["path"], 1))
        if not wait:
            await self.app(scope, receive, send)
            return
        seconds = math.ceil(wait)
        words = f"More than {self.buckets.per_minute} requests a minute; ask again in {seconds} s.\n"
        await PlainTextResponse(words, 429, {"Retry-After": str(seconds)})(scope, receive, send)


def _is_here(address: str | None) -> bool:
    try:
        return ip_address(address or "").is_loopback
    except ValueError:
        return False
