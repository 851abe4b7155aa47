"""Turns: reading takes a processor for long, so one is read at a time, a few wait, and others are sent away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore, Lock

from tocsin.portal.api.problems import Refused

_WAITING = 4
"""Requests that may wait; each holds a thread that other operations want too."""


class Turns:
    """A line for what only one may do at a time."""

    def __init__(self) -> None:
        self._places = BoundedSemaphore(_WAITING + 1)
        self._turn = Lock()

    @contextmanager
    def mine(self) -> Iterator[None]:
        """Wait for one's turn.

        Raises:
            Refused: too many wait already.
        """
        if not self._places.acquire(blocking=False):
            raise Refused(503, "busy", "others are being read; try again", {"Retry-After": "5"})
        try:
            with self._turn:
                yield
        finally:
            self._places.release()
