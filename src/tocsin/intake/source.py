"""Where a page comes from: a path, a URL, or standard input."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tocsin.errors import InputTooLarge, SourceNotFound
from tocsin.intake.decode import MAX_BYTES, page_from_bytes
from tocsin.record import Page


def load(source: str | os.PathLike[str]) -> Page:
    """Load a page.

    Args:
        source: a path, an http(s) URL, or "-" for standard input.

    Raises:
        SourceNotFound: no such file, a folder, or no permission.
        InputError: see `page_from_bytes` and `fetch`.
    """
    name = os.fspath(source)
    if name == "-":
        return page_from_bytes(_bounded(sys.stdin.buffer.read(MAX_BYTES + 1), "-"), name=None)
    if name.lower().startswith(("http://", "https://")):
        from tocsin.intake.fetch import fetch

        return fetch(name)
    return _from_file(Path(name))


def _from_file(path: Path) -> Page:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise SourceNotFound("no such file", where=str(path), hint="check the path") from None
    except IsADirectoryError:
        raise SourceNotFound("is a folder", where=str(path), hint="give the files in it") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceNotFound(f"cannot be opened: {reason}", where=str(path)) from error
    return page_from_bytes(_bounded(data, str(path)), name=path.name)


def _bounded(data: bytes, where: str) -> bytes:
    if len(data) > MAX_BYTES:
        what = f"more than {MAX_BYTES:,} bytes"
        raise InputTooLarge(what, where=where, hint="split it into dispatches")
    return data
