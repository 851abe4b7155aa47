"""Input at the address of a store: taken as that of this machine, and no way round the guarded fetcher."""

import io
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec  # type: ignore[import-untyped]
import pytest
from fsspec.implementations.memory import MemoryFileSystem  # type: ignore[import-untyped]

from tests.intake.archives.test_warc import INFO, REQUEST, answer
from tocsin.errors import AddressRefused, FetchError, InputError, SourceNotFound
from tocsin.intake import load, load_many
from tocsin.intake.web.remote import is_address, is_stored
from tocsin.record import Page

STORY = b"The ferry crews' union met the harbour board in Bergen on Friday."


@pytest.fixture
def store() -> Iterator[MemoryFileSystem]:
    """An empty store in the memory of this process."""
    system = fsspec.filesystem("memory")
    system.store.clear()
    system.pseudo_dirs[:] = [""]
    yield system


def put(store: MemoryFileSystem, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        store.pipe_file(f"/wires/{name}", data)


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, STORY)
    return out.getvalue()


def tarred(*names: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name in names:
            info = tarfile.TarInfo(name)
            info.size = len(STORY)
            archive.addfile(info, io.BytesIO(STORY))
    return out.getvalue()


def names_of(address: str) -> list[str | None]:
    return [taken.page().name for taken in load_many(address)]


def test_a_file_of_a_store_is_a_page_named_by_its_last_part(store: MemoryFileSystem) -> None:
    put(store, {"jan/story.txt": STORY})
    (taken,) = load_many("memory://wires/jan/story.txt")
    assert taken.source == "memory://wires/jan/story.txt"
    assert taken.page() == load("memory://wires/jan/story.txt")
    assert (taken.page().name, taken.page().text) == ("story.txt", STORY.decode())


def test_a_folder_of_a_store_is_walked_as_one_of_this_machine(store: MemoryFileSystem, tmp_path: Path) -> None:
    files = {name: STORY for name in ("b.txt", "a/z.txt", "a/.hidden.txt", ".git/x.txt", "a/b/c.txt", "a0.txt")}
    put(store, files)
    for name, data in files.items():
        path = tmp_path / "wires" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    here = [taken.source.removeprefix(f"{tmp_path}/") for taken in load_many(tmp_path / "wires")]
    there = [taken.source.removeprefix("memory://") for taken in load_many("memory://wires")]
    assert there == here == ["wires/a0.txt", "wires/b.txt", "wires/a/z.txt", "wires/a/b/c.txt"]
    by_address = [taken.source for taken in load_many((tmp_path / "wires").as_uri())]
    assert by_address == [f"file://{tmp_path}/{name}" for name in here]


def test_a_pattern_stands_for_the_files_of_a_store_that_match(store: MemoryFileSystem) -> None:
    put(store, {"2.txt": STORY, "1.txt": STORY, "3.html": STORY, ".4.txt": STORY, "deep/5.txt": STORY})
    assert names_of("memory://wires/*.txt") == ["1.txt", "2.txt"]
    assert names_of("memory://wires/**/*.txt") == ["1.txt", "2.txt", "5.txt"]
    assert names_of("memory://wires/de*") == ["5.txt"]
    (taken,) = load_many("memory://wires/*.xml")
    assert isinstance(taken.outcome, SourceNotFound)


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a.zip", zipped("1.txt", "2.txt"), ["a.zip!1.txt", "a.zip!2.txt"]),
        ("a.tar.gz", tarred("1.txt", "2.txt"), ["a.tar!1.txt", "a.tar!2.txt"]),
        ("a.warc", b"".join([INFO, REQUEST, answer(), answer()]), ["a.warc#1", "a.warc#2"]),
        ("a.jsonl", b'{"text": "Rain in Riga."}\n{"text": "Snow in Oslo."}\n', ["a.jsonl#1", "a.jsonl#2"]),
    ],
)
def test_what_holds_many_stories_is_read_as_of_a_file(
    store: MemoryFileSystem, tmp_path: Path, name: str, data: bytes, found: list[str]
) -> None:
    put(store, {name: data})
    (tmp_path / name).write_bytes(data)
    there = [taken.page() for taken in load_many(f"memory://wires/{name}")]
    assert there == [taken.page() for taken in load_many(tmp_path / name)]
    assert len(there) == len(found) == 2


def test_what_is_not_there_is_named_and_the_rest_is_taken(store: MemoryFileSystem) -> None:
    put(store, {"1.txt": STORY})
    found = list(load_many(["memory://wires/0.txt", "memory://wires/1.txt"]))
    assert [type(taken.outcome).__name__ for taken in found] == ["SourceNotFound", "Page"]
    assert str(found[0].outcome) == "memory://wires/0.txt: no such file; check the address"


class Broken(MemoryFileSystem):  # type: ignore[misc]
    """A store whose connection breaks: after some bytes of a file, and when a folder is listed."""

    protocol = "broken"

    def info(self, path: str, **_: Any) -> dict[str, Any]:
        return {"name": path, "size": 99, "type": "directory" if path.endswith("folder") else "file"}

    def ls(self, path: str, detail: bool = True, **_: Any) -> list[Any]:
        raise RuntimeError("the line went dead")

    def _open(self, path: str, *_: Any, **__: Any) -> Any:
        return Cut(b"PK\x03\x04")


class Cut(io.BytesIO):
    """A file that gives its first bytes and then fails, with an error of its own."""

    def read(self, size: int | None = -1, /) -> bytes:
        if data := super().read(size):
            return data
        raise RuntimeError("the line went dead")


@pytest.mark.parametrize("name", ["a.zip", "folder"])
def test_a_connection_that_breaks_is_told_as_that_and_as_no_damage(name: str) -> None:
    fsspec.register_implementation("broken", Broken, clobber=True)
    (taken,) = load_many(f"broken://{name}")
    assert type(taken.outcome) is FetchError
    assert str(taken.outcome) == f"broken://{name}: cannot be read: the line went dead"


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("zip://*::https://example.org/a.zip", "leads to other addresses"),
        ("simplecache::s3://bucket/a.zip", None),
        ("reference://list.json", "leads to other addresses"),
        ("nosuch://there/a.txt", "nothing at hand reaches it"),
        ("ftp://user:secret@example.org/a.txt", "bears a password"),
    ],
)
def test_what_goes_round_the_fetcher_or_tells_a_password_is_refused(address: str, told: str | None) -> None:
    (taken,) = load_many(address)
    assert isinstance(taken.outcome, InputError)
    assert "secret" not in str(taken.outcome)
    if told is None:  # no protocol at its head: a path, and there is none of that name
        assert isinstance(taken.outcome, SourceNotFound)
    else:
        assert isinstance(taken.outcome, AddressRefused)
        assert told in str(taken.outcome)


@pytest.mark.parametrize(
    ("name", "address", "stored"),
    [
        ("s3://bucket/a", True, True),
        ("file:///tmp/a", True, True),
        ("postgresql://host/desk", True, False),
        ("https://example.org/a", False, False),
        ("HTTP://example.org/a", False, False),
        ("C://wires", False, False),
        ("wires/s3:/bucket", False, False),
        ("s3:bucket", False, False),
        ("-", False, False),
    ],
)
def test_a_path_is_no_address(name: str, address: bool, stored: bool) -> None:
    assert (is_address(name), is_stored(name)) == (address, stored)


def test_a_file_whose_name_looks_like_a_scheme_is_read_without_a_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "s3:").mkdir()
    (tmp_path / "s3:" / "a.txt").write_bytes(STORY)
    monkeypatch.chdir(tmp_path)
    (taken,) = load_many("s3:/a.txt")
    assert isinstance(taken.outcome, Page)
