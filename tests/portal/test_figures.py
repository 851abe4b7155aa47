"""Numbers of an event: what counts as the same thing, and when they disagree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.desk.model import Figure, FigureClaim, ResolvedEvent
from tocsin.portal.figures import disagrees, figures_of


def claim(kind: str, of: str | None, value: float, dispatch: str, day: str = "2022-03-01") -> FigureClaim:
    figure = Figure(kind=kind, of=of, unit=None, value=value, low=value, high=value)
    return FigureClaim(figure=figure, dispatches=(dispatch,), publishers=(dispatch.title(),), last_stated=day)


@pytest.fixture
def event(wire_desk: Desk) -> ResolvedEvent:  # noqa: F811
    return wire_desk.events(limit=1).items[0]


def of(event: ResolvedEvent, *claims: FigureClaim) -> ResolvedEvent:
    return replace(event, figures=claims)


def test_a_later_count_of_the_dead_differs_from_the_one_before(event: ResolvedEvent) -> None:
    told = of(event, claim("killed", "people", 17, "b", "2022-03-02"), claim("killed", "civilians", 12, "a"))
    ((first, second),) = figures_of(told)
    assert (first.claim.figure.value, first.differs) == (12, False)
    assert (second.claim.figure.value, second.differs) == (17, True)
    assert disagrees(told)


def test_numbers_of_other_things_do_not_disagree(event: ResolvedEvent) -> None:
    told = of(event, claim("weapons", "anti-tank weapons", 1000, "a"), claim("weapons", "Stinger missiles", 500, "b"))
    assert len(figures_of(told)) == 2
    assert not disagrees(told)


def test_two_numbers_of_one_dispatch_are_two_things(event: ResolvedEvent) -> None:
    assert not disagrees(of(event, claim("members", "members", 11, "a"), claim("members", "the 15 members", 15, "a")))


def test_the_same_number_told_twice_is_agreement(event: ResolvedEvent) -> None:
    assert not disagrees(of(event, claim("vehicles", "jets", 4, "a"), claim("vehicles", "F-16 jets", 4, "b")))
