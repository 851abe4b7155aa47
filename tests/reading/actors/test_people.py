"""People: by full name in any spelling, by surname on the day and with the country around it."""

from __future__ import annotations

from datetime import date

import pytest

from tocsin.reading.actors.reader import read_actors
from tocsin.reading.parsing.language import parse


def _at(text: str, word: str, on: date) -> tuple[str, ...]:
    parsed = parse(text)
    return read_actors(parsed, on).at(parsed.words.index(word))


@pytest.mark.parametrize(
    ("text", "word", "day", "actor"),
    [
        ("President Bush spoke to reporters.", "Bush", date(1991, 2, 1), "Q23505"),
        ("President Bush spoke to reporters.", "Bush", date(2005, 2, 1), "Q207"),
        ("George Bush spoke to reporters.", "Bush", date(1990, 2, 1), "Q23505"),
        ("North Korean leader Kim watched the launch.", "Kim", date(2009, 4, 5), "Q10665"),
        ("North Korean leader Kim watched the launch.", "Kim", date(2017, 9, 3), "Q56226"),
        ("Boutros-Ghali asked the council for troops.", "Ghali", date(1993, 5, 1), "P.boutros-boutros-ghali"),
        ("Sergey Shoygu inspected the troops.", "Shoygu", date(2021, 5, 1), "Q32024"),
        ("Min Aung Hlaing, the junta leader of Myanmar, spoke.", "leader", date(2021, 3, 27), "Q3462649"),
    ],
)
def test_a_name_is_whoever_bore_it_on_the_day(text: str, word: str, day: date, actor: str) -> None:
    assert _at(text, word, day) == (actor,)


def test_somebody_who_is_yet_to_rule_is_known_but_no_government() -> None:
    reading = read_actors(parse("Emmanuel Macron married in Le Touquet."), date(2008, 9, 1))
    assert [(actor.id, actor.sector) for actor in reading.actors][:1] == [("Q3052772", [])]


def test_a_month_is_no_prime_minister() -> None:
    assert _at("Talks resumed in May.", "May", date(2018, 5, 2)) == ()


def test_a_stranger_inside_the_name_of_a_body_is_none() -> None:
    assert _at("Islamic State Khorasan claimed the blast.", "Khorasan", date(2022, 1, 1)) == ("AFG.ISIS-K",)


def test_words_in_small_letters_are_nobodys_name() -> None:
    reading = read_actors(parse("Lisbon's old kiosks are losing the battle with mobile apps."), None)
    assert all(actor.kind != "person" for actor in reading.actors)


def test_a_title_with_its_realm_behind_it_is_nobodys_surname() -> None:
    assert _at("The Sultan of Brunei praised the pilots.", "Sultan", date(2006, 3, 1)) != ("P.prince-sultan",)


def test_a_peoples_name_before_a_title_is_no_part_of_a_persons() -> None:
    parsed = parse("Bangladeshi Defence Minister Ilir Dosmani left.")
    assert any("BGD" in mention.actors for mention in read_actors(parsed, None).mentions)


def test_a_kings_name_is_his_though_a_namesake_was_named_before() -> None:
    parsed = parse("Saddam Hussein spoke in Baghdad. King Hussein left for Cairo.")
    king = len(parsed.words) - 1 - parsed.words[::-1].index("Hussein")
    assert read_actors(parsed, date(1990, 8, 15)).at(king) == ("P.hussein-of-jordan",)


def test_a_princes_given_name_is_nobodys_surname() -> None:
    assert _at("Crown Prince Hassan spoke in Amman.", "Hassan", date(2022, 2, 1))[0].startswith("x-")


@pytest.mark.parametrize("place", ["Flint, Mich.", "Toledo, Ohio", "Clinton, South Carolina"])
def test_a_town_with_its_state_behind_it_is_nobody(place: str) -> None:
    assert _at(f"A rally in {place}, drew 400 teachers.", place.partition(",")[0], date(2016, 9, 2)) == ()


def test_a_comma_behind_a_surname_takes_nobody_away() -> None:
    assert _at("Merkel, Hollande and Rajoy met.", "Merkel", date(2016, 9, 2)) == ("Q567",)
