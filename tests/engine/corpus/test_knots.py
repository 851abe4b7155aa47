"""Knots are what hangs together, whatever order the links come in, by numbers as by names."""

from __future__ import annotations

import random

from tocsin.engine.corpus.knots import Knots, NumberKnots

LINKS = [(1, 4), (4, 9), (2, 3), (9, 1), (7, 8), (8, 2)]


def knots_by_number(links: list[tuple[int, int]]) -> dict[int, int]:
    knots = NumberKnots(12)
    for one, other in links:
        knots.tie(one, other)
    return {row["member"]: row["knot"] for part in knots.tables(4) for row in part.to_pylist()}


def test_a_knot_is_known_by_its_least_member_whatever_order_the_links_came_in() -> None:
    expected = {1: 1, 4: 1, 9: 1, 2: 2, 3: 2, 7: 2, 8: 2}
    for seed in range(20):
        links = [tuple(random.Random(seed).sample(one, 2)) for one in LINKS]
        random.Random(seed).shuffle(links)
        assert knots_by_number(links) == expected  # type: ignore[arg-type]


def test_numbers_and_names_give_the_same_knots() -> None:
    chance = random.Random(7)
    links = [(chance.randrange(300), chance.randrange(300)) for _ in range(160)]
    links = [(one, other) for one, other in links if one != other]
    numbers, names = NumberKnots(300), Knots()
    for one, other in links:
        numbers.tie(one, other)
        names.tie(f"{one:03}", f"{other:03}")
    ours = {row["member"]: row["knot"] for part in numbers.tables(50) for row in part.to_pylist()}
    theirs = {int(row["member"]): int(row["knot"]) for part in names.tables(50) for row in part.to_pylist()}
    assert ours == theirs
    assert len(set(ours.values())) > 10


def test_where_nothing_is_tied_there_is_no_knot() -> None:
    assert list(NumberKnots(5).tables(10)) == []
    assert list(NumberKnots(0).tables(10)) == []
