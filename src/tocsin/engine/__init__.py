"""Reading at work: one reader, many sources; and the functions of the public API over a shared reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from tocsin.engine.corpus.run import code
from tocsin.engine.corpus.settings import CodingSettings
from tocsin.engine.dataset.opened import Dataset
from tocsin.engine.engines.local import LocalEngine
from tocsin.engine.pairs import code_pair_with
from tocsin.engine.reader import Reader, Source
from tocsin.errors import TocsinError
from tocsin.reading.pairs import Coded, Range
from tocsin.record import Record

__all__ = [
    "Coded",
    "CodingSettings",
    "Dataset",
    "LocalEngine",
    "Reader",
    "Source",
    "code",
    "code_pair",
    "read",
    "read_many",
    "read_text",
]


@cache
def _shared() -> Reader:
    return Reader()


def read(source: Source) -> Record:
    """Read one page: a path, an http(s) URL, or "-" for standard input; see `Reader.read`."""
    return _shared().read(source)


def read_text(text: str, *, published: str | None = None, headline: str | None = None) -> Record:
    """Read a text that is a body as it stands; see `Reader.read_text`."""
    return _shared().read_text(text, published=published, headline=headline)


def read_many(
    sources: Source | Iterable[Source],
    *,
    columns: Mapping[str, str] | None = None,
    on_error: Callable[[TocsinError], None] | None = None,
) -> Iterator[Record]:
    """Read every story of many sources, each when it is asked for; see `Reader.read_many`."""
    return _shared().read_many(sources, columns=columns, on_error=on_error)


def code_pair(sentence: str, actor: Range, recipient: Range | None = None) -> list[Coded]:
    """Rank what one given actor of a sentence does to another; see `tocsin.engine.pairs.code_pair_with`."""
    return code_pair_with(_shared(), sentence, actor, recipient)
