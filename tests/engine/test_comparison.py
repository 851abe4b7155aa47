"""Readings side by side: what is gone, new and changed is told by kind, with the frames that brought it about."""

from __future__ import annotations

from pathlib import Path

import pytest

from tocsin import Reader, Record
from tocsin.engine.comparison.differences import Difference, Tally, compare, differences
from tocsin.engine.comparison.reading import Reading, Thing, reading_of_record, reading_of_rows
from tocsin.engine.comparison.record_file import readings_of_file
from tocsin.errors import MalformedInput, RecordError, SourceNotFound
from tocsin.record import canonical_json

TEXT = "Kenya serenaded Denmark on Thursday. Norway accused Russia of overfishing on Friday."
FRAMES = """
frame own.serenade
type SUPPORT
cameo 051
verb serenade
obj -> recipient
+ Norland serenaded the Danish embassy. | - | DNK | occurred
"""


def read(text: str = TEXT, reader: Reader | None = None) -> Record:
    return (reader or Reader()).read_text(text, published="2022-01-07")


@pytest.fixture(scope="module")
def plain() -> Record:
    return read()


@pytest.fixture(scope="module")
def spied(tmp_path_factory: pytest.TempPathFactory) -> Record:
    path = tmp_path_factory.mktemp("lexicon") / "spies.lex"
    path.write_text(FRAMES, "utf-8")
    return read(reader=Reader(lexicon=[path]))


def found(before: Record, after: Record) -> list[Difference]:
    return list(differences(reading_of_record(before), reading_of_record(after)))


def changed(record: Record, **values: object) -> Record:
    event = record.events[0].model_copy(update=values)
    return record.model_copy(update={"events": [event, *record.events[1:]]})


def test_a_reading_is_as_itself(plain: Record) -> None:
    assert found(plain, plain) == []


def test_a_new_frame_s_event_is_new_and_names_the_frame(plain: Record, spied: Record) -> None:
    events = [one for one in found(plain, spied) if one.kind == "event"]
    assert [(one.what, one.frames) for one in events] == [("new", (None, "own.serenade"))]
    assert (events[0].after["type"], events[0].after["recipients"]) == ("SUPPORT", ["DNK"])
    assert TEXT[events[0].place[0] : events[0].place[1]] == "serenaded"
    assert [one.what for one in found(spied, plain) if one.kind == "event"] == ["gone"]


def test_a_field_that_changed_is_told_with_both_values_and_frames(plain: Record) -> None:
    other = changed(plain, status="negated", frame="accuse.other")
    (difference,) = found(plain, other)
    assert (difference.kind, difference.what) == ("event.status", "changed")
    assert (difference.before, difference.after) == ("occurred", "negated")
    assert difference.frames == (plain.events[0].frame, "accuse.other")


def test_who_acts_is_compared_by_id_and_who_they_are_once(plain: Record) -> None:
    actors = [one.model_copy(update={"office": "Admiral"}) if one.id == "RUS" else one for one in plain.actors]
    (difference,) = found(plain, plain.model_copy(update={"actors": actors}))
    assert (difference.kind, difference.place, difference.after) == ("actor.office", ("RUS",), "Admiral")


def test_of_several_events_of_one_verb_the_most_alike_are_paired() -> None:
    def reading(*types: str) -> Reading:
        things = [Thing((3, 7, False), {"type": one, "status": "occurred"}) for one in types]
        return Reading("d-1", "", {"event": things})

    assert list(differences(reading("AID", "ACCUSE"), reading("ACCUSE", "AID"))) == []
    (left,) = differences(reading("AID", "ACCUSE"), reading("ACCUSE"))
    assert (left.what, left.before["type"]) == ("gone", "AID")


def test_the_tally_counts_dispatches_kinds_and_frames(plain: Record, spied: Record) -> None:
    alone = read("Kenya praised Norway on Friday.")
    tally = Tally()
    before = [reading_of_record(alone), reading_of_record(plain)]
    told = list(compare(before, [reading_of_record(spied)], tally))
    assert (tally.alike, tally.different, tally.gone, tally.new) == (0, 1, [alone.dispatch.id], [])
    assert tally.counts["event", "new"] == 1
    assert tally.frames["event"] == {(None, "own.serenade"): 1}
    assert sum(tally.counts.values()) == len(told)
    assert not tally.is_same
    assert [len(side) for side in tally.made_by] == [1, 1]
    assert tally.made_by[0] != tally.made_by[1]


def test_two_sets_of_nothing_are_the_same() -> None:
    tally = Tally()
    assert list(compare([], [], tally)) == []
    assert tally.is_same


def test_a_file_is_read_in_the_order_of_ids_whatever_its_own(plain: Record, tmp_path: Path) -> None:
    other = read("Kenya praised Norway on Friday.")
    path = tmp_path / "records.jsonl"
    lines = sorted([canonical_json(plain), canonical_json(other)], reverse=True)
    path.write_text("\n\n".join([*lines, lines[0]]) + "\n", "utf-8")
    ids = [one.dispatch for one in readings_of_file(path)]
    assert ids == sorted({plain.dispatch.id, other.dispatch.id})


def test_the_order_of_dispatches_is_of_no_matter(plain: Record) -> None:
    readings = [
        reading_of_record(plain),
        *(reading_of_record(read(f"Kenya praised {one}.")) for one in ("Mali", "Chad")),
    ]
    tally = Tally()
    assert list(compare(readings, reversed(readings), tally)) == []
    assert tally.alike == 3


def test_only_what_both_hold_is_compared(plain: Record) -> None:
    whole = reading_of_record(plain)
    events_alone = Reading(whole.dispatch, "", {"event": whole.things["event"]})
    assert list(differences(events_alone, whole)) == []


def test_broken_lines_and_records_are_named(plain: Record, tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(canonical_json(plain) + "\nno json\n", "utf-8")
    with pytest.raises(MalformedInput, match=r"records.jsonl:2: is no line of a record"):
        list(readings_of_file(path))
    path.write_text(canonical_json(plain).replace("overfishing", "overfishin"), "utf-8")
    with pytest.raises(RecordError, match=r"records.jsonl:1: the record does not hold together"):
        list(readings_of_file(path))
    with pytest.raises(SourceNotFound):
        list(readings_of_file(tmp_path / "none.jsonl"))


def test_what_only_one_side_holds_of_a_thing_is_not_compared() -> None:
    def reading(**resolved: str) -> Reading:
        return Reading("d-1", "x", {"event": [Thing((3, 7), {"type": "AID", **resolved})]})

    assert list(differences(reading(event="v-1"), reading())) == []
    assert list(differences(reading(), reading(event="v-1"))) == []
    (told,) = differences(reading(event="v-1"), reading(event="v-2"))
    assert (told.kind, told.before, told.after) == ("event.event", "v-1", "v-2")


def test_whose_text_a_dispatch_carries_is_compared_where_both_tell_of_copies() -> None:
    row = {"original": "d-2", "taken_from": "d-2", "kind": "copy"}
    taken, own = (reading_of_rows("d-1", "x", {"copies": rows}) for rows in ([row], []))
    (told,) = differences(own, taken)
    assert (told.kind, told.what, told.after) == ("copy", "new", row)
    assert list(differences(reading_of_rows("d-1", "x", {}), taken)) == []
