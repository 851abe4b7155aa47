"""Whoever follows a desk can ask what changed when, on either database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.desk.conftest import NOON, dispatch  # noqa: F401 - a fixture
from tests.desk.postgres import Postgres
from tocsin import Desk
from tocsin.desk.queries.filters import EventFilter

NORWAY = ("Norway warns Russia", "Norway accused Russia on Friday of sending drones over its coast.")
SWEDEN = ("Sweden warns Iran", "Sweden accused Iran on Friday of an attack on its embassy.")


class Minutes:
    """A clock that is a minute on each time a dispatch is added."""

    def __init__(self) -> None:
        self.now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(params=["sqlite", "postgres"])
def followed(request: pytest.FixtureRequest, tmp_path: Path, dispatch: Callable[..., Path]) -> Iterator[Desk]:  # noqa: F811
    """A desk to which one dispatch came at noon and another a minute later."""
    minutes = Minutes()
    url = ""
    if request.param == "postgres":
        server: Postgres = request.getfixturevalue("postgres")
        url = server.database("followed")
    with Desk.init(tmp_path / "desk", url=url, clock=minutes) as desk:
        desk.add(dispatch(*NORWAY))
        minutes.now += timedelta(minutes=1)
        desk.add(dispatch(*SWEDEN))
        yield desk


def test_what_changed_since_an_instant_is_given_with_the_instant_of_its_change(followed: Desk) -> None:
    (norway,), (sweden,) = followed.events(actor="NOR").items, followed.events(actor="SWE").items
    assert followed.instants.of_events([norway.id, sweden.id]) == {
        norway.id: "2022-04-01T12:00:00Z",
        sweden.id: "2022-04-01T12:01:00Z",
    }
    late = followed.instants.changed_since("2022-04-01T12:00:30Z", EventFilter())
    assert [(at, one.id) for at, one in late] == [("2022-04-01T12:01:00Z", sweden.id)]
    assert followed.instants.changed_since("2022-04-01T12:00:30Z", EventFilter(actor=["NOR"])) == []
    assert len(followed.instants.changed_since("2022-04-01T12:00:00Z", EventFilter())) == 2


def test_events_are_told_apart_by_the_dispatch_that_told_of_them_first(followed: Desk) -> None:
    (norway,), (sweden,) = followed.events(actor="NOR").items, followed.events(actor="SWE").items
    first = followed.instants.first_told([norway.id, sweden.id])
    assert first[norway.id] == followed.instants.last_number("2022-04-01T12:00:59Z")
    assert first[sweden.id] == followed.instants.last_number("2022-04-01T12:01:00Z")
    assert followed.instants.last_number("2022-04-01T11:00:00Z") == 0


def test_the_pulse_stands_while_nothing_comes(followed: Desk) -> None:
    assert followed.instants.pulse() == followed.instants.pulse() == "2/2022-04-01T12:01:00Z"
    assert followed.instants.latest() == "2022-04-01T12:01:00Z"


def test_a_storyline_changed_when_its_last_dispatch_came(followed: Desk) -> None:
    lines = followed.storylines().items
    instants = followed.instants.of_storylines(one.id for one in lines)
    assert set(instants) == {one.id for one in lines}
    assert max(instants.values()) == "2022-04-01T12:01:00Z"
