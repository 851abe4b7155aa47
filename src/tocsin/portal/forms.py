"""Forms that change something: whether one truly came from a page of this portal, and what it says.

A form bears a token signed with a key that this process alone has, for the session of a cookie that is sent from pages
of the same site only; and the browser must name this portal as the origin. Each of the three alone would do where
browsers keep to what they promise.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from ipaddress import ip_address
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import HTMLResponse

from tocsin.errors import FormRefused, UsageError

LOCAL_NAMES = ("127.0.0.1", "localhost", "::1")
COOKIE = "tocsin-session"
MOST_BYTES = 16_384
"""Size of a form; those of the portal have less than a thousand."""
SECONDS = 10.0
"""Within which a form must have arrived, so that a slow sender holds nothing."""
HOURS = 12
"""For which a page may be left open before what it sends is refused."""


@dataclass(frozen=True)
class Forms:
    """Tokens of one process.

    Attributes:
        clock: gives the time, aware of its zone.
        key: what tokens are signed with.
    """

    clock: Callable[[], datetime]
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def answer(self, request: Request, page: Callable[[str], str]) -> HTMLResponse:
        """Answer with a page that has a form.

        The browser keeps the session out of reach of scripts and of other sites, and the page lets it tell its own site
        of itself: otherwise it would not name the origin of the form.

        Args:
            request: what asks for the page; its session goes on, or one begins.
            page: makes the page from a token for its form.
        """
        session = request.cookies.get(COOKIE) or secrets.token_urlsafe(24)
        hour = str(self._hour())
        token = f"{hour}.{self._signature(session, hour)}"
        answer = HTMLResponse(page(token), headers={"Referrer-Policy": "same-origin", "Cache-Control": "no-store"})
        secure = request.url.scheme == "https"
        answer.set_cookie(COOKIE, session, httponly=True, samesite="strict", secure=secure, path="/")
        return answer

    def check(self, request: Request, token: str) -> None:
        """Make sure that a form came from a page of this portal.

        Raises:
            FormRefused: it did not, or from one that was opened too long ago.
        """
        if request.headers.get("origin") != f"{request.url.scheme}://{request.url.netloc}":
            raise FormRefused("the form comes from another site", hint="open the page here and send it again")
        hour, _, signature = token.partition(".")
        session = request.cookies.get(COOKIE, "")
        signed = bool(session) and hmac.compare_digest(self._signature(session, hour).encode(), signature.encode())
        if not signed or not hour.isdecimal() or self._hour() - int(hour) > HOURS:
            raise FormRefused("the form was opened too long ago, or elsewhere", hint="open the page again")

    def _hour(self) -> int:
        return int(self.clock().timestamp() // 3600)

    def _signature(self, session: str, hour: str) -> str:
        return hmac.new(self.key, f"{hour}\n{session}".encode(), "sha256").hexdigest()


async def fields_of(request: Request) -> dict[str, str]:
    """Read the fields of a form that was sent.

    Raises:
        UsageError: it is larger than a form of the portal is, or none.
        FormRefused: it did not arrive in time.
    """
    body = bytearray()
    try:
        async with asyncio.timeout(SECONDS):
            async for part in request.stream():
                body += part
                if len(body) > MOST_BYTES:
                    raise UsageError(f"a form of more than {MOST_BYTES:,} bytes")
    except TimeoutError as error:
        raise FormRefused(f"the form did not arrive within {SECONDS:g} seconds", hint="send it again") from error
    try:
        return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=40))
    except ValueError as error:
        raise UsageError("what was sent is no form") from error


def is_local(request: Request) -> bool:
    """Whether a request comes from this machine and asks for it, not from a proxy that passes on what others ask."""
    try:
        there = request.client is not None and ip_address(request.client.host).is_loopback
        return there and request.url.hostname in LOCAL_NAMES and "x-forwarded-for" not in request.headers
    except ValueError:
        return False
