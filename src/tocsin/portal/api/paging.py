"""Pages of an answer: the next one by a cursor in the body and by a Link header (RFC 8288)."""

from __future__ import annotations

from typing import TypeVar
from urllib.parse import parse_qsl, quote, urlencode

from starlette.requests import Request
from starlette.responses import Response

from tocsin.portal.values import Listed

T = TypeVar("T")


def linked(page: Listed[T], request: Request, response: Response) -> Listed[T]:
    """Have the answer name the page after it, with all that was asked."""
    if page.next is not None:
        asked = [(name, value) for name, value in parse_qsl(request.url.query) if name != "cursor"]
        query = urlencode([*asked, ("cursor", page.next)])
        response.headers["Link"] = f'<{quote(request.url.path)}?{query}>; rel="next"'
    return page
