"""WARC and WET, plain or compressed: the pages that a crawl brought home, one record after the other.

Responses with status 200, resources and conversions (WET) are recognised in turn; requests, metadata
and the like are passed over. Of a file cut short what came before is kept, and the place is named. The
day of the capture is no day of publication and is not taken for one.
"""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from tocsin.errors import InputError, InputTooLarge, MalformedInput, NoStory, UnsafeArchive
from tocsin.intake.archives import MAX_GROWTH
from tocsin.intake.decode import MAX_BYTES
from tocsin.intake.item import Item, Outcome

_VERSION = re.compile(rb"WARC/\d\.\d")
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
_TEXT = re.compile(r"^(?:text/(?!css|javascript)|application/(?:.*\+)?(?:xml|json|xhtml\+xml|ld\+json|ndjson)\b)", re.I)
_KINDS = frozenset({"response", "resource", "conversion"})
_MAX_HEADER = 64 * 1024
_CHUNK = 256 * 1024
_SLACK = 64 * 1024 * 1024


@dataclass(frozen=True)
class Record:
    """One record.

    Attributes:
        number: its place in the file, from 1.
        offset: of its first byte in the file as unpacked.
        fields: its header, names in lower case.
        block: what it holds; None where that is longer than a page may be.
    """

    number: int
    offset: int
    fields: dict[str, str]
    block: bytes | None


def is_warc(item: Item) -> bool:
    """Tell WARC by its version line, looked for under gzip too."""
    head = item.head
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(31).decompress(head, 1024)
        except zlib.error:
            return False
    return _VERSION.match(head) is not None


def read_warc(item: Item) -> Iterator[Outcome | Item]:
    """Give the page of each record that holds one."""
    for found in records(item):
        if isinstance(found, InputError):
            yield found
        elif found.fields.get("warc-type", "").lower() in _KINDS:
            try:
                yield _page_item(item, found)
            except InputError as error:
                yield error


def records(item: Item) -> Iterator[Record | MalformedInput | UnsafeArchive]:
    """Read the records of a file; where one is broken, the error that says so, and the next that can be found."""
    packed = item.head.startswith(b"\x1f\x8b")
    size = item.file.seek(0, 2)
    item.file.seek(0)
    stream = cast(BinaryIO, gzip.GzipFile(fileobj=item.file)) if packed else item.file
    limit = size * MAX_GROWTH + _SLACK if packed else size
    reader = _Reader(stream, limit)
    number = 0
    while True:
        number += 1
        try:
            found = reader.next_record(number)
        except _Broken as error:
            yield MalformedInput(f"{error} at byte {reader.offset:,}", where=item.entry(number))
            continue
        except _Bomb:
            what = f"grows more than {MAX_GROWTH}-fold when it is unpacked"
            yield UnsafeArchive(what, where=item.where, hint="it looks like a bomb")
            return
        except (OSError, EOFError, zlib.error) as error:
            what = f"is cut short or damaged behind byte {reader.offset:,} ({error})"
            yield MalformedInput(what, where=item.where, hint="get it again; what came before it was read")
            return
        if found is None:
            return
        yield found


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
        while line and not line.strip():
            line = self._line()
        if not line:
            return None
        start = self.offset - len(line)
        if not _VERSION.match(line):
            self._seek_version()
            raise _Broken("is no WARC record")
        fields = self._fields()
        length = fields.get("content-length", "")
        if not re.fullmatch(r"\d{1,15}", length):
            self._seek_version()
            raise _Broken("has no length")
        return Record(number, start, fields, self._block(int(length)))

    def _line(self) -> bytes:
        line = self._stream.readline(_MAX_HEADER)
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
            if size > _MAX_HEADER:
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
        while (line := self._line()) and not _VERSION.match(line):
            continue
        self._waiting = line


def _page_item(item: Item, record: Record) -> Item:
    """Make an item of what a record holds.

    Raises:
        InputTooLarge: it is longer than a page may be.
        NoStory: an answer other than 200, or something that is no text.
        MalformedInput: the answer is damaged or encoded in a way that is not known.
    """
    where = item.entry(record.number)
    if record.block is None:
        raise InputTooLarge(f"more than {MAX_BYTES:,} bytes", where=where)
    url = record.fields.get("warc-target-uri", "").strip("<> ") or None
    body, kind = record.block, record.fields.get("content-type", "")
    if record.fields.get("warc-type", "").lower() == "response" and (not url or url.lower().startswith("http")):
        body, kind = _answer(body, where)
    if kind and not _TEXT.match(kind):
        raise NoStory(f"is no text: {kind.partition(';')[0]}", where=where)
    return Item(where, io.BytesIO(body), url, kind or None, item.columns, item.nest + 1, item.budget)


def _answer(block: bytes, where: str) -> tuple[bytes, str]:
    """Give body and content type of an HTTP answer."""
    head, found, body = block.partition(b"\r\n\r\n")
    if not found:
        head, _, body = block.partition(b"\n\n")
    status = _STATUS.match(head)
    if status is None:
        raise MalformedInput("holds no HTTP answer", where=where)
    if status[1] != b"200":
        raise NoStory(f"the server answered {status[1].decode()}", where=where)
    fields: dict[str, str] = {}
    for line in head.splitlines()[1:]:
        name, _, value = line.decode("latin-1").partition(":")
        fields.setdefault(name.strip().lower(), value.strip())
    if "chunked" in fields.get("transfer-encoding", "").lower():
        body = _joined(body)
    return _unpacked(body, fields.get("content-encoding", "").lower(), where), fields.get("content-type", "")


def _joined(body: bytes) -> bytes:
    """Join the chunks of a body; one that is not chunked, though its header says so, as crawlers leave it, stays."""
    found, at = [], 0
    while match := re.compile(rb"([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r\n").match(body, at):
        size = int(match[1], 16)
        found.append(body[match.end() : match.end() + size])
        at = match.end() + size + 2
        if size == 0:
            break
    return b"".join(found) if found else body


def _unpacked(body: bytes, encoding: str, where: str) -> bytes:
    """Unpack a body; one that is not packed, though its header says so, stays."""
    if encoding in ("", "identity") or not body:
        return body
    if encoding in ("gzip", "x-gzip", "deflate"):
        for bits in (47, -15):
            unpacker = zlib.decompressobj(bits)
            try:
                found = unpacker.decompress(body, MAX_BYTES)
            except zlib.error:
                continue
            if unpacker.unconsumed_tail:
                raise InputTooLarge(f"unpacks to more than {MAX_BYTES:,} bytes", where=where)
            return found
        return body
    if body.lstrip()[:1] == b"<":
        return body
    raise MalformedInput(f"is encoded by {encoding[:20]!r}, which is not read", where=where)
