"""Who is a guest in the state that a text is about."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin.reading.actors.guests import (
    is_dealt_with_as_guest,
    is_foreign,
    is_met_with_force,
    is_spoken_to,
    names_sender,
)
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("Foreign troops left the valley.", "troops", True),
        ("The foreign ministry left the note unanswered.", "ministry", False),
        ("Troops left the valley.", "troops", False),
    ],
)
def test_foreign_people_are_of_no_one_state_and_a_foreign_ministry_is_at_home(text: str, word: str, told: bool) -> None:
    read = parse(text)
    assert is_foreign(read, read.lower.index(word)) is told


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("The junta expelled two diplomats.", "diplomats", True),
        ("Two consuls were expelled.", "consuls", True),
        ("An envoy praised the junta.", "envoy", False),
        ("The junta expelled two poets.", "poets", False),
    ],
)
def test_an_envoy_to_whom_something_is_done_is_a_guest(text: str, word: str, told: bool) -> None:
    read = parse(text)
    assert is_dealt_with_as_guest(read, read.lower.index(word)) is told


def test_a_state_may_be_named_as_that_of_an_envoy_only() -> None:
    read = parse("The ministry summoned the Chinese ambassador over China's dam.")
    assert names_sender(read, read.lower.index("chinese"))
    assert not names_sender(read, read.lower.index("china"))


@pytest.mark.parametrize(("verb", "told"), [("urged", True), ("ordered", False)])
def test_a_state_urges_the_organs_of_others_and_orders_its_own(verb: str, told: bool) -> None:
    read = parse(f"Oman {verb} the army to leave the strait.")
    assert is_spoken_to(read, read.lower.index("army"), [0]) is told


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("Oman shot down a balloon.", "balloon", True),
        ("Omani gunners fired flares at a trawler.", "trawler", True),
        ("Oman sent a trawler.", "trawler", False),
        ("Omani gunners fired at a castle.", "castle", False),
    ],
)
def test_what_flies_or_sails_is_not_shot_at_by_its_own_state(text: str, word: str, told: bool) -> None:
    read = parse(text)
    assert is_met_with_force(read, read.lower.index(word)) is told


@pytest.mark.parametrize(
    ("text", "spoken_to"),
    [
        ("Sweden condemned the arrest of a bookseller in China. Stockholm urged the authorities to free him.", "CHN"),
        ("Russia denounced the raid in Georgia. Moscow accused the government of aggression.", "GEO"),
    ],
)
def test_rulers_speak_to_the_organs_of_the_state_spoken_of_before(text: str, spoken_to: str) -> None:
    assert sides(text)[-1][2] == {spoken_to}


def test_a_party_speaks_to_the_organs_of_its_own_state() -> None:
    told = sides("Kenya held talks with Somalia. Kenyan opposition leaders accused the government of lying.")
    assert told[-1] == ("ACCUSE", {"KEN"}, {"KEN"})
