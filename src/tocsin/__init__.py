"""Tocsin reads the news wire and keeps the record.

This module is the public API and nothing else; names are loaded when they are first used, so that
importing it costs next to nothing.

    import tocsin
    record = tocsin.read("page.html")
    for event in record.events:
        print(event.type, event.status, event.evidence[0].exact)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tocsin._version import __version__

if TYPE_CHECKING:
    from tocsin.desk import Desk
    from tocsin.engine import Reader, code, code_pair, read, read_many, read_text
    from tocsin.errors import TocsinError
    from tocsin.record import Record

__all__ = [
    "Desk",
    "Reader",
    "Record",
    "TocsinError",
    "__version__",
    "code",
    "code_pair",
    "read",
    "read_many",
    "read_text",
]

_HOMES = {
    "Desk": "tocsin.desk",
    "code": "tocsin.engine",
    "code_pair": "tocsin.engine",
    "Reader": "tocsin.engine",
    "read": "tocsin.engine",
    "read_many": "tocsin.engine",
    "read_text": "tocsin.engine",
    "Record": "tocsin.record",
    "TocsinError": "tocsin.errors",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'tocsin' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted(__all__)
