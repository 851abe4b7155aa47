"""What the parser hangs too low, mended by form."""

from __future__ import annotations

from tests.reading.sides import sides


def test_a_verb_behind_a_clause_of_time_has_the_main_subject() -> None:
    told = sides(
        "The Ghanaian union cried foul after tallies gave the mayor a narrow edge, and called on Benin to help."
    )
    assert ("REQUEST", {"GHA"}, {"BEN"}) in told


def test_who_runs_through_a_place_does_what_is_done_on_the_way() -> None:
    told = sides("Malian rebels ran through a Togolese clinic firing at nurses.")
    assert [act for act, actors, _ in told if actors == {"MLI"}] == ["ASSAULT"]


def test_a_time_that_is_given_is_a_deadline() -> None:
    assert ("THREATEN", {"NER"}, {"DNK"}) in sides("Niger junta gives Danish soldiers one week to go home")


def test_a_premier_designate_is_of_his_state() -> None:
    told = sides("Fiji's prime minister-designate said that he will withdraw the Fijian soldiers from Lebanon.")
    assert told == [("RETREAT", {"FJI"}, {"LBN"})]
