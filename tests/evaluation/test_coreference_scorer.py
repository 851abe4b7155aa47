"""The scorer of coreference: what is right, what counts as resolved, and figures computed by hand."""

from __future__ import annotations

from collections import Counter
from typing import Any

from evaluation.coreference import KINDS, OWN, Anaphor, anaphors_of, shares
from evaluation.gold_rows import gold_rows
from tocsin.reading.parsing.language import parse

ROWS: list[dict[str, Any]] = gold_rows(OWN)
RUSSIA, UKRAINE = frozenset({"RUS"}), frozenset({"UKR"})


def anaphor(wanted: tuple[frozenset[str], ...], *found: str) -> Anaphor:
    return Anaphor("pronoun", wanted, frozenset(found))


def test_an_anaphor_is_right_where_it_stands_for_all_its_antecedents_and_nobody_else() -> None:
    assert anaphor((RUSSIA,), "RUS").is_right
    assert anaphor((RUSSIA, UKRAINE), "RUS", "UKR").is_right
    assert not anaphor((RUSSIA, UKRAINE), "RUS").is_right
    assert not anaphor((RUSSIA,), "RUS", "UKR").is_right
    assert not anaphor((), "RUS").is_right


def test_shares_count_a_wrong_tie_of_nobodys_pronoun_but_no_pronoun_left_alone() -> None:
    read = [anaphor((RUSSIA,), "RUS"), anaphor((), "RUS"), anaphor((UKRAINE,)), anaphor(()), anaphor((UKRAINE,), "RUS")]
    resolved, overall = shares("all", read)
    assert (resolved.value, resolved.n) == (1 / 3, 3)
    assert (overall.value, overall.n) == (1 / 3, 3)


def test_a_state_and_its_government_are_one_antecedent() -> None:
    text = "Moscow rejected the plan. Russia said it would not sign."
    row = {
        "id": "one", "published": "2022-01-07", "text": text, "actors": {"r": ["Moscow"]},
        "anaphors": [{"start": 38, "end": 40, "text": "it", "kind": "pronoun", "antecedent": ["r"]}],
    }  # fmt: skip
    assert [one.is_right for one in anaphors_of(row, parse(text))] == [True]


def test_the_set_has_sixty_dispatches_of_six_agencies_over_four_decades() -> None:
    assert len(ROWS) == len({row["id"] for row in ROWS}) == 60
    assert {row["agency"] for row in ROWS} == {"afp", "ap", "dpa", "reuters", "tass", "xinhua"}
    assert {row["published"][:3] for row in ROWS} == {"199", "200", "201", "202"}
    assert all(4 <= row["text"].count("\n\n") + 1 <= 9 for row in ROWS)


def test_every_annotation_stands_in_its_text_and_names_known_actors() -> None:
    for row in ROWS:
        for one in row["anaphors"]:
            assert row["text"][one["start"] : one["end"]] == one["text"]
            assert set(one["antecedent"] or ()) <= set(row["actors"])


def test_every_kind_is_there_often_enough_to_be_measured() -> None:
    counts = Counter(one["kind"] for row in ROWS for one in row["anaphors"])
    assert set(counts) == set(KINDS)
    assert min(counts.values()) >= 25
