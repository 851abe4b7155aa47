"""Events in another order: over the whole of an answer, page by page, whatever comes in meanwhile."""

from __future__ import annotations

from typing import get_args

import pytest

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.filters import SORTS, Sort
from tocsin.errors import UsageError


def walk(desk: Desk, sort: str, **asked: object) -> list[ResolvedEvent]:
    found: list[ResolvedEvent] = []
    cursor = None
    while True:
        page = desk.events(sort=sort, limit=37, cursor=cursor, **asked)
        found += page.items
        cursor = page.next
        if cursor is None:
            return found


def test_every_column_is_sorted_by_either_way() -> None:
    assert set(get_args(Sort)) == {f"{way}{name}" for name in SORTS for way in ("", "-")}


@pytest.mark.parametrize("sort", get_args(Sort))
def test_pages_of_any_order_hold_each_event_once(wire_desk: Desk, sort: str) -> None:  # noqa: F811
    every = {one.id for one in wire_desk.events(limit=1000).items}
    found = walk(wire_desk, sort)
    assert len(found) == len(every)
    assert {one.id for one in found} == every


def test_the_strongest_score_of_the_whole_desk_stands_on_the_first_page(wire_desk: Desk) -> None:  # noqa: F811
    least = min(one.goldstein for one in wire_desk.events(limit=1000).items)
    assert wire_desk.events(sort="score", limit=1).items[0].goldstein == least
    scores = [one.goldstein for one in walk(wire_desk, "-score")]
    assert scores == sorted(scores, reverse=True)


def test_parties_are_sorted_by_their_names_within_a_filter(wire_desk: Desk) -> None:  # noqa: F811
    names = [one.actors[0].name.lower() for one in walk(wire_desk, "who", party="RUS") if one.actors]
    assert len(names) > 50
    assert names == sorted(names)


def test_a_cursor_whose_row_is_gone_is_refused(wire_desk: Desk) -> None:  # noqa: F811
    with pytest.raises(UsageError, match="gone"):
        wire_desk.events(sort="type", cursor="2022-01-07~v-none")
