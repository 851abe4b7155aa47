"""What somebody is told, asked or given, parted from who is told, asked or given it."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin.engine import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def test_what_will_be_done_is_what_is_promised() -> None:
    told = sides("Kosovo promised the Strasbourg court it would arrest the colonel.")
    assert [act for act, actors, _ in told if actors == {"KOS"}] == ["AGREE"]


def test_those_who_strike_are_asked_and_not_struck(reader: Reader) -> None:
    [event] = reader.read_text("Malta's premier urged striking dockers to go back to work.").events
    assert (event.type, event.cameo) == ("REQUEST", "0252")


def test_what_is_struck_stays_struck() -> None:
    told = sides("Israel urged striking the Houthi ports.")
    assert "REQUEST" not in [act for act, _, recipients in told if recipients == {"YEM"}]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Uganda promised the Red Cross access to its camps.", "0355"),
        ("Bulgaria promised the tribunal full cooperation.", "0313"),
        ("Iran's president promised flood survivors new homes.", "0333"),
    ],
)
def test_who_is_given_a_thing_is_no_part_of_its_name(text: str, code: str, reader: Reader) -> None:
    [event] = reader.read_text(text).events
    assert (event.type, event.cameo) == ("AGREE", code)


def test_what_is_given_back_goes_to_whom_it_was_taken_from() -> None:
    assert sides("A Belgian museum gave Rwanda back a stolen drum.") == [("RETREAT", {"BEL"}, {"RWA"})]


def test_those_who_are_sent_home_are_let_go(reader: Reader) -> None:
    [event] = reader.read_text("Eritrea sent six Yemeni fishermen home.").events
    assert (event.type, event.cameo) == ("RETREAT", "0841")


def test_a_verb_that_looks_like_its_participle_is_what_somebody_is_let_do(reader: Reader) -> None:
    [event] = reader.read_text("Kenya's court let a banned politician run for president.").events
    assert (event.type, event.cameo) == ("CONCEDE", "0812")
