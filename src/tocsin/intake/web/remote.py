"""What lies at an address: in an object store, or wherever else fsspec reaches (`s3://bucket/corpus`, `memory://x`).

A path is never taken for an address, and an address of http or https is none of these: those are fetched by the one
client that asks robots.txt and keeps out of private networks. What would go round it is refused: fsspec's chains
(`zip://*::https://…`) and file systems that are lists of other addresses.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Literal, cast
from urllib.parse import urlsplit

from tocsin.errors import AddressRefused, FetchError, SourceNotFound

_PROTOCOL = re.compile(r"([a-z][a-z0-9+.-]+)://", re.I)
"""Two characters or more, so that a drive's letter is none."""
_FETCHED = frozenset({"http", "https"})
_REFUSED = frozenset({"generic", "reference", "async_wrapper", "asyncwrapper", "dask", "jupyter", "jlab"})
_EXTRAS = dict.fromkeys(("s3", "s3a"), "pip install 'tocsin[s3]'")
"""What brings the package for a kind of store, where an extra does."""
_MAGIC = re.compile(r"[*?\[]")
_BUFFER = 1024 * 1024


def is_address(name: str) -> bool:
    """Tell whether a source or output is an address (`s3://bucket/corpus`), neither a path nor of the web."""
    found = _PROTOCOL.match(name)
    return found is not None and found[1].lower() not in _FETCHED


def is_stored(name: str) -> bool:
    """Tell whether fsspec knows an address of this kind, which it does not of a database's."""
    if not is_address(name):
        return False
    try:
        from fsspec import available_protocols  # type: ignore[import-untyped]
    except ImportError:
        return False
    return name.partition("://")[0].lower() in available_protocols()


@dataclass(frozen=True)
class Stored:
    """A file or folder at an address; what `pathlib.Path` is to one of this machine.

    Attributes:
        address: as it was given.
        system: fsspec's file system for it.
        path: its path in that.
    """

    address: str
    system: Any
    path: str

    def __truediv__(self, below: str) -> Stored:
        """Give what lies below."""
        address, path = (one.rstrip("/") for one in (self.address, self.path))
        return Stored(f"{address}/{below}", self.system, f"{path}/{below}")

    def __str__(self) -> str:
        """Give its address."""
        return self.address

    @property
    def name(self) -> str:
        """Last part of its address."""
        return self.address.rstrip("/").rpartition("/")[2]

    def open(self, mode: Literal["rb"] = "rb") -> BinaryIO:
        """Open a file for reading; it is fetched as it is read.

        Args:
            mode: that of `pathlib.Path.open`; files are bytes, and nothing is written.

        Raises:
            SourceNotFound: there is no such file, or it is a folder.
            FetchError: it cannot be reached: no leave, no network.
        """
        try:
            return cast(BinaryIO, io.BufferedReader(_Told(self.system.open(self.path, mode), self.address), _BUFFER))
        except FileNotFoundError:
            raise SourceNotFound("no such file", where=self.address, hint="check the address") from None
        except IsADirectoryError:
            raise SourceNotFound("is a folder", where=self.address) from None
        except Exception as error:  # each store raises what the library of its maker raises
            raise _unread(self.address, error) from error


def reached(address: str) -> Stored:
    """Find the way to an address; nothing is asked of the network.

    Raises:
        AddressRefused: no package for it is installed, or it is refused for what it would do.
    """
    try:
        from fsspec.core import url_to_fs  # type: ignore[import-untyped]
    except ImportError as error:
        raise AddressRefused("needs fsspec", where=address, hint="pip install 'tocsin[store]'") from error
    protocol = address.partition("://")[0].lower()
    if "::" in address or protocol in _REFUSED:
        what, hint = "leads to other addresses", "give the address of the files themselves"
        raise AddressRefused(what, where=address, hint=hint)
    if (password := urlsplit(address).password) is not None:
        what, hint = "bears a password, which would be written down with it", "put it into fsspec's configuration"
        raise AddressRefused(what, where=address.replace(password, "…"), hint=hint)
    try:
        system, path = url_to_fs(address)
    except (ImportError, ValueError) as error:
        what = f"nothing at hand reaches it: {error}"
        hint = _EXTRAS.get(protocol, "install the package for it, or fetch it to a folder")
        raise AddressRefused(what, where=address, hint=hint) from error
    return Stored(address, system, str(path))


def files_at(address: str) -> Iterator[str]:
    """Give the addresses of the files that a folder or pattern stands for, in the order of a folder of this machine.

    An address of one file, and one where nothing is found, is given back as it is.

    Raises:
        AddressRefused: see `reached`.
        FetchError: it cannot be listed.
    """
    place = reached(address)
    try:
        kind = place.system.info(place.path)["type"] if place.path.strip("/") else "directory"
    except FileNotFoundError:
        kind = "none"
    except Exception as error:  # see Stored.open
        raise _unread(address, error) from error
    if kind == "directory":
        yield from _walk(place)
    elif kind == "none" and _MAGIC.search(address):
        yield from _matched(place) or [address]
    else:
        yield address


def _walk(folder: Stored) -> Iterator[str]:
    """Files first, then what lies in folders, each by name; hidden ones left out."""
    try:
        entries = folder.system.ls(folder.path, detail=True)
    except Exception as error:  # see Stored.open
        raise _unread(folder.address, error) from error
    kinds = {one["name"].rstrip("/").rpartition("/")[2]: one["type"] for one in entries if not _is_itself(one, folder)}
    names = sorted(name for name in kinds if name and not name.startswith("."))
    yield from (str(folder / name) for name in names if kinds[name] != "directory")
    for name in names:
        if kinds[name] == "directory":
            yield from _walk(folder / name)


def _is_itself(entry: dict[str, Any], folder: Stored) -> bool:
    """A store without folders has an empty object in the place of one."""
    return str(entry["name"]).strip("/") == folder.path.strip("/")


def _matched(pattern: Stored) -> list[str]:
    first = _MAGIC.search(pattern.address)
    stem = pattern.address[: first.start() if first else None].rpartition("/")[0]
    above = reached(stem if "://" in stem else f"{stem}//")
    try:
        found = sorted(pattern.system.glob(pattern.path))
    except Exception as error:  # see Stored.open
        raise _unread(pattern.address, error) from error
    below = [path.removeprefix(above.path.rstrip("/")).strip("/") for path in found]
    return [
        name
        for one in below
        if not any(part.startswith(".") for part in one.split("/"))
        for name in files_at(str(above / one))
    ]


def _unread(address: str, error: Exception) -> FetchError:
    return FetchError(f"cannot be read: {error or type(error).__name__}", where=address)


class _Told(io.RawIOBase):
    """A file of a store whose failures are told as what they are: a connection that broke is no damaged archive."""

    def __init__(self, file: BinaryIO, address: str) -> None:
        self._file = file
        self._address = address

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer.

        Raises:
            FetchError: what is next cannot be had.
        """
        try:
            chunk = self._file.read(len(buffer))
        except Exception as error:  # see Stored.open
            raise _unread(self._address, error) from error
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a byte."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Tell the byte it stands at."""
        return self._file.tell()

    def close(self) -> None:
        """Let go of it."""
        if not self.closed:
            self._file.close()
        super().close()
