"""Much that is built at one go: nothing of it is garbage yet."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_one_go() -> Iterator[None]:
    """Let the garbage collector rest while much is built and nothing goes: it would walk all of it again and again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
