"""People of whom only the title beside their name tells who they are."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.actors.settling import settled
from tocsin.reading.parsing.language import parse
from tocsin.reading.places.reader import read_places
from tocsin.record import Actor


def person(text: str, name: str) -> Actor:
    parsed = parse(text)
    read = settled(parsed, read_actors(parsed, None), read_places(parsed, None))
    return next(one for one in read.actors if one.name == name)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Benin's transport minister, Kofi Adjovi, opened the ferry.", "BEN"),
        ("Kofi Adjovi, a Beninese admiral, opened the ferry.", "BEN"),
        ("A judge, Kofi Adjovi, opened the ferry.", None),
    ],
)
def test_a_title_beside_a_name_tells_whose_minister_somebody_is(text: str, country: str | None) -> None:
    assert person(text, "Kofi Adjovi").country == country


def test_whoever_is_known_keeps_what_is_known() -> None:
    known = person("A guest of Peru's prime minister, Emmanuel Macron, opened the ferry.", "Emmanuel Macron")
    assert known.country == "FRA"


def test_an_office_that_the_tables_give_to_another_tells_of_which_state_somebody_is() -> None:
    assert person("Kofi Adjovi, president of Benin, spoke on Monday.", "Kofi Adjovi").country == "BEN"


@pytest.mark.parametrize(
    "text",
    [
        "President Kofi Adjovi of Benin opened the ferry.",
        "Foreign Minister Kofi Adjovi of Benin opened the ferry.",
        "The president of Benin, Kofi Adjovi, opened the ferry.",
    ],
)
def test_a_state_told_behind_a_name_or_its_title_is_whose_man_he_is(text: str) -> None:
    assert person(text, "Kofi Adjovi").country == "BEN"


def test_a_bare_title_is_of_the_state_at_home_whomever_he_deals_with() -> None:
    text = "Benin shut its port on Monday.\n\nPresident Kofi Adjovi offered to meet the Malian king. Benin is calm."
    assert person(text, "Kofi Adjovi").country == "BEN"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Iraqi Maj. Gen. Qasim Atiya accused Iran of arming militias.", "IRQ"),
        ("U.S. Sen. John Tully urged Saudi Arabia to free a blogger.", "USA"),
        ("Bolivian Gen. Ramiro Paz left. Paz accused Chile of spying.", "BOL"),
    ],
)
def test_a_state_before_a_shortened_rank_is_whose_man_he_is(text: str, state: str) -> None:
    assert any(acting == {state} for _, acting, _ in sides(text))
