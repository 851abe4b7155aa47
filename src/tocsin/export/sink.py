"""Where an export goes: a file that appears whole or not at all, or standard output."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeVar

from tocsin.errors import OutputError

T = TypeVar("T")
STANDARD_OUTPUT = "-"


@contextmanager
def sink(target: str) -> Iterator[BinaryIO]:
    """Open where an export is to be written.

    A file is written beside its place and moved there when all of it is on the disk, so that who reads it never sees a
    half, and a run that fails leaves what stood there before.

    Args:
        target: path of a file, or "-" for standard output.

    Raises:
        OutputError: it cannot be written: no such folder, no right to, no room.
    """
    if target == STANDARD_OUTPUT:
        with _standard_output() as standard:
            yield standard
        return
    path = Path(target)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        os.replace(beside, path)
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror or error}", where=target) from error
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    try:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise  # whoever read it has gone, which is no failure of ours
    except OSError as error:
        # What is left in the buffer would fail once more when Python ends, and hide the exit code.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(f"cannot be written: {error.strerror or error}", where="standard output") from error


def batches(items: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    """Give items a number at a time."""
    rest = iter(items)
    while found := tuple(islice(rest, size)):
        yield found
