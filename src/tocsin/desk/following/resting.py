"""What a watch does between two rounds: it lets go of what the round needed, so that months of rounds hold no more."""

from __future__ import annotations

import ctypes
import gc
from typing import TYPE_CHECKING

from tocsin.record.remembered import forget_all

if TYPE_CHECKING:
    from tocsin.desk.store import Desk

_MMAP_THRESHOLD = -3
"""Number of that setting in glibc's malloc.h."""
_LARGE = 64 * 1024
"""Bytes from which on a piece of memory is taken from the system by itself."""


def rest(desk: Desk) -> None:
    """Let go of parsed mentions, remembered words, connections with their pages, and memory that holds nothing.

    A round parses what lies near its news and lets it go again; without this the process holds the most that any
    round ever needed, and a connection the pages of all of them.
    """
    desk.upkeep.forget()
    forget_all()
    desk.engine.dispose()
    gc.collect()
    _give_back()


def _give_back() -> None:
    """Hand free memory back to the system, where the C library is one that keeps it (glibc).

    From the first time on large pieces are taken from the system by themselves, and go back whole: glibc else learns
    from each to keep ever larger ones among the small, where what outlives a round holds them.
    """
    try:
        library = ctypes.CDLL(None)
        trim, setting = library.malloc_trim, library.mallopt
    except (OSError, AttributeError):
        return
    setting(_MMAP_THRESHOLD, _LARGE)
    trim(0)
