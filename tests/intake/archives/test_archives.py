"""Zip, tar and compressed files: each member an item, what is unsafe or broken named while the rest goes on."""

import bz2
import gzip
import io
import lzma
import random
import re
import tarfile
import zipfile
import zlib

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.errors import (
    BinaryInput,
    InputError,
    InputTooLarge,
    MalformedInput,
    ManyStories,
    NoStory,
    UnsafeArchive,
)
from tocsin.intake import Item, load, pages_of
from tocsin.record import Page

STORY = b"Envoys meet in Riga\n\nRIGA, Jan 7 (AFP) - Envoys of three states met in Riga on Friday.\n"


def zipped(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return made.getvalue()


def outcomes(data: bytes) -> list[Page | InputError]:
    return list(pages_of(Item.of(data, "bundle")))


def kinds(data: bytes) -> list[str]:
    return [type(one).__name__ for one in outcomes(data)]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_each_member_is_a_page_that_names_its_archive(pack):
    found = outcomes(pack({"b/two.txt": STORY, "one.json": b"\x89PNG....", "three.txt": STORY}))
    assert [one.name for one in found if isinstance(one, Page)] == ["bundle!b/two.txt", "bundle!three.txt"]
    (told,) = [one for one in found if not isinstance(one, Page)]
    assert isinstance(told, BinaryInput)
    assert told.where == "bundle!one.json"


def zstd(data: bytes) -> bytes:
    return arrow("zstd", data)


def lz4(data: bytes) -> bytes:
    return arrow("lz4", data)


def arrow(codec: str, data: bytes) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, codec) as out:
        out.write(data)
    return sink.getvalue().to_pybytes()


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, zstd, lz4])
def test_what_is_compressed_is_recognised_in_turn(pack):
    assert kinds(pack(STORY)) == ["Page"]
    assert kinds(pack(tarred({"a.txt": STORY, "b.txt": STORY}))) == ["Page", "Page"]


@pytest.mark.parametrize("path", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "C:\\out.txt", "..\\out.txt"])
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_path_that_leads_out_is_unsafe_and_the_rest_goes_on(pack, path):
    assert kinds(pack({path: STORY, "in.txt": STORY})) == ["UnsafeArchive", "Page"]


def test_a_member_without_a_name_is_told_and_the_others_are_read():
    data = zipped({"a": STORY, "b": STORY})
    at = data.rindex(b"PK\x01\x02")
    made = bytearray(data)
    made[at + 28 : at + 30] = b"\0\0"  # the length of the name in the directory
    del made[at + 46]
    end = made.rindex(b"PK\x05\x06")
    size = int.from_bytes(made[end + 12 : end + 16], "little")
    made[end + 12 : end + 16] = (size - 1).to_bytes(4, "little")
    assert [type(one).__name__ for one in outcomes(bytes(made))] == ["Page", "UnsafeArchive"]


def test_links_and_devices_are_refused():
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, kind in (("a", tarfile.SYMTYPE), ("b", tarfile.LNKTYPE), ("c", tarfile.CHRTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    assert kinds(made.getvalue()) == ["UnsafeArchive"] * 3


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress, zstd, lz4, lambda data: zipped({"bomb.txt": data})])
def test_a_bomb_is_stopped_by_what_comes_out(pack):
    (error,) = outcomes(pack(b" " * (40 * 1024 * 1024)))
    assert isinstance(error, UnsafeArchive | InputTooLarge)


def test_a_zip_in_a_zip_in_a_zip_is_stopped_at_a_depth():
    data = zipped({"a.txt": STORY})
    for _ in range(6):
        data = zipped({"next.zip": data})
    (error,) = outcomes(data)
    assert isinstance(error, UnsafeArchive)
    assert "nested" in str(error)


def test_of_a_gzip_cut_short_what_came_before_is_kept_and_the_place_is_named():
    whole = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = whole.compress(STORY * 50) + whole.flush(zlib.Z_FULL_FLUSH) + whole.compress(STORY) + whole.flush()
    page, error = outcomes(packed[:-12])
    assert isinstance(page, Page)
    assert isinstance(error, MalformedInput)
    assert re.search(r"4,\d\d\d bytes could be unpacked", str(error))


@pytest.mark.parametrize("pack", [zstd, lz4])
def test_of_frames_cut_short_what_came_before_is_kept(pack):
    noise = random.Random(1).randbytes(600_000).hex().encode()  # packs to half its size, in many blocks
    found = outcomes(pack(STORY + noise)[:-100])
    assert [type(one).__name__ for one in found][-1] == "MalformedInput"
    assert re.search(r"\d{3},\d{3} bytes could be unpacked", str(found[-1]))


@pytest.mark.parametrize("pack", [zstd, lz4])
def test_frames_behind_each_other_are_one_stream(pack):
    (page,) = outcomes(pack(STORY) + pack(b"A second paragraph.\n"))
    assert isinstance(page, Page)
    assert "second paragraph" in page.text


def test_of_a_tar_cut_short_what_came_before_is_kept():
    assert kinds(tarred({"a.txt": STORY, "b.txt": STORY * 200})[:9000]) == ["Page", "MalformedInput"]


def test_what_systems_leave_in_archives_is_passed_over():
    assert kinds(zipped({"__MACOSX/._a.txt": b"\0", ".DS_Store": b"\0", "a.txt": STORY})) == ["Page"]


def test_office_documents_and_empty_archives_are_told():
    assert isinstance(outcomes(zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}))[0], BinaryInput)
    assert isinstance(outcomes(zipped({}))[0], NoStory)


def test_a_member_that_is_encrypted_or_damaged_is_one_error():
    data = bytearray(zipped({"a.txt": STORY, "b.txt": STORY}))
    data[6] |= 1
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    assert kinds(bytes(data)) == ["MalformedInput", "Page"]
    broken = bytearray(zipped({"a.txt": STORY, "b.txt": STORY}))
    broken[40] ^= 0xFF
    assert kinds(bytes(broken)) == ["MalformedInput", "Page"]


def test_one_story_asked_of_an_archive_of_many_is_refused(tmp_path):
    path = tmp_path / "bundle.zip"
    path.write_bytes(zipped({"a.txt": STORY, "b.txt": STORY}))
    with pytest.raises(ManyStories, match=r"bundle\.zip"):
        load(path)
    path.write_bytes(zipped({"a.txt": STORY}))
    assert load(path).name == "bundle.zip!a.txt"


BASES = [zipped({"a.txt": STORY, "b.txt": STORY}), tarred({"a.txt": STORY}), gzip.compress(STORY), lzma.compress(STORY)]


@given(st.sampled_from(BASES), st.data())
def test_any_damage_gives_pages_or_named_errors(base, data):
    made = bytearray(base)
    for _ in range(data.draw(st.integers(1, 6))):
        made[data.draw(st.integers(0, len(made) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(made)))
    for found in outcomes(bytes(made[:cut])):
        assert isinstance(found, Page | InputError)


@given(st.sampled_from([b"PK\x03\x04", b"\x1f\x8b\x08\x00", b"BZh9", b"\xfd7zXZ\x00", b"PK\x05\x06"]), st.binary())
def test_any_bytes_behind_an_archives_mark_are_named_errors(magic, data):
    for found in outcomes(magic + data):
        assert isinstance(found, Page | InputError)
