"""Whom words are for that name nobody, or name only those who hear them."""

from __future__ import annotations

from tests.reading.sides import sides


def test_a_body_that_hears_a_complaint_is_not_blamed() -> None:
    told = sides("Cuban negotiators complained to the World Trade Organization that Spain was dumping sugar.")
    assert ("ACCUSE", {"CUB"}, {"ESP"}) in told


def test_a_state_that_hears_a_complaint_is_blamed() -> None:
    assert ("ACCUSE", {"QAT"}, {"OMN"}) in sides("Qatar complained to Oman that the lighthouse was dark.")


def test_what_is_to_stop_is_asked_of_whoever_does_it() -> None:
    told = sides("Mali's army is burning huts near the river, and Oxfam demanded that the practice stop.")
    assert ("REQUEST", {"NGO"}, {"MLI"}) in told


def test_a_participle_adds_words_for_whoever_was_spoken_to() -> None:
    told = sides("Norway's premier urged Minsk to let the ferry go, warning that Oslo would freeze Latvian assets.")
    assert all(suffering != {"LVA"} for act, _, suffering in told if act == "THREATEN")


def test_who_is_praised_as_a_host_is_who_is_visited() -> None:
    told = sides("The Tongan president, on a visit to Suva, thanked his host for the feast.")
    assert told == [("CONSULT", {"TON"}, {"FJI"}), ("SUPPORT", {"TON"}, {"FJI"})]


def test_a_pact_is_ratified_towards_those_who_made_it() -> None:
    told = sides("Togo and Chad signed a fishing treaty on Monday; parliament in Lome is to ratify it.")
    assert ("SUPPORT", {"TGO"}, {"TCD"}) in told
