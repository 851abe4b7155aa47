"""What a site says to robots: robots.txt (RFC 9309), and whether it reserves mining (`tdmrep.json`).

Both are fetched once a host. A robots.txt that is not there (4xx) allows everything; one that cannot be had
(5xx, no answer) allows nothing, as the RFC asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tocsin.errors import AddressRefused, InputError
from tocsin.intake.web.exchange import AGENT, MAX_REDIRECTS, REDIRECTS, FetchPolicy, Reply, exchange, target_of
from tocsin.intake.web.told import TDMREP, told_by_robots, told_by_tdmrep
from tocsin.record.page import Told

if TYPE_CHECKING:
    from protego import Protego

_MAX_ROBOTS = 1024 * 1024
_LONGEST_DELAY = 1e6
Ask = Callable[[str], Reply]
"""Fetches a small file of a site, redirects followed."""


@dataclass
class Site:
    """One host as it presents itself to robots.

    Attributes:
        origin: scheme, host and port.
        robots: its rules; None where there are none.
        closed: why nothing may be fetched of it; None where the rules decide.
        licences: what its robots.txt says of licences.
        reservation: its `tdmrep.json`; None where there is none or it was not asked for yet.
        asked: whether it was asked for its `tdmrep.json`.
    """

    origin: str
    robots: Protego | None = None
    closed: str | None = None
    licences: tuple[Told, ...] = ()
    reservation: bytes | None = None
    asked: bool = False

    def allows(self, url: str) -> bool:
        """Tell whether its rules let us fetch an address."""
        return self.robots is None or self.robots.can_fetch(url, AGENT)

    def delay(self) -> float:
        """Seconds that it wants between two requests."""
        delay = self.robots.crawl_delay(AGENT) if self.robots is not None else None
        return min(max(float(delay or 0.0), 0.0), _LONGEST_DELAY)

    def told(self, url: str, ask: Ask) -> list[Told]:
        """Give what it says of the rights in an address, asking for its `tdmrep.json` the first time."""
        if not self.asked:
            self.asked = True
            self.reservation = self._reservation(ask)
        reserved = told_by_tdmrep(self.reservation, url) if self.reservation is not None else []
        return [*self.licences, *reserved]

    def _reservation(self, ask: Ask) -> bytes | None:
        address = self.origin + TDMREP
        if not self.allows(address):
            return None
        try:
            reply = ask(address)
        except InputError:
            return None
        return reply.body if reply.status == 200 else None


def origin_of(url: str) -> str:
    """Give scheme, host and port of an address."""
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if ":" in str(parts.hostname) else str(parts.hostname)
    return f"{parts.scheme}://{host}" + (f":{parts.port}" if parts.port else "")


def site_of(url: str, ask: Ask) -> Site:
    """Ask the site of an address for its robots.txt.

    Raises:
        AddressRefused: the host is none that may be reached.
    """
    from protego import Protego

    origin = origin_of(url)
    try:
        reply = ask(f"{origin}/robots.txt")
    except AddressRefused:
        raise
    except InputError as error:
        return Site(origin, closed=f"its robots.txt cannot be had ({error.what}), so nothing may be fetched")
    if reply.status >= 500:
        return Site(origin, closed=f"its robots.txt cannot be had (status {reply.status}), so nothing may be fetched")
    if reply.status != 200:
        return Site(origin)
    text = reply.body.decode("utf-8", "replace")
    return Site(origin, robots=Protego.parse(text), licences=tuple(told_by_robots(text)))


def small_file(url: str, policy: FetchPolicy, clock: Callable[[], float]) -> Reply:
    """Fetch a small file of a site, redirects followed under the same rules as a page's.

    Raises:
        FetchError, InputTooLarge: as `exchange`; more than five redirects are an answer of 404.
    """
    bounds = replace(policy, max_bytes=_MAX_ROBOTS)
    at = url
    for _ in range(MAX_REDIRECTS + 1):
        reply = exchange(at, bounds, clock)
        if reply.status not in REDIRECTS:
            return reply
        at = target_of(reply)
    return Reply(url, 404, {}, b"")
