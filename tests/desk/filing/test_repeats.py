"""What is told of a repeat without a walk is what the walk through all that repeats it tells."""

import random
from pathlib import Path

import pytest
from sqlalchemy import select

from tocsin import Desk
from tocsin.desk.database import schema
from tocsin.desk.database.engines import reading, writing
from tocsin.desk.filing.linking import stand
from tocsin.desk.filing.repeats import repeats

BODY = (
    "Tonga sent a patrol boat to the Minerva Reefs on Monday after Fiji laid a buoy there without asking it. "
    "The navy in Nuku'alofa said that the boat would stay until the buoy was gone and its keeper with it. "
    "Fiji's foreign minister called the reefs his country's own and asked Samoa to mediate in the quarrel."
)
TOLL = "\n\nFour fishermen drowned when the boats collided, the ministry said."
OTHER = (
    "Samoa's premier offered on Tuesday to receive both neighbours in Apia, with a bishop at the head of the table. "
    "He said that a reef which lies under water at high tide was no ground for a war among cousins."
)


@pytest.fixture
def sent(dispatch):
    """Sendings and copies of two texts, one of them longer, with an excerpt, a correction and a kill notice."""
    told = [dispatch("Boat sent", BODY, day=f"Jan {day}, 2022") for day in range(5, 9)]
    told += [dispatch("Boat sent out", BODY, day=f"Jan {day}, 2022", agency="AP") for day in (5, 6)]
    told += [dispatch("Talks offered", OTHER, day=f"Jan {day}, 2022", agency="DPA") for day in (6, 7)]
    told += [dispatch("Boat sent, talks offered", f"{BODY}\n\n{OTHER}", day="Jan 8, 2022", agency="DPA")]
    told += [dispatch("Four drown", BODY + TOLL, day="Jan 9, 2022")]
    told += [dispatch("CORRECTED-Four drown", BODY + TOLL.replace("Four", "Three"), day="Jan 9, 2022")]
    told += [dispatch("Four drown, navy says", BODY + TOLL, day="Jan 10, 2022", agency="AP")]
    return [*told, dispatch("KILL NOTICE: Talks offered", "Please withdraw it.", day="Jan 7, 2022", agency="DPA")]


@pytest.mark.parametrize("seed", range(4))
def test_a_walk_over_all_changes_nothing_of_how_dispatches_stand(desk: Desk, sent: list[Path], seed: int):
    order = random.Random(seed).sample(sent, len(sent))
    for size in (1, 3, len(order)):
        some, order = order[:size], order[size:]
        desk.add(some)
        with writing(desk.engine) as connection:
            everything = set(connection.execute(select(schema.dispatches.c.id)).scalars())
            assert stand(connection, everything) == set()


def test_a_further_copy_is_told_and_one_of_what_was_killed_is_left_to_the_walk(desk: Desk, dispatch):
    desk.add([dispatch("Boat sent", BODY, day="Jan 5, 2022"), dispatch("Talks offered", OTHER, agency="DPA")])
    desk.add(dispatch("KILL NOTICE: Talks offered", "Please withdraw it.", agency="DPA"))
    (first,) = (head.id for head in desk.dispatches().items if head.headline == "Boat sent")
    desk.add(dispatch("Boat sent out", BODY, day="Jan 6, 2022", agency="AP"))
    desk.add(dispatch("Cousins asked to Apia", OTHER, agency="AP"))
    ids = {head.headline: head.id for head in desk.dispatches().items}
    with reading(desk.engine) as connection:
        copy = repeats(connection, {ids["Boat sent out"]})
        killed = repeats(connection, {ids["Cousins asked to Apia"]})
    assert {one: standing.original for one, standing in copy.items()} == {ids["Boat sent out"]: first}
    assert killed == {}
