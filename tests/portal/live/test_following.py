"""Who follows a search is told of what is new in it and what changed, once, and of nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.desk.conftest import NOON, dispatch  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.desk.queries.filters import EventFilter
from tocsin.portal.live.following import Following

NORWAY = ("Norway warns Russia", "Norway accused Russia on Friday of sending drones over its coast.")
SWEDEN = ("Sweden warns Iran", "Sweden accused Iran on Friday of an attack on its embassy.")


class Hands:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def desk(tmp_path: Path, hands: Hands) -> Iterator[Desk]:
    with Desk.init(tmp_path / "desk", clock=hands) as made:
        yield made


Write = Callable[..., Path]


def begun(desk: Desk, after: str | None = None, *, resumed: bool = False, **asked: object) -> Following:
    return Following.begin(desk, EventFilter.model_validate(asked), after, resumed=resumed)


def test_nothing_is_told_while_nothing_changes(desk: Desk, dispatch: Write) -> None:  # noqa: F811
    desk.add(dispatch(*NORWAY))
    following = begun(desk)
    assert following.look() is None
    assert following.look() is None


def test_a_new_event_is_told_once(desk: Desk, dispatch: Write, hands: Hands) -> None:  # noqa: F811
    desk.add(dispatch(*NORWAY))
    following = begun(desk)
    hands.move(60)
    desk.add(dispatch(*SWEDEN))
    news = following.look()
    assert news is not None
    (event,) = desk.events(actor="SWE").items
    assert (news.new, news.changed, news.at) == ((event.id,), (), "2022-04-01T12:01:00Z")
    assert news.lines[event.id].startswith("Sweden: ACCUSE occurred towards Iran")
    assert following.look() is None


def test_what_comes_in_the_second_that_was_looked_at_is_told(desk: Desk, dispatch: Write) -> None:  # noqa: F811
    desk.add(dispatch(*NORWAY))
    following = begun(desk)
    desk.add(dispatch(*SWEDEN))
    news = following.look()
    assert news is not None
    assert [desk.event(one).actors[0].id for one in news.new] == ["SWE"]


def test_another_dispatch_on_a_known_event_is_a_change(desk: Desk, dispatch: Write, hands: Hands) -> None:  # noqa: F811
    desk.add(dispatch(*NORWAY))
    following = begun(desk)
    hands.move(60)
    desk.add(dispatch("Norway accuses Russia", "Norway accused Russia on Friday of sending drones.", agency="Reuters"))
    news = following.look()
    assert news is not None
    assert (len(news.new), len(news.changed)) == (0, 1)


def test_only_what_the_search_finds_is_told(desk: Desk, dispatch: Write, hands: Hands) -> None:  # noqa: F811
    following = begun(desk, actor="NOR")
    hands.move(60)
    desk.add(dispatch(*SWEDEN))
    assert following.look() is None
    desk.add(dispatch(*NORWAY))
    assert following.look() is not None


def test_a_page_made_before_is_told_of_what_came_between(desk: Desk, dispatch: Write, hands: Hands) -> None:  # noqa: F811
    desk.add(dispatch(*NORWAY))
    made_at = desk.instants.latest()
    hands.move(60)
    desk.add(dispatch(*SWEDEN))
    news = begun(desk, made_at).look()
    assert news is not None
    assert len(news.new) == 1


def test_who_resumes_is_told_the_last_seconds_again(desk: Desk, dispatch: Write, hands: Hands) -> None:  # noqa: F811
    desk.add(dispatch(*NORWAY))
    following = begun(desk, "2022-04-01T11:00:00Z")
    first = following.look()
    assert first is not None
    hands.move(600)
    desk.add(dispatch(*SWEDEN))
    resumed = begun(desk, first.at, resumed=True).look()
    assert resumed is not None
    assert {desk.event(one).actors[0].id for one in (*resumed.new, *resumed.changed)} == {"NOR", "SWE"}
    hands.move(600)
    assert begun(desk, "2022-04-01T12:10:11Z", resumed=True).look() is None


def test_a_flood_is_told_by_its_number(desk: Desk, dispatch: Write, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    monkeypatch.setattr("tocsin.portal.live.following.MOST", 2)
    monkeypatch.setattr("tocsin.portal.live.following.TOLD_IN_FULL", 1)
    following = begun(desk)
    for word in ("Sweden", "Finland", "Denmark"):
        desk.add(dispatch(f"{word} warns Iran", f"{word} accused Iran on Friday of an attack on its embassy."))
    news = following.look()
    assert news is not None
    assert (len(news.new), len(news.lines), news.more) == (2, 1, True)


@pytest.mark.parametrize("written", ["yesterday", "2022-01-07", "", "2022-01-07T10:00:00", "9" * 40])
def test_an_instant_that_is_none_is_now(desk: Desk, dispatch: Write, written: str) -> None:  # noqa: F811
    desk.add(dispatch(*NORWAY))
    assert begun(desk, written).at == "2022-04-01T12:00:00Z"
