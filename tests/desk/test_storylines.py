"""Storylines: short texts of one matter come together, others stay apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tocsin.desk.storylines import cluster
from tocsin.desk.terms import terms

FLOOD = [
    "Floods in the Kelmar valley drove thousands from their homes as the river burst its banks",
    "Rescuers reached villages in the flooded Kelmar valley, where the river burst its banks on Sunday",
    "Thousands left homeless by floods in the Kelmar valley",
]
TALKS = [
    "Negotiators met in Oslo to extend the fisheries treaty between the two islands",
    "The fisheries treaty was extended for five years, the negotiators said in Oslo",
]


def test_texts_of_one_matter_share_a_number() -> None:
    assert cluster([FLOOD[0], TALKS[0], FLOOD[1], TALKS[1], FLOOD[2]]) == [0, 1, 0, 1, 0]


def test_numbers_follow_the_order_of_the_texts() -> None:
    assert cluster([TALKS[0], FLOOD[0], TALKS[1]]) == [0, 1, 0]


def test_no_texts_make_no_storyline() -> None:
    assert cluster([]) == []


def test_texts_without_words_stand_alone() -> None:
    assert cluster(["", "...", FLOOD[0]]) == [0, 1, 2]


def test_a_threshold_beyond_all_cosines_joins_nothing() -> None:
    assert cluster(FLOOD, threshold=1.01) == [0, 1, 2]


def test_two_groups_join_by_the_mean_of_all_their_pairs() -> None:
    # a and b are alike; c shares words with b alone, and the mean of (a,c)=0 and (b,c) decides.
    texts = ["alpha beta", "alpha beta gamma", "gamma delta"]
    assert cluster(texts, threshold=0.3) == [0, 0, 1]
    assert cluster(texts, threshold=0.1) == [0, 0, 0]


def test_words_of_one_stem_count_as_one_and_function_words_as_none() -> None:
    assert terms("The strike, the strikes and the striking") == {"strik": 3}


@given(st.lists(st.sampled_from([*FLOOD, *TALKS, "", "Rain"]), max_size=12))
def test_equal_texts_with_words_share_a_storyline_and_a_second_run_agrees(texts: list[str]) -> None:
    found = cluster(texts)
    assert found == cluster(texts)
    assert len(found) == len(texts)
    assert list(dict.fromkeys(found)) == list(range(len(set(found))))
    for text in {text for text in texts if text}:
        assert len({number for number, one in zip(found, texts, strict=True) if one == text}) == 1
