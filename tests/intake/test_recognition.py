"""Recognition: by content whatever the name, quick on hostile heads, and never another exception."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.errors import InputError
from tocsin.intake import FORMATS, Item, pages_of
from tocsin.intake.formats import format_of
from tocsin.record import Page


@given(st.binary(max_size=400))
def test_any_bytes_are_pages_or_named_errors(data):
    found = list(pages_of(Item.of(data)))
    assert found
    assert all(isinstance(one, Page | InputError) for one in found)


PIECES = [b"<", b"<?xml ", b"<!--", b"-->", b"<!DOCTYPE a [", b"]>", b"{", b"[", b'"uri":"', b"a: b\r\n", b"From: x\n",
          b"a,", b"\x01a0456 ", b"\x16", b" ", b"\n", b"WARC/1.0", b"From x\n", b"text,title\n", b'{"a":']  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_no_head_costs_more_than_a_moment(piece):
    item = Item.of(piece * (64 * 1024 // len(piece)))
    started = time.process_time()
    for one in FORMATS:
        one.claims(item)
    assert time.process_time() - started < 5


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join))
def test_pieces_of_many_formats_are_one_of_them(data):
    assert format_of(Item.of(data)) in FORMATS
    for found in pages_of(Item.of(data)):
        assert isinstance(found, Page | InputError)


@pytest.mark.parametrize("name", ["story.json", "story.zip", "story.xml", "story", None])
def test_a_name_tells_nothing(name):
    (page,) = pages_of(Item.of(b"Envoys of three states met in Riga on Friday.", name))
    assert isinstance(page, Page)
    assert page.format == "text"
