"""The folder of a static site: it appears whole or not at all, and takes the place of nobody else's files."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tocsin._version import __version__
from tocsin.errors import OutputError

MANIFEST = ".tocsin-site.json"
"""Stands in a site and names each of its files with a digest."""


class Site:
    """A site that is being written, beside the place where it will stand.

    Args:
        folder: where its files are written for now.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._digests: dict[str, str] = {}

    def write(self, name: str, body: bytes) -> None:
        """Write a file by its path within the site."""
        self.write_pieces(name, (body,))

    def write_pieces(self, name: str, pieces: Iterable[bytes]) -> None:
        """Write a file piece by piece, each when it is there."""
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256()
        with path.open("wb") as file:
            for piece in pieces:
                file.write(piece)
                digest.update(piece)
        self._digests[name] = digest.hexdigest()

    def close(self) -> None:
        """Write down which files the site has."""
        told = {"tocsin": __version__, "files": dict(sorted(self._digests.items()))}
        (self._folder / MANIFEST).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


@contextmanager
def replacing(path: Path) -> Iterator[Site]:
    """Give a site to write, which takes its place once it is whole.

    Args:
        path: a folder that does not exist, is empty, or holds a site that nobody changed.

    Raises:
        OutputError: there is something else, or it cannot be written.
    """
    place = path.resolve()
    before = place.with_name(f".{place.name}.before")
    try:
        if before.exists() and not place.exists():
            before.rename(place)  # a run was cut off between two steps of `_exchange`
        _check(place)
        place.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{place.name}.", dir=place.parent))
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", where=str(path)) from error
    try:
        made.chmod(0o755)  # a web server reads it
        site = Site(made)
        yield site
        site.close()
        _exchange(made, place, before)
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", where=str(path)) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _exchange(made: Path, place: Path, before: Path) -> None:
    if place.exists():
        shutil.rmtree(before, ignore_errors=True)
        place.rename(before)
    try:
        made.rename(place)
    except OSError:
        with suppress(OSError):
            before.rename(place)
        raise
    shutil.rmtree(before, ignore_errors=True)


def _check(place: Path) -> None:
    if not place.exists():
        return
    if not place.is_dir():
        raise OutputError("is no folder", where=str(place), hint="name a folder")
    found = sorted(_files(place))
    if not found:
        return
    known = _manifest(place)
    for name in found:
        if name != MANIFEST and known.get(name) != hashlib.sha256((place / name).read_bytes()).hexdigest():
            what = "was changed by hand" if name in known else "is not of a site that tocsin published"
            raise OutputError(what, where=str(place / name), hint="move it away, or name another folder")


def _files(place: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(place):
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        yield from ((Path(folder) / name).relative_to(place).as_posix() for name in (*names, *links))


def _manifest(place: Path) -> dict[str, str]:
    try:
        told = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
        return {str(name): str(digest) for name, digest in told["files"].items()}
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return {}
