"""The garbage collector kept from what is no garbage: much that is built at one go, and what stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_one_go(*, stays: bool = False) -> Iterator[None]:
    """Let the garbage collector rest while much is built and nothing goes: it would walk all of it again and again.

    Args:
        stays: what is built stays as long as the process; it is counted among the old at once, and not walked as new.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if stays and not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()  # into the oldest generation
        if collecting:
            gc.enable()


def leave_alone() -> None:
    """Let the garbage collector pass over all that is there by now, for good: for a process of our own alone."""
    gc.collect()
    gc.freeze()


@contextmanager
def left_alone() -> Iterator[None]:
    """Let the garbage collector pass over all that is there by now, as long as the block lasts.

    What the process is besides is its caller's, whose objects must not stay for good; where the caller has frozen some
    himself, nothing is changed.
    """
    frozen = gc.get_freeze_count()
    if not frozen:
        leave_alone()
    try:
        yield
    finally:
        if not frozen:
            gc.unfreeze()
