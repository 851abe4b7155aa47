"""Dispatches are read together, and one that cannot be read costs none of the others."""

from __future__ import annotations

from sqlalchemy import update

from tocsin.desk.database import schema
from tocsin.desk.database.engines import writing
from tocsin.desk.filing.batches import read_batch
from tocsin.desk.filing.keeping import packed
from tocsin.dispatch import dispatch_of_text
from tocsin.errors import InputError, InputTooLarge
from tocsin.reading.parsing.language import MAX_CHARACTERS

STORY = "Norway accused Iceland of overfishing on Friday. Norway and Iceland held talks in Oslo on Thursday."
PARTS = ("actors", "places", "times", "quantities", "quotes", "events", "agenda")
TOO_LONG = "The envoy spoke of herring. " * (MAX_CHARACTERS // 28 + 1)


def test_a_batch_gives_the_records_that_one_by_one_gives(wire_desk):
    dispatches = [wire_desk.record(one.id).dispatch for one in wire_desk.dispatches(limit=5).items]
    reader = wire_desk.reader
    assert read_batch(reader, dispatches) == [reader.read_dispatch(one) for one in dispatches]


def test_one_that_cannot_be_read_costs_none_of_its_batch(wire_desk):
    texts = [STORY, TOO_LONG, STORY + " It was the third round."]
    found = read_batch(wire_desk.reader, [dispatch_of_text(text, published="2022-01-07") for text in texts])
    assert [type(one) for one in found] == [type(found[0]), InputTooLarge, type(found[0])]
    assert [event.type for event in found[0].events] == [event.type for event in found[2].events] != []


def test_adding_tells_what_cannot_be_read_and_files_the_rest(desk, dispatch):
    told: list[InputError] = []
    paths = [dispatch("Cod row", STORY), dispatch("Herring", TOO_LONG), dispatch("Talks end", STORY + " They ended.")]
    report = desk.add(paths, on_error=told.append)
    assert (report.added, dict(report.failed), sum(report.read.values())) == (2, {"input-too-large": 1}, 2)
    assert [one.where for one in told] == [str(paths[1])]
    assert [one.source for one in report.quarantine] == [str(paths[1])]
    assert desk.check() == []


def test_pages_that_cannot_be_read_are_not_among_the_dispatches(desk, dispatch):
    from tocsin.intake import load

    pages = [load(dispatch("Herring", TOO_LONG)), load(dispatch("Cod row", STORY))]
    report = desk.add_pages(pages)
    assert report.dispatches == [desk.dispatches().items[0].id]


def test_reading_again_leaves_what_cannot_be_read_as_it_was(desk, dispatch):
    desk.add([dispatch("Cod row", STORY), dispatch("Talks end", STORY + " They ended.")])
    before = desk.events().items
    grown = next(one for one in desk.dispatches().items if one.headline == "Cod row").id
    longer = dispatch_of_text(TOO_LONG, published="2022-01-07").model_copy(update={"id": grown})
    nothing: dict[str, object] = {part: [] for part in PARTS}
    record = desk.record(grown).model_copy(update={"dispatch": longer, **nothing})
    told: list[InputError] = []
    with writing(desk.engine) as connection:
        of_it = update(schema.records).where(schema.records.c.dispatch == grown)
        connection.execute(of_it.values(body=packed(record), reading="r-old"))
    report = desk.reread(on_error=told.append)
    assert (report.reread, report.current, report.failed) == (0, 1, 1)
    assert [one.where for one in told] == [grown]
    assert desk.events().items == before


def test_more_than_a_batch_is_told_batch_by_batch(desk, dispatch):
    paths = [dispatch(f"Round {number}", f"{STORY} It was round {number}.") for number in range(34)]
    told: list[int] = []
    desk.add(paths, on_progress=lambda report: told.append(report.added))
    assert told == [32, 34]
