"""What is mended around the parser: headlines' infinitives, lines in capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.casing import recased
from tocsin.reading.language import parse
from tocsin.reading.lexicon_check import events_of
from tocsin.reading.repairs import is_headline, repaired
from tocsin.record import Event


def events(text: str) -> list[Event]:
    return events_of(parse(text), load_lexicon())[0]


@pytest.mark.parametrize(
    ("headline", "actors"),
    [
        ("Peru, Chile to hold talks in Lima", ["PER", "CHL"]),
        ("Kenyan president to visit Uganda", ["KEN.GOV"]),
    ],
)
def test_a_headline_infinitive_is_what_is_to_come(headline: str, actors: list[str]) -> None:
    told = events(headline)
    assert [event.act for event in told] == ["CONSULT"]
    assert told[0].status == "scheduled"
    assert len(told[0].actor) == len(actors)


def test_a_headline_tells_in_the_present_what_has_been() -> None:
    assert [event.status for event in events("Kenya bombs Somalia")] == ["occurred"]


def test_a_sentence_with_a_full_stop_is_no_headline() -> None:
    tree = parse("Peru and Chile are to hold talks.")
    assert not is_headline(tree, 0, len(tree))
    assert repaired(tree) is tree


def test_a_line_in_capitals_is_read_like_another() -> None:
    told = events("FRANCE CONDEMNS NORTH KOREA OVER MISSILE TEST")
    assert ("ACCUSE", ["FRA"], ["PRK"]) in [(event.act, event.actor, event.recipient) for event in told]


def test_names_and_abbreviations_keep_their_capitals() -> None:
    assert recased("NATO WARNS NORTH KOREA OF RESPONSE") == "NATO warns North Korea of response"
    assert recased("ARMY LEAVES KHERSON") == "Army leaves kherson"
    assert recased("TROOPS TO LEAVE BASE NEAR KHERSON") == "Troops to leave base near Kherson"
    assert recased("THREE FOUND IN READING ROOM") == "Three found in reading room"


def test_ordinary_lines_stay_as_they_are() -> None:
    text = "NATO warned Russia.\n\nUN\n12 MAY 2021"
    assert recased(text) == text


@given(st.text())
def test_recasing_keeps_every_offset(text: str) -> None:
    assert len(recased(text)) == len(text)
    assert recased(text).lower() == text.lower() or len(text.lower()) != len(text)


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("A truce held between Chad and Niger for a third day.", "RETREAT"),
        ("Togo's coast guard turned water cannon on a Beninese trawler.", "ASSAULT"),
        ("Togolese soldiers sealed off the opposition headquarters.", "COERCE"),
        ("Chile declared the Peruvian consul persona non grata.", "SANCTION"),
    ],
)
def test_slips_that_recur_are_mended(sentence: str, act: str) -> None:
    assert [event.act for event in events(sentence)] == [act]


def test_a_caption_without_a_full_stop_keeps_its_participle() -> None:
    tree = parse("Two men arrested in Cairo")
    assert tree.deps[tree.words.index("arrested")] != "ROOT"
