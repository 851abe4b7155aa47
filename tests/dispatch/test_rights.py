"""What rights statements amount to, one by one and weighed against each other."""

import pytest

from tocsin.dispatch import dispatch_of
from tocsin.dispatch.claims import claim_of_licence, claim_of_reservation, claims_of_directives
from tocsin.dispatch.rights import rights_of
from tocsin.intake import page_from_text
from tocsin.ontology.rights_table import rights_table
from tocsin.record import Page, Rights, Stated
from tocsin.record.page import Told

STORY = "<h1>Envoys meet in Riga</h1><p>RIGA, Jan 7, 2022 (AFP) - Envoys of three states met in Riga on Friday.</p>"


def page(head: str = "", foot: str = "") -> Page:
    return page_from_text(f"<html><head>{head}</head><body><article>{STORY}</article>{foot}</body></html>")


def read(head: str = "", foot: str = "", *told: tuple[str, str]) -> Rights:
    beside = [Told(where=f"header {name}", name=name, value=value) for name, value in told]
    return dispatch_of(page(head, foot).model_copy(update={"told": beside})).rights


def data(**fields: object) -> str:
    import json

    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


@pytest.mark.parametrize(
    ("statement", "terms", "holder"),
    [
        ("Copyright 2021 Valley Press. All rights reserved.", "all-rights-reserved", "Valley Press"),
        ("© 2021 Valley Press. This text is under CC BY 4.0.", "open", "Valley Press"),
        ("This text is under CC BY-NC-SA 4.0.", "noncommercial", None),
        ("Under a Creative Commons Attribution-NonCommercial licence.", "noncommercial", None),
        ("Under CC BY-ND 4.0.", "no-derivatives", None),
        ("This work is in the public domain.", "public-domain", None),
        ("This is a sample dispatch written for the Tocsin project.", "sample", None),
    ],
)
def test_terms_and_holder_are_read_from_the_words(statement, terms, holder):
    rights = rights_of(statement, "rights line")
    assert (rights.terms, rights.holder) == (terms, holder)


@pytest.mark.parametrize(("pattern", "terms", "example"), rights_table().licences, ids=lambda one: str(one)[:60])
def test_each_licence_of_the_table_is_known_by_its_example(pattern, terms, example):
    assert pattern.search(example)
    assert claim_of_licence(example, "link").terms == terms


def test_reserved_rights_outrank_an_open_licence_beside_them():
    assert rights_of("CC BY 4.0. All rights reserved.", "rights line").terms == "all-rights-reserved"


def test_what_is_not_stated_is_not_allowed():
    rights = rights_of(None, None)
    assert not rights.may.export_text
    assert rights.may.show_text != "public"
    assert rights.grounds == []


def test_a_sample_may_be_shown_and_exported():
    may = rights_of("This is a sample dispatch written for the Tocsin project.", "rights line").may
    assert (may.export_text, may.show_text, may.mine, may.store_text) == (True, "public", True, True)


def test_a_bare_copyright_line_is_explained_by_a_licence_beside_it():
    link = '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
    rights = read(link, "<footer><p>© 2022 Valley Press</p></footer>")
    assert (rights.terms, rights.holder, rights.may.export_text) == ("open", "Valley Press", True)
    assert read("", "<footer><p>© 2022 Valley Press</p></footer>").terms == "all-rights-reserved"


def test_the_strictest_of_several_statements_wins_wherever_they_stand():
    link = '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
    rights = read(link + data(license="https://creativecommons.org/licenses/by-nc/4.0/"))
    assert (rights.terms, rights.may.export_text, rights.may.mine) == ("noncommercial", False, False)
    assert [ground.where for ground in rights.grounds] == ["link license", "schema.org license"]
    reserved = read(link, "<footer><p>© 2022 Valley Press. All rights reserved.</p></footer>")
    assert reserved.terms == "all-rights-reserved"


def test_a_licence_that_is_not_known_means_the_strictest_default_whatever_else_is_stated():
    open_link = '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
    for other in (
        '<link rel="license" href="https://valley.example/terms">',
        data(license={"@type": "CreativeWork", "url": "https://valley.example/terms"}),
        data(usageInfo="https://valley.example/terms"),
        data(conditionsOfAccess="Ask the desk first."),
    ):
        rights = read(open_link + other)
        assert (rights.terms, rights.may.export_text, rights.may.mine) == ("unstated", False, False)
        assert rights.grounds[-1].means == "not understood"


def test_schema_org_names_the_holder_and_says_whether_it_is_free_to_read():
    rights = read(
        data(
            copyrightHolder={"@type": "Organization", "name": "Valley Press"},
            license="https://creativecommons.org/licenses/by/4.0/",
            isAccessibleForFree="False",
        )
    )
    assert (rights.holder, rights.terms, rights.may.show_text, rights.may.export_text) == (
        "Valley Press", "open", "private", False,
    )  # fmt: skip
    assert rights.may.mine


def test_the_licence_of_a_picture_is_not_that_of_the_story():
    figure = '<figure><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">Reuse it</a></figure>'
    assert read("", figure).terms == "unstated"
    picture = data(license="https://creativecommons.org/licenses/by/4.0/").replace("NewsArticle", "ImageObject")
    assert read(picture).terms == "unstated"


OPEN = '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'


@pytest.mark.parametrize(
    ("content", "takes"),
    [
        ("noai, noimageai", {"mine"}),
        ("noimageai", set()),
        ("noindex, nofollow", set()),
        ("noarchive", {"store_text", "show_text", "export_text"}),
        ("nocache", {"store_text", "show_text", "export_text"}),
        ("nosnippet", {"show_text", "quote_words", "export_text"}),
        ("max-snippet:0", {"show_text", "quote_words", "export_text"}),
        ("max-snippet:60", {"quote_words"}),
        ("max-snippet:-1, max-image-preview:large", set()),
    ],
)
@pytest.mark.parametrize("way", ["meta", "header"])
def test_directives_for_robots_take_from_an_open_licence_what_they_name(content, takes, way):
    meta = f'<meta name="robots" content="{content}">'
    rights = read(OPEN + meta) if way == "meta" else read(OPEN, "", ("x-robots-tag", content))
    assert {use for ground in rights.grounds for use in ground.takes} == takes
    assert rights.terms == "open"
    assert rights.may.mine is ("mine" not in takes)
    assert rights.may.store_text is ("store_text" not in takes)
    assert rights.may.export_text is ("export_text" not in takes)


def test_a_bound_on_passages_is_counted_in_words():
    assert read(OPEN, "", ("x-robots-tag", "max-snippet:60")).may.quote_words == 10
    assert read("", "", ("x-robots-tag", "max-snippet:6000")).may.quote_words == 25


def test_directives_for_another_robot_are_not_ours():
    assert list(claims_of_directives("otherbot: noarchive, noai", "header")) == []
    assert [one.words for one in claims_of_directives("otherbot: noarchive, tocsin: noai", "header")] == [
        "tocsin: noai"
    ]
    assert read(OPEN + '<meta name="googlebot" content="noarchive">').may.store_text


@pytest.mark.parametrize("way", ["meta", "header"])
def test_a_reservation_of_mining_is_obeyed_wherever_it_stands(way):
    meta = '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://valley.example/p.json">'
    told = (("tdm-reservation", "1"), ("tdm-policy", "https://valley.example/p.json"))
    rights = read(OPEN + meta) if way == "meta" else read(OPEN, "", *told)
    assert (rights.terms, rights.may.mine, rights.may.export_text) == ("open", False, True)
    assert len(rights.grounds) == 3


def test_mining_that_is_not_reserved_is_allowed_where_nothing_else_speaks():
    assert read("", "", ("tdm-reservation", "0")).may.mine
    foot = "<footer><p>© 2022 Valley Press. All rights reserved.</p></footer>"
    assert not read("", foot, ("tdm-reservation", "0")).may.mine
    assert claim_of_reservation("yes", "header").cap.mine is False


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ('<link rel="license" type="application/rsl+xml" href="/license.xml">', ()),
        ('<script type="application/rsl+xml"><rsl><prohibits type="usage">ai-train</prohibits></rsl></script>', ()),
        ("", (("link", '<https://v.example/license.xml>; rel="license"; type="application/rsl+xml"'),)),
        ("", (("license", "https://v.example/license.xml"),)),
    ],
)
def test_a_licence_for_machines_has_to_be_asked_for(head, told):
    rights = read(OPEN + head, "", *told)
    assert (rights.terms, rights.may.mine, rights.may.show_text) == ("open", False, "public")


def test_a_licence_in_the_header_is_read_as_in_the_page():
    rights = read(
        "", "", ("link", '</style.css>; rel=preload, <https://creativecommons.org/licenses/by-sa/4.0/>; rel="license"')
    )
    assert (rights.terms, rights.grounds[0].where) == ("open", "header link")


def test_the_fields_of_a_format_are_weighed_with_the_rest():
    stated = Stated(headline="x", notice="CC BY 4.0", holder="Valley Press", coded_rights=True)
    made = page_from_text(f"<article>{STORY}</article>").model_copy(update={"stated": stated, "extent": "story"})
    rights = dispatch_of(made).rights
    assert (rights.terms, rights.holder, rights.may.export_text) == ("unstated", "Valley Press", False)
    assert [ground.means for ground in rights.grounds] == ["open", "not understood"]


def test_a_field_may_hold_a_licence_by_its_address_or_its_short_name():
    for notice, terms in (
        ("https://creativecommons.org/licenses/by/4.0/", "open"),
        ("CC-BY-NC-4.0", "noncommercial"),
        ("cc0-1.0", "public-domain"),
        ("https://valley.example/terms", "unstated"),
    ):
        stated = Stated(headline="x", notice=notice)
        made = page_from_text(f"<article>{STORY}</article>").model_copy(update={"stated": stated, "extent": "story"})
        assert dispatch_of(made).rights.terms == terms


def test_a_licence_in_microdata_is_read():
    link = '<a itemprop="license" href="https://creativecommons.org/licenses/by/4.0/">Reuse</a>'
    assert read("", f"<footer>{link}</footer>").terms == "open"


def test_a_long_statement_is_cut_in_the_grounds_and_one_that_is_repeated_stands_once():
    foot = f"<footer><p>All rights reserved. {'No part of this may be copied. ' * 40}</p></footer>"
    rights = read('<meta name="copyright" content="All rights reserved.">', foot)
    assert max(len(ground.words) for ground in rights.grounds) == 300
    again = read('<meta name="rights" content="CC0"><meta name="dc.rights" content="CC0">')
    assert [ground.words for ground in again.grounds] == ["CC0"]
