"""Role nouns: whose they are, which sector they tell, and when they are a person."""

from __future__ import annotations

from datetime import date

import pytest

from tocsin.reading.actors.phrase import resolve_phrase
from tocsin.reading.actors.reader import ActorReading, read_actors
from tocsin.reading.parsing.language import parse

DAY = date(2022, 3, 1)


def _at(text: str, word: str, on: date = DAY) -> tuple[str, ...]:
    parsed = parse(text)
    return _read(text, on).at(parsed.words.index(word))


def _read(text: str, on: date) -> ActorReading:
    return read_actors(parse(text), on)


@pytest.mark.parametrize(
    ("phrase", "country", "sector"),
    [
        ("a rebel spokesman", None, "REB"),
        ("opposition lawmakers in Kenya", "KEN", "OPP"),
        ("the head of the miners' union", None, "LAB"),
        ("Syria's displaced", "SYR", "REF"),
        ("an army doctor", None, "MIL"),
        ("a Peruvian prison guard", "PER", "COP"),
        ("Kerala police", "IND", "COP"),
        ("Canada's ambassador to Mali", "CAN", "GOV"),
    ],
)
def test_a_compound_role_has_the_sector_of_what_it_carries(phrase: str, country: str | None, sector: str) -> None:
    found, sectors = resolve_phrase(phrase, None)
    assert (found, sectors[0]) == (country, sector)


def test_the_men_of_an_armed_group_are_its_own() -> None:
    assert _at("Boko Haram gunmen burnt a village.", "gunmen") == ("BOKO.REB",)


def test_a_noun_that_tells_what_a_body_is_adds_nothing_to_its_name() -> None:
    assert _at("The Polisario movement rejected the plan.", "movement") == ("POLISARIO",)


def test_a_body_that_every_state_has_is_its_owners() -> None:
    assert _at("Brazil's Senate approved the loan.", "Senate") == ("BRA.LEG",)
    assert _at("The Senate in Washington approved the loan.", "Senate") == ("USA.LEG",)


def test_a_title_behind_a_name_is_the_same_person() -> None:
    text = "Sergey Lavrov, the Russian foreign minister, left Geneva."
    assert _at(text, "minister") == _at(text, "Lavrov") == ("Q58217",)


def test_an_office_with_an_article_of_many_is_nobody_in_person() -> None:
    assert _at("A Kremlin spokesman declined to comment.", "spokesman") == ("RUS.GOV",)
    assert _at("The Kremlin spokesman declined to comment.", "spokesman") == ("P.dmitry-peskov",)


def test_a_noun_that_tells_too_little_needs_an_owner() -> None:
    assert _at("IAEA inspectors left the plant.", "inspectors") == ("IAEA.GOV",)
    assert _at("Inspectors left the plant.", "Inspectors") == ()


def test_an_office_that_one_state_has_needs_no_word_of_the_state() -> None:
    assert _at("The pope wrote to the bishops.", "pope", date(2019, 5, 5)) == ("Q450675",)
    assert _read("The pope wrote to the bishops.", date(1700, 1, 1)).at(1) == ("VAT.REL",)
    assert _at("The Coptic pope wrote to the bishops.", "pope", date(2019, 5, 5))[0].startswith("x-")


def test_a_people_within_a_state_is_of_the_state() -> None:
    found = _read("Lebanese Armenian leaders met.", DAY).at(2)
    assert {actor.partition(".")[0] for actor in found} == {"LBN"}


def test_whoever_is_a_states_is_of_that_state_whatever_his_people() -> None:
    assert _at("Moldova's Gagauz and Russian deputies walked out.", "deputies") == ("MDA.LEG",)


def test_a_states_counterpart_is_of_another_state() -> None:
    assert "FRA.GOV" in _at("Mali's French counterpart arrived.", "counterpart")


def test_whoever_arms_rebels_is_no_owner_of_theirs() -> None:
    countries = [actor.country for actor in _read("Chadian-armed rebels burnt a village.", DAY).actors if actor.sector]
    assert countries == [None]


def test_what_reaches_across_peoples_is_none_of_them() -> None:
    assert not _read("Soldiers cleared the Pan-American highway.", DAY).at(5)


def test_whoever_stands_beside_an_office_does_not_hide_whose_it_is() -> None:
    assert _at("The president of the Arab League, Ana Costa, spoke.", "president") == ("ARABL.GOV",)


def test_nobody_is_his_own_neighbour() -> None:
    ids = _at("Malawi's neighbours lent it a dredger.", "neighbours")
    assert ids
    assert not any(one.startswith("MWI") for one in ids)


@pytest.mark.parametrize(
    ("text", "word"),
    [("United Nations soldiers from Fiji dug wells.", "soldiers"), ("NATO troops from Fiji dug wells.", "troops")],
)
def test_men_lent_to_a_body_of_the_world_are_of_the_state_that_lends_them(text: str, word: str) -> None:
    assert _at(text, word) == ("FJI.MIL",)


@pytest.mark.parametrize(
    ("text", "word", "actor"),
    [
        ("The Assad regime shelled a town.", "regime", "SYR.GOV"),
        ("The government of President Nicolas Maduro shelled a town.", "government", "VEN.GOV"),
        ("The government of Kyrgyz President Abdou Mareka shelled a town.", "government", "KGZ.GOV"),
        ("A spokesman for Emmanuel Macron left Geneva.", "spokesman", "FRA.GOV"),
        ("Forces loyal to the Czech president shelled a town.", "Forces", "CZE.MIL"),
        ("Troops loyal to Khalifa Haftar shelled a town.", "Troops", "LBY.MIL"),
        ("The head of the Omani navy left Geneva.", "head", "OMN.MIL"),
    ],
)
def test_a_body_that_a_person_has_is_of_his_state(text: str, word: str, actor: str) -> None:
    assert _at(text, word) == (actor,)


def test_a_deputy_of_somebody_spoken_of_is_no_body_of_his_state() -> None:
    assert _at("Liberia's president left. He named his deputy.", "deputy") != ("LBR.GOV",)
