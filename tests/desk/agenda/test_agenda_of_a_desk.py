"""The agenda of a desk: kept up as dispatches come, as of the day on which it is asked, and as a calendar."""

from datetime import UTC, datetime

import icalendar
import pytest

from tocsin import Desk
from tocsin.export.icalendar import calendar_of

PLAN = "Norway and Iceland will hold talks in Oslo on January 20, the foreign ministry in Oslo said."
PUT_OFF = (
    "The talks of Norway and Iceland in Oslo on January 20 were postponed.\n\n"
    "Norway and Iceland will hold the talks in Oslo on January 27, the ministry said."
)


def desk_on(folder, day):
    return Desk.init(folder, clock=lambda: datetime(2022, 1, day, 12, tzinfo=UTC))


def test_what_is_planned_is_on_the_agenda(desk, dispatch):
    desk.add(dispatch("Talks planned", PLAN))
    (entry,) = desk.agenda(since="2022-01-01").items
    assert (entry.item.start, entry.item.end) == ("2022-01-20", "2022-01-20")
    assert {one.id for one in entry.item.participants} == {"NOR", "ISL"}


@pytest.mark.parametrize(("day", "state"), [(10, "scheduled"), (22, "scheduled"), (23, "passed")])
def test_what_nobody_reports_on_has_passed_when_days_of_grace_are_over(tmp_path, dispatch, day, state):
    with desk_on(tmp_path / "desk", day) as desk:
        desk.add(dispatch("Talks planned", PLAN))
        (entry,) = desk.agenda().items
        assert entry.item.state == state
        assert len(desk.agenda(status=state).items) == 1
        assert desk.agenda(status="passed" if state == "scheduled" else "scheduled").items == ()


def test_a_new_day_changes_the_entry_and_its_sequence_and_keeps_its_id(tmp_path, dispatch):
    with desk_on(tmp_path / "desk", 10) as desk:
        desk.add(dispatch("Talks planned", PLAN))
        (before,) = desk.agenda().items
        desk.add(dispatch("Talks put off", PUT_OFF, day="Jan 9, 2022"))
        (after,) = desk.agenda().items
        assert after.item.id == before.item.id
        assert after.item.start == "2022-01-27"
        assert after.sequence > before.sequence


def test_parties_that_postpone_their_talks_move_the_entry(tmp_path, dispatch):
    with desk_on(tmp_path / "desk", 10) as desk:
        desk.add(dispatch("Talks planned", PLAN))
        (before,) = desk.agenda().items
        moved = "Norway and Iceland postponed their talks in Oslo from January 20 to January 27, the ministry said."
        desk.add(dispatch("Talks moved", moved, day="Jan 9, 2022"))
        (after,) = desk.agenda().items
    (old,), (new,) = (
        icalendar.Calendar.from_ical(calendar_of([entry], "My desk")).walk("VEVENT") for entry in (before, after)
    )
    assert new["UID"] == old["UID"]
    assert new["SEQUENCE"] > old["SEQUENCE"]
    assert new["DTSTART"].dt.isoformat() == "2022-01-27"


def test_what_was_told_well_before_the_day_stands_when_the_days_around_it_are_derived_anew(tmp_path, dispatch):
    due = "Iceland will send its answer to the proposal of Norway by January 28, the ministry said."
    with desk_on(tmp_path / "desk", 30) as desk:
        desk.add(dispatch("Answer due", due, day="Jan 3, 2022"))
        desk.add(dispatch("Answer sent", "Iceland delivered its answer to Norway on Thursday.", day="Jan 6, 2022"))
        desk.add(dispatch("Talks planned", "Chad and Niger will meet in Zinder on February 3.", day="Jan 27, 2022"))
        assert [one.item.state for one in desk.agenda(since="2022-01-28", until="2022-01-28").items] == ["held"]


def test_a_calendar_takes_the_entries(tmp_path, dispatch):
    with desk_on(tmp_path / "desk", 10) as desk:
        desk.add(dispatch("Talks planned", PLAN))
        entries = desk.agenda().items
    calendar = icalendar.Calendar.from_ical(calendar_of(entries, "My desk"))
    (event,) = calendar.walk("VEVENT")
    assert event["UID"] == f"{entries[0].item.id}@tocsin"
    assert event["SEQUENCE"] == 0
    assert (event["DTSTART"].dt.isoformat(), event["DTEND"].dt.isoformat()) == ("2022-01-20", "2022-01-21")
    assert event["STATUS"] == "TENTATIVE"
    assert event["LOCATION"] == "Oslo"
    assert calendar_of(entries, "My desk") == calendar_of(entries, "My desk")


def test_a_position_lapses_when_nobody_states_it_for_half_a_year(tmp_path, dispatch):
    path = dispatch("Demand", "Norway demanded on Friday that Iceland withdraw its trawlers from the Barents Sea.")
    for year, state in ((2022, "standing"), (2023, "lapsed")):
        with Desk.init(tmp_path / f"desk{year}", clock=lambda year=year: datetime(year, 3, 1, tzinfo=UTC)) as desk:
            desk.add(path)
            (found,) = desk.positions(actor="NOR", towards="ISL").items
            assert (found.kind, found.state) == ("demand", state)
            assert len(desk.positions(state=state).items) == 1
