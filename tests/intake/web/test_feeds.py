"""RSS, RDF, Atom and JSON Feed: each entry with its text is a story, the others are told."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, NoStory
from tocsin.intake import Item, pages_of
from tocsin.record import Page

LONG = " ".join(["Envoys of three states met in Riga on Friday to speak of a plan."] * 9)
RSS = f"""<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Example Wire</title><language>en-gb</language><copyright>Copyright 2022 The Example Wire</copyright>
<item><title>Envoys &amp;amp; ministers meet</title><link>https://example.org/1</link>
<guid isPermaLink="false">x-1</guid><dc:creator>Jane Roe</dc:creator>
<pubDate>Fri, 07 Jan 2022 10:15:00 +0000</pubDate><category>NATO</category>
<description>A summary.</description>
<content:encoded><![CDATA[<p>RIGA, Jan 7 (AFP) - Envoys met on Friday.</p>
<h3>A plan</h3><p>They agreed on a plan.</p>]]></content:encoded>
</item>
<item><title>Only a summary</title><link>https://example.org/2</link><description>Talks went on.</description></item>
<item><title>A long description</title><link>javascript:alert(1)</link><description>{LONG}</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Example Wire</title>
<author><name>Desk</name></author><rights>CC BY</rights>
<entry><id>urn:x:1</id><title type="html">Envoys meet</title><link rel="alternate" href="https://example.org/1"/>
<link rel="edit" href="https://example.org/edit"/><published>2022-01-07T10:15:00Z</published>
<updated>2022-01-07T11:00:00Z</updated><category term="NATO"/>
<content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>Envoys met on Friday.</p><p>All came.</p></div></content>
</entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Example Wire</title></channel>
<item><title>Envoys meet</title><link>https://example.org/1</link><dc:date>2022-01-07</dc:date>
<content:encoded>&lt;p&gt;Envoys met on Friday.&lt;/p&gt;</content:encoded></item></rdf:RDF>"""
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "The Example Wire",
    "language": "en",
    "items": [
        {
            "id": "x-1",
            "url": "https://example.org/1",
            "title": "Envoys meet",
            "content_html": "<p>Envoys met on Friday.</p><p>All came.</p>",
            "date_published": "2022-01-07T10:15:00Z",
            "authors": [{"name": "Jane Roe"}],
            "tags": ["NATO"],
        },
        {"id": "x-2", "content_text": "Envoys met again on Monday.\n\nAll came."},
        {"id": "x-3", "summary": "Talks went on."},
        7,
    ],
}


def outcomes(text: str | bytes) -> list[Page | InputError]:
    data = text.encode() if isinstance(text, str) else text
    return list(pages_of(Item.of(data, "feed")))


def test_an_rss_entry_gives_its_full_text_and_every_field():
    found = dispatch_of(outcomes(RSS)[0])
    assert (found.source.format, found.source.name) == ("rss", "feed#1")
    assert (found.headline, found.byline, found.url) == ("Envoys & ministers meet", "Jane Roe", "https://example.org/1")
    assert found.text == "Envoys met on Friday.\n\nA plan\n\nThey agreed on a plan."
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date) == ("Riga", "2022-01-07")
    assert (found.published.value, found.published.evidence) == ("2022-01-07T10:15:00+00:00", "rss pubDate")
    assert (found.publisher, found.agency, found.language) == ("The Example Wire", "AFP", "en")
    assert found.rights.statement == "Copyright 2022 The Example Wire"
    assert found.wire is not None
    assert (found.wire.id, found.wire.keywords) == ("x-1", ["NATO"])


def test_an_entry_with_a_summary_only_is_told_with_the_page_to_read():
    told = outcomes(RSS)[1]
    assert isinstance(told, NoStory)
    assert "https://example.org/2" in str(told)


def test_a_long_description_is_the_story_and_a_script_is_no_address():
    page = outcomes(RSS)[2]
    assert isinstance(page, Page)
    assert page.url is None


def test_atom_with_xhtml_inside():
    found = dispatch_of(outcomes(ATOM)[0])
    assert (found.source.format, found.headline, found.byline) == ("atom", "Envoys meet", "Desk")
    assert found.text == "Envoys met on Friday.\n\nAll came."
    assert (found.url, found.modified) == ("https://example.org/1", "2022-01-07T11:00:00+00:00")
    assert found.published.value == "2022-01-07T10:15:00+00:00"


def test_rdf_keeps_its_entries_beside_the_channel():
    found = dispatch_of(outcomes(RDF)[0])
    assert (found.publisher, found.published.value, found.text) == (
        "The Example Wire",
        "2022-01-07",
        "Envoys met on Friday.",
    )


def test_json_feed_entries_as_markup_and_as_text():
    first, second, third, fourth = outcomes(json.dumps(JSON_FEED))
    assert dispatch_of(first).text == "Envoys met on Friday.\n\nAll came."
    assert dispatch_of(first).byline == "Jane Roe"
    assert dispatch_of(second).text == "Envoys met again on Monday.\n\nAll came."
    assert isinstance(third, NoStory)
    assert isinstance(fourth, NoStory)


def test_of_a_feed_cut_short_what_came_before_is_kept():
    found = outcomes(RSS[: RSS.index("<title>A long")])
    assert isinstance(found[0], Page)


def test_a_feed_that_is_not_well_formed_is_read_as_far_as_it_can_be():
    found = outcomes(RSS.replace("<category>NATO", "<category>NATO & EU &nbsp;"))
    assert dispatch_of(found[0]).headline == "Envoys & ministers meet"


def test_a_feed_without_entries_is_no_story():
    assert isinstance(outcomes("<rss><channel><title>x</title></channel></rss>")[0], NoStory)


@given(st.sampled_from([RSS, ATOM, RDF]), st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.floats(0, 1))
def test_any_damage_gives_pages_or_named_errors(feed, piece, where):
    at = int(where * len(feed))
    for found in outcomes(feed[:at] + piece + feed[at:]):
        assert isinstance(found, Page | InputError)
        if isinstance(found, Page):
            dispatch_of(found)


values = st.none() | st.integers() | st.text(max_size=5) | st.lists(st.text(max_size=5), max_size=2)


@given(st.lists(st.dictionaries(st.sampled_from([*JSON_FEED["items"][0], "author"]), values), max_size=3) | values)
def test_any_json_feed_gives_pages_or_named_errors(items):
    for found in outcomes(json.dumps({**JSON_FEED, "items": items})):
        assert isinstance(found, Page | InputError)


def test_a_date_beyond_all_years_is_no_date():
    day = "Mon, 10 Jan 99999999999999999999 12:00:00 GMT"
    entry = f"<item><title>x</title><content>Envoys met.</content><pubDate>{day}</pubDate></item>"
    feed = f"<rss><channel>{entry}</channel></rss>"
    (page,) = outcomes(feed)
    assert dispatch_of(page).published.status == "absent"


@pytest.mark.parametrize("where", ["entry", "channel"])
@pytest.mark.parametrize(
    "element",
    [
        '<license xmlns="http://backend.userland.com/creativeCommonsRssModule">{}</license>',
        '<link xmlns="http://www.w3.org/2005/Atom" rel="license" href="{}"/>',
    ],
)
def test_the_licence_of_an_entry_or_of_its_feed_is_read_beside_the_copyright(element, where):
    licence = element.format("https://creativecommons.org/licenses/by/4.0/")
    entry = f"<item><title>x</title><content>Envoys met.</content>{licence if where == 'entry' else ''}</item>"
    channel = f"<copyright>Copyright 2022 Valley Press</copyright>{licence if where == 'channel' else ''}"
    (page,) = outcomes(f"<rss><channel><title>w</title>{channel}{entry}</channel></rss>")
    rights = dispatch_of(page).rights
    assert (rights.terms, rights.holder) == ("open", "Valley Press")
