"""Numbers of events by place and time, kept with the events, and the names that events are sorted by."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, select, text

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tests.desk.older import bring_down
from tests.desk.processes import forked, kill_at
from tests.desk.series.test_pair_events import STORIES
from tocsin import Desk
from tocsin.desk.adjudication.log import Judging
from tocsin.desk.database import schema
from tocsin.desk.database.engines import engine_of, reading, writing
from tocsin.desk.database.migrate import version_of
from tocsin.desk.resolution.tally import count_anew


def kept(desk: Desk) -> Counter[tuple[str, ...]]:
    with reading(desk.engine) as connection:
        rows = connection.execute(select(schema.event_counts)).all()
    assert all(row.events > 0 for row in rows)
    return Counter({tuple(row)[:5]: row.events for row in rows})


def counted_anew(desk: Desk) -> Counter[tuple[str, ...]]:
    """The same out of the events themselves."""
    found = Counter[tuple[str, ...]]()
    for event in desk.events(limit=1000).items:
        day = (event.start or event.history[0].at or "")[:10]
        where = (event.place.id, event.place.country or "") if event.place else ("", "")
        found.update((period, *where, event.type, event.status) for period in {day[:4], day[:7]})
    return found


def names(desk: Desk) -> dict[str, tuple[str, ...]]:
    with reading(desk.engine) as connection:
        columns = (schema.events.c.id, schema.events.c.who, schema.events.c.towards, schema.events.c.venue)
        return {row[0]: tuple(row)[1:] for row in connection.execute(select(*columns))}


@pytest.fixture
def paths(dispatch: Callable[..., Path]) -> list[Path]:
    return [dispatch(headline, body, agency=agency) for headline, body, agency in STORIES]


def test_the_sample_wire_is_counted_as_its_events_are(wire_desk: Desk) -> None:  # noqa: F811
    assert sum(kept(wire_desk).values()) == 2 * wire_desk.overview().events
    assert kept(wire_desk) == counted_anew(wire_desk)


def test_any_order_of_adding_gives_the_same_numbers(new_desk: Callable[[], Desk], paths: list[Path]) -> None:
    found = []
    for seed in range(3):
        with new_desk() as desk:
            for path in random.Random(seed).sample(paths, len(paths)):
                desk.add(path)
                assert kept(desk) == counted_anew(desk)
            found.append(kept(desk))
    assert found[0] == found[1] == found[2]


def test_a_verdict_and_its_undoing_keep_the_numbers_true(desk: Desk, paths: list[Path]) -> None:
    desk.add(paths)
    before, first = kept(desk), desk.events(actor="NOR").items[0]
    for one in first.mentions:
        desk.adjudicate(one, Judging("wrong", "Ada"))
    assert kept(desk) == counted_anew(desk) != before
    desk.undo_verdict("Ada")
    assert kept(desk) == before


def test_a_desk_without_them_gets_numbers_and_names_even_where_it_is_cut_off_on_the_way(
    desk: Desk, paths: list[Path]
) -> None:
    desk.add(paths)
    numbers, called = kept(desk), names(desk)
    assert ("norway", "iceland") in {one[:2] for one in called.values()}
    bring_down(desk, "0003")
    assert desk.folder is not None
    folder = desk.folder
    for step in (3, 7, 12, 16):

        def killed(_: object, step: int = step) -> None:
            kill_at(step)
            Desk.migrate(folder)

        assert forked(killed)[1] == 9
        engine = engine_of(f"sqlite:///{folder / 'desk.db'}")
        assert version_of(engine) == "0003"
        engine.dispose()
    Desk.migrate(folder)
    assert (kept(desk), names(desk)) == (numbers, called)
    assert desk.check() == []


def test_numbers_that_are_not_so_are_told_by_the_check_and_counted_anew(desk: Desk, paths: list[Path]) -> None:
    desk.add(paths)
    before = kept(desk)
    for spoil in (delete(schema.event_counts), text("UPDATE event_counts SET events = events + 1")):
        with writing(desk.engine) as connection:
            connection.execute(spoil)
        assert [line.partition(" ")[2] for line in desk.check()] == [
            "numbers of events by place and time that are not so"
        ]
        with writing(desk.engine) as connection:
            count_anew(connection)
        assert kept(desk) == before
        assert desk.check() == []
