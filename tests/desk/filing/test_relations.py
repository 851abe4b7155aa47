"""How dispatches stand to each other: corrections supersede, kill notices withdraw, copies follow their original."""

import itertools
import random

import pytest
from sqlalchemy import select

from tocsin.desk.database import schema
from tocsin.desk.database.engines import reading
from tocsin.desk.filing.candidates import versions_of
from tocsin.reading.resolution.relations import Link, links_between, standings

BODY = (
    "Norway sent two frigates to the Barents Sea on Friday after Iceland closed its ports to Norwegian trawlers. "
    "The defence ministry in Oslo said that the ships would stay there until the dispute over cod quotas was settled. "
    "Iceland's foreign minister called the move a provocation and asked the United Nations to mediate in the row."
)
DEAD = "\n\nThree sailors were killed when the frigates collided, the ministry said."


def test_what_falls_by_a_correction_of_the_same_run_is_counted(desk, dispatch):
    first = dispatch("Frigates sent", BODY + DEAD)
    second = dispatch("CORRECTED-Frigates sent", BODY + DEAD.replace("Three", "Two"))
    report = desk.add([first, second])
    assert (report.added, report.withdrawn) == (2, 1)


def test_a_correction_supersedes_and_its_copies_too(desk, dispatch):
    desk.add(dispatch("Frigates sent", BODY + DEAD))
    desk.add(dispatch("Frigates sent north", BODY + DEAD, agency="AP"))
    report = desk.add(dispatch("CORRECTED-Frigates sent", BODY + DEAD.replace("Three", "Two")))
    assert report.withdrawn == 2
    states = {head.headline: head.state for head in desk.dispatches().items}
    assert states == {
        "Frigates sent": "superseded",
        "Frigates sent north": "superseded",
        "CORRECTED-Frigates sent": "current",
    }
    told = {one.dispatch for event in desk.events().items for one in desk.evidence(event.mentions)}
    assert {desk.dispatch(one).headline for one in told} == {"CORRECTED-Frigates sent"}


def test_a_kill_notice_withdraws_everywhere_whichever_comes_first(new_desk, dispatch):
    paths = [
        dispatch("Frigates sent", BODY),
        dispatch("Ships sent, port closed", BODY, agency="AP"),
        dispatch("KILL NOTICE: Frigates sent", "Please withdraw this dispatch. It was not confirmed."),
    ]
    for order in itertools.permutations(paths):
        with new_desk() as desk:
            for path in order:
                desk.add(path)
            assert desk.events().items == ()
            states = sorted(head.state for head in desk.dispatches().items)
            assert states == ["notice", "withdrawn", "withdrawn"]


def test_a_kill_notice_leaves_a_dispatch_of_days_before_alone(desk, dispatch):
    desk.add(dispatch("Frigates sent", BODY, day="Jan 7, 2022"))
    desk.add(dispatch("KILL NOTICE: Frigates sent", "Please withdraw the second dispatch.", day="Jan 10, 2022"))
    assert desk.dispatches(state="withdrawn").items == ()


def test_copies_count_no_publisher_and_keep_their_evidence(desk, dispatch):
    desk.add(dispatch("Frigates sent", BODY))
    desk.add(dispatch("Ships sent, port closed", BODY, agency="AP"))
    copies = [head for head in desk.dispatches().items if head.original]
    assert len(copies) == 1
    for event in desk.events().items:
        assert (event.n_dispatches, event.n_publishers, len(event.copies)) == (1, 1, 1)
        assert len(desk.evidence(event.mentions)) == 2


def test_a_text_sent_many_times_is_linked_with_its_first_sending_whatever_came_first(new_desk, dispatch):
    paths = [dispatch("Frigates sent", BODY, day=f"Jan {day}, 2022") for day in range(5, 8)]
    for order in itertools.permutations(paths):
        with new_desk() as desk:
            for path in order:
                desk.add(path)
            heads = sorted(desk.dispatches().items, key=lambda head: head.published or "")
            links = {(one.later, one.earlier, one.kind) for head in heads for one in desk.links(head.id)}
            assert links == {(head.id, heads[0].id, "copy") for head in heads[1:]}
            assert [head.original for head in heads] == [None, *[heads[0].id] * 2]


def test_a_text_of_another_hand_is_linked_with_the_first_sending_of_each(desk, dispatch):
    for agency in ("AFP", "AP"):
        for day in (5, 6):
            desk.add(dispatch("Frigates sent", BODY, day=f"Jan {day}, 2022", agency=agency))
    names = {head.id: f"{head.agency} {(head.published or '')[9:10]}" for head in desk.dispatches().items}
    links = {f"{names[one.later]} of {names[one.earlier]}" for head in names for one in desk.links(head)}
    assert {"AFP 6 of AFP 5", "AP 6 of AP 5", "AP 6 of AFP 5"} <= links
    assert "AP 6 of AFP 6" not in links


def test_a_killed_copy_leaves_its_original_standing():
    dispatches = {"d-a": ("2022-01-07", "usable"), "d-b": ("2022-01-08", "usable"), "d-k": ("2022-01-08", "canceled")}
    links = [Link("d-b", "d-a", "copy"), Link("d-k", "d-b", "kill")]
    found = standings(dispatches, links)
    assert {one: standing.state for one, standing in found.items()} == {
        "d-a": "current",
        "d-b": "withdrawn",
        "d-k": "notice",
    }


@pytest.mark.parametrize("seed", range(6))
def test_links_are_those_of_each_with_all_others_in_whatever_order_they_came(desk, dispatch, seed):
    sent = [
        dispatch("Frigates sent", body, day=f"Jan {day}, 2022", agency=agency)
        for body in (BODY, BODY + DEAD)
        for agency, days in (("AFP", (5, 7, 9)), ("AP", (4, 6, 9)))
        for day in days
    ]
    sent.append(dispatch("CORRECTED-Frigates sent", BODY + DEAD.replace("Three", "Two"), day="Jan 8, 2022"))
    chance = random.Random(seed)
    order = chance.sample(sent, len(sent))
    while order:
        some = chance.randint(1, len(order))
        desk.add(order[:some])
        order = order[some:]
    with reading(desk.engine) as connection:
        rows = connection.execute(select(schema.dispatches.c.seq)).scalars().all()
        versions = list(versions_of(connection, rows).values())
        told = {tuple(row) for row in connection.execute(select(*(schema.links.c[name] for name in Link._fields)))}
    assert told == {link for one in versions for link in links_between(one, versions).links}


def test_only_the_first_sending_of_a_text_is_found_by_its_bands(desk, dispatch):
    desk.add([dispatch("Frigates sent", BODY, day=f"Jan {day}, 2022") for day in (5, 6, 7)])
    with reading(desk.engine) as connection:
        assert len(connection.execute(select(schema.bands.c.seq).distinct()).all()) == 1
