"""Sides that a text leaves unsaid because it has told who is at odds with whom."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides

_SHELLING = "Chad shelled a Libyan garrison. Libya accused Chad of firing first."


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ("Oman offered to mediate.", ("AGREE", {"OMN"}, {"TCD", "LBY"})),
        ("Oman called for an immediate ceasefire.", ("REQUEST", {"OMN"}, {"TCD", "LBY"})),
        ("The Libyan army returned fire.", ("ASSAULT", {"LBY"}, {"TCD"})),
        ("Oman appealed for calm.", ("REQUEST", {"OMN"}, {"TCD", "LBY"})),
        ("Libya demanded an apology.", ("REQUEST", {"LBY"}, {"TCD"})),
        ("Chad rejected the criticism.", ("REJECT", {"TCD"}, {"LBY"})),
    ],
)
def test_a_text_on_two_enemies_speaks_of_them_without_naming_them(after: str, told: Told) -> None:
    assert told in sides(f"{_SHELLING}\n\n{after}")


def test_the_quarrel_is_that_which_the_text_tells_most_of() -> None:
    text = f"{_SHELLING} Peru criticised Chile.\n\nOman offered to mediate."
    assert ("AGREE", {"OMN"}, {"TCD", "LBY"}) in sides(text)


def test_where_two_quarrels_are_told_alike_nobody_is_mediated_between() -> None:
    text = (
        "Chad is a dry land. It has many wells.\n\nChad shelled Libya. Peru shelled Chile.\n\nOman offered to mediate."
    )
    assert ("AGREE", {"OMN"}, set()) in sides(text)


def test_those_who_ask_for_help_ask_no_enemy() -> None:
    text = f"{_SHELLING}\n\nLibya appealed for medicine."
    assert ("REQUEST", {"LBY"}, {"TCD"}) not in sides(text)


def test_a_state_that_uses_force_at_home_is_on_both_sides_of_its_quarrel() -> None:
    text = "Chadian soldiers stormed the Chadian parliament.\n\nPeru condemned the crackdown."
    assert ("ACCUSE", {"PER"}, {"TCD"}) in sides(text)


def test_a_lone_sentence_tells_of_no_quarrel_but_its_own() -> None:
    assert ("AGREE", {"OMN"}, set()) in sides("Oman offered to mediate.")


def test_what_one_of_two_at_odds_bans_is_the_others() -> None:
    text = f"{_SHELLING}\n\nChad has halted imports of beef."
    assert ("SANCTION", {"TCD"}, {"LBY"}) in sides(text)


def test_whoever_was_struck_in_the_sentence_before_answers_that_and_no_older_quarrel() -> None:
    text = f"{_SHELLING}\n\nPeru expelled four Chadian envoys. Chad vowed to respond."
    assert ("THREATEN", {"TCD"}, {"PER"}) in sides(text)


def test_an_army_that_shells_a_land_which_two_claim_shells_the_other() -> None:
    told = sides(
        "Pakistani soldiers shot dead two Indian guards. Indian troops fired mortar bombs at posts in Kashmir."
    )
    assert ("ASSAULT", {"IND"}, {"PAK"}) in told
