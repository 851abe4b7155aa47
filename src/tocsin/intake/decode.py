"""Bytes to a page: is it text at all, in which encoding, markup or plain.

What the bytes are is told by their content, never by a file's name. The order is that of the HTML
standard: byte order mark, the transport's declaration, the document's own, UTF-8, then a guess.
"""

from __future__ import annotations

import codecs
import hashlib
import re

from tocsin.errors import BinaryInput, EmptyInput, InputTooLarge, UndecodableInput
from tocsin.intake.mixed import decoded_mixed, encoded_once
from tocsin.record import Page
from tocsin.record.page import PageKind

MAX_BYTES = 8 * 1024 * 1024
"""Largest page read: no dispatch is longer, and anything longer is a dump or a bomb."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\x7fELF", b"MZ",
    b"\xfd7zXZ", b"7z\xbc\xaf", b"RIFF", b"OggS", b"ID3", b"\xca\xfe\xba\xbe", b"SQLite format 3",
)  # fmt: skip
_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|h[1-6]|table|article|section|main|ul|span|br|title|a)\b[^<]{0,2000}?>",
    re.I,
)
_LATIN = frozenset({"iso8859-1", "ascii", "cp1252"})
"""Declared where nobody thought of it: whole UTF-8 is UTF-8 all the same, and all else Windows-1252, as on the web."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_NUL_SHARE = 0.02
_CONTROL_SHARE = 0.1


def page_from_bytes(data: bytes, *, name: str | None, url: str | None = None, content_type: str | None = None) -> Page:
    """Decode a page.

    Args:
        data: the bytes as they arrived.
        name: file name or URL, for people; None for standard input.
        url: address it was fetched from.
        content_type: the transport's Content-Type header, if any.

    Raises:
        EmptyInput: no visible character.
        BinaryInput: an image, archive, executable or the like.
        UndecodableInput: no encoding fits.
        InputTooLarge: more than `MAX_BYTES`.
    """
    where = name or "-"
    if len(data) > MAX_BYTES:
        what = f"{len(data):,} bytes are more than a page may have ({MAX_BYTES:,})"
        raise InputTooLarge(what, where=where, hint="split it into dispatches")
    if data.startswith(_MAGIC):
        raise BinaryInput("the bytes are no text", where=where, hint="give HTML or plain text")
    text, encoding = decoded(data, content_type, where)
    return _page(text, name=name, url=url, encoding=encoding, digest=hashlib.sha256(data).hexdigest())


def page_from_text(text: str, *, name: str | None = None, url: str | None = None) -> Page:
    """Make a page of characters that are decoded already."""
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > MAX_BYTES:
        what = f"{len(data):,} bytes are more than a page may have ({MAX_BYTES:,})"
        raise InputTooLarge(what, where=name or "-", hint="split it into dispatches")
    return _page(text, name=name, url=url, encoding=None, digest=hashlib.sha256(data).hexdigest())


def mend_surrogates(text: str) -> str:
    """Replace lone surrogates, which no file can hold, one for one by U+FFFD."""
    try:
        text.encode("utf-8")  # far quicker than a search, and nearly always enough
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def _page(text: str, *, name: str | None, url: str | None, encoding: str | None, digest: str) -> Page:
    if not text.strip("\ufeff\x00 \t\r\n\x0b\x0c"):
        raise EmptyInput("there is nothing to read", where=name or "-")
    kind: PageKind = "html" if is_markup(text) else "text"
    return Page(
        name=name, url=url, kind=kind, format=kind, encoding=encoding, digest=digest, text=mend_surrogates(text)
    )


def is_markup(text: str) -> bool:
    """Markup has several tags, or opens with one; a "<br>" quoted in a plain text makes no page of it."""
    head = text[:200_000]
    if re.match(r"\s*(?:\ufeff)?<(?:!doctype|html|\?xml|head|body|div|article|p|h\d|table)\b", head, re.I):
        return True
    return sum(1 for _, _ in zip(range(4), _MARKUP.finditer(head), strict=False)) >= 4


def decoded(data: bytes, content_type: str | None, where: str) -> tuple[str, str]:
    """Give the characters of bytes, and the encoding they were in; what was encoded twice is brought back.

    Raises:
        BinaryInput: too many zero bytes.
        UndecodableInput: no encoding fits.
    """
    text, encoding = _as_they_are(data, content_type, where)
    return encoded_once(text), encoding


def _as_they_are(data: bytes, content_type: str | None, where: str) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding, where), encoding.removesuffix("-sig")
    if data.count(0) > len(data) * _NUL_SHARE:
        raise BinaryInput("the bytes are no text", where=where, hint="give HTML or plain text")
    unicode = _utf8(data)
    for declared in _declared(data, content_type):
        try:
            codec = codecs.lookup(declared).name
            if unicode is not None and (codec in _LATIN or codec == "utf-8"):
                return unicode, "utf-8"
            codec = "cp1252" if codec in _LATIN else codec
            return data.decode(codec), codec
        except (LookupError, UnicodeDecodeError):
            continue
    if unicode is not None:
        return unicode, "utf-8"
    mixed = decoded_mixed(data)
    return (mixed, "utf-8") if mixed is not None else _guessed(data, where)


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _declared(data: bytes, content_type: str | None) -> list[str]:
    found = []
    if content_type and (match := _CHARSET.search(content_type)):
        found.append(match[1])
    if in_document := _DECLARED.search(data[:4096]):
        found.append(in_document[1].decode("ascii", "replace"))
    # A declaration that could be read as ASCII is none of UTF-16, whatever it says.
    return [one for one in found if not one.lower().startswith(("utf-16", "utf16", "ucs-2", "utf-32", "utf32"))]


def _strictly(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = f"the byte order mark says {encoding}, but byte {error.start} does not fit it"
        raise UndecodableInput(what, where=where, hint="save it as UTF-8") from error


def _guessed(data: bytes, where: str) -> tuple[str, str]:
    """Guess among legacy encodings; give up where what comes out is full of control characters."""
    from charset_normalizer import from_bytes

    matches = from_bytes(data[:200_000])
    best = matches.best()
    encoding = best.encoding if best else None
    if best and any(
        "cp1252" in (one.encoding, *one.could_be_from_charset) for one in matches if one.chaos <= best.chaos
    ):
        encoding = "cp1252"  # of those that fit as well, the one the web takes where nothing is declared
    if encoding:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            text = ""
        controls = sum(1 for char in text if ord(char) < 32 and char not in "\t\n\r\x0b\x0c")
        if text and controls <= len(text) * _CONTROL_SHARE:
            return text, encoding
    raise UndecodableInput("the bytes fit no encoding", where=where, hint="save it as UTF-8")
