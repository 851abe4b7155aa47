"""What is no event of ours: sport, business, culture, nature, and what nobody willed."""

from __future__ import annotations

import pytest

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
        "The Ugandan novelist died of a heart attack in Kampala.",
        "Measles killed ninety infants in a camp in Chad.",
        "Two welders were killed when a crane fell in Lima.",
    ],
)
def test_figures_and_forces_of_nature_do_no_violence(text: str) -> None:
    assert "ASSAULT" not in {event.act for event in events_of(parse(text), load_lexicon())[0]}
