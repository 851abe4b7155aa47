"""Feeds say the same in each format, keep their ids, and whatever the wire holds stays words in them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import shapely.geometry
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.desk.model import Venue
from tocsin.desk.queries.events import Evidence
from tocsin.export.atom import atom_of
from tocsin.export.feed import Feed, Item, instant_of, tag_of, web_address
from tocsin.export.feed_items import dispatch_item, event_item, storyline_item
from tocsin.export.geojson import feature_of, geojson_of
from tocsin.export.json_feed import json_feed_of
from tocsin.export.plain_text import one_line, plain

ATOM = {"a": "http://www.w3.org/2005/Atom"}
ITEM = Item(
    id=tag_of("event", "e1"),
    title="Norway: ACCUSE occurred towards Russia",
    updated="2022-04-01T12:00:00Z",
    link="http://127.0.0.1/events/e1",
)
FEED = Feed(
    id=tag_of("feed", "events?type=ACCUSE"),
    title="Events: ACCUSE",
    desk="North",
    page="http://127.0.0.1/search?type=ACCUSE",
    address="http://127.0.0.1/feeds/events.atom?type=ACCUSE",
    items=(ITEM,),
)
HOSTILE = "<script>alert(1)</script>]]>&\x00\x1b[31m\u202e\r\nBEGIN:VEVENT\ud800\ufffe"


def parsed(feed: Feed) -> etree._Element:
    return etree.fromstring(atom_of(feed))


def texts(root: etree._Element, path: str) -> list[str]:
    found: Any = root.xpath(path, namespaces=ATOM)
    return [one if isinstance(one, str) else one.text or "" for one in found]


def test_an_atom_feed_holds_what_its_standard_demands() -> None:
    root = parsed(FEED)
    assert texts(root, "/a:feed/a:id") == ["tag:tocsin,2026:feed/events%3Ftype%3DACCUSE"]
    assert texts(root, "/a:feed/a:updated") == ["2022-04-01T12:00:00Z"]
    assert texts(root, "/a:feed/a:author/a:name") == ["North"]
    assert texts(root, "//a:link[@rel='self']/@href") == [FEED.address]
    assert texts(root, "//a:entry/a:id") == ["tag:tocsin,2026:event/e1"]
    assert texts(root, "//a:entry/a:link[@rel='alternate']/@href") == [ITEM.link]


def test_a_feed_without_items_is_a_feed() -> None:
    empty = replace(FEED, items=())
    assert texts(parsed(empty), "//a:entry") == []
    assert json.loads(json_feed_of(empty))["items"] == []


def test_both_formats_name_the_next_page() -> None:
    paged = replace(FEED, next="http://127.0.0.1/feeds/events.atom?cursor=2022-01-07~e1")
    assert texts(parsed(paged), "//a:link[@rel='next']/@href") == [paged.next]
    assert json.loads(json_feed_of(paged))["next_url"] == paged.next


def test_markup_and_control_characters_stay_words() -> None:
    evil = replace(ITEM, title=one_line(HOSTILE), summary=plain(HOSTILE), text=plain(HOSTILE), author=one_line(HOSTILE))
    root = parsed(replace(FEED, items=(evil,), title=HOSTILE, desk=HOSTILE))
    assert texts(root, "//*[local-name()='script']") == []
    assert texts(root, "//a:entry/a:title") == ["<script>alert(1)</script>]]>&[31m BEGIN:VEVENT"]
    found = json.loads(json_feed_of(replace(FEED, items=(evil,), desk=HOSTILE)))
    assert found["items"][0]["content_text"] == "<script>alert(1)</script>]]>&[31m\nBEGIN:VEVENT"
    assert "content_html" not in found["items"][0]


@given(st.text(st.characters(exclude_categories=())))
def test_any_characters_make_a_well_formed_feed(written: str) -> None:
    item = replace(ITEM, title=one_line(written), summary=plain(written), author=one_line(written) or None)
    root = parsed(replace(FEED, title=written, desk=written, items=(item,)))
    assert texts(root, "//a:entry/a:title") == [one_line(written)]
    assert json.loads(json_feed_of(replace(FEED, items=(item,))))["items"][0]["title"] == one_line(written)
    assert "\n" not in one_line(written)


def test_only_addresses_of_the_web_are_linked() -> None:
    assert web_address("https://example.org/a?b=1") == "https://example.org/a?b=1"
    for bad in ("javascript:alert(1)", "data:text/html,x", "http://", "/x", "https://a/\n<x>", "http://[", None, ""):
        assert web_address(bad) is None


def test_a_day_is_no_instant() -> None:
    assert instant_of("2022-01-07T16:57:00+01:00") == "2022-01-07T15:57:00Z"
    assert [instant_of(one) for one in ("2022-01-07", "2022-01-07T15:57:00", "", None, "soon")] == [None] * 5


def test_an_event_s_item_gives_its_words_within_their_rights(wire_desk: Desk) -> None:  # noqa: F811
    event = wire_desk.events(limit=1).items[0]
    evidence = wire_desk.evidence(event.mentions)
    item = event_item(event, evidence, "2022-04-01T12:00:00Z", "http://127.0.0.1")
    assert item.id == f"tag:tocsin,2026:event/{event.id}"
    assert item.link == f"http://127.0.0.1/events/{event.id}"
    assert evidence[0].snippet in item.summary
    assert event.type in item.terms


def test_an_item_without_any_evidence_tells_the_facts(wire_desk: Desk) -> None:  # noqa: F811
    event = wire_desk.events(limit=1).items[0]
    item = event_item(replace(event, start=None, end=None), [], "", "")
    assert item.summary.startswith("day not known")
    assert item.author is None


def test_a_dispatch_s_item_has_its_text_only_where_it_is_given(wire_desk: Desk) -> None:  # noqa: F811
    head = wire_desk.dispatches(limit=1).items[0]
    bare = dispatch_item(head, "")
    assert bare.text is None
    assert f"rights: {head.terms}" in bare.summary
    found = parsed(replace(FEED, items=(dispatch_item(head, "", text="Whole text."),)))
    assert texts(found, "//a:content") == ["Whole text."]
    assert dispatch_item(replace(head, state="withdrawn"), "").title.endswith("(withdrawn)")


def test_a_storyline_s_item_names_its_actors(wire_desk: Desk) -> None:  # noqa: F811
    line = wire_desk.storylines(limit=1).items[0]
    item = storyline_item(line, ["Russia", "Ukraine"], "2022-04-01T12:00:00Z", "http://127.0.0.1")
    assert item.summary.endswith("Russia, Ukraine")
    assert item.title == line.title


def test_geojson_has_a_feature_for_each_event_and_points_where_they_are_known(wire_desk: Desk) -> None:  # noqa: F811
    events = wire_desk.events(limit=200).items
    found = json.loads(geojson_of((one, wire_desk.evidence(one.mentions)) for one in events))
    assert [one["id"] for one in found["features"]] == [one.id for one in events]
    placed = [one for one in found["features"] if one["geometry"]]
    assert placed
    for feature in placed:
        shape = shapely.geometry.shape(feature["geometry"])
        assert shape.is_valid
        assert -180 <= shape.x <= 180
        assert -90 <= shape.y <= 90


def test_a_feature_without_a_point_has_no_geometry(wire_desk: Desk) -> None:  # noqa: F811
    event = wire_desk.events(limit=1).items[0]
    nowhere = Venue(id="x", name="Nowhere", country=None, kind="place", latitude=None, longitude=None)
    assert feature_of(replace(event, place=nowhere), ())["geometry"] is None
    assert feature_of(replace(event, place=None), ())["geometry"] is None


def test_a_feature_links_no_address_that_is_none_of_the_web(wire_desk: Desk) -> None:  # noqa: F811
    event = wire_desk.events(limit=1).items[0]
    words = Evidence("m", "d", 0, 1, HOSTILE, None, HOSTILE, "javascript:alert(1)", "2022-01-07", None, "current")
    (told,) = feature_of(event, [words], "http://127.0.0.1")["properties"]["evidence"]
    assert told["url"] is None
    assert told["words"] == "<script>alert(1)</script>]]>&[31m BEGIN:VEVENT"
