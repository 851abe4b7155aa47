"""A patient reader of WARC: goes through a damaged file record by record, and says at which byte what is broken.

It is slower than fastwarc and takes over from it where that stops.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from tocsin.errors import MalformedInput, UnsafeArchive
from tocsin.intake.archives.members import MAX_GROWTH
from tocsin.intake.decode import MAX_BYTES
from tocsin.intake.item import Item
from tocsin.intake.options import RECORD_TYPES

VERSION = re.compile(rb"WARC/\d\.\d")
MAX_HEADER = 64 * 1024
SLACK = 64 * 1024 * 1024
"""Bytes that any packed file may grow to, beside `MAX_GROWTH` times its size."""
_CHUNK = 256 * 1024
_MAX_BLANK = 1024 * 1024
"""Blank bytes between two records beyond which they are no gap but a bomb."""


@dataclass(frozen=True)
class Record:
    """One record.

    Attributes:
        number: its place among those of the file that can hold a page, from 1.
        fields: its header, names in lower case.
        block: what it holds; None where that is longer than a page may be.
    """

    number: int
    fields: dict[str, str]
    block: bytes | None

    @property
    def kind(self) -> str:
        """Its type, lower case."""
        return self.fields.get("warc-type", "").lower()

    @property
    def address(self) -> str:
        """The address it was taken from, as it stands there."""
        return self.fields.get("warc-target-uri", "")


@dataclass(frozen=True)
class Start:
    """Where to begin.

    Attributes:
        byte: of the file, at which a record or a gzip member opens.
        known: how many of the records from there on are known already; they are not given again.
        number: of the record before.
    """

    byte: int = 0
    known: int = 0
    number: int = 0


def repaired(item: Item, start: Start, *, packed: bool) -> Iterator[Record | MalformedInput | UnsafeArchive]:
    """Read the records that can hold a page; where one is broken, say so and go on with the next that can be found.

    Args:
        item: the file.
        start: where to begin.
        packed: whether it is gzip.
    """
    size = item.file.seek(0, 2)
    item.file.seek(start.byte)
    stream = cast(BinaryIO, gzip.GzipFile(fileobj=item.file)) if packed else item.file
    reader = _Reader(stream, size * MAX_GROWTH + SLACK if packed else size)
    number = start.number
    while True:
        try:
            found = reader.next_record(number + 1)
        except _Broken as error:
            number += 1
            yield MalformedInput(f"{error} at {_place(start, reader, packed)}", where=item.entry(number))
            continue
        except _Bomb:
            what = f"grows more than {MAX_GROWTH}-fold when it is unpacked, or is empty for long"
            yield UnsafeArchive(what, where=item.where, hint="it looks like a bomb")
            return
        except (OSError, EOFError, zlib.error) as error:
            what = f"is cut short or damaged behind {_place(start, reader, packed)} ({error})"
            yield MalformedInput(what, where=item.where, hint="get it again; what came before it was read")
            return
        if found is None:
            return
        if found.kind in RECORD_TYPES:
            number += 1
            if number > start.number + start.known:
                yield found


def _place(start: Start, reader: _Reader, packed: bool) -> str:
    """Name a place in the file; of a packed one, how far into what comes out behind a byte of it."""
    if not packed:
        return f"byte {start.byte + reader.offset:,}"
    if start.byte == 0:
        return f"byte {reader.offset:,} of what it unpacks to"
    return f"byte {start.byte:,}, {reader.offset:,} bytes into what follows unpacked"


class _Broken(Exception):
    """A record that breaks the format; the next one is looked for."""


class _Bomb(Exception):
    """More came out than any crawl packs so tightly."""


class _Reader:
    """Reads records one after the other and knows where it stands."""

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self._stream = stream
        self._limit = limit
        self._waiting = b""
        self.offset = 0

    def next_record(self, number: int) -> Record | None:
        """Give the next record, None at the end."""
        line = self._waiting or self._line()
        self._waiting = b""
        blank = 0
        while line and not line.strip():
            blank += len(line)
            if blank > _MAX_BLANK:
                raise _Bomb
            line = self._line()
        if not line:
            return None
        if not VERSION.match(line):
            self._seek_version()
            raise _Broken("is no WARC record")
        fields = self._fields()
        length = fields.get("content-length", "")
        if not re.fullmatch(r"\d{1,15}", length):
            self._seek_version()
            raise _Broken("has no length")
        return Record(number, fields, self._block(int(length)))

    def _line(self) -> bytes:
        line = self._stream.readline(MAX_HEADER)
        self.offset += len(line)
        if self.offset > self._limit:
            raise _Bomb
        return line

    def _fields(self) -> dict[str, str]:
        found: dict[str, str] = {}
        size = 0
        name = ""
        while (line := self._line()).strip():
            size += len(line)
            if size > MAX_HEADER:
                raise _Broken("has a header without end")
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            if text[:1] in " \t" and name:
                found[name] += " " + text.strip()
                continue
            name, mark, value = text.partition(":")
            name = name.strip().lower() if mark else ""
            if name:
                found.setdefault(name, value.strip())
        if not line:
            raise EOFError("the header has no end")
        return found

    def _block(self, length: int) -> bytes | None:
        if length <= MAX_BYTES:
            block = self._stream.read(length)
            self.offset += len(block)
            if len(block) < length:
                raise EOFError(f"{len(block):,} of {length:,} bytes are there")
            return block
        while length:
            chunk = self._stream.read(min(_CHUNK, length))
            if not chunk:
                raise EOFError("a long record has no end")
            self.offset += len(chunk)
            length -= len(chunk)
            if self.offset > self._limit:
                raise _Bomb
        return None

    def _seek_version(self) -> None:
        """Go on to the next line that opens a record."""
        while (line := self._line()) and not VERSION.match(line):
            continue
        self._waiting = line
