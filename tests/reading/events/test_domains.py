"""What is no event of ours: sport, business, culture, nature, and what nobody willed."""

from __future__ import annotations

import pytest

from tocsin.ontology.domains import domains
from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    "sentence",
    [
        "The Chilean striker attacked from the start and his team crushed Peru's champions by four goals.",
        "The Swiss retailer struck a deal with its rival, and shares rose.",
        "A Georgian soprano was praised for her part in the opera.",
        "A tornado killed nine people in Chile.",
        "Ten people were killed when a bus fell into a ravine in Peru.",
        "Twelve miners were killed in an accident in Zambia.",
    ],
)
def test_other_matters_tell_no_event(sentence: str) -> None:
    assert events_of(parse(sentence), load_lexicon())[0] == []


def test_a_half_is_of_a_match_where_it_is_not_of_a_year() -> None:
    told = [
        [event.type for event in events_of(parse(sentence), load_lexicon())[0]]
        for sentence in (
            "Laos attacked Nepal in the second half and won.",
            "Laos and Nepal signed a power pact in the second half of the year.",
        )
    ]
    assert told == [[], ["SUPPORT"]]


def test_what_stands_between_two_states_is_told_whatever_it_is_about() -> None:
    told = events_of(parse("Bolivia demanded that Peru return a medal and a trophy."), load_lexicon())[0]
    assert [event.type for event in told] == ["REQUEST"]


def test_people_killed_by_people_are_told_with_the_country() -> None:
    (told,) = events_of(parse("Gunmen killed five people in Nairobi."), load_lexicon())[0]
    assert told.type == "ASSAULT"
    assert "KEN" in told.recipient


@pytest.mark.parametrize(
    "text",
    [
        "Two supermarkets in Kenya are waging a price war over sugar.",
        "The Ugandan novelist died in her sleep in Kampala.",
        "Cholera felled sixty recruits at a barracks in Chad.",
        "Two welders were killed when a crane fell in Lima.",
    ],
)
def test_figures_and_forces_of_nature_do_no_violence(text: str) -> None:
    assert "ASSAULT" not in {event.act for event in events_of(parse(text), load_lexicon())[0]}


@pytest.mark.parametrize(
    "text",
    [
        "Norway beat Portugal 3-1 in the handball semi-final.",
        "Uganda meet Zambia on Friday for the last berth in the knockout round.",
        "The Greek midfielder attacked the Danish goal again and again.",
        "Mali's goalkeeper captured the crowd with a penalty save against Togo.",
        "The Mexican lender rejected the takeover offer of its Chilean rival.",
        "A Finnish orchestra will visit Japan with its new conductor.",
        "Voters in Malta were bombarded with leaflets.",
        "Nurses in Peru are fighting a war on obesity.",
    ],
)
def test_states_at_play_and_people_at_work_do_nothing_to_each_other(text: str) -> None:
    assert events_of(parse(text), load_lexicon())[0] == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Algeria refused visas to Morocco's handball team.", "REJECT"),
        ("Kenya complained to Uganda about the anthem at the marathon.", "ACCUSE"),
        ("Turkish police arrested two Dutch goalkeepers.", "COERCE"),
        ("Gunmen attacked a football stadium in Nairobi.", "ASSAULT"),
        ("The Nepalese army shelled a hotel in the hills.", "ASSAULT"),
    ],
)
def test_what_states_do_about_sport_is_theirs(text: str, act: str) -> None:
    assert act in {event.act for event in events_of(parse(text), load_lexicon())[0]}


def test_a_name_is_not_the_trade_that_it_means() -> None:
    """A Mr Singer or the Tigers of a jungle war speak of no concert and no zoo."""
    assert domains().spoken(["secretary", "singer", "condemn", "the", "raid"], ["singer"]).domain is None
    assert domains().spoken(["a", "singer", "leave", "the", "stage"]).domain == "culture"


def test_a_word_of_politics_speaks_for_our_matter_whatever_else_is_named() -> None:
    assert domains().spoken(["the", "minister", "see", "a", "football", "match"]).domain is None
    assert domains().spoken(["the", "prime", "minister", "see", "a", "football", "match"]).domain is None


def test_a_result_tells_a_game_from_a_fight() -> None:
    assert domains().spoken(["chad", "beat", "niger", "2", "-", "0"]).surely
    assert not domains().spoken(["chad", "beat", "niger", "in", "1985", "-", "1987"]).surely


def test_what_a_clause_beside_a_deed_speaks_of_makes_it_no_other_matter() -> None:
    told = events_of(
        parse("Iran rejected a demand to close the reactor, while share prices in London rose."), load_lexicon()
    )
    assert [event.type for event in told[0]] == ["REJECT"]
