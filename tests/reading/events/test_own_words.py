"""Clauses under verbs of speech: orders, what the speaker will do, what he says he did not do."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Free the geologists now," Ghana told Togo.', ("REQUEST", {"GHA"}, {"TGO"})),
        ("Morocco warned Spain that it would answer.", ("THREATEN", {"MAR"}, {"ESP"})),
        ("Bhutan insisted that its police had not beaten any Nepalis.", ("REJECT", {"BTN"}, {"NPL"})),
    ],
)
def test_what_a_speaker_orders_threatens_or_denies_needs_no_word_of_a_list(text: str, told: Told) -> None:
    assert told in sides(text)


@pytest.mark.parametrize(
    "text",
    [
        '"Listen to the choir," Ghana told Togo.',
        "Morocco warned that the dunes would move.",
        "Morocco warned that it would run out of wheat.",
        "Bhutan insisted that the glacier had not melted.",
    ],
)
def test_what_is_nobodys_deed_is_none_of_these(text: str) -> None:
    assert all(act not in ("REQUEST", "THREATEN", "REJECT") for act, _, _ in sides(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ghana insisted that Togo mend the bridge.", {("REQUEST", frozenset({"GHA"}), frozenset({"TGO"}))}),
        ("Ghana demands Togo mend bridge", {("REQUEST", frozenset({"GHA"}), frozenset({"TGO"}))}),
        ("Ghana insisted that Togo had mended the bridge.", set()),
        ("Ghana insisted that Togo will mend the bridge.", set()),
    ],
)
def test_the_bare_form_tells_what_somebody_is_to_do(text: str, told: set[Told]) -> None:
    assert {(act, frozenset(actor), frozenset(whom)) for act, actor, whom in sides(text)} == told


def test_what_is_only_asked_for_is_no_event_by_itself() -> None:
    assert sides("Togo changed course on the railway.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A warning by Oman that it would close the strait went unheeded.", ("THREATEN", {"OMN"}, set())),
        ("Niger replied that its gunners would stay in the valley.", ("REJECT", {"NER"}, set())),
        ("Laos shot back that it had bombed no camp.", ("REJECT", {"LAO"}, set())),
    ],
)
def test_a_warning_and_an_answer_are_of_who_gives_them(text: str, told: Told) -> None:
    assert told in sides(text)


def test_a_warning_of_what_others_will_do_threatens_nobody() -> None:
    assert all(act != "THREATEN" for act, _, _ in sides("A warning by Oman that the dam would burst went unheeded."))
