"""GeoJSON, Atom, iCalendar and ninjs of a desk, read back by shapely, lxml, icalendar, jsonschema and Tocsin itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import shapely.geometry
from icalendar import Calendar
from lxml import etree

from tests.export.test_tables import written
from tocsin.errors import InputError, UsageError
from tocsin.export.formats import FEED, Wanted
from tocsin.export.sources import DeskSource
from tocsin.intake import load_many

ATOM = {"a": "http://www.w3.org/2005/Atom"}
NAMED: dict[str, Any] = {
    "type": "array",
    "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "minLength": 1}}},
}
NINJS: dict[str, Any] = {
    "type": "object",
    "required": ["uri", "standard", "pubStatus", "representationType"],
    "properties": {
        "uri": {"type": "string", "format": "uri"},
        "type": {"enum": ["text"]},
        "standard": {"type": "object", "properties": {"name": {"const": "ninjs"}, "version": {"const": "3.0"}}},
        "representationType": {"enum": ["complete", "incomplete"]},
        "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
        "firstCreated": {"type": "string", "format": "date-time"},
        "versionCreated": {"type": "string", "format": "date-time"},
        "version": {"type": "string"},
        "language": {"type": "string"},
        "by": {"type": "string"},
        "edNote": {"type": "string"},
        "usageTerms": {"type": "string"},
        "copyrightHolder": {"type": "string"},
        "copyrightNotice": {"type": "string"},
        "altIds": {"type": "array", "items": {"type": "object", "required": ["role", "value"]}},
        "headlines": {"type": "array", "items": {"type": "object", "required": ["value"]}},
        "bodies": {"type": "array", "items": {"type": "object", "required": ["value", "contentType"]}},
        "people": NAMED, "organisations": NAMED, "places": NAMED, "subjects": NAMED, "events": NAMED,
        "infoSources": NAMED,
    },
    "additionalProperties": False,
}  # fmt: skip
"""What ninjs 3.0 asks of the properties that are written, in our words."""


def items(source: DeskSource, wanted: Wanted | None = None) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(written(source, "ninjs", wanted))
    return found


def test_shapely_takes_every_feature_s_point(told_wire: DeskSource) -> None:
    found = json.loads(written(told_wire, "geojson"))
    assert found["type"] == "FeatureCollection"
    assert len(found["features"]) == told_wire.desk.overview().events
    points = [shapely.geometry.shape(one["geometry"]) for one in found["features"] if one["geometry"]]
    assert points
    assert all(point.is_valid and -180 <= point.x <= 180 and -90 <= point.y <= 90 for point in points)
    assert {one["properties"]["page"][: len("http://127.0.0.1:8377/events/")] for one in found["features"]} == {
        "http://127.0.0.1:8377/events/"
    }


def test_a_collection_of_no_features_is_one(told_wire: DeskSource) -> None:
    found = json.loads(written(told_wire, "geojson", Wanted(filters={"actor": ["NOBODY"]})))
    assert found == {"type": "FeatureCollection", "features": []}


def test_lxml_reads_the_feed_and_each_entry_links_to_the_portal(told_wire: DeskSource) -> None:
    root = etree.fromstring(written(told_wire, "atom", Wanted(most=5, site="https://desk.example")))
    links: Any = root.xpath("//a:entry/a:link[@rel='alternate']/@href", namespaces=ATOM)
    events = [one.event.id for one in told_wire.desk.told(most=5)]
    assert links == [f"https://desk.example/events/{one}" for one in events]
    updated: Any = root.xpath("//a:updated/text()", namespaces=ATOM)
    assert all(one.endswith("Z") for one in updated)


def test_a_feed_holds_no_more_than_readers_take(told_wire: DeskSource) -> None:
    assert Wanted().at_most(FEED).most == FEED
    assert Wanted(most=5).at_most(FEED).most == 5
    assert Wanted(most=5000).at_most(FEED).most == FEED


def test_icalendar_reads_the_agenda(told_wire: DeskSource) -> None:
    calendar = Calendar.from_ical(written(told_wire, "ical"))
    entries = calendar.walk("VEVENT")
    assert {str(one["uid"]) for one in entries} == {f"{one.item.id}@tocsin" for one in told_wire.desk.agenda().items}
    taking = Calendar.from_ical(written(told_wire, "ical", Wanted(filters={"party": ["FRA"]}))).walk("VEVENT")
    assert 0 < len(taking) < len(entries)


@pytest.mark.parametrize(("name", "filters"), [("ical", {"mode": ["visit"]}), ("ninjs", {"actor": ["RUS"]})])
def test_what_is_no_filter_of_the_thing_is_named(told_wire: DeskSource, name: str, filters: dict[str, object]) -> None:
    with pytest.raises(UsageError, match=f"not asked by {next(iter(filters))}; by --"):
        written(told_wire, name, Wanted(filters=filters))


def test_every_item_of_ninjs_is_as_the_standard_asks(told_wire: DeskSource, reserved: DeskSource) -> None:
    validator = jsonschema.Draft202012Validator(NINJS, format_checker=jsonschema.FormatChecker())
    for one in [*items(told_wire), *items(reserved)]:
        validator.validate(one)
    stated = [one for one in told_wire.desk.dispatches(limit=1000).items if one.state != "notice"]
    assert len(items(told_wire)) == len(stated)


def test_tocsin_reads_its_own_ninjs_back(told_wire: DeskSource, tmp_path: Path) -> None:
    path = tmp_path / "dispatches.json"
    path.write_bytes(written(told_wire, "ninjs"))
    whole = [one for one in items(told_wire) if one["representationType"] == "complete"]
    taken = [one.outcome for one in load_many(path)]
    pages = [one for one in taken if not isinstance(one, InputError) and one.text]  # others point with a headline alone
    assert len(pages) == len(whole) > 50
    assert [page.text for page in pages] == [one["bodies"][0]["value"] for one in whole]


def test_of_what_is_reserved_facts_and_a_pointer_leave_alone(reserved: DeskSource) -> None:
    (item,) = items(reserved)
    assert item["representationType"] == "incomplete"
    assert not item.keys() & {"bodies", "by"}
    assert [one["value"] for one in item["headlines"]] == ["Norway quarrels over cod"]
    assert item["usageTerms"] == "all-rights-reserved"
    assert "Norway: ACCUSE occurred towards Russia" in [one["name"] for one in item["events"]]
    assert item["copyrightHolder"]


def test_a_withdrawn_dispatch_is_canceled_and_says_nothing(told_wire: DeskSource) -> None:
    gone = [one for one in items(told_wire) if one["pubStatus"] == "canceled"]
    assert gone
    assert all(not one.keys() & {"bodies", "events", "headlines"} for one in gone)
