"""How often the desk is looked at for those who follow it, how many they may be, and how slow."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock


@dataclass(frozen=True)
class Pace:
    """Bounds of live streams.

    Attributes:
        poll: seconds between two looks at the desk.
        heartbeat: seconds after which a quiet stream says that it is there.
        send: seconds that a client may take for what it is sent before it is let go.
        longest: seconds after which a stream ends; the client asks again from where it was.
        clients: most streams at a time.
    """

    poll: float = 2.0
    heartbeat: float = 15.0
    send: float = 10.0
    longest: float = 3600.0
    clients: int = 64


class Places:
    """The streams that may still be opened.

    Args:
        most: how many at a time.

    Attributes:
        taken: how many are open.
        closed: whether all are to end.
    """

    def __init__(self, most: int) -> None:
        self.taken = 0
        self.closed = False
        self._most = most
        self._lock = Lock()

    def close(self) -> None:
        """Have all streams end."""
        self.closed = True

    def take(self) -> bool:
        """Take a place; False where none is left."""
        with self._lock:
            if self.closed or self.taken >= self._most:
                return False
            self.taken += 1
            return True

    def leave(self) -> None:
        """Give a place back."""
        with self._lock:
            self.taken -= 1
