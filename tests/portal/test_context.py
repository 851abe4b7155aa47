"""What the portal keeps between requests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from tests.desk.conftest import desk, dispatch  # noqa: F401 - fixtures
from tocsin import Desk
from tocsin.portal.context import Context

STORY = "Norway accused Iceland of overfishing on Friday."


def test_what_was_made_is_kept_until_the_desk_changes(desk: Desk, dispatch: Callable[..., Path]) -> None:  # noqa: F811
    context, made = Context(desk), list[int]()

    def count() -> int:
        made.append(1)
        return len(made)

    assert [context.kept("a", count), context.kept("a", count)] == [1, 1]
    desk.add(dispatch("Cod row", STORY))
    assert [context.kept("a", count), context.kept("a", count)] == [2, 2]


def test_while_one_makes_it_anew_others_get_what_was(desk: Desk, dispatch: Callable[..., Path]) -> None:  # noqa: F811
    context, begun, go = Context(desk), Event(), Event()
    assert context.kept("a", lambda: "old") == "old"
    desk.add(dispatch("Cod row", STORY))

    def slow() -> str:
        begun.set()
        assert go.wait(30)
        return "new"

    thread = Thread(target=context.kept, args=("a", slow))
    thread.start()
    assert begun.wait(30)
    assert context.kept("a", lambda: "made twice") == "old"
    go.set()
    thread.join(30)
    assert context.kept("a", lambda: "made twice") == "new"


def test_only_so_much_is_kept(desk: Desk) -> None:  # noqa: F811
    context = Context(desk)
    for number in range(500):
        context.kept(str(number), lambda: "x")
    assert context.kept("499", lambda: "again") == "x"
    assert context.kept("0", lambda: "again") == "again"
