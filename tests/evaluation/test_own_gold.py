"""Our own annotated sentences are whole: ids, words, codes and foldings hold in every row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, get_args

import pytest

from evaluation.events import HELD, OWN, UNSEEN
from evaluation.gold_rows import gold_rows
from tocsin.ontology.cameo import cameo_code
from tocsin.ontology.plover import TYPES, fold
from tocsin.record.event import EventStatus

TUNED: list[dict[str, Any]] = gold_rows(OWN)
ROWS: list[dict[str, Any]] = [*TUNED, *(row for path in UNSEEN.values() for row in gold_rows(path))]
STATUSES = frozenset(get_args(EventStatus))
FIELDS = {
    "type", "act", "mode", "cameo", "actor", "recipient", "status", "actor_text", "recipient_text",
    "predicate_text", "attribution_text", "content", "when_text", "place_text",
}  # fmt: skip
CONTENT_FIELDS = {"type", "act", "actor", "recipient", "status", "predicate_text"}
ROOTS: dict[str, set[str]] = {
    "AGREE": {"03"},
    "CONSULT": {"03", "04"},
    "SUPPORT": {"03", "05"},
    "CONCEDE": {"03", "05", "08"},
    "COOPERATE": {"03", "06"},
    "AID": {"03", "07"},
    "RETREAT": {"03", "08"},
    "REQUEST": {"02", "10"},
    "ACCUSE": {"09", "11"},
    "REJECT": {"12"},
    "THREATEN": {"13"},
    "PROTEST": {"13", "14"},
    "SANCTION": {"11", "13", "16"},
    "MOBILIZE": {"13", "15"},
    "COERCE": {"13", "17", "19"},
    "ASSAULT": {"13", "17", "18", "19", "20"},
}
"""CAMEO roots that an act may have; 03 and 13 where the act is still to come, 116 for a conviction."""


def events() -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    return ((row, event) for row in ROWS for event in row["events"])


def failing(test: Callable[[dict[str, Any], dict[str, Any]], object]) -> list[str]:
    """Give the ids of the rows in which an event fails."""
    return [row["id"] for row, event in events() if not test(row, event)]


def is_folded(event: dict[str, Any]) -> bool:
    act, status = event["act"], event["status"]
    return event["type"] in {fold(act, status), fold(act, status, refused=True)}


def test_ids_and_sentences_are_unique() -> None:
    assert [one for one, times in Counter(row["id"] for row in ROWS).items() if times > 1] == []
    assert [one for one, times in Counter(row["text"] for row in ROWS).items() if times > 1] == []


def test_the_set_is_large_and_a_quarter_holds_no_event() -> None:
    assert len(TUNED) >= 800
    assert sum(not row["events"] for row in TUNED) >= 200


def test_every_type_act_and_status_is_there_often_enough_to_be_measured() -> None:
    for field, wanted in (("type", set(TYPES)), ("act", set(TYPES)), ("status", STATUSES)):
        counts = Counter(event[field] for row in TUNED for event in row["events"])
        assert set(counts) == wanted
        assert min(counts.values()) >= 15


def test_the_held_sentences_tell_of_every_type_and_forty_of_none() -> None:
    held = gold_rows(HELD)
    assert len(held) == 150
    assert sum(not row["events"] for row in held) == 40
    assert {event["type"] for row in held for event in row["events"]} == set(TYPES)
    assert {event["status"] for row in held for event in row["events"]} == STATUSES


def test_rows_have_the_fields_of_the_guide_and_no_others() -> None:
    assert [row["id"] for row in ROWS if set(row) - {"published"} != {"id", "text", "events"}] == []
    assert failing(lambda _, event: set(event) == FIELDS) == []
    assert failing(lambda _, event: event["content"] is None or set(event["content"]) == CONTENT_FIELDS) == []


@pytest.mark.parametrize("field", sorted(name for name in FIELDS if name.endswith("_text")))
def test_words_of_an_annotation_stand_in_its_sentence(field: str) -> None:
    assert failing(lambda row, event: event[field] is None or (event[field] and event[field] in row["text"])) == []


def test_words_of_a_content_stand_in_its_sentence() -> None:
    assert failing(lambda row, event: not event["content"] or event["content"]["predicate_text"] in row["text"]) == []


def test_every_event_has_a_predicate_and_every_country_its_words() -> None:
    assert failing(lambda _, event: event["predicate_text"]) == []
    assert failing(lambda _, event: event["actor_text"] or not event["actor"]) == []
    assert failing(lambda _, event: event["recipient_text"] or not event["recipient"]) == []


def test_types_modes_and_statuses_are_those_of_the_ontology() -> None:
    assert failing(lambda _, event: {event["type"], event["act"]} <= set(TYPES)) == []
    assert failing(lambda _, event: event["mode"] is None or event["mode"] in TYPES[event["act"]].modes) == []
    assert failing(lambda _, event: event["status"] in STATUSES) == []


def test_cameo_codes_exist_and_suit_the_act() -> None:
    assert failing(lambda _, event: cameo_code(event["cameo"]).code == event["cameo"]) == []
    assert failing(lambda _, event: event["cameo"][:2] in ROOTS[event["act"]]) == []


def test_types_follow_from_act_and_status() -> None:
    assert failing(lambda _, event: is_folded(event)) == []
    assert failing(lambda _, event: event["content"] is None or is_folded(event["content"])) == []


def test_countries_are_lists_of_three_letters_without_repeats() -> None:
    def is_side(codes: list[str]) -> bool:
        return len(set(codes)) == len(codes) and all(len(code) == 3 and code.isupper() for code in codes)

    assert failing(lambda _, event: is_side(event["actor"]) and is_side(event["recipient"])) == []


def test_days_of_publication_are_days() -> None:
    days = [date.fromisoformat(row["published"]) for row in ROWS if "published" in row]
    assert all(date(1995, 1, 1) <= day <= date(2024, 12, 31) for day in days)
