"""Bytes become pages or one named error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.errors import BinaryInput, EmptyInput, InputTooLarge, TocsinError, UndecodableInput
from tocsin.intake import MAX_BYTES, page_from_bytes, page_from_text


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_nothing_visible_is_empty_input(data):
    with pytest.raises(EmptyInput):
        page_from_bytes(data, name="x")


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n" + bytes(50), b"PK\x03\x04abc", bytes(range(256)) * 4, b"a\0" * 50]
)
def test_bytes_that_are_no_text_are_binary(data):
    with pytest.raises((BinaryInput, UndecodableInput)):
        page_from_bytes(data, name="x")


def test_an_image_is_binary():
    with pytest.raises(BinaryInput):
        page_from_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50), name="story.txt")


def test_a_byte_order_mark_that_lies_is_undecodable():
    with pytest.raises(UndecodableInput):
        page_from_bytes(b"\xef\xbb\xbfThe envoy \xff\xfe left.", name="x")


def test_fifty_megabytes_are_too_large_from_bytes_and_from_text():
    with pytest.raises(InputTooLarge):
        page_from_bytes(b"a" * 50_000_000, name="x")
    with pytest.raises(InputTooLarge):
        page_from_text("a" * (MAX_BYTES + 1))


@pytest.mark.parametrize(
    ("encoding", "told"), [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("utf-32", "utf-32")]
)
def test_unicode_is_told_by_mark_or_by_fit(encoding, told):
    page = page_from_bytes("Żółw in Kraków".encode(encoding), name="x")
    assert (page.text, page.encoding) == ("Żółw in Kraków", told)


def test_the_transport_outranks_the_document_and_the_document_outranks_utf8():
    data = '<meta charset="koi8-r"><p>Москва</p>'.encode("koi8-r")
    assert "Москва" in page_from_bytes(data, name="x").text
    transport = "<meta charset='utf-8'><p>Praha ž</p>".encode("cp1250")
    assert "ž" in page_from_bytes(transport, name="x", content_type="text/html; charset=windows-1250").text


def test_an_undeclared_legacy_encoding_is_guessed():
    text = "Les négociateurs ont été reçus à Genève; la délégation a quitté la réunion après l'été. " * 4
    assert page_from_bytes(text.encode("cp1252"), name="x").text == text


def test_markup_is_told_by_content_not_by_name():
    assert page_from_bytes(b"<html><body><p>Talks ended.</p></body></html>", name="a.txt").kind == "html"
    assert page_from_bytes(b"Talks ended. A < b and c > d.", name="a.html").kind == "text"


def test_lone_surrogates_are_replaced_one_for_one():
    page = page_from_text("a\ud800b\udfffc")
    assert page.text == "a\ufffdb\ufffdc"


@given(st.binary(max_size=400))
def test_any_bytes_give_a_page_or_a_named_error_and_the_same_twice(data):
    def outcome():
        try:
            return page_from_bytes(data, name="x")
        except TocsinError as error:
            return type(error), str(error)

    assert outcome() == outcome()
