"""WARC and WET: the pages of a crawl, what is broken named with its place."""

import gzip
import io
import random
import re
import zlib

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.errors import InputError, InputTooLarge, MalformedInput, NoStory, UnsafeArchive, UsageError
from tocsin.intake import Item, Only, Options, pages_of
from tocsin.intake.options import parse_only
from tocsin.record import Page

HTML = b"<html><body><h1>Envoys meet</h1><p>Envoys of three states met in Riga on Friday.</p></body></html>"


def record(kind: str, block: bytes, **fields: str) -> bytes:
    lines = {
        "WARC-Type": kind,
        "Content-Length": str(len(block)),
        **{k.replace("_", "-"): v for k, v in fields.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return b"WARC/1.0\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n"


def answer(body: bytes = HTML, status: str = "200 OK", **fields: str) -> bytes:
    lines = {"Content-Type": "text/html; charset=utf-8", **{k.replace("_", "-"): v for k, v in fields.items()}}
    head = f"HTTP/1.1 {status}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return record("response", head.encode() + b"\r\n" + body, WARC_Target_URI="https://example.org/a")


INFO = record("warcinfo", b"software: x\r\n")
REQUEST = record("request", b"GET /a HTTP/1.1\r\n\r\n", WARC_Target_URI="https://example.org/a")


def outcomes(data: bytes) -> list[Page | InputError]:
    return list(pages_of(Item.of(data, "crawl.warc")))


@pytest.mark.parametrize("packed", [False, True])
def test_each_answer_is_a_page_with_its_address(packed):
    parts = [INFO, REQUEST, answer(), answer()]
    found = outcomes(b"".join(gzip.compress(part) for part in parts) if packed else b"".join(parts))
    assert [one.name for one in found if isinstance(one, Page)] == ["crawl.warc#1", "crawl.warc#2"]
    page = found[0]
    assert isinstance(page, Page)
    assert (page.url, page.kind, page.format) == ("https://example.org/a", "html", "html")


@pytest.mark.parametrize("codec", ["zstd", "lz4"])
def test_a_crawl_packed_by_zstd_or_lz4_is_walked_record_by_record(codec):
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, codec) as out:
        out.write(b"".join([INFO, REQUEST, answer(), answer()]))
    found = outcomes(sink.getvalue().to_pybytes())
    assert [one.url for one in found if isinstance(one, Page)] == ["https://example.org/a"] * 2


def test_a_conversion_of_a_wet_file_is_plain_text():
    block = "Envoys meet in Rīga\nEnvoys of three states met on Friday.\n".encode()
    (page,) = outcomes(record("conversion", block, Content_Type="text/plain", WARC_Target_URI="https://example.org/a"))
    assert isinstance(page, Page)
    assert (page.kind, page.url) == ("text", "https://example.org/a")


def test_bodies_in_chunks_and_packed_are_undone():
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(HTML), HTML)
    deflated = zlib.compressobj(wbits=-15)
    raw = deflated.compress(HTML) + deflated.flush()
    found = outcomes(
        answer(chunked, Transfer_Encoding="chunked")
        + answer(gzip.compress(HTML), Content_Encoding="gzip")
        + answer(raw, Content_Encoding="deflate")
        + answer(HTML, Content_Encoding="gzip", Transfer_Encoding="chunked")
    )
    assert [one.text.encode() for one in found if isinstance(one, Page)] == [HTML] * 4


def test_a_feed_in_a_crawl_is_read_as_one():
    feed = b"<rss><channel><title>w</title><item><title>x</title><content>Envoys met.</content></item></channel></rss>"
    (page,) = outcomes(answer(feed, Content_Type="application/rss+xml"))
    assert isinstance(page, Page)
    assert (page.format, page.name) == ("rss", "crawl.warc#1#1")


def test_other_answers_pictures_and_unknown_codings_are_told():
    found = outcomes(
        answer(status="404 Not Found") + answer(Content_Type="image/png") + answer(b"\x1b\0", Content_Encoding="br")
    )
    assert [type(one) for one in found] == [NoStory, NoStory, MalformedInput]


@pytest.mark.parametrize("packed", [False, True])
def test_of_a_file_cut_short_what_came_before_is_kept_and_the_byte_is_named(packed):
    parts = [answer(), answer()]
    data = b"".join(gzip.compress(part) for part in parts) if packed else b"".join(parts)
    page, error = outcomes(data[:-30])
    assert isinstance(page, Page)
    assert isinstance(error, MalformedInput)
    assert "byte" in str(error)


def test_a_broken_record_is_told_and_the_next_is_found():
    broken = answer().replace(b"Content-Length: ", b"Content-Length: x", 1)
    found = outcomes(answer() + b"garbage\r\nmore\r\n" + answer() + broken + answer())
    assert [type(one).__name__ for one in found] == ["Page", "MalformedInput", "Page", "MalformedInput", "Page"]


def test_header_lines_that_go_on_are_joined_and_those_without_a_name_are_passed_over():
    good = answer().replace(b"WARC-Target-URI: https", b"no name\r\n\tgoes on\r\nWARC-Target-URI:\r\n https")
    (page,) = outcomes(good)
    assert isinstance(page, Page)
    assert page.url == "https://example.org/a"


def test_a_record_longer_than_a_page_and_a_body_that_swells_are_too_large():
    swollen = gzip.compress(b" " * 20_000_000)
    found = outcomes(answer(b"x" * 9_000_000) + answer(swollen, Content_Encoding="gzip") + answer())
    assert [type(one) for one in found] == [InputTooLarge, InputTooLarge, Page]


BASE = INFO + REQUEST + answer() + answer(gzip.compress(HTML), Content_Encoding="gzip")


@given(st.booleans(), st.data())
def test_any_damage_gives_pages_or_named_errors(packed, data):
    made = bytearray(gzip.compress(BASE) if packed else BASE)
    for _ in range(data.draw(st.integers(1, 6))):
        made[data.draw(st.integers(0, len(made) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(made)))
    for found in outcomes(bytes(made[:cut])):
        assert isinstance(found, Page | InputError)


@given(st.binary(max_size=300))
def test_any_bytes_behind_the_version_are_named_errors(data):
    for found in outcomes(b"WARC/1.0\r\n" + data):
        assert isinstance(found, Page | InputError)


def of_host(host: str, language: str = "", kind: str = "response", **fields: str) -> bytes:
    body = f"<html{language}><body><p>Envoys of three states met in Riga.</p></body></html>".encode()
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body if kind == "response" else body
    return record(kind, block, WARC_Target_URI=f"https://{host}/a", **fields)


def wanted(data: bytes, only: Only) -> list[tuple[str, str]]:
    item = Item("crawl.warc", io.BytesIO(data), options=Options(only=only))
    return [(str(one.name), str(one.url)) for one in pages_of(item) if isinstance(one, Page)]


MIXED = (
    INFO
    + of_host("a.example")
    + of_host("www.a.example:8080")
    + of_host("nota.example")
    + of_host("a.example.evil")
    + of_host("a.example", kind="resource", Content_Type="text/html")
    + of_host("user@b.example")
)


@pytest.mark.parametrize("packed", [False, True])
def test_only_the_hosts_that_are_asked_for_are_read_and_keep_their_numbers(packed):
    data = gzip.compress(MIXED) if packed else MIXED
    found = wanted(data, Only(hosts=frozenset({"a.example"})))
    assert [name for name, _ in found] == ["crawl.warc#1", "crawl.warc#2", "crawl.warc#5"]
    assert wanted(data, Only(hosts=frozenset({"b.example"}))) == [("crawl.warc#6", "https://user@b.example/a")]


def test_only_the_types_of_records_that_are_asked_for_are_read():
    assert [name for name, _ in wanted(MIXED, Only(types=frozenset({"resource"})))] == ["crawl.warc#5"]


def test_language_is_told_by_the_record_the_answer_the_markup_or_the_words_and_what_tells_none_is_kept():
    german = b"<p>Die Gesandten der drei Staaten haben sich am Freitag in Riga mit dem Minister getroffen.</p>"
    data = (
        of_host("a.example", WARC_Identified_Content_Language="deu,eng")
        + answer(Content_Language="fr-FR")
        + of_host("a.example", ' lang="en-GB"')
        + answer(german)
        + answer(b"<p>Riga</p>")
    )
    assert [name[-1] for name, _ in wanted(data, Only(languages=frozenset({"en"})))] == ["1", "3", "5"]
    assert [name[-1] for name, _ in wanted(data, Only(languages=frozenset({"de"})))] == ["1", "4", "5"]


@pytest.mark.parametrize("packed", [False, True])
def test_a_file_cut_short_in_a_record_that_is_not_wanted_is_told_all_the_same(packed):
    parts = [of_host("a.example"), of_host("b.example"), of_host("b.example")]
    data = b"".join(gzip.compress(part) for part in parts) if packed else b"".join(parts)
    item = Item("crawl.warc", io.BytesIO(data[:-40]), options=Options(only=Only(hosts=frozenset({"a.example"}))))
    page, error = pages_of(item)
    assert isinstance(page, Page)
    assert isinstance(error, MalformedInput)
    assert re.search(r"cut short or damaged behind byte [\d,]+", str(error))


def test_the_byte_that_is_named_is_where_the_damage_begins():
    good = answer()
    *_, error = outcomes(good + good[:200])
    assert f"behind byte {len(good) + 200:,}" in str(error)
    *_, error = outcomes(gzip.compress(good) + gzip.compress(answer(HTML * 9))[:-60])
    assert f"behind byte {len(gzip.compress(good)):,}, " in str(error) or "behind byte 0" in str(error)


def test_many_records_in_one_gzip_member_that_is_cut_short_are_not_given_twice():
    noise = random.Random(7).randbytes(3000).hex().encode()
    found = outcomes(gzip.compress(b"".join(answer(HTML + noise[at : at + 900]) for at in range(5)))[:-20])
    assert [one.name for one in found if isinstance(one, Page)] == [f"crawl.warc#{number}" for number in range(1, 5)]
    assert isinstance(found[-1], MalformedInput)


def test_a_gap_of_blank_lines_without_end_is_a_bomb():
    found = outcomes(gzip.compress(answer()) + gzip.compress(b"\r\n" * 5_000_000))
    assert [type(one) for one in found] == [Page, UnsafeArchive]


@pytest.mark.parametrize(
    ("given", "named"), [(("request", None, None), "record-type"), ((None, None, "eng"), "language")]
)
def test_what_no_crawl_can_be_asked_for_is_a_wrong_call(given, named):
    with pytest.raises(UsageError, match=named):
        parse_only(*given)


def test_lists_of_hosts_and_languages_are_read_whatever_their_case():
    assert parse_only("Response", "A.example., b.Example", "EN") == Only(
        frozenset({"response"}), frozenset({"a.example", "b.example"}), frozenset({"en"})
    )
