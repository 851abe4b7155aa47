"""What series read of events, by pair, is what the events say, whatever was done to the desk and in whatever order."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from tests.desk.older import bring_down
from tocsin import Desk
from tocsin.desk.adjudication.log import Judging
from tocsin.desk.database import schema
from tocsin.desk.database.engines import reading, writing
from tocsin.desk.model import Party
from tocsin.desk.resolution.derive import pair_rows, role_rows

COPIED = (
    "Norway sent two frigates to the Barents Sea on Friday after Iceland closed its ports to Norwegian trawlers. "
    "Iceland demanded that Norway withdraw the frigates. Norway accused Iceland of overfishing, and Denmark praised "
    "the two countries for their talks in Oslo."
)
STORIES = (
    ("Ships sent", COPIED, "AFP"),
    ("Frigates leave", COPIED, "DPA"),
    ("Row goes on", "Iceland rejected the accusation of Norway on Friday. Denmark held talks with Norway.", "AP"),
    ("CORRECTED-Row goes on", "Iceland denied the accusation of Norway on Friday. Denmark met Norway in Oslo.", "AP"),
    ("Fleet out", "Sweden accused Russia of a cyberattack on Friday. Russia threatened Sweden with war.", "UPI"),
    ("KILL NOTICE: Fleet out", "Please withdraw this dispatch.", "UPI"),
)  # fmt: skip
Row = tuple[str, str, str, str, str, float, float, tuple[str, ...]]


def kept(desk: Desk) -> set[Row]:
    with reading(desk.engine) as connection:
        rows = connection.execute(select(schema.pair_events)).all()
    return {(*tuple(row)[:7], tuple(json.loads(row.publishers))) for row in rows}


def counted_anew(desk: Desk) -> set[Row]:
    """The same out of the events themselves."""
    found = set[Row]()
    with reading(desk.engine) as connection:
        days = dict(connection.execute(select(schema.events.c.id, schema.events.c.day)).all())
    for event in desk.events(limit=1000).items:
        sides = [
            {name for one in some for name in (one.id, one.country, one.affiliation) if name}
            for some in (event.actors, event.recipients)
        ]
        for actor in sides[0]:
            for other in {"", *sides[0], *sides[1]} - {actor}:
                told = (days[event.id], event.id, event.status, event.goldstein, event.confidence)
                found.add((actor, other, *told, tuple(event.publishers)))
    return found


@pytest.fixture
def paths(dispatch: Callable[..., Path]) -> list[Path]:
    return [dispatch(headline, body, agency=agency) for headline, body, agency in STORIES]


def test_the_sample_wire_has_just_the_rows_of_its_events(wire_desk: Desk) -> None:
    assert len(kept(wire_desk)) > 500
    assert kept(wire_desk) == counted_anew(wire_desk)


def test_any_order_of_adding_gives_the_same_rows_and_all_that_follows_keeps_them_true(
    new_desk: Callable[[], Desk], paths: list[Path]
) -> None:
    found = []
    for seed in range(4):
        order = random.Random(seed).sample(paths, len(paths))
        with new_desk() as desk:
            for path in order:
                desk.add(path)
                assert kept(desk) == counted_anew(desk)
            found.append(kept(desk))
    assert all(one == found[0] for one in found)
    assert {row[0] for row in found[0]} >= {"NOR", "ISL"}
    assert "SWE" not in {row[0] for row in found[0]}


def test_verdicts_and_another_reading_keep_the_rows_true(desk: Desk, paths: list[Path]) -> None:
    desk.add(paths)
    before, first = kept(desk), desk.events(actor="NOR").items[0]
    for one in first.mentions:
        desk.adjudicate(one, Judging("wrong", "Ada"))
    assert kept(desk) == counted_anew(desk) == {row for row in before if row[3] != first.id}
    desk.undo_verdict("Ada")
    assert kept(desk) == counted_anew(desk)
    with writing(desk.engine) as connection:
        connection.execute(update(schema.records).values(reading="r-old"))
    assert desk.reread().reread == len(STORIES)
    assert kept(desk) == counted_anew(desk)


def test_a_desk_without_the_table_gets_it_with_its_rows(desk: Desk, paths: list[Path]) -> None:
    desk.add(paths)
    before = kept(desk)
    bring_down(desk, "0002")
    assert desk.folder is not None
    Desk.migrate(desk.folder)
    assert kept(desk) == before == counted_anew(desk)


def test_publishers_too_many_for_the_key_are_read_of_the_event(desk: Desk, paths: list[Path]) -> None:
    desk.add(paths)
    pair = {"actor": "NOR", "towards": "ISL", "since": "2022-01-03", "until": "2022-01-30"}
    before = desk.series(**pair)
    assert any(point.events for point in before.acts.points)
    with writing(desk.engine) as connection:
        connection.execute(update(schema.pair_events).values(publishers=""))
    assert desk.series(**pair) == before


@pytest.mark.parametrize(("number", "stands"), [(90, True), (91, False)])
def test_a_list_of_publishers_stands_with_the_pair_up_to_a_thousand_bytes(
    desk: Desk, paths: list[Path], number: int, stands: bool
) -> None:
    desk.add(paths)
    many = tuple(f"Wire {place:02}" for place in range(number))
    event = replace(desk.events(actor="NOR").items[0], publishers=many)
    rows = pair_rows(event, "2022-01-07", role_rows(event.actors, event.recipients))
    assert {row["publishers"] for row in rows} == {json.dumps(many) if stands else ""}


def test_a_desk_with_a_longer_list_leaves_it_to_the_event_when_it_comes_up(desk: Desk, paths: list[Path]) -> None:
    desk.add(paths)
    bring_down(desk, "0005")
    pairs, long = schema.pair_events, json.dumps([f"Wire {place}" for place in range(200)])
    with writing(desk.engine) as connection:
        connection.execute(update(pairs).where(pairs.c.actor == "NOR").values(publishers=long))
    assert desk.folder is not None
    Desk.migrate(desk.folder)
    with reading(desk.engine) as connection:
        rows = connection.execute(select(pairs.c.actor, pairs.c.publishers)).all()
    assert {publishers == "" for actor, publishers in rows if actor == "NOR"} == {True}
    assert all(publishers for actor, publishers in rows if actor != "NOR")


def test_events_that_no_series_finds_are_told_by_the_check(desk: Desk, paths: list[Path]) -> None:
    desk.add(paths)
    assert desk.check() == []
    with writing(desk.engine) as connection:
        connection.execute(delete(schema.pair_events))
    assert [line.partition(" ")[2] for line in desk.check()] == ["events that no series finds"]


def test_events_of_a_pair_are_those_in_which_the_one_acts_and_the_other_is_meant(wire_desk: Desk) -> None:
    every = wire_desk.events(limit=1000).items

    def of(actor: str, recipient: str, status: str) -> list[str]:
        return [
            event.id
            for event in every
            if event.status == status and _named(event.actors, actor) and _named(event.recipients, recipient)
        ]

    found = 0
    for actor, recipient in (("RUS", "UKR"), ("UKR", "RUS"), ("USA", "RUS"), ("RUS", "NATO"), ("NATO", "RUS")):
        for status in ("occurred", "scheduled", "hypothetical", "negated"):
            page = wire_desk.events(actor=actor, recipient=recipient, status=status, limit=1000)
            assert [event.id for event in page.items] == of(actor, recipient, status)
            found += len(page.items)
    assert found > 20


def _named(parties: Iterable[Party], name: str) -> bool:
    return any(name in (one.id, one.country, one.affiliation) for one in parties)
