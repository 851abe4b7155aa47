"""A stream of server-sent events: what is followed, written as the HTML standard has it, to a client that keeps up.

A client that goes away ends its stream, and so does one that does not take what it is sent: what waits for it would
otherwise wait in memory.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import anyio
from anyio import to_thread
from starlette.responses import PlainTextResponse, Response

from tocsin.portal.live.following import Following, News
from tocsin.portal.live.pace import Pace, Places

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_HEADERS = {
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",  # a proxy in front must not collect what is told
}
_FULL = "As many as this portal tells live are being told already.\n"
_RETRY_MS = 5000


def message(news: News) -> bytes:
    """Write news as one message."""
    told = {
        "new": len(news.new),
        "changed": len(news.changed),
        "more": news.more,
        "events": [
            {"id": name, "change": change, "title": news.lines[name], "page": f"/events/{name}"}
            for change, names in (("new", news.new), ("changed", news.changed))
            for name in names
            if name in news.lines
        ],
    }
    data = json.dumps(told).replace("<", "\\u003c")  # ASCII on one line, so that no field can be begun within
    return f"event: events\nid: {news.at}\ndata: {data}\n\n".encode()


class Stream(Response):
    """The answer to somebody who follows a search.

    Args:
        following: the search.
        pace: the bounds.
        places: where the stream takes a place, which it gives back at its end; where none is left it is refused.
    """

    def __init__(self, following: Following, pace: Pace, places: Places) -> None:
        super().__init__(headers=_HEADERS, media_type="text/event-stream")
        del self.headers["content-length"]
        self._following = following
        self._pace = pace
        self._places = places

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer until the client is gone, too slow, or has been told for long enough."""
        if not self._places.take():
            await PlainTextResponse(_FULL, 503, {"Retry-After": "60"})(scope, receive, send)
            return
        try:
            async with anyio.create_task_group() as group:
                group.start_soon(self._until_gone, receive, group.cancel_scope)
                await self._tell(send)
                group.cancel_scope.cancel()
        finally:
            self._places.leave()

    async def _until_gone(self, receive: Receive, scope: anyio.CancelScope) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        scope.cancel()

    async def _tell(self, send: Send) -> None:
        begin = f"retry: {_RETRY_MS}\nevent: start\nid: {self._following.at}\ndata: {{}}\n\n".encode()
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        if not await self._sent(send, begin):
            return
        ends = anyio.current_time() + self._pace.longest
        spoken = anyio.current_time()
        while anyio.current_time() < ends and not self._places.closed:
            news = await to_thread.run_sync(self._following.look)
            quiet = anyio.current_time() - spoken >= self._pace.heartbeat
            if news is not None or quiet:
                if not await self._sent(send, message(news) if news else b": here\n\n"):
                    return
                spoken = anyio.current_time()
            await anyio.sleep(self._pace.poll)
        await self._sent(send, b"", more=False)

    async def _sent(self, send: Send, body: bytes, *, more: bool = True) -> bool:
        """Whether the client took it in time."""
        with anyio.move_on_after(self._pace.send) as waiting:
            await send({"type": "http.response.body", "body": body, "more_body": more})
        return not waiting.cancelled_caught
