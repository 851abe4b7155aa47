"""A desk: made once, opened by folder, added to without doubling, asked by filter."""

import json

import pytest

from tocsin import Desk
from tocsin.desk.location import DATABASE_NAME
from tocsin.errors import DeskDamaged, DeskExists, DeskNotFound, NotOnDesk, SettingsError, UsageError

TALKS = "Norway and Iceland held talks in Oslo on Friday. Norway accused Iceland of overfishing."


def test_a_desk_is_not_made_where_one_is(desk):
    with pytest.raises(DeskExists):
        Desk.init(desk.folder)


def test_a_folder_without_a_desk_is_told(tmp_path):
    with pytest.raises(DeskNotFound, match="tocsin init"):
        Desk.open(tmp_path)


def test_a_database_that_is_none_is_told(desk):
    desk.close()
    (desk.folder / DATABASE_NAME).write_bytes(b"no database at all" * 100)
    with pytest.raises(DeskDamaged):
        Desk.open(desk.folder)


def test_a_misspelt_setting_is_named(desk):
    path = desk.folder / "desk.toml"
    path.write_text(path.read_text("utf-8").replace("busy_seconds", "busy_second"), "utf-8")
    with pytest.raises(SettingsError, match=r"database\.busy_second"):
        Desk.open(desk.folder)


def test_what_was_added_is_there_when_the_desk_is_opened_again(desk, dispatch):
    report = desk.add(dispatch("Talks in Oslo", TALKS))
    assert (report.added, report.known) == (1, 0)
    with Desk.open(desk.folder) as again:
        (head,) = again.dispatches().items
        assert (head.headline, head.agency, head.day, head.state) == ("Talks in Oslo", "AFP", "2022-01-07", "current")
        assert again.record(head.id).dispatch.headline == "Talks in Oslo"
        assert head.added == "2022-04-01T12:00:00Z"


def test_adding_again_adds_nothing(desk, dispatch):
    path = dispatch("Talks in Oslo", TALKS)
    desk.add(path)
    before = desk.events()
    report = desk.add([path, path])
    assert (report.added, report.known) == (0, 2)
    assert desk.events() == before


def test_a_story_that_cannot_be_read_stops_no_other(desk, dispatch, tmp_path):
    broken = tmp_path / "picture.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    told = []
    report = desk.add([broken, dispatch("Talks", TALKS)], on_error=told.append)
    assert report.added == 1
    assert [error.code for error in told] == ["binary-input"]


def test_progress_is_told_after_each_commit(desk, dispatch):
    seen = []
    paths = [dispatch(f"Talks {number}", f"{TALKS} It was round {number}.") for number in range(40)]
    desk.add(paths, on_progress=lambda report: seen.append((report.added, len(desk.dispatches(limit=100).items))))
    assert seen == [(32, 32), (40, 40)]


def test_events_are_found_by_who_does_what_to_whom(desk, dispatch):
    desk.add(dispatch("Talks in Oslo", TALKS))
    (accused,) = desk.events(actor="NOR", recipient="ISL").items
    assert accused.type == "ACCUSE"
    assert desk.events(actor="ISL", recipient="NOR").items == ()
    assert [event.act for event in desk.events(party="ISL", act="CONSULT").items] == ["CONSULT"]
    assert desk.events(type=["ASSAULT"]).items == ()
    assert desk.events(since="2022-01-08").items == ()
    assert desk.events(text="overfishing -Oslo").items == ()
    assert len(desk.events(text="overfishing").items) == 2


def test_evidence_of_an_event_stands_in_the_text(wire_desk):
    for event in wire_desk.events(limit=20).items:
        for one in wire_desk.evidence(event.mentions):
            text = wire_desk.record(one.dispatch).dispatch.text
            assert one.snippet.strip("…").split()[0] in text
            assert text[one.start : one.end].split()[0] in one.snippet


@pytest.mark.parametrize("asked", [{}, {"actor": "RUS"}, {"channel": "war"}, {"party": "UKR"}, {"text": "talks"}])
def test_pages_of_events_hold_each_event_once_in_order(wire_desk, asked):
    whole = [event.id for event in wire_desk.events(limit=1000, **asked).items]
    paged, cursor = [], None
    while True:
        page = wire_desk.events(limit=7, cursor=cursor, **asked)
        paged += [event.id for event in page.items]
        cursor = page.next
        if cursor is None:
            break
    assert paged == whole
    assert len(set(whole)) == len(whole) > 7


def test_a_filter_names_the_field_that_does_not_fit(wire_desk):
    with pytest.raises(UsageError, match="since is 'soon'"):
        wire_desk.events(since="soon")
    with pytest.raises(UsageError, match="actress"):
        wire_desk.events(actress="RUS")


def test_an_id_that_is_none_is_told(wire_desk):
    with pytest.raises(NotOnDesk):
        wire_desk.event("v-none")
    with pytest.raises(NotOnDesk):
        wire_desk.record("d-none")


def test_sources_are_counted_with_their_copies(wire_desk):
    found = {one.name: one for one in wire_desk.sources()}
    assert sum(one.dispatches for one in found.values()) == len(wire_desk.dispatches(limit=1000).items)
    assert any(one.copies for one in found.values())


def test_the_same_dispatches_in_any_order_give_the_same_events(tmp_path, wire_desk):
    from tests.desk.conftest import NOON, WIRE

    with Desk.init(tmp_path / "backwards", clock=lambda: NOON) as backwards:
        paths = sorted(WIRE.iterdir(), reverse=True)
        for first in range(0, len(paths), 4):
            backwards.add(paths[first : first + 4])
        for ask in ("events", "dispatches", "positions", "storylines"):
            one = getattr(backwards, ask)(limit=1000).items
            other = getattr(wire_desk, ask)(limit=1000).items
            assert one == other
        assert [one.item for one in backwards.agenda(limit=1000).items] == [
            one.item for one in wire_desk.agenda(limit=1000).items
        ]


def test_each_channel_of_the_default_desk_is_used_by_the_sample_wire(wire_desk):
    filed = {key: len(wire_desk.events(channel=key, limit=1000).items) for key in wire_desk.settings.channels}
    assert {key for key, count in filed.items() if not count} <= {"space"}
    assert list(filed) == json.loads(json.dumps(list(filed)))
