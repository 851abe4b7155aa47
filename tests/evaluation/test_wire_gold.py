"""The gold of the sample wire is whole: its words stand in the dispatches, its ids refer to each other."""

from __future__ import annotations

from collections import Counter
from typing import Any, get_args

import pytest

from evaluation.gold_rows import gold_rows
from evaluation.wire import GOLD_FOLDER, WIRE, places_of
from tocsin.desk.model import AgendaState, PositionKind, PositionState
from tocsin.dispatch import dispatch_of
from tocsin.intake import load

DISPATCHES = {path.name: dispatch_of(load(path)) for path in sorted(WIRE.iterdir())}
EVENTS, AGENDA, POSITIONS, STORIES = (
    gold_rows(GOLD_FOLDER / f"wire_{name}.jsonl") for name in ("events", "agenda", "positions", "stories")
)


def named(rows: list[dict[str, Any]]) -> set[str]:
    return {row["id"] for row in rows}


@pytest.mark.parametrize("row", EVENTS, ids=lambda row: row["id"])
def test_words_of_a_mention_stand_in_its_dispatch_once(row):
    for mention in row["mentions"]:
        assert len(places_of(DISPATCHES[mention["dispatch"]].text, mention["words"])) == 1, mention


def test_ids_are_unique_and_those_referred_to_exist():
    for rows in (EVENTS, AGENDA, POSITIONS):
        assert max(Counter(row["id"] for row in rows).values()) == 1
    referred = {one for row in AGENDA + POSITIONS for one in row["events"]}
    assert referred <= named(EVENTS)


def test_states_and_kinds_are_those_of_the_desk():
    assert {row["status"] for row in AGENDA} <= {*get_args(AgendaState), "optional"}
    assert {row["kind"] for row in POSITIONS} <= {*get_args(PositionKind), "optional"}
    assert {state for row in POSITIONS for state in row["states"]} <= set(get_args(PositionState))


def test_every_dispatch_but_the_notices_has_its_story():
    notices = {name for name, one in DISPATCHES.items() if one.pubstatus == "canceled"}
    assert {row["dispatch"] for row in STORIES} == set(DISPATCHES) - notices


def test_the_wire_has_what_a_desk_must_cope_with():
    assert {row["standing"] for row in STORIES} == {"stands", "superseded", "withdrawn"}
    assert sum(row["copy_of"] is not None for row in STORIES) >= 3
    assert {row["status"] for row in AGENDA} >= {"held", "passed", "cancelled", "postponed", "scheduled"}
    states = {state for row in POSITIONS for state in row["states"][:1]}
    assert states >= {"standing", "met", "rejected", "carried_out", "withdrawn"}
