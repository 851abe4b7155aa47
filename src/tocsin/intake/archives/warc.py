"""WARC and WET, plain or compressed: the pages that a crawl brought home, one record after the other.

fastwarc goes through the file. What is not wanted is left by the cheapest sign that tells it: the type of
the record, the host of its address, the status and kind of the answer, the language it states. Of a file
cut short or broken what came before is kept: where fastwarc stops, the patient reader takes over, names
the byte and finds what follows. The day of the capture is no day of publication.
"""

from __future__ import annotations

import io
import operator
import re
import zlib
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import TYPE_CHECKING, BinaryIO

from tocsin.errors import InputError, InputTooLarge, NoStory
from tocsin.intake.archives.http_answer import body_of, head_of
from tocsin.intake.archives.members import MAX_GROWTH
from tocsin.intake.archives.warc_language import languages_in, stated_languages
from tocsin.intake.archives.warc_repair import MAX_HEADER, SLACK, VERSION, Record, Start, repaired
from tocsin.intake.decode import MAX_BYTES
from tocsin.intake.item import Item, Outcome
from tocsin.intake.options import RECORD_TYPES, Only
from tocsin.intake.web.told import told_by_header

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord, WarcRecordType

_TEXT = re.compile(r"^(?:text/(?!css|javascript)|application/(?:.*\+)?(?:xml|json|xhtml\+xml|ld\+json|ndjson)\b)", re.I)
_GAP = 1024 * 1024


def is_warc(item: Item) -> bool:
    """Tell WARC by its version line, looked for under gzip too."""
    head = item.head
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(31).decompress(head, 1024)
        except zlib.error:
            return False
    return VERSION.match(head) is not None


def read_warc(item: Item) -> Iterator[Outcome | Item]:
    """Give the page of each record that holds one and is wanted."""
    for found in records(item):
        if isinstance(found, InputError):
            yield found
            continue
        try:
            page = _page_item(item, found)
        except InputError as error:
            yield error
            continue
        if page is not None:
            yield page


def records(item: Item) -> Iterator[Record | InputError]:
    """Give the records of a file that hold a page and are wanted by type and host, and what is broken between."""
    packed = item.head.startswith(b"\x1f\x8b")
    walk = _Walk(item, packed)
    yield from walk.records()
    only = item.options.only
    host = _host_pattern(only)
    for found in repaired(item, walk.reached(), packed=packed):
        if isinstance(found, InputError):
            yield found
        elif found.kind in (only.types or RECORD_TYPES) and (host is None or host.match(found.address)):
            yield found


class _Walk:
    """fastwarc's way through a file, as far as it is whole."""

    def __init__(self, item: Item, packed: bool) -> None:
        self._item = item
        self._packed = packed
        self._number = 0
        self._at = 0
        self._given = False

    def records(self) -> Iterator[Record]:
        """Give what is wanted, until the end or the first damage."""
        from fastwarc.warc import ArchiveIterator, WarcHeader

        file, only = self._item.file, self._item.options.only
        size = file.seek(0, 2)
        file.seek(0)
        left = size * MAX_GROWTH + SLACK if self._packed else size
        host, target = _host_pattern(only), WarcHeader.WARC_TARGET_URI
        mask, types = _mask(RECORD_TYPES), _mask(only.types or RECORD_TYPES)
        watched = _Watched(file)
        walk = ArchiveIterator(watched, mask, parse_http=False, max_header_len=MAX_HEADER, inplace=True)
        try:
            for record in walk:  # what stands here runs for every record of a crawl, wanted or not
                self._number, self._at, self._given = self._number + 1, record.stream_pos, False
                length = record.content_length
                watched.left = length + _GAP
                left -= length
                if left < 0:
                    return
                if types != mask and not int(record.record_type) & types:
                    continue
                if host is not None and not host.match(record.headers.get(target) or ""):
                    continue
                found = _whole(record, self._number)
                if found is None:
                    return
                self._given = True
                yield found
        except (OSError, UnicodeError):
            return

    def reached(self) -> Start:
        """Tell where the patient reader goes on: at the last record seen, which is not given again."""
        self._item.file.seek(self._at)
        opens = self._item.file.read(16)
        if opens.startswith(b"\x1f\x8b") if self._packed else VERSION.match(opens):
            return Start(self._at, int(self._given), max(self._number - 1, 0))
        known = self._number if self._given else max(self._number - 1, 0)
        return Start(0, known, 0)  # one gzip member over many records: there is no way into it


def _mask(types: Iterable[str]) -> WarcRecordType:
    from fastwarc.warc import WarcRecordType

    return reduce(operator.or_, (getattr(WarcRecordType, name) for name in types), WarcRecordType.no_type)


def _whole(record: WarcRecord, number: int) -> Record | None:
    """Take a record out of the file; None where it is cut short or has no length that can be read."""
    length = record.content_length
    if length == 0 and record.headers.get("Content-Length") != "0":
        return None
    block = record.reader.read(min(length, MAX_BYTES))
    if len(block) + record.consume() < length:
        return None
    fields = {name.lower(): value for name, value in reversed(record.headers.items())}
    return Record(number, fields, block if length <= MAX_BYTES else None)


def _host_pattern(only: Only) -> re.Pattern[str] | None:
    """What addresses of the wanted hosts, and of those below them, open with."""
    if not only.hosts:
        return None
    names = "|".join(map(re.escape, sorted(only.hosts)))
    return re.compile(rf"<?\s*https?://(?:[^/?#@]*@)?(?:[^/?#:@]*\.)?(?:{names})\.?(?=[:/?#>\s]|\Z)", re.I)


class _Watched:
    """The file as fastwarc reads it; more bytes than a record and a gap can have are a bomb of blank lines."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.left = _GAP

    def read(self, size: int = -1) -> bytes:
        """Give the next bytes.

        Raises:
            OSError: too many have passed since the last record.
        """
        chunk = self._file.read(size)
        self.left -= len(chunk)
        if self.left < 0:
            raise OSError("no record for long")
        return chunk

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a byte."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Tell the byte it stands at."""
        return self._file.tell()

    def close(self) -> None:
        """Leave the file open: it is not ours to close."""


def _page_item(item: Item, record: Record) -> Item | None:
    """Make an item of what a record holds; None where its language is not wanted.

    Raises:
        InputTooLarge: it is longer than a page may be.
        NoStory: an answer other than 200, or something that is no text.
        MalformedInput: the answer is damaged or encoded in a way that is not known.
    """
    where = item.entry(record.number)
    if record.block is None:
        raise InputTooLarge(f"more than {MAX_BYTES:,} bytes", where=where)
    url = record.address.strip("<> ") or None
    body, fields = record.block, {"content-type": record.fields.get("content-type", "")}
    answered = record.kind == "response" and (not url or url.lower().startswith("http"))
    if answered:
        fields, body = head_of(body, where)
    kind = fields.get("content-type", "")
    if kind and not _TEXT.match(kind):
        raise NoStory(f"is no text: {kind.partition(';')[0]}", where=where)
    languages = item.options.only.languages
    stated = stated_languages(record.fields, fields) if languages else frozenset()
    if stated and not languages & stated:
        return None
    body = body_of(fields, body, where) if answered else body
    if languages and not stated and not languages & (languages_in(body) or languages):
        return None
    made = item.inner(where, io.BytesIO(body))
    made.url, made.content_type = url, kind or None
    made.told = told_by_header(fields) if answered else []
    return made
