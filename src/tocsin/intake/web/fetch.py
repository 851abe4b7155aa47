"""Fetching pages by URL: safely, as if every server were hostile, and politely, as a guest.

Only http and https; every address a name resolves to is checked at every hop, and the connection goes to the
very address that was checked; five redirects, never from https down to http; bytes, growth and time bounded. A
site's robots.txt is obeyed, its pages are asked for one by one with pauses, what has not changed is not sent
again, and failures that may pass are waited for. Cookies are neither kept nor sent.
"""

from __future__ import annotations

import io
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Protocol
from urllib.parse import urlsplit

from tocsin.errors import FetchError, RobotsRefused, Unreachable
from tocsin.intake.decode import page_from_bytes
from tocsin.intake.item import Item
from tocsin.intake.web.addresses import is_public
from tocsin.intake.web.exchange import (
    MAX_REDIRECTS,
    REDIRECTS,
    USER_AGENT,
    FetchPolicy,
    Fields,
    Reply,
    exchange,
    target_of,
    web_parts,
)
from tocsin.intake.web.site import Site, origin_of, site_of, small_file
from tocsin.intake.web.told import told_by_header
from tocsin.record import Page

__all__ = [
    "USER_AGENT", "Cache", "FetchPolicy", "Fetched", "Fetcher", "Timing", "Validators", "fetch", "fetch_item",
    "fetcher_for", "is_public",
]  # fmt: skip

_PASSING = frozenset({429, 500, 502, 503, 504})
_MAX_SITES = 10_000
_SITE_SECONDS = 24 * 3600.0
"""How long a robots.txt holds: RFC 9309 lets none be used for longer than a day."""


@dataclass(frozen=True)
class Validators:
    """By which a server tells whether a page has changed: its `ETag` and `Last-Modified`, as sent."""

    etag: str | None = None
    last_modified: str | None = None


class Cache(Protocol):
    """What remembers the validators of addresses between fetches; a watch keeps one."""

    def validators(self, url: str) -> Validators | None:
        """Give those of an address; None for one that is not known."""

    def keep(self, url: str, validators: Validators) -> None:
        """Remember those of an address."""


@dataclass(frozen=True)
class Timing:
    """The clocks, so that a test or a simulation can hand in its own.

    Attributes:
        clock: seconds that only grow.
        sleep: waits for some seconds.
        epoch: seconds since 1970, which a `Retry-After` with a day is held against.
    """

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    epoch: Callable[[], float] = time.time


@dataclass(frozen=True)
class Fetched:
    """What came of a fetch.

    Attributes:
        url: the address that answered, behind the redirects.
        item: what was sent; None where it has not changed since it was kept.
        validators: for the next time.
    """

    url: str
    item: Item | None
    validators: Validators


@dataclass
class Fetcher:
    """Fetches pages, and remembers for as long as it lives what each site asked of robots.

    Attributes:
        policy: what the operator allows.
        cache: validators of addresses; None to ask for everything anew.
        timing: the clocks.
    """

    policy: FetchPolicy = field(default_factory=FetchPolicy)
    cache: Cache | None = None
    timing: Timing = field(default_factory=Timing)
    _sites: OrderedDict[str, tuple[float, Site]] = field(default_factory=OrderedDict, repr=False)
    _last: dict[str, float] = field(default_factory=dict, repr=False)

    def fetch(self, url: str) -> Fetched:
        """Fetch what stands at an address.

        Raises:
            AddressRefused: a scheme or address that is not fetched, at any hop.
            RobotsRefused: the site's robots.txt forbids it or cannot be had.
            Unreachable: no answer.
            FetchError: a refused redirect or coding, or a status other than 200.
            InputTooLarge, UnsafeArchive: the body is larger, or grows more, than the policy allows.
        """
        known = self.cache.validators(url) if self.cache is not None else None
        at = url
        for _ in range(MAX_REDIRECTS + 1):
            web_parts(at)
            site = self._site(at)
            self._check(site, at)
            reply = self._asked(at, site, _conditions(known))
            if reply.status not in REDIRECTS:
                return self._taken(url, reply, site, known)
            at = target_of(reply)
        raise FetchError(f"redirects more than {MAX_REDIRECTS} times", where=url)

    def _taken(self, url: str, reply: Reply, site: Site, known: Validators | None) -> Fetched:
        if reply.status == 304 and known is not None:
            return Fetched(reply.url, None, known)
        if reply.status != 200:
            raise FetchError(f"the server answered {reply.status}", where=reply.url)
        told = [*told_by_header(reply.fields), *site.told(reply.url, self._small)]
        kind = reply.fields.get("content-type")
        item = Item(reply.url, io.BytesIO(reply.body), url=reply.url, content_type=kind, told=told)
        found = Validators(reply.fields.get("etag"), reply.fields.get("last-modified"))
        if self.cache is not None:
            self.cache.keep(url, found)
        return Fetched(reply.url, item, found)

    def _site(self, url: str) -> Site:
        """Give the site of an address, its robots.txt fetched where that is a day old or was never seen."""
        origin = origin_of(url)
        now = self.timing.clock()
        kept = self._sites.get(origin)
        if kept is None or now - kept[0] > _SITE_SECONDS:
            kept = (now, site_of(url, self._small))
            if kept[1].closed is None:  # one that cannot be had now is asked for anew the next time
                self._sites[origin] = kept
            while len(self._sites) > _MAX_SITES:
                self._sites.popitem(last=False)
        return kept[1]

    def _small(self, url: str) -> Reply:
        return self._patient(lambda: small_file(url, self.policy, self.timing.clock))

    def _check(self, site: Site, url: str) -> None:
        if site.closed is not None:
            raise RobotsRefused(site.closed, where=url, hint="try again later")
        if not site.allows(url):
            raise RobotsRefused("its robots.txt forbids it", where=url, hint="ask the site, or get it another way")

    def _asked(self, url: str, site: Site, fields: Fields) -> Reply:
        """Ask for a page, not sooner after the last one of its host than it wants."""
        host = str(urlsplit(url).hostname)
        delay = max(self.policy.delay, min(site.delay(), self.policy.max_delay))
        last = self._last.get(host)
        if last is not None and (left := last + delay - self.timing.clock()) > 0:
            self.timing.sleep(left)
        try:
            return self._patient(lambda: exchange(url, self.policy, self.timing.clock, fields))
        finally:
            self._last[host] = self.timing.clock()

    def _patient(self, act: Callable[[], Reply]) -> Reply:
        """Ask again after failures that may pass, waiting twice as long each time, or as long as the server says."""
        for attempt in range(self.policy.retries + 1):
            last = attempt == self.policy.retries
            try:
                reply = act()
            except Unreachable:
                if last:
                    raise
                self.timing.sleep(2.0**attempt)
                continue
            if reply.status not in _PASSING or last:
                return reply
            wait = self._wait(reply, 2.0**attempt)
            if wait > self.policy.max_wait:
                return reply
            self.timing.sleep(wait)
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _wait(self, reply: Reply, otherwise: float) -> float:
        """Read `Retry-After`: seconds, or a day and time."""
        text = reply.fields.get("retry-after", "").strip()
        if text.isdecimal() and len(text) < 10:
            return float(text)
        try:
            return max(0.0, parsedate_to_datetime(text).timestamp() - self.timing.epoch())
        except (ValueError, TypeError, OverflowError):
            return otherwise


def _conditions(known: Validators | None) -> Fields:
    found = {}
    if known is not None and known.etag:
        found["If-None-Match"] = known.etag
    if known is not None and known.last_modified:
        found["If-Modified-Since"] = known.last_modified
    return found


def fetcher_for(hosts: str | None) -> Fetcher:
    """Make a fetcher as the command line asks for it.

    Args:
        hosts: hosts that may be reached on private addresses, parted by commas.
    """
    listed = tuple(one.strip() for one in (hosts or "").split(",") if one.strip())
    return Fetcher(FetchPolicy(allow_hosts=listed))


def fetch(url: str, policy: FetchPolicy | None = None) -> Page:
    """Fetch a page; raises as `Fetcher.fetch` does, and where the bytes are no page."""
    item = fetch_item(url, policy)
    page = page_from_bytes(item.read(), name=item.name, url=item.url, content_type=item.content_type)
    return page.model_copy(update={"told": item.told})


def fetch_item(url: str, policy: FetchPolicy | None = None) -> Item:
    """Fetch what stands at an address, by a fetcher of its own; raises as `Fetcher.fetch` does."""
    item = Fetcher(policy or FetchPolicy()).fetch(url).item
    if item is None:
        raise FetchError("has not changed", where=url)
    return item
