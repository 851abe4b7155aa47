"""Help that is told without saying to whom."""

from __future__ import annotations

from tests.reading.sides import sides


def test_help_goes_to_the_state_that_asked_for_it() -> None:
    told = sides("Fiji appealed for foreign help after a flood.\n\nJapan will provide two million dollars in aid.")
    assert ("AID", {"JPN"}, {"FJI"}) in told


def test_help_goes_where_other_help_of_the_text_goes() -> None:
    told = sides("Japan sent tents to Fiji after a flood.\n\nOman dispatched a rescue team.")
    assert ("AID", {"OMN"}, {"FJI"}) in told


def test_help_goes_nowhere_where_two_states_are_helped() -> None:
    told = sides(
        "Japan sent tents to Fiji. Chile sent flour to Tonga.\n\nOman will provide two million dollars in aid."
    )
    assert not any(doers == {"OMN"} for _, doers, _ in told)


def test_help_goes_to_the_state_that_was_struck_where_none_asked() -> None:
    told = sides("Chadian rebels shelled a market in Niger, killing nine.\n\nOman offered medical help.")
    assert ("AGREE", {"OMN"}, {"NER"}) in told


def test_who_asked_for_help_gets_it_though_other_help_went_elsewhere() -> None:
    told = sides("Fiji appealed for foreign help. Chile sent flour to Tonga.\n\nOman will provide tents and aid.")
    assert ("AID", {"OMN"}, {"FJI"}) in told


def test_what_is_done_at_somebodys_request_is_done_for_him() -> None:
    told = sides("At the request of Fiji, Chile sent three mine experts to search the harbour.")
    assert ("AID", {"CHL"}, {"FJI"}) in told


def test_helpers_who_were_sent_are_of_whoever_lends_them() -> None:
    assert ("AID", {"CUB"}, {"HTI"}) in sides("Cuban doctors were sent to Haiti.")
    assert ("AID", {"KEN"}, {"SOM"}) in sides("Kenyan peacekeepers have been stationed in Somalia since May.")


def test_help_goes_to_the_state_that_a_disaster_struck() -> None:
    told = sides("A quake struck Fiji on Monday. Chile sent tents and blankets.")
    assert ("AID", {"CHL"}, {"FJI"}) in told


def test_a_promise_of_money_after_a_disaster_is_made_to_the_stricken() -> None:
    told = sides("A quake struck Fiji on Monday. Chile pledged a million dollars in aid.")
    assert ("AGREE", {"CHL"}, {"FJI"}) in told
