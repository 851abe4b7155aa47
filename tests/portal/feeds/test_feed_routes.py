"""Any search can be followed: its feeds say what its page says, and are sent anew only when they change."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from lxml import etree
from starlette.testclient import TestClient

from tests.desk.conftest import desk, dispatch, wire_desk  # noqa: F401 - fixtures
from tests.portal.conftest import portal  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.portal import create_app

ATOM = {"a": "http://www.w3.org/2005/Atom"}
FEEDS = (
    "/feeds/events.atom", "/feeds/events.json", "/feeds/events.geojson", "/feeds/dispatches.atom",
    "/feeds/dispatches.json", "/feeds/storylines.atom", "/feeds/storylines.json", "/agenda.ics",
)  # fmt: skip


def found(root: etree._Element, path: str) -> list[str]:
    values: Any = root.xpath(path, namespaces=ATOM)
    return [str(one) for one in values]


def walked(client: TestClient, address: str) -> list[str]:
    """Ids of all entries of an Atom feed, its pages followed."""
    ids: list[str] = []
    following: str | None = address
    while following:
        root = etree.fromstring(client.get(following).content)
        ids += found(root, "//a:entry/a:id/text()")
        following = next(iter(found(root, "/a:feed/a:link[@rel='next']/@href")), None)
    return ids


def test_a_feed_of_events_has_those_that_the_desk_finds(portal: TestClient, wire_desk: Desk) -> None:  # noqa: F811
    ids = walked(portal, "/feeds/events.atom?party=RUS&type=THREATEN&limit=7")
    wanted = [one.id for one in wire_desk.events(party="RUS", type="THREATEN", limit=1000).items]
    assert ids == [f"tag:tocsin,2026:event/{one}" for one in wanted]
    assert len(ids) > 7


@pytest.mark.parametrize("kind", ["events", "dispatches", "storylines"])
def test_each_format_names_the_same_things(portal: TestClient, kind: str) -> None:  # noqa: F811
    atom = etree.fromstring(portal.get(f"/feeds/{kind}.atom?limit=20").content)
    items = portal.get(f"/feeds/{kind}.json?limit=20").json()["items"]
    assert found(atom, "//a:entry/a:id/text()") == [one["id"] for one in items]
    assert found(atom, "//a:entry/a:updated/text()") == [one["date_modified"] for one in items]
    assert all(one["date_modified"] == "2022-04-01T12:00:00Z" for one in items)


def test_every_item_leads_to_a_page(portal: TestClient) -> None:  # noqa: F811
    for kind in ("events", "dispatches", "storylines"):
        for item in portal.get(f"/feeds/{kind}.json?limit=3").json()["items"]:
            assert portal.get(item["url"]).status_code == 200


def test_geojson_has_every_event_of_its_page(portal: TestClient) -> None:  # noqa: F811
    collection = portal.get("/feeds/events.geojson?limit=30").json()
    assert len(collection["features"]) == 30
    (following,) = [one["href"] for one in collection["links"] if one["rel"] == "next"]
    ids = {one["id"] for one in collection["features"]}
    assert not ids & {one["id"] for one in portal.get(following).json()["features"]}


@pytest.mark.parametrize("address", FEEDS)
def test_what_has_not_changed_is_not_sent_again(portal: TestClient, address: str) -> None:  # noqa: F811
    first = portal.get(address)
    tag = first.headers["etag"]
    again = portal.get(address, headers={"If-None-Match": f'"other", W/{tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert portal.get(address, headers={"If-None-Match": '"other"'}).status_code == 200
    assert portal.head(address).status_code == 200


def test_a_new_dispatch_changes_the_tag_and_a_new_event_comes_first(
    desk: Desk,  # noqa: F811
    dispatch: Callable[..., Path],  # noqa: F811
) -> None:
    desk.add(dispatch("Norway warns Russia", "Norway accused Russia on Friday of sending drones."))
    with TestClient(create_app(desk), base_url="http://127.0.0.1") as client:
        tag = client.get("/feeds/events.atom").headers["etag"]
        desk.add(dispatch("Sweden warns Iran", "Sweden accused Iran on Saturday of an attack.", day="Jan 9, 2022"))
        answer = client.get("/feeds/events.atom", headers={"If-None-Match": tag})
    assert answer.status_code == 200
    assert found(etree.fromstring(answer.content), "//a:entry/a:title/text()")[0].startswith("Sweden")


def test_a_feed_keeps_its_id_however_its_search_is_written(portal: TestClient) -> None:  # noqa: F811
    one = portal.get("/feeds/events.atom?type=ACCUSE&party=RUS&party=UKR&status=&limit=3")
    other = portal.get("/feeds/events.atom?party=UKR&party=RUS&type=ACCUSE")
    ids = [found(etree.fromstring(answer.content), "/a:feed/a:id/text()") for answer in (one, other)]
    assert ids[0] == ids[1] == ["tag:tocsin,2026:feed/events%3Fparty%3DRUS%26party%3DUKR%26type%3DACCUSE"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("colour=red", "colour"),
        ("since=yesterday", "since"),
        ("limit=100000", "limit"),
        ("cursor=x", "cursor"),
        ("type=WAR", "type"),
        (f"q={'a' * 400}", "too much"),
        ("&".join(["actor=RUS"] * 60), "too much"),
    ],
)
def test_a_search_that_makes_no_sense_is_told_so(portal: TestClient, query: str, said: str) -> None:  # noqa: F811
    answer = portal.get(f"/feeds/events.atom?{query}")
    assert answer.status_code == 422
    assert said in answer.text


def test_a_storyline_s_dispatches_can_be_followed(portal: TestClient, wire_desk: Desk) -> None:  # noqa: F811
    line = wire_desk.storylines(limit=1).items[0]
    ids = walked(portal, f"/feeds/dispatches.atom?storyline={line.id}")
    standing = [one for one in line.dispatches if wire_desk.dispatch(one).state == "current"]
    assert sorted(ids) == sorted(f"tag:tocsin,2026:dispatch/{one}" for one in standing)


def test_dispatches_that_do_not_stand_are_in_a_feed_only_where_asked_for(
    portal: TestClient,  # noqa: F811
    wire_desk: Desk,  # noqa: F811
) -> None:
    gone = wire_desk.dispatches(state="withdrawn").items
    assert gone
    assert gone[0].id not in portal.get("/feeds/dispatches.json?limit=1000").text
    (item, *_) = portal.get("/feeds/dispatches.json?state=withdrawn").json()["items"]
    assert item["title"].endswith("(withdrawn)")


def test_a_text_that_may_leave_is_whole_in_the_feed(portal: TestClient, wire_desk: Desk) -> None:  # noqa: F811
    items = portal.get("/feeds/dispatches.json?limit=1000").json()["items"]
    for head, item in zip(wire_desk.dispatches(state="current", limit=1000).items, items, strict=True):
        may = wire_desk.record(head.id).dispatch.rights.may
        assert ("summary" in item) == (may.export_text and head.text_kept), head.id


def test_the_calendar_takes_the_filters_of_the_agenda(portal: TestClient, wire_desk: Desk) -> None:  # noqa: F811
    calendar = Calendar.from_ical(portal.get("/agenda.ics?participant=RUS&since=2022-01-01").content)
    uids = [str(one["uid"]) for one in calendar.walk("VEVENT")]
    wanted = wire_desk.agenda(participant="RUS", since="2022-01-01", limit=1000).items
    assert uids == [f"{one.item.id}@tocsin" for one in wanted]
    (first, *_) = calendar.walk("VEVENT")
    assert portal.get(str(first["url"])).status_code == 200


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        ("/", "/feeds/events.atom"),
        ("/search?q=talks&type=CONSULT", "/feeds/events.atom?q=talks&amp;type=CONSULT"),
        ("/search?q=talks", "/feeds/dispatches.json?q=talks"),
        ("/channels/diplomacy", "/feeds/events.json?channel=diplomacy"),
        ("/storylines", "/feeds/storylines.atom"),
        ("/dyads/RUS/UKR", "/feeds/events.atom?actor=RUS&amp;recipient=UKR"),
        ("/agenda?status=held", "/agenda.ics?status=held"),
    ],
)
def test_a_page_names_its_feeds(portal: TestClient, page: str, feed: str) -> None:  # noqa: F811
    shown = portal.get(page).text
    assert re.search(rf'<link rel="alternate"[^>]* href="{re.escape(feed)}"', shown)
    assert re.search(rf'<a href="{re.escape(feed)}"', shown)


def test_a_feed_is_json_of_its_own_kind(portal: TestClient) -> None:  # noqa: F811
    answer = portal.get("/feeds/events.json?limit=1")
    assert answer.headers["content-type"] == "application/feed+json"
    assert json.loads(answer.content)["version"] == "https://jsonfeed.org/version/1.1"


def test_what_is_under_embargo_is_in_no_public_feed(desk: Desk, tmp_path: Path) -> None:  # noqa: F811
    body = "OSLO, Jan 7, 2022 (AFP) - Norway accused Russia on Friday of sending drones."
    item = {"uri": "urn:x:1", "type": "text", "pubstatus": "withheld", "headline": "Norway", "body_text": body}
    (tmp_path / "item.json").write_text(json.dumps({**item, "versioncreated": "2022-01-07T10:00:00Z"}))
    desk.add(tmp_path / "item.json")
    for public, number in ((True, 0), (False, 1)):
        with TestClient(create_app(desk, public=public), base_url="http://127.0.0.1") as client:
            assert len(client.get("/feeds/dispatches.json?state=withheld").json()["items"]) == number
