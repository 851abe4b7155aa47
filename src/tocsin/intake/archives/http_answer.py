"""An HTTP answer as a crawl or an archive keeps it: status, header fields, and the body with its codings undone."""

from __future__ import annotations

import re
import zlib

from tocsin.errors import InputTooLarge, MalformedInput, NoStory
from tocsin.intake.decode import MAX_BYTES

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r\n")
Fields = dict[str, str]


def head_of(block: bytes, where: str) -> tuple[Fields, bytes]:
    """Give the header fields of an answer, names in lower case and repeated ones joined, and its body as sent.

    Raises:
        MalformedInput: it is no HTTP answer.
        NoStory: its status is another than 200.
    """
    head, found, body = block.partition(b"\r\n\r\n")
    if not found:
        head, _, body = block.partition(b"\n\n")
    status = _STATUS.match(head)
    if status is None:
        raise MalformedInput("holds no HTTP answer", where=where)
    if status[1] != b"200":
        raise NoStory(f"the server answered {status[1].decode()}", where=where)
    fields: Fields = {}
    for line in head.decode("latin-1").splitlines()[1:]:
        name, _, value = line.partition(":")
        name, value = name.strip().lower(), value.strip()
        fields[name] = f"{fields[name]}, {value}" if name in fields and name != "content-type" else value
    return fields, body


def body_of(fields: Fields, body: bytes, where: str) -> bytes:
    """Undo the codings of a body that its fields name.

    Raises:
        MalformedInput: it is encoded in a way that is not known.
        InputTooLarge: it unpacks to more than a page may have.
    """
    if "chunked" in fields.get("transfer-encoding", "").lower():
        body = _joined(body)
    return _unpacked(body, fields.get("content-encoding", "").lower(), where)


def _joined(body: bytes) -> bytes:
    """Join the chunks of a body; one that is not chunked, though its header says so, as crawlers leave it, stays."""
    found, at = [], 0
    while match := _CHUNK.match(body, at):
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
