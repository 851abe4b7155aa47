"""What is told of everybody or in general is no deed of anybody."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    "text",
    [
        "Some 70 per cent of Latvians support a ban on dog racing, a pollster found.",
        "Two thirds of Latvians back the sale of the lighthouse.",
        "About 44 percent of Ghanaians said they were unhappy with the price of cassava.",
    ],
)
def test_a_share_of_a_people_only_thinks(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Omani cabinet normally meets in the old customs house.",
        "Admirals always prepare for war, an old proverb has it.",
        "What sounds like an attack by the Omani navy is a brass band.",
        "The brewer said that a burst pipe, and not a hacker attack, had stopped its vats.",
        "Most members of the European Union do not recognise it.",
        "Commerce between Fiji and Tonga was worth 40 million dollars.",
        "Trade between Fiji and Tonga was worth 40 million dollars.",
        "Lodgers are required to air their mattresses.",
        "Every autumn the Fijian navy calls up two hundred recruits.",
        "Tonga's premier receives reporters on Wednesdays.",
        "The number of people killed on Fijian roads fell by a tenth.",
        "Under the constitution the Tongan king may dissolve parliament once in a term.",
    ],
)
def test_habits_semblances_and_standing_duties_are_no_deeds(text: str) -> None:
    assert sides(text) == []


def test_what_is_done_this_once_is_a_deed() -> None:
    assert [act for act, _, _ in sides("The Fijian navy has called up two hundred recruits.")] == ["MOBILIZE"]


def test_who_only_calls_in_reporters_meets_nobody() -> None:
    assert sides("The Fijian premier will hold a news conference on Monday.") == []
    assert ("CONSULT", {"FJI", "TON"}, set()) in sides("Fiji's premier held a joint news conference with Tonga's king.")


def test_who_is_beaten_at_a_game_is_not_hurt() -> None:
    assert sides("A monk from Fiji beat a Tongan admiral at backgammon.") == []
    assert [act for act, _, _ in sides("Fijian soldiers beat two Tongan monks at dawn.")] == ["ASSAULT"]


@pytest.mark.parametrize(
    "text",
    [
        "The commission, which meets in Accra, mediates disputes.",
        "Trade between Ghana and Togo doubled within a decade.",
        "Ghana and Togo share a lagoon.",
    ],
)
def test_what_a_body_is_for_and_how_two_stand_is_no_deed(text: str) -> None:
    assert sides(text) == []


def test_what_a_body_did_with_one_dispute_is_a_deed() -> None:
    assert sides("The commission mediated a dispute between Ghana and Togo.") != []


def test_what_any_of_a_kind_may_do_is_a_rule() -> None:
    assert sides("A consul may visit stranded sailors.") == []
    assert sides("Ghana's consul may visit Togo on Friday.") != []


def test_shares_of_a_nation_only_think_something() -> None:
    assert sides("Two thirds of Estonians want the navy to leave the harbour, the pollster said.") == []


def test_who_remains_a_friend_does_nothing_new() -> None:
    assert sides("Gabon remains a close ally of Estonia.") == []


def test_those_who_look_on_make_no_protest() -> None:
    assert sides("Spectators jeered the referee in Tallinn.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ruiz beat Salas in the primary in Peru.", []),
        ("Police in Peru beat students.", ["ASSAULT"]),
        ("The nominee held a rally in Lima before the primary.", []),
        ("The opposition held a rally in Lima against the ballot.", ["PROTEST"]),
    ],
)
def test_who_wins_or_seeks_votes_hurts_nobody_and_protests_against_nobody(text: str, told: list[str]) -> None:
    assert [act for act, _, _ in sides(text)] == told
