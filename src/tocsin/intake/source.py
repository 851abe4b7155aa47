"""Where input comes from: a path, a folder, a glob, a URL, an address of a store, or standard input."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO, cast

from tocsin.errors import FetchError, InputError, InputTooLarge, ManyStories, NoStory, SourceNotFound
from tocsin.intake.formats import pages_of
from tocsin.intake.item import Item, Outcome
from tocsin.intake.options import Options
from tocsin.intake.repeats import without_repeats
from tocsin.intake.web.remote import files_at, is_address, reached
from tocsin.record import Page

if TYPE_CHECKING:
    from tocsin.intake.web.fetch import Fetcher

Source = str | os.PathLike[str]
MAX_STREAM = 4 * 1024**3
"""Most bytes taken from standard input; what is beyond a few MiB is kept in a temporary file."""
_MAGIC = frozenset("*?[")


@dataclass(frozen=True)
class Taken:
    """What came of one story, picture or broken file.

    Attributes:
        source: the source as it was given; a file of a folder by its path.
        outcome: the page, or why there is none.
    """

    source: str
    outcome: Outcome

    def page(self) -> Page:
        """Give the page, or raise why there is none."""
        if isinstance(self.outcome, InputError):
            raise self.outcome
        return self.outcome


def load(source: Source) -> Page:
    """Load the page of a source that holds one.

    Args:
        source: a path, an http(s) URL, an address that fsspec reaches, or "-" for standard input.

    Raises:
        SourceNotFound: no such file, a folder, or no permission.
        ManyStories: a feed, an archive, a table.
        InputError: see `page_from_bytes` and `fetch`.
    """
    name = os.fspath(source)
    if _is_path(name) and Path(name).is_dir():
        raise SourceNotFound("is a folder", where=name, hint="give the files in it, or use read_many")
    found: list[Outcome] = []
    for outcome in _outcomes(name, _Reach(Options())):
        found.append(outcome)
        if len(found) > 1:
            what = "holds more than one story"
            raise ManyStories(what, where=name, hint="use read_many, or read on the command line")
    if not found:
        raise SourceNotFound("holds no file that can be read", where=name)
    return Taken(name, found[0]).page()


def load_many(sources: Source | Iterable[Source], options: Options | None = None) -> Iterator[Taken]:
    """Take every story of many sources, each when it is asked for.

    Args:
        sources: paths, folders (read to their depth, in order of names, hidden files left out), globs,
            http(s) URLs, addresses that fsspec reaches (files, folders and globs alike), "-" for standard input; or
            one of them.
        options: how tables are mapped, which records of a crawl are wanted, and what is fetched.

    Returns:
        A page or an error for each story. An error ends what it befell, and the rest goes on.
    """
    given = [sources] if isinstance(sources, str | os.PathLike) else sources
    reach = _Reach(options or Options())
    for source in (os.fspath(one) for one in given):
        try:
            for name in files_of(source):
                for outcome in _outcomes(name, reach):
                    yield Taken(name, outcome)
        except InputError as error:  # a folder of a store that cannot be listed
            yield Taken(source, error)


def files_of(source: str) -> Iterator[str]:
    """Give the files that a folder or glob stands for; any other source is given back as it is.

    Raises:
        FetchError: the source is an address, and cannot be listed.
    """
    if is_address(source):
        yield from files_at(source)
        return
    if not _is_path(source):
        yield source
        return
    try:
        is_folder, exists = os.path.isdir(source), os.path.lexists(source)
    except ValueError:
        is_folder, exists = False, True
    if is_folder:
        yield from _walk(source)
    elif not exists and _MAGIC & set(source):
        matched = sorted(glob.glob(source, recursive=True))
        yield from (name for match in matched for name in files_of(match))
        if not matched:
            yield source
    else:
        yield source


def _walk(folder: str) -> Iterator[str]:
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(where, name) for name in sorted(files) if not name.startswith("."))


def _is_path(name: str) -> bool:
    return name != "-" and not name.lower().startswith(("http://", "https://")) and not is_address(name)


@dataclass
class _Reach:
    """What reaches the network in a run: one fetcher, so that sites are asked for their rules once and left pauses."""

    options: Options

    @cached_property
    def fetcher(self) -> Fetcher:
        """The caller's, or one that is made when it is first needed."""
        from tocsin.intake.web.fetch import Fetcher

        return self.options.fetcher or Fetcher()

    def item(self, url: str) -> Item:
        """Fetch what stands at an address."""
        item = self.fetcher.fetch(url).item
        if item is None:
            raise FetchError("has not changed", where=url)
        return item


def _outcomes(name: str, reach: _Reach) -> Iterator[Outcome]:
    try:
        with _opened(name, reach) as item:
            item.options = reach.options
            for outcome in without_repeats(pages_of(item)):
                yield from _followed(outcome, reach)
    except InputError as error:
        yield error


def _followed(outcome: Outcome, reach: _Reach) -> Iterator[Outcome]:
    """Give the page that an entry links to in place of one that bears a summary only, where that is asked for."""
    if not reach.options.follow or not isinstance(outcome, NoStory) or outcome.link is None:
        yield outcome
        return
    try:
        yield from pages_of(reach.item(outcome.link))
    except InputError as error:
        yield error


@contextmanager
def _opened(name: str, reach: _Reach) -> Iterator[Item]:
    if name == "-":
        with SpooledTemporaryFile(max_size=32 * 1024 * 1024) as spool:  # a spool, since formats seek
            _copy(sys.stdin.buffer, cast(BinaryIO, spool))
            yield Item(None, cast(BinaryIO, spool))
    elif is_address(name):
        place = reached(name)
        with place.open() as file:
            yield Item(place.name, file)
    elif not _is_path(name):
        yield reach.item(name)
    else:
        with _opened_file(name) as file:
            yield Item(Path(name).name, file)


def _copy(stream: BinaryIO, spool: BinaryIO) -> None:
    size = 0
    while chunk := stream.read(1024 * 1024):
        size += len(chunk)
        if size > MAX_STREAM:
            raise InputTooLarge(f"more than {MAX_STREAM:,} bytes", where="-", hint="split it into files")
        spool.write(chunk)


def _opened_file(name: str) -> BinaryIO:
    path = Path(name)
    try:
        if path.exists() and not path.is_file():
            what = "is a folder" if path.is_dir() else "is no regular file"
            raise SourceNotFound(what, where=str(path), hint="give the files in it" if path.is_dir() else None)
        return path.open("rb")
    except FileNotFoundError:
        raise SourceNotFound("no such file", where=name, hint="check the path") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceNotFound(f"cannot be opened: {reason}", where=str(path)) from error
