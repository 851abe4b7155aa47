"""What the parser hangs too low, mended by form."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides
from tocsin.reading.parsing.language import parse


def test_a_verb_behind_a_clause_of_time_has_the_main_subject() -> None:
    told = sides("The Ghanaian union left the hall after bosses lowered the wage, and appealed to Benin for mediation.")
    assert ("REQUEST", {"GHA"}, {"BEN"}) in told


def test_who_runs_through_a_place_does_what_is_done_on_the_way() -> None:
    told = sides("Malian rebels drove across a Togolese airfield firing at pilots.")
    assert [act for act, actors, _ in told if actors == {"MLI"}] == ["ASSAULT"]


def test_whoever_is_given_a_time_is_to_act_in_it() -> None:
    assert ("SANCTION", {"OMN"}, {"LAO"}) in sides("Oman gives Laotian diplomats two days to pack")


def test_a_president_designate_is_of_his_state() -> None:
    told = sides("The president-designate of Fiji apologised to Tonga.")
    assert told == [("CONCEDE", {"FJI"}, {"TON"})]


def test_a_day_between_a_verb_and_its_infinitive_is_no_matter_of_either() -> None:
    told = sides("Botswana offered on Thursday to arbitrate between Angola and Zambia.")
    assert ("AGREE", {"BWA"}, {"AGO", "ZMB"}) in told


def test_an_object_behind_a_day_is_the_verbs() -> None:
    told = sides("Samoa accepted on Saturday Tonga's proposal to dredge the bay.")
    assert ("AGREE", {"WSM"}, {"TON"}) in told


def test_whoever_is_given_until_a_day_is_to_act_by_it() -> None:
    assert ("THREATEN", {"JOR"}, {"YEM"}) in sides("Jordan gave Yemen until March 9 to reopen the strait.")
    assert ("THREATEN", {"JOR"}, {"YEM"}) in sides("Jordan gave Yemen a week to reopen the strait.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chile lent to Peru two rescue helicopters.", ("AID", {"CHL"}, {"PER"})),
        ("Ghana gave back to Togo eleven border villages.", ("RETREAT", {"GHA"}, {"TGO"})),
        ("Austria's national library returned to Hungary forty medieval manuscripts.", ("RETREAT", {"AUT"}, {"HUN"})),
        ("Turkey returned to New Delhi its stolen bronze.", ("RETREAT", {"TUR"}, {"IND"})),
    ],
)
def test_who_takes_a_thing_is_parted_from_it(text: str, told: Told) -> None:
    assert sides(text) == [told]


def test_what_follows_where_somebody_went_is_no_object() -> None:
    assert [act for act, _, _ in sides("The Omani envoy flew to Chad two days after the vote.")] == ["CONSULT"]


def test_an_infinitive_right_behind_an_oath_is_what_is_sworn() -> None:
    assert ("CONCEDE", {"BTN"}, {"NPL"}) in sides("Bhutan has undertaken to free the Nepali journalists.")


def test_shoulder_to_shoulder_is_a_way_of_standing() -> None:
    assert sides("Latvia stands shoulder to shoulder with Georgia.") == [("SUPPORT", {"LVA"}, {"GEO"})]


@pytest.mark.parametrize(
    "span", ["hours after Peru closed its border", "days before a summit in Geneva", "weeks later"]
)
def test_a_span_of_time_takes_nothing_of_the_name_before_it(span: str) -> None:
    assert ("RETREAT", {"FJI"}, {"TON"}) in sides(f"Fiji freed the sailors of Tonga {span}.")
    assert ("ASSAULT", {"FJI"}, {"TON"}) in sides(f"Fiji shelled Tonga {span}.")


def test_how_long_before_a_summit_a_thing_is_done_invites_nobody_to_it() -> None:
    assert sides("Fiji shelled Tonga days before a summit in Geneva.") == [("ASSAULT", {"FJI"}, {"TON"})]


def test_what_a_deed_is_called_behind_a_comma_is_not_what_it_is_done_to() -> None:
    parsed = parse("Oman shut out the envoy, a move condemned by Iran.")
    assert parsed.words[parsed.heads[parsed.words.index("move")]] == "shut"


def test_those_according_to_whom_a_thing_is_done_do_not_get_it() -> None:
    told = sides("Poland promised tanks to Ukraine, according to Canadian diplomats.")
    assert told == [("AGREE", {"POL"}, {"UKR"})]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("France condemned the detention of its envoy by Iran.", ("ACCUSE", {"FRA"}, {"IRN"})),
        ("Ghana denounced the flogging of two sailors by a Togolese court.", ("ACCUSE", {"GHA"}, {"TGO"})),
    ],
)
def test_who_does_what_is_spoken_of_does_not_speak(text: str, told: Told) -> None:
    assert told in sides(text)


def test_by_how_much_is_done_by_nobody() -> None:
    assert sides("Peru cut the price of fuel by a third.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Omani raids in Aden, which killed nine people, went on for days.",
        "The Omani raid on a market in Aden that killed nine people lasted an hour.",
        "The Omani attacks on hotels in Sanaa and Aden, which have killed nine people, went on.",
    ],
)
def test_what_kills_is_the_blow_and_not_the_place_it_fell_on(text: str) -> None:
    assert all(actors == {"OMN"} for act, actors, _ in sides(text) if act == "ASSAULT")


def test_a_mishap_in_a_land_is_nobodys_blow() -> None:
    assert sides("The quake in Peru, which killed nine people, was felt in Lima.") == []
