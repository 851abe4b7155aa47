"""What "it" and "them" stand for where a sentence tells two deeds done to one thing."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides
from tocsin.reading.events.stand_ins import stand_in
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("text", "pronoun", "noun"),
    [
        ("Rebels seized the tanker and sank it.", "it", "tanker"),
        ("Police held nine sailors and later deported them.", "them", "sailors"),
        ("After seizing the dam, soldiers left it.", "it", "dam"),
        ("Police held nine sailors and later searched it.", "it", None),
        ("Engineers laid cables in March. Divers cut them in May.", "them", "cables"),
        ("Engineers laid cables and pipes. Divers found it in May.", "it", None),
    ],
)
def test_a_pronoun_stands_for_the_object_of_the_deed_before(text: str, pronoun: str, noun: str | None) -> None:
    tree = parse(text)
    found = stand_in(tree, tree.words.index(pronoun))
    assert (None if found is None else tree.words[found]) == noun


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Yemeni rebels seized a Greek tanker and released it on Monday.", ("RETREAT", {"YEM"}, {"GRC"})),
        ("After arresting nine Sudanese sailors, Egypt deported them.", ("COERCE", {"EGY"}, {"SDN"})),
        ("Kenya seized a Somali trawler in March. It released it on Monday.", ("RETREAT", {"KEN"}, {"SOM"})),
        ("Togo imposed sanctions on Benin in March and lifted most of them on Monday.", ("CONCEDE", {"TGO"}, {"BEN"})),
    ],
)
def test_what_is_done_to_it_is_done_to_whose_it_is(text: str, told: Told) -> None:
    assert told in sides(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Finnish divers raided a Russian trawler and cut its cables.", ("ASSAULT", {"FIN"}, {"RUS"})),
        (
            "Peru and Chile shut their airspace to Bolivian jets and told its pilots to leave.",
            ("COERCE", {"PER", "CHL"}, {"BOL"}),
        ),
        ("Bandits from Niger raided the Togolese team and burned their bus.", ("ASSAULT", {"NER"}, {"TGO"})),
    ],
)
def test_a_possessive_is_not_of_those_who_strike(text: str, told: Told) -> None:
    assert told in sides(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A Greek tanker was sailing off Kenya on Monday. Kenya seized the vessel.", ("COERCE", {"KEN"}, {"GRC"})),
        ("The Greek embassy was shut. Gunmen opened fire on the embassy.", ("ASSAULT", set(), {"GRC"})),
        ("Kenyan jets were over Ankara on Monday. They bombed the city.", ("ASSAULT", {"KEN"}, {"TUR"})),
    ],
)
def test_a_thing_or_town_told_of_before_is_known_again(text: str, told: Told) -> None:
    assert told in sides(text)


def test_a_thing_that_tells_whose_it_is_is_not_the_one_before() -> None:
    told = sides("A Greek tanker was sailing off Kenya on Monday. Kenya seized the Danish vessel.")
    assert ("COERCE", {"KEN"}, {"DNK"}) in told
