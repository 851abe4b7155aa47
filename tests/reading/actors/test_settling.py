"""Whose organs and people are that no word beside them gives a state: told by sentence, paragraph and dateline."""

from __future__ import annotations

import pytest

from tocsin.reading.actors.reader import read_actors
from tocsin.reading.actors.settling import settled
from tocsin.reading.parsing.language import parse
from tocsin.reading.places.reader import read_places


def states(text: str, home: str | None) -> dict[str, list[str | None]]:
    """The state of each mention of a role, by the mention's words, in order."""
    parsed = parse(text)
    read = settled(parsed, read_actors(parsed, None), read_places(parsed, home), home)
    country = {actor.id: actor.country for actor in read.actors}
    found: dict[str, list[str | None]] = {}
    for mention in read.mentions:
        if mention.actors[0].startswith("x-"):
            found.setdefault(parsed.lower[mention.head], []).append(country[mention.actors[0]])
    return found


LOME = "Bakers in Togo walked out on Monday over the price of flour.\n\n"


@pytest.mark.parametrize(
    ("second", "word"),
    [
        ("The government called the strike illegal.", "government"),
        ("Police used water cannon outside the mills.", "police"),
        ("Students threw eggs at a minister.", "students"),
    ],
)
def test_a_paragraph_that_names_no_state_is_about_that_of_the_dateline(second: str, word: str) -> None:
    assert states(LOME + second, "TGO")[word][-1] == "TGO"


def test_a_dispatch_from_a_capital_that_it_does_not_name_is_about_the_state_it_opens_with() -> None:
    text = "Moldova asked for more time on Monday.\n\nThe army guards the mills.\n\nThe harvest in Moldova was poor."
    assert states(text, "BEL")["army"] == ["MDA"]


def test_a_dispatch_that_opens_with_two_foreign_states_is_at_home_in_neither() -> None:
    text = "Peru and Chile signed a fishing treaty on Monday.\n\nThe army welcomed it."
    assert states(text, "CHE").get("army", [None]) == [None]


def test_a_paragraph_goes_on_with_the_state_it_began_with() -> None:
    text = LOME + "In Ghana, mills stood idle. Police were out in force.\n\nThe police in Lome kept to their barracks."
    assert states(text, "TGO")["police"] == ["GHA", "TGO"]


def test_organs_are_of_the_place_that_a_sentence_opens_with() -> None:
    text = LOME + "In Accra, police raided a mill that bakers from Togo own."
    assert states(text, "TGO")["police"] == ["GHA"]


def test_a_paragraph_goes_on_with_the_state_whose_deed_somebody_told() -> None:
    text = (
        LOME + "Ghana took in nine millers. Togolese guards shot at their boat, one told a paper. The army denied it."
    )
    assert states(text, "TGO")["army"] == ["TGO"]


def test_former_ministers_whom_a_court_at_home_tries_are_of_that_land() -> None:
    text = LOME + "A court jailed two former ministers."
    assert states(text, "TGO")["ministers"] == ["TGO"]


def test_the_army_that_speaks_of_another_state_is_the_one_at_home() -> None:
    assert states(LOME + "The army said that soldiers of Benin had crossed over.", "TGO")["army"] == ["TGO"]


def test_who_told_of_a_states_deed_in_an_aside_is_that_state() -> None:
    text = LOME + "Ghana closed the bridge to Togo hours after the army reported shots."
    assert states(text, "TGO")["army"] == ["GHA"]


@pytest.mark.parametrize(
    "second",
    ["Foreign troops stayed in their camp.", "Diplomats packed their bags.", "The parties wrote to the mediator."],
)
def test_whoever_may_be_from_abroad_is_not_at_home(second: str) -> None:
    told = states(LOME + second, "TGO")
    assert {state for word in ("troops", "diplomats", "parties") for state in told.get(word, [])} <= {None}


def test_a_court_that_sits_where_the_world_meets_is_not_of_that_state() -> None:
    assert states("A tribunal in The Hague threw out the case.", None)["tribunal"] == [None]
    assert states("A tribunal in Rotterdam threw out the case.", None)["tribunal"] == ["NLD"]


def test_people_of_a_lone_sentence_are_not_of_the_state_that_they_protest_at() -> None:
    assert states("Students whistled outside the Peruvian embassy.", None)["students"] == [None]


def _country_of(text: str, name: str, home: str | None) -> str | None:
    parsed = parse(text)
    read = settled(parsed, read_actors(parsed, None), read_places(parsed, home), home)
    return next(actor.country for actor in read.actors if actor.name == name)


@pytest.mark.parametrize(
    ("second", "name", "country"),
    [
        ("Finance Minister Adjoa Lawson met the bakers.", "Adjoa Lawson", "TGO"),
        ("Opposition leader Kodjo Amegan backed them.", "Kodjo Amegan", "TGO"),
        ("Opposition leader Kodjo Amegan was freed after talks in Peru.", "Kodjo Amegan", "TGO"),
        ("Ambassador Kodjo Amegan backed them.", "Kodjo Amegan", None),
        ("In Peru, President Kodjo Amegan backed them.", "Kodjo Amegan", None),
    ],
)
def test_a_bare_title_beside_a_name_is_one_of_the_state_at_home(second: str, name: str, country: str | None) -> None:
    assert _country_of(LOME + second, name, "TGO") == country


def test_a_bare_title_in_a_text_at_home_nowhere_is_of_no_state() -> None:
    assert _country_of("Finance Minister Adjoa Lawson met the bakers.", "Adjoa Lawson", None) is None


@pytest.mark.parametrize(
    ("second", "state"),
    [
        ("Peru urged the army to go back to its barracks.", "TGO"),
        ("Peru's bishops called on the army to go back.", "TGO"),
        ("Peru ordered the army to go back.", "PER"),
    ],
)
def test_a_foreign_state_urges_the_army_at_home_and_orders_its_own(second: str, state: str) -> None:
    assert states(LOME + second, "TGO")["army"] == [state]


TALKS = (
    "Togo's government and its rebels met in Peru for talks on Monday.\n\nTogo has been at war since 2019. "
    "Togolese towns lie in ruins. A third of Togo is in rebel hands.\n\n"
)


def test_a_text_on_talks_abroad_is_about_the_state_that_talks_and_not_its_host() -> None:
    assert states(TALKS + "The army shelled a market.", "PER")["army"] == ["TGO"]


def test_a_text_from_a_state_that_does_more_than_host_is_at_home_there() -> None:
    assert states(TALKS + "Peru praised them. Police searched a shop.", "PER")["police"] == ["PER"]


def test_a_bare_title_is_of_the_state_whose_answer_its_paragraph_tells() -> None:
    told = LOME + "Peru was angry. Trade Minister Kodjo Amegan blamed the mills."
    assert _country_of(told, "Kodjo Amegan", "TGO") == "PER"


@pytest.mark.parametrize(
    ("second", "word"),
    [
        ("The minister demanded that Oman explain.", "minister"),
        ("The army shelled Oman.", "army"),
        ("The junta imposed sanctions on Oman.", "junta"),
        ("The premier sent two doctors to Oman.", "premier"),
        ("The cabinet invested in Oman.", "cabinet"),
        ("Oman broke off talks with the junta.", "junta"),
        ("Oman urged the government to yield.", "government"),
        ('"We have asked Oman for more," the ministry told Le Monde.', "ministry"),
    ],
)
def test_an_organ_is_of_the_state_told_before_and_not_of_the_one_that_it_deals_with(second: str, word: str) -> None:
    assert states("Togo marked its feast on Monday. " + second, None)[word] == ["TGO"]


@pytest.mark.parametrize(
    ("second", "word"),
    [("The junta has ruled Oman since May.", "junta"), ("The army seized four farms in Oman.", "army")],
)
def test_an_organ_is_of_the_state_that_it_rules_or_acts_in(second: str, word: str) -> None:
    assert states("Togo marked its feast on Monday. " + second, None)[word] == ["OMN"]


def test_an_organ_that_deals_with_the_only_state_named_is_of_none_known() -> None:
    assert states("The army shelled Oman.", None)["army"] == [None]


def test_what_a_state_does_with_the_army_it_does_with_its_own() -> None:
    assert states("Togo marked its feast on Monday. Oman deployed the army.", None)["army"] == ["OMN"]


def test_an_organ_that_tells_of_a_states_deed_in_an_afterthought_is_that_states() -> None:
    assert states("Togo called in the Omani envoy, the ministry said.", None)["ministry"] == ["TGO"]


def test_an_envoy_is_a_guest_where_the_dispatch_is_written() -> None:
    assert states("The Omani ambassador spoke on Monday. The minister threatened Oman.", "TGO")["minister"] == ["TGO"]


def test_somebodys_government_is_that_of_the_state_that_he_is_of() -> None:
    text = "Togolese President Kossi Agbeko spoke on Monday. His government accused Oman of lying."
    parsed = parse(text)
    read = settled(parsed, read_actors(parsed, None), read_places(parsed, None))
    assert read.at(parsed.words.index("government")) == ("TGO.GOV",)


def test_in_one_paragraph_of_one_state_organs_are_that_states() -> None:
    assert states("Thousands of Togolese bakers gathered on Monday. Police fired tear gas.", None)["police"] == ["TGO"]


def test_a_demand_is_about_the_organ_of_the_other_state() -> None:
    text = "Togo accused the Omani army of murder and demanded that the officers be tried."
    assert states(text, None)["officers"] == ["OMN"]
