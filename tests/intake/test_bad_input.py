"""Each kind of bad input is one named error for its item, or is made good, while the rest of the run goes on."""

import bz2
import gzip
import io
import json
import lzma
import os
import subprocess
import tarfile
import zipfile
import zlib
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from samples.build_formats import docx, factiva_html, pdf, story
from tests.warm import tell_tocsin
from tocsin.dispatch import dispatch_of
from tocsin.dispatch.plausible import check_day
from tocsin.errors import ImplausibleDate, InputError, InputTooLarge, MalformedInput, NoStory, UnsafeArchive
from tocsin.intake import Item, Taken, load_many, page_from_bytes, pages_of
from tocsin.intake.mixed import decoded_mixed, encoded_once
from tocsin.record import Page

GOOD = b"Envoys meet in Riga\n\nRIGA, Jan 7, 2022 (AFP) - Envoys of three states met in Riga on Friday.\n"


def zipped(**members: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("up", ".."), data)
    return made.getvalue()


def tarred(data: bytes) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        info = tarfile.TarInfo("blank.txt")
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return made.getvalue()


def entities() -> bytes:
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return (
        f'<!DOCTYPE rss [<!ENTITY a0 "{"x" * 100}">{lines}]><rss><channel><title>&a9;</title></channel></rss>'.encode()
    )


def swollen_pdf() -> bytes:
    stream = zlib.compress(b"BT /F1 9 Tf (x) Tj ET " * 8_000_000)
    base = pdf([[(72, 700, 10, "Envoys met.")]])
    start, end = base.index(b"<< /Length"), base.index(b"endstream") + 9
    body = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream)
    return base[:start] + body + base[end:]


def nested_json() -> bytes:
    return b'{"text": ' + b"[" * 200_000 + b"]" * 200_000 + b"}\n"


@cache
def bad() -> dict[str, tuple[bytes, type[InputError]]]:
    """Each kind of bad file with the error that it is; some swell to many MB, so that they are made when asked for."""
    blanks = b" " * 60_000_000
    return {
        "truncated.txt.gz": (gzip.compress(os.urandom(3000) + GOOD * 50)[:-900], InputError),
        "bomb.txt.gz": (gzip.compress(blanks), UnsafeArchive),
        "bomb.txt.bz2": (bz2.compress(blanks), UnsafeArchive),
        "bomb.txt.xz": (lzma.compress(blanks), UnsafeArchive),
        "bomb.zip": (zipped(blank=blanks), UnsafeArchive),
        "bomb.tar.gz": (tarred(blanks), UnsafeArchive),
        "bomb.docx": (docx(["x" * 30_000_000]), UnsafeArchive),
        "bomb.pdf": (swollen_pdf(), InputError),
        "entities.xml": (entities(), InputTooLarge),
        "deep.html": (b"<div>" * 50_000 + b"Envoys met in Riga." + b"</div>" * 50_000, InputTooLarge),
        "deep.xml": (b"<nitf>" + b"<p>" * 50_000 + b"</nitf>", InputError),
        "deep.json": (nested_json(), InputTooLarge),
        "half.json": (b'{"uri": "x", "headline": "Envoys meet", "body_text": "Envoys of thr', MalformedInput),
        "half.xml": (b"<newsItem><itemMeta><title>Envoys", MalformedInput),
        "half.docx": (docx(["Envoys met."] * 99)[:-90], MalformedInput),
        "half.pdf": (b"%PDF-1.4\n1 0 obj\n<< /Type /Cat", MalformedInput),
        "empty.rss": (b"<rss><channel><title>x</title></channel></rss>", NoStory),
        "empty.json": (b'{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": []}', NoStory),
        "traversal.zip": (zipped(up__up__etc__cron=GOOD), UnsafeArchive),
        "future.txt": (GOOD.replace(b"2022", b"2089"), ImplausibleDate),
    }  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bad")
    for name, (data, _) in bad().items():
        (made / name).write_bytes(data)
    (made / "a-good.txt").write_bytes(GOOD)
    (made / "z-good.txt").write_bytes(GOOD)
    return made


def error_of(taken: Taken) -> InputError | None:
    try:
        check_day(dispatch_of(taken.page()), date(2026, 1, 1))
    except InputError as error:
        return error
    return None


def test_each_bad_file_is_one_named_error_and_the_good_ones_beside_it_are_read(folder: Path):
    found = {Path(taken.source).name: error_of(taken) for taken in load_many(folder)}
    assert found["a-good.txt"] is None
    assert found["z-good.txt"] is None
    for name, (_, kind) in bad().items():
        assert isinstance(found[name], kind), f"{name}: {found[name]!r}"


def test_a_run_over_them_ends_with_a_summary_and_a_list_that_can_be_retried(folder: Path, tmp_path: Path):
    listed = tmp_path / "failed.jsonl"
    first = run("--json", "--quarantine", str(listed), str(folder))
    told = json.loads(first.stdout)
    assert first.returncode == 3
    assert told["read"] >= 2
    assert told["skipped"] == {"is a feed without entries": 2}
    assert {"implausible-date", "input-too-large", "malformed-input", "unsafe-archive"} <= set(told["failed"])
    again = run("--json", "--retry", str(listed))
    assert json.loads(again.stdout)["failed"] == told["failed"]
    for line in listed.read_text("utf-8").splitlines():
        Path(json.loads(line)["source"]).write_bytes(GOOD)
    mended = run("--json", "--retry", str(listed))
    assert (mended.returncode, json.loads(mended.stdout)["failed"]) == (0, {})


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return tell_tocsin("intake", *arguments)


def test_of_a_gzip_cut_short_what_came_before_is_kept_and_the_byte_is_named():
    packed = gzip.compress(GOOD + os.urandom(40_000).hex().encode())
    page, error = pages_of(Item.of(packed[: len(packed) // 2], "story.txt.gz"))
    assert isinstance(page, Page)
    assert page.text.startswith("Envoys meet in Riga")
    assert isinstance(error, MalformedInput)
    assert "bytes could be unpacked" in str(error)


def test_fifty_thousand_nested_tags_are_noticed_in_every_form_that_carries_markup():
    deep = "<div>" * 50_000 + "Envoys met in Riga."
    forms = [
        deep.encode(),
        json.dumps({"uri": "x", "headline": "a", "body_html": deep}).encode(),
        json.dumps({"title": "a", "text": deep}).encode() + b"\n",
        f"<rss><channel><item><title>a</title><content><![CDATA[{deep}]]></content></item></channel></rss>".encode(),
        f"From: a@b.org\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n{deep}".encode(),
        factiva_html([story("2022-01-10-geneva.txt", "10 January 2022")], coded=False)
        .replace("</p>", deep, 1)
        .encode(),
    ]
    for form in forms:
        (outcome,) = pages_of(Item.of(form, "deep"))
        assert isinstance(error_of(Taken("deep", outcome)), InputTooLarge)


def test_a_feed_of_many_thousand_entries_is_given_entry_by_entry():
    entry = "<item><title>x</title><content>Envoys met.</content></item>"
    feed = f"<rss><channel><title>w</title>{entry * 20_000}</channel></rss>"
    assert sum(isinstance(one, Page) for one in pages_of(Item.of(feed.encode()))) == 20_000


def test_an_entry_that_repeats_another_is_told_and_another_version_of_it_is_kept(tmp_path: Path):
    entry = "<item><guid>tag:1</guid><title>x</title><content>Envoys met.</content></item>"
    other = entry.replace("met", "left")
    (tmp_path / "feed.xml").write_text(f"<rss><channel><title>w</title>{entry}{entry}{other}</channel></rss>", "utf-8")
    first, repeated, version = (taken.outcome for taken in load_many(tmp_path))
    assert isinstance(first, Page)
    assert isinstance(version, Page)
    assert isinstance(repeated, NoStory)
    assert str(repeated) == "feed.xml#2: repeats a story of the same identifier; it is feed.xml#1"


def test_links_that_run_a_script_are_no_addresses():
    for address in ("javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x"):
        rail = "".join(f'<li><a href="{address}">Headline of another story {n}</a></li>' for n in range(5))
        head = f'<link rel="canonical" href="{address}">'
        page = page_from_bytes(
            f"<html><head>{head}</head><body><h1>Envoys meet</h1><p>{GOOD.decode()}</p>"
            f"<h3>More</h3><ul>{rail}</ul></body></html>".encode(),
            name="page.html",
        )
        found = dispatch_of(page)
        assert found.url is None
        assert [item.source for one in found.furniture for item in one.items if item.source] == []


def test_a_day_in_the_future_is_told_with_its_evidence_and_tomorrow_is_none():
    found = dispatch_of(page_from_bytes(GOOD, name="a.txt"))
    check_day(found, date(2022, 1, 6))
    with pytest.raises(ImplausibleDate, match="2022-01-07"):
        check_day(found, date(2022, 1, 5))


WORDS = "Le président a déclaré “à l’aube” que l’été sera décisif – très"


@pytest.mark.parametrize("declared", ["iso-8859-1", "us-ascii", "windows-1252", "utf-16", "utf-8", "no-such"])
def test_a_wrong_declaration_does_not_spoil_utf8(declared):
    page = page_from_bytes(f'<meta charset="{declared}"><p>{WORDS}</p>'.encode(), name=None)
    assert WORDS in page.text


@pytest.mark.parametrize("declared", ["iso-8859-1", "utf-8", "utf-16", "us-ascii"])
def test_a_wrong_declaration_does_not_spoil_windows_1252(declared):
    page = page_from_bytes(f'<meta charset="{declared}"><p>{WORDS}</p>'.encode("cp1252"), name=None)
    assert WORDS in page.text


def test_two_encodings_in_one_file_are_both_read():
    data = f"{WORDS}\n".encode() * 3 + f"{WORDS}\n".encode("cp1252")
    assert page_from_bytes(data, name=None).text == f"{WORDS}\n" * 4
    assert decoded_mixed("Здравствуйте, мир".encode("cp1251")) is None


def test_a_file_that_ends_within_a_character_keeps_the_others():
    assert page_from_bytes(f"{WORDS} é".encode()[:-1], name=None).text.startswith(WORDS)


def test_text_that_was_encoded_twice_is_brought_back():
    broken = "".join(chr(byte) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
                     for byte in WORDS.encode())  # fmt: skip
    assert page_from_bytes(broken.encode(), name=None).text == WORDS
    for plain in (WORDS, "São Paulo, À propos, Â°, naïve façade", "Один", "“Ã©” is what one e looks like"):
        assert encoded_once(plain) == plain
