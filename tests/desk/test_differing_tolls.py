"""One raid, told by three agencies over two days with three tolls, is one event that keeps all of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tocsin import Desk

TOLD = [
    (
        "Raid on salt works in Niger kills 21", "Reuters", "NIAMEY", "May 9, 2011",
        "Tuareg rebels raided a salt works at Bilma in northern Niger on Monday, killing 21 miners, a mayor said.",
    ),
    (
        "Rebels storm salt works", "AFP", "AGADEZ", "May 9, 2011",
        "Rebels stormed a salt works at Bilma in Niger on Monday. Twenty-four people were killed, medics said.",
    ),
    (
        "Toll of raid on salt works rises", "AP", "NIAMEY", "May 10, 2011",
        "Twenty-seven miners were killed in a raid on a salt works in Bilma, Niger, on Monday, doctors said.",
    ),
]  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_they_are_one_event_with_each_toll_and_who_states_it(
    desk: Desk, dispatch: Callable[..., Path], seed: int
) -> None:
    files = [dispatch(head, body, place=place, day=day, agency=agency) for head, agency, place, day, body in TOLD]
    random.Random(seed).shuffle(files)
    for path in files:
        desk.add(path)
    (event,) = desk.events().items
    assert (event.act, event.start, event.place.name) == ("ASSAULT", "2011-05-09", "Bilma")
    dead = {claim.figure.value: claim.publishers for claim in event.figures if claim.figure.kind == "killed"}
    assert dead == {21: ("Reuters",), 24: ("AFP",), 27: ("AP",)}
