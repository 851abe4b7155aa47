"""Mentions of one happening become one event, in whatever order they come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk.made import VENUES, content, killed, mention
from tocsin.desk.model import Mention, ResolvedEvent
from tocsin.reading.resolution.grouping import linked_groups
from tocsin.reading.resolution.likeness import may_be_one_place, view_of
from tocsin.reading.resolution.merging import in_order
from tocsin.reading.resolution.resolve import THRESHOLD, affected, block_keys, nearness, resolve

TALKS = "The United States and Russia held talks in Geneva"
PLAN = mention("afp-1", "2022-01-07", status="scheduled", start="2022-01-10", place="Geneva", says=TALKS)
HELD = mention("ap-1", "2022-01-10", start="2022-01-10", place="Geneva", says=TALKS)
SHELLS = {"recipients": "UKR", "place": "Kyiv", "start": "2022-03-01", "says": "Shelling killed people in Kyiv"}


def events(*mentions: Mention) -> list[ResolvedEvent]:
    return resolve(mentions)


def test_what_is_scheduled_and_then_held_is_one_event_with_a_history():
    (one,) = events(HELD, PLAN)
    assert one.status == "occurred"
    assert [(step.state, step.at, step.dispatch) for step in one.history] == [
        ("scheduled", "2022-01-07", "afp-1"),
        ("occurred", "2022-01-10", "ap-1"),
    ]


def test_a_plan_printed_after_the_fact_takes_nothing_back():
    late = mention("dpa-1", "2022-01-11", status="scheduled", start="2022-01-10", place="Geneva", says=TALKS)
    (one,) = events(PLAN, HELD, late)
    assert one.status == "occurred"
    assert len(one.history) == 2


@pytest.mark.parametrize(
    "other",
    [
        {"start": "2022-01-12"},
        {"place": "Vienna"},
        {"actors": "FRA DEU"},
        {"status": "negated"},
        {"act": "ASSAULT"},
    ],
    ids=["day", "place", "sides", "denied", "act"],
)
def test_another_day_place_side_reality_or_act_is_another_event(other):
    fields = {"start": "2022-01-10", "place": "Geneva", "says": TALKS} | other
    assert len(events(HELD, mention("dpa-1", "2022-01-10", **fields))) == 2


def test_a_place_within_a_country_may_be_that_country():
    wide = mention("dpa-1", "2022-03-01", "ASSAULT", actors="RUS", **SHELLS | {"place": "Ukraine"})
    assert len(events(mention("ap-1", "2022-03-01", "ASSAULT", actors="RUS", **SHELLS), wide)) == 1


def test_a_sea_or_a_continent_may_hold_any_place():
    europe = replace(VENUES["Ukraine"], id="f.europe", name="Europe", country=None, kind="region")
    assert may_be_one_place(europe, VENUES["Vienna"])
    assert not may_be_one_place(VENUES["Ukraine"], VENUES["Vienna"])


def test_two_accusations_of_a_day_are_one_only_if_they_are_about_one_thing():
    base = {"act": "ACCUSE", "actors": "UKR", "recipients": "RUS"}
    first = mention("ap-1", "2022-03-04", **base, says="Ukraine accused Russia of nuclear terrorism at the plant")
    same = mention("afp-1", "2022-03-04", **base, says="Ukraine accused Russia of nuclear terrorism")
    other = mention("dpa-1", "2022-03-04", **base, says="Kyiv charged that Moscow was jamming its broadcasters")
    assert [len(one.mentions) for one in events(first, same, other)] == [2, 1]


def test_a_copy_is_no_second_dispatch_and_no_second_publisher():
    copy = replace(HELD, id="e-copy", dispatch="lake-1", publisher="lake", copy_of="ap-1")
    (one,) = events(PLAN, HELD, copy)
    assert (one.n_dispatches, one.n_publishers) == (2, 2)
    assert one.copies == ("lake-1",)
    assert len(one.mentions) == 3
    assert one.confidence == events(PLAN, HELD)[0].confidence


def test_figures_that_disagree_stand_side_by_side_with_their_sources():
    eleven = mention("ap-1", "2022-03-01", "ASSAULT", actors="RUS", figures=(killed(11),), **SHELLS)
    nine = mention("afp-1", "2022-03-01", "ASSAULT", actors="RUS", figures=(killed(9),), **SHELLS)
    too = mention("dpa-1", "2022-03-02", "ASSAULT", actors="RUS", figures=(killed(11),), **SHELLS)
    (one,) = events(eleven, nine, too)
    stated = {claim.figure.value: (claim.publishers, claim.last_stated) for claim in one.figures}
    assert stated == {11: (("ap", "dpa"), "2022-03-02"), 9: (("afp",), "2022-03-01")}


def test_independent_publishers_make_an_event_surer_and_hearsay_less():
    alone = events(HELD)[0].confidence
    assert events(PLAN, HELD)[0].confidence > alone
    assert events(replace(HELD, is_attributed=True))[0].confidence < alone


def test_the_id_is_that_of_the_mention_published_first():
    assert events(HELD, PLAN)[0].id == events(PLAN)[0].id != events(HELD)[0].id


def test_a_mention_without_a_day_is_an_event_of_its_own():
    lost = mention("ap-1", "", says=TALKS)
    assert block_keys(lost) == ()
    assert len(events(lost, replace(lost, id="e-2", dispatch="dpa-1"))) == 2


BLOW = mention("ap-1", "2022-03-01", "ASSAULT", actors="RUS", recipients="UKR", place="Kyiv", start="2022-03-01",
               says="Russia shelled a depot in Kyiv")  # fmt: skip


def harm(says: str, behind: int, **other: Any) -> Mention:
    """A harm of nobody named, so many letters behind the blow."""
    fields = {"actors": "", "evidence": ((behind, behind + 6),), "figures": (killed(11),), "says": says} | other
    return mention("ap-1", "2022-03-01", "ASSAULT", **fields)


def test_a_harm_of_nobody_named_is_that_of_the_blow_told_before_it():
    (one,) = events(BLOW, harm("eleven people were killed", 80))
    assert [claim.figure.value for claim in one.figures] == [11]


@pytest.mark.parametrize(
    "other",
    [
        {"says": "elsewhere eleven people were killed"},
        {"place": "Vienna"},
        {"behind": 900},
        {"start": "2022-02-20"},
        {"status": "hypothetical"},
    ],
    ids=["elsewhere", "place", "far behind", "day", "feared"],
)
def test_a_harm_told_of_another_place_or_time_is_none_of_the_blow(other):
    assert len(events(BLOW, harm(**{"says": "eleven people were killed", "behind": 80} | other))) == 2


def test_a_harm_of_nobody_named_parts_no_blow_from_what_others_tell_of_it():
    too = mention("afp-1", "2022-03-01", "ASSAULT", actors="RUS", recipients="UKR", place="Kyiv", start="2022-03-01",
                  says="Russian shells hit a depot in Kyiv")  # fmt: skip
    (one,) = events(BLOW, harm("eleven people were killed", 80), too)
    assert one.publishers == ("afp", "ap")


def test_whom_a_blow_in_one_town_on_one_day_hit_may_be_told_in_two_ways():
    said = {"act": "ASSAULT", "actors": "RUS", "start": "2022-03-01", "says": "Russia shelled a clinic in Kyiv"}
    ours = mention("ap-1", "2022-03-01", recipients="UKR", place="Kyiv", **said)
    theirs = mention("afp-1", "2022-03-01", recipients="NATO", place="Kyiv", **said)
    assert len(events(ours, theirs)) == 1
    assert len(events(ours, replace(theirs, place=VENUES["Ukraine"]))) == 2


POOL = [
    BLOW,
    harm("eleven people were killed", 80),
    harm("six people were hurt", 120),
    mention("afp-9", "2022-03-01", "ASSAULT", actors="RUS", recipients="UKR", place="Kyiv", start="2022-03-01",
            says="Russia shelled a depot in Kyiv"),
    mention("afp-9", "2022-03-01", "ASSAULT", actors="", evidence=((40, 46),), says="nine people died"),
    PLAN,
    HELD,
    mention("dpa-1", "2022-01-11", place="Geneva", says="Russia and the United States ended talks in Geneva"),
    mention("tass-1", "2022-01-10", actors="RUS", says="Talks with the Americans were held"),
    mention("ap-2", "2022-01-12", actors="NATO RUS", start="2022-01-12", says="The NATO-Russia Council met"),
    mention("upi-1", "2022-01-08", status="scheduled", actors="NATO", start="2022-01-12", says="Council is to meet"),
    mention("afp-2", "2022-01-12", actors="USA NATO", says="Allies conferred on Russia"),
    mention("afp-3", "2022-01-12", "REQUEST", actors="RUS", recipients="NATO", says="Moscow demands a pledge"),
    mention("dpa-3", "2022-01-13", "REQUEST", actors="RUS", says="Moscow demands a pledge from the allies",
            contents=(content("RETREAT", actors="NATO"),)),
    replace(HELD, id="e-copy", dispatch="lake-1", publisher="lake", copy_of="ap-1"),
]  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.sampled_from(range(len(POOL))), unique=True), st.randoms(use_true_random=False))
def test_any_order_of_adding_gives_the_same_events(numbers, random):
    chosen = [POOL[number] for number in numbers]
    shuffled = list(chosen)
    random.shuffle(shuffled)
    assert added_one_by_one(shuffled) == {one.id: one for one in resolve(chosen)}


def test_a_crowded_week_gives_the_events_that_comparing_everything_with_everything_gives():
    chance = Random(3)
    days = [f"2022-03-{day:02}" for day in range(7, 14)]
    crowd = {}
    for number in range(140):
        told, place = chance.choice(days), chance.choice(["Kyiv", "Ukraine", ""])
        one = mention(
            f"paper{number % 9}-{number}", told, "ASSAULT", actors="RUS", recipients="UKR", place=place,
            start=chance.choice([None, told, "2022-03-08"]), end=chance.choice([None, None, "2022-03-12"]),
            says=f"Shells hit the {chance.choice(['mill', 'quay', 'depot'])} of sector{chance.randint(1, 5)}",
        )  # fmt: skip
        crowd[one.id] = one
    ordered = in_order(crowd.values())
    views = [view_of(one) for one in ordered]
    pairs = combinations(range(len(views)), 2)
    near = {(one, other): nearness(views[one], views[other]) for one, other in pairs}
    groups = linked_groups(len(views), near, THRESHOLD)
    expected = [[ordered[number].id for number, group in enumerate(groups) if group == head] for head in set(groups)]
    found = [list(event.mentions) for event in resolve(crowd.values())]
    assert sorted(found) == sorted(expected)
    assert 5 < len(found) < len(crowd) - 40


def added_one_by_one(mentions: Iterable[Mention]) -> dict[str, ResolvedEvent]:
    """Add mention after mention, each time resolving only what it may affect, as a store does."""
    here: dict[str, Mention] = {}
    found: dict[str, ResolvedEvent] = {}

    def in_blocks(keys: Iterable[str]) -> list[Mention]:
        wanted = set(keys)
        return [one for one in here.values() if wanted & set(block_keys(one))]

    for new in mentions:
        here[new.id] = new
        touched = affected([new], in_blocks)
        ids = {one.id for one in touched}
        found = {one.id: one for one in found.values() if not ids & set(one.mentions)}
        found |= {one.id: one for one in resolve(touched)}
    return found
