"""What a watch does between two rounds: it lets go of what the round needed, so that months of rounds hold no more."""

from __future__ import annotations

import ctypes
import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tocsin.desk.store import Desk


def rest(desk: Desk) -> None:
    """Let go of parsed mentions, of connections with the pages they keep, and of memory that nothing is in any more.

    A round parses what lies near its news and lets it go again; without this the process holds the most that any
    round ever needed, and a connection the pages of all of them.
    """
    desk.upkeep.forget()
    desk.engine.dispose()
    gc.collect()
    _give_back()


def _give_back() -> None:
    """Hand free memory back to the system, where the C library is one that keeps it (glibc)."""
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return
    trim(0)
