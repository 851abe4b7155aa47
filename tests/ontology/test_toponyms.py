"""Names are looked up however they are spelt, and every place that bears one is given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.ontology.countries import read_table
from tocsin.ontology.toponyms import abbreviated, is_wire_name, key_of, postal, toponyms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Louis", "Saint Louis"),
        ("Mt. Pleasant", "Mount Pleasant"),
        ("Østfold", "Ostfold"),
        ("Łódź", "Lodz"),
        ("KwaZulu-Natal", "KwaZulu Natal"),
        ("U.S.", "US"),
        ("the Gulf of Aden", "Gulf of Aden"),
        ("Côte d’Ivoire", "Cote d'Ivoire"),
    ],
)
def test_spellings_of_one_name_share_a_key(one, other):
    assert key_of(one) == key_of(other)


@given(st.text(max_size=40))
def test_a_key_is_its_own_key_or_shorter(name):
    key = key_of(name)
    assert key == key.strip()
    assert "  " not in key


@given(st.text(max_size=30))
def test_any_text_can_be_looked_up(name):
    assert isinstance(toponyms(name), tuple)


def test_an_unknown_name_has_no_places():
    assert toponyms("Xyzzyville-upon-Nowhere") == ()


def test_all_bearers_of_a_name_are_given_the_most_populous_first():
    found = [place for place in toponyms("Springfield") if place.kind == "city"]
    states = {place.admin1 for place in found if place.country == "USA"}
    assert {"IL", "MO", "MA", "OH", "OR"} <= states
    assert [place.population for place in found] == sorted((place.population for place in found), reverse=True)


def test_a_county_is_known_with_its_kind_and_by_its_bare_name():
    full = next(place for place in toponyms("Orange County") if place.admin1 == "CA")
    assert (full.kind, full.country) == ("admin2", "USA")
    assert full.point == pytest.approx((33.7, -117.8), abs=0.3)
    assert full in toponyms("Orange")


@pytest.mark.parametrize(
    ("name", "country", "point"),
    [
        ("Luhansk oblast", "UKR", (48.9, 39.0)),
        ("North Kivu", "COD", (-0.8, 29.0)),
        ("New South Wales", "AUS", (-32.5, 147.0)),
        ("Uttar Pradesh", "IND", (27.0, 80.0)),
    ],
)
def test_first_order_divisions_have_their_centre(name, country, point):
    place = next(place for place in toponyms(name) if place.kind == "admin1")
    assert place.country == country
    assert place.point == pytest.approx(point, abs=1.0)


@pytest.mark.parametrize("name", ["Strait of Hormuz", "Golan Heights", "Hindu Kush", "Mekong", "Snake Island"])
def test_features_of_the_news_stand_before_towns(name):
    first = toponyms(name)[0]
    assert first.geonames is None
    assert first.id.startswith("f.")


def test_states_are_known_by_their_printed_and_their_postal_abbreviations():
    assert abbreviated()["calif."].admin1 == "CA"
    assert abbreviated()["b.c."].country == "CAN"
    assert postal()["OH"].name == "Ohio"


def test_only_one_town_of_a_country_is_its_capital():
    capitals = [place for place in toponyms("Washington") if place.kind == "capital"]
    assert [place.admin1 for place in capitals] == ["DC"]


@pytest.mark.parametrize("row", read_table("wire_names.tsv", 3), ids=lambda row: row[0])
def test_every_spelling_of_agencies_finds_its_town(row):
    names, country, _ = row
    usual = names.split(";")[0]
    for name in names.split(";"):
        towns = [one for one in toponyms(name) if is_wire_name(one)]
        assert (usual, country) in {(one.name, one.country) for one in towns}
