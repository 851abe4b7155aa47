"""Where an act took place, and where it did not."""

import pytest

from tests.reading.sides import sides
from tocsin.engine import Reader


def places(text):
    record = Reader().read_text(text)
    names = {place.id: place.name for place in record.places}
    return [names.get(event.place) for event in record.events]


@pytest.mark.parametrize(
    "text",
    [
        "Oman rejected a plan for patrols in the Strait of Hormuz.",
        "Chile pledged forty million dollars for roads in Bolivia.",
        "The opposition in Gabon accused the president of fraud.",
        "Tampico's dockers walked off the job over unpaid wages.",
        "Norway condemned the flogging of a poet outside a mosque in Medina.",
        "Turkish agents jailed two Danish clerks, according to a lawyer in Lima.",
    ],
)
def test_what_words_are_about_and_where_doers_are_from_is_no_place_of_an_act(text):
    assert places(text) == [None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Peru and Chile signed a fishing treaty in Lima.", "Lima"),
        ("Fiji condemned the tests at a meeting in Suva.", "Suva"),
        ("Police in Sfax arrested three Libyan smugglers.", "Sfax"),
        ("Rebels shelled a market in Goma.", "Goma"),
        ("The two ministers met at Muscat airport.", "Muscat"),
    ],
)
def test_where_it_is_done_or_said_is_its_place(text, place):
    assert places(text) == [place]


def test_a_joined_act_shares_the_place_of_the_first():
    found = places("Gunmen stormed a church in Jos and killed nine worshippers.")
    assert found == ["Jos", "Jos"]


@pytest.mark.parametrize(
    ("text", "state"),
    [("Gunmen shot two masons in Dakhla.", "MAR"), ("Gunmen shot two masons in Nuuk.", "DNK")],
)
def test_ground_that_belongs_to_a_state_is_that_states(text, state):
    assert sides(text) == [("ASSAULT", set(), {state})]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gabon's premier will travel from Riga to Suva on Friday.", "Suva"),
        ("Oxfam flew tents from Dubai to Herat.", "Herat"),
    ],
)
def test_where_a_journey_sets_out_is_not_its_place(text, place):
    assert places(text) == [place]


def test_whom_a_blow_kills_is_told_by_where_it_fell() -> None:
    assert ("ASSAULT", set(), {"ESP"}) in sides("The bombings in Madrid, which killed ninety people, shocked Peru.")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Soldiers shot three men in the streets of Kathmandu.", "Kathmandu"),
        ("Austrian doctors set up a clinic in the ruins of Kathmandu.", "Kathmandu"),
        ("Gunmen shot two drivers on the road to Bangui.", "Bangui"),
    ],
)
def test_parts_of_a_town_and_ways_to_it_are_there(text: str, place: str) -> None:
    assert place in places(text)
