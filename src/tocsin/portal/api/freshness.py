"""Whether an answer that somebody has is still what it would be now: entity tags from the desk's state, and 304."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from tocsin._version import __version__
from tocsin.portal.context import Context

Besides = Callable[[Context], str]
"""Gives what an answer depends on beside the desk's revision."""
_TAG = re.compile(r'(?:W/)?("[^"]*")')


class Unchanged(Exception):
    """What is asked for is as it was when the client got it.

    Args:
        headers: that the answer bears.
    """

    def __init__(self, headers: dict[str, str]) -> None:
        self.headers = headers
        super().__init__(headers["ETag"])


def state_of(context: Context, request: Request, besides: str = "") -> str:
    """Give the tag of an answer: by what is asked, and all that it can depend on, which `besides` may add to.

    That is the desk's revision, the day (agenda and positions are told as of today), the settings, for whom it is
    made, and the version. It is taken before the answer is made, so that one made while the desk changes bears an older
    tag, and is only asked for once more.
    """
    desk = context.desk
    parts = (
        desk.overview().revision, desk.today().isoformat(), desk.settings.model_dump_json(),
        str(context.audience.public), __version__, request.url.path, request.url.query, besides,
    )  # fmt: skip
    return '"' + hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32] + '"'


def fresh(context: Context, besides: Besides | None = None) -> Callable[[Request, Response], None]:
    """Make the dependency that tags answers, and says that a client's copy is good where it is."""

    def tagged(request: Request, response: Response) -> None:
        if request.method != "GET":
            response.headers["Cache-Control"] = "no-store"
            return
        tag = state_of(context, request, besides(context) if besides else "")
        headers = {"ETag": tag, "Cache-Control": "private, no-cache", "Vary": "Authorization"}
        asked = request.headers.get("if-none-match", "")
        if tag in _TAG.findall(asked):
            raise Unchanged(headers)
        response.headers.update(headers)

    return tagged


def answer_unchanged(request: Request, error: Exception) -> Response:
    """Answer that nothing changed."""
    return Response(status_code=304, headers=error.headers if isinstance(error, Unchanged) else None)
