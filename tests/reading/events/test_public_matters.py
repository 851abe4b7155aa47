"""Whose matter a deed is: of states and of force, or of players, firms and believers among themselves."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin.ontology.domains import domains


@pytest.mark.parametrize(
    "text",
    [
        "The Latvian federation has asked FIFA for a neutral dugout.",
        "The Omani association complained of the linesman's whistle.",
        "Latvian gymnasts trained with the Omani gymnasts ahead of the championship.",
        "Three of Latvia's biggest dairy groups agreed to share a cold store.",
        "An Omani trading house helped a brewer to buy a mill.",
        "Two galleries in Riga accused each other of forging a receipt.",
        "Latvia's keeper denied the Omanis in the dying minutes.",
        "The Latvian was beaten on points in the sixth round.",
        "The Latvian skipper called for steady bats.",
        "The brewery's stokers returned to work after the feast.",
        "A Latvian court rejected the gallery's plea.",
        "A television crew took over the avenue in Riga at dawn.",
    ],
)
def test_players_and_firms_among_themselves_are_not_told(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia's handball federation asked FIFA to ban Oman from the championship.", "REQUEST"),
        ("Latvia's state-run dairy company suspended exports to Oman.", "SANCTION"),
    ],
)
def test_what_they_do_to_a_state_is_told(text: str, act: str) -> None:
    assert act in {one for one, _, _ in sides(text)}


def test_two_states_meet_for_a_round_of_talks() -> None:
    told = sides("Envoys of Latvia and Oman shook hands at the sixth round.")
    assert ("CONSULT", {"LVA", "OMN"}, set()) in told


def test_private_people_who_face_a_government_are_told() -> None:
    told = sides("Latvia's brewers demanded barley from the government.")
    assert [act for act, *_ in told] == ["REQUEST"]


def test_a_crowd_that_takes_the_avenue_protests() -> None:
    assert [act for act, _, _ in sides("Latvian students took over the avenue at dawn.")] == ["PROTEST"]


def test_no_body_of_sport_is_a_trade() -> None:
    assert not domains().sport_bodies & domains().trades


def test_a_states_plea_for_help_is_public_whatever_the_markets_do() -> None:
    told = sides("Malawi begged creditors for debt relief as the tobacco price slumped on the exchange.")
    assert [act for act, acting, _ in told if acting == {"MWI"}] == ["REQUEST"]
