"""What speaks of a page's rights without standing in it: header fields, tdmrep.json, robots.txt, rights languages."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.intake import Item, pages_of
from tocsin.intake.web.told import told_by_header, told_by_robots, told_by_tdmrep
from tocsin.intake.wires.rights_language import is_plain_text
from tocsin.record import Page

URL = "https://valley.example/news/2022/riga.html?page=2"


def said(rules: object, url: str = URL) -> list[tuple[str, str]]:
    return [(one.name, one.value) for one in told_by_tdmrep(json.dumps(rules).encode(), url)]


def rule(location: str, reserved: int = 1) -> dict[str, object]:
    return {"location": location, "tdm-reservation": reserved}


@pytest.mark.parametrize(
    ("location", "covered"),
    [("/", True), ("/news/", True), ("news", True), ("/sport", False), ("/*.html", True), ("/*/riga*2$", True),
     ("/news/2022/riga.html$", False), ("*riga*", True), ("/*.pdf$", False), ("", False)],
)  # fmt: skip
def test_a_rule_of_a_site_covers_the_addresses_that_its_pattern_matches(location, covered):
    assert bool(said([rule(location)])) is covered


def test_the_longest_pattern_decides():
    assert said([rule("/"), rule("/news/", 0)]) == [("tdm-reservation", "0")]


def test_the_policy_comes_with_the_reservation():
    found = said([rule("/") | {"tdm-policy": "https://valley.example/policy.json"}])
    assert found == [("tdm-reservation", "1"), ("tdm-policy", "https://valley.example/policy.json")]


@pytest.mark.parametrize("data", [b"", b"{}", b"<html>", b"\xff", b"[" * 100_000, b'"x"'])
def test_a_file_that_cannot_be_read_is_a_reservation(data):
    assert [one.value for one in told_by_tdmrep(data, URL)] == ["not understood"]


@given(st.binary(max_size=80))
def test_any_file_is_read_or_a_reservation(data):
    assert isinstance(told_by_tdmrep(data, URL), list)


def test_of_a_header_only_the_fields_that_speak_of_rights_are_kept():
    fields = {"tdm-reservation": " 1 ", "x-robots-tag": "noai", "link": "</a.css>; rel=preload", "server": "x"}
    assert [(one.where, one.value) for one in told_by_header(fields)] == [
        ("header tdm-reservation", "1"), ("header x-robots-tag", "noai"),
    ]  # fmt: skip


def test_licences_in_robots_txt_are_found():
    text = "User-agent: *\nDisallow: /x\nLicense: https://valley.example/license.xml\n"
    assert [one.value for one in told_by_robots(text)] == ["https://valley.example/license.xml"]


def test_the_header_of_an_answer_in_a_crawl_comes_with_its_page():
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Robots-Tag: noai\r\nX-Robots-Tag: noarchive\r\n\r\n"
    block = head + b"<p>Envoys met.</p>"
    data = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(block), block)
    (page,) = pages_of(Item.of(data, "crawl.warc"))
    assert isinstance(page, Page)
    assert [(one.name, one.value) for one in page.told] == [("x-robots-tag", "noai, noarchive")]


ODRL = "http://www.w3.org/ns/odrl/2/"


@pytest.mark.parametrize(
    ("expression", "plain"),
    [
        (f'<o:Policy xmlns:o="{ODRL}"><o:permission><o:action name="{ODRL}use"/></o:permission></o:Policy>', True),
        (f'<o:Policy xmlns:o="{ODRL}"><o:permission><o:constraint name="x"/></o:permission></o:Policy>', False),
        (f'<o:Policy xmlns:o="{ODRL}"><o:permission/><o:prohibition/></o:Policy>', False),
        (
            f'<o:Policy xmlns:o="{ODRL}"><o:permission><o:party function="{ODRL}assignee"/></o:permission></o:Policy>',
            False,
        ),
        (f'<o:Policy xmlns:o="{ODRL}"/>', False),
        ('{"permissions": [{"action": "use"}]}', True),
        ('{"odrl:permission": [{"action": "use", "duties": []}]}', False),
        ('{"prohibitions": [{"action": "use"}]}', False),
        ("[", False),
        ('{"a":' * 100_000, False),
        ("anybody may use it", False),
    ],
)
def test_a_rights_expression_is_plain_where_it_only_permits(expression, plain):
    assert is_plain_text(expression) is plain


def test_a_plain_expression_in_ninjs_takes_nothing_from_the_words_beside_it():
    for encoded, coded in (('{"permissions": [{"action": "use"}]}', False), ('{"prohibitions": []}', True)):
        item = {"uri": "x", "versioncreated": "2022-01-07", "headline": "a", "body_text": "Envoys met.",
                "rightsinfo": {"langid": ODRL, "encodedrights": encoded}}  # fmt: skip
        (page,) = pages_of(Item.of(json.dumps(item).encode(), "item.json"))
        assert isinstance(page, Page)
        assert page.stated is not None
        assert page.stated.coded_rights is coded
