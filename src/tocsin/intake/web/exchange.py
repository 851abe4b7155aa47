"""One request and its answer, as if the server were hostile: the checked address, bounded bytes, bounded time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urljoin, urlsplit

from tocsin._version import __version__
from tocsin.errors import AddressRefused, FetchError, InputTooLarge, Unreachable, UnsafeArchive
from tocsin.intake.decode import MAX_BYTES
from tocsin.intake.web.addresses import checked_addresses

if TYPE_CHECKING:
    import ssl

    import httpx

AGENT = "tocsin"
USER_AGENT = f"{AGENT}/{__version__} (news record reader; obeys robots.txt and TDM reservations)"
REDIRECTS = frozenset({301, 302, 303, 307, 308})
MAX_REDIRECTS = 5
_CODINGS = frozenset({"gzip", "x-gzip", "deflate", "identity"})
_SMALL = 1024 * 1024
"""Bytes up to which any growth is let pass: a short page of blanks packs a thousandfold."""
Fields = Mapping[str, str]


@dataclass(frozen=True)
class FetchPolicy:
    """What an operator allows.

    Attributes:
        allow_hosts: host names whose private or loopback addresses may be connected to.
        timeout: seconds for connecting and for each read.
        total: seconds for a whole answer.
        max_bytes: bound on the body, decompressed.
        max_growth: times that a body of more than 1 MiB may grow when it is decompressed.
        retries: how often a request is made again after a failure that may pass.
        delay: seconds between two pages of one host.
        max_delay: longest `Crawl-delay` of a robots.txt that is kept to.
        max_wait: longest `Retry-After` that is waited for.
    """

    allow_hosts: Collection[str] = field(default=())
    timeout: float = 20.0
    total: float = 90.0
    max_bytes: int = MAX_BYTES
    max_growth: int = 200
    retries: int = 2
    delay: float = 1.0
    max_delay: float = 30.0
    max_wait: float = 60.0


@dataclass(frozen=True)
class Reply:
    """An answer: the address that gave it, its status, its header (names in lower case) and its body."""

    url: str
    status: int
    fields: Fields
    body: bytes


def exchange(url: str, policy: FetchPolicy, clock: Callable[[], float], fields: Fields | None = None) -> Reply:
    """Send one GET request and take the answer; redirects are not followed.

    Args:
        url: the address.
        policy: what the operator allows.
        clock: seconds that only grow.
        fields: header fields to send besides.

    Raises:
        AddressRefused: a scheme or address that is not fetched.
        Unreachable: no answer.
        FetchError: a coding that is not read, or too slow an answer.
        InputTooLarge: the body is larger than the policy allows.
        UnsafeArchive: the body grows like a bomb.
    """
    import httpx

    parts = web_parts(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = str(parts.hostname)
    failure: Exception | None = None
    for address in checked_addresses(host, port, policy.allow_hosts):
        try:
            return _sent(url, address, policy, clock, fields or {})
        except httpx.ConnectError as error:
            failure = error  # the next address may answer
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = error
            break
    raise Unreachable(f"could not be fetched: {failure or 'no address'}", where=url) from failure


def web_parts(url: str) -> SplitResult:
    """Take a web address apart.

    Raises:
        AddressRefused: it is none, or of another scheme than http and https.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise AddressRefused("is no web address", where=url) from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise AddressRefused("only http and https addresses are fetched", where=url)
    return parts


def _sent(url: str, address: str, policy: FetchPolicy, clock: Callable[[], float], fields: Fields) -> Reply:
    import httpx

    parts = web_parts(url)
    shown = f"[{address}]" if ":" in address else address
    port = parts.port or (443 if parts.scheme == "https" else 80)
    pinned = parts._replace(netloc=f"{shown}:{port}", fragment="").geturl()
    header = {
        "Host": parts.netloc.rpartition("@")[2],
        "User-Agent": USER_AGENT,
        "Accept-Encoding": "gzip, deflate",
        **fields,
    }
    options = {"sni_hostname": parts.hostname}
    with (
        httpx.Client(timeout=policy.timeout, follow_redirects=False, trust_env=False, verify=_trust()) as client,
        client.stream("GET", pinned, headers=header, extensions=options) as response,
    ):
        _check_peer(response, address, url)
        named = _fields(response)
        return Reply(url, response.status_code, named, _body(response, named, policy, clock, url))


@cache
def _trust() -> ssl.SSLContext:
    import httpx

    return httpx.create_ssl_context(trust_env=False)


def _check_peer(response: httpx.Response, address: str, url: str) -> None:
    """Make sure that the connection went to the very address that was checked."""
    stream = response.extensions.get("network_stream")
    peer = stream.get_extra_info("server_addr") if stream is not None else None
    if peer is None or str(peer[0]).partition("%")[0] != address.partition("%")[0]:
        raise AddressRefused(f"the connection went to {peer}, not to {address}", where=url)


def _fields(response: httpx.Response) -> Fields:
    found: dict[str, str] = {}
    for name, value in response.headers.multi_items():
        found[name.lower()] = f"{found[name.lower()]}, {value}" if name.lower() in found else value
    return found


def _body(response: httpx.Response, fields: Fields, policy: FetchPolicy, clock: Callable[[], float], url: str) -> bytes:
    if response.status_code in REDIRECTS or response.status_code == 304:
        return b""
    codings = [one.strip().lower() for one in fields.get("content-encoding", "").split(",") if one.strip()]
    if len(codings) > 1 or not _CODINGS.issuperset(codings):
        raise FetchError(f"the body is encoded by {', '.join(codings)[:60]!r}, which is not read", where=url)
    start = clock()
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > policy.max_bytes:
            raise InputTooLarge(f"sent more than {policy.max_bytes:,} bytes", where=url)
        if len(body) > _SMALL and len(body) > policy.max_growth * max(response.num_bytes_downloaded, 1):
            what = f"grows more than {policy.max_growth}-fold when it is unpacked"
            raise UnsafeArchive(what, where=url, hint="it looks like a bomb")
        if clock() - start > policy.total:
            raise FetchError(f"took more than {policy.total:g} seconds", where=url)
    return bytes(body)


def target_of(reply: Reply) -> str:
    """Give the address that a redirect leads to.

    Raises:
        FetchError: it is no address, or leads from https down to http.
    """
    location = reply.fields.get("location", "")
    try:
        target = urljoin(reply.url, location)
        downgraded = urlsplit(reply.url).scheme == "https" and urlsplit(target).scheme != "https"
    except ValueError as error:
        raise FetchError(f"redirects to {location!r}, no address", where=reply.url) from error
    if not location:
        raise FetchError("redirects to nowhere", where=reply.url)
    if downgraded:
        raise FetchError(f"redirects from https to {target!r}", where=reply.url)
    return target
