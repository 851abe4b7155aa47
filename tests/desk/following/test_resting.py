"""Between two rounds a watch keeps neither mentions nor connections, and the desk answers on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tocsin import Desk
from tocsin.desk.following.resting import rest


def test_a_desk_that_rested_keeps_nothing_open_and_goes_on(desk: Desk, dispatch: Callable[..., Path]) -> None:
    desk.add(dispatch("Cod row", "Norway accused Iceland of overfishing on Friday."))
    before = desk.events().items
    rest(desk)
    assert desk.engine.pool.checkedin() == 0
    assert desk.events().items == before
    assert desk.add(dispatch("Talks", "Norway and Iceland held talks in Oslo on Thursday.")).added == 1
