"""Sides that a sentence leaves unsaid because the sentences before it told them."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


def test_who_was_held_after_a_crowd_was_broken_up_was_held_by_those_who_broke_it_up() -> None:
    told = sides("Togolese police used tear gas on a march by bakers in Lome. Nine people were detained.")
    assert ("COERCE", {"TGO"}, set()) in told or ("COERCE", {"TGO"}, {"TGO"}) in told


def test_captives_are_freed_by_those_who_took_them() -> None:
    told = sides("Chadian rebels abducted six hostages in May.\n\nTwo of the hostages were released on Sunday.")
    assert [doers for act, doers, _ in told if act == "RETREAT"] == [{"TCD"}]


def test_nobody_freed_captives_of_whom_two_are_told_to_have_taken_some() -> None:
    told = sides(
        "Chadian rebels abducted six hostages. Libyan rebels abducted two hostages.\n\nThe hostages were released."
    )
    assert [doers for act, doers, _ in told if act == "RETREAT"] in ([], [set()])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad accused Niger of arming smugglers. Niamey dismissed the charge.", ("REJECT", {"NER"}, {"TCD"})),
        ("Peru urged Chile to reopen the pass. Santiago rejected the appeal.", ("REJECT", {"CHL"}, {"PER"})),
        (
            "Chad accused Niger of arming smugglers. Niamey dismissed the charge, which it said pleased Libya.",
            ("REJECT", {"NER"}, {"TCD"}),
        ),
    ],
)
def test_an_answer_goes_to_whoever_said_what_it_answers(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert told in sides(text)


def test_a_deed_that_is_judged_is_that_of_the_last_who_did_one() -> None:
    told = sides("Eritrea shelled a customs post on Friday. The Ethiopian government called the attack cowardly.")
    assert ("ACCUSE", {"ETH"}, {"ERI"}) in told


def test_a_deed_with_a_name_of_its_own_is_not_the_last_one() -> None:
    told = sides("Eritrea shelled a customs post. The Ethiopian government called the Somali attack cowardly.")
    assert ("ACCUSE", {"ETH"}, {"ERI"}) not in told


def test_of_two_deeds_the_one_of_the_same_word_is_judged() -> None:
    told = sides(
        "Iran launched two missiles on Friday, hours after Oman test-fired a rocket. The Kuwaiti government called the "
        "launches outrageous."
    )
    assert ("ACCUSE", {"KWT"}, {"IRN"}) in told


def test_where_two_did_something_nobody_is_blamed() -> None:
    told = sides("Eritrea shelled a post. Djibouti shelled a mill. The Kenyan government called the attack cowardly.")
    assert [acted for act, _, acted in told if act == "ACCUSE"] == [set()]


def test_a_move_that_is_judged_may_be_a_refusal() -> None:
    told = sides("Gambia refused entry to a Senegalese ferry. Mauritania and Mali denounced the move.")
    assert ("ACCUSE", {"MRT", "MLI"}, {"GMB"}) in told


def test_an_offer_is_accepted_from_whoever_made_it() -> None:
    assert ("AGREE", {"NER"}, {"TCD"}) in sides("Chad offered to host the next meeting. Niamey accepted the offer.")


def test_a_move_may_be_any_deed_of_the_sentence_before() -> None:
    told = sides("Ghana lent Togo two patrol boats. Benin denounced the move.")
    assert ("ACCUSE", {"BEN"}, {"GHA"}) in told


def test_nobody_takes_up_what_he_offers_himself() -> None:
    told = sides("A Danish envoy offered to mediate on Monday.\n\nChina offered to mediate, an offer it made before.")
    assert ("AGREE", {"CHN"}, {"DNK"}) not in told


def test_an_answer_of_the_same_sentence_goes_to_who_spoke_in_it() -> None:
    told = sides("Oman praised Kuwait on Sunday. Qatar offered to mediate, a proposal that Chad turned down.")
    assert ("REJECT", {"TCD"}, {"QAT"}) in told
