"""Fetching a page by URL, as if every server were hostile.

Only http and https; every address a name resolves to is checked, and the connection goes to the very
address that was checked; redirects are followed one by one under the same rules, never from https down
to http; size and time are bounded on what comes out of decompression.
"""

from __future__ import annotations

import io
import ipaddress
import socket
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from tocsin._version import __version__
from tocsin.errors import FetchError, InputTooLarge
from tocsin.intake.decode import MAX_BYTES, page_from_bytes
from tocsin.intake.item import Item
from tocsin.record import Page

USER_AGENT = f"tocsin/{__version__} (news record reader)"
MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True)
class FetchPolicy:
    """What an operator allows.

    Attributes:
        allow_hosts: host names whose private or loopback addresses may be connected to.
        timeout: seconds for connecting and for each read.
        max_bytes: bound on the decompressed body.
    """

    allow_hosts: Collection[str] = field(default=())
    timeout: float = 20.0
    max_bytes: int = MAX_BYTES


def fetch(url: str, policy: FetchPolicy | None = None) -> Page:
    """Fetch a page; raises as `fetch_item` does, and where the bytes are no page."""
    item = fetch_item(url, policy)
    return page_from_bytes(item.read(), name=item.name, url=item.url, content_type=item.content_type)


def fetch_item(url: str, policy: FetchPolicy | None = None) -> Item:
    """Fetch what stands at an address.

    Raises:
        FetchError: a refused scheme, address or redirect, no answer, or a status other than 200.
        InputTooLarge: the body is larger than the policy allows.
    """
    rules = policy or FetchPolicy()
    at = url
    for _ in range(MAX_REDIRECTS + 1):
        status, headers, body = _request(at, rules)
        if status not in _REDIRECTS:
            break
        at = _target(at, headers.get("location", ""))
    else:
        raise FetchError(f"redirects more than {MAX_REDIRECTS} times", where=url)
    if status != 200:
        raise FetchError(f"the server answered {status}", where=at)
    return Item(at, io.BytesIO(body), url=at, content_type=headers.get("content-type"))


def _target(at: str, location: str) -> str:
    try:
        target = urljoin(at, location)
        downgraded = urlsplit(at).scheme == "https" and urlsplit(target).scheme != "https"
    except ValueError as error:
        raise FetchError(f"redirects to {location!r}, no address", where=at) from error
    if downgraded:
        raise FetchError(f"redirects from https to {target!r}", where=at)
    return target


def checked_address(host: str, port: int, rules: FetchPolicy) -> str:
    """Resolve a host and give an address that may be connected to.

    Raises:
        FetchError: the name does not resolve, or any of its addresses is not a public one.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError("the host name does not resolve", where=host) from error
    addresses = list(dict.fromkeys(str(item[4][0]) for item in found))
    if host not in rules.allow_hosts:
        for address in addresses:
            if not is_public(address):
                what = f"{address} is no public address"
                raise FetchError(what, where=host, hint="list the host if you mean to reach it")
    return addresses[0]


def is_public(address: str) -> bool:
    """Tell whether an address belongs to the open internet, mapped and tunnelled forms looked through."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if inner is not None:
            return is_public(str(inner))
        if parsed in ipaddress.ip_network("64:ff9b::/96"):
            return is_public(str(ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)))
    return parsed.is_global and not parsed.is_multicast


def _request(url: str, rules: FetchPolicy) -> tuple[int, dict[str, str], bytes]:
    import httpx

    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError as error:
        raise FetchError("is no web address", where=url) from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FetchError("only http and https addresses are fetched", where=url)
    address = checked_address(parts.hostname, port, rules)
    host = f"[{address}]" if ":" in address else address
    pinned = parts._replace(netloc=f"{host}:{port}", fragment="").geturl()
    headers = {"Host": parts.netloc.rpartition("@")[2], "User-Agent": USER_AGENT}
    try:
        with (
            httpx.Client(timeout=rules.timeout, follow_redirects=False, trust_env=False) as client,
            client.stream("GET", pinned, headers=headers, extensions={"sni_hostname": parts.hostname}) as response,
        ):
            return (
                response.status_code,
                dict(response.headers),
                _bounded_body(response.iter_bytes(), url, rules),
            )
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(f"could not be fetched: {error}", where=url) from error


def _bounded_body(chunks: Iterable[bytes], url: str, rules: FetchPolicy) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > rules.max_bytes:
            raise InputTooLarge(f"sent more than {rules.max_bytes:,} bytes", where=url)
    return bytes(body)
