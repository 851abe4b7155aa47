"""Reading at work: one reader, many sources; and the functions of the public API over a shared reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from tocsin.engine.reader import Reader, Source
from tocsin.record import Record

__all__ = ["Reader", "Source", "read", "read_many", "read_text"]


@cache
def _shared() -> Reader:
    return Reader()


def read(source: Source) -> Record:
    """Read one page: a path, an http(s) URL, or "-" for standard input; see `Reader.read`."""
    return _shared().read(source)


def read_text(text: str, *, published: str | None = None, headline: str | None = None) -> Record:
    """Read a text that is a body as it stands; see `Reader.read_text`."""
    return _shared().read_text(text, published=published, headline=headline)


def read_many(sources: Iterable[Source]) -> Iterator[Record]:
    """Read pages one after the other, each when it is asked for."""
    return _shared().read_many(sources)
