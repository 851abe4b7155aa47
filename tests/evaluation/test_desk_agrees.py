"""What is scored in memory is what a desk stores: the figures of the sample wire are those of a user's desk."""

from __future__ import annotations

from typing import Any

import pytest

from evaluation.desk import Desk as InMemory
from evaluation.desk import desk_of
from evaluation.wire import AS_OF
from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.desk.agenda.calendar import agenda
from tocsin.desk.positions.keep import positions
from tocsin.desk.storylines.follow import storylines
from tocsin.desk.storylines.heads import story_head_of
from tocsin.reading.resolution.mentions import mentions_of


@pytest.fixture(scope="module")
def in_memory(wire_desk: Desk) -> InMemory:  # noqa: F811
    """The sample wire as the scorers see it, of the records that the desk read."""
    records = (wire_desk.record(one.id) for one in wire_desk.dispatches(limit=1000).items)
    return desk_of(dict(sorted((str(one.dispatch.source.name), one) for one in records)))


def everything(ask: Any) -> list[Any]:
    """Give all pages of an answer."""
    found, cursor = [], None
    while True:
        page = ask(limit=200, cursor=cursor)
        found += page.items
        cursor = page.next
        if cursor is None:
            return found


def test_events_are_the_same(in_memory: InMemory, wire_desk: Desk) -> None:  # noqa: F811
    stored = {one.id: set(one.mentions) for one in everything(wire_desk.events)}
    assert stored == {one.id: set(one.mentions) for one in in_memory.events}


def test_the_agenda_is_the_same(in_memory: InMemory, wire_desk: Desk) -> None:  # noqa: F811
    assert wire_desk.today().isoformat() == AS_OF
    stored = {(one.item.id, one.item.state, one.item.start) for one in everything(wire_desk.agenda)}
    scored = {(one.id, one.state, one.start) for one in agenda(in_memory.events, in_memory.mentions, AS_OF)}
    assert stored == scored


def test_positions_are_the_same(in_memory: InMemory, wire_desk: Desk) -> None:  # noqa: F811
    stored = {(one.id, one.state, one.times) for one in everything(wire_desk.positions)}
    assert stored == {(one.id, one.state, one.times) for one in positions(in_memory.mentions.values(), AS_OF)}


def test_storylines_are_the_same(in_memory: InMemory, wire_desk: Desk) -> None:  # noqa: F811
    copies = {name: in_memory.records[of].dispatch.id for name, of in in_memory.copy_of.items()}
    heads = [story_head_of(record, mentions_of(record), copies.get(name)) for name, record in in_memory.records.items()]
    stored = {frozenset(one.dispatches) for one in everything(wire_desk.storylines)}
    assert stored == {frozenset(one.dispatches) for one in storylines(heads, in_memory.events)}
