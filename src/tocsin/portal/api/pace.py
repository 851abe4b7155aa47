"""How often somebody may ask: a bucket of requests a client, which fills again evenly."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from ipaddress import ip_address
from threading import Lock

_MOST_CLIENTS = 10_000
"""Clients that are remembered; whoever has not asked for longest is forgotten first."""


class Buckets:
    """The buckets of all clients.

    Args:
        per_minute: requests that a full bucket holds, and that flow in in a minute; 0 for no bound.
        ticks: gives seconds that never run back.
    """

    def __init__(self, per_minute: int, ticks: Callable[[], float]) -> None:
        self.per_minute = per_minute
        self._ticks = ticks
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def wait_of(self, client: str, cost: int = 1) -> float:
        """Take requests out of a client's bucket.

        Returns:
            0 where they were there; else the seconds until they are, and nothing is taken.
        """
        if not self.per_minute:
            return 0.0
        cost = min(cost, self.per_minute)
        with self._lock:
            now = self._ticks()
            left, at = self._left.pop(client, (float(self.per_minute), now))
            left = min(float(self.per_minute), left + (now - at) * self.per_minute / 60)
            short = cost - left
            self._left[client] = (left if short > 0 else left - cost, now)
            if len(self._left) > _MOST_CLIENTS:
                self._left.popitem(last=False)
        return short * 60 / self.per_minute if short > 0 else 0.0


def client_of(address: str | None) -> str:
    """Give the name by which an address is counted: of IPv6 its network, since a host has all of that."""
    try:
        found = ip_address(address or "")
    except ValueError:
        return address or "unknown"
    if found.version == 4:
        return str(found)
    return str(found.ipv4_mapped or ip_address(int(found) >> 64 << 64))
