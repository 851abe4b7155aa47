"""Names that bodies of several states bear, and offices that one state alone has."""

from __future__ import annotations

from datetime import date

import pytest

from tocsin.ontology.roles import role_table, sole_offices
from tocsin.reading.actors.phrase import resolve_phrase
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.parsing.language import parse

DAY = date(2015, 3, 4)


def _ids(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for actor in read_actors(parse(text), DAY).actors:
        for mention in actor.mentions:
            found.setdefault(mention.exact.lower().removeprefix("the "), set()).add(actor.country or "")
    return found


def test_a_senate_that_was_told_to_be_anothers_is_so_in_all_of_the_text() -> None:
    assert _ids("Haiti's Senate met late. The Senate adjourned.")["senate"] == {"HTI"}


def test_a_senate_alone_is_the_american_one() -> None:
    assert _ids("The Senate adjourned.")["senate"] == {"USA"}


@pytest.mark.parametrize(
    ("phrase", "country"),
    [
        ("Democratic Party of Cyprus", "CYP"),
        ("Republican Party of Albania", "ALB"),
        ("the Democratic Party", "USA"),
        ("Agrarian Republican Party", None),
    ],
)
def test_a_party_of_another_state_or_of_a_longer_name_is_not_the_american_one(phrase: str, country: str | None) -> None:
    assert resolve_phrase(phrase, DAY)[0] == country


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("Odessa police", ("UKR", "COP")),
        ("teachers in Arequipa", ("PER", "EDU")),
        ("the Supreme Court", (None, "JUD")),
    ],
)
def test_a_role_by_itself_takes_the_country_of_its_town(phrase: str, found: tuple[str | None, str]) -> None:
    country, sectors = resolve_phrase(phrase, DAY)
    assert (country, sectors[0]) == found


@pytest.mark.parametrize(
    ("phrase", "country"),
    [
        ("the home secretary", "GBR"),
        ("the treasury secretary", "USA"),
        ("the Chancellor of the Exchequer", "GBR"),
        ("Greek Cypriot mayors", "CYP"),
        ("Sahrawi poets", "MAR"),
    ],
)
def test_an_office_or_a_people_of_one_state_needs_no_owner(phrase: str, country: str) -> None:
    assert resolve_phrase(phrase, DAY)[0] == country


def test_offices_of_one_state_are_role_nouns() -> None:
    assert [words for words in sole_offices() if words not in role_table()] == []


@pytest.mark.parametrize(
    ("phrase", "country"),
    [("the Lok Sabha", "IND"), ("Jaysh al-Islam", "SYR"), ("the Commonwealth", "IGO"), ("Swapo", "NAM")],
)
def test_a_body_is_known_whatever_the_model_takes_it_for(phrase: str, country: str) -> None:
    assert resolve_phrase(phrase, DAY)[0] == country


def test_the_commonwealth_is_no_town() -> None:
    assert "PHL" not in {code for codes in _ids("The Commonwealth readmitted Fiji.").values() for code in codes}
