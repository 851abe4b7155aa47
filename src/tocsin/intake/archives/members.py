"""Archives: zip, tar, and what gzip, bzip2, xz, zstd and lz4 compress; every member is an item of its own.

Nothing is written to disk under a member's name. What an archive may cost is bounded by what comes out
of it, never by what its headers say: bytes a member, bytes in all, growth, and depth of nesting.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, Protocol, cast

from tocsin.errors import BinaryInput, InputError, InputTooLarge, MalformedInput, NoStory, UnsafeArchive
from tocsin.intake.archives.arrow_streams import ArrowUnpacker
from tocsin.intake.item import Item, Outcome

MAX_NEST = 4
"""Archives in archives read; a compressed tar counts twice."""
MAX_MEMBER = 256 * 1024 * 1024
MAX_GROWTH = 250
"""Times that bytes may grow once they are more than `_GROWN`; text grows tenfold, a bomb a thousandfold."""
_GROWN = 16 * 1024 * 1024
_CHUNK = 256 * 1024
_SPOOL = 16 * 1024 * 1024
_COMPRESSED: dict[bytes, str] = {
    b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ\x00": "xz",
    b"\x28\xb5\x2f\xfd": "zstd", b"\x04\x22\x4d\x18": "lz4",
}  # fmt: skip
BROKEN = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError,
    NotImplementedError, RuntimeError, ValueError, OverflowError, KeyError, IndexError, TypeError,
)  # fmt: skip
"""What Python's archive modules raise on damaged input."""
_DRIVE = re.compile(r"^[A-Za-z]:")


class _Unpacker(Protocol):
    """What Python's archive modules open: bytes as they come out."""

    def read1(self, size: int = -1, /) -> bytes:
        """Give the next bytes, at most `size`, none at the end."""


def is_zip(item: Item) -> bool:
    """Tell a zip by its first local header, or the end record of an empty one."""
    return item.head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_tar(item: Item) -> bool:
    """Tell a tar by the mark in its first header."""
    return item.head[257:262] == b"ustar"


def is_compressed(item: Item) -> bool:
    """Tell what gzip, bzip2, xz, zstd or lz4 made."""
    return item.head.startswith(tuple(_COMPRESSED))


def read_compressed(item: Item) -> Iterator[Outcome | Item]:
    """Give what was compressed; of a file cut short what came before, and an error that names the place."""
    _check_nest(item)
    kind = next(name for magic, name in _COMPRESSED.items() if item.head.startswith(magic))
    item.file.seek(0)
    opened: _Unpacker
    if kind == "gzip":
        opened = gzip.GzipFile(fileobj=item.file)
    elif kind == "bzip2":
        opened = bz2.BZ2File(item.file)
    elif kind == "xz":
        opened = lzma.LZMAFile(item.file)
    else:
        opened = ArrowUnpacker(item.file, kind)
    with _spool() as spool:
        broken = _pour(opened, spool, item, _size(item.file))
        inner = item.inner(item.name, spool)
        if spool.tell():
            yield inner
        if broken:
            yield broken


def read_zip(item: Item) -> Iterator[Outcome | Item]:
    """Give each member of a zip.

    Raises:
        MalformedInput: the directory at its end is missing or damaged.
        BinaryInput: it is a spreadsheet, slides or a book, which are zips too.
        UnsafeArchive: archives are nested too deep.
        NoStory: it holds no file.
    """
    _check_nest(item)
    item.file.seek(0)
    try:
        archive = zipfile.ZipFile(item.file)
    except BROKEN as error:
        raise MalformedInput(f"is no zip that can be read: {error}", where=item.where) from error
    with archive:
        infos = archive.infolist()
        if any(one.filename in ("[Content_Types].xml", "mimetype") for one in infos[:8]):
            raise BinaryInput("is a spreadsheet, slides or a book", where=item.where, hint="save it as text or HTML")
        members = [one for one in infos if not one.filename.endswith("/") and not _is_litter(one.filename)]
        for one in members:
            if refused := _unsafe(item, one.filename):
                yield refused
            elif (one.external_attr >> 16) & 0o170000 == 0o120000:
                yield UnsafeArchive("is a link", where=_name(item, one.filename))
            else:
                yield from _zip_member(item, archive, one)
        if not members:
            raise NoStory("holds no file", where=item.where)


def _zip_member(item: Item, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[Outcome | Item]:
    where = _name(item, info.filename)
    if info.flag_bits & 1:
        yield MalformedInput("is encrypted", where=where, hint="unpack it first")
        return
    with _spool() as spool:
        member = item.member(info.filename, spool)
        try:
            with archive.open(info) as opened:
                broken = _pour(cast(_Unpacker, opened), spool, member, info.compress_size)
        except BROKEN as error:
            broken = MalformedInput(f"cannot be unpacked: {error}", where=where)
        if broken:
            yield broken
        else:
            yield member


def read_tar(item: Item) -> Iterator[Outcome | Item]:
    """Give each file of a tar; of one cut short, what came before.

    Raises:
        UnsafeArchive: archives are nested too deep.
        NoStory: it holds no file.
    """
    _check_nest(item)
    item.file.seek(0)
    seen = False
    try:
        with tarfile.open(fileobj=item.file, mode="r:", errorlevel=2) as archive:
            for info in archive:
                if info.isdir() or _is_litter(info.name):
                    continue
                seen = True
                with _spool() as spool:
                    found = _tar_member(item, archive, info, spool)
                    yield found
                if isinstance(found, MalformedInput):
                    return  # what stands behind a member that is cut short is not to be found
    except BROKEN as error:
        what = f"is damaged behind byte {item.file.tell():,}: {error}"
        raise MalformedInput(what, where=item.where) from error
    if not seen:
        raise NoStory("holds no file", where=item.where)


def _tar_member(item: Item, archive: tarfile.TarFile, info: tarfile.TarInfo, spool: BinaryIO) -> InputError | Item:
    if refused := _unsafe(item, info.name):
        return refused
    if not info.isfile():
        kind = "a link" if info.issym() or info.islnk() else "no regular file"
        return UnsafeArchive(f"is {kind}", where=_name(item, info.name))
    member = item.member(info.name, spool)
    broken = _pour(cast(_Unpacker, archive.extractfile(info)), spool, member, info.size)
    if broken is None and spool.tell() < info.size:
        what = f"is cut short at byte {spool.tell():,} of {info.size:,}"
        broken = MalformedInput(what, where=member.where)
    return broken or member


def _pour(opened: _Unpacker, spool: BinaryIO, item: Item, packed: int) -> InputError | None:
    """Unpack into a spool; give the error that stopped it, None where all came."""
    size, crawl = 0, False
    while True:
        try:
            chunk = opened.read1(_CHUNK)  # read would lose what came before the damage
        except BROKEN as error:
            what = f"is damaged or cut short; {size:,} bytes could be unpacked ({error})"
            return MalformedInput(what, where=item.where, hint="get it again from its source")
        if not chunk:
            return None
        # A crawl is walked record by record: each is bounded by itself, the whole by the budget alone.
        crawl = crawl or (size == 0 and chunk.startswith(b"WARC/"))
        size += len(chunk)
        item.budget.left -= len(chunk)
        if size > _GROWN and size > MAX_GROWTH * max(packed, 1):
            _emptied(spool)
            what = f"grows more than {MAX_GROWTH}-fold when it is unpacked"
            return UnsafeArchive(what, where=item.where, hint="it looks like a bomb")
        if (size > MAX_MEMBER and not crawl) or item.budget.left < 0:
            _emptied(spool)
            what = f"unpacks to more than {MAX_MEMBER:,} bytes, or the whole archive to too many"
            return InputTooLarge(what, where=item.where, hint="unpack it first")
        spool.write(chunk)


def _emptied(spool: BinaryIO) -> None:
    spool.seek(0)
    spool.truncate()


def _spool() -> BinaryIO:
    return cast(BinaryIO, SpooledTemporaryFile(max_size=_SPOOL))


def _size(file: BinaryIO) -> int:
    at = file.tell()
    size = file.seek(0, 2)
    file.seek(at)
    return size


def _name(item: Item, path: str) -> str:
    return f"{item.name or ''}!{path}"


def _is_litter(path: str) -> bool:
    """Hidden files, and what macOS leaves in zips."""
    parts = path.replace("\\", "/").split("/")
    return parts[0] == "__MACOSX" or (parts[-1].startswith(".") and parts[-1] != "..")


def _unsafe(item: Item, path: str) -> UnsafeArchive | None:
    """Refuse a path that would lead out of the archive, though nothing is written: who makes one means harm."""
    plain = path.replace("\\", "/")
    if not plain:
        return UnsafeArchive("has a member without a name", where=_name(item, path))
    if plain.startswith("/") or _DRIVE.match(plain) or ".." in plain.split("/") or "\0" in plain:
        return UnsafeArchive("its path leads out of the archive", where=_name(item, path))
    return None


def _check_nest(item: Item) -> None:
    if item.nest >= MAX_NEST:
        raise UnsafeArchive(f"archives are nested deeper than {MAX_NEST}", where=item.where, hint="unpack it first")
