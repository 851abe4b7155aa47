"""A calendar is made of the names of the wire, and no name writes a line of its own into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from icalendar import Calendar

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.desk.model import Party, Venue
from tocsin.desk.queries.agenda import Entry
from tocsin.export.icalendar import calendar_of

INJECTIONS = (
    "Talks\r\nATTACH:http://evil.example/x",
    "Talks\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:False",
    "Talks\x0b\x0c\x85\u2028BEGIN:VALARM",
    "Talks;X=1,Y:\\n\\N\x00\x07\x1b[31m",
    "<b>Talks</b> \u202egnihton",
)


def entry_with(desk: Desk, words: str) -> Entry:
    entry = desk.agenda(limit=1).items[0]
    item = replace(
        entry.item,
        title=words,
        place=Venue(id="x", name=words, country=None, kind="place", latitude=None, longitude=None),
        participants=(Party(id="x", name=words, country=None),),
    )
    return replace(entry, item=item)


@pytest.mark.parametrize("words", INJECTIONS)
def test_no_name_adds_a_property_or_an_entry(wire_desk: Desk, words: str) -> None:  # noqa: F811
    written = calendar_of([entry_with(wire_desk, words)], words, "http://127.0.0.1")
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    plain = calendar_of([entry_with(wire_desk, "Talks")], "Talks", "http://127.0.0.1")
    assert sorted(event) == sorted(Calendar.from_ical(plain).walk("VEVENT")[0])
    assert not {byte for byte in written if byte < 32} - {13, 10}
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert "\u202e" not in written.decode()


def test_an_entry_reads_back_as_it_is(wire_desk: Desk) -> None:  # noqa: F811
    entries = wire_desk.agenda(limit=500).items
    events = Calendar.from_ical(calendar_of(entries, "Desk", "http://127.0.0.1:8000")).walk("VEVENT")
    assert len(events) == len(entries) > 20
    for entry, event in zip(entries, events, strict=True):
        item = entry.item
        assert (str(event["uid"]), int(event["sequence"])) == (f"{item.id}@tocsin", entry.sequence)
        assert event.decoded("dtstart") == date.fromisoformat(item.start[:10])
        assert event.decoded("dtend") == date.fromisoformat(item.end[:10]) + timedelta(days=1)
        assert event.decoded("dtstamp") == datetime.fromisoformat(entry.changed)
        assert str(event["summary"]) == " ".join(item.title.split())
        assert str(event["url"]) == f"http://127.0.0.1:8000/events/{item.event}"
        if item.place and item.place.latitude is not None:
            assert event["geo"].to_ical() == f"{item.place.latitude};{item.place.longitude}"
        for one in item.participants:
            assert one.name in str(event["description"])


def test_strokes_commas_and_semicolons_are_kept_where_a_line_is_folded(wire_desk: Desk) -> None:  # noqa: F811
    for width in range(55, 75):
        words = "x" * width + "\\,;\\n" * 30 + "\\" * 200
        (event,) = Calendar.from_ical(calendar_of([entry_with(wire_desk, words)], "Desk")).walk("VEVENT")
        assert str(event["summary"]) == words


def test_long_lines_are_folded_between_characters(wire_desk: Desk) -> None:  # noqa: F811
    words = "Переговоры в Женеве " * 30
    written = calendar_of([entry_with(wire_desk, words)], "Desk")
    assert max(len(line) for line in written.split(b"\r\n")) <= 75
    for line in written.split(b"\r\n"):
        line.decode()  # no fold cuts a character
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert str(event["summary"]) == words.strip()
