"""Whom an act is for that names nobody, where the sentence before names one other state."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad was angry on Monday about a Malian raid. It expelled two diplomats.", ("SANCTION", {"TCD"}, {"MLI"})),
        ("Chad spoke of a Malian raid on Monday. It demanded an explanation.", ("REQUEST", {"TCD"}, {"MLI"})),
        ("Chad has had troops in Mali since May. Chad pulled out its troops.", ("RETREAT", {"TCD"}, {"MLI"})),
        ("Chadian jets were seen over Mali. The Chadian army shelled a village.", ("ASSAULT", {"TCD"}, {"MLI"})),
        ("Mali held a vote on Sunday. Chad blasted its decision.", ("ACCUSE", {"TCD"}, {"MLI"})),
    ],
)
def test_an_act_that_names_nobody_is_for_the_only_other_state_of_the_sentence_before(text: str, told: Told) -> None:
    assert told in sides(text)


def test_where_two_others_are_named_nobody_is_meant() -> None:
    told = sides("Chad, Mali and Niger spoke of a raid on Monday. Chad expelled two diplomats.")
    assert ("SANCTION", {"TCD"}, set()) in told


def test_police_deal_with_their_own_whoever_was_named_before() -> None:
    told = sides("Chad and Mali played a match on Monday. Chadian police arrested two men.")
    assert not any(others == {"MLI"} for _, _, others in told)


def test_what_a_foreign_state_says_of_nobody_is_for_the_state_that_the_text_is_about() -> None:
    told = sides(
        "Chad held a vote on Sunday. Chad's king voted in Abeche. Chadian farmers stayed at home. Chad is poor.\n\n"
        "The queue was long. Sudan closed the border."
    )
    assert ("COERCE", {"SDN"}, {"TCD"}) in told


def test_what_an_opposition_says_of_nobody_is_not_for_another_state() -> None:
    told = sides("Chad accused Mali of lying. Mali condemned Chad.\n\nThe Chadian opposition rejected the plan.")
    assert not any(act == "REJECT" and others == {"MLI"} for act, _, others in told)
