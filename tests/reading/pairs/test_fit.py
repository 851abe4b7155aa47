"""How a pair's spans are met: two that are joined, what is only said, and what is still to come."""

from __future__ import annotations

import pytest

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.pairs import Coded, frames_of_pair
from tocsin.reading.parsing.language import parse


def best(text: str, actor: str, recipient: str) -> Coded:
    spans = [(text.index(words), text.index(words) + len(words)) for words in (actor, recipient)]
    return frames_of_pair(parse(text), spans[0], spans[1], load_lexicon())[0]


def test_two_that_are_joined_do_together_what_one_of_them_is_asked_about() -> None:
    found = best("Fiji and Tonga signed a fisheries treaty, pledging to protect the tuna.", "Fiji", "Tonga")
    assert (found.type, found.cameo) == ("SUPPORT", "057")


def test_who_only_stands_in_a_remark_about_the_other_is_not_joined_to_him() -> None:
    joined = best("Fiji and Tonga signed a treaty.", "Fiji", "Tonga")
    apart = best("Fiji, a rival that Tonga had long shunned, signed a treaty.", "Fiji", "Tonga")
    assert joined.score > apart.score


@pytest.mark.parametrize(
    ("text", "leaf"),
    [
        ("Fiji says Tongan rangers shelled a lighthouse on the reef.", "1123"),
        ("Tongan rangers have kidnapped two divers, Fiji reported on Monday.", "1122"),
    ],
)
def test_who_says_that_another_did_harm_accuses_him(text: str, leaf: str) -> None:
    found = best(text, "Fiji", "Tongan")
    assert (found.type, found.mode) == ("ACCUSE", "allege")
    assert found.cameo == leaf
    assert found.evidence[0].exact in ("says", "reported")


def test_who_says_that_his_own_side_did_harm_accuses_nobody() -> None:
    found = best("Fiji says its gunboats shelled a Tongan lighthouse.", "Fiji", "Tongan")
    assert found.type == "ASSAULT"


@pytest.mark.parametrize(
    "text",
    ["The Fijian premier is expected in Tonga on Monday.", "Talks of Fijian miners with Tonga are due on Monday."],
)
def test_a_visit_and_talks_that_are_expected_on_a_day_are_agreed_on(text: str) -> None:
    assert best(text, "Fijian", "Tonga").type == "AGREE"


def test_a_protest_still_to_come_threatens_one() -> None:
    found = best("Nurses said they will hold a rally outside the ministry next week.", "Nurses", "the ministry")
    assert (found.type, found.cameo) == ("THREATEN", "133")


def test_what_an_office_has_decided_to_ease_is_eased_and_what_it_will_ease_is_promised() -> None:
    assert best("Fiji decided to ease its curfew in Tonga.", "Fiji", "Tonga").type in ("CONCEDE", "RETREAT")
    assert best("Fiji will ease its curfew in Tonga.", "Fiji", "Tonga").type == "AGREE"


@pytest.mark.parametrize(("actor", "recipient"), [("Fiji", "the Tongan minister"), ("the Tongan minister", "Fiji")])
def test_a_visit_is_told_from_either_side(actor: str, recipient: str) -> None:
    found = best("Fiji received the Tongan minister in Suva.", actor, recipient)
    assert found.type == "CONSULT"
    assert found.score > 0


def test_arming_that_is_to_stop_is_no_arming() -> None:
    found = best("Fiji will stop shelling Tonga.", "Fiji", "Tonga")
    assert found.act == "RETREAT"


def test_harm_that_is_promised_is_threatened() -> None:
    assert best("Fiji vowed to shell Tonga.", "Fiji", "Tonga").type == "THREATEN"
    assert best("Fiji vowed to help Tonga.", "Fiji", "Tonga").type == "AGREE"


def test_a_third_that_is_named_may_be_what_a_frame_asks_for() -> None:
    found = best("Fiji led a mission that mediated between Tonga and Samoa.", "Fiji", "Tonga")
    assert found.type == "CONSULT"


def test_whom_a_walkout_is_to_force_is_protested_against() -> None:
    found = best("Tongan weavers called a walkout to force the Fijian governor to sell.", "Tongan weavers", "Fijian")
    assert found.type == "PROTEST"


def test_a_vow_to_block_roads_is_a_threat() -> None:
    found = best("Weavers vowed to block the roads if the Fijian governor ignored them.", "Weavers", "Fijian governor")
    assert found.type == "THREATEN"


@pytest.mark.parametrize(
    "text",
    [
        "Fiji thanked Samoa for its blankets and accused Tonga of lying.",
        "Fiji pledged to forgive the Samoan debt but accused Tonga of lying.",
        "Fiji reopened its embassy in Samoa after accusing Tonga of lying.",
        "Fiji thanked Samoa for its blankets after it had accused Tonga of lying.",
        "Before accusing Tonga of lying, Fiji thanked Samoa for its blankets.",
        "Fiji, which accused Tonga of lying, thanked Samoa for its blankets.",
    ],
)
def test_of_two_deeds_of_one_actor_the_one_done_to_the_recipient_is_told(text: str) -> None:
    assert best(text, "Fiji", "Tonga").type == "ACCUSE"


def test_what_a_deed_is_for_is_not_told_beside_it() -> None:
    assert best("Fiji put its marines in Samoa on alert to fly into Tonga.", "Fiji", "Tonga").type == "MOBILIZE"
