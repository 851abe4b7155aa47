"""XML that means harm: each kind is one named error, and nothing is fetched or expanded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.errors import InputError, InputTooLarge, MalformedInput
from tocsin.intake import Item, pages_of
from tocsin.intake.xml import parse_xml, root_name, text_of
from tocsin.record import Page

LAUGHS = "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
BOMBS = {
    "billion laughs": f'<!DOCTYPE nitf [<!ENTITY a "ha">{LAUGHS}]><nitf>&j;</nitf>',
    "quadratic": f'<!DOCTYPE nitf [<!ENTITY a "{"x" * 30_000}">]><nitf>{"&a;" * 50_000}</nitf>',
    "depth": "<nitf>" + "<p>" * 5000 + "</p>" * 5000 + "</nitf>",
}


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.parametrize("forgiving", [False, True])
def test_a_bomb_is_too_large(name, forgiving):
    with pytest.raises(InputTooLarge):
        parse_xml(BOMBS[name].encode(), "bomb.xml", forgiving=forgiving)


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_among_the_input_is_one_error_that_names_it(name):
    (error,) = pages_of(Item.of(BOMBS[name].encode(), "bomb.xml"))
    assert isinstance(error, InputTooLarge)
    assert "bomb.xml" in str(error)


def test_an_external_entity_is_not_read(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", encoding="utf-8")
    text = f'<!DOCTYPE nitf [<!ENTITY a SYSTEM "{secret.as_uri()}">]><nitf><body><p>&a;</p></body></nitf>'
    with pytest.raises(MalformedInput):
        parse_xml(text.encode(), "x.xml")
    kept = parse_xml(text.encode(), "x.xml", forgiving=True)
    assert "secret" not in (text_of(kept) or "")


def test_small_internal_entities_and_names_of_html_are_known():
    root = parse_xml(b'<!DOCTYPE nitf [<!ENTITY wire "The Wire">]><nitf>&wire;&nbsp;&eacute;</nitf>', "x.xml")
    assert text_of(root) == "The Wire\u00a0é"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<!DOCTYPE nitf SYSTEM "x"><nitf>', "nitf"),
        (b"\xef\xbb\xbf<n:newsItem xmlns:n='x'>", "newsItem"),
        ("<rss version='2.0'>".encode("utf-16"), "rss"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "a"),
        (b"no markup", None),
        (b"<!-- never closed" * 3000, None),
        (b"<!-- a -->" * 6000, None),
    ],
)
def test_the_root_is_told_from_the_first_bytes(head, name):
    assert root_name(head) == name


@given(st.binary(max_size=300))
def test_any_bytes_are_a_tree_or_one_named_error(data):
    for forgiving in (False, True):
        try:
            tree = parse_xml(data, "x.xml", forgiving=forgiving)
        except InputError as error:
            assert error.code
        else:
            assert tree.tag


ROOTS = [b"<nitf>", b"<newsItem>", b"<newsMessage><itemSet>", b"<rss><channel><item>", b"<feed><entry>", b"<NewsML>"]


@given(st.sampled_from(ROOTS), st.binary(max_size=200))
def test_any_bytes_after_a_known_root_are_pages_or_named_errors(root, data):
    for found in pages_of(Item.of(root + data)):
        assert isinstance(found, Page | InputError)
