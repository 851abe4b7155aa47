"""Which network addresses may be connected to: those of the open internet, unless the operator lists a host.

What is refused: loopback, private, link-local, shared and reserved ranges, multicast, the addresses at which
clouds serve their machines' secrets, and any of these mapped or tunnelled into IPv6.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Collection

from tocsin.errors import AddressRefused, Unreachable

_REFUSED = (ipaddress.ip_network("168.63.129.16/32"), ipaddress.ip_network("192.0.0.0/24"))
"""Azure's wire server, which stands in a public range; the range of protocols, where Oracle's metadata stand."""
_NAT64 = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))
_COMPATIBLE = ipaddress.ip_network("::/96")


def checked_addresses(host: str, port: int, allowed: Collection[str]) -> list[str]:
    """Resolve a host and give the addresses that may be connected to, in the resolver's order.

    Args:
        host: name or address, as it stands in the URL.
        port: the port that is asked for.
        allowed: hosts that the operator lists, whatever their addresses.

    Raises:
        Unreachable: the name does not resolve.
        AddressRefused: any of its addresses is not a public one.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unreachable("the host name does not resolve", where=host) from error
    addresses = list(dict.fromkeys(str(item[4][0]) for item in found))
    if host.lower().rstrip(".") not in {one.lower().rstrip(".") for one in allowed}:
        for address in addresses:
            if not is_public(address):
                what = f"{address} is no public address"
                raise AddressRefused(what, where=host, hint="list the host if you mean to reach it")
    return addresses


def is_public(address: str) -> bool:
    """Tell whether an address belongs to the open internet, mapped and tunnelled forms looked through."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if inner is not None:
            return is_public(str(inner))
        if any(parsed in network for network in (*_NAT64, _COMPATIBLE)):
            return parsed not in _NAT64[1] and is_public(str(ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)))
        if parsed.is_site_local:
            return False
    return parsed.is_global and not parsed.is_multicast and not any(parsed in network for network in _REFUSED)
